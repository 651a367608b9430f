"""GeoParquet in DuckDB with its spatial functions, which a package brings for the version of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import duckdb
import duckdb_ext
import pytest

TEXT = "Rain fell in Kabul, Herat and Paris, and in Xyzzytown."


@pytest.fixture
def con() -> duckdb.DuckDBPyConnection:
    extensions = [Path(folder) / "extensions" for folder in duckdb_ext.__path__]
    [spatial] = [path for folder in extensions for path in folder.rglob("spatial.duckdb_extension")]
    con = duckdb.connect()
    con.execute(f"LOAD '{spatial}'")
    return con


def test_points_are_points(con: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    path = tmp_path / "mentions.parquet"
    command = [sys.executable, "-m", "geobrief", "places", "-", "--from", "jsonl", "--format", "parquet"]
    line = json.dumps({"id": "a", "text": TEXT}).encode()
    path.write_bytes(subprocess.run(command, input=line, capture_output=True, check=True).stdout)
    # Native points are structures for DuckDB: of its kind of points by a cast, of any geometry by ST_Point.
    query = f"SELECT name, ST_X(geometry::POINT_2D), longitude FROM '{path}' WHERE geometry IS NOT NULL"
    rows = con.sql(query).fetchall()
    assert [name for name, *_ in rows] == ["Kabul", "Herat", "Paris"]
    assert all(x == longitude for _, x, longitude in rows)
    frame = "ST_MakeEnvelope(60, 30, 75, 40)"
    query = f"SELECT name FROM '{path}' WHERE ST_Within(ST_Point(geometry.x, geometry.y), {frame})"
    assert con.sql(query).fetchall() == [("Kabul",), ("Herat",)]
