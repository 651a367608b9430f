//! `geobrief brief`: the main job.

mod archive;
mod wishes;

pub(super) use wishes::MOST_SENTENCES;

use super::context::Context;
use super::corrections::{self, FixesArgs};
use super::exit::{Exit, Failed};
use super::inputs::{FetchArgs, Reader};
use crate::basemap::Basemap;
use crate::briefing::{Geodata, Briefing, Status};
use crate::export::export;
use crate::output::{OutputError, Overwrite, TakenNames, Target};
use crate::recognize::Role;
use crate::source::InputKind;
use crate::{Config, brief, render};
use clap::Args;
use std::ffi::{OsStr, OsString};
use std::io;
use wishes::WishesArgs;

#[derive(Debug, Args)]
pub(crate) struct BriefArgs {
    /// Articles to read, with the comments below them if any; `-` is standard input
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<String>,
    /// Where to write: a file, a folder (ending in /), or `-` for standard output
    /// [default: out/<slug of the title>.html]
    #[arg(short, long, value_name = "PATH")]
    output: Option<OsString>,
    /// What the input is, when it should not be guessed
    #[arg(long, value_name = "KIND", env = "GEOBRIEF_FROM")]
    from: Option<InputKind>,
    /// The article that a thread links to: a file or an address
    #[arg(long, value_name = "INPUT")]
    article: Option<String>,
    #[command(flatten)]
    wishes: WishesArgs,
    #[command(flatten)]
    fixes: FixesArgs,
    /// Keep fetched pages beside the briefing, named by their hash, with address and time
    #[arg(long)]
    archive: bool,
    #[command(flatten)]
    fetch: FetchArgs,
    /// Overwrite a file that geobrief did not write
    #[arg(long)]
    force: bool,
    /// End with code 6 when something is unresolved or to be checked
    #[arg(long)]
    strict: bool,
}

pub(crate) fn run(arguments: &BriefArgs, context: &Context) -> Result<Exit, Failed> {
    let takes_one = !matches!(
        Target::new(arguments.output.as_deref(), ""),
        Target::InFolder(_)
    );
    if arguments.inputs.len() > 1 && takes_one {
        let message = "several inputs need a folder: end the path of --output with a slash";
        return Err(Failed::with(Exit::Usage, message));
    }
    if arguments.inputs.len() > 1 && arguments.article.is_some() {
        let message = "--article goes with one input: the thread that links to it";
        return Err(Failed::with(Exit::Usage, message));
    }
    if arguments.inputs.len() > 1 && arguments.wishes.title.is_some() {
        let message = "--title goes with one input";
        return Err(Failed::with(Exit::Usage, message));
    }
    let has_exports = !arguments.wishes.exports(context).is_empty();
    if has_exports && takes_stdout(arguments.output.as_deref()) {
        let message =
            "--export writes files beside the page: name a file or a folder with --output";
        return Err(Failed::with(Exit::Usage, message));
    }
    if arguments.archive && takes_stdout(arguments.output.as_deref()) {
        let message =
            "--archive keeps pages beside the briefing: name a file or a folder with --output";
        return Err(Failed::with(Exit::Usage, message));
    }
    let gazetteer = context.gazetteer()?;
    let basemap = Basemap::bundled();
    let mut press = Press {
        arguments,
        context,
        geodata: Geodata {
            gazetteer: &gazetteer,
            basemap: &basemap,
        },
        taken: TakenNames::default(),
    };
    let mut worst = Exit::Done;
    for input in &arguments.inputs {
        match press.print(input) {
            Ok(exit) => worst = worst.max(exit),
            Err(failed) if arguments.inputs.len() == 1 => return Err(failed),
            Err(Failed::With { message, .. }) => {
                context.error(&message);
                worst = Exit::Failed;
            }
            Err(closed) => return Err(closed),
        }
    }
    Ok(worst)
}

fn takes_stdout(output: Option<&OsStr>) -> bool {
    Target::new(output, "") == Target::Stdout
}

