//! Reads what the arguments name.

use super::context::Context;
use super::exit::{Exit, Failed};
use crate::briefing::InputRecord;
use crate::document::{Document, Hints};
use crate::formats::Reading;
use crate::source::{InputKind, ReadOptions, Source, SourceError};

/// A document read, with where it came from.
pub(crate) struct Read {
    pub(crate) document: Document,
    pub(crate) record: InputRecord,
}

/// Reads one input to the end and understands it.
pub(crate) fn read(
    argument: &str,
    kind: Option<InputKind>,
    context: &Context,
) -> Result<Read, Failed> {
    let (reading, record) = understand(argument, kind)?;
    let read = finished(reading, record);
    for notice in &read.record.notices {
        context.note(&format!("{argument}: {notice}"));
    }
    Ok(read)
}

/// Reads one input, and the article that it links to where one is given.
pub(crate) fn read_with(
    argument: &str,
    kind: Option<InputKind>,
    article: Option<&str>,
) -> Result<Read, Failed> {
    let (mut reading, record) = understand(argument, kind)?;
    if let Some(article) = article {
        let (article, _) = understand(article, None)?;
        reading = reading.with_article(article);
    }
    Ok(finished(reading, record))
}

fn understand(argument: &str, kind: Option<InputKind>) -> Result<(Reading, InputRecord), Failed> {
    let options = ReadOptions {
        kind,
        ..ReadOptions::default()
    };
    let source = source(argument);
    let page = source.read(&options).map_err(|problem| failed(&problem))?;
    let record = InputRecord {
        name: match &source {
            Source::File(path) => path.file_name().map(|n| n.to_string_lossy().into_owned()),
            _ => None,
        },
        kind: page.kind.word(),
        sha256: page.sha256.clone(),
        ..InputRecord::default()
    };
    let reading = page
        .understand(&source.to_string(), &Hints::default())
        .map_err(|problem| failed(&problem))?;
    Ok((reading, record))
}

fn finished(reading: Reading, record: InputRecord) -> Read {
    let notices = reading.notices.iter().map(ToString::to_string).collect();
    Read {
        document: reading.document,
        record: InputRecord { notices, ..record },
    }
}

/// What an argument names.
pub(crate) fn source(argument: &str) -> Source {
    Source::from_argument(argument.as_ref())
}

/// Ends the command for an input that cannot be used.
pub(crate) fn failed(problem: &SourceError) -> Failed {
    let exit = [Exit::Fetch, Exit::Usage]
        .into_iter()
        .find(|exit| *exit as u8 == problem.exit_code())
        .unwrap_or(Exit::Input);
    Failed::with(exit, problem)
}
