//! The language that a text is written in: character trigrams of the Latin, Cyrillic, Arabic and
//! other scripts, and the script itself where one language has it (Cavnar and Trenkle, "N-Gram-Based
//! Text Categorization", SDAIR 1994; the crate `whatlang`).

use super::date::stated_date;
use super::{BlockId, Document, Fact, InferredFrom};
use crate::diagnostics::Diagnostic;
use crate::vocabulary::Vocabulary;
use jiff::civil::Date;
use std::collections::BTreeSet;
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
    (Lang::Deu, "de"), (Lang::Nld, "nl"), (Lang::Swe, "sv"), (Lang::Dan, "da"), (Lang::Nob, "nb"), (Lang::Fin, "fi"), (Lang::Est, "et"),
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
    let by_words = told_by_small_words(text);
    by_words.or_else(|| (is_english || is_told_by_script(text)).then_some(by_letters))
}

/// Whether a text is English by its small words: two of five words of news are, and no more than one of
/// ten in any language with words like them (Danish "for", Dutch "was"). Comparing trigrams with those
/// of all languages takes thirty times as long.
fn is_plainly_english(text: &str) -> bool {
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
/// that several languages have counts in each by its share.
fn told_by_small_words(text: &str) -> Option<Spoken> {
    let known: Vec<&Vocabulary> = Vocabulary::all().collect();
    let words: BTreeSet<String> = text
        .split_whitespace()
        .filter(|chunk| !is_joint_name(chunk))
        .flat_map(|chunk| chunk.split(|c: char| !c.is_alphabetic()))
        .map(str::to_lowercase)
        .collect();
    let mut shares = vec![0.0; known.len()];
    for word in &words {
        let stop_words = |known: &&Vocabulary| known.summary.stop_words;
        let is_of = |known| stop_words(known).binary_search(&word.as_str()).is_ok();
        let owners: Vec<usize> = (0..known.len()).filter(|n| is_of(&known[*n])).collect();
        for owner in &owners {
            shares[*owner] += 1.0 / owners.len() as f64;
        }
    }
    let mut ranked: Vec<(f64, &Vocabulary)> = shares.into_iter().zip(known).collect();
    ranked.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let next = ranked.get(1).map_or(0.0, |(next, _)| *next);
    let (most, known) = ranked.first().copied()?;
    let is_clear = most >= FEWEST_SMALL_WORDS && most >= CLEARLY_MORE * next;
    let (language, tag) = LANGUAGES.iter().find(|(_, tag)| *tag == known.language())?;
    is_clear.then_some(Spoken {
        language: *language,
        tag,
        is_plain: false,
    })
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
mod tests {
    use super::*;
    use crate::document::{Hints, parse};

    /// Sentences of one kind in different languages, with the tags of their languages.
    const TEXTS: [(&str, &str); 9] = [
        (
            "en",
            "The river rose during the night and took the bridge that joins the two halves of the town, the mayor said on Monday, and nobody was hurt in the flood that followed the rain.",
        ),
        (
            "de",
            "Der Fluss stieg in der Nacht und riss die Brücke mit, die beide Hälften der Stadt verbindet, sagte der Bürgermeister am Montag, und niemand wurde bei dem Hochwasser verletzt.",
        ),
        (
            "fr",
            "La rivière a monté pendant la nuit et a emporté le pont qui relie les deux moitiés de la ville, a déclaré le maire lundi, et personne n'a été blessé dans les inondations.",
        ),
        (
            "es",
            "El río creció durante la noche y se llevó el puente que une las dos mitades de la ciudad, dijo el alcalde el lunes, y nadie resultó herido en la inundación que siguió a la lluvia.",
        ),
        (
            "ru",
            "Река поднялась ночью и снесла мост, который соединяет две половины города, сказал в понедельник мэр, и никто не пострадал во время наводнения, которое последовало за дождём.",
        ),
        (
            "uk",
            "Річка піднялася вночі і знесла міст, який з'єднує дві половини міста, сказав у понеділок міський голова, і ніхто не постраждав під час повені, яка сталася після дощу.",
        ),
        (
            "ar",
            "ارتفع منسوب النهر خلال الليل وجرف الجسر الذي يربط بين نصفي المدينة، كما قال رئيس البلدية يوم الاثنين، ولم يصب أحد بأذى في الفيضانات التي أعقبت هطول الأمطار الغزيرة.",
        ),
        (
            "tr",
            "Nehir gece boyunca yükseldi ve şehrin iki yakasını birleştiren köprüyü alıp götürdü, belediye başkanı pazartesi günü söyledi ve selde kimse yaralanmadı, dedi yetkililer.",
        ),
        (
            "zh",
            "夜里河水上涨，冲走了连接城市两半的桥梁，市长星期一说，洪水中没有人受伤。救援人员正在向下游的村庄运送食物和帐篷，直到道路重新开放。",
        ),
    ];

    #[cfg(feature = "languages")]
    #[test]
    fn a_date_in_the_words_of_the_language_is_read_once_it_is_known() {
        let text = "Crue de la Drôme : le bilan s’alourdit\n\nPublié le 11 août 2021\n\nLa crue qui a \
                    frappé la vallée dans la nuit a fait plusieurs blessés, a annoncé la préfecture. Les \
                    pompiers ont secouru des habitants réfugiés sur les toits de leurs maisons.";
        let (mut document, _) = crate::document::parse(text.to_owned(), &Hints::default());
        note_language(&mut document);
        let date = Date::constant(2021, 8, 11);
        assert_eq!(document.metadata.date, Fact::Stated(date));
    }

    #[test]
    fn texts_say_what_they_are_written_in() {
        for (tag, text) in TEXTS {
            let (mut document, _) = parse(format!("Title\n\n{text}"), &Hints::default());
            let notice = note_language(&mut document);
            assert_eq!(
                document.metadata.language.value().map(String::as_str),
                Some(tag),
                "{text}"
            );
            assert!(matches!(
                document.metadata.language,
                Fact::Inferred {
                    from: InferredFrom::Words,
                    ..
                }
            ));
            assert_eq!(notice.is_some(), !is_known(tag), "{text}");
        }
    }

    fn is_known(tag: &str) -> bool {
        Vocabulary::all().any(|known| known.language() == tag)
    }

    /// What is noted of a text whose page states a language, and what becomes of that.
    fn noted(stated: &str, text: &str) -> (Fact<String>, Option<Diagnostic>) {
        let (mut document, _) = parse(format!("Title\n\n{text}"), &Hints::default());
        document.metadata.language = Fact::Stated(stated.to_owned());
        let notice = note_language(&mut document);
        (document.metadata.language, notice)
    }

    #[test]
    fn words_that_are_plainly_of_another_language_correct_what_a_page_states() {
        for (tag, text) in TEXTS {
            let (language, notice) = noted("en-US", text);
            let is_stated = language == Fact::Stated("en-US".to_owned());
            assert_eq!(is_stated, tag == "en", "{text}");
            assert_eq!(notice.is_some(), !is_known(tag), "{text}");
        }
        let (language, notice) = noted("en-GB", "Rain fell.");
        assert_eq!((language, notice), (Fact::Stated("en-GB".to_owned()), None));
        let not_read = Diagnostic::LanguageNotRead { language: "Greek" };
        let (language, notice) = noted("el-GR", "x");
        assert_eq!(
            (language, notice),
            (Fact::Stated("el-GR".to_owned()), Some(not_read))
        );
    }

    #[test]
    fn english_is_told_by_its_small_words_and_nothing_else_is() {
        let english = "The river rose during the night and took the bridge, the mayor said on Monday. It was the \
                       second time in a year that they had to leave, but nobody was hurt by what followed. We do \
                       not know if there is more to come, she told us before she left for the other side, where \
                       all those who have no home are now.";
        assert!(is_plainly_english(english));
        let others = TEXTS.into_iter().filter(|(tag, _)| *tag != "en");
        let others = others.map(|(_, text)| text);
        for text in others.chain([
            // Dutch and Danish share small words with English.
            "De brug was over de rivier in het land, en de burgemeester had het over de man die in de nacht was \
             gevonden. Is er iets op of over de dijk in de buurt van het water, of was het al weg?",
            "For første gang i år er vandet så højt at broen over floden er lukket for biler, sagde han i Aarhus, \
             og under broen er der ikke mere at se. Vi har at gøre med vand for det meste, i hvert fald her.",
            // A quotation.
            "Le maire a cité un visiteur : “It was the end of all that we had, and it is not over.” Les habitants \
             du village sont toujours sans nouvelles de leurs proches, restés de l’autre côté du fleuve.",
            "Kabul, Herat, Kunduz",
        ]) {
            assert!(!is_plainly_english(text), "{text}");
        }
    }

    #[cfg(feature = "languages")]
    #[test]
    fn small_words_tell_a_short_text() {
        for (tag, text) in [
            (
                "es",
                "El buque cruzaba el mar Negro. En el mar Rojo lanzaron misiles contra un petrolero.",
            ),
            (
                "es",
                "En la Franja de Gaza faltan medicinas y los vecinos piden que se abra el paso.",
            ),
            (
                "fr",
                "La sécheresse touche la Corne de l'Afrique, surtout la Somalie.",
            ),
            (
                "pt",
                "As chuvas chegaram ao norte e o governo pede ajuda para as famílias.",
            ),
            (
                "uk",
                "Село біля річки залишилося без води, бо міст упав ще вчора.",
            ),
            (
                "ru",
                "В секторе Газа не хватает воды. На Западном берегу прошли обыски.",
            ),
        ] {
            let (mut document, _) = parse(text.to_owned(), &Hints::default());
            note_language(&mut document);
            let found = document.metadata.language.value().map(String::as_str);
            assert_eq!(found, Some(tag), "{text}");
        }
        let (mut document, _) = parse(
            "Kabul, Herat, Mazar-i-Sharif, Kunduz, Jalalabad".to_owned(),
            &Hints::default(),
        );
        note_language(&mut document);
        assert_eq!(document.metadata.language, Fact::Missing);
    }

    #[test]
    fn a_few_letters_of_another_script_are_enough() {
        for (text, tag) in [("Взрыв в Москве.", "ru"), ("انفجار في دمشق.", "ar")]
        {
            let (mut document, _) = parse(text.to_owned(), &Hints::default());
            note_language(&mut document);
            let language = document.metadata.language.value().map(String::as_str);
            assert_eq!(language, Some(tag), "{text}");
        }
    }

    #[test]
    fn names_and_scraps_are_no_language() {
        for text in [
            "Kabul, Herat, Kunduz",
            "x",
            "12 34 56 78 90 12 34 56 78 90 12 34 56 78 90",
            "OK!",
        ] {
            let (mut document, _) = parse(text.to_owned(), &Hints::default());
            assert_eq!(note_language(&mut document), None, "{text}");
        }
    }
}
