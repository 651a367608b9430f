//! "Today" as a day, or as the time in which the writer lives: "Today, only three remain".

use super::tense::{Clause, Side, stretches};
use crate::text::Word;
use crate::vocabulary::Tenses;

/// What the present of a verb such as "meet" tells beside "today".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Present {
    /// What happens that day: "Ministers meet today".
    Schedule,
    /// What is so in these times: "Today, they come for the theatre".
    State,
}

/// Whether a verb near an expression of `length` words at `at` tells of a day: of the past, of what is
/// to come, of what is under way. "Is" and "remain" do not.
pub(super) fn tells_of_a_day(
    words: &[Word<'_>],
    (at, length): (usize, usize),
    known: &Tenses,
    present: Present,
) -> bool {
    let find = |clause: &Clause<'_, '_>, _: Side| {
        let has_event = (0..clause.words.len()).any(|at| is_event(clause, at, present));
        let has_state = clause
            .words
            .iter()
            .any(|word| word.is_any(known.be_present));
        (has_event || has_state).then_some(has_event)
    };
    stretches(words, at, length, known, find).unwrap_or(false)
}

fn is_event(clause: &Clause<'_, '_>, at: usize, present: Present) -> bool {
    let known = clause.known;
    let is_present = (clause.words.get(at)).is_some_and(|word| word.is_any(known.be_present));
    if clause.is_infinitive(at) {
        // "continues to fight" is no plan.
        return clause.before(at, 4).any(|word| clause.looks_forward(word));
    }
    // "are making"
    let is_under_way = || {
        let next = (clause.behind(at + 1)).find(|word| !word.is_any(known.adverbs));
        next.is_some_and(|next| next.text.ends_with(known.gerund_ending))
    };
    match present {
        _ if is_present => is_under_way(),
        Present::Schedule if clause.is_schedule(at) => true,
        _ => clause.tense_at(at).is_some(),
    }
}
