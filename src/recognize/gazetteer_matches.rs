//! Finds where capitalised words spell a name of the gazetteer.

use super::classed::{ClassedToken, ClassedTokens, word_of_name};
use super::inflection::NameWalk;
use crate::gazetteer::{FeatureClass, Gazetteer, Kind, NameKey, NameKind, PlaceKey};
use crate::text::Shape;
use crate::vocabulary::{Classes, NameWords, is_in_any_case};

/// Capitalised words that spell a name of the gazetteer: perhaps a place, perhaps a person or a
/// sentence start.
#[derive(Debug, Clone)]
pub(super) struct NameMatch {
    /// First token.
    pub(super) first: usize,
    /// Last token.
    pub(super) last: usize,
    /// The stretch that holds it.
    pub(super) stretch: usize,
    /// The names that it spells, one per layer, user layers first.
    pub(super) names: Vec<NameKey>,
    /// What the gazetteer knows about the name.
    pub(super) named: BestPlace,
    /// It names a county without the word: "Wyandotte" in "Douglas and Wyandotte counties".
    pub(super) is_division: bool,
}

/// The best known place that bears a name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct BestPlace {
    /// The place.
    pub(super) place: PlaceKey,
    /// What it is.
    pub(super) kind: Kind,
    /// How it bears the name.
    pub(super) by: NameKind,
    /// Its importance, 0..=1.
    pub(super) importance: f32,
    /// The user put the name there.
    pub(super) is_users: bool,
}

impl BestPlace {
    /// A country, a state or a continent: what stands after the comma in "Paris, Texas".
    pub(super) fn is_container(self) -> bool {
        self.by != NameKind::Demonym
            && matches!(
                self.kind,
                Kind::Country | Kind::Territory | Kind::Admin1 | Kind::Continent
            )
    }

    /// A country or a continent.
    pub(super) fn is_country(self) -> bool {
        self.kind.class() == FeatureClass::Country || self.kind == Kind::Continent
    }
}

/// No name has more words.
const LONGEST_NAME: usize = 9;

/// All matches, in the order of the text, longest match first; they do not overlap.
pub(super) fn matches(tokens: &ClassedTokens<'_>, gazetteer: &Gazetteer) -> Vec<NameMatch> {
    let mut found = Vec::new();
    for (number, stretch) in tokens.stretches.iter().enumerate() {
        let mut at = stretch.start;
        while at < stretch.end {
            match longest(tokens, at, stretch.end, gazetteer) {
                Some((last, names, named)) => {
                    found.push(NameMatch {
                        first: at,
                        last,
                        stretch: number,
                        names,
                        named,
                        is_division: false,
                    });
                    at = last + 1;
                }
                None => at += 1,
            }
        }
    }
    found
}

/// The longest name that starts at token `at`: its last token, its names, its best place.
fn longest(
    tokens: &ClassedTokens<'_>,
    at: usize,
    end: usize,
    gazetteer: &Gazetteer,
) -> Option<(usize, Vec<NameKey>, BestPlace)> {
    let list = &tokens.list;
    let start = list.get(at).filter(|token| {
        may_start(token, tokens.known)
            || is_code_after_name(list, at)
            || is_called_settlement(tokens, at)
    })?;
    let mut walk = NameWalk::new(gazetteer, tokens.known);
    let mut ends = Vec::new();
    let end = if is_prefixed(list, at) { at + 1 } else { end };
    for (index, token) in list
        .iter()
        .enumerate()
        .take(end.min(at + LONGEST_NAME))
        .skip(at)
    {
        if index > at && !joins(list, index) {
            break;
        }
        if token.is_dash() || token.elided {
            continue;
        }
        let before = token.is_possessive().then(|| walk.clone());
        if walk.push(&word_of_name(list, at, index)) {
            // "KP-0", "Hospital 3": a number ends only names that a user or an import gave.
            let is_end = match token.shape {
                Shape::Number => walk.names().any(|name| !gazetteer.is_bundled_name(name)),
                _ => {
                    let may_end =
                        may_be_name(token) || index > at && ends_name(token, tokens.known);
                    may_end && walk.names().next().is_some()
                }
            };
            if is_end {
                ends.push((index, walk.clone()));
            }
            if !token.is_possessive() {
                continue;
            }
        }
        // "Martha's Vineyard", "Prince George's County": the name goes on after the possessive.
        let Some(before) = before else {
            break;
        };
        walk = before;
        if !walk.push(&format!("{}s", token.text)) {
            break;
        }
    }
    ends.into_iter().rev().find_map(|(last, walk)| {
        let names = walk.names_by_fame(gazetteer);
        let written = Written::new(list.get(at..=last)?, start);
        let named = best_place(&names, written, gazetteer)?;
        Some((last, names, named))
    })
}

