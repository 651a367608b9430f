//! Says what a place is, where it lies and why it was chosen: collects the facts and leaves the
//! words to the catalogue of the language.

use super::parts::{PlacedMention, PlacedOffset};
use crate::document::Document;
use crate::gazetteer::{FeatureClass, Gazetteer, Kind, Place, Seat};
use crate::language::{Catalogue, Language, Other, Reason, Remoteness, SpotDrawing};
use crate::positions::Spot;
use crate::resolve::{Evidence, RankedCandidate, Resolution, ResolvedMention, UnmappedReason};
use std::collections::BTreeSet;

/// Candidates that an undecided name is said to mean.
const CANDIDATES: usize = 3;
/// Uses of a name that are quoted.
const USES: usize = 2;

/// Words the findings of one document.
#[derive(Debug)]
pub struct Wording<'a> {
    document: &'a Document,
    gazetteer: &'a Gazetteer,
    catalogue: &'static Catalogue,
    /// Codes of the countries that the document names or lies in.
    countries: BTreeSet<&'a str>,
}

impl<'a> Wording<'a> {
    /// For one document and what its mentions mean.
    pub fn new(
        document: &'a Document,
        gazetteer: &'a Gazetteer,
        mentions: &[ResolvedMention],
        language: Language,
    ) -> Self {
        let countries = mentions
            .iter()
            .filter_map(|resolved| match &resolved.resolution {
                Resolution::Resolved { place, .. } => Some(gazetteer.country(*place)),
                Resolution::Undecided { .. } | Resolution::Unmapped { .. } => None,
            })
            .filter(|country| !country.is_empty())
            .collect();
        Self {
            document,
            gazetteer,
            catalogue: language.catalogue(),
            countries,
        }
    }

