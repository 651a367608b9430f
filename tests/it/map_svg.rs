//! A crude drawing of a map sheet, to look at.

use std::fmt::Write;

use geobrief::cartography::{LabelKind, Line, MapSheet, Mark, Polygon, Position, ShapeKind};

const WIDTH: f64 = 820.0;

/// Draws a sheet as it would be seen at its first view, or further out.
pub(crate) fn svg(sheet: &MapSheet, zoom_out: f64) -> String {
    let paper = Paper::new(sheet, zoom_out);
    let mut out = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{WIDTH}' height='{h}' viewBox='0 0 {WIDTH} {h}'>\
         <rect width='100%' height='100%' fill='#D3DFE2'/>",
        h = paper.height
    );
    for land in sheet.coarse_land.iter().chain(&sheet.land) {
        let fill = if land.country.is_some() {
            "#EFDAB2"
        } else {
            "#E9E5DA"
        };
        paper.polygons(
            &mut out,
            &land.polygons,
            &format!("fill='{fill}' stroke='{fill}' stroke-width='.6'"),
        );
    }
    paper.polygons(
        &mut out,
        &sheet.lakes,
        "fill='#D3DFE2' stroke='#86B4C3' stroke-width='.7'",
    );
    paper.lines(
        &mut out,
        &sheet.rivers,
        "stroke='#7E97A0' stroke-width='.9'",
    );
    paper.lines(
        &mut out,
        &sheet.admin1,
        "stroke='#b5a88e' stroke-width='.8'",
    );
    paper.lines(&mut out, &sheet.coast, "stroke='#6b8a94' stroke-width='.8'");
    paper.lines(
        &mut out,
        &sheet.coarse_coast,
        "stroke='#6b8a94' stroke-width='.5'",
    );
    paper.lines(
        &mut out,
        &sheet.borders,
        "stroke='#857B6C' stroke-width='1.25'",
    );
    paper.lines(
        &mut out,
        &sheet.coarse_borders,
        "stroke='#857B6C' stroke-width='.6'",
    );
    paper.lines(
        &mut out,
        &sheet.disputed,
        "stroke='#a00' stroke-width='1.25' stroke-dasharray='4 3'",
    );
    for shape in &sheet.shapes {
        let style = match shape.kind {
            ShapeKind::Exact => {
                "fill='#C8741C' fill-opacity='.25' stroke='#8F3F06' stroke-width='1.6'"
            }
            ShapeKind::Soft => "fill='#6a4c93' fill-opacity='.12'",
        };
        paper.polygons(&mut out, &shape.polygons, style);
    }
    for anchor in sheet
        .anchors
        .iter()
        .filter(|anchor| anchor.mark == Mark::Point)
    {
        let [x, y] = paper.at(anchor.at);
        let _ = write!(
            out,
            "<circle cx='{x:.1}' cy='{y:.1}' r='6' fill='#8F3F06' stroke='#fff' stroke-width='2'/>"
        );
    }
    paper.labels(&mut out, sheet);
    out.push_str("</svg>");
    out
}

struct Paper {
    west: f64,
    north: f64,
    scale: f64,
    height: f64,
    zoom: f64,
}

fn mercator(lat: f64) -> f64 {
    (lat.clamp(-85.0, 85.0).to_radians() / 2.0 + std::f64::consts::FRAC_PI_4)
        .tan()
        .ln()
        .to_degrees()
}

impl Paper {
    fn new(sheet: &MapSheet, zoom_out: f64) -> Self {
        let f = sheet.frame;
        let (x, y) = (
            (f.west + f.east) / 2.0,
            (mercator(f.south) + mercator(f.north)) / 2.0,
        );
        let wide = (f.east - f.west) * zoom_out.exp2();
        let high = (mercator(f.north) - mercator(f.south)) * zoom_out.exp2();
        let scale = WIDTH / wide.max(high);
        let height = (high * scale).clamp(300.0, 900.0);
        Self {
            west: x - WIDTH / scale / 2.0,
            north: y + height / scale / 2.0,
            scale,
            height,
            zoom: (scale * 360.0 / 256.0).log2(),
        }
    }

