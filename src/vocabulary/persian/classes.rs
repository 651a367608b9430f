//! Classes of Persian words: files with the forms of a word in one line: with the ezafe that is written, the plurals,
//! with and without the zero-width non-joiner, and with the Arabic letters for ی and ک.

use crate::vocabulary::Classes;

/// Given names.
pub(super) const GIVEN_NAMES: &str = include_str!("words/given-names.txt");

/// Words of each class, between white space.
#[rustfmt::skip]
pub(super) const CLASSES: &[(Classes, &str)] = &[
    (Classes::TITLE, include_str!("words/title.txt")),
    (Classes::HONORIFIC, include_str!("words/honorific.txt")),
    (Classes::ORGANISATION, include_str!("words/organisation.txt")),
    (Classes::ORGANISATION_OF, include_str!("words/organisation-of.txt")),
    (Classes::STREET, include_str!("words/street.txt")),
    (Classes::LOCATIVE, include_str!("words/locative.txt")),
    (Classes::WEAK_LOCATIVE, include_str!("words/weak-locative.txt")),
    (Classes::DIRECTION, include_str!("words/direction.txt")),
    (Classes::SPEECH, include_str!("words/speech.txt")),
    (Classes::DIVISION, include_str!("words/division.txt")),
    (Classes::CIVIC, include_str!("words/civic.txt")),
    (Classes::FUNCTION, include_str!("words/function.txt")),
    (Classes::DAY, include_str!("words/day.txt")),
    (Classes::SURNAME, include_str!("words/surname.txt")),
    (Classes::ALSO_GIVEN, include_str!("words/also-given.txt")),
    (Classes::NAME_SUFFIX, include_str!("words/name-suffix.txt")),
    (Classes::PERSONAL, include_str!("words/personal.txt")),
    (Classes::SETTLEMENT, include_str!("words/settlement.txt")),
    (Classes::FEATURE_BEFORE, include_str!("words/feature-before.txt")),
    (Classes::FEATURE_AFTER, include_str!("words/feature-after.txt")),
    (Classes::VESSEL, include_str!("words/vessel.txt")),
    (Classes::STORM, include_str!("words/storm.txt")),
    (Classes::WORK, include_str!("words/work.txt")),
    (Classes::FIRM, include_str!("words/firm.txt")),
    (Classes::GOODS, include_str!("words/goods.txt")),
    (Classes::CONTEST, include_str!("words/contest.txt")),
    (Classes::OPENS_NAME, include_str!("words/opens-name.txt")),
];
