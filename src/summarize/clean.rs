//! What is no part of the report: headings, captions, the furniture of the page.

use crate::text::is_closing;
use crate::vocabulary::Summary;

/// Whether a sentence can stand in a summary: not a heading, a caption, a question, a piece
/// of a quotation, or an invitation to scroll.
pub(super) fn is_report(sentence: &str, least_words: usize, known: &Summary) -> bool {
    let is_long = sentence
        .split_whitespace()
        .nth(least_words.saturating_sub(1))
        .is_some();
    let is_statement = sentence
        .trim_end_matches(is_closing)
        .ends_with(['.', '!', '…']);
    is_long
        && is_statement
        && !is_torn(sentence)
        && !is_furniture(sentence, known)
        && credit(sentence, known).is_none()
}

fn is_furniture(sentence: &str, known: &Summary) -> bool {
    let lower = sentence.to_lowercase();
    (known.furniture_starts.iter()).any(|start| lower.starts_with(start))
        || known.furniture.iter().any(|part| lower.contains(part))
}

/// Whether a sentence is a credit and nothing else: the one before it is a caption.
pub(super) fn is_credit(sentence: &str, known: &Summary) -> bool {
    credit(sentence, known).is_some_and(|credit| credit.len() + 3 >= sentence.len())
}

/// Words of a credit line, at most.
const LONGEST_CREDIT: usize = 7;

/// Whether a sentence names who took a picture, without brackets: "Picture: Jane Roe."
pub(super) fn is_credit_line(sentence: &str, known: &Summary) -> bool {
    let lower = sentence.to_lowercase();
    let is_short = sentence.split_whitespace().nth(LONGEST_CREDIT).is_none();
    let opening = lower.split([':', '–']).next().unwrap_or_default();
    let is_credit =
        opening.len() < lower.len() && known.credits.iter().any(|word| opening.contains(word));
    is_short && is_credit
}

/// The credit of a picture in the brackets at the end: "[Jane Roe/Reuters]", "(File photo)".
fn credit<'t>(sentence: &'t str, known: &Summary) -> Option<&'t str> {
    let inside = sentence
        .trim_end_matches(['.', ' '])
        .strip_suffix([')', ']'])?;
    let (_, credit) = inside.rsplit_once(['(', '['])?;
    let lower = credit.to_lowercase();
    (known.credits.iter())
        .any(|word| lower.contains(word))
        .then_some(credit)
}

/// Whether most of a sentence is somebody's words, or it begins with them.
pub(super) fn is_quotation(sentence: &str) -> bool {
    let is_mark = |c: char| matches!(c, '“' | '”' | '"' | '«' | '»');
    if sentence.starts_with(is_mark) || sentence.starts_with(['‘', '\'']) {
        return true;
    }
    // Every second part stands between marks.
    let quoted: usize = sentence
        .split(is_mark)
        .skip(1)
        .step_by(2)
        .map(str::len)
        .sum();
    quoted * 5 > sentence.len() * 2
}

/// Whether quotation marks open without closing, or close without opening: a piece of a longer
/// quotation.
pub(super) fn is_torn(sentence: &str) -> bool {
    let count = |mark: char| sentence.matches(mark).count();
    let (straight, opening, closing) = (count('"'), count('“'), count('”'));
    // Some texts open with one kind and close with the other.
    opening != closing && (straight + opening + closing) % 2 == 1
}

/// Whether a sentence begins with a word that points back: it cannot be understood alone.
pub(super) fn points_back(sentence: &str, known: &Summary) -> bool {
    let first = sentence
        .trim_start_matches(|c: char| !c.is_alphanumeric())
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    known.pointers.contains(&first.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    fn english() -> &'static Summary {
        &Vocabulary::of(None).summary
    }

    #[test]
    fn reports_are_told_from_the_page_around_them() {
        assert!(is_report("The river rose in the night.", 5, english()));
        assert!(is_report(
            "“We wait for the bridge,” he said.",
            5,
            english()
        ));
        for line in [
            "The river rose.",
            "What will the town do now?",
            "Bridge lost to the flood of the year",
            "Scroll down to read what the mayor said.",
            "A man walks on the broken bridge (Jane Roe/Reuters).",
            "A man walks on the broken bridge. [File photo]",
            "© Example News, to be used with permission only.",
            "More about the bridge on https://example.org/bridge today.",
        ] {
            assert!(!is_report(line, 5, english()), "{line}");
        }
    }

    #[test]
    fn quotations_and_pointers_are_recognised() {
        assert!(is_quotation(
            "“We wait,” a driver said on Monday in the town."
        ));
        assert!(is_quotation(
            "He said: \"We wait until the bridge is back.\""
        ));
        assert!(!is_quotation(
            "The mayor called the bridge “lost” on Monday in the town."
        ));
        assert!(
            is_credit("(Jane Roe/Reuters)", english()) && is_credit("[File photo].", english())
        );
        assert!(
            !is_credit("(The mayor has left.)", english())
                && !is_credit("A bridge (Jane Roe/Reuters).", english())
        );
        assert!(is_credit_line("Picture: Jane Roe.", english()));
        assert!(!is_credit_line("Jane Roe: it rained on us.", english()));
        assert!(is_torn("“It is over.") && is_torn("They left.”"));
        assert!(!is_torn("“It is over,” he said.") && !is_torn("“It is over,\" he said."));
        assert!(
            points_back("He left the town.", english()) && points_back("“It is over.”", english())
        );
        assert!(
            !points_back("Helmand fell.", english())
                && !points_back("Iran closed the border.", english())
        );
    }
}
