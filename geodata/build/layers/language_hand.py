"""Names by hand: `hand/languages/features.psv` (waters, landforms, regions), `exonyms.psv` (countries and
towns)."""

import functools

from . import geojson, geonames, hand
from .language_tags import LANGUAGES
from .paths import HAND

_FOLDER = HAND / "languages"


def add(table, tag):
    """Adds the names of a language. The first name of a cell is the usual one, unless it begins with `+`."""
    for file in ("features", "exonyms"):
        for place, cells in _rows(file):
            names = hand.split(cells.get(tag, ""))
            if names:
                more = names[0].startswith("+")
                names[0] = names[0].removeprefix("+")
                first, *rest = names
                table.add(place, "alias" if more else "name", first)
                table.add(place, "alias", *rest)


def places(tag):
    """The ids of the places that have a name of a language."""
    return {place for file in ("features", "exonyms") for place, cells in _rows(file) if tag in cells}


def words(file, tag):
    """`(id, word)` of a language in a table."""
    for place, cells in _rows(file):
        for word in hand.split(cells.get(tag, "")):
            yield place, word


@functools.cache
def _rows(file):
    """`(id, {tag: cell})` of a table: lines `place|tag=name; name|tag=…`."""
    path = _FOLDER / f"{file}.psv"
    if not path.exists():
        return []
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        place, *cells = [cell.strip() for cell in line.split("|")]
        id = find(place)
        pairs = dict(cell.split("=", 1) for cell in cells)
        unknown = pairs.keys() - LANGUAGES.keys()
        if not id or unknown:
            raise ValueError(f"hand/languages/{file}.psv:{number}: {place}: " + ("no such place" if not id else f"{unknown}"))
        found.append((id, pairs))
    return found


def find(place):
    """The id of an ISO code, an id, the English name of a landform or water, or `Town, CC`."""
    by_code, ids, by_name, towns = _places()
    if place in ids:
        return place
    if ", " in place:
        return towns.get(place)
    return by_code.get(place) or by_name.get(place)


@functools.cache
def _places():
    by_code, ids, by_name, towns = {}, set(), {}, {}
    for layer in ("countries", "admin1", "admin1-groups", "regions", "physical", "lakes", "historical", "news-places"):
        for f in geojson.read(f"{layer}.geojson"):
            p = f["properties"]
            ids.add(f["id"])
            by_code.setdefault(p["country"] if layer == "countries" else p.get("iso"), f["id"])
            if layer in ("regions", "physical", "lakes", "historical"):
                by_name.setdefault(p["name"], f["id"])
    for town in sorted(geonames.towns().values(), key=lambda t: (-t.population, int(t.id))):
        ids.add(f"gn:{town.id}")
        towns.setdefault(f"{town.name}, {town.country}", f"gn:{town.id}")
    return by_code, ids, by_name, towns
