//! Pages, and what is written beside them.

use super::data::{Engine, MOST_TEXT};
use super::failure::Failure;
use super::own_places::Own;
use super::task::{Brief, Export, File, Input, Options};
use super::{Outcome, Reply};
use crate::briefing::{Briefing, InputRecord, Status};
use crate::corrections::{Correction, Corrections};
use crate::document::{BlockId, Document};
use crate::export::{ExportKind, export as exported};
use crate::file_name::slug;
use crate::job::{self, BriefingOptions, Comments, MOST_SENTENCES, ReadInput};
use crate::render::{self, Paper};
use crate::source::{InputKind, RawPage, ReadOptions};
use serde::Serialize;
use std::path::Path;
use std::str::FromStr;

/// What pasted text is called in messages.
const PASTED: &str = "the pasted text";

/// How an input is read.
#[derive(Debug, Serialize)]
struct Read {
    title: Option<String>,
    /// What it was read as, in the word of `--from`.
    kind: &'static str,
    /// What such inputs are called: "web pages".
    label: &'static str,
    /// The tag of its language.
    language: String,
    /// Paragraphs or messages.
    paragraphs: usize,
    comments: usize,
    words: usize,
    notices: Vec<String>,
    /// Whether its language is one that geobrief does not read.
    unread: bool,
    /// The text as it was read: what a person can change and have read again.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

/// What a briefing holds.
#[derive(Debug, Serialize)]
struct Made {
    #[serde(flatten)]
    read: Read,
    /// What its files are called, without an ending.
    stem: String,
    places: usize,
    /// Places that a person should decide.
    check: usize,
    unmapped: usize,
    corrections: Vec<Matched>,
    /// How many entries beside them the file of corrections has: hidden places, notes, labels, a summary.
    edits: usize,
    /// Why places of one's own were left out.
    left_out: Vec<String>,
}

/// A correction, and what it does.
#[derive(Debug, Serialize)]
struct Matched {
    name: String,
    within: Option<String>,
    /// An id, or "none".
    place: String,
    /// Mentions that it decides: none when it matches nothing any more.
    mentions: usize,
}

/// A file beside the page.
#[derive(Debug, Serialize)]
struct Written {
    /// Name of the file.
    name: String,
}

impl Engine {
    pub(super) fn read(&self, input: &Input, bytes: &[u8]) -> Outcome {
        let read = self.understood(input, bytes)?;
        let mut told = Read::of(&read.document, &read.record);
        told.text = Some(read.document.text);
        Reply::of(&told)
    }

    pub(super) fn page(&self, wanted: &Brief, bytes: &[u8]) -> Outcome {
        let Briefed {
            briefing,
            options,
            left_out,
        } = self.brief(wanted, bytes)?;
        let page = render::page_with(&briefing, options.look())?;
        Reply::with(&Made::of(&briefing, left_out), page.into_bytes())
    }

    pub(super) fn export(&self, wanted: &Export, bytes: &[u8]) -> Outcome {
        let kind = ExportKind::from_str(&wanted.format).map_err(Failure::value)?;
        let briefing = self.brief(&wanted.brief, bytes)?.briefing;
        let name = format!("{}.{}", stem(&briefing), kind.extension());
        let bytes = exported(&briefing, kind)?;
        Reply::with(&Written { name }, bytes)
    }

    pub(super) fn mentions(&self, wanted: &Brief, bytes: &[u8]) -> Outcome {
        let corrections = corrections(&wanted.corrections)?;
        let gazetteer = self.with_own(&wanted.places)?.gazetteer;
        let read = self.understood(&wanted.input, bytes)?;
        let id = wanted.input.name.clone().unwrap_or_else(|| "-".to_owned());
        let geodata = self.geodata(&gazetteer);
        let found = job::places_read(id, &read.document, corrections, geodata)?;
        Reply::of(&found.rows)
    }

    fn brief(&self, wanted: &Brief, bytes: &[u8]) -> Result<Briefed, Failure> {
        let options = options(&wanted.options)?;
        let corrections = corrections(&wanted.corrections)?;
        let Own {
            gazetteer,
            left_out,
        } = self.with_own(&wanted.places)?;
        let read = self.understood(&wanted.input, bytes)?;
        let briefing = job::brief_read(read, corrections, &options, self.geodata(&gazetteer))?;
        Ok(Briefed {
            briefing,
            options,
            left_out,
        })
    }

