//! The language of a text by its small words, and by letters that few languages have.

use crate::vocabulary::Vocabulary;
use std::collections::BTreeSet;

/// Whether a text is English by its small words: two of five words of news are, and no more than one of
/// ten in any language with words like them (Danish "for", Dutch "was"). Comparing trigrams with those
/// of all languages takes thirty times as long.
pub(super) fn is_plainly_english(text: &str) -> bool {
    let known = Vocabulary::of(None).summary.stop_words;
    let longest = known.iter().map(|word| word.len()).max().unwrap_or(0);
    let mut is_seen = vec![false; known.len()];
    let (mut all, mut small) = (0, 0);
    let words = text.split(|c: char| !c.is_alphabetic());
    for word in words.filter(|word| !word.is_empty()) {
        all += 1;
        let found = (word.len() <= longest).then(|| known.binary_search(&word));
        if let Some(Ok(at)) = found {
            small += 1;
            is_seen[at] = true;
        }
    }
    let different = is_seen.into_iter().filter(|seen| *seen).count();
    different >= FEWEST_DIFFERENT && small * 10 >= all * 3
}

/// Fewest different small words of a text that is told by them: a quotation of a sentence or two has fewer.
const FEWEST_DIFFERENT: usize = 20;

/// The language, of those that geobrief reads, whose small words a text clearly has most of; a word
/// that several languages have counts in each by its share. Half as many are enough for the language
/// whose tag is the `likeliest` by letters; letters that few languages have count there too, where they
/// stand in ordinary words.
pub(super) fn told_by_small_words(text: &str, likeliest: &str) -> Option<&'static Vocabulary> {
    let known: Vec<&Vocabulary> = Vocabulary::all().collect();
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|chunk| !is_joint_name(chunk))
        .flat_map(|chunk| chunk.split(|c: char| !c.is_alphabetic()))
        .collect();
    let mut shares = vec![0.0; known.len()];
    let mut count = |is_of: &dyn Fn(&Vocabulary) -> bool, counts: &dyn Fn(&Vocabulary) -> bool| {
        let owners: Vec<usize> = (0..known.len()).filter(|n| is_of(known[*n])).collect();
        for owner in owners.iter().filter(|owner| counts(known[**owner])) {
            shares[*owner] += 1.0 / owners.len() as f64;
        }
    };
    let small: BTreeSet<String> = words.iter().map(|word| word.to_lowercase()).collect();
    for word in &small {
        let is_of =
            |known: &Vocabulary| (known.summary.stop_words.binary_search(&word.as_str())).is_ok();
        count(&is_of, &|_| true);
    }
    let ordinary = words
        .iter()
        .filter(|word| word.starts_with(char::is_lowercase));
    let letters: BTreeSet<char> = ordinary.flat_map(|word| word.chars()).collect();
    for letter in letters.into_iter().filter(|letter| !letter.is_ascii()) {
        count(&|known| known.letters.contains(letter), &|known| {
            known.language() == likeliest
        });
    }
    let mut ranked: Vec<(f64, &Vocabulary)> = shares.into_iter().zip(known).collect();
    ranked.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let next = ranked.get(1).map_or(0.0, |(next, _)| *next);
    let (most, known) = ranked.first().copied()?;
    let (fewest, clearly_more) = match known.language() == likeliest {
        true => (FEWEST_SMALL_WORDS / 2.0, 1.0),
        false => (FEWEST_SMALL_WORDS, CLEARLY_MORE),
    };
    (most >= fewest && most > clearly_more * next).then_some(known)
}

/// "Bruay-sur-l’Escaut": small words between hyphens are of a name, in whatever language the text is.
fn is_joint_name(chunk: &str) -> bool {
    let is_capital = |part: &str| part.starts_with(char::is_uppercase);
    chunk.matches('-').count() > 1
        && is_capital(chunk)
        && chunk.rsplit(['-', '’', '\'']).any(is_capital)
}

/// Fewest small words of its own that tell a language.
const FEWEST_SMALL_WORDS: f64 = 1.25;
/// How many times as many as the next the likeliest language has.
const CLEARLY_MORE: f64 = 1.5;
