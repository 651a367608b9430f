//! The labels of the learned recogniser.

/// What a stretch of words names.
///
/// The order is the order of the states in the model; append only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Class {
    /// A place that is meant as such, also as a power: "in Kabul", "Russia said".
    Place,
    /// A place as a modifier or inside another name: "Manila archbishop", "Kabul Times".
    Associated,
    /// A people, a language, the adjective of a place: "Afghan", "Texans".
    People,
    /// A person.
    Person,
    /// An organization.
    Organization,
    /// Another name: an event, a work, a product.
    Other,
    /// A street, a building, a station: located, but no entry of a gazetteer.
    Facility,
}

impl Class {
    /// Every class, in the order of the states.
    pub const ALL: [Self; CLASSES] = [
        Self::Place,
        Self::Associated,
        Self::People,
        Self::Person,
        Self::Organization,
        Self::Other,
        Self::Facility,
    ];

    /// Whether it is a name of a place or of a people.
    #[must_use]
    pub const fn is_toponym(self) -> bool {
        matches!(self, Self::Place | Self::Associated | Self::People)
    }

    /// The state of the first word of a name.
    #[must_use]
    pub const fn begin(self) -> State {
        State(1 + 2 * self as u8)
    }

    /// The state of its other words.
    #[must_use]
    pub const fn inside(self) -> State {
        State(2 + 2 * self as u8)
    }
}

/// How many classes there are.
pub const CLASSES: usize = 7;
/// How many states there are: outside, and begin and inside of each class.
pub const STATES: usize = 1 + 2 * CLASSES;

/// Label of one word: outside of names, at the beginning of one, or further inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct State(u8);

impl State {
    /// No part of a name.
    pub const OUTSIDE: Self = Self(0);

    /// Every state.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..STATES as u8).map(Self)
    }

    /// Place in arrays of [`STATES`] values.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The class of the name that the word is part of.
    #[must_use]
    pub fn class(self) -> Option<Class> {
        let class = usize::from(self.0.checked_sub(1)?) / 2;
        Class::ALL.get(class).copied()
    }

    /// Whether the word begins a name.
    #[must_use]
    pub const fn begins(self) -> bool {
        self.0 % 2 == 1
    }

    /// Whether `self` may stand directly after `before`: the inside of a name only after the
    /// same name's other words.
    #[must_use]
    pub fn may_follow(self, before: Self) -> bool {
        self == Self::OUTSIDE || self.begins() || self.class() == before.class()
    }

    /// Whether a sentence may start with it.
    #[must_use]
    pub fn may_start(self) -> bool {
        self.may_follow(Self::OUTSIDE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_goes_on_only_after_itself() {
        let (place, person) = (Class::Place, Class::Person);
        assert!(place.inside().may_follow(place.begin()));
        assert!(place.inside().may_follow(place.inside()));
        assert!(!place.inside().may_follow(person.begin()));
        assert!(!place.inside().may_start());
        assert!(place.begin().may_follow(place.begin()));
        assert_eq!(State::all().count(), STATES);
        for class in Class::ALL {
            assert_eq!(class.begin().class(), Some(class));
            assert_eq!(class.inside().class(), Some(class));
        }
    }
}
