"""Layer `demonyms`: names of peoples and adjectives, and the place each refers to; no geometry.

Sources, the first wins: `hand/demonyms.psv` (own work), i18n-nationality (MIT), the World
Factbook in pyworldatlas (public domain), WordNet's glosses (WordNet licence).
"""

import collections
import json
import re
import sqlite3

from . import geojson, geonames, hand, wordnet
from .names import fold, slug, unlike
from .paths import NPM, PYPI

# A place of an earlier rank is meant when several share the name.
_RANKS = {"country": 0, "territory": 0, "continent": 1, "region": 2, "admin1": 3, "island": 4, "islands": 4, "city": 5}
_LARGE_CITY = 500_000
# Names of countries, languages, first names and everyday words among the sources' demonyms.
_REJECTED = frozenset(
    "Afghani Swati Attic Zealander Zairese Cambrian Carolean Romanic Victorian Alexander Martin Santiago Lesbian "
    "Kelt Jap Chinaman Cracker Norfolk Wallis Caucasian Semitic Canuck Cape Genevan Hamburger Bourbon Saint Northerner Nilotic "
    "Norman Hindu Kansa Chian Caucasic Dalmatian".split()
)


def build():
    """Writes one feature per demonym; unresolved rows of the hand table are printed."""
    places = _Places()
    found = {}

    def put(demonym, place):
        if place and _usable(demonym) and demonym not in found:
            found[demonym] = place

    for row in hand.rows("demonyms", hand.DEMONYMS):
        place = places.find(row["place"])
        if not place:
            print(f"demonyms: no place for {row['demonym']}|{row['place']}", flush=True)
        elif row["demonym"] not in found:
            found[row["demonym"]] = place
    for code, demonym in _national():
        if not places.is_country(demonym):
            put(demonym, places.by_code.get(code))
    for demonym, names in wordnet.demonyms().items():
        for name in names:
            place = places.best(name)
            if place:
                put(demonym, place)
    singular = {d: p for d, p in found.items() if not (d.endswith("s") and d[:-1] in found and found[d[:-1]] == p)}
    spellings = collections.defaultdict(list)
    for demonym in singular:
        spellings[slug(demonym)].append(demonym)
    geojson.write("demonyms.geojson", [_feature(s, singular[s[0]], found) for s in spellings.values()])


def _feature(spellings, place, found):
    demonym, *others = spellings
    plural = f"{demonym}s"
    regular = not demonym.endswith(("s", "ese", "ish", "ch", "sh", "x", "z", "man", "men", "ic", "i")) or plural in found
    return geojson.feature(
        f"gb:demonym-{slug(demonym)}", None, name=demonym, aliases=unlike(demonym, others), plural=plural if regular else None, kind="demonym", place=place,
    )


def _usable(demonym):
    words = demonym.split()
    well_formed = 3 < len(demonym) < 30 and demonym[0].isupper() and not any(c in demonym for c in "(),/")
    return well_formed and words[-1] not in ("people", "-") and not {"or", "-"} & set(words) and demonym not in _REJECTED


class _Places:
    """Finds a feature id by code or by name."""

    def __init__(self):
        self.by_code, self.by_name, self.ids = {}, {}, set()
        for layer in ("countries", "regions", "physical", "historical", "admin1", "admin1-groups", "populated-places"):
            for f in geojson.read(f"{layer}.geojson"):
                self._add(layer, f)

    def _add(self, layer, f):
        p = f["properties"]
        self.ids.add(f["id"])
        if layer == "countries":
            self.by_code[p["country"]] = f["id"]
        if p.get("iso"):
            self.by_code.setdefault(p["iso"], f["id"])
        rank = _RANKS.get(p["kind"], 6)
        if rank == 5 and p.get("population", 0) < _LARGE_CITY:
            return
        names = [p["name"]] + (p.get("aliases", []) if rank < 5 else [])
        for position, name in enumerate(names):
            key = (rank, min(position, 1), -p.get("population", 0), f["id"])
            name = fold(name)
            if name not in self.by_name or key < self.by_name[name]:
                self.by_name[name] = key

    def is_country(self, name):
        """True for "Mayotte", which some lists give as the demonym of Mayotte."""
        found = self.by_name.get(fold(name))
        return bool(found) and found[0] == 0

    def find(self, place):
        """A code, an id, or a name."""
        if place in self.ids:
            return place
        return self.by_code.get(place) or self.hand_best(place) or (place if place.startswith("gn:") else None)

    def best(self, name):
        """The id of the place first meant by a name."""
        found = self.by_name.get(fold(name))
        return found[-1] if found and found[0] < 6 else None

    def hand_best(self, name):
        """The same among seas, rivers, ranges and states that are no more."""
        found = self.by_name.get(fold(name))
        return found[-1] if found else None


def _national():
    """`(ISO code, demonym)` from i18n-nationality and the World Factbook."""
    path = NPM / "i18n-nationality" / "langs" / "en.json"
    listed = json.loads(path.read_text(encoding="utf-8"))["nationalities"]
    factbook = collections.defaultdict(list)
    with sqlite3.connect(PYPI / "pyworldatlas" / "data" / "atlas.sqlite3") as data:
        query = "select alpha2, noun, adjective from country_demonym d join country c on c.id = d.country_id"
        for code, noun, adjective in sorted(data.execute(query), key=str):
            factbook[code] += [noun, adjective]
    for code in sorted(geonames.countries()):
        yield from ((code, d) for d in [listed.get(code, "")] if d)
        for text in factbook.get(code, []):
            yield from ((code, d) for d in _forms(text or ""))


def _forms(text):
    """`Afghan(s), Briton(s) (singular and plural)` -> Afghan, Briton."""
    text = re.sub(r"\((?!s\)|men\)|women\)|es\))[^)]*\)", "", text)
    for part in re.split(r",|;| or | and ", text):
        part = re.sub(r"\((s|es|men|women)\)$", "", part.strip()).strip()
        if part and not part.islower():
            yield part
