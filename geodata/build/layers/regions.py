"""Layer `regions`: continents, macro regions, big islands, historic regions.

Polygons are dissolved from `countries` and `admin1`, islands are taken from the same coastline,
landforms and groupings from country-coder (ISC) cut to the coast; then about 0.1 degree coarse.
Regions without agreed limits are points with `radius_km` (own work).
"""

import math
import re

import shapely

from . import countrycoder, geojson, geonames, hand_physical, topology, within
from .names import clean_aliases, fold
from .region_members import EXTRA, MEMBERS

_COARSE, _FINE = 0.1, 0.03
# country-coder's landforms and groupings worth having, and their kind.
_LANDFORMS = {
    "Q22890": "island", "Q36117": "island", "Q644636": "island", "Q3492": "island",
    "Q3757": "island", "Q3812": "island", "Q118863": "island", "Q120755": "island", "Q41684": "island",
    "Q3803": "islands", "Q3827": "islands", "Q5765": "islands", "Q25263": "islands", "Q26253": "islands",
    "Q38095": "islands", "Q115459": "islands", "IC": "islands", "830": "islands", "Q46772": "islands",
    "Q201698": "islands", "Q25231": "islands", "Q14056": "island", "DG": "island", "AC": "island", "TA": "islands",
    "Q34497": "island", "Q43296": "island", "Q47863": "islands", "Q105472": "islands", "Q153732": "islands",
    "Q3795": "region", "Q3845": "region", "Q1901211": "region", "Q1973345": "region", "Q875134": "region",
    "Q27329": "region", "Q578170": "region", "Q19188": "region", "Q5823": "region", "Q5831": "region",
}
_EUROPEAN_RUSSIA, _ASIAN_RUSSIA = "Q875134", "Q27329"


def build():
    """Continents, then hand rows, then what is left of country-coder."""
    hand_physical.give_names_to_units()
    land = _Land()
    by_name = {fold(row["name"]): row for row in hand_physical.rows()}
    features = _continents(land, by_name) + _landforms(land, by_name)
    have = {fold(f["properties"]["name"]) for f in features}
    for row in hand_physical.rows():
        if fold(row["name"]) in have or row["id"] in hand_physical.same_units():
            continue
        if row["kind"] in hand_physical.REGION_KINDS:
            features.append(_region(land, row["name"], row["aliases"], row))
        elif row["kind"] == "island" and (shape := land.island(row)) is not None:
            country, admin1 = within.shape(shape)
            features.append(
                _feature(row["id"], shape, row["name"], row["aliases"], "island", country=country, admin1=admin1)
            )
    known = {f["id"] for f in features}
    for name, aliases in EXTRA.items():
        id = "gb:" + fold(name).replace(" ", "-")
        if fold(name) not in have and id not in known:
            features.append(_region(land, name, aliases, None))
    geojson.write("regions.geojson", features)


def drawn_ids():
    """Ids of the hand rows that this layer holds."""
    return {f["id"] for f in geojson.read("regions.geojson")}


class _Land:
    """The polygons that regions are made of."""

    def __init__(self):
        self.shapes, self.names = {}, set()
        for f in geojson.read("countries.geojson"):
            self.shapes[f["properties"]["country"]] = geojson.polygon_of(f)
            self.names.add(fold(f["properties"]["name"]))
        units = []
        for f in geojson.read("admin1.geojson"):
            units.append(geojson.polygon_of(f))
            self.names.add(fold(f["properties"]["name"]))
            if f["properties"].get("iso"):
                self.shapes[f["properties"]["iso"]] = units[-1]
        for f in geojson.read("admin1-groups.geojson"):
            self.names.add(fold(f["properties"]["name"]))
        self.islands = topology.polygons(topology.dissolved(units))
        self.tree = shapely.STRtree(self.islands)

    def union(self, codes):
        """The dissolved shape of countries and units; missing codes are reported."""
        for code in codes:
            if code not in self.shapes:
                print(f"regions: no shape for {code}", flush=True)
        shapes = [self.shapes[c] for c in codes if c in self.shapes]
        return shapely.union_all(shapes) if shapes else None

    def cut(self, polygon):
        """What of `polygon` is land."""
        parts = [self.islands[i] for i in self.tree.query(polygon, predicate="intersects")]
        return shapely.union_all([p.intersection(polygon) for p in parts]) if parts else None

    def island(self, row):
        """The island around the row's point, if its size fits the row's radius."""
        point = shapely.Point(row["lon"], row["lat"])
        near = self.tree.query(point, predicate="dwithin", distance=0.05)
        for i in sorted(near, key=lambda i: -self.islands[i].area):
            area = self.islands[i].area * 111.2**2 * math.cos(math.radians(row["lat"]))
            if 0.2 < math.sqrt(area / math.pi) / row["radius_km"] < 2:
                return _coarse(self.islands[i], _FINE)
        return None


