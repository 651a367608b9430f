//! geobrief for a page: a request goes in as bytes, an answer comes out as bytes.
//!
//! The page has no files, no threads and no network, and neither has this: [`answer`] is a function of
//! its request and of the language packs that were added before, over [`geobrief::job`]. A message is JSON with a block of bytes behind it, see [`wire`];
//! what can be asked is [`task::Task`], what comes back is the answer of that task, or `error`.
//!
//! On WebAssembly two functions carry messages over (`abi`); everywhere else the crate is a library,
//! so that the same requests are tested natively.

#[cfg(target_family = "wasm")]
mod abi;
mod briefs;
mod corrected;
mod data;
mod failure;
mod lookup;
mod own_places;
pub mod task;
pub mod wire;

use failure::Failure;
use task::Task;
use wire::Message;

/// What a task gives: an object, and the bytes of a file where it makes one.
type Outcome = Result<Reply, Failure>;

/// The answer to a task that succeeded.
#[derive(Debug)]
struct Reply {
    json: String,
    bytes: Vec<u8>,
}

impl Reply {
    fn of(value: &impl serde::Serialize) -> Result<Self, Failure> {
        Self::with(value, Vec::new())
    }

    fn with(value: &impl serde::Serialize, bytes: Vec<u8>) -> Result<Self, Failure> {
        let json = serde_json::to_string(value).map_err(|error| Failure::broken(&error))?;
        Ok(Self { json, bytes })
    }
}

/// Does what a request asks for. A request that is none is answered with an error, like everything
/// else that goes wrong.
#[must_use]
pub fn answer(request: &[u8]) -> Vec<u8> {
    let outcome = wire::read(request)
        .map_err(|problem| Failure::request(&problem))
        .and_then(run);
    match outcome {
        Ok(reply) => wire::write("ok", &reply.json, &reply.bytes),
        Err(failure) => wire::write("error", &failure.json(), &[]),
    }
}

fn run(Message { json, bytes }: Message<'_>) -> Outcome {
    let task: Task = serde_json::from_str(json).map_err(|problem| Failure::request(&problem))?;
    match task {
        Task::About => Reply::of(&data::about()),
        Task::Read(input) => briefs::read(&input, bytes),
        Task::Brief(wanted) => briefs::page(&wanted, bytes),
        Task::Export(wanted) => briefs::export(&wanted, bytes),
        Task::Search(wanted) => lookup::search(&wanted),
        Task::At(wanted) => lookup::at(&wanted),
        Task::Fix(wanted) => corrected::fix(&wanted),
        Task::Edit(wanted) => corrected::edit(wanted),
        Task::Language => Reply::of(&data::add_language(bytes)?),
        Task::Places(file) => own_places::list(&file),
    }
}
