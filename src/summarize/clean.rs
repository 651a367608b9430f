//! What is no part of the report: headings, captions, the furniture of the page.

use crate::text::is_closing;

/// How a line begins that a page puts between the paragraphs. Lower case.
#[rustfmt::skip]
const FURNITURE_STARTS: &[&str] = &[
    "scroll down", "read more", "read also", "also read", "read:", "advertisement", "follow us",
    "follow @", "sign up", "subscribe", "click here", "share this", "related:", "related article",
    "watch:", "watch this", "listen to", "photo:", "photos:", "photo by", "image:", "picture:",
    "file photo", "file -", "file –", "copyright", "©", "(c)", "reporting by", "(reporting by",
    "editing by", "additional reporting", "writing by", "for more information", "for more on",
    "contact us", "download the", "join our", "get the latest", "see also", "updated:",
    "published:", "posted:", "posted by", "correction:", "editor's note", "editor’s note", "this story has been",
    "this article was", "(this story", "by using", "support our", "live updates", "breaking:",
];

/// What gives such a line away wherever it stands. Lower case.
#[rustfmt::skip]
const FURNITURE: &[&str] = &[
    "all rights reserved", "contributed to this report", "may not be published, broadcast",
    "sign up for", "follow us on", "click here", "our newsletter", "scroll down", "http://",
    "https://", "terms of service", "privacy policy",
];

/// What gives a caption away in the brackets at its end. Lower case.
#[rustfmt::skip]
const CREDITS: &[&str] = &[
    "photo", "file", "reuters", "getty", "/ap", "ap/", "/afp", "afp/", "/epa", "epa/", "picture",
    "image",
];

/// Whether a sentence can stand in a summary: not a heading, a caption, a question, a piece
/// of a quotation, or an invitation to scroll.
pub(super) fn is_report(sentence: &str, least_words: usize) -> bool {
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
        && !is_furniture(sentence)
        && !is_caption(sentence)
}

fn is_furniture(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    FURNITURE_STARTS
        .iter()
        .any(|start| lower.starts_with(start))
        || FURNITURE.iter().any(|part| lower.contains(part))
}

/// A caption ends in the credit of its picture: "[Jane Roe/Reuters]", "(File photo)".
fn is_caption(sentence: &str) -> bool {
    credit(sentence).is_some()
}

/// Whether a sentence is a credit and nothing else: the one before it is a caption.
pub(super) fn is_credit(sentence: &str) -> bool {
    credit(sentence).is_some_and(|credit| credit.len() + 3 >= sentence.len())
}

/// The words of a credit in the brackets at the end.
fn credit(sentence: &str) -> Option<&str> {
    let inside = sentence
        .trim_end_matches(['.', ' '])
        .strip_suffix([')', ']'])?;
    let (_, credit) = inside.rsplit_once(['(', '['])?;
    let lower = credit.to_lowercase();
    CREDITS
        .iter()
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
pub(super) fn points_back(sentence: &str) -> bool {
    #[rustfmt::skip]
    const POINTERS: &[&str] = &[
        "also", "and", "another", "but", "he", "her", "hers", "here", "him", "his", "however", "i",
        "instead", "it", "its", "meanwhile", "moreover", "my", "nevertheless", "nor", "or",
        "others", "our", "she", "so", "still", "such", "that", "their", "them", "then", "there",
        "these", "they", "this", "those", "though", "thus", "we", "which", "who", "whose", "yet", "you",
    ];
    let first = sentence
        .trim_start_matches(|c: char| !c.is_alphanumeric())
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    POINTERS.contains(&first.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_are_told_from_the_page_around_them() {
        assert!(is_report("The river rose in the night.", 5));
        assert!(is_report("“We wait for the bridge,” he said.", 5));
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
            assert!(!is_report(line, 5), "{line}");
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
        assert!(is_credit("(Jane Roe/Reuters)") && is_credit("[File photo]."));
        assert!(!is_credit("(The mayor has left.)") && !is_credit("A bridge (Jane Roe/Reuters)."));
        assert!(is_torn("“It is over.") && is_torn("They left.”"));
        assert!(!is_torn("“It is over,” he said.") && !is_torn("“It is over,\" he said."));
        assert!(points_back("He left the town.") && points_back("“It is over.”"));
        assert!(!points_back("Helmand fell.") && !points_back("Iran closed the border."));
    }
}
