"""Gazetteers, corrections, processes and the gazetteer's own questions."""

from __future__ import annotations

import json
import multiprocessing
import pickle
import threading
from pathlib import Path

import geobrief
import pandas
import pytest
from geobrief import gazetteer


def camp(folder: Path) -> Path:
    path = folder / "ours.geojson"
    feature = {
        "type": "Feature",
        "properties": {"name": "Camp Marmal", "aliases": ["Marmal"]},
        "geometry": {"type": "Point", "coordinates": [67.212, 36.707]},
    }
    path.write_text(json.dumps(feature), encoding="utf-8")
    return path


def test_places_and_corrections_of_ones_own(tmp_path: Path) -> None:
    fixes = tmp_path / "a.fix.toml"
    fixes.write_text('[[fix]]\nname = "Kabul"\nplace = "gn:1142170"\n', encoding="utf-8")
    engine = geobrief.Engine(gazetteer=[camp(tmp_path)], fixes=fixes)
    found = engine.places("They flew from Camp Marmal to Kabul.")
    assert [it.place.id for it in found if it.place] == ["user:camp-marmal", "gn:1142170"]
    assert found[1].status == "set"
    table = tmp_path / "ours.csv"
    table.write_text("name,lat,lon\nCamp Nowhere,36.7,67.2\nBroken,x,y\n", encoding="utf-8")
    engine = geobrief.Engine(gazetteer=table)
    assert engine.places("At Camp Nowhere.")[0].place.name == "Camp Nowhere"  # type: ignore[union-attr]
    assert any("ours.csv:3" in notice for notice in engine.notices)


def test_errors_say_file_line_and_hint(tmp_path: Path) -> None:
    broken = tmp_path / "broken.geojson"
    broken.write_text(
        '{"type": "FeatureCollection", "features": [\n{"type": "Feature", "properties": {},\n'
        '"geometry": {"type": "Point", "coordinates": [67.2, 36.7]}}]}',
        encoding="utf-8",
    )
    with pytest.raises(geobrief.GazetteerError) as raised:
        geobrief.Engine(gazetteer=broken)
    error = raised.value
    assert (error.file, error.line) == (str(broken), 2)
    assert error.hint and error.hint in error.message
    fixes = tmp_path / "a.fix.toml"
    fixes.write_text('[[fix]]\nname = "Kabul"\n\n[[fix]]\nplace = "none"\n', encoding="utf-8")
    with pytest.raises(geobrief.CorrectionsError) as wrong:
        geobrief.Engine(fixes=[fixes])
    assert (wrong.value.file, wrong.value.line) == (str(fixes), 1)
    with pytest.raises(geobrief.GazetteerError):
        geobrief.Engine(gazetteer="no/such.geojson")
    assert issubclass(geobrief.GazetteerError, geobrief.GeobriefError)


def test_an_engine_is_pickled_by_its_arguments(tmp_path: Path) -> None:
    engine = geobrief.Engine(gazetteer=camp(tmp_path))
    again = pickle.loads(pickle.dumps(engine))
    assert repr(again) == repr(engine)
    assert again.places("At Camp Marmal.") == engine.places("At Camp Marmal.")


def names(text: str) -> list[str]:
    return [mention.name for mention in geobrief.places(text)]


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_processes_are_made_in_every_way(method: str) -> None:
    # Used before, so that a fork has whatever the first use makes.
    assert names("Rain in Kabul.") == ["Kabul"]
    with multiprocessing.get_context(method).Pool(2) as pool:
        found = pool.map(names, ["Rain in Kabul.", "Sun in Moscow.", "Snow in Oslo."])
    assert found == [["Kabul"], ["Moscow"], ["Oslo"]]


def test_threads_share_an_engine(texts: list[str]) -> None:
    engine = geobrief.Engine()
    expected = [engine.places(text).to_dict() for text in texts[:20]]
    results: dict[int, list[object]] = {}

    def work(number: int) -> None:
        results[number] = [engine.places(text).to_dict() for text in texts[:20]]

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(results[number] == expected for number in range(4))


def test_search_at_and_match() -> None:
    best = gazetteer.search("mazar sharif")[0]
    assert (best.name, best.country) == ("Mazār-e Sharīf", "AF")
    assert gazetteer.search("Kabul", limit=1)[0].closeness == "exact"
    around = gazetteer.at(36.7, 67.2, towns=2)
    assert around.country is not None and around.country.country == "AF"
    assert around.admin1 is not None and around.admin1.name == "Balkh"
    assert len(around.towns) == 2 and around.towns[0].km is not None
    assert gazetteer.at(0.0, -30.0).country is None
    with pytest.raises(geobrief.ArgumentError):
        gazetteer.at(123.0, 0.0)
    frame = pandas.DataFrame({"Place": ["Kunduz", "Nowherestan", None], "n": [1, 2, 3]}, index=[7, 8, 9])
    matched = gazetteer.match(frame, name="Place", country="AF")
    assert list(matched.index) == [7, 8, 9] and list(matched["n"]) == [1, 2, 3]
    assert matched["geobrief_country"][7] == "AF"
    assert list(matched["geobrief_status"])[1:] == ["unmapped", "unmapped"]
    with pytest.raises(geobrief.ArgumentError):
        gazetteer.match(frame, name="Place", country="Atlantis")
    with pytest.raises(KeyError):
        gazetteer.match(frame, name="Nothing")


def test_a_search_knows_places_of_ones_own(tmp_path: Path) -> None:
    engine = geobrief.Engine(gazetteer=camp(tmp_path))
    assert gazetteer.search("camp marmul", engine=engine)[0].id == "user:camp-marmal"
