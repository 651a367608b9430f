//! `geobrief gazetteer remove`.

use clap::Args;

use super::own;
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::gazetteer::{Gazetteer, remove_entry};

#[derive(Debug, Args)]
pub(super) struct RemoveArgs {
    /// An id such as user:camp-marmal, or a name
    #[arg(value_name = "ID-OR-NAME")]
    place: String,
}

pub(super) fn run(arguments: &RemoveArgs, context: &Context) -> Result<Exit, Failed> {
    if let Some(id) = own::imported(&arguments.place, context)? {
        let store = context.store()?;
        for import in store.list()? {
            let has_it = store.open(&import, Gazetteer::bundled());
            if has_it.is_ok_and(|gazetteer| gazetteer.by_id(&id).is_some()) {
                store.take_out(&import, &id)?;
                let name = &import.name;
                context
                    .messages
                    .report(&format!("removed {id} from the import {name}"));
            }
        }
        return Ok(Exit::Done);
    }
    let removed = own::change(&arguments.place, context, |file, entry| {
        Ok(remove_entry(file.text(), entry.origin.feature))
    })?;
    let path = removed.origin.path.display();
    context
        .messages
        .report(&format!("removed {} from {path}", removed.id));
    Ok(Exit::Done)
}
