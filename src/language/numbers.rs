//! Numbers as readers write them.

use super::plural::PluralRule;

/// How a language writes numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Numbers {
    /// Between groups of three digits.
    pub(super) separator: char,
    /// Before the tenths.
    pub(super) decimal: &'static str,
    /// Which numbers take which form of a word.
    pub(super) plurals: PluralRule,
}

impl Numbers {
    /// "153,047".
    pub(super) fn grouped(self, number: u64) -> String {
        let digits = number.to_string();
        let mut grouped = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push(self.separator);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// What stands before the tenths.
    pub(super) fn decimal(self) -> &'static str {
        self.decimal
    }

    /// "111 km", "2.5 km", "400 m": as far as a text gives it.
    pub(super) fn exact_distance(self, km: f64) -> String {
        if km < 1.0 {
            return format!("{} m", (km * 100.0).round() * 10.0);
        }
        let tenths = (km * 10.0).round() as u64;
        if km >= 10.0 || tenths.is_multiple_of(10) {
            return format!("{} km", self.grouped(km.round() as u64));
        }
        format!("{}{}{} km", tenths / 10, self.decimal(), tenths % 10)
    }

    /// "32 km"; from 100 km on rounded to two figures, since the points are only reference points.
    pub(super) fn distance(self, km: f64) -> String {
        let step = match km {
            km if km >= 1000.0 => 100.0,
            km if km >= 100.0 => 10.0,
            _ => 1.0,
        };
        let rounded = ((km / step).round() * step).max(1.0);
        format!("{} km", self.grouped(rounded as u64))
    }
}
