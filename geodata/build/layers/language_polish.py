"""The cases of Polish names: "w Paryżu", "Morza Czarnego", "Stanach Zjednoczonych", "Bielska-Białej".

Each noun has the variants that its ending allows (a town "Berlina", a country "Iranu"); a form that nobody
writes does no harm. Cases: genitive, dative, accusative, instrumental, locative.
"""

# Adjectives of names, beside those in -ski, -cki, -dzki.
_ADJECTIVES = (
    "czarny biały czerwony żółty martwy błękitny północny południowy wschodni zachodni środkowy centralny górny dolny "
    "nowy stary wielki mały bliski daleki spokojny zjednoczony demokratyczny ludowy śródziemny arktyczny skalisty "
    "równikowy święty zielony złoty długi krzywy suchy wysoki nowozelandzki niżny wyżny lazurowy krzemowy kamienny "
    "koralowy federalny wewnętrzny zewnętrzny autonomiczny republikański stołeczny lwi ognisty żelazny federacyjny "
    "subsaharyjski radziecki obcy jeleni stalowy górniczy opolny ruciany rudny smoczy przedni ogólny owczy kontynentalny jasny bystry piękny".split()
)
# Nouns with another stem in other cases; `~` stands for the word without its last letters.
_IRREGULAR = {
    "niemcy": "Niemiec|Niemcom|Niemcy|Niemcami|Niemczech", "włochy": "Włoch|Włochom|Włochy|Włochami|Włoszech",
    "węgry": "Węgier|Węgrom|Węgry|Węgrami|Węgrzech", "austro-węgry": "Austro-Węgier|Austro-Węgrom|Austro-Węgry|Austro-Węgrami|Austro-Węgrzech",
    "polska": "Polski|Polsce|Polskę|Polską|Polsce", "ruś": "Rusi|Rusi|Ruś|Rusią|Rusi",
    "białoruś": "Białorusi|Białorusi|Białoruś|Białorusią|Białorusi", "łódź": "Łodzi|Łodzi|Łódź|Łodzią|Łodzi",
    "bydgoszcz": "Bydgoszczy|Bydgoszczy|Bydgoszcz|Bydgoszczą|Bydgoszczy", "czarnogóra": "Czarnogóry|Czarnogórze|Czarnogórę|Czarnogórą|Czarnogórze",
    "zakopane": "Zakopanego|Zakopanemu|Zakopane|Zakopanem|Zakopanem", "biała": "Białej|Białej|Białą|Białą|Białej",
    "limanowa": "Limanowej|Limanowej|Limanową|Limanową|Limanowej", "helsinki": "Helsinek|Helsinkom|Helsinki|Helsinkami|Helsinkach",
    "wiedeń": "Wiednia|Wiedniowi|Wiedeń|Wiedniem|Wiedniu", "półwysep": "Półwyspu|Półwyspowi|Półwysep|Półwyspem|Półwyspie",
    "wschód": "Wschodu|Wschodowi|Wschód|Wschodem|Wschodzie", "zachód": "Zachodu|Zachodowi|Zachód|Zachodem|Zachodzie",
    "ocean": "Oceanu|Oceanowi|Ocean|Oceanem|Oceanie", "brzeg": "Brzegu|Brzegowi|Brzeg|Brzegiem|Brzegu",
    "róg": "Rogu|Rogowi|Róg|Rogiem|Rogu", "siedmiogród": "Siedmiogrodu|Siedmiogrodowi|Siedmiogród|Siedmiogrodem|Siedmiogrodzie",
    "krzemień": "Krzemienia|Krzemieniowi|Krzemień|Krzemieniem|Krzemieniu", "gniezno": "Gniezna|Gnieznu|Gniezno|Gnieznem|Gnieźnie",
    "damaszek": "Damaszku|Damaszkowi|Damaszek|Damaszkiem|Damaszku", "meksyk": "Meksyku|Meksykowi|Meksyk|Meksykiem|Meksyku",
    "indie": "Indii|Indiom|Indie|Indiami|Indiach", "turek": "Turku|Turkowi|Turek|Turkiem|Turku",
    "związek": "Związku|Związkowi|Związek|Związkiem|Związku", "obwód": "Obwodu|Obwodowi|Obwód|Obwodem|Obwodzie",
    "sierpc": "Sierpca|Sierpcowi|Sierpc|Sierpcem|Sierpcu", "mielec": "Mielca|Mielcowi|Mielec|Mielcem|Mielcu",
    "wybrzeże": "Wybrzeża|Wybrzeżu|Wybrzeże|Wybrzeżem|Wybrzeżu", "królestwo": "Królestwa|Królestwu|Królestwo|Królestwem|Królestwie",
    "łuck": "Łucka|Łuckowi|Łuck|Łuckiem|Łucku", "zdrój": "Zdroju|Zdrojowi|Zdrój|Zdrojem|Zdroju",
    "bielsko-biała": "Bielska-Białej|Bielsku-Białej|Bielsko-Białą|Bielskiem-Białą|Bielsku-Białej",
    "skarżysko-kamienna": "Skarżyska-Kamiennej|Skarżysku-Kamiennej|Skarżysko-Kamienną|Skarżyskiem-Kamienną|Skarżysku-Kamiennej",
    "sól": "Soli|Soli|Sól|Solą|Soli", "rzeczpospolita": "Rzeczypospolitej|Rzeczypospolitej|Rzeczpospolitą|Rzecząpospolitą|Rzeczypospolitej",
    "strzelce": "Strzelec Strzelc|Strzelcom|Strzelce|Strzelcami|Strzelcach", "kraj": "Kraju|Krajowi|Kraj|Krajem|Kraju",
    "bytom": "Bytomia|Bytomiowi|Bytom|Bytomiem|Bytomiu", "radom": "Radomia|Radomiowi|Radom|Radomiem|Radomiu",
    "oświęcim": "Oświęcimia|Oświęcimiowi|Oświęcim|Oświęcimiem|Oświęcimiu", "wrocław": "Wrocławia|Wrocławiowi|Wrocław|Wrocławiem|Wrocławiu",
    "żywiec": "Żywca|Żywcowi|Żywiec|Żywcem|Żywcu", "świdnik": "Świdnika|Świdnikowi|Świdnik|Świdnikiem|Świdniku",
    "jarosław": "Jarosławia|Jarosławiowi|Jarosław|Jarosławiem|Jarosławiu", "inowrocław": "Inowrocławia|Inowrocławiowi|Inowrocław|Inowrocławiem|Inowrocławiu",
}
_ABBREVIATIONS = frozenset("USA RFN NRD ZSRR UE RPA KRLD ZEA DRK RP ChRL".split())
# Nouns before the name proper: "Strefy Gazy".
_HEADS = frozenset("strefa wybrzeże kraj róg wyspa wyspy zatoka ziemia dolina morze kanał cieśnina republika wzgórza wzgórze "
                   "obwód prowincja pustynia jezioro góra góry rzeka korytarz stan związek cesarstwo imperium stolica komitat "
                   "gmina federacja księstwo królestwo półwysep przylądek rzeczpospolita zagłębie mierzeja masyw rów".split())
