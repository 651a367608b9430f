//! The options of a briefing: title, length, colours, language, files beside it. A flag wins over
//! the environment, that over the settings files.

use crate::cli::house_style::HouseStyleArgs;
use crate::cli::settings::Settings;
use crate::cli::values::{languages, one_of, themes};
use crate::export::ExportKind;
use crate::house_style::HouseStyle;
use crate::job::{BriefingOptions, Comments, MOST_SENTENCES};
use crate::language::Language;
use crate::render::{Paper, Theme};
use clap::Args;
use clap::builder::PossibleValue;
use std::collections::BTreeSet;

#[derive(Debug, Args)]
pub(crate) struct OptionsArgs {
    /// Formats to write beside the page, under the same name and with the same ids; separate
    /// several with commas
    #[arg(
        long,
        value_name = "KIND",
        value_delimiter = ',',
        value_parser = one_of::<ExportKind>(formats()),
        env = "GEOBRIEF_EXPORT"
    )]
    export: Vec<ExportKind>,
    /// Title of the briefing, instead of the source's
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Most sentences in the summary, below the bottom line [default: 6]
    #[arg(
        long,
        value_name = "N",
        env = "GEOBRIEF_SENTENCES",
        value_parser = clap::value_parser!(u64).range(1..=MOST_SENTENCES as u64)
    )]
    sentences: Option<u64>,
    /// Leave out the comments
    #[arg(long, env = "GEOBRIEF_NO_COMMENTS")]
    no_comments: bool,
    /// Leave out the names of those who wrote the comments (Person 1, Person 2), and links to what
    /// they wrote
    #[arg(long, env = "GEOBRIEF_ANONYMOUS", conflicts_with = "no_comments")]
    anonymous: bool,
    /// Let the page print as one A4: title, first line, map, five places, source. The page has a
    /// switch for it
    #[arg(long, env = "GEOBRIEF_ONE_PAGE")]
    one_page: bool,
    /// Colours of the page; auto follows the reader's system [default: auto]
    #[arg(
        long,
        value_name = "THEME",
        env = "GEOBRIEF_THEME",
        value_parser = one_of::<Theme>(themes())
    )]
    theme: Option<Theme>,
    /// Language of the briefing's own words, en, de or fr; quotations stay as they are [default: en]
    #[arg(
        long,
        value_name = "LANGUAGE",
        env = "GEOBRIEF_LANG",
        hide_possible_values = true,
        value_parser = one_of::<Language>(languages())
    )]
    lang: Option<Language>,
    #[command(flatten)]
    pub(super) names: HouseStyleArgs,
}

impl OptionsArgs {
    pub(super) fn has_title(&self) -> bool {
        self.title.is_some()
    }

    /// Formats to write beside the page, each once.
    pub(super) fn exports(&self, settings: &Settings) -> BTreeSet<ExportKind> {
        let asked = match (self.export.as_slice(), &settings.export) {
            ([], Some(settings)) => settings,
            (asked, _) => asked,
        };
        asked.iter().copied().collect()
    }

    /// How the briefing is made and worded.
    pub(super) fn briefing(&self, settings: &Settings, names: HouseStyle) -> BriefingOptions {
        let sentences = self.sentences.and_then(|most| usize::try_from(most).ok());
        let comments = if self.no_comments || settings.comments == Some(false) {
            Comments::LeftOut
        } else if self.anonymous {
            Comments::Anonymous
        } else {
            Comments::Included
        };
        BriefingOptions {
            title: self.title.clone(),
            comments,
            sentences: sentences.or(settings.sentences),
            names,
            language: self.lang.or(settings.lang).unwrap_or_default(),
            theme: self.theme.or(settings.theme).unwrap_or_default(),
            paper: if self.one_page {
                Paper::OnePage
            } else {
                Paper::Whole
            },
        }
    }
}

/// The formats, with what they hold.
fn formats() -> impl Iterator<Item = PossibleValue> {
    ExportKind::ALL.iter().map(|kind| {
        PossibleValue::new(kind.word()).help(match kind {
            ExportKind::Geojson => {
                "Places and borders: an RFC 7946 FeatureCollection with simplestyle"
            }
            ExportKind::Kml => "Places and borders for Google Earth: KML 2.2",
            ExportKind::Csv => "A table with a row for each place",
            ExportKind::Json => "Everything: the data of the page",
            ExportKind::Markdown => "Text with footnotes",
            ExportKind::Svg => "The map as a drawing",
            ExportKind::LinkedPlaces => "Places in Linked Places Format 1.1",
            ExportKind::Slide => "One slide, 1600 × 900: title, sentences, map, source",
            ExportKind::Embed => {
                "Map and list as a small page for a frame (iframe) in another page"
            }
            #[cfg(feature = "png")]
            ExportKind::Png => "The map as an image",
            #[cfg(feature = "png")]
            ExportKind::SlidePng => "The slide as an image",
        })
    })
}
