"""The languages whose names are collected, by their tag."""

from collections import namedtuple

# `cldr`: locales in CLDR, the usual one first; `earth`: columns of Natural Earth; `scripts`: ISO 15924
# codes of the tables of names that it shares with other languages.
Language = namedtuple("Language", "cldr earth scripts")

LANGUAGES = {
    "ar": Language(["ar"], ["ar"], ["Arab"]),
    "de": Language(["de", "de-AT", "de-CH"], ["de"], []),
    "es": Language(["es", "es-419", "es-MX"], ["es"], []),
    "fr": Language(["fr", "fr-CA", "fr-BE"], ["fr"], []),
    "pt": Language(["pt", "pt-PT"], ["pt"], []),
    "ru": Language(["ru"], ["ru"], ["Cyrl"]),
    "tr": Language(["tr"], ["tr"], []),
    "uk": Language(["uk"], ["uk"], ["Cyrl"]),
}

# Scripts, and the first words of the Unicode names of their letters.
SCRIPTS = {"Arab": ["ARABIC"], "Cyrl": ["CYRILLIC"]}
