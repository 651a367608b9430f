//! The language that a text is written in: character trigrams of the Latin, Cyrillic, Arabic and
//! other scripts, and the script itself where one language has it (Cavnar and Trenkle, "N-Gram-Based
//! Text Categorization", SDAIR 1994; the crate `whatlang`).

mod small_words;

use small_words::{is_plainly_english, told_by_small_words};

use super::date::stated_date;
use super::{BlockId, Document, Fact, InferredFrom};
use crate::diagnostics::Diagnostic;
use crate::vocabulary::Vocabulary;
use jiff::civil::Date;
use whatlang::{Detector, Info, Lang};

/// Characters from which on a text is taken for English when that is likeliest; what is shorter, or of
/// another language in Latin letters, must be plain.
const LONG: usize = 150;
/// Characters of the shortest text whose language is guessed at all.
const SHORTEST: usize = 40;
/// Blocks whose lines may state the date.
const FIRST_BLOCKS: usize = 4;
/// Characters that are looked at.
const SAMPLE: usize = 2_000;

/// The languages of news that are told apart, with their BCP 47 tags: fewer languages are fewer mistakes.
#[rustfmt::skip]
const LANGUAGES: [(Lang, &str); 48] = [
    (Lang::Eng, "en"), (Lang::Rus, "ru"), (Lang::Ukr, "uk"), (Lang::Bel, "be"), (Lang::Bul, "bg"), (Lang::Srp, "sr"), (Lang::Mkd, "mk"),
    (Lang::Deu, "de"), (Lang::Nld, "nl"), (Lang::Swe, "sv"), (Lang::Dan, "da"), (Lang::Nob, "no"), (Lang::Fin, "fi"), (Lang::Est, "et"),
    (Lang::Fra, "fr"), (Lang::Spa, "es"), (Lang::Por, "pt"), (Lang::Ita, "it"), (Lang::Ron, "ro"), (Lang::Cat, "ca"),
    (Lang::Pol, "pl"), (Lang::Ces, "cs"), (Lang::Slk, "sk"), (Lang::Slv, "sl"), (Lang::Hrv, "hr"), (Lang::Hun, "hu"), (Lang::Lit, "lt"), (Lang::Lav, "lv"),
    (Lang::Tur, "tr"), (Lang::Aze, "az"), (Lang::Uzb, "uz"), (Lang::Ind, "id"), (Lang::Vie, "vi"),
    (Lang::Ara, "ar"), (Lang::Pes, "fa"), (Lang::Urd, "ur"), (Lang::Heb, "he"), (Lang::Ell, "el"), (Lang::Kat, "ka"), (Lang::Hye, "hy"), (Lang::Amh, "am"),
    (Lang::Hin, "hi"), (Lang::Ben, "bn"), (Lang::Tam, "ta"), (Lang::Tha, "th"),
    (Lang::Cmn, "zh"), (Lang::Jpn, "ja"), (Lang::Kor, "ko"),
];

/// Notes the language of a document that does not state it, or whose words are plainly of another, and
/// says so where it is one that geobrief does not read.
pub(crate) fn note_language(document: &mut Document) -> Option<Diagnostic> {
    let notice = language_notice(document);
    if document.metadata.date == Fact::Missing {
        document.metadata.date = Fact::stated(date_in_first_blocks(document));
    }
    notice
}

/// The date that a line of the first blocks states in the words of the language, which was not known
/// when the text was read.
fn date_in_first_blocks(document: &Document) -> Option<Date> {
    let vocabulary = document.vocabulary();
    // It was read with the words of an unknown language, which need no second look.
    if vocabulary == Vocabulary::of(None) {
        return None;
    }
    let blocks = document.blocks.iter().take(FIRST_BLOCKS);
    let mut lines = blocks.flat_map(|block| block.span.slice(&document.text).lines());
    lines.find_map(|line| stated_date(line.trim(), vocabulary))
}

