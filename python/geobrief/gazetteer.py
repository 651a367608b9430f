"""The gazetteer: places by name, by slips of a name, and by where they are.

>>> from geobrief import gazetteer
>>> gazetteer.search("mazar sharif")[0].id
'gn:1133616'
>>> gazetteer.at(36.7, 67.2).country.name
'Afghanistan'
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

from ._engine import Engine, usual
from ._places import Place

if TYPE_CHECKING:
    import pandas

__all__ = ["Surroundings", "at", "match", "search"]


@dataclass(frozen=True)
class Surroundings:
    """What is at a point.

    Attributes
    ----------
    lat, lon : float
        The point, in degrees.
    country, admin1 : Place or None
        On whose land it lies; ``None`` at sea.
    areas : tuple of Place
        Areas of one's own that hold it.
    towns : tuple of Place
        The nearest towns, with ``km``.
    """

    lat: float
    lon: float
    country: Optional[Place]
    admin1: Optional[Place]
    areas: tuple[Place, ...]
    towns: tuple[Place, ...]


def _place(members: Optional[dict[str, Any]]) -> Optional[Place]:
    return None if members is None else Place(**members)


def search(query: str, *, limit: int = 10, engine: Optional[Engine] = None) -> list[Place]:
    """Find places by a name, or by something like it.

    Parameters
    ----------
    query : str
        A name; slips, other romanizations and other scripts are understood.
    limit : int
        Most places.
    engine : Engine, optional
        One with places of your own.

    Returns
    -------
    list of Place
        The closest first.
    """
    found = json.loads((engine or usual())._native.search(query, limit))
    return [Place(**members) for members in found]


def at(
    latitude: float, longitude: float, *, towns: int = 5, engine: Optional[Engine] = None
) -> Surroundings:
    """Find what is at a point.

    Parameters
    ----------
    latitude, longitude : float
        Degrees, WGS 84.
    towns : int
        Most towns.
    engine : Engine, optional
        One with places of your own.

    Raises
    ------
    ArgumentError
        No position.
    """
    found = json.loads((engine or usual())._native.at(latitude, longitude, towns))
    return Surroundings(
        lat=found["lat"],
        lon=found["lon"],
        country=_place(found["country"]),
        admin1=_place(found["admin1"]),
        areas=tuple(Place(**members) for members in found["areas"]),
        towns=tuple(Place(**members) for members in found["towns"]),
    )


def match(
    df: pandas.DataFrame,
    *,
    name: str = "name",
    country: Optional[str] = None,
    country_column: Optional[str] = None,
    admin1_column: Optional[str] = None,
    kind: Optional[str] = None,
    kind_column: Optional[str] = None,
    latitude_column: Optional[str] = None,
    longitude_column: Optional[str] = None,
    engine: Optional[Engine] = None,
) -> pandas.DataFrame:
    """Find the place of each row of a table, as ``geobrief gazetteer match`` does.

    Parameters
    ----------
    df : pandas.DataFrame
        A table with names of places.
    name : str
        The column of the names.
    country, kind : str, optional
        Code or name of the country, and what the places are, of all rows that do not say it.
    country_column, admin1_column, kind_column, latitude_column, longitude_column : str, optional
        Columns that say more.
    engine : Engine, optional
        One with places of your own.

    Returns
    -------
    pandas.DataFrame
        The table with ``geobrief_id``, ``geobrief_name``, ``geobrief_kind``, ``geobrief_country``,
        ``geobrief_admin1``, ``geobrief_latitude``, ``geobrief_longitude`` and ``geobrief_status``
        (``sure``, ``likely``, ``check``, ``unmapped``).

    Raises
    ------
    ArgumentError
        A country that is none.
    KeyError
        A column that is not there.
    """
    import pandas

    def cells(column: Optional[str], usual: Any = None) -> list[Any]:
        if column is None:
            return [usual] * len(df)
        return [usual if pandas.isna(cell) else cell for cell in df[column]]

    def numbers(column: Optional[str]) -> list[Optional[float]]:
        return [None if cell is None else float(cell) for cell in cells(column)]

    rows = [
        {"name": None if one is None else str(one), "country": of, "admin1": within, "kind": what, "lat": lat, "lon": lon}
        for one, of, within, what, lat, lon in zip(
            cells(name),
            cells(country_column, country),
            cells(admin1_column),
            cells(kind_column, kind),
            numbers(latitude_column),
            numbers(longitude_column),
        )
    ]
    found = json.loads((engine or usual())._native.matches(rows))
    result = df.copy()
    for column, member in [
        ("id", "id"),
        ("name", "name"),
        ("kind", "kind"),
        ("country", "country"),
        ("admin1", "admin1"),
        ("latitude", "lat"),
        ("longitude", "lon"),
    ]:
        values = [row["place"][member] if row["place"] else None for row in found]
        result[f"geobrief_{column}"] = values
    result["geobrief_status"] = [row["status"] for row in found]
    return result
