//! What a full stop behind a word means: the one table of abbreviations.

/// What kind of word stands before a full stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// A word: the stop ends the sentence.
    Word,
    /// Something that a name follows ("Dr.", "Ft.") or that goes on ("e.g."): it does not.
    Title,
    /// A word or an abbreviation, and the latter when a number follows: "No.", "Mar.".
    BeforeNumber,
    /// An abbreviation that may also be the last word: "U.S.", "Inc.", "Mass.", an initial.
    Abbreviation,
    /// "a.m.", "p.m.".
    Clock,
}

/// Whether the full stop behind a word belongs to it; `next` is the text behind the stop. It may
/// end the sentence as well: "He works for Roe Inc."
pub(super) fn takes_stop(word: &str, next: &str) -> bool {
    match stop_behind(word) {
        Stop::Title => true,
        // "etc." ends in a mark.
        Stop::Abbreviation => word.starts_with(char::is_uppercase),
        Stop::BeforeNumber => next.trim_start().starts_with(char::is_numeric),
        Stop::Word | Stop::Clock => false,
    }
}

/// The words that are written with a full stop wherever they stand, in no order.
pub(crate) fn abbreviations() -> impl Iterator<Item = &'static str> {
    let names = ABBREVIATIONS.iter().chain(TITLES);
    names
        .copied()
        .filter(|word| word.starts_with(char::is_uppercase))
}

#[rustfmt::skip]
const TITLES: &[&str] = &[
    "Adm", "Assn", "Asst", "Atty", "Ave", "Brig", "Bro", "Capt", "Card", "Cmdr", "Cllr", "Col",
    "Comdr", "Const", "Cpl", "Cpt", "DR", "Det", "Dist", "Dr", "Drs", "FT", "Fr", "Ft", "Gen",
    "Gov", "Govs", "MT", "ST", "Hon", "Insp", "Lt", "Ltd", "Maj", "Messrs", "Mgr", "Mlle", "Mme",
    "Mr", "Mrs", "Ms", "Msgr", "Mt", "Ofc", "Pfc", "Pres", "Prof", "Pt", "Pvt", "Rep", "Reps",
    "Rev", "Sec", "Sen", "Sens", "Sgt", "Spc", "Sr", "St", "Ste", "Supt", "Twp", "approx", "ca",
    "cf", "e.g", "eg", "i.e", "ie", "viz", "vs",
];

#[rustfmt::skip]
const BEFORE_NUMBER: &[&str] = &[
    "Art", "Ch", "Chap", "Fig", "Figs", "Jul", "Jun", "Mar", "No", "Nos", "Vol", "art", "ch",
    "est", "fig", "no", "nos", "p", "para", "pp", "sec", "vol",
];

#[rustfmt::skip]
const ABBREVIATIONS: &[&str] = &[
    "Ala", "Alta", "Apr", "Ariz", "Ark", "Aug", "Blvd", "Bros", "Calif", "Co", "Colo", "Conn",
    "Corp", "Dak", "Dec", "Del", "Dept", "Feb", "Fla", "Fri", "Ga", "Hwy", "Ill", "Inc", "Ind",
    "Jan", "Jr", "Kan", "Kans", "Ky", "La", "Man", "Mass", "Md", "Mich", "Minn", "Miss", "Mo",
    "Mon", "Mont", "Neb", "Nev", "Nov", "Oct", "Okla", "Ont", "Ore", "Pa", "Penn", "Phila", "Que",
    "Rd", "Sask", "Sat", "Sep", "Sept", "Sun", "Tenn", "Tex", "Thurs", "Tues", "Univ", "Va", "Vt",
    "Wash", "Wed", "Wis", "Wyo", "al", "etc",
];

/// Abbreviations behind a number, words elsewhere: "6 in.", "he went in.".
#[rustfmt::skip]
const UNITS: &[&str] = &[
    "ft", "hr", "hrs", "in", "kg", "km", "lb", "lbs", "mi", "min", "mph", "sq",
];

/// Words that begin sentences and seldom stand behind an abbreviation inside one.
#[rustfmt::skip]
const BEGINNERS: &[&str] = &[
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
];

/// What may follow "5 p.m." in the same sentence.
#[rustfmt::skip]
const OF_A_CLOCK: &[&str] = &[
    "BST", "CDT", "CEST", "CET", "CST", "EDT", "EST", "ET", "Eastern", "Friday", "GMT", "IST",
    "MDT", "MST", "Monday", "PDT", "PST", "PT", "Pacific", "Saturday", "Sunday", "Thursday",
    "Tuesday", "UTC", "Wednesday",
];

/// Longest abbreviation, in bytes; a longer word is a word.
const LONGEST: usize = 12;

/// What the full stop behind `before` means.
pub(super) fn stop(before: &str) -> Stop {
    let word = last_word(before);
    let (before, _) = before.split_at(before.len() - word.len());
    let before = before.trim_end();
    if is_number(word) && is_at_start(before) {
        return Stop::Title;
    }
    if UNITS.contains(&word) && before.ends_with(|c: char| c.is_numeric()) {
        return Stop::Abbreviation;
    }
    stop_behind(word)
}

/// Whether a sentence or a list item may begin behind `before`.
fn is_at_start(before: &str) -> bool {
    match before.strip_suffix('.') {
        Some(sentence) => stop_behind(last_word(sentence)) == Stop::Word,
        None => before.is_empty() || before.ends_with(['!', '?']),
    }
}

fn stop_behind(word: &str) -> Stop {
    if word.len() > LONGEST {
        return Stop::Word;
    }
    let mut letters = word.chars();
    let is_initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    if TITLES.contains(&word) {
        Stop::Title
    } else if matches!(word, "a.m" | "p.m" | "A.M" | "P.M") {
        Stop::Clock
    } else if is_initial || ABBREVIATIONS.contains(&word) || is_dotted(word) {
        Stop::Abbreviation
    } else if BEFORE_NUMBER.contains(&word) {
        Stop::BeforeNumber
    } else if is_in_capitals(word) {
        Stop::Abbreviation
    } else {
        Stop::Word
    }
}

/// "KY" in "LEXINGTON, KY.": an abbreviation, also a title's, in capitals.
fn is_in_capitals(word: &str) -> bool {
    let Some((first, rest)) = word.split_at_checked(1) else {
        return false;
    };
    word.bytes().all(|letter| letter.is_ascii_uppercase()) && {
        let written = format!("{first}{}", rest.to_ascii_lowercase());
        abbreviations().any(|known| known == written)
    }
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}

/// Whether the text begins with a word that begins sentences.
pub(super) fn begins_sentence(next: &str) -> bool {
    BEGINNERS.contains(&first_word(next))
}

/// Whether the text begins with a day or a time zone.
pub(super) fn belongs_to_clock(next: &str) -> bool {
    OF_A_CLOCK.contains(&first_word(next))
}

/// Letters with full stops between them: "U.S", "Ph.D", "W.Va".
fn is_dotted(word: &str) -> bool {
    word.contains('.')
        && word.split('.').all(|part| {
            (1..=3).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic)
        })
}

fn last_word(before: &str) -> &str {
    let is_part = |c: char| c.is_alphanumeric() || c == '.';
    let length: usize = before
        .chars()
        .rev()
        .take_while(|c| is_part(*c))
        .take(LONGEST + 1)
        .map(char::len_utf8)
        .sum();
    let (_, word) = before.split_at(before.len() - length);
    word
}

fn first_word(next: &str) -> &str {
    let end = next
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(next.len());
    let (word, _) = next.split_at(end);
    word
}
