//! The data sets, and what this engine is.

use geobrief::basemap::Basemap;
use geobrief::briefing::Geodata;
use geobrief::gazetteer::Gazetteer;
use geobrief::language::Language;
use geobrief::source::InputKind;
use serde::Serialize;
use std::sync::LazyLock;

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(Gazetteer::bundled);
static BASEMAP: LazyLock<Basemap> = LazyLock::new(Basemap::bundled);

/// Longest text that is briefed, in megabytes: as `geobrief brief` has it without options.
pub(crate) const MOST_TEXT: u64 = 20;

/// The bundled data.
pub(crate) fn bundled() -> Geodata<'static> {
    Geodata {
        gazetteer: &GAZETTEER,
        basemap: &BASEMAP,
    }
}

/// What the page says of the engine, and offers for choice.
#[derive(Debug, Serialize)]
pub(crate) struct About {
    version: &'static str,
    megabytes: u64,
    languages: Vec<&'static str>,
    kinds: Vec<Kind>,
}

/// A kind of input.
#[derive(Debug, Serialize)]
struct Kind {
    word: &'static str,
    /// What such inputs are called: "web pages".
    label: &'static str,
}

pub(crate) fn about() -> About {
    let kinds = InputKind::ALL.into_iter().map(|kind| Kind {
        word: kind.word(),
        label: kind.label(),
    });
    About {
        version: env!("CARGO_PKG_VERSION"),
        megabytes: MOST_TEXT,
        languages: Language::ALL.into_iter().map(Language::code).collect(),
        kinds: kinds.collect(),
    }
}
