"""Inputs of any kind, read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Optional

from . import _geobrief



@dataclass(frozen=True)
class Block:
    """A paragraph or a comment; of a comment the author and the time (RFC 3339), where stated."""

    text: str
    author: Optional[str]
    time: Optional[str]


class Document:
    """An article, a thread or a file, as it was read.

    Give it to `geobrief.places` or `geobrief.brief`. What the source does not state is ``None``.

    Attributes
    ----------
    text : str
        The whole text.
    title, site, author, date, url, language : str or None
        What is known about it; dates as ``YYYY-MM-DD``, the language as a tag such as ``en``.
    kind : str
        What was read: ``text``, ``html``, ``pdf``.
    paragraphs, comments : tuple of Block
        Its parts.
    notices : tuple of str
        What a reader should know about how it was read.
    """

    def __init__(self, native: _geobrief.Document, remake: tuple[Any, ...]) -> None:
        self._native = native
        # Function and arguments that read it again: what was read is no state to be pickled.
        self._remake = remake
        known = json.loads(native.json())
        self.text: str = native.text
        self.title: Optional[str] = known["title"]
        self.site: Optional[str] = known["site"]
        self.author: Optional[str] = known["author"]
        self.date: Optional[str] = known["date"]
        self.url: Optional[str] = known["url"]
        self.language: Optional[str] = known["language"]
        self.kind: str = known["kind"]
        self.paragraphs = tuple(Block(**block) for block in known["paragraphs"])
        self.comments = tuple(Block(**block) for block in known["comments"])
        self.notices: tuple[str, ...] = tuple(known["notices"])

    def __repr__(self) -> str:
        return f"<geobrief.Document {self.title or self.text[:40]!r}, {self.kind}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return self._remake
