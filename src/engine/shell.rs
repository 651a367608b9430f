//! What the page around an engine is built with: the land of its empty page, and the sources that its policy
//! has to let in, because a frame inherits the policy of its page.

use super::data::Engine;
use crate::basemap::{Basemap, Detail, Units};
use crate::geo::{Frame, Line, Position};
use crate::geometry::area;
use crate::render::{PageSources, page_sources};
use serde::Serialize;
use std::f64::consts::{FRAC_PI_4, PI};

/// How coarse the land is, in degrees.
const TOLERANCE: f64 = 0.5;
/// Rings of fewer square units are left out.
const SMALLEST: f64 = 1.2;
/// The parallels between which there is land with people.
const SHOWN: Frame = Frame {
    west: -180.0,
    south: -58.0,
    east: 180.0,
    north: 84.0,
};

/// Parts of a page that holds an engine.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shell {
    /// The world's land as the `d` of one path: two units a degree of longitude, Miller's projection, the
    /// equator at 300, as `desk/page/js/stage.js` places what stands on it.
    pub world: String,
    /// Scripts and styles of briefings, in every language and look, for a Content-Security-Policy.
    #[serde(flatten)]
    pub sources: PageSources,
}

impl Engine {
    /// What a page around this engine is built with.
    #[must_use]
    pub fn shell(&self) -> Shell {
        Shell {
            world: world(&self.basemap),
            sources: page_sources(),
        }
    }
}

fn world(basemap: &Basemap) -> String {
    let all: Units = basemap.all_units().collect();
    let land = basemap.outline(&all, SHOWN, Detail::of_countries(TOLERANCE));
    let outlines = land
        .into_iter()
        .filter_map(|rings| rings.into_iter().next());
    let drawn = outlines.map(|ring| ring.into_iter().map(projected).collect::<Line>());
    let seen = drawn.filter(|ring| area(ring.iter().copied()).abs() > SMALLEST);
    seen.map(|ring| path(&ring)).collect()
}

fn projected([lon, lat]: Position) -> Position {
    let north = 1.25 * libm::log(libm::tan(FRAC_PI_4 + 0.4 * lat.to_radians()));
    [(lon + 180.0) * 2.0, 300.0 - 360.0 / PI * north]
}

fn path(ring: &[Position]) -> String {
    let rounded = |value: f64| (value * 10.0).round() / 10.0;
    let points = ring
        .iter()
        .map(|[x, y]| format!("{} {}", rounded(*x), rounded(*y)));
    let mut points: Vec<String> = points.collect();
    points.dedup();
    format!("M{}Z", points.join("L"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_has_the_land_of_the_world_and_what_briefings_run() {
        let Shell { world, sources } = Engine::bundled().shell();
        assert!(world.matches('M').count() > 50, "continents and islands");
        assert!((20_000..200_000).contains(&world.len()), "{}", world.len());
        assert_eq!(sources.scripts.len(), 2);
        assert!(sources.styles.len() >= 3, "{:?}", sources.styles);
    }
}
