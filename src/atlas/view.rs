//! What an atlas holds: everything its pages say, looked up and counted. Pages look nothing up.

use crate::cartography::MapSheet;
use crate::corrections::Corrections;
use crate::gazetteer::{FeatureClass, Kind};
use crate::geo::LonLat;
use crate::language::Language;
use crate::score::Status;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

/// Many documents, counted together.
///
/// Documents, places and sources are named by their index in the lists here. A group of copies counts
/// as one document in every number of a place, a source and a check: see [`Document::copy_of`].
#[derive(Debug, Clone, PartialEq)]
pub struct Atlas {
    /// What it is called.
    pub title: String,
    /// What its own words are in; those of the sources have their own.
    pub language: Language,
    /// First and last date of its documents; `None` when none has a date.
    pub days: Option<(Date, Date)>,
    /// Who published the documents: most documents first (copies once), then by name, then by id.
    pub sources: Vec<Source>,
    /// Places, most documents first, then most mentions, then by name, then by id.
    pub places: Vec<Place>,
    /// Documents by day, those without a date last, then by id.
    pub documents: Vec<Document>,
    /// Names that a person should look at, most documents first, then by name.
    pub checks: Vec<Check>,
    /// Names without a place, most documents first, then by name.
    pub unmapped: Vec<UnmappedName>,
    /// Inputs that could not be read, in the order of the inputs.
    pub failures: Vec<Failure>,
    /// The corrections that hold for all documents.
    pub fixes: Corrections,
    /// Number of inputs: documents, inputs of the same bytes, and failures.
    pub inputs: usize,
    /// The map around its places: one anchor for each place that is drawn, by id. Empty until
    /// [`Atlas::drawn`].
    pub map: MapSheet,
}

/// Who published documents: a site, a folder or an author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Made of the name, unique: `relief-ledger`.
    pub id: String,
    /// As the documents have it, or that they do not state it.
    pub name: String,
    /// How many documents it has, copies once.
    pub documents: usize,
}

/// A place that documents name.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Stable id: `gn:1052373`.
    pub id: String,
    /// The gazetteer's name.
    pub name: String,
    /// Other ways in which the documents write it, most frequent first.
    pub written: Vec<String>,
    /// What it is.
    pub kind: Kind,
    /// The same in a word for readers: "City", "Capital".
    pub kind_label: String,
    /// ISO 3166-1 alpha-2; empty for seas and macro regions.
    pub country: String,
    /// Where it lies, for readers: "Sofala, Mozambique"; empty for countries.
    pub lies_in: String,
    /// Reference point.
    pub at: LonLat,
    /// Its page, from the folder of the atlas: `p/beira-gn-1052373.html`.
    pub page: Option<String>,
    /// The documents that name it, in order: of a group of copies the first that does.
    pub documents: Vec<usize>,
    /// Mentions in these documents.
    pub mentions: usize,
}

impl Place {
    /// What it is in a word for programs: `country`, `admin`, `region`, `water`, `settlement`,
    /// `landform`, `facility`, `other`.
    #[must_use]
    pub fn family(&self) -> &'static str {
        match self.kind.class() {
            FeatureClass::Country => "country",
            FeatureClass::AdminRegion => "admin",
            FeatureClass::PopulatedPlace => "settlement",
            FeatureClass::Region => "region",
            FeatureClass::Water => "water",
            FeatureClass::Landform => "landform",
            FeatureClass::Facility => "facility",
            FeatureClass::Historical => "other",
        }
    }
}

/// One article with its comments.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// First 12 hexadecimal digits of the SHA-256 of its bytes.
    pub id: String,
    /// Its headline; empty when it has none.
    pub title: String,
    /// Index into [`Atlas::sources`].
    pub source: usize,
    /// When it was published.
    pub date: Option<Date>,
    /// Its language (BCP 47), if it is not the atlas's.
    pub language: Option<String>,
    /// How many comments it has, bots' left out.
    pub comments: usize,
    /// Its briefing, from the folder of the atlas: `d/3f2a…-title.html`.
    pub page: Option<String>,
    /// What was given: one path or address, several for inputs of the same bytes.
    pub inputs: Vec<String>,
    /// Index of the document that this one is a copy of: the first by date of its group. `None` for
    /// that one, and for all that have no copies.
    pub copy_of: Option<usize>,
    /// Title and article, sentence by sentence.
    pub sentences: Vec<Sentence>,
    /// The comments, sentence by sentence; bots' left out.
    pub comment_sentences: Vec<CommentSentence>,
    /// The places that it names: by [`Part`], then in the order of first mention.
    pub named: Vec<Naming>,
}

