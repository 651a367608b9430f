"""Towns at home, whose names have cases that endings alone do not tell: "Łodzi", "Zadru"."""

from . import geonames

# Countries where a language is spoken.
_HOMES = {"hr": ("HR", "BA", "RS", "ME"), "pl": ("PL",)}
# Fewest people of a town.
_PEOPLE = 20_000
# Fewest letters of its name.
_LETTERS = 4
# Those that the source calls by their English name, and those that it spells in its own way.
_ENGLISH = frozenset(["Warsaw", "Belgrade"])
_SPELLED = {"Bielsko-Biala": "Bielsko-Biała", "Jastrzębie Zdrój": "Jastrzębie-Zdrój"}


def own(tag):
    """`(id, [name])` of the larger towns at home."""
    for town in geonames.towns().values():
        if town.feature == "PPLX" or len(town.name) < _LETTERS:
            continue
        if town.country in _HOMES.get(tag, ()) and town.population >= _PEOPLE and town.name not in _ENGLISH:
            yield f"gn:{town.id}", [_SPELLED.get(town.name, town.name)]
