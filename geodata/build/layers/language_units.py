"""Countries and territories (CLDR, Unicode-3.0; Natural Earth, public domain), groupings of countries
(CLDR), first-order units and lakes (Natural Earth) in other languages."""

import functools
import json
import re

from . import admin1_join, geojson, language_polish, language_scripts, naturalearth
from .language_tags import LANGUAGES
from .names import fold
from .paths import NPM

# CLDR's numbers of parts of the world (UN M49) -> our English names. Those that CLDR and newspapers
# draw differently ("Western Asia") are left out.
_PARTS = {
    "002": "Africa", "003": "North America", "005": "South America", "009": "Oceania", "011": "West Africa",
    "013": "Central America", "014": "East Africa", "015": "North Africa", "017": "Central Africa",
    "018": "Southern Africa", "019": "Americas", "029": "Caribbean", "030": "East Asia", "034": "South Asia",
    "035": "Southeast Asia", "039": "Southern Europe", "054": "Melanesia", "061": "Polynesia", "142": "Asia",
    "143": "Central Asia", "145": "West Asia", "150": "Europe", "151": "Eastern Europe", "154": "Northern Europe",
    "155": "Western Europe", "202": "Sub-Saharan Africa", "419": "Latin America", "EU": "European Union",
    "EZ": "Eurozone", "AQ": "Antarctica",
}
# Words for units before (`Provinz Kunar`) or after (`Kunar ili`) the name proper, which alone is a name too.
_GENERIC_BEFORE = {
    "ar": r"(?:محافظة|ولاية|إقليم|منطقة|مقاطعة|جهة|إمارة|جمهورية|كانتون) ",
    "de": r"(?:Provinz|Gouvernement|Region|Departamento|Departement|Département|Bezirk|Distrikt|Präfektur|Verwaltungsregion|Bundesstaat) ",
    "es": r"(?:[Pp]rovincia|[Dd]epartamento|[Rr]egión|[Dd]istrito|[Ee]stado|[Gg]obernación|[Cc]antón|[Pp]refectura|[Mm]unicipio) (?:del |de la |de los |de las |de )?",
    "fa": r"(?:استان|ولایت|ایالت) ",
    "fr": r"(?:[Pp]rovince|[Dd]épartement|[Rr]égion|[Dd]istrict|[Éé]tat|[Gg]ouvernorat|[Cc]anton|[Pp]réfecture|[Mm]unicipalité|[Ww]ilaya|[Cc]omté|[Oo]blast) (?:du |de la |des |de l['’]|de |d['’])?",
    "it": r"(?:[Pp]rovincia|[Dd]ipartimento|[Rr]egione|[Dd]istretto|[Ss]tato|[Gg]overnatorato|[Cc]antone|[Pp]refettura|[Mm]unicipalità|[Vv]oivodato) (?:della |del |dell['’]|dei |di |d['’])?",
    "id": r"(?:Provinsi|Departemen|Wilayah|Prefektur|Paroki|Kanton|Daerah|Kabupaten|Kegubernuran|Negara Bagian|Korporasi) ",
    "nl": r"(?:[Pp]rovincie|[Ww]oiwodschap|[Rr]egio|Changwat) ",
    "pl": r"(?:[Pp]rowincja|[Gg]mina|[Pp]refektura|[Oo]kręg|[Dd]epartament|[Kk]omitat|[Ww]ilajet|[Hh]rabstwo|[Kk]anton|[Dd]ystrykt|[Rr]egion) ",
    "pt": r"(?:[Pp]rovíncia|[Dd]epartamento|[Rr]egião|[Dd]istrito|[Ee]stado|[Gg]overnadoria|[Cc]antão|[Pp]refeitura) (?:do |da |dos |das |de )?",
    "ru": r"(?:[Пп]ровинция|[Дд]епартамент|[Оо]круг|[Рр]егион|[Шш]тат|[Рр]еспублика) ",
    "uk": r"(?:[Пп]ровінція|[Дд]епартамент|[Оо]круг|[Рр]егіон|[Шш]тат|[Рр]еспубліка) ",
}
_GENERIC_AFTER = {
    "de": r"[ -](?:Provinz|Distrikt)",
    "nl": r" \(provincie\)",
    "sv": r" (?:prefektur|provins|oblast|novads)",
    "tr": r" (?:[İi]li|[Vv]ilayeti|[Ee]yaleti|[Bb]ölgesi|[Dd]epartmanı|[Pp]rovinsi|[Kk]antonu|[Ss]ancağı|[Oo]stanı)",
    "zh": r"(?:省|州|邦|縣|县|地區|地区|大区|大區|道|府)",
}
# Directions, which alone name no unit.
_DIRECTIONS = {
    "id": r"(?:Utara|Selatan|Barat|Timur|Tengah|Pusat|Khusus|Otonom|Ibu Kota|Laut|Daya|Tenggara|Federal)(?: |$)",
    "pl": r"(?:\w+o-)?(?:Północn|Południow|Wschodni|Zachodni|Środkow|Centraln|Górn|Doln|Autonomiczn|Stołeczn|Federaln)\w*$",
}
# Countries whose units Polish calls by an adjective alone in our source, and the noun that newspapers put before it.
_POLISH_UNITS = {"BG": "obwód", "BY": "obwód", "HR": "żupania", "KG": "obwód", "KZ": "obwód", "LT": "okręg", "RU": "obwód", "UA": "obwód"}
# Letters that a lake's name has at least, when it is one word.
_BARE_LAKE = 5
_IN_BRACKETS = re.compile(r"^(.*?) ?[(（](.*)[)）]$")


