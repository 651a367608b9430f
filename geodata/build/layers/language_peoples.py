"""Peoples and adjectives of countries in other languages, with the forms that a language makes of them:
`hand/languages/peoples.psv` (own work), and where it has no row of a language, i18n-nationality (MIT)."""

import json

from . import language_croatian, language_hand, language_polish
from .language_cases import ru_adjective_forms, uk_adjective_forms
from .language_units import country_ids
from .names import fold
from .paths import NPM


def add(table, tag):
    """Adds them to the table of a language."""
    by_hand = set()
    for place, word in language_hand.words("peoples", tag):
        by_hand.add(place)
        # A form as it is written, or a basic form.
        table.add(place, "demonym", *([word[1:]] if word.startswith("=") else [word, *_FORMS[tag](word)]))
    for place, word in _listed(tag):
        if place not in by_hand:
            table.add(place, "demonym", word, *_FORMS[tag](word))


def _listed(tag):
    """`(id of a country, adjective)` of i18n-nationality: single words that are no country's name."""
    path = NPM / "i18n-nationality" / "langs" / f"{tag}.json"
    if not path.exists():
        return
    ids = country_ids()
    for code, word in sorted(json.loads(path.read_text(encoding="utf-8"))["nationalities"].items()):
        endings = _ADJECTIVES[tag]
        if code in ids and word.isalpha() and len(fold(word)) > 3 and word.lower().endswith(endings):
            yield ids[code], word.lower()


def _ru(word):
    if word.endswith(("ий", "ый", "ой")):
        return ru_adjective_forms(word)
    if word.endswith(("анин", "янин")):
        stem = word[:-2]
        return [word + e for e in ("а", "у", "ом", "е")] + [stem + e for e in ("е", "", "ам", "ами", "ах")]
    if word.endswith("ец"):
        stem = word[:-2]
        stem += "й" if stem[-1] in "аеиоуя" else "ь" if stem[-1] == "л" else ""
        return [f"{stem}ц{e}" for e in ("а", "у", "ем", "е", "ы", "ев", "ам", "ами", "ах")]
    if word.endswith("ка"):
        stem = word[:-1]
        genitive = stem[:-2] + "ек" if stem[-2] in "йь" else stem[:-1] + ("ек" if stem[-2] in "жшч" else "ок")
        return [stem + e for e in ("и", "е", "у", "ой", "ам", "ами", "ах")] + [genitive]
    plural = "и" if word[-1] in "кгхжшч" else "ы"
    genitive = {"ж": "ей", "ш": "ей", "ч": "ей"}.get(word[-1], "ов")
    return [word + e for e in ("а", "у", "ом", "е", plural, genitive, "ам", "ами", "ах")]


def _uk(word):
    if word.endswith("ий"):
        return uk_adjective_forms(word)
    if word.endswith(("ець", "єць")):
        stem = word[:-3] + ("й" if word.endswith("єць") else "ь" if word[-4] == "л" else "")
        return [f"{stem}ц{e}" for e in ("я", "ю", "ем", "і", "ів", "ям", "ями", "ях", "еві")]
    if word.endswith("нин"):
        stem = word[:-2]
        return [word + e for e in ("а", "у", "ом", "ові", "і")] + [stem + e for e in ("и", "", "ам", "ами", "ах")]
    if word.endswith("ка"):
        stem = word[:-2]
        return [f"{stem}ки", f"{stem}ці", f"{stem}ку", f"{stem}кою", f"{stem}ок", f"{stem}кам", f"{stem}ками", f"{stem}ках"]
    if word.endswith("я"):
        return [word[:-1] + e for e in ("і", "ю", "ею", "ь", "ям", "ями", "ях")]
    return [word + e for e in ("а", "у", "ом", "ові", "и", "ів", "ам", "ами", "ах")]


def _de(word):
    if word[0].islower() or "-" in word and word.endswith("isch"):
        return [word + e for e in ("e", "er", "es", "en", "em")]
    if word.endswith("e"):
        return [f"{word}n"]
    if word.endswith("in"):
        return [f"{word}nen"]
    if word.endswith("er"):
        return [f"{word}s", f"{word}n", f"{word}in", f"{word}innen"]
    return [f"{word}en", f"{word}s", f"{word}in", f"{word}innen"]


def _fr(word):
    """Adjective and inhabitant are one word, but for the capital."""
    if word.endswith(("ien", "éen")):
        feminine = f"{word}ne"
    elif word.endswith("e"):
        feminine = word
    else:
        feminine = f"{word}e"
    if word.endswith(("c", "kh", "ek", "ik", "tton")):
        return [f"{word}s"]
    plural = word if word.endswith("s") else f"{word}s"
    return [plural, feminine, f"{feminine}s"]


_BARE = str.maketrans("áéíóú", "aeiou")


def _es(word):
    if word.endswith("o"):
        return [word[:-1] + e for e in ("a", "os", "as")]
    if word.endswith(("és", "án", "ón", "ín", "uís")):
        stem = word[:-2] + word[-2:].translate(_BARE)
        return [stem + e for e in ("a", "es", "as")]
    if word.endswith("í"):
        return [f"{word}es", f"{word}s"]
    if word.endswith(("l", "r")):
        return [f"{word}a", f"{word}es", f"{word}as"]
    return [f"{word}s"]


