//! A briefing made by hand: its text carries the answers, its map is drawn roughly.

mod map;
mod places;
mod words;

use geobrief::briefing::{
    Alternative, BriefedPlace, Briefing, InputRecord, PlacedMention, UnmappedName,
};
use geobrief::cartography::Position;
use geobrief::claims::Claims;
use geobrief::corrections::Edits;
use geobrief::document::{Block, BlockId, Comment, Document, Fact, InferredFrom, Metadata};
use geobrief::geo::{Bbox, LonLat};
use geobrief::language::Language;
use geobrief::recognize::Role;
use geobrief::score::Confidence;
use geobrief::span::Span;
use geobrief::summarize::{Genre, Sentence, Summary};
use map::sheet;
use places::{Known, PLACES};
use words::{ARTICLE, TITLE, comments};

pub(crate) use words::{Said, said};

/// Text with its mentions, taken apart.
#[derive(Default)]
struct Reader {
    text: String,
    blocks: Vec<Block>,
    sentences: Vec<Sentence>,
    mentions: Vec<(String, PlacedMention)>,
    unmapped: Vec<(String, PlacedMention)>,
}

impl Reader {
    /// Adds a block of sentences in which `[words|key]` is a mention; a key with a minus is one
    /// that is not mapped.
    fn block(&mut self, id: BlockId, sentences: &[impl AsRef<str>]) {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len();
        let mut number = 0;
        for (index, sentence) in sentences.iter().enumerate() {
            if index > 0 && !id.is_comment() {
                self.text.push(' ');
            }
            self.sentence(id, sentence.as_ref(), &mut number);
        }
        self.blocks.push(Block {
            id,
            span: self.span(start, self.text.len()),
        });
    }

    fn sentence(&mut self, block: BlockId, marked: &str, number: &mut u32) {
        let start = self.text.len() + marked.len() - marked.trim_start().len();
        let mut rest = marked;
        while let Some((before, after)) = rest.split_once('[') {
            let (mention, tail) = after.split_once(']').unwrap();
            let (words, key) = mention.split_once('|').unwrap();
            self.text.push_str(before);
            let from = self.text.len();
            self.text.push_str(words);
            let mention = PlacedMention {
                span: Span::new(&self.text, from, self.text.len()).unwrap(),
                block,
                sentence: self.sentences.len(),
                role: Role::Literal,
                offset: None,
            };
            match key.strip_prefix('-') {
                Some(key) => self.unmapped.push((key.to_owned(), mention)),
                None => self.mentions.push((key.to_owned(), mention)),
            }
            rest = tail;
        }
        self.text.push_str(rest);
        if !marked.trim().is_empty() {
            *number += 1;
            let span = self.span(start, self.text.len());
            self.sentences.push(Sentence {
                block,
                number: *number,
                span,
            });
        }
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(&self.text, start, end).unwrap()
    }
}

/// The briefing.
pub(crate) fn briefing() -> Briefing {
    with_comments(&comments())
}

/// The article with other comments below it.
pub(crate) fn with_comments(comments: &[Said]) -> Briefing {
    let mut reader = Reader::default();
    reader.block(BlockId::Title, TITLE);
    for (number, paragraph) in (1..).zip(ARTICLE) {
        reader.block(BlockId::Paragraph(number), paragraph);
    }
    for (number, comment) in (1..).zip(comments) {
        reader.block(BlockId::Comment(number), &comment.sentences);
    }
    let mut places: Vec<_> = PLACES.iter().map(|known| place(known, &reader)).collect();
    places.sort_by_key(|place| {
        (
            std::cmp::Reverse((place.article, place.comments)),
            place.name.clone(),
        )
    });
    let map = sheet(&places);
    let sentence = |block, number| {
        let found = reader
            .sentences
            .iter()
            .find(|s| (s.block, s.number) == (block, number));
        *found.unwrap()
    };
    let summary = Summary {
        genre: Genre::Report,
        standfirst: None,
        bottom_line: Some(sentence(BlockId::Paragraph(1), 1)),
        takeaways: vec![
            sentence(BlockId::Paragraph(2), 1),
            sentence(BlockId::Paragraph(4), 1),
            sentence(BlockId::Paragraph(7), 1),
        ],
    };
    Briefing {
        hidden: Vec::new(),
        edits: Edits::default(),
        nearby: Vec::new(),
        stale: Vec::new(),
        language: Language::English,
        document: document(&reader, comments),
        input: InputRecord {
            name: Some("frontier.txt".to_owned()),
            kind: "text",
            sha256: "0123456789abcdef".repeat(4),
            ..InputRecord::default()
        },
        summary,
        claims: Claims::default(),
        places,
        borders: Vec::new(),
        unmapped: vec![
            unmapped(
                &reader,
                "US",
                "US",
                Role::Associative,
                "Only in “US-backed”: describes a government, not a location.",
            ),
            unmapped(
                &reader,
                "SU",
                "Soviet Union",
                Role::Historical,
                "Ended in 1991; no present-day place stands for it.",
            ),
        ],
        sentences: reader.sentences,
        map,
        corrections: vec![],
    }
}

