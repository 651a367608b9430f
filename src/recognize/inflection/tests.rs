//! Each name as it stands in a sentence and as it is listed.

use super::Place;
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
            (vocabulary.names)
                .each_origin(word, Place::First, |origin| is_found |= origin == before);
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

#[test]
fn ukrainian_names_in_every_case() {
    check(
        "uk",
        &[
            ("Києві", "Київ"),
            ("Києва", "Київ"),
            ("Харкова", "Харків"),
            ("Львова", "Львів"),
            ("Миколаєві", "Миколаїв"),
            ("Чернігові", "Чернігів"),
            ("Запоріжжі", "Запоріжжя"),
            ("Маріуполя", "Маріуполь"),
            ("Тернополі", "Тернопіль"),
            ("Донецької області", "Донецька область"),
            ("Львівщині", "Львівщина"),
            ("Польщі", "Польща"),
            ("Польщею", "Польща"),
            ("Росії", "Росія"),
            ("Одесі", "Одеса"),
            ("Полтаву", "Полтава"),
            ("Вінниці", "Вінниця"),
            ("Черкасах", "Черкаси"),
            ("Сум", "Суми"),
            ("Чернівцях", "Чернівці"),
            ("Чернівців", "Чернівці"),
            ("Рівному", "Рівне"),
            ("Кропивницького", "Кропивницький"),
            ("Кривому Розі", "Кривий Ріг"),
            ("Кривого Рогу", "Кривий Ріг"),
            ("Білій Церкві", "Біла Церква"),
            ("Донецьку", "Донецьк"),
            ("Луцьком", "Луцьк"),
            ("Дніпра", "Дніпро"),
            ("Китаєм", "Китай"),
            ("Америці", "Америка"),
            ("Празі", "Прага"),
            ("Івано-Франківська", "Івано-Франківськ"),
            ("Кам’янці-Подільському", "Кам’янець-Подільський"),
            ("Умані", "Умань"),
            ("Керчі", "Керч"),
            ("Броварах", "Бровари"),
        ],
    );
}

#[test]
fn turkish_names_without_their_apostrophe() {
    check(
        "tr",
        &[
            ("İstanbulda", "İstanbul"),
            ("Ankaradan", "Ankara"),
            ("Ankaraya", "Ankara"),
            ("İzmirde", "İzmir"),
            ("Türkiyenin", "Türkiye"),
            ("Gaziantepten", "Gaziantep"),
            ("Hatayın", "Hatay"),
            ("Bursadaki", "Bursa"),
            ("Suriyeye", "Suriye"),
            ("Şama", "Şam"),
            ("Kıbrısın", "Kıbrıs"),
            ("Diyarbakırı", "Diyarbakır"),
            ("Vanda", "Van"),
            ("Trabzonla", "Trabzon"),
            ("Konyayı", "Konya"),
            ("Ürdüne", "Ürdün"),
            ("New Yorkta", "New York"),
        ],
    );
}

#[test]
fn arabic_names_with_what_is_joined_to_them() {
    check(
        "ar",
        &[
            ("وحلب", "حلب"),
            ("بحلب", "حلب"),
            ("لدمشق", "دمشق"),
            ("القاهرة", "القاهرة"),
            ("للقاهرة", "القاهرة"),
            ("بالقاهرة", "القاهرة"),
            ("والقاهرة", "القاهرة"),
            ("وللقاهرة", "القاهرة"),
            ("فالخرطوم", "الخرطوم"),
            ("كالرياض", "الرياض"),
            ("وبغداد", "بغداد"),
            ("ببيروت", "بيروت"),
            ("وبالموصل", "الموصل"),
            ("بالحديدة", "الحديدة"),
            ("وبعدن", "عدن"),
            ("وصنعاء", "صنعاء"),
            ("الشام", "الشام"),
        ],
    );
}

#[test]
fn dutch_names_in_the_genitive() {
    check(
        "nl",
        &[
            ("Duitslands", "Duitsland"),
            ("Amsterdams", "Amsterdam"),
            ("Noord-Hollands", "Noord-Holland"),
            ("China’s", "China"),
            ("Gouda's", "Gouda"),
        ],
    );
}

#[test]
fn polish_names_in_every_case() {
    check(
        "pl",
        &[
            ("Warszawie", "Warszawa"),
            ("Krakowa", "Kraków"),
            ("Łodzi", "Łódź"),
            ("Wrocławiem", "Wrocław"),
            ("Poznaniu", "Poznań"),
            ("Gdyni", "Gdynia"),
            ("Bydgoszczą", "Bydgoszcz"),
            ("Białymstoku", "Białystok"),
            ("Katowicach", "Katowice"),
            ("Kielc", "Kielce"),
            ("Opolem", "Opole"),
            ("Zielonej Górze", "Zielona Góra"),
            ("Gorzowie Wielkopolskim", "Gorzów Wielkopolski"),
            ("Nowego Sącza", "Nowy Sącz"),
            ("Bielsku-Białej", "Bielsko-Biała"),
            ("Zakopanem", "Zakopane"),
            ("Suwałk", "Suwałki"),
            ("Siedlec", "Siedlce"),
            ("Tychach", "Tychy"),
            ("Sosnowcu", "Sosnowiec"),
            ("Mielca", "Mielec"),
            ("Zamościa", "Zamość"),
            ("Polsce", "Polska"),
            ("Niemczech", "Niemcy"),
            ("Niemiec", "Niemcy"),
            ("Węgrzech", "Węgry"),
            ("Włoszech", "Włochy"),
            ("Hiszpanii", "Hiszpania"),
            ("Rosję", "Rosja"),
            ("Pradze", "Praga"),
            ("Wiednia", "Wiedeń"),
            ("Stanach Zjednoczonych", "Stany Zjednoczone"),
            ("Nowym Jorku", "Nowy Jork"),
            ("Budapeszcie", "Budapeszt"),
            ("Damaszku", "Damaszek"),
            ("Indii", "Indie"),
            ("Dolnym Śląsku", "Dolny Śląsk"),
            ("Bieszczadów", "Bieszczady"),
            ("Wiśle", "Wisła"),
            ("Odrze", "Odra"),
            ("Morzu Bałtyckim", "Morze Bałtyckie"),
            ("Gór Świętokrzyskich", "Góry Świętokrzyskie"),
            ("Gnieźnie", "Gniezno"),
            ("Krzywego Rogu", "Krzywy Róg"),
            ("Strefy Gazy", "Strefa Gazy"),
            ("Ołomuńcu", "Ołomuniec"),
            ("Helsinek", "Helsinki"),
        ],
    );
}

