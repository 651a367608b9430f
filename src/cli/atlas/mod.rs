//! `geobrief atlas`: many inputs, one folder of pages that answers questions.

mod folder;
mod gathered;
pub(super) mod inputs;
mod kept;
mod manifest;
mod report;
mod run;
mod site;
mod tasks;
mod work;

use super::context::Context;
use super::corrections::CorrectionsArgs;
use super::exit::{Exit, Failed};
use super::input_reader::{FetchArgs, SizeArgs};
use super::values::{languages, one_of, themes};
use crate::atlas::{GroupBy, copies};
use crate::cli::house_style::HouseStyleArgs;
use crate::export::AtlasExport;
use crate::house_style::HouseStyle;
use crate::job::{BriefingOptions, Comments};
use crate::language::Language;
use crate::render::{Paper, Theme};
use crate::source::InputKind;
use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use jiff::civil::Date;
use std::path::PathBuf;
use work::Pages;

/// Make one folder of pages from many articles, with a map of all their places
///
/// A folder is read with the folders in it, a pattern in quotes (`'news/**/*.txt'`) as the shell would; a
/// file of JSON Lines and a table (CSV) give a document for each record. What has not changed since the
/// last run into the same folder is not analysed and not written again.
#[derive(Debug, Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub(crate) struct AtlasArgs {
    /// Articles: files, folders, patterns, addresses, files of many records; `-` is standard input
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<String>,
    /// Folder of the atlas; `index.html` in it is the page to open
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// Title of the atlas [default: the name of the only input, or of the folder]
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// What a source is: the site that published a document, the folder of its file, or its author
    #[arg(long, value_enum, value_name = "BY", default_value = "site")]
    group_by: By,
    /// Leave out documents before this day, and those without a date
    #[arg(long, value_name = "DATE")]
    since: Option<Date>,
    /// Leave out documents after this day, and those without a date
    #[arg(long, value_name = "DATE")]
    until: Option<Date>,
    /// Pages of the documents
    #[arg(long, value_enum, value_name = "PAGES", default_value = "linked")]
    pages: Pages,
    /// Share of five-word runs from which on two documents are copies, 0.1 to 1; copies count once
    #[arg(long, value_name = "SHARE", default_value_t = copies::SIMILARITY, value_parser = share)]
    copies: f64,
    /// Also write places, or places and mentions, into the folder `export`; separate several with commas
    #[arg(
        long,
        value_name = "KIND",
        value_delimiter = ',',
        value_parser = one_of::<AtlasExport>(exports())
    )]
    export: Vec<AtlasExport>,
    /// Kind of the inputs [default: detected from their content]
    #[arg(long, value_name = "KIND", env = "GEOBRIEF_FROM")]
    from: Option<InputKind>,
    #[command(flatten)]
    corrections: CorrectionsArgs,
    /// Leave out the comments
    #[arg(long, env = "GEOBRIEF_NO_COMMENTS")]
    no_comments: bool,
    /// Leave out the names of those who wrote the comments
    #[arg(long, env = "GEOBRIEF_ANONYMOUS", conflicts_with = "no_comments")]
    anonymous: bool,
    /// Colours of the briefings; auto follows the reader's system [default: auto]
    #[arg(long, value_name = "THEME", env = "GEOBRIEF_THEME", value_parser = one_of::<Theme>(themes()))]
    theme: Option<Theme>,
    /// Language of the atlas's own words, en, de or fr; quotations stay as they are [default: en]
    #[arg(
        long,
        value_name = "LANGUAGE",
        env = "GEOBRIEF_LANG",
        hide_possible_values = true,
        value_parser = one_of::<Language>(languages())
    )]
    lang: Option<Language>,
    #[command(flatten)]
    names: HouseStyleArgs,
    #[command(flatten)]
    size: SizeArgs,
    #[command(flatten)]
    fetch: FetchArgs,
    /// Number of threads; the output does not depend on it [default: all cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// Write nothing; say what would be written and removed, and exit with code 1 if anything would
    #[arg(long)]
    check: bool,
    /// Write into a folder that holds other files; they stay
    #[arg(long)]
    force: bool,
}

/// What a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    Site,
    Folder,
    Author,
}

impl By {
    fn word(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Folder => "folder",
            Self::Author => "author",
        }
    }
}

impl From<By> for GroupBy {
    fn from(by: By) -> Self {
        match by {
            By::Site => Self::Site,
            By::Folder => Self::Folder,
            By::Author => Self::Author,
        }
    }
}

/// The formats, with what they hold.
fn exports() -> impl Iterator<Item = PossibleValue> {
    AtlasExport::ALL.iter().map(|kind| {
        PossibleValue::new(kind.word()).help(match kind {
            AtlasExport::Geojson => "Places: an RFC 7946 FeatureCollection",
            AtlasExport::Csv => "Tables of places and of mentions",
            AtlasExport::Json => "All that the page knows, without the sentences",
            AtlasExport::LinkedPlaces => {
                "Places in Linked Places Format, with the documents as citations"
            }
            #[cfg(feature = "parquet")]
            AtlasExport::Parquet => "The tables as GeoParquet",
        })
    })
}

fn share(argument: &str) -> Result<f64, String> {
    let share = argument.parse().ok();
    let share = share.filter(|share| (0.1..=1.0).contains(share));
    share.ok_or_else(|| "a number from 0.1 to 1, such as 0.8".to_owned())
}

impl AtlasArgs {
    /// How each document is briefed.
    fn briefing(&self, context: &Context, names: HouseStyle) -> BriefingOptions {
        let settings = &context.settings;
        BriefingOptions {
            title: None,
            comments: if self.no_comments || settings.comments == Some(false) {
                Comments::LeftOut
            } else if self.anonymous {
                Comments::Anonymous
            } else {
                Comments::Included
            },
            sentences: settings.sentences,
            names,
            language: self.lang.or(settings.lang).unwrap_or_default(),
            theme: self.theme.or(settings.theme).unwrap_or_default(),
            paper: Paper::Whole,
        }
    }

    /// What the atlas is called.
    fn title(&self) -> String {
        let name = |path: &std::path::Path| {
            let stem = path
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned());
            stem.filter(|stem| !stem.is_empty())
        };
        let only = match self.inputs.as_slice() {
            [only] if only != "-" && !only.contains(['*', '?']) => name(only.as_ref()),
            _ => None,
        };
        let title = self.title.clone().or(only);
        title
            .or_else(|| name(&self.output))
            .unwrap_or_else(|| "Atlas".to_owned())
    }
}

pub(crate) fn run(arguments: &AtlasArgs, context: &Context) -> Result<Exit, Failed> {
    if let (Some(since), Some(until)) = (arguments.since, arguments.until)
        && until < since
    {
        let problem = "--until is before --since: no document can be of that period";
        return Err(Failed::with(Exit::Usage, problem));
    }
    run::run(arguments, context)
}
