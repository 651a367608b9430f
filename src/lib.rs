//! geobrief turns a news article and the comments below it into one offline HTML map briefing.
//!
//! The types are the pipeline; each arrow is one public function, each box plain data:
//!
//! ```text
//! Source ──read──▶ RawPage ──formats::read──▶ Document
//! Document ──Document::tokenized──▶ TokenizedText, which the stages below read
//! Document ──recognize──▶ Vec<Mention> ──resolve──▶ Vec<ResolvedMention>
//! Vec<ResolvedMention> ──corrections::apply──▶ the same, where a person knew better
//! Document ──summarize──▶ Summary
//! Document ──claims::read──▶ Claims (who said what, when, how many, who)
//! all of it ──briefing::assemble──▶ Briefing ──render::page──▶ one HTML file
//! ```
//!
//! Only [`source`], [`output`], [`import`], [`cli`] and the readers of gazetteer files touch files,
//! network, clock or terminal; everything between is a function of its arguments, and the same
//! input gives the same bytes.
//!
//! The whole of it is [`job::brief`], from bytes to a page:
//!
//! ```
//! use geobrief::basemap::Basemap;
//! use geobrief::briefing::Geodata;
//! use geobrief::gazetteer::Gazetteer;
//! use geobrief::job::{self, BriefingOptions, Input, NamedText};
//!
//! let article = b"Road reopens\n\nThe convoy left Kabul for Faizabad in Badakhshan province.";
//! let mut input = Input::new("article.txt", article.to_vec());
//! let corrections = "[[fix]]\nname = \"Kabul\"\nplace = \"gn:1138958\"\n";
//! input.corrections.push(NamedText::new("article.fix.toml", corrections));
//!
//! let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
//! let geodata = Geodata { gazetteer: &gazetteer, basemap: &basemap };
//! let options = BriefingOptions { title: Some("The road".to_owned()), ..Default::default() };
//! let briefing = job::brief(input, &options, geodata)?;
//! let ids: Vec<&str> = briefing.places.iter().map(|place| place.id.as_str()).collect();
//! assert!(ids.contains(&"gn:1142170")); // Faizabad in Afghanistan, not the one in India
//! let page = geobrief::render::page_in(&briefing, options.theme)?; // one file that asks for nothing
//! assert!(page.contains("<title>The road"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Finding and resolving the place names alone:
//!
//! ```
//! use geobrief::document::{self, Hints};
//! use geobrief::gazetteer::Gazetteer;
//! use geobrief::resolve::Resolution;
//!
//! let gazetteer = Gazetteer::bundled();
//! let text = "The convoy left Kabul for Faizabad, capital of Badakhshan province.".to_owned();
//! let (document, _notes) = document::parse(text, &Hints::default());
//! for found in geobrief::locate(&document, &gazetteer, &geobrief::Config::default()) {
//!     if let Resolution::Resolved { place, .. } = found.resolution {
//!         println!("{}", gazetteer.place(place).id);
//!     }
//! }
//! ```
//!
//! The [`gazetteer`] is of use alone: it finds places by name, by slips of a name and by where they
//! are, with the user's own files and whole [imports](import) on top of what is bundled.
//!
//! ```
//! use geobrief::basemap::Basemap;
//! use geobrief::gazetteer::{Gazetteer, read_entries};
//!
//! let camp = r#"{"type": "Feature", "properties": {"name": "Camp Marmal", "aliases": ["Marmal"]},
//!                "geometry": {"type": "Point", "coordinates": [67.212, 36.707]}}"#;
//! let (bundled, basemap) = (Gazetteer::bundled(), Basemap::bundled());
//! let entries = read_entries(camp, "camps.geojson".as_ref(), &bundled, &basemap)?;
//! let gazetteer = bundled.with_entries(&entries); // or .with_overlay("camps.geojson")?
//!
//! let found = gazetteer.search("camp marmul", 1);
//! assert_eq!(gazetteer.id(found[0].place), "user:camp-marmal");
//! let town = gazetteer.nearest(gazetteer.point(found[0].place)).nth(1);
//! assert!(town.is_some_and(|town| town.km < 20.0));
//! # Ok::<(), geobrief::gazetteer::InvalidFile>(())
//! ```

