//! What speaks for a sentence as the one that says what a text is about, and against it.
//!
//! The words of the title, of losses with their number, and the place in the text speak for it.
//! Against it speaks what makes a reader ask "who?" or "what?": a sentence that leans on the one
//! before; and what only leads up to the news: a scene, a command, a teller.

use crate::text::Token;
use crate::vocabulary::{Summary, Vocabulary, Words};

/// The stem that two inflections must share, in characters.
const LEAST_STEM: usize = 4;
/// Words around a number in which a loss is looked for.
const TOLL_REACH: usize = 6;

/// The words of a title.
pub(super) struct Title {
    /// Lower case, without stop words; each once.
    words: Vec<String>,
    has_toll: bool,
}

impl Title {
    pub(super) fn of(tokens: &[Token<'_>], known: &Summary) -> Self {
        let mut words: Vec<String> = content_words(tokens, known).collect();
        words.sort_unstable();
        words.dedup();
        let has_toll = words.iter().any(|word| is_in(word, known.tolls));
        Self { words, has_toll }
    }

    /// The share of the title's words that a sentence has, inflected or not: 0..=1.
    pub(super) fn agreement(&self, tokens: &[Token<'_>], known: &Summary) -> f64 {
        if self.words.is_empty() {
            return 0.0;
        }
        let words: Vec<String> = content_words(tokens, known).collect();
        let said = |word: &&String| {
            words
                .iter()
                .any(|other| are_one(word, other, known.endings))
        };
        self.words.iter().filter(said).count() as f64 / self.words.len() as f64
    }

    /// Whether it names a loss.
    pub(super) fn has_toll(&self) -> bool {
        self.has_toll
    }
}

fn content_words<'t>(
    tokens: &'t [Token<'_>],
    known: &'t Summary,
) -> impl Iterator<Item = String> + 't {
    let words = tokens
        .iter()
        .flat_map(|token| token.text.split(|c: char| !c.is_alphanumeric()));
    words
        .map(str::to_lowercase)
        .filter(|word| word.chars().nth(1).is_some() || word.chars().all(|c| c.is_ascii_digit()))
        .filter(|word| !word.is_empty() && known.stop_words.binary_search(&word.as_str()).is_err())
}

/// Whether two words differ by an ending of inflection at most.
fn are_one(one: &str, other: &str, endings: Words) -> bool {
    if one == other {
        return true;
    }
    let shared: usize = one
        .chars()
        .zip(other.chars())
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    let is_stem = one
        .get(..shared)
        .is_some_and(|stem| stem.chars().count() >= LEAST_STEM);
    let ends = |word: &str| {
        word.get(shared..)
            .is_some_and(|rest| endings.contains(&rest))
    };
    is_stem && ends(one) && ends(other)
}

/// Something that is noted of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// It leans on the sentence before.
    Leans,
    /// It paints a scene before the news.
    Scene,
    /// It tells readers what to do, or welcomes them.
    Commands,
    /// Its teller speaks of himself, or to readers.
    Told,
    /// It numbers a loss of now.
    Toll,
}

/// What is noted of one sentence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Signs(Vec<Sign>);

