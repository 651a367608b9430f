//! Says when an import would help: names that no place is known by, in a text about countries whose
//! villages can be had.

use crate::briefing::Briefing;
use crate::gazetteer::Gazetteer;
use crate::recognize::Role;
use std::collections::BTreeMap;

/// Countries that are proposed.
const MOST_COUNTRIES: usize = 2;
/// A country is what a text is about when it has this share of the mentions of the first.
const LEAST_SHARE: f64 = 0.4;

/// "4 names unknown; `geobrief gazetteer get SY` knows the villages of Syria". `present` are the
/// codes of the countries that were got already.
pub(super) fn hint(
    briefing: &Briefing,
    gazetteer: &Gazetteer,
    present: &[String],
) -> Option<String> {
    let unknown = briefing.unmapped.iter();
    let unknown = unknown.filter(|name| name.role == Role::Literal && !name.is_set_aside);
    let names = match unknown.count() {
        0 => return None,
        1 => "1 name".to_owned(),
        several => format!("{several} names"),
    };
    let mut codes = countries(briefing);
    codes.retain(|code| !present.iter().any(|known| known == code));
    if codes.is_empty() {
        return None;
    }
    let country = |code: &&str| {
        let key = gazetteer.country_by_code(code)?;
        Some(gazetteer.name(key))
    };
    let of: Vec<&str> = codes.iter().filter_map(country).collect();
    Some(format!(
        "{names} unknown; `geobrief gazetteer get {}` knows the villages of {}",
        codes.join(" "),
        of.join(" and ")
    ))
}

/// The codes of the countries that the text is about, most mentioned first.
fn countries(briefing: &Briefing) -> Vec<&str> {
    let mut mentions: BTreeMap<&str, usize> = BTreeMap::new();
    for place in &briefing.places {
        if !place.country.is_empty() {
            *mentions.entry(&place.country).or_default() += place.article + place.comments;
        }
    }
    let most = mentions.values().copied().max().unwrap_or(0) as f64;
    let mut ranked: Vec<(&str, usize)> = mentions.into_iter().collect();
    ranked.retain(|(_, count)| *count as f64 >= LEAST_SHARE * most);
    ranked.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    ranked.truncate(MOST_COUNTRIES);
    ranked.into_iter().map(|(code, _)| code).collect()
}
