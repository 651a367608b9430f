"""Reading and writing layers: RFC 7946, one feature per line, the same bytes every time.

Coordinates are WGS 84 degrees, longitude first.
"""

import gzip
import json
import re

import shapely
from shapely.geometry import mapping, shape

from .paths import GEODATA

POINT_DECIMALS = 5
# Polygons come with three decimals; a coverage needs five at a few vertices (see `topology`).
SHAPE_DECIMALS = 5
_HEAD = '{"type":"FeatureCollection","features":[\n'
_TAIL = "\n]}\n"


def natural(text):
    """Sort key that puts `gn:9` before `gn:10`."""
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in re.findall(r"\d+|\D+", text)]


def feature(id, geometry, **properties):
    """A feature without its empty properties; `geometry` is shapely, `(lon, lat)` or None."""
    kept = {k: v for k, v in properties.items() if v not in (None, "", [], (), False)}
    return {"type": "Feature", "id": id, "properties": kept, "geometry": _geometry(geometry)}


def point(lon, lat, decimals=POINT_DECIMALS):
    """A rounded `[lon, lat]`."""
    return [_round(lon, decimals), _round(lat, decimals)]


def _round(value, decimals):
    value = round(float(value), decimals) + 0.0
    return int(value) if value == int(value) else value


def _geometry(geometry):
    if geometry is None:
        return None
    if isinstance(geometry, (tuple, list)):
        return {"type": "Point", "coordinates": point(*geometry)}
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        geometry = shapely.orient_polygons(geometry, exterior_cw=False)
    found = mapping(geometry)
    return {"type": found["type"], "coordinates": _rounded(found["coordinates"])}


def _rounded(coordinates):
    if isinstance(coordinates[0], (int, float)):
        return point(*coordinates[:2], SHAPE_DECIMALS)
    return [_rounded(part) for part in coordinates]


def write(name, features):
    """Writes `geodata/<name>`, gzipped when the name ends in `.gz`; sorted by id."""
    features = sorted(features, key=lambda f: natural(f.get("id", "")))
    lines = ",\n".join(json.dumps(_without_id(f), ensure_ascii=False, separators=(",", ":")) for f in features)
    data = (_HEAD + lines + _TAIL).encode()
    if name.endswith(".gz"):
        data = gzip.compress(data, compresslevel=9, mtime=0)
    (GEODATA / name).write_bytes(data)
    print(f"{name}: {len(features)} features, {len(data)} bytes", flush=True)


def _without_id(feature):
    return {k: v for k, v in feature.items() if k != "id" or v}


def read(name):
    """The features of a written layer."""
    data = (GEODATA / name).read_bytes()
    if name.endswith(".gz"):
        data = gzip.decompress(data)
    return json.loads(data)["features"]


def polygon_of(feature):
    """The feature's geometry as shapely."""
    return shape(feature["geometry"])
