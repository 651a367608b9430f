"""The newspaper spellings of `hand/aliases.psv`, put before the other aliases of their place."""

import functools

from . import hand
from .names import fold, unlike


@functools.cache
def table():
    """`gn:ID`, ISO 3166-1 or ISO 3166-2 code -> aliases, exactly as written there."""
    found = {}
    for row in hand.rows("aliases", hand.ALIASES):
        found.setdefault(row["place"], []).extend(hand.split(row["aliases"]))
    return found


def joined(keys, name, aliases):
    """Hand-made aliases under any of `keys`, then `aliases`; "U.S." beside "US" is kept."""
    written = unlike(name, [alias for key in keys for alias in table().get(key, [])])
    known = {fold(alias) for alias in written}
    return written + [a for a in aliases if fold(a) not in known]
