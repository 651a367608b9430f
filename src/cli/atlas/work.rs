//! One document of an atlas: read, briefed, its page written; or taken from the run before, when neither
//! its bytes nor anything that decides about its briefing has changed.

use super::folder::{Folder, sha256};
use super::kept::{PageFile, Row, row_path};
use super::tasks::{Task, TaskContent, unusable};
use crate::atlas::{Collected, Entry, short_id};
use crate::batch::caught;
use crate::brief;
use crate::briefing::{Briefing, Geodata, InputRecord};
use crate::cartography::MapOptions;
use crate::cli::corrections::{self, CorrectionsArgs};
use crate::cli::exit::{Exit, Failed};
use crate::corrections::Corrections;
use crate::document;
use crate::file_name::slug;
use crate::job::{self, BriefingOptions, ReadInput};
use crate::render::{self, LinkedAssets};
use crate::source::{InputKind, Record};
use jiff::civil::Date;
use std::collections::VecDeque;

/// Whether documents have pages, and how these hold what all share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub(super) enum Pages {
    /// Pages share scripts and styles, which lie beside them once
    Linked,
    /// Each page is one file that stands alone
    Single,
    /// No pages: the index alone
    None,
}

impl Pages {
    /// How the map of a page holds its ground.
    pub(super) fn map(self) -> MapOptions {
        match self {
            Self::Single => MapOptions::default(),
            Self::Linked => MapOptions::Tiled,
            // Nobody sees it.
            Self::None => MapOptions::Whole {
                target_bytes: 1_000,
                most_bytes: 2_000,
            },
        }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Linked => "linked",
            Self::Single => "single",
            Self::None => "none",
        }
    }
}

/// First and last day of an atlas; without either it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Period {
    pub(super) since: Option<Date>,
    pub(super) until: Option<Date>,
}

impl Period {
    /// Whether a document of this date is part of it: one without a date only when it is open.
    fn holds(self, date: Option<Date>) -> bool {
        let Some(date) = date else {
            return self == Self::default();
        };
        self.since.is_none_or(|since| since <= date) && self.until.is_none_or(|until| date <= until)
    }
}

/// What became of an input.
#[derive(Debug)]
pub(super) enum Outcome {
    /// It is part of the atlas.
    Collected(Box<Collected>),
    /// It is not of the period.
    LeftOut,
    /// Its bytes are those of an input before it.
    Again,
    /// It could not be used.
    Failed(Failed),
    /// The folder of the atlas cannot be written, which ends the run.
    Ended(Failed),
}

/// Why there is nothing of a document.
enum Problem {
    /// It cannot be used.
    Document(Failed),
    /// The folder cannot be written.
    Folder(Failed),
}

impl<T> From<T> for Problem
where
    Failed: From<T>,
{
    fn from(problem: T) -> Self {
        Self::Document(Failed::from(problem))
    }
}

/// An input that was worked on.
#[derive(Debug)]
pub(super) struct Analysed {
    pub(super) input: String,
    pub(super) folder: Option<String>,
    pub(super) sha256: String,
    /// SHA-256 of the file that holds it with others, where only a worker knows.
    pub(super) of_file: Option<String>,
    /// Its page with the SHA-256 of that.
    pub(super) page: Option<PageFile>,
    /// The tiles of its map.
    pub(super) ground: Vec<String>,
    /// How many mentions each correction decided that holds for all documents.
    pub(super) fixed: Vec<usize>,
    /// What a reader should know about how it was read.
    pub(super) notices: Vec<String>,
    pub(super) outcome: Outcome,
}

/// Works on documents; several threads share it.
pub(super) struct Analyst<'a> {
    pub(super) folder: &'a Folder,
    pub(super) geodata: Geodata<'a>,
    pub(super) options: &'a BriefingOptions,
    pub(super) pages: Pages,
    /// What linked pages share.
    pub(super) assets: &'a LinkedAssets,
    pub(super) period: Period,
    /// Corrections of all documents.
    pub(super) shared: &'a Corrections,
    pub(super) arguments: &'a CorrectionsArgs,
    /// Hash of the settings, the gazetteer and the shared corrections.
    pub(super) key: String,
}

