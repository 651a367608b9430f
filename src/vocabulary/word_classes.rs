//! Sets of word classes: what the recogniser may know about an ordinary word.

use std::ops::BitOr;

/// A set of word classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Classes(u32);

impl Classes {
    /// "Mr", "President", "Coach": a person follows.
    pub(crate) const TITLE: Self = Self(1);
    /// "Mr", "Dr": nothing but a person follows.
    pub(crate) const HONORIFIC: Self = Self(1 << 23);
    /// "Sergei": a given name.
    pub(crate) const FIRST_NAME: Self = Self(1 << 1);
    /// "University", "Times", "Police": what an organisation's name ends with.
    pub(crate) const ORGANISATION: Self = Self(1 << 2);
    /// "Bank", "Ministry", "University" before "of": what an organisation's name starts with.
    pub(crate) const ORGANISATION_OF: Self = Self(1 << 3);
    /// "Street", "Avenue": a street is no place of the gazetteer.
    pub(crate) const STREET: Self = Self(1 << 4);
    /// "in", "near", "across": a place follows.
    pub(crate) const LOCATIVE: Self = Self(1 << 5);
    /// "of", "from", "to": a place may follow.
    pub(crate) const WEAK_LOCATIVE: Self = Self(1 << 6);
    /// "northern", "downtown": part of a place follows.
    pub(crate) const DIRECTION: Self = Self(1 << 7);
    /// "said", "told": a speaker stands before or after.
    pub(crate) const SPEECH: Self = Self(1 << 8);
    /// "province", "county", "suburb": small words after or before a place's name.
    pub(crate) const DIVISION: Self = Self(1 << 9);
    /// "residents", "police", "mayor": what a place has.
    pub(crate) const CIVIC: Self = Self(1 << 10);
    /// "The", "But", "When": a capital here means only a sentence start.
    pub(crate) const FUNCTION: Self = Self(1 << 11);
    /// "Monday".
    pub(crate) const DAY: Self = Self(1 << 12);
    /// "Jr", "III": a person stands before.
    pub(crate) const NAME_SUFFIX: Self = Self(1 << 13);
    /// "who", "whose", "aged": said of persons.
    pub(crate) const PERSONAL: Self = Self(1 << 14);
    /// "capital", "city", "village" before "of".
    pub(crate) const SETTLEMENT: Self = Self(1 << 15);
    /// "Mount", "Lake", "Fort", "New": opens a place's name.
    pub(crate) const FEATURE_BEFORE: Self = Self(1 << 16);
    /// "River", "Island", "County": closes a place's name.
    pub(crate) const FEATURE_AFTER: Self = Self(1 << 17);
    /// "Jan", "Inc", "Ave": written with a full stop; the abbreviations of [`text`](crate::text).
    pub(crate) const ABBREVIATED: Self = Self(1 << 18);
    /// "Chen", "Patel": a family name that the gazetteer's word list lacks.
    pub(crate) const SURNAME: Self = Self(1 << 19);
    /// "Counties", "Parishes": divisions, each named before.
    pub(crate) const DIVISIONS: Self = Self(1 << 20);
    /// "Church", "School", "Day": what a saint's name is given to.
    pub(crate) const HALLOWED: Self = Self(1 << 21);
    /// "Paris", "Sydney": rather a place, but also a given name.
    pub(crate) const ALSO_GIVEN: Self = Self(1 << 22);

    /// "frigate", "tanker", "probe": the name of a ship or a spacecraft may follow.
    pub(crate) const VESSEL: Self = Self(1 << 24);
    /// "hurricane", "typhoon": the name of a storm follows.
    pub(crate) const STORM: Self = Self(1 << 25);
    /// "film", "novel", "album": the title of a work may follow.
    pub(crate) const WORK: Self = Self(1 << 26);
    /// "retailer", "airline", "chain": the name of a firm may follow.
    pub(crate) const FIRM: Self = Self(1 << 27);
    /// "sprouts", "terrier", "virus": things that are named after places.
    pub(crate) const GOODS: Self = Self(1 << 28);
    /// "routed", "edged", "overtime": words of sports reports.
    pub(crate) const CONTEST: Self = Self(1 << 29);
    /// "Junction", "Spring", "Beach": closes a longer name of its own, whatever stands before it.
    pub(crate) const CLOSES_NAME: Self = Self(1 << 30);
    /// "Serra", "Jebel", "Bay": opens a longer name of its own, whatever stands after it.
    pub(crate) const OPENS_NAME: Self = Self(1 << 31);

    /// Classes whose words are no place when they stand alone: "Police" is a Polish town.
    pub(crate) const GENERIC: Self = Self(
        Self::TITLE.0
            | Self::ORGANISATION.0
            | Self::STREET.0
            | Self::DIRECTION.0
            | Self::DIVISION.0
            | Self::CIVIC.0
            | Self::FUNCTION.0
            | Self::DAY.0
            | Self::FEATURE_AFTER.0
            | Self::FEATURE_BEFORE.0,
    );

    /// Classes whose words a place may follow.
    pub(crate) const PLACED: Self = Self(
        Self::LOCATIVE.0
            | Self::WEAK_LOCATIVE.0
            | Self::DIRECTION.0
            | Self::DIVISION.0
            | Self::CIVIC.0
            | Self::SETTLEMENT.0
            | Self::FEATURE_BEFORE.0,
    );

    /// Words of persons' and organisations' names.
    pub(crate) const TITLE_OR_ORGANISATION: Self =
        Self(Self::TITLE.0 | Self::ORGANISATION.0 | Self::FUNCTION.0 | Self::DAY.0);

    /// No class.
    pub(crate) const NONE: Self = Self(0);

    /// The classes as bits, the lowest first.
    pub(crate) fn bits(self) -> u32 {
        self.0
    }

    /// Whether any class of `other` is in the set.
    pub(crate) fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitOr for Classes {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
