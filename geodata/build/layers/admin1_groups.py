"""Layer `admin1-groups`: first-order units that the coverage of `admin1` draws in finer parts.

England, Lombardy, Bavaria's likes: dissolved from their parts, found by the towns in them
(GeoNames CC-BY 4.0 on Natural Earth, public domain). A GeoNames unit that neither is a part nor
has parts becomes a point, the population-weighted mean of its towns.
"""

import collections

from . import admin1_join, geojson, geonames, hand_aliases, topology
from .names import clean_aliases

# A part belongs where most of its towns do; a group must hold most of the towns of its unit.
_OF_PART, _OF_GROUP = 0.6, 0.8


def members(states):
    """First-level code -> indices of the states that together make it up."""
    drawn = {s.unit.code for s in states if s.unit and s.unit.level == 1}
    known = {u.code for u in geonames.units() if u.level == 1} | {t.admin1 for t in geonames.towns().values()}
    parts = [_code_of_part(s, drawn) for s in states]
    _fill_from_region(states, parts)
    groups = collections.defaultdict(list)
    for index, code in enumerate(parts):
        if code in known and code not in drawn:
            groups[code].append(index)
    total = collections.Counter(t.admin1 for t in geonames.towns().values())
    return {
        code: indices
        for code, indices in sorted(groups.items())
        if sum(states[i].votes[code] for i in indices) >= _OF_GROUP * total[code]
    }


def _code_of_part(state, drawn):
    if state.unit and state.unit.level == 1:
        return ""
    if state.unit:
        return ".".join(state.unit.code.split(".")[:2])
    own = {c: n for c, n in state.votes.items() if c[:2] == state.country}
    if not own:
        return ""
    code, votes = min(own.items(), key=lambda v: (-v[1], v[0]))
    return code if votes >= _OF_PART * sum(own.values()) else ""


def _fill_from_region(states, parts):
    """Parts without a verdict follow their Natural Earth region, where that is of one mind."""
    regions = collections.defaultdict(set)
    keys = [(s.country, s.row.get("geonunit"), s.row.get("region")) for s in states]
    for key, code in zip(keys, parts):
        if code:
            regions[key].add(code)
    for index, key in enumerate(keys):
        if not parts[index] and not states[index].unit and len(regions[key]) == 1:
            parts[index] = next(iter(regions[key]))


def write(groups, features, shapes):
    """Writes the layer: groups with their polygon, the remaining units as points."""
    units = {u.code: u for u in geonames.units() if u.level == 1}
    drawn = {f["properties"].get("code") for f in features}
    iso = {id: code for code, id in sorted(admin1_join.iso_to_geonames_id().items())}
    english = admin1_join.english_names()
    towns = collections.defaultdict(list)
    for town in geonames.towns().values():
        towns[town.admin1].append(town)
    taken = {f["id"] for f in features}
    others = _names_of_others(units.values(), features)
    found = []
    for code in sorted((set(towns) | set(groups)) - drawn - {""}):
        unit = units.get(code)
        if not unit or f"gn:{unit.id}" in taken:
            continue
        indices = groups.get(code, [])
        shape = topology.dissolved([shapes[i] for i in indices]) if indices else None
        label = topology.label_point(shape) if shape else _mean(towns[code])
        iso_code = iso.get(unit.id, "")
        # Codes are given away again: MA-06, once Meknès-Tafilalet, is Casablanca-Settat now.
        stated = english.get(iso_code.replace("-", "").lower())
        own = {admin1_join.core_of(n) for n in [unit.name, *unit.names]}
        core = admin1_join.core_of(stated or "")
        parts = {features[i]["properties"].get("code") or features[i]["id"] for i in indices}
        is_anothers = core not in own and others[code[:2], core] - parts - {code}
        names = [None if is_anothers else stated, unit.name, *unit.names]
        name = admin1_join.ENGLISH.get(code) or names[0] or unit.name
        found.append(
            geojson.feature(
                f"gn:{unit.id}" if unit.id else f"gb:admin1-{code.lower()}",
                shape or label,
                name=name,
                aliases=hand_aliases.joined([f"gn:{unit.id}", iso_code], name, clean_aliases(name, names)),
                kind="admin1",
                country=code[:2],
                admin1=code,
                code=code,
                iso=iso_code,
                point=geojson.point(*label, 3),
                label=geojson.point(*label),
                members=sorted((features[i]["id"] for i in indices), key=geojson.natural),
            )
        )
    geojson.write("admin1-groups.geojson", found)
    resolved = drawn | {f["properties"]["code"] for f in found}
    count = {True: 0, False: 0}
    for code, group in towns.items():
        if code:
            count[code in resolved] += len(group)
    print(f"towns whose first-order code resolves: {count[True]} of {count[True] + count[False]}", flush=True)


def _names_of_others(units, features):
    """(country, name without words for units) -> the units, by code or id, that are called so."""
    found = collections.defaultdict(set)
    for unit in units:
        for name in [unit.name, *unit.names]:
            found[unit.code[:2], admin1_join.core_of(name)].add(unit.code)
    for feature in features:
        own = feature["properties"]
        for name in [own["name"], *own.get("aliases", [])]:
            found[own.get("country"), admin1_join.core_of(name)].add(own.get("code") or feature["id"])
    return found


def _mean(towns):
    weight = sum(t.population + 1 for t in towns)
    lon = sum(t.lon * (t.population + 1) for t in towns) / weight
    lat = sum(t.lat * (t.population + 1) for t in towns) / weight
    return lon, lat
