//! Rivers that a text names: their courses are theirs, light up, and are named along the line.

use crate::support::brief_text;
use geobrief::basemap::{Basemap, Detail};
use geobrief::cartography::{Bears, LabelKind};
use geobrief::gazetteer::{Gazetteer, Kind};
use geobrief::geo::{Frame, Position};
use geobrief::render;

const RIVERS: &str = "Fighting flares on the west bank of the Euphrates near Deir ez-Zor\n\n\
    DEIR EZ-ZOR, Syria. Troops clashed on the west bank of the Euphrates on Monday. Boats crossed the \
    river to Raqqa. Officials in Baghdad said that the Euphrates and the Tigris carry less water. \
    Syria and Iraq met in Mosul.";

const WORLD: Frame = Frame {
    west: -180.0,
    south: -85.0,
    east: 180.0,
    north: 85.0,
};

#[test]
fn rivers_that_the_text_names_have_their_courses() {
    let briefing = brief_text(RIVERS);
    let mut rivers: Vec<&str> = briefing
        .map
        .courses
        .iter()
        .map(|course| course.place.as_str())
        .collect();
    rivers.sort_unstable();
    assert_eq!(rivers, ["gb:euphrates", "gb:tigris"]);
    let labels = briefing.map.labels.iter();
    let along: Vec<_> = labels
        .filter(|label| label.kind == LabelKind::River && label.place.is_some())
        .collect();
    assert_eq!(along.len(), 2);
    for label in along {
        assert_eq!(label.at.len(), label.turns.len(), "{}", label.text);
        assert!(label.turns.iter().all(|turn| turn.abs() <= 90.0));
        assert!(briefing.map.frame.has(label.at[0]), "{}", label.text);
    }
}

#[test]
fn page_and_drawing_light_them_and_turn_their_names() {
    let page = render::page(&brief_text(RIVERS)).unwrap();
    for part in [
        "class=\"m-river\" fill=\"none\"",
        "class=\"m-course\" fill=\"none\" stroke=\"#C8741C\"",
        "transform=\"rotate(",
        ">Euphrates</text>",
        "River named",
        "\"courses\":[{\"place\":\"gb:euphrates\"",
    ] {
        assert!(page.contains(part), "{part}");
    }
    // A line, not an area.
    assert!(!page.contains("area, no pin"));
}

#[test]
fn a_map_closer_than_they_bear_shows_no_line() {
    let text =
        "Richmond shuts a bridge\n\nLONDON. Richmond, Hounslow, Ealing and Croydon met in London.";
    let briefing = brief_text(text);
    assert!(briefing.map.frame.width() < 360.0 * 620.0 / 256.0 / Bears::COURSES.exp2());
    assert!(!briefing.map.rivers.is_empty(), "seen from further out");
    let page = render::page(&briefing).unwrap();
    assert!(!page.contains("class=\"m-course\" fill"));
    assert!(!page.contains("class=\"m-river\" fill"));
}

/// The lines have no names of their own: each must lie where the gazetteer, written apart from it,
/// has the river.
#[test]
fn a_course_lies_where_the_gazetteer_has_the_river() {
    let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    let mut courses = 0;
    for river in basemap.rivers(WORLD, 0.0, Detail::FULL) {
        let Some(id) = river.place else { continue };
        courses += 1;
        let key = gazetteer
            .by_id(id)
            .unwrap_or_else(|| panic!("no place {id}"));
        assert!(
            matches!(gazetteer.kind(key), Kind::River | Kind::Canal),
            "{id}"
        );
        assert_eq!(river.name, Some(gazetteer.name(key)));
        let point = gazetteer.point(key);
        let radius = f64::from(gazetteer.place(key).radius_km);
        let vertices = river.lines.iter().flatten();
        let km = vertices
            .map(|at| apart([point.lon(), point.lat()], *at))
            .fold(f64::MAX, f64::min);
        // Vertices of a straight stretch lie apart.
        assert!(
            km <= (0.2_f64 * radius).max(40.0) + 15.0,
            "{id}: {km:.0} km"
        );
    }
    assert!(courses >= 180, "{courses}");
}

fn apart([lon, lat]: Position, [x, y]: Position) -> f64 {
    let across = (lon - x) * lat.to_radians().cos();
    across.hypot(lat - y) * 111.2
}

/// Towns that are known to stand on a river, and how far its line may be off.
#[test]
fn towns_on_a_river_lie_on_its_line() {
    let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    for (town, country, river) in [
        ("Budapest", "HU", "gb:danube"),
        ("Khartoum", "SD", "gb:white-nile"),
        ("Wuhan", "CN", "gb:yangtze"),
        ("Vientiane", "LA", "gb:mekong"),
        ("Cincinnati", "US", "gb:ohio-river"),
        ("Termez", "UZ", "gb:amu-darya"),
        ("Asunción", "PY", "gb:paraguay-river"),
        ("Kinshasa", "CD", "gb:congo-river"),
        ("Bangui", "CF", "gb:ubangi-river"),
        ("Yuma", "US", "gb:colorado-river"),
        ("Manaus", "BR", "gb:rio-negro"),
        ("Rajshahi", "BD", "gb:padma-river"),
    ] {
        let found = gazetteer.search(town, 40);
        let key = found
            .iter()
            .map(|hit| hit.place)
            .filter(|key| gazetteer.country(*key) == country)
            .max_by_key(|key| gazetteer.population(*key))
            .unwrap_or_else(|| panic!("no {town}"));
        let at = gazetteer.point(key);
        let course = basemap.course(river, WORLD, Detail::FULL);
        let lines = course.unwrap_or_else(|| panic!("no {river}")).lines;
        let km = lines
            .iter()
            .flatten()
            .map(|vertex| apart([at.lon(), at.lat()], *vertex))
            .fold(f64::MAX, f64::min);
        assert!(km < 25.0, "{town} is {km:.0} km from {river}");
    }
}