def _coarse(shape, tolerance=_COARSE):
    """Simplified, without specks, at two or three decimals."""
    parts = [p for p in topology.polygons(shape) if p.area > tolerance**2]
    parts = parts or topology.polygons(shape)
    simple = shapely.simplify(shapely.MultiPolygon(parts), tolerance)
    simple = shapely.set_precision(simple, 0.01 if shape.area > 1 else 0.001)
    simple = shapely.MultiPolygon(topology.polygons(simple)) if not simple.is_empty else shape
    return simple.geoms[0] if len(getattr(simple, "geoms", [])) == 1 else simple


def _feature(id, shape, name, aliases, kind, **more):
    label = topology.label_point(shape)
    return geojson.feature(
        id, shape, name=name, aliases=list(aliases), kind=kind, point=list(label), label=list(label), **more
    )


def _continents(land, by_name):
    countries = geonames.countries()
    russia = land.shapes["RU"]
    features = []
    for code, record in sorted(geonames.load("continents.json").items()):
        members = sorted(c for c, r in countries.items() if r["continentcode"] == code)
        shapes = [land.shapes[c] for c in members if c in land.shapes and c != "RU"]
        if code in ("EU", "AS"):
            side = countrycoder.polygon(_EUROPEAN_RUSSIA if code == "EU" else _ASIAN_RUSSIA)
            shapes.append(russia.intersection(side))
        row = by_name.get(fold(record["name"]), {"aliases": []})
        names = row["aliases"] + [a["name"] for a in record["alternateNames"] if a.get("lang") == "en"]
        shape = _coarse(shapely.union_all(shapes), 0.15)
        aliases = clean_aliases(record["name"], names)
        feature = _feature(f"gn:{record['geonameId']}", shape, record["name"], aliases, "continent", members=members)
        # The reference point is GeoNames' own, which other programs use; only the label point is ours.
        feature["properties"]["point"] = geojson.point(float(record["lng"]), float(record["lat"]), 3)
        features.append(feature)
    return features


def _landforms(land, by_name):
    features = []
    for key, kind in sorted(_LANDFORMS.items()):
        found = countrycoder.by_wikidata(key)
        p, _ = countrycoder.features()[found]
        name = re.sub(r"^Ireland$", "Ireland (island)", p["nameEn"])
        polygon = countrycoder.polygon(found)
        shape = land.cut(polygon) if polygon is not None else None
        if shape is None or shape.is_empty or fold(name) in land.names:
            continue
        row = by_name.get(fold(p["nameEn"]))
        names = (row["aliases"] if row else []) + [a for a in p.get("aliases", []) if len(a) > 3]
        tolerance = _COARSE if shape.area > 5 else _FINE
        features.append(
            _feature(
                f"wd:{p['wikidata']}", _coarse(shape, tolerance), name, clean_aliases(name, names), kind,
                country=p.get("country"),
            )
        )
    return features


def _region(land, name, aliases, row):
    codes = MEMBERS.get(name)
    id = row["id"] if row else "gb:" + fold(name).replace(" ", "-")
    if codes:
        members = codes if all(len(c) == 2 for c in codes) else None
        return _feature(id, _coarse(land.union(codes)), name, aliases, "region", members=members)
    at = geojson.point(row["lon"], row["lat"], 3)
    return geojson.feature(
        id, (row["lon"], row["lat"]), name=name, aliases=aliases, kind="region", point=at, label=at,
        radius_km=_plain(row["radius_km"]),
    )


def _plain(number):
    return int(number) if number == int(number) else number
