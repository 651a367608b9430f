//! Times and quantities in other languages: every row that is found stands in the answer, so that a
//! wrong one fails.

use super::*;

/// Checks the times ("2021-08-10 yesterday") and the quantities ("15 persons: dead") of a text.
#[track_caller]
fn check(language: &str, text: &str, times: &[&str], quantities: &[&str]) {
    let (document, _, claims) = read_text_in(text, Some(language));
    assert_eq!(document.vocabulary().language(), language);
    let time = |mention: &TimeMention| {
        let or = mention.or.map(|or| format!("|{or}")).unwrap_or_default();
        format!(
            "{}{or} {}",
            mention.time,
            mention.words.slice(&document.text)
        )
    };
    let quantity = |quantity: &Quantity| {
        let value = quantity
            .value
            .map_or("?".to_owned(), |value| value.to_string());
        let words = quantity.words.slice(&document.text);
        format!("{value} {:?}: {words}", quantity.stake)
    };
    let found: Vec<_> = claims.times.iter().map(time).collect();
    assert_eq!(found, times, "{text}");
    let found: Vec<_> = claims.quantities.iter().map(quantity).collect();
    assert_eq!(found, quantities, "{text}");
}

#[test]
fn german() {
    check(
        "de",
        "Bei dem Hochwasser am 3. August 2021 starben mindestens 15 Menschen, 1.200 Häuser wurden \
         beschädigt. Gestern kamen 3,5 Tonnen Hilfsgüter an. Der Schaden liegt bei 12 Millionen Euro, \
         vergangene Woche waren es acht Prozent mehr. Am Dienstag um 9.30 Uhr beginnt die Sitzung. Das \
         galt seit 1998, sagt Nr. 12 des Gesetzes. Er ist 34 Jahre alt.",
        &[
            "1998 1998",
            "2021-08-02/2021-08-08 vergangene Woche",
            "2021-08-03 3. August 2021",
            "2021-08-10 Gestern",
            "2021-08-10|2021-08-17 Am Dienstag",
        ],
        &[
            "15 Dead: mindestens 15 Menschen",
            "1200 Homes: 1.200 Häuser",
            "3.5 Other: 3,5 Tonnen",
            "12000000 Money: 12 Millionen Euro",
            "8 Minor: acht Prozent",
        ],
    );
}

#[test]
fn french() {
    check(
        "fr",
        "Le 3 août 2021, au moins 15 personnes sont mortes et 1 200 maisons ont été détruites. Des \
         centaines d’habitants ont fui hier. Les dégâts s’élèvent à 12,5 millions d’euros, soit 8 % du \
         budget. La semaine dernière, plus de 40 soldats étaient arrivés. Depuis 1998, la loi ne change \
         pas. Il y a trois ans, le maire avait 34 ans. On se revoit mardi prochain à 17h30, page 12.",
        &[
            "1998 1998",
            "2021-08-02/2021-08-08 semaine dernière",
            "2021-08-03 3 août 2021",
            "2021-08-10 hier",
            "2021-08-17 mardi prochain",
        ],
        &[
            "15 Dead: au moins 15 personnes",
            "1200 Homes: 1 200 maisons",
            "? Displaced: centaines d’habitants",
            "12500000 Money: 12,5 millions d’euros",
            "8 Other: 8 % du budget",
            "40 Other: plus de 40 soldats",
        ],
    );
}

#[test]
fn spanish() {
    check(
        "es",
        "El 3 de agosto de 2021 murieron al menos 15 personas y 1.200 viviendas quedaron destruidas. Miles \
         de vecinos huyeron ayer. Los daños suman 12,5 millones de euros, el 8 por ciento del presupuesto. \
         La semana pasada llegaron más de 40 soldados. La ley rige desde 1998. Hace tres años el alcalde \
         tenía 34 años. En mayo de 2019 hubo 15 incendios. La cita es el próximo martes, página 12.",
        &[
            "1998 1998",
            "2019-05 mayo de 2019",
            "2021-08-02/2021-08-08 semana pasada",
            "2021-08-03 3 de agosto de 2021",
            "2021-08-10 ayer",
            "2021-08-17 próximo martes",
        ],
        &[
            "15 Dead: al menos 15 personas",
            "1200 Homes: 1.200 viviendas",
            "? Other: Miles de vecinos",
            "12500000 Money: 12,5 millones de euros",
            "8 Minor: 8 por ciento del presupuesto",
            "40 Other: más de 40 soldados",
        ],
    );
}

