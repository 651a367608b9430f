//! Reasons as facts, before a language puts them into words.

/// Why a place was chosen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Reason<'a> {
    /// No other country bears the name.
    OnlyCountry,
    /// No other place bears the name.
    OnlyPlace,
    /// A person's gazetteer has it, here: "places.geojson:12".
    OwnEntry { origin: &'a str },
    /// What that gazetteer says of the place.
    Noted { note: &'a str },
    /// Where that is from.
    From { source: &'a str },
    /// The text says so in these words.
    TextSays { quote: &'a str },
    /// The text says in these words that another place is meant.
    TextSaysOtherwise { quote: &'a str },
    /// It lies in a place that the text names.
    LiesIn { container: &'a str },
    /// The text names its country, or places in it, so often.
    InCountry { country: &'a str, mentions: usize },
    /// It lies so many kilometres from a place that the text names.
    Near { place: &'a str, km: f64 },
    /// It is a country, and the others are not.
    IsCountry,
    /// It is far better known than the others.
    BestKnown,
    /// Another mention of the name was decided, in these words.
    DecidedAt { quote: &'a str },
    /// The publisher is at home near it.
    NearPublisher,
    /// The text says what it is: "Province".
    IsKind { kind: &'a str },
    /// The text gives the position itself.
    InFigures,
    /// Something lies at a distance from it, in these words.
    Anchor {
        quote: &'a str,
        drawing: SpotDrawing,
    },
    /// A person's correction says so.
    Corrected { file: &'a str, line: usize },
    /// It fits, all in all.
    FitsBest,
}

/// What the map shows of a spot at a distance from a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SpotDrawing {
    /// An open ring at the spot.
    Ring,
    /// A circle around the place: the text gives no direction.
    Circle,
    /// Nothing: the place has an extent, and the distance is that from its edge.
    Nothing,
}

/// A place that was not chosen, or not yet.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Other<'a> {
    /// What it is: "City".
    pub(crate) kind: &'a str,
    /// People who live there, where that says how large it is.
    pub(crate) people: Option<u64>,
    /// What speaks for it most.
    pub(crate) reason: Option<Reason<'a>>,
    /// Where it lies, compared with the place chosen.
    pub(crate) remoteness: Remoteness<'a>,
}

/// How far a place is from the one that was chosen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Remoteness<'a> {
    /// Beside it, or nobody knows.
    Unsaid,
    /// In the same country, so many kilometres away.
    SameDivision { km: f64 },
    /// In another part of the same country.
    OtherDivision { km: f64 },
    /// In another country that the text names too.
    NamedCountry { country: &'a str },
    /// In a country that the text says nothing of.
    UnnamedCountry { country: &'a str },
}
