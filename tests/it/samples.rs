//! The seed sample and the project's own: what they must yield, line by line.

use crate::support::{brief_text, sample, shared};
use geobrief::briefing::{BriefedPlace, Briefing, Status};
use geobrief::document::{CommentKind, Fact, InferredFrom};
use geobrief::geo::LonLat;
use geobrief::recognize::Role;
use std::fs;

/// Place, mentions in title and article, mentions in comments.
type Counts<'a> = [(&'a str, usize, usize)];

const SEED: &Counts<'static> = &[
    ("Russia", 8, 3),
    ("Tajikistan", 6, 5),
    ("Afghanistan", 5, 1),
    ("Uzbekistan", 4, 3),
    ("Moscow", 3, 1),
    ("Badakhshan", 2, 0),
    ("Central Asia", 1, 2),
    ("China", 1, 0),
    ("Faizabad", 1, 0),
    ("Kabul", 1, 0),
    ("Mazar-i-Sharif", 1, 0),
    ("Pakistan", 1, 0),
    ("Kyrgyzstan", 0, 1),
];

const OWN: &Counts<'static> = &[
    ("Russia", 6, 2),
    ("Tajikistan", 7, 5),
    ("Uzbekistan", 4, 3),
    ("Moscow", 4, 1),
    ("Afghanistan", 4, 1),
    ("Badakhshan", 2, 1),
    ("Faizabad", 1, 1),
    ("Central Asia", 1, 1),
    ("China", 1, 0),
    ("Kabul", 1, 0),
    ("Mazar-i-Sharif", 1, 0),
    ("Pakistan", 1, 0),
    ("Dawlatabad", 0, 1),
    ("Kyrgyzstan", 0, 1),
];

/// Words of both texts that are the name of some place in GeoNames and mean none here.
const NEVER: [&str; 22] = [
    "Taliban",
    "Tass",
    "Ashraf",
    "Ghani",
    "Sergei",
    "Shoigu",
    "Shoygu",
    "CSTO",
    "MFA",
    "SS",
    "Al Jazeera",
    "Union",
    "Central",
    "Asia",
    "August",
    "UTC",
    "Tashkent",
    "Herat",
    "RALee85",
    "Afghan",
    "Russian",
    "Qatar",
];

#[test]
fn the_own_sample_yields_its_places() {
    let briefing = brief_text(&fs::read_to_string(sample()).unwrap());
    counts(&briefing, OWN);
    common(&briefing);
    assert_eq!(place(&briefing, "Dawlatabad").status, Status::Check);
    let metadata = &briefing.document.metadata;
    assert_eq!(
        metadata.site,
        Fact::Stated("northern-dispatch.example".to_owned())
    );
    assert_eq!(
        metadata.submitter,
        Fact::Stated("northern_route".to_owned())
    );
}

#[test]
fn the_seed_yields_its_places() {
    let Some(path) = shared("seed/taliban-borders.txt") else {
        return;
    };
    let briefing = brief_text(&fs::read_to_string(path).unwrap());
    counts(&briefing, SEED);
    common(&briefing);
    let metadata = &briefing.document.metadata;
    assert_eq!(metadata.site, Fact::Stated("aljazeera.com".to_owned()));
    assert_eq!(
        metadata.submitter,
        Fact::Stated("PanEuropeanism".to_owned())
    );
}

fn counts(briefing: &Briefing, expected: &Counts<'_>) {
    let mut found: Vec<(&str, usize, usize)> = briefing
        .places
        .iter()
        .map(|p| (p.label.as_str(), p.article, p.comments))
        .collect();
    let mut expected = expected.to_vec();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(
        found, expected,
        "place, mentions in the article, mentions in comments"
    );
}

/// What both texts share.
fn common(briefing: &Briefing) {
    let faizabad = place(briefing, "Faizabad");
    let there = LonLat::new(70.58, 37.12).unwrap();
    assert!(
        faizabad.point.distance_km(there) < 25.0,
        "Faizabad at {:?}",
        faizabad.point
    );
    assert!(
        faizabad
            .evidence
            .iter()
            .any(|e| e.contains("capital of the northeastern Badakhshan province")),
        "evidence for Faizabad: {:?}",
        faizabad.evidence
    );
    assert!(
        faizabad
            .alternatives
            .iter()
            .any(|other| other.country == "IN"),
        "India's Faizabad is a rejected alternative: {:?}",
        faizabad.alternatives
    );
    let badakhshan = place(briefing, "Badakhshan");
    assert_eq!(
        (badakhshan.id.as_str(), badakhshan.country.as_str()),
        ("gn:1147745", "AF")
    );
    assert!(
        briefing
            .map
            .shapes
            .iter()
            .any(|shape| shape.place == badakhshan.id),
        "Badakhshan is drawn as its province"
    );
    for sure in [
        "Afghanistan",
        "Tajikistan",
        "Uzbekistan",
        "Russia",
        "Kabul",
        "Faizabad",
    ] {
        assert_eq!(place(briefing, sure).status, Status::Sure, "{sure}");
    }
    let unmapped = |name: &str| briefing.unmapped.iter().find(|u| u.name == name);
    assert_eq!(
        unmapped("Soviet Union").map(|u| u.role),
        Some(Role::Historical)
    );
    let associative = briefing
        .unmapped
        .iter()
        .filter(|u| u.role == Role::Associative);
    assert_eq!(
        associative.flat_map(|u| &u.mentions).count(),
        2,
        "US-backed and United States-led: {:?}",
        briefing.unmapped
    );
    assert!(
        briefing.places.iter().all(|p| p.country != "US"),
        "the US is not pinned"
    );
    for name in NEVER {
        let is_pinned = briefing.places.iter().any(|p| {
            p.mentions
                .iter()
                .any(|m| m.span.slice(&briefing.document.text) == name)
        });
        assert!(!is_pinned, "{name} is not a place here");
    }
    let date = briefing.document.metadata.date.clone();
    assert_eq!(
        date,
        Fact::Inferred {
            value: jiff::civil::date(2021, 8, 11),
            from: InferredFrom::Comments
        }
    );
    assert_eq!(briefing.document.metadata.author, Fact::Missing);
    let bots = briefing
        .document
        .comments
        .iter()
        .filter(|c| c.kind == CommentKind::Bot);
    assert_eq!(
        bots.map(|c| c.author.as_str()).collect::<Vec<_>>(),
        ["AutoModerator"]
    );
    assert!(
        briefing
            .document
            .comments
            .iter()
            .all(|comment| comment.time.is_some())
    );
    briefing.check_invariants();
}

fn place<'b>(briefing: &'b Briefing, label: &str) -> &'b BriefedPlace {
    let found = briefing.places.iter().find(|place| place.label == label);
    found.unwrap_or_else(|| panic!("{label} is not among the places"))
}
