//! The words that report speech, where the noun phrase of a speaker begins and ends, and how people are
//! named.

use super::classes;
use crate::vocabulary::{Agents, Phrases, Reporting, SpeakerOrder, WordSet};
use std::sync::LazyLock;

#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &["sade", "sa", "säger", "sagt"],
    report: &[
        "uppgav", "uppger", "uppgett", "meddelade", "meddelar", "meddelat", "berättade", "berättar",
        "berättat", "förklarade", "förklarar", "förklarat", "hävdade", "hävdar", "hävdat",
        "bekräftade", "bekräftar", "bekräftat", "varnade", "varnar", "varnat", "betonade",
        "betonar", "betonat", "påpekade", "påpekar", "konstaterade", "konstaterar", "konstaterat",
        "skrev", "skriver", "skrivit", "rapporterade", "rapporterar", "rapporterat", "medgav",
        "medger", "erkände", "erkänner", "förnekade", "förnekar", "försäkrade", "försäkrar",
        "lovade", "lovar", "lovat", "tillade", "tillägger", "menade", "menar", "ansåg", "anser",
        "påstod", "påstår", "underströk", "understryker", "svarade", "svarar", "upplyste",
        "upplyser", "bedömer", "bedömde", "tror", "trodde", "förutspår", "förutspådde", "aviserade",
        "tillkännagav",
    ],
    quote: &[
        "frågade", "frågar", "undrar", "undrade", "ropade", "skrattade", "suckade", "klagade",
        "berömde", "kritiserade", "kritiserar", "fördömde", "fördömer", "kommenterade",
        "kommenterar", "skämtade", "beskriver", "beskrev",
    ],
    according_to: &[&["enligt"]],
    helpers: &[
        "har", "hade", "också", "även", "senare", "sedan", "dock", "nu", "idag", "igår", "då",
        "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "vidare", "redan",
    ],
    auxiliaries: &["har", "hade"],
    no_report_behind: &[
        "att", "inte", "blev", "blir", "blivit", "som", "kan", "ska", "skulle", "vill", "vara",
        "är", "var",
    ],
    noun_markers: &["den", "det", "de", "en", "ett"],
    order: SpeakerOrder::Either,
    that: &["att"],
    by: "av",
    no_clauses: &["ja", "nej"],
    clause_starts: &["han", "hon", "det", "de", "den", "man"],
    sources: &["polisen", "medier", "myndigheter", "uppgifter", "källor", "polis"],
    ..Reporting::NONE
};

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "den", "det", "de", "en", "ett", "sin", "sitt", "sina", "hans", "hennes", "dess", "deras",
        "vår", "vårt", "våra", "min", "mitt", "mina", "denna", "detta", "dessa", "flera", "många",
        "några", "två", "tre", "båda", "alla", "andra", "varje", "ingen", "inga",
    ],
    pronouns: &["han", "hon", "de"],
    nobody: &[
        "jag", "vi", "du", "ni", "man", "det", "den", "vem", "vad", "detta", "ingen", "någon",
        "alla", "många", "några", "vissa", "andra", "sig", "oss", "honom", "henne", "dem", "båda",
        "så", "där",
    ],
    openers: &[
        "i", "på", "av", "till", "från", "med", "vid", "mot", "mellan", "under", "över", "efter",
        "före", "innan", "genom", "kring", "utanför", "inom", "hos", "trots", "enligt", "sedan",
        "för",
    ],
    adverbs: &[
        "och", "men", "eller", "också", "även", "sedan", "senare", "då", "nu", "idag", "igår",
        "imorgon", "dessutom", "däremot", "samtidigt", "därefter", "därför", "så", "måndag",
        "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "tidigare", "vidare", "dock",
        "fortfarande", "redan",
    ],
    breaks: &[
        "att", "som", "om", "när", "då", "där", "medan", "eftersom", "innan", "är", "var", "har",
        "hade", "blir", "blev", "ska", "skulle", "kan", "kunde", "måste", "får", "fick", "vill",
        "ville", "bör", "borde", "inte", "vad", "vem", "hur", "varför", "sade", "sa", "säger",
        "för", "finns", "fanns",
    ],
    ends: &[
        "i", "på", "av", "till", "från", "med", "vid", "mot", "mellan", "under", "över", "efter",
        "före", "genom", "kring", "inom", "hos", "för", "idag", "igår", "måndag", "tisdag",
        "onsdag", "torsdag", "fredag", "lördag", "söndag", "måndagen", "tisdagen", "onsdagen",
        "torsdagen", "fredagen", "lördagen", "söndagen", "senare", "också", "när",
    ],
    source_ends: &[
        "är", "var", "har", "hade", "blir", "blev", "ska", "skulle", "kan", "i", "på", "under",
        "dog", "omkom", "skadades", "kom", "han", "hon", "de", "det", "den",
    ],
    and: "och",
    ago: "sedan",
    homes: &["från", "i"],
    ..Phrases::NONE
};

