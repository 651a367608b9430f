"""Layer `admin1`: first-order units, one coverage without gaps, overlaps or T-junctions.

Natural Earth 5 10m polygons (public domain) with GeoNames ids and codes (CC-BY 4.0) and CLDR's
English names (Unicode licence). Where Natural Earth draws finer units than GeoNames' first order
(departments of France, districts of England) the finer ones are here, as kind `admin2`.
"""

from . import admin1_groups, admin1_join, geojson, hand, hand_aliases, topology
from .abbreviations import ABBREVIATIONS
from .names import clean_aliases

INTERVAL_M = 1500
# Siachen Glacier, Northern Cyprus, Somaliland, Spratly Islands, Guantanamo Bay.
_DISPUTED_WITHOUT_ISO = {"KAS+00?", "CYN+00?", "SOL+00?", "PGA+00?", "USG+00?"}


def build():
    """Joins, simplifies and writes."""
    states = admin1_join.states()
    shapes = topology.simplified([s.geometry for s in states], INTERVAL_M, "admin1")
    print("admin1 coverage:", topology.edge_faults(shapes), flush=True)
    groups = admin1_groups.members(states)
    parent = {index: code for code, indices in groups.items() for index in indices}
    disputed = _disputed_units()
    features = [
        _feature(state, shape, parent.get(index, ""), disputed) for index, (state, shape) in enumerate(zip(states, shapes))
    ]
    geojson.write("admin1.geojson", features)
    admin1_groups.write(groups, features, shapes)


def _disputed_units():
    """ISO 3166-2 codes of the units that `hand/disputed.psv` names."""
    found = set()
    for row in hand.rows("disputed", hand.DISPUTED):
        for way in row["find"].split(" or "):
            if way.startswith("iso:"):
                found.update(way.removeprefix("iso:").split(","))
    return found


def _feature(state, shape, parent, disputed):
    row, unit = state.row, state.unit
    code = unit.code if unit else ""
    second = bool(parent) or bool(unit) and unit.level == 2
    abbreviations = ABBREVIATIONS.get(state.iso, [])
    id = f"gn:{unit.id}" if unit and unit.id else f"ne:{row['ne_id']}{state.part}"
    label = topology.label_point(shape)
    lon, lat = label if state.part else (row["longitude"], row["latitude"])
    return geojson.feature(
        id,
        shape,
        name=state.name,
        aliases=hand_aliases.joined([id, state.iso], state.name, clean_aliases(state.name, state.names)),
        kind="admin2" if second else "admin1",
        country=state.country,
        admin1=parent or ".".join(code.split(".")[:2]),
        code=code,
        iso=state.iso,
        type=row.get("type_en"),
        abbr=abbreviations,
        point=geojson.point(lon, lat, 3),
        label=list(label),
        disputed=state.iso in disputed or state.country == "EH" or row["adm1_code"] in _DISPUTED_WITHOUT_ISO,
    )
