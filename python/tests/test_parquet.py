"""GeoParquet of the command line, read back by the programs that it is for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import duckdb
import geobrief
import geopandas
import polars
import pyarrow
import pyarrow.parquet


def parquet(path: Path, texts: list[str], *arguments: str, code: int = 0) -> Path:
    """The mentions of these texts as a file."""
    lines = "".join(json.dumps({"id": f"d{n}", "text": text}) + "\n" for n, text in enumerate(texts))
    command = [sys.executable, "-m", "geobrief", "places", "-", "--from", "jsonl", "--format", "parquet", *arguments]
    done = subprocess.run(command, input=lines.encode(), capture_output=True, check=False)
    assert done.returncode == code, done.stderr
    path.write_bytes(done.stdout)
    return path


def test_rows_are_those_of_the_tables(texts: list[str], tmp_path: Path) -> None:
    path = parquet(tmp_path / "a.parquet", texts, "--jobs", "3")
    written = pyarrow.parquet.read_table(path)
    data = pyarrow.table({"id": [f"d{n}" for n in range(len(texts))], "text": texts})
    expected = pyarrow.table(geobrief.places_table(data, id="id"))
    assert written.drop_columns(["geometry"]).replace_schema_metadata().equals(expected)
    assert written.num_rows > 500
    alone = parquet(tmp_path / "b.parquet", texts, "--jobs", "1")
    assert alone.read_bytes() == path.read_bytes()


def test_geopandas_finds_the_points(texts: list[str], tmp_path: Path) -> None:
    path = parquet(tmp_path / "a.parquet", texts[:20])
    metadata = pyarrow.parquet.read_metadata(path).metadata
    assert metadata[b"geobrief.schema"] == b"1"
    geo = json.loads(metadata[b"geo"])
    column = geo["columns"]["geometry"]
    assert (geo["version"], column["encoding"], column["geometry_types"]) == ("1.1.0", "point", ["Point"])
    frame = geopandas.read_parquet(path)
    assert frame.crs.to_string() == "OGC:CRS84"
    placed = frame[frame["latitude"].notna()]
    assert len(placed) > 50 and len(placed) < len(frame)
    assert (placed.geometry.x == placed["longitude"]).all() and (placed.geometry.y == placed["latitude"]).all()
    assert frame[frame["latitude"].isna()].geometry.isna().all()
    assert [round(edge, 6) for edge in placed.total_bounds] == [round(edge, 6) for edge in column["bbox"]]


def test_duckdb_and_polars_read_it(texts: list[str], tmp_path: Path) -> None:
    path = parquet(tmp_path / "a.parquet", texts)
    con = duckdb.connect()
    query = "SELECT country, count(*) FROM read_parquet(?) WHERE country IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"
    counted = con.execute(query, [str(path)]).fetchall()
    frame = polars.read_parquet(path, columns=["country"]).drop_nulls()
    by_polars = frame.group_by("country").len().sort(["len", "country"], descending=[True, False])
    assert counted == by_polars.rows() and counted[0][1] > 10


def test_many_rows_and_none(tmp_path: Path) -> None:
    many = parquet(tmp_path / "many.parquet", ["Rain fell in Kabul. " * 4_000] * 34, "--fields", "document,place")
    read = pyarrow.parquet.ParquetFile(many)
    assert read.metadata.num_row_groups == 2 and read.metadata.num_rows == 136_000
    assert read.schema_arrow.names == ["document", "place", "geometry"]
    assert set(read.read(["place"])["place"].to_pylist()) == {"gn:1138958"}
    assert len(geopandas.read_parquet(parquet(tmp_path / "none.parquet", ["Nothing."]))) == 0


def test_what_fails_is_a_row(tmp_path: Path) -> None:
    path = parquet(tmp_path / "a.parquet", ["Rain in Kabul."], code=0)
    assert pyarrow.parquet.read_table(path)["error"].to_pylist() == [None]
    lines = b'{"id": "a", "text": "Rain in Kabul."}\nno JSON\n'
    command = [sys.executable, "-m", "geobrief", "places", "-", "--from", "jsonl", "--format", "parquet"]
    done = subprocess.run(command, input=lines, capture_output=True, check=False)
    assert done.returncode == 1
    path.write_bytes(done.stdout)
    errors = pyarrow.parquet.read_table(path)["error"].to_pylist()
    assert errors[0] is None and errors[1].startswith("line 2: ")
