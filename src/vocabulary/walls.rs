//! What a server sends in place of the page that was requested.

use super::Words;

/// The words of block pages and login pages. In small letters.
pub(crate) struct Walls {
    /// Titles and first words of block pages.
    pub(crate) blocks: Words,
    /// Titles of login pages.
    pub(crate) logins: Words,
}
