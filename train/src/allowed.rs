//! Which labels the annotation leaves possible for each word.
//!
//! A corpus says different things about different words: a place corpus says where places are and
//! says nothing about persons; a general corpus marks whole organizations and says nothing about
//! the places in their names. Training raises the probability of all labellings that agree with
//! what is said, together.

use crate::text::{Annotated, Corpus, Label};
use geobrief::recognize::crf::{Class, Known, Observed, STATES, State};
use geobrief::span::Span;

/// A set of states, one bit each.
pub(crate) type States = u16;

const ALL: States = (1 << STATES) - 1;
const OUTSIDE: States = 1;

/// Importance, in tenths, from which a place inside another name may be a place to the reader.
const KNOWN: u8 = 4;

/// Where a word stands in a marked name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    First,
    Other,
}

/// The possible states of every word.
pub(crate) fn states(text: &Annotated, observed: &Observed) -> Vec<States> {
    let whole = &text.document.text;
    let words = observed.words.iter().zip(&observed.known);
    let mut allowed: Vec<States> = words
        .map(|(word, known)| unmarked(text.corpus, word.slice(whole), *known))
        .collect();
    for (mark, label) in normalized(text) {
        let first = observed
            .words
            .partition_point(|word| word.end() <= mark.start());
        let inside = observed.words[first..]
            .iter()
            .take_while(|word| word.start() < mark.end());
        let name = first..first + inside.count();
        let known = &observed.known[name.clone()];
        let label = match label {
            Label::Location => location(known),
            label => label,
        };
        let is_place = known.iter().any(|known| known.importance.is_some());
        for word in name.clone() {
            let part = if word == first {
                Part::First
            } else {
                Part::Other
            };
            let people = observed.known[word].people;
            allowed[word] = marked(text.corpus, label, part, is_place, people);
        }
        let longer = [
            Label::Organization,
            Label::Other,
            Label::Facility,
            Label::Location,
        ];
        if longer.contains(&label) {
            embedded(&mut allowed[name], known);
        }
    }
    allowed
}

/// What a general corpus's location is to us: a place when the gazetteer has all of it as one
/// name; else it may be a facility, or hold the name of a place.
fn location(known: &[Known]) -> Label {
    let one = known.iter().filter(|known| known.begins).count() == 1;
    if known.iter().all(|known| known.people) {
        Label::People
    } else if one && known.iter().all(|known| known.importance.is_some()) {
        Label::Place
    } else {
        Label::Location
    }
}

/// The marks, one for each place: "Tampa, Florida" is two, and "northern" is no part of a name.
fn normalized(text: &Annotated) -> Vec<(Span, Label)> {
    let whole = &text.document.text;
    let mut found = Vec::with_capacity(text.marks.len());
    for mark in &text.marks {
        let name = mark.span.slice(whole);
        if mark.label != Label::Location {
            found.push((mark.span, mark.label));
            continue;
        }
        let mut start = mark.span.start();
        for piece in name.split(',') {
            let bare = piece.trim_start();
            let at = start + (piece.len() - bare.len()) + direction(bare);
            found.extend(Span::new(whole, at, start + piece.len()).map(|span| (span, mark.label)));
            start += piece.len() + 1;
        }
    }
    found
}

/// Length of "northern " or "the " at the start of a name.
fn direction(name: &str) -> usize {
    let first = name.split_inclusive(' ').next().unwrap_or_default();
    let small = first.ends_with(' ') && first.starts_with(char::is_lowercase);
    if small { first.len() } else { 0 }
}

fn unmarked(corpus: Corpus, word: &str, known: Known) -> States {
    let mut states = if !corpus.marks_places_only() {
        OUTSIDE
    } else if word
        .starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase())
    {
        // A script without capitals: any word could be anything, and nearly all are nothing.
        OUTSIDE
    } else if word.starts_with(char::is_lowercase) {
        // Small words stand inside names, and begin none.
        let classes = [Class::Organization, Class::Other, Class::Facility];
        classes
            .iter()
            .fold(OUTSIDE, |all, class| all | bit(class.inside()))
    } else {
        ALL & !(both(Class::Place) | both(Class::Associated) | both(Class::People))
    };
    if corpus.marks_facilities() {
        states &= !both(Class::Facility);
    }
    if known.people && !corpus.marks_peoples() {
        states |= both(Class::People);
    }
    if !corpus.marks_others() {
        states |= both(Class::Other);
    }
    if !corpus.marks_organizations() && word.starts_with(char::is_uppercase) {
        states |= both(Class::Organization);
    }
    states
}

fn marked(corpus: Corpus, label: Label, part: Part, is_place: bool, people: bool) -> States {
    // No collection of another language tells modifiers from places as such.
    let is_meant = corpus.collection().is_some() && is_place;
    let classes: &[Class] = match label {
        Label::Place | Label::LiteralPlace | Label::AssociatedPlace | Label::People
            if people && !is_place =>
        {
            &[Class::People]
        }
        Label::Place | Label::Location if is_meant => &[Class::Place],
        Label::Place if is_place => &[Class::Place, Class::Associated],
        Label::Place => &[Class::Place, Class::Associated, Class::People],
        Label::LiteralPlace => &[Class::Place],
        Label::AssociatedPlace if is_place => &[Class::Associated],
        Label::AssociatedPlace => &[Class::Associated, Class::People],
        Label::People => &[Class::People],
        Label::Facility => &[Class::Facility],
        Label::Location if is_place => &[Class::Place, Class::Associated, Class::Facility],
        Label::Location => &[Class::Place, Class::Facility],
        Label::Person => &[Class::Person],
        Label::Organization => &[Class::Organization],
        Label::Other => &[Class::Other],
        Label::Unknown => return ALL,
    };
    let state = |class: &Class| match part {
        Part::First => bit(class.begin()),
        Part::Other => bit(class.inside()),
    };
    classes.iter().map(state).fold(0, |all, state| all | state)
}

/// Lets places and peoples inside a longer name be labelled as such.
fn embedded(allowed: &mut [States], known: &[Known]) {
    let longer = [Class::Organization, Class::Other, Class::Facility];
    for word in 0..known.len() {
        let class = if known[word].people {
            Class::People
        } else if known[word]
            .importance
            .is_some_and(|importance| importance >= KNOWN)
        {
            Class::Associated
        } else {
            continue;
        };
        allowed[word] |= both(class);
        if known.len() == 1 {
            allowed[word] |= bit(Class::Place.begin());
        }
        // The longer name begins again after it.
        if let Some(next) = allowed.get_mut(word + 1) {
            for class in longer {
                if *next & bit(class.inside()) != 0 {
                    *next |= bit(class.begin());
                }
            }
        }
    }
}

fn bit(state: State) -> States {
    1 << state.index()
}

fn both(class: Class) -> States {
    bit(class.begin()) | bit(class.inside())
}
