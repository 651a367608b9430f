//! An inverted index of the words of all sentences, cut into shards that a page loads as it needs them.

use super::data::call;
use super::view::{Atlas, Document};
use crate::gazetteer::fold;
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of a shard from which on it is full.
const SHARD: usize = 120_000;
/// Longest word that is found, in bytes: what is longer is an address or a line of signs.
const LONGEST: usize = 48;

/// The index, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Search {
    /// The first word of each shard, in the order of code points.
    pub firsts: Vec<String>,
    /// The scripts: `data/search-00.js` and so on. Each gives words with the numbers of the documents that
    /// have them, as differences: 3, 2, 5 for the documents 3, 5 and 10.
    pub shards: Vec<(String, String)>,
}

/// Words, each with the documents that have it.
type Words = BTreeMap<String, Vec<usize>>;

/// The index of title, article and comments; words are folded, as names are.
#[must_use]
pub fn search(atlas: &Atlas) -> Search {
    let mut words: Words = BTreeMap::new();
    for (number, document) in atlas.documents.iter().enumerate() {
        for word in words_of(document) {
            words.entry(word).or_default().push(number);
        }
    }
    let mut search = Search::default();
    let mut shard: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut bytes = 0;
    for (word, documents) in words {
        // Two digits and a comma for a difference, as a rule.
        bytes += word.len() + 6 + documents.len() * 3;
        shard.insert(word, differences(&documents));
        if bytes >= SHARD {
            search.push(&std::mem::take(&mut shard));
            bytes = 0;
        }
    }
    if !shard.is_empty() {
        search.push(&shard);
    }
    search
}

impl Search {
    fn push(&mut self, shard: &BTreeMap<String, Vec<usize>>) {
        let number = format!("{:02}", self.shards.len());
        let script = call("search", &[&format!("\"{number}\"")], shard);
        self.firsts.extend(shard.keys().next().cloned());
        self.shards.push((format!("search-{number}.js"), script));
    }
}

fn words_of(document: &Document) -> BTreeSet<String> {
    let sentences = document.sentences.iter().map(|it| it.text.as_str());
    let comments = document.comment_sentences.iter().map(|it| it.text.as_str());
    let texts = std::iter::once(document.title.as_str())
        .chain(sentences)
        .chain(comments);
    let mut words = BTreeSet::new();
    for text in texts {
        let folded = fold(text);
        let parts = folded.split(|c: char| !c.is_alphanumeric());
        let parts = parts.filter(|word| word.chars().nth(1).is_some() && word.len() <= LONGEST);
        words.extend(parts.map(str::to_owned));
    }
    words
}

fn differences(numbers: &[usize]) -> Vec<usize> {
    let mut last = 0;
    let step = |number: &usize| {
        let step = number - last;
        last = *number;
        step
    };
    numbers.iter().map(step).collect()
}