/// Whether a name may start with the token.
fn may_start(token: &ClassedToken<'_>, known: &NameWords) -> bool {
    let opens_names = || is_in_any_case(known.name_openers, token.text);
    let small_word = token.classes.is(Classes::FUNCTION) && !opens_names();
    // "in The Hague": a capital that no sentence start explains.
    let capital_article = known.name_articles.contains(&token.text) && !token.opens;
    may_be_name(token) && (capital_article || !small_word && !token.classes.is(Classes::DAY))
}

/// Whether a word of a name could be written so: with a capital, where the script has any.
fn may_be_name(token: &ClassedToken<'_>) -> bool {
    token.is_capital() || token.is_caseless() && !token.address
}

/// Whether a name whose other words have capitals may end with a word in small letters.
fn ends_name(token: &ClassedToken<'_>, known: &NameWords) -> bool {
    known.small_ends.contains(&token.text) || is_elided(token.text)
}

/// Letters of the longest small word that loses its vowel before a name: "dell’".
const LONGEST_ELIDED: usize = 5;

/// "d’Orlando", "dell’Arzere": a small word without its vowel, and a capital.
fn is_elided(word: &str) -> bool {
    word.split_once(['\'', '’']).is_some_and(|(small, name)| {
        small.chars().count() <= LONGEST_ELIDED
            && small.chars().all(char::is_lowercase)
            && name.starts_with(char::is_uppercase)
    })
}

