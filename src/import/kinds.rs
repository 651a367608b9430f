//! Kinds of places by the words of other gazetteers, and of settlements by their population.

use crate::gazetteer::Kind;

/// Kinds by the words of Natural Earth, Who's On First, Linked Places and plain tables.
const WORDS: [(&str, Kind); 51] = [
    ("populated place", Kind::Village),
    ("settlement", Kind::Village),
    ("inhabited place", Kind::Village),
    ("locality", Kind::Village),
    ("hamlet", Kind::Village),
    ("localadmin", Kind::Admin2),
    ("admin-0", Kind::Country),
    ("nation", Kind::Country),
    ("dependency", Kind::Territory),
    ("macroregion", Kind::Region),
    ("region", Kind::Admin1),
    ("province", Kind::Admin1),
    ("state", Kind::Admin1),
    ("county", Kind::Admin2),
    ("district", Kind::Admin2),
    ("municipality", Kind::Admin2),
    ("borough", Kind::Neighbourhood),
    ("suburb", Kind::Neighbourhood),
    ("quarter", Kind::Neighbourhood),
    ("microhood", Kind::Neighbourhood),
    ("macrohood", Kind::Neighbourhood),
    ("range/mtn", Kind::Range),
    ("mountain range", Kind::Range),
    ("island group", Kind::Islands),
    ("archipelago", Kind::Islands),
    ("pen/cape", Kind::Peninsula),
    ("geoarea", Kind::Region),
    ("sound", Kind::Bay),
    ("fjord", Kind::Bay),
    ("lagoon", Kind::Lake),
    ("lake centerline", Kind::River),
    ("stream", Kind::River),
    ("wetlands", Kind::Wetland),
    ("tundra", Kind::Plain),
    ("lowland", Kind::Plain),
    ("peak", Kind::Mountain),
    ("hill", Kind::Mountain),
    ("refugee camp", Kind::Camp),
    ("airfield", Kind::Airport),
    ("border crossing", Kind::Crossing),
    ("border post", Kind::Crossing),
    ("harbour", Kind::Port),
    ("harbor", Kind::Port),
    ("power station", Kind::Plant),
    ("refinery", Kind::Plant),
    ("oil field", Kind::OilField),
    ("oilfield", Kind::OilField),
    ("gas field", Kind::OilField),
    ("jail", Kind::Prison),
    ("research station", Kind::Station),
    ("cosmodrome", Kind::Spaceport),
];

/// The kind that a word or an expression means; a site when nobody knows.
pub(super) fn of_words(words: &str) -> Kind {
    let words = words.trim().to_lowercase();
    let exact = || WORDS.iter().find(|(word, _)| *word == words);
    let within = || WORDS.iter().find(|(word, _)| words.contains(word));
    if words == "region" {
        return Kind::Admin1;
    }
    Kind::from_word(&words)
        .or_else(|| exact().or_else(within).map(|(_, kind)| *kind))
        .or_else(|| Kind::nearest(&words))
        .unwrap_or(Kind::Site)
}

/// City, town or village by the number of people, as the bundled data have it.
pub(super) fn settlement(population: u32) -> Kind {
    match population {
        100_000.. => Kind::City,
        5_000.. => Kind::Town,
        _ => Kind::Village,
    }
}

/// A town with so many people is a city.
pub(super) fn sized(kind: Kind, population: u32) -> Kind {
    match kind {
        Kind::Village | Kind::Town if population > 0 => settlement(population).min(kind),
        kind => kind,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_others_become_kinds() {
        for (words, expected) in [
            ("village", Kind::Village),
            ("Populated place", Kind::Village),
            ("Refugee camp (official)", Kind::Camp),
            ("Range/mtn", Kind::Range),
            ("locality", Kind::Village),
            ("whatever", Kind::Site),
            ("", Kind::Site),
        ] {
            assert_eq!(of_words(words), expected, "{words}");
        }
        assert_eq!(sized(Kind::Village, 200_000), Kind::City);
        assert_eq!(sized(Kind::Town, 10), Kind::Town);
        assert_eq!(sized(Kind::Lake, 200_000), Kind::Lake);
    }
}
