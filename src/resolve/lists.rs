//! How linked names stand in a row: a list, an address, or a list of addresses.
//!
//! A comma means two things. In "Lima, Peru" the second name holds the first; in "Lima, Cusco and
//! Puno" nobody holds anybody; in "Paris, Texas, and Paris, Ontario" every other comma separates.
//! These are the comma groups of Lieberman, Samet and Sankaranarayanan (GIR 2010).

use super::candidates::{Candidate, Name};
use super::containment::contains;
use super::links::{Connector, Link};
use crate::gazetteer::Kind;
use std::ops::{Range, RangeInclusive};

/// How a link stands among its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// By itself: "Lima, Peru".
    Alone,
    /// In a long address or a list of addresses, between a place and what holds it.
    Address,
    /// In a list of addresses, between two of them.
    BetweenAddresses,
    /// In a list, and another link of it follows.
    Listed,
    /// The last of a list.
    EndsList,
}

impl Standing {
    /// Whether its second name may be said to hold the first: never the first or a middle item of
    /// a list.
    pub(super) fn is_address(self) -> bool {
        matches!(self, Self::Alone | Self::Address)
    }
}

/// Names in a row that commas and conjunctions separate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct List {
    /// The numbers of its mentions, two or more.
    pub(super) mentions: RangeInclusive<usize>,
}

/// The lists of a document, and the standing of each link.
pub(super) fn lists(
    links: &[Link],
    names: &[Name],
    name_of: &[usize],
) -> (Vec<List>, Vec<Standing>) {
    let mut standings = vec![Standing::Alone; links.len()];
    let mut found = Vec::new();
    let is_joined = |a: &Link, b: &Link| {
        a.second == b.first && a.connector.separates_items() && b.connector.separates_items()
    };
    let mut start = 0;
    for run in links.chunk_by(is_joined) {
        let at = start..start + run.len();
        start = at.end;
        if let [first, ..] = run
            && let [.., last] = run
            && first.connector.separates_items()
        {
            found.push(List {
                mentions: first.first..=last.second,
            });
            mark(run, at, &mut standings, |mention| &names[name_of[mention]]);
        }
    }
    (found, standings)
}

/// Marks how the links of one list stand.
fn mark<'n>(
    run: &[Link],
    at: Range<usize>,
    standings: &mut [Standing],
    name: impl Fn(usize) -> &'n Name,
) {
    if run.len() == 1 {
        return;
    }
    let is_long_address = is_long_address(run, &name);
    let are_addresses = is_of_addresses(run, name);
    let last = run.len() - 1;
    for (number, standing) in standings[at].iter_mut().enumerate() {
        *standing = match (are_addresses, number) {
            _ if is_long_address => Standing::Address,
            (true, number) if number % 2 == 0 => Standing::Address,
            (true, _) => Standing::BetweenAddresses,
            (false, number) if number == last => Standing::EndsList,
            (false, _) => Standing::Listed,
        };
    }
}

/// Whether each name of a row of three lies in the next: "Hamilton, Ontario, Canada".
fn is_long_address<'n>(run: &[Link], name: impl Fn(usize) -> &'n Name) -> bool {
    let [first, second] = run else { return false };
    let is_division_of = |outer: &Name, inner: &Name| {
        let mut divisions = inner
            .candidates
            .iter()
            .filter(|inner| inner.kind == Kind::Admin1);
        divisions.any(|inner| outer.candidates.iter().any(|outer| contains(outer, inner)))
    };
    run.iter().all(|link| link.connector == Connector::Comma)
        && may_hold(name(first.second), name(first.first))
        && is_division_of(name(second.second), name(second.first))
}

/// Whether every other comma of a list stands between a place and a country or division that a
/// place of its name lies in: "Troy, Ohio, and Troy, Alabama".
fn is_of_addresses<'n>(run: &[Link], name: impl Fn(usize) -> &'n Name) -> bool {
    let pairs = run.iter().step_by(2);
    run.len() % 2 == 1
        && pairs.clone().count() > 1
        && pairs.clone().all(|link| {
            link.connector == Connector::Comma && may_hold(name(link.second), name(link.first))
        })
}

/// Whether a country or a division of the name `outer` contains a settlement of the name `inner`.
fn may_hold(outer: &Name, inner: &Name) -> bool {
    let holders = outer
        .candidates
        .iter()
        .filter(|candidate| candidate.is_country() || candidate.kind == Kind::Admin1);
    holders.into_iter().any(|outer| {
        let mut settlements = inner.candidates.iter().filter(|inner| inner.is_local());
        settlements.any(|inner: &Candidate| contains(outer, inner))
    })
}
