"""Polygon coverages: cleaning, simplifying with shared borders, dissolving, checking.

mapshaper does the cleaning and simplifying. What comes back has three decimals
(five at the rare crossings that rounding made) and two neighbours have exactly the same vertices
along their common border; `edge_faults` proves it.
"""

import collections
import json
import subprocess

import shapely
from shapely.geometry import mapping, shape

from .paths import MAPSHAPER, WORK

GRID = 100_000


def simplified(geometries, interval_m, name, keep_shapes=True):
    """The geometries (GeoJSON or shapely), cleaned into one coverage and simplified.

    `interval_m` is mapshaper's resolution in metres. The result keeps order and length; without
    `keep_shapes` a vanished geometry is None.
    """
    WORK.mkdir(parents=True, exist_ok=True)
    before, after = WORK / f"{name}.in.json", WORK / f"{name}.out.json"
    features = [
        {"type": "Feature", "properties": {"i": i}, "geometry": g if isinstance(g, dict) else mapping(g)}
        for i, g in enumerate(geometries)
    ]
    before.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    command = [MAPSHAPER, before, "-clean", "snap-interval=0.0005", "-simplify", "weighted", f"interval={interval_m}"]
    command += ["keep-shapes"] if keep_shapes else []
    command += ["-clean", "-o", after, "precision=0.001", "fix-geometry"]
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
    result = [None] * len(features)
    for found in json.loads(after.read_text())["features"]:
        if found["geometry"]:
            result[found["properties"]["i"]] = shape(found["geometry"])
    result = without_t_junctions([g if g is None else _snapped(g) for g in result])
    return [g if g is None or g.is_valid else dissolved([g]) for g in result]


def _snapped(geometry):
    return shapely.transform(geometry, lambda xy: (xy * GRID).round() / GRID)


def rings(geometry):
    """All rings of a polygon or multipolygon."""
    for part in polygons(geometry):
        yield part.exterior
        yield from part.interiors


def polygons(geometry):
    """The polygons in any geometry."""
    if geometry is None or geometry.is_empty:
        return []
    if geometry.geom_type == "Polygon":
        return [geometry]
    return [p for g in getattr(geometry, "geoms", []) for p in polygons(g)]


def vertices(ring):
    """Grid coordinates (0.00001 degree) of a ring, closed."""
    return [(round(x * GRID), round(y * GRID)) for x, y, *_ in ring.coords]


def edges(geometries):
    """Undirected edge on the grid -> indices of the geometries that use it."""
    found = collections.defaultdict(list)
    for index, geometry in enumerate(geometries):
        for ring in rings(geometry) if geometry is not None else ():
            path = vertices(ring)
            for a, b in zip(path, path[1:]):
                found[min(a, b), max(a, b)].append(index)
    return found


def stray_vertices(geometries):
    """`edge -> vertices of other geometries lying on it that are not its ends`: the T-junctions."""
    used = edges(geometries)
    owners = collections.defaultdict(set)
    for line, users in used.items():
        for end in line:
            owners[end].update(users)
    lines = list(used)
    points = sorted({end for line in lines for end in line})
    tree = shapely.STRtree(shapely.points([(x / GRID, y / GRID) for x, y in points]))
    drawn = shapely.linestrings([[(x / GRID, y / GRID) for x, y in line] for line in lines])
    found = collections.defaultdict(list)
    for line, point in zip(*tree.query(drawn, predicate="dwithin", distance=1e-9)):
        a, b = lines[line]
        p = points[point]
        crossed = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
        if p not in (a, b) and crossed == 0 and owners[p] - set(used[a, b]):
            found[a, b].append(p)
    return found


