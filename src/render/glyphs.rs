//! A sign for each family of kinds, beside its word in the list of places: own drawings, one path each
//! on a grid of 15 by 15, filled by the even-odd rule in the colour of the words.
//!
//! Settlements, areas, waters and landforms have none: their mark on the map says what they are.

use crate::gazetteer::Kind;

/// The path of a family's sign.
pub(super) fn glyph(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Hospital => "M6 2h3v4h4v3H9v4H6V9H2V6h4z",
        Kind::School => "M7.5 3 1 6l6.5 3L14 6zM4 8.5V11c2 1.6 5 1.6 7 0V8.5L7.5 10z",
        Kind::Embassy => "M3 1h1.5v13H3zM5.5 2h8l-2 2.5 2 2.5h-8z",
        Kind::Government => {
            "M7.5 1l-6 3.5h12zM3 6h2v5H3zM6.5 6h2v5h-2zM10 6h2v5h-2zM1.5 12h12v1.5h-12z"
        }
        Kind::Street => "M3 14 6 1h3l3 13h-2.2L9 10H6l-.8 4zM6.4 8h2.2L8 4H7z",
        Kind::Junction => "M6.5 1h2v5.5H14v2H8.5V14h-2V8.5H1v-2h5.5z",
        Kind::Market => "M2 2h11l1 4.5H1zM2.5 8h10v5h-10z",
        Kind::Worship => "M7 1h1v2.2C10.5 4.5 12 6.5 12 9v5H3V9c0-2.5 1.5-4.5 4-5.8z",
        Kind::RailwayStation => "M3 1h9v9H3zM4.5 3v3h6V3zM4 11h1.5L4 14H2.5zM9.5 11H11l1.5 3H11z",
        Kind::Police => "M7.5 1 13 3v4c0 3.5-2.3 5.8-5.5 7C4.3 12.8 2 10.5 2 7V3z",
        Kind::Warehouse => "M7.5 1.5 14 5v9h-2V7H3v7H1V5zM4.5 8.5h6V10h-6zM4.5 11.5h6V14h-6z",
        Kind::Checkpoint => "M1 4h13v3H1zM2.5 8H4v6H2.5zM11 8h1.5v6H11z",
        Kind::Crossing | Kind::Pass => "M1 3.5h8V1l5 3.5L9 8V5.5H1zM14 9.5H6V7l-5 3.5L6 14v-2.5h8z",
        Kind::Bridge => "M1 4h13v2H1zM2 7h2c0 3 1.5 4 3.5 4S11 10 11 7h2c0 4-2.5 6-5.5 6S2 11 2 7z",
        Kind::Dam => "M4 1h4l4 13H4zM1 6h2v8H1z",
        Kind::Port => {
            "M6.5 1h2v3H11v1.5H8.5v6c1.5-.3 2.5-1.2 3-2.5l1.7.7C12.3 12.3 10.3 14 7.5 \
             14s-4.8-1.7-5.7-4.3L3.5 9c.5 1.3 1.5 2.2 3 2.5v-6H4V4h2.5z"
        }
        Kind::Plant => "M1 14V7l4 2.5V7l4 2.5V2h3l1 12z",
        Kind::OilField | Kind::Well => {
            "M7.5 1C10 5 12 7.5 12 10a4.5 4.5 0 0 1-9 0c0-2.5 2-5 4.5-9z"
        }
        Kind::Mine => "M2 3l1-1 4.5 4.5L12 2l1 1-4.5 4.5L13 12l-1 1-4.5-4.5L3 13l-1-1 4.5-4.5z",
        Kind::Prison => {
            "M2 2h11v1.5H2zM2 11.5h11V13H2zM3 3.5h1.5v8H3zM6.8 3.5h1.5v8H6.8zM10.5 3.5H12v8h-1.5z"
        }
        Kind::Airport => {
            "M6.5 3c0-1.2.3-2 1-2s1 .8 1 2v2.5L14 9v1.5L8.5 9v3l2 1.5v.5l-3-.8-3 .8v-.5l2-1.5V9L1 \
             10.5V9l5.5-3.5z"
        }
        Kind::Base => "M7.5 1l2 4.5 5 .5-3.7 3.3 1 4.7-4.3-2.4L3.2 14l1-4.7L.5 6l5-.5z",
        Kind::Camp => "M7.5 2 14 13H9L7.5 9.5 6 13H1z",
        Kind::Cemetery => "M6.5 1h2v3H12v2H8.5v8h-2V6H3V4h3.5z",
        Kind::Monument => "M6 1h3l1 10h2v3H3v-3h2z",
        Kind::Tower | Kind::Station => "M6.5 1h2L11 14H9l-.5-3h-2L6 14H4z",
        Kind::Spaceport => "M7.5 1C9.5 3 10 5 10 8l2 2v3l-2.5-1.5h-4L3 13v-3l2-2c0-3 .5-5 2.5-7z",
        Kind::Park => "M7.5 1 12 7h-2l3 4H8.5v3h-2v-3H2l3-4H3z",
        Kind::Stadium => {
            "M1 7.5a6.5 4.5 0 1 0 13 0 6.5 4.5 0 1 0-13 0zM4 7.5a3.5 2 0 1 0 7 0 3.5 2 0 1 0-7 0z"
        }
        Kind::Hotel => "M1 3h1.5v5H14v5h-1.5v-2h-10v2H1zM4 5h3v2H4zM8 5h4a2 2 0 0 1 2 2H8z",
        Kind::Building => {
            "M3 1h9v13H9v-3H6v3H3zM5 3v1.5h1.5V3zM8.5 3v1.5H10V3zM5 6v1.5h1.5V6zM8.5 6v1.5H10V6z"
        }
        Kind::Line => "M1 9l3-4 3 4 3-4 4 5-1.5 1L10 8l-3 4-3-4-1.5 2z",
        Kind::Incident => "M7.5 1l7 13H.5zM6.7 5.5V10h1.6V5.5zM6.7 11v1.6h1.6V11z",
        Kind::Site => {
            "M7.5 1A4.5 4.5 0 0 1 12 5.5C12 9 7.5 14 7.5 14S3 9 3 5.5A4.5 4.5 0 0 1 7.5 1zM7.5 \
             3.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z"
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::FeatureClass;

    #[test]
    fn facilities_have_signs_and_the_paths_are_paths() {
        let signs = Kind::ALL
            .into_iter()
            .filter_map(|kind| Some((kind, glyph(kind)?)));
        for (kind, path) in signs {
            let is_path = |c: char| c.is_ascii_digit() || "MmLlHhVvCcSsAaZz -.".contains(c);
            assert!(
                path.starts_with('M') && path.chars().all(is_path),
                "{kind:?}: {path}"
            );
        }
        let facilities = Kind::ALL
            .into_iter()
            .filter(|kind| kind.class() == FeatureClass::Facility);
        for kind in facilities.filter(|kind| !matches!(kind, Kind::Square | Kind::Position)) {
            assert!(glyph(kind).is_some(), "{kind:?}");
        }
    }
}
