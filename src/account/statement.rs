//! Who said what: direct and indirect speech with the reporting verb and the speaker.

use super::cue::{Class, Cue, cues};
use super::quotation::{End, Quotation, begins_with_mark, quotations};
use super::speaker::{PRONOUNS, speaker};
use super::words::{Kind, Word, around};
use super::{Agent, AgentKind, Passage, Speaker, Speech, Statement};
use crate::span::Span;
use crate::summarize::Sentence;
use std::ops::Range;

/// Words that a quotation without a reporting verb needs to be one; a shorter one is a title or
/// an expression that the author keeps at a distance.
const LEAST_UNATTRIBUTED: usize = 6;
/// Words that a quotation beside a verb that also calls things names needs: "dubbed “the wall”".
const LEAST_QUOTED: usize = 3;
/// A longer sentence is no sentence, in words and marks.
const LONGEST_UNIT: usize = 1000;
/// How far back, in paragraphs, a pronoun looks for the one person it can mean.
const WINDOW: usize = 2;

/// Finds the statements of the passages, in the order of the text. `agents` are those of the same
/// passages.
pub(super) fn statements(
    text: &str,
    passages: &[Passage],
    sentences: &[Sentence],
    agents: &[Agent],
) -> Vec<Statement> {
    let mut people: Vec<(Span, usize)> = Vec::new();
    for (index, agent) in agents.iter().enumerate() {
        people.extend(agent.mentions.iter().map(|mention| (*mention, index)));
    }
    people.sort_unstable();
    let mut reader = Reader {
        text,
        sentences,
        agents,
        named: people,
        passages,
        found: Vec::new(),
        quoted: Vec::new(),
        open: None,
    };
    for number in 0..passages.len() {
        reader.passage(number);
    }
    reader.found
}

struct Reader<'t> {
    text: &'t str,
    sentences: &'t [Sentence],
    agents: &'t [Agent],
    /// Mentions of agents, in the order of the text.
    named: Vec<(Span, usize)>,
    /// Quotations up to here: whom they name is no antecedent of a pronoun outside.
    quoted: Vec<Span>,
    passages: &'t [Passage],
    found: Vec<Statement>,
    /// The statement that goes on in the next passage.
    open: Option<usize>,
}

/// A sentence, or several that a quotation holds together.
struct Unit<'t> {
    /// Indexes of its sentences.
    sentences: Range<usize>,
    words: Vec<Word<'t>>,
    quotations: Vec<Quotation>,
}

impl<'t> Reader<'t> {
    fn passage(&mut self, number: usize) {
        let Some(&passage) = self.passages.get(number) else {
            return;
        };
        let next = self
            .passages
            .get(number + 1)
            .filter(|next| next.is_same_text(&passage));
        let found = quotations(self.text, passage.span, next.map(|next| next.span));
        self.quoted
            .extend(found.iter().map(|quotation| quotation.outer));
        let continued = self
            .open
            .take()
            .filter(|_| begins_with_mark(passage.span.slice(self.text)));
        let mut carried = continued;
        for unit in self.units(passage, &found) {
            carried = self.unit(&unit, number, carried);
        }
        let is_open = found
            .last()
            .is_some_and(|quotation| quotation.end == End::Open);
        self.open = carried.filter(|_| is_open);
    }

