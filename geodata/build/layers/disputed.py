"""Layers `disputed` (areas of `hand/disputed.psv`) and `disputed-lines` (Natural Earth 10m)."""

import collections

import shapely

from . import countrycoder, geojson, hand, naturalearth, topology
from .names import slug


def build():
    """Each area from the first source its row names that exists."""
    units, countries = collections.defaultdict(list), {}
    for f in geojson.read("admin1.geojson"):
        if f["properties"].get("iso"):
            units[f["properties"]["iso"]].append(geojson.polygon_of(f))
    for f in geojson.read("countries.geojson"):
        countries[f["properties"]["country"]] = geojson.polygon_of(f)
    admin0 = {row["NAME"]: shape for row, shape in naturalearth.shapes("cultural/ne_10m_admin_0_countries")}
    features = [_feature(row, units, countries, admin0) for row in hand.rows("disputed", hand.DISPUTED)]
    geojson.write("disputed.geojson", [f for f in features if f])
    _lines()


def _feature(row, units, countries, admin0):
    shape = radius = None
    for way in (w.strip() for w in row["find"].split(" or ")):
        how, _, what = way.partition(":")
        if how == "iso" and all(code in units for code in what.split(",")):
            shape = topology.dissolved([part for code in what.split(",") for part in units[code]])
        elif how == "country":
            shape = countries.get(what)
        elif how == "ne" and what in admin0:
            shape = _simple(admin0[what])
        elif how == "cc" and (key := countrycoder.by_wikidata(what)):
            shape = _simple(countrycoder.polygon(key))
        elif how == "point":
            lat, lon, radius = map(float, what.split(","))
            shape = (lon, lat)
        if shape is not None:
            break
    if shape is None:
        print(f"disputed: nothing found for {row['name']} ({row['find']})", flush=True)
        return None
    return geojson.feature(
        f"gb:disputed-{slug(row['name'])}", shape, name=row["name"], kind="disputed",
        claimants=hand.split(row["claimants"]), note=row["note"],
        radius_km=int(radius) if radius and radius == int(radius) else radius,
    )


def _simple(shape):
    simple = shapely.set_precision(shapely.simplify(shape, 0.01), 0.001)
    parts = topology.polygons(simple if not simple.is_empty else shapely.set_precision(shape, 0.0001))
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


def _lines():
    """Every land boundary that is not plainly international, but for the limits of leased land, which nobody disputes;
    `class` is Natural Earth's word for it."""
    features = []
    for row, line in naturalearth.shapes("cultural/ne_10m_admin_0_boundary_lines_land"):
        if row["FEATURECLA"].startswith(("International boundary", "Lease limit")):
            continue
        simple = shapely.set_precision(shapely.simplify(line, 0.02), 0.001, mode="pointwise")
        sides = sorted({row["ADM0_LEFT"], row["ADM0_RIGHT"]} - {""})
        features.append(
            geojson.feature(
                f"ne:{row['ne_id']}", simple, name=row["NAME"] or " / ".join(sides) or "Disputed boundary", kind="disputed-line",
                **{"class": row["FEATURECLA"].removesuffix(" (please verify)")}, note=row["COMMENT"].strip(),
            )
        )
    geojson.write("disputed-lines.geojson", features)
