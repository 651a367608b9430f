//! A choice among the members of a mention: what is written of it as JSON.

use super::toponyms::{Toponym, ToponymPlace, Toponyms};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::{RawValue, to_raw_value};
use std::str::FromStr;

/// Members of the mentions that are written, in the order in which they always stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fields {
    mention: Vec<Member<Toponym>>,
    place: Vec<Member<ToponymPlace>>,
}

/// A name that no member has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{name}\" is no member of a mention; there are: {}", Fields::known().join(", "))]
pub struct UnknownField {
    name: String,
}

/// A member by its name, and its value.
struct Member<T> {
    name: &'static str,
    /// As JSON, whose members keep their order.
    value: fn(&T) -> Option<Box<RawValue>>,
}

impl<T> Clone for Member<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Member<T> {}

impl<T> PartialEq for Member<T> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl<T> Eq for Member<T> {}

impl<T> std::fmt::Debug for Member<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

macro_rules! members {
    ($($name:literal => $member:ident),* $(,)?) => {
        [$(Member { name: $name, value: |it| to_raw_value(&it.$member).ok() }),*]
    };
}

/// The members of a mention; `place` as a whole.
const MENTION: [Member<Toponym>; 12] = members! {
    "start" => start, "end" => end, "name" => name, "role" => role, "status" => status,
    "place" => place, "confidence" => confidence, "lat" => lat, "lon" => lon,
    "offset" => offset, "alternatives" => alternatives, "evidence" => evidence,
};

/// The members of a place, which are named behind `place.`.
const PLACE: [Member<ToponymPlace>; 8] = members! {
    "id" => id, "name" => name, "kind" => kind, "country" => country, "admin1" => admin1,
    "lat" => lat, "lon" => lon, "population" => population,
};

impl Fields {
    /// The names that can be chosen.
    #[must_use]
    pub fn known() -> Vec<String> {
        let place = PLACE.iter().map(|member| format!("place.{}", member.name));
        let mention = MENTION.iter().map(|member| member.name.to_owned());
        mention.chain(place).collect()
    }

    /// Whether alternatives or evidence are among them.
    #[must_use]
    pub fn has_reasons(&self) -> bool {
        let is_reason = |member: &Member<_>| matches!(member.name, "alternatives" | "evidence");
        self.mention.iter().any(is_reason)
    }

    /// The mentions of a document with these members.
    #[must_use]
    pub fn of<'a>(&'a self, document: &'a Toponyms) -> impl Serialize + 'a {
        Chosen {
            fields: self,
            document,
        }
    }
}

/// Names with commas between.
impl FromStr for Fields {
    type Err = UnknownField;

    fn from_str(names: &str) -> Result<Self, Self::Err> {
        let names: Vec<&str> = names.split(',').map(str::trim).collect();
        let known = Self::known();
        if let Some(name) = names
            .iter()
            .find(|name| !known.iter().any(|one| one == *name))
        {
            return Err(UnknownField {
                name: (*name).to_owned(),
            });
        }
        let of_place: Vec<&str> = names
            .iter()
            .filter_map(|name| name.strip_prefix("place."))
            .collect();
        let is_whole = names.contains(&"place");
        let wants_place = is_whole || !of_place.is_empty();
        let mention = MENTION
            .iter()
            .filter(|member| names.contains(&member.name) || member.name == "place" && wants_place);
        let place = PLACE
            .iter()
            .filter(|member| !is_whole && of_place.contains(&member.name));
        Ok(Self {
            mention: mention.copied().collect(),
            place: place.copied().collect(),
        })
    }
}

struct Chosen<'a> {
    fields: &'a Fields,
    document: &'a Toponyms,
}

impl Serialize for Chosen<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("id", &self.document.id)?;
        map.serialize_entry("toponyms", &Rows(self))?;
        map.end()
    }
}

struct Rows<'a>(&'a Chosen<'a>);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows = &self.0.document.toponyms;
        let mut list = serializer.serialize_seq(Some(rows.len()))?;
        for row in rows {
            list.serialize_element(&Row(row, self.0.fields))?;
        }
        list.end()
    }
}

struct Row<'a>(&'a Toponym, &'a Fields);

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(row, fields) = self;
        let mut map = serializer.serialize_map(None)?;
        for member in &fields.mention {
            match (member.name, &row.place) {
                ("place", Some(place)) if !fields.place.is_empty() => {
                    map.serialize_entry("place", &Members(place, &fields.place))?;
                }
                // As in the whole mention: it is there where it applies.
                ("offset", _) if row.offset.is_none() => {}
                _ => map.serialize_entry(member.name, &(member.value)(row))?,
            }
        }
        map.end()
    }
}

struct Members<'a>(&'a ToponymPlace, &'a [Member<ToponymPlace>]);

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = self.1.iter();
        serializer.collect_map(members.map(|member| (member.name, (member.value)(self.0))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn document() -> Toponyms {
        let place = ToponymPlace {
            id: "gn:1".to_owned(),
            name: "A".to_owned(),
            kind: "city".to_owned(),
            country: "AF".to_owned(),
            admin1: String::new(),
            lat: 1.5,
            lon: 2.5,
            population: 7,
        };
        let row = Toponym {
            start: 3,
            end: 4,
            name: "A".to_owned(),
            role: "literal",
            status: "sure",
            place: Some(place),
            confidence: 0.9,
            lat: Some(1.5),
            lon: Some(2.5),
            offset: None,
            alternatives: Vec::new(),
            evidence: vec!["so".to_owned()],
        };
        let unmapped = Toponym {
            place: None,
            ..row.clone()
        };
        Toponyms {
            id: "a".to_owned(),
            toponyms: vec![row, unmapped],
        }
    }

    fn chosen(names: &str) -> Value {
        let fields: Fields = names.parse().unwrap();
        serde_json::to_value(fields.of(&document())).unwrap()
    }

    #[test]
    fn all_members_are_the_whole_mention() {
        let all = MENTION.map(|member| member.name).join(",");
        assert_eq!(chosen(&all), serde_json::to_value(document()).unwrap());
        let text = serde_json::to_string(&all.parse::<Fields>().unwrap().of(&document()));
        assert_eq!(text.unwrap(), serde_json::to_string(&document()).unwrap());
    }

    #[test]
    fn members_of_a_place_are_chosen_one_by_one() {
        let place = json!({"id": "gn:1", "lat": 1.5});
        assert_eq!(
            chosen("place.lat, name,place.id"),
            json!({"id": "a", "toponyms": [{"name": "A", "place": place}, {"name": "A", "place": null}]})
        );
        assert_eq!(chosen("place")["toponyms"][0]["place"]["population"], 7);
    }

    #[test]
    fn an_unknown_name_is_told_with_the_known_ones() {
        let problem = "name,plaza".parse::<Fields>().unwrap_err().to_string();
        assert!(problem.starts_with("\"plaza\" is no member of a mention; there are: start, end"));
        assert!(
            "name"
                .parse::<Fields>()
                .is_ok_and(|fields| !fields.has_reasons())
        );
        assert!(
            "name,evidence"
                .parse::<Fields>()
                .is_ok_and(|fields| fields.has_reasons())
        );
    }
}