    fn units(&self, passage: Passage, quotations: &[Quotation]) -> Vec<Unit<'t>> {
        let first = self
            .sentences
            .partition_point(|s| s.span.start() < passage.span.start());
        let end = self
            .sentences
            .partition_point(|s| s.span.start() < passage.span.end());
        let mut units = Vec::new();
        let mut start = first;
        for at in first..end {
            let Some(sentence) = self.sentences.get(at) else {
                break;
            };
            let holds_on = quotations.iter().any(|quotation| {
                quotation.outer.start() < sentence.span.end()
                    && quotation.outer.end() > sentence.span.end()
            });
            if holds_on && at + 1 < end {
                continue;
            }
            let Some(span) = self
                .sentences
                .get(start)
                .and_then(|s| Span::new(self.text, s.span.start(), sentence.span.end()))
            else {
                break;
            };
            let quotations: Vec<Quotation> = quotations
                .iter()
                .copied()
                .filter(|q| span.contains(q.outer))
                .collect();
            let outer: Vec<Span> = quotations.iter().map(|q| q.outer).collect();
            units.push(Unit {
                sentences: start..at + 1,
                words: around(self.text, span, &outer),
                quotations,
            });
            start = at + 1;
        }
        units
    }

    /// Reads a unit; gives the statement that a quotation behind it would continue.
    fn unit(&mut self, unit: &Unit<'t>, passage: usize, carried: Option<usize>) -> Option<usize> {
        if unit.words.len() > LONGEST_UNIT {
            return None;
        }
        if unit.quotations.is_empty() {
            return self.indirect(unit, passage);
        }
        let found = cues(&unit.words)
            .into_iter()
            .filter_map(|cue| Some((cue, speaker(&unit.words, &cue)?)))
            .filter(|(cue, range)| introduces(unit, cue, range, self.text))
            .min_by_key(|(cue, range)| (cue.class == Class::Quote, distance(unit, cue, range)));
        let quoted: Vec<Span> = unit.quotations.iter().map(|q| q.outer).collect();
        if let Some((cue, range)) = found {
            let speaker = self.speaker(unit, range.clone(), passage);
            let cue_span = self.span(unit, cue.verb..cue.last + 1);
            let speech = speech(unit, &cue, &range);
            if let Some(statement) = carried.and_then(|index| self.found.get_mut(index))
                && statement.cue.is_none()
            {
                // The verb comes after the second paragraph of the quotation.
                statement.cue = cue_span;
                statement.speaker = speaker;
                statement.quotations.extend(quoted);
                statement.sentences.end = unit.sentences.end;
                return carried;
            }
            return Some(self.push(Statement {
                speech,
                speaker,
                cue: cue_span,
                reported_by: None,
                quotations: quoted,
                sentences: unit.sentences.clone(),
            }));
        }
        let is_only_quotation = unit.words.iter().all(|word| word.kind != Kind::Letters);
        if let Some(index) = carried.filter(|_| is_only_quotation)
            && let Some(statement) = self.found.get_mut(index)
            && statement.speech == Speech::Direct
        {
            statement.quotations.extend(quoted);
            statement.sentences.end = unit.sentences.end;
            return carried;
        }
        let introduced = self.introduced(unit, passage).filter(|_| is_only_quotation);
        let is_sentence = unit
            .quotations
            .iter()
            .any(|quotation| is_sentence(self.text, quotation));
        if introduced.is_none() && !(is_only_quotation && is_sentence) {
            // A term in marks inside reported speech, or in the author's own words.
            return self.indirect(unit, passage);
        }
        let (speaker, cue) = introduced.unwrap_or((Speaker::Unattributed, None));
        Some(self.push(Statement {
            speech: Speech::Direct,
            speaker,
            cue,
            reported_by: None,
            quotations: quoted,
            sentences: unit.sentences.clone(),
        }))
    }

    fn push(&mut self, statement: Statement) -> usize {
        self.found.push(statement);
        self.found.len() - 1
    }

    /// A paragraph that is a quotation takes its speaker from the one before it when that ends in
    /// a colon: "The mayor said:".
    fn introduced(&self, unit: &Unit<'t>, passage: usize) -> Option<(Speaker, Option<Span>)> {
        let before = self.passages.get(passage.checked_sub(1)?)?;
        let starts = self.passages.get(passage)?.span.start() == unit.words.first()?.span.start();
        if !starts
            || !before.span.slice(self.text).trim_end().ends_with(':')
            || !before.is_same_text(self.passages.get(passage)?)
        {
            return None;
        }
        let last = self.units(*before, &[]).pop()?;
        let (cue, range) = cues(&last.words)
            .into_iter()
            .filter_map(|cue| Some((cue, speaker(&last.words, &cue)?)))
            .next_back()?;
        let speaker = self.speaker(&last, range, passage - 1);
        Some((speaker, self.span(&last, cue.verb..cue.last + 1)))
    }

    /// Reported speech without quotation marks around it.
    fn indirect(&mut self, unit: &Unit<'t>, passage: usize) -> Option<usize> {
        let mut reported: Vec<(Cue, Range<usize>)> = cues(&unit.words)
            .into_iter()
            .filter(|cue| reports(&unit.words, cue))
            .filter_map(|cue| {
                let range = speaker(&unit.words, &cue)?;
                is_report(&unit.words, &cue, &range).then_some((cue, range))
            })
            .collect();
        if reported.is_empty() {
            return None;
        }
        // "The mayor said …, the agency reported": the last one passes on what the first one said.
        let outer = if reported.len() > 1 {
            reported.pop()
        } else {
            None
        };
        let (outer, inner) = match outer {
            Some((cue, range)) if is_final(&unit.words, &cue, &range) => {
                (Some(range), reported.into_iter().next()?)
            }
            _ => (None, reported.into_iter().next()?),
        };
        let (cue, range) = inner;
        let speaker = self.speaker(unit, range, passage);
        let reported_by = outer.and_then(|range| self.span(unit, range));
        let cue = self.span(unit, cue.verb..cue.last + 1);
        Some(self.push(Statement {
            speech: Speech::Indirect,
            speaker,
            cue,
            reported_by,
            quotations: unit.quotations.iter().map(|q| q.outer).collect(),
            sentences: unit.sentences.clone(),
        }))
    }

    fn speaker(&self, unit: &Unit<'t>, range: Range<usize>, passage: usize) -> Speaker {
        let Some(words) = self.span(unit, range.clone()) else {
            return Speaker::Unattributed;
        };
        let is_pronoun = range.len() == 1
            && unit
                .words
                .get(range.start)
                .is_some_and(|word| word.is_any(PRONOUNS));
        if !is_pronoun {
            let first = self
                .named
                .partition_point(|(span, _)| span.start() < words.start());
            let agent = self
                .named
                .get(first)
                .filter(|(span, _)| words.contains(*span))
                .map(|(_, agent)| *agent);
            return Speaker::Named { words, agent };
        }
        let word = words.slice(self.text).to_lowercase();
        if word == "they" || word == "it" {
            return Speaker::Unclear { pronoun: words };
        }
        self.antecedent(words, passage)
            .unwrap_or(Speaker::Unclear { pronoun: words })
    }

    /// The one person that "he" or "she" can mean: the only one named since the start of the
    /// paragraph, or of the one or two before it.
    fn antecedent(&self, pronoun: Span, passage: usize) -> Option<Speaker> {
        let text = self.passages.get(passage)?;
        for back in 0..=WINDOW {
            let from = self
                .passages
                .get(passage.checked_sub(back)?)
                .filter(|from| from.is_same_text(text))?;
            let (people, offices) = self.people(from.span.start(), pronoun.start());
            match (people.as_slice(), offices.as_slice()) {
                ([], []) => {}
                // "the mayor, Jane Roe": the office and the name are one.
                ([(span, agent)], offices)
                    if offices.iter().all(|office| office.contains(*span)) =>
                {
                    return Some(Speaker::Pronoun {
                        pronoun,
                        name: *span,
                        agent: Some(*agent),
                    });
                }
                ([], [office]) => {
                    return Some(Speaker::Pronoun {
                        pronoun,
                        name: *office,
                        agent: None,
                    });
                }
                _ => return None,
            }
        }
        None
    }

    /// The statements found whose sentences begin at an offset or behind it.
    fn since(&self, from: usize) -> &[Statement] {
        let sentence = self.sentences.partition_point(|s| s.span.start() < from);
        let first = self
            .found
            .partition_point(|found| found.sentences.end <= sentence);
        self.found.get(first..).unwrap_or_default()
    }

    /// The people named between two offsets, each once, and the speakers who are offices.
    fn people(&self, from: usize, to: usize) -> (Vec<(Span, usize)>, Vec<Span>) {
        let mut people: Vec<(Span, usize)> = Vec::new();
        let first = self.named.partition_point(|(span, _)| span.start() < from);
        let named = self.named.iter().skip(first);
        for &(span, agent) in named.take_while(|(span, _)| span.end() <= to) {
            let is_person = self
                .agents
                .get(agent)
                .is_some_and(|agent| agent.kind == AgentKind::Person);
            let is_new = people.iter().all(|(_, known)| *known != agent);
            let before = self
                .quoted
                .partition_point(|quotation| quotation.start() <= span.start());
            let is_quoted = before
                .checked_sub(1)
                .and_then(|at| self.quoted.get(at))
                .is_some_and(|quotation| quotation.contains(span));
            if is_person && is_new && !is_quoted {
                people.push((span, agent));
            }
        }
        let mut offices: Vec<Span> = Vec::new();
        for statement in self.since(from) {
            if let Speaker::Named { words, agent } = &statement.speaker {
                let is_within = words.start() >= from && words.end() <= to;
                let is_organisation = agent
                    .and_then(|agent| self.agents.get(agent))
                    .is_some_and(|agent| agent.kind == AgentKind::Organisation);
                let is_new = offices
                    .iter()
                    .all(|known| known.slice(self.text) != words.slice(self.text));
                if is_within && is_new && !is_organisation {
                    offices.push(*words);
                }
            }
        }
        (people, offices)
    }

    fn span(&self, unit: &Unit<'t>, range: Range<usize>) -> Option<Span> {
        let words = unit.words.get(range)?;
        Span::new(
            self.text,
            words.first()?.span.start(),
            words.last()?.span.end(),
        )
    }
}