pub mod atlas;
pub mod batch;
pub mod border;
pub mod briefing;
pub mod cartography;
pub mod claims;
#[cfg(feature = "cli")]
pub mod cli;
pub mod config;
pub mod coordinates;
pub mod corrections;
pub mod diagnostics;
pub mod document;
#[cfg(feature = "engine")]
pub mod engine;
pub mod export;
pub mod file_name;
pub mod formats;
pub mod house_style;
#[cfg(feature = "import")]
pub mod import;
pub mod job;
pub mod language;
#[cfg(feature = "languages")]
pub mod language_pack;
#[cfg(feature = "files")]
pub mod output;
mod panics;
pub mod positions;
pub mod recognize;
pub mod render;
pub mod resolve;
pub mod score;
pub mod source;
pub mod summarize;
pub mod text;
pub mod vocabulary;

pub use geobrief_geography::{basemap, gazetteer, geo, geometry};

use briefing::{Briefing, Findings, Geodata, InputRecord};
pub use config::Config;
use corrections::{Applied, Hidden, Masked, Withheld};
use diagnostics::Diagnostic;
use document::Document;
use gazetteer::Gazetteer;
use resolve::ResolvedMention;
use span::Span;
use std::borrow::Cow;
use text::TokenizedText;
pub use text::span;

/// Finds the place names of a document and decides which places they mean, in the order of the
/// text. Positions in figures are no names; [`located`] finds those too.
#[must_use]
pub fn locate(document: &Document, gazetteer: &Gazetteer, config: &Config) -> Vec<ResolvedMention> {
    let gazetteer = in_language_of(document, gazetteer);
    let Found {
        mentions, withheld, ..
    } = found(document, &document.tokenized(), &gazetteer, config);
    withheld.left(mentions, &gazetteer)
}

/// The mentions of a document, with the gazetteer that their places are handles of.
#[derive(Debug, Clone)]
pub struct Located<'g> {
    /// In the order of the text.
    pub mentions: Vec<ResolvedMention>,
    /// For each correction of the settings how many mentions it decided.
    pub matches: Vec<usize>,
    /// What became of each hidden place.
    pub hidden: Vec<Hidden>,
    /// The gazetteer that was given, with the positions of the text and without what is withheld.
    pub gazetteer: Cow<'g, Gazetteer>,
}

/// Finds the places that a document names or gives in figures, and decides what the names mean.
#[must_use]
pub fn located<'g>(document: &Document, geodata: Geodata<'g>, config: &Config) -> Located<'g> {
    let text = document.tokenized();
    let gazetteer = gazetteer_of(document, &text, geodata);
    let Found {
        mentions,
        matches,
        withheld,
    } = found(document, &text, &gazetteer, config);
    Located {
        mentions: withheld.left(mentions, &gazetteer),
        matches,
        hidden: withheld.hidden(&config.corrections),
        gazetteer: without(&withheld, gazetteer),
    }
}

/// The gazetteer without what is withheld.
fn without<'g>(withheld: &Withheld, gazetteer: Cow<'g, Gazetteer>) -> Cow<'g, Gazetteer> {
    match withheld.places() {
        [] => gazetteer,
        places => Cow::Owned(gazetteer.into_owned().withholding(places)),
    }
}

/// The gazetteer with the names of a document's language, and with the positions that its text gives.
fn gazetteer_of<'g>(
    document: &Document,
    text: &TokenizedText<'_>,
    geodata: Geodata<'g>,
) -> Cow<'g, Gazetteer> {
    let gazetteer = in_language_of(document, geodata.gazetteer);
    let pins = positions::pins(text, &gazetteer, geodata.basemap);
    if pins.is_empty() {
        return gazetteer;
    }
    Cow::Owned(gazetteer.into_owned().with_pins(&pins))
}

/// The gazetteer with the names of a document's language.
fn in_language_of<'g>(document: &Document, gazetteer: &'g Gazetteer) -> Cow<'g, Gazetteer> {
    let language = document.metadata.language.value();
    match language.filter(|tag| gazetteer.has_names_in(tag)) {
        Some(tag) => Cow::Owned(gazetteer.in_language(tag)),
        None => Cow::Borrowed(gazetteer),
    }
}

/// The notice that a document is in a language whose words geobrief knows and whose pack it lacks:
/// neither the program nor the gazetteer has it.
#[must_use]
pub fn missing_pack(document: &Document, gazetteer: &Gazetteer) -> Option<Diagnostic> {
    let language = document.vocabulary().language();
    let is_read = language == ENGLISH || gazetteer.has_names_in(language);
    (!is_read).then(|| Diagnostic::LanguagePackMissing {
        language: document::language_name(language).unwrap_or(language),
    })
}

/// The language whose names and recogniser are the gazetteer's and the program's own.
const ENGLISH: &str = "en";

