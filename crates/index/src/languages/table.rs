//! The form of `geodata/languages/*.tsv`: a line for each place and kind of name,
//! `id<TAB>kind<TAB>name|name…`, sorted.

use crate::names::NameKind;

/// The names of one kind that one place bears.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'t> {
    /// `gn:524901`.
    pub id: &'t str,
    /// How it bears them.
    pub by: NameKind,
    /// As they are written, the usual one first.
    pub names: Vec<&'t str>,
}

/// A line that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: not `id<TAB>kind<TAB>name|name`; kinds are name, alias, short, demonym")]
pub struct BadLine {
    /// Counted from 1.
    pub line: usize,
}

/// Reads all lines.
///
/// # Errors
/// The first line that is something else.
pub fn read(table: &str) -> Result<Vec<Row<'_>>, BadLine> {
    let lines = (1..).zip(table.lines());
    lines
        .map(|(line, text)| row(text).ok_or(BadLine { line }))
        .collect()
}

fn row(line: &str) -> Option<Row<'_>> {
    let mut cells = line.split('\t');
    let (id, kind, names) = (cells.next()?, cells.next()?, cells.next()?);
    let by = match kind {
        "name" => NameKind::Primary,
        "alias" => NameKind::Alias,
        "short" => NameKind::Abbreviation,
        "demonym" => NameKind::Demonym,
        _ => return None,
    };
    let names: Vec<&str> = names.split('|').collect();
    let is_full = !id.is_empty() && names.iter().all(|name| !name.is_empty());
    (is_full && cells.next().is_none()).then_some(Row { id, by, names })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_line_is_named() {
        let good = "gn:1\tname\tКиев\ngn:1\tdemonym\tкиевский|киевская\n";
        let rows = read(good).unwrap();
        assert_eq!(rows[1].by, NameKind::Demonym);
        assert_eq!(rows[1].names, ["киевский", "киевская"]);
        for bad in [
            "gn:1\tname",
            "gn:1\tcity\tКиев",
            "gn:1\tname\tКиев||",
            "\tname\tКиев",
            "a\tname\tb\tc",
        ] {
            let table = format!("{good}{bad}\n");
            assert_eq!(read(&table), Err(BadLine { line: 3 }), "{bad}");
        }
    }
}
