"""Demonyms in the glosses of WordNet 3.0 (WordNet licence): "Chechen" -> "Chechnya"."""

import collections
import re

from .names import fold
from .paths import DEBIAN

_GLOSS = re.compile(
    r"(?:an? |the )?(?:[\w\- ,()]*?)(?:native|inhabitant|resident|citizen|member of the people|person|people)s?"
    r"(?: or (?:native|inhabitant|resident|citizen|dweller)s?)*(?: \([^)]*\))? (?:of|from|in|living in|inhabiting) "
    r"(?:the )?(?:city of |state of |island of |province of |country of |people of )?"
    r"([A-Z][\w\'.]*(?:[ -](?:[A-Z][\w\'.]*|of|and|the))*)"
)
_ADJECTIVE = re.compile(
    r"of or (?:relating|pertaining) to (?:or (?:characteristic|like|typical) of )?(?:the )?"
    r"(?:city of |state of |country of )?([A-Z][\w\'.]*(?:[ -][A-Z][\w\'.]*)*)"
)

# Lexicographer files: noun.person, noun.location.
_PERSON, _LOCATION = "18", "15"
_SUFFIX = re.compile(r"(an|ese|ish|[^aeiou]i|er|ite|ic|man|men|ois|eno|ard|ine|ard|ss|ot|ek|ak|en)$")


def _synsets(name):
    """`(offset, words, pointers, gloss, lexicographer file number)` of a data file."""
    with (DEBIAN / "wordnet" / name).open(encoding="latin-1") as lines:
        for line in lines:
            if line.startswith("  "):
                continue
            data, gloss = line.rstrip("\n").split(" | ", 1)
            cells = data.split(" ")
            count = int(cells[3], 16)
            words = [re.sub(r"\((p|a|ip)\)$", "", cells[4 + 2 * i]).replace("_", " ") for i in range(count)]
            rest = cells[4 + 2 * count :]
            pointers = [(rest[1 + 4 * i], rest[2 + 4 * i], rest[3 + 4 * i]) for i in range(int(rest[0]))]
            yield cells[0], words, pointers, gloss, cells[1]


def demonyms():
    """Demonym or adjective -> names of the places it may belong to."""
    people, places = {}, {}
    for offset, words, pointers, gloss, file in _synsets("data.noun"):
        if file == _PERSON:
            people[offset] = (words, gloss)
        elif file == _LOCATION and any(pointer[0] == "@i" for pointer in pointers):
            places[offset] = words
    found = collections.defaultdict(set)
    for words, gloss in people.values():
        match = _GLOSS.match(gloss)
        if match:
            for word in words:
                found[word].add(re.sub(r" and$", "", match.group(1).strip(" ;.")))
    for _, words, pointers, gloss, _ in _synsets("data.adj"):
        for symbol, target, part in pointers:
            if symbol == "\\" and part == "n" and target in places:
                for word in words:
                    found[word].add(places[target][0])
        match = _ADJECTIVE.match(gloss)
        if match and words[0][0].isupper():
            for word in words:
                found[word].add(match.group(1))
    return {word: names for word in sorted(found) if (names := sorted(n for n in found[word] if _alike(word, n)))}


def _alike(word, place):
    """The gloss regexes also catch presidents and mosquitoes: a demonym looks like its place."""
    if not word[0].isupper() or fold(word)[:3] != fold(place)[:3] or fold(word) == fold(place):
        return False
    stem = " " not in word and len(word) >= 4 and fold(place).startswith(fold(word))
    return stem or bool(_SUFFIX.search(word))
