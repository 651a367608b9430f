//! Dates of publication in a text: "Published: 11 August 2021", "KABUL, Aug. 11, 2021 (AP) — …".

use super::dateline::dateline;
use crate::text::western_digits;
use crate::vocabulary::{Dates, Vocabulary, is_in_any_case};
use jiff::civil::Date;

/// The month that a word names, from 1: in full or abbreviated to at least three letters, with or
/// without a full stop. Two names of one month may stand beside one another: "آب/أغسطس".
pub(crate) fn month(word: &str, known: &Dates) -> Option<i8> {
    let word = word.strip_suffix('.').unwrap_or(word).to_lowercase();
    word.split('/').find_map(|name| month_in_small(name, known))
}

/// The month that a word within a sentence names: with a capital, or in full where the months of the
/// language have none.
pub(crate) fn month_in_text(word: &str, known: &Dates) -> Option<i8> {
    if known.capital_months {
        return month(word, known).filter(|_| word.starts_with(char::is_uppercase));
    }
    let lower = word.to_lowercase();
    month(&lower, known).filter(|month| {
        let others = known.other_months.iter().map(|(name, _)| *name);
        let name = usize::try_from(*month - 1)
            .ok()
            .and_then(|index| known.months.get(index));
        lower
            .split('/')
            .any(|part| name == Some(&part) || others.clone().any(|name| name == part))
    })
}

fn month_in_small(word: &str, known: &Dates) -> Option<i8> {
    let is_other = |(name, _): &&(&str, i8)| *name == word;
    if let Some((_, number)) = known.other_months.iter().find(is_other) {
        return Some(*number);
    }
    word.chars().nth(2)?;
    let index = (known.months.iter()).position(|month| month.starts_with(word))?;
    i8::try_from(index + 1).ok()
}

/// A day of the month, with or without an ordinal ending.
pub(crate) fn day(word: &str, known: &Dates) -> Option<i8> {
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let (_, ending) = word.split_at(digits.len());
    let is_ordinal = ending.is_empty()
        || (known.ordinals.iter()).any(|ordinal| ending.eq_ignore_ascii_case(ordinal));
    let is_number = matches!(digits.len(), 1 | 2) && digits.bytes().all(|b| b.is_ascii_digit());
    if is_ordinal && is_number {
        digits.parse().ok()
    } else {
        None
    }
}

/// The date of an article in one of its first lines: a line that is a date, possibly with a label, a
/// weekday or a time, or the dateline before the first sentence.
pub(crate) fn stated_date(line: &str, vocabulary: &Vocabulary) -> Option<Date> {
    let known = &vocabulary.dates;
    let start: String = line.chars().take(LONGEST).collect();
    let start = western_digits(&start);
    let is_whole = line.chars().nth(LONGEST).is_none();
    let lower = start.to_lowercase();
    if is_whole && known.labels.iter().any(|label| lower.starts_with(label)) {
        return first_date(&start, known);
    }
    if is_whole && start.chars().count() <= 60 {
        let mut parts = start.split(['|', '•', '·']);
        let date = parts.find_map(|part| leading_date(part, known));
        if date.is_some() {
            return date;
        }
    }
    first_date(dateline(line, &vocabulary.bylines)?, known)
}

/// Most characters of a line that are looked at.
const LONGEST: usize = 120;

/// A date at the start of a text, or after a weekday.
fn leading_date(part: &str, known: &Dates) -> Option<Date> {
    let words = split_words(part, known);
    date_at(&words, known).or_else(|| {
        let weekday = words.first()?.to_lowercase().replace(['’', 'ʼ'], "'");
        (known.weekdays.iter())
            .any(|day| weekday.starts_with(day))
            .then(|| date_at(words.get(1..)?, known))?
    })
}

fn first_date(part: &str, known: &Dates) -> Option<Date> {
    let words = split_words(part, known);
    (0..words.len()).find_map(|at| date_at(words.get(at..)?, known))
}

fn split_words<'t>(part: &'t str, known: &Dates) -> Vec<&'t str> {
    part.split(|c: char| c.is_whitespace() || matches!(c, ',' | '،' | ':' | '(' | ')'))
        .filter(|word| !word.is_empty() && !is_in_any_case(known.links, word))
        .collect()
}

