"""Layer `rivers`: lines of rivers and of the lakes in their courses, Natural Earth 50m (public domain).

The source has no names. `hand/rivers.psv` says which line is which river; a river of `physical.psv` gets its line only where
the point of that table lies on it: two tables, written apart, have to agree.
"""

import collections
import math
import re

import shapely
from shapely.ops import linemerge

from . import geojson, hand, hand_physical, marble
from .names import slug

COLUMNS = ["name", "lines"]
_SOURCE = "ne_50m_rivers_lake_centerlines"
# How far the point of `physical.psv` may lie from the line: kilometres, or this share of the river's rough half length.
_NEAR_KM, _NEAR_SHARE = 40, 0.2
_KM_PER_DEGREE = 111.2
_LINES = re.compile(r"(\+?)(\d+)(?:\[([^\]]+)\])?")


def build():
    """One feature for each named river and for each record that none names."""
    records = collections.defaultdict(list)
    for record, _, path in marble.parts(_SOURCE):
        if len(set(path)) > 1:
            records[record].append(path)
    left = {record: shapely.MultiLineString(paths) for record, paths in records.items()}
    whole, points, features, odd = dict(left), _points(), [], []
    for row in hand.rows("rivers", COLUMNS):
        line, is_part = _course(row, whole, left)
        point = points.get(row["name"])
        if point and not _is_near(point, line):
            odd.append(row["name"])
            point = None
        features.append(_feature(
            f"gb:course-{slug(row['name'])}", line, name=row["name"], place=point and point["id"], part=is_part,
        ))
    features += [_feature(f"ne:river-{record}", line) for record, line in left.items() if not line.is_empty]
    geojson.write("rivers.geojson", features)
    known = sum("place" in f["properties"] for f in features)
    print(f"rivers: {known} of {len(points)} rivers of `physical` have a line; too far from it: {', '.join(odd) or 'none'}")


def _points():
    """Rivers and canals of `physical.psv` by name; names that two of them share are left out."""
    rows = [row for row in hand_physical.rows() if row["kind"] in ("river", "canal")]
    counts = collections.Counter(row["name"] for row in rows)
    return {row["name"]: row for row in rows if counts[row["name"]] == 1}


def _course(row, whole, left):
    """The lines of a row, and whether they belong to another row too; takes them out of `left` otherwise."""
    parts, is_part = [], False
    for plus, number, box in _LINES.findall(row["lines"]):
        record, is_part = int(number), bool(plus)
        area = shapely.box(*map(float, box.split(","))) if box else shapely.box(-180, -90, 180, 90)
        parts.append((whole if is_part else left)[record].intersection(area))
        if parts[-1].is_empty:
            raise ValueError(f"hand/rivers.psv:{row['line']}: {row['name']} has nothing of {number} in [{box}]")
        if not is_part:
            left[record] = left[record].difference(area) if box else shapely.MultiLineString()
    return shapely.union_all(parts), is_part


def _is_near(row, line):
    """Whether the point of a river lies on its line, and the line is not much shorter than the river."""
    narrow = math.cos(math.radians(row["lat"]))
    flat = shapely.transform(line, lambda xy: xy * [narrow, 1])
    km = flat.distance(shapely.Point(row["lon"] * narrow, row["lat"])) * _KM_PER_DEGREE
    reach = max(flat.bounds[2] - flat.bounds[0], flat.bounds[3] - flat.bounds[1]) * _KM_PER_DEGREE
    return km <= max(_NEAR_KM, _NEAR_SHARE * row["radius_km"]) and reach >= 0.4 * row["radius_km"]


def _feature(id, line, **properties):
    merged = linemerge(line) if line.geom_type == "MultiLineString" else line
    lines = [part for part in getattr(merged, "geoms", [merged]) if part.geom_type == "LineString"]
    lines.sort(key=lambda part: part.coords[0])
    lines = [shapely.set_precision(part, 0.001, mode="pointwise") for part in lines]
    shape = lines[0] if len(lines) == 1 else shapely.MultiLineString(lines)
    return geojson.feature(id, shape, kind="river-line", **properties)
