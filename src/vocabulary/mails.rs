//! What mail programs and newsletters write around the words of a message.

use super::Words;

/// The words around messages, in small letters, in every language that mail programs write: the program's
/// language is that of its user, whatever the message is in.
pub(crate) struct Mails {
    /// Names of the headers that stand above a forwarded message.
    pub(crate) headers: Words,
    /// Between the dashes above a forwarded message.
    pub(crate) forwarded: Words,
    /// How the subject of an answer begins.
    pub(crate) answers: Words,
    /// In the line above a quoted message: "On Monday Jane Roe *wrote*:", "Am Montag *schrieb* Jane Roe
    /// <j@e.example>:".
    pub(crate) wrote: Words,
    /// Beginnings of lines that programs put below a message.
    pub(crate) programs: Words,
    /// What only the head or the foot of a newsletter says.
    pub(crate) frames: Words,
}
