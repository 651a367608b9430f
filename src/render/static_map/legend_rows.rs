//! The legend below a drawing that stands alone, in centred rows.

use super::typefaces::{PLAIN, Typeface, text_width};
use crate::render::legend::Entry;

/// Entries with their places below the map.
pub(crate) struct LegendRows {
    pub(crate) entries: Vec<Placed>,
    pub(crate) height: f64,
}

/// One sign and its words; the words begin at `words_x`.
pub(crate) struct Placed {
    pub(crate) symbol: &'static str,
    pub(crate) words: String,
    /// The sign of a kind, inside a marker.
    pub(crate) glyph: Option<&'static str>,
    /// Left end of the sign.
    pub(crate) x: f64,
    /// Middle of the row.
    pub(crate) y: f64,
    pub(crate) words_x: f64,
    /// From the sign's middle to the row's.
    pub(crate) half_height: f64,
}

const TYPEFACE: Typeface = Typeface {
    size: 10.0,
    ..PLAIN
};
const ROW: f64 = 20.0;
const MARGIN: f64 = 14.0;
/// Between a sign and its words, and between entries.
const GAPS: [f64; 2] = [4.0, 14.0];

/// Lays the legend out in rows that are `width` pixels wide.
pub(crate) fn legend_rows(entries: Vec<Entry>, width: f64) -> LegendRows {
    let mut rows: Vec<(f64, Vec<(f64, Entry)>)> = Vec::new();
    for entry in entries {
        let length = f64::from(entry.size.0) + GAPS[0] + text_width(&entry.words, &TYPEFACE);
        match rows.last_mut() {
            Some((taken, row)) if *taken + GAPS[1] + length <= width - 2.0 * MARGIN => {
                row.push((*taken + GAPS[1], entry));
                *taken += GAPS[1] + length;
            }
            _ => rows.push((length, vec![(0.0, entry)])),
        }
    }
    let height = match rows.len() {
        0 => 0.0,
        count => 8.0 + ROW * count as f64,
    };
    let mut placed = Vec::new();
    for (number, (taken, row)) in rows.into_iter().enumerate() {
        let left = (width - taken) / 2.0;
        placed.extend(row.into_iter().map(|(offset, entry)| Placed {
            symbol: entry.symbol,
            glyph: entry.glyph,
            x: left + offset,
            y: 8.0 + ROW * (number as f64 + 0.5),
            words_x: left + offset + f64::from(entry.size.0) + GAPS[0],
            half_height: f64::from(entry.size.1) / 2.0,
            words: entry.words,
        }));
    }
    LegendRows {
        entries: placed,
        height,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_filled_and_stay_on_the_paper() {
        let entry = |words: &str| Entry {
            symbol: "s-disc",
            size: (24, 24),
            words: words.to_owned(),
            glyph: None,
        };
        let entries = vec![entry("Town, size by mentions"); 5];
        let rows = legend_rows(entries, 400.0);
        assert_eq!(rows.height, 8.0 + 3.0 * ROW);
        for placed in &rows.entries {
            let right = placed.words_x + text_width(&placed.words, &TYPEFACE);
            assert!(
                placed.x >= MARGIN && right <= 400.0 - MARGIN,
                "{}",
                placed.x
            );
        }
        assert_eq!(super::legend_rows(Vec::new(), 400.0).height, 0.0);
    }
}
