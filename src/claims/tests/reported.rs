//! Who said what in other languages: every statement that is found stands in the answer.

use super::*;

/// Checks the statements ("speaker | verb | quotations") and the people of a text.
#[track_caller]
fn check(language: &str, text: &str, statements: &[&str], people: &[&str]) {
    let (document, _, claims) = read_text_in(text, Some(language));
    assert_eq!(document.vocabulary().language(), language);
    assert_eq!(written(&document, &claims), statements, "{text}");
    let mut found: Vec<_> = claims
        .agents
        .iter()
        .map(|agent| agent.name.as_str())
        .collect();
    found.sort_unstable();
    assert_eq!(found, people, "{text}");
}

#[test]
fn german() {
    check(
        "de",
        "Die Brücke bleibt gesperrt, sagte Bürgermeisterin Anna Weber am Montag. Der Landrat erklärte, dass \
         die Straße frei sei. Am Abend teilte die Polizei mit, dass niemand verletzt wurde. Laut dem \
         Verband fehlen zehn Betten. „Wir warten auf den Regen“, sagte der Bauer. Der Zug fuhr weiter. Die \
         Arbeiter erklärten den Streik für beendet. Es gibt nichts zu sagen.",
        &[
            "Bürgermeisterin Anna Weber | sagte",
            "Der Landrat | erklärte",
            "die Polizei | teilte",
            "dem Verband | Laut",
            "der Bauer | sagte | 1 quoted",
        ],
        &["Anna Weber"],
    );
}

#[test]
fn french() {
    check(
        "fr",
        "Le pont reste fermé, a déclaré la maire Claire Morel lundi. Le préfet a indiqué que la route était \
         libre. Selon la police, personne n’est blessé. « Nous attendons la pluie », a dit le fermier. Le \
         train est reparti. Les ouvriers ont annoncé la fin de la grève. Il n’y a rien à dire.",
        &[
            "la maire Claire Morel | a déclaré",
            "Le préfet | a indiqué",
            "la police | Selon",
            "le fermier | a dit | 1 quoted",
        ],
        &["Claire Morel"],
    );
}

#[test]
fn spanish() {
    check(
        "es",
        "El puente sigue cerrado, dijo la alcaldesa Ana Robles el lunes. El gobernador afirmó que la vía está \
         libre. Según la policía, nadie resultó herido. «Esperamos la lluvia», dijo el campesino. El tren \
         siguió. Los obreros anunciaron el fin de la huelga. Ayer informó el ministerio que habrá clases.",
        &[
            "la alcaldesa Ana Robles | dijo",
            "El gobernador | afirmó",
            "la policía | Según",
            "el campesino | dijo | 1 quoted",
            "el ministerio | informó",
        ],
        &["Ana Robles"],
    );
}

#[test]
fn portuguese() {
    check(
        "pt",
        "A ponte continua fechada, disse a prefeita Ana Rocha na segunda-feira. O governador afirmou que a via \
         está livre. Segundo a polícia, ninguém ficou ferido. «Esperamos a chuva», disse o agricultor. O \
         trem seguiu. Os operários anunciaram o fim da greve. Saiu o segundo volume da obra.",
        &[
            "a prefeita Ana Rocha | disse",
            "O governador | afirmou",
            "a polícia | Segundo",
            "o agricultor | disse | 1 quoted",
        ],
        &["Ana Rocha"],
    );
}

#[test]
fn russian() {
    check(
        "ru",
        "Мост закрыт, сказала мэр города Анна Павлова. Губернатор заявил, что дорога свободна. По словам \
         полиции, никто не пострадал. «Мы ждём дождя», — сказал фермер. Поезд ушёл. Рабочие объявили \
         забастовку. Вчера министерство сообщило о пожаре. Об этом сообщил глава района Иван Лесной.",
        &[
            "мэр города Анна Павлова | сказала",
            "Губернатор | заявил",
            "полиции | По словам",
            "фермер | сказал | 1 quoted",
        ],
        &[],
    );
}

#[test]
fn ukrainian() {
    check(
        "uk",
        "Міст закрито, сказала очільниця громади Олена Бондар. Губернатор заявив, що дорога вільна. За словами \
         поліції, ніхто не постраждав. «Ми чекаємо дощу», — сказав фермер. Потяг поїхав. Робітники \
         оголосили страйк.",
        &[
            "очільниця громади Олена Бондар | сказала",
            "Губернатор | заявив",
            "поліції | За словами",
            "фермер | сказав | 1 quoted",
        ],
        &[],
    );
}

#[test]
fn arabic() {
    check(
        "ar",
        "قال وزير النقل إن الجسر مغلق. وأعلنت الشرطة أن الطريق مفتوح. وبقي القطار في المحطة. وأعلن العمال \
         الإضراب. وقالت رئيسة البلدية سعاد منصور إن المدارس ستفتح غدا.",
        &[
            "وزير النقل | قال",
            "الشرطة | وأعلنت",
            "رئيسة البلدية سعاد منصور | وقالت",
        ],
        &[],
    );
}