    fn understood(&self, input: &Input, bytes: &[u8]) -> Result<ReadInput, Failure> {
        if let Some(number) = input.held {
            return Ok(self.held(number)?.read()?);
        }
        let stated = input.kind.as_deref();
        let kind = stated.map(InputKind::from_str).transpose();
        let options = ReadOptions {
            kind: kind.map_err(Failure::value)?,
            text_limit: MOST_TEXT * 1_000_000,
            ..ReadOptions::default()
        };
        let name = input.name.as_deref().unwrap_or(PASTED);
        let page = RawPage::of_bytes(bytes.to_vec(), &options, name)?;
        // Of a mailbox or another file of several the first is read, and the others are told.
        Ok(ReadInput::of_item(page, 1, input.name.clone(), name)?)
    }
}

impl Made {
    fn of(briefing: &Briefing, left_out: Vec<String>) -> Self {
        let places = briefing.places.iter();
        let corrections = briefing.corrections.iter();
        Self {
            read: Read::of(&briefing.document, &briefing.input),
            stem: stem(briefing),
            places: briefing.places.len(),
            check: places.filter(|place| place.status == Status::Check).count(),
            unmapped: briefing.unmapped.len(),
            corrections: corrections
                .map(|(correction, mentions)| Matched::of(correction, *mentions))
                .collect(),
            edits: briefing.hidden.len() + edits_of(briefing),
            left_out,
        }
    }
}

fn edits_of(briefing: &Briefing) -> usize {
    let edits = &briefing.edits;
    edits.notes.len() + edits.labels.len() + usize::from(edits.summary.is_some())
}

/// A briefing, with what its page needs besides.
struct Briefed {
    briefing: Briefing,
    options: BriefingOptions,
    left_out: Vec<String>,
}

fn corrections(files: &[File]) -> Result<Corrections, Failure> {
    let mut files = files.iter();
    files.try_fold(Corrections::default(), |all, file| {
        let later = Corrections::parse(&file.text, Path::new(&file.name))?;
        Ok(all.followed_by(later))
    })
}

fn options(wanted: &Options) -> Result<BriefingOptions, Failure> {
    let mut options = BriefingOptions {
        title: wanted.title.clone(),
        sentences: wanted.sentences.map(|most| most.clamp(1, MOST_SENTENCES)),
        ..BriefingOptions::default()
    };
    if let Some(code) = &wanted.language {
        options.language = code.parse().map_err(Failure::value)?;
    }
    if let Some(word) = &wanted.theme {
        options.theme = word.parse().map_err(Failure::value)?;
    }
    if wanted.one_page {
        options.paper = Paper::OnePage;
    }
    options.comments = match wanted.comments.as_deref() {
        None | Some("included") => Comments::Included,
        Some("anonymous") => Comments::Anonymous,
        Some("without") => Comments::LeftOut,
        Some(other) => {
            let problem = format!("{other:?}: comments are included, anonymous or without");
            return Err(Failure::value(problem));
        }
    };
    Ok(options)
}

fn stem(briefing: &Briefing) -> String {
    let title = briefing.document.metadata.title.value();
    slug(title.map_or("", String::as_str))
}

impl Read {
    fn of(document: &Document, record: &InputRecord) -> Self {
        let of_comment = |block: &&crate::document::Block| matches!(block.id, BlockId::Comment(_));
        let blocks = document.blocks.iter();
        let comments = blocks.clone().filter(of_comment).count();
        let title = blocks
            .clone()
            .filter(|block| block.id == BlockId::Title)
            .count();
        let kind = InputKind::from_str(record.kind);
        Self {
            title: document.metadata.title.value().cloned(),
            kind: record.kind,
            label: kind.map_or("", InputKind::label),
            language: document
                .metadata
                .language
                .value()
                .cloned()
                .unwrap_or_default(),
            paragraphs: document.blocks.len() - comments - title,
            comments,
            words: document.text.split_whitespace().count(),
            notices: record.notices.iter().map(ToString::to_string).collect(),
            unread: record.unread().is_some(),
            text: None,
        }
    }
}

impl Matched {
    fn of(correction: &Correction, mentions: usize) -> Self {
        Self {
            name: correction.name.clone(),
            within: correction.within.clone(),
            place: correction.place_id().unwrap_or_else(|| "none".to_owned()),
            mentions,
        }
    }
}
