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
