//! `geobrief completions` and `geobrief man`: what packagers install beside the program.

use super::exit::{Exit, Failed};
use crate::output::{Overwrite, Target};
use clap::{Args, Command};
use clap_complete::Shell;

#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    /// The shell: bash, elvish, fish, powershell or zsh
    shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct ManArgs {
    /// The command to describe [default: the program]
    command: Option<String>,
}

pub(crate) fn completions(
    arguments: &CompletionsArgs,
    mut program: Command,
) -> Result<Exit, Failed> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut program, "geobrief", &mut script);
    print(&script)
}

pub(crate) fn man(arguments: &ManArgs, mut program: Command) -> Result<Exit, Failed> {
    program.build();
    let described = match arguments.command.as_deref() {
        None => program,
        Some(name) => {
            let found = program.find_subcommand(name).cloned();
            let Some(found) = found else {
                let message = format!("there is no command {name}; see `geobrief --help`");
                return Err(Failed::with(Exit::Usage, message));
            };
            found
        }
    };
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(described).render(&mut page);
    rendered.map_err(|problem| Failed::writing(&problem))?;
    print(&page)
}

fn print(bytes: &[u8]) -> Result<Exit, Failed> {
    let written = Target::Stdout.write(bytes, Overwrite::OwnFiles);
    written.map_err(|problem| Failed::with(Exit::Failed, problem))?;
    Ok(Exit::Done)
}
