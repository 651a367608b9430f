//! The script and the style sheet of an atlas's pages. Their names hold a part of their SHA-256, so that a
//! page never meets those of another version.

use sha2::{Digest, Sha256};

/// The script: sections in the order in which they need each other.
static SCRIPT: &str = concat!(
    "(() => {\n'use strict';\n",
    include_str!("../../../templates/atlas/js/receive.js"),
    "function drawAtlas(index, sheet) {\n",
    include_str!("../../../templates/atlas/js/words.js"),
    include_str!("../../../templates/js/wording.js"),
    include_str!("../../../templates/js/nodes.js"),
    include_str!("../../../templates/js/geometry.js"),
    include_str!("../../../templates/js/toml.js"),
    include_str!("../../../templates/atlas/js/folding.js"),
    include_str!("../../../templates/atlas/js/collection.js"),
    include_str!("../../../templates/atlas/js/dates.js"),
    include_str!("../../../templates/atlas/js/filter.js"),
    include_str!("../../../templates/atlas/js/counts.js"),
    include_str!("../../../templates/atlas/js/shards.js"),
    include_str!("../../../templates/atlas/js/corrections.js"),
    include_str!("../../../templates/atlas/js/signs.js"),
    include_str!("../../../templates/atlas/js/bar.js"),
    include_str!("../../../templates/atlas/js/time.js"),
    include_str!("../../../templates/atlas/js/lists.js"),
    include_str!("../../../templates/atlas/js/list-places.js"),
    include_str!("../../../templates/atlas/js/list-documents.js"),
    include_str!("../../../templates/atlas/js/list-matrix.js"),
    include_str!("../../../templates/atlas/js/list-compare.js"),
    include_str!("../../../templates/atlas/js/list-check.js"),
    include_str!("../../../templates/atlas/js/list-copies.js"),
    include_str!("../../../templates/atlas/js/panel.js"),
    include_str!("../../../templates/atlas/js/search.js"),
    include_str!("../../../templates/atlas/js/map-sheet.js"),
    include_str!("../../../templates/atlas/js/map-labels.js"),
    include_str!("../../../templates/atlas/js/map-marks.js"),
    include_str!("../../../templates/atlas/js/map-edges.js"),
    include_str!("../../../templates/atlas/js/map.js"),
    include_str!("../../../templates/atlas/js/paper.js"),
    include_str!("../../../templates/atlas/js/address.js"),
    include_str!("../../../templates/atlas/js/export.js"),
    include_str!("../../../templates/atlas/js/keys.js"),
    include_str!("../../../templates/atlas/js/start.js"),
    "}\n",
    include_str!("../../../templates/atlas/js/begin.js"),
    "})();\n",
);

/// The style sheet: colours and the map's ground are the briefing's.
static STYLE: &str = concat!(
    include_str!("../../../templates/css/tokens.css"),
    include_str!("../../../templates/css/drawing.css"),
    include_str!("../../../templates/atlas/css/frame.css"),
    include_str!("../../../templates/atlas/css/map.css"),
    include_str!("../../../templates/atlas/css/lists.css"),
    include_str!("../../../templates/atlas/css/matrix.css"),
    include_str!("../../../templates/atlas/css/panel.css"),
    include_str!("../../../templates/atlas/css/time.css"),
    include_str!("../../../templates/atlas/css/place.css"),
    include_str!("../../../templates/atlas/css/sizes.css"),
    include_str!("../../../templates/atlas/css/print.css"),
);

/// A file that an atlas's pages load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its name in the folder `assets`.
    pub name: String,
    /// What is in it.
    pub bytes: &'static [u8],
}

/// The files that an atlas's pages load, always the same of one version of the program.
#[must_use]
pub fn assets() -> Vec<Asset> {
    [(script_name(), SCRIPT), (style_name(), STYLE)]
        .into_iter()
        .map(|(name, text)| Asset {
            name,
            bytes: text.as_bytes(),
        })
        .collect()
}

pub(super) fn script_name() -> String {
    name(SCRIPT, "js")
}

pub(super) fn style_name() -> String {
    name(STYLE, "css")
}

fn name(text: &str, ending: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    let digits: String = (hash.iter().take(6))
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("atlas-{digits}.{ending}")
}
