//! What other languages call the bundled places: a layer of names for each language, and one for
//! each script whose names the source does not tell apart by language. `geobrief-geography` reads
//! them in place; their form is in `geobrief_index::languages`.

/// Compiled layers by tag, sorted: `ru` for a language, `Cyrl` for a script.
static LAYERS: &[(&str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/layers.rs"));

/// The layers of each language by its tag: its own, then those of the scripts that it is written in.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("ar", &["ar", "Arab"]),
    ("da", &["da"]),
    ("de", &["de"]),
    ("es", &["es"]),
    ("fa", &["fa", "Arab"]),
    ("fi", &["fi"]),
    ("fr", &["fr"]),
    ("hr", &["hr"]),
    ("id", &["id"]),
    ("it", &["it"]),
    ("nl", &["nl"]),
    ("no", &["no"]),
    ("pl", &["pl"]),
    ("pt", &["pt"]),
    ("ru", &["ru", "Cyrl"]),
    ("sr", &["sr", "Cyrl"]),
    ("sv", &["sv"]),
    ("tr", &["tr"]),
    ("uk", &["uk", "Cyrl"]),
    ("zh", &["zh", "Hani"]),
];

/// The layers of names of a language, its own first; none for English and for languages that are not
/// here.
///
/// `tag` is a BCP 47 tag of which the first part counts: `ru`, `pt-BR`.
#[must_use]
pub fn names(tag: &str) -> Vec<&'static [u8]> {
    let language = match tag.split(['-', '_']).next().unwrap_or_default() {
        // The two written forms of Norwegian.
        "nb" | "nn" => "no",
        language => language,
    };
    let known = LANGUAGES
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(language));
    let layers = known.map_or(&[][..], |(_, layers)| layers);
    layers.iter().filter_map(|layer| bytes(layer)).collect()
}

/// The tags of all languages that have names here, sorted.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(tag, _)| *tag)
}

fn bytes(layer: &str) -> Option<&'static [u8]> {
    let row = LAYERS.binary_search_by(|(tag, _)| tag.cmp(&layer)).ok()?;
    LAYERS.get(row).map(|(_, bytes)| *bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_layers_and_every_layer_a_language() {
        let mut used: Vec<&str> = LANGUAGES
            .iter()
            .flat_map(|(_, layers)| *layers)
            .copied()
            .collect();
        for layer in &used {
            assert!(bytes(layer).is_some(), "{layer}");
        }
        used.sort_unstable();
        used.dedup();
        assert_eq!(used, LAYERS.iter().map(|(tag, _)| *tag).collect::<Vec<_>>());
        assert!(LANGUAGES.is_sorted());
        assert!(names("en").is_empty() && names("").is_empty());
        assert_eq!(names("ru-RU").len(), 2);
    }
}
