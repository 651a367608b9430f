//! What the tags of an element say about the place that it is.

use std::collections::BTreeMap;

use super::super::fields::{aliases, country};
use super::super::kinds;
use super::super::sink::Draft;
use crate::gazetteer::{Kind, family};
use crate::geo::LonLat;
use geobrief_index::places::record::PlaceRecord;

/// Tags of an element: key → value.
pub(super) type Tags<'t> = BTreeMap<&'t str, &'t str>;

/// The place that the tags tell of, still without a point; `None` for other things.
pub(super) fn place(id: &str, tags: &Tags<'_>) -> Option<PlaceRecord> {
    let kind = kind(tags)?;
    let is_capital = tags.get("capital") == Some(&"yes") && kind.class() == Kind::City.class();
    let record = named(id, tags);
    Some(PlaceRecord {
        kind: if is_capital {
            Kind::City
        } else {
            kinds::sized(kind, record.population)
        },
        ..record
    })
}

/// Names, people and country; nothing of what it is.
fn named(id: &str, tags: &Tags<'_>) -> PlaceRecord {
    let get = |key: &str| tags.get(key).copied().unwrap_or_default();
    let name = ["name:en", "int_name", "name"].map(get);
    let name = name
        .into_iter()
        .find(|name| !name.is_empty())
        .unwrap_or_default();
    let is_name = |key: &&&str| {
        key.starts_with("name:")
            || [
                "name",
                "alt_name",
                "int_name",
                "official_name",
                "old_name",
                "short_name",
                "loc_name",
            ]
            .contains(key)
    };
    let names = tags.iter().filter(|(key, _)| is_name(key));
    let names = names.flat_map(|(_, names)| names.split(';'));
    let people = get("population").replace([',', ' '], "");
    let population = people.parse().unwrap_or(0);
    let codes = ["ISO3166-1:alpha2", "is_in:country_code", "addr:country"];
    let code = codes.map(get).into_iter().find(|code| !code.is_empty());
    PlaceRecord {
        id: id.to_owned(),
        name: name.to_owned(),
        aliases: aliases(names, name),
        country: country(code.unwrap_or_default()),
        population,
        ..PlaceRecord::at(LonLat::default())
    }
}

/// What the tags say; `None` for what is no place: streets, shops.
fn kind(tags: &Tags<'_>) -> Option<Kind> {
    let get = |key: &str| tags.get(key).copied().unwrap_or_default();
    let kind = match get("place") {
        "country" => Kind::Country,
        "state" | "province" | "region" => Kind::Admin1,
        "county" | "district" | "municipality" => Kind::Admin2,
        "city" => Kind::City,
        "town" => Kind::Town,
        "village" | "hamlet" | "isolated_dwelling" => Kind::Village,
        "suburb" | "quarter" | "neighbourhood" | "borough" | "city_block" => Kind::Neighbourhood,
        "continent" => Kind::Continent,
        "ocean" => Kind::Ocean,
        "sea" => Kind::Sea,
        "island" | "islet" => Kind::Island,
        "archipelago" => Kind::Islands,
        "locality" | "farm" => Kind::Site,
        _ => return other_kind(get),
    };
    Some(kind)
}

fn other_kind<'t>(get: impl Fn(&str) -> &'t str) -> Option<Kind> {
    Some(match (get("natural"), get("water"), get("waterway")) {
        ("peak" | "hill", ..) => Kind::Mountain,
        ("volcano", ..) => Kind::Volcano,
        ("mountain_range" | "ridge", ..) => Kind::Range,
        ("saddle" | "mountain_pass", ..) => Kind::Pass,
        ("bay", ..) => Kind::Bay,
        ("strait", ..) => Kind::Strait,
        ("cape", ..) => Kind::Cape,
        ("peninsula", ..) => Kind::Peninsula,
        ("glacier", ..) => Kind::Glacier,
        ("valley", ..) => Kind::Valley,
        ("desert", ..) => Kind::Desert,
        ("plateau", ..) => Kind::Plateau,
        ("wetland", ..) => Kind::Wetland,
        ("wood", ..) => Kind::Forest,
        (_, "reservoir", _) => Kind::Reservoir,
        (_, "river", _) | (.., "river") => Kind::River,
        (.., "canal") => Kind::Canal,
        (.., "waterfall") => Kind::Waterfall,
        (_, "lake", _) | ("water", ..) => Kind::Lake,
        _ if get("aeroway") == "aerodrome" => Kind::Airport,
        _ if get("landuse") == "military" || !get("military").is_empty() => Kind::Base,
        _ if get("amenity") == "refugee_site" => Kind::Camp,
        _ if get("mountain_pass") == "yes" => Kind::Pass,
        _ if get("barrier") == "border_control" => Kind::Crossing,
        _ if get("waterway") == "dam" => Kind::Dam,
        _ if get("power") == "plant" => Kind::Plant,
        _ if get("amenity") == "prison" => Kind::Prison,
        _ if get("place") == "square" => Kind::Square,
        _ if get("boundary") == "administrative" => match get("admin_level") {
            "2" => Kind::Country,
            "4" => Kind::Admin1,
            "5" | "6" | "7" | "8" => Kind::Admin2,
            _ => return None,
        },
        _ => return None,
    })
}

/// Keys whose values say what a thing is that is on no list of places, the more particular first.
const KEYS: [&str; 24] = [
    "amenity",
    "military",
    "aeroway",
    "healthcare",
    "emergency",
    "man_made",
    "power",
    "railway",
    "public_transport",
    "historic",
    "tourism",
    "leisure",
    "shop",
    "office",
    "barrier",
    "craft",
    "highway",
    "waterway",
    "natural",
    "landuse",
    "building",
    "place",
    "boundary",
    "bridge",
];

/// The same for what a person asked for: anything with a name and a tag that says what it is, under the
/// word of that tag.
pub(super) fn any_place(id: &str, tags: &Tags<'_>) -> Option<Draft> {
    let mut record = match place(id, tags) {
        Some(record) => record,
        None => {
            let mut known = KEYS.iter().filter_map(|key| Some((*key, *tags.get(key)?)));
            let (key, value) = known.find(|(_, value)| *value != "no")?;
            // That it is a shop says less than that it is a bakery.
            if value == "yes" && ["shop", "office", "craft", "building"].contains(&key) {
                return None;
            }
            let words = if value == "yes" { key } else { value };
            let kind = family(&format!("{key}={value}")).unwrap_or(Kind::Site);
            let is_own = words == kind.word();
            PlaceRecord {
                kind,
                kind_word: if is_own {
                    String::new()
                } else {
                    words.replace('_', " ")
                },
                ..named(id, tags)
            }
        }
    };
    let note = ["description", "note"].iter().find_map(|key| tags.get(key));
    record.note = note.map_or_else(String::new, |note| (*note).to_owned());
    Some(Draft::from(record))
}
