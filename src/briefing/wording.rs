//! Says in words for readers what a place is, where it lies and why it was chosen.

use super::PlacedMention;
use crate::document::Document;
use crate::gazetteer::{FeatureClass, Gazetteer, Kind, Place, Seat};
use crate::resolve::{Candidate, Evidence, Resolution, ResolvedMention, UnmappedReason};
use std::collections::BTreeSet;

/// Words the findings of one document.
#[derive(Debug)]
pub struct Wording<'a> {
    document: &'a Document,
    gazetteer: &'a Gazetteer,
    /// Codes of the countries that the document names or lies in.
    countries: BTreeSet<&'a str>,
}

impl<'a> Wording<'a> {
    /// For one document and what its mentions mean.
    pub fn new(
        document: &'a Document,
        gazetteer: &'a Gazetteer,
        mentions: &[ResolvedMention],
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
            countries,
        }
    }

    /// What a place is, in a word: "Province", "Capital".
    pub fn kind_label(&self, place: &Place<'_>) -> String {
        let word = match (place.kind, place.seat) {
            (kind, Seat::Country) if kind.class() == FeatureClass::PopulatedPlace => "Capital",
            (Kind::Admin1, _) => division_word(place.country),
            (Kind::Admin2, _) => "District",
            (kind, _) => kind.word(),
        };
        capitalized(word)
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
        for reason in evidence.iter().map(|evidence| self.reason(place, evidence)) {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        if reasons.is_empty() {
            reasons.push("It fits the text better than the other places of this name.".to_owned());
        }
        reasons
    }

    fn reason(&self, place: &Place<'_>, evidence: &Evidence) -> String {
        match evidence {
            Evidence::OnlyBearer if place.kind.class() == FeatureClass::Country => {
                "The only country of this name.".to_owned()
            }
            Evidence::OnlyBearer => "The only place of this name in the gazetteer.".to_owned(),
            Evidence::UserEntry { origin } => format!("From your gazetteer: {origin}."),
            Evidence::TextSays { quote } => {
                format!(
                    "The text says “{}”.",
                    one_line(quote.slice(&self.document.text))
                )
            }
            Evidence::Container { place } => {
                format!(
                    "It lies in {}, which the text names.",
                    self.gazetteer.name(*place)
                )
            }
            Evidence::Country { mentions } => {
                let country = self
                    .gazetteer
                    .country_by_code(place.country)
                    .map_or(place.country, |key| self.gazetteer.name(key));
                format!(
                    "The text names {country} or places in it {}.",
                    times(*mentions)
                )
            }
            Evidence::Near { place, km } => {
                let name = self.gazetteer.name(*place);
                format!("{} from {name}, which the text names.", distance(*km))
            }
            Evidence::Prominent if place.kind.class() == FeatureClass::Country => {
                "The country; smaller places of this name were not chosen.".to_owned()
            }
            Evidence::Prominent => "By far the best known place of this name.".to_owned(),
            Evidence::SameName { mention } => format!(
                "Decided where the text says “{}”.",
                one_line(mention.slice(&self.document.text))
            ),
            Evidence::Publisher => "Near the home of the publisher.".to_owned(),
            Evidence::KindFits => {
                let kind = self.kind_label(place).to_lowercase();
                let article = if kind.starts_with(['a', 'e', 'i', 'o']) {
                    "an"
                } else {
                    "a"
                };
                format!("The text speaks of {article} {kind}.")
            }
            Evidence::SetByUser { file, line } => {
                format!("Your correction: {file}, line {line}.")
            }
        }
    }

    /// Why a place was chosen and not the best of the others; `None` without others, and where
    /// the reason says nothing about them.
    pub fn preferred(
        &self,
        place: &Place<'_>,
        evidence: &[Evidence],
        others: &[Candidate],
    ) -> Option<String> {
        let strongest = evidence.first()?;
        let reason = self.reason(place, strongest);
        let reason = lower_first(reason.trim_end_matches('.'));
        let because = match strongest {
            Evidence::OnlyBearer | Evidence::SetByUser { .. } => return None,
            Evidence::UserEntry { .. } => "it is in your gazetteer".to_owned(),
            Evidence::Prominent | Evidence::Country { .. }
                if place.kind.class() == FeatureClass::Country =>
            {
                "it is a country".to_owned()
            }
            Evidence::Prominent | Evidence::Near { .. } | Evidence::Publisher => {
                format!("it is {reason}")
            }
            Evidence::SameName { .. } => format!("it was {reason}"),
            _ => reason,
        };
        let other = self.gazetteer.place(others.first()?.place.value);
        let other = self.full_name(&other);
        Some(format!("Preferred over {other}, because {because}."))
    }

    /// Why nothing was decided: the two best candidates and what speaks for each.
    pub fn undecided(&self, candidates: &[Candidate]) -> Vec<String> {
        let names: Vec<String> = candidates
            .iter()
            .take(3)
            .map(|c| self.full_name(&self.gazetteer.place(c.place.value)))
            .collect();
        vec![format!(
            "{} places fit and nothing in the text decides: {}.",
            capitalized(&count_word(candidates.len())),
            names.join("; ")
        )]
    }

    /// Why `other` was not chosen, compared with `chosen`; for an undecided name what speaks for
    /// it.
    pub fn comparison(
        &self,
        chosen: &Place<'_>,
        other: &Place<'_>,
        evidence: &[Evidence],
    ) -> String {
        let mut parts = vec![self.what_it_is(other)];
        if let Some(strongest) = evidence.first() {
            parts.push(lower_first(
                self.reason(other, strongest).trim_end_matches('.'),
            ));
        }
        let country = self.gazetteer.country_by_code(other.country);
        if other.country == chosen.country {
            let km = other.point.distance_km(chosen.point);
            if other.admin1 != chosen.admin1 && other.admin1.is_some() {
                parts.push(format!(
                    "in another part of the country, {} away",
                    distance(km)
                ));
            } else if km >= 1.0 {
                parts.push(format!("{} away", distance(km)));
            }
        } else if let Some(name) = country.map(|key| self.gazetteer.name(key)) {
            if self.countries.contains(other.country) {
                parts.push(format!("the text also names {name}"));
            } else {
                parts.push(format!("nothing else in the text is in {name}"));
            }
        }
        parts.join("; ")
    }

    /// "town of 9,000", "province".
    fn what_it_is(&self, place: &Place<'_>) -> String {
        let kind = lower_first(&self.kind_label(place));
        match place.population {
            0 => kind,
            people if place.kind.class() == FeatureClass::PopulatedPlace => {
                format!("{kind} of {}", thousands(u64::from(people)))
            }
            _ => kind,
        }
    }

    /// Why a name used only as a modifier has no pin, with up to two of its uses quoted.
    pub fn only_associative(&self, document: &Document, mentions: &[PlacedMention]) -> String {
        let mut uses: Vec<String> = Vec::new();
        for mention in mentions {
            let text = document.text.as_str();
            let tail = text.get(mention.span.end()..).unwrap_or_default();
            let end = if tail.starts_with(['-', '‐', '–']) {
                tail.find(char::is_whitespace).unwrap_or(tail.len())
            } else {
                let word = tail.trim_start();
                let skipped = tail.len() - word.len();
                skipped + word.find(char::is_whitespace).unwrap_or(word.len())
            };
            let words = format!(
                "{}{}",
                mention.span.slice(text),
                tail.get(..end)
                    .unwrap_or_default()
                    .trim_end_matches(|c: char| !c.is_alphanumeric())
            );
            let words = format!("“{}”", one_line(&words));
            if !uses.contains(&words) {
                uses.push(words);
            }
        }
        uses.truncate(2);
        format!(
            "Only in {}: part of another name, not a location.",
            uses.join(" and ")
        )
    }

    /// Why a name has no place.
    pub fn unmapped(reason: &UnmappedReason) -> String {
        match reason {
            UnmappedReason::Historical { note } => note.clone(),
            UnmappedReason::NotInGazetteer => "No place of this name in the gazetteer.".to_owned(),
            UnmappedReason::SetAside => "Set by you: not a place.".to_owned(),
        }
    }
}

