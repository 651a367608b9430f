//! What the program does for its page besides what the engine does: it fetches addresses, opens the inputs that
//! it was started with, and keeps corrections and places in their files. The page names inputs by number; which
//! files there are, the user said when the program was started.

use super::keeping::{Kept, keep, kept};
use crate::cli::context::Context;
use crate::cli::corrections;
use crate::cli::exit::Failed;
use crate::cli::gazetteer::{LockedFile, places_file};
use crate::cli::input_reader::{FetchArgs, InputReader, file_of};
use crate::engine::{Engine, Failure, Held, Reply, told, wire};
use crate::formats::Content;
use crate::source::{RawPage, Source};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What the page may ask of this program beyond an engine.
const ABILITIES: &[&str] = &["fetch", "files"];

/// Most inputs that are opened at once: each is a tab.
const MOST_OPENED: usize = 100;

/// An engine with files and addresses.
pub(super) struct Errands {
    engine: Engine,
    inputs: Vec<String>,
    /// The user's own places, which the page lays over the engine's gazetteer.
    places: Option<PathBuf>,
    fetch: FetchArgs,
    context: Context,
}

/// What only this program can be asked.
#[derive(Debug, Deserialize)]
#[serde(tag = "task", rename_all = "lowercase")]
enum Errand {
    /// The page at an address.
    Fetch { address: String },
    /// How many inputs the program was started with.
    Inputs,
    /// One of them, with its corrections.
    Open { number: usize },
    /// Saves the corrections of one of them.
    Keep {
        number: usize,
        text: String,
        before: String,
    },
    /// The user's own places.
    Shelf,
    /// Saves them.
    Store { text: String, before: String },
}

#[derive(Debug, Serialize)]
struct Inputs {
    inputs: usize,
    /// How many more there are than are opened.
    more: usize,
}

/// An input that is held; its bytes go with it.
#[derive(Debug, Serialize)]
struct Opened {
    held: usize,
    /// Name of the file, or the address.
    name: String,
    /// Where its corrections are kept, and what they are.
    fixes: Option<Kept>,
}

impl Errands {
    pub(super) fn new(
        mut inputs: Vec<String>,
        fetch: FetchArgs,
        mut context: Context,
    ) -> Result<Self, Failed> {
        inputs.retain(|input| input != "-");
        let places = places_file(&context).ok();
        if let Some(places) = &places {
            context.loader = context.loader.without(places);
        }
        Ok(Self {
            engine: Engine::new(context.gazetteer()?, ABILITIES),
            inputs,
            places,
            fetch,
            context,
        })
    }

    pub(super) fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Answers a request of the page.
    pub(super) fn answer(&self, request: &[u8]) -> Vec<u8> {
        let message = wire::read(request).ok();
        let errand = message.and_then(|message| serde_json::from_str(message.json).ok());
        match errand {
            Some(errand) => told(self.run(errand)),
            None => self.engine.answer(request),
        }
    }

    fn run(&self, errand: Errand) -> Result<Reply, Failure> {
        match errand {
            Errand::Fetch { address } => self.fetched(&address),
            Errand::Inputs => {
                let all = self.inputs.len();
                let inputs = all.min(MOST_OPENED);
                Reply::of(&Inputs {
                    inputs,
                    more: all - inputs,
                })
            }
            Errand::Open { number } => self.opened(self.input(number)?),
            Errand::Keep {
                number,
                text,
                before,
            } => {
                let path = corrections::beside(self.input(number)?);
                let path =
                    path.ok_or_else(|| Failure::new("value", "its corrections have no file"))?;
                Reply::of(&keep(&path, &before, text)?)
            }
            Errand::Shelf => Reply::of(&self.places.as_deref().map(kept).transpose()?),
            Errand::Store { text, before } => self.store(text, &before),
        }
    }

    fn input(&self, number: usize) -> Result<&str, Failure> {
        let input = self.inputs.get(number).map(String::as_str);
        input.ok_or_else(|| Failure::new("value", format!("there is no input {number}")))
    }

    /// Only addresses: paths are those that the program was started with.
    fn fetched(&self, address: &str) -> Result<Reply, Failure> {
        match Source::from_argument(address.as_ref()) {
            Source::Url(_) => self.opened(address),
            _ => Err(Failure::new("value", format!("{address}: is no address"))),
        }
    }

    fn opened(&self, argument: &str) -> Result<Reply, Failure> {
        let source = Source::from_argument(argument.as_ref());
        let page = InputReader::new(None, &self.fetch, &self.context).raw(argument)?;
        let fixes = corrections::beside(argument);
        let bytes = bytes_of(&page);
        let file = file_of(&source);
        let name = file.clone().unwrap_or_else(|| argument.to_owned());
        let held = self.engine.hold(Held {
            file,
            name: source.to_string(),
            page,
        });
        let opened = Opened {
            held,
            name,
            fixes: fixes.as_deref().map(kept).transpose()?,
        };
        Reply::with(&opened, bytes)
    }

    fn store(&self, text: String, before: &str) -> Result<Reply, Failure> {
        let path = self.places.as_deref();
        let path = path.ok_or_else(|| Failure::new("value", "there is no home folder"))?;
        // Others that change the file wait meanwhile.
        let failure = |failed: Failed| Failure::new("value", failed.message());
        let file = LockedFile::open(path).map_err(failure)?;
        if file.text() != before {
            return Err(super::keeping::changed(path));
        }
        file.replace(&text).map_err(failure)?;
        Reply::of(&Kept::of(path, text))
    }
}

fn bytes_of(page: &RawPage) -> Vec<u8> {
    match &page.content {
        Content::Text(text) => text.clone().into_bytes(),
        Content::Bytes(bytes) => bytes.clone(),
    }
}
