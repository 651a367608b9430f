//! `geobrief gazetteer edit`, `rename` and `alias`.

use clap::Args;
use serde_json::{Value, json};

use super::argument::{kind_word, position};
use super::details::Details;
use super::locked_file::entries_of;
use super::{own, refusal};
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::gazetteer::{Edit, Gazetteer, UserEntry, edit_entry, fold};
use crate::geo::LonLat;

#[derive(Debug, Args)]
#[command(after_help = "An empty text removes a value: --note \"\"")]
pub(super) struct EditArgs {
    /// An id such as user:camp-marmal, or a name
    #[arg(value_name = "ID-OR-NAME")]
    place: String,
    /// New name
    #[arg(long)]
    name: Option<String>,
    /// New position: decimal degrees, degrees with minutes and seconds, or MGRS
    #[arg(long, value_name = "LAT,LON", value_parser = position, allow_hyphen_values = true)]
    at: Option<LonLat>,
    /// New kind, in your own words
    #[arg(long, value_parser = kind_word)]
    kind: Option<String>,
    #[command(flatten)]
    details: Details,
}

#[derive(Debug, Args)]
pub(super) struct RenameArgs {
    /// An id such as user:camp-marmal, or a name
    #[arg(value_name = "ID-OR-NAME")]
    place: String,
    /// New name; the id stays the same
    #[arg(value_name = "NEW-NAME")]
    name: String,
    /// Keep the old name as an alias
    #[arg(long)]
    keep_old: bool,
}

#[derive(Debug, Args)]
pub(super) struct AliasArgs {
    /// An id such as user:camp-marmal, or a name
    #[arg(value_name = "ID-OR-NAME")]
    place: String,
    /// Names to add
    #[arg(value_name = "NAME", required_unless_present = "remove")]
    add: Vec<String>,
    /// A name to remove; may be repeated
    #[arg(long, value_name = "NAME")]
    remove: Vec<String>,
}

pub(super) fn edit(arguments: &EditArgs, context: &Context) -> Result<Exit, Failed> {
    arguments.details.check(&Gazetteer::bundled())?;
    let texts = arguments.details.properties();
    let texts = texts.into_iter().filter_map(|(name, text)| {
        let text = text.as_deref()?.trim();
        let value = if text.is_empty() {
            Value::Null
        } else {
            json!(text)
        };
        Some(Edit::Property(name, value))
    });
    let mut edits: Vec<Edit> = texts.collect();
    if let Some(kind) = &arguments.kind {
        edits.push(Edit::Property("kind", json!(kind)));
    }
    edits.extend(arguments.at.map(Edit::Point));
    if edits.is_empty() && arguments.name.is_none() {
        let hint =
            "nothing to change; give --name, --at, --kind, --country, --admin1, --note or --source";
        return Err(Failed::with(Exit::Usage, hint));
    }
    apply(&arguments.place, context, |entry| {
        let mut edits = edits;
        if let Some(name) = &arguments.name {
            edits.extend(renamed(entry, name));
        }
        edits
    })
}

pub(super) fn rename(arguments: &RenameArgs, context: &Context) -> Result<Exit, Failed> {
    apply(&arguments.place, context, |entry| {
        let mut edits = renamed(entry, &arguments.name).to_vec();
        if arguments.keep_old {
            let old = std::slice::from_ref(&entry.name);
            edits.push(aliases(entry, old, &[]));
        }
        edits
    })
}

pub(super) fn alias(arguments: &AliasArgs, context: &Context) -> Result<Exit, Failed> {
    apply(&arguments.place, context, |entry| {
        vec![aliases(entry, &arguments.add, &arguments.remove)]
    })
}

/// A new name under the old id: corrections and other files refer to it.
fn renamed(entry: &UserEntry, name: &str) -> [Edit; 2] {
    [
        Edit::Property("name", json!(name.trim())),
        Edit::Id(entry.id.clone()),
    ]
}

fn aliases(entry: &UserEntry, add: &[String], remove: &[String]) -> Edit {
    let is_removed = |alias: &String| remove.iter().any(|name| fold(name) == fold(alias));
    let kept = entry.aliases.iter().filter(|alias| !is_removed(alias));
    let mut aliases: Vec<&String> = kept.collect();
    for alias in add {
        if !aliases.iter().any(|known| fold(known) == fold(alias)) {
            aliases.push(alias);
        }
    }
    let value = if aliases.is_empty() {
        Value::Null
    } else {
        json!(aliases)
    };
    Edit::Property("aliases", value)
}

fn apply(
    place: &str,
    context: &Context,
    edits: impl FnOnce(&UserEntry) -> Vec<Edit>,
) -> Result<Exit, Failed> {
    let entry = own::change(place, context, |file, entry| {
        let changed = edit_entry(file.text(), entry.origin.feature, &edits(entry));
        if let Some(text) = &changed {
            // What would be wrong with the file is wrong with the arguments.
            entries_of(text, file.path())
                .map_err(|invalid| Failed::with(Exit::Usage, refusal::of(&invalid)))?;
        }
        Ok(changed)
    })?;
    context
        .messages
        .report(&format!("changed {} in {}", entry.id, entry.origin));
    Ok(Exit::Done)
}
