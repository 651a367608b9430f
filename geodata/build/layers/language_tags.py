"""The languages whose names are collected, by their tag."""

from collections import namedtuple

# `cldr`: locale in CLDR; `earth`: column in Natural Earth, empty where it has none; `scripts`: ISO
# 15924 codes of the tables of names that it shares with other languages.
Language = namedtuple("Language", "cldr earth scripts")

LANGUAGES = {
    "ru": Language("ru", "ru", ["Cyrl"]),
}

# Unicode names of the letters of a script.
SCRIPTS = {"Cyrl": ["CYRILLIC"]}