def without_t_junctions(geometries):
    """Adds the missing vertex to each edge that another geometry's vertex lies on."""
    strays = stray_vertices(geometries)
    if not strays:
        return geometries

    def repaired(ring):
        path = vertices(ring)
        full = [path[0]]
        for a, b in zip(path, path[1:]):
            between = strays.get((min(a, b), max(a, b)), [])
            full += sorted(between, reverse=a > b) + [b]
        return [(x / GRID, y / GRID) for x, y in full]

    def rebuilt(geometry):
        parts = [
            shapely.Polygon(repaired(p.exterior), [repaired(r) for r in p.interiors]) for p in polygons(geometry)
        ]
        return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)

    ends = {p for line in strays for p in line}
    return [
        rebuilt(g) if g is not None and any(v in ends for r in rings(g) for v in vertices(r)) else g
        for g in geometries
    ]


def dissolved(geometries):
    """The union, by cancelling shared edges: every vertex of the outline is one of the input's."""
    shells, holes = [], []
    for ring in _outline(geometries):
        area = _doubled_area(ring)
        if area:
            drawn = shapely.Polygon([(x / GRID, y / GRID) for x, y in ring])
            (shells if area > 0 else holes).append(drawn)
    inside = collections.defaultdict(list)
    tree = shapely.STRtree(shells)
    for hole in holes:
        around = tree.query(hole.representative_point(), predicate="within")
        inside[min((shells[i].area, int(i)) for i in around)[1]].append(hole.exterior)
    parts = [shapely.Polygon(shell.exterior, inside[i]) for i, shell in enumerate(shells)]
    parts.sort(key=lambda p: p.bounds)
    return parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)


def _outline(geometries):
    """Simple closed rings, the union to their left."""
    after = collections.defaultdict(list)
    directed = set()
    for geometry in geometries:
        for ring in rings(shapely.orient_polygons(geometry)) if geometry is not None else ():
            path = vertices(ring)
            for edge in zip(path, path[1:]):
                if edge[::-1] in directed:
                    directed.remove(edge[::-1])
                else:
                    directed.add(edge)
    for a, b in sorted(directed):
        after[a].append(b)
    for start in sorted(after):
        while after[start]:
            path, position = [start], {start: 0}
            while True:
                following = after[path[-1]].pop()
                if following not in position:
                    position[following] = len(path)
                    path.append(following)
                    continue
                cut = position[following]
                yield path[cut:] + [following]
                for vertex in path[cut + 1 :]:
                    del position[vertex]
                del path[cut + 1 :]
                if cut == 0:
                    break


def _doubled_area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))


def edge_faults(geometries):
    """What is wrong with a coverage: should be zeros, but for real holes such as the Caspian.

    `gaps`: areas in square degrees of the holes that no unit covers; `slivers`: the ones too
    narrow for any area; `triple_edges`: edges used more than twice; `stray_vertices`: vertices
    on another unit's edge (T-junctions).
    """
    present = [g for g in geometries if g is not None]
    outline = [_doubled_area(ring) for ring in _outline(present)]
    return {
        "gaps": sorted(round(-area / 2 / GRID**2, 6) for area in outline if area < 0),
        "slivers": sum(area == 0 for area in outline),
        "triple_edges": sum(len(users) > 2 for users in edges(present).values()),
        "stray_vertices": sum(map(len, stray_vertices(present).values())),
        "invalid_polygons": sum(not g.is_valid for g in present),
        "invalid_coverage_edges": int(sum(not e.is_empty for e in shapely.coverage_invalid_edges(present))),
    }


def label_point(geometry):
    """`(lon, lat)` deep inside the largest polygon: centre of its largest inscribed circle."""
    main = max(polygons(geometry), key=lambda p: p.area)
    radius = shapely.maximum_inscribed_circle(main, tolerance=max(0.001, main.length / 2000))
    lon, lat = radius.coords[0]
    rounded = shapely.Point(round(lon, 3), round(lat, 3))
    if main.contains(rounded):
        return rounded.x, rounded.y
    inside = main.representative_point()
    return round(inside.x, 5), round(inside.y, 5)
