//! Whom the text has named so far, found by name: each look-up takes the same time however many
//! there are.

use crate::claims::{Agent, AgentKind};
use crate::span::Span;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// People and organisations in the order in which they were found.
#[derive(Debug, Default)]
pub(super) struct Register {
    agents: Vec<Agent>,
    /// By given name and surname: "Jane Roe" and "Jane A. Roe" are the same person.
    people: HashMap<(String, String), usize>,
    surnames: HashMap<String, Namesakes>,
    /// By name in small letters.
    organisations: HashMap<String, usize>,
}

/// The people of one surname.
#[derive(Debug, Clone, Copy)]
struct Namesakes {
    first: usize,
    count: usize,
}

impl Register {
    /// Notes a mention by full name, or by a surname behind a title.
    pub(super) fn add(&mut self, kind: AgentKind, name: String, mention: Span) {
        match self.same(kind, &name) {
            Some(index) => self.mention(index, mention),
            None => self.insert(kind, name, mention),
        }
    }

    /// Notes a mention of somebody known.
    pub(super) fn mention(&mut self, index: usize, mention: Span) {
        if let Some(agent) = self.agents.get_mut(index) {
            agent.mentions.push(mention);
        }
    }

    /// The one person with this surname, or the organisation of this name, if nobody else bears it.
    /// Without `people` only organisations are asked.
    pub(super) fn only_one_named(&self, name: &str, people: People) -> Option<usize> {
        let organisation = self.organisations.get(&name.to_ascii_lowercase()).copied();
        let organisation = organisation
            .filter(|index| (self.agents.get(*index)).is_some_and(|agent| agent.name == name));
        let person = match people {
            People::Asked => self.surnames.get(name),
            People::NotAsked => None,
        };
        match (organisation, person) {
            (Some(index), None) => Some(index),
            (None, Some(Namesakes { first, count: 1 })) => Some(*first),
            _ => None,
        }
    }

    /// All of them, most named first, then in the order of the text.
    pub(super) fn finish(mut self) -> Vec<Agent> {
        for agent in &mut self.agents {
            agent.mentions.sort_unstable();
            agent.mentions.dedup();
        }
        self.agents.sort_by_key(|agent| {
            (
                std::cmp::Reverse(agent.mentions.len()),
                agent.mentions.first().copied(),
            )
        });
        self.agents
    }

    fn same(&self, kind: AgentKind, name: &str) -> Option<usize> {
        match (kind, ends(name)) {
            (AgentKind::Organisation, _) => {
                self.organisations.get(&name.to_ascii_lowercase()).copied()
            }
            (AgentKind::Person, Some(ends)) => self.people.get(&ends).copied(),
            (AgentKind::Person, None) => self
                .surnames
                .get(name)
                .map(|named_places| named_places.first),
        }
    }

    fn insert(&mut self, kind: AgentKind, name: String, mention: Span) {
        let index = self.agents.len();
        match kind {
            AgentKind::Organisation => {
                self.organisations.insert(name.to_ascii_lowercase(), index);
            }
            AgentKind::Person => {
                if let Some(ends) = ends(&name) {
                    self.people.insert(ends, index);
                }
                let surname = name.rsplit(' ').next().unwrap_or(&name);
                match self.surnames.entry(surname.to_owned()) {
                    Entry::Occupied(mut known) => known.get_mut().count += 1,
                    Entry::Vacant(free) => {
                        free.insert(Namesakes {
                            first: index,
                            count: 1,
                        });
                    }
                }
            }
        }
        self.agents.push(Agent {
            kind,
            name,
            mentions: vec![mention],
        });
    }
}

/// Whether people are asked for the place of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum People {
    Asked,
    NotAsked,
}

/// Given name and surname of a name of several words.
fn ends(name: &str) -> Option<(String, String)> {
    let (first, rest) = name.split_once(' ')?;
    let last = rest.rsplit(' ').next().unwrap_or(rest);
    Some((first.to_owned(), last.to_owned()))
}
