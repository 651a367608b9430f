//! Which property or column of a source holds what: by what the user says, else by the names that
//! tables and maps have for it.

use std::collections::BTreeMap;

use crate::gazetteer::entries::field::Field;
use crate::gazetteer::entries::usual::USUAL;
use geobrief_index::names::fold::fold;

/// What the user says: field → name of the property.
pub type Given = BTreeMap<String, String>;

/// Which of the properties seen holds which field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Columns {
    /// Of each field the number of the property.
    of: BTreeMap<Field, usize>,
}

impl Columns {
    /// Guesses from the names of the properties; what the user says counts before, and a property
    /// holds one field only.
    #[must_use]
    pub fn of(seen: &[&str], given: &Given) -> Self {
        let mut columns = Self::default();
        let plain: Vec<String> = seen.iter().map(|name| plain(name)).collect();
        for (field, name) in given {
            let wanted = name.trim().trim_matches('\u{feff}');
            let exact = seen.iter().position(|own| own.trim() == wanted);
            let alike = || {
                seen.iter()
                    .position(|own| own.trim().to_lowercase() == wanted.to_lowercase())
            };
            if let (Some(field), Some(at)) = (Field::of(field), exact.or_else(alike)) {
                columns.of.insert(field, at);
            }
        }
        for (field, usual) in USUAL {
            if given.contains_key(field.word()) {
                continue;
            }
            let is_free = |at: &usize| columns.of.values().all(|taken| taken != at);
            let found = usual
                .iter()
                .find_map(|pattern| best(pattern, &plain, &is_free));
            columns.of.extend(found.map(|at| (field, at)));
        }
        if !columns.of.contains_key(&Field::Name) && !given.contains_key("name") {
            let name = only_name(seen, &columns);
            columns.of.extend(name.map(|at| (Field::Name, at)));
        }
        columns
    }

    /// The number of the property that holds a field.
    #[must_use]
    pub fn at(&self, field: Field) -> Option<usize> {
        self.of.get(&field).copied()
    }

    /// Which property holds which field, in the order of the fields.
    pub fn used(&self) -> impl Iterator<Item = (Field, usize)> {
        self.of.iter().map(|(field, at)| (*field, *at))
    }
}

/// The property of a pattern; of several the one with the highest digits.
fn best(pattern: &str, plain: &[String], is_free: &impl Fn(&usize) -> bool) -> Option<usize> {
    let fits = |name: &str| {
        let mut letters = pattern.chars();
        let mut own = name.chars();
        loop {
            match (letters.next(), own.next()) {
                (None, None) => return true,
                (Some('#'), Some(digit)) if digit.is_ascii_digit() => {}
                (Some(letter), Some(own)) if letter == own => {}
                _ => return false,
            }
        }
    };
    let fitting = plain.iter().enumerate();
    let fitting = fitting.filter(|(at, name)| is_free(at) && fits(name));
    // The first of equals.
    fitting
        .rev()
        .max_by_key(|(_, name)| name.as_str())
        .map(|(at, _)| at)
}

/// The only property left that calls itself a name: "Camp name".
fn only_name(seen: &[&str], columns: &Columns) -> Option<usize> {
    let is_name = |name: &str| {
        let name = name.to_lowercase();
        let mut words = name.split(|c: char| !c.is_alphanumeric());
        words.any(|word| matches!(word, "name" | "place" | "title" | "label" | "ort"))
    };
    let is_taken = |at: usize| columns.used().any(|(_, taken)| taken == at);
    let mut named = seen.iter().enumerate();
    let mut named = named
        .by_ref()
        .filter(|(at, name)| !is_taken(*at) && is_name(name));
    let (at, _) = named.next()?;
    named.next().is_none().then_some(at)
}

/// `ADM2_EN`, "Adm2 en" → `adm2en`; "Längengrad" → `langengrad`; `@id` stays.
fn plain(name: &str) -> String {
    let sign = name.trim_start().starts_with('@').then_some('@');
    let letters = fold(name);
    sign.into_iter()
        .chain(letters.chars().filter(|c| c.is_alphanumeric()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(seen: &[&str], field: Field) -> Option<String> {
        let columns = Columns::of(seen, &Given::new());
        columns.at(field).map(|at| seen[at].to_owned())
    }

    #[test]
    fn the_columns_of_publishers_are_known() {
        for (seen, name) in [
            (&["ADM1_EN", "ADM2_EN", "ADM2_PCODE"][..], Some("ADM2_EN")),
            (&["admin1Name_en", "admin2Name_en"], Some("admin2Name_en")),
            (&["shapeName", "shapeISO", "shapeType"], Some("shapeName")),
            (&["NAME_0", "NAME_1", "NAME_2", "TYPE_2"], Some("NAME_2")),
            (
                &["FEATURE_ID", "FEATURE_NAME", "PRIM_LAT_DEC"],
                Some("FEATURE_NAME"),
            ),
            (&["Camp name", "Y", "X"], Some("Camp name")),
            (&["label", "name"], Some("name")),
            (&["a", "b"], None),
        ] {
            assert_eq!(named(seen, Field::Name).as_deref(), name, "{seen:?}");
        }
        let own = ["Name", "Lat", "Long", "Type", "Other names", "Remarks"];
        for (field, name) in [
            (Field::Lon, "Long"),
            (Field::Kind, "Type"),
            (Field::Aliases, "Other names"),
            (Field::Note, "Remarks"),
        ] {
            assert_eq!(named(&own, field).as_deref(), Some(name));
        }
    }

    #[test]
    fn what_the_user_says_counts_before() {
        let given = Given::from([("name".to_owned(), "b".to_owned())]);
        assert_eq!(Columns::of(&["name", "b"], &given).at(Field::Name), Some(1));
        let given = Given::from([("name".to_owned(), "z".to_owned())]);
        assert_eq!(Columns::of(&["name", "b"], &given).at(Field::Name), None);
    }
}
