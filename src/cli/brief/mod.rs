//! `geobrief brief`: the main job.

mod archive;
mod options;
mod unknown;

use super::context::Context;
use super::corrections::{self, CorrectionsArgs};
use super::exit::{Exit, Failed};
use super::gazetteer::present;
use super::gazetteer_loader::OnUnusable;
use super::input_reader::{FetchArgs, InputReader, ItemArgs, SizeArgs};
use super::opening;
use crate::basemap::Basemap;
use crate::briefing::{Briefing, Geodata, Status};
use crate::export::{ExportKind, export};
use crate::job::{self, BriefingOptions};
use crate::output::{Overwrite, TakenNames, Target};
use crate::recognize::Role;
use crate::render;
use crate::source::InputKind;
use clap::Args;
use options::OptionsArgs;
use std::collections::BTreeSet;
use std::ffi::OsString;

#[derive(Debug, Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub(crate) struct BriefArgs {
    /// Articles to read, with any comments below them; `-` is standard input
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<String>,
    /// Where to write: a file, a folder (ending in /), or `-` for standard output
    /// [default: out/<title>.html]
    #[arg(short, long, value_name = "PATH")]
    output: Option<OsString>,
    /// Kind of the input [default: detected from its content]
    #[arg(long, value_name = "KIND", env = "GEOBRIEF_FROM")]
    from: Option<InputKind>,
    /// Article that the thread links to: a file or an address
    #[arg(long, value_name = "INPUT")]
    article: Option<String>,
    #[command(flatten)]
    options: OptionsArgs,
    #[command(flatten)]
    corrections: CorrectionsArgs,
    /// Keep the fetched page beside the briefing, named by its hash, with its address and time
    #[arg(long)]
    archive: bool,
    /// Open what was written in the browser
    #[arg(long)]
    open: bool,
    #[command(flatten)]
    item: ItemArgs,
    #[command(flatten)]
    size: SizeArgs,
    #[command(flatten)]
    fetch: FetchArgs,
    /// Overwrite files that geobrief did not write
    #[arg(long)]
    force: bool,
    /// Exit with code 6 if a name is unresolved or needs checking, with 5 if one of your own places
    /// cannot be used
    #[arg(long)]
    strict: bool,
}

pub(crate) fn run(arguments: &BriefArgs, context: &Context) -> Result<Exit, Failed> {
    let exports = arguments.options.exports(&context.settings);
    check(arguments, &exports)?;
    let gazetteer = context.gazetteer_or_fail(OnUnusable::strict(arguments.strict))?;
    let names = arguments.options.names.load(context, &gazetteer)?;
    let basemap = Basemap::bundled();
    let mut briefer = Briefer {
        arguments,
        context,
        options: arguments.options.briefing(&context.settings, names),
        exports,
        geodata: Geodata {
            gazetteer: &gazetteer,
            basemap: &basemap,
        },
        taken: TakenNames::default(),
    };
    let mut worst = Exit::Done;
    for input in &arguments.inputs {
        match briefer.write_one(input) {
            Ok(exit) => worst = worst.max(exit),
            Err(failed) if arguments.inputs.len() == 1 => return Err(failed),
            Err(Failed::With { message, .. }) => {
                context.messages.error(&message);
                worst = Exit::Failed;
            }
            Err(closed) => return Err(closed),
        }
    }
    Ok(worst)
}

/// Options that do not go together.
fn check(arguments: &BriefArgs, exports: &BTreeSet<ExportKind>) -> Result<(), Failed> {
    let target = Target::new(arguments.output.as_deref(), "");
    let several = arguments.inputs.len() > 1;
    let problem = if several && !matches!(target, Target::InFolder(_)) {
        "several inputs need a folder: end the path of --output with a slash"
    } else if several && arguments.article.is_some() {
        "--article goes with one input: the thread that links to it"
    } else if several && arguments.options.has_title() {
        "--title goes with one input"
    } else if !exports.is_empty() && target == Target::Stdout {
        "--export writes files beside the page: name a file or a folder with --output"
    } else if arguments.archive && target == Target::Stdout {
        "--archive keeps pages beside the briefing: name a file or a folder with --output"
    } else if arguments.open && target == Target::Stdout {
        "--open opens a file: name one, or a folder, with --output"
    } else {
        return Ok(());
    };
    Err(Failed::with(Exit::Usage, problem))
}

