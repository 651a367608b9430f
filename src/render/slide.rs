//! One slide, 1600 × 900: title, the first sentences of the summary, the map, where it comes from.
//!
//! Words are broken by the table of widths that the map's labels use. What has no room is left out,
//! last things first; the smallest words are 15 pixels high.

use super::static_map::{self, Globe, words_width};
use crate::briefing::Briefing;
use crate::document::BlockId;
use crate::summarize::Sentence;
use askama::Template;

/// The drawing, ready to be rendered.
#[derive(Template)]
#[template(path = "slide.html")]
pub(super) struct Slide {
    made_by: &'static str,
    kicker: String,
    title: String,
    date: Option<String>,
    title_lines: Vec<Line>,
    /// Height of the rule below the title.
    rule: f64,
    /// That no single sentence says it, where that is so.
    note: Option<Line>,
    sentences: Vec<Line>,
    /// Heights of the lines between sentences.
    hairlines: Vec<f64>,
    foot: Vec<Line>,
    credits: String,
    map: Option<String>,
    globe: Globe,
}

/// A line of words.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    y: f64,
    size: f64,
    text: String,
    /// "¶2", at the end of a sentence.
    jump: Option<String>,
}

/// Width of the column of words, in pixels.
const COLUMN: f64 = 512.0;
/// Sizes of the map in its own pixels: drawn as large as on the page, then enlarged.
pub(super) const MAP: (f64, f64) = (620.0, 564.777);
const TITLE: f64 = 43.0;
const TITLE_LINES: usize = 4;
const SENTENCE: f64 = 23.0;
const SENTENCES: usize = 3;
const FOOT: f64 = 15.0;
/// Where the words of the foot end, and where those of the sentences must.
const BOTTOM: f64 = 868.0;
const GAP: f64 = 32.0;

/// The slide of a briefing.
pub(super) fn slide(briefing: &Briefing) -> Result<Slide, askama::Error> {
    let words = briefing.language.catalogue();
    let facts = &briefing.document.metadata;
    let title = facts
        .title
        .value()
        .map_or(words.facts.untitled, String::as_str);
    let date = facts.date.value().map(|date| (words.dates.long)(*date));
    let (title_lines, rule) = title_lines(title);
    let foot = foot(briefing, date.as_deref());
    let end = foot.first().map_or(BOTTOM, |line| line.y) - FOOT - GAP;
    let note = briefing.summary.bottom_line.is_none().then(|| Line {
        y: rule + 34.0,
        size: 18.0,
        text: words.summary.none.to_owned(),
        jump: None,
    });
    let top = note.as_ref().map_or(rule, |note| note.y);
    let (sentences, hairlines) = sentences(briefing, top, end);
    let has_map = !briefing.map.anchors.is_empty() || !briefing.map.named_borders.is_empty();
    let map = || static_map::draw_sized(briefing, MAP).render();
    Ok(Slide {
        made_by: concat!("geobrief ", env!("CARGO_PKG_VERSION")),
        kicker: words.frame.kicker.to_uppercase(),
        title: title.to_owned(),
        date,
        title_lines,
        rule,
        note,
        sentences,
        hairlines,
        foot,
        credits: format!("{} {}", words.map.credits, words.map.disclaimer),
        map: has_map.then(map).transpose()?,
        globe: static_map::globe(&briefing.map),
    })
}

