//! Names whose words have changed in the sentence: "в Москве", "Berlins", "للقاهرة".
//!
//! What a language adds to a name, or puts in the place of its ending, stands in its tables. A name is
//! looked up as it is written, and with each word as it may have been before: rewrite rules in the
//! place of a dictionary of forms (Porter, "An algorithm for suffix stripping", Program 14, 1980), whose
//! mistakes the gazetteer catches, because hardly any wrong stem is a name.

use crate::gazetteer::{Gazetteer, NameCursor, NameKey, NameKind};
use crate::text::ZERO_WIDTH_NON_JOINER;
use crate::vocabulary::NameWords;

/// Most ways through the names that are followed at once.
const MOST_WAYS: usize = 12;
/// Fewest letters of a word before it changed.
const SHORTEST: usize = 3;

/// How much more important a place is than another for a changed name to be its: a country or a large city
/// beside a village.
const FAR_BETTER_KNOWN: f32 = 0.4;

/// A walk through the names of the gazetteer, word by word.
#[derive(Debug, Clone)]
pub(super) struct NameWalk<'g> {
    known: &'static NameWords,
    as_written: Option<NameCursor<'g>>,
    /// With at least one word as it was before it changed.
    changed: Vec<NameCursor<'g>>,
    /// Where the next word stands.
    next: Place,
}

/// Where a word stands in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Particles are joined to it.
    First,
    Later,
}

impl<'g> NameWalk<'g> {
    /// Before the first word.
    pub(super) fn new(gazetteer: &'g Gazetteer, known: &'static NameWords) -> Self {
        Self {
            known,
            as_written: Some(gazetteer.cursor()),
            changed: Vec::new(),
            next: Place::First,
        }
    }

    /// Goes on by a word; says whether names go on with it. Where none do, the walk is over.
    pub(super) fn push(&mut self, word: &str) -> bool {
        if self.known.changes_names() {
            let before = self.as_written;
            let mut changed = Vec::new();
            for cursor in &self.changed {
                follow(*cursor, word, &mut changed);
            }
            self.known.each_origin(word, self.next, |origin| {
                for cursor in before.iter().chain(&self.changed) {
                    follow(*cursor, origin, &mut changed);
                }
            });
            self.changed = changed;
        }
        // "فیض‌آباد" is "فیض آباد" elsewhere.
        let parts = || word.split(ZERO_WIDTH_NON_JOINER);
        if parts().nth(1).is_some() {
            let mut apart = self.as_written;
            apart.take_if(|cursor| !parts().all(|part| cursor.push(part)));
            self.changed.extend(apart);
        }
        self.next = Place::Later;
        self.as_written.take_if(|cursor| !cursor.push(word));
        self.as_written.is_some() || !self.changed.is_empty()
    }

    /// The names that end here as they are written, or else those that have changed; these too where one
    /// of them is far better known ("Norges" is Norway's, and a village in France) and where what is
    /// written is the word for a people ("u Njemačkoj").
    pub(super) fn names_by_fame(&self, gazetteer: &Gazetteer) -> Vec<NameKey> {
        let written: Vec<NameKey> = self.names().collect();
        let changed = self.changed.iter().flat_map(NameCursor::names);
        let changed: Vec<NameKey> = changed.filter(|name| !written.contains(name)).collect();
        let fame = |names: &[NameKey]| {
            let places = names.iter().flat_map(|name| gazetteer.places_named(*name));
            let importances = places.map(|named| gazetteer.importance(named.place));
            importances.max_by(f32::total_cmp).unwrap_or(0.0)
        };
        let is_people = |name: &NameKey| {
            let mut places = gazetteer.places_named(*name);
            places.all(|named| named.by == NameKind::Demonym)
        };
        if changed.is_empty()
            || !written.iter().all(is_people) && fame(&changed) < fame(&written) + FAR_BETTER_KNOWN
        {
            return written;
        }
        [changed, written].concat()
    }

    /// The names that end here as they are written, or else those that have changed.
    pub(super) fn names(&self) -> impl Iterator<Item = NameKey> + use<'_, 'g> {
        let written = self.as_written.into_iter();
        let is_written = || (self.as_written).is_some_and(|cursor| cursor.names().next().is_some());
        let changed = match self.changed.as_slice() {
            [] => &[],
            _ if is_written() => &[],
            changed => changed,
        };
        let all = written.chain(changed.iter().copied());
        all.flat_map(|cursor| cursor.names())
    }
}

fn follow<'g>(mut cursor: NameCursor<'g>, word: &str, ways: &mut Vec<NameCursor<'g>>) {
    if ways.len() < MOST_WAYS && cursor.push(word) {
        ways.push(cursor);
    }
}

/// The names that are spelled so, or were before their words changed.
pub(super) fn lookup(name: &str, gazetteer: &Gazetteer, known: &'static NameWords) -> Vec<NameKey> {
    let names = gazetteer.lookup(name);
    if !names.is_empty() || !known.changes_names() {
        return names;
    }
    let mut walk = NameWalk::new(gazetteer, known);
    let words = name.split(|c: char| c.is_whitespace() || c == '-');
    for word in words.filter(|word| !word.is_empty()) {
        if !walk.push(word) {
            return Vec::new();
        }
    }
    walk.names().collect()
}

impl NameWords {
    /// Whether the names of the language change in a sentence.
    fn changes_names(&self) -> bool {
        !self.endings.is_empty() || !self.beginnings.is_empty()
    }

    /// What a word may have been before it changed.
    fn each_origin(&self, word: &str, place: Place, mut take: impl FnMut(&str)) {
        let beginnings = match place {
            Place::First => self.beginnings,
            Place::Later => &[],
        };
        if beginnings.is_empty() && self.endings.is_empty() {
            return;
        }
        let lower = word.to_lowercase();
        let mut openings = vec![lower.clone()];
        for (beginning, origin) in beginnings {
            let rest = lower
                .strip_prefix(beginning)
                .filter(|rest| is_word_begun(rest));
            openings.extend(rest.map(|rest| format!("{origin}{rest}")));
        }
        for (number, word) in openings.iter().enumerate() {
            if number > 0 {
                take(word);
            }
            for (ending, origin) in self.endings {
                let stem = word.strip_suffix(ending);
                let before = stem.map(|stem| format!("{stem}{origin}"));
                if let Some(before) = before.filter(|before| is_word(before)) {
                    take(&before);
                }
            }
        }
    }
}

/// Behind a particle a name may begin with a short word: "وأم درمان".
fn is_word_begun(letters: &str) -> bool {
    letters.chars().nth(SHORTEST - 2).is_some()
}

fn is_word(letters: &str) -> bool {
    letters.chars().nth(SHORTEST - 1).is_some()
}

#[cfg(all(test, feature = "languages"))]
mod tests;