/// Whether a reporting verb belongs to a quotation of the unit.
fn introduces(unit: &Unit<'_>, cue: &Cue, speaker: &Range<usize>, text: &str) -> bool {
    let longest = unit
        .quotations
        .iter()
        .map(|quotation| word_count(text, quotation))
        .max();
    let is_long = longest >= Some(LEAST_QUOTED);
    let is_beside = is_beside(unit, cue, speaker);
    match cue.class {
        Class::Say | Class::Tell | Class::AccordingTo => is_beside || is_long,
        Class::Report | Class::Participle => is_long && (is_beside || has_that(unit, cue)),
        Class::Quote => is_long && is_beside,
    }
}

fn has_that(unit: &Unit<'_>, cue: &Cue) -> bool {
    unit.words
        .get(cue.last + 1)
        .is_some_and(|word| word.is("that"))
}

/// Whether speaker and verb stand beside a quotation: at most a mark between, or the quotation
/// follows a colon or a comma: "told reporters on Monday: “…”".
fn is_beside(unit: &Unit<'_>, cue: &Cue, speaker: &Range<usize>) -> bool {
    let last = cue.last.max(speaker.end.saturating_sub(1));
    let follows = unit
        .words
        .iter()
        .enumerate()
        .skip(last + 1)
        .find(|(_, word)| word.kind == Kind::Quotation);
    let is_led_to = follows.is_some_and(|(at, _)| {
        unit.words
            .get(at - 1)
            .is_some_and(|mark| mark.is_mark(':') || mark.is_mark(','))
    });
    is_led_to || distance(unit, cue, speaker) <= 1
}

