"""Apache Spark: the places of a column of texts, and pages from archives of the web.

>>> from geobrief import spark as gs                                     # doctest: +SKIP
>>> mentions = gs.places(df, text="body", id="url")                      # doctest: +SKIP
>>> mentions.write.partitionBy("date").parquet("mentions/")              # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Optional

from ._engine import Engine

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame, SparkSession

__all__ = ["places", "read_warc"]

#: Longest text of one row in bytes: whatever is longer is no article.
MAX_BYTES = 1 << 20
#: Longest time for one row in seconds.
MAX_SECONDS = 60.0
#: Longest page of an archive in bytes.
MAX_PAGE = 5 << 20
#: Pages that are read at once.
PAGES = 64

_TYPES = {
    "start": "int",
    "end": "int",
    "population": "int",
    "confidence": "double",
    "latitude": "double",
    "longitude": "double",
    "offset_bearing": "double",
    "offset_km": "double",
    "offset_latitude": "double",
    "offset_longitude": "double",
}
_COLUMNS = (
    "document start end name role status confidence place place_name kind country admin1 latitude "
    "longitude population offset_bearing offset_km offset_latitude offset_longitude source date error"
).split()
_PAGE = ["url", "title", "date", "language", "text", "error"]


def _schema(columns: Sequence[str]) -> str:
    return ", ".join(f"`{name}` {_TYPES.get(name, 'string')}" for name in columns)


def _arrow_schema(columns: Sequence[str]) -> pyarrow.Schema:
    import pyarrow

    kinds = {"int": pyarrow.int32(), "double": pyarrow.float64(), "string": pyarrow.string()}
    return pyarrow.schema([(name, kinds[_TYPES.get(name, "string")]) for name in columns])


@lru_cache(maxsize=4)
def _engine(arguments: tuple[Any, ...]) -> Engine:
    """One engine a process, whatever the number of its tasks."""
    gazetteer, fixes, lang, max_bytes, max_seconds = arguments
    return Engine(
        gazetteer=gazetteer, fixes=fixes, lang=lang, max_bytes=max_bytes, max_seconds=max_seconds
    )


def places(
    df: DataFrame,
    *,
    text: str = "text",
    id: Optional[str] = None,
    title: Optional[str] = None,
    source: Optional[str] = None,
    date: Optional[str] = None,
    columns: Optional[Sequence[str]] = None,
    engine: Optional[Engine] = None,
) -> DataFrame:
    """Find the places of a column of texts: a row a mention.

    Parameters
    ----------
    df : pyspark.sql.DataFrame
        A row a text.
    text : str
        The column of the texts, strings or bytes.
    id, title, source, date : str, optional
        Columns with what is known about the texts. Give an `id`: without it ``document`` is the number of
        the row in its batch, which says nothing in a cluster.
    columns : sequence of str, optional
        Columns of the result; all of them unless stated.
    engine : Engine, optional
        One with places of your own; its files must be there for every worker.

    Returns
    -------
    pyspark.sql.DataFrame
        The columns of `geobrief.Engine.places_table`. No row ends the job: null, what is no UTF-8, longer than
        1 MiB or too slow, and what geobrief fails on, has one row with the reason in ``error``.
    """
    wanted = list(columns or _COLUMNS)
    arguments = (engine or Engine(max_bytes=MAX_BYTES, max_seconds=MAX_SECONDS))._arguments
    names = {"text": text, "id": id, "title": title, "source": source, "date": date}
    used = list(dict.fromkeys(name for name in names.values() if name is not None))

    def found(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        import pyarrow

        chosen, schema = _engine(arguments), _arrow_schema(wanted)
        for batch in batches:
            # A task has one core: the others are for other tasks.
            table = chosen.places_table(
                pyarrow.Table.from_batches([batch]),
                text=text,
                id=id,
                title=title,
                source=source,
                date=date,
                columns=wanted,
                threads=1,
            )
            yield from pyarrow.table(table).cast(schema).to_batches()

    return df.select(*used).mapInArrow(found, _schema(wanted))


def read_warc(
    paths: Sequence[str],
    *,
    spark: Optional[SparkSession] = None,
    languages: Optional[Sequence[str]] = ("en",),
    engine: Optional[Engine] = None,
) -> DataFrame:
    """Read the pages of archives of the web (WARC), such as the news of Common Crawl.

    Parameters
    ----------
    paths : sequence of str
        Archives, packed or not; each is one task. Addresses such as ``s3://`` are opened by fsspec, which has
        to be there then.
    spark : SparkSession, optional
        The session; the active one unless stated.
    languages : sequence of str or None
        Languages whose text is kept, and pages that do not tell theirs; of other pages ``text`` is null and
        ``error`` says why. ``None`` keeps all.
    engine : Engine, optional
        One with limits of your own.

    Returns
    -------
    pyspark.sql.DataFrame
        A row a page: ``url``, ``title``, ``date``, ``language``, ``text``, ``error``. Of a damaged archive the
        pages before the damage, and a row with its path and the reason.
    """
    from pyspark.sql import SparkSession

    session = spark or SparkSession.getActiveSession()
    if session is None:
        raise ValueError("there is no active Spark session; give one with spark=")
    arguments = (engine or Engine(max_bytes=MAX_PAGE, max_seconds=MAX_SECONDS))._arguments
    kept = None if languages is None else frozenset(languages)

    def read(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            for path in batch.column("path").to_pylist():
                yield from _documents(path, _engine(arguments), kept)

    frame = session.createDataFrame([(path,) for path in paths], "path string")
    return frame.repartition(max(len(paths), 1), "path").mapInArrow(read, _schema(_PAGE))


def _documents(
    path: str, engine: Engine, kept: Optional[frozenset[str]]
) -> Iterator[pyarrow.RecordBatch]:
    """The documents of one archive, batch by batch."""
    import pyarrow

    schema = _arrow_schema(_PAGE)
    urls: list[str] = []
    pages: list[bytes] = []

    def batch() -> Iterator[pyarrow.RecordBatch]:
        data = pyarrow.table({"url": urls, "content": pyarrow.array(pages, pyarrow.large_binary())})
        read = pyarrow.table(engine.read_table(data, content="content", url="url", threads=1))
        yield from _of_languages(read.cast(schema), kept).to_batches()
        urls.clear()
        pages.clear()

    try:
        for url, page in _pages(path):
            urls.append(url)
            pages.append(page)
            if len(pages) >= PAGES:
                yield from batch()
    except (OSError, ValueError, RuntimeError) as problem:
        yield from batch()
        failed = {name: [None] for name in _PAGE} | {"url": [path], "error": [f"the archive: {problem}"]}
        yield from pyarrow.table(failed, schema=schema).to_batches()
    else:
        yield from batch()


def _pages(path: str) -> Iterator[tuple[str, bytes]]:
    """Address and bytes of each page of an archive."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    with _opened(path) as file:
        for record in ArchiveIterator(file, record_types=WarcRecordType.response):
            kind = record.http_content_type or ""
            if kind and "html" not in kind:
                continue
            # One byte more than may be tells the engine that it is too long.
            yield record.headers.get("WARC-Target-URI") or "", record.reader.read(MAX_PAGE + 1)


def _opened(path: str) -> Any:
    if "://" in path and not path.startswith("file://"):
        import fsspec

        return fsspec.open(path, "rb").open()
    return open(path.removeprefix("file://"), "rb")


def _of_languages(read: pyarrow.Table, kept: Optional[frozenset[str]]) -> pyarrow.Table:
    if kept is None:
        return read
    languages = read["language"].to_pylist()
    other = [of is not None and of.split("-")[0] not in kept for of in languages]
    texts = [None if no else text for no, text in zip(other, read["text"].to_pylist())]
    errors = [
        f"the page is in another language: {of}" if no else error
        for no, of, error in zip(other, languages, read["error"].to_pylist())
    ]
    columns = read.to_pydict() | {"text": texts, "error": errors}
    import pyarrow

    return pyarrow.table(columns, schema=read.schema)
