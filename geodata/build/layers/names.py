"""Comparing and cleaning place names."""

import re
import unicodedata

_LETTERS = {
    "ı": "i", "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d",
    "þ": "th", "ə": "a", "ħ": "h", "ŋ": "n",
}
_DROPPED = "ʻʼ’‘'`ʹʿʾ“”\".´ʽˮ"
_SPACES = ",-–—‐‑/_()"
_TABLE = str.maketrans(
    {**_LETTERS, **{c: None for c in _DROPPED}, **{c: " " for c in _SPACES}}
)
_CODE = re.compile(r"[A-Z0-9]{1,5}|[\d\W_]+")
# Two all-caps words an English text really writes for a place.
WRITTEN_CODES = frozenset(
    "US USA UK UAE DRC PNG CAR ROK DPRK PRC USSR GDR FRG RSA KSA NYC LA DC BVI USVI EU".split()
)


def fold(text):
    """Lower-case, without diacritics and punctuation, single spaces: for comparing only."""
    text = unicodedata.normalize("NFKD", text).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join(text.translate(_TABLE).split())


def is_latin(text):
    """True when every letter of `text` is of the Latin script."""
    return all(
        c < "\u0250" or not c.isalpha() or unicodedata.name(c, "").startswith(("LATIN", "MODIFIER"))
        for c in text
    )


def is_code(text):
    """True for `FBD`, `75001`, `AFFBD`: codes that GeoNames stores among the names."""
    return bool(_CODE.fullmatch(text)) and text not in WRITTEN_CODES


def clean_aliases(name, candidates, limit=None):
    """The usable other names, in order, without repetitions of `name` or of each other.

    Usable: Latin script, with a capital letter (GeoNames' all-lower-case names are machine
    transliterations), no code, no brackets, no UTF-8 misread as Latin-1, 2 to 60 characters.
    """
    seen = {fold(name)}
    kept = []
    for alias in candidates:
        alias = unicodedata.normalize("NFC", " ".join((alias or "").split()))
        if not 2 <= len(alias) <= 60 or is_code(alias) or not is_latin(alias):
            continue
        if any(c in alias for c in "()[]{}/;|*?=<>²Ã") or not any(c.isupper() for c in alias):
            continue
        key = fold(alias)
        if len(key) < 2 or key in seen:
            continue
        seen.add(key)
        kept.append(alias)
        if limit and len(kept) == limit:
            break
    return kept


def letters(text):
    """Case and diacritics folded, punctuation kept: "U.S." is not "US"."""
    text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in text if not unicodedata.combining(c))


def unlike(name, aliases):
    """The aliases, as written, that differ in their letters from `name` and from each other."""
    seen, kept = {letters(name)}, []
    for alias in aliases:
        if letters(alias) not in seen:
            seen.add(letters(alias))
            kept.append(alias)
    return kept


def slug(text):
    """`Camp Marmal` -> `camp-marmal`."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")
