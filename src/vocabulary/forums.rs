//! What forums write around comments.

use super::Words;

/// The words of comment headers, of what is deleted and of bots.
pub(crate) struct Forums {
    /// What stands in place of the name of a deleted account, and of a deleted text.
    pub(crate) deleted: Words,
    /// Between user name, date and time in a comment header: "USER *on* … *at* 17:35".
    pub(crate) header: [&'static str; 2],
    /// Names of bots that do not say so, whatever their case.
    pub(crate) bots: Words,
    /// A bot introducing itself. In small letters, with straight apostrophes.
    pub(crate) bot_claims: Words,
    /// How the sentence of a bot goes on behind that.
    pub(crate) bot_goes_on: Words,
}
