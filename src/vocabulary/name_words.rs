//! Words before, after and within the names of places, and of what is named after places.

use super::{ClassedWords, Words};
use std::sync::LazyLock;

/// Of a language whose words nobody classed.
#[cfg(feature = "languages")]
static NO_CLASSES: LazyLock<ClassedWords> = LazyLock::new(ClassedWords::default);

/// The words that tell whether a name means a place. In small letters, unless said otherwise.
#[derive(Debug)]
pub(crate) struct NameWords {
    /// Classes of ordinary words.
    pub(crate) classes: &'static LazyLock<ClassedWords>,
    /// How a word of a name ends in a sentence, and how it ended before: "е" and "а" for "Москве" and
    /// "Москва".
    pub(crate) endings: &'static [(&'static str, &'static str)],
    /// What is written together with the word that follows, and what stood there before: "و" and
    /// nothing for "وحلب" and "حلب", "لل" and "ال" for "للقاهرة" and "القاهرة".
    pub(crate) beginnings: &'static [(&'static str, &'static str)],
    /// The article that is written together with the word that follows.
    pub(crate) joined_articles: Words,
    /// Nouns before a name that only say what it is, with what may be joined to them, and stay outside
    /// of it: "محافظة ديالى", "río Cauca".
    pub(crate) kinds_before: Words,
    /// The same after a name: "Konya ili".
    pub(crate) kinds_after: Words,
    /// Nouns that open the names of waters and landforms: a name is looked up with the one before it,
    /// "golfo de México".
    pub(crate) features_before: Words,
    /// How the gazetteer, which is in English, spells the names of waters and landforms that are told by
    /// such a noun.
    pub(crate) feature_forms: &'static [FeatureForm],
    /// Words in small letters that end a name whose other words have capitals: "Чёрное море".
    pub(crate) small_ends: Words,
    /// The definite article, as it stands before a name.
    pub(crate) articles: Words,
    /// The article that opens names, as it is written there: "The Hague".
    pub(crate) name_articles: Words,
    /// Words that stand before common nouns and may still open a name: "New York".
    pub(crate) name_openers: Words,
    /// Joins what a place has to its name: "the mayor *of* Kabul".
    pub(crate) of: Words,
    /// Between the last names of a list.
    pub(crate) conjunctions: Words,
    /// The same where they are written together with the word that follows.
    pub(crate) joined_conjunctions: Words,
    /// Small words within an organisation's name.
    pub(crate) organisation_links: Words,
    /// Before a common noun; a bare name of a place has none.
    pub(crate) determiners: Words,
    /// Join the words of one name, in any language.
    pub(crate) connecting: Words,
    /// Prepositions of place that are hardly anything else, as written.
    pub(crate) plain_prepositions: Words,
    /// Prepositions of place in two words.
    pub(crate) two_word_prepositions: &'static [(&'static str, &'static str)],
    /// Verbs of travel that a bare name of a place follows.
    pub(crate) departures: Words,
    /// Verbs of travel with the preposition between them and the name: "salió de".
    pub(crate) travels: &'static [(&'static str, &'static str)],
    /// Endings of a name, with their apostrophe, that say where something is: "'da".
    pub(crate) place_endings: Words,
    /// Words in small letters behind a name that say where something is: "yakınlarında".
    pub(crate) postpositions: Words,
    /// What befalls places, before their names.
    pub(crate) strikes: Words,
    /// What a town has, before "of" and its name.
    pub(crate) belongings: Words,
    /// Nouns for settlements, before "of" and a name that may be an ordinary word.
    pub(crate) settlements: Words,
    /// Those who live in a place, and what only settlements have: before "of" and its name.
    pub(crate) dwellers: Words,
    /// Offices and others that stand right before the name of what is theirs: "Bupati Garut". Small letters.
    pub(crate) offices: Words,
    /// Nouns before "of" and a name that need not be known to be a place's.
    pub(crate) said_places: Words,
    /// After ", a town": what ties it to where it lies.
    pub(crate) ties: Words,
    /// Nouns after a name that only say what it is.
    pub(crate) kinds: Words,
    /// Nouns that several divisions share, as written, and what each of their names has.
    pub(crate) shared_divisions: &'static [(&'static str, &'static str)],
    /// An abbreviation of a division, written with a full stop, and what the name has.
    pub(crate) short_divisions: &'static [(&'static str, &'static str)],
    /// Close the name of a landform or water that need not be known, as written.
    pub(crate) feature_ends: Words,
    /// Open such a name, as written.
    pub(crate) feature_starts: Words,
    /// Endings of names that say what they are.
    pub(crate) telling_endings: Words,
    /// Before the name of a saint, as written.
    pub(crate) saints: Words,
    /// Names of houses, streets and winds that are towns' names too, as written.
    pub(crate) no_towns: &'static [&'static [&'static str]],
    /// Before a hyphen and a politician's home, as written.
    pub(crate) parties: Words,
    /// Letters for the points of the compass, which are no initials of persons.
    pub(crate) compass_letters: Words,
    /// What a capital says for a known place where nothing else explains it: little in a language that
    /// writes nouns with capitals, and where the labels know better.
    ///
    /// # Units
    /// Logarithm of odds.
    pub(crate) lone_capital: f32,
    /// Where names in small letters are looked for.
    pub(crate) small_letters: SmallLetters,
    /// How words for peoples are written.
    pub(crate) peoples: PeopleLetters,
    /// Forms of such words that are ordinary words in small letters: "americana", a jacket.
    pub(crate) no_peoples: Words,
    /// Stand for a state that has spoken.
    pub(crate) state_pronouns: Words,
    /// Pronouns that are written with a capital, with what may be joined to them.
    pub(crate) capital_pronouns: Words,
    /// Beginnings of words that such pronouns are joined to.
    pub(crate) joined_pronouns: Words,
    /// Words in capitals that say nothing about names.
    pub(crate) exclamations: Words,
    /// Short names of places that are read as such in small letters.
    pub(crate) short_forms: Words,
    /// Words of hashtags.
    pub(crate) tags: TagWords,
    /// Words of what bears the names of places.
    pub(crate) namesakes: NamesakeWords,
    /// Words around the names of rivers.
    pub(crate) rivers: RiverWords,
}

/// What stands before and after the bare name of a water or a landform in the gazetteer.
#[derive(Debug)]
pub(crate) struct FeatureForm {
    /// The nouns of the language: "río".
    pub(crate) nouns: Words,
    pub(crate) before: &'static str,
    pub(crate) after: &'static str,
}

/// Where a language's names may be in small letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SmallLetters {
    /// Also in sentences whose first word has a capital: the ordinary words of the language are known.
    AfterCapitals,
    /// In sentences without any capital alone: many an ordinary word is some village's name.
    Everywhere,
}

