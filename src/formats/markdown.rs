//! Markdown (CommonMark with tables and strikethrough), in files and as forums store it.

use super::blocks::{BlockKind, Links, TextBlock, blocks_of, plain as plain_blocks};
use super::reading::Reading;
use crate::document::{Draft, DraftParagraph, Fact, Metadata, iso_date, site_of, stated_date};
use pulldown_cmark::{Options, Parser};

/// Deepest nesting of quotations and lists that is kept; people use four at most.
const MOST_MARKS: usize = 60;

/// Reads a Markdown file: front matter, the first heading as the title, the rest as paragraphs.
pub(super) fn document(text: &str) -> Reading {
    let (front, body) = front_matter(text);
    let mut blocks = blocks(body, Links::Words);
    let mut metadata = Metadata::default();
    for (key, value) in front {
        let value = value.to_owned();
        match key.to_ascii_lowercase().as_str() {
            "title" => metadata.title = Fact::Stated(value),
            "author" | "authors" => metadata.author = Fact::Stated(value),
            "date" | "published" => {
                let date = iso_date(&value).or_else(|| stated_date(&value, metadata.vocabulary()));
                metadata.date = Fact::stated(date);
            }
            "lang" | "language" => metadata.language = Fact::Stated(value),
            "source" | "url" | "canonical" => {
                metadata.site = Fact::stated(site_of(&value));
                if value.contains("://") {
                    metadata.url = Fact::Stated(value);
                }
            }
            _ => {}
        }
    }
    let is_title = |block: &TextBlock| block.kind == BlockKind::Heading;
    if blocks.first().is_some_and(is_title) {
        let heading = blocks.remove(0).text;
        if metadata.title == Fact::Missing {
            metadata.title = Fact::Stated(heading);
        }
    }
    let draft = Draft {
        metadata,
        paragraphs: blocks
            .into_iter()
            .map(|block| DraftParagraph::from(block.text))
            .collect(),
        comments: Vec::new(),
    };
    Reading::of(draft, Vec::new())
}

/// A forum's Markdown as plain text: quotations keep their `> `, emphasis is dropped.
pub(super) fn plain(text: &str) -> String {
    plain_blocks(&forum_blocks(text, Links::Addresses))
}

/// The paragraphs of a forum's Markdown.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let blocks = forum_blocks(text, Links::Words).into_iter();
    blocks.map(|block| block.text).collect()
}

/// Stands for `<` while a forum's Markdown is parsed: forums allow no HTML, so that `<name>` is text.
const LESS_THAN: char = '\u{f0000}';

fn forum_blocks(text: &str, links: Links) -> Vec<TextBlock> {
    let mut blocks = blocks(&forum_marks(text), links);
    for block in &mut blocks {
        if block.text.contains(LESS_THAN) {
            block.text = block.text.replace(LESS_THAN, "<");
        }
    }
    blocks
}

fn blocks(text: &str, links: Links) -> Vec<TextBlock> {
    let text = shallow(text);
    let mut html = String::new();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    pulldown_cmark::html::push_html(&mut html, Parser::new_ext(&text, options));
    blocks_of(&html, links)
}

/// A line that begins with hundreds of `>` nests as deeply: the marks of such a line are cut.
fn shallow(text: &str) -> String {
    let is_mark = |c: &char| matches!(c, '>' | '-' | '*' | '+' | ' ' | '\t');
    let mut shallow = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let marks = line.chars().take_while(is_mark).count();
        let is_deep = line
            .chars()
            .take(marks)
            .filter(|c| *c == '>' || *c == '-')
            .count()
            > MOST_MARKS;
        shallow.push_str(if is_deep {
            line.trim_start_matches(|c| is_mark(&c))
        } else {
            line
        });
    }
    shallow
}

