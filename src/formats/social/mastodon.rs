//! Mastodon: statuses of its API, what stands above and below one, and the outbox of an archive
//! (ActivityPub).

use super::conversation::Conversation;
use super::{Social, all_shaped, listed, messages, shaped};
use crate::document::site_of;
use crate::formats::blocks::{Links, blocks_of, plain};
use crate::formats::thread::{SourceComment, timestamp};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Status {
    id: String,
    created_at: String,
    /// HTML.
    content: String,
    account: Account,
    in_reply_to_id: Option<String>,
    url: Option<String>,
    #[serde(default)]
    spoiler_text: String,
    reblog: Option<Box<Status>>,
}

#[derive(Deserialize)]
struct Account {
    acct: String,
    #[serde(default)]
    display_name: String,
}

#[derive(Deserialize)]
struct Around {
    ancestors: Vec<Status>,
    descendants: Vec<Status>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Outbox {
    ordered_items: Vec<Activity>,
}

#[derive(Deserialize)]
struct Activity {
    /// A note, or the address of somebody else's.
    object: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Note {
    id: String,
    published: String,
    content: String,
    attributed_to: String,
    in_reply_to: Option<String>,
    url: Option<String>,
    summary: Option<String>,
}

pub(super) fn read(values: &[Value]) -> Option<Social> {
    if let [value] = values {
        if let Some(around) = shaped::<Around>(value) {
            let all = around.ancestors.into_iter().chain(around.descendants);
            return of(all.map(said).collect());
        }
        if let Some(outbox) = shaped::<Outbox>(value) {
            let items = outbox.ordered_items.len();
            let notes = outbox.ordered_items.iter();
            let notes: Vec<Note> = notes.filter_map(|item| shaped(&item.object)).collect();
            let without_text = items - notes.len();
            return messages(Conversation {
                messages: notes.into_iter().map(noted).collect(),
                without_text,
                ..Conversation::default()
            });
        }
    }
    let (statuses, _) = all_shaped::<Status>(&listed(values))?;
    of(statuses.into_iter().map(said).collect())
}

fn of(statuses: Vec<SourceComment>) -> Option<Social> {
    let first = statuses
        .iter()
        .find_map(|status| status.permalink.as_deref());
    messages(Conversation {
        site: first.and_then(site_of),
        messages: statuses,
        ..Conversation::default()
    })
}

/// A status; of one that shares another, the other.
fn said(status: Status) -> SourceComment {
    let status = match status.reblog {
        Some(shared) => *shared,
        None => status,
    };
    let name = status.account.display_name;
    SourceComment {
        id: Some(status.id),
        parent: status.in_reply_to_id,
        author: Some(if name.trim().is_empty() {
            status.account.acct
        } else {
            name
        }),
        time: timestamp(&status.created_at),
        permalink: status.url,
        text: words(&status.spoiler_text, &status.content),
        ..SourceComment::default()
    }
}

fn noted(note: Note) -> SourceComment {
    let author = note.attributed_to.rsplit('/').next().unwrap_or_default();
    SourceComment {
        author: Some(author.to_owned()),
        parent: note.in_reply_to,
        time: timestamp(&note.published),
        permalink: note.url,
        text: words(note.summary.as_deref().unwrap_or_default(), &note.content),
        id: Some(note.id),
        ..SourceComment::default()
    }
}

/// The warning above a text, and the text.
fn words(warning: &str, html: &str) -> String {
    let text = plain(&blocks_of(html, Links::Words));
    if warning.trim().is_empty() {
        text
    } else {
        format!("{}\n\n{text}", warning.trim())
    }
}
