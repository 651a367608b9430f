"""Checks the written layers; run at the end of rebuild.sh, exits 1 when something is wrong."""

import collections
import gzip
import re
import sys

import shapely
from shapely.geometry import shape

from layers import geojson, geonames, hand_news, topology
from layers.names import fold, letters
from layers.paths import GEODATA

LAYERS = {
    "countries.geojson": {"country", "territory"},
    "admin1.geojson": {"admin1", "admin2"},
    "admin1-groups.geojson": {"admin1"},
    "admin2.geojson.gz": {"admin2"},
    "us-counties.geojson": {"county"},
    "populated-places.geojson": {"city", "town", "village", "neighbourhood"},
    "populated-places-small.geojson.gz": {"village", "neighbourhood", "town"},
    "lakes.geojson": {"lake", "reservoir"},
    "regions.geojson": {"region", "continent", "island", "islands"},
    "physical.geojson": set(
        "ocean sea gulf bay strait channel canal river lake reservoir waterfall island islands peninsula cape mountain "
        "range volcano desert plateau plain valley basin forest wetland glacier delta pass crossing site".split()
    ),
    "rivers.geojson": {"river-line"},
    "urban-areas.geojson": {"urban-area"},
    "glaciers.geojson": {"ice-cover"},
    "airports.geojson": {"airport", "base"},
    "news-places.geojson": set(
        "airport base bridge camp checkpoint crossing dam forest island mine neighbourhood oil-field pass peninsula plant "
        "port prison region site spaceport square station town village".split()
    ),
    "demonyms.geojson": {"demonym"},
    "historical.geojson": {"historical"},
    "disputed.geojson": {"disputed"},
    "disputed-lines.geojson": {"disputed-line"},
    "coarse.geojson": {None},
    "globe.geojson": {None},
}
NO_GEOMETRY = {"demonyms.geojson", "historical.geojson"}
NO_NAME = {"coarse.geojson", "globe.geojson", "rivers.geojson", "urban-areas.geojson", "glaciers.geojson"}
MAX_BYTES = 45_000_000
# Holes in the coverage that are really no unit's: the Southern Patagonian Ice Field, the Caspian.
REAL_GAPS = 2
# How far a hand-made place of a kind may lie outside its country's outline, kilometres: at sea, on an ice shelf, on the
# border. The outlines themselves are rounded.
OUTSIDE_KM = collections.defaultdict(lambda: 8, {
    "oil-field": 500, "island": 60, "station": 45, "port": 45, "bridge": 21, "prison": 16, "crossing": 12, "camp": 12,
    "site": 10,
})

# Languages whose adjectives and names of peoples are known.
PEOPLES = "ar da de es fa fr hr it nl no pl pt ru sv tr uk".split()

problems = []


def expect(ok, text):
    """Collects a problem."""
    if not ok:
        problems.append(text)


def main():
    """Runs all checks on all layers."""
    data = {name: geojson.read(name) for name in LAYERS}
    check_features(data)
    check_rings(data)
    check_hierarchy(data)
    check_coverages(data)
    check_references(data)
    check_news_places(data)
    check_rivers(data)
    check_seed(data)
    check_languages(data)
    total = sum(path.stat().st_size for path in GEODATA.glob("*.geojson*"))
    expect(total <= MAX_BYTES, f"geodata is {total} bytes")
    print(f"check: {sum(map(len, data.values()))} features, {total} bytes, {len(problems)} problems")
    for text in problems[:60]:
        print("  " + text)
    sys.exit(bool(problems))


def check_features(data):
    """Ids, kinds, names, aliases, ranges, order, one feature per line."""
    seen = {}
    for layer, features in data.items():
        ids = [f["id"] for f in features]
        expect(ids == sorted(ids, key=geojson.natural), f"{layer}: not in order of id")
        raw = (GEODATA / layer).read_bytes()
        lines = (gzip.decompress(raw) if layer.endswith(".gz") else raw).decode().splitlines()
        expect(len(lines) == len(features) + 2, f"{layer}: not one feature per line")
        for f in features:
            id, p = f["id"], f["properties"]
            expect(id not in seen, f"{layer}: {id} is also in {seen.get(id)}")
            seen[id] = layer
            expect(re.fullmatch(r"(gn|ne|wd|oa|gb):\S+", id), f"{layer}: bad id {id}")
            expect(set(f) == {"type", "id", "properties", "geometry"}, f"{layer}: {id} has foreign members")
            expect(p.get("kind") in LAYERS[layer], f"{layer}: {id} has kind {p.get('kind')}")
            expect(layer in NO_NAME or p.get("name"), f"{layer}: {id} has no name")
            names = [letters(n) for n in [p.get("name", ""), *p.get("aliases", [])]]
            expect(len(names) == len(set(names)), f"{layer}: {id} repeats a name: {p.get('aliases')}")
            expect("aliases" not in p or p["aliases"], f"{layer}: {id} has an empty list")
            expect((f["geometry"] is None) == (layer in NO_GEOMETRY), f"{layer}: {id} geometry")
            if f["geometry"]:
                xy = shapely.get_coordinates(shape(f["geometry"]))
                inside = (abs(xy[:, 0]) <= 180).all() and (abs(xy[:, 1]) <= 90).all()
                expect(inside, f"{layer}: {id} is out of range")


