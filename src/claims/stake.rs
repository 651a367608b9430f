//! What a number is about: lives first, then homes, money and land; how long something took last.

use crate::text::{Kind, Word};
use crate::vocabulary::{Stakes, Words};
use std::ops::Range;

/// What a number is about, most serious first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Stake {
    /// The dead.
    Dead,
    /// The hurt, the sick, the missing.
    Hurt,
    /// The arrested, the kidnapped.
    Held,
    /// Those who had to leave.
    Displaced,
    /// Homes and other buildings.
    Homes,
    /// Money.
    Money,
    /// Land.
    Area,
    /// Anything else.
    #[default]
    Other,
    /// How long something took, and counts under ten of what is none of the above.
    Minor,
}

/// Words on each side of a number that tell what it is about.
const REACH: usize = 4;
/// A count below it says little by itself.
const FEW: f64 = 10.0;

impl Stake {
    /// Of the number that stands at `quantity`, with its unit.
    pub(super) fn of(
        words: &[Word<'_>],
        quantity: &Range<usize>,
        unit: &Range<usize>,
        value: Option<f64>,
        known: &Stakes,
    ) -> Self {
        let classes: [(Self, Words); 7] = [
            (Self::Dead, known.dead),
            (Self::Hurt, known.hurt),
            (Self::Held, known.held),
            (Self::Displaced, known.displaced),
            (Self::Homes, known.homes),
            (Self::Money, known.money),
            (Self::Area, known.area),
        ];
        let class = |word: &Word<'_>| {
            let mut found = classes.iter().filter(|(_, list)| word.is_any(list));
            found.next().map(|(stake, _)| *stake)
        };
        let of_unit = words.get(unit.clone()).unwrap_or_default();
        let is_time = of_unit
            .last()
            .is_some_and(|word| word.is_any(known.durations));
        if is_time {
            return Self::Minor;
        }
        let lives = |stake: &Self| *stake <= Self::Displaced;
        let behind = words.get(quantity.end..).unwrap_or_default().iter();
        let before = words.get(..quantity.start).unwrap_or_default().iter().rev();
        let of_lives = of_unit
            .iter()
            .filter_map(class)
            .min()
            .filter(lives)
            .or_else(|| near(behind, known.breaks, class).filter(lives))
            .or_else(|| near(before, known.breaks, class).filter(lives));
        let is_few = value.is_some_and(|value| value < FEW && value.fract() == 0.0);
        let of_things = of_unit.iter().filter_map(class).min();
        let rest = if is_few && of_unit.iter().all(|word| word.kind == Kind::Letters) {
            Self::Minor
        } else {
            Self::Other
        };
        of_lives.or(of_things).unwrap_or(rest)
    }
}

/// The class of the nearest word that has one, up to the next number, mark of a sentence's end, or
/// [`REACH`].
fn near<'w, 't: 'w>(
    words: impl Iterator<Item = &'w Word<'t>>,
    breaks: Words,
    class: impl Fn(&Word<'t>) -> Option<Stake>,
) -> Option<Stake> {
    words
        .take(REACH)
        .take_while(|word| word.kind != Kind::Number && !word.is_mark('.') && !word.is_mark(';'))
        .take_while(|word| !word.is_any(breaks))
        .find_map(class)
}
