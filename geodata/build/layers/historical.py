"""Layer `historical`: states that are no more, from `hand/historical.psv` (own work): no geometry."""

from . import geojson, hand
from .names import slug, unlike


def build():
    """`from` and `to` are years; negative means BC."""
    features = {}
    for row in hand.rows("historical", hand.HISTORICAL):
        id = f"gb:hist-{slug(row['name'])}"
        years = {key: int(row[key]) for key in ("from", "to") if row[key]}
        features[id] = geojson.feature(
            id, None, name=row["name"], aliases=unlike(row["name"], hand.split(row["aliases"])), kind="historical", **years, note=row["note"]
        )
    geojson.write("historical.geojson", features.values())