def _pt(word):
    if word.endswith("eu"):
        return [word[:-2] + e for e in ("eia", "eus", "eias")]
    if word.endswith("o") and not word.endswith("ão"):
        return [word[:-1] + e for e in ("a", "os", "as")]
    if word.endswith("ão"):
        stem = word[:-2]
        return [stem + e for e in ("ã", "ães", "ãs", "ãos", "ões")]
    if word.endswith("ês"):
        stem = word[:-2]
        return [stem + e for e in ("esa", "eses", "esas")]
    if word.endswith("ol"):
        return [f"{word}a", f"{word[:-1]}is", f"{word}as"]
    return [f"{word}s"]


def _ar(word):
    """With the article, feminine, plural; what is joined before a word is the reader's business."""
    forms = [word, f"{word}ة", f"{word}ون", f"{word}ين", f"{word}ات"]
    return [*forms, *(f"ال{form}" for form in forms)]


_BACK, _VOWELS = "aıou", "aıoueiöü"


def _tr(word):
    vowels = [c for c in word.lower() if c in _VOWELS]
    plural = "lar" if vowels and vowels[-1] in _BACK else "ler"
    return [f"{word}{plural}"]


def _it(word):
    if word.endswith("co"):
        return [word[:-1] + e for e in ("a", "i", "hi", "he")]
    if word.endswith("o"):
        return [word[:-1] + e for e in ("a", "i", "e")]
    if word.endswith("a"):
        return [word[:-1] + e for e in ("i", "e")]
    return [word[:-1] + "i"]


def _nl(word):
    """"Albanees" -> Albanese, Albanezen; "Oostenrijks" -> Oostenrijkse; "Duitser" -> Duitsers; "Amerikaan" ->
    Amerikanen."""
    if word.endswith("ees"):
        return [f"{word[:-3]}ese", f"{word[:-3]}ezen"]
    if word.endswith("oos"):
        return [f"{word[:-3]}ose"]
    if word.endswith(("er", "ër")):
        return [f"{word}s"]
    if word.endswith(("i", "man")):
        return []
    if word.endswith("aan"):
        return [f"{word[:-3]}anen", f"{word}se"]
    if word.endswith(("s", "sch")):
        return [f"{word}e"]
    return [f"{word}en"]


def _no(word, many="ene"):
    """Adjectives in -sk; inhabitants in the singular: "russer", "brite", "kroat"."""
    if word.endswith("sk"):
        return [f"{word}e"]
    if word.endswith("er"):
        return [word + e for e in ("en", "ens", "e", "es", "ne", "nes")]
    stem = word.removesuffix("e")
    return [stem + e for e in ("en", "ens", "er", "ers", many, f"{many}s")]


def _da(word):
    return _no(word, "erne")


# Inhabitants with a plural in -ar.
_SV_AR = frozenset(["ryss", "turk"])


def _sv(word):
    """Adjectives in -sk; inhabitants in the singular: "ukrainare", "ryss", "kines"."""
    if word.endswith("sk"):
        return [word + e for e in ("t", "a", "e", "as")]
    if word.endswith("are"):
        return [word + e for e in ("n", "ns", "s")] + [f"{word[:-1]}{e}" for e in ("na", "nas")]
    many = "ar" if word in _SV_AR else "na" if word.endswith("er") else "er"
    plural = ["na", "nas", "s"] if many == "na" else [many, f"{many}na", f"{many}nas", f"{many}s"]
    return [word + e for e in ("en", "ens", *plural)]


def _fa(word):
    """The plural, joined with a thin space, as before a genitive too."""
    return [f"{word}\u200cها", f"{word}\u200cهای", f"{word}ها", f"{word}های", f"{word}ان"]


def _fi(word):
    """In -lainen, -läinen."""
    stem = word.removesuffix("nen")
    a = "ä" if "ä" in word[-7:] else "a"
    return [stem + e for e in ("sen", "set", "sten", f"st{a}", f"si{a}", f"sess{a}", f"sest{a}", f"sell{a}", f"sill{a}")]


# Endings of real adjectives among what i18n-nationality lists.
_ADJECTIVES = {
    "de": ("isch",), "en": (), "es": ("o", "és", "án", "ense", "í", "eño", "ón"), "fi": ("lainen", "läinen"),
    "fr": ("ais", "ois", "ien", "éen", "ain", "an", "ite"), "it": ("o", "ese", "ense"), "nl": ("s",), "no": ("sk",),
}
_FORMS = {"da": _da, "fa": _fa, "fi": _fi, "hr": language_croatian.people_forms, "it": _it, "nl": _nl, "no": _no,
          "pl": language_polish.people_forms, "sv": _sv, "ru": _ru, "uk": _uk, "de": _de, "fr": _fr, "es": _es, "pt": _pt, "ar": _ar, "tr": _tr}
