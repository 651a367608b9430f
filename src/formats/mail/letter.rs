//! The words of a message that are its author's: without the headers of forwarded messages, without
//! what is quoted from the message answered, without signature and the frame of a newsletter.

use crate::diagnostics::Diagnostic;
use crate::document::{Document, Draft};
use crate::vocabulary::Mails;

/// Fewest headers in a row that are those of a message.
const FEWEST_HEADERS: usize = 3;

/// How many lines were left out, by what they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct LeftOut {
    pub(super) quoted: usize,
    pub(super) signature: usize,
    pub(super) frame: usize,
}

impl LeftOut {
    /// What a reader should know, if anything was left out.
    pub(super) fn notice(self) -> Option<Diagnostic> {
        (self != Self::default()).then_some(Diagnostic::MailPartsLeftOut {
            quoted: self.quoted,
            signature: self.signature,
            frame: self.frame,
        })
    }
}

/// How the lines of a text are broken (RFC 3676).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    /// Where they stand.
    Fixed,
    /// A line that ends with a space goes on in the next one.
    Flowed {
        /// Whether that space is a mark only (`delsp=yes`).
        drops_space: bool,
    },
}

/// What a message is to the one below its own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// It answers it: what stands below is the other's.
    Answers,
    /// It passes it on, or there is none.
    Forwards,
}

impl Relation {
    /// As the subject says: "Re: Roads", "AW: Roads".
    pub(super) fn of_subject(subject: &str, words: &Mails) -> Self {
        let small = subject.trim_start().to_lowercase();
        let answers = words.answers.iter().any(|mark| small.starts_with(mark));
        if answers {
            Self::Answers
        } else {
            Self::Forwards
        }
    }
}

/// The text of a plain part without what is not its author's.
pub(super) fn own_words(
    text: &str,
    breaks: Breaks,
    relation: Relation,
    words: &Mails,
) -> (String, LeftOut) {
    let lines = whole_lines(text, breaks);
    let mut left_out = LeftOut::default();
    let mut kept: Vec<String> = Vec::new();
    let mut has_own = false;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let rest = lines.get(at..).unwrap_or_default();
        let headers = headers(rest, words);
        let quoted = quoted_below(rest, words);
        let small = line.to_lowercase();
        if headers > 0 && relation == Relation::Answers && has_own {
            let below = rest.iter().skip(headers);
            left_out.frame += headers;
            left_out.quoted += below.filter(|line| !line.trim().is_empty()).count();
            break;
        }
        if headers > 0 {
            left_out.frame += headers;
            at += headers;
            kept.push(String::new());
        } else if quoted > 0 {
            left_out.quoted += quoted;
            at += quoted;
        } else if matches!(line.as_str(), "--" | "-- ") {
            let end = (1..rest.len())
                .find(|next| self::headers(rest.get(*next..).unwrap_or_default(), words) > 0)
                .unwrap_or(rest.len());
            left_out.signature += rest
                .iter()
                .take(end)
                .filter(|line| !line.trim().is_empty())
                .count();
            at += end;
        } else if (words.programs.iter()).any(|start| small.starts_with(start)) {
            left_out.signature += 1;
            at += 1;
        } else if is_rule(line) {
            left_out.frame += 1;
            at += 1;
        } else if line.starts_with('>') {
            let count = rest.iter().take_while(|line| line.starts_with('>')).count();
            kept.push(String::new());
            let quotation = quotation(rest.get(..count).unwrap_or_default());
            has_own |= !quotation.is_empty();
            kept.extend(quotation);
            kept.push(String::new());
            at += count;
        } else {
            has_own |= !line.trim().is_empty();
            kept.push(line.clone());
            at += 1;
        }
    }
    left_out.frame += drop_frame(&mut kept, words);
    (kept.join("\n"), left_out)
}

/// Whether a line is a rule that a program draws.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 10
        && ["_", "-", "="]
            .iter()
            .any(|mark| line.replace(mark, "").is_empty())
}

/// The lines as their author wrote them: those that a program broke are joined.
fn whole_lines(text: &str, breaks: Breaks) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut goes_on: Option<usize> = None;
    for line in text.lines() {
        let Breaks::Flowed { drops_space } = breaks else {
            lines.push(line.trim_end_matches('\r').to_owned());
            continue;
        };
        let depth = line.len() - line.trim_start_matches('>').len();
        let (_, words) = line.split_at(depth);
        let words = words.strip_prefix(' ').unwrap_or(words);
        let is_signature = words == "-- ";
        let flows = words.ends_with(' ') && !is_signature;
        match lines
            .last_mut()
            .filter(|_| goes_on == Some(depth) && !is_signature)
        {
            Some(last) => last.push_str(words),
            None if depth > 0 => lines.push(format!("{} {words}", ">".repeat(depth))),
            None => lines.push(words.to_owned()),
        }
        if flows
            && drops_space
            && let Some(last) = lines.last_mut()
        {
            last.pop();
        }
        goes_on = flows.then_some(depth);
    }
    lines
}

