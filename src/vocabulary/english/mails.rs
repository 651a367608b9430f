//! "Forwarded message", "On … wrote:", "You are receiving this …".

use crate::vocabulary::Mails;

#[rustfmt::skip]
pub(super) const MAILS: Mails = Mails {
    headers: &["from", "date", "sent", "to", "cc", "bcc", "subject", "reply-to", "resent-from", "importance"],
    forwarded: &["forwarded message", "original message", "begin forwarded message", "forwarded by"],
    answers: &["re:", "aw:", "sv:", "antw:", "rif:", "res:", "odp:"],
    wrote: &["wrote:", "writes:"],
    programs: &["sent from my ", "get outlook for ", "sent via "],
    frames: &[
        "view in browser", "view in your browser", "view this email in", "view it in your browser", "view online", "read online", "web version",
        "you are receiving this", "you're receiving this", "you received this email", "you received this message",
        "this email was sent to", "this message was sent to", "unsubscribe", "manage your preferences", "manage your subscription",
        "update your preferences", "email preferences", "add us to your address book", "forward this email", "forward to a friend",
    ],
};
