//! English.

mod agents;
mod borders;
mod bylines;
mod dates;
mod forums;
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

/// The words of English.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "en",
    sentences: sentences::SENTENCES,
    dates: dates::DATES,
    bylines: bylines::BYLINES,
    forums: forums::FORUMS,
    summary: summary::SUMMARY,
    borders: borders::BORDERS,
    agents: agents::AGENTS,
    people: people::PEOPLE,
    reporting: reporting::REPORTING,
    names: &names::NAMES,
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
