//! What is said of a place: by week or month and document, with the copies of each.

use super::maker::Maker;
use super::sentences::{Piece, language, marked, naming, title};
use super::weeks::{name, position};
use crate::atlas::{Atlas, Document, Part};
use std::collections::BTreeMap;

/// Documents of one week or month.
pub(super) struct Group<'a> {
    pub(super) heading: String,
    pub(super) note: String,
    pub(super) documents: Vec<Naming<'a>>,
}

/// A document that names the place.
pub(super) struct Naming<'a> {
    pub(super) source: &'a str,
    pub(super) day: String,
    pub(super) title: String,
    pub(super) page: Option<&'a str>,
    pub(super) language: Option<&'a str>,
    pub(super) quotes: Vec<Quote>,
    pub(super) copies: Vec<CopyLine<'a>>,
}

pub(super) struct Quote {
    pub(super) class: &'static str,
    pub(super) pieces: Vec<Piece>,
    pub(super) spot: String,
}

pub(super) struct CopyLine<'a> {
    pub(super) source: &'a str,
    pub(super) page: Option<&'a str>,
    pub(super) day: String,
    pub(super) differs: String,
}

impl<'a> Maker<'a> {
    /// By week or month, oldest first; without a date last.
    pub(super) fn groups(&self) -> Vec<Group<'a>> {
        let mut by_bar: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for document in &self.place.documents {
            let date = self.atlas.documents[*document].date;
            let bar = date.and_then(|date| position(&self.bars, date));
            by_bar
                .entry(bar.unwrap_or(usize::MAX))
                .or_default()
                .push(*document);
        }
        let group = |(bar, documents): (usize, Vec<usize>)| {
            let bar = self.bars.get(bar).copied();
            let words = bar.map(|bar| name(self.unit, bar, self.atlas.language));
            let no_date = self.catalogue.atlas.time.no_date;
            Group {
                heading: upper_first(words.as_deref().unwrap_or(no_date)),
                note: (self.catalogue)
                    .count(documents.len(), &self.catalogue.atlas.counts.documents),
                documents: documents
                    .into_iter()
                    .map(|number| self.naming(number))
                    .collect(),
            }
        };
        by_bar.into_iter().map(group).collect()
    }

    fn naming(&self, number: usize) -> Naming<'a> {
        let document = &self.atlas.documents[number];
        let quotes = naming(document, self.number).into_iter();
        let original = self.atlas.original(number);
        let group = self.copied.get(&original).map_or(&[][..], Vec::as_slice);
        let others = group.iter().copied().filter(|other| *other != number);
        Naming {
            source: &self.atlas.sources[document.source].name,
            day: self.day(document.date),
            title: title(self.atlas, document),
            page: document.page.as_deref(),
            language: language(document),
            quotes: quotes
                .map(|(part, sentence)| self.quote(document, part, sentence))
                .collect(),
            copies: others.map(|other| self.copy(other, number)).collect(),
        }
    }

    fn quote(&self, document: &Document, part: Part, sentence: usize) -> Quote {
        let texts = &self.catalogue.atlas.lists;
        let comment = document.comment_sentences.get(sentence);
        let paragraph = document
            .sentences
            .get(sentence)
            .map_or(0, |it| it.paragraph);
        let spot = match (part, paragraph) {
            (Part::Comments, _) => {
                let author = comment.map_or("", |it| it.author.as_str());
                texts
                    .comment_by
                    .replace("{author}", if author.is_empty() { "?" } else { author })
            }
            (Part::Article, 0) => texts.title.to_owned(),
            (Part::Article, paragraph) => format!("¶{paragraph}"),
        };
        Quote {
            class: if part == Part::Comments { "q c" } else { "q" },
            pieces: marked(document, part, sentence, self.number),
            spot,
        }
    }

    fn copy(&self, copy: usize, first: usize) -> CopyLine<'a> {
        let document = &self.atlas.documents[copy];
        CopyLine {
            source: &self.atlas.sources[document.source].name,
            page: document.page.as_deref(),
            day: self.day(document.date),
            differs: self.differs(copy, first),
        }
    }

    /// What a copy says of places that the other article does not, and the other way round.
    fn differs(&self, copy: usize, first: usize) -> String {
        let (here, there) = (self.articles_places(copy), self.articles_places(first));
        let only = |some: &[usize], others: &[usize]| {
            let names = (some.iter()).filter(|place| !others.contains(place));
            let names: Vec<&str> = names
                .map(|place| self.atlas.places[*place].name.as_str())
                .collect();
            names.join(", ")
        };
        let (added, missing) = (only(&here, &there), only(&there, &here));
        let texts = &self.catalogue.atlas.lists;
        let form = match (added.is_empty(), missing.is_empty()) {
            (true, true) => texts.same_places,
            (false, true) => texts.names_too,
            (true, false) => texts.does_not_name,
            (false, false) => texts.says_other,
        };
        form.replace("{says}", &added).replace("{first}", &missing)
    }

    fn articles_places(&self, document: usize) -> Vec<usize> {
        let named = self.atlas.documents[document].named.iter();
        let mut places: Vec<usize> = (named.filter(|it| it.part == Part::Article))
            .map(|it| it.place)
            .collect();
        places.sort_unstable();
        places.dedup();
        places
    }
}

/// The members of each group of copies, in order.
pub(super) fn copied(atlas: &Atlas) -> BTreeMap<usize, Vec<usize>> {
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (number, document) in atlas.documents.iter().enumerate() {
        if let Some(original) = document.copy_of {
            groups
                .entry(original)
                .or_insert_with(|| vec![original])
                .push(number);
        }
    }
    groups
}

fn upper_first(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + chars.as_str()
    })
}
