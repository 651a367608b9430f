//! `geobrief language`: which languages are read, and packs of names and recognisers for more.

use super::columns;
use super::context::Context;
use super::exit::{Exit, Failed};
use super::packs::{failed, packs, read};
use crate::document::language_name;
use crate::language_pack::{EXTENSION, LanguagePack};
use crate::output::{Overwrite, write_file};
use crate::vocabulary::Vocabulary;
use clap::{Args, Subcommand};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(crate) struct LanguageArgs {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List the languages whose texts are read, and what is there for each
    List,
    /// Add language packs: for every later run, in the place of what the program has for the language
    Add {
        /// Files that end in .geobrief-language
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
    /// Save the pack of a language that this program has, for a program or a page without it
    Save {
        /// Tag of the language, such as ru
        language: String,
        /// The file; the tag with the ending .geobrief-language where none is given
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Remove a pack that was added
    Remove {
        /// Tag of the language, such as ru
        language: String,
    },
}

/// Runs the command.
///
/// # Errors
/// Exit 5 for a file that is no language pack, 1 for a language that has none and files that cannot
/// be read or written.
pub(crate) fn run(arguments: &LanguageArgs, context: &Context) -> Result<Exit, Failed> {
    let folder = context.folders.languages();
    match &arguments.command {
        Command::List => list(&packs(folder.as_deref(), &context.messages))?,
        Command::Add { files } => files.iter().try_for_each(|file| add(file, context))?,
        Command::Save { language, output } => save(language, output.as_deref(), context)?,
        Command::Remove { language } => remove(language, context)?,
    }
    Ok(Exit::Done)
}

/// What is there for a language.
#[derive(Debug, Default)]
struct Parts {
    has_words: bool,
    has_names: bool,
    has_recognizer: bool,
    source: &'static str,
}

fn list(added: &[LanguagePack]) -> Result<(), Failed> {
    let mut languages: BTreeMap<String, Parts> = BTreeMap::new();
    for tag in Vocabulary::languages() {
        let row = languages.entry(tag.to_owned()).or_default();
        row.has_words = true;
        if tag == "en" {
            (row.has_names, row.has_recognizer, row.source) = (true, true, "program");
        }
    }
    let bundled = LanguagePack::all_bundled().filter_map(LanguagePack::bundled);
    for pack in bundled {
        note(&mut languages, &pack, "program");
    }
    for pack in added {
        note(&mut languages, pack, "pack");
    }
    let mut rows =
        vec![["LANGUAGE", "NAME", "WORDS", "NAMES", "RECOGNISER", "FROM"].map(str::to_owned)];
    rows.extend(languages.iter().map(|(tag, parts)| {
        let is = |there: bool| if there { "yes" } else { "-" };
        let from = if parts.source.is_empty() {
            "-"
        } else {
            parts.source
        };
        let name = language_name(tag).unwrap_or(tag);
        [
            tag,
            name,
            is(parts.has_words),
            is(parts.has_names),
            is(parts.has_recognizer),
            from,
        ]
        .map(str::to_owned)
    }));
    columns::write(&rows, &mut io::stdout().lock()).map_err(|problem| Failed::writing(&problem))
}

fn note(languages: &mut BTreeMap<String, Parts>, pack: &LanguagePack, source: &'static str) {
    let row = languages.entry(pack.language.clone()).or_default();
    row.has_names = pack.layers() > 0;
    row.has_recognizer = pack.has_recognizer();
    row.source = source;
}

fn add(file: &Path, context: &Context) -> Result<(), Failed> {
    let pack = read(file)?;
    let kept = kept(&pack.language, context)?;
    if let Some(folder) = kept.parent() {
        fs::create_dir_all(folder).map_err(|problem| failed(folder, problem))?;
    }
    write_file(&kept, &pack.to_bytes(), Overwrite::AnyFile)?;
    let name = language_name(&pack.language).unwrap_or(&pack.language);
    context
        .messages
        .report(&format!("added {name} ({})", kept.display()));
    Ok(())
}

fn save(language: &str, output: Option<&Path>, context: &Context) -> Result<(), Failed> {
    let Some(pack) = LanguagePack::bundled(language) else {
        let known: Vec<&str> = LanguagePack::all_bundled().collect();
        let hint = if known.is_empty() {
            "this program has none; it was built without".to_owned()
        } else {
            format!("it has {}", known.join(", "))
        };
        let message = format!("no pack of `{language}` in this program\nhint: {hint}");
        return Err(Failed::with(Exit::Failed, message));
    };
    let usual = PathBuf::from(format!("{language}.{EXTENSION}"));
    let file = output.unwrap_or(&usual);
    write_file(file, &pack.to_bytes(), Overwrite::AnyFile)?;
    context
        .messages
        .report(&format!("wrote {}", file.display()));
    Ok(())
}

fn remove(language: &str, context: &Context) -> Result<(), Failed> {
    let file = kept(language, context)?;
    match fs::remove_file(&file) {
        Ok(()) => context
            .messages
            .report(&format!("removed {}", file.display())),
        Err(problem) if problem.kind() == ErrorKind::NotFound => {
            let message = format!(
                "no pack of `{language}` was added\nhint: `geobrief language list` shows what is there"
            );
            return Err(Failed::with(Exit::Failed, message));
        }
        Err(problem) => return Err(failed(&file, problem)),
    }
    Ok(())
}

/// Where the pack of a language is kept.
fn kept(language: &str, context: &Context) -> Result<PathBuf, Failed> {
    let is_tag = !language.is_empty() && language.bytes().all(|b| b.is_ascii_alphabetic());
    let folder = context.folders.languages();
    match folder.filter(|_| is_tag) {
        Some(folder) => Ok(folder.join(format!("{language}.{EXTENSION}"))),
        None if is_tag => Err(Failed::with(
            Exit::Failed,
            "there is no home folder to keep language packs in",
        )),
        None => Err(Failed::with(
            Exit::Usage,
            format!("`{language}` is no tag of a language, such as ru"),
        )),
    }
}
