//! The command line: parses arguments, runs the pipeline, prints, and turns results into exit
//! codes. The only place that writes to the terminal.

mod brief;
mod columns;
mod context;
mod corrections;
mod exit;
mod fix;
mod gazetteer;
mod inputs;
mod places;
mod progress;
mod settings;
mod shell;
mod values;
mod why;

use crate::formats::WORKER;
use clap::{Parser, Subcommand};
use context::Context;
use exit::{Exit, Failed};
use settings::Settings;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// Turn a news article and its comments into one offline map briefing
///
/// Reads an article (optionally with the comments below it), finds the places it names, decides
/// which ones are meant and says how sure that is. Everything it needs is inside the program;
/// nothing is fetched but the addresses that you give.
#[derive(Debug, Parser)]
#[command(
    version,
    propagate_version = true,
    after_help = "Examples:\n  geobrief brief article.txt            writes out/<title>.html\n  geobrief brief - -o - < article.txt   from standard input to standard output\n  geobrief brief https://example.org/a  fetches the page; --offline takes it as fetched before\n  geobrief places article.txt           the places as a table\n  geobrief why article.txt Faizabad     why this Faizabad and not another\n\nExit codes:\n  0 done   1 failed or partly failed   2 usage   3 input unreadable or of no known kind\n  4 not fetched, or a login or block page\n  5 gazetteer or corrections invalid   6 --strict and something is to be checked"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    common: Common,
}

/// Options of every command.
#[derive(Debug, clap::Args)]
struct Common {
    /// Add places from a GeoJSON file or a folder of them; they win over bundled ones
    #[arg(long, global = true, value_name = "PATH", env = "GEOBRIEF_GAZETTEER")]
    gazetteer: Vec<PathBuf>,
    /// Say less: only errors
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say more: notes on how the input was read
    #[arg(short, long, global = true)]
    verbose: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write one HTML briefing per input
    Brief(brief::BriefArgs),
    /// Find and resolve place names only; the result goes to standard output
    Places(places::PlacesArgs),
    /// Explain why a name was resolved as it was
    Why(why::WhyArgs),
    /// Say what a name means in one text: a correction that survives re-runs
    Fix(fix::FixArgs),
    /// Search, check and extend the gazetteer
    Gazetteer(gazetteer::GazetteerArgs),
    /// Write a completion script for a shell to standard output
    Completions(shell::CompletionsArgs),
    /// Write a manual page to standard output
    Man(shell::ManArgs),
}

/// A parser that gives up on hostile input is no news: the input is then read otherwise, or
/// refused with a message of its own.
fn keep_workers_quiet() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().name() != Some(WORKER) {
            report(panic);
        }
    }));
}

/// Runs the program with its arguments (the first is its own name).
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    keep_workers_quiet();
    let Arguments { command, common } = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(problem) => {
            let code = if problem.use_stderr() {
                Exit::Usage
            } else {
                Exit::Done
            };
            // A closed pipe is no news.
            let _ = problem.print();
            return code.into();
        }
    };
    // What packagers ask for depends on no settings.
    let settings = match command {
        Command::Completions(_) | Command::Man(_) => Ok(Settings::default()),
        _ => Settings::load(),
    };
    let (settings, problem) = match settings {
        Ok(settings) => (settings, None),
        Err(problem) => (Settings::default(), Some(problem)),
    };
    let context = Context::new(common, settings);
    let result = match (problem, command) {
        (Some(problem), _) => Err(problem),
        (None, Command::Brief(arguments)) => brief::run(&arguments, &context),
        (None, Command::Places(arguments)) => places::run(&arguments, &context),
        (None, Command::Why(arguments)) => why::run(&arguments, &context),
        (None, Command::Fix(arguments)) => fix::run(&arguments, &context),
        (None, Command::Gazetteer(arguments)) => gazetteer::run(&arguments, &context),
        (None, Command::Completions(arguments)) => shell::completions(&arguments),
        (None, Command::Man(arguments)) => shell::man(&arguments),
    };
    match result {
        Ok(exit) => exit.into(),
        Err(Failed::ClosedPipe) => Exit::Done.into(),
        Err(Failed::With { exit, message }) => {
            context.error(&message);
            exit.into()
        }
    }
}
