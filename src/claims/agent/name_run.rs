//! What a word says about the name that it stands in.

use crate::text::Word;
use crate::vocabulary::{Agents, Words};

/// One past the last word of the run of names that begins at `at`.
pub(super) fn run_end(words: &[Word<'_>], at: usize, known: &Agents) -> usize {
    let Some(first) = words.get(at) else {
        return at;
    };
    let opens = first.is_any(known.sentence_openers) || first.is_any(known.days_and_months);
    if !first.is_capital() || opens {
        return at;
    }
    let mut end = at + 1;
    while let (Some(before), Some(word)) = (words.get(end - 1), words.get(end)) {
        let is_particle =
            word.is_any(known.particles) && words.get(end + 1).is_some_and(Word::is_capital);
        let is_joined = before.span.end() + 1 >= word.span.start();
        let stops = before.is_possessive() && !is_organisation_word(word, known)
            || word.is_any(known.days_and_months);
        if !(word.is_capital() || is_particle) || !is_joined || stops {
            break;
        }
        end += 1;
    }
    end
}

/// Whether the word makes a name that of an organisation.
pub(super) fn is_organisation_word(word: &Word<'_>, known: &Agents) -> bool {
    word.is_capital() && is_one_of(word, known.organisations)
}

/// Whether the word alone names no organisation: "the Ministry".
pub(super) fn is_generic(word: &Word<'_>, known: &Agents) -> bool {
    !is_one_of(word, known.known_organisations)
}

fn is_one_of(word: &Word<'_>, list: Words) -> bool {
    list.iter()
        .any(|listed| word.bare().eq_ignore_ascii_case(listed))
}