/// How many lines from here on are the head of a forwarded message: a mark between dashes, headers.
fn headers(lines: &[String], words: &Mails) -> usize {
    let Some(first) = lines.first() else { return 0 };
    let bare = first
        .trim()
        .trim_matches(['-', '_', '=', ':', ' '])
        .to_lowercase();
    let is_mark = (words.forwarded.iter()).any(|mark| bare.starts_with(mark))
        && first.trim().len() < 80
        && (first.trim_start().starts_with("--") || first.trim_end().ends_with(':'));
    let mut at = usize::from(is_mark);
    while is_mark && lines.get(at).is_some_and(|line| line.trim().is_empty()) && at < 3 {
        at += 1;
    }
    let is_header = |line: &String| {
        line.trim_matches(['*', '>', ' '])
            .split_once(':')
            .is_some_and(|(name, _)| {
                words
                    .headers
                    .contains(&name.trim_matches(['*', ' ']).to_lowercase().as_str())
            })
    };
    let rest = lines.get(at..).unwrap_or_default();
    let mut count = 0;
    let mut total = 0;
    for line in rest {
        if is_header(line) {
            count += 1;
        } else if !(count > 0 && line.starts_with([' ', '\t']) && !line.trim().is_empty()) {
            break;
        }
        total += 1;
    }
    if is_mark {
        at + total
    } else if count >= FEWEST_HEADERS {
        total
    } else {
        0
    }
}

/// How many lines from here on are a message that is answered: "… wrote:" and the lines quoted below.
fn quoted_below(lines: &[String], words: &Mails) -> usize {
    let says = |line: &String| {
        let small = line.trim_end().to_lowercase();
        let Some(said) = small.strip_suffix(':').map(str::trim_end) else {
            return false;
        };
        // Where the name comes behind the verb, the address tells.
        let has_word = |wrote: &str| said.contains('@') && said.contains(&format!(" {wrote} "));
        (words.wrote.iter()).any(|wrote| said.ends_with(wrote) || has_word(wrote))
    };
    let Some(line) = lines.iter().take(2).position(says) else {
        return 0;
    };
    if lines.iter().take(line).any(|line| line.trim().is_empty()) {
        return 0;
    }
    let mut end = line + 1;
    let mut quoted = 0;
    for line in lines.iter().skip(end) {
        if line.starts_with('>') {
            quoted += 1;
        } else if !line.trim().is_empty() {
            break;
        }
        end += 1;
    }
    if quoted > 0 { end } else { 0 }
}

/// Quoted lines as one paragraph for each run of lines without an empty one.
fn quotation(lines: &[String]) -> Vec<String> {
    let bare = lines
        .iter()
        .map(|line| line.trim_start_matches(['>', ' ']).trim_end());
    let bare: Vec<&str> = bare.collect();
    let runs = bare
        .split(|line| line.is_empty())
        .filter(|run| !run.is_empty());
    let paragraphs = runs.map(|run| format!("> {}", run.join(" ")));
    paragraphs
        .flat_map(|paragraph| [paragraph, String::new()])
        .collect()
}

/// Removes the lines of a newsletter's head and foot; gives how many. What stands below the foot's
/// first line is part of it.
fn drop_frame(lines: &mut Vec<String>, words: &Mails) -> usize {
    let is_frame = |line: &String| says_frame(line, words);
    let filled = lines.iter().filter(|line| !line.trim().is_empty()).count();
    let mut seen = 0;
    let mut foot = None;
    for (index, line) in lines.iter().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        seen += 1;
        if is_frame(line) && seen * 2 > filled {
            foot = Some(index);
            break;
        }
    }
    let mut dropped = 0;
    if let Some(foot) = foot {
        dropped += lines
            .drain(foot..)
            .filter(|line| !line.trim().is_empty())
            .count();
    }
    lines.retain(|line| {
        let is_frame = is_frame(line);
        dropped += usize::from(is_frame);
        !is_frame
    });
    dropped
}

/// Whether a short text says what only the frame of a newsletter says.
fn says_frame(text: &str, words: &Mails) -> bool {
    if text.len() > 600 {
        return false;
    }
    let small = text.to_lowercase().replace('’', "'");
    (words.frames.iter()).any(|frame| small.contains(frame))
}