#[test]
fn portuguese() {
    check(
        "pt",
        "Em 3 de agosto de 2021 morreram pelo menos 15 pessoas e 1.200 casas foram destruídas. Milhares de \
         moradores fugiram ontem. Os danos somam 12,5 milhões de euros, 8% do orçamento. Na semana passada \
         chegaram mais de 40 soldados. A lei vale desde 1998. Há três anos o prefeito tinha 34 anos. A \
         reunião será na segunda-feira.",
        &[
            "1998 1998",
            "2021-08-02/2021-08-08 semana passada",
            "2021-08-03 3 de agosto de 2021",
            "2021-08-09|2021-08-16 segunda-feira",
            "2021-08-10 ontem",
        ],
        &[
            "15 Dead: pelo menos 15 pessoas",
            "1200 Homes: 1.200 casas",
            "? Other: Milhares de moradores",
            "12500000 Money: 12,5 milhões de euros",
            "8 Other: 8% do orçamento",
            "40 Other: mais de 40 soldados",
        ],
    );
}

#[test]
fn russian() {
    check(
        "ru",
        "3 августа 2021 года погибли не менее 15 человек, повреждены 1 200 домов. Вчера прибыли сотни \
         спасателей. Ущерб составил 12,5 млн рублей, это 8 процентов бюджета. На прошлой неделе ранены более \
         40 солдат. Закон действует с 1998 года. Три года назад мэру было 34 года. Заседание пройдёт во \
         вторник в 9:30. Дом № 12 сгорел.",
        &[
            "1998 1998",
            "2018 Три года назад",
            "2021-08-02/2021-08-08 прошлой неделе",
            "2021-08-03 3 августа 2021",
            "2021-08-10 Вчера",
            "2021-08-10|2021-08-17 вторник",
        ],
        &[
            "15 Dead: не менее 15 человек",
            "1200 Homes: 1 200 домов",
            "? Other: сотни спасателей",
            "12500000 Money: 12,5 млн рублей",
            "8 Minor: 8 процентов",
            "40 Hurt: более 40 солдат",
        ],
    );
}

#[test]
fn ukrainian() {
    check(
        "uk",
        "3 серпня 2021 року загинули щонайменше 15 людей, пошкоджено 1 200 будинків. Вчора прибули сотні \
         рятувальників. Збитки становлять 12,5 млн гривень, це 8 відсотків бюджету. Минулого тижня поранено \
         понад 40 військових. Закон діє з 1998 року. Три роки тому меру було 34 роки. Засідання відбудеться у \
         п’ятницю о 9:30.",
        &[
            "1998 1998",
            "2018 Три роки тому",
            "2021-08-02/2021-08-08 Минулого тижня",
            "2021-08-03 3 серпня 2021",
            "2021-08-06|2021-08-13 п’ятницю",
            "2021-08-10 Вчора",
        ],
        &[
            "15 Dead: щонайменше 15 людей",
            "1200 Homes: 1 200 будинків",
            "? Other: сотні рятувальників",
            "12500000 Money: 12,5 млн гривень",
            "8 Minor: 8 відсотків",
            "40 Hurt: понад 40 військових",
        ],
    );
}

#[test]
fn turkish() {
    check(
        "tr",
        "3 Ağustos 2021 tarihinde en az 15 kişi öldü, 1.200 ev yıkıldı. Dün yüzlerce asker geldi. Zarar 12,5 \
         milyon euro. Geçen hafta 40 asker yaralandı. Üç yıl önce başkan 34 yaşındaydı. Sayfa 12.",
        &[
            "2018 Üç yıl önce",
            "2021-08-02/2021-08-08 Geçen hafta",
            "2021-08-03 3 Ağustos 2021",
            "2021-08-10 Dün",
        ],
        &[
            "15 Dead: en az 15 kişi",
            "1200 Homes: 1.200 ev",
            "? Other: yüzlerce asker",
            "12500000 Money: 12,5 milyon euro",
            "40 Hurt: 40 asker",
        ],
    );
}

#[test]
fn arabic() {
    check(
        "ar",
        "في 3 أغسطس 2021 قتل أكثر من 15 شخصا ودمر 1,200 منزل. وصل أمس مئات الجنود. وبلغت الخسائر 12 مليون \
         دولار. وأصيب الأسبوع الماضي نحو 40 جنديا. وصدر القانون عام 1998. وكان عمره 34 عاما. والقرار رقم 12.",
        &[
            "1998 1998",
            "2021-08-02/2021-08-08 الأسبوع الماضي",
            "2021-08-03 3 أغسطس 2021",
            "2021-08-10 أمس",
        ],
        &[
            "15 Dead: أكثر من 15 شخصا",
            "1200 Homes: 1,200 منزل",
            "12000000 Money: 12 مليون دولار",
            "40 Hurt: نحو 40 جنديا",
        ],
    );
}

