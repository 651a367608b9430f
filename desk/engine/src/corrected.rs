//! Edits a file of corrections, as `geobrief fix` does.

use crate::failure::Failure;
use crate::task::Fix;
use crate::{Outcome, Reply};
use geobrief::coordinates;
use geobrief::corrections::{Change, Correction, NOT_A_PLACE, Origin, Verdict, edited};
use serde::Serialize;
use std::path::Path;

/// What the file is called in messages.
const NAME: &str = "the corrections";

#[derive(Debug, Serialize)]
struct Edited {
    /// The file.
    text: String,
}

pub(crate) fn edit(wanted: &Fix) -> Outcome {
    let (name, within) = (wanted.name.clone(), wanted.within.clone());
    let change = match wanted.place.as_deref() {
        None => Change::Forget { name, within },
        Some(place) => Change::Set(Correction {
            name,
            within,
            verdict: verdict(place)?,
            beside: wanted.beside.clone(),
            vanished: None,
            origin: Origin::default(),
        }),
    };
    let text = edited(&wanted.text, Path::new(NAME), &[change])?;
    Reply::of(&Edited { text })
}

/// An id has a colon and no white space; anything else is read as a position.
fn verdict(place: &str) -> Result<Verdict, Failure> {
    if place == NOT_A_PLACE {
        return Ok(Verdict::NotAPlace);
    }
    if place.contains(':') && !place.contains(char::is_whitespace) {
        return Ok(Verdict::Place(place.to_owned()));
    }
    let point = coordinates::parse(place).map_err(Failure::value)?;
    Ok(Verdict::Pin(point))
}
