//! One rule for every table that is written as comma-separated values: RFC 4180, with the cells
//! that a spreadsheet would run disarmed (CSV injection, as OWASP describes it).

/// A row: its cells with commas between, without a line end.
pub(crate) fn row<C: AsRef<str>>(cells: impl IntoIterator<Item = C>) -> String {
    let mut row = String::new();
    for (column, cell) in cells.into_iter().enumerate() {
        if column > 0 {
            row.push(',');
        }
        push(&mut row, cell.as_ref());
    }
    row
}

/// Adds a cell: quoted where it must be, and after an apostrophe where it would be a formula.
fn push(row: &mut String, cell: &str) {
    let guard = if is_formula(cell) { "'" } else { "" };
    if cell.contains([',', '"', '\n', '\r']) {
        row.push('"');
        row.push_str(guard);
        row.push_str(&cell.replace('"', "\"\""));
        row.push('"');
    } else {
        row.push_str(guard);
        row.push_str(cell);
    }
}

/// Whether a spreadsheet could run the cell. Several skip spaces, quotes and invisible characters
/// before the sign that makes it a formula; tab and line end alone may start another cell.
fn is_formula(cell: &str) -> bool {
    let is_skipped = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(
                c,
                '"' | '\'' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
            )
    };
    let sign = cell.trim_start_matches(is_skipped);
    let is_number = cell.parse::<f64>().is_ok_and(f64::is_finite);
    (cell.starts_with(['\t', '\r', '\n'])
        || sign.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']))
        && !is_number
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The cells of a row, as a reader that knows nothing of geobrief finds them.
    fn read(row: &str) -> Vec<String> {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(row.as_bytes());
        let mut cells = csv::StringRecord::new();
        reader.read_record(&mut cells).unwrap();
        cells.iter().map(str::to_owned).collect()
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        assert_eq!(row(["a b", "c"]), "a b,c");
        assert_eq!(row(["Washington, D.C."]), "\"Washington, D.C.\"");
        assert_eq!(row(["the \"Strip\""]), "\"the \"\"Strip\"\"\"");
        assert_eq!(row(["", ""]), ",");
    }

    #[test]
    fn formulas_are_disarmed_and_numbers_are_not() {
        for formula in [
            "=SUM(A1)",
            "+SUM(A1)",
            "-SUM(A1)",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\nx",
            " =1",
            "\"=1",
            "'=1",
            "\u{feff}=1",
            "＝1",
            "-inf",
            "-1e999",
            "+49 30 1234",
            "=1,2",
        ] {
            assert_eq!(read(&row([formula, ""])), [&format!("'{formula}"), ""]);
        }
        for plain in ["-12.5", "+3", "-1e5", "12", "Nice", "a=b", "-0", "inf", ""] {
            assert_eq!(row([plain, "x"]), format!("{plain},x"));
        }
    }

    proptest! {
        #[test]
        fn no_cell_starts_dangerously_and_none_is_lost(
            cells in prop::collection::vec("[ =+@\"',;\t\r\n\u{feff}＝A-Z0-9.-]{0,8}|\\PC{0,12}|\\p{Any}{0,12}", 2..5),
        ) {
            let first = "first".to_owned();
            let found = read(&row(std::iter::once(&first).chain(&cells)));
            prop_assert_eq!(found.len(), 1 + cells.len());
            for (found, cell) in found.iter().skip(1).zip(&cells) {
                let is_number = cell.parse::<f64>().is_ok_and(f64::is_finite);
                let bare = found.trim_start_matches([' ', '"']);
                let is_formula = bare.starts_with(['=', '+', '-', '@']);
                prop_assert!(is_number || !is_formula, "{found:?}");
                prop_assert!(!found.starts_with(['\t', '\r', '\n']), "{found:?}");
                let words = found.strip_prefix('\'').filter(|_| found != cell);
                prop_assert_eq!(words.unwrap_or(found.as_str()), cell);
            }
        }

        #[test]
        fn numbers_stay_numbers(number in any::<f64>().prop_filter("finite", |number| number.is_finite())) {
            prop_assert_eq!(row([number.to_string()]), number.to_string());
        }
    }
}
