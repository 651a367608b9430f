//! The inputs of an atlas one by one: files and pages as they are, files of many texts record by record.

use super::folder::{Folder, sha256 as hash};
use super::inputs::NamedInput;
use super::kept::row_path;
use crate::atlas::short_id;
use crate::batch::caught;
use crate::cli::exit::{Exit, Failed};
use crate::cli::input_reader::{self, InputReader, file_of};
use crate::document::Document;
use crate::formats::{FormatError, each_article};
use crate::job::ReadInput;
use crate::source::{
    InputKind, LineError, RawPage, Record, Source, SourceError, TableColumns, Texts,
};
use std::collections::{BTreeSet, VecDeque};
use std::path::Path;

/// One document to be.
pub(super) struct Task {
    /// The input as it was given; of a record with its id: `records.jsonl, doc-7`.
    pub(super) input: String,
    pub(super) folder: Option<String>,
    /// SHA-256 of its bytes; empty for what could not be read.
    pub(super) sha256: String,
    /// SHA-256 of the file, where that was told apart only by a worker.
    pub(super) of_file: Option<String>,
    pub(super) content: Result<TaskContent, Failed>,
}

/// What there is to analyse.
pub(super) enum TaskContent {
    /// A file or a fetched page.
    Page {
        page: Box<RawPage>,
        /// Name of the file, without folders.
        file: Option<String>,
        /// The argument: corrections lie beside it.
        argument: String,
    },
    /// One of many texts.
    Record {
        record: Record,
        /// The file that holds it: its corrections count for each record.
        argument: String,
    },
    /// A document that was read to find out whether its file holds several, such as a message of a mailbox.
    Item {
        read: Box<ReadInput>,
        /// The file that holds it.
        argument: String,
    },
    /// The same bytes as an input before it.
    Again,
}

impl Task {
    /// How much memory it takes, in bytes.
    pub(super) fn size(&self) -> usize {
        match &self.content {
            Ok(TaskContent::Page { page, .. }) => page.text().map_or(1 << 20, str::len),
            Ok(TaskContent::Record { record, .. }) => record.text.len(),
            Ok(TaskContent::Item { read, .. }) => read.document.text.len(),
            Ok(TaskContent::Again) | Err(_) => 0,
        }
    }
}

/// Reads the inputs in their order.
pub(super) struct Tasks<'a> {
    reader: InputReader<'a>,
    kind: Option<InputKind>,
    columns: TableColumns<'a>,
    folder: &'a Folder,
    inputs: VecDeque<NamedInput>,
    /// The file of many texts that is being read.
    records: Option<(NamedInput, Texts)>,
    /// The documents of the file that is being read: several of a mailbox, a feed or an export.
    items: VecDeque<Task>,
    /// Hashes of what came before.
    seen: BTreeSet<String>,
}

impl<'a> Tasks<'a> {
    pub(super) fn new(
        inputs: Vec<NamedInput>,
        reader: InputReader<'a>,
        kind: Option<InputKind>,
        columns: TableColumns<'a>,
        folder: &'a Folder,
    ) -> Self {
        Self {
            reader,
            kind,
            columns,
            folder,
            inputs: inputs.into(),
            records: None,
            items: VecDeque::new(),
            seen: BTreeSet::new(),
        }
    }

    /// The next record of the file that is being read.
    fn record(&mut self) -> Option<Task> {
        let (named, records) = self.records.as_mut()?;
        let Some(record) = records.next() else {
            self.records = None;
            return None;
        };
        let (argument, folder) = (&named.argument, named.folder.clone());
        let task = match record {
            Ok(record) => Task {
                input: format!("{argument}, {}", record.id),
                folder,
                sha256: hash_of(&record),
                of_file: None,
                content: Ok(TaskContent::Record {
                    record,
                    argument: argument.clone(),
                }),
            },
            Err(LineError { line, id, problem }) => {
                let which = id.unwrap_or_else(|| format!("line {line}"));
                let input = format!("{argument}, {which}");
                let message = format!("{input}: {problem}");
                failed(input, folder, Failed::with(Exit::Input, message))
            }
        };
        Some(self.once(task))
    }

