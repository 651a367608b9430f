//! Messages without an article, as their source has them, before they become a document.

use crate::diagnostics::Diagnostic;
use crate::document::{Draft, DraftParagraph, Fact, Metadata, site_of};
use crate::formats::reading::Reading;
use crate::formats::thread::SourceComment;
use crate::vocabulary::Vocabulary;
use std::collections::BTreeMap;

/// The messages of a channel, a chat or an account.
#[derive(Debug, Default)]
pub(in crate::formats) struct Conversation {
    /// Its name, where the source states one.
    pub(in crate::formats) title: Option<String>,
    pub(in crate::formats) address: Option<String>,
    pub(in crate::formats) site: Option<String>,
    /// In the source's order. [`SourceComment::parent`] is the id of the message that one answers.
    pub(in crate::formats) messages: Vec<SourceComment>,
    /// Messages that the source has without a text.
    pub(in crate::formats) without_text: usize,
    /// Other conversations of the file.
    pub(in crate::formats) others: usize,
    /// Notices about the source.
    pub(in crate::formats) notices: Vec<Diagnostic>,
}

impl Conversation {
    /// The messages as an input read: the earliest first, where every one states its time.
    pub(in crate::formats) fn into_reading(mut self, vocabulary: &Vocabulary) -> Reading {
        let before = self.messages.len();
        let is_blank = |c: char| crate::document::is_blank_char(c);
        self.messages
            .retain(|message| !message.text.chars().all(is_blank));
        self.without_text += before - self.messages.len();
        if self.messages.iter().all(|message| message.time.is_some()) {
            self.messages.sort_by_key(|message| message.time);
        }
        let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
        let mut paragraphs = Vec::with_capacity(self.messages.len());
        let mut messages = Vec::with_capacity(self.messages.len());
        for (number, message) in (1..).zip(self.messages) {
            let parent = message
                .parent
                .as_ref()
                .and_then(|id| numbers.get(id))
                .copied();
            if let Some(id) = &message.id {
                numbers.insert(id.clone(), number);
            }
            let draft = message.into_draft(parent, None, &vocabulary.forums);
            paragraphs.push(DraftParagraph::from(draft.text));
            messages.push(draft.comment);
        }
        let mut notices = self.notices;
        if self.without_text > 0 {
            notices.push(Diagnostic::MessagesWithoutText {
                count: self.without_text,
            });
        }
        if self.others > 0 {
            notices.push(Diagnostic::OthersNotRead { count: self.others });
        }
        let site = self.site.or_else(|| site_of(self.address.as_deref()?));
        let metadata = Metadata {
            title: Fact::stated(self.title.filter(|title| !title.trim().is_empty())),
            site: Fact::stated(site),
            url: Fact::stated(self.address),
            messages,
            ..Metadata::default()
        };
        let draft = Draft {
            metadata,
            paragraphs,
            comments: Vec::new(),
        };
        Reading::of(draft, notices)
    }
}