# Soft consonants of the locative: longest endings first.
_SOFTENED = [
    ("st", "ści"), ("zd", "ździ"), ("sł", "śl"), ("sn", "śni"), ("zn", "źni"), ("ch", "sz"), ("k", "c"), ("g", "dz"), ("h", "sz"),
    ("r", "rz"), ("ł", "l"), ("t", "ci"), ("d", "dzi"), ("s", "si"), ("z", "zi"), ("n", "ni"), ("m", "mi"), ("b", "bi"),
    ("p", "pi"), ("w", "wi"), ("f", "fi"), ("v", "vi"),
]
_HARDENED = ("cz", "sz", "rz", "dż", "dz", "ż", "c")


def cases(name):
    """Lists of the forms in the five cases; nothing for a name that does not change."""
    if name in _ABBREVIATIONS or not name[-1].isalpha():
        return []
    if name.lower() in _IRREGULAR:
        return _noun(name)[0][1]
    words = name.split()
    if "i" in words[1:-1]:
        at = words.index("i")
        return _together([" ".join(words[:at]), " ".join(words[at + 1 :])], " i ")
    if "-" in name and not any(_adjective(word) for word in words if "-" in word):
        if len(words) == 1 or name.count("-") == 1 and not any(_adjective(word) for word in words[1:]):
            left, right = name.split("-", 1)
            both = _together([left, right], "-")
            alone = cases(right)
            return [[*a, *(f"{left}-{form}" for form in b)] for a, b in zip(both, alone)] if both and alone else both
    return _phrase(words)


