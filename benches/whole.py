#!/usr/bin/env python3
"""Measures the whole program from outside: wall time, peak memory, size of the page.

    python3 benches/whole.py [ARTICLE] [--records FOLDER_OR_FILE.jsonl] [--runs N]

Builds nothing; run `cargo build --release` first. ARTICLE is the project's sample unless given.
With --records it also measures `places --from jsonl` on one core (`--jobs 1`): records per
second of processor time. Medians over N runs; machines differ, so compare side by side.
"""
import argparse
import glob
import os
import pathlib
import statistics
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = HERE / "target" / "release" / "geobrief"


def run(arguments, output):
    """Wall seconds, processor seconds and peak resident MB of one run."""
    start = time.perf_counter()
    with open(output, "wb") as out:
        pid = os.posix_spawn(
            PROGRAM, [str(PROGRAM), *arguments], os.environ,
            file_actions=[(os.POSIX_SPAWN_DUP2, out.fileno(), 1)],
        )
        _, status, usage = os.wait4(pid, 0)
    if status:
        raise SystemExit(f"failed: {' '.join(arguments)}")
    wall = time.perf_counter() - start
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(rows):
    return [statistics.median(column) for column in zip(*rows)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("article", nargs="?", default=HERE / "docs/sample/northern-frontier.txt")
    parser.add_argument("--records")
    parser.add_argument("--runs", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "page.html")
        brief = ["-q", "brief", str(options.article), "-o", "-"]
        wall, _, memory = medians([run(brief, page) for _ in range(options.runs)])
        print(f"brief: {wall * 1000:.0f} ms wall, {memory:.0f} MB peak, "
              f"page {os.path.getsize(page) / 1000:.0f} kB (median of {options.runs} runs)")
        wall, _, memory = medians(
            [run(["-q", "why", str(options.article), "Nowhere"], page) for _ in range(options.runs)])
        print(f"why:   {wall * 1000:.0f} ms wall, {memory:.0f} MB peak (start, reading, resolving)")
        if options.records:
            files = sorted(glob.glob(os.path.join(options.records, "*.jsonl"))) or [options.records]
            count = sum(sum(1 for _ in open(name, "rb")) for name in files)
            places = ["-q", "places", *files, "--from", "jsonl", "--jobs", "1"]
            _, processor, memory = medians([run(places, page) for _ in range(5)])
            print(f"places --from jsonl: {count / processor:.0f} records per processor-second "
                  f"({count} records), {memory:.0f} MB peak")


if __name__ == "__main__":
    main()
