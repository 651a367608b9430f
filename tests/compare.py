#!/usr/bin/env python3
"""compare.py OLD NEW [--causes FILE] [--only GROUP,…] [--show N]

Says where two builds of geobrief differ: for a change that must keep the behaviour. OLD and NEW are
programs. Both read the sample, and, where ../shared is beside the checkout, the seed, the news corpora
and the saved pages; every output is compared byte by byte.

A difference is expected when every changed line of it fits a rule of tests/compare-causes.tsv:
    GLOB <tab> REGEX <tab> CAUSE
GLOB is of the output's name ("brief/*.html"), REGEX of a changed line. HTML is compared with line
breaks between tags, so that a changed line is a changed element. Expected differences are counted
by cause; others are shown, and end the run with code 1.
"""
import argparse, concurrent.futures, difflib, fnmatch, gzip, json, os, re, shutil, subprocess, sys, tempfile
from pathlib import Path

REPO = Path(__file__).resolve().parent.parent
SHARED = REPO.parent / "shared"
EXPORTS = "geojson,kml,csv,json,md,svg,lpf"
FORMATS = ("json", "jsonl", "geojson", "csv", "table")


def inputs(work):
    """(group, name, path) of every input; the texts of the corpora become files in `work`."""
    yield "sample", "sample", REPO / "docs/sample/northern-frontier.txt"
    if not SHARED.exists():
        print("SKIPPED in part: ../shared is not here", file=sys.stderr)
        return
    yield "seed", "seed", SHARED / "seed/taliban-borders.txt"
    for page in sorted((SHARED / "ingest/pages").iterdir()):
        plain = work / "pages" / page.name.removesuffix(".gz")
        plain.parent.mkdir(exist_ok=True)
        plain.write_bytes(gzip.decompress(page.read_bytes()) if page.suffix == ".gz" else page.read_bytes())
        yield "ingest", plain.stem, plain
    for corpus in sorted((SHARED / "bench/corpora").glob("*.jsonl")):
        for line in corpus.open(encoding="utf-8"):
            record = json.loads(line)
            path = work / "texts" / f"{corpus.stem}-{re.sub('[^A-Za-z0-9]+', '-', str(record['id']))}.txt"
            path.parent.mkdir(exist_ok=True)
            path.write_text(record["text"], "utf-8")
            yield "corpora", path.stem, path


def environment(work):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GEOBRIEF_")}
    own = {f"XDG_{kind}_HOME": str(work / "nobody") for kind in ("DATA", "CONFIG", "CACHE")}
    return {**kept, **own, "NO_COLOR": "1"}


def run(program, arguments, out, work):
    """Writes what the program prints to `out`, with its exit code and messages beside it."""
    out.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run([program, *arguments], capture_output=True, env=environment(work), cwd=work, timeout=600)
    out.write_bytes(done.stdout)
    messages = done.stderr.decode("utf-8", "replace").replace(str(out.parent), "OUT")
    out.with_suffix(out.suffix + ".messages").write_text(f"exit {done.returncode}\n{messages}", "utf-8")


def produce(program, side, name, group, path, work):
    """Every output of one input."""
    if group == "sample" or group == "seed":
        for lang in ("en", "de"):
            page = side / "brief" / f"{name}.{lang}.html"
            run(program, ["brief", str(path), "--lang", lang, "--export", EXPORTS + ",png", "-o", str(page)], page.with_suffix(".out"), work)
        for form in FORMATS:
            run(program, ["places", str(path), "--format", form], side / "places" / f"{name}.{form}", work)
        run(program, ["why", str(path)], side / "why" / f"{name}.txt", work)
    else:
        page = side / "brief" / f"{name}.html"
        run(program, ["brief", str(path), "--export", EXPORTS, "-o", str(page)], page.with_suffix(".out"), work)
        run(program, ["places", str(path), "--format", "json"], side / "places" / f"{name}.json", work)


def marked(code):
    """A style sheet or a script with "code: " before every line, so that a cause can name it."""
    return "\n" + re.sub(r"(?m)^", "code: ", code[0]) + "\n"


def lines(path):
    """The lines to compare; of a page its elements."""
    if not path.exists():
        return ["(not written)"]
    data = path.read_bytes()
    if path.suffix == ".png":
        return [f"{len(data)} bytes, hash {hash(data)}"]
    text = data.decode("utf-8", "replace")
    if path.suffix == ".html":
        text = re.sub(r"(?s)(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)", marked, text)
    if path.suffix in (".html", ".svg", ".kml"):
        text = re.sub(r"(?<=>)(?=<)|(?<=\}),(?=\{)", "\n", text)
    return text.splitlines()


def changed(old, new):
    """Changed lines; the rest of long files is skipped quickly."""
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            yield from ("-" + line for line in old[a:b])
            yield from ("+" + line for line in new[c:d])


def rules(path):
    found = []
    if path.exists():
        for line in path.read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                glob, regex, cause = line.split("\t")
                found.append((glob, re.compile(regex), cause))
    return found


def cause(name, line, known):
    fitting = (why for glob, regex, why in known if fnmatch.fnmatch(name, glob) and regex.search(line))
    return next(fitting, None)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("--causes", type=Path, default=REPO / "tests/compare-causes.tsv")
    parser.add_argument("--only", default="sample,seed,ingest,corpora", help="groups of inputs")
    parser.add_argument("--show", type=int, default=5, help="unexplained lines shown of each output")
    parser.add_argument("--keep", type=Path, help="folder for the outputs")
    options = parser.parse_args()
    work = options.keep or Path(tempfile.mkdtemp(prefix="compare-"))
    work.mkdir(parents=True, exist_ok=True)
    asked = [found for found in inputs(work) if found[0] in options.only.split(",")]
    sides = {"old": options.old.resolve(), "new": options.new.resolve()}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        tasks = [pool.submit(produce, str(program), work / side, name, group, path, work)
                 for side, program in sides.items() for group, name, path in asked]
        for task in tasks:
            task.result()
    known, causes, open_ones = rules(options.causes), {}, 0
    names = sorted({p.relative_to(work / side).as_posix() for side in sides for p in (work / side).rglob("*") if p.is_file()})
    for name in names:
        old, new = work / "old" / name, work / "new" / name
        if old.exists() and new.exists() and old.read_bytes().replace(b"/old/", b"/new/") == new.read_bytes():
            continue
        differences = [(line, cause(name, line, known)) for line in changed(lines(old), lines(new)) if "/old/" not in line and "/new/" not in line]
        for why in {why for _, why in differences if why}:
            causes.setdefault(why, []).append(name)
        unexplained = [line for line, why in differences if not why]
        if unexplained:
            open_ones += 1
            print(f"{name}: {len(unexplained)} changed lines without a known cause")
            for line in unexplained[: options.show]:
                print("   ", line[:300])
    for why, where in sorted(causes.items()):
        print(f"expected: {why}: {len(where)} outputs, first {where[0]}")
    print(f"{len(names)} outputs of {len(asked)} inputs compared; {open_ones} differ without a known cause")
    if not options.keep:
        shutil.rmtree(work)
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main())
