//! A briefing as Markdown: what an editor pastes into a report. Every sentence has a footnote
//! that says where it stands.

use super::parts::{MADE_BY, note_in_words, offsets_in_words};
use crate::briefing::Briefing;
use crate::claims::Basis;
use crate::document::{BlockId, Fact};
use crate::language::{Catalogue, Section};
use crate::render::legible;
use std::collections::BTreeSet;

/// The document.
pub(super) fn document(briefing: &Briefing) -> String {
    let mut writer = MarkdownWriter {
        briefing,
        words: briefing.language.catalogue(),
        out: format!("<!-- {MADE_BY} -->\n"),
        noted: BTreeSet::new(),
    };
    writer.head();
    writer.summary();
    writer.places();
    writer.borders();
    writer.timeline();
    writer.statements();
    writer.unmapped();
    writer.footnotes();
    writer.out
}

struct MarkdownWriter<'b> {
    briefing: &'b Briefing,
    words: &'static Catalogue,
    out: String,
    /// Sentences that have a footnote.
    noted: BTreeSet<usize>,
}

impl MarkdownWriter<'_> {
    fn head(&mut self) {
        let facts = &self.briefing.document.metadata;
        let words = &self.words.facts;
        let title = facts.title.value().map_or(words.untitled, String::as_str);
        self.line(&format!("# {}\n", escaped(title)));
        let mut known: Vec<String> = Vec::new();
        for (name, fact) in [(words.source, &facts.site), (words.author, &facts.author)] {
            if let Some(value) = fact.value() {
                known.push(format!("{name}: {}", escaped(value)));
            }
        }
        if let Some(date) = facts.date.value() {
            let date = (self.words.dates.long)(*date);
            let inferred = match facts.date {
                Fact::Inferred { .. } => format!(" ({})", words.inferred_short),
                Fact::Stated(_) | Fact::Missing => String::new(),
            };
            known.push(format!("{}: {date}{inferred}", words.date));
        }
        if !known.is_empty() {
            self.line(&format!("{}\n", known.join(" · ")));
        }
    }

    fn summary(&mut self) {
        let summary = &self.briefing.summary;
        let index = |at: &crate::summarize::Sentence| {
            let same =
                |s: &crate::summarize::Sentence| s.block == at.block && s.number == at.number;
            self.briefing.sentences.iter().position(same)
        };
        let bottom: Vec<_> = summary
            .bottom_line
            .iter()
            .map(|at| (at.span, index(at)))
            .collect();
        let takeaways: Vec<_> = summary
            .takeaways
            .iter()
            .map(|at| (at.span, index(at)))
            .collect();
        let standfirst: Vec<_> = (summary.standfirst.iter())
            .map(|at| (at.span, index(at)))
            .collect();
        let has_none = bottom.is_empty();
        if has_none && takeaways.is_empty() && standfirst.is_empty() {
            return;
        }
        self.heading(&self.words.summary.section);
        if has_none {
            let words = &self.words.summary;
            self.line(&format!("*{}*\n", escaped(words.none)));
        }
        for (span, index) in bottom.into_iter().chain(standfirst) {
            let words = escaped(span.slice(&self.briefing.document.text));
            let note = index.map(|index| self.note(index)).unwrap_or_default();
            self.line(&format!("{words}{note}\n"));
        }
        for (span, index) in takeaways {
            let words = escaped(span.slice(&self.briefing.document.text));
            let note = index.map(|index| self.note(index)).unwrap_or_default();
            self.line(&format!("- {words}{note}"));
        }
        self.line("");
        self.edited_summary();
    }

    /// What a person has done with the summary, apart from the source's own words.
    fn edited_summary(&mut self) {
        let words = &self.words.edits;
        if self.briefing.has_chosen_summary() {
            let chosen = (words.chosen_by)(self.briefing.summary_by());
            self.line(&format!("_{}_\n", escaped(&chosen)));
        }
        if let Some((line, by)) = self.briefing.editor_line() {
            let by = (words.written_by)(by);
            self.line(&format!("> **{}:** {}\n", escaped(&by), escaped(line)));
        }
    }

    fn places(&mut self) {
        if let number @ 1.. = self.briefing.withheld() {
            let withheld = self.words.count(number, &self.words.edits.withheld);
            self.line(&format!("_{}_\n", escaped(&withheld)));
        }
        if self.briefing.places.is_empty() {
            return;
        }
        self.heading(&self.words.places.section);
        let columns = [
            self.words.places.place_column,
            self.words.report.what_column,
            self.words.report.where_column,
            self.words.places.article_column,
            self.words.comments.heading,
            self.words.places.match_column,
            self.words.report.id_column,
        ];
        self.line(&format!("| {} |", columns.join(" | ")));
        self.line("| --- | --- | --- | ---: | ---: | --- | --- |");
        for place in &self.briefing.places {
            let note = place
                .mentions
                .first()
                .map(|mention| self.note(mention.sentence));
            let offsets = offsets_in_words(place, self.words);
            let offsets = match offsets.as_str() {
                "" => offsets,
                _ => format!(" ({})", escaped(&offsets)),
            };
            self.line(&format!(
                "| {}{offsets}{} | {} | {} | {} | {} | {} | `{}` |",
                escaped(&place.label),
                note.unwrap_or_default(),
                escaped(&place.kind_label),
                escaped(&place.lies_in),
                place.article,
                place.comments,
                place.status.label(self.words),
                place.id,
            ));
        }
        self.line("");
        for place in &self.briefing.places {
            let note = note_in_words(self.briefing, place);
            if !note.is_empty() {
                self.line(&format!("- {}. {}", escaped(&place.label), escaped(&note)));
            }
        }
        if !self.briefing.edits.notes.is_empty() {
            self.line("");
        }
    }

    fn borders(&mut self) {
        if self.briefing.borders.is_empty() {
            return;
        }
        self.heading(&self.words.borders);
        for border in &self.briefing.borders {
            let note = border
                .mentions
                .first()
                .map(|mention| self.note(mention.sentence));
            self.line(&format!(
                "- {}{}",
                escaped(&border.label),
                note.unwrap_or_default()
            ));
        }
        self.line("");
    }

    fn timeline(&mut self) {
        if self.briefing.claims.times.is_empty() {
            return;
        }
        self.heading(&self.words.claims.timeline);
        for mention in &self.briefing.claims.times {
            let words = mention.words.slice(&self.briefing.document.text);
            let basis = match mention.basis {
                Basis::Stated => String::new(),
                Basis::Inferred if mention.or.is_some() => {
                    format!(
                        " ({})",
                        (self.words.claims.not_clear_which)(&escaped(words))
                    )
                }
                Basis::Inferred => {
                    format!(" ({})", (self.words.claims.inferred_from)(&escaped(words)))
                }
            };
            let sentence = self.sentence(mention.sentence);
            let note = self.note(mention.sentence);
            let time = match mention.or {
                Some(or) => (self.words.claims.either)(&mention.time.to_string(), &or.to_string()),
                None => mention.time.to_string(),
            };
            self.line(&format!("- **{time}**{basis}: {sentence}{note}"));
        }
        self.line("");
    }

    fn statements(&mut self) {
        if self.briefing.claims.statements.is_empty() {
            return;
        }
        self.heading(&self.words.claims.statements);
        for statement in &self.briefing.claims.statements {
            let speaker = self
                .briefing
                .speaker_name(&statement.speaker)
                .unwrap_or(self.words.claims.unattributed);
            let words: Vec<String> = statement
                .sentences
                .clone()
                .map(|at| self.sentence(at))
                .collect();
            let note = self.note(statement.sentences.start);
            self.line(&format!(
                "- **{}**: {}{note}",
                escaped(speaker),
                words.join(" ")
            ));
        }
        self.line("");
    }

    fn unmapped(&mut self) {
        if self.briefing.unmapped.is_empty() {
            return;
        }
        self.heading(&self.words.listed.section);
        for name in &self.briefing.unmapped {
            self.line(&format!(
                "- {}: {}",
                escaped(&name.name),
                escaped(&name.reason)
            ));
        }
        self.line("");
    }

    fn footnotes(&mut self) {
        let report = &self.words.report;
        let disclaimer = self.words.map.disclaimer;
        self.line(&format!("---\n\n{} {disclaimer}\n", report.credits));
        for index in self.noted.clone() {
            let Some(sentence) = self.briefing.sentences.get(index) else {
                continue;
            };
            let place = match (
                sentence.block,
                self.briefing.document.comment(sentence.block),
            ) {
                (BlockId::Paragraph(number), _) => (report.of_paragraph)(number, sentence.number),
                (_, Some(comment)) => {
                    (report.of_comment)(&escaped(&comment.author), sentence.number)
                }
                (_, None) => (report.of_title)(sentence.number),
            };
            let words = self.sentence(index);
            self.line(&format!(
                "[^{}-{}]: {place}: {words}",
                sentence.block, sentence.number
            ));
        }
    }

    fn sentence(&self, index: usize) -> String {
        let sentence = self.briefing.sentences.get(index);
        sentence.map_or_else(String::new, |s| {
            escaped(s.span.slice(&self.briefing.document.text))
        })
    }

    /// The mark of a sentence's footnote, named like its anchor in the page.
    fn note(&mut self, index: usize) -> String {
        let Some(sentence) = self.briefing.sentences.get(index) else {
            return String::new();
        };
        self.noted.insert(index);
        format!("[^{}-{}]", sentence.block, sentence.number)
    }

    fn heading(&mut self, section: &Section) {
        self.line(&format!("## {}\n", section.heading));
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }
}

/// Words of the source on one line, with everything that Markdown or HTML would act on escaped.
fn escaped(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len());
    for c in legible(&line).chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' | '$' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn markup_of_the_source_stays_text() {
        assert_eq!(
            escaped("a *b*\n<c> | [d](e)"),
            "a \\*b\\* &lt;c&gt; \\| \\[d\\](e)"
        );
    }
}
