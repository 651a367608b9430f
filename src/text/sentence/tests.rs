use super::*;
use crate::vocabulary::Vocabulary;
use proptest::prelude::*;

/// The ends of sentences that stand by themselves.
fn sentence_ends(passage: &str, language: Option<&str>) -> Vec<usize> {
    let of_sentence = |end| match end {
        End::OfSentence(at) => Some(at),
        End::Enclosed(_) => None,
    };
    ends(passage, &Vocabulary::of(language).sentences)
        .into_iter()
        .filter_map(of_sentence)
        .collect()
}

fn split(passage: &str) -> Vec<&str> {
    split_in(passage, None)
}

fn split_in<'t>(passage: &'t str, language: Option<&str>) -> Vec<&'t str> {
    let mut start = 0;
    let sentence = |end: usize| {
        let sentence = passage.get(start..end).unwrap().trim();
        start = end;
        sentence
    };
    let ends = sentence_ends(passage, language);
    ends.into_iter().map(sentence).collect()
}

/// `|` stands where a sentence ends.
#[track_caller]
fn check(marked: &str) {
    let expected: Vec<_> = marked.split('|').map(str::trim).collect();
    assert_eq!(split(&expected.join(" ")), expected);
}

#[test]
fn titles_and_names() {
    check("He met Gov. Smith in St. Louis. | They talked for an hour.");
    check("Dr. Jane Roe and Mr. J. R. Doe signed it. | Nobody else did.");
    check("Lt. Col. Jane Roe of Camp Marmal said so. | Maj. Gen. Doe agreed.");
    check("“I know,” said Prof. Roe, Ph.D., on Sunday. | “But it is late.”");
    check("Flight No. 5 landed in Ft. Worth. | It was late.");
    check("He said no. | Nobody cared.");
    check("The firm, Roe Inc., closed. | Its owner left.");
    check("He works for Roe Inc. | The firm is old.");
    check("The EU's Mr. Roe vs. Ms. Doe. | A long case.");
}

#[test]
fn states_and_countries() {
    check("U.S. troops left on Monday. | The base is empty.");
    check("He worked for the U.S. Army in Kandahar. | It was hot.");
    check("They left the U.S. | The base is empty.");
    check("He lives in Washington, D.C. | She lives in Boise, Idaho.");
    check("Sen. Roe (R-Kan.) voted no. | Others did not.");
    check("Sgt. Roe, 34, of Salem, Mass., died. | He was 34.");
    check("In W. Va. and in Kan. it rained. | In Ore. it did not.");
    check("The road to ST. LOUIS is closed. | Nobody passes.");
    check("LEXINGTON, KY. — The road is closed. | Nobody passes.");
    check("The EU's Brig. Roe lives on Hwy. 61 now. | It is busy.");
}

#[test]
fn dates_times_and_numbers() {
    check("The attack came at 5 a.m. on Tuesday. | Nobody was hurt.");
    check("It happened at 5 p.m. | Police came an hour later.");
    check("It happened at 5 p.m. EDT on Monday. | Police came later.");
    check("He arrived Jan. 5. | He left Feb. 6, 2010.");
    check("The party won 3.5 percent. | That was enough.");
    check("The quake (magnitude 6.1) hit at 3:15. | It lasted a minute.");
    check("It rose to 1,200 ft. above the sea. | Wow!");
    check("A board of 6 in. Roe brought it.");
    check("Many people pitched in. | Roe was one of them.");
    check("1. Close the road. | 2. Open the bridge.");
}

#[test]
fn quotations_and_brackets() {
    check("“We will stay,” he said. | “We have no choice.”");
    check("“Are you sure?” she asked. | He was not.");
    check("“It is over. We lost,” he said. | Nobody answered.");
    check("He said: “It is over.” | Then he left.");
    check("\"It is over. We lost,\" he said. | \"Nobody came.\"");
    check("'We wait,' he said. | 'We have no choice.'");
    check("The \"capital,\" as he called it, fell. | \"Nobody came,\" she said.");
    check("(The river rose. It fell.) | It rose again.");
    check("The river rose.[1][12] | It fell again.");
    assert_eq!(split("He left. “It is over.”Nobody came.").len(), 3);
}

#[test]
fn a_mark_left_open_spoils_nothing() {
    check("“We wait. | Nobody came. | The river rose.");
    check("He liked “just playing.\" | But the others did not. | They left.");
    check("It was a 6\" pipe. | It broke. | They left the town.");
    check("(a The river rose. | It fell.");
}

