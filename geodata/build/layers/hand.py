"""The hand-made tables in `geodata/hand/`: `|` between columns, `;` inside a cell, `#` comments."""

from .paths import HAND

ALIASES = ["place", "aliases"]
DEMONYMS = ["demonym", "place"]
DISPUTED = ["name", "find", "claimants", "note"]
HISTORICAL = ["name", "aliases", "from", "to", "note"]
NEWS_PLACES = ["name", "aliases", "kind", "country", "lat", "lon", "town", "km"]
PHYSICAL = ["name", "aliases", "kind", "lat", "lon", "radius_km"]


def rows(name, columns):
    """The rows of `hand/<name>.psv` as dictionaries; none when the table is not there yet."""
    path = HAND / f"{name}.psv"
    if not path.exists():
        print(f"hand/{name}.psv is missing: skipped", flush=True)
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("|")]
        if cells[: 2] == columns[: 2]:
            continue
        cells += [""] * (len(columns) - len(cells))
        row = dict(zip(columns, cells))
        row["line"] = number
        yield row


def split(cell):
    """The parts of a `;` list."""
    return [part.strip() for part in cell.split(";") if part.strip()]
