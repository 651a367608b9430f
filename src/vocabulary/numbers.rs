//! Numbers in words.

#[cfg(feature = "languages")]
use super::NOTHING;
use super::Words;

/// The words of numbers. In small letters.
pub(crate) struct Numbers {
    /// From zero, one by one.
    pub(crate) small: Words,
    /// The tens from twenty. With a hyphen and one of the first nine they make the numbers between.
    pub(crate) tens: Words,
    /// What multiplies the number before it.
    pub(crate) scales: &'static [(&'static str, f64)],
    /// The same, written to the digits: "5bn".
    pub(crate) suffixes: &'static [(&'static str, f64)],
    /// Many, nobody knows how many: "dozens".
    pub(crate) vague: Words,
    /// Scales behind them: "tens of *thousands*".
    pub(crate) vague_scales: Words,
    /// Articles that count one: "*an* hour ago".
    pub(crate) articles: Words,
    /// The one of them that stands before a scale: "*a* million".
    pub(crate) article_of_scales: &'static str,
    /// What counts an unknown number of a scale: "*several* million".
    pub(crate) several: &'static str,
    /// What leads from a number to what it is a part of: "15,000 *of* its troops".
    pub(crate) of: Words,
    /// What stands before the tenths.
    pub(crate) decimal_mark: char,
    /// What stands between the thousands; a space too where it is among them.
    pub(crate) group_marks: &'static [char],
}

#[cfg(feature = "languages")]
impl Numbers {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        small: &[],
        tens: &[],
        scales: &[],
        suffixes: &[],
        vague: &[],
        vague_scales: &[],
        articles: &[],
        article_of_scales: NOTHING,
        several: NOTHING,
        of: &[],
        decimal_mark: '.',
        group_marks: &[','],
    };
}
