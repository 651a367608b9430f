//! Small changes to words, the same in every language.

/// The words on one line.
pub(super) fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Names listed before "and 5 more".
const LISTED: usize = 12;

/// Names with commas between them; of many only the first, and how many more there are.
pub(super) fn listed(names: &[String], more: impl Fn(usize) -> String) -> String {
    let shown = names.get(..LISTED.min(names.len())).unwrap_or_default();
    match names.len() - shown.len() {
        0 => shown.join(", "),
        left => format!("{} {}", shown.join(", "), more(left)),
    }
}

pub(super) fn lower_first(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_lowercase().collect::<String>() + chars.as_str()
    })
}
