//! Sets of first-order divisions.

/// A set of the basemap's units: the land of a province, a country, a region.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Units {
    words: Vec<u64>,
}

impl Units {
    /// Whether the unit is in the set.
    #[must_use]
    pub fn has(&self, unit: UnitKey) -> bool {
        let word = self.words.get(usize::from(unit.0) / 64);
        word.is_some_and(|word| word & Self::bit(unit) != 0)
    }

    /// Whether nothing is in the set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// Takes a unit in.
    pub fn insert(&mut self, unit: UnitKey) {
        let word = usize::from(unit.0) / 64;
        if self.words.len() <= word {
            self.words.resize(word + 1, 0);
        }
        self.words[word] |= Self::bit(unit);
    }

    /// Takes all units of another set out.
    pub fn remove_all(&mut self, other: &Self) {
        for (word, out) in self.words.iter_mut().zip(&other.words) {
            *word &= !out;
        }
    }

    /// The units, in order.
    pub fn iter(&self) -> impl Iterator<Item = UnitKey> + '_ {
        (0..self.words.len() as u16 * 64)
            .map(UnitKey)
            .filter(|unit| self.has(*unit))
    }

    fn bit(unit: UnitKey) -> u64 {
        1 << (unit.0 % 64)
    }
}

impl FromIterator<UnitKey> for Units {
    fn from_iter<I: IntoIterator<Item = UnitKey>>(units: I) -> Self {
        let mut set = Self::default();
        for unit in units {
            set.insert(unit);
        }
        set
    }
}

/// Handle of a first-order division in one [`Basemap`](super::Basemap).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitKey(pub(super) u16);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_in_and_not_taken_out() {
        let mut set: Units = [3, 64, 200].map(UnitKey).into_iter().collect();
        assert!(set.has(UnitKey(64)) && !set.has(UnitKey(65)) && !set.has(UnitKey(4000)));
        set.remove_all(&[64].map(UnitKey).into_iter().collect());
        assert_eq!(set.iter().collect::<Vec<_>>(), [UnitKey(3), UnitKey(200)]);
    }
}
