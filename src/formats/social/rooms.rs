//! Rooms of Discord (as DiscordChatExporter writes them) and Slack (its export).

use super::conversation::Conversation;
use super::{Social, all_shaped, listed, messages, shaped};
use crate::formats::character_references::resolved;
use crate::formats::thread::{SourceComment, timestamp};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Room {
    channel: Channel,
    messages: Vec<DiscordMessage>,
}

#[derive(Deserialize)]
struct Channel {
    name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DiscordMessage {
    id: String,
    timestamp: String,
    content: String,
    author: DiscordUser,
    reference: Option<Reference>,
}

#[derive(Deserialize)]
struct DiscordUser {
    name: String,
    nickname: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reference {
    message_id: Option<String>,
}

/// `{"channel": {"name"}, "messages": [{"id", "timestamp", "content", "author"}]}`.
pub(super) fn discord(values: &[Value]) -> Option<Social> {
    let [value] = values else { return None };
    let room: Room = shaped(value)?;
    let said = room.messages.into_iter().map(|message| SourceComment {
        id: Some(message.id),
        parent: message.reference.and_then(|to| to.message_id),
        author: Some(message.author.nickname.unwrap_or(message.author.name)),
        time: timestamp(&message.timestamp),
        text: message.content,
        ..SourceComment::default()
    });
    messages(Conversation {
        title: room.channel.name,
        messages: said.collect(),
        ..Conversation::default()
    })
}

#[derive(Deserialize)]
struct SlackMessage {
    #[serde(rename = "type")]
    kind: String,
    /// Seconds since 1970, and a counter behind the full stop.
    ts: String,
    text: String,
    user: Option<String>,
    user_profile: Option<Profile>,
    thread_ts: Option<String>,
    subtype: Option<String>,
}

#[derive(Deserialize)]
struct Profile {
    real_name: Option<String>,
    display_name: Option<String>,
}

/// The messages of one day: `[{"type": "message", "ts", "text", "user"}]`.
pub(super) fn slack(values: &[Value]) -> Option<Social> {
    let (list, _) = all_shaped::<SlackMessage>(&listed(values))?;
    let is_said = |message: &SlackMessage| {
        message.kind == "message"
            && message
                .subtype
                .as_deref()
                .is_none_or(|kind| !kind.starts_with("channel_"))
    };
    let said = list.into_iter().filter(is_said).map(|message| {
        let seconds = message.ts.split('.').next().and_then(|s| s.parse().ok());
        let profile = message.user_profile;
        let name = profile.and_then(|profile| {
            let shown = profile.display_name.filter(|name| !name.is_empty());
            shown.or(profile.real_name)
        });
        SourceComment {
            parent: message.thread_ts.filter(|thread| *thread != message.ts),
            author: Some(
                name.or(message.user)
                    .unwrap_or_else(|| "anonymous".to_owned()),
            ),
            time: seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()),
            text: resolved(&message.text),
            id: Some(message.ts),
            ..SourceComment::default()
        }
    });
    messages(Conversation {
        messages: said.collect(),
        ..Conversation::default()
    })
}
