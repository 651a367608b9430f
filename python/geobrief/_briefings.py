"""Briefings: one page that opens anywhere."""

from __future__ import annotations

import html
import json
import os
from pathlib import Path
from typing import Any, Sequence, Union, cast

from . import _geobrief
from ._documents import Document


class Briefing:
    """The briefing of an article: a page with summary, map, places and the text.

    In a notebook it shows the page itself, in a frame of its own.
    """

    def __init__(self, native: _geobrief.Briefing, document: Document) -> None:
        self._native = native
        self._document = document

    @property
    def document(self) -> Document:
        """The document that is briefed."""
        return self._document

    @property
    def html(self) -> str:
        """The page: one HTML file that asks for nothing."""
        return self._native.html()

    def to_dict(self) -> dict[str, Any]:
        """The briefing as data, in the form of ``docs/schemas/briefing.schema.json``."""
        return cast("dict[str, Any]", json.loads(self._native.json()))

    def export(self, kind: str) -> bytes:
        """The briefing in another format.

        Parameters
        ----------
        kind : str
            ``geojson``, ``kml``, ``csv``, ``json``, ``md``, ``svg``, ``png``, ``slide``, ``slide-png``
            or ``lpf``.

        Returns
        -------
        bytes
            A text in UTF-8, or an image.

        Raises
        ------
        ArgumentError
            No such format.
        """
        return bytes(self._native.export(kind))

    def geojson(self) -> dict[str, Any]:
        """Places and borders as a FeatureCollection (RFC 7946)."""
        return cast("dict[str, Any]", json.loads(self.export("geojson")))

    @property
    def __geo_interface__(self) -> dict[str, Any]:
        return self.geojson()

    def save(
        self,
        path: Union[str, os.PathLike[str]] = "out/",
        *,
        exports: Sequence[str] = (),
        force: bool = False,
    ) -> list[Path]:
        """Write the page, and other formats beside it.

        Parameters
        ----------
        path : path-like
            A file, or a folder with a slash at its end: the file is named after the title then.
        exports : sequence of str
            Formats to write beside the page; see `export`.
        force : bool
            Whether a file that geobrief did not write may be lost.

        Returns
        -------
        list of Path
            The files, the page first.

        Raises
        ------
        OutputError
            A file that cannot be written, or that geobrief did not write.
        """
        target = os.fspath(path)
        if os.path.isdir(target) and not target.endswith(os.sep):
            target += os.sep
        return [Path(one) for one in self._native.save(target, list(exports), force)]

    def __repr__(self) -> str:
        return f"<geobrief.Briefing of {self._document!r}>"

    def _repr_html_(self) -> str:
        # The page keeps its own policy; the frame may run its scripts, and nothing else.
        page = html.escape(self.html, quote=True)
        return (
            f'<iframe sandbox="allow-scripts" srcdoc="{page}" '
            'style="width:100%;height:40em;border:1px solid #ccc"></iframe>'
        )
