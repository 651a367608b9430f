//! What a property of a place can hold.

/// What a property can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The name to show.
    Name,
    /// Other names.
    Aliases,
    /// What it is, in any word.
    Kind,
    /// Country: code or name.
    Country,
    /// First-order division: code or name.
    Admin1,
    /// People.
    Population,
    /// A sentence about it.
    Note,
    /// Where it is from.
    Source,
    /// Its id.
    Id,
    /// Latitude, in any form.
    Lat,
    /// Longitude, in any form.
    Lon,
    /// Both in one text: a pair, MGRS, WKT.
    Position,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Name,
        Self::Aliases,
        Self::Kind,
        Self::Country,
        Self::Admin1,
        Self::Population,
        Self::Note,
        Self::Source,
        Self::Id,
        Self::Lat,
        Self::Lon,
        Self::Position,
    ];

    /// The word for it on the command line: `name`, `admin1`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Aliases => "aliases",
            Self::Kind => "kind",
            Self::Country => "country",
            Self::Admin1 => "admin1",
            Self::Population => "population",
            Self::Note => "note",
            Self::Source => "source",
            Self::Id => "id",
            Self::Lat => "lat",
            Self::Lon => "lon",
            Self::Position => "position",
        }
    }

    /// The field of a word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.word() == word)
    }
}
