//! People and organisations that the text names. They are listed, never put on a map.
//!
//! A name needs a reason to be taken for one: a given name, a title, or a word like "Ministry".
//! What has none is left out rather than listed wrongly.

mod name_run;
mod register;

use super::{Agent, AgentKind, Passage};
use crate::document::{BlockId, Document};
use crate::gazetteer::{Gazetteer, WordClasses, fold};
use crate::span::Span;
use crate::text::{JoinedWords, Kind, Word};
use crate::vocabulary::Agents;
use name_run::{is_generic, is_organisation_word, run_end};
use register::{People, Register};
use std::collections::{BTreeMap, BTreeSet};

/// The people and organisations of the passages, most named first, then in the order of the text.
/// `places` are the mentions of places, in the order of the text.
pub(super) fn agents(
    document: &Document,
    words: &JoinedWords<'_>,
    passages: &[Passage],
    places: &[Span],
    gazetteer: &Gazetteer,
) -> Vec<Agent> {
    let mut finder = Finder {
        document,
        known: &document.vocabulary().agents,
        places,
        gazetteer,
        found: Register::default(),
        taken: BTreeMap::new(),
    };
    let read: Vec<&[Word<'_>]> = passages
        .iter()
        .filter(|passage| passage.block != BlockId::Title)
        .map(|passage| words.within(passage.span))
        .collect();
    for words in &read {
        finder.full_names(words);
    }
    finder.groups(&read);
    for passage in passages {
        finder.short_names(words.within(passage.span));
    }
    let author = document.metadata.author.value().map_or("", String::as_str);
    let mut agents = finder.found.finish();
    agents.retain(|agent| !is_author(agent, author));
    agents
}

/// Whether somebody wrote the text: "Jane Roe and John Poe" did both.
fn is_author(agent: &Agent, authors: &str) -> bool {
    let is_end = |part: Option<char>| part.is_none_or(|c| !c.is_alphanumeric());
    let named = authors
        .match_indices(agent.name.as_str())
        .any(|(at, name)| {
            let before = authors
                .get(..at)
                .and_then(|before| before.chars().next_back());
            let after = authors
                .get(at + name.len()..)
                .and_then(|after| after.chars().next());
            is_end(before) && is_end(after)
        });
    agent.kind == AgentKind::Person && named
}

/// Whether a title stands before a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Titled {
    Yes,
    No,
}

struct Finder<'d> {
    document: &'d Document,
    known: &'static Agents,
    places: &'d [Span],
    gazetteer: &'d Gazetteer,
    found: Register,
    /// Start and end of every mention found.
    taken: BTreeMap<usize, usize>,
}

