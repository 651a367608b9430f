//! Positions in figures, and distances from places.

#[cfg(feature = "languages")]
use super::NOTHING;
use super::Words;

/// The words around positions and distances. In small letters.
pub(crate) struct Positions {
    /// Words that announce a position.
    pub(crate) cues: Words,
    /// Words that may stand between one of them and its position.
    pub(crate) after_cues: Words,
    /// Words directly before a position that is exact enough to need no more.
    pub(crate) prepositions: Words,
    /// Words that may follow two numbers that are a position: no unit, nothing counted.
    pub(crate) after: Words,
    /// Words of sentences whose numbers are prices, rates, results or measurements.
    pub(crate) other_figures: Words,
    /// Words directly before a number that is a price or a version.
    pub(crate) price_words: Words,
    /// Words that may stand between a name and its position: "located at".
    pub(crate) between_name_and_position: Words,
    /// Words in capitals that a name does not begin with.
    pub(crate) openers: Words,
    /// Units of distance, in kilometres.
    pub(crate) units: &'static [(&'static str, f64)],
    /// "*nautical* miles".
    pub(crate) nautical: Words,
    /// What follows it.
    pub(crate) miles: Words,
    /// The four directions, clockwise from north.
    pub(crate) directions: [&'static str; 4],
    /// What they may end in: "north*wards*".
    pub(crate) direction_endings: Words,
    /// Directions in letters, by sixteenths clockwise from north.
    pub(crate) points: [&'static str; 16],
    /// Words that may stand before a direction: "*to the* north".
    pub(crate) before_directions: Words,
    /// Words that join a direction with its place.
    pub(crate) of: Words,
    /// The same, of a coast: "north-east *off*".
    pub(crate) off: &'static str,
    /// Words that give a distance without a direction.
    pub(crate) away: Words,
    /// Words that may stand between those and the place: "the coast of".
    pub(crate) before_places: Words,
    /// Those of them behind which a name follows: "the Yemeni *port of*".
    pub(crate) leads_to_name: Words,
    /// What a distance may be measured from in the place of the place itself.
    pub(crate) borders: Words,
    /// "15 *to* 20 miles".
    pub(crate) range: &'static str,
    /// "two *hundred*".
    pub(crate) hundred: &'static str,
    /// "a hundred *and* twenty".
    pub(crate) and: &'static str,
    /// "*a* hundred".
    pub(crate) one: &'static str,
}

#[cfg(feature = "languages")]
impl Positions {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        cues: &[],
        after_cues: &[],
        prepositions: &[],
        after: &[],
        other_figures: &[],
        price_words: &[],
        between_name_and_position: &[],
        openers: &[],
        units: &[],
        nautical: &[],
        miles: &[],
        directions: [NOTHING; 4],
        direction_endings: &[],
        points: [NOTHING; 16],
        before_directions: &[],
        of: &[],
        off: NOTHING,
        away: &[],
        before_places: &[],
        leads_to_name: &[],
        borders: &[],
        range: NOTHING,
        hundred: NOTHING,
        and: NOTHING,
        one: NOTHING,
    };
}
