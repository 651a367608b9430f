//! Who said what: direct and indirect speech with the reporting verb and the speaker.

use super::antecedent::{Antecedents, WINDOW};
use super::cue::{Class, Cue, cues};
use super::quotation::{End, Quotation, begins_with_mark, quotations};
use super::report::{is_final, is_report, reports};
use super::speaker::speaker;
use super::unit::{Unit, distance, introduces, is_sentence, speech};
use super::{Agent, AgentKind, Passage, Speaker, Speech, Statement};
use crate::span::Span;
use crate::text::{JoinedWords, Kind, Part, TokenizedText};
use crate::vocabulary::Vocabulary;
use std::ops::Range;

/// A longer sentence is no sentence, in words and marks.
const LONGEST_UNIT: usize = 1000;

/// Finds the statements of the passages, in the order of the text. `agents` are those of the same
/// passages.
pub(super) fn statements(
    text: &TokenizedText<'_>,
    words: &JoinedWords<'_>,
    passages: &[Passage],
    agents: &[Agent],
) -> Vec<Statement> {
    let mut reader = StatementReader {
        text: text.text(),
        known: text.vocabulary(),
        words,
        sentences: text.sentences(),
        agents,
        people: Antecedents::new(text, words, passages, agents),
        passages,
        found: Vec::new(),
        open: None,
    };
    for number in 0..passages.len() {
        reader.passage(number);
    }
    reader.found
}

struct StatementReader<'t> {
    text: &'t str,
    known: &'static Vocabulary,
    words: &'t JoinedWords<'t>,
    sentences: &'t [Part],
    agents: &'t [Agent],
    people: Antecedents<'t>,
    passages: &'t [Passage],
    found: Vec<Statement>,
    /// The statement that goes on in the next passage.
    open: Option<usize>,
}

impl<'t> StatementReader<'t> {
    fn passage(&mut self, number: usize) {
        let Some(&passage) = self.passages.get(number) else {
            return;
        };
        let next = self
            .passages
            .get(number + 1)
            .filter(|next| next.is_same_text(&passage));
        let found = quotations(self.text, passage.span, next.map(|next| next.span));
        for quotation in &found {
            self.people.skip_quotation(quotation.outer);
        }
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
                words: self.words.around(self.text, span, &outer),
                known: &self.known.reporting,
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
        let found = cues(&unit.words, &self.known.reporting)
            .into_iter()
            .filter_map(|cue| Some((cue, speaker(&unit.words, &cue, self.known)?)))
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
    fn introduced(&mut self, unit: &Unit<'t>, passage: usize) -> Option<(Speaker, Option<Span>)> {
        let before = self.passages.get(passage.checked_sub(1)?)?;
        let starts = self.passages.get(passage)?.span.start() == unit.words.first()?.span.start();
        if !starts
            || !before.span.slice(self.text).trim_end().ends_with(':')
            || !before.is_same_text(self.passages.get(passage)?)
        {
            return None;
        }
        let last = self.units(*before, &[]).pop()?;
        let (cue, range) = cues(&last.words, &self.known.reporting)
            .into_iter()
            .filter_map(|cue| Some((cue, speaker(&last.words, &cue, self.known)?)))
            .next_back()?;
        let speaker = self.speaker(&last, range, passage - 1);
        Some((speaker, self.span(&last, cue.verb..cue.last + 1)))
    }

    /// Reported speech without quotation marks around it.
    fn indirect(&mut self, unit: &Unit<'t>, passage: usize) -> Option<usize> {
        let mut reported: Vec<(Cue, Range<usize>)> = cues(&unit.words, &self.known.reporting)
            .into_iter()
            .filter(|cue| reports(&unit.words, cue))
            .filter_map(|cue| {
                let range = speaker(&unit.words, &cue, self.known)?;
                is_report(&unit.words, &cue, &range, &self.known.reporting).then_some((cue, range))
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

    fn speaker(&mut self, unit: &Unit<'t>, range: Range<usize>, passage: usize) -> Speaker {
        let Some(words) = self.span(unit, range.clone()) else {
            return Speaker::Unattributed;
        };
        let is_pronoun = range.len() == 1
            && unit
                .words
                .get(range.start)
                .is_some_and(|word| word.is_any(self.known.phrases.pronouns));
        if !is_pronoun {
            return Speaker::Named {
                words,
                agent: self.people.agent_within(words),
            };
        }
        let offices = self.offices(passage);
        let sentence = unit.words.first().map_or(0, |word| word.span.start());
        let before = self.speaker_before(unit, passage);
        self.people
            .goes_on(words, before)
            .or_else(|| self.people.of(words, passage, sentence, &offices))
            .unwrap_or(Speaker::Unclear { pronoun: words })
    }

    /// Who speaks in the sentence right before, from that sentence on.
    fn speaker_before(&self, unit: &Unit<'t>, passage: usize) -> Option<(Span, Speaker)> {
        let last = self
            .found
            .last()
            .filter(|last| last.sentences.end == unit.sentences.start)?;
        let first = self.sentences.get(last.sentences.start)?.span;
        let own = self.passages.get(passage)?;
        let since = [passage, passage.checked_sub(1).unwrap_or(passage)]
            .into_iter()
            .filter_map(|at| self.passages.get(at))
            .any(|from| from.is_same_text(own) && from.span.contains(first));
        since.then_some((first, last.speaker))
    }

    /// The speakers of the last paragraphs who are no organisations, as the text words them.
    fn offices(&self, passage: usize) -> Vec<Span> {
        let first = passage.saturating_sub(WINDOW);
        let from = self.passages.get(first).map_or(0, |from| from.span.start());
        let sentence = self.sentences.partition_point(|s| s.span.start() < from);
        let first = self
            .found
            .partition_point(|found| found.sentences.end <= sentence);
        let recent = self.found.get(first..).unwrap_or_default();
        let office = |statement: &Statement| match statement.speaker {
            Speaker::Named { words, agent } => {
                let kind = agent
                    .and_then(|agent| self.agents.get(agent))
                    .map(|agent| agent.kind);
                (kind != Some(AgentKind::Organisation)).then_some(words)
            }
            _ => None,
        };
        recent.iter().filter_map(office).collect()
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
