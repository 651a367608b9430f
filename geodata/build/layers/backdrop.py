"""Layers `coarse` (countries, about 0.28 degree) and `globe` (land, about 0.6 degree).

Natural Earth 50m countries and 110m land, public domain: backgrounds for small scales.
"""

import shapely

from . import geojson, naturalearth, topology

_COARSE_M = 25_000
_GLOBE_DEGREES = 0.6
# Natural Earth draws them apart; on a small map they belong to the country.
_PARTS = {"Somaliland": "SO", "N. Cyprus": "CY", "Siachen Glacier": "IN", "Baikonur": "KZ"}
_CRIMEA = shapely.box(32.3, 44.2, 36.63, 46.3)


def build():
    """The coarse countries are one coverage; those that vanish at this scale are left out."""
    shapes = {}
    for row, shape in naturalearth.shapes("cultural/ne_50m_admin_0_countries"):
        code = row["ISO_A2_EH"] if row["ISO_A2_EH"] != "-99" else _PARTS.get(row["NAME"])
        if code:
            shapes[code] = shapely.union_all([shapes.get(code, shapely.Polygon()), shape])
    crimea = shapes["RU"].intersection(_CRIMEA)
    shapes["RU"] = shapes["RU"].difference(_CRIMEA)
    shapes["UA"] = shapely.union_all([shapes["UA"], crimea])
    codes = sorted(shapes)
    found = topology.simplified([shapes[c] for c in codes], _COARSE_M, "coarse", keep_shapes=False)
    print("coarse coverage:", topology.edge_faults(found), flush=True)
    features = [
        geojson.feature(f"gb:coarse-{code.lower()}", shape, country=code)
        for code, shape in zip(codes, found)
        if shape is not None
    ]
    geojson.write("coarse.geojson", features)
    land = [p for _, s in naturalearth.shapes("physical/ne_110m_land") for p in topology.polygons(s) if p.area > 6]
    land = [shapely.set_precision(p.simplify(_GLOBE_DEGREES), 0.1) for p in land]
    pieces = [p for shape in land for p in topology.polygons(shape)]
    pieces.sort(key=lambda p: -p.area)
    geojson.write("globe.geojson", [geojson.feature(f"gb:land-{i}", p) for i, p in enumerate(pieces, 1)])
