"""The rows of `hand/physical.psv`, and which of them other layers already draw.

Own work, from general knowledge, CC0. A row becomes a region or island with a polygon, a point
with a radius, or only further names of a unit, country or lake that has a polygon of that name.
"""

import collections
import functools

import shapely

from . import geojson, hand
from .names import clean_aliases, fold, slug, unlike

REGION_KINDS = {"region", "continent"}
_UNIT_LAYERS = ("countries.geojson", "admin1.geojson", "admin1-groups.geojson")


@functools.cache
def rows():
    """All rows, numbers parsed, with `id`; repeated slugs get the kind behind them."""
    found, used = [], collections.Counter()
    for row in hand.rows("physical", hand.PHYSICAL):
        id = f"gb:{slug(row['name'])}"
        used[id] += 1
        if used[id] > 1:
            id = f"{id}-{row['kind']}" if used[id] == 2 else f"{id}-{row['kind']}-{used[id]}"
        row.update(
            id=id, lat=float(row["lat"]), lon=float(row["lon"]), radius_km=float(row["radius_km"]),
            aliases=unlike(row["name"], hand.split(row["aliases"])),
        )
        found.append(row)
    return found


@functools.cache
def same_units():
    """Row id -> (layer, feature id): units and countries of the row's very name, around its point."""
    by_name = collections.defaultdict(list)
    for layer in _UNIT_LAYERS:
        for f in geojson.read(layer):
            if f["geometry"]["type"] != "Point":
                by_name[fold(f["properties"]["name"])].append((layer, f))
    found = {}
    for row in rows():
        units = by_name.get(fold(row["name"]), [])
        if len(units) == 1 and row["kind"] in REGION_KINDS | {"island", "islands", "peninsula", "valley"}:
            layer, f = units[0]
            if geojson.polygon_of(f).distance(shapely.Point(row["lon"], row["lat"])) < 0.5:
                found[row["id"]] = (layer, f["id"])
    return found


def give_names_to_units():
    """Adds the rows' aliases to the units that stand for them, and rewrites those layers."""
    extra = collections.defaultdict(dict)
    for row in rows():
        if row["id"] in same_units():
            layer, id = same_units()[row["id"]]
            extra[layer][id] = row["aliases"]
    for layer, aliases in sorted(extra.items()):
        features = geojson.read(layer)
        for f in features:
            if f["id"] in aliases:
                add_aliases(f, aliases[f["id"]])
        geojson.write(layer, features)


def add_aliases(feature, aliases):
    """Adds what the feature is not yet called."""
    p = feature["properties"]
    known = {fold(n) for n in [p["name"], *p.get("aliases", [])]}
    new = [a for a in clean_aliases(p["name"], aliases) if fold(a) not in known]
    if new:
        kept = {k: v for k, v in p.items() if k not in ("name", "aliases")}
        feature["properties"] = {"name": p["name"], "aliases": p.get("aliases", []) + new, **kept}
