//! Kinds of places by the words of other gazetteers, and of settlements by their population.

use crate::gazetteer::{Kind, family};

/// The family that a word or an expression means; a site when it is of none.
pub(super) fn of_words(words: &str) -> Kind {
    family(words).unwrap_or(Kind::Site)
}

/// City, town or village by the number of people, as the bundled data have it.
pub(super) fn settlement(population: u32) -> Kind {
    match population {
        100_000.. => Kind::City,
        5_000.. => Kind::Town,
        _ => Kind::Village,
    }
}

/// A town with so many people is a city.
pub(super) fn sized(kind: Kind, population: u32) -> Kind {
    match kind {
        Kind::Village | Kind::Town if population > 0 => settlement(population).min(kind),
        kind => kind,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_make_a_town_of_a_village() {
        assert_eq!(sized(Kind::Village, 200_000), Kind::City);
        assert_eq!(sized(Kind::Town, 10), Kind::Town);
        assert_eq!(sized(Kind::Lake, 200_000), Kind::Lake);
    }
}
