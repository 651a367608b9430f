//! A problem shown with the line it is on.

use super::problem::{FeatureNumber, InvalidEntry, Position, Severity};
use super::without_mark;

impl InvalidEntry {
    /// The problem with the line it is on, for people:
    ///
    /// ```text
    /// places.geojson:3:57: error: feature 2: unknown kind `vilage`
    ///    |
    ///  3 | {"type": "Feature", "properties": {"name": "A", "kind": "vilage"},
    ///    |                                                         ^^^^^^^^
    ///    = did you mean `village`?
    /// ```
    #[must_use]
    pub fn excerpt(&self, text: &str) -> String {
        let Position { line, column } = self.position;
        let severity = self.problem.severity();
        let feature = FeatureNumber(self.feature);
        let (path, problem) = (self.path.display(), &self.problem);
        let head = format!("{path}:{line}:{column}: {severity}: {feature}{problem}");
        let source = without_mark(text).lines().nth(line.saturating_sub(1));
        let number = line.to_string();
        let margin = " ".repeat(number.len());
        let hint = format!(" {margin} = {}", self.hint());
        let Some(source) = source else {
            return format!("{head}\n{hint}");
        };
        let (shown, before, marked) = window(source, column, self.length);
        let (gap, marks) = (" ".repeat(before), "^".repeat(marked));
        format!("{head}\n {margin} |\n {number} | {shown}\n {margin} | {gap}{marks}\n{hint}")
    }

    /// What to do about it.
    fn hint(&self) -> String {
        let hint = self.problem.hint();
        match &self.fix {
            Some(_) if self.problem.severity() == Severity::Error => {
                format!("{hint}; --fix does it")
            }
            _ => hint,
        }
    }
}

/// Most characters of a line that are shown.
const WIDE: usize = 100;

/// The part of a line around a column (from 1), how much stands before what is marked, and how
/// much is marked.
fn window(line: &str, column: usize, length: usize) -> (String, usize, usize) {
    let at = column.saturating_sub(1);
    let count = line.chars().count();
    let start = if count <= WIDE {
        0
    } else {
        at.saturating_sub(WIDE / 2)
    };
    let end = count.min(start + WIDE);
    // Control characters would move what follows.
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    let middle: String = line
        .chars()
        .skip(start)
        .take(end - start)
        .map(visible)
        .collect();
    let (head, tail) = (
        if start > 0 { "…" } else { "" },
        if end < count { "…" } else { "" },
    );
    let before = at.saturating_sub(start) + head.chars().count();
    let marked = length.min(end.saturating_sub(at)).max(1);
    (format!("{head}{middle}{tail}"), before, marked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_shows_the_place_in_a_long_line() {
        let (shown, before, marked) = window(
            &format!("{}kind{}", "a".repeat(500), "b".repeat(500)),
            501,
            4,
        );
        let marked: String = shown.chars().skip(before).take(marked).collect();
        assert_eq!((marked.as_str(), shown.chars().count()), ("kind", WIDE + 2));
        assert_eq!(window("ab\tcd", 4, 99), ("ab cd".to_owned(), 3, 2));
        assert_eq!(window("", 1, 1), (String::new(), 0, 1));
    }
}
