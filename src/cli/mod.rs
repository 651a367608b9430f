//! The command line: parses arguments, runs the pipeline, prints, and turns results into exit
//! codes. The only place that writes to the terminal.

mod atlas;
mod brief;
mod columns;
mod context;
mod corrections;
#[cfg(feature = "desk")]
mod desk;
mod exit;
mod fix;
mod folders;
mod gazetteer;
mod gazetteer_loader;
mod house_style;
mod input_reader;
mod language;
#[cfg(feature = "mcp")]
mod mcp;
mod messages;
mod opening;
mod own_files;
mod packs;
mod places;
mod progress;
mod settings;
mod shell;
mod shorthand;
mod values;
mod version;
mod why;

use crate::batch;
use crate::formats::WORKER;
use clap::{CommandFactory, Parser, Subcommand};
use context::{CommonArgs, Context};
use exit::{Exit, Failed};
use folders::Folders;
use settings::Settings;
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

/// Turn a news article and its comments into one offline map briefing
///
/// Reads an article, with or without the comments below it, finds the place names, decides which
/// places they mean and says how sure that is. Everything it needs is inside the program; it fetches
/// nothing but the addresses that you give.
#[derive(Debug, Parser)]
#[command(
    version,
    propagate_version = true,
    after_help = "`geobrief FILE` is `geobrief brief FILE`.\n\nExamples:\n  geobrief brief article.txt            writes out/<title>.html\n  geobrief brief - -o - < article.txt   reads standard input, writes standard output\n  geobrief brief https://example.org/a  fetches the page; with --offline, uses the copy fetched before\n  geobrief places article.txt           the places as a table\n  geobrief why article.txt Faizabad     why this Faizabad and not another\n\nExit codes:\n  0 done   1 failed or partly failed   2 usage   3 input unreadable or of an unknown kind\n  4 not fetched, or a login or block page\n  5 gazetteer or corrections invalid   6 --strict, and something needs checking"
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    common: CommonArgs,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write one HTML briefing per input
    Brief(brief::BriefArgs),
    /// Make one folder of pages from many articles, with a map of all their places
    Atlas(atlas::AtlasArgs),
    /// Open the desk: a page to make and correct briefings, served on this machine only
    #[cfg(feature = "desk")]
    Desk(desk::DeskArgs),
    /// Find and resolve place names, and print them
    Places(places::PlacesArgs),
    /// Explain why a name was resolved as it was
    Why(why::WhyArgs),
    /// Correct what a name means in one text; the correction survives re-runs
    Fix(fix::FixArgs),
    /// Search, check and extend the gazetteer
    Gazetteer(gazetteer::GazetteerArgs),
    /// List the languages that are read; add, save and remove their packs
    Language(language::LanguageArgs),
    /// Serve the same functions to agents (Model Context Protocol; feature `mcp`)
    #[cfg(feature = "mcp")]
    Mcp(mcp::McpArgs),
    /// Print a completion script for a shell
    Completions(shell::CompletionsArgs),
    /// Print a manual page
    Man(shell::ManArgs),
}

/// A parser that gives up on hostile input needs no report: the input is then read in another way,
/// or refused with a message of its own. Nor does a record that fails among many: its row says why.
fn keep_workers_quiet() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().name() != Some(WORKER) && !batch::is_guarding() {
            report(panic);
        }
    }));
}

/// Runs the program with its arguments (the first is its own name).
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    run_for_code(arguments).into()
}

/// [`run`] for a program that holds this one: the number of the exit code.
#[must_use]
pub fn run_for_code(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    exit_of(arguments) as u8
}

fn exit_of(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    keep_workers_quiet();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if version::is_asked(&arguments) {
        // A closed pipe is no error.
        let _ = io::stdout().write_all(version::told().as_bytes());
        return Exit::Done;
    }
    let Arguments { command, common } = match shorthand::parse(arguments) {
        Ok(arguments) => arguments,
        Err(problem) => {
            let code = if problem.use_stderr() {
                Exit::Usage
            } else {
                Exit::Done
            };
            // A closed pipe is no error.
            let _ = problem.print();
            return code;
        }
    };
    let folders = Folders::of_user();
    // What packagers ask for depends on no settings.
    let settings = match command {
        Command::Completions(_) | Command::Man(_) => Ok(Settings::default()),
        _ => Settings::load(&folders),
    };
    let (settings, problem) = match settings {
        Ok(settings) => (settings, None),
        Err(problem) => (Settings::default(), Some(problem)),
    };
    let context = Context::new(common, folders, settings);
    let result = match (problem, command) {
        (Some(problem), _) => Err(problem),
        (None, Command::Brief(arguments)) => brief::run(&arguments, &context),
        (None, Command::Atlas(arguments)) => atlas::run(&arguments, &context),
        #[cfg(feature = "desk")]
        (None, Command::Desk(arguments)) => desk::run(arguments, &context),
        (None, Command::Places(arguments)) => places::run(&arguments, &context),
        (None, Command::Why(arguments)) => why::run(&arguments, &context),
        (None, Command::Fix(arguments)) => fix::run(&arguments, &context),
        (None, Command::Language(arguments)) => language::run(&arguments, &context),
        (None, Command::Gazetteer(arguments)) => gazetteer::run(&arguments, &context),
        #[cfg(feature = "mcp")]
        (None, Command::Mcp(arguments)) => mcp::run(&arguments, &context),
        (None, Command::Completions(arguments)) => {
            shell::completions(&arguments, Arguments::command())
        }
        (None, Command::Man(arguments)) => shell::man(&arguments, Arguments::command()),
    };
    match result {
        Ok(exit) => exit,
        Err(Failed::ClosedPipe) => Exit::Done,
        Err(Failed::With { exit, message }) => {
            context.messages.error(&message);
            exit
        }
    }
}
