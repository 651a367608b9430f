"""The command line of geobrief inside the package."""

from __future__ import annotations

import signal
import sys
from typing import NoReturn

from ._geobrief import run


def main() -> NoReturn:
    """Run the command line with the arguments of the process, and exit with its code."""
    # Python only notes Ctrl-C while other code runs; the program ends at once.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    code = run(["geobrief", *sys.argv[1:]])
    sys.exit(code)
