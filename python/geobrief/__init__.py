"""Finds the places in news texts, decides which places they mean, and says how sure that is.

>>> import geobrief
>>> found = geobrief.places("The convoy left Kabul for Faizabad, capital of Badakhshan province.")
>>> found[1].name, found[1].place.id, found[1].status
('Faizabad', 'gn:1142170', 'sure')

Everything is inside: no model is loaded, and nothing is fetched.
"""

from __future__ import annotations

from . import gazetteer
from ._documents import Document
from ._engine import Engine, brief, places, places_table, read
from ._geobrief import Table, __version__
from ._places import Alternative, Mention, Offset, Place, Places
from ._briefings import Briefing
from .errors import (
    ArgumentError,
    CorrectionsError,
    GazetteerError,
    GeobriefError,
    InputError,
    OutputError,
)

__all__ = [
    "Alternative",
    "ArgumentError",
    "Briefing",
    "CorrectionsError",
    "Document",
    "Engine",
    "GazetteerError",
    "GeobriefError",
    "InputError",
    "Mention",
    "Offset",
    "OutputError",
    "Place",
    "Places",
    "Table",
    "__version__",
    "brief",
    "gazetteer",
    "places",
    "places_table",
    "read",
]
