"""Layer `news-places`: camps, crossings, dams, mines, squares, bases… of `hand/news-places.psv` (own work, CC0)."""

from . import geojson, hand_news, within

# Nobody's, or not said whose: reefs and fields at sea.
_NO_COUNTRY = "XS"
# Fields and regions have an extent, roughly.
_RADIUS_KM = {"oil-field": 15, "region": 15, "forest": 8}


def build():
    """Writes every row, with the second source that agrees or the mark that none does."""
    features = [_feature(row) for row in hand_news.rows()]
    geojson.write("news-places.geojson", features)
    confirmed = sum("source" in f["properties"] for f in features)
    print(f"news-places: {confirmed} of {len(features)} rows have a second source", flush=True)


def _feature(row):
    source = hand_news.second_source(row)
    country = "" if row["country"] == _NO_COUNTRY else row["country"]
    radius = _RADIUS_KM.get(row["kind"], 0)
    _, admin1 = within.point(row["lon"], row["lat"], 0.1)
    return geojson.feature(
        row["id"], (row["lon"], row["lat"]), name=row["name"], aliases=row["aliases"], kind=row["kind"],
        country=country, admin1=admin1 if admin1.startswith(f"{country}.") else None,
        radius_km=radius or None, source=source, unverified=source is None,
    )