/// Makes the pages of one run.
struct Press<'a> {
    arguments: &'a BriefArgs,
    context: &'a Context,
    geodata: Geodata<'a>,
    taken: TakenNames,
}

impl Press<'_> {
    fn print(&mut self, input: &str) -> Result<Exit, Failed> {
        let article = self.arguments.article.as_deref();
        let reader = Reader::new(self.arguments.from, &self.arguments.fetch, self.context);
        let read = reader.read_with(input, article)?;
        let fetched = read.fetched.clone();
        let corrections = corrections::load(input, &self.arguments.fixes)?;
        let gazetteer = corrections::pinned(&corrections, self.geodata)?;
        let geodata = Geodata {
            gazetteer: &gazetteer,
            ..self.geodata
        };
        let wishes = &self.arguments.wishes;
        let config = Config {
            corrections,
            ..wishes.config(self.context)
        };
        let document = wishes.adapt(read.document, self.context);
        let briefing = brief(document, read.record, geodata, &config);
        let matched = briefing
            .corrections
            .iter()
            .map(|(fix, times)| (fix, *times));
        corrections::report(matched, self.context);
        let page = render::page_in(&briefing, wishes.theme(self.context))
            .map_err(|p| Failed::with(Exit::Failed, p))?;
        let title = briefing
            .document
            .metadata
            .title
            .value()
            .map_or("", String::as_str);
        let output = self.arguments.output.as_deref();
        let target = self.taken.take(Target::new(output, title));
        let overwrite = if self.arguments.force {
            Overwrite::AnyFile
        } else {
            Overwrite::OwnFiles
        };
        target
            .write(page.as_bytes(), overwrite)
            .map_err(|problem| failed(&problem))?;
        if let (true, Some(page), Some(path)) = (self.arguments.archive, &fetched, target.path()) {
            let kept =
                archive::keep(page, &briefing.input, path).map_err(|problem| failed(&problem))?;
            self.context
                .note(&format!("{}: the page as it came", kept.display()));
        }
        let mut beside = Vec::new();
        for kind in wishes.exports(self.context) {
            let Some(sibling) = target.sibling(kind.extension()) else {
                continue;
            };
            let bytes = export(&briefing, kind).map_err(|p| Failed::with(Exit::Failed, p))?;
            sibling
                .write(&bytes, overwrite)
                .map_err(|problem| failed(&problem))?;
            beside.push(format!(".{}", kind.extension()));
        }
        for notice in &briefing.input.notices {
            self.context.report(&format!("{input}: {notice}"));
        }
        self.context.report(&report(&target, &beside, &briefing));
        Ok(if self.arguments.strict && is_open(&briefing) {
            Exit::Strict
        } else {
            Exit::Done
        })
    }
}

fn failed(problem: &OutputError) -> Failed {
    match problem {
        OutputError::Stdout { problem } if problem.kind() == io::ErrorKind::BrokenPipe => {
            Failed::ClosedPipe
        }
        _ => Failed::with(Exit::Failed, problem),
    }
}

/// Whether something is left for a person to decide.
fn is_open(briefing: &Briefing) -> bool {
    briefing
        .places
        .iter()
        .any(|place| place.status == Status::Check)
        || briefing
            .unmapped
            .iter()
            .any(|name| name.role == Role::Literal && !name.is_set_aside)
}

/// "out/title.html and .kml: 13 places, 1 to check, 2 named but not mapped".
fn report(target: &Target, beside: &[String], briefing: &Briefing) -> String {
    let check = briefing
        .places
        .iter()
        .filter(|place| place.status == Status::Check)
        .count();
    let places = match briefing.places.len() {
        1 => "1 place".to_owned(),
        several => format!("{several} places"),
    };
    let written = target.path().map_or_else(
        || "standard output".to_owned(),
        |path| path.display().to_string(),
    );
    let beside = match beside {
        [] => String::new(),
        endings => format!(" and {}", endings.join(" ")),
    };
    let unmapped = briefing.unmapped.len();
    format!("{written}{beside}: {places}, {check} to check, {unmapped} named but not mapped")
}
