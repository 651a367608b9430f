//! A problem shown with the line it is on, drawn by `annotate-snippets` as the Rust compiler draws its
//! own: tabs and wide characters keep the marks below what they mark.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use geobrief_index::geojson::problem::{FeatureNumber, InvalidEntry, Position, Severity};
use geobrief_index::geojson::without_mark;

/// Columns that an excerpt has.
const COLUMNS: usize = 106;
/// Characters of a line before and behind what is marked that are looked at: a file may be one line.
const LOOKED_AT: usize = 2 * COLUMNS;

/// The problem with the line of the file's text that it is on, for people:
///
/// ```text
/// places.geojson:3:62: warning: feature 2: unknown country `Zog`
///   |
/// 3 | {"type": "Feature", "properties": {"name": "A", "country": "Zog"},
///   |                                                            ^^^^^
///   |
///   = write the two-letter code of ISO 3166-1, such as AF
/// ```
#[must_use]
pub fn excerpt(invalid: &InvalidEntry, text: &str) -> String {
    let Position { line, column } = invalid.position;
    let severity = invalid.problem.severity();
    let feature = FeatureNumber(invalid.feature);
    let (path, problem) = (invalid.path.display(), &invalid.problem);
    let head = format!("{path}:{line}:{column}: {severity}: {feature}{problem}");
    let hint = hint(invalid);
    let Some(source) = without_mark(text).lines().nth(line.saturating_sub(1)) else {
        return format!("{head}\n  = {hint}");
    };
    let (shown, marked) = around(source, column, invalid.length);
    let snippet = Snippet::source(shown)
        .line_start(line)
        .annotation(AnnotationKind::Primary.span(marked));
    let group = Group::with_level(Level::ERROR.no_name())
        .element(snippet)
        .element(Level::HELP.no_name().message(hint));
    let drawn = Renderer::plain().term_width(COLUMNS).render(&[group]);
    format!("{head}\n{drawn}")
}

/// What to do about it.
fn hint(invalid: &InvalidEntry) -> String {
    let hint = invalid.problem.hint();
    match &invalid.fix {
        Some(_) if invalid.problem.severity() == Severity::Error => {
            format!("{hint}; --fix does it")
        }
        _ => hint,
    }
}

/// The part of a line around a column (from 1), and the bytes of it that are marked.
fn around(line: &str, column: usize, length: usize) -> (&str, Range<usize>) {
    let at = column.saturating_sub(1);
    let byte = |character: usize| {
        let mut bytes = line.char_indices().map(|(byte, _)| byte);
        bytes.nth(character).unwrap_or(line.len())
    };
    let (start, end) = (
        byte(at.saturating_sub(LOOKED_AT)),
        byte(at + length + LOOKED_AT),
    );
    let marked = byte(at) - start..byte(at + length) - start;
    (line.get(start..end).unwrap_or_default(), marked)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use geobrief_index::geojson::problem::{Located, Problem};

    use super::*;

    /// The excerpt without its first and last line.
    fn drawn(line: &str, column: usize, length: usize) -> Vec<String> {
        let problem = Located::new(Position { line: 2, column }, None, Problem::MissingName);
        let invalid = problem.spanning(length).in_file(Path::new("x.geojson"));
        let excerpt = excerpt(&invalid, &format!("first\n{line}\nlast"));
        excerpt.lines().skip(1).map(str::to_owned).collect()
    }

    #[test]
    fn marks_stand_below_what_they_mark() {
        let marks = drawn("{\"kind\": \"vilage\"}", 10, 8);
        assert_eq!(
            marks[1..3],
            ["2 | {\"kind\": \"vilage\"}", "  |          ^^^^^^^^"]
        );
        let marks = drawn("\t\"北京\": \"vilage\"", 8, 8);
        assert_eq!(
            marks[1..3],
            ["2 |     \"北京\": \"vilage\"", "  |             ^^^^^^^^"]
        );
        assert_eq!(drawn("", 1, 1)[1..3], ["2 |", "  | ^"]);
        assert_eq!(drawn("ab", 3, 5)[2], "  |   ^");
    }

    #[test]
    fn a_long_line_is_cut_on_either_side() {
        let line = format!("{}kind{}", "a".repeat(5000), "b".repeat(5000));
        let marks = drawn(&line, 5001, 4);
        let column = marks[2].find("^^^^").unwrap();
        assert_eq!(marks[1].get(column..column + 4), Some("kind"));
        assert!(marks[1].chars().count() <= COLUMNS + 4, "{}", marks[1]);
    }
}
