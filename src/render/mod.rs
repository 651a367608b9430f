//! Turns a [`Briefing`] into one self-contained HTML page.
//!
//! ```text
//! Briefing ──view──▶ finished words ──templates──▶ HTML
//!          ──json──▶ the object of `--export json` ┐
//!          ──map_data──▶ delta-coded integers      ┴▶ JSON island ──templates/js──▶ live map
//!          ──static_map──▶ SVG for print, for readers without scripts, for mail
//! ```
//!
//! Nothing is looked up here, and nothing is decided but how the page looks.

mod assets;
pub mod atlas;
mod coded;
mod descriptions;
mod error;
mod escape;
mod glyphs;
#[cfg(feature = "png")]
mod image;
mod json;
mod json_island;
mod label_data;
mod legend;
mod linked;
mod map_data;
mod map_style;
mod names_around;
mod slide;
mod static_map;
mod theme;
pub mod tile_data;
mod view;

use crate::briefing::Briefing;
use askama::Template;
use json_island::Words;
use serde::Serialize;
use view::{Maps, PageData};

pub use assets::{PageSources, page_sources};
pub use error::RenderError;
pub use escape::legible;
pub use json::SCHEMA;
pub use linked::LinkedAssets;
pub use theme::{Look, Paper, Theme, UnknownTheme};

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
    let paper = Paper::Whole;
    page_with(briefing, Look { theme, paper })
}

/// The page with a look.
///
/// # Errors
/// As [`page`].
pub fn page_with(briefing: &Briefing, look: Look) -> Result<String, RenderError> {
    rendered(briefing, look, None)
}

/// The page with a look, whose scripts and styles lie beside it: many pages in one folder share them.
///
/// # Errors
/// As [`page`].
pub fn page_linked(
    briefing: &Briefing,
    look: Look,
    assets: &LinkedAssets,
) -> Result<String, RenderError> {
    rendered(briefing, look, Some(assets))
}

fn rendered(
    briefing: &Briefing,
    look: Look,
    linked: Option<&LinkedAssets>,
) -> Result<String, RenderError> {
    let second = static_map::draw_second(briefing)
        .map(|map| map.render())
        .transpose()?;
    let words = linked.map_or(Words::Inside, |_| Words::Beside);
    let data = PageData {
        island: &json_island::write(briefing, words)?,
        // Pages that share their scripts are many: those that lie in one folder stay small.
        names: &linked.map_or_else(|| names_around::write(briefing), |_| Ok(String::new()))?,
        maps: Maps {
            first: &static_map::draw(briefing).render()?,
            second: second.as_deref(),
        },
    };
    Ok(view::page(briefing, look, linked, data).render()?)
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
    let words = &briefing.language.catalogue().map;
    let second = static_map::draw_second(briefing);
    let second = second.map(|map| Ok::<_, RenderError>((map.render()?, map.size().1)));
    let legend = legend::legend(briefing, &map_style::signed(briefing));
    let alone = static_map::MapAlone {
        made_by: concat!("geobrief ", env!("CARGO_PKG_VERSION")),
        credits: format!("{} {}", words.credits, words.disclaimer),
        title: title.value().map_or(words.title, String::as_str),
        width,
        height,
        globe: static_map::globe(&briefing.map),
        map: map.render()?,
        second: second.transpose()?,
        second_words: words.second,
        legend: static_map::legend_rows(legend, width),
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

/// Map and list alone, as a small page for a frame in another one: it asks for nothing, and its links open
/// beside it.
///
/// # Errors
/// As [`page`].
pub fn embed(briefing: &Briefing) -> Result<String, RenderError> {
    let map = static_map::draw(briefing).render()?;
    Ok(view::embed(briefing, &map).render()?)
}

/// One slide, 1600 × 900, as an SVG file that stands alone.
///
/// # Errors
/// As [`page`].
pub fn slide(briefing: &Briefing) -> Result<String, RenderError> {
    Ok(slide::slide(briefing)?.render()?)
}

/// The same as a PNG image, twice as large.
///
/// # Errors
/// As [`page`].
#[cfg(feature = "png")]
pub fn slide_png(briefing: &Briefing) -> Result<Vec<u8>, RenderError> {
    Ok(image::png(&slide(briefing)?)?)
}

/// The briefing as data: what `--export json` writes and the page's JSON island begins with.
/// Offsets are code points into the text of their block; coordinates have six decimals at most.
#[must_use]
pub fn json(briefing: &Briefing) -> impl Serialize + '_ {
    json::record(briefing)
}
