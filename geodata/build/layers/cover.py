"""Layers `urban-areas` and `glaciers`: what covers the land, Natural Earth 50m (public domain), without names."""

import shapely

from . import geojson, marble, topology

# Square degrees: what is smaller shows on no map that this detail bears.
_SMALLEST = {"urban-area": 0.004, "ice-cover": 0.01}
_SOURCES = {"urban-area": "ne_50m_urban_areas", "ice-cover": "ne_50m_glaciated_areas"}
_LAYERS = {"urban-area": "urban-areas.geojson", "ice-cover": "glaciers.geojson"}
# Of 1/120 degree: the source's own rounding.
_TOLERANCE = 0.012


def build():
    """A feature for each record."""
    for kind, source in _SOURCES.items():
        features = [
            geojson.feature(f"ne:{kind}-{record}", shape, kind=kind)
            for record, shape in _records(source)
            if shape.area >= _SMALLEST[kind]
        ]
        geojson.write(_LAYERS[kind], features)


def _records(source):
    rings = {}
    for record, flag, path in marble.parts(source):
        outer, holes = rings.setdefault(record, ([], []))
        (holes if flag == marble.INNER else outer).append(path)
    for record, (outer, holes) in sorted(rings.items()):
        solid = shapely.union_all([shapely.make_valid(shapely.Polygon(ring)) for ring in outer if len(ring) > 3])
        hollow = shapely.union_all([shapely.make_valid(shapely.Polygon(ring)) for ring in holes if len(ring) > 3])
        shape = shapely.simplify(solid.difference(hollow), _TOLERANCE)
        parts = topology.polygons(shapely.set_precision(shape, 0.001))
        if parts:
            yield record, parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
