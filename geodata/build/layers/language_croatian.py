"""The cases of Croatian names, and of Serbian ones in Latin letters: "u Beču", "Crnog mora", "Sjedinjenim
Američkim Državama".

Each noun has the variants that its ending allows; a form that nobody writes does no harm. Cases: genitive,
dative and locative, accusative, instrumental.
"""

# Adjectives of names, beside those in -ski, -čki, -ški.
_ADJECTIVES = (
    "crn bijel bel crven žut mrtv plav sjevern severn južn istočn zapadn srednj središnj centraln gornj donj nov star "
    "velik mal blisk dalek tih ujedinjen sjedinjen demokratsk narodn arktičk ekvatorijaln svet zelen dubok suh saudijsk "
    "unutarnj unutrašnj ledn leden autonomn stjenovit azurn kontinentaln vanjsk ognjen slavn žen bosn savezn kiseljačk "
    "mramorn koraljn sredozemn biel".split()
)
_ENDINGS = ("sk", "čk", "šk", "ćk", "žk", "ck")
_ABBREVIATIONS = frozenset("SAD UAE BiH SSSR DDR SFRJ RH EU".split())
# Vowels that other cases lose, and other stems.
_STEMS = {
    "zadar": "Zadr", "cipar": "Cipr", "kipar": "Kipr", "egipat": "Egipt", "sisak": "Sisk", "dnjepar": "Dnjepr", "dnjestar": "Dnjestr",
    "tjesnac": "Tjesnac", "čačak": "Čačk",
    "šabac": "Šapc",
}
# Nouns before the name proper: "Pojasa Gaze".
_HEADS = frozenset("pojas obala rog grad zemlja republika federacija zaljev zaliv tjesnac dolina rijeka jezero otok gorje "
                   "kraljevina emirat kneževina savez kanal more planina rt brdo".split())
# Names of two nouns that both change.
_WHOLE = {"Banja Luka": "Banje Luke/Banja Luke|Banjoj Luci/Banja Luci|Banju Luku/Banja Luku|Banjom Lukom/Banja Lukom"}
_SOFT = ("č", "ć", "š", "ž", "đ", "j", "c")
_SIBILANTS = {"k": "c", "g": "z", "h": "s"}


def cases(name):
    """Lists of the forms in the four cases; nothing for a name that does not change."""
    words = name.split()
    if name in _ABBREVIATIONS or not name[-1].isalpha():
        return []
    if name in _WHOLE:
        return [cell.split("/") for cell in _WHOLE[name].split("|")]
    if "i" in words[1:-1]:
        at = words.index("i")
        left, right = cases(" ".join(words[:at])), cases(" ".join(words[at + 1 :]))
        return [[f"{a} i {b}" for a in column for b in other] for column, other in zip(left, right)] if left and right else []
    heads = []
    for word, following in zip(words, words[1:]):
        adjective = _adjective(word) or len(following) > 2 and _possessive(word)
        if not adjective:
            break
        heads.append(adjective)
    at = len(heads)
    if not at and len(words) > 1 and words[1][0].isupper() and words[0].lower() not in _HEADS and words[0][0].isupper() and not _adjective(words[-1]):
        # "New York", "Tel Aviv".
        return [[" ".join([*words[:-1], form]) for form in column] for column in cases(words[-1])]
    end = at + 1
    while end < len(words) and _adjective(words[end]):
        end += 1
    behind = [_adjective(word) for word in words[at + 1 : end]]
    for gender, forms in _noun(words[at], at > 0):
        if all(gender in head for head in [*heads, *behind]):
            found = []
            for case in range(4):
                columns = [[]]
                # All adjectives have the short ending, or all the long one.
                longest = max((len(head[gender][case]) for head in heads), default=0)
                if heads:
                    columns = [[head[gender][case][min(n, len(head[gender][case]) - 1)] for head in heads] for n in range(longest)]
                tail = [*(head[gender][case][0] for head in behind), *words[end:]]
                found.append([" ".join([*column, form, *tail]) for column in columns for form in forms[case]])
            if not heads and len(words) == 1:
                others = [other for _, other in _noun(words[0], False)[1:]]
                found = [list(dict.fromkeys([*column, *(f for other in others for f in other[case])])) for case, column in enumerate(found)]
            return found
    return []


def adjective_forms(word):
    """All forms of an adjective in the masculine: "njemački" -> njemačkog, njemačka, …"""
    return [word[:-1] + e for e in ("a", "o", "e", "u", "og", "oga", "om", "ome", "omu", "im", "ima", "ih", "oj")]


def _adjective(word):
    """gender -> four cases of one or two forms; nothing for a noun."""
    last = word[-1]
    lower, stem = word[:-1].lower(), word[:-1]
    if last not in "iaoe" or lower.rpartition("-")[2] not in _ADJECTIVES and not (lower.endswith(_ENDINGS) and len(lower) > 4):
        return {}
    o = "e" if lower.endswith(("nj", "šnj")) else "o"
    masculine = [[f"{stem}{o}g", f"{stem}{o}ga"], [f"{stem}{o}m", f"{stem}{o}me", f"{stem}{o}mu"], [word], [f"{stem}im"]]
    plural = [[f"{stem}ih"], [f"{stem}im", f"{stem}ima"], [f"{stem}e"], [f"{stem}im", f"{stem}ima"]]
    paradigms = {
        "i": {"m": masculine, "p": plural}, "o": {"n": masculine}, "e": {"q": plural, "n": masculine},
        "a": {"f": [[f"{stem}e"], [f"{stem}oj"], [f"{stem}u"], [f"{stem}om"]], "N": [[f"{stem}ih"], [f"{stem}im", f"{stem}ima"], [word], [f"{stem}im", f"{stem}ima"]]},
    }
    return paradigms[last]