/// A sentence of title or article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// Its words.
    pub text: String,
    /// Number of its paragraph, from 1; 0 for the title.
    pub paragraph: u32,
}

/// A sentence of a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentSentence {
    /// Its words.
    pub text: String,
    /// Who wrote it.
    pub author: String,
    /// Number of the comment, from 1.
    pub comment: u32,
}

/// A place in one part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    /// Index into [`Atlas::places`].
    pub place: usize,
    /// Where.
    pub part: Part,
    /// How far the choice can be trusted; never [`Status::Unmapped`].
    pub status: Status,
    /// Each mention, in the order of the text; at least one.
    pub mentions: Vec<Mention>,
}

/// The part of a document that a name stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Title and article.
    Article,
    /// Comments.
    Comments,
}

/// One occurrence of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Mention {
    /// Index into the sentences of its part.
    pub sentence: usize,
    /// First UTF-16 code unit in the sentence, as JavaScript counts.
    pub start: usize,
    /// One past the last.
    pub end: usize,
}

/// A name that means different places, or is not decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// As the documents write it most.
    pub name: String,
    /// The places that it is taken for, most documents first, then by place.
    pub readings: Vec<Reading>,
    /// Mentions whose status is [`Status::Check`], copies once.
    pub undecided: usize,
}

/// What a name is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Index into [`Atlas::places`].
    pub place: usize,
    /// Documents that read it so, in order, copies once.
    pub documents: Vec<usize>,
    /// Where the first of them does: the part, and the index of the sentence in it.
    pub sentence: (Part, usize),
}

/// A name that has no place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnmappedName {
    /// As the documents write it most.
    pub name: String,
    /// Documents that name it, in order, copies once.
    pub documents: Vec<usize>,
}

/// An input that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The input as it was given.
    pub input: String,
    /// What is wrong with it, and what to do.
    pub reason: String,
}

impl Atlas {
    /// The Monday on or before the first date: [`Self::day`] counts from it.
    #[must_use]
    pub fn monday(&self) -> Option<Date> {
        let (first, _) = self.days?;
        let after = first.weekday().since(Weekday::Monday);
        Some(first.saturating_sub(jiff::Span::new().days(after)))
    }

    /// The day of a document, counted from [`Self::monday`].
    #[must_use]
    pub fn day(&self, document: &Document) -> Option<i32> {
        Some(days_between(self.monday()?, document.date?))
    }

    /// The document that stands for the group of copies that one is in: itself, when it is no copy.
    #[must_use]
    pub fn original(&self, document: usize) -> usize {
        let copied = self
            .documents
            .get(document)
            .and_then(|document| document.copy_of);
        copied.unwrap_or(document)
    }

    /// The copies of a document, in order; none of one that is a copy itself.
    pub fn copies(&self, document: usize) -> impl Iterator<Item = usize> {
        let numbered = self.documents.iter().zip(0..);
        let of_it = numbered.filter(move |(copy, _)| copy.copy_of == Some(document));
        of_it.map(|(_, number)| number)
    }

    /// Number of documents, copies once.
    #[must_use]
    pub fn originals(&self) -> usize {
        let is_original = |document: &&Document| document.copy_of.is_none();
        self.documents.iter().filter(is_original).count()
    }

    /// Whether a place is first named in the last seven days of the collection: by the date of its
    /// newest document, never by the clock. A place that a document without a date names is not.
    #[must_use]
    pub fn is_new(&self, place: &Place) -> bool {
        let Some((_, last)) = self.days else {
            return false;
        };
        let mut dates = (place.documents.iter()).map(|document| self.documents[*document].date);
        dates.all(|date| date.is_some_and(|date| days_between(date, last) < 7))
    }
}

/// Days from one date to a later one; negative to an earlier one.
fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}