/// What the first-order divisions of a country are called in English.
fn division_word(country: &str) -> &'static str {
    match country {
        "US" | "IN" | "BR" | "MX" | "NG" | "AU" | "DE" | "AT" | "VE" | "MY" | "MM" | "SD"
        | "SS" | "FM" | "PW" => "State",
        "RU" | "UA" | "BY" | "KZ" | "UZ" | "FR" | "IT" | "CL" | "PE" | "GR" | "CZ" | "DK"
        | "GH" | "TZ" | "ET" | "NA" | "SN" | "SA" => "Region",
        "JP" => "Prefecture",
        "CH" => "Canton",
        "EG" | "SY" | "IQ" | "JO" | "LB" | "YE" | "TN" | "OM" | "PS" => "Governorate",
        "CO" | "UY" | "PY" | "SV" | "GT" | "HN" | "NI" | "BO" => "Department",
        "RO" | "SE" | "NO" | "HU" | "HR" | "EE" | "KE" | "LR" | "IE" => "County",
        "GB" => "Country",
        _ => "Province",
    }
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + chars.as_str()
    })
}

fn lower_first(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_lowercase().collect::<String>() + chars.as_str()
    })
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn times(count: usize) -> String {
    match count {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        _ => format!("{count} times"),
    }
}

fn count_word(count: usize) -> String {
    match count {
        2 => "two".to_owned(),
        3 => "three".to_owned(),
        4 => "four".to_owned(),
        _ => count.to_string(),
    }
}

/// "32 km"; from 100 km on rounded to two figures, since the points are only reference points.
fn distance(km: f64) -> String {
    let step = match km {
        km if km >= 1000.0 => 100.0,
        km if km >= 100.0 => 10.0,
        _ => 1.0,
    };
    let rounded = ((km / step).round() * step).max(1.0);
    format!("{} km", thousands(rounded as u64))
}

/// "153,047".
pub(crate) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_distances_rounded() {
        assert_eq!(thousands(153_047), "153,047");
        assert_eq!(thousands(999), "999");
        assert_eq!(distance(31.6), "32 km");
        assert_eq!(distance(1613.0), "1,600 km");
        assert_eq!(distance(0.2), "1 km");
    }

    #[test]
    fn words_change_case_without_losing_letters() {
        assert_eq!(capitalized("éire"), "Éire");
        assert_eq!(lower_first("The text"), "the text");
        assert_eq!(capitalized(""), "");
    }
}
