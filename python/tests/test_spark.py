"""Apache Spark as it is: a cluster of a master and two workers on this machine, one of which dies.

The number of documents is that of `GEOBRIEF_SPARK_DOCUMENTS`, 5,000 unless stated.
"""

from __future__ import annotations

import gzip
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import geobrief
import pyarrow
import pyarrow.parquet
import pytest
from conftest import own_texts
from geobrief import spark as gs
from pyspark.sql import DataFrame, SparkSession

DOCUMENTS = int(os.environ.get("GEOBRIEF_SPARK_DOCUMENTS", "5000"))
POISON = "POISON-FOR-THE-TESTS in Kabul"
COLUMNS = ["document", "start", "end", "name", "status", "place", "latitude", "error"]


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def descendants(pid: int) -> list[int]:
    """The processes that a process has started, and theirs."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = task.read_text().split()
        except (FileNotFoundError, ProcessLookupError):
            continue  # ended since it was listed
        for child in children:
            found += [int(child), *descendants(int(child))]
    return found


def kill_with_descendants(process: subprocess.Popen[bytes]) -> None:
    """Kills a process and all that it runs; those of them that end by themselves meanwhile are no fault."""
    for pid in [process.pid, *descendants(process.pid)]:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    process.wait()


class Cluster:
    """A standalone cluster on loopback."""

    def __init__(self, folder: Path) -> None:
        import pyspark

        self.home = Path(pyspark.__file__).parent
        self.folder = folder
        self.port, self.page = free_port(), free_port()
        self.url = f"spark://127.0.0.1:{self.port}"
        self.master = self.start(
            "master.Master", "--host", "127.0.0.1", "--port", str(self.port), "--webui-port", str(self.page)
        )
        self.workers = [
            self.start("worker.Worker", "--host", "127.0.0.1", "-c", "1", "-m", "1g", "-d", str(folder / name), self.url)
            for name in ("one", "two")
        ]
        self.wait_for_workers(2)

    def start(self, kind: str, *arguments: str) -> subprocess.Popen[bytes]:
        log = open(self.folder / f"{kind}-{time.monotonic_ns()}.log", "wb")
        environment = os.environ | {
            "SPARK_HOME": str(self.home),
            "SPARK_LOCAL_IP": "127.0.0.1",
            "SPARK_DAEMON_MEMORY": "384m",
            "PYSPARK_PYTHON": sys.executable,
        }
        command = [str(self.home / "bin" / "spark-class"), f"org.apache.spark.deploy.{kind}", *arguments]
        return subprocess.Popen(command, stdout=log, stderr=log, env=environment)

    def alive(self) -> int:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.page}/json/", timeout=5) as answer:
            state = json.load(answer)
        return sum(worker["state"] == "ALIVE" for worker in state["workers"])

    def wait_for_workers(self, number: int) -> None:
        for _ in range(240):
            try:
                if self.alive() == number:
                    return
            except OSError:
                pass
            time.sleep(0.5)
        raise TimeoutError(f"no {number} workers; see {self.folder}")

    def kill_worker(self) -> None:
        """Kills a worker and all that it runs, as a machine dies that loses its power."""
        kill_with_descendants(self.workers.pop())

    def stop(self) -> None:
        for process in [*self.workers, self.master]:
            kill_with_descendants(process)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    cluster = Cluster(tmp_path_factory.mktemp("cluster"))
    yield cluster
    cluster.stop()


@pytest.fixture(scope="module")
def session(cluster: Cluster) -> Iterator[SparkSession]:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master(cluster.url)
        .appName("geobrief")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.memory", "512m")
        .config("spark.executor.memory", "512m")
        .config("spark.ui.enabled", "false")
        .config("spark.network.timeout", "120s")
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """News texts as Parquet: the project's own, over and over, each under an id of its own."""
    texts = own_texts()
    table = pyarrow.table(
        {
            "id": [f"d{number}" for number in range(DOCUMENTS)],
            "body": [texts[number % len(texts)] for number in range(DOCUMENTS)],
        }
    )
    path = tmp_path_factory.mktemp("documents") / "in.parquet"
    pyarrow.parquet.write_table(table, path)
    return path


def rows(table: pyarrow.Table) -> list[tuple[object, ...]]:
    return sorted(
        (tuple(row[name] for name in COLUMNS) for row in table.to_pylist()),
        key=lambda row: (str(row[0]), row[1] or 0, row[2] or 0),
    )


@pytest.fixture(scope="module")
def expected(documents: Path) -> list[tuple[object, ...]]:
    """What one process finds."""
    table = geobrief.places_table(
        pyarrow.parquet.read_table(documents), text="body", id="id", columns=COLUMNS
    )
    found = rows(pyarrow.table(table))
    assert len(found) > 5 * DOCUMENTS
    return found


def mentions(session: SparkSession, documents: Path) -> DataFrame:
    articles = session.read.parquet(str(documents)).repartition(24)
    return gs.places(articles, text="body", id="id", columns=COLUMNS)


def written(path: Path) -> list[tuple[object, ...]]:
    return rows(pyarrow.parquet.read_table(path))


