//! A briefing in the formats of other programs. The ids are those of the page in all of them.

use super::{geojson, kml, linked_places, markdown, place_table};
use crate::briefing::Briefing;
use crate::render::{self, RenderError};
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// A format that a briefing is written in beside the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExportKind {
    /// Places and borders as an RFC 7946 FeatureCollection with simplestyle.
    Geojson,
    /// Places and borders for Google Earth: KML 2.2.
    Kml,
    /// A row a place.
    Csv,
    /// Everything, as the page's own data.
    Json,
    /// Text with footnotes.
    #[serde(rename = "md")]
    Markdown,
    /// The map as a drawing.
    Svg,
    /// One slide with title, sentences, map and source, as a drawing.
    Slide,
    /// Map and list as a small page for a frame in another one.
    Embed,
    /// Places in Linked Places Format 1.1.
    #[serde(rename = "lpf")]
    LinkedPlaces,
    /// The map as an image.
    #[cfg(feature = "png")]
    Png,
    /// The slide as an image.
    #[cfg(feature = "png")]
    #[serde(rename = "slide-png")]
    SlidePng,
}

/// A word that names no [`ExportKind`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an export format")]
pub struct UnknownExportKind(String);

impl FromStr for ExportKind {
    type Err = UnknownExportKind;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let named = Self::ALL.iter().find(|kind| kind.word() == word);
        named
            .copied()
            .ok_or_else(|| UnknownExportKind(word.to_owned()))
    }
}

/// Why a briefing could not be written in a format. None happens with a consistent [`Briefing`].
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The drawing failed.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// The data could not be written as JSON.
    #[error("{}: cannot be written: {problem}", kind.word())]
    Unwritable {
        /// The format.
        kind: ExportKind,
        /// The serializer's words.
        problem: String,
    },
}

impl ExportKind {
    /// All of them, in the order of the documentation.
    pub const ALL: &[Self] = &[
        Self::Geojson,
        Self::Kml,
        Self::Csv,
        Self::Json,
        Self::Markdown,
        Self::Svg,
        Self::LinkedPlaces,
        Self::Slide,
        Self::Embed,
        #[cfg(feature = "png")]
        Self::Png,
        #[cfg(feature = "png")]
        Self::SlidePng,
    ];

    /// The word on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Geojson => "geojson",
            Self::Kml => "kml",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Markdown => "md",
            Self::Svg => "svg",
            Self::LinkedPlaces => "lpf",
            Self::Slide => "slide",
            Self::Embed => "embed",
            #[cfg(feature = "png")]
            Self::Png => "png",
            #[cfg(feature = "png")]
            Self::SlidePng => "slide-png",
        }
    }

    /// What its file ends in. Linked Places Format is JSON too, hence two endings.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::LinkedPlaces => "lpf.json",
            Self::Slide => "slide.svg",
            Self::Embed => "embed.html",
            #[cfg(feature = "png")]
            Self::SlidePng => "slide.png",
            other => other.word(),
        }
    }
}

/// A briefing in a format, as the bytes of a file.
///
/// # Errors
/// [`ExportError`], when the briefing contradicts itself.
pub fn export(briefing: &Briefing, kind: ExportKind) -> Result<Vec<u8>, ExportError> {
    let mut text = match kind {
        ExportKind::Geojson => pretty(kind, &geojson::collection(briefing))?,
        ExportKind::Kml => kml::document(briefing).map_err(|error| unwritable(kind, &error))?,
        ExportKind::Csv => place_table::table(briefing),
        ExportKind::Json => pretty(kind, &render::json(briefing))?,
        ExportKind::Markdown => markdown::document(briefing),
        ExportKind::Svg => render::svg(briefing)?,
        ExportKind::LinkedPlaces => pretty(kind, &linked_places::collection(briefing))?,
        ExportKind::Slide => render::slide(briefing)?,
        ExportKind::Embed => render::embed(briefing)?,
        #[cfg(feature = "png")]
        ExportKind::SlidePng => return Ok(render::slide_png(briefing)?),
        #[cfg(feature = "png")]
        ExportKind::Png => return Ok(render::png(briefing)?),
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text.into_bytes())
}

fn pretty(kind: ExportKind, value: &impl Serialize) -> Result<String, ExportError> {
    serde_json::to_string_pretty(value).map_err(|error| unwritable(kind, &error))
}

fn unwritable(kind: ExportKind, problem: &impl ToString) -> ExportError {
    ExportError::Unwritable {
        kind,
        problem: problem.to_string(),
    }
}
