"""Processor time of the command line, of Python and of Spark over the same texts.

    python bench/scale.py DOCUMENTS texts.jsonl [--spark]

Reads texts (one JSON object a line with "text"), repeats them under new ids to so many documents, and lets each way
find the places of all of them with one thread at a time, in turn. What counts is processor time, of the process and
of those that it starts; the wall clock is told beside it. Run it with the Python that has geobrief (and PySpark).
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable

import geobrief
import pyarrow
import pyarrow.parquet


def texts(path: Path, documents: int) -> list[str]:
    lines = path.read_text(encoding="utf-8").split("\n")
    found = [json.loads(line)["text"] for line in lines if line.strip()]
    return [found[number % len(found)] for number in range(documents)]


def own_time() -> float:
    return sum(resource.getrusage(resource.RUSAGE_SELF)[:2]) + sum(
        resource.getrusage(resource.RUSAGE_CHILDREN)[:2]
    )


def time_below(pid: int) -> float:
    """Processor time of all processes below one, those included that have ended and were waited for."""
    total = 0.0
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            fields = Path(f"/proc/{child}/stat").read_text().rsplit(") ", 1)[1].split()
            total += sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK") + time_below(int(child))
    return total


def told(way: str, documents: int, spent: float, wall: float, rows: int) -> None:
    print(
        f"{way:34} {documents / spent:8.0f} documents a processor-second, {spent:7.1f} s of processor, "
        f"{wall:6.1f} s of wall, {rows} rows, load {os.getloadavg()[0]:.1f}",
        flush=True,
    )


def measured(way: str, documents: int, work: Callable[[], int]) -> None:
    before, begin = own_time(), time.perf_counter()
    rows = work()
    told(way, documents, own_time() - before, time.perf_counter() - begin, rows)


def of_program(folder: Path) -> int:
    with open(folder / "in.jsonl", "rb") as lines, open(folder / "out.jsonl", "wb") as out:
        command = [sys.executable, "-m", "geobrief", "places", "-", "--from", "jsonl", "--jobs", "1"]
        subprocess.run(command, stdin=lines, stdout=out, check=True)
    with open(folder / "out.jsonl", encoding="utf-8") as lines:
        return sum(line.count('"role":') for line in lines)


def of_program_by_columns(folder: Path) -> int:
    command = [sys.executable, "-m", "geobrief", "places", str(folder / "in.parquet"), "--jobs", "1"]
    with open(folder / "out.parquet", "wb") as out:
        subprocess.run([*command, "--from", "parquet", "--format", "parquet"], stdout=out, check=True)
    return pyarrow.parquet.read_metadata(folder / "out.parquet").num_rows


def of_python(table: pyarrow.Table) -> int:
    return len(geobrief.places_table(table, text="text", id="id", threads=1))


def of_spark(folder: Path, documents: int) -> None:
    from geobrief import spark as gs
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "1g")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    for run in ["cold", "warm", "warm again", "warm at last"]:
        before, begin = time_below(os.getpid()), time.perf_counter()
        articles = session.read.parquet(str(folder / "in.parquet")).repartition(14)
        out = str(folder / run)
        gs.places(articles, text="text", id="id").write.parquet(out)
        spent, wall = time_below(os.getpid()) - before, time.perf_counter() - begin
        rows = pyarrow.parquet.read_table(out, columns=["document"]).num_rows
        told(f"Spark, Parquet to Parquet, {run}", documents, spent, wall, rows)
    session.stop()


def main() -> None:
    documents, path = int(sys.argv[1]), Path(sys.argv[2])
    all_texts = texts(path, documents)
    ids = [f"d{number}" for number in range(documents)]
    table = pyarrow.table({"id": ids, "text": all_texts})
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with open(folder / "in.jsonl", "w", encoding="utf-8") as lines:
            for id, text in zip(ids, all_texts):
                lines.write(json.dumps({"id": id, "text": text}) + "\n")
        pyarrow.parquet.write_table(table, folder / "in.parquet")
        for _ in range(2):
            measured("command line, JSON to JSON", documents, lambda: of_program(folder))
            measured("command line, Parquet to Parquet", documents, lambda: of_program_by_columns(folder))
            measured("Python, Arrow to Arrow", documents, lambda: of_python(table))
        if "--spark" in sys.argv:
            of_spark(folder, documents)


if __name__ == "__main__":
    main()