def adjective_forms(word):
    """All forms of an adjective in the masculine: "niemiecki" -> niemieckiego, niemiecka, …"""
    stem, i = _stem(word)
    k = stem[-1] in "kg" or i
    soft = "i" if k else ""
    y = "i" if k else "y"
    a = "i" if i and stem[-1] not in "kg" else ""
    forms = [f"{stem}{soft}ego", f"{stem}{soft}emu", f"{stem}{y}m", f"{stem}{y}ch", f"{stem}{y}mi", f"{stem}{soft}e", f"{stem}{soft}ej",
             f"{stem}{a}a", f"{stem}{a}ą"]
    return forms + [word[:-2] + "cy"] if word.endswith("ki") else forms


def _together(parts, joined):
    """Names that change each by itself; one that does not change stays."""
    tables = [cases(part) for part in parts]
    if not any(tables):
        return []
    found = []
    for case in range(5):
        columns = [table[case] if table else [part] for table, part in zip(tables, parts)]
        found.append([f"{left}{joined}{right}" for left in columns[0] for right in columns[1]])
    return found


def _phrase(words):
    """Adjectives, a noun, adjectives of it, and what follows unchanged."""
    heads = [_adjective(word) for word in words]
    at = next((at for at, head in enumerate(heads) if not head), None)
    if at is None:
        # "Biała Podlaska" is two adjectives; "Polska" is a noun.
        genders = [gender for gender in heads[0] if all(gender in head for head in heads)]
        if len(words) > 1:
            return [[" ".join(head[genders[0]][case] for head in heads)] for case in range(5)] if genders else []
        at = 0
    if not at and len(words) > 1 and words[0][0].isupper() and words[1][0].isupper() and not heads[1] and words[0].lower() not in _HEADS:
        # "Tel Awiw", "Addis Abeba".
        return [[" ".join([*words[:-1], form]) for form in column] for column in cases(words[-1])]
    end = at + 1
    while end < len(words) and heads[end]:
        end += 1
    adjectives = [*heads[:at], *heads[at + 1 : end]]
    for gender, forms in _noun(words[at]):
        if all(gender in adjective for adjective in adjectives):
            found = []
            for case in range(5):
                before = [head[gender][case] for head in heads[:at]]
                behind = [head[gender][case] for head in heads[at + 1 : end]]
                found.append([" ".join([*before, form, *behind, *words[end:]]) for form in forms[case]])
            if found and not adjectives and len(words) == 1:
                others = [other for _, other in _noun(words[0])[1:]]
                found = [list(dict.fromkeys([*column, *(f for other in others for f in other[case])])) for case, column in enumerate(found)]
            return found
    # "Nowe Delhi": the noun does not change.
    if at and not _noun(words[at]):
        gender = next(iter(heads[0]))
        return [[" ".join([*(head[gender][case] for head in heads[:at] if gender in head), *words[at:]])] for case in range(5)]
    return []


def _stem(word):
    """The stem of an adjective in the masculine, and whether it is soft."""
    return (word[:-1], True) if word.endswith("i") else (word[:-1], False)


def _adjective_table():
    table = {}
    for word in _ADJECTIVES:
        stem, soft = _stem(word)
        velar = stem[-1] in "kg"
        feminine = f"{stem}ia" if soft and not velar else f"{stem}a"
        neuter = f"{stem}ie" if soft else f"{stem}e"
        for form, genders in ((word, "m"), (feminine, "f"), (neuter, "np")):
            table[form] = (word, genders)
    return table


_TABLE = _adjective_table()


