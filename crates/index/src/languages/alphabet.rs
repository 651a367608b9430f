//! Letters as bytes: in UTF-8 a Cyrillic or Arabic letter takes two bytes and a Han character
//! three, in a layer of names one and two.
//!
//! The alphabet of a layer has the letters that occur in it beyond ASCII: the most frequent are one
//! byte from `SHORT` on, the others two of which the first is from `LONG` on. ASCII stays as it
//! is. As a section: `short letters u32`, then the code points of these, then of the others, u32
//! each, little-endian, either sorted.

use std::collections::BTreeMap;

/// First byte that stands for a letter.
const SHORT: u8 = 0x80;
/// First byte of those that begin a letter of two bytes.
const LONG: u8 = 0xE0;
/// Most letters of one byte, and of two.
const MOST_SHORT: usize = (LONG - SHORT) as usize;
const MOST_LONG: usize = (0x100 - LONG as usize) * 0x100;

/// An alphabet in its compiled form.
#[derive(Debug, Clone, Copy)]
pub struct Alphabet<'a> {
    short: &'a [u8],
    long: &'a [u8],
}

/// One letter as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    bytes: [u8; 2],
    length: u8,
}

impl Letter {
    /// One or two bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or(&[])
    }
}

impl<'a> Alphabet<'a> {
    /// Reads a section; `None` where it is none.
    #[must_use]
    pub fn of(section: &'a [u8]) -> Option<Self> {
        let (count, letters) = section.split_first_chunk::<4>()?;
        let at = usize::try_from(u32::from_le_bytes(*count))
            .ok()?
            .checked_mul(4)?;
        let (short, long) = letters.split_at_checked(at)?;
        let fits = short.len() / 4 <= MOST_SHORT && long.len() / 4 <= MOST_LONG;
        (fits && long.len().is_multiple_of(4)).then_some(Self { short, long })
    }

    /// The bytes of a letter; `None` where no name of the layer has it.
    #[must_use]
    pub fn letter(self, letter: char) -> Option<Letter> {
        if letter.is_ascii() {
            let bytes = [letter as u8, 0];
            return Some(Letter { bytes, length: 1 });
        }
        if let Some(row) = row_of(self.short, letter) {
            let bytes = [SHORT + u8::try_from(row).ok()?, 0];
            return Some(Letter { bytes, length: 1 });
        }
        let row = u16::try_from(row_of(self.long, letter)?).ok()?;
        let [high, low] = row.to_be_bytes();
        let bytes = [LONG + high, low];
        Some(Letter { bytes, length: 2 })
    }

    /// A folded name as bytes; `None` where a letter is not in the alphabet.
    #[must_use]
    pub fn written(self, folded: &str) -> Option<Vec<u8>> {
        let mut bytes = Vec::with_capacity(folded.len());
        for letter in folded.chars() {
            bytes.extend_from_slice(self.letter(letter)?.bytes());
        }
        Some(bytes)
    }
}

fn row_of(letters: &[u8], letter: char) -> Option<usize> {
    let (rows, _) = letters.as_chunks::<4>();
    let wanted = u32::from(letter);
    rows.binary_search_by(|row| u32::from_le_bytes(*row).cmp(&wanted))
        .ok()
}

/// The section for the letters of these names; `None` where there are more than it holds.
pub fn compile<'n>(folded: impl Iterator<Item = &'n str>) -> Option<Vec<u8>> {
    let mut counts = BTreeMap::<char, usize>::new();
    for letter in folded.flat_map(str::chars).filter(|c| !c.is_ascii()) {
        *counts.entry(letter).or_default() += 1;
    }
    let mut letters: Vec<(usize, char)> = counts.into_iter().map(|(c, n)| (n, c)).collect();
    letters.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let (short, long) = letters.split_at(letters.len().min(MOST_SHORT));
    if long.len() > MOST_LONG {
        return None;
    }
    let mut section = u32::try_from(short.len()).ok()?.to_le_bytes().to_vec();
    for part in [short, long] {
        let mut sorted: Vec<char> = part.iter().map(|(_, c)| *c).collect();
        sorted.sort_unstable();
        section.extend(sorted.into_iter().flat_map(|c| u32::from(c).to_le_bytes()));
    }
    Some(section)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequent_letters_are_one_byte_and_the_others_two() {
        let han: String = ('\u{4E00}'..'\u{4F00}').collect();
        let names = [han.as_str(), "москва москва", "a b"];
        let section = compile(names.into_iter()).unwrap();
        let alphabet = Alphabet::of(&section).unwrap();
        let length = |name: &str| alphabet.written(name).map(|bytes| bytes.len());
        assert_eq!(length("москва 1"), Some(8));
        assert_eq!(length("\u{4EFF}"), Some(2));
        assert_eq!(length("ю"), None);
        let mut all: Vec<Vec<u8>> = han
            .chars()
            .filter_map(|c| alphabet.written(&c.to_string()))
            .collect();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 256);
    }

    #[test]
    fn cut_sections_are_no_alphabet() {
        let section = compile(["κ"].into_iter()).unwrap();
        assert!(Alphabet::of(&section).is_some());
        assert!(Alphabet::of(&section[..6]).is_none());
        assert!(Alphabet::of(&[]).is_none());
    }
}
