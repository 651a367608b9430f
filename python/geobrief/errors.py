"""What geobrief raises. Every message says the file, the problem and what to do."""

from __future__ import annotations

from typing import Optional

__all__ = [
    "ArgumentError",
    "CorrectionsError",
    "GazetteerError",
    "GeobriefError",
    "InputError",
    "OutputError",
]


class GeobriefError(Exception):
    """Anything that geobrief cannot do.

    Attributes
    ----------
    message : str
        File, problem and what to do, as in ``str(error)``.
    file : str or None
        The file that is to blame.
    line, column : int or None
        Where in the file, from 1; columns count characters.
    hint : str or None
        What to do about it.
    """

    def __init__(
        self,
        message: str,
        *,
        file: Optional[str] = None,
        line: Optional[int] = None,
        column: Optional[int] = None,
        hint: Optional[str] = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.file = file
        self.line = line
        self.column = column
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        # The keyword arguments are no part of `args`, by which exceptions are pickled.
        return (_made, (type(self), self.message, self.__dict__))


def _made(kind: type[GeobriefError], message: str, state: dict[str, object]) -> GeobriefError:
    error = kind(message)
    error.__dict__.update(state)
    return error


class InputError(GeobriefError):
    """A text or file that cannot be read, or a page of a login, a block or a list."""


class GazetteerError(GeobriefError):
    """A gazetteer file that cannot be used."""


class CorrectionsError(GeobriefError):
    """A file of corrections that cannot be used."""


class OutputError(GeobriefError):
    """A file that cannot be written, or was not written by geobrief and would be lost."""


class ArgumentError(GeobriefError, ValueError):
    """An argument with a value that means nothing here."""