def is_adjective(word):
    """Whether a word of a name is an adjective."""
    return bool(_adjective(word))


def _adjective(word):
    """gender -> five cases; nothing for a noun."""
    first, hyphen, last = word.rpartition("-")
    if hyphen and not first.endswith("o"):
        return {}
    known = _TABLE.get(last.lower())
    if known:
        base, genders = known
    else:
        stem = last.lower()
        ending = next((e for e in ("skie", "ckie", "dzkie", "ski", "cki", "dzki", "ska", "cka", "dzka") if stem.endswith(e)), None)
        if not ending or len(stem) < 6:
            return {}
        genders = {"i": "m", "a": "f", "e": "np"}[ending[-1]]
        base = stem.removesuffix(ending) + ending.rstrip("iae") + "i"
    base = word[: len(word) - len(last)] + (base.capitalize() if last[0].isupper() else base)
    stem, soft = _stem(base)
    velar = stem[-1] in "kg"
    i = "i" if soft else ""
    y = "i" if soft else "y"
    a = "i" if soft and not velar else ""
    masculine = [f"{stem}{i}ego", f"{stem}{i}emu", word, f"{stem}{y}m", f"{stem}{y}m"]
    paradigms = {
        "m": masculine, "n": masculine, "f": [f"{stem}{i}ej", f"{stem}{i}ej", f"{stem}{a}ą", f"{stem}{a}ą", f"{stem}{i}ej"],
        "p": [f"{stem}{y}ch", f"{stem}{y}m", word, f"{stem}{y}mi", f"{stem}{y}ch"],
    }
    return {gender: paradigms[gender] for gender in genders}


def _soften(stem):
    """The stem before the -e of the locative; nothing for a stem that has -u or -i there."""
    for ending, softened in _SOFTENED:
        if stem.endswith(ending) and not stem.endswith(_HARDENED):
            return stem[: len(stem) - len(ending)] + softened
    return ""


def _noun(word):
    """`(gender, five lists of forms)`, as many as the ending allows."""
    lower = word.lower()
    if lower in _IRREGULAR:
        forms = [cell.split() for cell in _IRREGULAR[lower].split("|")]
        if word[0].islower():
            forms = [[form[0].lower() + form[1:] for form in column] for column in forms]
        gender = "f" if lower.endswith(("a", "ś", "dź", "sól", "szcz")) else "p" if lower.endswith(("y", "i", "ie", "ce")) else "n" if lower[-1] in "oe" else "m"
        return [(gender, forms)]
    last, stem = word[-1], word[:-1]
    if len(word) < 3 or lower.endswith(("io", "ée", "oo", "ee")) or last in "uéíúáóü" or not last.isalpha():
        return []
    if last == "a":
        return [("f", _feminine(stem))]
    if last == "o":
        soft = _soften(stem)
        locative = [f"{soft}e"] if soft and stem[-1] not in "kgh" else [f"{stem}u"]
        i = "i" if stem[-1] in "kg" else ""
        return [("n", [[f"{stem}a"], [f"{stem}u"], [word], [f"{stem}{i}em"], locative])]
    if last == "e":
        plural = [_zero(stem), [f"{stem}om"], [word], [f"{stem}ami"], [f"{stem}ach"]]
        neuter = [[f"{stem}a"], [f"{stem}u"], [word], [f"{stem}m" if stem.endswith("e") else f"{stem}em"], [f"{stem}u"]]
        return [("p", plural), ("n", neuter)] if lower.endswith(("ce", "ki", "by", "ie", "le")) else [("n", neuter), ("p", plural)]
    if last in "yi":
        if lower.endswith(("isi", "elhi", "wali", "ali", "aczi", "oczi", "abi", "ndi")):
            return []
        return [("p", [_zero(stem), [f"{stem}om"], [word], [f"{stem}ami"], [f"{stem}ach"]])]
    return [("m", _masculine(word))]


