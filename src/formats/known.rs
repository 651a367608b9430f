//! Files that are no text to brief, told by how they begin: what they are, and what to do.

use super::signatures::{GIVE_ADDRESS, GIVE_ADDRESSES, JSON, ROWS, STARTS};

/// What a file is, with its article, and what to do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) looks_like: &'static str,
    pub(crate) hint: &'static str,
}

/// What a JSON text is, given without its white space.
pub(super) fn of_json(packed: &str) -> Option<Known> {
    JSON.iter()
        .find(|(within, words, ..)| head(packed, *within).contains(words))
        .map(|&(_, _, looks_like, hint)| Known { looks_like, hint })
}

/// What a text is, if it is none to brief.
pub(super) fn of_text(text: &str) -> Option<Known> {
    let start = without_prologue(text);
    let found = STARTS.iter().find(|(words, ..)| start.starts_with(words));
    if let Some(&(_, looks_like, hint)) = found {
        return Some(Known { looks_like, hint });
    }
    let is_link = start.starts_with("<plist") && head(start, 4_000).contains("<key>URL</key>");
    if is_link {
        return Some(Known {
            looks_like: "a link to a page",
            hint: GIVE_ADDRESS,
        });
    }
    addresses(text).or_else(|| table(text))
}

/// A text behind the declaration, the comments and the document type of XML.
fn without_prologue(text: &str) -> &str {
    let mut rest = text;
    for _ in 0..8 {
        let end = if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<!DOCTYPE plist") || rest.starts_with("<!DOCTYPE svg") {
            ">"
        } else {
            break;
        };
        let Some((_, after)) = rest.split_once(end) else {
            break;
        };
        rest = after.trim_start();
    }
    rest
}

fn head(text: &str, bytes: usize) -> &str {
    text.get(..text.floor_char_boundary(bytes)).unwrap_or(text)
}

/// A text that holds addresses and nothing else.
fn addresses(text: &str) -> Option<Known> {
    let mut count = 0;
    for word in head(text, 64 << 10).split_whitespace() {
        let rest = word
            .strip_prefix("https://")
            .or_else(|| word.strip_prefix("http://"));
        rest.filter(|rest| rest.contains('.'))?;
        count += 1;
    }
    match count {
        0 => None,
        1 => Some(Known {
            looks_like: "an address",
            hint: GIVE_ADDRESS,
        }),
        _ => Some(Known {
            looks_like: "a list of addresses",
            hint: GIVE_ADDRESSES,
        }),
    }
}

/// Rows with the same number of cells below a row of names.
fn table(text: &str) -> Option<Known> {
    let head = head(text, 64 << 10);
    let is_whole = head.len() == text.len();
    let first = head.lines().next()?;
    let separator = [',', ';', '\t']
        .into_iter()
        .max_by_key(|separator| first.matches(*separator).count())?;
    let mut rows = rows(head, separator);
    if !is_whole {
        rows.pop();
    }
    let (names, rest) = rows.split_first()?;
    let is_name = |cell: &String| {
        let cell = cell.trim();
        cell.contains(char::is_alphabetic)
            && cell.len() <= 40
            && cell.split_whitespace().count() <= 4
            && !cell.ends_with('.')
    };
    let is_table = names.len() >= 3
        && rest.len() >= 2
        && names.iter().all(is_name)
        && rest.iter().all(|row| row.len() == names.len());
    is_table.then_some(Known {
        looks_like: "a table",
        hint: ROWS,
    })
}

/// The cells of the first rows (RFC 4180): quotation marks hold separators and line ends.
fn rows(text: &str, separator: char) -> Vec<Vec<String>> {
    const MOST: usize = 50;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row: Vec<String> = Vec::new();
    let mut cell = String::new();
    let mut is_quoted = false;
    for c in text.chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            c if c == separator && !is_quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut cell));
                let is_blank = row.len() == 1 && row.iter().all(|cell| cell.trim().is_empty());
                let whole = std::mem::take(&mut row);
                if !is_blank {
                    rows.push(whole);
                }
                if rows.len() >= MOST {
                    return rows;
                }
            }
            c => cell.push(c),
        }
    }
    if !cell.trim().is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_says_what_it_is() {
        for (text, looks_like) in [
            ("\\documentclass{article}\nx", "a LaTeX document"),
            (
                "[InternetShortcut]\r\nURL=https://e.example/",
                "a link to a page",
            ),
            ("https://e.example/a\n", "an address"),
            (
                "https://e.example/a\nhttps://e.example/b",
                "a list of addresses",
            ),
            (
                "<?xml version='1.0'?>\n<!-- x --><gpx version='1.1'>",
                "places in GPX",
            ),
            (
                "title,date,text\na,2021-08-11,\"The road, cut.\nAnd more.\"\nb,2021-08-13,\"Dust.\"",
                "a table",
            ),
            ("id;name;text\n1;a;b\n2;c;d\n", "a table"),
        ] {
            assert_eq!(
                of_text(text).map(|known| known.looks_like),
                Some(looks_like),
                "{text}"
            );
        }
        assert_eq!(
            of_json("{\"type\":\"FeatureCollection\",").map(|known| known.looks_like),
            Some("places in GeoJSON")
        );
    }

    #[test]
    fn prose_is_prose() {
        for text in [
            "Kabul, Herat, Kunduz\n\nThe road is cut, he said, and closed.",
            "See https://e.example/a",
            "One, two, three\nfour, five, six",
            "Kabul, Aug. 11, 2021\nThe road, he said, is cut.\nIt is long, and steep, they say.",
            "",
        ] {
            assert_eq!(of_text(text), None, "{text}");
        }
    }
}