impl<'d> Finder<'d> {
    fn full_names(&mut self, words: &[Word<'d>]) {
        let mut at = 0;
        while at < words.len() {
            let end = run_end(words, at, self.known);
            if end == at {
                at += 1;
                continue;
            }
            at = self.run(words, at, end);
        }
    }

    /// Reads a run of capitalised words; gives where reading goes on.
    fn run(&mut self, words: &[Word<'d>], start: usize, end: usize) -> usize {
        let run = words.get(start..end).unwrap_or_default();
        let is_heading = run.len() > 2
            && run
                .iter()
                .all(|word| !word.text.chars().any(char::is_lowercase));
        if is_heading {
            return end;
        }
        // "Example Committee Chairman Jane Roe": an office holder of an organisation.
        let title = run
            .iter()
            .rposition(|word| word.is_any(self.known.titles))
            .filter(|at| at + 1 < run.len());
        if let Some(title) = title.map(|at| start + at) {
            let before = words.get(start..title).unwrap_or_default();
            if before
                .iter()
                .any(|word| is_organisation_word(word, self.known))
            {
                self.organisation(words, start, title);
            }
            let name = words.get(title + 1..end).unwrap_or_default();
            // "Ministre de la Défense": an office.
            let is_office = name
                .first()
                .is_some_and(|word| word.is_any(self.known.joints));
            if !is_office
                && !name
                    .iter()
                    .any(|word| is_organisation_word(word, self.known))
                && self.is_person(name, Titled::Yes, &[])
            {
                self.add(AgentKind::Person, name);
            }
            return end;
        }
        if run
            .iter()
            .any(|word| is_organisation_word(word, self.known))
        {
            return self.organisation(words, start, end);
        }
        if let [single] = run {
            self.acronym(single);
        }
        // "spokesman Jane Roe": the title may be written small.
        let before = start.checked_sub(1).and_then(|at| words.get(at));
        let titled = match before {
            Some(word) if word.is_any(self.known.titles) => Titled::Yes,
            _ => Titled::No,
        };
        if self.is_person(run, titled, words.get(end..).unwrap_or_default()) {
            self.add(AgentKind::Person, run);
        }
        end
    }

    fn is_person(&self, name: &[Word<'_>], titled: Titled, after: &[Word<'_>]) -> bool {
        let (Some(first), Some(last)) = (name.first(), name.last()) else {
            return false;
        };
        let is_long = name.len() > 5;
        let has_place = name.iter().any(|word| self.is_place(word.span));
        let is_initials = |word: &Word<'_>| word.text.len() <= 4 && word.text.ends_with('.');
        let ends_as_name = last.bare().chars().filter(|c| c.is_alphabetic()).count() >= 2
            && last.text.chars().any(char::is_lowercase)
            && !last.is_any(self.known.days_and_months)
            && !is_initials(last) | last.is_any(self.known.generations);
        if is_long || has_place || !ends_as_name || first.is_any(self.known.days_and_months) {
            return false;
        }
        if titled == Titled::Yes {
            return name.len() > 1
                || !self.class(last).contains(WordClasses::COMMON_WORD)
                    && !last.is_any(self.known.titles);
        }
        let is_given = self.is_given_name(first.bare())
            || self.class(first).contains(WordClasses::FIRST_NAME)
                && !self.class(last).contains(WordClasses::COMMON_WORD);
        let has_age = matches!(after, [comma, age, ..]
            if comma.is_mark(',') && age.kind == Kind::Number && age.text.len() == 2);
        name.len() > 1 && !last.is_any(self.known.no_surnames) && (is_given || has_age)
    }

    /// "the Ministry of Defence", "Tass news agency" (without its small words).
    fn organisation(&mut self, words: &[Word<'d>], start: usize, end: usize) -> usize {
        let mut end = end;
        let joins = |at: usize| {
            words
                .get(at)
                .is_some_and(|word| word.is_any(self.known.joints))
        };
        if joins(end)
            && words.get(end + 1).is_some_and(Word::is_capital)
            && words
                .get(end - 1)
                .is_some_and(|word| is_organisation_word(word, self.known))
        {
            end = run_end(words, end + 1, self.known);
        }
        let mut start = start;
        // "Mr Roe's Office": not before a possessive.
        if let Some(last) = (start..end - 1)
            .rev()
            .find(|&at| words.get(at).is_some_and(Word::is_possessive))
        {
            start = last + 1;
        }
        let name = words.get(start..end).unwrap_or_default();
        let is_bare = name.len() == 1 && name.iter().all(|word| is_generic(word, self.known))
            || name
                .last()
                .is_some_and(|word| word.is_any(self.known.titles));
        if !name.is_empty() && !is_bare && name.len() <= 8 {
            self.add(AgentKind::Organisation, name);
        }
        end
    }

    fn acronym(&mut self, word: &Word<'d>) {
        let letters = word.bare().chars().filter(|c| c.is_alphabetic()).count();
        let is_capitals = word.bare().chars().all(|c| c.is_uppercase() || c == '.');
        if (3..=5).contains(&letters)
            && is_capitals
            && !self.known.no_acronyms.contains(&word.bare())
            && !self.is_place(word.span)
            && !self.is_in_capitals(word.span)
        {
            self.add(AgentKind::Organisation, &[*word]);
        }
    }

    /// "the Taliban": single names behind "the" that occur at least twice.
    fn groups(&mut self, read: &[&[Word<'d>]]) {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut twice: BTreeSet<&str> = BTreeSet::new();
        for words in read {
            for at in 1..words.len() {
                if let Some(name) = self.group(words, at)
                    && !seen.insert(name)
                {
                    twice.insert(name);
                }
            }
        }
        for words in read {
            for (at, word) in words.iter().enumerate() {
                let is_alone = !words.get(at + 1).is_some_and(|next| next.is_capital());
                if twice.contains(word.bare())
                    && word.is_capital()
                    && is_alone
                    && !self.is_taken(word.span)
                {
                    self.add(AgentKind::Organisation, &[*word]);
                }
            }
        }
    }

    fn group(&self, words: &[Word<'d>], at: usize) -> Option<&'d str> {
        let word = words.get(at)?;
        let is_single = word.is_capital()
            && words.get(at - 1)?.is(self.known.article)
            && !words.get(at + 1).is_some_and(|next| {
                next.is_capital()
                    || next.is_dash()
                    || next.is_small() && !next.is_any(self.known.group_verbs)
            });
        let is_known = self.is_place(word.span)
            || word.is_any(self.known.no_groups)
            || word.is_any(self.known.titles)
            || word.is_any(self.known.days_and_months)
            || self.class(word).contains(WordClasses::COMMON_WORD)
            || is_organisation_word(word, self.known) && is_generic(word, self.known)
            || self.is_taken(word.span)
            || word.text.chars().count() < 4;
        (is_single && !is_known).then_some(word.bare())
    }

    /// Surnames of the people and names of the organisations found, wherever they stand alone.
    fn short_names(&mut self, words: &[Word<'d>]) {
        for (at, word) in words.iter().enumerate() {
            if !word.is_capital() || self.is_taken(word.span) || self.is_place(word.span) {
                continue;
            }
            let is_joined = at > 0
                && words.get(at - 1).is_some_and(|before| {
                    before.is_capital()
                        && !before.is_any(self.known.titles)
                        && !before.is_any(self.known.sentence_openers)
                });
            let goes_on = words.get(at + 1).is_some_and(Word::is_capital);
            let name = word.bare();
            let people = if is_joined || goes_on {
                People::NotAsked
            } else {
                People::Asked
            };
            let start = word.span.start();
            if let Some(index) = self.found.only_one_named(name, people)
                && let Some(span) = Span::new(&self.document.text, start, start + name.len())
            {
                self.found.mention(index, span);
                self.taken.insert(span.start(), span.end());
            }
        }
    }

    fn add(&mut self, kind: AgentKind, name: &[Word<'d>]) {
        let (Some(first), Some(last)) = (name.first(), name.last()) else {
            return;
        };
        let end = last.span.start() + last.bare().len();
        let Some(span) = Span::new(&self.document.text, first.span.start(), end) else {
            return;
        };
        let name = span
            .slice(&self.document.text)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        self.taken.insert(span.start(), span.end());
        self.found.add(kind, name, span);
    }

    fn is_place(&self, span: Span) -> bool {
        let after = self
            .places
            .partition_point(|place| place.start() < span.end());
        after
            .checked_sub(1)
            .and_then(|at| self.places.get(at))
            .is_some_and(|place| place.overlaps(span))
    }

    fn is_taken(&self, span: Span) -> bool {
        let before = self.taken.range(..span.end()).next_back();
        before.is_some_and(|(_, end)| *end > span.start())
    }

    /// Whether the words around are in capitals too: a heading, where capitals say nothing.
    fn is_in_capitals(&self, span: Span) -> bool {
        let text = self.document.text.as_str();
        let before = text
            .get(..span.start())
            .unwrap_or_default()
            .split_whitespace()
            .next_back();
        let after = text
            .get(span.end()..)
            .unwrap_or_default()
            .split_whitespace()
            .next();
        let shouts = |word: Option<&str>| {
            word.is_some_and(|word| {
                let letters = word.chars().filter(|c| c.is_alphabetic());
                letters.clone().count() > 3 && letters.clone().all(char::is_uppercase)
            })
        };
        shouts(before) || shouts(after)
    }

    fn is_given_name(&self, word: &str) -> bool {
        (self.known.given_names).contains(word.to_lowercase().as_str())
    }

    fn class(&self, word: &Word<'_>) -> WordClasses {
        self.gazetteer.word_class(&fold(word.bare()))
    }
}
