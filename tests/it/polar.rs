//! Stories around a pole: the drawing is seen from above it, whatever the live map shows.

use crate::support::brief_text;
use geobrief::cartography::Pole;
use geobrief::render;

const ARCTIC: &str = "Icebreaker finds thin ice off Svalbard\n\nLONGYEARBYEN, Norway. An icebreaker met \
    almost no ice between Svalbard and Franz Josef Land. Ships passed from Murmansk to Pevek and Tiksi in \
    nine days. Thule in Greenland measured record warmth, and the Laptev Sea was almost free of ice.";
const ANTARCTIC: &str = "Rothera flies out a sick engineer\n\nPUNTA ARENAS, Chile. An aircraft flew a sick \
    engineer from Rothera in Antarctica to Punta Arenas. McMurdo Station and the Amundsen-Scott South \
    Pole Station had offered help. The Ross Ice Shelf and the Weddell Sea are dark until August.";

#[test]
fn a_polar_story_is_drawn_from_above_its_pole() {
    for (text, pole, names) in [
        (
            ARCTIC,
            Pole::North,
            ["Longyearbyen", "Pevek", "Tiksi", "Murmansk"],
        ),
        (
            ANTARCTIC,
            Pole::South,
            [
                "Rothera",
                "McMurdo Station",
                "Punta Arenas",
                "Amundsen-Scott South Pole Station",
            ],
        ),
    ] {
        let briefing = brief_text(text);
        let polar = briefing.map.polar.as_deref().expect("a polar sheet");
        assert_eq!(polar.pole, pole);
        for name in names {
            let mut marked = polar.sheet.contents.marked.iter();
            assert!(
                marked.any(|marked| marked == name),
                "{name}: {:?}",
                polar.sheet.contents
            );
        }
        let svg = render::svg(&briefing).unwrap();
        assert!(svg.contains("class=\"m-graticule\""));
        for name in names {
            assert!(svg.contains(&format!(">{name}</text>")), "{name}");
        }
        assert!(
            render::slide(&briefing)
                .unwrap()
                .contains("class=\"m-graticule\"")
        );
    }
}

#[test]
fn other_stories_are_not() {
    for text in [
        "Flood in Dresden\n\nThe Elbe rose in Dresden, Meissen and Pirna.",
        "Glacier loses ice near Ilulissat\n\nILULISSAT, Greenland. Nuuk and Sisimiut sent observers.",
        "Twenty sign\n\nNorway, Brazil, Chile, Japan, Kenya, Australia and Canada signed in Oslo.",
    ] {
        let briefing = brief_text(text);
        assert!(briefing.map.polar.is_none(), "{text}");
        assert!(
            !render::svg(&briefing).unwrap().contains("m-graticule"),
            "{text}"
        );
    }
}