/// People alone: what an organisation is called is not told yet.
#[rustfmt::skip]
pub(super) const AGENTS: Agents = Agents {
    titles: &[
        "herr", "fru", "dr", "dr.", "doktor", "prof.", "professor", "professorn", "president",
        "presidenten", "statsminister", "statsministern", "premiärminister", "premiärministern",
        "utrikesminister", "utrikesministern", "inrikesminister", "inrikesministern",
        "försvarsminister", "försvarsministern", "finansminister", "finansministern",
        "justitieminister", "justitieministern", "minister", "ministern", "förbundskansler",
        "förbundskanslern", "kansler", "borgmästare", "borgmästaren", "kommunalråd",
        "kommunalrådet", "landshövding", "landshövdingen", "guvernör", "guvernören", "ambassadör",
        "ambassadören", "general", "generalen", "överste", "översten", "kapten", "kaptenen",
        "befälhavare", "kung", "kungen", "drottning", "drottningen", "prins", "prinsessan", "påven",
        "kardinal", "ärkebiskop", "biskop", "biskopen", "kyrkoherde", "domare", "domaren",
        "åklagare", "åklagaren", "kammaråklagare", "advokat", "advokaten", "talesperson",
        "talespersonen", "talesman", "talesmannen", "presstalesperson", "polischef", "polischefen",
        "direktör", "direktören", "generaldirektör", "generaldirektören", "generalsekreterare",
        "generalsekreteraren", "vd", "chef", "chefen", "partiledare", "partiledaren",
        "riksdagsledamot", "senator", "senatorn", "ordförande", "ordföranden", "räddningsledare",
        "räddningsledaren", "tränare", "tränaren", "förbundskapten", "förbundskaptenen", "forskare",
        "forskaren",
    ],
    particles: &["von", "af", "de", "van", "der", "al", "bin", "da", "di", "el", "la", "ben"],
    sentence_openers: &[
        "den", "det", "de", "en", "ett", "han", "hon", "vi", "ni", "jag", "du", "man", "och", "men",
        "eller", "så", "då", "nu", "när", "om", "som", "att", "i", "på", "av", "till", "från",
        "med", "vid", "mot", "under", "över", "efter", "före", "för", "enligt", "trots", "där",
        "här", "inte", "också", "även", "redan", "flera", "många", "några", "alla", "två", "tre",
        "ingen", "denna", "detta", "dessa", "hans", "hennes", "deras", "vår", "vad", "vem", "hur",
        "varför", "idag", "igår", "samtidigt", "dessutom", "sedan", "måndag", "tisdag", "onsdag",
        "torsdag", "fredag", "lördag", "söndag",
    ],
    joints: &["för", "i", "av", "och"],
    given_names: &GIVEN_NAMES,
    ..Agents::NONE
};

/// Given names, in small letters.
static GIVEN_NAMES: WordSet = LazyLock::new(|| classes::GIVEN_NAMES.split_whitespace().collect());