#[test]
fn italian() {
    check(
        "it",
        "Il 3 agosto 2021 almeno 15 persone sono morte e 1.200 case sono state distrutte. Centinaia di \
         abitanti sono fuggiti ieri. I danni ammontano a 12,5 milioni di euro, l’8 per cento del bilancio. La \
         settimana scorsa erano arrivati oltre 40 soldati. La legge vale dal 1998. Tre anni fa il sindaco \
         aveva 34 anni. Ci si rivede martedì prossimo alle 17.30, pagina 12.",
        &[
            "1998 1998",
            "2018 Tre anni fa",
            "2021-08-02/2021-08-08 settimana scorsa",
            "2021-08-03 3 agosto 2021",
            "2021-08-10 ieri",
            "2021-08-17 martedì prossimo",
        ],
        &[
            "15 Dead: almeno 15 persone",
            "1200 Homes: 1.200 case",
            "? Displaced: Centinaia di abitanti",
            "12500000 Money: 12,5 milioni di euro",
            "8 Minor: 8 per cento del bilancio",
            "40 Other: oltre 40 soldati",
        ],
    );
}

#[test]
fn dutch() {
    check(
        "nl",
        "Op 3 augustus 2021 vielen minstens 15 doden en raakten 1.200 huizen beschadigd. Honderden bewoners \
         zijn gisteren gevlucht. De schade bedraagt 12,5 miljoen euro, acht procent meer dan gedacht. Vorige \
         week kwamen ruim 40 militairen aan. De wet geldt sinds 1998. Drie jaar geleden was de burgemeester 34 \
         jaar. De zitting is dinsdag om 9.30 uur, zie pagina 12.",
        &[
            "1998 1998",
            "2018 Drie jaar geleden",
            "2021-08-02/2021-08-08 Vorige week",
            "2021-08-03 3 augustus 2021",
            "2021-08-10 gisteren",
            "2021-08-10|2021-08-17 dinsdag",
        ],
        &[
            "15 Dead: minstens 15 doden",
            "1200 Homes: 1.200 huizen",
            "? Displaced: Honderden bewoners",
            "12500000 Money: 12,5 miljoen euro",
            "8 Minor: acht procent",
            "40 Other: ruim 40 militairen",
        ],
    );
}

#[test]
fn polish() {
    check(
        "pl",
        "3 sierpnia 2021 roku zginęło co najmniej 15 osób, uszkodzonych jest 1 200 domów. Wczoraj przybyły setki \
         strażaków. Straty wynoszą 12,5 mln złotych, to 8 procent budżetu. W ubiegłym tygodniu rannych zostało \
         ponad 40 żołnierzy. Ustawa obowiązuje od 1998 roku. Trzy lata temu burmistrz miał 34 lata. Sesja \
         odbędzie się w piątek o 9.30. Spłonął dom nr 12.",
        &[
            "1998 1998",
            "2018 Trzy lata temu",
            "2021-08-02/2021-08-08 ubiegłym tygodniu",
            "2021-08-03 3 sierpnia 2021",
            "2021-08-06|2021-08-13 piątek",
            "2021-08-10 Wczoraj",
        ],
        &[
            "15 Dead: co najmniej 15 osób",
            "1200 Homes: 1 200 domów",
            "? Other: setki strażaków",
            "12500000 Money: 12,5 mln złotych",
            "8 Minor: 8 procent",
            "40 Hurt: ponad 40 żołnierzy",
        ],
    );
}

#[test]
fn persian() {
    check(
        "fa",
        "در 3 اوت 2021 بیش از 15 نفر کشته و 1,200 خانه ویران شد. دیروز صدها سرباز رسیدند. خسارت به 12 میلیون \
         دلار رسید. هفته گذشته حدود 40 سرباز زخمی شدند. سه سال پیش او شهردار بود. قطعنامه 12 لغو شد.",
        &[
            "2018 سه سال پیش",
            "2021-08-02/2021-08-08 هفته گذشته",
            "2021-08-03 3 اوت 2021",
            "2021-08-10 دیروز",
        ],
        &[
            "15 Dead: بیش از 15 نفر",
            "1200 Homes: 1,200 خانه",
            "? Other: صدها سرباز",
            "12000000 Money: 12 میلیون دلار",
            "40 Hurt: حدود 40 سرباز",
        ],
    );
}

