//! The observations that recognition weighs.

/// One observation about a match. The table in `decide` says how much it counts for the rules;
/// the learned model knows it by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Clue {
    // The name.
    /// A country or a continent.
    Country,
    /// A state or province.
    Division,
    /// The word for a people.
    Demonym,
    /// Two words or more.
    SeveralWords,
    /// Only another spelling or language's name of the place.
    Alias,
    /// An ordinary English word.
    CommonWord,
    /// A given name.
    FirstName,
    /// A family name.
    Surname,
    /// An organisation or a month.
    OtherName,
    /// A word for kinds of things: "Police", "Central", "Chamber".
    Generic,
    /// "St. Michael" of a church, a school, a day.
    Hallowed,
    /// It says itself what it is: "Butler County", "Neches River".
    SelfEvident,
    /// An abbreviation that is written as one: "Ky.", "NSW", "U.S.".
    Abbreviation,
    /// Three letters or fewer.
    Short,
    /// In capitals where the rest is not: an acronym.
    Acronym,
    /// In the user's gazetteer.
    UsersName,
    /// The home town of the publisher.
    HomeTown,
    /// A postal code, or letters that look like one, without a place before it.
    StrayCode,
    // Before it.
    /// "in", "near", "across".
    Locative,
    /// "in", "near" or "past" before a name that is no ordinary word and nobody's name.
    PlainlyPlaced,
    /// "of", "from", "to".
    WeakLocative,
    /// "northern", "downtown".
    Direction,
    /// "the city of", "capital of".
    SettlementOf,
    /// "Gail Shelby of", ", 39, of": where a person lives.
    ResidentOf,
    /// "Mr", "President", "Coach".
    Title,
    /// "Mr", "Dr", "Sgt.".
    Honorific,
    /// A given name or an initial.
    NameBefore,
    /// Another capitalised word.
    CapitalBefore,
    /// "Lake", "Mount", "Fort" that the gazetteer's name lacks.
    FeatureBefore,
    /// A capitalised word and a hyphen.
    HyphenBefore,
    /// "D-", "R-": a politician's home.
    PartyBefore,
    /// "Bank of", "University of".
    OrganisationOf,
    // After it.
    /// A comma and the country or state.
    ContainerAfter,
    /// A comma and a county or region that holds a place of the name.
    HolderAfter,
    /// It stands after a comma, and a place before that.
    AfterPlace,
    /// ", capital of", ", a town in".
    Described,
    /// "province", "county", "area".
    DivisionAfter,
    /// "residents", "police", "mayor".
    CivicAfter,
    /// "-based", "-led".
    HyphenAfter,
    /// A hyphen and a capitalised word.
    HyphenNameAfter,
    /// "Times", "University", "Police".
    OrganisationAfter,
    /// "Street", "Avenue".
    StreetAfter,
    /// "River", "Creek", "Park" that the gazetteer's name lacks.
    FeatureAfter,
    /// A capitalised word after a given name.
    PersonAfter,
    /// Any other capitalised word.
    CapitalAfter,
    /// "said", "told".
    SpeechAfter,
    /// "said" after what could be a person's name.
    NameSpeaks,
    /// "Jr", ", 19,", ", who": a person.
    PersonalAfter,
    /// "’s".
    Possessive,
    /// The place line of a news story.
    Dateline,
    /// Next to another place in a list.
    Listed,
    // Where it stands.
    /// The first word of a sentence.
    Opens,
    /// In a headline, where capitals say nothing.
    Headline,
    // The rest of the document.
    /// The same name is clearly a place elsewhere in the text.
    PlaceElsewhere,
    /// A person of that name is in the text.
    PersonElsewhere,
    // Added later: the learned model knows clues by their number, so append only.
    /// "White House", "El Niño": known by a name that towns bear too.
    NoTown,
}

/// Which clues were observed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Clues(u64);

impl Clues {
    /// Adds one.
    pub(super) fn add(&mut self, clue: Clue) {
        self.0 |= 1 << clue as u8;
    }

    /// Adds one if it holds.
    pub(super) fn add_if(&mut self, holds: bool, clue: Clue) {
        self.0 |= u64::from(holds) << clue as u8;
    }

    /// The clues as bits, the first clue lowest.
    pub(super) fn bits(self) -> u64 {
        self.0
    }

    /// Whether it was observed.
    pub(super) fn has(self, clue: Clue) -> bool {
        self.0 >> clue as u8 & 1 == 1
    }
}
