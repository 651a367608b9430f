//! What can be wrong with a gazetteer file, in words that help.

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::kind::Kind;

/// A place in a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
}

/// A problem and where it is, before the file's name is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Located {
    position: Position,
    length: usize,
    feature: Option<usize>,
    problem: Problem,
    /// Boxed: problems are results of many functions, and most have none.
    fix: Option<Box<Fix>>,
}

impl Located {
    /// A problem at a position, of the feature with this number (from 1), if of one.
    pub fn new(position: Position, feature: Option<usize>, problem: Problem) -> Self {
        Self {
            position,
            length: 1,
            feature,
            problem,
            fix: None,
        }
    }

    /// Where it is.
    pub fn position(&self) -> Position {
        self.position
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.problem.severity()
    }

    /// The same about so many characters.
    pub fn spanning(mut self, length: usize) -> Self {
        self.length = length.max(1);
        self
    }

    /// The same with a safe repair.
    pub fn with_fix(mut self, fix: Option<Fix>) -> Self {
        self.fix = fix.map(Box::new);
        self
    }

    /// The same, in a file.
    pub fn in_file(self, path: &Path) -> InvalidEntry {
        InvalidEntry {
            path: path.to_owned(),
            position: self.position,
            length: self.length,
            feature: self.feature,
            problem: self.problem,
            fix: self.fix.map(|fix| *fix),
        }
    }
}

/// A gazetteer file that cannot be used, and why.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}:{}:{}: {}{problem}; {}", path.display(), position.line, position.column, FeatureNumber(*feature), problem.hint())]
#[non_exhaustive]
pub struct InvalidEntry {
    /// The file.
    pub path: PathBuf,
    /// Where in it.
    pub position: Position,
    /// How many characters it is about, from 1; it may be more than are left on the line.
    pub length: usize,
    /// Number of the feature in the file, from 1, when one is to blame.
    pub feature: Option<usize>,
    /// What is wrong.
    pub problem: Problem,
    /// A repair that cannot make it worse.
    pub fix: Option<Fix>,
}

/// A change of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Bytes to replace.
    pub range: Range<usize>,
    /// What to put there.
    pub with: String,
}

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file cannot be used.
    Error,
    /// It can, but probably not as it was meant.
    Warning,
    /// Nothing is wrong; good to know.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        })
    }
}

/// `feature 3: ` where one is to blame.
#[derive(Debug, Clone, Copy)]
pub struct FeatureNumber(pub Option<usize>);

impl fmt::Display for FeatureNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self.0 {
            Some(number) => write!(formatter, "feature {number}: "),
            None => Ok(()),
        }
    }
}

/// What is wrong with a gazetteer file.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// The text is not JSON.
    #[error("not JSON: {0}")]
    NotJson(String),
    /// JSON, but neither a Feature nor a FeatureCollection.
    #[error("not a GeoJSON Feature or FeatureCollection")]
    NotGeoJson,
    /// An element of `features` that is none.
    #[error("not a GeoJSON Feature")]
    NotAFeature,
    /// A member of another type.
    #[error("`{member}` is not {expected}")]
    WrongType {
        /// Its name.
        member: &'static str,
        /// What it should be.
        expected: &'static str,
    },
    /// No name.
    #[error("the place has no name")]
    MissingName,
    /// No geometry, or an empty one.
    #[error("the place has no geometry")]
    MissingGeometry,
    /// A geometry that RFC 7946 does not know.
    #[error("not a GeoJSON geometry: {0}")]
    NotAGeometry(&'static str),
    /// Degrees that do not exist.
    #[error("coordinates out of range: longitude {lon}, latitude {lat}")]
    OutOfRange {
        /// Degrees, the first number of the position.
        lon: f64,
        /// Degrees, the second number.
        lat: f64,
    },
    /// Longitude and latitude exchanged, by all appearance.
    #[error(
        "coordinates seem swapped: longitude {lon}, latitude {lat} lies outside {country}, the other way round inside"
    )]
    Swapped {
        /// Degrees.
        lon: f64,
        /// Degrees.
        lat: f64,
        /// Name of the country that the entry gives.
        country: String,
    },
    /// A polygon's ring (RFC 7946 § 3.1.6) that does not close.
    #[error("a ring of the polygon is not closed")]
    UnclosedRing,
    /// A kind that does not exist.
    #[error("unknown kind `{found}`")]
    UnknownKind {
        /// The word.
        found: String,
        /// The nearest kind.
        nearest: Option<Kind>,
    },
    /// A country code that is none.
    #[error("unknown country `{found}`")]
    UnknownCountry {
        /// What the file says.
        found: String,
        /// Code of the country that has this name.
        meant: Option<String>,
    },
    /// The point at which the equator and the first meridian meet, in the sea.
    #[error("the position is 0,0, which programs write where they have none")]
    NullIsland,
    /// Far outside the country that the entry gives.
    #[error("the point lies {km:.0} km outside {country}, where the entry says it is")]
    Far {
        /// How far from the box around the country.
        km: f64,
        /// Name of the country.
        country: String,
    },
    /// A value that is not used, of a place that is.
    #[error("`{member}` is not {expected}, and is not used: {found}")]
    Unread {
        /// Its name.
        member: &'static str,
        /// What it should be.
        expected: &'static str,
        /// What it is.
        found: String,
    },
    /// A kind of no known family.
    #[error("the kind `{found}` is of no family that has a symbol of its own")]
    NoFamily {
        /// The user's word.
        found: String,
    },
    /// An id that another entry of the same files has.
    #[error("id `{id}` is used before, at {first}")]
    DuplicateId {
        /// The id.
        id: String,
        /// `file:line` of the first.
        first: String,
    },
    /// An id that an entry of an earlier file has.
    #[error("id `{id}` is also at {first}; this entry wins")]
    Overrides {
        /// The id.
        id: String,
        /// `file:line` of the first.
        first: String,
    },
    /// A polygon's ring that crosses itself.
    #[error("a ring of the polygon crosses itself near {lat:.4},{lon:.4}")]
    SelfCrossing {
        /// Degrees.
        lon: f64,
        /// Degrees.
        lat: f64,
    },
    /// A first-order division that the country does not have.
    #[error("no province or state `{found}` is known there")]
    UnknownDivision {
        /// What the file says.
        found: String,
    },
    /// A name that texts use for other things.
    #[error("`{name}` is also {class}")]
    CommonName {
        /// The name or alias.
        name: String,
        /// `a common word`.
        class: &'static str,
    },
    /// A bundled place that texts will not find by this name any more.
    #[error("`{name}` is also {others}; yours wins")]
    Shadows {
        /// The name or alias.
        name: String,
        /// The best known of them, and how many more.
        others: String,
    },
}

