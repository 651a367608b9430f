//! The words that report speech: "said", "told", "according to".

use crate::text::{Kind, Word};
use crate::vocabulary::{Reporting, Words};

/// A reporting verb in a sentence, with its helping verbs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cue {
    /// First word behind the speaker: the "on" of "on Monday has said".
    pub(super) first: usize,
    /// First word of the verb: the "has" of "has said".
    pub(super) verb: usize,
    /// Last word.
    pub(super) last: usize,
    /// What it takes.
    pub(super) class: Class,
}

/// What a reporting verb takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// "said": a clause, with or without "that".
    Say,
    /// "told": somebody, then a clause.
    Tell,
    /// "announced": a clause with "that"; or it stands behind the clause.
    Report,
    /// "asked", "laughed": only beside a quotation.
    Quote,
    /// "saying", "adding": the subject is that of the sentence.
    Participle,
    /// "according to".
    AccordingTo,
}

/// The reporting verbs among the words, in their order.
pub(super) fn cues(words: &[Word<'_>], known: &Reporting) -> Vec<Cue> {
    (0..words.len())
        .filter_map(|at| cue_at(words, at, known))
        .collect()
}

fn cue_at(words: &[Word<'_>], at: usize, known: &Reporting) -> Option<Cue> {
    let word = words.get(at)?;
    if word.kind != Kind::Letters {
        return None;
    }
    let behind = at.checked_sub(1).and_then(|before| words.get(before));
    let next = words.get(at + 1);
    if let Some(last) = according_to(words, at, known) {
        return Some(Cue {
            first: at,
            verb: at,
            last,
            class: Class::AccordingTo,
        });
    }
    if is_quoted_as_saying(words, at, known) {
        return Some(Cue {
            first: at - 1,
            verb: at - 1,
            last: at + 2,
            class: Class::Report,
        });
    }
    let class = [
        (known.say, Class::Say),
        (known.tell, Class::Tell),
        (known.report, Class::Report),
        (known.quote, Class::Quote),
        (known.participles, Class::Participle),
    ]
    .into_iter()
    .find_map(|(list, class)| word.is_any(list).then_some(class))?;
    // "The Associated Press reports" is one, "Reports said" begins with a noun.
    let is_name = word.is_capital() && (at == 0 || behind.is_some_and(|w| !w.is_mark(',')));
    let is_other = behind.is_some_and(|word| {
        word.is_any(known.no_report_behind)
            || (class != Class::Say && word.is_any(known.noun_markers))
    });
    let is_passive = class != Class::Participle
        && next.is_some_and(|next| next.is(known.to) && matches!(class, Class::Say));
    let by_someone = next.is_some_and(|next| next.is(known.by));
    if is_name || is_other || is_passive || by_someone {
        return None;
    }
    let helpers = |list: Words| {
        let before = words.get(..at).unwrap_or_default().iter().rev();
        before.take_while(|word| word.is_any(list)).count()
    };
    let (all, of_verb) = match class {
        Class::Participle => (0, 0),
        _ => (helpers(known.helpers), helpers(known.auxiliaries)),
    };
    Some(Cue {
        first: at - all,
        verb: at - of_verb,
        last: at,
        class,
    })
}

/// The last word of what stands before a source, with `at` the first.
fn according_to(words: &[Word<'_>], at: usize, known: &Reporting) -> Option<usize> {
    let read = words.get(at..)?;
    let stands = |phrase: &&Words| {
        let mut each = read.iter().zip(phrase.iter());
        read.len() > phrase.len() && each.all(|(word, asked)| word.is(asked))
    };
    let phrase = known.according_to.iter().find(stands)?;
    // "o *segundo* volume"
    let before = at.checked_sub(1).and_then(|at| words.get(at));
    if phrase.len() == 1 && before.is_some_and(|word| word.is_any(known.noun_markers)) {
        return None;
    }
    (at + phrase.len()).checked_sub(1)
}

/// "was quoted as saying", with `at` the "quoted".
fn is_quoted_as_saying(words: &[Word<'_>], at: usize, known: &Reporting) -> bool {
    let from_before = at.checked_sub(1).and_then(|before| words.get(before..));
    let read = from_before.and_then(|words| words.first_chunk::<4>());
    read.is_some_and(|read| {
        let mut each = read.iter().zip(known.quoted_as);
        each.all(|(word, list)| word.is_any(list))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;
    use crate::text::{JoinedWords, TokenizedText};
    use crate::vocabulary::Vocabulary;

    fn found(text: &str) -> Vec<String> {
        let words = JoinedWords::of(&TokenizedText::whole(text, Vocabulary::of(None)));
        let words = words.within(Span::whole(text));
        let text_of = |cue: &Cue| {
            words[cue.verb..=cue.last]
                .iter()
                .map(|word| word.text)
                .collect::<Vec<_>>()
                .join(" ")
        };
        cues(words, &Vocabulary::of(None).reporting)
            .iter()
            .map(text_of)
            .collect()
    }

    #[test]
    fn reporting_verbs_with_their_helpers() {
        assert_eq!(found("The minister has since said so"), ["has since said"]);
        assert_eq!(found("according to the mayor"), ["according to"]);
        assert_eq!(found("he was quoted as saying"), ["was quoted as saying"]);
    }

    #[test]
    fn passives_infinitives_and_nouns_report_nothing() {
        for text in [
            "He was told to leave",
            "She is said to be ill",
            "the reports of others and the claims",
            "The river, as reported by nobody",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
