//! Joins the lines of pages into paragraphs.

use super::lines::PageLine;
use crate::document::DraftParagraph;
use std::collections::BTreeMap;

/// Removes what is printed at the same height of most pages: running titles and page numbers.
pub(super) fn drop_running_lines(pages: &mut [(u32, Vec<PageLine>)]) {
    let mut seen: BTreeMap<(String, i32), usize> = BTreeMap::new();
    for (_, lines) in pages.iter() {
        for line in lines {
            *seen.entry(fingerprint(line)).or_default() += 1;
        }
    }
    let often = (pages.len() / 2).max(2);
    for (_, lines) in pages {
        let last = lines.len().saturating_sub(1);
        let mut index = 0;
        lines.retain(|line| {
            let is_edge = index == 0 || index == last;
            index += 1;
            let is_number = is_edge && is_page_number(&line.text);
            !is_number
                && seen
                    .get(&fingerprint(line))
                    .is_none_or(|count| *count < often)
        });
    }
}

/// The text without digits, which count pages, and the height in steps of four points.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a page is at most some thousand points high"
)]
fn fingerprint(line: &PageLine) -> (String, i32) {
    let words = line.text.chars().filter(|c| !c.is_ascii_digit()).collect();
    (words, (line.height / 4.0).round() as i32)
}

/// "12", "- 12 -", "Page 12 of 30".
fn is_page_number(text: &str) -> bool {
    let is_counting = |word: &str| {
        let word = word
            .trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase();
        word.is_empty()
            || word.bytes().all(|b| b.is_ascii_digit())
            || word == "page"
            || word == "of"
    };
    text.len() < 20 && text.split_whitespace().all(is_counting)
}

/// Takes the largest text at the top of the first page, if it is larger than the rest or is the
/// title that the file states.
pub(super) fn take_heading(
    pages: &mut [(u32, Vec<PageLine>)],
    stated: Option<&String>,
) -> Option<String> {
    let usual = usual_size(pages);
    let (_, lines) = pages.iter_mut().find(|(_, lines)| !lines.is_empty())?;
    let first = lines.iter().take(6).enumerate();
    let (start, largest) = first.max_by(|(_, a), (_, b)| {
        a.size
            .total_cmp(&b.size)
            .then(b.height.total_cmp(&a.height))
    })?;
    let size = largest.size;
    let start = lines
        .iter()
        .take(start + 1)
        .position(|line| (line.size - size).abs() < 0.5)?;
    let count = lines
        .iter()
        .skip(start)
        .take_while(|line| (line.size - size).abs() < 0.5)
        .count();
    let words: Vec<&str> = lines
        .iter()
        .skip(start)
        .take(count)
        .map(|line| line.text.as_str())
        .collect();
    let words = words.join(" ");
    let is_stated = stated.is_some_and(|stated| stated == &words);
    let is_larger = size > usual * 1.15 && count <= 4 && words.chars().nth(200).is_none();
    if is_stated || is_larger {
        lines.drain(start..start + count);
        return Some(words);
    }
    None
}

/// The font size of most letters, in points.
fn usual_size(pages: &[(u32, Vec<PageLine>)]) -> f32 {
    let mut sizes: Vec<(f32, usize)> = Vec::new();
    for line in pages.iter().flat_map(|(_, lines)| lines) {
        let known = sizes
            .iter()
            .position(|(size, _)| (size - line.size).abs() < 0.3);
        match known {
            Some(index) => sizes[index].1 += line.text.len(),
            None if sizes.len() < 100 => sizes.push((line.size, line.text.len())),
            None => {}
        }
    }
    let most = sizes.iter().max_by_key(|(_, letters)| *letters);
    most.map_or(10.0, |(size, _)| *size)
}

/// Joins lines into paragraphs. A paragraph ends at a wider gap, an indent, a change of font size, or
/// a short line that ends a sentence, but not at the end of a page.
pub(super) fn paragraphs(pages: &[(u32, Vec<PageLine>)]) -> Vec<DraftParagraph> {
    let mut paragraphs: Vec<DraftParagraph> = Vec::new();
    let mut before: Option<(&PageLine, u32)> = None;
    for (number, lines) in pages {
        let layout = Layout::of(lines);
        for line in lines {
            let goes_on =
                before.is_some_and(|(last, page)| layout.goes_on(last, line, page == *number));
            match paragraphs.last_mut().filter(|_| goes_on) {
                Some(paragraph) => append(&mut paragraph.text, &line.text),
                None => paragraphs.push(DraftParagraph {
                    text: line.text.clone(),
                    page: Some(*number),
                    spoken: Vec::new(),
                }),
            }
            before = Some((line, *number));
        }
    }
    for paragraph in &mut paragraphs {
        paragraph.text.retain(|c| c != SOFT_HYPHEN);
    }
    paragraphs
}

/// Where a word may be divided; it shows at the end of a line only.
const SOFT_HYPHEN: char = '\u{ad}';

/// What is usual on a page.
struct Layout {
    /// From one line to the next, in points.
    step: f32,
    /// Bytes in a full line.
    length: usize,
}

impl Layout {
    fn of(lines: &[PageLine]) -> Self {
        let steps = lines.windows(2).map(|pair| pair[0].height - pair[1].height);
        let mut steps: Vec<f32> = steps.filter(|step| *step > 1.0).collect();
        steps.sort_by(f32::total_cmp);
        let mut lengths: Vec<usize> = lines.iter().map(|line| line.text.len()).collect();
        lengths.sort_unstable();
        Self {
            step: steps.get(steps.len() / 2).copied().unwrap_or(14.0),
            length: lengths.get(lengths.len() * 9 / 10).copied().unwrap_or(80),
        }
    }

    fn goes_on(&self, last: &PageLine, next: &PageLine, is_same_page: bool) -> bool {
        let is_ended = last
            .text
            .trim_end_matches(['"', '”', '’', ')'])
            .ends_with(['.', '!', '?', ':']);
        let is_short = last.text.len() * 5 < self.length * 4;
        let is_other_size = (last.size - next.size).abs() > 0.12 * last.size.max(1.0);
        // Before a line of half the width, or less, no line breaks by itself.
        let is_stub = last.text.len() * 2 < self.length
            && next.text.len() * 2 > self.length
            && next.text.starts_with(char::is_uppercase)
            && !last.text.ends_with(['-', SOFT_HYPHEN, ',', ';']);
        if is_other_size || (is_ended && is_short) || (is_stub && is_same_page) {
            return false;
        }
        if !is_same_page {
            return !is_ended;
        }
        let step = last.height - next.height;
        let is_far = step > 1.35 * self.step.max(last.size * 0.9);
        let is_indented = next.left - last.left > 0.8 * next.size && is_ended;
        // Another column begins further up.
        let is_column = step < -last.size;
        !is_indented && if is_column { !is_ended } else { !is_far }
    }
}

/// Appends a line. A hyphen at the end of a line divides a word, unless a capital follows, as in a
/// name; a soft hyphen always does.
fn append(text: &mut String, line: &str) {
    if text.ends_with(SOFT_HYPHEN) {
        text.pop();
        text.push_str(line);
        return;
    }
    let goes_on_small = line.starts_with(char::is_lowercase);
    let parts_word = text
        .strip_suffix(['-', '\u{2010}'])
        .is_some_and(|word| word.ends_with(char::is_alphabetic));
    if parts_word && goes_on_small {
        text.pop();
    } else if !parts_word {
        text.push(' ');
    }
    text.push_str(line);
}
