//! Turns a [`Briefing`] into one self-contained HTML page.
//!
//! ```text
//! Briefing ──view──▶ finished words ──templates──▶ HTML
//!          ──json──▶ the contract's object ┐
//!          ──map_data──▶ integers          ┴▶ data island ──page.js──▶ live map
//!          ──static_map──▶ SVG for print, for readers without scripts, for mail
//! ```
//!
//! Nothing is looked up and nothing is decided here but how it looks.

mod assets;
mod escape;
#[cfg(feature = "png")]
mod image;
mod island;
mod json;
mod legend;
mod map_data;
mod map_style;
mod static_map;
mod view;

use crate::briefing::Briefing;
use askama::Template;
use serde::{Deserialize, Serialize};

pub use escape::legible;

/// Version of the data island and of `--export json`.
pub const SCHEMA: u32 = 1;

/// Why a page could not be made. Neither happens with a consistent [`Briefing`].
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RenderError {
    /// A template failed.
    #[error("page template: {problem}")]
    Template {
        /// The template engine's words.
        problem: String,
    },
    /// The data could not be written as JSON.
    #[error("data island: {problem}")]
    Island {
        /// The serializer's words.
        problem: String,
    },
    /// The drawing could not be made an image.
    #[cfg(feature = "png")]
    #[error("image of the map: {problem}")]
    Image {
        /// What went wrong.
        problem: String,
    },
}

#[cfg(feature = "png")]
impl From<image::ImageError> for RenderError {
    fn from(error: image::ImageError) -> Self {
        Self::Image {
            problem: error.to_string(),
        }
    }
}

impl From<askama::Error> for RenderError {
    fn from(error: askama::Error) -> Self {
        Self::Template {
            problem: error.to_string(),
        }
    }
}

/// Which colours a page has on the screen; print is always light.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// What the reader's system has.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The page: one HTML file that asks for nothing from outside, in the colours of the reader's
/// system.
///
/// # Errors
/// [`RenderError`], when a span of the briefing is not one of its document.
pub fn page(briefing: &Briefing) -> Result<String, RenderError> {
    page_in(briefing, Theme::Auto)
}

/// The page in the colours of a theme.
///
/// # Errors
/// As [`page`].
pub fn page_in(briefing: &Briefing, theme: Theme) -> Result<String, RenderError> {
    let island = island::write(briefing)?;
    let map = static_map::draw(briefing).render()?;
    Ok(view::page(briefing, theme, &island, &map).render()?)
}

/// The map as an SVG file that stands alone, with its legend and credits below: no style sheet, no
/// font, no script.
///
/// # Errors
/// As [`page`].
pub fn svg(briefing: &Briefing) -> Result<String, RenderError> {
    let map = static_map::draw(briefing);
    let (width, height) = map.size();
    let title = &briefing.document.metadata.title;
    let words = &briefing.language.words().map;
    let legend = legend::legend(briefing, &map_style::signed(briefing));
    let alone = static_map::MapAlone {
        made_by: concat!("geobrief ", env!("CARGO_PKG_VERSION")),
        credits: format!("{} {}", words.credits, words.disclaimer),
        title: title.value().map_or(words.title, String::as_str),
        width,
        height,
        globe: static_map::globe(&briefing.map),
        map: map.render()?,
        key: static_map::key(legend, width),
    };
    Ok(alone.render()?)
}

/// The same as a PNG image: 1,240 pixels wide, for slides and social media.
///
/// # Errors
/// As [`page`].
#[cfg(feature = "png")]
pub fn png(briefing: &Briefing) -> Result<Vec<u8>, RenderError> {
    Ok(image::png(&svg(briefing)?)?)
}

/// The briefing as data: what `--export json` writes and the page's island begins with.
/// Offsets are code points into the text of their block; coordinates have six decimals at most.
#[must_use]
pub fn json(briefing: &Briefing) -> impl Serialize + '_ {
    json::record(briefing)
}
