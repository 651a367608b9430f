//! A city and the division around it that bears its name ("Kharkiv", "Oaxaca") are one name with
//! two senses: regular polysemy (Apresjan, *Regular polysemy*, Linguistics 142, 1974). A bare name
//! means the city. The division is meant where the text asks for it: by a word for its kind, by
//! putting another place into it, or by listing it among divisions.

use super::candidates::{Candidate, Name};
use super::containment::contains;
use super::hints::{Generic, KindHint};
use super::links::{Connector, Link};
use super::lists::{List, Standing};
use crate::document::Document;
use crate::gazetteer::{FeatureClass, Gazetteer, Kind, NameKind};
use crate::recognize::Mention;
use crate::span::Span;
use crate::vocabulary::is_in_any_case;

/// One of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    City,
    Division,
}

/// A city and the division of its name, as indices of candidates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Namesakes {
    pub(super) city: usize,
    pub(super) division: usize,
    /// How far apart their points are.
    ///
    /// # Units
    /// Kilometres.
    pub(super) km: f64,
}

/// Points at least so far apart are two places to a reader of a map.
///
/// # Units
/// Kilometres.
const APART_KM: f64 = 25.0;
/// A town of the name so near to the middle of a district is the one that it is named after.
///
/// # Units
/// Kilometres.
const AT_ITS_MIDDLE_KM: f64 = 10.0;
/// Share of the posterior of both that the sense which is not meant keeps: of a bare name, and where
/// the text asks for the other.
const SHARE_OF_BARE: f64 = 0.15;
const SHARE_OF_ASKED: f64 = 0.02;
/// A reading of a neighbour counts when it is less important than its best known one by no more.
const NEARLY_AS_KNOWN: f32 = 0.15;

impl Namesakes {
    /// The pairs among the candidates of a name: a division or a district, and its seat or a city in
    /// it that is at least as well known or has the name as its own.
    pub(super) fn of(name: &Name, gazetteer: &Gazetteer) -> Vec<Self> {
        let numbered = || name.candidates.iter().enumerate();
        let is_division = |kind| matches!(kind, Kind::Admin1 | Kind::Admin2);
        let divisions = numbered().filter(|(_, candidate)| is_division(candidate.kind));
        divisions
            .filter_map(|(division, outer)| {
                let is_city = |(_, city): &(usize, &Candidate)| {
                    // "Ghadames" is the town; the district around it is called Ghadamis.
                    let has_own_name =
                        city.name_kind == NameKind::Primary && outer.name_kind != NameKind::Primary;
                    // The district of a city counts the people that its old town lost to it.
                    let is_its_town = outer.kind == Kind::Admin2
                        && city.name_kind == NameKind::Primary
                        && outer.point.distance_km(city.point) < AT_ITS_MIDDLE_KM;
                    let is_as_known =
                        has_own_name || is_its_town || city.importance >= outer.importance;
                    city.kind.class() == FeatureClass::PopulatedPlace
                        && city.country == outer.country
                        && (gazetteer.seat_place(city.place) == Some(outer.place)
                            || contains(outer, city) && is_as_known)
                };
                // Candidates stand by falling importance.
                let (city, inner) = numbered().find(is_city)?;
                Some(Self {
                    city,
                    division,
                    km: outer.point.distance_km(inner.point),
                })
            })
            .collect()
    }

    /// Whether a reader of a map sees two places.
    pub(super) fn are_apart(self) -> bool {
        self.km >= APART_KM
    }

    /// The other one of the two, if a candidate is one of them.
    pub(super) fn counterpart(self, candidate: usize) -> Option<usize> {
        match candidate {
            one if one == self.city => Some(self.division),
            one if one == self.division => Some(self.city),
            _ => None,
        }
    }

    /// Moves the posterior of both to the one that is meant.
    pub(super) fn settle(self, asked: Option<Sense>, posterior: &mut [f64]) {
        let both = posterior[self.city] + posterior[self.division];
        let (other, meant, share) = match asked {
            None => (self.division, self.city, SHARE_OF_BARE),
            Some(Sense::City) => (self.division, self.city, SHARE_OF_ASKED),
            Some(Sense::Division) => (self.city, self.division, SHARE_OF_ASKED),
        };
        let rest = posterior[other].min(share * both);
        posterior[other] = rest;
        posterior[meant] = both - rest;
    }
}

