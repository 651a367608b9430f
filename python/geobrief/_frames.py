"""From tables of geobrief to frames of pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

if TYPE_CHECKING:
    import pandas

    from ._geobrief import Table

_COUNTS = {"start", "end", "population"}
_NUMBERS = {
    "confidence",
    "latitude",
    "longitude",
    "offset_bearing",
    "offset_km",
    "offset_latitude",
    "offset_longitude",
}


def to_pandas(table: Table) -> pandas.DataFrame:
    """A frame with the columns of a table, without pyarrow."""
    import pandas

    columns: dict[str, Any] = {}
    for name in table.column_names:
        cells = table.column(name)
        if name in _COUNTS:
            columns[name] = pandas.array(cells, dtype="Int64")
        elif name in _NUMBERS:
            columns[name] = pandas.Series(cells, dtype="float64")
        else:
            columns[name] = pandas.Series(cells, dtype="object")
    return pandas.DataFrame(columns)


class _Batch:
    """One batch as a stream: a batch of pyarrow is an array to the Arrow interface."""

    def __init__(self, data: Any) -> None:
        import pyarrow

        self._table = pyarrow.Table.from_batches([pyarrow.record_batch(data)])

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return self._table.__arrow_c_stream__(requested_schema)


def arrow(data: Any, names: Mapping[str, Any]) -> Any:
    """The data as something with an Arrow stream."""
    if hasattr(data, "iloc"):
        # Of a frame of pandas the columns that are read: others may hold what is not of Arrow.
        used = list(dict.fromkeys(name for name in names.values() if name is not None))
        if all(name in data.columns for name in used):
            return data[used]
    if not hasattr(data, "__arrow_c_stream__") and hasattr(data, "__arrow_c_array__"):
        return _Batch(data)
    return data
