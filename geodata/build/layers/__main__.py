"""Builds the layers: `python -m layers [name…]`, all of them in order without names."""

import importlib
import sys

ORDER = "places admin1 countries admin2 lakes regions physical rivers cover airports news_places demonyms historical disputed backdrop language_names".split()

for layer in sys.argv[1:] or ORDER:
    print(f"== {layer}", flush=True)
    importlib.import_module(f".{layer}", __package__).build()
