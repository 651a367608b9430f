"""@rapideditor/country-coder (ISC): polygons of countries, groupings and shared landforms."""

import collections
import functools
import json

import shapely
from shapely.geometry import shape

from .paths import NPM


@functools.cache
def features():
    """Key (ISO code, else M49 code, else Wikidata id) -> (properties, own polygon or None)."""
    path = NPM / "@rapideditor" / "country-coder" / "src" / "data" / "borders.json"
    found = {}
    for f in json.loads(path.read_text(encoding="utf-8"))["features"]:
        p = f["properties"]
        key = p.get("iso1A2") or p.get("m49") or p.get("wikidata")
        found[key] = (p, shapely.make_valid(shape(f["geometry"])) if f["geometry"] else None)
    return found


@functools.cache
def _children():
    found = collections.defaultdict(list)
    for key, (p, _) in features().items():
        for group in p.get("groups", []):
            found[group].append(key)
        if p.get("country"):
            found[p["country"]].append(key)
    return found


@functools.cache
def polygon(key):
    """The polygon of a feature or, for a grouping, the union of its members'."""
    p, own = features()[key]
    if own is not None:
        return own
    names = {key, p.get("wikidata"), p.get("m49")} - {None}
    below = sorted({child for name in names for child in _children()[name]})
    parts = [polygon(child) for child in below]
    parts = [part for part in parts if part is not None]
    return shapely.union_all(parts) if parts else None


def by_wikidata(id):
    """The key of the feature with this Wikidata id, M49 or ISO code."""
    for key, (p, _) in features().items():
        if id in (key, p.get("wikidata"), p.get("m49")):
            return key
    return None


def country(code):
    """The polygon of a country, rounded to 0.001 degree."""
    found = polygon(code) if code in features() else None
    return None if found is None else shapely.set_precision(found, 0.001)


def parent(code):
    """The ISO code of the country that a territory belongs to."""
    return features().get(code, ({}, None))[0].get("country")
