//! The shape of a catalogue: every text of the interface has a field here.

use super::atlas::AtlasTexts;
use super::edits::Edits;
use super::numbers::Numbers;
use super::page_texts::PageTexts;
use super::plural::Plural;
use super::reason::{Other, Reason};
use crate::cartography::Contents;
use crate::diagnostics::Diagnostic;
use crate::document::InferredFrom;
use crate::gazetteer::Kind;
use jiff::Timestamp;
use jiff::civil::Date;

/// Everything that geobrief says in one language, by where it says it.
#[derive(Debug)]
pub(crate) struct Catalogue {
    pub(crate) numbers: Numbers,
    pub(crate) dates: Dates,
    pub(crate) statuses: Statuses,
    pub(crate) facts: Facts,
    pub(crate) frame: Frame,
    pub(crate) summary: Summary,
    pub(crate) map: Map,
    pub(crate) places: Places,
    pub(crate) borders: Section,
    pub(crate) article: Article,
    pub(crate) comments: Comments,
    pub(crate) listed: Listed,
    pub(crate) claims: Claims,
    pub(crate) about: About,
    pub(crate) reasons: Reasons,
    pub(crate) edits: Edits,
    pub(crate) report: Report,
    pub(crate) page_texts: PageTexts,
    pub(crate) atlas: AtlasTexts,
}

impl Catalogue {
    /// A text with its number: "14 places".
    pub(crate) fn count(&self, number: usize, plural: &Plural) -> String {
        plural
            .form(number, self.numbers.plurals)
            .replace("{n}", &self.number(number as u64))
    }

    /// What a reader should know about how an input was read.
    pub(crate) fn notices(&self, notices: &[Diagnostic]) -> Vec<String> {
        notices.iter().map(self.about.notice).collect()
    }

    /// What stands before the tenths.
    pub(crate) fn decimal(&self) -> &'static str {
        self.numbers.decimal()
    }

    /// "153,047".
    pub(crate) fn number(&self, number: u64) -> String {
        self.numbers.grouped(number)
    }
}

/// Dates as readers write them.
#[derive(Debug)]
pub(crate) struct Dates {
    /// "11 August 2021".
    pub(crate) long: fn(Date) -> String,
    /// "11 Aug 2021".
    pub(crate) short: fn(Date) -> String,
    /// "Aug 2021", of any day of the month.
    pub(crate) month: fn(Date) -> String,
    /// "1990s".
    pub(crate) decade: fn(i16) -> String,
    /// "11 Aug 2021, 17:35 UTC".
    pub(crate) moment: fn(Timestamp) -> String,
    /// "17:35 UTC".
    pub(crate) clock: fn(Timestamp) -> String,
}

/// How far a place can be trusted.
#[derive(Debug)]
pub(crate) struct Statuses {
    pub(crate) set: &'static str,
    pub(crate) sure: &'static str,
    pub(crate) likely: &'static str,
    pub(crate) check: &'static str,
    pub(crate) unmapped: &'static str,
}

/// Metadata of the source.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) title: &'static str,
    pub(crate) source: &'static str,
    pub(crate) date: &'static str,
    pub(crate) changed: &'static str,
    pub(crate) author: &'static str,
    pub(crate) submitter: &'static str,
    pub(crate) language: &'static str,
    pub(crate) address: &'static str,
    /// In place of a title.
    pub(crate) untitled: &'static str,
    /// In place of a value.
    pub(crate) not_stated: &'static str,
    pub(crate) stated: &'static str,
    pub(crate) missing: &'static str,
    /// "inferred from the comments".
    pub(crate) inferred: fn(InferredFrom) -> String,
    /// "inferred", where there is no room for more.
    pub(crate) inferred_short: &'static str,
}

/// A section of the page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Section {
    pub(crate) heading: &'static str,
    /// What stands small beside it.
    pub(crate) note: &'static str,
}

/// What holds the page together.
#[derive(Debug)]
pub(crate) struct Frame {
    pub(crate) skip_links: &'static str,
    pub(crate) skip_to_summary: &'static str,
    pub(crate) skip_to_places: &'static str,
    pub(crate) kicker: &'static str,
    pub(crate) places: Plural,
    pub(crate) none_to_check: &'static str,
    pub(crate) to_check: Plural,
    pub(crate) comments: Plural,
    pub(crate) bots_folded: Plural,
    pub(crate) sections: &'static str,
    /// Names of sections in the line of links to them.
    pub(crate) to_places: &'static str,
    pub(crate) to_article: &'static str,
    pub(crate) to_comments: &'static str,
    pub(crate) to_unmapped: &'static str,
    pub(crate) to_timeline: &'static str,
    pub(crate) to_statements: &'static str,
    pub(crate) to_about: &'static str,
    /// Beside the switch.
    pub(crate) one_page: &'static str,
    /// A link to the title.
    pub(crate) title_jump: &'static str,
    pub(crate) corrections: &'static str,
    pub(crate) sheet: &'static str,
    /// At the foot of every printed page; no quotation marks in it.
    pub(crate) print_note: &'static str,
    pub(crate) and_more: Plural,
}

