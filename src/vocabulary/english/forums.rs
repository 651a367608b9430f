//! "USER on August 11th, 2021 at 17:35 UTC »", "[deleted]", "I am a bot".

use crate::vocabulary::Forums;
#[cfg(feature = "formats")]
use crate::vocabulary::{Chats, CopiedPage};

pub(super) const FORUMS: Forums = Forums {
    deleted: &["deleted", "removed", "unavailable"],
    deleted_texts: &[
        "deleted by user",
        "removed by reddit",
        "removed by moderator",
        "removed by a moderator",
        "comment removed by moderator",
        "comment removed by reddit",
        "comment deleted by user",
        "comment removed",
        "comment deleted",
    ],
    header: ["on", "at"],
    bots: &["AutoModerator"],
    bot_claims: &["i am a bot", "i'm a bot", "im a bot"],
    bot_goes_on: &[
        "and", "that", "which", "created", "made", "built", "designed", "written", "here",
    ],
    #[cfg(feature = "formats")]
    copied: COPIED,
    #[cfg(feature = "formats")]
    chats: CHATS,
};

#[cfg(feature = "formats")]
const CHATS: Chats = Chats {
    media: &[
        "image omitted",
        "video omitted",
        "audio omitted",
        "sticker omitted",
        "gif omitted",
        "document omitted",
        "contact card omitted",
        "media omitted",
        "voice message",
        "photo",
        "this message was deleted",
        "you deleted this message",
        "null",
    ],
    service: &[
        "messages and calls are end-to-end encrypted",
        "messages to this chat and calls are now secured",
        "missed voice call",
        "missed video call",
    ],
};

#[cfg(feature = "formats")]
#[rustfmt::skip]
const COPIED: CopiedPage = CopiedPage {
    ago: " ago",
    now: &["just now", "now", "yesterday"],
    buttons: &[
        "upvote", "downvote", "vote", "reply", "award", "give award", "share", "report", "save", "follow",
        "permalink", "embed", "source", "context", "parent", "unsave", "hide", "crosspost", "tip",
        "permalinkembedsavereportreply", "permalink embed save report reply", "permalink embed save reply",
        "permalinkembedsaveparentreportreply", "permalinksavereportreply", "read more",
    ],
    badges: &[
        "op", "mod", "admin", "moderator", "author", "stickied comment", "archived", "locked", "pinned", "•", "·", "top commenter",
    ],
    badge_starts: &["top 1% ", "top 5% ", "top 10% ", "top 25% ", "edited ", "score hidden", "profile badge", "flair "],
    moderator: &["mod", "moderator", "admin"],
    submitter: &["op"],
    promoted: &["promoted", "sponsored"],
    comments: &["comments", "comment"],
    more: &["more replies", "more reply", "replies)", "reply)"],
    point: "point",
    level: "level",
    page_starts: &[
        "skip to main content", "skip to navigation", "log in", "sign up", "get app", "go to comments", "sort by", "best", "search comments",
        "expand comment search", "comments section", "add a comment", "join the conversation", "open", "archived post", "new comments cannot be posted",
        "locked post", "view all comments", "see full discussion", "all comments", "this thread is archived",
    ],
    submitted: ["submitted", "by"],
    picture: "avatar",
};
