"""Mentions of places, as a sequence that other libraries read."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional, Union, overload

from ._documents import Document

if TYPE_CHECKING:
    import geopandas
    import pandas

    from ._engine import Engine
    from ._geobrief import Table


@dataclass(frozen=True)
class Place:
    """A place of the gazetteer.

    Attributes
    ----------
    id : str
        Stable id with its source, such as ``gn:1142170`` of GeoNames.
    name, kind : str
        The gazetteer's name, and what it is: ``city``, ``river``.
    country : str
        ISO 3166-1 alpha-2 code; empty for seas and regions of the world.
    admin1 : str
        Name of the first-order division, or empty.
    lat, lon : float or None
        Degrees, WGS 84; ``None`` for places that are no more.
    population : int
        People; 0 when unknown.
    closeness : str or None
        Of a search: how well the name fits, ``exact``, ``prefix``, ``alike`` or ``near``.
    km : float or None
        Of a question for a point: how far away it is.
    """

    id: str
    name: str
    kind: str
    country: str
    admin1: str
    lat: Optional[float]
    lon: Optional[float]
    population: int
    closeness: Optional[str] = None
    km: Optional[float] = None
    note: Optional[str] = None

    @property
    def __geo_interface__(self) -> dict[str, Any]:
        return {
            "type": "Feature",
            "id": self.id,
            "geometry": _point(self.lon, self.lat),
            "properties": {
                "name": self.name,
                "kind": self.kind,
                "country": self.country,
                "admin1": self.admin1,
                "population": self.population,
            },
        }


@dataclass(frozen=True)
class Alternative:
    """A place that was not chosen."""

    id: str
    name: str
    country: str
    lat: float
    lon: float
    confidence: float


@dataclass(frozen=True)
class Offset:
    """A distance from a place: "60 km north of Faizabad".

    Attributes
    ----------
    bearing : float or None
        Degrees clockwise from north, where the text gives a direction.
    km : float
        Kilometres.
    lat, lon : float or None
        The spot, where it can be told.
    """

    bearing: Optional[float]
    km: float
    lat: Optional[float]
    lon: Optional[float]


@dataclass(frozen=True)
class Mention:
    """One occurrence of a place name.

    Attributes
    ----------
    start, end : int
        Offsets in the text: ``text[start:end] == name``.
    name : str
        The words of the text.
    role : str
        ``literal``, ``associative`` ("Moscow said"), ``demonym``, ``historical`` or ``region``.
    status : str
        ``sure``, ``likely``, ``check`` (a person should look), ``unmapped``, or ``set`` by a correction.
    place : Place or None
        What it means; of ``check`` the best candidate.
    confidence : float
        How probable it is that the place is right, 0 to 1.
    offset : Offset or None
        What lies at a distance from the place.
    alternatives : tuple of Alternative
        The places not chosen, best first.
    evidence : tuple of str
        Why, in sentences.
    """

    start: int
    end: int
    name: str
    role: str
    status: str
    place: Optional[Place]
    confidence: float
    offset: Optional[Offset]
    alternatives: tuple[Alternative, ...]
    evidence: tuple[str, ...]

    @classmethod
    def _of(cls, row: dict[str, Any]) -> Mention:
        place, offset = row["place"], row.get("offset")
        return cls(
            start=row["start"],
            end=row["end"],
            name=row["name"],
            role=row["role"],
            status=row["status"],
            place=None if place is None else Place(**place),
            confidence=row["confidence"],
            offset=None if offset is None else Offset(**offset),
            alternatives=tuple(Alternative(**one) for one in row["alternatives"]),
            evidence=tuple(row["evidence"]),
        )

    @property
    def __geo_interface__(self) -> dict[str, Any]:
        place = self.place
        return {
            "type": "Feature",
            "geometry": None if place is None else _point(place.lon, place.lat),
            "properties": {
                "name": self.name,
                "start": self.start,
                "end": self.end,
                "role": self.role,
                "status": self.status,
                "confidence": self.confidence,
                "place": None if place is None else place.id,
                "place_name": None if place is None else place.name,
                "kind": None if place is None else place.kind,
                "country": None if place is None else place.country,
                "admin1": None if place is None else place.admin1,
            },
        }


def _point(lon: Optional[float], lat: Optional[float]) -> Optional[dict[str, Any]]:
    if lon is None or lat is None:
        return None
    return {"type": "Point", "coordinates": (lon, lat)}


class Places(Sequence[Mention]):
    """The mentions of one text, in its order.

    A sequence of `Mention` that pandas, GeoPandas, Polars, DuckDB and everything that reads Arrow or
    ``__geo_interface__`` take as it is. In a notebook it shows the marked text and a map.
    """

    def __init__(self, document: Document, rows: str, engine: Engine) -> None:
        self._document = document
        self._rows: list[dict[str, Any]] = json.loads(rows)
        self._mentions = tuple(Mention._of(row) for row in self._rows)
        self._engine = engine

    @property
    def text(self) -> str:
        """The text that the offsets count in."""
        return self._document.text

    @property
    def document(self) -> Document:
        """The document that was read."""
        return self._document

    @overload
    def __getitem__(self, index: int) -> Mention: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Mention, ...]: ...
    def __getitem__(self, index: Union[int, slice]) -> Union[Mention, tuple[Mention, ...]]:
        return self._mentions[index]

    def __len__(self) -> int:
        return len(self._mentions)

    def __iter__(self) -> Iterator[Mention]:
        return iter(self._mentions)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Places):
            return NotImplemented
        return self.text == other.text and self._mentions == other._mentions

    def __hash__(self) -> int:
        return hash((self.text, self._mentions))

    def __repr__(self) -> str:
        names = ", ".join(f"{it.name} ({it.place.id if it.place else it.status})" for it in self[:4])
        more = f", and {len(self) - 4} more" if len(self) > 4 else ""
        return f"<geobrief.Places: {names}{more}>"

    def __reduce__(self) -> tuple[object, ...]:
        return (Places, (self._document, json.dumps(self._rows), self._engine))

    def to_dict(self) -> list[dict[str, Any]]:
        """The mentions as the objects that ``geobrief places --format json`` writes."""
        copy: list[dict[str, Any]] = json.loads(json.dumps(self._rows))
        return copy

    def _columns(self) -> dict[str, list[Any]]:
        columns: dict[str, list[Any]] = {
            name: [] for name in "start end name role status confidence".split()
        }
        of_place = {"place": "id", "place_name": "name", "kind": "kind", "country": "country"}
        of_place |= {"admin1": "admin1", "latitude": "lat", "longitude": "lon"}
        for mention in self._mentions:
            for name in tuple(columns)[:6]:
                columns[name].append(getattr(mention, name))
            for column, name in of_place.items():
                value = getattr(mention.place, name) if mention.place else None
                columns.setdefault(column, []).append(value)
        for column in of_place:
            columns.setdefault(column, [])
        return columns

    def to_pandas(self) -> pandas.DataFrame:
        """A pandas frame, a row a mention.

        Returns
        -------
        pandas.DataFrame
            Columns ``start``, ``end``, ``name``, ``role``, ``status``, ``confidence``, ``place``,
            ``place_name``, ``kind``, ``country``, ``admin1``, ``latitude``, ``longitude``.
        """
        import pandas

        frame = pandas.DataFrame(self._columns())
        numbers = {"latitude": "float64", "longitude": "float64", "confidence": "float64"}
        counts = {"start": "int64", "end": "int64"}
        return frame.astype(numbers | counts)

    def to_geopandas(self) -> geopandas.GeoDataFrame:
        """A GeoPandas frame of points in WGS 84 (EPSG:4326); names without a place have no geometry."""
        import geopandas

        frame = self.to_pandas()
        points = geopandas.points_from_xy(frame["longitude"], frame["latitude"])
        geometry = geopandas.GeoSeries(points, crs="EPSG:4326").where(frame["longitude"].notna())
        return geopandas.GeoDataFrame(frame, geometry=geometry, crs="EPSG:4326")

    @property
    def __geo_interface__(self) -> dict[str, Any]:
        """The mentions that have a place, as a FeatureCollection (RFC 7946)."""
        features = [it.__geo_interface__ for it in self._mentions if it.place and it.place.lon is not None]
        return {"type": "FeatureCollection", "features": features}

    def _table(self) -> Table:
        return self._engine._table_of(self._document)

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return self._table().__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> Any:
        return self._table().__arrow_c_schema__()

    def _repr_html_(self) -> str:
        marked = _marked(self.text, self._mentions)
        drawing = self._map()
        return (
            '<div class="geobrief" style="display:flex;flex-wrap:wrap;gap:1em;align-items:flex-start">'
            f'<div style="flex:1 1 20em;max-width:44em;white-space:pre-wrap;line-height:1.5">{marked}</div>'
            f'<div style="flex:1 1 20em;max-width:36em">{drawing}</div></div>'
        )

    def _map(self) -> str:
        """The map as an image, which shares no names and styles with the page around it."""
        import base64

        if not any(it.place and it.place.lon is not None for it in self._mentions):
            return ""
        svg = self._engine.brief(self._document).export("svg")
        data = base64.b64encode(svg).decode("ascii")
        return f'<img alt="Map of the places" style="width:100%" src="data:image/svg+xml;base64,{data}">'


_COLOURS = {"sure": "#1b7837", "set": "#1b7837", "likely": "#2166ac", "check": "#b35806"}


def _marked(text: str, mentions: Iterable[Mention]) -> str:
    parts: list[str] = []
    at = 0
    for mention in mentions:
        if mention.start < at:
            continue
        place = mention.place
        means = f"{place.name}, {place.country} ({place.id})" if place else "no place of the gazetteer"
        title = html.escape(f"{mention.status}: {means}")
        colour = _COLOURS.get(mention.status, "#777777")
        parts.append(html.escape(text[at : mention.start]))
        parts.append(
            f'<mark title="{title}" style="background:none;color:inherit;'
            f'border-bottom:2px solid {colour}">{html.escape(text[mention.start : mention.end])}</mark>'
        )
        at = mention.end
    parts.append(html.escape(text[at:]))
    return "".join(parts)
