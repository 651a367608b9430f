"""Which GeoNames unit each Natural Earth unit is, and what it is called in English.

39 Natural Earth units carry the name of a sibling (Panjshir is labelled "Parwan"), so the
ids are joined, never the names, and the towns inside each polygon have the last word.
"""

import collections
import json
import re
from dataclasses import dataclass, field

import shapely
from shapely.geometry import mapping, shape

from . import geonames, naturalearth
from .names import fold
from .paths import NPM

# Parts of a country that have an ISO code, and a GeoNames country, of their own.
_OWN_COUNTRY = {
    "FR-GF": "GF", "FR-GP": "GP", "FR-MQ": "MQ", "FR-RE": "RE", "FR-YT": "YT", "NL-BQ1": "BQ",
    "NL-BQ2": "BQ", "NL-BQ3": "BQ", "NO-21": "SJ", "NO-22": "SJ", "US-PR": "PR",
    "UA-43": "UA", "UA-40": "UA", "NO-X01~": "BV",
}
_OWN_COUNTRY_BY_UNIT = {"IOA-1928": "CC", "IOA-2652": "CX"}
# Nobody's: the islands are claimed by six states.
_NO_COUNTRY = {"PGA+00?"}
# English names by GeoNames code, where the sources agree on an unusual one.
ENGLISH = {
    "US.DC": "District of Columbia", "AF.42": "Panjshir", "RU.12": "Chechnya", "RU.16": "Chuvashia",
    "RU.80": "Udmurtia", "RU.11": "Buryatia", "RU.89": "Jewish Autonomous Oblast", "SD.38": "Gezira",
    "UA.26": "Zaporizhzhia", "ES.07": "Balearic Islands", "ES.27": "La Rioja", "ES.29": "Community of Madrid",
    "ES.32": "Navarre", "ES.34": "Asturias", "ES.39": "Cantabria", "MX.09": "Mexico City",
    "TJ.RR": "Districts of Republican Subordination",
    # Natural Earth draws and names the regions of before 2015.
    "MA.01": "Tangier-Tetouan-Al Hoceima", "MA.03": "Fès-Meknès", "MA.07": "Marrakesh-Safi", "MA.09": "Souss-Massa",
    "MA.10": "Guelmim-Oued Noun", "MK.79": "Petrovec", "ER.01": "Anseba",
}
# Natural Earth draws Morocco down to the berm. Western Sahara begins at 27°40' N: what lies
# south of it in these units is a unit of Western Sahara (EH) here.
_ACROSS_WESTERN_SAHARA = {"MA-14", "MA-15", "MA-16"}
_NORTH_OF_WESTERN_SAHARA = shapely.box(-20, 27 + 2 / 3, 0, 40)


_GENERIC = frozenset(
    "province region oblast district governorate prefecture county department state municipality city of the republic "
    "parish canton division territory voivodeship emirate autonomous wilaya and".split()
)


@dataclass
class State:
    """A Natural Earth unit, its polygon (GeoJSON, not simplified) and what it joins."""

    row: dict
    geometry: dict
    country: str
    iso: str = ""
    part: str = ""
    unit: geonames.Unit | None = None
    name: str = ""
    names: list = field(default_factory=list)
    votes: collections.Counter = field(default_factory=collections.Counter)


def states():
    """The named units, joined; Antarctica's nameless islands go with Antarctica."""
    found = []
    for row, geometry in naturalearth.states():
        if row["adm1_code"] == "ATA+00?":
            geometry = _merged([g for r, g in naturalearth.states() if r["adm0_a3"] == "ATA"])
        if _iso(row) in _ACROSS_WESTERN_SAHARA:
            found += _split(row, geometry)
        elif row.get("name"):
            found.append(State(row, geometry, _country(row), _iso(row)))
    _count_towns(found)
    _join(found)
    english = english_names()
    siblings = _names_by_country()
    iso_of = {id: code for code, id in sorted(iso_to_geonames_id().items())}
    for state in found:
        _name(state, english, siblings, iso_of)
    _tell_apart(found)
    return found


def _tell_apart(found):
    """Units that share a label, as Madagascar's regions do that of their former province, get GeoNames' names."""
    named = collections.defaultdict(list)
    for state in found:
        if state.unit:
            named[state.country, state.name].append(state)
    for (_, name), group in named.items():
        for state in group:
            own = {core_of(n) for n in [state.unit.name, *state.unit.names]}
            if len(group) > 1 and core_of(name) not in own:
                state.name = ENGLISH.get(state.unit.code) or state.unit.name
                state.names = [n for n in state.names if n != name]


def _merged(geometries):
    polygons = []
    for g in geometries:
        polygons += g["coordinates"] if g["type"] == "MultiPolygon" else [g["coordinates"]]
    return {"type": "MultiPolygon", "coordinates": polygons}


def _split(row, geometry):
    """Morocco's part of the unit, if any, and Western Sahara's, which keeps the ISO code."""
    whole = shapely.make_valid(shape(geometry))
    north = whole.intersection(_NORTH_OF_WESTERN_SAHARA)
    south = whole.difference(_NORTH_OF_WESTERN_SAHARA)
    own = "" if row["iso_3166_2"] == "MA-15" else row["iso_3166_2"]
    parts = [State(row, mapping(north), "MA", own)] if north.area > 0.01 else []
    return parts + [State(row, mapping(south), "EH", row["iso_3166_2"], part="-south")]


def _country(row):
    if row["adm1_code"] in _NO_COUNTRY:
        return ""
    return _OWN_COUNTRY_BY_UNIT.get(row["adm1_code"]) or _OWN_COUNTRY.get(row.get("iso_3166_2")) or row["iso_a2"]


