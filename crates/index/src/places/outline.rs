//! Lines and polygons of a place as a text: each line an encoded polyline (*Encoded Polyline Algorithm
//! Format*, Google) of millionths of a degree, behind a letter that says what it is.

use crate::geo::LonLat;
use crate::geojson::shape::Shape;
use crate::places::format::MICRODEGREES;

/// A degree has so many steps, as elsewhere in the index.
const STEPS: f64 = MICRODEGREES;
/// Most vertices that are kept of one place; beyond, near ones are left out.
const MOST: usize = 4_000;
/// How far apart vertices are at least where there are too many, in degrees, before that is doubled.
const FIRST_STEP: f64 = 0.0005;

const LINE: char = 'l';
const OUTER: char = 'o';
const HOLE: char = 'h';
/// Between the lines; an encoded line has none.
const BETWEEN: char = ' ';

/// The lines and polygons of a shape; nothing where it has only points.
#[must_use]
pub fn encode(shape: &Shape) -> String {
    let lines = shape.lines.iter().map(|line| (LINE, line));
    let rings = shape.polygons.iter().flat_map(|rings| {
        let letters = std::iter::once(OUTER).chain(std::iter::repeat(HOLE));
        letters.zip(rings)
    });
    let all: Vec<_> = lines.chain(rings).collect();
    let mut step = 0.0;
    let mut kept: Vec<Vec<LonLat>> = all.iter().map(|(_, line)| line.to_vec()).collect();
    while kept.iter().map(Vec::len).sum::<usize>() > MOST && step < 1.0 {
        step = if step > 0.0 { step * 2.0 } else { FIRST_STEP };
        kept = all.iter().map(|(_, line)| thinned(line, step)).collect();
    }
    let texts = all
        .iter()
        .zip(&kept)
        .map(|((letter, _), line)| format!("{letter}{}", encoded(line)));
    texts.collect::<Vec<_>>().join(&BETWEEN.to_string())
}

/// What [`encode`] wrote; nothing of any other text.
#[must_use]
pub fn decode(text: &str) -> Shape {
    let mut shape = Shape::default();
    for part in text.split(BETWEEN) {
        let mut letters = part.chars();
        let letter = letters.next();
        let line = decoded(letters.as_str());
        match (letter, shape.polygons.last_mut()) {
            (Some(LINE), _) if line.len() > 1 => shape.lines.push(line),
            (Some(OUTER), _) if line.len() > 3 => shape.polygons.push(vec![line]),
            (Some(HOLE), Some(polygon)) if line.len() > 3 => polygon.push(line),
            _ => {}
        }
    }
    shape
}

/// A line without vertices that are near the one before; its ends stay, and what closes a ring.
fn thinned(line: &[LonLat], step: f64) -> Vec<LonLat> {
    let mut kept: Vec<LonLat> = Vec::new();
    for (number, point) in line.iter().enumerate() {
        let is_near = kept.last().is_some_and(|last| {
            (last.lon() - point.lon())
                .abs()
                .max((last.lat() - point.lat()).abs())
                < step
        });
        let is_kept = kept.len() < 4 || number + 1 == line.len();
        if is_kept || !is_near {
            kept.push(*point);
        }
    }
    kept
}

fn encoded(line: &[LonLat]) -> String {
    let mut text = String::new();
    let mut last = [0, 0];
    for point in line {
        let here = [point.lat(), point.lon()].map(|degrees| (degrees * STEPS).round() as i64);
        for (here, last) in here.iter().zip(&mut last) {
            let difference = here - *last;
            *last = *here;
            let mut bits = (difference << 1) ^ (difference >> 63);
            while bits >= 0x20 {
                text.push(char::from((bits & 0x1F | 0x20) as u8 + 63));
                bits >>= 5;
            }
            text.push(char::from(bits as u8 + 63));
        }
    }
    text
}

fn decoded(text: &str) -> Vec<LonLat> {
    let mut numbers = Vec::new();
    let (mut bits, mut shift) = (0_i64, 0);
    for byte in text.bytes() {
        let five = i64::from(byte.wrapping_sub(63));
        if !(0..64).contains(&five) || shift > 40 {
            return Vec::new();
        }
        bits |= (five & 0x1F) << shift;
        shift += 5;
        if five < 0x20 {
            numbers.push((bits >> 1) ^ -(bits & 1));
            (bits, shift) = (0, 0);
        }
    }
    let mut at = [0, 0];
    let (pairs, _) = numbers.as_chunks::<2>();
    let points = pairs.iter().map(|[lat, lon]| {
        at = [at[0] + lat, at[1] + lon];
        LonLat::new(at[1] as f64 / STEPS, at[0] as f64 / STEPS)
    });
    points.collect::<Option<Vec<_>>>().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(lon: f64, lat: f64) -> LonLat {
        LonLat::new(lon, lat).unwrap()
    }

    fn ring(lon: f64, lat: f64, side: f64) -> Vec<LonLat> {
        [[0., 0.], [1., 0.], [1., 1.], [0., 1.], [0., 0.]]
            .map(|[x, y]| point(lon + x * side, lat + y * side))
            .to_vec()
    }

    #[test]
    fn what_is_encoded_is_decoded() {
        let shape = Shape {
            points: Vec::new(),
            lines: vec![vec![
                point(-179.999999, -89.5),
                point(0.0, 0.000001),
                point(180.0, 90.0),
            ]],
            polygons: vec![
                vec![ring(67.0, 36.0, 1.0), ring(67.25, 36.25, 0.5)],
                vec![ring(-70.0, -20.0, 0.125)],
            ],
        };
        let text = encode(&shape);
        assert_eq!(decode(&text), shape);
        assert!(
            text.chars()
                .all(|c| c == ' ' || ('?'..='\u{7e}').contains(&c)),
            "{text}"
        );
        for (end, _) in text.char_indices() {
            let cut = decode(text.get(..end).unwrap());
            assert!(cut.lines.len() <= 1 && cut.polygons.len() <= 2);
        }
        assert_eq!(
            encode(&Shape {
                points: vec![point(1.0, 2.0)],
                ..Shape::default()
            }),
            ""
        );
        assert!(decode("").is_empty() && decode("x??? o\u{1f}").is_empty());
    }

    #[test]
    fn an_outline_of_many_vertices_is_thinned_and_stays_closed() {
        let circle = |number: u32| {
            let angle = f64::from(number % 100_000) * std::f64::consts::TAU / 1e5;
            let (sin, cos) = libm::sincos(angle);
            point(10.0 + cos, 50.0 + sin)
        };
        let shape = Shape {
            polygons: vec![vec![(0..=100_000).map(circle).collect()]],
            ..Shape::default()
        };
        let thin = decode(&encode(&shape));
        let ring = &thin.polygons[0][0];
        assert!((500..=MOST).contains(&ring.len()), "{}", ring.len());
        assert_eq!(ring.first(), ring.last());
    }
}
