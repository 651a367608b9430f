//! Each name as it stands in a sentence and as it is listed.

use crate::vocabulary::Vocabulary;

/// Checks that each word of a name as written is that of the listed name, or may have been it.
#[track_caller]
fn check(language: &str, names: &[(&str, &str)]) {
    let vocabulary = Vocabulary::of(Some(language));
    assert_eq!(vocabulary.language(), language);
    for &(written, listed) in names {
        let (written_words, listed_words) = (written.split([' ', '-']), listed.split([' ', '-']));
        for (word, before) in written_words.zip(listed_words) {
            let before = before.to_lowercase();
            let mut is_found = word.to_lowercase() == before;
            (vocabulary.names).each_origin(word, |origin| is_found |= origin == before);
            assert!(is_found, "{written}: {word} was not {before}");
        }
    }
}

#[test]
fn russian_names_in_every_case() {
    check(
        "ru",
        &[
            ("Москве", "Москва"),
            ("Москвой", "Москва"),
            ("Киева", "Киев"),
            ("Одессе", "Одесса"),
            ("Казани", "Казань"),
            ("Казанью", "Казань"),
            ("Ярославле", "Ярославль"),
            ("России", "Россия"),
            ("Россией", "Россия"),
            ("Китаем", "Китай"),
            ("Черкассах", "Черкассы"),
            ("Черкасс", "Черкассы"),
            ("Сумами", "Сумы"),
            ("Донецкой области", "Донецкая область"),
            ("Краснодарском крае", "Краснодарский край"),
            ("Нижнем Новгороде", "Нижний Новгород"),
            ("Великого Новгорода", "Великий Новгород"),
            ("Набережных Челнах", "Набережные Челны"),
            ("Ростове-на-Дону", "Ростов-на-Дону"),
            ("Кемерове", "Кемерово"),
            ("Грозном", "Грозный"),
            ("Химок", "Химки"),
            ("Череповце", "Череповец"),
            ("Орле", "Орёл"),
            ("Уфу", "Уфа"),
            ("Санкт-Петербургом", "Санкт-Петербург"),
            ("Берлине", "Берлин"),
            ("Праги", "Прага"),
            ("Приморье", "Приморье"),
            ("Запорожья", "Запорожье"),
        ],
    );
}

#[test]
fn german_names_in_the_genitive() {
    check("de", &[("Berlins", "Berlin"), ("Sachsens", "Sachsen")]);
}
