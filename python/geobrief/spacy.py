"""A component of spaCy: ``nlp.add_pipe("geobrief")``.

The mentions are spans in ``doc.spans["geobrief"]`` with the label ``PLACE`` and the id of the place as
``kb_id_``; ``span._.geobrief`` is the whole `geobrief.Mention`, and ``doc._.geobrief`` all of them.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Optional

from spacy.language import Language
from spacy.tokens import Doc, Span

from ._engine import Engine
from ._places import Mention

__all__ = ["GeobriefComponent", "make_component"]

#: The label of the spans.
LABEL = "PLACE"
#: Where a document keeps its mentions.
ROWS = "geobrief_mentions"


class GeobriefComponent:
    """Marks the places of a document.

    Parameters
    ----------
    engine : Engine
        What finds them.
    key : str
        The key in ``doc.spans``.
    set_ents : bool
        Whether the mentions become ``doc.ents`` too, where no other entity stands.
    """

    def __init__(self, engine: Engine, key: str, set_ents: bool) -> None:
        self.engine = engine
        self.key = key
        self.set_ents = set_ents
        if not Span.has_extension("geobrief"):
            Span.set_extension("geobrief", getter=_mention_of)
        if not Doc.has_extension("geobrief"):
            Doc.set_extension("geobrief", getter=_mentions_of)

    def __call__(self, doc: Doc) -> Doc:
        """Find the places of a document."""
        found = self.engine.places(doc.text)
        # Text, because spaCy writes what belongs to a document as plain data.
        doc.user_data[ROWS] = json.dumps(found.to_dict())
        spans = []
        for mention in found:
            # A name that begins or ends inside a token stands in the whole of it.
            span = doc.char_span(
                mention.start,
                mention.end,
                label=LABEL,
                kb_id=mention.place.id if mention.place else "",
                alignment_mode="expand",
            )
            if span is not None:
                spans.append(span)
        doc.spans[self.key] = spans
        if self.set_ents:
            taken = {token.i for ent in doc.ents for token in ent}
            free = [span for span in spans if not any(token.i in taken for token in span)]
            doc.set_ents([*doc.ents, *_apart(free)])
        return doc


def _apart(spans: list[Span]) -> list[Span]:
    """The spans that share no token with one before them."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


@lru_cache(maxsize=16)
def _read(rows: str) -> tuple[Mention, ...]:
    return tuple(Mention._of(row) for row in json.loads(rows))


def _mentions_of(doc: Doc) -> tuple[Mention, ...]:
    return _read(doc.user_data.get(ROWS, "[]"))


def _mention_of(span: Span) -> Optional[Mention]:
    for mention in _mentions_of(span.doc):
        if span.start_char <= mention.start and mention.end <= span.end_char:
            return mention
    return None


@Language.factory(
    "geobrief",
    assigns=["doc.spans", "doc._.geobrief", "span._.geobrief"],
    default_config={"key": "geobrief", "gazetteer": [], "fixes": [], "set_ents": False},
)
def make_component(
    nlp: Language,
    name: str,
    key: str,
    gazetteer: list[str],
    fixes: list[str],
    set_ents: bool,
) -> GeobriefComponent:
    """Make the component from its configuration."""
    engine = Engine(gazetteer=gazetteer, fixes=fixes)
    return GeobriefComponent(engine, key, set_ents)
