#!/usr/bin/env python3
"""Measures an import of a generated GeoNames table, and what it costs every command after it.

    python3 benches/import.py [ROWS] [--folder FOLDER] [--records FILE.jsonl] [--runs N]

Builds nothing; run `cargo build --release --bin geobrief --example geonames_dump` first. 12 million
rows need 1.5 GB for the table and about 8 GB for a while in FOLDER. With --records it compares the
speed of `places --from jsonl` with and without the import. Machines differ: compare side by side.
What a single lookup takes: GEOBRIEF_BENCH_INDEX=FILE.index cargo bench import.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

RELEASE = pathlib.Path(__file__).resolve().parent.parent / "target" / "release"
PROGRAM = RELEASE / "geobrief"


def run(arguments, data):
    """Wall seconds, processor seconds and peak resident MB of one run."""
    environment = {**os.environ, "XDG_DATA_HOME": str(data)}
    start = time.perf_counter()
    with open(os.devnull, "wb") as nothing:
        pid = os.posix_spawn(
            PROGRAM, [str(PROGRAM), *map(str, arguments)], environment,
            file_actions=[(os.POSIX_SPAWN_DUP2, nothing.fileno(), 1)],
        )
        _, status, usage = os.wait4(pid, 0)
    if status:
        raise SystemExit(f"failed: {arguments}")
    wall = time.perf_counter() - start
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def median(runs, arguments, data):
    rows = [run(arguments, data) for _ in range(runs)]
    return [statistics.median(column) for column in zip(*rows)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="?", type=int, default=12_000_000)
    parser.add_argument("--folder")
    parser.add_argument("--records")
    parser.add_argument("--runs", type=int, default=10)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        folder = pathlib.Path(folder)
        table, data, without = folder / "table.txt", folder / "data", folder / "without"
        with open(table, "wb") as out:
            subprocess.run([RELEASE / "examples/geonames_dump", str(options.rows)], stdout=out, check=True)
        print(f"table: {options.rows} rows, {table.stat().st_size / 1e6:.0f} MB")
        wall, processor, memory = run(["gazetteer", "import", table, "--as", "big"], data)
        index = (data / "geobrief/gazetteer/imported/big.index").stat().st_size
        print(f"import: {wall:.0f} s wall, {processor:.0f} s processor, {memory:.0f} MB peak, "
              f"index {index / 1e6:.0f} MB")
        table.unlink()
        (folder / "short.txt").write_text("Nothing happened\n\nNothing happened in Kabul.\n")
        for name, place in [("without", without), ("with", data)]:
            wall, processor, _ = median(options.runs, ["places", folder / "short.txt"], place)
            print(f"start {name} the import: {wall * 1000:.1f} ms, {processor * 1000:.1f} ms processor")
            for query in ["mazar sharif", "springfeild", "san", "x"]:
                wall, processor, _ = median(options.runs, ["gazetteer", "search", query], place)
                print(f"  search {query!r}: {wall * 1000:.1f} ms with the start, {processor * 1000:.1f} ms processor")
            if options.records:
                places = ["-q", "places", options.records, "--from", "jsonl", "--jobs", "1"]
                _, processor, memory = median(3, places, place)
                print(f"  places: {processor:.2f} s processor, {memory:.0f} MB peak")


if __name__ == "__main__":
    main()