#[test]
fn persian_names_with_the_ezafe_that_is_written() {
    check(
        "fa",
        &[
            ("آمریکای", "آمریکا"),
            ("کانادای", "کانادا"),
            ("ایتالیای", "ایتالیا"),
            ("پروی", "پرو"),
            ("مکزیکوی", "مکزیکو"),
            ("سوریه‌ی", "سوریه"),
            ("ترکیهٔ", "ترکیه"),
            ("تهران", "تهران"),
        ],
    );
}

#[test]
fn swedish_names_in_the_genitive() {
    check(
        "sv",
        &[
            ("Sveriges", "Sverige"),
            ("Göteborgs", "Göteborg"),
            ("Umeås", "Umeå"),
            ("Mälarens", "Mälaren"),
            ("Paris", "Paris"),
            ("Västra Götalands", "Västra Götaland"),
        ],
    );
}

#[test]
fn norwegian_names_in_the_genitive() {
    check(
        "no",
        &[
            ("Norges", "Norge"),
            ("Bergens", "Bergen"),
            ("Tromsøs", "Tromsø"),
            ("USAs", "USA"),
            ("Mjøsas", "Mjøsa"),
            ("Tønsberg", "Tønsberg"),
        ],
    );
}

#[test]
fn danish_names_in_the_genitive_and_with_a_point_of_the_compass() {
    check(
        "da",
        &[
            ("Danmarks", "Danmark"),
            ("Odenses", "Odense"),
            ("Aarhus", "Aarhus"),
            ("Sjællands", "Sjælland"),
            ("Vestjylland", "Jylland"),
            ("Nordsyriens", "Syrien"),
            ("Sydfyn", "Fyn"),
            ("Østukraine", "Ukraine"),
        ],
    );
}

#[test]
fn croatian_and_serbian_names_in_every_case() {
    check(
        "hr",
        &[
            ("Zagrebu", "Zagreb"),
            ("Splita", "Split"),
            ("Rijeci", "Rijeka"),
            ("Rijekom", "Rijeka"),
            ("Zadra", "Zadar"),
            ("Karlovcem", "Karlovac"),
            ("Čakovcu", "Čakovec"),
            ("Sisku", "Sisak"),
            ("Vinkovcima", "Vinkovci"),
            ("Vinkovaca", "Vinkovci"),
            ("Slavonskog Broda", "Slavonski Brod"),
            ("Velikoj Gorici", "Velika Gorica"),
            ("Imotskoga", "Imotski"),
            ("Makarskoj", "Makarska"),
            ("Hrvatske", "Hrvatska"),
            ("Bosni i Hercegovini", "Bosna i Hercegovina"),
            ("Crnoj Gori", "Crna Gora"),
            ("Sarajevu", "Sarajevo"),
            ("Banjoj Luci", "Banja Luka"),
            ("Novom Sadu", "Novi Sad"),
            ("Kragujevca", "Kragujevac"),
            ("Šapcu", "Šabac"),
            ("Čačka", "Čačak"),
            ("Užicu", "Užice"),
            ("Goraždu", "Goražde"),
            ("Brčkom", "Brčko"),
            ("Stoca", "Stolac"),
            ("Tivtu", "Tivat"),
            ("Njemačkoj", "Njemačka"),
            ("Budimpešti", "Budimpešta"),
            ("Americi", "Amerika"),
            ("Egipta", "Egipat"),
            ("Cipru", "Cipar"),
            ("Kairu", "Kairo"),
            ("Tokija", "Tokio"),
            ("Filipinima", "Filipini"),
            ("Alpama", "Alpe"),
            ("Sjedinjenih Američkih Država", "Sjedinjene Američke Države"),
            ("Jadranskog mora", "Jadransko more"),
            ("Plitvičkim jezerima", "Plitvička jezera"),
            (
                "Splitsko-dalmatinskoj županiji",
                "Splitsko-dalmatinska županija",
            ),
            ("Gorskom kotaru", "Gorski kotar"),
            ("Bliskom istoku", "Bliski istok"),
            ("Pelješcu", "Pelješac"),
            ("Kaštelima", "Kaštela"),
            ("Pljevljima", "Pljevlja"),
            ("Međimurja", "Međimurje"),
            ("Drini", "Drina"),
        ],
    );
}
