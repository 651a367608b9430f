//! Reads news with their places marked: one JSON object a line,
//! `{"id", "corpus", "text", "source"?, "toponyms": [{"start", "end", "type"?,
//! "lat"?, "lon"?, "geonameid"?, "ignore"?}]}`, offsets in code points, half-open.

use crate::error::{Problem, TrainError};
use crate::text::{Annotated, Corpus, Label, Mark, Truth, article};
use geobrief::geo::LonLat;
use geobrief::span::Span;
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize)]
struct Line {
    id: String,
    corpus: String,
    text: String,
    source: Option<String>,
    toponyms: Vec<Toponym>,
}

#[derive(Deserialize)]
struct Toponym {
    start: usize,
    end: usize,
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    ignore: bool,
    lat: Option<f64>,
    lon: Option<f64>,
    geonameid: Option<u64>,
}

/// Reads one file.
pub(crate) fn read(path: &Path) -> Result<Vec<Annotated>, TrainError> {
    crate::lines::read(path, annotated)
}

fn annotated(line: Line) -> Result<Annotated, Problem> {
    let corpus = Corpus::from_word(&line.corpus).ok_or(Problem::Corpus(line.corpus))?;
    let starts: Vec<usize> = line
        .text
        .char_indices()
        .map(|(byte, _)| byte)
        .chain([line.text.len()])
        .collect();
    let byte = |point: usize| starts.get(point).copied();
    let mut marks = Vec::with_capacity(line.toponyms.len());
    for toponym in line.toponyms {
        let span = byte(toponym.start)
            .zip(byte(toponym.end))
            .and_then(|(start, end)| Span::new(&line.text, start, end))
            .filter(|span| !span.is_empty())
            .ok_or(Problem::Span(toponym.start, toponym.end))?;
        let label = if toponym.ignore {
            Label::Unknown
        } else {
            label(corpus, toponym.kind.as_deref())
        };
        let point = toponym.lon.zip(toponym.lat);
        let truth = point
            .and_then(|(lon, lat)| LonLat::new(lon, lat))
            .map(|point| Truth {
                id: toponym.geonameid,
                point,
            });
        marks.push(Mark { span, label, truth });
    }
    marks.sort_by_key(|mark| mark.span);
    marks.dedup_by(|next, kept| next.span.overlaps(kept.span));
    Ok(Annotated {
        id: line.id,
        corpus,
        document: article(line.text, line.source.as_deref()),
        marks,
    })
}

fn label(corpus: Corpus, kind: Option<&str>) -> Label {
    match (corpus, kind.unwrap_or_default()) {
        (Corpus::GeoWebNews, "Demonym" | "Language") => Label::People,
        (Corpus::GeoWebNews, "Non_Literal_Modifier" | "Embedded_Non_Lit") => Label::AssociatedPlace,
        // A person or a shop with the name of a place: neither a place nor not marked.
        (Corpus::GeoWebNews, "Homonym") => Label::Unknown,
        (Corpus::GeoWebNews, _) => Label::LiteralPlace,
        (Corpus::Tud, "POI" | "STREET") | (Corpus::Topres19th, "BUILDING" | "STREET") => {
            Label::Facility
        }
        (Corpus::Tud, "STREETNR" | "ZIP") => Label::Unknown,
        _ => Label::Place,
    }
}
