//! How a text names the border of two places.

#[cfg(feature = "languages")]
use super::NOTHING;
use super::Words;

/// The words of borders. As written.
pub(crate) struct Borders {
    /// Words for a border.
    pub(crate) nouns: Words,
    /// Verbs that say that two places touch.
    pub(crate) verbs: Words,
    /// The same from the other side: "bordered by".
    pub(crate) passive: [&'static str; 2],
    /// Words that may stand between a name and "border with".
    pub(crate) adjectives: Words,
    /// Words that may stand between a name and a verb, or between "shares" and "border".
    pub(crate) fillers: Words,
    /// The definite article.
    pub(crate) article: &'static str,
    /// What leads from the border to its other side.
    pub(crate) with: &'static str,
    /// The verb behind two sides: "Kenya and Somalia *share* a border".
    pub(crate) share: &'static str,
    /// Its forms behind one side: "Kenya *shares* a border with Somalia".
    pub(crate) shares: Words,
    /// What stands between the border and its two sides: "the border *between*".
    pub(crate) between: Words,
    /// What joins the two sides.
    pub(crate) and: &'static str,
    /// What leads to the last side of a list, with or without a comma before.
    pub(crate) joints: &'static [Words],
    /// The same, never behind a comma.
    pub(crate) bare_joints: Words,
}

#[cfg(feature = "languages")]
impl Borders {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        nouns: &[],
        verbs: &[],
        passive: [NOTHING; 2],
        adjectives: &[],
        fillers: &[],
        article: NOTHING,
        with: NOTHING,
        share: NOTHING,
        shares: &[],
        between: &[],
        and: NOTHING,
        joints: &[],
        bare_joints: &[],
    };
}
