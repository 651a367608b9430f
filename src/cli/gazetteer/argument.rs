//! Values of arguments: positions, kinds, boxes and columns, as people write them.

use crate::coordinates::{self, CoordinateError};
use crate::gazetteer::{Kind, family};
use crate::geo::LonLat;

/// Decimal degrees, degrees with minutes and seconds, or MGRS.
pub(super) fn position(text: &str) -> Result<LonLat, CoordinateError> {
    coordinates::parse(text)
}

/// Any word for a kind.
pub(super) fn kind_word(word: &str) -> Result<String, String> {
    match word.trim() {
        "" => Err("write what it is, such as checkpoint".to_owned()),
        word => Ok(word.to_owned()),
    }
}

/// `village`, or any word of a family; the error names the nearest kind.
pub(super) fn kind(word: &str) -> Result<Kind, String> {
    family(word).ok_or_else(|| match Kind::nearest(&word.trim().to_lowercase()) {
        Some(nearest) => format!("did you mean `{}`?", nearest.word()),
        None => format!("use one of: {}", Kind::ALL.map(Kind::word).join(", ")),
    })
}

/// `60.5,29.4,74.9,38.5`: west, south, east, north in degrees. West may be greater than east.
pub(super) fn bbox(text: &str) -> Result<[f64; 4], String> {
    let numbers: Result<Vec<f64>, _> = text.split(',').map(|part| part.trim().parse()).collect();
    let edges = numbers
        .ok()
        .and_then(|numbers| <[f64; 4]>::try_from(numbers).ok());
    edges
        .filter(|[_, south, _, north]| south <= north)
        .ok_or_else(|| {
            "write west, south, east, north in degrees, such as 60.5,29.4,74.9,38.5".into()
        })
}

/// `name=Camp`: a field of places, and the column of the table that holds it.
pub(super) fn column(text: &str) -> Result<(String, String), String> {
    let (field, column) = text
        .split_once('=')
        .ok_or("write FIELD=COLUMN, such as name=Camp")?;
    Ok((field.trim().to_lowercase(), column.trim().to_owned()))
}
