"""Texts in, mentions out."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import time

import geobrief
import pytest
from conftest import SAMPLE, program
from hypothesis import given, settings
from hypothesis import strategies as st

CONVOY = "The convoy left Kabul for Faizabad, capital of the northeastern Badakhshan province."


def test_the_example_of_the_readme() -> None:
    found = geobrief.places(CONVOY)
    assert [mention.name for mention in found] == ["Kabul", "Faizabad", "Badakhshan"]
    faizabad = found[1]
    assert faizabad.place is not None
    assert (faizabad.place.id, faizabad.place.country, faizabad.status) == ("gn:1142170", "AF", "sure")
    assert any("Badakhshan" in reason for reason in faizabad.evidence)
    assert faizabad.alternatives[0].confidence < faizabad.confidence
    assert found[:2] == tuple(found)[:2]
    assert len(found) == 3


def test_rows_are_those_of_the_command_line(texts: list[str]) -> None:
    lines = "".join(json.dumps({"id": str(n), "text": text}) + "\n" for n, text in enumerate(texts))
    of_program = [
        json.loads(line)["toponyms"]
        for line in program("places", "-", "--from", "jsonl", input=lines).stdout.splitlines()
    ]
    assert [geobrief.places(text).to_dict() for text in texts] == of_program
    assert sum(map(len, of_program)) > 500


def test_offsets_count_code_points() -> None:
    text = "🛰️ naïve — e\u0301clair 𝔎abul: In Kabul 🏔️, then Faizabad."
    found = geobrief.places(text)
    assert found[-1].name == "Faizabad"
    assert all(text[it.start : it.end] == it.name for it in found)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["Kabul", "İstanbul", "São Paulo", "München"]) | st.text(max_size=12), max_size=12))
def test_the_name_is_the_text_between_the_offsets(parts: list[str]) -> None:
    text = " ".join(parts)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return
    for mention in geobrief.places(text):
        assert text[mention.start : mention.end] == mention.name


def test_hints_count() -> None:
    text = "Fire crews worked all night, the mayor of Paris said."
    hints = {"title": "Wildfires in Texas", "source": "theparisnews.com", "date": "2024-03-01"}
    line = json.dumps({"id": "a", "text": text} | hints) + "\n"
    expected = json.loads(program("places", "-", "--from", "jsonl", input=line).stdout)["toponyms"]
    hinted = geobrief.places(text, **hints).to_dict()
    assert hinted == expected
    assert hinted[-1]["place"]["id"] != geobrief.places(text).to_dict()[-1]["place"]["id"]


def test_geo_interface_is_a_collection_of_points() -> None:
    found = geobrief.places(CONVOY + " It passed Qxyzabad Qalat Nowhereville.")
    collection = found.__geo_interface__
    assert collection["type"] == "FeatureCollection"
    assert all(feature["geometry"]["type"] == "Point" for feature in collection["features"])
    longitude, latitude = collection["features"][1]["geometry"]["coordinates"]
    assert (round(longitude, 2), round(latitude, 2)) == (70.58, 37.12)


def test_a_notebook_shows_the_marked_text_and_a_map() -> None:
    shown = geobrief.places("Fire <script>alert(1)</script> in Kabul & Moscow.")._repr_html_()
    assert "<script" not in shown and "&lt;script&gt;" in shown
    assert shown.count("<mark ") == 2 and "gn:1138958" in shown
    assert "data:image/svg+xml;base64," in shown
    assert "<img" not in geobrief.places("Nothing here.")._repr_html_()


def test_documents_of_any_kind_are_read() -> None:
    page = (
        b"<html lang=en><head><title>Road reopens</title></head><body><article><h1>Road reopens</h1>"
        b"<p>The road from Kunduz to Faizabad is open again, officials said on Monday, after a week of snow.</p>"
        b"<p>Lorries had waited in Taloqan for days, and drivers slept in their cabs beside the river.</p>"
        b"</article></body></html>"
    )
    document = geobrief.read(page, url="https://news.example/road")
    assert (document.title, document.kind) == ("Road reopens", "html")
    assert document.url == "https://news.example/road"
    found = geobrief.places(document)
    assert [it.name for it in found][:2] == ["Kunduz", "Faizabad"]
    assert all(document.text[it.start : it.end] == it.name for it in found)
    again = pickle.loads(pickle.dumps(found))
    assert again == found and again.document.title == document.title


def test_what_cannot_be_read_says_why() -> None:
    with pytest.raises(geobrief.InputError) as raised:
        geobrief.read(b"\x89PNG\r\n\x1a\n" + bytes(50), kind=None)
    assert "PNG image" in raised.value.message
    assert raised.value.hint
    with pytest.raises(geobrief.InputError) as raised:
        geobrief.read("no/such/file.txt")
    assert raised.value.file == "no/such/file.txt"
    with pytest.raises(geobrief.ArgumentError, match="there are: text"):
        geobrief.read(b"text", kind="spreadsheet")
    again = pickle.loads(pickle.dumps(raised.value))
    assert (again.message, again.file) == (raised.value.message, raised.value.file)


def test_a_text_past_the_limits_is_refused() -> None:
    engine = geobrief.Engine(max_bytes=1_000)
    with pytest.raises(geobrief.InputError, match="1100 bytes, more than 1000"):
        engine.places("Kabul, ".ljust(1_100))
    slow = geobrief.Engine(max_seconds=0.001)
    with pytest.raises(geobrief.InputError, match="takes longer than"):
        slow.places("Rain in Kabul. " * 30_000)


def test_importing_takes_no_time() -> None:
    code = "import time; t = time.process_time(); import geobrief; print(time.process_time() - t)"
    times = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
        for _ in range(5)
    ]
    # Of it most is Python's own standard library, and what is read from disk for the first time.
    assert min(times) < 0.08, times


def test_the_command_line_is_inside() -> None:
    done = program("places", str(SAMPLE), "--format", "jsonl")
    found = json.loads(done.stdout)["toponyms"]
    assert any(row["place"] and row["place"]["id"] == "gn:1142170" for row in found)
    assert program("places", "no-such-file.txt", check=False).returncode == 3
    assert program("--version").stdout.split()[1] == geobrief.__version__


def test_briefings(tmp_path) -> None:  # type: ignore[no-untyped-def]
    briefing = geobrief.brief(SAMPLE)
    paths = briefing.save(tmp_path, exports=["geojson", "csv"])
    assert [path.suffix for path in paths] == [".html", ".geojson", ".csv"]
    assert paths[0].read_text(encoding="utf-8") == briefing.html
    assert "gn:1142170" in paths[1].read_text(encoding="utf-8")
    assert briefing.geojson()["type"] == "FeatureCollection"
    assert briefing.export("png").startswith(b"\x89PNG")
    assert briefing.to_dict()["schema"] == 1
    shown = briefing._repr_html_()
    assert shown.startswith("<iframe sandbox=") and "</iframe>" in shown
    paths[2].write_text("mine\n")
    with pytest.raises(geobrief.OutputError):
        briefing.save(tmp_path, exports=["csv"])
    briefing.save(tmp_path, exports=["csv"], force=True)
    with pytest.raises(geobrief.ArgumentError, match="geojson"):
        briefing.export("shapefile")
    program_page = program("brief", str(SAMPLE), "-o", "-").stdout
    assert program_page == briefing.html


def test_briefings_take_options() -> None:
    german = geobrief.Engine(lang="de").brief("Rain fell in Kabul on Monday.", title="Regen")
    assert '<html lang="de"' in german.html and "<title>Regen" in german.html
    with pytest.raises(geobrief.ArgumentError):
        geobrief.Engine(lang="xx")
    with pytest.raises(geobrief.ArgumentError, match="left out"):
        geobrief.brief("Rain in Kabul.", comments="none")


def test_a_long_text_is_worked_on_while_python_goes_on() -> None:
    import threading

    ticks = 0
    done = threading.Event()

    def count() -> None:
        nonlocal ticks
        while not done.is_set():
            ticks += 1
            time.sleep(0.001)

    counter = threading.Thread(target=count)
    counter.start()
    before = ticks
    begin = time.perf_counter()
    geobrief.places("Rain fell from Kabul to Faizabad on Monday. " * 4_000)
    spent, counted = time.perf_counter() - begin, ticks - before
    done.set()
    counter.join()
    # With the lock of the interpreter held there would be none.
    assert counted > 10, (spent, counted)
