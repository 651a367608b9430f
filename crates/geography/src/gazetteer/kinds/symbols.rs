//! The symbol of each family, by its name in Maki, the set of icons (CC0) that simplestyle's
//! `marker-symbol` refers to.

use geobrief_index::kind::Kind;

/// The Maki name of a family's symbol; `None` for settlements, areas and waters, whose mark says
/// enough.
#[must_use]
pub fn symbol(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Mountain | Kind::Range => "mountain",
        Kind::Volcano => "volcano",
        Kind::Waterfall => "waterfall",
        Kind::Forest => "park-alt1",
        Kind::Wetland => "wetland",
        Kind::Airport => "airport",
        Kind::Base => "castle",
        Kind::Camp => "shelter",
        Kind::Crossing => "toll",
        Kind::Checkpoint => "barrier",
        Kind::Bridge => "bridge",
        Kind::Square => "square",
        Kind::Port => "harbor",
        Kind::Dam => "dam",
        Kind::Plant => "industry",
        Kind::OilField => "fuel",
        Kind::Mine => "industry",
        Kind::Prison => "prison",
        Kind::Station => "communications-tower",
        Kind::Spaceport => "rocket",
        Kind::Hospital => "hospital",
        Kind::School => "school",
        Kind::Embassy => "embassy",
        Kind::Street => "car",
        Kind::Junction => "cross",
        Kind::Market => "shop",
        Kind::Worship => "place-of-worship",
        Kind::RailwayStation => "rail",
        Kind::Police => "police",
        Kind::Government => "town-hall",
        Kind::Warehouse => "warehouse",
        Kind::Park => "park",
        Kind::Stadium => "stadium",
        Kind::Hotel => "lodging",
        Kind::Monument => "monument",
        Kind::Cemetery => "cemetery",
        Kind::Well => "water",
        Kind::Tower => "observation-tower",
        Kind::Building => "building",
        Kind::Incident => "danger",
        Kind::Site | Kind::Pass => "marker",
        _ => return None,
    })
}
