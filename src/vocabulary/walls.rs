//! What a server sends in place of the page that was requested.

use super::Words;

/// The words of pages that stand in the place of an article. In small letters.
pub(crate) struct Walls {
    /// Titles that only block pages have, or begin with.
    pub(crate) blocks: Words,
    /// Titles of block pages that can also be headlines: they stand alone, and the text below is the server's.
    pub(crate) bare: Words,
    /// Words of servers about themselves.
    pub(crate) servers: Words,
    /// Titles of login pages.
    pub(crate) logins: Words,
    /// Titles of error pages.
    pub(crate) missing: Words,
    /// Words of pages that are withheld where the reader is.
    pub(crate) withheld: Words,
    /// Titles of consent pages.
    pub(crate) consents: Words,
    /// What consent pages offer.
    pub(crate) offers: Words,
}
