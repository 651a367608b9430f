//! Reads what the arguments name.

use super::context::Context;
use super::exit::{Exit, Failed};
use crate::briefing::InputRecord;
use crate::document::{self, Document, Hints};
use crate::source::{InputKind, ReadOptions, Source, SourceError};

/// A document read, with where it came from.
pub(crate) struct Read {
    pub(crate) document: Document,
    pub(crate) record: InputRecord,
}

/// Reads one input to the end and parses it.
pub(crate) fn read(
    argument: &str,
    kind: Option<InputKind>,
    context: &Context,
) -> Result<Read, Failed> {
    let options = ReadOptions {
        kind,
        ..ReadOptions::default()
    };
    let page = source(argument)
        .read(&options)
        .map_err(|problem| failed(&problem))?;
    let (document, notes) = document::parse(page.text, &Hints::default());
    for note in page.diagnostics.iter().chain(&notes) {
        context.note(&format!("{argument}: {note}"));
    }
    let record = InputRecord {
        kind: page.kind.word(),
        sha256: page.sha256,
        url: None,
    };
    Ok(Read { document, record })
}

/// What an argument names.
pub(crate) fn source(argument: &str) -> Source {
    Source::from_argument(argument.as_ref())
}

/// Ends the command for an input that cannot be used.
pub(crate) fn failed(problem: &SourceError) -> Failed {
    let exit = if problem.exit_code() == Exit::Fetch as u8 {
        Exit::Fetch
    } else {
        Exit::Input
    };
    Failed::with(exit, problem)
}
