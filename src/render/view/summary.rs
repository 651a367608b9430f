//! Bottom line and takeaways.

use super::context::{Context, Jump, is_web};
use super::direction::direction;
use crate::document::BlockId;
use crate::summarize::Sentence;

pub(super) struct SummaryView<'b> {
    pub(super) bottom_line: Option<SummaryLine<'b>>,
    /// Where no single sentence says it: the title and the sentence below it.
    pub(super) instead: Vec<SummaryLine<'b>>,
    pub(super) takeaways: Vec<SummaryLine<'b>>,
    /// That a person has chosen the sentences.
    pub(super) chosen: Option<String>,
    /// A line in a person's own words, never among those of the source.
    pub(super) editor_line: Option<EditorLine<'b>>,
}

/// A line in a person's own words.
pub(super) struct EditorLine<'b> {
    pub(super) text: &'b str,
    pub(super) dir: &'static str,
    /// "Written by R. Haddad".
    pub(super) by: String,
}

/// A sentence of the article, unchanged.
pub(super) struct SummaryLine<'b> {
    pub(super) text: &'b str,
    pub(super) dir: &'static str,
    pub(super) jump: Jump<'b>,
    /// Where it stands in the source, when that has an address.
    pub(super) source: Option<Footnote>,
}

/// A link that print names below, by its number.
pub(super) struct Footnote {
    pub(super) number: usize,
    pub(super) address: String,
}

/// Number of the link of the first takeaway: those before it are the bottom line's, or the title's
/// and the standfirst's.
const FIRST_TAKEAWAY: usize = 10;

pub(super) fn summary<'b>(context: &Context<'b>) -> SummaryView<'b> {
    let line = |number: usize, sentence: &Sentence| {
        let text = context.quote(sentence.span);
        let source = source_link(context, text);
        SummaryLine {
            text,
            dir: direction(text),
            jump: context.jump(sentence),
            source: source.map(|address| Footnote { number, address }),
        }
    };
    let summary = &context.briefing.summary;
    let title = |sentence: &&Sentence| sentence.block == BlockId::Title;
    let instead = context
        .briefing
        .sentences
        .iter()
        .filter(title)
        .chain(&summary.standfirst)
        .enumerate();
    let instead = instead
        .map(|(index, sentence)| line(index + 1, sentence))
        .collect();
    let takeaways = summary.takeaways.iter().enumerate();
    SummaryView {
        bottom_line: summary
            .bottom_line
            .as_ref()
            .map(|sentence| line(1, sentence)),
        instead: match summary.bottom_line {
            Some(_) => Vec::new(),
            None => instead,
        },
        takeaways: takeaways
            .map(|(index, sentence)| line(index + FIRST_TAKEAWAY, sentence))
            .collect(),
        chosen: (context.briefing.has_chosen_summary())
            .then(|| (context.catalogue.edits.chosen_by)(context.briefing.summary_by())),
        editor_line: (context.briefing.editor_line()).map(|(text, by)| EditorLine {
            text,
            dir: direction(text),
            by: (context.catalogue.edits.written_by)(by),
        }),
    }
}

impl SummaryView<'_> {
    /// Links of all lines, for the end of a printed page.
    pub(super) fn footnotes(&self) -> impl Iterator<Item = &Footnote> {
        let lines = self
            .bottom_line
            .iter()
            .chain(&self.instead)
            .chain(&self.takeaways);
        lines.filter_map(|line| line.source.as_ref())
    }
}

fn source_link(context: &Context<'_>, sentence: &str) -> Option<String> {
    let url = context.document.metadata.url.value();
    let url = url
        .map(String::as_str)
        .or(context.briefing.input.url.as_deref())?;
    is_web(url).then(|| text_fragment(url, sentence))
}

/// Words at either end that find a long sentence again.
const FRAGMENT_WORDS: usize = 5;

/// The address with a text fragment: browsers scroll to the sentence and light it up
/// (WICG Scroll To Text Fragment § 3).
fn text_fragment(url: &str, sentence: &str) -> String {
    let words: Vec<_> = sentence.split_whitespace().collect();
    let directive = if words.len() <= 2 * FRAGMENT_WORDS {
        encoded(&words)
    } else {
        let (head, tail) = (
            &words[..FRAGMENT_WORDS],
            &words[words.len() - FRAGMENT_WORDS..],
        );
        format!("{},{}", encoded(head), encoded(tail))
    };
    let hash = if url.contains('#') { "" } else { "#" };
    format!("{url}{hash}:~:text={directive}")
}

/// Words as one directive value: everything but letters and digits of ASCII is percent-encoded,
/// so also `-`, `,` and `&`, which have a meaning there.
fn encoded(words: &[&str]) -> String {
    let mut out = String::new();
    for byte in words.join(" ").bytes() {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::text_fragment;

    #[test]
    fn fragments_quote_short_sentences_whole_and_long_ones_at_both_ends() {
        assert_eq!(
            text_fragment("https://example.org/a", "It fell, he said."),
            "https://example.org/a#:~:text=It%20fell%2C%20he%20said%2E"
        );
        assert_eq!(
            text_fragment("https://example.org/#x", "a b c d e f g h i j k l-m"),
            "https://example.org/#x:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l%2Dm"
        );
    }
}
