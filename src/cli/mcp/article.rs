//! The articles that an agent names.

use super::folders::Folders;
use crate::cli::context::Context;
use crate::cli::corrections::{self, CorrectionsArgs};
use crate::cli::exit::{Exit, Failed};
use crate::cli::input_reader::{FetchArgs, InputReader};
use crate::corrections::Corrections;
use crate::job::ReadInput;
use crate::source::{InputKind, RawPage, ReadOptions};
use rmcp::schemars::JsonSchema;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// What is read.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
#[schemars(crate = "rmcp::schemars")]
pub(super) enum Article {
    /// A file in one of the folders that may be used: text, HTML, Markdown, PDF, DOCX, e-mail, a thread
    Path(PathBuf),
    /// The text itself, with or without the comments below it
    Text(String),
    /// An address, if the network is allowed
    Url(String),
}

/// An article that was read.
pub(super) struct Read {
    pub(super) input: ReadInput,
    /// How the corrections and the rows name it.
    pub(super) name: String,
    pub(super) corrections: Corrections,
}

/// What reads articles, and from where.
#[derive(Debug)]
pub(super) struct Reader {
    pub(super) folders: Folders,
    pub(super) may_fetch: bool,
}

impl Reader {
    /// # Errors
    /// When it may not be read, or cannot be.
    pub(super) fn read(&self, article: Article, context: &Context) -> Result<Read, Failed> {
        match article {
            Article::Path(path) => self.file(&path, context),
            Article::Text(text) => of_text(text),
            Article::Url(url) if self.may_fetch && is_address(&url) => Ok(Read {
                input: read(&url, context)?,
                name: url,
                corrections: Corrections::default(),
            }),
            Article::Url(url) => {
                let message = format!(
                    "{url}: this server fetches nothing; give the text, or let the user start it with \
                     --allow-network"
                );
                Err(Failed::with(Exit::Fetch, message))
            }
        }
    }

    /// A file with the corrections beside it.
    fn file(&self, path: &Path, context: &Context) -> Result<Read, Failed> {
        let argument = self.argument(path)?;
        let beside = corrections::beside(&argument).filter(|path| path.exists());
        if let Some(beside) = &beside {
            self.folders.file(beside)?;
        }
        let corrections = corrections::load(&argument, &CorrectionsArgs::default())?;
        Ok(Read {
            input: read(&argument, context)?,
            name: argument,
            corrections,
        })
    }

    /// The real path of a file, as commands take it: it is absolute, so that it is no address.
    pub(super) fn argument(&self, path: &Path) -> Result<String, Failed> {
        let real = self.folders.file(path)?;
        real.into_os_string().into_string().map_err(|path| {
            let path = PathBuf::from(path);
            let message = format!("{}: the name of the file is no Unicode", path.display());
            Failed::with(Exit::Input, message)
        })
    }
}

fn is_address(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

fn read(argument: &str, context: &Context) -> Result<ReadInput, Failed> {
    InputReader::new(None, &FetchArgs::default(), context).read(argument)
}

fn of_text(text: String) -> Result<Read, Failed> {
    let name = "text".to_owned();
    let options = ReadOptions {
        kind: Some(InputKind::Text),
        ..ReadOptions::default()
    };
    let page = RawPage::of_bytes(text.into_bytes(), &options, &name)?;
    Ok(Read {
        input: ReadInput::of_page(page, None, &name)?,
        name,
        corrections: Corrections::default(),
    })
}
