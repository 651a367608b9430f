//! A document's names, with everything the text says about them that does not depend on what the
//! other names mean.

use super::areas::UserAreas;
use super::candidates::{Candidate, Name, PerCandidate, names};
use super::hints::{KindHint, kind_hint};
use super::links::{Connector, Link, links};
use super::sentence::sentences;
use super::stated;
use super::support::{LinkSupport, OtherEnd};
use crate::document::Document;
use crate::gazetteer::{Gazetteer, NameKind};
use crate::recognize::Mention;
use crate::span::Span;
use crate::text::TokenizedText;

/// The names of one document with their candidates and the clues of the text.
pub(super) struct DocumentNames<'g> {
    pub(super) gazetteer: &'g Gazetteer,
    /// The names, in the order of first mention.
    pub(super) names: Vec<Name>,
    /// For each mention the index of its name.
    pub(super) name_of: Vec<usize>,
    /// For each mention the kind of place that the words beside it call for.
    pub(super) kind_hints: Vec<Option<KindHint>>,
    /// In the order of the text.
    pub(super) links: Vec<Link>,
    /// For each name the first words that link one of its mentions to what may contain it.
    pub(super) link_quotes: Vec<Option<Span>>,
    /// For each sentence with two mentions or more the indices of their names.
    pub(super) sentences: Vec<Vec<usize>>,
    pub(super) areas: UserAreas<'g>,
    /// The place where the publisher is at home.
    pub(super) publisher_home: Option<Candidate>,
}

impl<'g> DocumentNames<'g> {
    pub(super) fn new(
        document: &Document,
        text: &TokenizedText<'_>,
        mentions: &[Mention],
        gazetteer: &'g Gazetteer,
    ) -> Self {
        let (mut names, name_of) = names(document, mentions, gazetteer);
        stated::keep_those_at_positions(mentions, &name_of, &mut names, gazetteer);
        let address = document.metadata.address();
        let home = address.and_then(|address| gazetteer.home_of_site(address));
        let links = links(document, mentions);
        Self {
            areas: UserAreas::new(&names, gazetteer),
            link_quotes: link_quotes(&links, &name_of, names.len()),
            links,
            sentences: sentences(text, mentions)
                .into_iter()
                .map(|sentence| name_of[sentence].to_vec())
                .collect(),
            kind_hints: mentions
                .iter()
                .map(|mention| kind_hint(document, mention.span))
                .collect(),
            publisher_home: home.map(|home| Candidate::new(home, NameKind::Primary, gazetteer)),
            gazetteer,
            names,
            name_of,
        }
    }

    /// The name of a mention.
    pub(super) fn name(&self, mention: usize) -> &Name {
        &self.names[self.name_of[mention]]
    }

    /// Whether the publisher is a local newspaper, at home in a town.
    pub(super) fn is_local_news(&self) -> bool {
        self.publisher_home
            .as_ref()
            .is_some_and(Candidate::is_local)
    }

    /// The links that a mention is part of, by their indices.
    pub(super) fn links_of(&self, mention: usize) -> impl Iterator<Item = (usize, &Link)> {
        // Links join neighbours and stand in their order: those of one mention are side by side.
        let from = self.links.partition_point(|link| link.second < mention);
        let links = self.links.iter().enumerate().skip(from);
        links.take_while(move |(_, link)| link.first <= mention)
    }

    /// What a link says about each candidate of `mention`, one of its ends, under the posteriors of
    /// the names.
    pub(super) fn link_support(
        &self,
        link: usize,
        mention: usize,
        posteriors: &PerCandidate<f64>,
    ) -> Vec<LinkSupport> {
        let is_listed = self.is_listed(link);
        let link = &self.links[link];
        let other = self.name_of[link.other_end(mention)];
        let other = OtherEnd {
            name: &self.names[other],
            posterior: &posteriors[other],
            areas: &self.areas,
            gazetteer: self.gazetteer,
        };
        let candidates = &self.name(mention).candidates;
        candidates
            .iter()
            .map(|candidate| other.support(candidate, link, is_listed))
            .collect()
    }

    /// Whether a link is one of several in a row, as in a list.
    fn is_listed(&self, number: usize) -> bool {
        let link = &self.links[number];
        let before = number.checked_sub(1).and_then(|at| self.links.get(at));
        let after = self.links.get(number + 1);
        let separates = |link: &Link| link.connector.separates_items();
        separates(link)
            && (before.is_some_and(|before| before.second == link.first && separates(before))
                || after.is_some_and(|after| after.first == link.second && separates(after)))
    }
}

/// For each name the words of the first link that may say what contains it.
fn link_quotes(links: &[Link], name_of: &[usize], names: usize) -> Vec<Option<Span>> {
    let mut quotes = vec![None; names];
    let telling = |link: &&Link| link.connector != Connector::Conjunction;
    for link in links.iter().filter(telling) {
        for mention in [link.first, link.second] {
            quotes[name_of[mention]].get_or_insert(link.quote);
        }
    }
    quotes
}