def _iso(row):
    code = row.get("iso_3166_2") or ""
    return code if code[:1].isalpha() and "~" not in code and "X0" not in code else ""


def _count_towns(found):
    """`votes`: how many towns inside the polygon GeoNames puts into each first-level unit."""
    towns = [t for t in geonames.towns().values() if t.admin1]
    tree = shapely.STRtree(shapely.points([(t.lon, t.lat) for t in towns]))
    shapes = [shapely.make_valid(shape(s.geometry)) for s in found]
    shapely.prepare(shapes)
    for state, town in zip(*tree.query(shapes, predicate="intersects")):
        found[state].votes[towns[town].admin1] += 1


def _join(found):
    by_id = {u.id: u for u in geonames.units() if u.id}
    first = {u.code: u for u in geonames.units() if u.level == 1}
    by_iso = iso_to_geonames_id()
    by_name = collections.defaultdict(set)
    for unit in first.values():
        for name in [unit.name, *unit.names]:
            by_name[unit.code[:2], fold(name)].add(unit.code)
    total = collections.Counter(t.admin1 for t in geonames.towns().values())
    taken = set()

    def free(unit, state):
        return unit and unit.id not in taken and unit.code[:2] == state.country and unit.level in (1, 2)

    def claim(choose):
        for state in found:
            if not state.unit:
                unit = choose(state)
                if free(unit, state) and _plausible(state, unit, total):
                    state.unit = unit
                    taken.add(unit.id)

    claim(lambda s: by_id.get(str(s.row.get("gn_id") or "")))
    claim(lambda s: by_id.get(by_iso.get(s.iso, "")))
    claim(lambda s: first.get(_same_by_towns(s, total)))
    claim(lambda s: first.get(_only(by_name[s.country, fold(s.row["name"])])))
    claim(lambda s: first.get(_only(by_name[s.country, fold(s.row.get("name_en") or "")])))


def _plausible(state, unit, total):
    """False when the towns inside say clearly that it is another first-level unit."""
    count = sum(state.votes.values())
    code = ".".join(unit.code.split(".")[:2])
    if count < 3 or state.votes[code] >= count * 0.3:
        return True
    other, votes = state.votes.most_common(1)[0]
    return total[code] < 3 and not (votes > 0.9 * count and other[:2] == state.country)


def _same_by_towns(state, total):
    """The unit whose towns these are: most of the polygon's and most of the unit's."""
    if not state.votes:
        return None
    code, count = min(state.votes.items(), key=lambda v: (-v[1], v[0]))
    return code if count >= 0.6 * sum(state.votes.values()) and count >= 0.6 * total[code] else None


def _only(codes):
    return next(iter(codes)) if len(codes) == 1 else None


def iso_to_geonames_id():
    """ISO 3166-2 code -> GeoNames id, from iso3166-2-db (MIT)."""
    path = NPM / "iso3166-2-db" / "data" / "iso3166-2.json"
    return {
        f"{country}-{region['iso']}": str(region["reference"]["geonames"])
        for country, record in json.loads(path.read_text(encoding="utf-8")).items()
        for region in record.get("regions", [])
        if region.get("iso") and region.get("reference", {}).get("geonames")
    }


def english_names():
    """CLDR's English names of subdivisions, by ISO 3166-2 code in lower case without the hyphen."""
    path = NPM / "cldr-subdivisions-full" / "subdivisions" / "en" / "en.json"
    found = {}

    def walk(node):
        for key, value in node.items():
            if isinstance(value, dict):
                walk(value)
            else:
                found[key] = value.rstrip("²")

    walk(json.loads(path.read_text(encoding="utf-8")))
    return found


def _names_by_country():
    """(country, folded name) -> codes of the first-level units of that name."""
    found = collections.defaultdict(set)
    for unit in geonames.units():
        if unit.level == 1:
            for name in [unit.name, *unit.names]:
                found[unit.code[:2], fold(name)].add(unit.code)
    return found


def _agreed(names):
    """The first name that another source confirms; CLDR alone would give "Donechchyna"."""
    cores = [core_of(name) for name in names]
    for name, core in zip(names, cores):
        if cores.count(core) > 1:
            return name
    return names[1] if len(names) > 1 else (names[0] if names else None)


def core_of(name):
    """The folded name without the words for units."""
    return " ".join(w for w in fold(name).split() if w not in _GENERIC) or fold(name)


def _name(state, english, siblings, iso_of):
    row, unit = state.row, state.unit
    own = {fold(n) for n in ([unit.name, *unit.names] if unit else [])}

    def is_siblings(name):
        codes = siblings.get((state.country, fold(name)), set())
        return bool(unit) and bool(codes - {unit.code}) and fold(name) not in own

    labels = [row.get("name_en"), row["name"]]
    swapped = any(is_siblings(label) for label in labels if label)
    if swapped:
        # The row's ISO code is then the sibling's too.
        state.iso = iso_of.get(unit.id, "")
    labels.insert(0, english.get(state.iso.replace("-", "").lower()))
    candidates = [re.sub(r" \[.*", "", n) for n in [*labels, unit.name if unit else None] if n and not is_siblings(n)]
    state.name = ENGLISH.get(unit.code if unit else "") or _agreed(candidates) or unit.name
    names = list(labels) + ([unit.name, *unit.names] if unit else [])
    if not swapped:
        names += [row.get("gn_name"), row.get("woe_name"), row.get("name_local"), row.get("gns_name")]
        names += (row.get("name_alt") or "").split("|")
        names += [row.get(f"name_{language}") for language in naturalearth.LANGUAGES]
    state.names = [n for n in names if n and not is_siblings(n)]
