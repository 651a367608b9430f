//! Telegram's export in JSON: one chat, or all of an account.

use super::conversation::Conversation;
use super::{Social, messages, shaped};
use crate::diagnostics::Diagnostic;
use crate::formats::thread::{SourceComment, timestamp};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Export {
    chats: Chats,
}

#[derive(Deserialize)]
struct Chats {
    list: Vec<Chat>,
}

#[derive(Deserialize)]
struct Chat {
    name: Option<String>,
    messages: Vec<Message>,
}

#[derive(Deserialize)]
struct Message {
    id: i64,
    /// `message`, or `service` for what the program says itself.
    #[serde(rename = "type")]
    kind: String,
    /// Local time of whoever exported.
    date: String,
    /// Seconds since 1970, as text; older exports lack it.
    date_unixtime: Option<String>,
    from: Option<String>,
    /// A string, or strings and objects with a `text` in turn.
    text: Value,
    reply_to_message_id: Option<i64>,
}

/// Reads one chat; of several, the one with the most messages.
pub(super) fn read(values: &[Value]) -> Option<Social> {
    let [value] = values else { return None };
    let (chat, others) = match shaped::<Chat>(value) {
        Some(chat) => (chat, 0),
        None => {
            let list = shaped::<Export>(value)?.chats.list;
            let others = list.len().saturating_sub(1);
            let most = list.iter().map(|chat| chat.messages.len()).max()?;
            let chosen = list.into_iter().find(|chat| chat.messages.len() == most)?;
            (chosen, others)
        }
    };
    let name = chat.name;
    let is_local = chat
        .messages
        .iter()
        .any(|message| message.date_unixtime.is_none());
    let own = chat
        .messages
        .into_iter()
        .filter(|message| message.kind == "message");
    messages(Conversation {
        messages: own.map(|message| said(message, name.as_deref())).collect(),
        site: Some("t.me".to_owned()),
        title: name,
        others,
        notices: is_local
            .then_some(Diagnostic::LocalTimes)
            .into_iter()
            .collect(),
        ..Conversation::default()
    })
}

fn said(message: Message, channel: Option<&str>) -> SourceComment {
    let seconds = message.date_unixtime.and_then(|text| text.parse().ok());
    let stated = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
    SourceComment {
        id: Some(message.id.to_string()),
        parent: message.reply_to_message_id.map(|id| id.to_string()),
        author: Some(
            message
                .from
                .or_else(|| channel.map(str::to_owned))
                .unwrap_or_else(|| "anonymous".to_owned()),
        ),
        time: stated.or_else(|| timestamp(&message.date)),
        text: words(&message.text),
        ..SourceComment::default()
    }
}

fn words(text: &Value) -> String {
    let mut words = String::new();
    let mut waiting = vec![text];
    while let Some(part) = waiting.pop() {
        match part {
            Value::String(text) => words.push_str(text),
            Value::Array(parts) => waiting.extend(parts.iter().rev()),
            Value::Object(part) => waiting.extend(part.get("text")),
            _ => {}
        }
    }
    words
}