/// Briefs the inputs of one run.
struct Briefer<'a> {
    arguments: &'a BriefArgs,
    context: &'a Context,
    options: BriefingOptions,
    /// Formats to write beside the page.
    exports: BTreeSet<ExportKind>,
    geodata: Geodata<'a>,
    taken: TakenNames,
}

impl Briefer<'_> {
    /// Reads an input and writes its page, with what is asked for beside it.
    fn write_one(&mut self, input: &str) -> Result<Exit, Failed> {
        let (arguments, messages) = (self.arguments, &self.context.messages);
        let reader = InputReader::new(arguments.from, &arguments.fetch, self.context)
            .up_to(arguments.size)
            .only(arguments.item);
        let (read, fetched) = reader.read_with(input, arguments.article.as_deref())?;
        let corrections = corrections::load(input, &arguments.corrections)?;
        let briefing = job::brief_read(read, corrections, &self.options, self.geodata)?;
        corrections::report(&briefing.corrections, messages);
        corrections::report_hidden(&briefing.hidden, messages);
        corrections::report_stale(&briefing.stale, messages);
        let target = self.target(&briefing);
        self.write_page(&briefing, &target)?;
        if arguments.archive && briefing.withheld() > 0 {
            messages.report("the page is not kept as it came: it names what is withheld");
        } else if let (true, Some(page), Some(path)) = (arguments.archive, &fetched, target.path())
        {
            let kept = archive::keep(page, &briefing.input, path)?;
            messages.note(&format!("{}: the page as it came", kept.display()));
        }
        let beside = self.write_exports(&briefing, &target)?;
        for notice in &briefing.input.notices {
            messages.report(&format!("{input}: {notice}"));
        }
        if let Some(hint) = self.hint(&briefing)? {
            messages.report(&hint);
        }
        messages.report(&report(&target, &beside, &briefing));
        if let (true, Some(path)) = (arguments.open, target.path()) {
            opening::open(path)?;
        }
        Ok(if arguments.strict && is_open(&briefing) {
            Exit::Strict
        } else {
            Exit::Done
        })
    }

    /// What would be known with another import.
    fn hint(&self, briefing: &Briefing) -> Result<Option<String>, Failed> {
        let store = self.context.loader.store();
        let present = store.as_ref().map(present).transpose()?;
        let present = present.unwrap_or_default();
        Ok(unknown::hint(briefing, self.geodata.gazetteer, &present))
    }

    fn target(&mut self, briefing: &Briefing) -> Target {
        let title = briefing.document.metadata.title.value();
        let title = title.map_or("", String::as_str);
        let output = self.arguments.output.as_deref();
        self.taken.take(Target::new(output, title))
    }

    fn write_page(&self, briefing: &Briefing, target: &Target) -> Result<(), Failed> {
        let page = render::page_with(briefing, self.options.look())
            .map_err(|problem| Failed::with(Exit::Failed, problem))?;
        Ok(target.write(page.as_bytes(), self.overwrite())?)
    }

    /// Writes the exports; gives the endings of their files.
    fn write_exports(&self, briefing: &Briefing, target: &Target) -> Result<Vec<String>, Failed> {
        let mut written = Vec::new();
        for &kind in &self.exports {
            let Some(sibling) = target.sibling(kind.extension()) else {
                continue;
            };
            let bytes =
                export(briefing, kind).map_err(|problem| Failed::with(Exit::Failed, problem))?;
            sibling.write(&bytes, self.overwrite())?;
            written.push(format!(".{}", kind.extension()));
        }
        Ok(written)
    }

    fn overwrite(&self) -> Overwrite {
        if self.arguments.force {
            Overwrite::AnyFile
        } else {
            Overwrite::OwnFiles
        }
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
