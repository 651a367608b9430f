"""The accessor of pandas: ``import geobrief.pandas``, then ``df.geobrief.places("body")``."""

from __future__ import annotations

from typing import Any, Optional

import pandas

from . import gazetteer
from ._engine import Engine, usual
from ._frames import to_pandas

__all__ = ["GeobriefAccessor"]


@pandas.api.extensions.register_dataframe_accessor("geobrief")
class GeobriefAccessor:
    """What geobrief does with a frame.

    Examples
    --------
    >>> frame = pandas.DataFrame({"body": ["Rain in Kabul.", "Sun in Moscow."]})
    >>> list(frame.geobrief.places("body")["place_name"])
    ['Kabul', 'Moscow']
    """

    def __init__(self, frame: pandas.DataFrame) -> None:
        self._frame = frame

    def places(
        self, text: str = "text", *, engine: Optional[Engine] = None, **options: Any
    ) -> pandas.DataFrame:
        """A row a mention; see `geobrief.Engine.places_table` for the options.

        Without ``id`` the column ``document`` holds the labels of the frame's index.
        """
        table = (engine or usual()).places_table(self._frame, text=text, **options)
        found = to_pandas(table)
        if options.get("id") is None and "document" in found:
            rows = found["document"].astype("int64")
            found["document"] = self._frame.index.take(rows.to_list()).to_numpy()
        return found

    def match(self, name: str = "name", **options: Any) -> pandas.DataFrame:
        """The frame with the place of each row; see `geobrief.gazetteer.match` for the options."""
        return gazetteer.match(self._frame, name=name, **options)
