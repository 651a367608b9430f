//! Subtitles of a film as a text: SubRip (`.srt`), WebVTT and YouTube's SubViewer (`.sbv`).
//!
//! Cues that follow one another closely are one paragraph; a pause, another voice and the end of a long
//! sentence part them. The times stay with the words.

use super::error::FormatError;
use super::reading::Reading;
use crate::document::{Draft, DraftParagraph, Metadata, SpokenFrom, TimeCode};

/// Seconds without words that end a paragraph.
const PAUSE: f64 = 3.0;
/// Characters after which a paragraph ends with its sentence.
const LONG: usize = 400;

/// Whether a text is one of them: the mark of WebVTT, a line of times, or a number above one.
pub(super) fn is_subtitles(text: &str) -> bool {
    let text = text.trim_start_matches(crate::document::is_blank_char);
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default();
    let is_number = !first.is_empty() && first.bytes().all(|b| b.is_ascii_digit());
    first == "WEBVTT"
        || first.starts_with("WEBVTT ")
        || times(first).is_some()
        || (is_number && lines.next().is_some_and(|line| times(line).is_some()))
}

/// Reads the words, and when each is spoken.
///
/// # Errors
/// When there are none.
pub(super) fn subtitles(text: &str) -> Result<Reading, FormatError> {
    let paragraphs = joined(&cues(text));
    if paragraphs.is_empty() {
        return Err(FormatError::NoWords);
    }
    let draft = Draft {
        metadata: Metadata::default(),
        paragraphs,
        comments: Vec::new(),
    };
    Ok(Reading::of(draft, Vec::new()))
}

/// Words that are shown from one time to another.
struct Cue {
    start: f64,
    end: f64,
    words: String,
    /// `<v NAME>`, or a dash: somebody else speaks.
    is_other_voice: bool,
}

fn cues(text: &str) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    let mut open = false;
    let mut last_line = String::new();
    for line in text.lines() {
        let line = line.trim_matches(crate::document::is_blank_char);
        if let Some((start, end)) = times(line) {
            open = true;
            cues.push(Cue {
                start,
                end,
                words: String::new(),
                is_other_voice: false,
            });
        } else if line.is_empty() {
            open = false;
        } else if open && let Some(cue) = cues.last_mut() {
            cue.is_other_voice |= line.starts_with("<v ") || line.starts_with("- ");
            let words = without_tags(line);
            // Automatic subtitles show each line twice, as it rolls up.
            if words != last_line && !words.is_empty() {
                if !cue.words.is_empty() {
                    cue.words.push(' ');
                }
                cue.words.push_str(&words);
                last_line = words;
            }
        }
    }
    cues.retain(|cue| !cue.words.is_empty());
    cues
}

/// Start and end of `00:01:02.500 --> 00:01:04,000 align:start`, or of `0:01:02.500,0:01:04.000`, in seconds.
fn times(line: &str) -> Option<(f64, f64)> {
    let is_of_times = |line: &str| {
        line.bytes()
            .all(|b| b.is_ascii_digit() || b":.,".contains(&b))
    };
    let (start, rest) = match line.split_once("-->") {
        Some(parts) => parts,
        None => line.split_once(',').filter(|_| is_of_times(line))?,
    };
    let end = rest.split_whitespace().next()?;
    Some((seconds(start.trim())?, seconds(end)?))
}

fn seconds(text: &str) -> Option<f64> {
    let text = text.replace(',', ".");
    let mut sum = 0.0;
    for part in text.split(':') {
        let number: f64 = part
            .parse()
            .ok()
            .filter(|n: &f64| n.is_finite() && *n >= 0.0)?;
        sum = sum * 60.0 + number;
    }
    text.contains(':').then_some(sum)
}

fn without_tags(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, tag)) = rest.split_once('<') {
        let Some((_, after)) = tag.split_once('>') else {
            // Nothing after it is a tag either.
            break;
        };
        plain.push_str(before);
        rest = after;
    }
    plain.push_str(rest);
    let plain = super::character_references::resolved(&plain);
    let plain = plain.trim_start_matches("- ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn joined(cues: &[Cue]) -> Vec<DraftParagraph> {
    let mut paragraphs: Vec<DraftParagraph> = Vec::new();
    let mut end = f64::MIN;
    for cue in cues {
        let goes_on = paragraphs.last().is_some_and(|last| {
            let is_whole = last
                .text
                .ends_with(['.', '!', '?', '…', '"', '”', ']', ')', '♪']);
            let is_long = last.text.len() > LONG && is_whole;
            let is_apart = cue.start - end > PAUSE && is_whole;
            !(is_long || is_apart || cue.is_other_voice)
        });
        if !goes_on {
            paragraphs.push(DraftParagraph::default());
        }
        if let Some(last) = paragraphs.last_mut() {
            if goes_on {
                last.text.push(' ');
            }
            last.spoken.push(SpokenFrom {
                at: last.text.len(),
                time: TimeCode(cue.start as u32),
            });
            last.text.push_str(&cue.words);
        }
        end = cue.end;
    }
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cues_become_sentences() {
        for text in [
            "WEBVTT\n\n00:01.000 --> 00:04.000 align:start\nThe road to <i>Izium</i>\n\n00:04.500 --> 00:07.000\nis cut.\n\n00:20.000 --> 00:22.000\nA bridge fell.",
            "0:00:01.000,0:00:04.000\nThe road to Izium\n\n0:00:04.500,0:00:07.000\nis cut.\n\n0:00:20.000,0:00:22.000\nA bridge fell.\n",
            "1\r\n00:00:01,000 --> 00:00:04,000\r\nThe road to Izium\r\n\r\n2\r\n00:00:04,500 --> 00:00:07,000\r\nis cut.\r\n\r\n3\r\n00:00:20,000 --> 00:00:22,000\r\nA bridge fell.\r\n",
        ] {
            assert!(is_subtitles(text));
            let document = subtitles(text).unwrap().document;
            assert_eq!(document.text, "The road to Izium is cut.\n\nA bridge fell.");
            let times = ["The", "Izium", "cut", "bridge"].map(|word| {
                let at = document.text.find(word).unwrap();
                let block = document.blocks.iter().find(|block| block.span.end() > at);
                let time = document.time_of(block.unwrap().id, at).unwrap();
                time.to_string()
            });
            assert_eq!(times, ["0:00:01", "0:00:01", "0:00:04", "0:00:20"]);
        }
        for text in [
            "1\nThe road --> north",
            "12,5\nThe road",
            "12:30, noon",
            "1:2,3:4:x",
        ] {
            assert!(!is_subtitles(text), "{text}");
        }
        let sound = "WEBVTT\n\n00:01.000 --> 00:04.000\nIt is cut.\n\n00:05.000 --> 00:06.000\n[MUSIC]\n\n00:20.000 --> 00:22.000\nA bridge fell.";
        let text = subtitles(sound).unwrap().document.text;
        assert_eq!(text, "It is cut. [MUSIC]\n\nA bridge fell.");
        assert_eq!(subtitles("WEBVTT\n\n"), Err(FormatError::NoWords));
    }

    proptest! {
        #[test]
        fn lines_in_any_order_are_read_or_refused(
            lines in prop::collection::vec(prop::sample::select(vec![
                "WEBVTT", "", "1", "00:01.000 --> 00:04.000", "nan:inf --> 1:1", "a <b", "<v Ann>x</v>", "- y", "-->", "İ",
            ]), 0..20)
        ) {
            let _ = subtitles(&lines.join("\n"));
        }
    }
}
