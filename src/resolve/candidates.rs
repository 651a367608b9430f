//! Candidate generation: which places the names of a document could mean.
//!
//! Mentions that are written alike share one set of candidates, and what decides one of them speaks
//! for the others: one sense per discourse (Gale, Church and Yarowsky 1992). The words at a mention
//! may overrule that; see `mention.rs`.

use super::hints::is_surely_water;
use crate::document::Document;
use crate::gazetteer::{FeatureClass, Gazetteer, Kind, NameKey, NameKind, PlaceKey};
use crate::geo::LonLat;
use crate::recognize::{Mention, Role};
use crate::span::Span;
use std::collections::BTreeMap;

/// A place that a name could mean, with what the gazetteer says of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    /// The place.
    pub(super) place: PlaceKey,
    /// How the name belongs to it.
    pub(super) name_kind: NameKind,
    /// What it is.
    pub(super) kind: Kind,
    /// ISO 3166-1 alpha-2 code; empty for seas and macro regions.
    pub(super) country: Country,
    /// The first-order division that contains it.
    pub(super) admin1: Option<PlaceKey>,
    /// Prior, 0..=1.
    pub(super) importance: f32,
    /// Reference point.
    pub(super) point: LonLat,
    /// It is one of the user's own entries.
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

impl Candidate {
    pub(super) fn new(place: PlaceKey, name_kind: NameKind, gazetteer: &Gazetteer) -> Self {
        Self {
            place,
            name_kind,
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
    /// What it could mean, by falling importance.
    pub(super) candidates: Vec<Candidate>,
    /// The words that state its position.
    pub(super) stated: Option<Span>,
}

impl Name {
    /// The probability that the name means a candidate of which something holds; `posterior` is in
    /// the order of the candidates.
    pub(super) fn probability(&self, posterior: &[f64], holds: impl Fn(&Candidate) -> bool) -> f64 {
        let fitting = self.candidates.iter().zip(posterior);
        fitting
            .filter(|(candidate, _)| holds(candidate))
            .map(|(_, probability)| probability)
            .sum()
    }
}

/// For each name of the document a value for each of its candidates, in their order.
pub(super) type PerCandidate<T> = Vec<Vec<T>>;

/// Most candidates of one name that are weighed; the rest are villages that no context reaches.
const MOST_CANDIDATES: usize = 120;
/// Most candidates from an import, where the gazetteer has the name from imports only.
const MOST_IMPORTED: usize = 32;
/// The same, where the gazetteer has the name from elsewhere too.
const MOST_IMPORTED_BESIDE_OTHERS: usize = 8;

/// What tells names apart: the gazetteer's entries, and the form in which they are written.
type Key<'m> = (&'m [NameKey], Form);

/// How a name is written, which limits what it can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    /// "Paris".
    Place,
    /// "the Red Sea".
    Water,
    /// "U.S.", "UAE", "nyc".
    Abbreviation,
    /// "Afghan".
    Demonym,
}

/// The names of the document with their candidates, in the order of first mention, and for each
/// mention the index of its name.
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
                candidates: candidates(&mention.names, form, gazetteer),
                stated: None,
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
        return Form::Demonym;
    }
    let surface = mention.span.slice(&document.text);
    let letters = || surface.chars().filter(|c| c.is_alphabetic());
    let is_short = letters().count() <= LONGEST_ABBREVIATION;
    let is_even = letters().all(char::is_uppercase) || letters().all(char::is_lowercase);
    if is_short && is_even || surface.ends_with('.') {
        Form::Abbreviation
    } else if is_surely_water(document, mention.span) {
        Form::Water
    } else {
        Form::Place
    }
}

/// Capitals alone are an abbreviation up to so many letters; longer ones are a word in capitals.
const LONGEST_ABBREVIATION: usize = 4;

impl Form {
    /// Whether a name of this form can be meant as a name of that kind.
    fn allows(self, name_kind: NameKind) -> bool {
        match self {
            Self::Demonym => name_kind == NameKind::Demonym,
            Self::Place | Self::Water => matches!(
                name_kind,
                NameKind::Primary | NameKind::Alias | NameKind::Transliteration
            ),
            Self::Abbreviation => name_kind != NameKind::Demonym,
        }
    }
}

/// The places of a name that its form allows, without those that cannot compete.
fn candidates(names: &[NameKey], form: Form, gazetteer: &Gazetteer) -> Vec<Candidate> {
    let mut candidates = places_of(names, form, gazetteer);
    if candidates.iter().any(|candidate| candidate.is_users) {
        candidates.retain(|candidate| candidate.is_users);
    }
    let is_water = |candidate: &Candidate| candidate.kind.class() == FeatureClass::Water;
    if form == Form::Water && candidates.iter().any(is_water) {
        candidates.retain(is_water);
    }
    // Each name is of one layer, so that thousands of imported villages do not push out a capital.
    candidates.sort_by(|a, b| b.importance.total_cmp(&a.importance));
    candidates.truncate(MOST_CANDIDATES);
    let is_abbreviated = |candidate: &Candidate| candidate.name_kind == NameKind::Abbreviation;
    if form == Form::Abbreviation && candidates.iter().any(is_abbreviated) {
        candidates.retain(|candidate| is_abbreviated(candidate) || candidate.is_country());
    }
    candidates
}

/// The places of the gazetteer's names that the form allows, each once.
fn places_of(names: &[NameKey], form: Form, gazetteer: &Gazetteer) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let is_imported_only = names.iter().all(|name| gazetteer.is_imported(*name));
    for &name in names {
        let most = match (gazetteer.is_imported(name), is_imported_only) {
            (false, _) => MOST_CANDIDATES,
            (true, true) => MOST_IMPORTED,
            (true, false) => MOST_IMPORTED_BESIDE_OTHERS,
        };
        let before = found.len();
        for named in gazetteer.places_named(name) {
            if found.len() - before >= most {
                break;
            }
            let is_known = found.iter().any(|known| known.place == named.place);
            if form.allows(named.by) && !is_known {
                found.push(Candidate::new(named.place, named.by, gazetteer));
            }
        }
    }
    found
}
