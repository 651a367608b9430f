//! The one reader of the user's own places, for every command: a file of any form, what can be used of
//! it, and what cannot.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::exit::{Exit, Failed};
use crate::basemap::Basemap;
use crate::gazetteer::{Gazetteer, InvalidFile, Problem, Severity, Usable, UserEntry, read_usable};
use crate::import::{Format, Own, read_own};

/// Files of a folder that hold places, by their endings.
const ENDINGS: [&str; 14] = [
    "geojson", "geojsonl", "geojsons", "topojson", "csv", "tsv", "kml", "kmz", "gpx", "gpkg",
    "xlsx", "ods", "shp", "osm",
];
/// Bytes of a text that are looked at.
const LOOKED_AT: usize = 1 << 16;

/// What a file gave.
#[derive(Debug, Default)]
pub(crate) struct OwnFile {
    pub(crate) entries: Vec<UserEntry>,
    /// Why features are left out, with file and line.
    pub(crate) left_out: Vec<String>,
    /// What is doubted of features that are used, and of the file as a whole.
    pub(crate) doubts: Vec<String>,
    /// The properties, and what each was used for; of tables and maps of others.
    pub(crate) properties: BTreeMap<String, String>,
}

/// A text that is GeoJSON in the form of the user's own files, whose problems are shown with their
/// lines; `None` for all other forms.
pub(crate) fn own_text(path: &Path) -> Result<Option<String>, Failed> {
    let bytes = fs::read(path).map_err(|problem| {
        let message = format!("{}: cannot be read: {problem}", path.display());
        Failed::with(Exit::Gazetteer, message)
    })?;
    let Ok(text) = String::from_utf8(bytes) else {
        return Ok(None);
    };
    let is_own = match Format::of(path) {
        Ok(format) => format == Format::Geojson && !has_system(&text) && is_collection(&text),
        // What is broken is shown with its lines.
        Err(_) => text
            .trim_start_matches('\u{feff}')
            .trim_start()
            .starts_with(['{', '[']),
    };
    Ok(is_own.then_some(text))
}

/// Whether it names a coordinate system other than degrees.
fn has_system(text: &str) -> bool {
    let start = text
        .char_indices()
        .nth(LOOKED_AT)
        .map_or(text.len(), |(at, _)| at);
    let start = text.get(..start).unwrap_or_default();
    start.contains("\"crs\"") && !start.contains("CRS84") && !start.contains("4326")
}

/// Whether it is one object, or is meant to be one: no list, and not one feature a line.
fn is_collection(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim();
    let mut lines = text.lines();
    let is_whole = |line: &str| {
        let line = line.trim();
        line.starts_with('{')
            && line.ends_with('}')
            && serde_json::from_str::<serde::de::IgnoredAny>(line).is_ok()
    };
    let is_sequence = lines.next().is_some_and(is_whole) && lines.next().is_some_and(is_whole);
    // A list, or an object that is neither a feature nor a collection of them, is read like a list of
    // records.
    let start = text.get(..text.len().min(LOOKED_AT)).unwrap_or(text);
    let is_feature = start.contains("\"Feature\"") || start.contains("\"FeatureCollection\"");
    text.starts_with('{') && !is_sequence && is_feature || !text.starts_with(['{', '[', '\u{1e}'])
}

/// Reads a file of any form.
///
/// # Errors
/// A file that cannot be read, or of a form that nobody knows: exit 5.
pub(crate) fn read(path: &Path, bundled: &Gazetteer, basemap: &Basemap) -> Result<OwnFile, Failed> {
    let Some(text) = own_text(path)? else {
        let own = read_own(path, None, &BTreeMap::new(), (bundled, basemap));
        return Ok(of_own(
            own.map_err(|error| Failed::with(Exit::Gazetteer, error))?,
        ));
    };
    match read_usable(&text, path, bundled, basemap) {
        Ok(usable) => Ok(of_usable(usable)),
        // JSON of another form.
        Err(InvalidFile(problems))
            if problems
                .iter()
                .any(|one| one.problem == Problem::NotGeoJson) =>
        {
            match read_own(path, None, &BTreeMap::new(), (bundled, basemap)) {
                Ok(own) if !own.entries.is_empty() => Ok(of_own(own)),
                _ => Err(InvalidFile(problems).into()),
            }
        }
        Err(invalid) => Err(invalid.into()),
    }
}

fn of_usable(usable: Usable) -> OwnFile {
    let (left_out, others): (Vec<_>, Vec<_>) = usable
        .problems
        .into_iter()
        .partition(|one| one.problem.severity() == Severity::Error);
    OwnFile {
        entries: usable.entries,
        left_out: left_out.iter().map(ToString::to_string).collect(),
        doubts: others
            .iter()
            .filter(|one| one.problem.severity() == Severity::Warning)
            .map(ToString::to_string)
            .collect(),
        properties: BTreeMap::new(),
    }
}

fn of_own(own: Own) -> OwnFile {
    let doubts = own.doubts.iter().map(ToString::to_string);
    OwnFile {
        doubts: own.remarks.into_iter().chain(doubts).collect(),
        entries: own.entries,
        left_out: own.left_out.iter().map(ToString::to_string).collect(),
        properties: own.properties,
    }
}

/// A file as it is, a folder as the files in it that hold places, by name.
///
/// # Errors
/// A folder that cannot be read: exit 5.
pub(crate) fn files_of(path: &Path) -> Result<Vec<PathBuf>, Failed> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let unreadable = |problem: std::io::Error| {
        let message = format!("{}: cannot be read: {problem}", path.display());
        Failed::with(Exit::Gazetteer, message)
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
        if ending.is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known)) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// How the properties of a source were used, in a line: "used: Name as name, Type as kind; not used: X".
pub(crate) fn use_of(properties: &BTreeMap<String, String>) -> Option<String> {
    /// Most properties that are named.
    const NAMED: usize = 12;
    let listed = |mut names: Vec<String>| {
        let more = names.len().saturating_sub(NAMED);
        names.truncate(NAMED);
        let more = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        format!("{}{more}", names.join(", "))
    };
    let used: Vec<String> = properties
        .iter()
        .filter(|(_, field)| !field.is_empty())
        .map(|(name, field)| format!("{name} as {field}"))
        .collect();
    let unused: Vec<String> = properties
        .iter()
        .filter(|(_, field)| field.is_empty())
        .map(|(name, _)| name.clone())
        .collect();
    match (used.is_empty(), unused.is_empty()) {
        (true, true) => None,
        (false, true) => Some(format!("used: {}", listed(used))),
        (true, false) => Some(format!("not used: {}", listed(unused))),
        (false, false) => Some(format!(
            "used: {}; not used: {}",
            listed(used),
            listed(unused)
        )),
    }
}