/// A quotation that the sentence needs to be complete is part of reported speech: "said it would
/// “never again” leave".
fn speech(unit: &Unit<'_>, cue: &Cue, speaker: &Range<usize>) -> Speech {
    if is_beside(unit, cue, speaker) && !has_that(unit, cue) {
        Speech::Direct
    } else {
        Speech::Indirect
    }
}

fn word_count(text: &str, quotation: &Quotation) -> usize {
    quotation.inner.slice(text).split_whitespace().count()
}

/// Words between speaker and verb on one side and the nearest quotation on the other.
fn distance(unit: &Unit<'_>, cue: &Cue, speaker: &Range<usize>) -> usize {
    let first = cue.first.min(speaker.start);
    let last = cue.last.max(speaker.end.saturating_sub(1));
    let quotes = unit
        .words
        .iter()
        .enumerate()
        .filter(|(_, word)| word.kind == Kind::Quotation);
    quotes
        .map(|(at, _)| {
            if at < first {
                first - at - 1
            } else {
                at.saturating_sub(last + 1)
            }
        })
        .min()
        .unwrap_or(usize::MAX)
}

fn is_sentence(text: &str, quotation: &Quotation) -> bool {
    let inner = quotation.inner.slice(text).trim();
    inner.starts_with(char::is_uppercase)
        && inner.ends_with(['.', ',', '!', '?', '…'])
        && word_count(text, quotation) >= LEAST_UNATTRIBUTED
}

