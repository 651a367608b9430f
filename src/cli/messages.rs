//! What the program says on the terminal: messages on standard error, as many as the user wants,
//! and for whom progress is shown.

use super::exit::Failed;
use super::progress::{Audience, DocumentsProgress, FetchProgress, ImportProgress};
use std::io::{self, IsTerminal, Write};

/// How much is said on standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Verbosity {
    /// Errors only.
    Quiet,
    /// What was done, too.
    Normal,
    /// How inputs were read, too.
    Verbose,
}

/// The terminal as a command uses it.
#[derive(Debug, Clone)]
pub(crate) struct Messages {
    verbosity: Verbosity,
}

impl Messages {
    pub(crate) fn new(verbosity: Verbosity) -> Self {
        Self { verbosity }
    }

    /// An error: always said.
    pub(crate) fn error(&self, message: &str) {
        say(&format!("geobrief: {message}"));
    }

    /// What was done: said unless `--quiet`.
    pub(crate) fn report(&self, message: &str) {
        if self.verbosity >= Verbosity::Normal {
            say(message);
        }
    }

    /// How the input was read: said with `--verbose`.
    pub(crate) fn note(&self, message: &str) {
        if self.verbosity >= Verbosity::Verbose {
            say(message);
        }
    }

    /// A line of data, on standard output.
    pub(crate) fn print(&self, line: &str) -> Result<(), Failed> {
        writeln!(io::stdout().lock(), "{line}").map_err(|problem| Failed::writing(&problem))
    }

    /// Whether standard output is a terminal.
    pub(crate) fn writes_to_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Shows how far a fetch is.
    pub(crate) fn fetch_progress(&self, url: &str) -> FetchProgress {
        FetchProgress::new(self.audience(), url)
    }

    /// Shows how far an import is.
    pub(crate) fn import_progress(&self) -> ImportProgress {
        ImportProgress::new(self.audience())
    }

    /// Shows how many documents are done, of so many where that is known.
    pub(crate) fn documents_progress(&self, all: Option<usize>) -> DocumentsProgress {
        DocumentsProgress::new(self.audience(), all)
    }

    /// Progress is for people who watch: on a terminal, and unless `--quiet`.
    fn audience(&self) -> Audience {
        if self.verbosity >= Verbosity::Normal && io::stderr().is_terminal() {
            Audience::Terminal
        } else {
            Audience::Nobody
        }
    }
}

/// Writes a line to standard error; when even that fails there is nobody left to tell. Messages
/// quote sources: their control characters must not steer the terminal.
fn say(message: &str) {
    let shown = message.replace(|c: char| c.is_control() && c != '\n', "\u{fffd}");
    let _ = writeln!(io::stderr().lock(), "{shown}");
}
