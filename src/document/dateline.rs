//! Datelines: where and when a report was written, before its first sentence: "KABUL, Aug. 11
//! (XYZ) — ".

use crate::vocabulary::Bylines;

/// Longest dateline, in bytes.
const LONGEST: usize = 100;

/// The dateline at the start of a paragraph, up to the first word of the first sentence.
pub(crate) fn dateline<'t>(paragraph: &'t str, known: &Bylines) -> Option<&'t str> {
    let (head, _) = paragraph.split_at(paragraph.floor_char_boundary(LONGEST));
    let end = after_dash(head, known)
        .or_else(|| after_colon(head))
        .or_else(|| after_agency(head, known))
        .or_else(|| after_brackets(head))?;
    let (_, behind) = paragraph.split_at(end);
    let sentence = behind.trim_start();
    let (line, _) = paragraph.split_at(paragraph.len() - sentence.len());
    (!sentence.is_empty()).then_some(line)
}

/// "KABUL, Afghanistan, Aug. 11 (XYZ) —": capitals, or an agency in brackets, before a dash.
fn after_dash(head: &str, known: &Bylines) -> Option<usize> {
    let (start, dash) = ["—", " – ", " -- ", " - "]
        .into_iter()
        .filter_map(|dash| Some((head.find(dash)?, dash)))
        .min()?;
    let (before, _) = head.split_at(start);
    let before = before.trim_end();
    let is_agency = before
        .strip_suffix(')')
        .and_then(|before| before.rsplit_once('('))
        .is_some_and(|(_, agency)| is_agency(agency, known) || ends_in_year(agency));
    let is_place = is_capital(before.split([' ', ',']).next().unwrap_or_default());
    ((is_agency || is_place) && is_name_like(before)).then_some(start + dash.len())
}

/// "LAHORE:"
fn after_colon(head: &str) -> Option<usize> {
    let colon = head.find(':')?;
    let (before, after) = head.split_at(colon);
    let is_place = before
        .split([' ', ',', '/'])
        .filter(|word| !word.is_empty())
        .all(is_capital);
    (is_place && colon <= 40 && after.starts_with(": ")).then_some(colon + 1)
}

/// "Washington (CNN)", "(XYZ)" of a known agency.
fn after_agency(head: &str, known: &Bylines) -> Option<usize> {
    let open = head.find('(')?;
    let (before, rest) = head.split_at(open);
    let close = rest.find(')')?;
    let agency = rest.get(1..close)?;
    let is_known = known.agencies.contains(&agency) && before.split_whitespace().count() <= 4;
    (is_known && is_name_like(before)).then_some(open + close + 1)
}

/// "SOUTH WAZIRISTAN, April 5 (XYZ):": a place and a date in capitals, an agency, a colon.
fn after_brackets(head: &str) -> Option<usize> {
    let (before, _) = head.split_once("):")?;
    let (place, agency) = before.split_once('(')?;
    let opens_with_place = is_capital(place.split([' ', ',']).next().unwrap_or_default());
    let is_dateline = opens_with_place && is_capital(agency) && is_name_like(place);
    is_dateline.then_some(before.len() + "):".len())
}

/// "AP", "XYZ News", "Reuters".
fn is_agency(name: &str, known: &Bylines) -> bool {
    known.agencies.contains(&name) || name.split(' ').next().is_some_and(is_capital)
}

/// "November 28, 2016"
fn ends_in_year(words: &str) -> bool {
    let year = words.rsplit(' ').next().unwrap_or_default();
    year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word has at least two letters and no lower-case ones.
fn is_capital(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).nth(1).is_some()
        && word.chars().all(|c| !c.is_lowercase())
}

/// Whether no word outside brackets begins with a lower-case letter: names and dates, not a sentence.
fn is_name_like(before: &str) -> bool {
    let mut depth = 0;
    before.split_whitespace().all(|word| {
        let is_outside = depth == 0 && !word.starts_with('(');
        depth += word.matches('(').count();
        depth = usize::saturating_sub(depth, word.matches(')').count());
        !is_outside || !word.starts_with(char::is_lowercase)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn datelines_end_before_the_first_word() {
        for line in [
            "KABUL, Aug. 11, 2021 (XYZ) — ",
            "KABUL, Afghanistan — ",
            "KABUL (XYZ) - ",
            "Mazar-i-Sharif (XYZ News) -- ",
            "LAHORE: ",
            "NEW DELHI/LAHORE: ",
            "Washington (CNN) ",
            "(Reuters) ",
            "SOUTH RIVER, April 5 (XYZ):",
            "Edmonton, Ky. (November 28, 2016) – ",
        ] {
            let paragraph = format!("{line}The river rose.");
            assert_eq!(
                dateline(&paragraph, &Vocabulary::of(None).bylines),
                Some(line),
                "{line}"
            );
        }
    }

    #[test]
    fn sentences_have_none() {
        for paragraph in [
            "NATO said on Monday — after a week — that it would leave.",
            "The river rose — and fell.",
            "He said: nobody came.",
            "A (short) word - or two.",
            "Jane Roe (34) - the mayor - left.",
            "KABUL —",
            "",
        ] {
            assert_eq!(
                dateline(paragraph, &Vocabulary::of(None).bylines),
                None,
                "{paragraph}"
            );
        }
    }
}
