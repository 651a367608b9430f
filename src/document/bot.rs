//! Recognizes comments written by bots, by rules on the name and the text.

use crate::text::is_blank_char;
use crate::vocabulary::Forums;

/// Whether a bot wrote a comment: its name or its text says so.
pub(crate) fn is_bot(author: &str, text: &str, known: &Forums) -> bool {
    has_bot_name(author, known) || says_it_is_a_bot(text, known)
}

/// `AutoModerator`, `RemindMeBot`, `stats_bot`; "Abbot" is a person.
fn has_bot_name(author: &str, known: &Forums) -> bool {
    (known.bots.iter()).any(|bot| author.eq_ignore_ascii_case(bot))
        || author.ends_with("Bot")
        || author
            .strip_suffix("bot")
            .is_some_and(|rest| rest.is_empty() || rest.ends_with(['_', '-']))
}

/// Whether a line of the comment begins a sentence with "I am a bot" and continues as bots do.
/// Quoted lines do not count.
fn says_it_is_a_bot(text: &str, known: &Forums) -> bool {
    text.lines()
        .map(|line| line.trim_start_matches(is_blank_char))
        .filter(|line| !line.starts_with('>'))
        .any(|line| {
            // Most lines do not contain the word: check before copying the line.
            let has_word = line
                .as_bytes()
                .windows(3)
                .any(|w| w.eq_ignore_ascii_case(b"bot"));
            has_word && introduces_a_bot(&normalized(line), known)
        })
}

/// The line in lower case, with single spaces, with every punctuation mark as `.` or `,`, and without
/// the marks of Markdown.
fn normalized(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    for c in line
        .chars()
        .filter(|c| !matches!(c, '*' | '_' | '^' | '~' | '`'))
    {
        match c {
            '’' | '\'' => plain.push('\''),
            c if is_blank_char(c) => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            c if c.is_alphanumeric() => plain.extend(c.to_lowercase()),
            '"' | '“' | '”' => plain.push('"'),
            ',' => plain.push(','),
            _ => plain.push('.'),
        }
    }
    plain
}

fn introduces_a_bot(line: &str, known: &Forums) -> bool {
    let starts = |before: &str| {
        let before = before.trim_end();
        before.is_empty() || before.ends_with(['.', ','])
    };
    let goes_on = |after: &str| {
        let word = after
            .trim_start()
            .split([' ', '.', ','])
            .next()
            .unwrap_or_default();
        after.is_empty()
            || after.starts_with(['.', ','])
            || (after.starts_with(' ') && (word.is_empty() || known.bot_goes_on.contains(&word)))
    };
    known.bot_claims.iter().any(|claim| {
        line.match_indices(claim).any(|(at, _)| {
            let (before, rest) = line.split_at(at);
            let (_, after) = rest.split_at(claim.len());
            starts(before) && goes_on(after)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn bots_by_name() {
        for name in ["AutoModerator", "RemindMeBot", "stats_bot", "a-bot", "bot"] {
            assert!(is_bot(name, "x", &Vocabulary::of(None).forums), "{name}");
        }
        for name in ["Abbot", "talbot", "Botswana_fan", "robot", "Bottom"] {
            assert!(!is_bot(name, "x", &Vocabulary::of(None).forums), "{name}");
        }
    }

    #[test]
    fn bots_by_their_own_word() {
        for text in [
            "A summary.\n\nI am a bot, and this action was performed automatically.",
            "^I ^am ^a ^bot. Beep.",
            "Beep boop, I’m a bot that converts units",
            "*I'm a bot*",
        ] {
            assert!(
                is_bot("helper", text, &Vocabulary::of(None).forums),
                "{text}"
            );
        }
    }

    #[test]
    fn people_who_talk_of_bots_are_people() {
        for text in [
            "You all think I am a bot because I disagree.",
            "> I am a bot, and this action was performed automatically.\n\nGood bot.",
            "He said \"I am a bot\" and left.",
            "I am a bottle collector.",
            "I am not a bot.",
        ] {
            assert!(
                !is_bot("helper", text, &Vocabulary::of(None).forums),
                "{text}"
            );
        }
    }
}
