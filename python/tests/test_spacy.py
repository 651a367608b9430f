"""The component in a real pipeline of spaCy."""

from __future__ import annotations

from pathlib import Path

import geobrief
import spacy
from spacy.tokens import DocBin

TEXT = "The convoy left Kabul for Faizabad. #PrayForKerala, and non-Afghan drivers came from Mazar-e Sharif."


def test_the_entry_point_gives_the_component() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("geobrief")
    doc = nlp(TEXT)
    spans = doc.spans["geobrief"]
    assert [span.text for span in spans][:2] == ["Kabul", "Faizabad"]
    assert spans[1].kb_id_ == "gn:1142170" and spans[1].label_ == "PLACE"
    assert spans[1]._.geobrief.place.name == "Fayzabad"
    assert len(spans) == len(geobrief.places(TEXT)) == len(doc._.geobrief)
    for span, mention in zip(spans, geobrief.places(TEXT)):
        assert mention.name in span.text and span._.geobrief == mention


def test_pipes_processes_and_disk(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("geobrief", config={"key": "places", "set_ents": True})
    docs = list(nlp.pipe([TEXT] * 6, n_process=2, batch_size=2))
    assert all([span.text for span in doc.spans["places"]][:2] == ["Kabul", "Faizabad"] for doc in docs)
    nlp.to_disk(tmp_path / "model")
    again = spacy.load(tmp_path / "model")
    doc = again(TEXT)
    assert [ent.kb_id_ for ent in doc.ents][:2] == ["gn:1138958", "gn:1142170"]
    DocBin(docs=[doc]).to_disk(tmp_path / "docs.spacy")


def test_places_of_ones_own(tmp_path: Path) -> None:
    ours = tmp_path / "ours.geojson"
    ours.write_text(
        '{"type": "Feature", "properties": {"name": "Camp Marmal"}, '
        '"geometry": {"type": "Point", "coordinates": [67.212, 36.707]}}',
        encoding="utf-8",
    )
    nlp = spacy.blank("en")
    nlp.add_pipe("geobrief", config={"gazetteer": [str(ours)]})
    doc = nlp("At Camp Marmal.")
    assert doc.spans["geobrief"][0].kb_id_ == "user:camp-marmal"
