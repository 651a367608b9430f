"""The engine, and the functions that use one without settings."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Optional, Union

from . import _geobrief
from ._briefings import Briefing
from ._documents import Document
from ._frames import arrow
from ._geobrief import Table
from ._places import Places
from .errors import InputError

PathLike = Union[str, "os.PathLike[str]"]
PathsLike = Union[PathLike, Iterable[PathLike]]


def _paths(paths: PathsLike) -> tuple[str, ...]:
    if isinstance(paths, (str, os.PathLike)):
        return (os.fspath(paths),)
    return tuple(os.fspath(path) for path in paths)


class Engine:
    """Finds places with gazetteers, corrections and limits of one's own.

    An engine never changes. Threads may share one; it is pickled by its arguments, so that Spark, Dask
    and `multiprocessing` send it to other processes, which read the files again.

    Parameters
    ----------
    gazetteer : path or sequence of paths
        Files with places of one's own, which win over the bundled ones: GeoJSON, CSV, KML, GPX, XLSX.
    fixes : path or sequence of paths
        Files of corrections (``*.fix.toml``), which count for every text.
    lang : str
        Language of the briefings' own words: ``en`` or ``de``.
    max_bytes : int, optional
        Longest text in bytes; 64 MiB unless stated.
    max_seconds : float, optional
        Longest time for a text of more than 256 kB; 120 unless stated.

    Raises
    ------
    GazetteerError, CorrectionsError
        A file that cannot be used, with its line.

    Examples
    --------
    >>> engine = Engine()
    >>> [mention.name for mention in engine.places("Rain in Kabul.")]
    ['Kabul']
    """

    def __init__(
        self,
        *,
        gazetteer: PathsLike = (),
        fixes: PathsLike = (),
        lang: str = "en",
        max_bytes: Optional[int] = None,
        max_seconds: Optional[float] = None,
    ) -> None:
        self._arguments = (_paths(gazetteer), _paths(fixes), lang, max_bytes, max_seconds)
        self._native = _geobrief.Engine(*self._arguments)

    def __reduce__(self) -> tuple[Any, ...]:
        return (_engine, self._arguments)

    def __repr__(self) -> str:
        gazetteer, fixes, lang, *_ = self._arguments
        return f"Engine(gazetteer={list(gazetteer)}, fixes={list(fixes)}, lang={lang!r})"

    @property
    def notices(self) -> tuple[str, ...]:
        """What of the gazetteer files is not used, and why."""
        return tuple(self._native.notices)

    def read(
        self,
        input: Union[bytes, PathLike],
        *,
        url: Optional[str] = None,
        kind: Optional[str] = None,
    ) -> Document:
        """Read an input of any kind: a saved page, a thread, a PDF, mail, text.

        Parameters
        ----------
        input : bytes or path
            The bytes themselves, or a file.
        url : str, optional
            The address that the bytes come from.
        kind : str, optional
            What it is, such as ``html``; found out unless stated.

        Returns
        -------
        Document

        Raises
        ------
        InputError
            What cannot be read: damaged, empty, of no known kind, a login page or a list.
        """
        if isinstance(input, (bytes, bytearray, memoryview)):
            return self._read(bytes(input), None, url, kind)
        path = Path(input)
        try:
            content = path.read_bytes()
        except OSError as problem:
            message = f"{path}: cannot be read: {problem.strerror}"
            raise InputError(message, file=str(path)) from problem
        return self._read(content, path.name, url, kind)

    def _read(
        self, content: bytes, name: Optional[str], url: Optional[str], kind: Optional[str]
    ) -> Document:
        native = self._native.read(content, name, url, kind)
        return Document(native, (_read_again, (self, content, name, url, kind)))

    def _text(
        self, text: str, title: Optional[str], source: Optional[str], date: Optional[str]
    ) -> Document:
        native = self._native.document(text, title, source, date)
        return Document(native, (_text_again, (self, text, title, source, date)))

    def places(
        self,
        text: Union[str, Document],
        *,
        title: Optional[str] = None,
        source: Optional[str] = None,
        date: Optional[str] = None,
    ) -> Places:
        """Find the places that a text names, and decide which places they mean.

        Parameters
        ----------
        text : str or Document
            The text of an article, or what `read` gave.
        title, source, date : str, optional
            Headline, site or address, and day (``YYYY-MM-DD``), where they are no part of the text.

        Returns
        -------
        Places
            The mentions in the order of the text. Offsets count code points, as Python does.

        Raises
        ------
        InputError
            A text longer than the limit.
        """
        if isinstance(text, Document):
            return Places(text, self._native.places_of(text._native), self)
        rows = self._native.places(text, title, source, date)
        return Places(self._text(text, title, source, date), rows, self)

    def _table_of(self, document: Document) -> Table:
        return self._native.table_of(document._native)

    def brief(
        self,
        input: Union[str, bytes, os.PathLike[str], Document],
        *,
        url: Optional[str] = None,
        kind: Optional[str] = None,
        title: Optional[str] = None,
        comments: str = "included",
        sentences: Optional[int] = None,
        theme: str = "auto",
        lang: Optional[str] = None,
    ) -> Briefing:
        """Make the briefing of an article.

        Parameters
        ----------
        input : str, bytes, path or Document
            A file, the bytes of one, or a document. A `str` is the path of a file where there is one of
            that name, else the text.
        url, kind : str, optional
            See `read`.
        title : str, optional
            A title in the place of the source's.
        comments : str
            ``included``, ``anonymous`` or ``left out``.
        sentences : int, optional
            Most sentences of the summary.
        theme : str
            ``light``, ``dark`` or ``auto``.
        lang : str, optional
            Language of the briefing's own words; that of the engine unless stated.

        Returns
        -------
        Briefing

        Raises
        ------
        InputError
            What cannot be read.
        """
        document = self._document(input, url, kind)
        native = self._native.brief(document._native, title, comments, sentences, theme, lang)
        return Briefing(native, document)

    def _document(
        self,
        input: Union[str, bytes, os.PathLike[str], Document],
        url: Optional[str],
        kind: Optional[str],
    ) -> Document:
        if isinstance(input, Document):
            return input
        if isinstance(input, str) and not _is_file(input):
            return self._read(input.encode("utf-8"), None, url, kind)
        return self.read(input, url=url, kind=kind)

    def places_table(
        self,
        data: Any,
        *,
        text: str = "text",
        id: Optional[str] = None,
        title: Optional[str] = None,
        source: Optional[str] = None,
        date: Optional[str] = None,
        columns: Optional[Sequence[str]] = None,
        threads: Optional[int] = None,
    ) -> Table:
        """Find the places of many texts: any table in, a row a mention out.

        Parameters
        ----------
        data : table
            Anything that speaks Arrow: a frame of pandas or Polars, a table of pyarrow or DuckDB.
        text : str
            The column of the texts.
        id, title, source, date : str, optional
            Columns with what is known about the texts. Without `id` the number of the row, from 0, stands
            in its place.
        columns : sequence of str, optional
            Columns of the result; all of them unless stated.
        threads : int, optional
            Threads; all cores unless stated. The result does not depend on it.

        Returns
        -------
        Table
            ``document``, ``start``, ``end``, ``name``, ``role``, ``status``, ``confidence``, ``place``,
            ``place_name``, ``kind``, ``country``, ``admin1``, ``latitude``, ``longitude``, ``population``,
            the offsets, ``source``, ``date``, ``error``. A text that cannot be worked on has one row with
            the reason in ``error``; a text without places has none.

        Raises
        ------
        ArgumentError
            A column that is not there.
        """
        names = {"text": text, "id": id, "title": title, "source": source, "date": date}
        wanted = None if columns is None else list(columns)
        return self._native.places_table(arrow(data, names), names, wanted, threads)

    def places_batches(
        self, batches: Iterable[Any], **options: Any
    ) -> Iterator[Table]:
        """`places_table` for one table after the other, such as the batches of a reader that does not fit
        into memory; the options are the same."""
        for batch in batches:
            yield self.places_table(batch, **options)

    def read_table(
        self,
        data: Any,
        *,
        content: str = "content",
        url: Optional[str] = None,
        threads: Optional[int] = None,
    ) -> Table:
        """Read many inputs of any kind, such as saved pages.

        Parameters
        ----------
        data : table
            Anything that speaks Arrow.
        content : str
            The column of the bytes or texts.
        url : str, optional
            The column of the addresses.
        threads : int, optional
            Threads; all cores unless stated.

        Returns
        -------
        Table
            A row for each row: ``url``, ``title``, ``date``, ``language``, ``text``, ``error``.

        Raises
        ------
        ArgumentError
            A column that is not there.
        """
        names = {"content": content, "url": url}
        return self._native.read_table(arrow(data, names), content, url, threads)


def _is_file(name: str) -> bool:
    try:
        return "\n" not in name and len(name) < 4096 and Path(name).is_file()
    except (OSError, ValueError):
        return False


def _engine(
    gazetteer: tuple[str, ...],
    fixes: tuple[str, ...],
    lang: str,
    max_bytes: Optional[int],
    max_seconds: Optional[float],
) -> Engine:
    return Engine(
        gazetteer=gazetteer, fixes=fixes, lang=lang, max_bytes=max_bytes, max_seconds=max_seconds
    )


def _read_again(
    engine: Engine, content: bytes, name: Optional[str], url: Optional[str], kind: Optional[str]
) -> Document:
    return engine._read(content, name, url, kind)


def _text_again(
    engine: Engine, text: str, title: Optional[str], source: Optional[str], date: Optional[str]
) -> Document:
    return engine._text(text, title, source, date)


@lru_cache(maxsize=1)
def usual() -> Engine:
    """The engine of the functions: bundled places, no corrections."""
    return Engine()


def places(
    text: Union[str, Document],
    *,
    title: Optional[str] = None,
    source: Optional[str] = None,
    date: Optional[str] = None,
) -> Places:
    """Find the places that a text names; see `Engine.places`.

    Examples
    --------
    >>> found = places("The convoy left Kabul for Faizabad, capital of Badakhshan province.")
    >>> found[1].place.country
    'AF'
    """
    return usual().places(text, title=title, source=source, date=date)


def brief(input: Union[str, bytes, os.PathLike[str], Document], **options: Any) -> Briefing:
    """Make the briefing of an article; see `Engine.brief` for the options."""
    return usual().brief(input, **options)


def read(
    input: Union[bytes, PathLike], *, url: Optional[str] = None, kind: Optional[str] = None
) -> Document:
    """Read an input of any kind; see `Engine.read`."""
    return usual().read(input, url=url, kind=kind)


def places_table(data: Any, **options: Any) -> Table:
    """Find the places of many texts; see `Engine.places_table` for the options."""
    return usual().places_table(data, **options)