/// How a language writes words for peoples and the adjectives of countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PeopleLetters {
    /// With a capital, as names, or in a script without any: "Chilean".
    Capital,
    /// In small letters, all of them or the adjectives: "chileno".
    #[cfg_attr(
        not(feature = "languages"),
        expect(dead_code, reason = "of other languages than English")
    )]
    Small,
}

/// Words that hashtags begin and end with.
#[derive(Debug)]
pub(crate) struct TagWords {
    /// Before the name of a place.
    pub(crate) beginnings: Words,
    /// After it.
    pub(crate) ends: Words,
}

/// Ships, firms, teams and persons.
#[derive(Debug)]
pub(crate) struct NamesakeWords {
    /// Before the name of a ship, as written.
    pub(crate) ship_prefixes: Words,
    /// What ships and their crews do, and what is done to them.
    pub(crate) sailing: Words,
    /// Before the article and the name of a ship.
    pub(crate) aboard: Words,
    /// What a ship has.
    pub(crate) ship_parts: Words,
    /// After the name and an auxiliary: what is done to ships.
    pub(crate) afloat: Words,
    /// What a ship is called where a town never is: "her guns".
    pub(crate) ship_pronouns: Words,
    /// After the name of a town: what its teams are called, as written.
    pub(crate) nicknames: Words,
    /// Firms far better known than the places of their names, as written.
    pub(crate) firms: Words,
    /// Letters after a person's name, as written.
    pub(crate) degrees: Words,
    /// Articles that open an apposition.
    pub(crate) appositions: Words,
    /// Begin a clause that ends the noun phrase before it.
    pub(crate) clause_openers: Words,
    /// Before a word that is no noun there.
    pub(crate) no_noun_after: Words,
    /// Between the winner and the loser of a game.
    pub(crate) wins: Words,
    /// Between the loser and the winner, in two words.
    pub(crate) losses: &'static [(&'static str, &'static str)],
    /// Before what another work is measured against.
    pub(crate) rivals: Words,
    /// The same in two words.
    pub(crate) lost_to: &'static [(&'static str, &'static str)],
    /// Words of reports on games.
    pub(crate) sports: Words,
    /// What a firm has.
    pub(crate) traded: Words,
    /// Of these, what is had of firms, not of places.
    pub(crate) shares: Words,
    /// Joins it to the firm's name; the last may join it to a place as well.
    pub(crate) traded_at: Words,
    /// Joins it to a firm or to a country.
    pub(crate) traded_in: Words,
}

