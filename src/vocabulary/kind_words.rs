//! What the words beside and between names say of the places: their kinds, and which lies in which.

#[cfg(feature = "languages")]
use super::NOTHING;
use super::Words;

/// Words for kinds of places, in names and beside them.
#[derive(Debug)]
pub(crate) struct KindWords {
    /// First words of names that say what the place is, as written.
    pub(crate) opening: NamedKinds,
    /// Last words of such names, as written.
    pub(crate) closing: NamedKinds,
    /// A first word of a water's name that towns are named with as well.
    pub(crate) doubtful_opening: &'static str,
    /// Nouns after a name: "Badakhshan *province*".
    pub(crate) after: KindNouns,
    /// Nouns before "of" and a name: "*city* of Kunduz".
    pub(crate) before_of: KindNouns,
    /// Nouns directly before a name: "*river* Kunduz".
    pub(crate) before: KindNouns,
    /// Nouns in an apposition: "Georgia, the *state*".
    pub(crate) apposed: KindNouns,
    /// Articles between "of" and a name: "departamento de *la* Guajira".
    pub(crate) articles_of: Words,
    /// What contrasts an apposition: "Georgia the state, *not* the country".
    pub(crate) not: &'static str,
    /// Words that follow a complete noun phrase, never inside one.
    pub(crate) after_a_noun: Words,
}

/// Words within names.
#[derive(Debug)]
pub(crate) struct NamedKinds {
    pub(crate) water: Words,
    pub(crate) landform: Words,
    pub(crate) division: Words,
    pub(crate) district: Words,
    pub(crate) facility: Words,
}

/// Nouns beside names.
#[derive(Debug)]
pub(crate) struct KindNouns {
    pub(crate) division: Words,
    /// A division, or the country around a city.
    pub(crate) region: Words,
    pub(crate) district: Words,
    pub(crate) settlement: Words,
    pub(crate) island: Words,
    pub(crate) landform: Words,
    pub(crate) water: Words,
    pub(crate) country: Words,
}

/// Words between two names that say how their places lie to each other.
#[derive(Debug)]
pub(crate) struct LinkWords {
    /// Between the items of a list.
    pub(crate) joints: Words,
    /// Set a place beside another.
    pub(crate) beside: Words,
    /// Do so with "of" behind them.
    pub(crate) directions: Words,
    /// Joins such a direction to its place.
    pub(crate) of: Words,
    /// The article that makes a part of a direction: "in *the* west of".
    pub(crate) the: Words,
    /// Say that one place lies in the other.
    pub(crate) within: Words,
    /// "in" alone.
    pub(crate) in_words: Words,
    /// Open an apposition: "Paris, *a* town in Texas".
    pub(crate) appositions: Words,
    /// Parts of a town.
    pub(crate) parts: Words,
    /// Endings of the genitive, where they stand apart from the name.
    pub(crate) genitives: Words,
    /// "capital".
    pub(crate) capitals: Words,
    /// Words that may stand between a place and what contains it.
    pub(crate) linking: Words,
    /// Nouns after the second name that belong to what is quoted.
    pub(crate) generics: Words,
    /// Of a name that a city and the division around it share.
    pub(crate) senses: SenseWords,
}

/// Words that ask for a city or for the division of its name.
#[derive(Debug)]
pub(crate) struct SenseWords {
    /// Before a name: they speak of the whole of a division.
    pub(crate) across: Words,
    /// What a division has many of, or one.
    pub(crate) parts_of_divisions: Words,
    /// Join such a part to the name.
    pub(crate) part_links: Words,
    /// Offices of divisions, before or after the name.
    pub(crate) offices: Words,
    /// What a city has.
    pub(crate) parts_of_cities: Words,
    /// Before a name: a part of a city.
    pub(crate) downtown: Words,
    /// Words for more than one division.
    pub(crate) divisions: Words,
}

#[cfg(feature = "languages")]
impl KindWords {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        opening: NamedKinds::NONE,
        closing: NamedKinds::NONE,
        doubtful_opening: NOTHING,
        after: KindNouns::NONE,
        before_of: KindNouns::NONE,
        before: KindNouns::NONE,
        apposed: KindNouns::NONE,
        articles_of: &[],
        not: NOTHING,
        after_a_noun: &[],
    };
}

#[cfg(feature = "languages")]
impl NamedKinds {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        water: &[],
        landform: &[],
        division: &[],
        district: &[],
        facility: &[],
    };
}

impl KindNouns {
    /// Whether a noun is one for waters or landforms, islands left out, which may be divisions too.
    pub(crate) fn calls_for_feature(&self, noun: &str) -> bool {
        self.water.contains(&noun) || self.landform.contains(&noun)
    }

    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        division: &[],
        region: &[],
        district: &[],
        settlement: &[],
        island: &[],
        landform: &[],
        water: &[],
        country: &[],
    };
}

#[cfg(feature = "languages")]
impl LinkWords {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        joints: &[],
        beside: &[],
        directions: &[],
        of: &[],
        the: &[],
        within: &[],
        in_words: &[],
        appositions: &[],
        parts: &[],
        genitives: &[],
        capitals: &[],
        linking: &[],
        generics: &[],
        senses: SenseWords::NONE,
    };
}

#[cfg(feature = "languages")]
impl SenseWords {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        across: &[],
        parts_of_divisions: &[],
        part_links: &[],
        offices: &[],
        parts_of_cities: &[],
        downtown: &[],
        divisions: &[],
    };
}
