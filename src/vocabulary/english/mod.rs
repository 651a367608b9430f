//! English.

mod agents;
mod borders;
mod bylines;
mod dates;
mod forums;
mod kinds;
#[cfg(feature = "formats")]
mod mails;
mod names;
mod numbers;
mod people;
mod phrases;
mod positions;
mod quantities;
mod reporting;
mod sentences;
mod summary;
mod tenses;
mod times;
#[cfg(feature = "formats")]
mod walls;

use super::Vocabulary;
#[cfg(feature = "languages")]
use super::{
    Agents, Borders, KindWords, LinkWords, NameWords, Numbers, People, Phrases, Positions,
    Quantities, Reporting, Sentences, Summary, Tenses, Times,
};

/// The words of English.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "en",
    homelands: &[],
    letters: "",
    sentences: sentences::SENTENCES,
    dates: dates::DATES,
    bylines: bylines::BYLINES,
    forums: forums::FORUMS,
    summary: summary::SUMMARY,
    borders: borders::BORDERS,
    agents: agents::AGENTS,
    people: people::PEOPLE,
    reporting: reporting::REPORTING,
    names: names::NAMES,
    kinds: kinds::KINDS,
    links: kinds::LINKS,
    phrases: phrases::PHRASES,
    positions: positions::POSITIONS,
    numbers: numbers::NUMBERS,
    quantities: quantities::QUANTITIES,
    tenses: tenses::TENSES,
    times: times::TIMES,
    #[cfg(feature = "formats")]
    walls: walls::WALLS,
    #[cfg(feature = "formats")]
    mails: mails::MAILS,
};

/// What a language has that brings no tables of its own: the words of networks, forums and mail
/// programs, which are English in most of the world.
#[cfg(feature = "languages")]
pub(super) const BARE: Vocabulary = Vocabulary {
    language: "",
    homelands: &[],
    letters: "",
    sentences: Sentences::NONE,
    dates: dates::DATES,
    bylines: bylines::BYLINES,
    forums: forums::FORUMS,
    summary: Summary::NONE,
    borders: Borders::NONE,
    agents: Agents::NONE,
    people: People::NONE,
    reporting: Reporting::NONE,
    names: NameWords::NONE,
    kinds: KindWords::NONE,
    links: LinkWords::NONE,
    phrases: Phrases::NONE,
    positions: Positions::NONE,
    numbers: Numbers::NONE,
    quantities: Quantities::NONE,
    tenses: Tenses::NONE,
    times: Times::NONE,
    #[cfg(feature = "formats")]
    walls: walls::WALLS,
    #[cfg(feature = "formats")]
    mails: mails::MAILS,
};
