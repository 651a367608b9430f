//! The settings of a run: what each stage offers, collected.

use crate::cartography::MapOptions;
use crate::corrections::Corrections;
use crate::house_style::HouseStyle;
use crate::language::Language;
use crate::recognize::RecognizeOptions;
use crate::resolve::ResolveOptions;
use crate::summarize::SummarizeOptions;

/// Settings of every stage; the default is what the program ships with.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Config {
    /// How names are found.
    pub recognize: RecognizeOptions,
    /// How places are chosen.
    pub resolve: ResolveOptions,
    /// What a person has said that names mean.
    pub corrections: Corrections,
    /// How sentences are picked.
    pub summarize: SummarizeOptions,
    /// How the map is cut.
    pub map: MapOptions,
    /// What a house calls places.
    pub names: HouseStyle,
    /// What the briefing's own words are in.
    pub language: Language,
}