impl Problem {
    /// A member that is not what it should be: "a text".
    pub fn wrong_type(member: &'static str, expected: &'static str) -> Self {
        Self::WrongType { member, expected }
    }

    /// What the JSON parser says, without the position that it appends.
    pub fn not_json(error: &serde_json::Error) -> Self {
        let words = error.to_string();
        let end = words.rfind(" at line ").unwrap_or(words.len());
        Self::NotJson(words.get(..end).unwrap_or_default().to_owned())
    }

    /// How much it matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self {
            Self::Overrides { .. }
            | Self::SelfCrossing { .. }
            | Self::Far { .. }
            | Self::Unread { .. }
            | Self::UnknownCountry { .. }
            | Self::UnknownDivision { .. }
            | Self::CommonName { .. } => Severity::Warning,
            Self::Shadows { .. } | Self::NoFamily { .. } => Severity::Note,
            _ => Severity::Error,
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::NotJson(_) => "look for a missing comma, quote or bracket just before".into(),
            Self::NotGeoJson => "save the places as GeoJSON, for example at geojson.io".into(),
            Self::NotAFeature => {
                r#"write {"type": "Feature", "properties": {"name": …}, "geometry": …}"#.into()
            }
            Self::WrongType { member, expected } => format!("make `{member}` {expected}"),
            Self::MissingName => r#"add "name": "…" to its properties"#.into(),
            Self::MissingGeometry => {
                r#"add "geometry": {"type": "Point", "coordinates": [LON, LAT]}"#.into()
            }
            Self::NotAGeometry(_) => {
                "use Point, LineString, Polygon, their Multi forms or GeometryCollection".into()
            }
            Self::OutOfRange { lon, lat } if lat.abs() > 90.0 && lon.abs() <= 90.0 => {
                format!("GeoJSON puts longitude first: write [{lat}, {lon}]")
            }
            Self::OutOfRange { .. } => {
                "longitude is -180 to 180, latitude -90 to 90, in degrees (WGS 84)".into()
            }
            Self::Swapped { lon, lat, .. } => {
                format!("GeoJSON puts longitude first: write [{lat}, {lon}]")
            }
            Self::UnclosedRing => "repeat the first position of the ring at its end".into(),
            Self::UnknownKind { nearest, .. } => match nearest {
                Some(kind) => format!("did you mean `{}`?", kind.word()),
                None => format!("use one of: {}", Kind::ALL.map(Kind::word).join(", ")),
            },
            Self::UnknownCountry { meant, .. } => match meant {
                Some(code) => format!("write its ISO 3166-1 code, `{code}`"),
                None => "write the two-letter code of ISO 3166-1, such as AF".into(),
            },
            Self::NullIsland => "write where it is, or leave it out".into(),
            Self::Far { .. } => "correct the country or the position".into(),
            Self::Unread {
                member, expected, ..
            } => format!("make `{member}` {expected}"),
            Self::NoFamily { found } => match Kind::nearest(&found.to_lowercase()) {
                Some(kind) => format!(
                    "nothing to do, if it is what you call it (`{}` is known)",
                    kind.word()
                ),
                None => "nothing to do: it is kept and shown as it is".into(),
            },
            Self::DuplicateId { .. } => "give one of the two another id".into(),
            Self::Overrides { .. } => "give one of the two another id, or remove one".into(),
            Self::SelfCrossing { .. } => "draw the outline again at that point".into(),
            Self::UnknownDivision { found } => {
                format!(
                    "see: geobrief gazetteer search \"{found}\"; without `admin1` the point tells"
                )
            }
            Self::CommonName { .. } => {
                "take it out, or use a longer name: it will be found where nobody means it".into()
            }
            Self::Shadows { .. } => "nothing to do, if you meant that".into(),
        }
    }
}
