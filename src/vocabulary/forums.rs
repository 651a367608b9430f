//! What forums write around comments.

use super::Words;

/// The words of comment headers, of what is deleted and of bots.
pub(crate) struct Forums {
    /// What stands in square brackets in place of the name of a deleted account, or of a deleted
    /// text. In small letters.
    pub(crate) deleted: Words,
    /// The same without brackets, and what begins so.
    pub(crate) deleted_texts: Words,
    /// Between user name, date and time in a comment header: "USER *on* … *at* 17:35".
    pub(crate) header: [&'static str; 2],
    /// Names of bots that do not say so, whatever their case.
    pub(crate) bots: Words,
    /// A bot introducing itself. In small letters, with straight apostrophes.
    pub(crate) bot_claims: Words,
    /// How the sentence of a bot goes on behind that.
    pub(crate) bot_goes_on: Words,
    /// The words of a forum's page that stand between comments when the page is copied.
    #[cfg(feature = "formats")]
    pub(crate) copied: CopiedPage,
    /// What programs write into chats.
    #[cfg(feature = "formats")]
    pub(crate) chats: Chats,
}

/// What programs write into the exports of chats, in small letters.
#[cfg(feature = "formats")]
pub(crate) struct Chats {
    /// In place of a picture, and of what was deleted.
    pub(crate) media: Words,
    /// Beginnings of what the program says itself.
    pub(crate) service: Words,
}

/// The words around comments on the page of a forum, in small letters.
#[cfg(feature = "formats")]
pub(crate) struct CopiedPage {
    /// How a time ends that is counted back from now: "3y *ago*".
    pub(crate) ago: &'static str,
    /// A time without a number.
    pub(crate) now: Words,
    /// Lines that end a comment: buttons.
    pub(crate) buttons: Words,
    /// Lines beside a name.
    pub(crate) badges: Words,
    /// Beginnings of lines beside a name.
    pub(crate) badge_starts: Words,
    /// Badges of moderators.
    pub(crate) moderator: Words,
    /// Badges of the submitter.
    pub(crate) submitter: Words,
    /// What an advertisement is marked with.
    pub(crate) promoted: Words,
    /// Behind the number of comments: "212 *comments*".
    pub(crate) comments: Words,
    /// Behind the number of answers that are not displayed: "3 *more replies*".
    pub(crate) more: Words,
    /// Behind the score: "12 *point*s".
    pub(crate) point: &'static str,
    /// In front of a comment's depth: "*level* 2".
    pub(crate) level: &'static str,
    /// Beginnings of lines of the page above the comments.
    pub(crate) page_starts: Words,
    /// Between time and name of an old page's post: "submitted 2 years ago *by* NAME".
    pub(crate) submitted: [&'static str; 2],
    /// Behind the name of a picture of a user: "u/NAME *avatar*".
    pub(crate) picture: &'static str,
}

impl Forums {
    /// Whether the words stand in place of a deleted account's name, or of a deleted text.
    pub(crate) fn is_deleted(&self, words: &str) -> bool {
        let words = words.trim();
        if words.len() > 120 {
            return false;
        }
        let small = words.to_lowercase();
        let inside = small
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        match inside {
            Some(inside) => {
                let inside = inside.trim();
                self.deleted.contains(&inside)
                    || (self.deleted_texts.iter()).any(|known| inside.starts_with(known))
            }
            None => {
                let bare = small.trim_end_matches('.');
                self.deleted_texts.contains(&bare)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::vocabulary::Vocabulary;

    #[test]
    fn what_is_deleted_is_told_from_words_about_it() {
        let forums = &Vocabulary::of(None).forums;
        for gone in [
            "[deleted]",
            "[removed]",
            "[ Removed by Reddit ]",
            "[removed by reddit in response to a copyright notice.]",
            "[deleted by user]",
            "[unavailable]",
            "Comment removed by moderator",
            "Comment deleted by user",
        ] {
            assert!(forums.is_deleted(gone), "{gone}");
        }
        for said in [
            "deleted",
            "Removed by Reddit, they say.",
            "My comment was removed by a moderator.",
            "[map] of the valley",
            "",
        ] {
            assert!(!forums.is_deleted(said), "{said}");
        }
    }
}
