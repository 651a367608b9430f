//! What an atlas keeps of one document: its sentences and the places that they name, read off its
//! briefing. It is also what is written beside the pages, so that what is unchanged is not analysed
//! again: plain fields, each with a stable form in JSON.

use super::view::{CommentSentence, Mention, Part, Sentence};
use crate::briefing::{BriefedPlace, Briefing, PlacedMention};
use crate::document::{BlockId, CommentKind, Document};
use crate::gazetteer::Kind;
use crate::score::Status;
use crate::span::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Hexadecimal digits of the SHA-256 of a document that its id has.
pub const ID_DIGITS: usize = 12;

/// One analysed document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// First [`ID_DIGITS`] hexadecimal digits of the SHA-256 of its bytes.
    pub id: String,
    /// Its headline; empty when it has none.
    pub title: String,
    /// Where it was published: a domain.
    pub site: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// When it was published.
    #[serde(with = "iso_date")]
    pub date: Option<Date>,
    /// Its language (BCP 47), where it is known.
    pub language: Option<String>,
    /// How many comments it has, those of bots and deleted ones left out.
    pub comments: usize,
    /// Title and article.
    pub sentences: Vec<Sentence>,
    /// The comments that count.
    pub comment_sentences: Vec<CommentSentence>,
    /// The places that it names, in the order of the briefing.
    pub places: Vec<NamedPlace>,
    /// The names without a place, as the text writes them first.
    pub unmapped: Vec<String>,
}

/// A place that one document names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NamedPlace {
    /// Stable id: `gn:1052373`.
    pub id: String,
    /// The gazetteer's name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// The same in a word for readers.
    pub kind_label: String,
    /// ISO 3166-1 alpha-2; empty for seas and macro regions.
    pub country: String,
    /// Where it lies, for readers; empty for countries.
    pub lies_in: String,
    /// Longitude and latitude in degrees (WGS 84).
    pub at: [f64; 2],
    /// How far the choice can be trusted.
    #[serde(with = "status_word")]
    pub status: Status,
    /// Mentions in title and article, in the order of the text.
    pub article: Vec<Mention>,
    /// Mentions in comments, in the order of the text.
    pub comments: Vec<Mention>,
}

impl NamedPlace {
    /// The mentions of a part.
    #[must_use]
    pub fn mentions(&self, part: Part) -> &[Mention] {
        match part {
            Part::Article => &self.article,
            Part::Comments => &self.comments,
        }
    }
}

impl Entry {
    /// What the briefing of a document says of it.
    #[must_use]
    pub fn of(briefing: &Briefing) -> Self {
        let document = &briefing.document;
        let facts = &document.metadata;
        let cut = Cut::of(briefing);
        let counts = |kind: &CommentKind| !matches!(kind, CommentKind::Bot | CommentKind::Deleted);
        let kinds = document.comments.iter().map(|comment| comment.kind);
        Self {
            id: short_id(&briefing.input.sha256).to_owned(),
            title: facts
                .title
                .value()
                .map_or_else(String::new, |title| one_line(title)),
            site: facts.site.value().cloned(),
            author: facts.author.value().cloned(),
            date: facts.date.value().copied(),
            language: facts.language.value().cloned(),
            comments: kinds.filter(counts).count(),
            places: briefing
                .places
                .iter()
                .map(|place| cut.place(place))
                .collect(),
            unmapped: briefing
                .unmapped
                .iter()
                .filter(|name| !name.is_set_aside && name.role == crate::recognize::Role::Literal)
                .map(|name| one_line(&name.name))
                .collect(),
            sentences: cut.sentences,
            comment_sentences: cut.comment_sentences,
        }
    }

    /// The words of a mention, on one line; `None` for one that is not of this document.
    #[must_use]
    pub fn words(&self, part: Part, mention: Mention) -> Option<String> {
        let sentence = match part {
            Part::Article => &self.sentences.get(mention.sentence)?.text,
            Part::Comments => &self.comment_sentences.get(mention.sentence)?.text,
        };
        let units: Vec<u16> = sentence.encode_utf16().collect();
        let words = String::from_utf16(units.get(mention.start..mention.end)?).ok()?;
        Some(one_line(&words))
    }
}

