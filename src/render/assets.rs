//! Scripts and style sheets of the page, and the Content-Security-Policy that lets exactly these
//! run, by their SHA-256 (CSP Level 3, § 2.3.1).

use super::theme::Theme;
use crate::language::{Catalogue, Language};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Leaflet, as the build fetched it, with its licence notice. A `static` is in the program once,
/// a `const` once for every module that uses it.
pub(super) static LEAFLET_JS: &str = include_str!(concat!(env!("OUT_DIR"), "/leaflet/leaflet.js"));

/// The terms that Leaflet comes under, for the reader of the page.
pub(super) static LEAFLET_LICENCE: &str =
    include_str!(concat!(env!("OUT_DIR"), "/leaflet/LICENSE"));

/// The page's script: sections in the order in which they need each other.
pub(super) static PAGE_JS: &str = concat!(
    "(() => {\n'use strict';\nfunction drawPage(host, life, before) {\n",
    include_str!("../../templates/js/geometry.js"),
    include_str!("../../templates/js/data.js"),
    include_str!("../../templates/js/ground.js"),
    include_str!("../../templates/js/wording.js"),
    include_str!("../../templates/js/texts.js"),
    include_str!("../../templates/js/nodes.js"),
    include_str!("../../templates/js/dom.js"),
    include_str!("../../templates/js/basemap.js"),
    include_str!("../../templates/js/places.js"),
    include_str!("../../templates/js/arrange.js"),
    include_str!("../../templates/js/labels.js"),
    include_str!("../../templates/js/off-map.js"),
    include_str!("../../templates/js/controls.js"),
    include_str!("../../templates/js/comments.js"),
    include_str!("../../templates/js/toml.js"),
    include_str!("../../templates/js/corrections.js"),
    include_str!("../../templates/js/own-places.js"),
    include_str!("../../templates/js/edits.js"),
    include_str!("../../templates/js/summary.js"),
    include_str!("../../templates/js/missed.js"),
    include_str!("../../templates/js/choose.js"),
    include_str!("../../templates/js/card.js"),
    include_str!("../../templates/js/select.js"),
    include_str!("../../templates/js/borders.js"),
    include_str!("../../templates/js/tips.js"),
    include_str!("../../templates/js/fold.js"),
    include_str!("../../templates/js/list.js"),
    include_str!("../../templates/js/view.js"),
    include_str!("../../templates/js/hosted.js"),
    include_str!("../../templates/js/start.js"),
    "}\n",
    include_str!("../../templates/js/host.js"),
    "})();\n",
);

/// All style sheets, Leaflet's first so that the page's rules win.
static STYLE: &str = concat!(
    include_str!(concat!(env!("OUT_DIR"), "/leaflet/leaflet.css")),
    include_str!("../../templates/css/tokens.css"),
    include_str!("../../templates/css/layout.css"),
    include_str!("../../templates/css/text.css"),
    include_str!("../../templates/css/places.css"),
    include_str!("../../templates/css/drawing.css"),
    include_str!("../../templates/css/map.css"),
    include_str!("../../templates/css/card.css"),
    include_str!("../../templates/css/claims.css"),
    include_str!("../../templates/css/borders.css"),
    include_str!("../../templates/css/corrections.css"),
    include_str!("../../templates/css/edits.css"),
    include_str!("../../templates/css/fold.css"),
    include_str!("../../templates/css/print.css"),
);

/// The script of a map for a frame in another page.
pub(super) static EMBED_JS: &str = include_str!("../../templates/js/embed.js");

static EMBED_STYLE: &str = concat!(
    include_str!("../../templates/css/tokens.css"),
    include_str!("../../templates/css/drawing.css"),
    include_str!("../../templates/css/embed.css"),
);

/// The style sheet of a map for a frame in another page.
pub(super) fn embed_style() -> String {
    EMBED_STYLE.to_owned()
}

/// What acts in such a page: its own script and style.
pub(super) fn embed_policy(style: &str) -> String {
    format!(
        "default-src 'none'; script-src {}; style-src {}; base-uri 'none'; form-action 'none'",
        source(EMBED_JS),
        source(style),
    )
}

/// Where the dark colours of the style sheets stand.
const DARK: &str = "@media screen and (prefers-color-scheme: dark)";

/// Where the style sheets have words: at the foot of every printed page.
const PRINT_NOTE: &str = "{print_note}";

/// The style sheets for a theme, with the words of a language.
pub(super) fn style(theme: Theme, catalogue: &Catalogue) -> String {
    themed(theme).replace(PRINT_NOTE, catalogue.frame.print_note)
}

fn themed(theme: Theme) -> String {
    match theme {
        Theme::Auto => STYLE.to_owned(),
        Theme::Light => STYLE.replace(DARK, "@media not all"),
        Theme::Dark => STYLE.replace(DARK, "@media screen"),
    }
}

/// Content-Security-Policy: nothing may load, and only these scripts and styles may act.
pub(super) fn policy(style: &str) -> String {
    format!(
        "default-src 'none'; script-src {} {}; style-src {}; img-src data:; \
         base-uri 'none'; form-action 'none'",
        source(LEAFLET_JS),
        source(PAGE_JS),
        source(style),
    )
}

/// What pages of every language and look need let in by a Content-Security-Policy.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct PageSources {
    /// Sources of scripts: "'sha256-…'".
    pub scripts: Vec<String>,
    /// Sources of styles.
    pub styles: Vec<String>,
}

/// The sources of all pages: for the policy of a page that holds briefings in frames, which inherit it.
#[must_use]
pub fn page_sources() -> PageSources {
    let style_of = |language: Language, theme| source(&style(theme, language.catalogue()));
    let looks = Language::ALL
        .into_iter()
        .flat_map(|language| Theme::ALL.map(|theme| style_of(language, theme)));
    let styles: BTreeSet<String> = looks.collect();
    PageSources {
        scripts: vec![source(LEAFLET_JS), source(PAGE_JS)],
        styles: styles.into_iter().collect(),
    }
}

fn source(text: &str) -> String {
    format!(
        "'sha256-{}'",
        BASE64_STANDARD.encode(Sha256::digest(text.as_bytes()))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_read_the_bytes_that_were_hashed() {
        for text in [LEAFLET_JS, PAGE_JS, STYLE, EMBED_JS, EMBED_STYLE] {
            assert!(!text.contains(['\r', '\0']), "a browser would change these");
            assert!(!text.contains("</script") && !text.contains("</style"));
        }
    }

    #[test]
    fn a_theme_changes_the_dark_colours_only() {
        assert!(STYLE.contains(DARK), "the style sheets have dark colours");
        assert!(!themed(Theme::Light).contains("prefers-color-scheme"));
        assert!(themed(Theme::Dark).contains("@media screen {"));
        assert_eq!(themed(Theme::Auto), STYLE);
    }

    #[test]
    fn the_licence_notice_of_leaflet_is_kept() {
        let notice = LEAFLET_JS.get(..200).unwrap_or(LEAFLET_JS);
        assert!(notice.contains("Leaflet") && notice.contains("(c)"));
    }
}