def check_rings(data):
    """Valid polygons, outer rings counter-clockwise (RFC 7946 § 3.1.6)."""
    for layer, features in data.items():
        for f in features:
            if f["geometry"] and f["geometry"]["type"] in ("Polygon", "MultiPolygon"):
                polygon = geojson.polygon_of(f)
                expect(polygon.is_valid, f"{layer}: {f['id']} {shapely.is_valid_reason(polygon)}")
                for part in topology.polygons(polygon):
                    right = part.exterior.is_ccw and not any(r.is_ccw for r in part.interiors)
                    expect(right, f"{layer}: {f['id']} is wound the wrong way")
                if "label" in f["properties"]:
                    label = shapely.Point(f["properties"]["label"])
                    expect(polygon.intersects(label), f"{layer}: {f['id']} label lies outside")


def check_rivers(data):
    """Courses belong to rivers and canals of `physical`, each to one."""
    waters = {f["id"] for f in data["physical.geojson"] if f["properties"]["kind"] in ("river", "canal")}
    places = [f["properties"]["place"] for f in data["rivers.geojson"] if "place" in f["properties"]]
    for place, count in collections.Counter(places).items():
        expect(place in waters, f"rivers: {place} is no river of physical")
        expect(count == 1, f"rivers: {place} has {count} courses")
    expect(len(places) >= 185, f"rivers: only {len(places)} rivers have a course")


def check_hierarchy(data):
    """Units inside the box of their country; capitals exist."""
    boxes = {f["properties"]["country"]: geojson.polygon_of(f).bounds for f in data["countries.geojson"]}
    for f in data["admin1.geojson"]:
        country = f["properties"].get("country")
        if country:
            west, south, east, north = boxes[country]
            b = geojson.polygon_of(f).bounds
            inside = b[0] >= west and b[1] >= south and b[2] <= east and b[3] <= north
            expect(inside, f"admin1: {f['id']} leaves {country}")
    towns = {f["id"] for f in data["populated-places.geojson"]}
    for f in data["countries.geojson"]:
        capital = f["properties"].get("capital")
        expect(not capital or capital in towns, f"countries: {f['id']} has capital {capital}")
    codes = collections.Counter(
        f["properties"]["code"] for n in ("admin1", "admin1-groups") for f in data[f"{n}.geojson"] if "code" in f["properties"]
    )
    for code, count in codes.items():
        expect(count == 1, f"admin1: code {code} is used {count} times")
    places = data["populated-places.geojson"] + data["populated-places-small.geojson.gz"]
    with_code = [f["properties"]["admin1"] for f in places if "admin1" in f["properties"]]
    resolved = sum(code in codes for code in with_code)
    print(f"check: {resolved} of {len(with_code)} places with an admin-1 code resolve ({resolved / len(with_code):.2%})")
    expect(resolved / len(with_code) > 0.99, "too few admin-1 codes resolve")


def check_coverages(data):
    """No gaps, overlaps or T-junctions; countries have only vertices and edges of the units."""
    for layer, gaps in (("admin1.geojson", REAL_GAPS), ("us-counties.geojson", 0), ("coarse.geojson", 1)):
        faults = topology.edge_faults([geojson.polygon_of(f) for f in data[layer]])
        print(f"check: {layer} coverage {faults}")
        expect(len(faults.pop("gaps")) <= gaps, f"{layer}: gaps in the coverage")
        expect(not any(faults.values()), f"{layer}: {faults}")
    units = [geojson.polygon_of(f) for f in data["admin1.geojson"]]
    unit_edges = set(topology.edges(units))
    built = [f for f in data["countries.geojson"]
             if f["properties"]["country"] in {u["properties"].get("country") for u in data["admin1.geojson"]}]
    own = set(topology.edges([geojson.polygon_of(f) for f in built]))
    print(f"check: {len(own - unit_edges)} of {len(own)} country edges are not edges of units")
    expect(not own - unit_edges, "countries and admin1 do not share their edges")


def check_references(data):
    """Demonyms' places, group members and capitals exist."""
    ids = {f["id"] for features in data.values() for f in features}
    for f in data["demonyms.geojson"]:
        expect(f["properties"]["place"] in ids, f"demonyms: {f['id']} refers to {f['properties']['place']}")
    for f in data["admin1-groups.geojson"]:
        expect(set(f["properties"].get("members", [])) <= ids, f"admin1-groups: {f['id']} has unknown members")


