//! Annotated texts in other languages than English: what each collection marks, and how much it counts.

/// What is known of a collection.
#[derive(Debug)]
pub(crate) struct Collection {
    /// Name in files.
    pub(crate) name: &'static str,
    /// BCP 47 tag of its language.
    pub(crate) language: &'static str,
    /// How much a sentence counts: 1 for news and the like; less for old print read by machines, for
    /// marks that a machine has carried over, and for texts of one narrow kind.
    pub(crate) weight: f32,
    /// What it marks.
    pub(crate) marks: Marks,
}

/// Which names a collection marks besides places, persons and organizations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marks {
    /// Nothing.
    Three,
    /// Others: works, events, products, and peoples among them.
    Others,
    /// Others, and the words of peoples and of places as such.
    OthersAndPeoples,
    /// Places and persons, and no organizations.
    NoOrganizations,
    /// Places alone.
    PlacesOnly,
}

/// All collections whose licences let weights be given away; the rest are for comparison only.
#[rustfmt::skip]
pub(crate) static COLLECTIONS: [Collection; 36] = [
    of("de-germeval", "de", 1.0, Marks::OthersAndPeoples),
    of("de-mobie", "de", 0.1, Marks::Others),
    of("de-pud", "de", 1.0, Marks::Three),
    of("de-europeana", "de", 0.15, Marks::Three),
    of("es-pud", "es", 1.0, Marks::Three),
    of("fr-europeana", "fr", 0.15, Marks::Three),
    of("fr-newseye", "fr", 0.15, Marks::Three),
    of("fr-pud", "fr", 1.0, Marks::Three),
    of("pt-bosque", "pt", 1.0, Marks::Three),
    of("pt-pud", "pt", 1.0, Marks::Three),
    of("ru-factrueval", "ru", 1.0, Marks::Three),
    of("ru-pud", "ru", 1.0, Marks::Three),
    of("uk-parlamint", "uk", 0.05, Marks::NoOrganizations),
    of("ar-idrisi", "ar", 1.0, Marks::PlacesOnly),
    of("it-pud", "it", 1.0, Marks::Three),
    of("nl-europeana", "nl", 0.3, Marks::Three),
    of("pl-pud", "pl", 0.5, Marks::Three),
    of("pl-kpwr", "pl", 1.0, Marks::OthersAndPeoples),
    of("tr-pud", "tr", 0.5, Marks::Three),
    of("tr-wiki", "tr", 1.0, Marks::Others),
    of("fa-parstwiner", "fa", 1.0, Marks::Others),
    of("sv-talbanken", "sv", 1.0, Marks::Three),
    of("sv-pud", "sv", 1.0, Marks::Three),
    of("sv-webnews", "sv", 1.0, Marks::Others),
    of("da-ddt", "da", 1.0, Marks::Three),
    of("fi-turku", "fi", 1.0, Marks::Others),
    of("fi-newseye", "fi", 0.15, Marks::Others),
    of("cs-nametype", "cs", 0.5, Marks::Others),
    of("sk-snk", "sk", 1.0, Marks::Three),
    of("hr-set", "hr", 1.0, Marks::Others),
    of("sr-set", "sr", 1.0, Marks::Others),
    of("zh-gsdsimp", "zh", 1.0, Marks::Three),
    of("zh-gsd", "zh", 0.0, Marks::Three),
    of("zh-pud", "zh", 0.5, Marks::Three),
    of("id-pud", "id", 0.5, Marks::Three),
    of("id-idner", "id", 1.0, Marks::Three),
];

const fn of(name: &'static str, language: &'static str, weight: f32, marks: Marks) -> Collection {
    Collection {
        name,
        language,
        weight,
        marks,
    }
}