    /// What a place is, in a word: "Province", "Capital".
    pub fn kind_label<'p>(&self, place: &Place<'p>) -> &'p str {
        let words = &self.catalogue.places;
        match (place.kind, place.seat) {
            _ if place.kind_word != place.kind.word() => place.kind_word,
            (kind, Seat::Country) if kind.class() == FeatureClass::PopulatedPlace => words.capital,
            (Kind::Admin1, _) => (words.division)(place.country),
            (kind, _) => (words.kind)(kind),
        }
    }

    /// Where a place lies: "Badakhshan, Afghanistan"; empty for countries and wider.
    pub fn lies_in(&self, place: &Place<'_>) -> String {
        if place.kind.class() == FeatureClass::Country {
            return String::new();
        }
        let country = self
            .gazetteer
            .country_by_code(place.country)
            .map_or("", |key| self.gazetteer.name(key));
        let division = if place.admin1_name == place.name {
            ""
        } else {
            place.admin1_name
        };
        [division, country]
            .into_iter()
            .filter(|s| !s.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// Name with where it lies: "Faizabad, Uttar Pradesh, India".
    pub fn full_name(&self, place: &Place<'_>) -> String {
        match self.lies_in(place) {
            lies_in if lies_in.is_empty() => place.name.to_owned(),
            lies_in => format!("{}, {lies_in}", place.name),
        }
    }

    /// Why a place was chosen, strongest reason first; never empty.
    pub fn reasons(&self, place: &Place<'_>, evidence: &[Evidence]) -> Vec<String> {
        let mut reasons: Vec<String> = Vec::new();
        for evidence in evidence {
            let reason = (self.catalogue.reasons.sentence)(&self.reason(place, evidence));
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        if reasons.is_empty() {
            reasons.push((self.catalogue.reasons.sentence)(&Reason::FitsBest));
        }
        reasons
    }

    /// What the user or an import says of a place, and where that is from.
    pub fn noted(&self, note: &str, source: &str) -> Vec<String> {
        let reasons = [
            (note, Reason::Noted { note }),
            (source, Reason::From { source }),
        ];
        let said = reasons.into_iter().filter(|(text, _)| !text.is_empty());
        said.map(|(_, reason)| (self.catalogue.reasons.sentence)(&reason))
            .collect()
    }

    fn reason<'r>(&'r self, place: &Place<'r>, evidence: &'r Evidence) -> Reason<'r> {
        let is_country = place.kind.class() == FeatureClass::Country;
        match evidence {
            Evidence::OnlyCandidate if is_country => Reason::OnlyCountry,
            Evidence::OnlyCandidate => Reason::OnlyPlace,
            Evidence::UserEntry { origin } => Reason::OwnEntry { origin },
            Evidence::TextSays { quote } => Reason::TextSays {
                quote: quote.slice(&self.document.text),
            },
            Evidence::Contradicted { quote } => Reason::TextSaysOtherwise {
                quote: quote.slice(&self.document.text),
            },
            Evidence::Container { place } => Reason::LiesIn {
                container: self.gazetteer.name(*place),
            },
            Evidence::Country { mentions } => Reason::InCountry {
                country: self.country_name(place.country).unwrap_or(place.country),
                mentions: *mentions,
            },
            Evidence::Near { place, km } => Reason::Near {
                place: self.gazetteer.name(*place),
                km: *km,
            },
            Evidence::Prominent if is_country => Reason::IsCountry,
            Evidence::Prominent => Reason::BestKnown,
            Evidence::SameName { mention } => Reason::DecidedAt {
                quote: mention.slice(&self.document.text),
            },
            Evidence::Publisher => Reason::NearPublisher,
            Evidence::KindFits => Reason::IsKind {
                kind: self.kind_label(place),
            },
            Evidence::WrittenPosition => Reason::InFigures,
            Evidence::SetByUser { file, line } => Reason::Corrected { file, line: *line },
        }
    }

    /// That something lies at a distance from a place, and what the map shows of it.
    pub fn offset(&self, placed: &PlacedOffset) -> String {
        let quote = placed.offset.words.slice(&self.document.text);
        let drawing = match placed.spot {
            Spot::At(_) => SpotDrawing::Ring,
            Spot::Around(_) => SpotDrawing::Circle,
            Spot::Unknown => SpotDrawing::Nothing,
        };
        (self.catalogue.reasons.sentence)(&Reason::Anchor { quote, drawing })
    }

    fn country_name(&self, code: &str) -> Option<&str> {
        let key = self.gazetteer.country_by_code(code)?;
        Some(self.gazetteer.name(key))
    }

    /// Why a place was chosen and not the best of the others; `None` without others, and where
    /// the reason says nothing about them.
    pub fn preferred(
        &self,
        place: &Place<'_>,
        evidence: &[Evidence],
        others: &[RankedCandidate],
    ) -> Option<String> {
        let other = self.gazetteer.place(others.first()?.place);
        let is_country = place.kind.class() == FeatureClass::Country;
        let strongest = evidence.first()?;
        // That its country is named sets no place apart from others in it.
        let says_nothing = matches!(strongest, Evidence::Country { .. })
            && other.country == place.country
            && !is_country;
        if says_nothing {
            return None;
        }
        let reason = match self.reason(place, strongest) {
            Reason::InCountry { .. } if is_country => Reason::IsCountry,
            reason => reason,
        };
        let mut name = self.full_name(&other);
        if name == self.full_name(place) {
            let kind = (self.catalogue.places.within)(self.kind_label(&other));
            name = format!("{name} ({kind})");
        }
        (self.catalogue.reasons.preferred)(&name, &reason)
    }

    /// Why nothing was decided: what the text says against the best candidate, and the best ones.
    pub fn undecided(&self, candidates: &[RankedCandidate]) -> Vec<String> {
        let best = candidates.first();
        let against = best.and_then(|best| {
            let place = self.gazetteer.place(best.place);
            let mut evidence = best.evidence.iter();
            let against = evidence.find(|is| matches!(is, Evidence::Contradicted { .. }))?;
            Some((self.catalogue.reasons.sentence)(
                &self.reason(&place, against),
            ))
        });
        let names: Vec<String> = candidates
            .iter()
            .take(CANDIDATES)
            .map(|c| self.full_name(&self.gazetteer.place(c.place)))
            .collect();
        let says_nothing = |candidate: &RankedCandidate| {
            let mut evidence = candidate.evidence.iter();
            evidence.all(|is| matches!(is, Evidence::OnlyCandidate))
        };
        let open = match (candidates, names.as_slice()) {
            ([only], [name]) if says_nothing(only) => (self.catalogue.reasons.unsupported)(name),
            _ => (self.catalogue.reasons.undecided)(candidates.len(), &names),
        };
        against.into_iter().chain([open]).collect()
    }

    /// Why `other` was not chosen, compared with `chosen`; for an undecided name what speaks for
    /// it.
    pub fn comparison(
        &self,
        chosen: &Place<'_>,
        other: &Place<'_>,
        evidence: &[Evidence],
    ) -> String {
        let has_people = other.kind.class() == FeatureClass::PopulatedPlace && other.population > 0;
        (self.catalogue.reasons.comparison)(&Other {
            kind: self.kind_label(other),
            people: has_people.then_some(u64::from(other.population)),
            reason: evidence
                .first()
                .map(|strongest| self.reason(other, strongest)),
            remoteness: self.remoteness(chosen, other),
        })
    }

    fn remoteness(&self, chosen: &Place<'_>, other: &Place<'_>) -> Remoteness<'_> {
        if other.country == chosen.country {
            let km = other.point.distance_km(chosen.point);
            return match other.admin1 {
                Some(_) if other.admin1 != chosen.admin1 => Remoteness::OtherDivision { km },
                _ if km >= 1.0 => Remoteness::SameDivision { km },
                _ => Remoteness::Unsaid,
            };
        }
        match self.country_name(other.country) {
            Some(country) if self.countries.contains(other.country) => {
                Remoteness::NamedCountry { country }
            }
            Some(country) => Remoteness::UnnamedCountry { country },
            None => Remoteness::Unsaid,
        }
    }

    /// Why a name used only as a modifier has no pin, with up to two of its uses quoted.
    pub fn only_associative(&self, mentions: &[PlacedMention]) -> String {
        let text = self.document.text.as_str();
        let mut uses: Vec<&str> = Vec::new();
        for mention in mentions {
            let end = end_of_use(text, mention.span.end());
            let words = text.get(mention.span.start()..end).unwrap_or_default();
            let words = words.trim_end_matches(|c: char| !c.is_alphanumeric());
            if uses.len() < USES && !uses.contains(&words) {
                uses.push(words);
            }
        }
        (self.catalogue.listed.only_associative)(&uses)
    }

    /// Why a name has no place.
    pub fn unmapped(&self, reason: &UnmappedReason) -> String {
        let words = &self.catalogue.listed;
        match reason {
            UnmappedReason::Historical { note } => (words.historical)(note),
            UnmappedReason::NotInGazetteer => words.not_in_gazetteer.to_owned(),
            UnmappedReason::SetAside => words.set_aside.to_owned(),
        }
    }
}

/// Where the words end that a name at `at` is part of: "US-backed", "Kabul Times".
fn end_of_use(text: &str, at: usize) -> usize {
    let tail = text.get(at..).unwrap_or_default();
    let word = match tail.starts_with(['-', '‐', '–']) {
        true => tail,
        false => tail.trim_start(),
    };
    let length = word.find(char::is_whitespace).unwrap_or(word.len());
    at + (tail.len() - word.len()) + length
}