impl Signs {
    pub(super) fn of(sentence: &str, tokens: &[Token<'_>], vocabulary: &Vocabulary) -> Self {
        let known = &vocabulary.summary;
        let lower = sentence.to_lowercase();
        let lower = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
        let words: Vec<String> = tokens
            .iter()
            .map(|token| token.text.to_lowercase())
            .collect();
        let first = words.first().map_or("", String::as_str);
        let starts = |list: Words| list.iter().any(|start| lower.starts_with(start));
        let is_of_now = || !known.background.iter().any(|past| lower.contains(past));
        let signs = [
            (
                Sign::Leans,
                starts(known.leaning)
                    || sentence.starts_with(char::is_lowercase)
                    || is_after_something(&words, vocabulary)
                    || points_out(sentence, tokens, known),
            ),
            (
                Sign::Scene,
                starts(known.scenes) || is_interrupted(&words, known),
            ),
            (Sign::Commands, known.imperatives.contains(&first)),
            (Sign::Told, is_told(sentence, tokens, known)),
            (Sign::Toll, has_toll(&words, vocabulary) && is_of_now()),
        ];
        let found = signs.into_iter().filter(|(_, is)| *is);
        Self(found.map(|(sign, _)| sign).collect())
    }

    pub(super) fn has(&self, sign: Sign) -> bool {
        self.0.contains(&sign)
    }

    /// What is added to the worth of the sentence for all of them.
    pub(super) fn worth(&self, title: &Title) -> f64 {
        let worth = |sign: &Sign| match sign {
            Sign::Leans | Sign::Commands => -0.6,
            Sign::Scene | Sign::Told => -0.5,
            Sign::Toll if title.has_toll() => 0.4,
            Sign::Toll => 0.2,
        };
        self.0.iter().map(worth).sum()
    }
}

/// "Forty minutes later a van burned": later than what?
fn is_after_something(words: &[String], vocabulary: &Vocabulary) -> bool {
    let known = &vocabulary.summary;
    let is_number = words.first().is_some_and(|word| {
        let numbers = &vocabulary.numbers;
        let spelt = word.split('-').next().unwrap_or_default();
        word.starts_with(|c: char| c.is_ascii_digit())
            || numbers.small.contains(&spelt)
            || numbers.tens.contains(&spelt)
            || numbers.articles.contains(&spelt)
            || numbers.several == spelt
    });
    let leans = |word: &String| known.leaning.contains(&word.as_str());
    is_number && words.iter().skip(1).take(3).any(leans)
}

/// Whether a pronoun of the first clause points out of the sentence: "A flood took *it* in July".
fn points_out(sentence: &str, tokens: &[Token<'_>], known: &Summary) -> bool {
    let mut end = 0;
    for (at, token) in tokens.iter().enumerate() {
        let start = token.span.start().saturating_sub(tokens[0].span.start());
        // A mark between two words ends the clause.
        let is_apart = sentence
            .get(end.min(start)..start)
            .is_some_and(|between| between.contains([',', ';', ':', '—', '–', '“', '"', '(']));
        let word = token.text.to_lowercase();
        if at > 0 && (is_apart || known.clauses.contains(&word.as_str())) {
            return false;
        }
        if at > 0 && known.objects.contains(&word.as_str()) {
            return true;
        }
        end = start + token.text.len();
    }
    false
}

/// "Jane Roe was hanging out the laundry when the ground shook", "the men were gathered in a shed when
/// they heard": somebody, before the news.
fn is_interrupted(words: &[String], known: &Summary) -> bool {
    let (verbs, ending, when) = known.meanwhile;
    let Some(verb) = (words.iter()).position(|word| verbs.contains(&word.as_str())) else {
        return false;
    };
    let behind = words.get(verb + 1..).unwrap_or_default();
    let is_doing = behind.first().is_some_and(|next| next.ends_with(ending));
    let Some(at) = behind.iter().position(|word| word == when) else {
        return false;
    };
    let who = behind.get(at + 1).map_or("", String::as_str);
    is_doing || known.persons.contains(&who)
}

/// Whether somebody tells it, outside of quotation marks.
fn is_told(sentence: &str, tokens: &[Token<'_>], known: &Summary) -> bool {
    let Some(first) = tokens.first() else {
        return false;
    };
    let (mut passed, mut marks) = (0, 0);
    tokens.iter().any(|token| {
        let at = token.span.start().saturating_sub(first.span.start());
        let between = sentence.get(passed..at).unwrap_or_default();
        marks += between.matches(['“', '”', '"']).count();
        passed = at;
        // "US" is a country.
        let is_small = !token.text.chars().skip(1).any(char::is_uppercase);
        marks % 2 == 0
            && is_small
            && known
                .narrators
                .contains(&token.text.to_lowercase().as_str())
    })
}

/// Whether a number stands near a word of loss.
fn has_toll(words: &[String], vocabulary: &Vocabulary) -> bool {
    let numbers = &vocabulary.numbers;
    let is_number = |word: &String| {
        let is_year = word.len() == 4
            && word
                .parse()
                .is_ok_and(|year: u16| (1900..=2100).contains(&year));
        let is_digits = word.starts_with(|c: char| c.is_ascii_digit()) && !is_year;
        let spelt = word.split('-').next().unwrap_or_default();
        is_digits
            || numbers.small.iter().skip(1).any(|number| *number == spelt)
            || numbers.tens.contains(&spelt)
            || numbers.vague.contains(&word.as_str())
    };
    words.iter().enumerate().any(|(at, word)| {
        is_in(word, vocabulary.summary.tolls) && {
            let near = at.saturating_sub(TOLL_REACH)..(at + TOLL_REACH + 1).min(words.len());
            words.get(near).unwrap_or_default().iter().any(is_number)
        }
    })
}

fn is_in(word: &str, list: Words) -> bool {
    list.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TokenizedText;

    fn signs(sentence: &str) -> Signs {
        let vocabulary = Vocabulary::of(None);
        let text = TokenizedText::whole(sentence, vocabulary);
        Signs::of(sentence, text.tokens(), vocabulary)
    }

    #[test]
    fn what_leans_on_the_sentence_before_is_noted() {
        for sentence in [
            "A storm took it in the second summer of the war.",
            "Hours later the dam gave way above the town.",
            "Forty minutes later a van burned on the mill road.",
            "The second fell into the river near the mill.",
            "Police found him on the shore.",
            "The town has lost nine of them since May.",
            "and the rest of a sentence that began elsewhere.",
            "Both were taken to the hospital in Lund.",
        ] {
            assert!(signs(sentence).has(Sign::Leans), "{sentence}");
        }
        for sentence in [
            "Police said that it was a mistake of the driver.",
            "The ferry turned back because it had lost its radar.",
            "The mayor of Lund, who knew him, closed the bridge.",
            "The town has closed its only bridge.",
        ] {
            assert!(!signs(sentence).has(Sign::Leans), "{sentence}");
        }
    }

    #[test]
    fn scenes_commands_and_tellers_are_noted() {
        assert!(signs("Ada Roe was feeding the hens when the wall fell.").has(Sign::Scene));
        assert!(signs("It was a quiet night in the harbour.").has(Sign::Scene));
        assert!(signs("The men were gathered in a shed when they heard it.").has(Sign::Scene));
        assert!(!signs("Nine people were killed when a wall fell.").has(Sign::Scene));
        assert!(!signs("The wall was falling apart, engineers found.").has(Sign::Scene));
        assert!(signs("Bring warm clothes for the ferry.").has(Sign::Commands));
        assert!(!signs("The bring-and-share market closed in Lund.").has(Sign::Commands));
        assert!(signs("I came to the valley with a stick and a map.").has(Sign::Told));
        assert!(!signs("“I saw the wall fall,” said Ada Roe.").has(Sign::Told));
        assert!(!signs("The US closed its office in Lund.").has(Sign::Told));
    }

    #[test]
    fn a_loss_counts_with_its_number_and_when_it_is_of_now() {
        assert!(signs("Seventeen people died when the roof came down.").has(Sign::Toll));
        assert!(signs("The fire destroyed more than 300 homes.").has(Sign::Toll));
        assert!(!signs("Many people died in the fire.").has(Sign::Toll));
        assert!(!signs("Nine people were killed on the same road last year.").has(Sign::Toll));
        assert!(!signs("The mill was destroyed in 1998 and built again.").has(Sign::Toll));
    }

    #[test]
    fn a_title_is_said_by_inflected_words_too() {
        let vocabulary = Vocabulary::of(None);
        let known = &vocabulary.summary;
        let of = |text: &'static str| TokenizedText::whole(text, vocabulary);
        let title = Title::of(of("Police search flats after fires").tokens(), known);
        let said = of("Officers of the police searched eleven flats after a fire.");
        assert!((title.agreement(said.tokens(), known) - 1.0).abs() < 1e-9);
        let other = of("The weather was mild.");
        assert!(title.agreement(other.tokens(), known).abs() < 1e-9);
    }
}
