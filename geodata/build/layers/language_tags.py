"""The languages whose names are collected, by their tag."""

from collections import namedtuple

# `cldr`: locales in CLDR, the usual one first; `earth`: columns of Natural Earth; `scripts`: ISO 15924
# codes of the tables of names that it shares with other languages.
Language = namedtuple("Language", "cldr earth scripts")

LANGUAGES = {
    "ar": Language(["ar"], ["ar"], ["Arab"]),
    "da": Language(["da"], [], []),
    "de": Language(["de", "de-AT", "de-CH"], ["de"], []),
    "es": Language(["es", "es-419", "es-MX"], ["es"], []),
    "fa": Language(["fa"], ["fa"], ["Arab"]),
    "fi": Language(["fi"], [], []),
    "fr": Language(["fr", "fr-CA", "fr-BE"], ["fr"], []),
    "hr": Language(["hr", "bs", "sr-Latn"], [], []),
    "id": Language(["id"], ["id"], []),
    "it": Language(["it"], ["it"], []),
    "nl": Language(["nl"], ["nl"], []),
    "no": Language(["no"], [], []),
    "pl": Language(["pl"], ["pl"], []),
    "pt": Language(["pt", "pt-PT"], ["pt"], []),
    "ru": Language(["ru"], ["ru"], ["Cyrl"]),
    "sr": Language(["sr", "sr-Latn"], [], ["Cyrl"]),
    "sv": Language(["sv"], ["sv"], []),
    "tr": Language(["tr"], ["tr"], []),
    "uk": Language(["uk"], ["uk"], ["Cyrl"]),
    "zh": Language(["zh", "zh-Hant"], ["zh", "zht"], ["Hani"]),
}

# Scripts, and the first words of the Unicode names of their letters.
SCRIPTS = {"Arab": ["ARABIC"], "Cyrl": ["CYRILLIC"], "Hani": ["CJK"]}