def test_rows_of_a_cluster_are_those_of_one_process(
    session: SparkSession, documents: Path, expected: list[tuple[object, ...]], tmp_path: Path
) -> None:
    begin = time.perf_counter()
    mentions(session, documents).write.parquet(str(tmp_path / "out"))
    print(f"{DOCUMENTS} documents in {time.perf_counter() - begin:.1f} s")
    assert written(tmp_path / "out") == expected


def test_no_row_ends_a_job(session: SparkSession) -> None:
    texts = [b"Rain in Kabul.", None, b"Sun \xff in Oslo.", b"Kabul, " * 600_000, POISON.encode(), b"a\0b Moscow"]
    frame = session.createDataFrame([(f"r{number}", text) for number, text in enumerate(texts)], "id string, body binary")
    # As strings too: Spark takes bytes for text without a look at them.
    for body in ["body", "cast(body as string) as body"]:
        found = gs.places(frame.selectExpr("id", body), text="body", id="id").collect()
        by_id = {row["document"]: row for row in found}
        assert len(found) == len(by_id) == len(texts)
        assert by_id["r0"]["place"] == "gn:1138958" and by_id["r5"]["name"] == "Moscow"
        assert by_id["r1"]["error"] == "the row has no text"
        assert "not valid UTF-8" in by_id["r2"]["error"]
        assert "4200000 bytes, more than 1048576" in by_id["r3"]["error"]
        assert "the tests asked for it" in by_id["r4"]["error"]


def test_an_engine_goes_to_the_workers(session: SparkSession, tmp_path: Path) -> None:
    ours = tmp_path / "ours.geojson"
    ours.write_text(
        '{"type": "Feature", "properties": {"name": "Camp Marmal"}, '
        '"geometry": {"type": "Point", "coordinates": [67.212, 36.707]}}'
    )
    frame = session.createDataFrame([("a", "At Camp Marmal.")], "id string, text string")
    found = gs.places(frame, id="id", engine=geobrief.Engine(gazetteer=ours)).collect()
    assert [row["place"] for row in found] == ["user:camp-marmal"]


def page(language: str, words: str) -> bytes:
    return (
        f"<html lang={language}><head><title>News</title></head><body><article><h1>News</h1>"
        + f"<p>{words}</p>" * 4
        + "</article></body></html>"
    ).encode()


def archive(path: Path, pages: list[tuple[str, bytes]]) -> None:
    """A WARC file, packed record by record."""
    with open(path, "wb") as file:
        for url, content in pages:
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + content
            head = (
                f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\n"
                "WARC-Date: 2026-11-29T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
            )
            file.write(gzip.compress(head.encode() + http + b"\r\n\r\n"))


def test_archives_of_the_web(session: SparkSession, tmp_path: Path) -> None:
    english = "The road from Kunduz to Faizabad is open again, officials said on Monday, after a week of snow."
    german = "Die Straße nach Kundus ist wieder geräumt, teilten die Behörden am Montag nach einer Woche Schnee mit."
    archive(tmp_path / "one.warc.gz", [("https://e.example/a", page("en", english)), ("https://d.example/b", page("de", german))])
    archive(tmp_path / "two.warc.gz", [("https://e.example/c", page("en", english)), ("https://e.example/d", b"")])
    paths = [str(tmp_path / name) for name in ("one.warc.gz", "two.warc.gz", "gone.warc.gz")]
    pages = gs.read_warc(paths, spark=session)
    by_url = {row["url"]: row for row in pages.collect()}
    assert len(by_url) == 5
    assert english in by_url["https://e.example/a"]["text"]
    other = by_url["https://d.example/b"]
    assert other["text"] is None and other["language"] == "de" and "another language" in other["error"]
    assert "empty" in by_url["https://e.example/d"]["error"]
    assert "No such file" in by_url[paths[2]]["error"]
    found = gs.places(pages.where("error is null"), id="url", date="date").collect()
    assert {row["document"] for row in found} == {"https://e.example/a", "https://e.example/c"}
    assert {"Kunduz", "Faizabad"} <= {row["name"] for row in found}


def test_a_killed_worker_loses_nothing(
    cluster: Cluster,
    session: SparkSession,
    documents: Path,
    expected: list[tuple[object, ...]],
    tmp_path: Path,
) -> None:
    """The last test: afterwards the cluster has one worker."""
    failed: list[BaseException] = []

    def job() -> None:
        try:
            mentions(session, documents).write.parquet(str(tmp_path / "out"))
        except BaseException as problem:
            failed.append(problem)

    runs = threading.Thread(target=job)
    runs.start()
    tracker = session.sparkContext.statusTracker()

    def is_in_the_middle() -> bool:
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        return any(it is not None and it.numTasks == 24 and it.numCompletedTasks >= 3 for it in stages)

    while runs.is_alive() and not is_in_the_middle():
        time.sleep(0.05)
    assert runs.is_alive(), "the job was done before a worker could die; give it more documents"
    cluster.kill_worker()
    runs.join(timeout=600)
    assert not runs.is_alive() and not failed, failed
    assert written(tmp_path / "out") == expected