/// Bottom line and takeaways.
#[derive(Debug)]
pub(crate) struct Summary {
    pub(crate) section: Section,
    pub(crate) takeaways: &'static str,
    pub(crate) none: &'static str,
    /// A link to where a sentence stands in the source.
    pub(crate) source: &'static str,
    pub(crate) footnotes: &'static str,
}

/// The map and what stands below it.
#[derive(Debug)]
pub(crate) struct Map {
    /// The title of a drawing of an untitled text.
    pub(crate) title: &'static str,
    pub(crate) figure: &'static str,
    /// Above the second, smaller map.
    pub(crate) second: &'static str,
    pub(crate) scrolls: &'static str,
    pub(crate) live: &'static str,
    pub(crate) comment_layer: &'static str,
    pub(crate) disclaimer: &'static str,
    pub(crate) claim: &'static str,
    pub(crate) credits: &'static str,
    /// Beside the second and later candidates of an undecided place.
    pub(crate) or_here: &'static str,
    /// Distance in kilometres, and direction where there is one: "111 km W".
    pub(crate) offset: fn(f64, Option<f64>) -> String,
    /// The text alternative.
    pub(crate) contents: fn(&Contents) -> String,
    pub(crate) legend: Legend,
}

/// One sign each.
#[derive(Debug)]
pub(crate) struct Legend {
    pub(crate) town: &'static str,
    pub(crate) strong_tint: &'static str,
    pub(crate) faint_tint: &'static str,
    /// The same, below the one before.
    pub(crate) faint_tint_short: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) shape_in_comments: &'static str,
    pub(crate) likely: &'static str,
    pub(crate) set: &'static str,
    pub(crate) check: &'static str,
    pub(crate) hollow: &'static str,
    pub(crate) hatched: &'static str,
    pub(crate) position: &'static str,
    pub(crate) offset: &'static str,
    pub(crate) course: &'static str,
    pub(crate) named_border: &'static str,
    pub(crate) disputed: &'static str,
}

/// The list of places.
#[derive(Debug)]
pub(crate) struct Places {
    pub(crate) section: Section,
    pub(crate) none: &'static str,
    pub(crate) caption: &'static str,
    pub(crate) place_column: &'static str,
    pub(crate) article_column: &'static str,
    /// With soft hyphens: the column is narrow.
    pub(crate) comments_column: &'static str,
    pub(crate) match_column: &'static str,
    pub(crate) in_article: &'static str,
    pub(crate) only_in_comments: &'static str,
    pub(crate) mentions: Plural,
    pub(crate) count_in_article: &'static str,
    pub(crate) count_in_comments: &'static str,
    pub(crate) none_in_article: &'static str,
    pub(crate) none_in_comments: &'static str,
    pub(crate) previous_of: fn(&str) -> String,
    pub(crate) next_of: fn(&str) -> String,
    pub(crate) not_chosen: &'static str,
    pub(crate) candidates: &'static str,
    /// Below a long list: how many places stand with their reasons, and how many without.
    pub(crate) reasons_left: fn(&str, &str) -> String,
    /// What a place is: "City".
    pub(crate) kind: fn(Kind) -> &'static str,
    pub(crate) capital: &'static str,
    /// What the first-order divisions of a country are called, by its code.
    pub(crate) division: fn(&str) -> &'static str,
    /// A kind within a sentence: "city".
    pub(crate) within: fn(&str) -> String,
    pub(crate) area: &'static str,
    pub(crate) not_drawn: &'static str,
}

/// The text of the article.
#[derive(Debug)]
pub(crate) struct Article {
    pub(crate) section: Section,
    /// In place of it, for messages without an article.
    pub(crate) messages: Section,
    pub(crate) paragraph: fn(u32) -> String,
}

/// The comments below it.
#[derive(Debug)]
pub(crate) struct Comments {
    pub(crate) heading: &'static str,
    pub(crate) threaded: &'static str,
    pub(crate) newest_first: &'static str,
    pub(crate) apart: &'static str,
    pub(crate) show: &'static str,
    pub(crate) all: &'static str,
    pub(crate) by: fn(&str) -> String,
    /// The nth author, whose name is left out.
    pub(crate) person: fn(usize) -> String,
    pub(crate) permalink: &'static str,
    /// Before the name of who is answered.
    pub(crate) answers: &'static str,
    pub(crate) points: fn(i64) -> String,
    pub(crate) bots_text: &'static str,
    pub(crate) submitter: &'static str,
    pub(crate) moderator: &'static str,
    pub(crate) bot: &'static str,
    pub(crate) deleted: &'static str,
    pub(crate) not_counted: &'static str,
    pub(crate) edited: &'static str,
    pub(crate) statement: &'static str,
}

