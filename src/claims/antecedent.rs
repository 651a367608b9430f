//! Whom "he" or "she" means: the one person named or described shortly before, or nobody.

use super::person::{Described, Gender, describe, titles};
use super::{Agent, AgentKind, Passage, Speaker};
use crate::span::Span;
use crate::text::{JoinedWords, TokenizedText};
use crate::vocabulary::Vocabulary;

/// How far back, in paragraphs, a pronoun looks for the one person it can mean.
pub(super) const WINDOW: usize = 2;

/// The people of a text, as far as pronouns ask for them.
pub(super) struct Antecedents<'t> {
    text: &'t str,
    vocabulary: &'static Vocabulary,
    passages: &'t [Passage],
    agents: &'t [Agent],
    /// Mentions of agents, in the order of the text.
    named: Vec<(Span, usize)>,
    /// In the order of the text.
    described: Vec<Described<'t>>,
    /// What is known of agents from titles and from pronouns understood before.
    genders: Vec<Option<Gender>>,
    /// Quotations up to here: whom they name is no antecedent of a pronoun outside.
    quoted: Vec<Span>,
}

impl<'t> Antecedents<'t> {
    pub(super) fn new(
        text: &TokenizedText<'t>,
        words: &JoinedWords<'t>,
        passages: &'t [Passage],
        agents: &'t [Agent],
    ) -> Self {
        let mut named: Vec<(Span, usize)> = Vec::new();
        for (index, agent) in agents.iter().enumerate() {
            named.extend(agent.mentions.iter().map(|mention| (*mention, index)));
        }
        named.sort_unstable();
        let vocabulary = text.vocabulary();
        let text = text.text();
        let mut people = Self {
            text,
            vocabulary,
            passages,
            agents,
            named,
            described: Vec::new(),
            genders: vec![None; agents.len()],
            quoted: Vec::new(),
        };
        for passage in passages {
            let words = words.within(passage.span);
            let first = people
                .named
                .partition_point(|(name, _)| name.start() < passage.span.start());
            let end = people
                .named
                .partition_point(|(name, _)| name.start() < passage.span.end());
            let named = people.named.get(first..end).unwrap_or_default();
            let described = describe(text, words, named, vocabulary);
            let titles = titles(words, named, &vocabulary.people);
            for found in &described {
                if let Some(gender) = found.gender {
                    people.learn(found.agent, gender);
                }
            }
            for (agent, gender) in titles {
                people.learn(Some(agent), gender);
            }
            people.described.extend(described);
        }
        people
    }

    /// Makes a quotation known; quotations come in the order of the text.
    pub(super) fn skip_quotation(&mut self, quotation: Span) {
        self.quoted.push(quotation);
    }

    /// The agent that is named first within words.
    pub(super) fn agent_within(&self, words: Span) -> Option<usize> {
        self.first_named(words).map(|(_, agent)| agent)
    }

    fn name_within(&self, words: Span) -> Option<Span> {
        self.first_named(words).map(|(name, _)| name)
    }

    fn first_named(&self, words: Span) -> Option<(Span, usize)> {
        let first = self
            .named
            .partition_point(|(span, _)| span.start() < words.start());
        let found = self.named.get(first).copied();
        found.filter(|(span, _)| words.contains(*span))
    }

    /// The speaker of the sentence right before, who speaks on when nobody else is named since:
    /// "Roe said the road was closed. “It will stay so,” she said." Nouns for others do not count
    /// here, names do.
    pub(super) fn goes_on(
        &mut self,
        pronoun: Span,
        before: Option<(Span, Speaker)>,
    ) -> Option<Speaker> {
        let gender = Gender::of(pronoun.slice(self.text), &self.vocabulary.people)?;
        let (sentence, speaker) = before?;
        let (name, agent) = match speaker {
            Speaker::Named { words, agent } => (self.name_within(words).unwrap_or(words), agent),
            Speaker::Pronoun { name, agent, .. } => (name, agent),
            Speaker::Unclear { .. } | Speaker::Unattributed => return None,
        };
        let window = Span::new(self.text, sentence.start(), pronoun.start())?;
        let is_alone = self
            .people(window, gender)
            .iter()
            .all(|(span, known)| Some(*known) == agent || name.contains(*span));
        let fits = match agent {
            Some(agent) => self.is_person(agent) && self.may_be(agent, gender),
            None => self
                .noun_within(name)
                .is_some_and(|noun| noun.takes(gender)),
        };
        if !(is_alone && fits) {
            return None;
        }
        self.learn(agent, gender);
        Some(Speaker::Pronoun {
            pronoun,
            name,
            agent,
        })
    }

