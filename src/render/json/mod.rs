//! The briefing as data, in the member names that other programs rely on.

mod borders;
mod claims;
mod document;
mod edits;
mod writer;

use crate::briefing::{
    Alternative, BriefedPlace, Briefing, PlacedMention, PlacedOffset, UnmappedName,
};
use crate::corrections::{Correction, NOT_A_PLACE, Verdict};
use crate::positions::Spot;
use crate::span::Span;
use crate::summarize::{Sentence, Summary};
use serde::Serialize;
use writer::Writer;

pub(super) use writer::decimals;

/// Version of the JSON island and of `--export json`.
pub const SCHEMA: u32 = 1;

#[derive(Serialize)]
pub(super) struct BriefingRecord<'b> {
    geobrief: &'static str,
    schema: u32,
    /// Of the words that are not the source's.
    language: &'static str,
    input: InputRecord<'b>,
    document: document::DocumentRecord<'b>,
    genre: &'static str,
    summary: Vec<SentenceRecord<'b>>,
    places: Vec<PlaceRecord<'b>>,
    borders: Vec<borders::BorderRecord<'b>>,
    unmapped: Vec<UnmappedRecord<'b>>,
    #[serde(flatten)]
    claims: claims::ClaimsRecord<'b>,
    /// What a person has said that names mean.
    fixes: Vec<FixRecord<'b>>,
    #[serde(flatten)]
    edits: edits::EditsRecord<'b>,
    /// How many places a person has withheld.
    #[serde(skip_serializing_if = "is_zero")]
    withheld: usize,
}

#[derive(Serialize)]
struct InputRecord<'b> {
    name: Option<&'b str>,
    kind: &'b str,
    sha256: &'b str,
    url: Option<&'b str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fetched: Option<&'b str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notices: Vec<String>,
}

#[derive(Serialize)]
struct SentenceRecord<'b> {
    /// `bottom-line`, `standfirst` or `takeaway`.
    role: &'static str,
    block: String,
    start: usize,
    end: usize,
    text: &'b str,
}

#[derive(Serialize)]
struct PlaceRecord<'b> {
    id: &'b str,
    name: &'b str,
    kind: &'b str,
    country: &'b str,
    admin1: &'b str,
    #[serde(skip_serializing_if = "str::is_empty")]
    note: &'b str,
    #[serde(skip_serializing_if = "str::is_empty")]
    source: &'b str,
    lat: f64,
    lon: f64,
    status: &'static str,
    article: usize,
    comments: usize,
    mentions: Vec<MentionRecord<'b>>,
    evidence: &'b [String],
    preferred: Option<&'b str>,
    alternatives: Vec<AlternativeRecord<'b>>,
}

#[derive(Serialize)]
struct MentionRecord<'b> {
    block: String,
    start: usize,
    end: usize,
    name: &'b str,
    role: &'static str,
    /// When it is spoken.
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<OffsetRecord>,
}

/// A distance from the place; the spot is null where it cannot be told.
#[derive(Serialize)]
struct OffsetRecord {
    bearing: Option<f64>,
    km: f64,
    lat: Option<f64>,
    lon: Option<f64>,
}

#[derive(Serialize)]
struct AlternativeRecord<'b> {
    id: &'b str,
    name: &'b str,
    country: &'b str,
    lat: f64,
    lon: f64,
    confidence: f64,
    label: &'b str,
    reason: &'b str,
}

#[derive(Serialize)]
struct UnmappedRecord<'b> {
    name: &'b str,
    role: &'static str,
    reason: &'b str,
    mentions: Vec<MentionRecord<'b>>,
}

/// A correction in the words of its file; `at` is latitude, longitude.
#[derive(Serialize)]
struct FixRecord<'b> {
    name: &'b str,
    #[serde(skip_serializing_if = "Option::is_none")]
    within: Option<&'b str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'b str>,
    /// The comment behind the id, for the file that the page writes.
    #[serde(skip_serializing_if = "str::is_empty")]
    label: &'b str,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<[f64; 2]>,
    /// How many mentions it decided.
    mentions: usize,
}

pub(super) fn record(briefing: &Briefing) -> BriefingRecord<'_> {
    let catalogue = briefing.language.catalogue();
    let writer = Writer::new(&briefing.document, spans(briefing));
    BriefingRecord {
        geobrief: env!("CARGO_PKG_VERSION"),
        schema: SCHEMA,
        language: briefing.language.code(),
        input: InputRecord {
            name: briefing.input.name.as_deref(),
            kind: briefing.input.kind,
            sha256: &briefing.input.sha256,
            url: briefing.input.url.as_deref(),
            fetched: briefing.input.fetched.as_deref(),
            notices: catalogue.notices(&briefing.input.notices),
        },
        document: document::document(&briefing.document),
        genre: briefing.summary.genre.word(),
        summary: picked(briefing)
            .map(|(role, sentence)| writer.sentence(role, sentence))
            .collect(),
        places: briefing.places.iter().map(|p| writer.place(p)).collect(),
        borders: briefing.borders.iter().map(|b| writer.border(b)).collect(),
        unmapped: briefing
            .unmapped
            .iter()
            .map(|n| writer.unmapped(n))
            .collect(),
        claims: writer.claims(briefing),
        fixes: briefing.corrections.iter().map(fix).collect(),
        edits: edits::edits(briefing),
        withheld: briefing.withheld(),
    }
}

fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// The sentences of the summary with what each is there for.
fn picked(briefing: &Briefing) -> impl Iterator<Item = (&'static str, &Sentence)> {
    let Summary {
        bottom_line,
        standfirst,
        takeaways,
        ..
    } = &briefing.summary;
    let bottom_line = bottom_line.iter().map(|sentence| ("bottom-line", sentence));
    let standfirst = standfirst.iter().map(|sentence| ("standfirst", sentence));
    let takeaways = takeaways.iter().map(|sentence| ("takeaway", sentence));
    bottom_line.chain(standfirst).chain(takeaways)
}

fn fix((correction, mentions): &(Correction, usize)) -> FixRecord<'_> {
    let (place, at) = match &correction.verdict {
        Verdict::Place(id) => (Some(id.as_str()), None),
        Verdict::NotAPlace => (Some(NOT_A_PLACE), None),
        Verdict::Pin(at) => (None, Some([at.lat(), at.lon()])),
    };
    FixRecord {
        name: &correction.name,
        within: correction.within.as_deref(),
        place,
        label: &correction.beside,
        at,
        mentions: *mentions,
    }
}

impl<'b> Writer<'b> {
    fn place(&self, place: &'b BriefedPlace) -> PlaceRecord<'b> {
        PlaceRecord {
            id: &place.id,
            name: &place.name,
            kind: &place.kind_word,
            note: &place.note,
            source: &place.source,
            country: &place.country,
            admin1: &place.admin1,
            lat: decimals(place.point.lat(), 6),
            lon: decimals(place.point.lon(), 6),
            status: place.status.word(),
            article: place.article,
            comments: place.comments,
            mentions: self.mentions(&place.mentions),
            evidence: &place.evidence,
            preferred: place.preferred.as_deref(),
            alternatives: place.alternatives.iter().map(alternative).collect(),
        }
    }

    fn unmapped(&self, name: &'b UnmappedName) -> UnmappedRecord<'b> {
        UnmappedRecord {
            name: &name.name,
            role: name.role.word(),
            reason: &name.reason,
            mentions: self.mentions(&name.mentions),
        }
    }

    fn mentions(&self, mentions: &[PlacedMention]) -> Vec<MentionRecord<'b>> {
        let record = |mention: &PlacedMention| {
            let (start, end) = self.in_block(mention.span);
            MentionRecord {
                block: mention.block.to_string(),
                start,
                end,
                name: mention.span.slice(&self.document.text),
                role: mention.role.word(),
                time: document::time_of(self.document, mention.block, mention.span),
                offset: mention.offset.as_ref().map(offset),
            }
        };
        mentions.iter().map(record).collect()
    }

    fn sentence(&self, role: &'static str, sentence: &Sentence) -> SentenceRecord<'b> {
        let (start, end) = self.in_block(sentence.span);
        SentenceRecord {
            role,
            block: sentence.block.to_string(),
            start,
            end,
            text: sentence.span.slice(&self.document.text),
        }
    }
}

fn offset(placed: &PlacedOffset) -> OffsetRecord {
    let at = match placed.spot {
        Spot::At(point) => Some(point),
        Spot::Around(_) | Spot::Unknown => None,
    };
    OffsetRecord {
        bearing: placed.offset.bearing,
        km: placed.offset.rounded_km(),
        lat: at.map(|point| decimals(point.lat(), 4)),
        lon: at.map(|point| decimals(point.lon(), 4)),
    }
}

fn alternative(alternative: &Alternative) -> AlternativeRecord<'_> {
    AlternativeRecord {
        id: &alternative.id,
        name: &alternative.name,
        country: &alternative.country,
        lat: decimals(alternative.point.lat(), 6),
        lon: decimals(alternative.point.lon(), 6),
        confidence: decimals(alternative.confidence.get(), 3),
        label: &alternative.label,
        reason: &alternative.reason,
    }
}

/// Every span that the record names.
fn spans(briefing: &Briefing) -> impl Iterator<Item = Span> {
    let mentions = (briefing.places.iter().flat_map(|place| &place.mentions))
        .chain(briefing.unmapped.iter().flat_map(|name| &name.mentions));
    mentions
        .map(|mention| mention.span)
        .chain(picked(briefing).map(|(_, sentence)| sentence.span))
        .chain(briefing.document.blocks.iter().map(|block| block.span))
        .chain(claims::spans(briefing))
        .chain(borders::spans(briefing))
}
