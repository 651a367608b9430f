"""Tables in, tables out, with the real packages."""

from __future__ import annotations

import csv
import datetime
import io
import json
import threading
import time
from pathlib import Path
from typing import Any

import duckdb
import geobrief
import geobrief.duckdb
import geobrief.pandas
import geobrief.polars
import geopandas
import pandas
import polars
import pyarrow
import pytest
from conftest import program

#: A text that panics in the wheel of the tests, and in no other (feature `poison`).
POISON = "POISON-FOR-THE-TESTS in Kabul"


def table_of(texts: list[str]) -> pyarrow.Table:
    return pyarrow.table({"url": [f"u{n}" for n in range(len(texts))], "body": texts})


def rows(table: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pyarrow.table(table).to_pylist()
    return found


def test_rows_are_those_of_the_command_line(texts: list[str]) -> None:
    found = rows(geobrief.places_table(table_of(texts), text="body", id="url"))
    lines = "".join(json.dumps({"id": f"u{n}", "text": text}) + "\n" for n, text in enumerate(texts))
    written = program("places", "-", "--from", "jsonl", "--format", "csv", input=lines).stdout
    expected = list(csv.DictReader(io.StringIO(written)))
    assert len(found) == len(expected) > 500
    for row, other in zip(found, expected):
        assert list(row) == list(other)
        for name, cell in row.items():
            if isinstance(cell, float):
                assert cell == float(other[name])
            else:
                assert ("" if cell is None else str(cell)) == other[name].removeprefix("'"), name


@pytest.mark.parametrize("threads", [2, 7])
def test_threads_change_nothing(texts: list[str], threads: int) -> None:
    one = pyarrow.table(geobrief.places_table(table_of(texts), text="body", threads=1))
    assert pyarrow.table(geobrief.places_table(table_of(texts), text="body", threads=threads)).equals(one)


@pytest.mark.parametrize(
    "kind",
    [pyarrow.string(), pyarrow.large_string(), pyarrow.string_view(), pyarrow.binary(), pyarrow.dictionary(pyarrow.int8(), pyarrow.string())],
    ids=str,
)
def test_texts_of_every_type_are_read(kind: pyarrow.DataType) -> None:
    texts = pyarrow.chunked_array([["Rain in Kabul.", None], ["Sun in Oslo."]], pyarrow.string())
    if pyarrow.types.is_dictionary(kind):
        texts = texts.dictionary_encode()
    else:
        texts = texts.cast(kind)
    data = pyarrow.table({"text": texts, "n": [7, 8, 9], "day": [datetime.date(2021, 8, 11)] * 3})
    found = rows(geobrief.places_table(data, id="n", date="day"))
    assert [(row["document"], row["name"]) for row in found] == [("7", "Kabul"), ("8", None), ("9", "Oslo")]
    assert found[1]["error"] == "the row has no text"
    assert {row["date"] for row in found if row["name"]} == {"2021-08-11"}


def test_times_are_days() -> None:
    for unit in ["s", "ms", "us", "ns"]:
        times = pyarrow.array([datetime.datetime(2021, 8, 11, 23, 5)], pyarrow.timestamp(unit))
        data = pyarrow.table({"text": ["Rain in Kabul."], "time": times})
        assert rows(geobrief.places_table(data, date="time"))[0]["date"] == "2021-08-11"


def test_no_row_ends_the_others() -> None:
    data = pyarrow.array([b"Rain in Kabul.", b"Sun \xff in Oslo.", None, b"a\0b Moscow", b"x" * 5_000, POISON.encode()])
    # A column that says it is UTF-8 and is not: Spark and other programs make such.
    column = pyarrow.Array.from_buffers(pyarrow.string(), len(data), data.buffers())
    engine = geobrief.Engine(max_bytes=4_000)
    for threads in [1, 3]:
        found = rows(engine.places_table(pyarrow.table({"text": column}), threads=threads))
        assert [row["name"] for row in found] == ["Kabul", None, None, "Moscow", None, None]
        errors = [row["error"] for row in found]
        assert errors[0] is None and errors[3] is None
        assert errors[1] == "the text is not valid UTF-8 at byte 5"
        assert "5000 bytes, more than 4000" in errors[4]
        assert "the tests asked for it" in errors[5]


def test_wrong_arguments_are_told() -> None:
    data = pyarrow.table({"words": ["Rain in Kabul."], "number": [1.5]})
    with pytest.raises(geobrief.ArgumentError, match='no column "text"; there are: words, number'):
        geobrief.places_table(data)
    with pytest.raises(geobrief.ArgumentError, match="holds Float64, not text"):
        geobrief.places_table(data, text="number")
    with pytest.raises(geobrief.ArgumentError, match="there are: document, start"):
        geobrief.places_table(data, text="words", columns=["lat"])
    with pytest.raises(geobrief.ArgumentError, match="a list is no table"):
        geobrief.places_table(["Rain in Kabul."], text="words")


def test_batches_one_by_one() -> None:
    batches = table_of(["Rain in Kabul.", "Sun in Oslo.", "Snow in Rome."]).to_batches(max_chunksize=2)
    tables = list(geobrief.Engine().places_batches(iter(batches), text="body", id="url", columns=["name"]))
    assert [table.column("name") for table in tables] == [["Kabul", "Oslo"], ["Rome"]]


def test_pages_are_read() -> None:
    page = "<html><body><article><h1>Snow</h1>" + "<p>Snow fell in Kabul on Monday, and the road to Bamyan was closed.</p>" * 5
    data = pyarrow.table({"page": [page.encode(), b"\x89PNG\r\n\x1a\n" + bytes(60), None], "url": ["https://e.example/a", "b", "c"]})
    found = rows(geobrief.Engine().read_table(data, content="page", url="url"))
    assert found[0]["title"] == "Snow" and "Bamyan" in found[0]["text"] and found[0]["error"] is None
    assert found[1]["text"] is None and "PNG" in found[1]["error"]
    assert found[2]["error"] == "the row has no content"


def test_pandas() -> None:
    frame = pandas.DataFrame({"body": ["Rain in Kabul.", "none", "Sun in Oslo."], "other": [object()] * 3}, index=[4, 5, 6])
    found = frame.geobrief.places("body")
    assert list(found["document"]) == [4, 6]
    assert found["latitude"].dtype == "float64" and found["start"].dtype == "Int64"
    assert frame.geobrief.places("body", columns=["name"]).shape == (2, 1)
    assert list(pandas.DataFrame({"p": ["Oslo"]}).geobrief.match("p")["geobrief_country"]) == ["NO"]
    places = geobrief.places("Rain in Kabul, sun in Nowherestan City.").to_pandas()
    assert places["place_name"][0] == "Kabul"
    assert geobrief.places("Nothing.").to_pandas().empty


def test_geopandas(tmp_path: Path) -> None:
    found = geobrief.places("From Kabul to Faizabad.").to_geopandas()
    assert found.crs.to_epsg() == 4326
    assert round(found.geometry[0].x, 1) == 69.2
    found.to_file(tmp_path / "a.gpkg")
    assert len(geopandas.read_file(tmp_path / "a.gpkg")) == 2
    collection = geobrief.places("From Kabul to Faizabad.")
    assert len(geopandas.GeoDataFrame.from_features(collection)) == 2
    assert geobrief.places("Nothing.").to_geopandas().empty


def test_polars() -> None:
    frame = polars.DataFrame({"body": ["Rain in Kabul.", "Sun in Oslo."], "url": ["a", "b"]})
    found = frame.geobrief.places("body", id="url")
    assert found["place_name"].to_list() == ["Kabul", "Oslo"]
    assert found["start"].dtype == polars.UInt32
    counted = frame.lazy().geobrief.places("body").group_by("country").len().sort("country").collect()
    assert counted["country"].to_list() == ["AF", "NO"]
    assert polars.DataFrame(geobrief.places("Rain in Kabul."))["name"].to_list() == ["Kabul"]


def test_duckdb(texts: list[str]) -> None:
    con = duckdb.connect()
    geobrief.duckdb.register(con)
    articles = table_of(texts)
    query = "SELECT url, unnest(geobrief_places(body), recursive := true) FROM articles"
    found = con.sql(query).fetchall()
    expected = rows(geobrief.places_table(articles, text="body", id="url"))
    assert [(row[0], row[3], row[7]) for row in found] == [(it["document"], it["name"], it["place"]) for it in expected]
    assert con.execute("SELECT geobrief_places(NULL)").fetchone() == (None,)
    assert con.execute("SELECT len(geobrief_places('Nothing.'))").fetchone() == (0,)
    error = con.execute("SELECT geobrief_places(?)[1].error", [POISON]).fetchone()
    assert error is not None and "the tests asked for it" in error[0]
    mentions = geobrief.places_table(articles, text="body")
    counted = con.execute("SELECT country, count(*) FROM mentions GROUP BY 1 ORDER BY 2 DESC LIMIT 1").fetchone()
    assert len(mentions) == len(found) and counted is not None and counted[1] > 10


def test_threads_share_the_work(texts: list[str]) -> None:
    """Two threads work on a table, while a third of Python's own watches what each has had of the processor."""
    if not Path("/proc/self/task").exists():
        pytest.skip("the system does not tell what a thread has had of the processor")
    spent: dict[str, int] = {}
    done = threading.Event()

    def watch() -> None:
        while not done.is_set():
            for task in Path("/proc/self/task").iterdir():
                try:
                    fields = (task / "stat").read_text().rsplit(") ", 1)[1].split()
                except OSError:
                    continue
                spent[task.name] = int(fields[11]) + int(fields[12])
            time.sleep(0.005)

    before = {task.name for task in Path("/proc/self/task").iterdir()}
    watcher = threading.Thread(target=watch)
    watcher.start()
    geobrief.places_table(table_of(texts * 12), text="body", threads=2)
    done.set()
    watcher.join()
    workers = sorted(
        (time for name, time in spent.items() if name not in before and name != str(watcher.native_id)),
        reverse=True,
    )
    assert len(workers) == 2, workers
    assert workers[1] > 0.6 * workers[0] > 0, workers