/// What a document asks of the names that a city and a division share.
pub(super) struct Asked<'n, 'g> {
    pub(super) document: &'n Document,
    pub(super) mentions: &'n [Mention],
    pub(super) names: &'n [Name],
    pub(super) name_of: &'n [usize],
    pub(super) namesakes: &'n [Vec<Namesakes>],
    pub(super) hints: &'n [Option<KindHint>],
    pub(super) links: &'n [Link],
    pub(super) standings: &'n [Standing],
    pub(super) lists: &'n [List],
    pub(super) gazetteer: &'g Gazetteer,
}

impl Asked<'_, '_> {
    /// For each mention the sense that its own words and neighbours ask for.
    pub(super) fn senses(&self) -> Vec<Option<Sense>> {
        let mut senses: Vec<Option<Sense>> = (0..self.mentions.len())
            .map(|mention| self.by_words(mention))
            .collect();
        for list in self.lists {
            self.spread(list, &mut senses);
        }
        for (link, standing) in self.links.iter().zip(self.standings) {
            for mention in [link.first, link.second] {
                if senses[mention].is_none() {
                    senses[mention] = self.by_link(link, *standing, mention);
                }
            }
        }
        senses
    }

    fn has_namesakes(&self, mention: usize) -> bool {
        !self.namesakes[self.name_of[mention]].is_empty()
    }

    /// "the province of Oaxaca", "across Oaxaca", "Oaxaca airport".
    fn by_words(&self, mention: usize) -> Option<Sense> {
        if !self.has_namesakes(mention) {
            return None;
        }
        let span = self.mentions[mention].span;
        by_hint(self.hints[mention]).or_else(|| by_words(self.document, span))
    }

    /// "across Kharkiv, Sumy and Poltava", "Kharkiv and Sumy oblasts": one word for all; and a list
    /// with more divisions in it than settlements, among the names that mean only one or the other.
    fn spread(&self, list: &List, senses: &mut [Option<Sense>]) {
        let (first, last) = (*list.mentions.start(), *list.mentions.end());
        let is_of_all = is_before_all(self.document, self.mentions[first].span)
            && senses[first] == Some(Sense::Division)
            || is_after_all(self.document, self.mentions[last].span);
        let levels = list
            .mentions
            .clone()
            .filter_map(|item| self.only_level(item));
        let balance: i64 = levels
            .map(|level| match level {
                Sense::Division => 1,
                Sense::City => -1,
            })
            .sum();
        if !is_of_all && balance <= 0 {
            return;
        }
        for item in list.mentions.clone() {
            if self.has_namesakes(item) && !self.is_held(list, item) {
                senses[item].get_or_insert(Sense::Division);
            }
        }
    }

    /// "Ipswich, Queensland": what holds a district is none of its siblings.
    fn is_held(&self, list: &List, item: usize) -> bool {
        let own = self.name_of[item];
        let divisions = self.namesakes[own].iter();
        let mut divisions = divisions.map(|pair| &self.names[own].candidates[pair.division]);
        divisions.any(|division| {
            list.mentions.clone().any(|other| {
                let best = self.names[self.name_of[other]].candidates.first();
                best.is_some_and(|best| contains(best, division))
            })
        })
    }

    /// What a name without namesakes is, by its best known place.
    fn only_level(&self, mention: usize) -> Option<Sense> {
        if self.has_namesakes(mention) {
            return None;
        }
        let best = self.names[self.name_of[mention]].candidates.first()?;
        match best.kind {
            Kind::Admin1 => Some(Sense::Division),
            kind if kind.class() == FeatureClass::PopulatedPlace => Some(Sense::City),
            _ => None,
        }
    }

