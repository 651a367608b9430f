#!/usr/bin/env python3
"""Measures how time and pages grow with what is read, and draws it:

    cargo build --release && python3 benches/growth.py [--draw-only]

Writes docs/growth.tsv, a row for each shape and size, and from it docs/images/growth-{time,page}.svg.
Processor time (user and system) of whole runs, the median of three; both axes of the pictures are
logarithmic, so that what is linear is a straight line with the slope of the grey ones.
"""
import csv
import json
import math
import os
import pathlib
import statistics
import sys
import tempfile

REPO = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = os.environ.get("GEOBRIEF", str(REPO / "target/release/geobrief"))
TABLE = REPO / "docs/growth.tsv"
ARTICLE = ("Bridge lost to flood\n\nThe river took the bridge of Kunduz on Monday, and the road to Faizabad was cut, "
           "the mayor said.\n\n")
SYLLABLES = ["ba", "do", "fe", "gu", "ki", "lo", "mu", "ra"]
ROUNDS = int(os.environ.get("ROUNDS", "3"))


def towns(number):
    """Names of so many towns of the bundled layer, from all over the alphabet."""
    features = json.loads((REPO / "geodata/populated-places.geojson").read_text("utf-8"))["features"]
    names = {feature["properties"]["name"] for feature in features}
    names = sorted(name for name in names if len(name) > 5 and name.isalpha())
    return names[:: len(names) // number][:number]


def places(number):
    names = towns(number)
    fives = (", ".join(names[at:at + 5]) for at in range(0, number, 5))
    return "Fighting\n\n" + "".join(f"Fighting was reported in {five} on Monday, officials said.\n\n" for five in fives)


def one_sentence(number):
    return f"Rain\n\nThere was rain in {', '.join(towns(number))}."


def surname(number):
    return "X" + "".join(SYLLABLES[number >> 3 * at & 7] for at in range(5))


def people(number):
    told = (f"“It was bad,” said John {name}, a driver. Mr {name} said he was fine. {name} added nothing.\n\n"
            for name in map(surname, range(number)))
    return "Voices\n\n" + "".join(told)


def paragraphs(number):
    return "Flood\n\n" + "".join(ARTICLE.split("\n\n", 1)[1] for _ in range(number))


def comments(number):
    told = (f"Reader {n % 977} on August 11th, 2021 at 17:{n % 60:02} UTC »\nI saw it from Kabul, and it was bad.\n\n"
            for n in range(number))
    return ARTICLE + "".join(told)


def thread(depth):
    post = {"id": "x", "title": "Bridge lost to flood", "selftext": "Kunduz.", "author": "river", "created_utc": 1628700000}
    head = json.dumps({"data": {"children": [{"kind": "t3", "data": post}]}})
    levels = (f'{{"kind":"Listing","data":{{"children":[{{"kind":"t1","data":{{"id":"c{n}","author":"reader{n}",'
              f'"body":"I saw it from Kabul.","created_utc":1628700000,"replies":' for n in range(depth))
    return f'[{head},{"".join(levels)}""{"}}]}}" * depth}]'


def namesakes(number):
    """A gazetteer of so many places of one name."""
    point = lambda n: [n * 37 % 3500 / 10 - 175, n * 17 % 1200 / 10 - 50]
    features = [{"type": "Feature", "id": f"test:{n}", "properties": {"name": "Zarkhelabad", "kind": "town"},
                 "geometry": {"type": "Point", "coordinates": point(n)}} for n in range(number)]
    return json.dumps({"type": "FeatureCollection", "features": features})


# Shape: what grows, the command, the file it reads, sizes.
SHAPES = {
    "places": ("different places, five a sentence", "brief", places, "txt", (10, 100, 1_000, 2_000, 4_000, 8_000, 16_000)),
    "sentence": ("different places in one sentence", "places", one_sentence, "txt", (10, 100, 1_000, 4_000, 8_000)),
    "candidates": ("places of one name", "places", namesakes, "geojson", (10, 100, 1_000, 4_000)),
    "people": ("people who are quoted", "brief", people, "txt", (10, 100, 1_000, 4_000, 8_000)),
    "paragraphs": ("paragraphs", "brief", paragraphs, "txt", (10, 100, 1_000, 10_000)),
    "comments": ("comments", "brief", comments, "txt", (10, 100, 1_000, 10_000)),
    "depth": ("answers to answers", "brief", thread, "json", (10, 100, 1_000)),
}


def run(arguments, output):
    """Processor seconds of one run."""
    with open(output, "wb") as out:
        child = os.posix_spawn(PROGRAM, [PROGRAM, "-q", *arguments], os.environ,
                               file_actions=[(os.POSIX_SPAWN_DUP2, out.fileno(), 1)])
        _, status, usage = os.wait4(child, 0)
    if status:
        raise SystemExit(f"failed: {' '.join(arguments)}")
    return usage.ru_utime + usage.ru_stime


def measure(folder):
    for shape, (_, command, make, ending, sizes) in SHAPES.items():
        for size in sizes:
            file, output = folder / f"{shape}.{ending}", folder / "out"
            file.write_text(make(size), "utf-8")
            arguments = [command, str(file)]
            if shape == "candidates":
                text = folder / "candidates.txt"
                text.write_text("Fighting was reported in Zarkhelabad on Monday. Kabul was calm.\n\n" * 20, "utf-8")
                arguments = [command, str(text), "--gazetteer", str(file)]
            arguments += ["-o", "-"] if command == "brief" else ["--format", "jsonl"]
            seconds = statistics.median(run(arguments, output) for _ in range(ROUNDS))
            page = output.stat().st_size if command == "brief" else 0
            elements = output.read_bytes().count(b"</") if command == "brief" else 0
            yield [shape, size, file.stat().st_size, f"{seconds:.4f}", page, elements]
            print(shape, size, f"{seconds:.3f} s", f"{page / 1e6:.2f} MB", file=sys.stderr)


COLUMNS = ["shape", "size", "input_bytes", "processor_seconds", "page_bytes", "page_elements"]
COLOURS = ["#8f3f06", "#48793c", "#3c4893", "#a3227e", "#0a7d8c", "#b8860b", "#555555"]


def chart(title, rows, value, label):
    """An SVG of lines on logarithmic axes."""
    lines = {}
    for row in rows:
        if float(row[value]) > 0:
            lines.setdefault(row["shape"], []).append((float(row["size"]), float(row[value])))
    xs, ys = ([point[at] for line in lines.values() for point in line] for at in (0, 1))
    low, high = 10 ** math.floor(math.log10(min(ys))), 10 ** math.ceil(math.log10(max(ys)))
    x = lambda size: 70 + 500 * math.log10(size / 10) / math.log10(max(xs) / 10)
    y = lambda amount: 370 - 320 * math.log10(amount / low) / math.log10(high / low)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 420" font-family="sans-serif" font-size="13">',
             f'<title>{title}</title><rect width="820" height="420" fill="#fff"/><text x="70" y="28" font-size="16">{title}</text>']
    amount = low
    while amount <= high * 1.01:
        parts.append(f'<path d="M70 {y(amount):.1f}H570" stroke="#ddd"/><text x="64" y="{y(amount) + 4:.1f}" text-anchor="end">{label(amount)}</text>')
        amount *= 10
    size = 10
    while size <= max(xs):
        parts.append(f'<path d="M{x(size):.1f} 370V50" stroke="#eee"/><text x="{x(size):.1f}" y="390" text-anchor="middle">{size:,}</text>')
        size *= 10
    slope = (x(100) - x(10), y(low * 10) - y(low))
    for start in (0.15, 0.5):
        left, top = 70 + start * 300, 370
        steps = min((570 - left) / slope[0], (50 - top) / slope[1])
        parts.append(f'<path d="M{left:.1f} {top}l{slope[0] * steps:.1f} {slope[1] * steps:.1f}" stroke="#bbb" stroke-dasharray="2 4"/>')
    for number, ((shape, line), colour) in enumerate(zip(lines.items(), COLOURS)):
        points = " ".join(f"{x(size):.1f},{y(amount):.1f}" for size, amount in line)
        dots = "".join(f'<circle cx="{x(size):.1f}" cy="{y(amount):.1f}" r="3"/>' for size, amount in line)
        parts.append(f'<g fill="{colour}"><polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>{dots}'
                     f'<text x="596" y="{70 + 24 * number}">{SHAPES[shape][0]}</text></g>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def main():
    if "--draw-only" not in sys.argv:
        with tempfile.TemporaryDirectory() as folder:
            rows = list(measure(pathlib.Path(folder)))
        with open(TABLE, "w", encoding="utf-8", newline="") as out:
            csv.writer(out, delimiter="\t", lineterminator="\n").writerows([COLUMNS, *rows])
    with open(TABLE, encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table, delimiter="\t"))
    seconds = lambda amount: f"{amount * 1000:g} ms" if amount < 1 else f"{amount:g} s"
    bytes_ = lambda amount: f"{amount / 1000:g} kB" if amount < 1e6 else f"{amount / 1e6:g} MB"
    for name, title, value, label in [
        ("time", "Processor time of a run, by what is read", "processor_seconds", seconds),
        ("page", "Size of the page, by what is read", "page_bytes", bytes_),
    ]:
        (REPO / f"docs/images/growth-{name}.svg").write_text(chart(title, rows, value, label), "utf-8")


if __name__ == "__main__":
    main()
