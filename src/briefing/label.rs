//! What a place is called in a briefing.

use super::parts::PlacedMention;
use crate::document::Document;
use crate::gazetteer::{Gazetteer, NameKey, PlaceKey, fold};
use crate::positions::is_position;

/// The name of the house style, else as the text writes it most. A form of a case, which is no name itself ("Якутском"), gives way
/// to the name that the language has for the place ("Якутск").
pub(super) fn of(
    key: PlaceKey,
    mentions: &[PlacedMention],
    document: &Document,
    gazetteer: &Gazetteer,
) -> String {
    if let Some(name) = gazetteer.house_name(key) {
        return name.to_owned();
    }
    let written = most_written(document, mentions);
    let bears = |name: &NameKey| {
        gazetteer
            .places_named(*name)
            .any(|named| named.place == key)
    };
    let in_language = gazetteer.name_in_language(key);
    match in_language {
        Some(name) if !gazetteer.lookup(&written).iter().any(bears) => name.to_owned(),
        _ => not_shouted(written, gazetteer.place(key).name),
    }
}

/// A name that the text writes in capitals, as datelines and headlines do, in small letters.
fn not_shouted(label: String, name: &str) -> String {
    if label.chars().any(char::is_lowercase) {
        return label;
    }
    if fold(&label) == fold(name) {
        return name.to_owned();
    }
    // "U.S.", "UAE": an abbreviation.
    if label.chars().filter(|c| c.is_alphabetic()).count() <= 4 {
        return label;
    }
    let mut starts_word = true;
    let quiet = label.chars().flat_map(|c| {
        let first = std::mem::replace(&mut starts_word, !c.is_alphanumeric());
        let lower = (!first).then(|| c.to_lowercase());
        lower.map_or_else(|| vec![c], Iterator::collect)
    });
    quiet.collect()
}

/// The name as the text writes it most; the first one of several equally frequent.
fn most_written(document: &Document, mentions: &[PlacedMention]) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    let written = || mentions.iter().map(|m| m.span.slice(&document.text));
    // The name of a position says more than its figures.
    let has_name = written().any(|name| !is_position(name));
    for name in written().filter(|name| !has_name || !is_position(name)) {
        match counts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => counts.push((name, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max();
    counts
        .into_iter()
        .find(|(_, count)| Some(*count) == most)
        .map_or_else(String::new, |(name, _)| {
            name.split_whitespace().collect::<Vec<_>>().join(" ")
        })
}

#[cfg(test)]
mod tests {
    use super::not_shouted;

    #[test]
    fn names_in_capitals_are_told_in_small_letters() {
        let quiet = |label: &str, name| not_shouted(label.to_owned(), name);
        assert_eq!(quiet("BEIJING", "Beijing"), "Beijing");
        assert_eq!(quiet("CALAMBA CITY", "Calamba"), "Calamba City");
        assert_eq!(quiet("PORT-AU-PRINCE", "Haiti"), "Port-Au-Prince");
        assert_eq!(quiet("SUVA", "Suva"), "Suva");
        assert_eq!(quiet("U.S.", "United States"), "U.S.");
        assert_eq!(quiet("McAllen", "McAllen"), "McAllen");
    }
}