/// Whether a verb can report a clause.
fn reports(words: &[Word<'_>], cue: &Cue) -> bool {
    let next = words.get(cue.last + 1);
    match cue.class {
        Class::Say | Class::AccordingTo => true,
        Class::Tell => next.is_some(),
        Class::Report => true,
        Class::Participle => next.is_some_and(|next| next.kind == Kind::Letters),
        Class::Quote => false,
    }
}

/// Whether verb and speaker stand as reported speech has them.
fn is_report(words: &[Word<'_>], cue: &Cue, speaker: &Range<usize>) -> bool {
    let next = words.get(cue.last + 1);
    let is_next = |list: &[&str]| next.is_some_and(|next| next.is_any(list));
    let behind = words.get(speaker.start.checked_sub(1).unwrap_or(usize::MAX));
    let is_inserted = behind.is_some_and(|word| word.is_mark(','))
        && (next.is_none_or(|next| next.is_mark(',') || next.is_mark('.'))
            || speaker.start > cue.last);
    match cue.class {
        Class::AccordingTo => {
            let name = words.get(speaker.clone()).unwrap_or_default();
            // "according to plan"
            name.len() > 1
                || name.iter().all(|word| {
                    word.is_capital() || word.text.ends_with('s') || word.is_any(&["police"])
                })
        }
        Class::Say => {
            !is_next(&[
                "goodbye",
                "hello",
                "yes",
                "no",
                "nothing",
                "something",
                "anything",
                "a",
                "prayers",
                "it",
            ]) || is_inserted
                || is_next(&["it", "a", "no"])
        }
        Class::Tell => tells_a_clause(words, cue),
        Class::Report | Class::Participle => {
            is_next(&["that"]) || is_inserted && cue.class == Class::Report
        }
        Class::Quote => false,
    }
}

/// "told reporters that", "told a conference in Moscow on Tuesday that", "told us he".
fn tells_a_clause(words: &[Word<'_>], cue: &Cue) -> bool {
    let behind = words.get(cue.last + 1..).unwrap_or_default();
    let that = behind
        .iter()
        .take(16)
        .position(|word| word.is("that") || word.is_mark('.'));
    let by_that = that
        .and_then(|at| behind.get(at))
        .is_some_and(|word| word.is("that"));
    let pronoun = behind
        .iter()
        .take(5)
        .skip(1)
        .any(|word| word.is_any(&["he", "she", "they", "it", "the", "his", "her"]));
    by_that || pronoun && !behind.iter().take(6).any(|word| word.is("to"))
}

/// Whether the report stands at the end of its sentence: "…, the agency reported."
fn is_final(words: &[Word<'_>], cue: &Cue, speaker: &Range<usize>) -> bool {
    let last = cue.last.max(speaker.end.saturating_sub(1));
    let before = words.get(speaker.start.min(cue.first).wrapping_sub(1));
    before.is_some_and(|word| word.is_mark(','))
        && words
            .get(last + 1..)
            .unwrap_or_default()
            .iter()
            .all(|word| word.kind == Kind::Mark)
}
