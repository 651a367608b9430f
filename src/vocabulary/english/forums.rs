//! "USER on August 11th, 2021 at 17:35 UTC »", "[deleted]", "I am a bot".

use crate::vocabulary::Forums;

pub(super) const FORUMS: Forums = Forums {
    deleted: &["[deleted]", "[removed]"],
    header: ["on", "at"],
    bots: &["AutoModerator"],
    bot_claims: &["i am a bot", "i'm a bot", "im a bot"],
    bot_goes_on: &[
        "and", "that", "which", "created", "made", "built", "designed", "written", "here",
    ],
};