/// Names without a place.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) section: Section,
    pub(crate) none: &'static str,
    pub(crate) correct: &'static str,
    pub(crate) roles: Roles,
    /// What a marked name says under the pointer, by its role.
    pub(crate) tip: fn(&str) -> String,
    /// Used only as part of other names, in these words.
    pub(crate) only_associative: fn(&[&str]) -> String,
    /// A state that is no more, with the gazetteer's words, which are English.
    pub(crate) historical: fn(&str) -> String,
    pub(crate) not_in_gazetteer: &'static str,
    pub(crate) set_aside: &'static str,
}

/// How a name is used.
#[derive(Debug)]
pub(crate) struct Roles {
    pub(crate) literal: &'static str,
    pub(crate) associative: &'static str,
    pub(crate) demonym: &'static str,
    pub(crate) historical: &'static str,
    pub(crate) region: &'static str,
}

/// Who said what, when, how many, and who takes part.
#[derive(Debug)]
pub(crate) struct Claims {
    pub(crate) timeline: Section,
    pub(crate) statements: Section,
    pub(crate) numbers: Section,
    pub(crate) agents: Section,
    pub(crate) people: &'static str,
    pub(crate) organisations: &'static str,
    pub(crate) stated: &'static str,
    pub(crate) inferred_from: fn(&str) -> String,
    /// Two dates that an expression may mean.
    pub(crate) either: fn(&str, &str) -> String,
    /// Of such an expression.
    pub(crate) not_clear_which: fn(&str) -> String,
    pub(crate) unattributed: &'static str,
    pub(crate) reported_by: fn(&str) -> String,
    pub(crate) in_the_text: fn(&str) -> String,
    pub(crate) not_clear_who: fn(&str) -> String,
    pub(crate) more_in_data: Plural,
    /// Durations and counts under ten, folded.
    pub(crate) minor_numbers: Plural,
}

/// Where the briefing comes from.
#[derive(Debug)]
pub(crate) struct About {
    pub(crate) heading: &'static str,
    pub(crate) made_by: &'static str,
    /// After the program's name, before where the input is from.
    pub(crate) of_file: fn(&str) -> String,
    pub(crate) of_address: fn(Option<&str>) -> String,
    pub(crate) no_requests: &'static str,
    pub(crate) input: &'static str,
    pub(crate) notice: fn(&Diagnostic) -> String,
    pub(crate) source_says: &'static str,
    pub(crate) method: &'static str,
    pub(crate) method_words: &'static str,
    pub(crate) bots_folded: &'static str,
    pub(crate) matching: &'static str,
    /// What each status means, after its word.
    pub(crate) sure: &'static str,
    pub(crate) likely: &'static str,
    pub(crate) check: &'static str,
    pub(crate) set: &'static str,
    pub(crate) corrections: &'static str,
    pub(crate) applied: Plural,
    pub(crate) stale: fn(&str) -> String,
    pub(crate) map_data: &'static str,
    pub(crate) map_data_words: &'static str,
    pub(crate) leaflet_licence: &'static str,
    pub(crate) borders: &'static str,
    pub(crate) borders_words: &'static str,
    /// Before the names of areas.
    pub(crate) disputed: &'static str,
}

/// Why a place was chosen, or not.
#[derive(Debug)]
pub(crate) struct Reasons {
    /// A sentence: "The text says “…”."
    pub(crate) sentence: fn(&Reason<'_>) -> String,
    /// "Preferred over Faizabad, India, because …"; `None` where the reason says nothing about
    /// the other place.
    pub(crate) preferred: fn(other: &str, &Reason<'_>) -> Option<String>,
    /// So many places fit, the first of them these.
    pub(crate) undecided: fn(usize, &[String]) -> String,
    /// One place has the name, and no word of the text is about it.
    pub(crate) unsupported: fn(&str) -> String,
    /// What another place is, what speaks for it and how far it is.
    pub(crate) comparison: fn(&Other<'_>) -> String,
}

/// Files for people: Markdown, and what KML shows.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) what_column: &'static str,
    pub(crate) where_column: &'static str,
    /// "Article, paragraph 3, sentence 1".
    pub(crate) of_paragraph: fn(u32, u32) -> String,
    pub(crate) of_comment: fn(&str, u32) -> String,
    pub(crate) of_title: fn(u32) -> String,
    pub(crate) id_column: &'static str,
    pub(crate) credits: &'static str,
}
