//! Which places the names of a document could mean.

use super::hints::is_surely_water;
use crate::document::Document;
use crate::gazetteer::{FeatureClass, Gazetteer, Kind, NameKey, NameKind, PlaceKey};
use crate::geo::LonLat;
use crate::recognize::{Mention, Role};
use std::collections::BTreeMap;

/// One place that a name could mean, with the columns that ranking reads.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading {
    /// The place.
    pub(super) place: PlaceKey,
    /// How it bears the name.
    pub(super) by: NameKind,
    /// What it is.
    pub(super) kind: Kind,
    /// ISO 3166-1 alpha-2 code; empty for seas and macro regions.
    pub(super) country: Country,
    /// The division that holds it.
    pub(super) admin1: Option<PlaceKey>,
    /// Prior, 0..=1.
    pub(super) importance: f32,
    /// Reference point.
    pub(super) point: LonLat,
    /// The user put it there.
    pub(super) is_users: bool,
    /// It comes with the program: the user neither wrote nor imported it.
    pub(super) is_bundled: bool,
}

/// ISO 3166-1 alpha-2 code as two letters; zeros for none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(super) struct Country([u8; 2]);

impl Country {
    /// From a code of two letters; anything else is no country.
    pub(super) fn new(code: &str) -> Self {
        Self(code.as_bytes().try_into().unwrap_or_default())
    }

    /// Whether it is one.
    pub(super) fn is_known(self) -> bool {
        self.0 != [0, 0]
    }
}

impl Reading {
    pub(super) fn new(place: PlaceKey, by: NameKind, gazetteer: &Gazetteer) -> Self {
        Self {
            place,
            by,
            kind: gazetteer.kind(place),
            country: Country::new(gazetteer.country(place)),
            admin1: gazetteer.admin1(place),
            importance: gazetteer.importance(place),
            point: gazetteer.point(place),
            is_users: gazetteer.is_users(place),
            is_bundled: gazetteer.is_bundled(place),
        }
    }

    /// A country or dependent territory.
    pub(super) fn is_country(&self) -> bool {
        matches!(self.kind, Kind::Country | Kind::Territory)
    }

    /// The first-order division that it is or lies in.
    pub(super) fn division(&self) -> Option<PlaceKey> {
        if self.kind == Kind::Admin1 {
            Some(self.place)
        } else {
            self.admin1
        }
    }

    /// Small enough for its distance to another place to say something.
    pub(super) fn is_local(&self) -> bool {
        use crate::gazetteer::FeatureClass::{Facility, PopulatedPlace};
        matches!(self.kind.class(), PopulatedPlace | Facility)
            || matches!(self.kind, Kind::County | Kind::Admin2)
    }
}

/// A name of the document: mentions that are written alike and could mean the same places.
#[derive(Debug)]
pub(super) struct Name {
    /// Indices of the mentions, rising.
    pub(super) mentions: Vec<usize>,
    /// What it could mean, falling importance.
    pub(super) readings: Vec<Reading>,
}

/// Most readings of one name that are weighed; the rest are villages that no context reaches.
const MOST_READINGS: usize = 120;
/// Of an import: where the name is of none but imported places, and where it is of others too.
const MOST_IMPORTED: [usize; 2] = [32, 8];

/// What tells names apart: the gazetteer's entries, and which kind of bearer counts.
type Key<'m> = (&'m [NameKey], Form);

/// Which bearers a mention's writing allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    Place,
    Water,
    Abbreviation,
    People,
}

/// The names of the document, in the order of their first mention, and for each mention the
/// index of its name.
pub(super) fn names(
    document: &Document,
    mentions: &[Mention],
    gazetteer: &Gazetteer,
) -> (Vec<Name>, Vec<usize>) {
    let mut index: BTreeMap<Key<'_>, usize> = BTreeMap::new();
    let mut names: Vec<Name> = Vec::new();
    let mut name_of = Vec::with_capacity(mentions.len());
    for (number, mention) in mentions.iter().enumerate() {
        let form = form(document, mention);
        let name = *index.entry((&mention.names, form)).or_insert_with(|| {
            names.push(Name {
                mentions: Vec::new(),
                readings: readings(&mention.names, form, gazetteer),
            });
            names.len() - 1
        });
        if let Some(name) = names.get_mut(name) {
            name.mentions.push(number);
        }
        name_of.push(name);
    }
    (names, name_of)
}

fn form(document: &Document, mention: &Mention) -> Form {
    if mention.role == Role::Demonym {
        return Form::People;
    }
    let surface = mention.span.slice(&document.text);
    let letters = || surface.chars().filter(|c| c.is_alphabetic());
    let short = letters().count() <= 4 && letters().all(char::is_uppercase);
    if short || surface.ends_with('.') {
        Form::Abbreviation
    } else if is_surely_water(document, mention.span) {
        Form::Water
    } else {
        Form::Place
    }
}

fn readings(names: &[NameKey], form: Form, gazetteer: &Gazetteer) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::new();
    let is_others_too = names.iter().any(|name| !gazetteer.is_imported(*name));
    for &name in names {
        let most = if gazetteer.is_imported(name) {
            MOST_IMPORTED[usize::from(is_others_too)]
        } else {
            MOST_READINGS
        };
        let others = readings.len();
        for bearer in gazetteer.bearers(name) {
            if readings.len() - others >= most {
                break;
            }
            let fits = match form {
                Form::People => bearer.by == NameKind::Demonym,
                Form::Place | Form::Water => {
                    matches!(bearer.by, NameKind::Primary | NameKind::Alias)
                }
                Form::Abbreviation => bearer.by != NameKind::Demonym,
            };
            if fits && readings.iter().all(|known| known.place != bearer.place) {
                readings.push(Reading::new(bearer.place, bearer.by, gazetteer));
            }
        }
    }
    if readings.iter().any(|reading| reading.is_users) {
        readings.retain(|reading| reading.is_users);
    }
    let is_water = |reading: &Reading| reading.kind.class() == FeatureClass::Water;
    if form == Form::Water && readings.iter().any(is_water) {
        readings.retain(is_water);
    }
    // Each name is of one layer, so that thousands of imported villages do not push out a capital.
    readings.sort_by(|a, b| b.importance.total_cmp(&a.importance));
    readings.truncate(MOST_READINGS);
    if form == Form::Abbreviation && readings.iter().any(|r| r.by == NameKind::Abbreviation) {
        readings.retain(|reading| reading.by == NameKind::Abbreviation || reading.is_country());
    }
    readings
}
