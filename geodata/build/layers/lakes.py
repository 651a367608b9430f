"""Layer `lakes`: the named lakes of Natural Earth 10m (public domain), about 0.01 degree coarse."""

import re

from . import geojson, naturalearth, topology, within
from .names import clean_aliases

_INTERVAL_M = 800
_WORDS = re.compile(r"lake|reserv|lago|lac|loch|lough|lagoa|laguna|see\b|sjö|vatn|ozero|sea\b|bahr", re.IGNORECASE)


def build():
    """Names every lake with and without its generic word."""
    found = [(row, shape) for row, shape in naturalearth.shapes("physical/ne_10m_lakes") if row["name"]]
    shapes = topology.simplified([shape for _, shape in found], _INTERVAL_M, "lakes")
    features = [_feature(row, shape) for (row, _), shape in zip(found, shapes) if shape is not None]
    geojson.write("lakes.geojson", features)


def _feature(row, shape):
    kind = "reservoir" if row["featurecla"] == "Reservoir" else "lake"
    short = row["name_en"] or row["name"]
    english = [row["name"], row["name_alt"], row["label"]]
    name = _in_full(short, english)
    names = [short, *english]
    names += [row.get(f"name_{language}") for language in naturalearth.LANGUAGES]
    if not _WORDS.search(short):
        names.append(f"{short} Reservoir" if kind == "reservoir" else f"Lake {short}")
    label = list(topology.label_point(shape))
    country, admin1 = within.shape(shape)
    return geojson.feature(
        f"ne:{row['ne_id']}", shape, name=name, aliases=clean_aliases(name, names), kind=kind, country=country,
        admin1=admin1, point=label, label=label,
    )


def _in_full(name, names):
    """`Lake Kivu` for `Kivu`: on a map a bare name reads as a town or a country."""
    if _WORDS.search(name):
        return name
    full = [other for other in names if other and _WORDS.search(other) and not re.search("[|']", other)]
    extended = [other for other in full if set(name.split()) < set(other.split())]
    english = [other for other in full if other.startswith("Lake ") or other.endswith((" Lake", " Reservoir"))]
    return (extended + english + [name])[0]