#[test]
fn datelines_ellipses_and_addresses() {
    check("KABUL, Aug. 11 (XYZ) — The river rose. | Two bridges are gone.");
    check("LAHORE: Two people died. | The road is closed.");
    check("He waited ... and waited. | Nothing came.");
    check("And then… | Nothing came.");
    check("See https://example.org/a.b?c=d. | It has maps.");
    check("Is this the end? | Nobody knows! | “Stop!” he cried.");
    check("J. K. Roe wrote it. | It sold well.");
}

#[test]
fn blank_passages_have_no_sentence() {
    assert!(sentence_ends("", None).is_empty());
    assert!(sentence_ends(" \n", None).is_empty());
    assert_eq!(sentence_ends(" .", None), [2]);
}

proptest! {
    #[test]
    fn ends_rise_to_the_last_character(
        passage in "([a-zA-Zİẞ\u{212A}0-9.!?…“”\"'’«»()\\[\\], \u{a0}\n]{0,60}|\\PC{0,40})",
    ) {
        let ends = sentence_ends(&passage, None);
        prop_assert!(ends.windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert!(ends.iter().all(|&end| passage.is_char_boundary(end)));
        prop_assert_eq!(ends.last().copied().unwrap_or(0), passage.trim_end().len());
    }
}

/// `|` stands where a sentence of the language ends.
#[cfg(feature = "languages")]
#[track_caller]
fn check_in(language: &str, marked: &str) {
    let expected: Vec<_> = marked.split('|').map(str::trim).collect();
    assert_eq!(Vocabulary::of(Some(language)).language(), language);
    assert_eq!(split_in(&expected.join(" "), Some(language)), expected);
}

#[cfg(feature = "languages")]
#[test]
fn french_abbreviations() {
    check_in(
        "fr",
        "Le Dr. Petit et Mme. Roux sont venus. | Ils sont repartis.",
    );
    check_in("fr", "M. Roux vit à St. Denis. | La ville est grande.");
    check_in("fr", "L'art. 5 le dit. | C'est un art. | Elle le sait.");
    check_in(
        "fr",
        "Des œufs, du lait, etc. sont vendus. | Le marché ferme.",
    );
    check_in("fr", "J. Petit a couru 12 km. | Il a gagné.");
}

#[cfg(feature = "languages")]
#[test]
fn russian_abbreviations() {
    check_in("ru", "Он живёт в г. Казань на ул. Баумана. | Там тихо.");
    check_in("ru", "Это было в 2021 г. | Он уехал.");
    check_in("ru", "Ущерб составил 5 млн руб. | Власти молчат.");
    check_in(
        "ru",
        "По словам А. С. Петрова, т.е. мэра, всё спокойно. | Жители не верят.",
    );
    check_in(
        "ru",
        "Книги, газеты и т.д. сгорели. | Он хотел помочь им. | Она тоже.",
    );
}

#[cfg(feature = "languages")]
#[test]
fn spanish_abbreviations() {
    check_in(
        "es",
        "El Sr. Ruiz y la Dra. Peña llegaron. | Ellos se fueron.",
    );
    check_in(
        "es",
        "Viven en la Av. Colón, cerca de Sta. Rosa. | Es un barrio viejo.",
    );
    check_in("es", "Viajó a EE. UU. | En mayo volvió.");
    check_in("es", "¿Quién lo hizo? | Nadie lo sabe.");
    check_in(
        "es",
        "El Gral. J. A. Soto citó el art. 5 de la ley. | No dijo más.",
    );
}

#[cfg(feature = "languages")]
#[test]
fn portuguese_abbreviations() {
    check_in("pt", "O Sr. Melo e a Dra. Reis chegaram. | A rua é calma.");
    check_in(
        "pt",
        "Moram na Av. Brasil, perto de Sto. Amaro. | É um bairro antigo.",
    );
    check_in("pt", "A Vale S.A. perdeu. | O lucro caiu.");
    check_in(
        "pt",
        "O Gen. J. A. Costa citou o art. 5 da lei. | Nada mais disse.",
    );
    check_in("pt", "Água, pão etc. faltam. | O mercado fechou.");
}

#[cfg(feature = "languages")]
#[test]
fn ukrainian_abbreviations() {
    check_in("uk", "Він живе у м. Харків на вул. Сумській. | Там тихо.");
    check_in("uk", "Це було в 2021 р. | Він поїхав.");
    check_in(
        "uk",
        "За словами А. С. Петренка, т.зв. мера, все спокійно. | Мешканці не вірять.",
    );
    check_in("uk", "Книги, газети і т.д. згоріли. | Вона плаче.");
    check_in("uk", "Збитки склали 5 млн грн. | Влада мовчить.");
}

#[cfg(feature = "languages")]
#[test]
fn turkish_abbreviations() {
    check_in(
        "tr",
        "Prof. Dr. Ali Kaya İstanbul'da konuştu. | Bu doğru dedi.",
    );
    check_in(
        "tr",
        "Atatürk Cad. No. 5 adresinde yangın çıktı. | Kimse ölmedi.",
    );
    check_in(
        "tr",
        "Kaza Cumhuriyet Mah. Gül Sok. üzerinde oldu. | Yaralı yok.",
    );
    check_in(
        "tr",
        "Koç Holding A.Ş. kâr etti. | Bir yıl önce zarardaydı.",
    );
    check_in("tr", "Ekmek, su vb. gönderildi. | Yardım sürüyor.");
}

#[cfg(feature = "languages")]
#[test]
fn arabic_abbreviations() {
    check_in("ar", "قال د. أحمد إن الوضع صعب. | وأضاف أن الناس خائفون.");
    check_in("ar", "هل وصلت القوات؟ | لا أحد يعرف.");
    check_in("ar", "توفي عام 750 م. ودفن بدمشق. | وكان شاعرا.");
    check_in(
        "ar",
        "بيع الخبز والماء إلخ. بسعر مرتفع. | وقال شهود إنه أغلق.",
    );
    check_in("ar", "نص الفصل على ذلك ص. 12 من التقرير. | انتهى!");
}

#[cfg(feature = "languages")]
#[test]
fn german_abbreviations_and_ordinals() {
    check_in(
        "de",
        "Am 11. August kam Dr. Huber nach St. Pölten. | Es regnete.",
    );
    check_in("de", "Die Wohnung im 3. Stock brannte. | Niemand war da.");
    check_in("de", "Es waren 15. | Niemand wusste, warum.");
    check_in("de", "Wasser, Brot usw. fehlen. | Die Läden sind zu.");
    check_in("de", "Laut Art. 5 gilt das z.B. im Krieg. | Das ist neu.");
}

#[cfg(feature = "languages")]
#[test]
fn italian_abbreviations() {
    check_in(
        "it",
        "Il Sig. Rossi e la Dott.ssa Neri sono arrivati. | Sono ripartiti.",
    );
    check_in(
        "it",
        "L’on. Bianchi vive a S. Giuliano. | La città è grande.",
    );
    check_in("it", "L’art. 5 lo dice. | È un’arte. | Lei lo sa.");
    check_in("it", "Pane, latte ecc. sono finiti. | Il mercato chiude.");
    check_in("it", "La Marelli S.p.A. ha perso. | Il titolo cala.");
    check_in(
        "it",
        "Il Gen. A. Neri ha percorso 12 km. | Poi si è fermato.",
    );
}

#[cfg(feature = "languages")]
#[test]
fn dutch_abbreviations() {
    check_in(
        "nl",
        "Dhr. Bakker en mevr. Visser zijn er. | Ze blijven tot morgen.",
    );
    check_in(
        "nl",
        "Prof. Dr. De Wit woont in St. Annaland. | Het is een dorp.",
    );
    check_in("nl", "Volgens art. 5 mag dat. | Het is kunst.");
    check_in(
        "nl",
        "Water, brood enz. ontbreken. | De winkels zijn dicht.",
    );
    check_in("nl", "Philips N.V. verloor. | De koers daalde.");
    check_in(
        "nl",
        "Hij reed bijv. naar Breda en liep 12 km. | Daarna sliep hij.",
    );
}

#[cfg(feature = "languages")]
#[test]
fn polish_abbreviations() {
    check_in(
        "pl",
        "Mieszka w Krakowie przy ul. Długiej. | Tam jest cicho.",
    );
    check_in("pl", "To było w 2021 r. | On wyjechał.");
    check_in(
        "pl",
        "Wybuch zniszczył m.in. szkołę im. Jana Kochanowskiego. | Nikt nie zginął.",
    );
    check_in(
        "pl",
        "Prof. A. S. Nowak, tzw. ojciec reformy, milczy. | Władze też.",
    );
    check_in("pl", "Spłonęły książki, gazety itp. | Ona płacze.");
    check_in("pl", "Straty to 5 mln zł. | Urząd nie komentuje.");
    check_in("pl", "Mówi o tym art. 5 ustawy. | To za mało.");
    check_in("pl", "Gol padł w 89. minucie. | Trener skakał z radości.");
}

#[cfg(feature = "languages")]
#[test]
fn persian_abbreviations() {
    check_in("fa", "شاعر در سال 750 م. درگذشت. | وی از نامداران بود.");
    check_in("fa", "متن کامل در ص. 12 گزارش آمده است. | پایان!");
    check_in("fa", "نیروها رسیدند؟ | کسی نمی‌داند.");
    check_in("fa", "نان و آب و روغن الخ. گران شد. | مردم ناراضی‌اند.");
}

#[cfg(feature = "languages")]
#[test]
fn indonesian_abbreviations() {
    check_in(
        "id",
        "Dr. Sutomo tinggal di Jl. Melati No. 5, Kec. Cibiru. | Ia seorang guru.",
    );
    check_in(
        "id",
        "Ir. H. Joko Santoso, M.Si. hadir bersama dr. Rina. | Mereka pulang.",
    );
    check_in("id", "Beras, gula, dll. naik. | Pemerintah diam.");
    check_in(
        "id",
        "Ia melanggar pasal 5 ayat 2. | Hukumannya lima tahun.",
    );
    check_in("id", "PT Maju Jaya Tbk. merugi. | Saham turun.");
    check_in("id", "Rapat dimulai pkl. 10.30 WIB. | Semua hadir.");
}

#[cfg(feature = "languages")]
#[test]
fn swedish_abbreviations() {
    check_in("sv", "Bl.a. kom dr. Lund till S:t Olof. | Det regnade.");
    check_in("sv", "Vatten, bröd m.m. saknas. | Affärerna är stängda.");
    check_in(
        "sv",
        "Olyckan skedde kl. 14 på väg nr. 5. | Ingen skadades.",
    );
    check_in("sv", "Boken kom 2021. | Den såldes snabbt.");
    check_in("sv", "Hjälp kom t.ex. från Umeå. | Det räckte inte.");
}

#[cfg(feature = "languages")]
#[test]
fn norwegian_abbreviations_and_ordinals() {
    check_in(
        "no",
        "Den 11. august kom dr. Berg til St. Hanshaugen. | Det regnet.",
    );
    check_in("no", "Leiligheten i 3. etasje brant. | Ingen var hjemme.");
    check_in("no", "Vann, brød osv. mangler. | Butikkene er stengt.");
    check_in(
        "no",
        "Hjelp kom bl.a. fra Bergen, f.eks. i går. | Det holdt ikke.",
    );
    check_in(
        "no",
        "Ulykken skjedde kl. 14 på vei nr. 5. | Ingen ble skadd.",
    );
    check_in("no", "Boka kom i 2021. | Den solgte godt.");
    check_in("no", "Skadene er på 12 mill. kroner. | Kommunen må betale.");
}

#[cfg(feature = "languages")]
#[test]
fn danish_abbreviations_and_ordinals() {
    check_in(
        "da",
        "Den 11. august kom dr. Berg til Sct. Knuds Kirke. | Det regnede.",
    );
    check_in("da", "Lejligheden på 3. sal brændte. | Ingen var hjemme.");
    check_in("da", "Vand, brød osv. mangler. | Butikkerne er lukket.");
    check_in(
        "da",
        "Hjælp kom bl.a. fra Odense, f.eks. i går. | Det var nok.",
    );
    check_in(
        "da",
        "Ulykken skete kl. 14 på rute nr. 5. | Ingen kom til skade.",
    );
    check_in("da", "Bogen kom i 2021. | Den solgte godt.");
    check_in(
        "da",
        "Skaderne løber op i 12 mio. kroner. | Kommunen må betale.",
    );
}

#[cfg(feature = "languages")]
#[test]
fn croatian_abbreviations() {
    check_in("hr", "Živi u Zagrebu, ul. Ivana Gundulića. | Tamo je tiho.");
    check_in(
        "hr",
        "Dogodilo se 11. kolovoza kod sv. Martina. | On je otišao.",
    );
    check_in(
        "hr",
        "Prof. dr. sc. A. S. Novak, tzv. otac reforme, šuti. | Vlada također.",
    );
    check_in("hr", "Izgorjele su knjige, novine itd. | Ona plače.");
    check_in("hr", "Šteta je 5 mil. eura. | Ministarstvo ne odgovara.");
    check_in("hr", "O tome govori čl. 5 zakona. | To nije dovoljno.");
    check_in("hr", "Požar je izbio na 3. katu. | Nitko nije ozlijeđen.");
    check_in(
        "hr",
        "Tvrtka Lipa d.o.o. prodaje zemljište. | Cijena je tajna.",
    );
    check_in("hr", "Sednica je 3. septembra u Nišu. | Niko ne zna zašto.");
}
