//! What the user wants of a briefing: title, length, colours, language, files beside it. A flag wins over
//! the environment, that over the settings files.

use crate::Config;
use crate::cli::context::Context;
use crate::cli::values::one_of;
use crate::document::{BlockId, Document, Fact};
use crate::export::ExportKind;
use crate::language::Language;
use crate::render::Theme;
use clap::Args;
use clap::builder::PossibleValue;
use std::collections::BTreeSet;

/// More sentences than this are no summary.
pub(crate) const MOST_SENTENCES: u64 = 20;

#[derive(Debug, Args)]
pub(crate) struct WishesArgs {
    /// Files to write beside the page, with the same name and the same ids: geojson, kml, csv,
    /// json, md, svg, lpf (Linked Places Format), png (the map), several with commas between
    #[arg(
        long,
        value_name = "KIND",
        value_delimiter = ',',
        env = "GEOBRIEF_EXPORT"
    )]
    export: Vec<ExportKind>,
    /// Title of the briefing, when the source's should not be used
    #[arg(long, value_name = "TEXT")]
    pub(super) title: Option<String>,
    /// Sentences of the summary below the bottom line, at most [default: 6]
    #[arg(
        long,
        value_name = "N",
        env = "GEOBRIEF_SENTENCES",
        value_parser = clap::value_parser!(u64).range(1..=MOST_SENTENCES)
    )]
    sentences: Option<u64>,
    /// Leave the comments out
    #[arg(long, env = "GEOBRIEF_NO_COMMENTS")]
    no_comments: bool,
    /// Colours of the page: those of the reader's system, light or dark [default: auto]
    #[arg(
        long,
        value_name = "THEME",
        env = "GEOBRIEF_THEME",
        value_parser = one_of::<Theme>(themes())
    )]
    theme: Option<Theme>,
    /// Language of the briefing's own words: en or de; the source's stay as they are [default: en]
    #[arg(
        long,
        value_name = "LANGUAGE",
        env = "GEOBRIEF_LANG",
        hide_possible_values = true,
        value_parser = one_of::<Language>(languages())
    )]
    lang: Option<Language>,
}

/// The themes, with what they mean.
fn themes() -> impl Iterator<Item = PossibleValue> {
    Theme::ALL.into_iter().map(|theme| {
        PossibleValue::new(theme.word()).help(match theme {
            Theme::Auto => "What the reader's system has",
            Theme::Light => "Dark on light",
            Theme::Dark => "Light on dark",
        })
    })
}

fn languages() -> impl Iterator<Item = PossibleValue> {
    Language::ALL.into_iter().map(|language| {
        PossibleValue::new(language.code()).help(match language {
            Language::English => "English",
            Language::German => "German",
        })
    })
}

impl WishesArgs {
    /// Formats to write beside the page, each once.
    pub(super) fn exports(&self, context: &Context) -> BTreeSet<ExportKind> {
        let settings = context.settings().export.as_ref();
        let asked = match (self.export.as_slice(), settings) {
            ([], Some(settings)) => settings,
            (asked, _) => asked,
        };
        asked.iter().copied().collect()
    }

    /// Colours of the page.
    pub(super) fn theme(&self, context: &Context) -> Theme {
        self.theme.or(context.settings().theme).unwrap_or_default()
    }

    /// The settings of the stages.
    pub(super) fn config(&self, context: &Context) -> Config {
        let mut config = Config {
            language: self.lang.or(context.settings().lang).unwrap_or_default(),
            ..Config::default()
        };
        let asked = self.sentences.and_then(|most| usize::try_from(most).ok());
        if let Some(most) = asked.or(context.settings().sentences) {
            config.summarize.most_takeaways = most;
            config.summarize.least_takeaways = config.summarize.least_takeaways.min(most);
        }
        config
    }

    /// The document as the user wants it.
    pub(super) fn adapt(&self, mut document: Document, context: &Context) -> Document {
        if self.no_comments || context.settings().comments == Some(false) {
            document.remove_comments();
        }
        if let Some(title) = &self.title {
            document.metadata.title = Fact::Stated(title.clone());
            document.blocks.retain(|block| block.id != BlockId::Title);
        }
        document
    }
}