    /// The next input, or the first record in it.
    fn input(&mut self) -> Option<Task> {
        loop {
            let named = self.inputs.pop_front()?;
            match self.open(&named) {
                Ok(Opened::Documents(documents)) => {
                    self.items = documents;
                    if let Some(first) = self.items.pop_front() {
                        return Some(self.once(first));
                    }
                }
                Ok(Opened::Records(records)) => {
                    self.records = Some((named, records));
                    if let Some(task) = self.record() {
                        return Some(task);
                    }
                }
                Err(problem) => return Some(failed(named.argument, named.folder, problem)),
            }
        }
    }

    fn open(&self, named: &NamedInput) -> Result<Opened, Failed> {
        let argument = &named.argument;
        let source = input_reader::source(argument);
        let stated = self.kind.or_else(|| kind_by_name(&source));
        if let Some(kind) = stated
            && let Some(records) = source.texts(kind, self.columns)?
        {
            return Ok(Opened::Records(records));
        }
        let page = self.reader.page(argument)?;
        let kind = if holds_many(&page) {
            InputKind::Jsonl
        } else {
            page.kind
        };
        if let (InputKind::Jsonl | InputKind::Csv, Source::File(_)) = (kind, &source)
            && let Some(records) = source.texts(kind, self.columns)?
        {
            return Ok(Opened::Records(records));
        }
        let task = Task {
            input: argument.clone(),
            folder: named.folder.clone(),
            sha256: page.sha256.clone(),
            of_file: None,
            content: Ok(TaskContent::Page {
                page: Box::new(page),
                file: file_of(&source),
                argument: argument.clone(),
            }),
        };
        Ok(Opened::Documents(if kind.may_hold_several() {
            task.told_apart(self.folder)
        } else {
            VecDeque::from([task])
        }))
    }

    /// The task, or that its bytes came before: the first of equal ones is analysed, whatever the
    /// threads do.
    fn once(&mut self, task: Task) -> Task {
        let is_again = !task.sha256.is_empty() && !self.seen.insert(task.sha256.clone());
        if is_again {
            return Task {
                content: Ok(TaskContent::Again),
                ..task
            };
        }
        task
    }
}

impl Iterator for Tasks<'_> {
    type Item = Task;

    fn next(&mut self) -> Option<Task> {
        if let Some(item) = self.items.pop_front() {
            return Some(self.once(item));
        }
        self.record().or_else(|| self.input())
    }
}

enum Opened {
    Documents(VecDeque<Task>),
    Records(Texts),
}

impl Task {
    /// The documents of a file that may hold several. Of one that an earlier run kept as one document nothing
    /// is parsed.
    pub(super) fn told_apart(self, folder: &Folder) -> VecDeque<Self> {
        let is_kept = folder.holds(&row_path(short_id(&self.sha256)));
        match self.content {
            Ok(TaskContent::Page {
                page,
                file,
                argument,
            }) if !is_kept => {
                let held = Held {
                    input: self.input,
                    folder: self.folder,
                    argument,
                };
                let input = held.input.clone();
                let folder = held.folder.clone();
                // A fault in one file must not end the others.
                caught(|| held.documents(*page, file)).unwrap_or_else(|problem| {
                    let problem = Failed::with(Exit::Failed, format!("{input}: {problem}"));
                    VecDeque::from([failed(input, folder, problem)])
                })
            }
            content => VecDeque::from([Self { content, ..self }]),
        }
    }
}

/// What the documents of a file have in common.
struct Held {
    input: String,
    folder: Option<String>,
    argument: String,
}

