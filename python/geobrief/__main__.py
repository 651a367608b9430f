"""``python -m geobrief``: the command line."""

from geobrief._cli import main

if __name__ == "__main__":
    main()
