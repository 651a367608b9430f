//! Trains the learned recogniser and resolver of geobrief, and says how good they are.
//!
//! ```text
//! cargo run --release -p geobrief-train -- --train DIR --bench DIR --words DIR \
//!     --out src/recognize/crf/model.bin --weights src/resolve/weights.psv --report FILE
//! ```
//!
//! `docs/evaluation.md` says what the folders hold and where to get it. The same input gives the
//! same model and report.

#![expect(
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a program for developers that tells how far it is"
)]

mod allowed;
mod ascent;
mod casing;
mod collections;
mod corpora;
mod data;
mod entities;
mod error;
mod evaluate;
mod fair;
mod folds;
mod fragments;
mod gazetteers;
mod gold;
mod languages;
mod learn;
mod lines;
mod pack;
mod random;
mod ranker;
mod report;
mod score;
mod settings;
mod tally;
mod text;
mod words;

use clap::Parser;
use data::Data;
use error::TrainError;
use evaluate::Material;
use fair::Judge;
use gazetteers::Gazetteers;
use geobrief::gazetteer::Gazetteer;
use geobrief::recognize::crf::{Family, Model, WordTable};
use report::Variant;
use settings::{Settings, Without};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Trains the recogniser and the resolver and evaluates them by cross-validation
///
/// First the news are labelled by models that have not seen them; then one model is learned from
/// all texts.
#[derive(Debug, Parser)]
struct Options {
    /// Folder of general text with all names marked
    #[arg(long, value_name = "DIR", required_unless_present = "language")]
    train: Option<PathBuf>,
    /// Folder of news with places marked
    #[arg(long, value_name = "DIR", required_unless_present = "language")]
    bench: Option<PathBuf>,
    /// Folder with the clusters and frequencies of English words
    #[arg(long, value_name = "DIR", required_unless_present = "language")]
    words: Option<PathBuf>,
    /// Where to write the model learned from all texts
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Where to write the resolver's weights learned from all texts
    #[arg(long, value_name = "FILE")]
    weights: Option<PathBuf>,
    /// Where to write the tables [default: standard output]
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Where to write what was found in cross-validation, one file per corpus
    #[arg(long, value_name = "DIR")]
    predictions: Option<PathBuf>,
    /// Folder where the recognisers are kept: those that are there are used instead of learned, so
    /// that the resolver alone is trained
    #[arg(long, value_name = "DIR", conflicts_with = "ablations")]
    keep: Option<PathBuf>,
    /// Also train without each family of features, and without the general text
    #[arg(long)]
    ablations: bool,
    #[command(flatten)]
    task: languages::Task,
    #[command(flatten)]
    settings: Settings,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), TrainError> {
    let gazetteer = Gazetteer::bundled();
    if let Some(wanted) = options.task.wanted() {
        let (bytes, report) = languages::learn_language(
            wanted?,
            options.words.as_deref(),
            &options.settings,
            &gazetteer,
        )?;
        if let Some(path) = &options.out {
            write(path, &bytes)?;
        }
        return tell(options, &report);
    }
    let (Some(train), Some(bench), Some(words)) = (&options.train, &options.bench, &options.words)
    else {
        return Ok(()); // the arguments are required
    };
    let texts = corpora::read(bench, train)?;
    let words = words::table(words, "en", words::BITS)?;
    let data = Data::of(
        &texts,
        &Gazetteers::new(&gazetteer),
        WordTable::open(&words),
    );
    eprintln!(
        "{} texts, {} words, {} features",
        texts.len(),
        data.len(),
        data.features.len()
    );
    let judge = Judge::new(&gazetteer);
    let material = Material {
        texts: &texts,
        data: &data,
        words: &words,
        gazetteer: &gazetteer,
        judge: &judge,
        kept: options.keep.as_deref(),
    };
    let outcome = material.cross_validate(&options.settings)?;
    if let Some(folder) = &options.predictions {
        for (corpus, lines) in &outcome.predictions {
            write(
                &folder.join(format!("{}.jsonl", corpus.word())),
                lines.as_bytes(),
            )?;
        }
    }
    let variants = if options.ablations {
        variants(material, &options.settings)?
    } else {
        Vec::new()
    };
    if options.out.is_some() || options.weights.is_some() {
        eprintln!("the model of all texts");
        let bytes = material.kept_model("all", || material.model(&options.settings, |_| true))?;
        if let Some(path) = &options.out {
            write(path, &bytes)?;
        }
        if let Some(path) = &options.weights {
            let weights = material.weights(&Model::open(&bytes)?, |_| true);
            write(path, weights.write().as_bytes())?;
        }
    }
    tell(options, &report::markdown(&outcome, &variants))
}

/// Writes a report where it is wanted.
fn tell(options: &Options, report: &str) -> Result<(), TrainError> {
    match &options.report {
        Some(path) => write(path, report.as_bytes()),
        None => {
            print!("{report}");
            Ok(())
        }
    }
}

/// Cross-validation with one part left out, for each part.
fn variants(material: Material<'_>, shipped: &Settings) -> Result<Vec<Variant>, TrainError> {
    let families = Family::ALL.map(Without::Family);
    let all = families.into_iter().chain([Without::GeneralText]);
    all.map(|without| {
        let name = match without {
            Without::Nothing => "as shipped".to_owned(),
            Without::Family(family) => format!("without {family:?}").to_lowercase(),
            Without::GeneralText => "without general text".to_owned(),
        };
        eprintln!("{name}");
        let settings = Settings {
            without,
            ..shipped.clone()
        };
        let outcome = material.cross_validate(&settings)?;
        Ok(Variant { name, outcome })
    })
    .collect()
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), TrainError> {
    fs::write(path, bytes).map_err(|source| TrainError::Write {
        path: path.to_owned(),
        source,
    })
}