    /// The one person that "he" or "she" in a passage can mean: the only one since the start of
    /// the paragraph, or of the one or two before it. `offices` are speakers so far, as the text
    /// words them; `sentence` is where the pronoun's own begins.
    pub(super) fn of(
        &mut self,
        pronoun: Span,
        passage: usize,
        sentence: usize,
        offices: &[Span],
    ) -> Option<Speaker> {
        let gender = Gender::of(pronoun.slice(self.text), &self.vocabulary.people)?;
        let own = self.passages.get(passage)?;
        for back in 0..=WINDOW {
            let from = self
                .passages
                .get(passage.checked_sub(back)?)
                .filter(|from| from.is_same_text(own))?;
            let window = Span::new(self.text, from.span.start(), pronoun.start())?;
            let people = self.people(window, gender);
            let others = self.others(window, gender, offices, &people);
            match (people.as_slice(), others.as_slice()) {
                ([], []) => {}
                ([(name, agent)], []) => {
                    self.learn(Some(*agent), gender);
                    return Some(Speaker::Pronoun {
                        pronoun,
                        name: *name,
                        agent: Some(*agent),
                    });
                }
                // "The driver sped away, he said": the driver is whom the words are about.
                ([], [Other::Acting(name)]) if name.start() < sentence => {
                    return Some(Speaker::Pronoun {
                        pronoun,
                        name: *name,
                        agent: None,
                    });
                }
                _ => return None,
            }
        }
        None
    }

    /// The people named in a stretch whom the pronoun can mean, each once.
    fn people(&self, window: Span, gender: Gender) -> Vec<(Span, usize)> {
        let mut people: Vec<(Span, usize)> = Vec::new();
        let first = self
            .named
            .partition_point(|(span, _)| span.start() < window.start());
        let named = self.named.iter().skip(first);
        for &(span, agent) in named.take_while(|(span, _)| span.end() <= window.end()) {
            let is_new = people.iter().all(|(_, known)| *known != agent);
            if self.is_person(agent)
                && is_new
                && self.may_be(agent, gender)
                && !self.is_quoted(span)
            {
                people.push((span, agent));
            }
        }
        people
    }

    /// The people of a stretch who have no name there, each once: speakers and those described.
    fn others(
        &self,
        window: Span,
        gender: Gender,
        offices: &[Span],
        people: &[(Span, usize)],
    ) -> Vec<Other> {
        let names = |words: Span| people.iter().any(|(name, _)| words.contains(*name));
        let mut others: Vec<Other> = Vec::new();
        let mut nouns: Vec<&str> = Vec::new();
        for &office in offices {
            let is_known = others.iter().any(|other| {
                other
                    .words()
                    .slice(self.text)
                    .eq_ignore_ascii_case(office.slice(self.text))
            });
            let is_other = self
                .noun_within(office)
                .is_some_and(|noun| !noun.takes(gender));
            if window.contains(office) && !names(office) && !is_known && !is_other {
                nouns.extend(self.noun_within(office).map(|found| found.noun));
                others.push(Other::Acting(office));
            }
        }
        let first = self
            .described
            .partition_point(|found| found.words.start() < window.start());
        let described = self.described.iter().skip(first);
        for found in described.take_while(|found| found.words.end() <= window.end()) {
            let is_office = others
                .iter()
                .any(|other| other.words().overlaps(found.words));
            let is_again =
                found.is_definite && (nouns.contains(&found.noun) || self.is_of(found, people));
            if found.agent.is_some()
                || is_office
                || is_again
                || !found.takes(gender)
                || self.is_quoted(found.words)
            {
                continue;
            }
            nouns.push(found.noun);
            others.push(if found.is_opening {
                Other::Acting(found.words)
            } else {
                Other::Present(found.words)
            });
        }
        others
    }

    /// Whether "the mayor" is one of the people: elsewhere the text says "Jane Roe, the mayor".
    fn is_of(&self, found: &Described<'_>, people: &[(Span, usize)]) -> bool {
        self.described.iter().any(|other| {
            other.noun == found.noun
                && other
                    .agent
                    .is_some_and(|agent| people.iter().any(|(_, known)| *known == agent))
        })
    }

    fn noun_within(&self, words: Span) -> Option<&Described<'t>> {
        let first = self
            .described
            .partition_point(|found| found.words.end() <= words.start());
        self.described
            .get(first)
            .filter(|found| words.overlaps(found.words))
    }

    fn is_person(&self, agent: usize) -> bool {
        self.agents
            .get(agent)
            .is_some_and(|agent| agent.kind == AgentKind::Person)
    }

    /// Keeps which pronoun an agent takes; what was known before stays.
    fn learn(&mut self, agent: Option<usize>, gender: Gender) {
        if let Some(known) = agent.and_then(|agent| self.genders.get_mut(agent)) {
            known.get_or_insert(gender);
        }
    }

    fn may_be(&self, agent: usize, gender: Gender) -> bool {
        let known = self.genders.get(agent).copied().flatten();
        known.is_none_or(|known| known == gender)
    }

    fn is_quoted(&self, span: Span) -> bool {
        let before = self
            .quoted
            .partition_point(|quotation| quotation.start() <= span.start());
        before
            .checked_sub(1)
            .and_then(|at| self.quoted.get(at))
            .is_some_and(|quotation| quotation.contains(span))
    }
}

/// Somebody without a name.
#[derive(Debug, Clone, Copy)]
enum Other {
    /// Speaks, or is the subject of a sentence: may be whom a pronoun means.
    Acting(Span),
    /// Only stands in the sentence: makes a pronoun unclear.
    Present(Span),
}

impl Other {
    fn words(self) -> Span {
        match self {
            Self::Acting(words) | Self::Present(words) => words,
        }
    }
}
