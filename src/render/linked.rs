//! Scripts and styles of pages that share them: files beside the pages, named by their content, so that a
//! page never meets those of another version.

use super::assets;
use super::theme::Theme;
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
}

impl LinkedAssets {
    /// For pages that reach the files by this path, which ends in a slash: `../assets/`.
    #[must_use]
    pub fn new(path: &str, theme: Theme, language: Language) -> Self {
        let style_text = assets::style(theme, language.catalogue());
        let named = |stem: &str, text: &str, ending: &str| {
            let hash = Sha256::digest(text.as_bytes());
            let mut digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            digits.truncate(DIGITS);
            format!("{path}{stem}-{digits}.{ending}")
        };
        Self {
            leaflet: named("leaflet", assets::LEAFLET_JS, "js"),
            script: named("page", assets::PAGE_JS, "js"),
            style: named("page", &style_text, "css"),
            style_text,
        }
    }

    /// The files: name without the path, and content.
    pub fn files(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let files = [
            (&self.leaflet, Cow::Borrowed(assets::LEAFLET_JS)),
            (&self.script, Cow::Borrowed(assets::PAGE_JS)),
            (&self.style, Cow::Borrowed(self.style_text.as_str())),
        ];
        files.into_iter().map(|(address, text)| {
            let name = address.rsplit('/').next().unwrap_or(address);
            (name, text)
        })
    }
}