/// The date that these words begin with: `11 August 2021`, `August 11 2021`, `2021-08-11…`.
fn date_at(words: &[&str], known: &Dates) -> Option<Date> {
    let in_figures = |word: &&str| iso_date(word).or_else(|| day_first(word, known));
    if let Some(date) = words.first().and_then(in_figures) {
        return Some(date);
    }
    let &[first, second, year, ..] = words else {
        return None;
    };
    let (day, month) = match (day(first, known), month(second, known)) {
        (Some(day), Some(month)) => (day, month),
        _ => (day(second, known)?, month(first, known)?),
    };
    let year = year.trim_end_matches('.');
    let year = (year.len() == 4).then(|| year.parse().ok())??;
    Date::new(year, month, day).ok()
}

/// A date like `DD.MM.YYYY`, in a language that writes them so.
fn day_first(word: &str, known: &Dates) -> Option<Date> {
    let mut parts = word.trim_end_matches('.').split(known.day_first);
    let [day, month, year] = [parts.next()?, parts.next()?, parts.next()?];
    let is_whole = parts.next().is_none() && day.len() <= 2 && month.len() <= 2 && year.len() == 4;
    is_whole.then(|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok())?
}

/// A date like `YYYY-MM-DD`; a time may follow (RFC 3339).
pub(crate) fn iso_date(word: &str) -> Option<Date> {
    let (date, rest) = word.split_at_checked(10)?;
    let ends = rest.is_empty() || rest.starts_with(['T', ' ']);
    ends.then(|| date.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_dates_that_articles_state() {
        for line in [
            "Published: 11 August 2021",
            "Published on August 11, 2021 at 5:35 p.m.",
            "Updated Wed 11 Aug 2021 17:35 BST",
            "By Jane Doe, Aug. 11, 2021",
            "11 August 2021",
            "Wednesday, August 11th, 2021",
            "The Daily Example | 11 Aug 2021",
            "2021-08-11T17:35:00Z",
            "KABUL, Aug. 11, 2021 (XYZ) — The river rose during the night and took the bridge.",
            "KABUL, Aug. 11, 2021 (XYZ) — The river rose.",
        ] {
            assert_eq!(
                stated_date(line, Vocabulary::of(None)),
                Some(Date::constant(2021, 8, 11)),
                "{line}"
            );
        }
    }

    #[test]
    fn a_date_in_a_sentence_is_not_the_articles() {
        for line in [
            "The war began on 11 August 2021 and has not ended since, observers in the town said.",
            "Attack of September 11, 2001 remembered",
            "August 2021",
            "31 February 2021",
            "Published: yesterday",
            "KABUL — The river rose in the night of 11 August 2021 and took the bridge away.",
        ] {
            assert_eq!(stated_date(line, Vocabulary::of(None)), None, "{line}");
        }
    }

    #[cfg(feature = "languages")]
    #[track_caller]
    fn check_dates(language: &str, lines: &[&str]) {
        let vocabulary = Vocabulary::of(Some(language));
        assert_eq!(vocabulary.language(), language);
        for line in lines {
            let date = stated_date(line, vocabulary);
            assert_eq!(date, Some(Date::constant(2021, 8, 11)), "{line}");
        }
    }

    #[cfg(feature = "languages")]
    #[test]
    fn finds_the_dates_that_articles_in_other_languages_state() {
        check_dates(
            "de",
            &[
                "11. August 2021",
                "Mittwoch, 11. August 2021, 17:35 Uhr",
                "Stand: 11.08.2021",
            ],
        );
        check_dates(
            "fr",
            &[
                "Publié le 11 août 2021 à 17h35",
                "Mercredi 11 août 2021",
                "Publié le 11/08/2021 à 17:35",
                "Par Jeanne Roux | 11 AOÛT 2021",
            ],
        );
        check_dates(
            "es",
            &[
                "11 de agosto de 2021",
                "Miércoles, 11 de agosto del 2021",
                "Publicado el 11/08/2021 - 17:35",
                "Redacción | 11 ago. 2021",
            ],
        );
        check_dates(
            "pt",
            &[
                "11 de agosto de 2021",
                "Quarta-feira, 11 de Agosto de 2021",
                "Publicado em 11/08/2021 às 17h35",
            ],
        );
        check_dates(
            "ru",
            &[
                "11 августа 2021 года",
                "Среда, 11 Августа 2021, 17:35",
                "Опубликовано: 11.08.2021",
            ],
        );
        check_dates(
            "uk",
            &[
                "11 серпня 2021 року",
                "Середа, 11 Серпня 2021, 17:35",
                "П’ятниця, 11 серпня 2021",
                "Опубліковано 11.08.2021",
            ],
        );
        check_dates(
            "tr",
            &[
                "11 Ağustos 2021 Çarşamba",
                "Çarşamba, 11 AĞUSTOS 2021 - 17:35",
                "Yayınlanma: 11.08.2021 17:35",
            ],
        );
        check_dates(
            "ar",
            &[
                "11 أغسطس 2021",
                "الأربعاء، ١١ آب/أغسطس ٢٠٢١",
                "نشر في 11/08/2021",
                "تاريخ النشر: 11 غشت 2021",
            ],
        );
        check_dates(
            "it",
            &[
                "11 agosto 2021",
                "Mercoledì 11 agosto 2021",
                "Pubblicato il 11/08/2021 alle 17:35",
                "Redazione | 11 ago. 2021",
            ],
        );
        check_dates(
            "nl",
            &[
                "11 augustus 2021",
                "Woensdag 11 augustus 2021, 17:35 uur",
                "Gepubliceerd op 11-08-2021 om 17:35",
                "Laatst bijgewerkt: 11/08/2021",
                "Redactie | 11 aug. 2021",
            ],
        );
        check_dates(
            "pl",
            &[
                "11 sierpnia 2021 r.",
                "Środa, 11 sierpnia 2021, 17:35",
                "Opublikowano: 11.08.2021",
                "Data publikacji: 11 sierpnia 2021 17:35",
            ],
        );
        check_dates(
            "sv",
            &[
                "11 augusti 2021",
                "Onsdag 11 augusti 2021",
                "Onsdagen den 11 augusti 2021",
                "Publicerad 11 augusti 2021 kl 17.35",
                "Publicerad: 2021-08-11 17:35",
                "Uppdaterad 11 aug 2021",
            ],
        );
        check_dates(
            "no",
            &[
                "11. august 2021",
                "Onsdag 11. august 2021",
                "Onsdag den 11. august 2021",
                "Publisert 11. august 2021 kl. 17.35",
                "Publisert: 11.08.2021",
                "Oppdatert 11. aug. 2021",
            ],
        );
        check_dates(
            "fa",
            &[
                "11 اوت 2021",
                "چهارشنبه، ۱۱ اوت ۲۰۲۱",
                "تاریخ انتشار: ۱۱ اوت ۲۰۲۱ - ۱۷:۳۵",
                "تاریخ نشر: 11 اگست 2021",
            ],
        );
        check_dates(
            "id",
            &[
                "11 Agustus 2021",
                "Rabu, 11 Agustus 2021 17:35 WIB",
                "Rabu (11/8/2021)",
                "Diperbarui: 11/08/2021, 17:35 WIB",
                "Rabu, 11 Agu 2021 | Tim Redaksi",
            ],
        );
        check_dates(
            "da",
            &[
                "11. august 2021",
                "Onsdag 11. august 2021",
                "Onsdag den 11. august 2021",
                "Publiceret 11. august 2021 kl. 17.35",
                "Opdateret d. 11. august 2021",
                "Publiceret: 11-08-2021",
                "Offentliggjort 11. aug. 2021",
            ],
        );
        check_dates(
            "hr",
            &[
                "11. kolovoza 2021.",
                "Srijeda, 11. kolovoza 2021., 17:35",
                "Objavljeno: 11.08.2021. u 17:35",
                "sreda, 11. avgust 2021.",
                "11. avgusta 2021. godine",
            ],
        );
    }

    #[test]
    fn months_need_three_letters_and_no_more_than_their_name() {
        let month = |word| month(word, &Vocabulary::of(None).dates);
        assert_eq!(month("Sept."), Some(9));
        assert_eq!(month("jun"), Some(6));
        assert_eq!(
            (month("Ma"), month("Marchx"), month("")),
            (None, None, None)
        );
    }
}
