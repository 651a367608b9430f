//! Reads years: "from 1979 to 1989", "in 2001", "the 1990s", and numbers of four digits that are none.

use super::calendar::year_of;
use super::expression::{Expression, ExpressionReader, Read, stated};
use super::{TimePoint, TimeSpan};
use crate::text::{Kind, Word};

impl ExpressionReader<'_, '_> {
    /// "from 1979 to 1989", "between 1996 and 2001", "1979–89", "its 1996 to 2001 rule".
    pub(super) fn years(&self) -> Read {
        let opener = self.is_any(0, self.known.spans);
        let start = usize::from(opener);
        let first = self.year_at(start)?;
        let dashed = self.is_dash(start + 1);
        let joined = dashed
            || self.is_any(start + 1, self.known.span_joints)
            || opener && self.is(start + 1, self.known.and);
        let last = self.word(start + 2).filter(|_| joined)?.text;
        let last = match last.len() {
            2 if dashed => first / 100 * 100 + last.parse::<i16>().ok()?,
            _ => year_of(last)?,
        };
        let span = TimeSpan {
            from: TimePoint::Year(first),
            to: Some(TimePoint::Year(last)),
        };
        let counts = is_round(first) && is_round(last) && self.is_noun(start + 3);
        let is_span = last > first && !counts && !self.is_no_year(start + 2);
        is_span.then_some((start + 3, Expression::Stated(span)))
    }

    /// Whether what stands there may be what a number counts: "between 1000 and 1500 *people*".
    fn is_noun(&self, ahead: usize) -> bool {
        (self.word(ahead))
            .is_some_and(|word| word.is_small() && !word.is_any(self.known.year_followers))
    }

    /// Whether the number there has four digits and is no year: "1800 GMT", "1200 BC", "2000 to
    /// 3000 people".
    fn is_no_year(&self, ahead: usize) -> bool {
        let is_amount = |word: &Word<'_>| word.kind == Kind::Number && year_of(word.text).is_none();
        self.is_any(ahead + 1, self.known.no_year_before)
            || self.is_any(ahead + 1, self.known.span_joints)
                && self.word(ahead + 2).is_some_and(is_amount)
    }

    /// "in 2001", "the 1990s"
    pub(super) fn year(&self) -> Read {
        let text = self.word(0)?.text;
        if let Some(decade) = text
            .strip_suffix('s')
            .and_then(year_of)
            .filter(|year| year % 10 == 0)
        {
            return Some((1, stated(TimePoint::Decade(decade))));
        }
        let year = year_of(text)?;
        // "in 1777, 1779 and 1780"
        let is_listed = self
            .before()
            .is_some_and(|word| word.is_mark(',') || word.is(self.known.and))
            && self.at >= 2
            && self
                .words
                .get(self.at - 2)
                .is_some_and(|word| year_of(word.text).is_some());
        let is_placed =
            is_listed || (self.before()).is_some_and(|word| word.is_any(self.known.year_openers));
        // "in 2000 houses", "by 1500 metres", "in 1990-style"
        let counts = self.word(1).is_some_and(|next| {
            next.is_dash()
                && self
                    .word(2)
                    .is_some_and(|word| word.is_small() && word.span.start() == next.span.end())
                || next.is_mark('%')
        });
        let counts = counts || self.is_noun(1) || self.is_no_year(0);
        (is_placed && !counts).then_some((1, stated(TimePoint::Year(year))))
    }
}

/// Whether a number looks like an estimate.
fn is_round(number: i16) -> bool {
    number % 50 == 0
}
