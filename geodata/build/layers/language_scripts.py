"""Names of towns and units in other scripts than Latin (GeoNames, CC-BY 4.0), a table for each script.

The source does not say whose language a name is. What a text would hardly mean is left out: see
`usable`.
"""

import functools
import re
import unicodedata

from . import geojson, geonames
from .language_tags import SCRIPTS
from .paths import HAND

# Fewest people of a place with so short a name.
_PEOPLE_BY_LETTERS = {1: 10**9, 2: 100_000, 3: 15_000}
_IDEOGRAPHS_BY_LETTERS = {1: 10**9, 2: 5_000}
# Fewest people of a place that is called like a common word.
_PEOPLE_OF_A_WORD = 150_000
_JOINERS = re.compile(r"[\s\-‐–'’ʼ`״׳\"·・.\u200c\u200d]+")


def tables(new):
    """Script code -> table."""
    found = {script: new() for script in SCRIPTS}
    script_of = {prefix: script for script, prefixes in SCRIPTS.items() for prefix in prefixes}
    for id, people, names in _places():
        for name in sorted(set(names)):
            script = script_of.get(script_name(name))
            if script and usable(name, script, people):
                found[script].add(id, "alias", name)
    return found


def _places():
    """`(id, people, names)` of all towns, and of the units that have a feature."""
    for town in geonames.towns().values():
        yield f"gn:{town.id}", town.population, town.names
    people = {}
    for town in geonames.towns().values():
        for code in {town.admin1, town.admin2}:
            people[code] = people.get(code, 0) + town.population
    ids = {f["id"] for layer in ("admin1.geojson", "admin1-groups.geojson", "admin2.geojson.gz") for f in geojson.read(layer)}
    for unit in geonames.units():
        if f"gn:{unit.id}" in ids:
            # A unit that is called like a word is seldom meant without the word for the unit.
            counted = min(people.get(unit.code, 0), _PEOPLE_OF_A_WORD - 1)
            yield f"gn:{unit.id}", counted, [unit.name, *unit.names]


@functools.cache
def script_name(name):
    """`CYRILLIC` when all letters are; empty when they are of two scripts."""
    letters = {unicodedata.name(c, "?").split()[0].split("-")[0] for c in name if c.isalpha()}
    return letters.pop() if len(letters) == 1 else ""


def usable(name, script, people):
    """Whether a name can be looked for in a text."""
    parts = [part for part in _JOINERS.split(name) if part]
    if not parts or not all(c.isalpha() or unicodedata.combining(c) for part in parts for c in part):
        return False
    if script in _CASED and not name[0].isupper():
        return False
    letters = sum(map(len, parts))
    fewest = _IDEOGRAPHS_BY_LETTERS if script in _IDEOGRAPHIC else _PEOPLE_BY_LETTERS
    if people < fewest.get(letters, 0):
        return False
    word = " ".join(parts).lower()
    fewest = float("inf") if word in _never_names(script) else _PEOPLE_OF_A_WORD
    return people >= fewest or word not in common_words(script)


_CASED = {"Cyrl", "Grek", "Armn"}
_IDEOGRAPHIC = {"Hani", "Kana", "Hang"}


@functools.cache
def common_words(script):
    """Words of the languages of a script that texts write with a capital, or that have none, and that
    some hamlet is called like."""
    return frozenset(word.removeprefix("!") for word in _listed_words(script))


@functools.cache
def _never_names(script):
    """Those that mean no place alone, however many people it has: Medina is not "the city"."""
    return frozenset(word.removeprefix("!") for word in _listed_words(script) if word.startswith("!"))


def _listed_words(script):
    path = HAND / "languages" / f"common-words-{script}.txt"
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    return [word.lower() for line in lines if not line.startswith("#") for word in line.split(";")]
