"""A function of DuckDB: ``geobrief.duckdb.register(con)``, then ``SELECT geobrief_places(body) FROM t``."""

from __future__ import annotations

from typing import Any, Optional

import duckdb
import pyarrow
from duckdb.func import FunctionNullHandling, PythonUDFType

from ._engine import Engine, usual

__all__ = ["register"]

#: The members of a mention in the list that the function gives.
_MEMBERS = [
    ("start", pyarrow.int32(), "INTEGER"),
    ("end", pyarrow.int32(), "INTEGER"),
    ("name", pyarrow.string(), "VARCHAR"),
    ("role", pyarrow.string(), "VARCHAR"),
    ("status", pyarrow.string(), "VARCHAR"),
    ("confidence", pyarrow.float64(), "DOUBLE"),
    ("place", pyarrow.string(), "VARCHAR"),
    ("place_name", pyarrow.string(), "VARCHAR"),
    ("kind", pyarrow.string(), "VARCHAR"),
    ("country", pyarrow.string(), "VARCHAR"),
    ("admin1", pyarrow.string(), "VARCHAR"),
    ("latitude", pyarrow.float64(), "DOUBLE"),
    ("longitude", pyarrow.float64(), "DOUBLE"),
    ("error", pyarrow.string(), "VARCHAR"),
]


def register(
    con: duckdb.DuckDBPyConnection,
    *,
    name: str = "geobrief_places",
    engine: Optional[Engine] = None,
    threads: Optional[int] = None,
) -> None:
    """Give a connection a function from a text to the list of its mentions.

    Parameters
    ----------
    con : duckdb.DuckDBPyConnection
        The connection.
    name : str
        Name of the function in SQL.
    engine : Engine, optional
        One with places of your own.
    threads : int, optional
        Threads of a call; all cores unless stated.

    Notes
    -----
    The function gives a list of structs; ``unnest`` makes rows of it. A text that cannot be worked on has
    one element with the reason in ``error``; of ``NULL`` the result is ``NULL``.
    """
    chosen = engine or usual()
    struct = pyarrow.struct([(member, kind) for member, kind, _ in _MEMBERS])

    def places(texts: Any) -> Any:
        column = texts if isinstance(texts, pyarrow.ChunkedArray) else pyarrow.chunked_array([texts])
        found = pyarrow.table(
            chosen.places_table(
                pyarrow.table({"text": column}),
                columns=["document", *(member for member, _, _ in _MEMBERS)],
                threads=threads,
            )
        ).combine_chunks()
        counts = [0] * len(column)
        for document in found["document"].to_pylist():
            counts[int(document)] += 1
        offsets = [0]
        for count in counts:
            offsets.append(offsets[-1] + count)
        members = [
            found[member].combine_chunks().cast(kind) for member, kind, _ in _MEMBERS
        ]
        values = pyarrow.StructArray.from_arrays(members, fields=list(struct))
        nulls = column.is_null().combine_chunks()
        return pyarrow.ListArray.from_arrays(
            pyarrow.array(offsets, pyarrow.int32()), values, mask=nulls
        )

    members = ", ".join(f'"{member}" {kind}' for member, _, kind in _MEMBERS)
    con.create_function(
        name,
        places,
        ["VARCHAR"],
        f"STRUCT({members})[]",
        type=PythonUDFType.ARROW,
        null_handling=FunctionNullHandling.SPECIAL,
    )
