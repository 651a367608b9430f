//! Messages and threads of social networks, chats and forums, in the JSON and text that these export.
//!
//! Each reader parses one shape at the door; the first whose shape fits reads the file.

mod bluesky;
mod chat;
mod conversation;
mod discourse;
mod lemmy;
mod mastodon;
mod rooms;
mod telegram;
mod x;
mod youtube;

pub(super) use chat::{chat, is_chat};
pub(super) use conversation::Conversation;
pub(super) use x::archive as x_archive;

use super::thread::Thread;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a file of a social network turns out to be.
#[derive(Debug)]
pub(super) enum Social {
    Messages(Box<Conversation>),
    Thread(Box<Thread>),
}

/// Reads the values of a file; `None` if no shape fits.
pub(super) fn social(values: &[Value]) -> Option<Social> {
    type Reader = fn(&[Value]) -> Option<Social>;
    const READERS: [Reader; 9] = [
        telegram::read,
        rooms::discord,
        rooms::slack,
        mastodon::read,
        bluesky::read,
        lemmy::read,
        discourse::read,
        youtube::read,
        x::read,
    ];
    READERS.iter().find_map(|read| read(values))
}

fn messages(conversation: Conversation) -> Option<Social> {
    let is_empty = conversation.messages.is_empty();
    (!is_empty).then(|| Social::Messages(Box::new(conversation)))
}

/// A value in the shape of a type; `None` if it has another.
fn shaped<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}

/// The objects of a file: the value itself, the members of its list, or the lines of the file.
fn listed(values: &[Value]) -> Vec<&Value> {
    match values {
        [Value::Array(list)] => list.iter().collect(),
        values => values.iter().collect(),
    }
}

/// Every value in the shape of a type; `None` if the first has another. Later ones that have another
/// are counted.
fn all_shaped<T: DeserializeOwned>(values: &[&Value]) -> Option<(Vec<T>, usize)> {
    let first: T = shaped(values.first()?)?;
    let mut all = vec![first];
    let rest = values.iter().skip(1);
    all.extend(rest.filter_map(|value| shaped(value)));
    let left_out = values.len() - all.len();
    Some((all, left_out))
}

#[cfg(test)]
mod tests;