/// The id of a document of this hash.
#[must_use]
pub fn short_id(sha256: &str) -> &str {
    sha256.get(..ID_DIGITS).unwrap_or(sha256)
}

/// A document cut into the sentences that an atlas shows.
struct Cut<'b> {
    briefing: &'b Briefing,
    sentences: Vec<Sentence>,
    comment_sentences: Vec<CommentSentence>,
    /// For each sentence of the briefing where it is in the two lists; `None` for one that does not
    /// count.
    shown: Vec<Option<(Part, usize)>>,
}

impl<'b> Cut<'b> {
    fn of(briefing: &'b Briefing) -> Self {
        let mut cut = Self {
            briefing,
            sentences: Vec::new(),
            comment_sentences: Vec::new(),
            shown: Vec::with_capacity(briefing.sentences.len()),
        };
        for sentence in &briefing.sentences {
            let shown = cut.push(sentence.block, sentence.span);
            cut.shown.push(shown);
        }
        cut
    }

    /// Adds a sentence to its list.
    fn push(&mut self, block: BlockId, span: Span) -> Option<(Part, usize)> {
        let document: &Document = &self.briefing.document;
        if !document.counts(block) {
            return None;
        }
        let text = span.slice(&document.text).to_owned();
        let paragraph = match block {
            BlockId::Title => 0,
            BlockId::Paragraph(number) => number,
            BlockId::Comment(comment) => {
                let author = document.comment(block).map(|by| by.author.clone());
                let author = author.unwrap_or_default();
                let sentence = CommentSentence {
                    text,
                    author,
                    comment,
                };
                self.comment_sentences.push(sentence);
                return Some((Part::Comments, self.comment_sentences.len() - 1));
            }
        };
        self.sentences.push(Sentence { text, paragraph });
        Some((Part::Article, self.sentences.len() - 1))
    }

    fn place(&self, place: &BriefedPlace) -> NamedPlace {
        let of_part = |part| {
            let placed = place.mentions.iter();
            let found = placed.filter_map(|mention| self.mention(mention));
            let of_it = found.filter(|(its, _)| *its == part);
            of_it.map(|(_, mention)| mention).collect()
        };
        NamedPlace {
            id: place.id.clone(),
            name: place.name.clone(),
            kind: place.kind,
            kind_label: place.kind_label.clone(),
            country: place.country.clone(),
            lies_in: place.lies_in.clone(),
            at: [place.point.lon(), place.point.lat()],
            status: place.status,
            article: of_part(Part::Article),
            comments: of_part(Part::Comments),
        }
    }

    fn mention(&self, mention: &PlacedMention) -> Option<(Part, Mention)> {
        let (part, sentence) = (*self.shown.get(mention.sentence)?)?;
        let text = &self.briefing.document.text;
        let whole = self.briefing.sentences.get(mention.sentence)?.span;
        let units = |until: usize| -> Option<usize> {
            let before = text.get(whole.start()..until)?;
            Some(before.encode_utf16().count())
        };
        let (start, end) = (units(mention.span.start())?, units(mention.span.end())?);
        Some((
            part,
            Mention {
                sentence,
                start,
                end,
            },
        ))
    }
}

/// Without line breaks and doubled spaces.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Dates as `2021-08-11`.
mod iso_date {
    use jiff::civil::Date;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(date: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
        date.map(|date| date.to_string()).serialize(to)
    }

    pub(super) fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Option<Date>, D::Error> {
        let written = Option::<String>::deserialize(from)?;
        let date = written.map(|date| date.parse().map_err(D::Error::custom));
        date.transpose()
    }
}

/// A status by its word.
mod status_word {
    use crate::score::Status;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    const MAPPED: [Status; 4] = [
        Status::SetByUser,
        Status::Sure,
        Status::Likely,
        Status::Check,
    ];

    pub(super) fn serialize<S: Serializer>(status: &Status, to: S) -> Result<S::Ok, S::Error> {
        status.word().serialize(to)
    }

    pub(super) fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Status, D::Error> {
        let word = String::deserialize(from)?;
        let mut known = MAPPED.into_iter();
        let status = known.find(|status| status.word() == word);
        status.ok_or_else(|| D::Error::custom(format!("no status {word:?}")))
    }
}
