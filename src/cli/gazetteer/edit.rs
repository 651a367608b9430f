//! `geobrief gazetteer edit`, `rename` and `alias`.

use clap::Args;
use serde_json::{Value, json};

use super::super::context::Context;
use super::super::exit::{Exit, Failed};
use super::add::{self, position};
use super::details::Details;
use super::{files, own};
use crate::gazetteer::{Edit, Kind, UserEntry, edit_entry, fold};
use crate::geo::LonLat;

#[derive(Debug, Args)]
#[command(after_help = "An empty text takes a value away: --note \"\"")]
pub(super) struct EditArgs {
    /// An id such as user:camp-marmal, or a name
    #[arg(value_name = "ID-OR-NAME")]
    place: String,
    /// Another name
    #[arg(long)]
    name: Option<String>,
    /// Another point: decimal degrees, degrees with minutes, or MGRS
    #[arg(long, value_name = "LAT,LON", value_parser = position, allow_hyphen_values = true)]
    at: Option<LonLat>,
    /// Another kind
    #[arg(long, value_parser = add::kind)]
    kind: Option<Kind>,
    #[command(flatten)]
    details: Details,
}

#[derive(Debug, Args)]
pub(super) struct RenameArgs {
    /// An id such as user:camp-marmal, or a name
    #[arg(value_name = "ID-OR-NAME")]
    place: String,
    /// Its new name; the id stays
    #[arg(value_name = "NEW-NAME")]
    name: String,
    /// Let the old name find it too
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
    /// A name to take away; may be given several times
    #[arg(long, value_name = "NAME")]
    remove: Vec<String>,
}

pub(super) fn edit(arguments: &EditArgs, context: &Context) -> Result<Exit, Failed> {
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
    if let Some(kind) = arguments.kind {
        edits.push(Edit::Property("kind", json!(kind.word())));
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
            files::entries_of(text, file.path())
                .map_err(|invalid| Failed::with(Exit::Usage, add::words_of(&invalid)))?;
        }
        Ok(changed)
    })?;
    context.report(&format!("changed {} in {}", entry.id, entry.origin));
    Ok(Exit::Done)
}
