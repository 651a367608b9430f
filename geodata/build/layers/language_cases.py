"""The cases of names that begin with an adjective: "Чёрного моря", "Донецькій області", "Nahen Osten".

Of several words each changes by its own rule, which a reader who knows endings of single words does
not see. Regular endings only; a form that nobody writes does no harm. Polish and Croatian, whose stems
change too ("Praga", "w Pradze"), have the cases of single words.
"""

from . import language_croatian, language_polish

_HISSING = tuple("кгхжшщч")

# Nouns that stand before the name proper: "Республики Корея", "озером Виктория".
_RU_BEFORE = frozenset("республика королевство штат провинция область остров острова залив пролив озеро река пустыня "
                       "регион департамент долина коридор мыс архипелаг княжество".split())
_UK_BEFORE = frozenset("республіка королівство штат провінція область острів острови затока протока озеро річка пустеля "
                       "регіон департамент долина коридор мис архіпелаг князівство".split())


# Languages in which single words get their cases too.
WHOLE_NAMES = {"hr": language_croatian.cases, "pl": language_polish.cases}
# Letters that a form has at least, and forms that are words of every text.
_SHORTEST = 4
_WORDS = frozenset(
    "toga togu togom tych tymi stan stanu sama same samo stol stola tele zony kosa kose pole polu polem bara bari para pari "
    "marek mark marka marke marku marian prus mazur dominiki dominice dominikę dominiką porta portu portem portom porcie "
    "portowi śródmieścia śródmieściu śródmieściem świeci kantonu kantonowi kantonem kantonie woli wolą wolę sanie pile piły "
    "piłą piłę koła kole kołu kołem pawia kanar komor mala male malom pada padu padom suma sume sumi sumu sumom".split()
)


def of(name, tag):
    """The other cases of a name; none for most."""
    if tag in WHOLE_NAMES:
        forms = (form for column in WHOLE_NAMES[tag](name) for form in column)
        return [form for form in forms if form != name and len(form) >= _SHORTEST and form.lower() not in _WORDS]
    words = name.split()
    if len(words) < 2:
        return []
    if tag == "de":
        return _german(words)
    if tag == "ru":
        return _slavic(words, _ru_adjective, _ru_noun, _RU_BEFORE)
    if tag == "uk":
        return _slavic(words, _uk_adjective, _uk_noun, _UK_BEFORE)
    return []


def ru_adjective_forms(word):
    """All forms of an adjective: "российский" -> российского, российская, …"""
    stem = word[:-2]
    nominatives = [f"{stem}ий" if stem.endswith(_HISSING) else word, f"{stem}ая", f"{stem}ое", f"{stem}{'ие' if stem.endswith(_HISSING) else 'ые'}"]
    return [form for nominative in nominatives for form in [nominative, *_ru_adjective(nominative)[1]]]


def uk_adjective_forms(word):
    """The same in Ukrainian: "російський"."""
    stem = word[:-2]
    endings = "ого ому им ім а ої ій у ою е і их ими"
    return [stem + ending for ending in endings.split()]


def _slavic(words, adjective, noun, before):
    """Adjectives, a noun, and what follows it unchanged. Cases: genitive, dative, accusative,
    instrumental, prepositional, each with its variants."""
    heads = []
    for word in words:
        cases = adjective(word)
        if not cases:
            break
        heads.append(cases)
    gender = heads[-1][0] if heads else ""
    if len(heads) == len(words) or any(head[0] != gender for head in heads):
        return []
    if not heads and words[0].lower() not in before:
        return []
    head, tail = words[len(heads)], words[len(heads) + 1 :]
    found = []
    for case in range(5):
        for variant in noun(head, gender)[case].split():
            found.append(" ".join([*(cases[1][case] for cases in heads), variant, *tail]))
    return found


def _ru_adjective(word):
    """`(gender, five cases)`, or nothing."""
    stem, ending = word[:-2], word[-2:]
    if len(stem) < 3:
        return None
    hard = ending in ("ый", "ой", "ая", "ое", "ые") or stem.endswith(("к", "г", "х"))
    i = "и" if stem.endswith(_HISSING) or not hard else "ы"
    o = "о" if hard else "е"
    masculine = [f"{o}го", f"{o}му", ending, f"{i}м", f"{o}м"]
    paradigms = {
        "ый": ("m", masculine), "ий": ("m", masculine), "ой": ("m", masculine), "ое": ("n", masculine), "ее": ("n", masculine),
        "ая": ("f", ["ой", "ой", "ую", "ой", "ой"]), "яя": ("f", ["ей", "ей", "юю", "ей", "ей"]),
        "ые": ("p", ["ых", "ым", "ые", "ыми", "ых"]), "ие": ("p", ["их", "им", "ие", "ими", "их"]),
    }
    gender, endings = paradigms.get(ending, ("", []))
    return (gender, [stem + e for e in endings]) if gender else None


