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
