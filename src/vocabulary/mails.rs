//! What mail programs and newsletters write around the words of a message.

use super::Words;

/// The words around messages, in small letters.
pub(crate) struct Mails {
    /// Names of the headers that stand above a forwarded message.
    pub(crate) headers: Words,
    /// Between the dashes above a forwarded message.
    pub(crate) forwarded: Words,
    /// How the subject of an answer begins, in every language that mail programs write.
    pub(crate) answers: Words,
    /// How the line above a quoted message ends: "On Monday Jane Roe *wrote:*".
    pub(crate) wrote: Words,
    /// Beginnings of lines that programs put below a message.
    pub(crate) programs: Words,
    /// What only the head or the foot of a newsletter says.
    pub(crate) frames: Words,
}