def _ru_noun(word, gender):
    stem, last = word[:-1], word[-1]
    i = "и" if stem.endswith(_HISSING) else "ы"
    if gender == "p" or word.lower() == "острова":
        end = "ям ями ях" if last == "и" and not stem.endswith(_HISSING) else "ам ами ах"
        dative, instrumental, prepositional = (stem + e for e in end.split())
        return [f"{stem} {stem}ов {stem}ей", dative, word, instrumental, prepositional]
    if word.endswith("ия"):
        return [f"{stem}и", f"{stem}и", f"{stem}ю", f"{stem}ей", f"{stem}и"]
    if last == "я":
        return [f"{stem}и", f"{stem}е", f"{stem}ю", f"{stem}ей", f"{stem}е"]
    if last == "а":
        return [f"{stem}{i}", f"{stem}е", f"{stem}у", f"{stem}ой", f"{stem}е"]
    if last == "о":
        return [f"{stem}а", f"{stem}у", word, f"{stem}ом", f"{stem}е"]
    if last == "е":
        return [f"{stem}я {stem}а", f"{stem}ю {stem}у", word, f"{stem}ем", f"{stem}е"]
    if last == "ь" and (gender == "f" or word.lower() == "область"):
        return [f"{stem}и", f"{stem}и", word, f"{stem}ью", f"{stem}и"]
    if last in "йь":
        return [f"{stem}я", f"{stem}ю", word, f"{stem}ем", f"{stem}е"]
    return [f"{word}а", f"{word}у", word, f"{word}ом", f"{word}е"]


def _uk_adjective(word):
    """`(gender, five cases)`, or nothing."""
    stem = word[:-1]
    if word.endswith("ий") and len(word) > 4:
        stem = word[:-2]
        return "m", [stem + e for e in ("ого", "ому", "ий", "им", "ому")]
    if len(stem) < 4:
        return None
    adjectival = stem.endswith(("ськ", "цьк", "зьк", "н", "ов", "ев", "єв", "елик", "рв", "ст", "уд", "мал", "рот"))
    if word.endswith("а") and adjectival:
        return "f", [stem + e for e in ("ої", "ій", "у", "ою", "ій")]
    if word.endswith("е") and adjectival:
        return "n", [stem + e for e in ("ого", "ому", "е", "им", "ому")]
    if word.endswith("і") and adjectival:
        return "p", [stem + e for e in ("их", "им", "і", "ими", "их")]
    return None


_UK_SOFTENED = {"к": "ц", "г": "з", "х": "с"}
# Vowels of closed syllables, and feminine nouns without an ending.
_UK_STEMS = {"острів": "острову", "півострів": "півострову", "схід": "сходу", "захід": "заходу", "ріг": "рогу", "північ": ""}


def _uk_noun(word, gender):
    stem, last = word[:-1], word[-1]
    if word.lower() in ("область", "північ"):
        base = word.removesuffix("ь")
        return [f"{base}і", f"{base}і", word, f"{base}ю" if last == "ь" else f"{base}чю", f"{base}і"]
    if gender == "p" or word.lower() == "острови":
        end = "ям ями ях" if last == "ї" else "ам ами ах"
        dative, instrumental, prepositional = (stem + e for e in end.split())
        return [f"{stem} {stem}ів", dative, word, instrumental, prepositional]
    if word.endswith("ія"):
        return [f"{stem}ї", f"{stem}ї", f"{stem}ю", f"{stem}єю", f"{stem}ї"]
    if last == "я":
        return [f"{stem}ї {stem}і", f"{stem}ї {stem}і", f"{stem}ю", f"{stem}єю {stem}ею", f"{stem}ї {stem}і"]
    if last == "а":
        soft = stem[:-1] + _UK_SOFTENED.get(stem[-1], stem[-1])
        return [f"{stem}и", f"{soft}і", f"{stem}у", f"{stem}ою", f"{soft}і"]
    if last == "о":
        return [f"{stem}а", f"{stem}у", word, f"{stem}ом", f"{stem}і"]
    if last == "е":
        return [f"{stem}я {stem}а", f"{stem}ю {stem}у", word, f"{stem}ем", f"{stem}і"]
    if last == "й":
        return [f"{stem}ю {stem}я", f"{stem}ю", word, f"{stem}єм", f"{stem}ї"]
    if last == "ь":
        return [f"{stem}я", f"{stem}ю", word, f"{stem}ем", f"{stem}і"]
    base = _UK_STEMS.get(word.lower(), word.lower() + "у").removesuffix("у")
    base = base[0].upper() + base[1:] if word[0].isupper() else base
    return [f"{base}у {base}а", f"{base}у", word, f"{base}ом", f"{base}і"]


# German adjectives of names, beside those in -isch and -lich.
_GERMAN = frozenset("schwarz rot gelb weiß blau groß klein neu alt tot still nah fern mittler vereinigt demokratisch".split())


def _german(words):
    first = words[0]
    ending = next((ending for ending in ("er", "es", "e") if first.endswith(ending)), "")
    stem = first[: len(first) - len(ending)]
    if not ending or not (stem.endswith(("isch", "lich")) or stem.lower() in _GERMAN) or not words[1][0].isupper():
        return []
    noun, tail = words[1], words[2:]
    forms = [("en", noun), ("er", noun)]
    if ending != "e":
        forms = [("e", noun), ("en", noun), ("em", noun), ("en", f"{noun}s"), ("en", f"{noun}es")]
    return [" ".join([stem + form, last, *tail]) for form, last in forms]