#[test]
fn italian() {
    check(
        "it",
        "Il ponte resta chiuso, ha detto la sindaca Anna Neri lunedì. Il prefetto ha spiegato che la strada è \
         libera. Secondo la polizia, nessuno è ferito. «Aspettiamo la pioggia», ha detto il contadino. Il \
         treno è ripartito. Gli operai hanno annunciato la fine dello sciopero. Non c’è niente da dire.",
        &[
            "la sindaca Anna Neri | ha detto",
            "Il prefetto | ha spiegato",
            "la polizia | Secondo",
            "il contadino | ha detto | 1 quoted",
        ],
        &["Anna Neri"],
    );
}

#[test]
fn dutch() {
    check(
        "nl",
        "De brug blijft dicht, zei burgemeester Anna Bakker maandag. De gouverneur verklaarde dat de weg vrij \
         is. De politie liet weten dat niemand gewond is. Volgens de bond zijn er te weinig bedden. “Wij \
         wachten op regen”, zegt de boer. De trein reed verder. De arbeiders kondigden een staking aan. Er is \
         niets te zeggen.",
        &[
            "burgemeester Anna Bakker | zei",
            "De gouverneur | verklaarde",
            "De politie | liet weten",
            "de bond | Volgens",
            "de boer | zegt | 1 quoted",
        ],
        &["Anna Bakker"],
    );
}

#[test]
fn polish() {
    check(
        "pl",
        "Most jest zamknięty, powiedziała burmistrz miasta Anna Kowalska. Wojewoda oświadczył, że droga jest \
         wolna. Według policji nikt nie ucierpiał. „Czekamy na deszcz” – powiedział rolnik. Pociąg odjechał. \
         Robotnicy ogłosili strajk.",
        &[
            "burmistrz miasta Anna Kowalska | powiedziała",
            "Wojewoda | oświadczył",
            "policji | Według",
            "rolnik | powiedział | 1 quoted",
        ],
        &[],
    );
}

#[test]
fn persian() {
    check(
        "fa",
        "وزیر راه گفت که پل بسته است. پلیس اعلام کرد که جاده باز است. قطار در ایستگاه ماند. کارگران اعتصاب را \
         اعلام کردند. شهردار سعاد منصوری گفت مدارس فردا باز می‌شوند.",
        &["وزیر راه | گفت", "پلیس | اعلام", "شهردار سعاد منصوری | گفت"],
        &[],
    );
}

#[test]
fn indonesian() {
    check(
        "id",
        "Jembatan itu ditutup, kata Wali Kota Rina Hartono, Senin. Bupati mengatakan bahwa jalan sudah aman. Polisi \
         menyatakan tidak ada korban. Menurut dinas kesehatan, sepuluh tempat tidur kurang. “Kami menunggu hujan \
         turun,” ujar seorang petani. Kereta berangkat lagi. Buruh mengumumkan mogok.",
        &[
            "Wali Kota Rina Hartono | kata",
            "Bupati | mengatakan",
            "dinas kesehatan | Menurut",
            "seorang petani | ujar | 1 quoted",
        ],
        &["Rina Hartono"],
    );
}

#[test]
fn swedish() {
    check(
        "sv",
        "Bron är avstängd, sade borgmästaren Anna Weber på måndagen. Landshövdingen förklarade att vägen \
         var fri. Enligt polisen skadades ingen. ”Vi väntar på regnet”, sade bonden. Tåget fortsatte norrut. \
         Arbetarna förklarade strejken avslutad. Det finns inget att säga.",
        &[
            "borgmästaren Anna Weber | sade",
            "Landshövdingen | förklarade",
            "polisen | Enligt",
            "bonden | sade | 1 quoted",
        ],
        &["Anna Weber"],
    );
}

#[test]
fn norwegian() {
    check(
        "no",
        "Broen er stengt, sa ordfører Anna Weber mandag. Statsforvalteren forklarte at veien var fri. Ifølge \
         politiet ble ingen skadd. «Vi venter på regnet», sa bonden. Toget kjørte videre. Arbeiderne forklarte \
         streiken for avsluttet. Det er ingenting å si.",
        &[
            "ordfører Anna Weber | sa",
            "Statsforvalteren | forklarte",
            "politiet | Ifølge",
            "bonden | sa | 1 quoted",
        ],
        &["Anna Weber"],
    );
}

#[test]
fn danish() {
    check(
        "da",
        "Broen er lukket, sagde borgmester Anna Weber mandag. Guvernøren forklarede, at vejen var fri. Ifølge \
         politiet blev ingen kvæstet. »Vi venter på regnen«, sagde landmanden. Toget kørte videre. Arbejderne \
         forklarede strejken for afsluttet. Der er intet at sige.",
        &[
            "borgmester Anna Weber | sagde",
            "Guvernøren | forklarede",
            "politiet | Ifølge",
            "landmanden | sagde | 1 quoted",
        ],
        &["Anna Weber"],
    );
}

#[test]
fn croatian() {
    check(
        "hr",
        "Most je zatvoren, rekla je gradonačelnica Ana Horvat. Župan je izjavio da je cesta slobodna. Prema \
         riječima policije, nitko nije stradao. „Čekamo kišu“, rekao je seljak. Vlak je otišao. Radnici su \
         najavili štrajk.",
        &[
            "gradonačelnica Ana Horvat | rekla",
            "Župan | izjavio",
            "policije | Prema riječima",
            "seljak | rekao | 1 quoted",
        ],
        &[],
    );
}
