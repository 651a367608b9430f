//! Who said what, when, how many and who takes part, as data.

use super::writer::{RangeRecord, WordsRecord, Writer};
use crate::briefing::{Briefing, PlacesBySentence};
use crate::claims::{Agent, Quantity, Speaker, Statement, TimeMention};
use crate::span::Span;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct ClaimsRecord<'b> {
    statements: Vec<StatementRecord<'b>>,
    timeline: Vec<TimeRecord<'b>>,
    numbers: Vec<NumberRecord<'b>>,
    agents: Vec<AgentRecord<'b>>,
}

#[derive(Serialize)]
struct StatementRecord<'b> {
    speech: &'static str,
    /// `named`, `pronoun`, `unclear` or `none`.
    attribution: &'static str,
    /// The speaker's name, as full as the text gives it; null when unclear.
    speaker: Option<&'b str>,
    /// What stands beside the verb.
    words: Option<WordsRecord<'b>>,
    verb: Option<WordsRecord<'b>>,
    reported_by: Option<WordsRecord<'b>>,
    quotations: Vec<WordsRecord<'b>>,
    sentences: Vec<RangeRecord>,
    /// Ids of the places that the sentences name.
    places: Vec<&'b str>,
}

#[derive(Serialize)]
struct TimeRecord<'b> {
    /// Extended Date/Time Format (ISO 8601-2).
    date: String,
    /// The other date that it may mean, where the text does not say which.
    #[serde(skip_serializing_if = "Option::is_none")]
    or: Option<String>,
    provenance: &'static str,
    words: WordsRecord<'b>,
    sentence: Option<RangeRecord>,
}

#[derive(Serialize)]
struct NumberRecord<'b> {
    value: Option<f64>,
    unit: &'b str,
    words: WordsRecord<'b>,
    sentence: Option<RangeRecord>,
}

#[derive(Serialize)]
struct AgentRecord<'b> {
    kind: &'static str,
    name: &'b str,
    mentions: Vec<WordsRecord<'b>>,
}

/// Every span that the record names.
pub(super) fn spans(briefing: &Briefing) -> Vec<Span> {
    let claims = &briefing.claims;
    let mut spans: Vec<Span> = Vec::new();
    for statement in &claims.statements {
        spans.extend(speaker_words(&statement.speaker));
        spans.extend(statement.cue);
        spans.extend(statement.reported_by);
        spans.extend(&statement.quotations);
    }
    spans.extend(claims.times.iter().map(|mention| mention.words));
    spans.extend(claims.quantities.iter().map(|quantity| quantity.words));
    spans.extend(claims.agents.iter().flat_map(|agent| &agent.mentions));
    let sentences = (claims.statements.iter().flat_map(|s| s.sentences.clone()))
        .chain(claims.times.iter().map(|mention| mention.sentence))
        .chain(claims.quantities.iter().map(|quantity| quantity.sentence));
    let sentences = sentences.filter_map(|index| briefing.sentences.get(index));
    spans.extend(sentences.map(|sentence| sentence.span));
    spans
}

fn speaker_words(speaker: &Speaker) -> Option<Span> {
    match speaker {
        Speaker::Named { words, .. } => Some(*words),
        Speaker::Pronoun { pronoun, .. } | Speaker::Unclear { pronoun } => Some(*pronoun),
        Speaker::Unattributed => None,
    }
}

impl<'b> Writer<'b> {
    pub(super) fn claims(&self, briefing: &'b Briefing) -> ClaimsRecord<'b> {
        let claims = &briefing.claims;
        let named = briefing.places_by_sentence();
        ClaimsRecord {
            statements: claims
                .statements
                .iter()
                .map(|statement| self.statement(briefing, &named, statement))
                .collect(),
            timeline: claims
                .times
                .iter()
                .map(|mention| self.time(briefing, mention))
                .collect(),
            numbers: claims
                .quantities
                .iter()
                .map(|quantity| self.number(briefing, quantity))
                .collect(),
            agents: claims
                .agents
                .iter()
                .map(|agent| self.agent(agent))
                .collect(),
        }
    }

    fn statement(
        &self,
        briefing: &'b Briefing,
        named: &PlacesBySentence<'b>,
        statement: &'b Statement,
    ) -> StatementRecord<'b> {
        let sentences = statement.sentences.clone();
        StatementRecord {
            speech: statement.speech.word(),
            attribution: match statement.speaker {
                Speaker::Named { .. } => "named",
                Speaker::Pronoun { .. } => "pronoun",
                Speaker::Unclear { .. } => "unclear",
                Speaker::Unattributed => "none",
            },
            speaker: briefing.speaker_name(&statement.speaker),
            words: speaker_words(&statement.speaker).map(|span| self.words(span)),
            verb: statement.cue.map(|span| self.words(span)),
            reported_by: statement.reported_by.map(|span| self.words(span)),
            quotations: statement
                .quotations
                .iter()
                .map(|span| self.words(*span))
                .collect(),
            sentences: sentences
                .filter_map(|index| self.sentence_range(briefing, index))
                .collect(),
            places: named.of(statement).map(|place| place.id.as_str()).collect(),
        }
    }

    fn time(&self, briefing: &Briefing, mention: &TimeMention) -> TimeRecord<'b> {
        TimeRecord {
            date: mention.time.to_string(),
            or: mention.or.map(|or| or.to_string()),
            provenance: mention.basis.word(),
            words: self.words(mention.words),
            sentence: self.sentence_range(briefing, mention.sentence),
        }
    }

    fn number(&self, briefing: &Briefing, quantity: &Quantity) -> NumberRecord<'b> {
        NumberRecord {
            value: quantity.value,
            unit: quantity.unit.slice(&self.document.text),
            words: self.words(quantity.words),
            sentence: self.sentence_range(briefing, quantity.sentence),
        }
    }

    fn agent(&self, agent: &'b Agent) -> AgentRecord<'b> {
        AgentRecord {
            kind: agent.kind.word(),
            name: &agent.name,
            mentions: agent
                .mentions
                .iter()
                .map(|span| self.words(*span))
                .collect(),
        }
    }

    fn sentence_range(&self, briefing: &Briefing, index: usize) -> Option<RangeRecord> {
        Some(self.range(briefing.sentences.get(index)?.span))
    }
}
