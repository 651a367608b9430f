"""Tables `languages/<tag>.tsv.gz`: what other languages call the places of the other layers.

A table for each language: countries and territories (CLDR, Natural Earth), first-order units and
lakes (Natural Earth), towns, waters, landforms and peoples by hand. A table for each script
(`language_scripts`): names of towns and units of which the source does not tell the language.
"""

import collections
import functools
import gzip
import re
import unicodedata

from . import geojson, language_cases, language_hand, language_peoples, language_scripts, language_towns, language_units
from .language_tags import LANGUAGES
from .paths import GEODATA

FOLDER = GEODATA / "languages"
_ORDER = ["name", "alias", "short", "demonym"]


def build():
    """Writes all tables, and takes away those of tags that are no more."""
    FOLDER.mkdir(exist_ok=True)
    tables = {}
    for tag in LANGUAGES:
        table = Table()
        language_hand.add(table, tag)
        language_units.add(table, tag)
        table.inflect(tag)
        language_peoples.add(table, tag)
        tables[tag] = table
    tables |= language_scripts.tables(Table)
    for path in FOLDER.glob("*.tsv.gz"):
        if path.name.removesuffix(".tsv.gz") not in tables:
            path.unlink()
    for tag, table in tables.items():
        table.write(tag)


class Table:
    """id -> kind -> names in order, each name of a place once, of the first kind that it came with."""

    def __init__(self):
        self._names = collections.defaultdict(lambda: {kind: [] for kind in _ORDER})
        self._seen = collections.defaultdict(set)
        # Names that are the English one: not written, but their other cases are.
        self._like_english = {}

    def add(self, id, kind, *names):
        """Adds names; the first primary name of a place stays the only one, others become aliases."""
        for name in names:
            name = clean(name)
            # Every language reads the English names.
            if not name:
                continue
            if kind != "demonym" and name == _english().get(id):
                self._like_english[id] = name
                continue
            if kind == "name" and not self._names[id]["name"] and name in self._names[id]["alias"]:
                self._names[id]["alias"].remove(name)
            elif name in self._seen[id]:
                continue
            self._seen[id].add(name)
            taken = kind == "name" and self._names[id]["name"]
            self._names[id]["alias" if taken else kind].append(name)

    def inflect(self, tag):
        """Adds the other cases of names, and of the towns at home, where the language has them."""
        given = {id: [*kinds["name"], *kinds["alias"]] for id, kinds in self._names.items()}
        if tag in language_cases.WHOLE_NAMES:
            for id, name in self._like_english.items():
                given.setdefault(id, []).append(name)
            in_news = set(language_units.country_ids().values()) | language_hand.places(tag) | _groupings()
            given = {id: names for id, names in given.items() if id in in_news or names[0][0].islower()}
            given = dict(language_towns.own(tag)) | given
        for id, names in given.items():
            for name in names:
                self.add(id, "alias", *language_cases.of(name, tag))

    def write(self, tag):
        """A line for each place and kind, sorted."""
        rows = [
            f"{id}\t{kind}\t{'|'.join(names)}\n"
            for id, kinds in sorted(self._names.items(), key=lambda item: _natural(item[0]))
            for kind, names in kinds.items()
            if names
        ]
        path = FOLDER / f"{tag}.tsv.gz"
        data = gzip.compress("".join(rows).encode(), compresslevel=9, mtime=0)
        path.write_bytes(data)
        count = sum(len(names) for kinds in self._names.values() for names in kinds.values())
        print(f"languages/{tag}: {len(self._names)} places, {count} names, {len(data)} bytes", flush=True)


@functools.cache
def _english():
    """id -> the name that other layers show."""
    layers = ("countries", "admin1", "admin1-groups", "regions", "physical", "lakes", "historical", "populated-places")
    return {f["id"]: f["properties"]["name"] for layer in layers for f in geojson.read(f"{layer}.geojson")}


@functools.cache
def _groupings():
    """The ids of continents and other regions."""
    return {f["id"] for f in geojson.read("regions.geojson")}


def clean(name):
    """Composed, single spaces; empty for what is no name."""
    name = unicodedata.normalize("NFC", " ".join((name or "").split()))
    letters = sum(c.isalpha() for c in name)
    return "" if letters < 2 or len(name) > 60 or re.search(r"[|\t;=<>{}\[\]*?²/]", name) else name


def _natural(id):
    source, _, number = id.partition(":")
    return (source, int(number), "") if number.isdigit() else (source, 0, number)
