"""GeoParquet of the command line, read back by the programs that it is for."""

from __future__ import annotations

import datetime
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
import pytest


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


def read_by_program(*arguments: str, code: int = 0) -> str:
    """What `places` writes about a table of Parquet."""
    command = [sys.executable, "-m", "geobrief", "places", "--from", "parquet", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == code, done.stderr
    return done.stdout


@pytest.mark.parametrize("codec", ["none", "snappy", "gzip", "lz4", "zstd"])
def test_texts_are_read_from_tables_of_other_programs(texts: list[str], tmp_path: Path, codec: str) -> None:
    days = [datetime.date(2021, 8, 11) + datetime.timedelta(n) for n in range(len(texts))]
    table = pyarrow.table({"url": [f"http://e.example/{n}" for n in range(len(texts))], "body": texts, "published": days})
    path = tmp_path / "texts.parquet"
    pyarrow.parquet.write_table(table, path, compression=codec, row_group_size=7)
    rows = geobrief.Engine().places_table(table, text="body", id="url", date="published")
    expected = pyarrow.table(rows).select(["document", "start", "name", "place", "date"])
    names = ["--text", "body", "--id", "url", "--date", "published"]
    written = tmp_path / "mentions.parquet"
    command = [sys.executable, "-m", "geobrief", "places", "--from", "parquet", "--format", "parquet", str(path), *names]
    written.write_bytes(subprocess.run(command, capture_output=True, check=True).stdout)
    read = pyarrow.parquet.read_table(written).select(expected.column_names)
    assert read.to_pylist() == expected.to_pylist() and read.num_rows > 100


def test_rows_without_a_text_that_can_be_read_say_why(tmp_path: Path) -> None:
    path = tmp_path / "texts.parquet"
    texts = [b"Rain in Kabul.", None, b"\xff", b" "]
    pyarrow.parquet.write_table(pyarrow.table({"text": texts, "id": [7, 8, 9, None]}), path)
    rows = [json.loads(line) for line in read_by_program(str(path), code=1).splitlines()]
    assert [row.get("id") for row in rows] == ["7", "8", "9", None]
    assert rows[0]["toponyms"][0]["name"] == "Kabul" and rows[1]["error"] == "the row has no text"
    assert "not valid UTF-8 at byte 1" in rows[2]["error"] and rows[3]["line"] == 4


def test_a_folder_of_days_is_one_table_for_other_programs(texts: list[str], tmp_path: Path) -> None:
    frame = polars.DataFrame({"text": texts, "date": [f"2021-08-{n % 5 + 1:02}T10:00:00Z" for n in range(len(texts))]})
    frame.write_parquet(tmp_path / "texts.parquet")
    folder = tmp_path / "mentions"
    read_by_program(str(tmp_path / "texts.parquet"), "--by-date", str(folder))
    assert sorted(path.name for path in folder.iterdir()) == [f"date=2021-08-0{n}" for n in range(1, 6)]
    query = f"SELECT document, start, name, date FROM read_parquet('{folder}/*/*.parquet', hive_partitioning = true)"
    by_duckdb = sorted((int(id), start, name, str(day)) for id, start, name, day in duckdb.sql(query).fetchall())
    rows = pyarrow.table(geobrief.Engine().places_table(frame, text="text", date="date")).to_pylist()
    assert [(start, name) for _, start, name, _ in by_duckdb] == [(row["start"], row["name"]) for row in rows]
    assert all(day == f"2021-08-{(id - 1) % 5 + 1:02}" for id, _, _, day in by_duckdb)
    assert len(geopandas.read_parquet(folder / "date=2021-08-03")) == sum(day.endswith("03") for *_, day in by_duckdb)
    assert pyarrow.parquet.read_table(folder).num_rows == polars.read_parquet(f"{folder}/*/*.parquet").height == len(rows)