/// Removes the marks that only forums use, spoilers `>!…!<` and superscript `^word`; lets `<` that
/// begins no address, and a year at the start of a line, be text.
fn forum_marks(text: &str) -> String {
    let text = text.replace(">!", "").replace("!<", "");
    let mut plain = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let line = escaped_year(line, &mut plain);
        let mut rest = line.char_indices().peekable();
        while let Some((at, c)) = rest.next() {
            let next = rest.peek().map(|(_, next)| *next);
            let raises = c == '^'
                && next.is_some_and(|next| next.is_alphanumeric() || matches!(next, '(' | '^'));
            if c == '<' {
                let (_, tail) = line.split_at(at);
                plain.push(if is_address(tail) { '<' } else { LESS_THAN });
            } else if !raises {
                plain.push(c);
            }
        }
    }
    plain
}

/// "1986. That was the year" is no item of a list: writes the number with an escaped full stop and
/// gives the rest of the line. Numbers of real lists are shorter.
fn escaped_year<'t>(line: &'t str, plain: &mut String) -> &'t str {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, rest) = line.split_at(digits);
    match rest.strip_prefix(". ") {
        Some(rest) if (3..=9).contains(&digits) => {
            plain.push_str(number);
            plain.push_str("\\. ");
            rest
        }
        _ => line,
    }
}

/// Whether a text begins with an address between angle brackets (an autolink of CommonMark).
fn is_address(text: &str) -> bool {
    let starts = |scheme: &str| text.get(1..).is_some_and(|rest| rest.starts_with(scheme));
    ["https://", "http://", "mailto:"].into_iter().any(starts)
}

/// The pairs of the front matter, `--- key: value ---` before the text, and the text after it.
fn front_matter(text: &str) -> (Vec<(&str, &str)>, &str) {
    let text = text.trim_start_matches('\u{feff}');
    let rest = text
        .strip_prefix("---")
        .map(|rest| rest.trim_start_matches([' ', '\r']));
    let Some((front, body)) = rest
        .and_then(|rest| rest.strip_prefix('\n'))
        .and_then(|rest| rest.split_once("\n---"))
    else {
        return (Vec::new(), text);
    };
    let pairs = front.lines().filter_map(|line| {
        let (key, value) = line.split_once(':')?;
        let value = value.trim().trim_matches(['"', '\'']);
        (!value.is_empty()).then_some((key.trim(), value))
    });
    (pairs.collect(), body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_front_matter_heading_and_paragraphs() {
        let text = "---\ntitle: \"Bridge lost\"\ndate: 2021-08-11\nauthor: Jane Doe\nsource: https://example.org/a\n---\n\
                    # Bridge lost to flood\n\nThe river rose\nat **Kabul**.\n\n- one\n- two [map](https://a.example)\n";
        let document = document(text).document;
        let metadata = &document.metadata;
        assert_eq!(metadata.title, Fact::Stated("Bridge lost".to_owned()));
        assert_eq!(metadata.author, Fact::Stated("Jane Doe".to_owned()));
        assert_eq!(metadata.site, Fact::Stated("example.org".to_owned()));
        assert_eq!(
            document.text,
            "Bridge lost\n\nThe river rose at Kabul.\n\none\n\ntwo map"
        );
    }

    #[test]
    fn forum_marks_go_and_quotations_stay() {
        assert_eq!(
            plain(
                "> He left &amp; came\n\nNo. *Never* ^really >!spoiled!<, see [this](https://a.example/x)"
            ),
            "> He left & came\n\nNo. Never really spoiled, see this (https://a.example/x)"
        );
    }

    #[test]
    fn forums_have_no_html_and_years_are_no_list() {
        assert_eq!(
            plain(
                "<name> said <b>no</b>, see <https://a.example/x>\n\n1986. That was it.\n\n2022. And that."
            ),
            "<name> said <b>no</b>, see https://a.example/x\n\n1986. That was it.\n\n2022. And that."
        );
        assert_eq!(
            plain("1. one\n2. two\n\n`x < y` ^^tiny"),
            "1. one\n2. two\n\nx < y tiny"
        );
    }

    #[test]
    fn marks_without_end_cost_nothing() {
        for text in [
            ">".repeat(100_000),
            "- ".repeat(100_000),
            "*".repeat(100_000),
            "[".repeat(50_000),
        ] {
            let _ = plain(&text);
        }
    }
}
