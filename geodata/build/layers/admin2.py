"""Layers `admin2` (points outside the US) and `us-counties` (polygons).

Second-order units are GeoNames' (CC-BY 4.0); a point is the mean of the unit's towns. County
polygons are the Census Bureau's (public domain) from us-atlas, cleaned and simplified as a coverage.
"""

import collections
import json

import shapely

from . import geojson, geonames, topology
from .names import clean_aliases
from .paths import NPM

_INTERVAL_M = 1200
_ALIASES = 6


def build():
    """Units that `admin1` already draws are left out: ids are unique over all layers."""
    taken = {f["id"] for name in ("admin1", "admin1-groups") for f in geojson.read(f"{name}.geojson")}
    taken |= {f"gn:{id}" for id in geonames.towns()}
    units = {u.code: u for u in geonames.units() if u.level == 2 and f"gn:{u.id}" not in taken}
    geojson.write("us-counties.geojson", _counties(units))
    geojson.write("admin2.geojson.gz", _points(units, taken))


def _points(units, taken):
    by_code = collections.defaultdict(list)
    for town in geonames.towns().values():
        by_code[town.admin2].append((town.lat, town.lon, town.population))
    for code, unit in units.items():
        towns = geonames.towns_of_units().get(unit.row) or by_code.get(code)
        if code[:3] == "US." or not towns or not unit.id or f"gn:{unit.id}" in taken:
            continue
        taken.add(f"gn:{unit.id}")
        lat = sum(t[0] for t in towns) / len(towns)
        lon = sum(t[1] for t in towns) / len(towns)
        yield geojson.feature(
            f"gn:{unit.id}",
            (round(lon, 3), round(lat, 3)),
            name=unit.name,
            aliases=clean_aliases(unit.name, unit.names, _ALIASES),
            kind="admin2",
            country=code[:2],
            admin1=".".join(code.split(".")[:2]),
            code=code,
            population=sum(t[2] for t in towns),
        )


def _counties(units):
    names = {r["state"] + r["fips"][2:]: r["name"] for r in geonames.load("us_counties.json")}
    states = {r["fips"][:2]: r["state"] for r in geonames.load("us_counties.json")}
    found = [(fips, name, polygon) for fips, name, polygon in _atlas() if fips[:2] in states]
    shapes = topology.simplified([polygon for _, _, polygon in found], _INTERVAL_M, "counties")
    print("us-counties coverage:", topology.edge_faults(shapes), flush=True)
    for (fips, short, _), shape in zip(found, shapes):
        state = states[fips[:2]]
        code = f"US.{state}.{fips[2:]}"
        unit = units.get(code)
        name = unit.name if unit else names.get(state + fips[2:], short)
        label = list(topology.label_point(shape))
        aliases = [a for a in clean_aliases(name, unit.names if unit else [], _ALIASES) if a != short]
        yield geojson.feature(
            f"gn:{unit.id}" if unit else f"gb:us-county-{fips}",
            shape,
            name=name,
            aliases=aliases,
            kind="county",
            country="US",
            admin1=f"US.{state}",
            code=code,
            point=label,
            label=label,
        )


def _atlas():
    """`(FIPS code, short name, polygon)` of us-atlas' TopoJSON."""
    data = json.loads((NPM / "us-atlas" / "counties-10m.json").read_text(encoding="utf-8"))
    (sx, sy), (tx, ty) = data["transform"]["scale"], data["transform"]["translate"]
    arcs = []
    for arc in data["arcs"]:
        x = y = 0
        path = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            path.append((x * sx + tx, y * sy + ty))
        arcs.append(path)

    def ring(indices):
        path = []
        for i in indices:
            arc = arcs[i] if i >= 0 else arcs[~i][::-1]
            path += arc[1:] if path else arc
        return path

    found = []
    for g in data["objects"]["counties"]["geometries"]:
        polygons = [g["arcs"]] if g["type"] == "Polygon" else g["arcs"]
        rings = [[r for r in map(ring, polygon) if len(r) >= 4] for polygon in polygons]
        polygon = shapely.MultiPolygon([(r[0], r[1:]) for r in rings if r])
        if not polygon.is_empty:
            found.append((g["id"], g["properties"]["name"], polygon))
    return sorted(found, key=lambda f: f[0])
