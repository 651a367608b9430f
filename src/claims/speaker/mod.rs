//! Reads who speaks: the noun phrase on either side of a reporting verb.

use super::cue::{Class, Cue};
use crate::text::{Kind, Word};
use crate::vocabulary::{Phrases, SpeakerOrder, Vocabulary};
use std::ops::Range;

/// Longest noun phrase that is taken for a speaker, in words. A longer one was misread.
const LONGEST: usize = 14;

/// The words that name the speaker of a reporting verb, as indexes into `words`.
pub(super) fn speaker(
    words: &[Word<'_>],
    cue: &Cue,
    vocabulary: &Vocabulary,
) -> Option<Range<usize>> {
    let known = &vocabulary.phrases;
    let checked = |found: Option<Range<usize>>| {
        let found = found?;
        is_speaker(words.get(found.clone())?, known).then_some(found)
    };
    let left = || checked(to_the_left(words, cue.first, known));
    let order = vocabulary.reporting.order;
    let right = || {
        let start = match order {
            SpeakerOrder::BeforeVerb => cue.last + 1,
            // "afirmou ontem o ministro"
            SpeakerOrder::Either | SpeakerOrder::BehindVerb => {
                let behind = words.get(cue.last + 1..)?.iter();
                let adverbs = behind.take_while(|word| word.is_any(known.adverbs));
                cue.last + 1 + adverbs.count()
            }
        };
        let found = to_the_right(words, start, Reach::Speaker, known)?;
        checked(Some(match order {
            SpeakerOrder::BeforeVerb => found,
            SpeakerOrder::Either | SpeakerOrder::BehindVerb => {
                without_determiner(words, found, known)
            }
        }))
    };
    match (cue.class, order) {
        (Class::AccordingTo, _) => checked(to_the_right(words, cue.last + 1, Reach::Source, known)),
        (Class::Participle, _) => checked(opening(words, cue.first, known)),
        (Class::Tell, SpeakerOrder::BeforeVerb) => left(),
        (_, SpeakerOrder::BehindVerb) => right(),
        (_, order) => {
            let is_last = |range: &Range<usize>| {
                words
                    .get(range.end)
                    .is_none_or(|word| word.is_mark('.') || word.is_mark(','))
            };
            let is_behind_comma = cue.first > 0
                && words
                    .get(cue.first - 1)
                    .is_some_and(|word| word.is_mark(','));
            // "…, said Jane Roe."
            let behind = || to_the_right(words, cue.last + 1, Reach::Speaker, known);
            let is_closing = is_behind_comma && behind().is_some_and(|range| is_last(&range));
            let is_inverted = order == SpeakerOrder::Either && is_behind_comma && right().is_some();
            if is_behind_quotation(words, cue.first, order) || is_closing || is_inverted {
                right()
            } else if order == SpeakerOrder::Either {
                left().or_else(right)
            } else {
                left()
            }
        }
    }
}

/// Whether only a comma, or nothing, stands between a quotation and the verb.
fn is_behind_quotation(words: &[Word<'_>], verb: usize, order: SpeakerOrder) -> bool {
    let mut before = words.get(..verb).unwrap_or_default().iter().rev();
    match before.next() {
        Some(word) if word.kind == Kind::Quotation => true,
        Some(word) if word.is_mark(',') => before.next().is_some_and(|w| w.kind == Kind::Quotation),
        // "«…», — сказал мэр"
        Some(word) if word.is_dash() && order != SpeakerOrder::BeforeVerb => {
            let mut rest = before.skip_while(|word| word.is_mark(','));
            rest.next().is_some_and(|word| word.kind == Kind::Quotation)
        }
        _ => false,
    }
}

fn is_speaker(words: &[Word<'_>], known: &Phrases) -> bool {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return false;
    };
    if words.len() == 1 && first.is_any(known.pronouns) {
        return true;
    }
    let names_nobody = words.len() == 1 && first.is_any(known.nobody);
    let is_noun = last.kind == Kind::Letters
        && !last.is_any(known.breaks)
        && !last.is_any(known.determiners)
        && !last.is_any(known.pronouns)
        && !last.is_any(known.adverbs)
        && !last.is_any(known.openers)
        && !is_adverb_by_form(last, known)
        && !last.is_possessive();
    let begins_well =
        !first.is_any(known.openers) && !first.is_any(known.nobody) || words.len() == 1;
    words.len() <= LONGEST && !names_nobody && is_noun && begins_well
}

/// "officially"
fn is_adverb_by_form(word: &Word<'_>, known: &Phrases) -> bool {
    (known.adverb_endings.iter()).any(|ending| word.text.ends_with(ending))
}

/// The noun phrase that ends before `end`; over an apposition: "Jane Roe, the mayor, [said]".
fn to_the_left(words: &[Word<'_>], end: usize, known: &Phrases) -> Option<Range<usize>> {
    let before = words.get(..end)?;
    let clause = clause_start(before);
    let is_home =
        clause > 0 && words.get(clause)?.is_any(known.homes) && words.get(clause - 1)?.is_mark(',');
    if !before.last()?.is_mark(',') && !is_home {
        return phrase_at_end(words, clause..end, known);
    }
    // Step over the segments between commas until one names somebody.
    let mut end = if is_home { end } else { end - 1 };
    loop {
        let start = clause_start(words.get(..end)?);
        let comma = start.checked_sub(1)?;
        if !words.get(comma)?.is_mark(',') {
            return None;
        }
        let segment = clause_start(words.get(..comma)?);
        let opens = words.get(segment)?;
        if opens.kind == Kind::Number || opens.is_any(known.homes) {
            // An age, a home: "Jane Roe, 34, of Herat".
            end = comma;
            continue;
        }
        let range = phrase_at_end(words, segment..comma, known)?;
        let named = words.get(range.clone())?;
        let is_apposed = named.first().is_some_and(|word| {
            word.kind == Kind::Number || word.is_small() && !word.is_any(known.pronouns)
        }) && named.last().is_some_and(Word::is_small);
        let has_more = segment
            .checked_sub(1)
            .and_then(|i| words.get(i))
            .is_some_and(|w| w.is_mark(','));
        if !(is_apposed && has_more) {
            // "The mayor, Jane Roe, [said]": the name says more than the office.
            let apposed = words.get(start..end)?;
            let is_name = (2..=4).contains(&apposed.len()) && apposed.iter().all(Word::is_capital);
            let is_office = named.last().is_some_and(Word::is_small);
            return Some(if is_name && is_office {
                range.start..end
            } else {
                range
            });
        }
        end = comma;
    }
}

/// Where the stretch without commas and other marks begins that ends the words.
fn clause_start(before: &[Word<'_>]) -> usize {
    let parts = |at: &usize| {
        before.get(*at).is_some_and(|word| match word.kind {
            Kind::Quotation => true,
            Kind::Mark => {
                // A hyphen inside a word parts nothing, one between spaces does.
                let next = before
                    .get(at + 1)
                    .map_or(word.span.end(), |next| next.span.start());
                let is_hyphen = word.is_mark('-') && next == word.span.end() && next > 0;
                let is_inner = ['’', '.', '&', '/']
                    .into_iter()
                    .any(|mark| word.is_mark(mark));
                !(is_hyphen || is_inner)
            }
            Kind::Letters | Kind::Number => false,
        })
    };
    (0..before.len())
        .rev()
        .find(parts)
        .map_or(0, |mark| mark + 1)
}

/// The noun phrase that a stretch ends with.
fn phrase_at_end(
    words: &[Word<'_>],
    stretch: Range<usize>,
    known: &Phrases,
) -> Option<Range<usize>> {
    let mut start = stretch.end;
    let mut stopped_by_verb = false;
    while start > stretch.start {
        let word = words.get(start - 1)?;
        let joins_names = word.is(known.and)
            && words.get(start).is_some_and(|next| next.is_capital() || next.is_any(known.determiners))
            && start >= 2
            && words.get(start - 2).is_some_and(Word::is_capital)
            // "… in Kabul and officials": the part before belongs to another clause.
            && words.get(start).is_some_and(Word::is_capital);
        if word.is_any(known.breaks)
            || (word.is(known.and) && !joins_names)
            || word.is_any(known.pronouns) && start < stretch.end
        {
            stopped_by_verb = true;
            break;
        }
        start -= 1;
    }
    let mut range = start..stretch.end;
    // "A couple of days ago the ministry"
    if let Some(ago) = range
        .clone()
        .rev()
        .find(|&at| words.get(at).is_some_and(|word| word.is(known.ago)))
    {
        range.start = ago + 1;
    }
    if range.is_empty() {
        return None;
    }
    while let Some(first) = words
        .get(range.start)
        .filter(|_| range.start + 1 < range.end)
    {
        if first.is_any(known.openers) {
            range.start = after_opener(words, range.clone(), known)?;
        } else if first.is_any(known.adverbs)
            || is_adverb_by_form(first, known) && !first.is_capital()
        {
            range.start += 1;
        } else {
            break;
        }
    }
    let first = words.get(range.start)?;
    let is_start =
        first.is_capital() || first.is_any(known.determiners) || first.is_any(known.pronouns);
    // Plain nouns, "officials", only when nothing else stands in the clause.
    let is_plain = !stopped_by_verb && range.len() <= 7 && first.kind == Kind::Letters
        || range.len() <= 2 && first.kind == Kind::Letters;
    (is_start || is_plain).then_some(range)
}

/// Where the noun phrase begins behind "On Monday", "In the early morning".
fn after_opener(words: &[Word<'_>], range: Range<usize>, known: &Phrases) -> Option<usize> {
    let mut at = range.start + 1;
    // The preposition has a noun of its own, perhaps with its determiner.
    if words
        .get(at)
        .is_some_and(|word| word.is_any(known.determiners))
    {
        at += 1;
    }
    at += 1;
    while at < range.end {
        let word = words.get(at)?;
        if word.is_any(known.determiners) || word.is_any(known.pronouns) {
            return Some(at);
        }
        if word.is_capital()
            && words.get(at - 1).is_some_and(|before| {
                before.is_any(known.adverbs) || before.is_small() || before.kind == Kind::Number
            })
        {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// How far a noun phrase to the right may reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// "said the mayor [on Monday]"
    Speaker,
    /// "according to a report by the ministry"
    Source,
}

fn to_the_right(
    words: &[Word<'_>],
    start: usize,
    reach: Reach,
    known: &Phrases,
) -> Option<Range<usize>> {
    let first = words.get(start)?;
    if first.kind != Kind::Letters || first.is_any(known.breaks) {
        return None;
    }
    if first.is_any(known.pronouns) {
        return Some(start..start + 1);
    }
    let mut end = start;
    while let Some(word) = words.get(end) {
        let ends_here = match word.kind {
            Kind::Mark => !word.is_mark('-') && !word.is_mark('’') && !word.is_mark('&'),
            Kind::Quotation => true,
            Kind::Number => false,
            Kind::Letters => {
                word.is_any(known.breaks)
                    || ends_noun(words, start..end, known)
                    || end > start && reach == Reach::Speaker && word.is_any(known.ends)
                    || end > start && reach == Reach::Source && word.is_any(known.source_ends)
                    || word.is(known.and) && !words.get(end + 1).is_some_and(Word::is_capital)
            }
        };
        if ends_here {
            break;
        }
        end += 1;
    }
    // "its director, Jane Roe": the name says more than the office.
    if words.get(end).is_some_and(|word| word.is_mark(','))
        && words.get(end - 1).is_some_and(Word::is_small)
    {
        let names = words
            .get(end + 1..)?
            .iter()
            .take_while(|word| word.is_capital())
            .count();
        let closes = words
            .get(end + 1 + names)
            .is_none_or(|word| word.kind != Kind::Letters);
        if (2..=4).contains(&names) && closes {
            end += 1 + names;
        }
    }
    (end > start).then_some(start..end)
}

/// Whether the word behind some others ends their noun phrase: "laut dem Verband *fehlen* …".
fn ends_noun(words: &[Word<'_>], before: Range<usize>, known: &Phrases) -> bool {
    let next = words.get(before.end);
    let mut nouns = words.get(before).unwrap_or_default().iter();
    !known.noun_joints.is_empty()
        && nouns.any(Word::is_capital)
        && next.is_some_and(|next| next.is_small() && !next.is_any(known.noun_joints))
}

/// Without the determiner of what follows: "dijo la alcaldesa *el* lunes".
fn without_determiner(
    words: &[Word<'_>],
    mut found: Range<usize>,
    known: &Phrases,
) -> Range<usize> {
    let is_determiner = |at: usize| {
        words
            .get(at)
            .is_some_and(|word| word.is_any(known.determiners))
    };
    while found.len() > 1 && is_determiner(found.end - 1) {
        found.end -= 1;
    }
    found
}

/// The subject of a sentence whose verb is followed by "…, saying": a name or a pronoun that the
/// sentence begins with.
fn opening(words: &[Word<'_>], until: usize, known: &Phrases) -> Option<Range<usize>> {
    let first = words.first().filter(|_| until > 1)?;
    if first.is_any(known.pronouns) {
        return Some(0..1);
    }
    let names = words
        .iter()
        .take(until)
        .take_while(|word| word.is_capital())
        .count();
    let is_name = names >= 2
        || names == 1
            && !first.is_any(known.determiners)
            && !first.is_any(known.openers)
            && !first.is_any(known.adverbs);
    let goes_on = words.get(names).is_some_and(Word::is_small);
    (is_name && goes_on && !first.is_any(known.openers) && !first.is_any(known.adverbs))
        .then_some(0..names)
}

#[cfg(test)]
mod tests;