/// What is done to rivers, what they have and do.
#[derive(Debug)]
pub(crate) struct RiverWords {
    /// How a river's name is made of the bare one: what stands before and after it.
    pub(crate) forms: &'static [(&'static str, &'static str)],
    /// Before the article: what is done on rivers alone.
    pub(crate) verbs_before: Words,
    /// Before the article: rivers, but countries as well.
    pub(crate) along: Words,
    /// Between a place, a comma and the article of the river that it lies on.
    pub(crate) lying: Words,
    /// What a river has and what is built over it.
    pub(crate) parts: Words,
    /// Between such a part and the article.
    pub(crate) part_links: Words,
    /// Countries and regions that take the article, as written.
    pub(crate) articled: Words,
    /// After the name: what rivers are called and have.
    pub(crate) nouns: Words,
    /// Before the bare name, in small letters: "the river Shannon".
    pub(crate) nouns_before: Words,
    /// After the name: what rivers do.
    pub(crate) verbs: Words,
    /// After the name and an auxiliary: what rivers do and have done.
    pub(crate) participles: Words,
    /// The auxiliaries.
    pub(crate) auxiliaries: Words,
    /// Between an auxiliary and what it goes with.
    pub(crate) adverbs: Words,
    /// After an auxiliary: how a river stands, as phrases.
    pub(crate) levels: Words,
    /// Before the name of a country that a river is spoken of in: "the Benue *in* Nigeria is rising".
    pub(crate) inside: Words,
    /// A verb that needs its object two words on.
    pub(crate) bursts: &'static [(&'static str, &'static str)],
    /// What two rivers do where they join.
    pub(crate) meetings: Words,
    /// Opens the clause that tells of it, as written.
    pub(crate) wheres: Words,
    /// After the name of a country, in small letters: what the article before it then belongs to.
    pub(crate) country_nouns: Words,
}

#[cfg(feature = "languages")]
impl NameWords {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        classes: &NO_CLASSES,
        endings: &[],
        beginnings: &[],
        joined_articles: &[],
        kinds_before: &[],
        kinds_after: &[],
        features_before: &[],
        feature_forms: &[],
        small_ends: &[],
        articles: &[],
        name_articles: &[],
        name_openers: &[],
        of: &[],
        conjunctions: &[],
        joined_conjunctions: &[],
        organisation_links: &[],
        determiners: &[],
        connecting: &[],
        plain_prepositions: &[],
        two_word_prepositions: &[],
        departures: &[],
        travels: &[],
        place_endings: &[],
        postpositions: &[],
        strikes: &[],
        belongings: &[],
        settlements: &[],
        dwellers: &[],
        offices: &[],
        said_places: &[],
        ties: &[],
        kinds: &[],
        shared_divisions: &[],
        short_divisions: &[],
        feature_ends: &[],
        feature_starts: &[],
        telling_endings: &[],
        saints: &[],
        no_towns: &[],
        parties: &[],
        compass_letters: &[],
        lone_capital: 0.0,
        small_letters: SmallLetters::Everywhere,
        peoples: PeopleLetters::Capital,
        no_peoples: &[],
        state_pronouns: &[],
        capital_pronouns: &[],
        joined_pronouns: &[],
        exclamations: &[],
        short_forms: &[],
        tags: TagWords::NONE,
        namesakes: NamesakeWords::NONE,
        rivers: RiverWords::NONE,
    };
}

#[cfg(feature = "languages")]
impl TagWords {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        beginnings: &[],
        ends: &[],
    };
}

#[cfg(feature = "languages")]
impl NamesakeWords {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        ship_prefixes: &[],
        sailing: &[],
        aboard: &[],
        ship_parts: &[],
        afloat: &[],
        ship_pronouns: &[],
        nicknames: &[],
        firms: &[],
        degrees: &[],
        appositions: &[],
        clause_openers: &[],
        no_noun_after: &[],
        wins: &[],
        losses: &[],
        rivals: &[],
        lost_to: &[],
        sports: &[],
        traded: &[],
        shares: &[],
        traded_at: &[],
        traded_in: &[],
    };
}

#[cfg(feature = "languages")]
impl RiverWords {
    /// Of a language without such words.
    pub(crate) const NONE: Self = Self {
        forms: &[],
        verbs_before: &[],
        along: &[],
        parts: &[],
        lying: &[],
        part_links: &[],
        articled: &[],
        nouns: &[],
        nouns_before: &[],
        verbs: &[],
        participles: &[],
        auxiliaries: &[],
        adverbs: &[],
        levels: &[],
        inside: &[],
        bursts: &[],
        meetings: &[],
        wheres: &[],
        country_nouns: &[],
    };
}
