//! What the features need to know about each token, worked out once.

use super::hash::{self, Hash};
use super::word_table::{Usage, WordTable};
use crate::recognize::classed::ClassedToken;
use crate::text::Shape;
use crate::vocabulary::Classes;

/// One token, hashed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    /// The word as written.
    pub(super) form: Hash,
    /// The word in small letters.
    pub(super) lower: Hash,
    /// The pattern of capitals, small letters, digits and marks: "Xx", "X.X.", "d-x".
    pub(super) shape: Hash,
    /// How many letters it has, up to 3.
    pub(super) letters: u8,
    /// Whether it starts with a capital.
    pub(super) capital: bool,
    /// Whether it has no small letters.
    pub(super) all_upper: bool,
    /// Letters, not a number nor a mark.
    pub(super) is_word: bool,
    /// What the word list knows.
    pub(super) classes: Classes,
    /// What general English knows.
    pub(super) usage: Usage,
}

/// Longest part of a word that is looked at, in bytes.
const LONGEST: usize = 48;

impl Facts {
    /// What stands before the first and after the last token of a sentence.
    pub(super) const EDGE: Self = Self {
        form: hash::seed(1001),
        lower: hash::seed(1001),
        shape: hash::seed(1002),
        letters: 0,
        capital: false,
        all_upper: false,
        is_word: false,
        classes: Classes::NONE,
        usage: Usage {
            capitalized: 0,
            lower: 0,
            habit: 0,
        },
    };

    pub(super) fn of(token: &ClassedToken<'_>, words: WordTable<'_>) -> Self {
        let mut buffer = [0; LONGEST];
        let lower = lower_case(token.text, &mut buffer);
        let stop = u64::from(token.dotted);
        let is_word = token.is_word();
        let plain = hash::bytes(lower);
        // Most words have no capital, and are hashed once.
        let written = match token.text.as_bytes() {
            same if same == lower => plain,
            other => hash::bytes(other),
        };
        Self {
            form: hash::step(written, stop),
            lower: hash::step(plain, stop),
            shape: shape(token),
            letters: token.text.chars().take(3).count() as u8,
            capital: token.text.chars().next().is_some_and(char::is_uppercase),
            all_upper: !token.text.chars().any(char::is_lowercase),
            is_word,
            classes: token.classes,
            usage: if is_word {
                words.usage(plain)
            } else {
                Usage::default()
            },
        }
    }
}

impl Facts {
    /// Path of the cluster of the word as it is written.
    pub(super) fn cluster(&self) -> u64 {
        u64::from(if self.capital {
            self.usage.capitalized
        } else {
            self.usage.lower
        })
    }
}

/// Hash of a word in any letters, as tables of words have it.
#[must_use]
pub fn word_hash(word: &str) -> Hash {
    hash::bytes(lower_case(word, &mut [0; LONGEST]))
}

/// Habit from which on a word has a capital as a rule: 4 times of 5.
const MOSTLY: u8 = 10;

impl WordTable<'_> {
    /// Whether a word is written with a capital as a rule, or is unknown.
    #[must_use]
    pub fn is_name(self, word: &str) -> bool {
        let habit = self.habit(word);
        habit == 0 || habit >= MOSTLY
    }

    /// How often a word has a capital, see [`Usage::habit`].
    #[must_use]
    pub fn habit(self, word: &str) -> u8 {
        self.usage(word_hash(word)).habit
    }
}

/// The word in small letters, cut to the length of the buffer.
fn lower_case<'b>(word: &str, buffer: &'b mut [u8; LONGEST]) -> &'b [u8] {
    let mut end = 0;
    if word.is_ascii() {
        end = word.len().min(LONGEST);
        buffer[..end].copy_from_slice(&word.as_bytes()[..end]);
        buffer[..end].make_ascii_lowercase();
    } else {
        for letter in word.chars().flat_map(char::to_lowercase) {
            let mut bytes = [0; 4];
            let bytes = letter.encode_utf8(&mut bytes).as_bytes();
            let Some(room) = buffer.get_mut(end..end + bytes.len()) else {
                break;
            };
            room.copy_from_slice(bytes);
            end += bytes.len();
        }
    }
    &buffer[..end]
}

/// Whether a letter starts at the byte.
fn starts_letter(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// The first and the last letters of a word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Affixes {
    /// 1 to 4 letters; 0 for words that are no longer.
    prefixes: [Hash; 4],
    /// 1 to 5 letters; 0 for words that are no longer.
    suffixes: [Hash; 5],
}

impl Affixes {
    pub(super) fn of(word: &str) -> Self {
        let mut buffer = [0; LONGEST];
        let lower = lower_case(word, &mut buffer);
        Self {
            prefixes: prefixes(lower),
            suffixes: suffixes(lower),
        }
    }

    /// From the shortest on.
    pub(super) fn prefixes(&self) -> impl Iterator<Item = Hash> {
        self.prefixes.into_iter().take_while(|prefix| *prefix != 0)
    }

    /// From the shortest on.
    pub(super) fn suffixes(&self) -> impl Iterator<Item = Hash> {
        self.suffixes.into_iter().take_while(|suffix| *suffix != 0)
    }
}

/// The last three letters; 0 for words that are no longer.
pub(super) fn ending(word: &str) -> Hash {
    let mut buffer = [0; LONGEST];
    let [_, _, ending] = suffixes(lower_case(word, &mut buffer));
    ending
}

fn prefixes<const N: usize>(lower: &[u8]) -> [Hash; N] {
    let mut found = [0; N];
    let mut hash = hash::seed(1003);
    let mut letters = 0;
    for (at, &byte) in lower.iter().enumerate() {
        if at > 0 && starts_letter(byte) {
            found[letters] = hash;
            letters += 1;
            if letters == found.len() {
                break;
            }
        }
        hash = hash::step(hash, u64::from(byte));
    }
    found
}

fn suffixes<const N: usize>(lower: &[u8]) -> [Hash; N] {
    let mut found = [0; N];
    let mut hash = hash::seed(1004);
    let mut letters = 0;
    for (at, &byte) in lower.iter().enumerate().rev() {
        hash = hash::step(hash, u64::from(byte));
        if at > 0 && starts_letter(byte) {
            found[letters] = hash;
            letters += 1;
            if letters == found.len() {
                break;
            }
        }
    }
    found
}

/// Hash of the pattern of the word: runs of one kind count as one or as several.
fn shape(token: &ClassedToken<'_>) -> Hash {
    let mut hash =
        hash::seed(1005 + u64::from(token.dotted) + 2 * u64::from(token.is_possessive()));
    if let Shape::Mark(mark) = token.shape {
        return hash::step(hash, u64::from(mark));
    }
    let mut last = 0;
    let mut run = 0;
    for letter in token.text.chars() {
        let kind = if letter.is_uppercase() {
            u64::from('X')
        } else if letter.is_lowercase() {
            u64::from('x')
        } else if letter.is_numeric() {
            u64::from('d')
        } else {
            u64::from(letter)
        };
        run = if kind == last { run + 1 } else { 1 };
        last = kind;
        if run <= 2 {
            hash = hash::step(hash, kind);
        }
    }
    hash
}
