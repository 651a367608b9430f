"""The namespace of Polars: ``import geobrief.polars``, then ``df.geobrief.places("body")``."""

from __future__ import annotations

from typing import Any, Optional

import polars

from ._engine import Engine, usual

__all__ = ["GeobriefFrame", "GeobriefLazyFrame"]



@polars.api.register_dataframe_namespace("geobrief")
class GeobriefFrame:
    """What geobrief does with a frame.

    Examples
    --------
    >>> frame = polars.DataFrame({"body": ["Rain in Kabul.", "Sun in Moscow."]})
    >>> frame.geobrief.places("body")["place_name"].to_list()
    ['Kabul', 'Moscow']
    """

    def __init__(self, frame: polars.DataFrame) -> None:
        self._frame = frame

    def places(
        self, text: str = "text", *, engine: Optional[Engine] = None, **options: Any
    ) -> polars.DataFrame:
        """A row a mention; see `geobrief.Engine.places_table` for the options."""
        table = (engine or usual()).places_table(self._frame, text=text, **options)
        return polars.DataFrame(table)


@polars.api.register_lazyframe_namespace("geobrief")
class GeobriefLazyFrame:
    """What geobrief does with a query; it runs when the query is collected."""

    def __init__(self, frame: polars.LazyFrame) -> None:
        self._frame = frame

    def places(
        self, text: str = "text", *, engine: Optional[Engine] = None, **options: Any
    ) -> polars.LazyFrame:
        """A row a mention; see `geobrief.Engine.places_table` for the options."""
        chosen = engine or usual()
        empty = chosen.places_table(
            polars.DataFrame({"text": []}, schema={"text": polars.String}), columns=options.get("columns")
        )

        def found(frame: polars.DataFrame) -> polars.DataFrame:
            return polars.DataFrame(chosen.places_table(frame, text=text, **options))

        return self._frame.map_batches(found, schema=polars.DataFrame(empty).schema)
