//! Places that a person keeps out of a briefing: a shelter, a camp, a home.

use super::Origin;

/// That a place is kept out of a briefing.
#[derive(Debug, Clone, PartialEq)]
pub struct Hide {
    /// Its id.
    pub place: String,
    /// What becomes of the words that name it.
    pub words: Words,
    /// The comment behind the id.
    pub beside: String,
    /// Where that is written.
    pub origin: Origin,
}

/// What becomes of the words that name a hidden place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Words {
    /// They stay in the text; nothing marks or places them.
    #[default]
    Kept,
    /// A block stands for them wherever they stood.
    Masked,
}