def _possessive(word):
    """The same of "Beringov", "Beringovo" before a noun."""
    stem = word.removesuffix("o")
    if not stem.endswith(("ov", "ev", "in")) or len(stem) < 5:
        return {}
    gender = "m" if stem == word else "n"
    return {gender: [[f"{stem}a", f"{stem}og", f"{stem}oga"], [f"{stem}u", f"{stem}om", f"{stem}ome"], [word], [f"{stem}im"]]}


def _noun(word, with_adjective):
    """`(gender, four lists of forms)`, as many as the ending allows. `p`: masculine plural, `q`: feminine
    plural, `N`: neuter plural."""
    lower, stem, last = word.lower(), word[:-1], word[-1]
    if len(word) < 3 or not last.isalpha():
        return []
    if lower == "dio":
        return [("m", [[f"{word[:-1]}jela"], [f"{word[:-1]}jelu"], [word], [f"{word[:-1]}jelom"]])]
    if last == "a":
        soft = stem[:-1] + _SIBILANTS[stem[-1]] if stem[-1] in _SIBILANTS else stem
        dative = list(dict.fromkeys([f"{soft}i", f"{stem}i"]))
        if lower.endswith(tuple(f"{e}a" for e in _ENDINGS)):
            dative.append(f"{stem}oj")
        feminine = ("f", [[f"{stem}e"], dative, [f"{stem}u"], [f"{stem}om"]])
        if lower in ("vrata", "ostrva", "jezera", "područja"):
            return [("N", [[f"{stem}a"], [f"{stem}ima"], [word], [f"{stem}ima"]])]
        return [feminine]
    if last == "o":
        base = f"{stem}j" if stem.endswith("i") else stem
        em = f"{base}em" if base.endswith("j") else f"{base}om"
        return [("n", [[f"{base}a"], [f"{base}u"], [word], [em]]), ("m", [[f"{base}a"], [f"{base}u"], [word], [em]])]
    if last == "e":
        plural = ("q", [[f"{stem}a"], [f"{stem}ama"], [word], [f"{stem}ama"]])
        neuter = ("n", [[f"{stem}a"], [f"{stem}u"], [word], [f"{stem}em"]])
        if lower.endswith(("lje", "nje", "rje", "ice", "vlje")) or lower == "more":
            return [neuter]
        return [plural, neuter]
    if last == "i":
        ending = _zero(stem)
        plural = ("p", [ending, [f"{stem}ima"], [f"{_hard(stem)}e", f"{stem}e"], [f"{stem}ima"]])
        foreign = ("m", [[f"{word}ja"], [f"{word}ju"], [word], [f"{word}jem"]])
        return [plural] if with_adjective else [plural, foreign]
    if lower.endswith(("oblast", "pokrajinska oblast")):
        return [("f", [[f"{word}i"], [f"{word}i"], [word], [f"{word}i", f"{word[:-2]}šću"]])]
    if last in "uy":
        return [("m", [[f"{word}a"], [f"{word}u"], [word], [f"{word}om"]])]
    return [("m", _masculine(word))]


def _hard(stem):
    """Vinkovci -> Vinkovce, Otoci -> Otoke."""
    return stem[:-1] + "k" if stem.lower().endswith(("otoc", "vrelac")) else stem


def _zero(stem):
    if stem.lower().endswith("otoc"):
        return [f"{stem[:-1]}ka"]
    if stem.endswith("c") and len(stem) > 3 and stem[-2] not in "aeiou":
        return [f"{stem[:-1]}aca"]
    return [f"{stem}a"]


def _masculine(word):
    lower = word.lower()
    stem = _STEMS.get(lower) or word
    if lower not in _STEMS:
        if lower.endswith(("ac", "ec")) and len(word) > 4:
            stem = word[:-2] + "c"
        elif lower.endswith("anj") and len(word) > 5:
            stem = word
    if word[0].islower():
        stem = stem[0].lower() + stem[1:]
    instrumental = [f"{stem}em", f"{stem}om"] if stem.endswith(_SOFT) or stem.endswith(("lj", "nj")) else [f"{stem}om"]
    return [[f"{stem}a"], [f"{stem}u"], [word], instrumental]


def people_forms(word):
    """The forms of an adjective in small letters, or of a name of inhabitants."""
    if word[0].islower():
        return adjective_forms(word)
    if word.endswith("a"):
        stem = word[:-1]
        return [stem + e for e in ("e", "i", "u", "om", "ama")]
    if word.endswith("ac"):
        stem = word[:-2] + "c"
        return [stem + e for e in ("a", "u", "em", "e", "i", "ima")] + [word + "a"]
    if word.endswith("in"):
        stem = word[:-2]
        return [word + e for e in ("a", "u", "om")] + [stem + e for e in ("i", "a", "ima", "e")]
    soft = word[:-1] + _SIBILANTS.get(word[-1], word[-1])
    return [word + e for e in ("a", "u", "om", "em", "e")] + [f"{soft}i", f"{soft}ima"]