    /// "Imam Sahib in Kunduz", "Tehuantepec, Oaxaca": the neighbour lies in the division and not in
    /// the city. "Bucha near Kyiv" is near the city.
    fn by_link(&self, link: &Link, standing: Standing, mention: usize) -> Option<Sense> {
        let namesakes = &self.namesakes[self.name_of[mention]];
        let is_second = mention == link.second;
        let may_hold = match link.connector {
            Connector::Beside if is_second && !namesakes.is_empty() => return Some(Sense::City),
            Connector::Words => true,
            Connector::Comma => is_second && standing.is_address(),
            Connector::Conjunction | Connector::Beside => false,
        };
        if !may_hold || link.is_capital {
            return None;
        }
        let candidates = &self.names[self.name_of[mention]].candidates;
        let neighbour = &self.names[self.name_of[link.other_end(mention)]].candidates;
        let best_known = neighbour.first()?.importance;
        let readings = neighbour
            .iter()
            .take_while(|reading| reading.importance > best_known - NEARLY_AS_KNOWN);
        let lies_in = |reading: &Candidate| {
            namesakes.iter().any(|pair| {
                let (division, city) = (&candidates[pair.division], &candidates[pair.city]);
                reading.is_local()
                    && contains(division, reading)
                    && !contains(city, reading)
                    && reading.place != city.place
                    && self.gazetteer.seat_place(reading.place) != Some(division.place)
            })
        };
        readings.into_iter().any(lies_in).then_some(Sense::Division)
    }
}

fn by_hint(hint: Option<KindHint>) -> Option<Sense> {
    match hint? {
        KindHint::Division | KindHint::Region | KindHint::Named(Generic::Division) => {
            Some(Sense::Division)
        }
        KindHint::Settlement => Some(Sense::City),
        _ => None,
    }
}

fn by_words(document: &Document, span: Span) -> Option<Sense> {
    let links = &document.vocabulary().links;
    let known = &links.senses;
    let [before, last] = words_before(document, span);
    let [first, second, third] = words_after(document, span);
    let is_genitive = links.genitives.contains(&first);
    let is_whole = is_in_any_case(known.across, last)
        || known.part_links.contains(&last) && is_in_any_case(known.parts_of_divisions, before)
        || known.offices.contains(&first)
        || is_genitive
            && (known.parts_of_divisions.contains(&second)
                || known.parts_of_divisions.contains(&third))
        || known.divisions.contains(&first);
    let is_city = is_in_any_case(known.downtown, last)
        || links.of.contains(&last) && is_in_any_case(known.parts_of_cities, before)
        || known.parts_of_cities.contains(&first)
        || is_genitive && known.parts_of_cities.contains(&second);
    match (is_whole, is_city) {
        (true, _) => Some(Sense::Division),
        (false, true) => Some(Sense::City),
        (false, false) => None,
    }
}

/// "across A, B and C", "the provinces of A, B and C".
fn is_before_all(document: &Document, span: Span) -> bool {
    let links = &document.vocabulary().links;
    let [before, last] = words_before(document, span);
    is_in_any_case(links.senses.across, last)
        || links.of.contains(&last) && is_in_any_case(links.senses.divisions, before)
}

/// "A, B and C provinces".
fn is_after_all(document: &Document, span: Span) -> bool {
    let divisions = document.vocabulary().links.senses.divisions;
    divisions.contains(&words_after(document, span)[0])
}

/// The two words before a name; an article beside it does not count.
fn words_before(document: &Document, span: Span) -> [&str; 2] {
    let before = document.text.get(..span.start()).unwrap_or_default();
    let articles = document.vocabulary().names.articles;
    let article = articles.iter().find_map(|article| {
        let rest = before.strip_suffix(' ')?.strip_suffix(article)?;
        rest.ends_with(' ').then_some(rest)
    });
    let before = article.unwrap_or(before);
    let Some(before) = before.strip_suffix(' ') else {
        return [""; 2];
    };
    let mut words = before
        .rsplit(' ')
        .map(|word| word.rsplit('\n').next().unwrap_or_default());
    let last = words.next().unwrap_or_default();
    [words.next().unwrap_or_default(), last]
}

/// The three words after a name, the ending of its genitive among them.
fn words_after(document: &Document, span: Span) -> [&str; 3] {
    let after = document.text.get(span.end()..).unwrap_or_default();
    let genitives = document.vocabulary().links.genitives.iter();
    let genitive = genitives.copied().find(|ending| after.starts_with(ending));
    let rest = after
        .get(genitive.map_or(0, str::len)..)
        .unwrap_or_default();
    let mut words = rest
        .strip_prefix(' ')
        .unwrap_or_default()
        .split(' ')
        .map(|word| {
            word.split(|c: char| !c.is_alphabetic())
                .next()
                .unwrap_or_default()
        });
    let mut next = || words.next().unwrap_or_default();
    match genitive {
        Some(genitive) => [genitive, next(), next()],
        None => [next(), next(), next()],
    }
}