def check_news_places(data):
    """Hand-made rows: in their country, as far from the known town as they say, no place that another layer has."""
    outlines = {f["properties"]["country"]: geojson.polygon_of(f) for f in data["countries.geojson"]}
    towns = collections.defaultdict(list)
    for town in geonames.towns().values():
        for name in {fold(name) for name in [town.name, *town.names]}:
            towns[name].append((town.lon, town.lat))
    unverified = {f["id"] for f in data["news-places.geojson"] if f["properties"].get("unverified")}
    rows = hand_news.rows()
    for row in rows:
        where = f"news-places.psv:{row['line']}: {row['name']}"
        lon, lat = row["lon"], row["lat"]
        if row["country"] != "XS":
            outside = outlines[row["country"]].distance(shapely.Point(lon, lat)) * 111
            expect(outside <= OUTSIDE_KM[row["kind"]], f"{where} lies {outside:.0f} km outside {row['country']}")
        if row["town"] != "-":
            nearest = min((hand_news.distance_km(lon, lat, x, y) for x, y in towns[fold(row["town"])]), default=None)
            expect(nearest is not None, f"{where}: no town {row['town']}")
            agrees = nearest is None or abs(nearest - row["km"]) <= max(5, row["km"] / 4)
            expect(agrees, f"{where} is {nearest or 0:.0f} km from {row['town']}, not {row['km']:.0f}")
        twin = hand_news.nearest([row["name"]], lon, lat)
        expect(not twin or twin[0] >= 10, f"{where} is also {twin and twin[1]}")
    print(f"check: {len(rows)} news places, {len(unverified)} without a second source")
    expect(len(rows) >= 1500, "fewer than 1,500 news places")


def check_seed(data):
    """What the seed article and the known traps need."""
    by_id = {f["id"]: f for features in data.values() for f in features}
    town = by_id["gn:1142170"]
    expect(town["properties"]["admin1"] == "AF.01", "Fayzabad is not in AF.01")
    expect("Faizabad" in town["properties"]["aliases"], "Fayzabad is not called Faizabad")
    province = next(f for f in data["admin1.geojson"] if f["properties"].get("code") == "AF.01")
    kunduz = next(f for f in data["populated-places.geojson"]
                  if f["properties"]["name"] == "Kunduz" and f["properties"]["country"] == "AF")
    expect(geojson.polygon_of(province).contains(shape(town["geometry"])), "Badakhshan does not hold Fayzabad")
    expect(not geojson.polygon_of(province).contains(shape(kunduz["geometry"])), "Badakhshan holds Kunduz")
    for name, layer in (("Mazar-i-Sharif", "populated-places.geojson"), ("Washington, D.C.", "populated-places.geojson"),
                        ("Central Asia", "regions.geojson"), ("Afghan", "demonyms.geojson")):
        expect(called(data[layer], name), f"{layer}: no {name}")
    expect(any(called(data[layer], "Bagram") for layer in data if "populated" in layer or "admin2" in layer
               or "airports" in layer), "no Bagram")
    dc = next(f for f in data["admin1.geojson"] if f["properties"].get("code") == "US.DC")
    expect(dc["properties"]["name"] in ("District of Columbia", "Washington, D.C."), "DC has a wrong name")
    afghan = {f["properties"]["code"] for f in data["admin1.geojson"] if f["properties"].get("country") == "AF"}
    expect(len(afghan) == 34, f"{len(afghan)} Afghan provinces")


def check_languages(data):
    """Tables of names: in order, of places that exist, no name twice, a name of every country for languages in other
    scripts than Latin, peoples for languages that have words for them."""
    ids = {f["id"] for features in data.values() for f in features}
    countries = {f["id"] for f in data["countries.geojson"]}
    total = 0
    for path in sorted((GEODATA / "languages").glob("*.tsv.gz")):
        raw = path.read_bytes()
        total += len(raw)
        expect(raw[4:8] == bytes(4), f"{path.name}: has a time stamp")
        rows = [line.split("\t") for line in gzip.decompress(raw).decode().splitlines()]
        seen = collections.defaultdict(set)
        for id, kind, names in rows:
            expect(id in ids, f"{path.name}: {id} does not exist")
            expect(kind in ("name", "alias", "short", "demonym"), f"{path.name}: {id} has kind {kind}")
            for name in names.split("|"):
                expect(name and name not in seen[id], f"{path.name}: {id} repeats {name!r}")
                seen[id].add(name)
        expect(len({(id, kind) for id, kind, _ in rows}) == len(rows), f"{path.name}: a place has two lines of a kind")
        tag = path.name.removesuffix(".tsv.gz")
        if tag in ("ar", "fa", "ru", "uk", "zh"):
            named = {id for id, kind, _ in rows if kind == "name"}
            expect(countries <= named, f"{path.name}: no name for {sorted(countries - named)}")
        if tag in PEOPLES:
            peoples = {id for id, kind, _ in rows if kind == "demonym"}
            expect(len(peoples) >= 140, f"{path.name}: only {len(peoples)} places have a people")
    print(f"check: names in other languages {total} bytes")
    expect(total <= 9_000_000, "geodata/languages does not fit into a package")


def called(features, name):
    """True when some feature has this name or alias."""
    return any(letters(name) in map(letters, [f["properties"]["name"], *f["properties"].get("aliases", [])]) for f in features)


if __name__ == "__main__":
    main()
