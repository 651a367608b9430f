//! What the sentence and the list around a name say: "In New Hampshire, snow fell in Berlin and
//! Lebanon"; "Australian police searched houses in Newcastle, Perth and Ipswich".

use super::ballot::Ballot;
use super::candidates::{Candidate, Country, Name};
use super::containment::contains;
use crate::gazetteer::{Kind, PlaceKey};
use crate::recognize::Mention;
use crate::text::TokenizedText;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Regions that are meant less probably do not count as named.
const LEAST_PROBABLE: f64 = 0.05;

/// The mentions of each sentence that has two or more, as runs of their numbers.
pub(super) fn sentences(text: &TokenizedText<'_>, mentions: &[Mention]) -> Vec<Range<usize>> {
    let sentence_of = |mention: &Mention| text.sentence_at(mention.span.start());
    let mut start = 0;
    let runs = mentions.chunk_by(|a, b| sentence_of(a) == sentence_of(b));
    let ranges = runs.map(|run| {
        let first = start;
        start += run.len();
        first..start
    });
    ranges.filter(|run| run.len() > 1).collect()
}

/// The regions that a sentence names, and how probably by which names.
#[derive(Debug)]
pub(super) struct NamedRegions {
    /// By their names or the adjectives of their peoples.
    countries: Ballot<Country>,
    divisions: Ballot<PlaceKey>,
    districts: Ballot<PlaceKey>,
    /// The districts again, by the division that they lie in.
    districts_in: BTreeMap<Option<PlaceKey>, BTreeMap<PlaceKey, Candidate>>,
}

impl NamedRegions {
    /// Those of a sentence, given the indices of its names and the posteriors of all names.
    pub(super) fn of(sentence: &BTreeSet<usize>, names: &[Name], posteriors: &[Vec<f64>]) -> Self {
        let mut regions = Self {
            countries: Ballot::new(),
            divisions: Ballot::new(),
            districts: Ballot::new(),
            districts_in: BTreeMap::new(),
        };
        for &number in sentence {
            let candidates = names[number].candidates.iter().zip(&posteriors[number]);
            for (candidate, &probability) in candidates {
                if probability > LEAST_PROBABLE {
                    regions.add(number, candidate, probability);
                }
            }
        }
        regions.countries.close();
        regions.divisions.close();
        regions.districts.close();
        regions
    }

    fn add(&mut self, name: usize, candidate: &Candidate, probability: f64) {
        let place = candidate.place;
        match candidate.kind {
            Kind::Country | Kind::Territory => {
                self.countries
                    .cast(candidate.country, name, probability, true);
            }
            Kind::Admin1 => self.divisions.cast(place, name, probability, true),
            Kind::Admin2 | Kind::County => {
                self.districts.cast(place, name, probability, true);
                let districts = self.districts_in.entry(candidate.admin1).or_default();
                districts.insert(place, *candidate);
            }
            _ => {}
        }
    }

    /// Probability that the sentence names, by another name than `own`, the division or the
    /// district that contains the candidate.
    pub(super) fn contain(&self, candidate: &Candidate, own: usize) -> f64 {
        let division = candidate
            .admin1
            .filter(|division| *division != candidate.place)
            .map_or(0.0, |division| self.divisions.without(own, division).named);
        let districts = self.districts_in.get(&candidate.admin1);
        let around = districts.into_iter().flat_map(BTreeMap::values);
        around
            .filter(|district| contains(district, candidate))
            .map(|district| self.districts.without(own, district.place).named)
            .fold(division, f64::max)
    }

    /// Probability that the sentence names, by another name than `own`, the country that the
    /// candidate lies in.
    pub(super) fn are_of_country(&self, candidate: &Candidate, own: usize) -> f64 {
        if candidate.is_country() || !candidate.country.is_known() {
            return 0.0;
        }
        self.countries.without(own, candidate.country).named
    }
}

/// The countries in which every item of a list has a place of its name; none of the items is a country.
pub(super) fn countries_of_all<'n>(list: impl IntoIterator<Item = &'n Name>) -> BTreeSet<Country> {
    let mut common: Option<BTreeSet<Country>> = None;
    for name in list {
        let of_name: BTreeSet<Country> = name
            .candidates
            .iter()
            .filter(|candidate| candidate.is_local() && candidate.country.is_known())
            .map(|candidate| candidate.country)
            .collect();
        common = Some(match common {
            None => of_name,
            Some(common) => common.intersection(&of_name).copied().collect(),
        });
    }
    common.unwrap_or_default()
}
