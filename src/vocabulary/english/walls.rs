//! "Just a moment", "Log in to continue".

use crate::vocabulary::Walls;

#[rustfmt::skip]
pub(super) const WALLS: Walls = Walls {
    blocks: &[
        "just a moment", "attention required", "access denied", "403 forbidden", "forbidden",
        "are you a robot", "are you a human", "blocked", "whoa there, pardner",
        "you've been blocked", "you have been blocked", "verify you are human",
        "checking your browser", "pardon our interruption", "security check", "too many requests",
        "request unsuccessful", "enable javascript and cookies", "please verify you are a human",
    ],
    logins: &[
        "log in", "login", "sign in", "signin", "please log in", "log in to continue",
        "reddit - log in", "welcome to reddit",
    ],
};