/// The mentions of a text, with those that are withheld, and what that is.
struct Found {
    mentions: Vec<ResolvedMention>,
    matches: Vec<usize>,
    withheld: Withheld,
}

/// The mentions of a text that is cut.
fn found(
    document: &Document,
    text: &TokenizedText<'_>,
    gazetteer: &Gazetteer,
    config: &Config,
) -> Found {
    let mentions = recognize::recognize(document, text, gazetteer, &config.recognize);
    let mentions = resolve::resolve(document, text, mentions, gazetteer, &config.resolve);
    let Applied { mentions, matches } =
        corrections::apply(&config.corrections, document, mentions, gazetteer);
    let withheld = Withheld::of(&config.corrections, document, &mentions, gazetteer);
    Found {
        mentions,
        matches,
        withheld,
    }
}

/// A document that may be published, with the mentions that may.
struct Understood<'g> {
    document: Document,
    mentions: Vec<ResolvedMention>,
    /// Where names of places stand, withheld ones too.
    named: Vec<Span>,
    /// Where the words of sentences stand that a person has chosen.
    quoted: Vec<Option<Span>>,
    matches: Vec<usize>,
    withheld: Withheld,
    gazetteer: Cow<'g, Gazetteer>,
}

fn understood<'g>(document: Document, geodata: Geodata<'g>, config: &Config) -> Understood<'g> {
    let text = document.tokenized();
    let gazetteer = gazetteer_of(&document, &text, geodata);
    let Found {
        mentions,
        matches,
        withheld,
    } = found(&document, &text, &gazetteer, config);
    let named = mentions.iter().map(|found| found.mention.span).collect();
    let summary = config.corrections.edits.summary.as_ref();
    let quoted = summary.map_or_else(Vec::new, |summary| summary.quoted(&document));
    let block = config.language.catalogue().edits.masked;
    let mentions = withheld.left(mentions, &gazetteer);
    let Masked {
        document,
        mentions,
        named,
        quoted,
    } = withheld.masked(document, mentions, named, quoted, block);
    Understood {
        document,
        mentions,
        named,
        quoted,
        matches,
        gazetteer: without(&withheld, gazetteer),
        withheld,
    }
}

/// Briefs a document: every stage in its order. [`job::brief`] begins with bytes.
#[must_use]
pub fn brief(
    document: Document,
    mut input: InputRecord,
    geodata: Geodata<'_>,
    config: &Config,
) -> Briefing {
    input
        .notices
        .extend(missing_pack(&document, geodata.gazetteer));
    let Understood {
        document,
        mentions,
        named,
        quoted,
        matches,
        withheld,
        gazetteer,
    } = understood(document, geodata, config);
    let geodata = Geodata {
        gazetteer: &gazetteer,
        ..geodata
    };
    let text = document.tokenized();
    let sentences = summarize::sentences(&document, &text);
    let summary = summarize::summarize(&document, &text, &sentences, &config.summarize);
    let claims = claims::read(&document, &text, &named, geodata.gazetteer);
    let borders = border::named_borders(&document, &text, &mentions, geodata.gazetteer);
    let block = config.language.catalogue().edits.masked;
    let corrections = config.corrections.fixes.iter().cloned().zip(matches);
    let corrections = corrections.filter(|(fix, _)| withheld.may_tell(fix));
    let findings = Findings {
        mentions,
        borders,
        corrections: corrections.collect(),
        hidden: withheld.hidden(&config.corrections),
        edits: withheld.edits(&config.corrections.edits, block),
        quoted,
        sentences,
        summary,
        claims,
    };
    let is_told = |notice: &diagnostics::Diagnostic| {
        withheld.unless_named(Some(notice.to_string())).is_some()
    };
    let input = InputRecord {
        name: withheld.unless_named(input.name),
        url: withheld.unless_named(input.url),
        notices: input.notices.into_iter().filter(is_told).collect(),
        ..input
    };
    let (map, language) = (&config.map, config.language);
    let renamed;
    let geodata = if config.names.is_empty() {
        geodata
    } else {
        renamed = config.names.applied(geodata.gazetteer);
        Geodata {
            gazetteer: &renamed,
            ..geodata
        }
    };
    let mut briefing = briefing::assemble(document, input, findings, geodata, map, language);
    // The basemap has names of its own.
    let may_stand = |words: &str| !withheld.names(words);
    let mut sheet = Some(&mut briefing.map);
    while let Some(map) = sheet {
        map.disputed_areas.retain(|area| may_stand(area));
        map.labels.retain(|label| may_stand(&label.text));
        sheet = map.second.as_deref_mut();
    }
    briefing
}
