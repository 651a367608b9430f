//! Takes the names of those who wrote comments out of a document.

use super::{CommentKind, Document, Fact};
use std::collections::BTreeMap;

impl Document {
    /// Replaces the names of comment authors by what `label` says for their number, from 1, in the
    /// order in which they appear; takes away links to what they wrote and who posted the article. Where
    /// comments address an author ("@name", "u/name"), stars stand for the name. Bots keep theirs.
    pub fn hide_authors(&mut self, label: fn(usize) -> String) {
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        for comment in &mut self.comments {
            comment.permalink = None;
            comment.source_id = None;
            if matches!(comment.kind, CommentKind::Bot | CommentKind::Deleted) {
                continue;
            }
            let next = numbers.len() + 1;
            let name = std::mem::take(&mut comment.author);
            comment.author = label(*numbers.entry(name).or_insert(next));
        }
        if let Some(submitter) = self.metadata.submitter.value() {
            let next = numbers.len() + 1;
            numbers.entry(submitter.clone()).or_insert(next);
        }
        self.metadata.submitter = Fact::Missing;
        self.mask(&numbers);
    }

    /// Puts stars in the place of names that comments address, byte by byte, so that every span stays
    /// what it was.
    fn mask(&mut self, names: &BTreeMap<String, usize>) {
        let comments = self.blocks.iter().filter(|block| block.id.is_comment());
        let mut found: Vec<(usize, usize)> = Vec::new();
        for block in comments {
            let (text, from) = (block.span.slice(&self.text), block.span.start());
            for (at, _) in text.match_indices(['@', '/']) {
                let behind = text.get(at + 1..).unwrap_or_default();
                let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
                let end = behind.find(|c| !is_name(c)).unwrap_or(behind.len());
                if behind
                    .get(..end)
                    .is_some_and(|name| names.contains_key(name))
                {
                    found.push((from + at + 1, from + at + 1 + end));
                }
            }
        }
        for (start, end) in found {
            self.text
                .replace_range(start..end, &"*".repeat(end - start));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Hints, parse};

    #[test]
    fn names_of_authors_are_gone_and_the_rest_stays() {
        let text = "Bridge closed\n\nAuthored by example.org and submitted by Anna_R\n\nThe bridge in Lund is \
                    closed.\n\nAnna_R on August 11th, 2021 at 17:35 UTC »\n\nI live there.\n\nBosse on \
                    August 11th, 2021 at 18:05 UTC »\n\n@Anna_R and u/Bosse know Anna_Rb and Lund.\n\n\
                    Anna_R on August 11th, 2021 at 19:00 UTC »\n\nYes.";
        let (mut document, _) = parse(text.to_owned(), &Hints::default());
        let before = document.clone();
        document.hide_authors(|number| format!("Person {number}"));
        let authors: Vec<&str> = (document.comments.iter())
            .map(|comment| comment.author.as_str())
            .collect();
        assert_eq!(authors, ["Person 1", "Person 2", "Person 1"]);
        assert_eq!(document.metadata.submitter, Fact::Missing);
        assert_eq!(document.blocks, before.blocks);
        let said: Vec<&str> = (document.blocks.iter())
            .filter(|block| block.id.is_comment())
            .map(|block| document.block_text(block))
            .collect();
        assert_eq!(
            said.get(1),
            Some(&"@****** and u/***** know Anna_Rb and Lund.")
        );
    }
}