    fn at(&self, [lon, lat]: Position) -> Position {
        [
            (lon - self.west) * self.scale,
            (self.north - mercator(lat)) * self.scale,
        ]
    }

    fn path(&self, line: &Line, end: &str) -> String {
        let mut d = String::new();
        for (index, position) in line.iter().enumerate() {
            let [x, y] = self.at(*position);
            let _ = write!(d, "{}{x:.1} {y:.1}", if index == 0 { 'M' } else { 'L' });
        }
        d + end
    }

    fn polygons(&self, out: &mut String, polygons: &[Polygon], style: &str) {
        let d: String = polygons
            .iter()
            .flatten()
            .map(|ring| self.path(ring, "Z"))
            .collect();
        let _ = write!(out, "<path d='{d}' fill-rule='evenodd' {style}/>");
    }

    fn lines(&self, out: &mut String, lines: &[Line], style: &str) {
        let d: String = lines.iter().map(|line| self.path(line, "")).collect();
        let _ = write!(out, "<path d='{d}' fill='none' {style}/>");
    }

    fn labels(&self, out: &mut String, sheet: &MapSheet) {
        let mut taken: Vec<[f64; 4]> = Vec::new();
        for label in &sheet.labels {
            if !(f64::from(label.min_zoom)..=f64::from(label.max_zoom)).contains(&self.zoom) {
                continue;
            }
            let size = if label.kind == LabelKind::Admin1 {
                9.0
            } else {
                12.0
            };
            let wide = label.text.chars().count() as f64 * size * 0.58;
            let is_town = matches!(
                label.kind,
                LabelKind::Marked | LabelKind::Town | LabelKind::Capital
            );
            let places = label.at.iter().flat_map(|at| {
                let [x, y] = self.at(*at);
                let beside = [[x + 9.0, y - 6.0], [x - 9.0 - wide, y - 6.0]];
                if is_town {
                    beside.to_vec()
                } else {
                    vec![[x - wide / 2.0, y - 6.0]]
                }
            });
            let free = places.map(|[x, y]| [x, y, x + wide, y + size]).find(|b| {
                let inside =
                    b[0] > 3.0 && b[1] > 3.0 && b[2] < WIDTH - 3.0 && b[3] < self.height - 3.0;
                inside
                    && taken
                        .iter()
                        .all(|t| b[0] > t[2] || b[2] < t[0] || b[1] > t[3] || b[3] < t[1])
            });
            let Some(b) = free else { continue };
            taken.push(b);
            let fill = match label.kind {
                LabelKind::Water | LabelKind::River => "#3B626F",
                LabelKind::Landform | LabelKind::Region => "#66573C",
                _ if label.place.is_some() => "#8F3F06",
                _ => "#5F574A",
            };
            if matches!(label.kind, LabelKind::Town | LabelKind::Capital) {
                let [x, y] = self.at(label.at[0]);
                let _ = write!(
                    out,
                    "<circle cx='{x:.1}' cy='{y:.1}' r='2.5' fill='{fill}'/>"
                );
            }
            let weight = if label.kind == LabelKind::Country {
                700
            } else {
                400
            };
            let style = if matches!(label.kind, LabelKind::Water | LabelKind::Landform) {
                "italic"
            } else {
                "normal"
            };
            let _ = write!(
                out,
                "<text x='{:.1}' y='{:.1}' font-size='{size}' font-family='sans-serif' font-weight='{weight}' \
                 font-style='{style}' fill='{fill}' textLength='{wide:.1}'>{}</text>",
                b[0],
                b[3] - 2.0,
                label.text.replace('&', "&amp;")
            );
        }
    }
}
