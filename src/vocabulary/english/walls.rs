//! "Just a moment", "Log in to continue".

use crate::vocabulary::Walls;

#[rustfmt::skip]
pub(super) const WALLS: Walls = Walls {
    blocks: &[
        "just a moment", "attention required! | cloudflare", "are you a robot", "are you a human", "whoa there, pardner", "you've been blocked",
        "you have been blocked", "verify you are human", "checking your browser", "pardon our interruption",
        "request unsuccessful", "enable javascript and cookies", "please verify you are a human", "please wait for verification", "human verification", "ddos-guard",
        "one more step", "access to this page has been denied", "checking if the site connection is secure", "robot check", "bot verification",
    ],
    bare: &[
        "access denied", "403 forbidden", "forbidden", "403", "blocked", "security check", "too many requests", "429 too many requests", "attention required!", "attention required",
        "error", "captcha", "service unavailable", "503 service unavailable", "unauthorized", "401 unauthorized",
    ],
    servers: &[
        "your request", "your browser", "browser", "cookies", "javascript", "captcha", "ip address", "permission", "on this server", "security service",
        "cloudflare", "not a robot", "you are human", "site owner", "website owner", "reference #", "ray id", "administrator", "this page", "this resource", "this site", "requests", "try again",
    ],
    logins: &[
        "log in", "login", "sign in", "signin", "please log in", "log in to continue", "sign in to continue",
        "reddit - log in", "welcome to reddit", "log in to your account", "sign in to your account", "member login",
    ],
    missing: &[
        "404", "404 not found", "not found", "page not found", "error 404", "404 error", "404 page not found", "page cannot be found", "410 gone", "410", "nothing found", "file not found", "page not available",
        "this page doesn't exist", "page doesn't exist", "page does not exist", "oops! page not found", "the page you are looking for doesn't exist", "we can't find that page", "sorry, page not found", "the page you requested was not found", "oops! that page can't be found", "page no longer available",
    ],
    withheld: &[
        "unavailable for legal reasons", "unavailable due to legal reasons", "451", "not available in your country", "not available in your region", "not available in your location", "unavailable in your country",
        "unavailable in your region", "unavailable in your location", "recognize you are attempting to access this website from a country belonging to the european economic area",
        "unavailable in most european countries", "currently unavailable to visitors from the european", "unavailable to readers in your", "blocked in your country", "content is not available in your",
    ],
    consents: &[
        "before you continue", "before you continue to", "we value your privacy", "your privacy choices", "cookie consent", "your privacy", "privacy settings", "cookie settings", "consent", "manage consent", "we care about your privacy", "your choices regarding cookies", "cookies", "privacy consent", "we use cookies",
    ],
    offers: &["cookies", "accept all", "reject all", "i agree", "partners", "privacy policy", "consent", "manage options", "personalised", "personalized"],
};