/// "Salem, OR": two capitals after a capitalised word and a comma, whatever word they spell.
fn is_code_after_name(list: &[ClassedToken<'_>], at: usize) -> bool {
    let before = |n: usize| at.checked_sub(n).and_then(|at| list.get(at));
    list.get(at)
        .is_some_and(|token| token.shape == Shape::Upper && token.text.len() == 2)
        && before(1).is_some_and(|token| token.is_mark(','))
        && before(2).is_some_and(ClassedToken::is_name_end)
}

/// "the town of March": a month, or another word that begins no name, said to be a settlement.
fn is_called_settlement(tokens: &ClassedTokens<'_>, at: usize) -> bool {
    let (list, known) = (&tokens.list, tokens.known);
    let before = |n: usize| at.checked_sub(n).and_then(|at| list.get(at));
    list.get(at).is_some_and(|token| token.is_capital())
        && before(1).is_some_and(|token| known.of.contains(&token.text))
        && before(2).is_some_and(|token| known.settlements.contains(&token.text))
}

/// Whether a small prefix is hyphenated to the token: "ex-Soviet Central Asia" is no Soviet
/// Central Asia.
pub(super) fn is_prefixed(list: &[ClassedToken<'_>], at: usize) -> bool {
    let before = |n: usize| at.checked_sub(n).and_then(|at| list.get(at));
    before(1).is_some_and(|token| token.is_dash())
        && before(2).is_some_and(|token| token.shape == Shape::Lower)
        && list.get(at).is_some_and(|token| !token.spaced)
}

/// Whether the token goes on the name of the tokens before it.
pub(super) fn joins(list: &[ClassedToken<'_>], index: usize) -> bool {
    let (Some(token), Some(before)) = (
        list.get(index),
        index.checked_sub(1).and_then(|i| list.get(i)),
    ) else {
        return false;
    };
    if token.address {
        return false;
    }
    if token.is_dash() || before.is_dash() {
        return !token.spaced;
    }
    (token.is_word() || token.is_mark('&') || token.shape == Shape::Number) && token.spaced
}

/// How a name is written in the text.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "independent observations")]
struct Written {
    /// Letters of all its words.
    letters: usize,
    /// Letters that one word has at least if it is no code and no syllable of another language: Arabic
    /// writes no short vowels, and three are a usual name (عدن, Aden).
    fewest: usize,
    /// One word without hyphens.
    single: bool,
    /// As an abbreviation is: in capitals, or with stops.
    abbreviated: bool,
    /// With a full stop that belongs to the last word.
    dotted: bool,
    /// In capitals.
    upper: bool,
}

impl Written {
    fn new(words: &[ClassedToken<'_>], first: &ClassedToken<'_>) -> Self {
        let upper = words
            .iter()
            .filter(|token| token.is_word())
            .all(|token| token.shape == Shape::Upper);
        Self {
            letters: words
                .iter()
                .map(|token| token.text.chars().filter(|c| *c != '.').count())
                .sum(),
            fewest: if first.is_caseless() { 3 } else { 4 },
            single: words.len() == 1,
            abbreviated: upper
                || first.text.contains('.')
                || words.last().is_some_and(|token| token.dotted),
            dotted: words.last().is_some_and(|token| token.dotted),
            upper,
        }
    }
}

/// The best known place that bears a name in full.
pub(super) fn best_place_of(names: &[NameKey], gazetteer: &Gazetteer) -> Option<BestPlace> {
    let in_full = Written {
        letters: usize::MAX,
        fewest: 0,
        single: false,
        abbreviated: false,
        dotted: false,
        upper: false,
    };
    best_place(names, in_full, gazetteer)
}

/// The best known place that bears a name as an abbreviation or in full.
pub(super) fn best_place_in_short(names: &[NameKey], gazetteer: &Gazetteer) -> Option<BestPlace> {
    let in_short = Written {
        letters: usize::MAX,
        fewest: 0,
        single: true,
        abbreviated: true,
        dotted: false,
        upper: false,
    };
    best_place(names, in_short, gazetteer)
}

/// Places of a name that are looked at: they come by falling importance.
const MOST_PLACES: usize = 200;
/// Of an import, which may have thousands.
const MOST_IMPORTED: usize = 16;

/// The best known place of a name that can be written so; a demonym when the people are better
/// known than any place of the name.
fn best_place(names: &[NameKey], written: Written, gazetteer: &Gazetteer) -> Option<BestPlace> {
    let mut best: Option<BestPlace> = None;
    let mut demonym: Option<BestPlace> = None;
    let mut short: Option<BestPlace> = None;
    // Bundled names first: beside those imported places are seldom the best known, and what they are
    // need not be looked up.
    for &name in names.iter().rev() {
        let most = if gazetteer.is_imported(name) {
            MOST_IMPORTED
        } else {
            MOST_PLACES
        };
        // A name is of one layer, and there the best known place of each kind comes first.
        let mut seen = [false; 3];
        for named in gazetteer.places_named(name).take(most) {
            let is_meant = written.letters > 2 && gazetteer.is_users(named.place);
            let fits = match named.by {
                // Whoever wrote it meant it.
                _ if is_meant => true,
                NameKind::Abbreviation => written.abbreviated,
                NameKind::Demonym => written.letters > 2,
                NameKind::Alias | NameKind::Transliteration => {
                    written.letters >= written.fewest || !written.single || written.abbreviated
                }
                NameKind::Primary => written.letters > 3 || !written.upper,
            };
            let (seen, slot) = match named.by {
                NameKind::Demonym => (&mut seen[0], &mut demonym),
                NameKind::Abbreviation => (&mut seen[1], &mut short),
                NameKind::Primary | NameKind::Alias | NameKind::Transliteration => {
                    (&mut seen[2], &mut best)
                }
            };
            if !fits || std::mem::replace(seen, true) {
                continue;
            }
            let rank = (
                gazetteer.is_users(named.place),
                gazetteer.importance(named.place),
            );
            if slot.is_none_or(|known| rank > (known.is_users, known.importance)) {
                *slot = Some(BestPlace {
                    place: named.place,
                    kind: gazetteer.kind(named.place),
                    by: named.by,
                    importance: rank.1,
                    is_users: rank.0,
                });
            }
        }
    }
    if written.dotted && short.is_some() {
        return short;
    }
    let best = match (best, short) {
        (Some(long), Some(short)) if short.importance > long.importance => Some(short),
        (long, short) => long.or(short),
    };
    match (best, demonym) {
        (Some(place), Some(people)) if place.importance + 0.05 >= people.importance => Some(place),
        (_, Some(people)) => Some(people),
        (place, None) => place,
    }
}
