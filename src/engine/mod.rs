//! geobrief for a page: a request goes in as bytes, an answer comes out as bytes.
//!
//! [`Engine::answer`] is a function of its request, of the data that the engine was made with, and of what was
//! added to them before: language packs, and inputs that the program around it holds. It reads no files and
//! asks no network. A message is JSON with a block of bytes behind it, see [`wire`]; what can be asked is
//! [`task::Task`], what comes back is the answer of that task, or `error`.
//!
//! The same engine answers the page that is a file, where it runs as WebAssembly (`desk/engine`), and the page
//! that `geobrief desk` serves.

mod briefs;
mod corrected;
mod data;
mod failure;
mod lookup;
mod own_places;
mod shell;
pub mod task;
pub mod wire;

pub use data::{Engine, Held};
pub use failure::Failure;
pub use shell::Shell;

use task::Task;
use wire::Message;

/// What a task gives: an object, and the bytes of a file where it makes one.
type Outcome = Result<Reply, Failure>;

/// The answer to a task that succeeded.
#[derive(Debug)]
pub struct Reply {
    json: String,
    bytes: Vec<u8>,
}

impl Reply {
    /// An object alone.
    ///
    /// # Errors
    /// What cannot be JSON.
    pub fn of(value: &impl serde::Serialize) -> Result<Self, Failure> {
        Self::with(value, Vec::new())
    }

    /// An object, and a file.
    ///
    /// # Errors
    /// What cannot be JSON.
    pub fn with(value: &impl serde::Serialize, bytes: Vec<u8>) -> Result<Self, Failure> {
        let json = serde_json::to_string(value).map_err(|error| Failure::broken(&error))?;
        Ok(Self { json, bytes })
    }
}

/// The message that tells what came of a request.
#[must_use]
pub fn told(outcome: Result<Reply, Failure>) -> Vec<u8> {
    match outcome {
        Ok(reply) => wire::write("ok", &reply.json, &reply.bytes),
        Err(failure) => wire::write("error", &failure.json(), &[]),
    }
}

impl Engine {
    /// Does what a request asks for. A request that is none is answered with an error, like everything
    /// else that goes wrong.
    #[must_use]
    pub fn answer(&self, request: &[u8]) -> Vec<u8> {
        let outcome = wire::read(request)
            .map_err(|problem| Failure::request(&problem))
            .and_then(|message| self.run(message));
        told(outcome)
    }

    fn run(&self, Message { json, bytes }: Message<'_>) -> Outcome {
        let task: Task =
            serde_json::from_str(json).map_err(|problem| Failure::request(&problem))?;
        match task {
            Task::About => Reply::of(&self.about()),
            Task::Shell => Reply::of(&self.shell()),
            Task::Read(input) => self.read(&input, bytes),
            Task::Brief(wanted) => self.page(&wanted, bytes),
            Task::Export(wanted) => self.export(&wanted, bytes),
            Task::Mentions(wanted) => self.mentions(&wanted, bytes),
            Task::Search(wanted) => self.search(&wanted),
            Task::At(wanted) => self.at(&wanted),
            Task::Fix(wanted) => corrected::fix(&wanted),
            Task::Edit(wanted) => corrected::edit(wanted),
            Task::Language => Reply::of(&self.add_language(bytes)?),
            Task::Places(file) => self.own_places(&file),
        }
    }
}
