//! A document's names, with everything the text says about them that does not depend on what the
//! other names mean.

use super::areas::UserAreas;
use super::candidates::{Candidate, Country, Name, PerCandidate, names};
use super::hints::{KindHint, kind_hint};
use super::links::{Connector, Link, links};
use super::lists::{List, Standing, lists};
use super::senses::{Asked, Namesakes, Sense};
use super::sentence::{countries_of_all, sentences};
use super::stated;
use super::support::{End, LinkSupport, LinkView};
use crate::document::Document;
use crate::gazetteer::{Gazetteer, NameKind};
use crate::recognize::Mention;
use crate::span::Span;
use crate::text::TokenizedText;
use std::collections::BTreeSet;

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
    /// For each link how it stands among its neighbours.
    pub(super) standings: Vec<Standing>,
    /// Names that commas and conjunctions separate.
    pub(super) lists: Vec<List>,
    /// For each list the countries in which all its items have places of their names.
    pub(super) countries_of_lists: Vec<BTreeSet<Country>>,
    /// For each name the first words that link one of its mentions to what may contain it.
    pub(super) link_quotes: Vec<Option<Span>>,
    /// For each name how it is written.
    pub(super) forms: Vec<NameForm>,
    /// For each name the cities and divisions that share it.
    pub(super) namesakes: Vec<Vec<Namesakes>>,
    /// For each mention which of them its words ask for.
    pub(super) senses: Vec<Option<Sense>>,
    /// For each name the sense that its mentions ask for.
    pub(super) senses_of_names: Vec<Option<Sense>>,
    /// For each sentence with two mentions or more the indices of their names.
    pub(super) sentences: Vec<BTreeSet<usize>>,
    pub(super) areas: UserAreas<'g>,
    /// The place where the publisher is at home.
    pub(super) publisher_home: Option<Candidate>,
    /// The countries that news in the language of the text is mostly about.
    pub(super) homelands: Vec<Country>,
}

/// How a name is written, for the question whether a gazetteer may lack it.
#[derive(Debug, Clone, Copy)]
pub(super) struct NameForm {
    /// Logarithm of one more than the number of its letters.
    pub(super) log_letters: f64,
    pub(super) has_several_words: bool,
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
        let (lists, standings) = lists(&links, &names, &name_of);
        let kind_hints: Vec<Option<KindHint>> = mentions
            .iter()
            .map(|mention| kind_hint(document, mention.span))
            .collect();
        let namesakes: Vec<Vec<Namesakes>> = names
            .iter()
            .map(|name| Namesakes::of(name, gazetteer))
            .collect();
        let asked = Asked {
            document,
            mentions,
            names: &names,
            name_of: &name_of,
            namesakes: &namesakes,
            hints: &kind_hints,
            links: &links,
            standings: &standings,
            lists: &lists,
            gazetteer,
        };
        let senses = asked.senses();
        let of_name = |name: &Name| sense_of_all(&name.mentions, &senses);
        Self {
            forms: names
                .iter()
                .map(|name| NameForm::new(document, mentions, name))
                .collect(),
            senses_of_names: names.iter().map(of_name).collect(),
            senses,
            namesakes,
            areas: UserAreas::new(&names, gazetteer),
            link_quotes: link_quotes(&links, &standings, &name_of, names.len()),
            links,
            standings,
            countries_of_lists: lists
                .iter()
                .map(|list| {
                    let items = name_of[list.mentions.clone()].iter();
                    countries_of_all(items.map(|item| &names[*item]))
                })
                .collect(),
            lists,
            sentences: sentences(text, mentions)
                .into_iter()
                .map(|sentence| BTreeSet::from_iter(name_of[sentence].iter().copied()))
                .collect(),
            kind_hints,
            homelands: (document.vocabulary().homelands.iter())
                .map(|code| Country::new(code))
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

    /// The sense of a name that a mention asks for, or else the others of its name.
    pub(super) fn sense(&self, mention: usize) -> Option<Sense> {
        self.senses[mention].or(self.senses_of_names[self.name_of[mention]])
    }

    /// How a name is written.
    pub(super) fn form_of(&self, name: usize) -> NameForm {
        self.forms[name]
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
        let standing = self.standings[link];
        let link = &self.links[link];
        let other = self.name_of[link.other_end(mention)];
        let view = LinkView {
            link,
            standing,
            end: if mention == link.first {
                End::First
            } else {
                End::Second
            },
            name: &self.names[other],
            posterior: &posteriors[other],
            areas: &self.areas,
            gazetteer: self.gazetteer,
        };
        let candidates = &self.name(mention).candidates;
        candidates
            .iter()
            .map(|candidate| view.support(candidate))
            .collect()
    }
}

impl NameForm {
    fn new(document: &Document, mentions: &[Mention], name: &Name) -> Self {
        let first = name.mentions.first().and_then(|first| mentions.get(*first));
        let surface = first.map_or("", |mention| mention.span.slice(&document.text));
        let letters = surface.chars().filter(|c| c.is_alphabetic()).count();
        Self {
            log_letters: libm::log(1.0 + letters as f64),
            has_several_words: surface.contains(char::is_whitespace),
        }
    }
}

/// The one sense that the mentions of a name ask for.
fn sense_of_all(mentions: &[usize], senses: &[Option<Sense>]) -> Option<Sense> {
    let mut asked = mentions.iter().filter_map(|mention| senses[*mention]);
    let first = asked.next()?;
    asked.all(|sense| sense == first).then_some(first)
}

/// For each name the words of the first link that may say what contains it.
fn link_quotes(
    links: &[Link],
    standings: &[Standing],
    name_of: &[usize],
    names: usize,
) -> Vec<Option<Span>> {
    let mut quotes = vec![None; names];
    for (link, standing) in links.iter().zip(standings) {
        if says_what_contains(link, *standing) {
            for mention in [link.first, link.second] {
                quotes[name_of[mention]].get_or_insert(link.quote);
            }
        }
    }
    quotes
}

/// Whether the words of a link may be quoted as saying what contains one of its names.
pub(super) fn says_what_contains(link: &Link, standing: Standing) -> bool {
    match link.connector {
        Connector::Comma => standing.is_address() || standing == Standing::EndsList,
        Connector::Words => true,
        Connector::Conjunction | Connector::Beside => false,
    }
}
