//! Abbreviations and what follows them.

use crate::vocabulary::Sentences;

#[rustfmt::skip]
pub(super) const SENTENCES: Sentences = Sentences {
    titles: &[
        "Adm", "Assn", "Asst", "Atty", "Ave", "Brig", "Bro", "Capt", "Card", "Cmdr", "Cllr", "Col",
        "Comdr", "Const", "Cpl", "Cpt", "DR", "Det", "Dist", "Dr", "Drs", "FT", "Fr", "Ft", "Gen",
        "Gov", "Govs", "MT", "ST", "Hon", "Insp", "Lt", "Ltd", "Maj", "Messrs", "Mgr", "Mlle", "Mme",
        "Mr", "Mrs", "Ms", "Msgr", "Mt", "Ofc", "Pfc", "Pres", "Prof", "Pt", "Pvt", "Rep", "Reps",
        "Rev", "Sec", "Sen", "Sens", "Sgt", "Spc", "Sr", "St", "Ste", "Supt", "Twp", "approx", "ca",
        "cf", "e.g", "eg", "i.e", "ie", "viz", "vs",
    ],
    before_number: &[
        "Art", "Ch", "Chap", "Fig", "Figs", "Jul", "Jun", "Mar", "No", "Nos", "Vol", "art", "ch",
        "est", "fig", "no", "nos", "p", "para", "pp", "sec", "vol",
    ],
    abbreviations: &[
        "Ala", "Alta", "Apr", "Ariz", "Ark", "Aug", "Blvd", "Bros", "Calif", "Co", "Colo", "Conn",
        "Corp", "Dak", "Dec", "Del", "Dept", "Feb", "Fla", "Fri", "Ga", "Hwy", "Ill", "Inc", "Ind",
        "Jan", "Jr", "Kan", "Kans", "Ky", "La", "Man", "Mass", "Md", "Mich", "Minn", "Miss", "Mo",
        "Mon", "Mont", "Neb", "Nev", "Nov", "Oct", "Okla", "Ont", "Ore", "Pa", "Penn", "Phila", "Que",
        "Rd", "Sask", "Sat", "Sep", "Sept", "Sun", "Tenn", "Tex", "Thurs", "Tues", "Univ", "Va", "Vt",
        "Wash", "Wed", "Wis", "Wyo", "al", "etc",
    ],
    units: &[
        "ft", "hr", "hrs", "in", "kg", "km", "lb", "lbs", "mi", "min", "mph", "sq",
    ],
    behind_ordinals: &[],
    beginners: &[
        "A", "About", "According", "After", "All", "Also", "Although", "An", "And", "Another", "Any",
        "Are", "As", "Asked", "At", "Because", "Before", "Both", "But", "By", "Can", "Did", "Do",
        "Does", "During", "Each", "Even", "Every", "For", "From", "Has", "Have", "He", "Her", "Here",
        "Hers", "His", "How", "However", "I", "If", "In", "Instead", "Is", "It", "Its", "Just", "Last",
        "Later", "Many", "Meanwhile", "More", "Most", "Much", "My", "Neither", "No", "Nobody", "Not",
        "Nothing", "Now", "Of", "On", "Once", "One", "Only", "Or", "Other", "Others", "Our", "Over",
        "People", "Police", "She", "Since", "So", "Some", "Still", "Such", "That", "The", "Their",
        "Then", "There", "These", "They", "This", "Those", "Though", "Three", "Through", "Thus", "To",
        "Today", "Two", "Under", "Until", "Was", "We", "Were", "What", "When", "Where", "Which",
        "While", "Who", "Why", "Will", "With", "Without", "Would", "Yet", "You", "Your",
    ],
    clock: &["a.m", "p.m", "A.M", "P.M"],
    behind_clock: &[
        "BST", "CDT", "CEST", "CET", "CST", "EDT", "EST", "ET", "Eastern", "Friday", "GMT", "IST",
        "MDT", "MST", "Monday", "PDT", "PST", "PT", "Pacific", "Saturday", "Sunday", "Thursday",
        "Tuesday", "UTC", "Wednesday",
    ],
    elisions: &[],
    possessives: &["'s", "’s", "'S", "’S", "‘s", "`s"],
    bare_possessives: &['s', 'S'],
};
