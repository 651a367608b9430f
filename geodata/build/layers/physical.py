"""Layer `physical`: seas, rivers, ranges, islands… of `hand/physical.psv` (own work, CC0).

Points with `radius_km`, the rough half of the extent: for a soft area, never a border.
"""

import collections

import shapely

from . import geojson, hand_physical, naturalearth, regions, within
from .names import fold

_WATER = {"sea", "ocean", "gulf", "bay", "strait", "channel"}
# Nobody's, however near one coast is.
_OPEN = {"sea", "ocean", "gulf"}
_LAND = {"river", "range", "mountain", "volcano", "desert", "plateau", "plain", "valley", "basin", "forest", "glacier",
         "pass", "site", "waterfall"}


def build():
    """Writes what no other layer draws, and says which rows look wrong."""
    drawn = regions.drawn_ids() | set(hand_physical.same_units()) | lakes_given_names()
    names = {fold(f["properties"]["name"]) for f in geojson.read("regions.geojson")}
    features = []
    for row in hand_physical.rows():
        if row["id"] in drawn or row["kind"] in hand_physical.REGION_KINDS:
            continue
        if row["kind"] in ("island", "islands") and fold(row["name"]) in names:
            continue
        features.append(_feature(row))
    geojson.write("physical.geojson", features)
    report()


def _feature(row):
    radius = row["radius_km"]
    country, admin1 = ("", "") if row["kind"] in _OPEN else within.point(row["lon"], row["lat"], radius)
    return geojson.feature(
        row["id"], (row["lon"], row["lat"]), name=row["name"], aliases=row["aliases"], kind=row["kind"],
        country=country, admin1=admin1, radius_km=int(radius) if radius == int(radius) else radius,
    )


def lakes_given_names():
    """Row ids of the lakes that `lakes.geojson` draws; they get the row's aliases."""
    features = geojson.read("lakes.geojson")
    by_name = collections.defaultdict(list)
    for f in features:
        for name in [f["properties"]["name"], *f["properties"].get("aliases", [])]:
            by_name[_lake_key(name)].append(f)
    found = set()
    for row in hand_physical.rows():
        if row["kind"] not in ("lake", "reservoir"):
            continue
        at = shapely.Point(row["lon"], row["lat"])
        reach = max(0.5, row["radius_km"] / 80)
        near = [f for f in by_name[_lake_key(row["name"])] if geojson.polygon_of(f).distance(at) < reach]
        if near:
            found.add(row["id"])
            hand_physical.add_aliases(near[0], [row["name"], *row["aliases"]])
    geojson.write("lakes.geojson", features)
    return found


def _lake_key(name):
    words = [w for w in fold(name).split() if w not in ("lake", "lago", "lac", "reservoir", "the", "of")]
    return " ".join(words)


def report():
    """Prints the rows whose point lies at sea though on land it should, or the other way round."""
    land = [shape for _, shape in naturalearth.shapes("physical/ne_10m_land")]
    lakes = [shape for _, shape in naturalearth.shapes("physical/ne_10m_lakes")]
    land_tree, lake_tree = shapely.STRtree(land), shapely.STRtree(lakes)
    odd = []
    for row in hand_physical.rows():
        at = shapely.Point(row["lon"], row["lat"])
        ashore = len(land_tree.query(at, predicate="within")) > 0
        near_land = len(land_tree.query(at, predicate="dwithin", distance=0.15)) > 0
        if row["kind"] in _WATER and ashore and not len(lake_tree.query(at, predicate="dwithin", distance=0.1)):
            odd.append(f"{row['name']} ({row['kind']}) is on land")
        elif row["kind"] in _LAND and not near_land:
            odd.append(f"{row['name']} ({row['kind']}) is at sea")
        elif row["kind"] in ("lake", "reservoir") and not len(lake_tree.query(at, predicate="dwithin", distance=0.5)):
            odd.append(f"{row['name']} ({row['kind']}) is far from any Natural Earth lake")
    print(f"physical: {len(odd)} rows to look at: " + "; ".join(odd), flush=True)
