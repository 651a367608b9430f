"""Layer `countries`: GeoNames' list (CC-BY 4.0), dissolved from the `admin1` coverage.

`point` is a reference for distances in GeoNames' convention (mostly the CIA World Factbook's
point, from marble-qt-data, marked CC-BY 3.0 there); `label` is a good place for a name on the map.
"""

import collections
import math
import struct

from . import countrycoder, geojson, geonames, hand_aliases, naturalearth, topology
from .names import clean_aliases
from .paths import DEBIAN

# GeoNames' points where the Factbook has another one: (lat, lon).
_GEONAMES_POINTS = {
    "US": (39.76, -98.5), "CA": (60.11, -113.64), "JP": (35.69, 139.75), "IN": (22, 79), "AU": (-25, 135),
    "LY": (28, 17), "VN": (16.17, 107.83), "RU": (60, 100), "BQ": (12.18, -68.25),
}
# Dependent, or of no state, though country-coder names no country above it.
_TERRITORIES = {"AQ", "EH", "TF", "GG", "JE", "IM"}


def build():
    """Dissolves, finds capitals and points, writes."""
    parts = collections.defaultdict(list)
    for f in geojson.read("admin1.geojson"):
        parts[f["properties"].get("country")].append(geojson.polygon_of(f))
    capitals = _capitals()
    factbook = factbook_points()
    names = geonames.country_names()
    features = []
    for code, record in sorted(geonames.countries().items()):
        shape = topology.dissolved(parts[code]) if code in parts else countrycoder.country(code)
        if shape is None:
            print(f"countries: no polygon for {code}", flush=True)
        features.append(_feature(code, record, shape, capitals.get(code), factbook.get(code), names.get(code, [])))
    geojson.write("countries.geojson", features)


def _feature(code, record, shape, capital, factbook, names):
    row = naturalearth.countries().get(code, {})
    columns = ("NAME", "NAME_LONG", "FORMAL_EN", "NAME_ALT", "NAME_CIAWF", "BRK_NAME", "NAME_EN")
    names = [n for n in [record["name"], *(row.get(c) for c in columns), *names] if n and ", " not in n]
    label = topology.label_point(shape) if shape is not None else None
    lat, lon = _GEONAMES_POINTS.get(code) or factbook or (row.get("LABEL_Y"), row.get("LABEL_X"))
    if lat is None and label:
        lon, lat = label
    id = f"gn:{record['geonameid']}"
    name = record["name"].strip().removeprefix("The ")
    return geojson.feature(
        id,
        shape,
        name=name,
        aliases=hand_aliases.joined([code, id], name, clean_aliases(name, names)),
        kind="territory" if code in _TERRITORIES or countrycoder.parent(code) else "country",
        country=code,
        iso3=record["iso3"],
        population=record["population"],
        point=geojson.point(lon, lat, 3),
        label=list(label) if label else None,
        capital=f"gn:{capital.id}" if capital else None,
    )


def _capitals():
    found = {}
    for town in geonames.towns().values():
        if town.feature == "PPLC":
            best = found.get(town.country)
            if best is None or (town.population, -int(town.id)) > (best.population, -int(best.id)):
                found[town.country] = town
    return found


def factbook_points():
    """ISO code -> (lat, lon) from Marble's binary cache of the World Factbook's points.

    Big-endian QDataStream: magic, version, then per entry name, lon, lat, altitude (radians),
    role, description, country, state, area, population, time zone.
    """
    data = (DEBIAN / "marble" / "data" / "placemarks" / "boundaryplacemarks.cache").read_bytes()
    at = 8
    found = {}

    def text():
        nonlocal at
        (size,) = struct.unpack_from(">I", data, at)
        at += 4
        if size == 0xFFFFFFFF:
            return None
        at += size
        return data[at - size : at].decode("utf-16-be")

    while at < len(data):
        text()
        lon, lat, _altitude = struct.unpack_from(">ddd", data, at)
        at += 24
        role, _description, country, _state = text(), text(), text(), text()
        at += 8 + 8 + 3
        if role == "S" and country:
            found[country] = (math.degrees(lat), math.degrees(lon))
    return found
