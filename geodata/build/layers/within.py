"""Which country and first-order unit a feature lies in, when it lies in one alone."""

import functools
import math

import shapely

from . import geojson

# Farther than this from the drawn land, an island too small to be drawn belongs to nobody here.
_REACH_DEGREES = 0.6


def point(lon, lat, radius_km):
    """`(country, admin1)` of a circle, empty where it touches several or none."""
    narrow = max(0.2, math.cos(math.radians(lat)))
    degrees = max(radius_km, 5) / 111.2
    circle = shapely.affinity.scale(shapely.Point(lon, lat).buffer(degrees), 1 / narrow, 1)
    country = _alone("countries", circle) or _nearest_alone(circle)
    return country, _unit(circle, country)


def shape(polygon):
    """The same for a polygon."""
    country = _alone("countries", polygon)
    return country, _unit(polygon, country)


def _unit(area, country):
    code = _alone("admin1", area) if country else ""
    return code if code.startswith(f"{country}.") else ""


def _alone(layer, area):
    codes, tree = _tree(layer)
    touched = {codes[i] for i in tree.query(area, predicate="intersects")}
    return touched.pop() if len(touched) == 1 else ""


def _nearest_alone(circle):
    codes, tree = _tree("countries")
    if len(tree.query(circle, predicate="intersects")):
        return ""
    near = {codes[i] for i in tree.query(circle, predicate="dwithin", distance=_REACH_DEGREES)}
    return near.pop() if len(near) == 1 else ""


@functools.cache
def _tree(layer):
    """Codes, "" for units without one, and an index of the outlines."""
    features = [f for f in geojson.read(f"{layer}.geojson") if f["geometry"] and "Polygon" in f["geometry"]["type"]]
    key = "country" if layer == "countries" else "code"
    return [f["properties"].get(key, "") for f in features], shapely.STRtree([geojson.polygon_of(f) for f in features])