def _feminine(stem):
    soft = _soften(stem)
    if soft:
        genitive, locative = [f"{stem}{'i' if stem[-1] in 'kg' else 'y'}"], [f"{soft}e"]
    elif stem.endswith("i"):
        genitive = locative = [stem if stem.lower() in _NATIVE else f"{stem}i"]
    elif stem[-1] in "lje":
        genitive = locative = [f"{stem}i"]
    elif stem[-1] in "uo":
        genitive = locative = [f"{stem}i"]
    else:
        genitive = locative = [f"{stem}y"]
    return [genitive, locative, [f"{stem}ę"], [f"{stem}ą"], locative]


def _zero(stem):
    """The genitive of a plural: without an ending, with a vowel between two consonants, or in -ów."""
    found = [stem, f"{stem}ów"]
    if stem.endswith("i"):
        found = [f"{stem}i", stem, f"{stem[:-1]}ów"]
    if len(stem) > 3 and stem[-1] in "kc" and stem[-2] not in "aeiouyąęó":
        found.append(f"{stem[:-1]}e{stem[-1]}")
    return found


# Stems of Polish nouns in -ia, which have one -i in the genitive; those from abroad have two.
_NATIVE = frozenset("gdyni bochni pustyni ziemi rumi kcyni wsi przełęczni łani studni".split())
_LASTING_VOWELS = {"ów": "ow", "óg": "og", "ód": "od", "ój": "oj", "óz": "oz", "ór": "or"}
_SOFT_LETTERS = {"ń": "ni", "ś": "si", "ź": "zi", "ć": "ci"}


def _masculine(word):
    stem, lower = word, word.lower()
    for closed, opened in _LASTING_VOWELS.items():
        if lower.endswith(closed):
            stem = word[:-2] + opened
    if lower.endswith("iec") and len(word) > 4:
        stem = word[:-3] + "c"
    elif lower.endswith(("ec", "ek")) and len(word) > 4 and lower[-3] not in "aeouyi":
        stem = word[:-2] + word[-1]
    if lower.endswith("niec"):
        stem = word[:-4] + "ńc"
    if lower.endswith("ść"):
        stem = word[:-2] + "ści"
    elif lower[-1] in _SOFT_LETTERS:
        stem = word[:-1] + _SOFT_LETTERS[lower[-1]]
    soft = "" if stem[-1] in "kghi" or stem != word and stem.endswith("i") else _soften(stem)
    locative = [f"{soft}e"] if soft else [f"{stem}u"]
    i = "i" if stem[-1] in "kg" else ""
    return [[f"{stem}a", f"{stem}u"], [f"{stem}owi"], [word], [f"{stem}{i}em"], locative]


def people_forms(word):
    """The forms of an adjective in small letters, or of a name of inhabitants."""
    if word[0].islower():
        return adjective_forms(word)
    if word.endswith("ka"):
        stem = word[:-1]
        return [f"{stem}i", f"{stem[:-1]}ce", f"{stem}ę", f"{stem}ą", f"{stem[:-1]}ek", f"{stem}om", f"{stem}ami", f"{stem}ach"]
    many = ("ów", "om", "ami", "ach")
    if word.endswith("anin") or word.endswith("sin"):
        stem = word[:-2]
        return [word + e for e in ("a", "owi", "em", "ie")] + [stem + e for e in ("ie", "i", "", *many)]
    if word.endswith("ec"):
        stem = word[:-4] + "ńc" if word.endswith("niec") else word[:-3] + "c" if word.endswith("iec") else word[:-2] + "c"
        return [stem + e for e in ("a", "owi", "em", "u", "y", *many)]
    if word.endswith("k"):
        return [word + e for e in ("a", "owi", "iem", "u", *many)] + [word[:-1] + "cy"]
    if word.endswith("g"):
        return [word + e for e in ("a", "owi", "iem", "u", "owie", *many)] + [word[:-1] + "dzy"]
    soft = _soften(word)
    plural = {"t": "ci", "d": "dzi", "z": "zi", "s": "si", "n": "nie", "r": "rzy"}.get(word[-1])
    plurals = [word[:-1] + plural] if plural else []
    return [word + e for e in ("a", "owi", "em", "owie", *many)] + [f"{soft}e" if soft else f"{word}u", *plurals]
