//! Recognizes comments written by bots, by rules on the name and the text.

use crate::text::is_blank_char;

/// Whether a bot wrote a comment: its name or its text says so.
pub(crate) fn is_bot(author: &str, text: &str) -> bool {
    has_bot_name(author) || says_it_is_a_bot(text)
}

/// `AutoModerator`, `RemindMeBot`, `stats_bot`; "Abbot" is a person.
fn has_bot_name(author: &str) -> bool {
    author.eq_ignore_ascii_case("AutoModerator")
        || author.ends_with("Bot")
        || author
            .strip_suffix("bot")
            .is_some_and(|rest| rest.is_empty() || rest.ends_with(['_', '-']))
}

/// Whether a line of the comment begins a sentence with "I am a bot" and continues as bots do.
/// Quoted lines do not count.
fn says_it_is_a_bot(text: &str) -> bool {
    text.lines()
        .map(|line| line.trim_start_matches(is_blank_char))
        .filter(|line| !line.starts_with('>'))
        .any(|line| {
            // Most lines do not contain the word: check before copying the line.
            let has_word = line
                .as_bytes()
                .windows(3)
                .any(|w| w.eq_ignore_ascii_case(b"bot"));
            has_word && introduces_a_bot(&normalized(line))
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

fn introduces_a_bot(line: &str) -> bool {
    const CLAIMS: [&str; 3] = ["i am a bot", "i'm a bot", "im a bot"];
    const GOES_ON: [&str; 9] = [
        "and", "that", "which", "created", "made", "built", "designed", "written", "here",
    ];
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
            || (after.starts_with(' ') && (word.is_empty() || GOES_ON.contains(&word)))
    };
    CLAIMS.iter().any(|claim| {
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

    #[test]
    fn bots_by_name() {
        for name in ["AutoModerator", "RemindMeBot", "stats_bot", "a-bot", "bot"] {
            assert!(is_bot(name, "x"), "{name}");
        }
        for name in ["Abbot", "talbot", "Botswana_fan", "robot", "Bottom"] {
            assert!(!is_bot(name, "x"), "{name}");
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
            assert!(is_bot("helper", text), "{text}");
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
            assert!(!is_bot("helper", text), "{text}");
        }
    }
}
