//! Aligned text: every table that people read is padded here, by the width that a terminal gives
//! each character (UAX #11: wide Chinese characters take two cells, combining marks none).

use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Between two columns.
const GAP: &str = "  ";

/// Writes rows, a line each, with every column as wide as its widest cell. Line ends and other
/// control characters in a cell become spaces: a row stays one line.
pub(crate) fn write<const N: usize>(rows: &[[String; N]], out: &mut impl Write) -> io::Result<()> {
    let rows: Vec<[String; N]> = rows
        .iter()
        .map(|row| row.each_ref().map(|cell| one_line(cell)))
        .collect();
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max();
    let widths: Vec<usize> = (0..N).filter_map(width).collect();
    for row in &rows {
        let padded = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| cell.clone() + &" ".repeat(width - cell.width()));
        writeln!(out, "{}", padded.collect::<Vec<_>>().join(GAP).trim_end())?;
    }
    Ok(())
}

fn one_line(cell: &str) -> String {
    cell.replace(char::is_control, " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written<const N: usize>(rows: &[[&str; N]]) -> Vec<String> {
        let rows: Vec<[String; N]> = rows.iter().map(|row| row.map(str::to_owned)).collect();
        let mut out = Vec::new();
        write(&rows, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn names_in_any_script_line_up() {
        let lines = written(&[
            ["Kabul", "city"],
            ["東京", "city"],
            ["Fa\u{304}iza\u{304}ba\u{304}d", "city"],
            ["فیض‌آباد", "city"],
        ]);
        assert_eq!(lines[0], "Kabul     city");
        assert_eq!(lines[1], "東京      city");
        assert_eq!(lines[2], "Fa\u{304}iza\u{304}ba\u{304}d  city");
        let before = |line: &str| line.strip_suffix("city").unwrap().width();
        assert!(lines.iter().all(|line| before(line) == 10), "{lines:?}");
    }

    #[test]
    fn a_row_is_one_line_and_ends_with_its_last_word() {
        assert_eq!(
            written(&[["New\nYork", "x", ""], ["a", "\u{1b}[2J", "b"]]),
            ["New York  x", "a          [2J  b"]
        );
        assert!(written::<2>(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn the_second_column_begins_in_one_place(names in prop::collection::vec("\\PC{0,8}", 1..6)) {
            let rows: Vec<[&str; 2]> = names.iter().map(|name| [name.as_str(), "|"]).collect();
            let lines = written(&rows);
            let starts: Vec<usize> = lines
                .iter()
                .map(|line| line.strip_suffix('|').unwrap().width())
                .collect();
            prop_assert!(starts.windows(2).all(|pair| pair[0] == pair[1]), "{lines:?}");
        }
    }
}