fn title_lines(title: &str) -> (Vec<Line>, f64) {
    let mut lines = broken(title, TITLE, COLUMN, 0.0);
    if lines.len() > TITLE_LINES {
        lines.truncate(TITLE_LINES);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    let line = |(nth, text): (usize, String)| Line {
        y: 128.0 + nth as f64 * 48.0,
        size: TITLE,
        text,
        jump: None,
    };
    let lines: Vec<Line> = lines.into_iter().enumerate().map(line).collect();
    let rule = lines.last().map_or(128.0, |line| line.y) + 42.0;
    (lines, rule)
}

/// The bottom line and the first takeaways that have room, with the lines between them.
fn sentences(briefing: &Briefing, rule: f64, end: f64) -> (Vec<Line>, Vec<f64>) {
    let summary = &briefing.summary;
    let picked: Vec<&Sentence> = (summary.bottom_line.iter())
        .chain(&summary.standfirst)
        .chain(&summary.takeaways)
        .take(SENTENCES)
        .collect();
    let mut lines: Vec<Line> = Vec::new();
    let mut hairlines = Vec::new();
    let mut y = rule + 42.0;
    for (nth, sentence) in picked.into_iter().enumerate() {
        let text = sentence.span.slice(&briefing.document.text);
        let jump = match sentence.block {
            BlockId::Paragraph(number) => Some(format!("¶{number}")),
            BlockId::Title | BlockId::Comment(_) => None,
        };
        let broken = broken(text, SENTENCE, COLUMN, 40.0);
        let height = broken.len() as f64 * GAP;
        if nth > 0 && y + height > end {
            break;
        }
        if nth > 0 {
            hairlines.push(y - GAP - 2.0);
            y += 10.0;
        }
        let count = broken.len();
        for (at, text) in broken.into_iter().enumerate() {
            lines.push(Line {
                y: y + at as f64 * GAP,
                size: SENTENCE,
                text,
                jump: jump.clone().filter(|_| at + 1 == count),
            });
        }
        y += height + 24.0;
    }
    (lines, hairlines)
}

/// Source, author, date, what a mark claims, and whose data the map shows.
fn foot(briefing: &Briefing, date: Option<&str>) -> Vec<Line> {
    let words = briefing.language.catalogue();
    let facts = &briefing.document.metadata;
    let source = match facts.address() {
        Some(address) => format!("{}: {address}", words.facts.source),
        None => format!("{}: {}", words.facts.source, words.facts.not_stated),
    };
    let known: Vec<&str> = [
        Some(source.as_str()),
        facts.author.value().map(String::as_str),
        date,
    ]
    .into_iter()
    .flatten()
    .collect();
    let parts = [
        format!("{}.", known.join("; ")),
        format!(
            "{} {} {}",
            words.map.claim, words.map.disclaimer, words.map.credits
        ),
    ];
    let lines: Vec<String> = parts
        .iter()
        .flat_map(|part| broken(part, FOOT, COLUMN, 0.0))
        .collect();
    let first = BOTTOM - (lines.len().saturating_sub(1)) as f64 * 21.0;
    let line = |(nth, text): (usize, String)| Line {
        y: first + nth as f64 * 21.0,
        size: FOOT,
        text,
        jump: None,
    };
    lines.into_iter().enumerate().map(line).collect()
}

/// Words in lines that are not wider than a column; the last one leaves `room`.
fn broken(text: &str, size: f64, column: f64, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let fits = lines
            .last()
            .is_some_and(|line| words_width(&format!("{line} {word}"), size) <= column - room);
        match lines.last_mut() {
            Some(line) if fits => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_their_column() {
        let text = "A ferry ran aground near the lighthouse on Friday morning, and nobody was hurt";
        let lines = broken(text, SENTENCE, COLUMN, 40.0);
        assert!(lines.len() > 1);
        for line in &lines {
            assert!(words_width(line, SENTENCE) <= COLUMN - 40.0, "{line}");
        }
        assert_eq!(lines.join(" "), text);
        assert_eq!(broken("Unbreakable", SENTENCE, 10.0, 0.0), ["Unbreakable"]);
    }

    #[test]
    fn a_long_title_is_cut_and_says_so() {
        let (lines, rule) = title_lines(&"Longest headline ever ".repeat(20));
        assert_eq!(lines.len(), TITLE_LINES);
        assert!(lines.last().is_some_and(|line| line.text.ends_with('…')));
        assert!(rule < 330.0);
    }
}
