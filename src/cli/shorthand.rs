//! `geobrief FILE` is `geobrief brief FILE`.

use super::Arguments;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{CommandFactory, Parser};
use std::ffi::{OsStr, OsString};
use std::path::Path;

/// The command that is meant when none is named.
const USUAL: &str = "brief";

/// Reads the arguments; the first is the program's own name. What is no command, but an input, is
/// briefed.
pub(super) fn parse(arguments: Vec<OsString>) -> Result<Arguments, Error> {
    let problem = match Arguments::try_parse_from(&arguments) {
        Ok(arguments) => return Ok(arguments),
        Err(problem) => problem,
    };
    if names_command(&arguments) || !is_meant(&problem, &arguments) {
        return Err(problem);
    }
    let mut completed = arguments;
    completed.insert(1, USUAL.into());
    Arguments::try_parse_from(&completed)
}

/// Whether an input stands where a command would, or the first option is none of the program's own.
fn is_meant(problem: &Error, arguments: &[OsString]) -> bool {
    match (problem.kind(), problem.get(ContextKind::InvalidSubcommand)) {
        (ErrorKind::InvalidSubcommand, Some(ContextValue::String(word))) => is_input(word.as_ref()),
        (ErrorKind::UnknownArgument, _) => {
            arguments.iter().skip(1).any(|argument| is_input(argument))
        }
        _ => false,
    }
}

/// Whether one of the arguments is a command: then what is wrong is wrong with that.
fn names_command(arguments: &[OsString]) -> bool {
    let all = Arguments::command();
    let mut arguments = arguments.iter().skip(1);
    arguments.any(|argument| all.find_subcommand(argument).is_some())
}

/// Whether it can only be meant as an input: standard input, an address, a file that is there, or what
/// is written like one. A mistyped command is none.
fn is_input(argument: &OsStr) -> bool {
    let text = argument.to_string_lossy();
    if text == "-" {
        return true;
    }
    if text.starts_with('-') {
        return false;
    }
    text.starts_with("http://")
        || text.starts_with("https://")
        || text.contains(std::path::is_separator)
        || Path::new(argument).extension().is_some()
        || Path::new(argument).is_file()
}
