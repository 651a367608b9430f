"""Layers `populated-places` and `populated-places-small`: GeoNames cities500, CC-BY 4.0."""

import re

from . import geojson, geonames, hand_aliases
from .names import clean_aliases

_SEATS = re.compile(r"PPL(C|A)")
_TOWN, _CITY = 5_000, 100_000


def build():
    """Splits the towns at 5,000 people; seats of a country or first-order unit are never small."""
    large, small = [], []
    for town in geonames.towns().values():
        seat = town.feature in ("PPLC", "PPLA")
        big = seat or town.population >= _TOWN
        (large if big else small).append(_feature(town))
    geojson.write("populated-places.geojson", large)
    geojson.write("populated-places-small.geojson.gz", small)


def _feature(town):
    names = sorted(set(town.names), key=lambda n: (not n.isascii(), n))
    return geojson.feature(
        f"gn:{town.id}",
        (town.lon, town.lat),
        name=town.name,
        aliases=hand_aliases.joined([f"gn:{town.id}"], town.name, clean_aliases(town.name, names)),
        kind=_kind(town),
        country=town.country,
        admin1=town.admin1,
        population=town.population,
        feature=town.feature if town.feature != "PPL" else None,
        capital_of={"PPLC": town.country, "PPLA": town.admin1}.get(town.feature),
    )


def _kind(town):
    if town.feature == "PPLX":
        return "neighbourhood"
    if town.feature in ("PPLC", "PPLA") or town.population >= _CITY:
        return "city"
    return "town" if town.population >= _TOWN else "village"