fn language_notice(document: &mut Document) -> Option<Diagnostic> {
    let found = language_of(&sample(document));
    if document.metadata.language == Fact::Missing {
        let tag = found.as_ref().map(|found| found.tag.to_owned());
        document.metadata.language = Fact::inferred(tag, InferredFrom::Words);
    }
    let stated = document
        .metadata
        .language
        .value()
        .and_then(|tag| known(tag));
    // The words of a text contradict a tag that a template set only where they are plain.
    let spoken = match (&found, stated) {
        (Some(found), stated) if found.is_plain => {
            if stated.is_some_and(|stated| stated != found.language) {
                let tag = Some(found.tag.to_owned());
                document.metadata.language = Fact::inferred(tag, InferredFrom::Words);
            }
            found.language
        }
        (_, Some(stated)) => stated,
        _ => return None,
    };
    (!is_read(spoken)).then(|| Diagnostic::LanguageNotRead {
        language: name(spoken),
    })
}

/// Whether geobrief knows the words of a language.
fn is_read(language: Lang) -> bool {
    let tag = LANGUAGES.iter().find(|(known, _)| *known == language);
    tag.is_some_and(|(_, tag)| Vocabulary::all().any(|known| known.language() == *tag))
}

/// What a text is written in.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Spoken {
    language: Lang,
    tag: &'static str,
    /// Whether hardly any other language is possible.
    is_plain: bool,
}

fn language_of(text: &str) -> Option<Spoken> {
    let count = text.chars().count();
    if count < SHORTEST && !is_told_by_script(text) {
        return None;
    }
    if is_plainly_english(text) {
        return Some(Spoken {
            language: Lang::Eng,
            tag: "en",
            is_plain: true,
        });
    }
    let detector =
        Detector::with_allowlist(LANGUAGES.iter().map(|(language, _)| *language).collect());
    let info: Info = detector.detect(text)?;
    let tag = LANGUAGES
        .iter()
        .find(|(language, _)| *language == info.lang())?
        .1;
    let is_plain = info.is_reliable();
    let is_english = info.lang() == Lang::Eng && count >= LONG;
    let by_letters = Spoken {
        language: info.lang(),
        tag,
        is_plain,
    };
    if is_plain {
        return Some(by_letters);
    }
    // Letters leave a short text open that its small words tell at once: Spanish or Catalan.
    let by_words = told_by_small_words(text, tag).and_then(|known| {
        let (language, tag) = LANGUAGES.iter().find(|(_, tag)| *tag == known.language())?;
        Some(Spoken {
            language: *language,
            tag,
            is_plain: false,
        })
    });
    by_words.or_else(|| (is_english || is_told_by_script(text)).then_some(by_letters))
}

/// Whether the letters of a text are mostly of a script that English is never written in.
fn is_told_by_script(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let others = letters().filter(|c| u32::from(*c) > LAST_LATIN).count();
    others >= FEWEST_LETTERS && others * 2 > letters().count()
}

/// The last letter of the Latin blocks.
const LAST_LATIN: u32 = 0x24F;
/// Fewest letters of another script that say anything.
const FEWEST_LETTERS: usize = 5;

/// The first words of the article; of the comments where there is none.
fn sample(document: &Document) -> String {
    let is_paragraph = |id: BlockId| matches!(id, BlockId::Paragraph(_));
    let has_article = document.blocks.iter().any(|block| is_paragraph(block.id));
    let mut sample = String::new();
    let mut count = 0;
    for block in document
        .blocks
        .iter()
        .filter(|block| is_paragraph(block.id) || !has_article)
    {
        for c in document.block_text(block).chars() {
            if count >= SAMPLE {
                return sample;
            }
            sample.push(c);
            count += 1;
        }
        sample.push(' ');
    }
    sample
}

/// The language of a BCP 47 tag, if it is one that is told apart.
fn known(tag: &str) -> Option<Lang> {
    let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
    let primary = if matches!(primary.as_str(), "no" | "nn") {
        "nb"
    } else {
        primary.as_str()
    };
    LANGUAGES
        .iter()
        .find(|(_, known)| *known == primary)
        .map(|(language, _)| *language)
}

/// What the language of a BCP 47 tag is called in English; `None` for one that is not told apart.
#[must_use]
pub fn language_name(tag: &str) -> Option<&'static str> {
    known(tag).map(name)
}

/// What it is called in English.
fn name(language: Lang) -> &'static str {
    match language {
        Lang::Pes => "Persian",
        Lang::Cmn => "Chinese",
        Lang::Nob => "Norwegian",
        other => other.eng_name(),
    }
}

#[cfg(test)]
mod tests;