def add(table, tag):
    """Adds them to the table of a language."""
    language = LANGUAGES[tag]
    for locale in language.cldr:
        _add_countries(table, locale)
    for column in language.earth:
        for code, id in country_ids().items():
            table.add(id, "name", naturalearth.countries().get(code, {}).get(f"NAME_{column.upper()}"))
        _add_units(table, tag, column)
        _add_lakes(table, column)


def _add_countries(table, locale):
    names = territories(locale)
    for code, id in country_ids().items():
        usual, short, variant = (names.get(f"{code}{form}") for form in ("", "-alt-short", "-alt-variant"))
        if not usual or usual == code:
            continue
        # "Hong Kong (SAR)" has a short form, "Myanmar (Burma)" is two names, "Kongo - Kinshasa" has a variant.
        bracketed = _IN_BRACKETS.match(usual)
        if bracketed:
            usual, second = bracketed[1], bracketed[2]
            table.add(id, "name", usual)
            table.add(id, "alias", None if short else second, short, variant)
        elif " - " in usual:
            table.add(id, "name", variant or usual)
            table.add(id, "alias", usual.replace(" - ", "-"), short)
        else:
            table.add(id, "name", usual)
            table.add(id, "alias", short, variant)
    regions = {f["properties"]["name"]: f["id"] for f in geojson.read("regions.geojson")}
    for code, english in _PARTS.items():
        id = regions.get(english)
        if id and names.get(code) != code:
            table.add(id, "name", names.get(code))


@functools.cache
def territories(locale):
    """CLDR's names of territories: `US`, `US-alt-short`, `150`."""
    path = NPM / "cldr-localenames-full" / "main" / locale / "territories.json"
    return json.loads(path.read_text(encoding="utf-8"))["main"][locale]["localeDisplayNames"]["territories"]


@functools.cache
def country_ids():
    """ISO code -> id."""
    return {f["properties"]["country"]: f["id"] for f in geojson.read("countries.geojson")}


@functools.cache
def _units():
    """`(id, row)` of the units of Natural Earth whose names in other languages are those of the unit."""
    known = {f["id"]: f["properties"] for f in geojson.read("admin1.geojson")}
    found = []
    for state in admin1_join.states():
        row, unit = state.row, state.unit
        id = f"gn:{unit.id}" if unit and unit.id else f"ne:{row['ne_id']}{state.part}"
        own = known.get(id)
        if not own or state.part:
            continue
        # A row that is called like its sibling in English is so in every language.
        english = [admin1_join.core_of(name) for name in [own["name"], *own.get("aliases", [])]]
        if row.get("name_en") and admin1_join.core_of(row["name_en"]) in english:
            found.append((id, row))
    return found


def _add_units(table, tag, column):
    words = {word for script in LANGUAGES[tag].scripts for word in language_scripts.common_words(script)}
    for id, row in _units():
        name = row.get(f"name_{column}")
        if not name:
            continue
        bracketed = _IN_BRACKETS.match(name)
        name = bracketed[1] if bracketed else name
        if tag == "pl" and " " not in name and name[0].islower() and name.endswith(("ski", "cki", "dzki", "ska")):
            noun = _POLISH_UNITS.get(row["iso_3166_2"][:2])
            if not noun:
                continue
            name = f"{noun} {name}"
        elif tag == "pl" and (name.startswith("miejski ") or all(map(language_polish.is_adjective, name.split()))):
            # The source has lost the noun.
            continue
        names = [other for other in (name, proper(name, tag)) if other.lower() not in words]
        table.add(id, "name", *names)


def proper(name, tag):
    """The name without the word for the unit; empty where nothing is left to be told by."""
    bare = re.sub(f"^{_GENERIC_BEFORE[tag]}", "", name) if tag in _GENERIC_BEFORE else name
    bare = re.sub(f"{_GENERIC_AFTER[tag]}$", "", bare) if tag in _GENERIC_AFTER else bare
    if tag in _DIRECTIONS and re.match(_DIRECTIONS[tag], bare):
        return ""
    return bare if bare != name and len(fold(bare)) >= 2 and not bare[:1].islower() else ""


def _add_lakes(table, column):
    ids = {f["id"] for f in geojson.read("lakes.geojson")}
    for row, _shape in naturalearth.shapes("physical/ne_10m_lakes"):
        id = f"ne:{row['ne_id']}"
        name = row.get(f"name_{column}")
        # "Long", "Ree": alone they are anything.
        if id in ids and name and (len(name) > _BARE_LAKE or " " in name):
            table.add(id, "name", name)