/// The document of a message that is a page, without the head and the foot of a newsletter.
pub(super) fn without_frame(document: Document, words: &Mails) -> (Document, LeftOut) {
    let has_frame = document
        .blocks
        .iter()
        .any(|block| says_frame(document.block_text(block), words));
    if !has_frame {
        return (document, LeftOut::default());
    }
    let mut draft = Draft::from(document);
    let mut lines: Vec<String> = draft.paragraphs.iter().map(|p| p.text.clone()).collect();
    let frame = drop_frame(&mut lines, words);
    let mut kept = lines.into_iter().peekable();
    draft
        .paragraphs
        .retain(|paragraph| kept.next_if(|line| *line == paragraph.text).is_some());
    let left_out = LeftOut {
        frame,
        ..LeftOut::default()
    };
    (draft.finish(), left_out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    fn own(text: &str, breaks: Breaks) -> (String, LeftOut) {
        own_words(
            text,
            breaks,
            Relation::Forwards,
            &Vocabulary::of(None).mails,
        )
    }

    #[test]
    fn what_is_answered_below_its_headers_is_left_out() {
        let mails = &Vocabulary::of(None).mails;
        let text = "It is open.\n\n________________________________\n-----Original Message-----\nFrom: A\nSent: Monday\nTo: B\nSubject: Roads\n\nIs it open?\nAnn";
        let relation = Relation::of_subject("RE: Roads", mails);
        let (words, left_out) = own_words(text, Breaks::Fixed, relation, mails);
        assert_eq!(words.trim(), "It is open.");
        assert_eq!((left_out.quoted, left_out.frame), (2, 6));
        assert_eq!(
            Relation::of_subject("Reports of floods", mails),
            Relation::Forwards
        );
    }

    #[test]
    fn a_forwarded_message_loses_its_headers_and_the_signature() {
        let text = "Please read.\n\n---------- Forwarded message ---------\nFrom: A <a@e.example>\nDate: Wed, 13 Mar 2024\n\
                    Subject: Roads\nTo: list\n\nThe road is \ncut.\n\n> Residents said \n> no.\n\n-- \nJane, Berlin office\nTel. 1\n";
        let (words, left_out) = own(text, Breaks::Flowed { drops_space: false });
        let paragraphs: Vec<&str> = words.split('\n').filter(|line| !line.is_empty()).collect();
        assert_eq!(
            paragraphs,
            ["Please read.", "The road is cut.", "> Residents said no."]
        );
        assert_eq!(
            left_out,
            LeftOut {
                quoted: 0,
                signature: 3,
                frame: 5
            }
        );
    }

    #[test]
    fn an_answered_message_is_left_out() {
        let text = "It is open again.\n\nOn Monday, Jane Roe\n<jane@e.example> wrote:\n> Is the road open?\n>\n> Jane\n\nSent from my phone";
        let (words, left_out) = own(text, Breaks::Fixed);
        assert_eq!(words.trim(), "It is open again.");
        assert_eq!(
            left_out,
            LeftOut {
                quoted: 6,
                signature: 1,
                frame: 0
            }
        );
    }

    #[test]
    fn an_article_about_mails_stays() {
        let text = "The mayor wrote:\nthe road is open.\n\nTo: be fair, he was right.\n\nFrom: now on it is.";
        assert_eq!(
            own(text, Breaks::Fixed),
            (text.to_owned(), LeftOut::default())
        );
    }

    #[test]
    fn the_frame_of_a_newsletter_is_left_out() {
        let text = "View in browser\n\nThe road is cut.\n\nA bridge fell.\n\nUnsubscribe here\nDaily, 1 Main Street, Springfield";
        let (words, left_out) = own(text, Breaks::Fixed);
        let paragraphs: Vec<&str> = words.split('\n').filter(|line| !line.is_empty()).collect();
        assert_eq!(paragraphs, ["The road is cut.", "A bridge fell."]);
        assert_eq!(left_out.frame, 3);
    }

    /// The program writes its user's language, whatever the message is in.
    #[test]
    fn heads_and_quotations_are_known_in_other_languages() {
        let mails = &Vocabulary::of(None).mails;
        for head in [
            "-----Ursprüngliche Nachricht-----\nVon: Büro Berlin\nGesendet: Donnerstag, 14. März 2024\nBetreff: Lage",
            "---------- Message transféré ---------\nDe : Bureau Paris\nDate : jeu. 14 mars 2024\nObjet : Routes",
            "-------- Пересылаемое сообщение --------\nОт кого: Бюро Москва\nКому: А\nТема: Дороги",
            "Von: Büro Berlin <b@e.example>\nGesendet: 14. März 2024\nAn: A\nBetreff: Lage",
        ] {
            let text = format!("Please read.\n\n{head}\n\nThe road to Jurm is cut.");
            let (words, left_out) = own_words(&text, Breaks::Fixed, Relation::Forwards, mails);
            let lines: Vec<&str> = words.lines().filter(|line| !line.is_empty()).collect();
            assert_eq!(
                lines,
                ["Please read.", "The road to Jurm is cut."],
                "{head}"
            );
            assert!(left_out.frame >= 3, "{head}");
        }
        for above in [
            "Am Do., 14. März 2024 um 07:00 Uhr schrieb B <b@e.example>:",
            "Le jeu. 14 mars 2024 à 07:00, B <b@e.example> a écrit :",
            "14.03.2024 07:00, Б пишет:",
        ] {
            let text = format!("It is open.\n\n{above}\n> Is Oslo far?\n");
            let (words, _) = own_words(&text, Breaks::Fixed, Relation::Answers, mails);
            assert_eq!(words.trim(), "It is open.", "{above}");
        }
        let own = "He wrote about schools:\n> The schools are shut.\n";
        let (words, _) = own_words(own, Breaks::Fixed, Relation::Forwards, mails);
        assert!(words.contains("about schools"), "{words}");
    }
}
