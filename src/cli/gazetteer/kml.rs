//! Places as KML and as GPX, for map programs and devices. What the forms have no member for stands in
//! KML's extended data, where the import finds it again.

use std::io::{self, Write};

use serde_json::Value;

use crate::gazetteer::value_text;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Writes features as placemarks.
pub(super) fn write(features: impl Iterator<Item = Value>, out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "{HEAD}<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>"
    )?;
    for feature in features {
        let properties = &feature["properties"];
        let name = value_text(&properties["name"]);
        write!(out, "<Placemark><name>{}</name>", escaped(&name))?;
        if let Some(note) = properties["note"].as_str() {
            write!(out, "<description>{}</description>", escaped(note))?;
        }
        write!(out, "<ExtendedData>")?;
        let id = ("id", &feature["id"]);
        let members = properties.as_object().into_iter().flatten();
        let members = members.map(|(name, value)| (name.as_str(), value));
        for (name, value) in std::iter::once(id).chain(members) {
            if matches!(name, "name" | "note") {
                continue;
            }
            // Names may hold semicolons: a bar stands between them.
            let text = match value {
                Value::Array(names) => names.iter().map(value_text).collect::<Vec<_>>().join("|"),
                value => value_text(value),
            };
            let text = escaped(&text);
            write!(
                out,
                "<Data name=\"{}\"><value>{text}</value></Data>",
                escaped(name)
            )?;
        }
        write!(out, "</ExtendedData>")?;
        geometry(&feature["geometry"], out)?;
        writeln!(out, "</Placemark>")?;
    }
    writeln!(out, "</Document></kml>")
}

/// Writes features as waypoints, at the first position of their geometry.
pub(super) fn write_gpx(
    features: impl Iterator<Item = Value>,
    out: &mut impl Write,
) -> io::Result<()> {
    writeln!(
        out,
        "{HEAD}<gpx version=\"1.1\" creator=\"geobrief\" xmlns=\"http://www.topografix.com/GPX/1/1\">"
    )?;
    for feature in features {
        let Some([lon, lat]) = first(&feature["geometry"]["coordinates"]) else {
            continue;
        };
        let properties = &feature["properties"];
        write!(out, "<wpt lat=\"{lat}\" lon=\"{lon}\">")?;
        // In the order that the schema asks for.
        for (element, member) in [
            ("name", "name"),
            ("desc", "note"),
            ("src", "source"),
            ("type", "kind"),
        ] {
            let text = value_text(&properties[member]);
            if !text.is_empty() {
                write!(out, "<{element}>{}</{element}>", escaped(&text))?;
            }
        }
        writeln!(out, "</wpt>")?;
    }
    writeln!(out, "</gpx>")
}

fn first(coordinates: &Value) -> Option<[f64; 2]> {
    let mut inner = coordinates;
    while inner[0].is_array() {
        inner = &inner[0];
    }
    Some([inner[0].as_f64()?, inner[1].as_f64()?])
}

fn geometry(geometry: &Value, out: &mut impl Write) -> io::Result<()> {
    let coordinates = &geometry["coordinates"];
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    match geometry["type"].as_str().unwrap_or_default() {
        "Point" => write!(
            out,
            "<Point>{}</Point>",
            positions(std::slice::from_ref(coordinates))
        ),
        "LineString" => {
            write!(
                out,
                "<LineString>{}</LineString>",
                positions(&list(coordinates))
            )
        }
        "Polygon" => {
            write!(out, "<Polygon>")?;
            for (number, ring) in list(coordinates).iter().enumerate() {
                let element = if number == 0 {
                    "outerBoundaryIs"
                } else {
                    "innerBoundaryIs"
                };
                let ring = positions(&list(ring));
                write!(
                    out,
                    "<{element}><LinearRing>{ring}</LinearRing></{element}>"
                )?;
            }
            write!(out, "</Polygon>")
        }
        many @ ("MultiPoint" | "MultiLineString" | "MultiPolygon") => {
            let one = many.trim_start_matches("Multi");
            write!(out, "<MultiGeometry>")?;
            for part in list(coordinates) {
                self::geometry(&serde_json::json!({"type": one, "coordinates": part}), out)?;
            }
            write!(out, "</MultiGeometry>")
        }
        "GeometryCollection" => {
            write!(out, "<MultiGeometry>")?;
            list(&geometry["geometries"])
                .iter()
                .try_for_each(|part| self::geometry(part, out))?;
            write!(out, "</MultiGeometry>")
        }
        _ => Ok(()),
    }
}

fn positions(positions: &[Value]) -> String {
    let positions = positions
        .iter()
        .map(|position| format!("{},{}", position[0], position[1]));
    let positions = positions.collect::<Vec<_>>().join(" ");
    format!("<coordinates>{positions}</coordinates>")
}

/// Text of XML: control characters have no place in it.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            letter if letter.is_control() && !matches!(letter, '\n' | '\t') => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}
