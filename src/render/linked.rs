//! Scripts and styles of pages that share them: files beside the pages, named by their content, so that a
//! page never meets those of another version.

use super::assets;
use super::theme::Theme;
use super::tile_data;
use crate::cartography::TileId;
use crate::language::Language;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// Content-Security-Policy of a page with linked scripts: only files of its own folder. The data in the
/// page are no script.
pub(super) const LINKED_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src data:; base-uri 'none'; form-action 'none'";

/// Hexadecimal digits of a hash in a name.
const DIGITS: usize = 12;

/// The scripts and styles of pages of one theme and language, with their addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedAssets {
    pub(super) leaflet: String,
    pub(super) script: String,
    pub(super) style: String,
    style_text: String,
    /// The words of the interface.
    pub(super) words: String,
    words_text: String,
    /// The folder of the tiles.
    ground: String,
}

impl LinkedAssets {
    /// For pages that reach the files by this path, which ends in a slash: `../assets/`. `basemap` is what the
    /// tiles of their maps are cut out of.
    #[must_use]
    pub fn new(path: &str, theme: Theme, language: Language, basemap: &[u8]) -> Self {
        let style_text = assets::style(theme, language.catalogue());
        let words = &language.catalogue().page_texts;
        // Texts: nothing that cannot be written.
        let words = serde_json::to_string(words).unwrap_or_default();
        let words_text = format!("globalThis.geobriefWords = {words};\n");
        let named = |stem: &str, text: &str, ending: &str| {
            let digits = digits(Sha256::new().chain_update(text));
            format!("{path}{stem}-{digits}.{ending}")
        };
        // Tiles are a function of the basemap and of the program.
        let ground = Sha256::new()
            .chain_update(env!("CARGO_PKG_VERSION"))
            .chain_update([tile_data::FORM])
            .chain_update(basemap);
        Self {
            leaflet: named("leaflet", assets::LEAFLET_JS, "js"),
            script: named("page", assets::PAGE_JS, "js"),
            style: named("page", &style_text, "css"),
            style_text,
            words: named("words", &words_text, "js"),
            words_text,
            ground: format!("{path}ground-{}/", digits(ground)),
        }
    }

    /// The name of the folder of the tiles, in the folder of the files.
    #[must_use]
    pub fn ground_folder(&self) -> &str {
        let path = self.ground.trim_end_matches('/');
        path.rsplit('/').next().unwrap_or(path)
    }

    /// The addresses of the scripts with a map's ground.
    pub(super) fn ground(&self, tiles: &[TileId]) -> Vec<String> {
        let names = tiles.iter().map(ToString::to_string);
        let world = (!tiles.is_empty()).then(|| "world".to_owned());
        let all = world.into_iter().chain(names);
        all.map(|name| format!("{}{name}.js", self.ground))
            .collect()
    }

    /// The files: name without the path, and content.
    pub fn files(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let files = [
            (&self.leaflet, Cow::Borrowed(assets::LEAFLET_JS)),
            (&self.script, Cow::Borrowed(assets::PAGE_JS)),
            (&self.style, Cow::Borrowed(self.style_text.as_str())),
            (&self.words, Cow::Borrowed(self.words_text.as_str())),
        ];
        files.into_iter().map(|(address, text)| {
            let name = address.rsplit('/').next().unwrap_or(address);
            (name, text)
        })
    }
}

fn digits(hash: Sha256) -> String {
    let hash = hash.finalize();
    let mut digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    digits.truncate(DIGITS);
    digits
}