fn document(reader: &Reader, comments: &[Said]) -> Document {
    let comment = |said: &Said| Comment {
        author: said.author.clone(),
        kind: said.kind,
        time: Some(said.time.parse().unwrap()),
        ..Comment::default()
    };
    Document {
        text: reader.text.clone(),
        metadata: Metadata {
            title: Fact::Stated(reader.blocks[0].span.slice(&reader.text).to_owned()),
            site: Fact::Stated("northern-dispatch.example".to_owned()),
            author: Fact::Missing,
            submitter: Fact::Stated("northern_route".to_owned()),
            date: Fact::Inferred {
                value: "2021-08-11".parse().unwrap(),
                from: InferredFrom::Comments,
            },
            language: Fact::Stated("en".to_owned()),
            ..Metadata::default()
        },
        blocks: reader.blocks.clone(),
        comments: comments.iter().map(comment).collect(),
    }
}

fn place(known: &Known, reader: &Reader) -> BriefedPlace {
    let own = (reader.mentions.iter()).filter(|(key, _)| key == known.key);
    let mentions: Vec<_> = own.map(|(_, mention)| *mention).collect();
    let comments = mentions.iter().filter(|m| m.block.is_comment()).count();
    BriefedPlace {
        id: known.id.to_owned(),
        name: known.name.to_owned(),
        label: mentions
            .first()
            .map_or(known.name, |m| m.span.slice(&reader.text))
            .to_owned(),
        kind: known.kind,
        kind_word: known.kind.word().to_owned(),
        kind_label: known.kind_label.to_owned(),
        country: known.country.to_owned(),
        admin1: String::new(),
        lies_in: known.lies_in.to_owned(),
        note: String::new(),
        source: String::new(),
        point: lon_lat(known.at),
        bbox: None::<Bbox>,
        outline: None,
        population: 0,
        seat: known.seat,
        status: known.status,
        confidence: Confidence::new(0.9),
        article: mentions.len() - comments,
        comments,
        mentions,
        evidence: vec![known.evidence.to_owned()],
        preferred: (known.key == "FAI").then(|| {
            "Preferred over Faizabad, Uttar Pradesh, India, because the text says so.".to_owned()
        }),
        alternatives: alternatives(known.key),
    }
}

fn alternatives(key: &str) -> Vec<Alternative> {
    let alternative = |id: &str, label: &str, country: &str, at, reason: &str| Alternative {
        id: id.to_owned(),
        name: label.split(',').next().unwrap().to_owned(),
        country: country.to_owned(),
        label: label.to_owned(),
        point: lon_lat(at),
        confidence: Confidence::new(0.02),
        reason: reason.to_owned(),
    };
    match key {
        "FAI" => vec![
            alternative(
                "gn:1271976",
                "Faizabad, Uttar Pradesh, India",
                "IN",
                [82.15, 26.775],
                "larger, but not in Badakhshan",
            ),
            alternative(
                "gn:1142171",
                "Fayzabad, Jowzjan, Afghanistan",
                "AF",
                [66.459, 36.821],
                "right country, wrong province",
            ),
        ],
        "DOW" => vec![
            alternative(
                "gn:1142776",
                "Dowlatābād, Balkh",
                "AF",
                [66.821, 36.988],
                "32 km from Mazar-i-Sharif, which the article names",
            ),
            alternative(
                "gn:1142777",
                "Dowlatābād, Faryab",
                "AF",
                [64.921, 36.433],
                "the comment names no road",
            ),
        ],
        _ => vec![],
    }
}

fn unmapped(reader: &Reader, key: &str, name: &str, role: Role, reason: &str) -> UnmappedName {
    let own = reader.unmapped.iter().filter(|(k, _)| k == key);
    UnmappedName {
        name: name.to_owned(),
        role,
        reason: reason.to_owned(),
        is_set_aside: false,
        mentions: own.map(|(_, mention)| *mention).collect(),
    }
}

fn lon_lat([lon, lat]: Position) -> LonLat {
    LonLat::new(lon, lat).unwrap()
}