impl Analyst<'_> {
    /// Analyses the documents of a task: one, as a rule.
    pub(super) fn analyse(&self, task: Task) -> Vec<Analysed> {
        let tasks = match &task.content {
            // Whether it holds several is slow to find out; what holds others is told apart by the reader.
            Ok(TaskContent::Page { page, .. }) if page.kind == InputKind::Pdf => {
                task.told_apart(self.folder)
            }
            _ => VecDeque::from([task]),
        };
        tasks.into_iter().map(|task| self.analysed(task)).collect()
    }

    fn analysed(&self, task: Task) -> Analysed {
        let Task {
            input,
            folder,
            sha256,
            of_file,
            content,
        } = task;
        let mut analysed = Analysed {
            input,
            folder,
            sha256,
            of_file,
            page: None,
            ground: Vec::new(),
            fixed: Vec::new(),
            notices: Vec::new(),
            outcome: Outcome::LeftOut,
        };
        let outcome = match content {
            Err(problem) => Outcome::Failed(problem),
            Ok(TaskContent::Again) => Outcome::Again,
            // A fault on one document must not end the others.
            Ok(content) => match caught(|| self.outcome(&mut analysed, content)) {
                Ok(Ok(outcome)) => outcome,
                Ok(Err(Problem::Document(problem))) => Outcome::Failed(problem),
                Ok(Err(Problem::Folder(problem))) => Outcome::Ended(problem),
                Err(problem) => {
                    let message = format!("{}: {problem}", analysed.input);
                    Outcome::Failed(Failed::with(Exit::Failed, message))
                }
            },
        };
        Analysed {
            outcome,
            ..analysed
        }
    }

    fn outcome(&self, analysed: &mut Analysed, content: TaskContent) -> Result<Outcome, Problem> {
        let own = match &content {
            TaskContent::Page { argument, .. }
            | TaskContent::Record { argument, .. }
            | TaskContent::Item { argument, .. } => {
                corrections::load_own(argument, self.arguments)?
            }
            TaskContent::Again => Corrections::default(),
        };
        let id = short_id(&analysed.sha256).to_owned();
        let key = sha256(format!("{} {own:?}", self.key).as_bytes());
        let row = match self.kept(&id, &key)? {
            Some(row) if self.period.holds(row.entry.date) => row,
            Some(_) => return Ok(Outcome::LeftOut),
            None => {
                let read = read(content, analysed)?;
                let notices = read.record.notices.iter().map(ToString::to_string);
                analysed.notices = notices.collect();
                if !self
                    .period
                    .holds(read.document.metadata.date.value().copied())
                {
                    return Ok(Outcome::LeftOut);
                }
                self.made(read, own, key)?
            }
        };
        analysed.page.clone_from(&row.page);
        analysed.ground = row.ground;
        analysed.fixed = row.fixed;
        Ok(Outcome::Collected(Box::new(Collected {
            entry: row.entry,
            input: analysed.input.clone(),
            folder: analysed.folder.clone(),
            page: row.page.map(|page| page.path),
        })))
    }

    /// What the run before kept, if nothing has changed.
    fn kept(&self, id: &str, key: &str) -> Result<Option<Row>, Problem> {
        let read = self.folder.read(&row_path(id));
        let Some(bytes) = read.map_err(Problem::Folder)? else {
            return Ok(None);
        };
        let is_there = |page: &PageFile| self.folder.has(&page.path, page.bytes);
        let row = Row::parse(&bytes).filter(|row| row.key == key && row.entry.id == id);
        Ok(row.filter(|row| row.page.as_ref().is_none_or(is_there)))
    }

    /// Briefs a document and writes its row and its page.
    fn made(&self, read: ReadInput, own: Corrections, key: String) -> Result<Row, Problem> {
        let corrections = self.shared.clone().followed_by(own);
        let briefing = self.briefing(read, corrections)?;
        let page = self.page(&briefing)?;
        let row = Row {
            geobrief: env!("CARGO_PKG_VERSION").to_owned(),
            key,
            page: page.as_ref().map(|(page, _)| page.clone()),
            ground: match &briefing.map.tiles {
                Some(map) => map.tiles.iter().map(ToString::to_string).collect(),
                None => Vec::new(),
            },
            fixed: self.fixed(&briefing),
            entry: Entry::of(&briefing),
        };
        // The row comes first: a page that no row knows would stay for ever.
        let bytes = serde_json::to_vec(&row).map_err(|it| Failed::with(Exit::Failed, it))?;
        let put = |path: &str, bytes: &[u8]| self.folder.put(path, bytes).map_err(Problem::Folder);
        put(&row_path(&row.entry.id), &bytes)?;
        if let Some((page, html)) = page {
            put(&page.path, html.as_bytes())?;
        }
        Ok(row)
    }

    /// As [`job::brief_read`], with the map of a page that is one of many.
    fn briefing(&self, read: ReadInput, corrections: Corrections) -> Result<Briefing, Problem> {
        let (gazetteer, corrections) = job::pinned(corrections, self.geodata)?;
        let geodata = Geodata {
            gazetteer: &gazetteer,
            ..self.geodata
        };
        let document = self.options.adapted(read.document);
        let mut config = self.options.config(corrections);
        config.map = self.pages.map();
        Ok(brief(document, read.record, geodata, &config))
    }

    fn page(&self, briefing: &Briefing) -> Result<Option<(PageFile, String)>, Failed> {
        let look = self.options.look();
        let html = match self.pages {
            Pages::None => return Ok(None),
            Pages::Single => render::page_with(briefing, look),
            Pages::Linked => render::page_linked(briefing, look, self.assets),
        };
        let html = html.map_err(|problem| Failed::with(Exit::Failed, problem))?;
        let title = briefing.document.metadata.title.value();
        let title = title.map_or("", String::as_str);
        let page = PageFile {
            path: page_path(short_id(&briefing.input.sha256), title),
            bytes: html.len() as u64,
            sha256: sha256(html.as_bytes()),
        };
        Ok(Some((page, html)))
    }

    /// How many mentions each shared correction decided.
    fn fixed(&self, briefing: &Briefing) -> Vec<usize> {
        let matches = |origin| {
            let mut found = briefing.corrections.iter();
            found
                .find(|(one, _)| one.origin == origin)
                .map_or(0, |(_, matches)| *matches)
        };
        self.shared
            .fixes
            .iter()
            .map(|shared| matches(shared.origin.clone()))
            .collect()
    }
}