#[test]
fn indonesian() {
    check(
        "id",
        "Banjir pada 3 Agustus 2021 menewaskan sedikitnya 15 orang dan merusak 1.200 rumah. Kemarin ratusan tentara tiba. \
         Kerugian mencapai 12,5 juta dolar. Pekan lalu 40 tentara terluka. Tiga tahun lalu ia menjadi bupati. Halaman 12.",
        &[
            "2018 Tiga tahun lalu",
            "2021-08-02/2021-08-08 Pekan lalu",
            "2021-08-03 3 Agustus 2021",
            "2021-08-10 Kemarin",
        ],
        &[
            "15 Dead: sedikitnya 15 orang",
            "1200 Homes: 1.200 rumah",
            "? Other: ratusan tentara",
            "12500000 Money: 12,5 juta dolar",
            "40 Hurt: 40 tentara",
        ],
    );
}

#[test]
fn swedish() {
    check(
        "sv",
        "Den 3 augusti 2021 dog minst 15 personer och 1 200 hus förstördes. Hundratals invånare flydde. \
         Skadorna uppgår till 12,5 miljoner kronor, 8 procent av budgeten. Förra veckan skadades fler än 40 \
         soldater. Lagen gäller sedan 1998. För tre år sedan var borgmästaren 34 år. De möts nästa tisdag, se \
         sidan 12.",
        &[
            "1998 1998",
            "2018 tre år sedan",
            "2021-08-02/2021-08-08 Förra veckan",
            "2021-08-03 3 augusti 2021",
            "2021-08-17 nästa tisdag",
        ],
        &[
            "15 Dead: minst 15 personer",
            "1200 Homes: 1 200 hus",
            "? Displaced: Hundratals invånare",
            "12500000 Money: 12,5 miljoner kronor",
            "8 Minor: 8 procent av budgeten",
            "40 Hurt: fler än 40 soldater",
        ],
    );
}

#[test]
fn norwegian() {
    check(
        "no",
        "3. august 2021 døde minst 15 personer, og 1 200 hus ble ødelagt. Hundrevis av innbyggere flyktet. \
         Skadene er på 12,5 millioner kroner, 8 prosent av budsjettet. Forrige uke ble mer enn 40 soldater \
         skadd. Loven gjelder siden 1998. For tre år siden var ordføreren 34 år. De møtes neste tirsdag, se \
         side 12.",
        &[
            "1998 1998",
            "2018 tre år siden",
            "2021-08-02/2021-08-08 Forrige uke",
            "2021-08-03 3. august 2021",
            "2021-08-17 neste tirsdag",
        ],
        &[
            "15 Dead: minst 15 personer",
            "1200 Homes: 1 200 hus",
            "? Displaced: Hundrevis av innbyggere",
            "12500000 Money: 12,5 millioner kroner",
            "8 Minor: 8 prosent av budsjettet",
            "40 Hurt: mer enn 40 soldater",
        ],
    );
}

#[test]
fn danish() {
    check(
        "da",
        "Den 3. august 2021 døde mindst 15 personer, og 1.200 huse blev ødelagt. Hundredvis af indbyggere \
         flygtede i går. Skaderne løber op i 12,5 millioner kroner, 8 procent af budgettet. I sidste uge blev mere \
         end 40 soldater såret. Loven gælder siden 1998. For tre år siden var borgmesteren 34 år. De mødes \
         næste tirsdag, se side 12.",
        &[
            "1998 1998",
            "2018 tre år siden",
            "2021-08-02/2021-08-08 sidste uge",
            "2021-08-03 3. august 2021",
            "2021-08-10 i går",
            "2021-08-17 næste tirsdag",
        ],
        &[
            "15 Dead: mindst 15 personer",
            "1200 Homes: 1.200 huse",
            "? Displaced: Hundredvis af indbyggere",
            "12500000 Money: 12,5 millioner kroner",
            "8 Minor: 8 procent af budgettet",
            "40 Hurt: mere end 40 soldater",
        ],
    );
}

#[test]
fn croatian() {
    check(
        "hr",
        "Dana 3. kolovoza 2021. poginulo je najmanje 15 osoba, oštećeno je 1.200 kuća. Jučer su stigle stotine \
         vatrogasaca. Šteta iznosi 12,5 milijuna eura, to je 8 posto proračuna. Prošli tjedan ranjeno je više od \
         40 vojnika. Zakon vrijedi od 1998. godine. Gradonačelnik ima 34 godine. Sjednica je u petak u 9.30. \
         Izgorjela je kuća br. 12.",
        &[
            "1998 1998",
            "2021-08-02/2021-08-08 Prošli tjedan",
            "2021-08-03 3. kolovoza 2021",
            "2021-08-06|2021-08-13 petak",
            "2021-08-10 Jučer",
        ],
        &[
            "15 Dead: najmanje 15 osoba",
            "1200 Homes: 1.200 kuća",
            "? Other: stotine vatrogasaca",
            "12500000 Money: 12,5 milijuna eura",
            "8 Minor: 8 posto",
            "40 Hurt: više od 40 vojnika",
        ],
    );
}