impl Held {
    fn documents(self, page: RawPage, file: Option<String>) -> VecDeque<Task> {
        let (sha256, kind) = (page.sha256.clone(), page.kind);
        let each = match ReadInput::each_of_page(page, file, &self.argument) {
            Ok(each) => each,
            Err(problem) => {
                return VecDeque::from([failed(self.input, self.folder, unusable(problem))]);
            }
        };
        let is_only = each.len() == 1;
        let numbered = each.enumerate();
        numbered
            .map(|(number, (input, read))| match read {
                Ok(read) if is_only => self.task(self.input.clone(), read, sha256.clone(), None),
                // Workers tell these apart, each for itself: two of one text, in two files, are two.
                Ok(read) if kind == InputKind::Pdf => {
                    let own = hash(format!("{sha256} {number}").as_bytes());
                    self.task(input, with_address(read, &own), own, Some(sha256.clone()))
                }
                Ok(read) => {
                    let own = hash_of_item(&read.document);
                    self.task(input, with_address(read, &own), own, None)
                }
                Err(problem) => failed(input, self.folder.clone(), unusable(problem)),
            })
            .collect()
    }

    fn task(
        &self,
        input: String,
        read: ReadInput,
        sha256: String,
        of_file: Option<String>,
    ) -> Task {
        Task {
            input,
            folder: self.folder.clone(),
            sha256,
            of_file,
            content: Ok(TaskContent::Item {
                read: Box::new(read),
                argument: self.argument.clone(),
            }),
        }
    }
}

/// Why there is nothing of a document: of a page that only lists articles without all that it lists.
pub(super) fn unusable(problem: SourceError) -> Failed {
    let SourceError::Format {
        name,
        problem: FormatError::Choose { articles },
    } = &problem
    else {
        return Failed::from(problem);
    };
    let count = articles.len();
    let why =
        "is a list of articles and none itself; give the articles, or a feed with their texts";
    Failed::with(Exit::Input, format!("{name}: {why} ({count} in the list)"))
}

/// One of several, under its own hash and address.
fn with_address(mut read: ReadInput, sha256: &str) -> ReadInput {
    sha256.clone_into(&mut read.record.sha256);
    read.record.url = read.document.metadata.url.value().cloned();
    read
}

fn failed(input: String, folder: Option<String>, problem: Failed) -> Task {
    Task {
        input,
        folder,
        sha256: String::new(),
        of_file: None,
        content: Err(problem),
    }
}

/// Whether a file of JSON is a list of articles.
fn holds_many(page: &RawPage) -> bool {
    let text = page.text().filter(|_| page.kind == InputKind::Json);
    let value = text.and_then(|text| serde_json::from_str(text).ok());
    value.is_some_and(|value| each_article(&value).len() > 1)
}

/// Files of many texts are told by their name where it says so: they may be larger than what is read at
/// once.
fn kind_by_name(source: &Source) -> Option<InputKind> {
    let Source::File(path) = source else {
        return None;
    };
    let ending = |path: &Path| {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        Some(ending)
    };
    let packed = ending(path).is_some_and(|ending| ending == "gz");
    let inner = if packed {
        path.with_extension("")
    } else {
        path.clone()
    };
    match ending(&inner)?.as_str() {
        "jsonl" | "ndjson" => Some(InputKind::Jsonl),
        "csv" | "tsv" => Some(InputKind::Csv),
        "parquet" => Some(InputKind::Parquet),
        _ => None,
    }
}

/// SHA-256 of what a file of several says of a document: its address, its date and its text.
fn hash_of_item(document: &Document) -> String {
    let url = document.metadata.url.value().map_or("", String::as_str);
    let date = document.metadata.date.value().map(ToString::to_string);
    let date = date.unwrap_or_default();
    hash(format!("{} {url} {date} {}", url.len(), document.text).as_bytes())
}

/// SHA-256 of what a record says: each member with its length before it, so that no two are mixed up.
fn hash_of(record: &Record) -> String {
    let mut bytes = Vec::with_capacity(record.text.len() + 256);
    let members = [
        Some(&record.id),
        Some(&record.text),
        record.title.as_ref(),
        record.source.as_ref(),
        record.date.as_ref(),
    ];
    for member in members {
        let length = member.map_or(u64::MAX, |member| member.len() as u64);
        bytes.extend(length.to_be_bytes());
        bytes.extend(member.map_or("", String::as_str).bytes());
    }
    hash(&bytes)
}