/// Most characters of a title in the name of a page: the index lists thousands of them.
const TITLE_IN_NAME: usize = 40;

/// `d/3f2a…-title.html`.
fn page_path(id: &str, title: &str) -> String {
    let mut name = slug(title);
    if let Some(start) = name.get(..=TITLE_IN_NAME) {
        let end = start.rfind('-').filter(|end| *end > 0);
        name.truncate(end.unwrap_or(TITLE_IN_NAME));
    }
    format!("d/{id}-{name}.html")
}

fn read(content: TaskContent, analysed: &Analysed) -> Result<ReadInput, Failed> {
    Ok(match content {
        TaskContent::Page {
            page,
            file,
            argument,
        } => ReadInput::of_page(*page, file, &argument).map_err(unusable)?,
        TaskContent::Record { record, .. } => of_record(record, &analysed.sha256),
        TaskContent::Item { read, .. } => *read,
        TaskContent::Again => {
            return Err(Failed::with(Exit::Failed, "an input is read twice"));
        }
    })
}

fn of_record(record: Record, sha256: &str) -> ReadInput {
    let hints = record.hints();
    let url = record.source.filter(|source| source.contains("://"));
    let (mut document, mut notices) = document::parse(record.text, &hints);
    notices.extend(document::note_language(&mut document));
    let record = InputRecord {
        kind: InputKind::Jsonl.word(),
        sha256: sha256.to_owned(),
        url,
        notices,
        ..InputRecord::default()
    };
    ReadInput { document, record }
}
