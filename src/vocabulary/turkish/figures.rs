//! Turkish numbers, what they count, and times.

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on"],
    tens: &["yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"],
    scales: &[("yüz", 1e2), ("bin", 1e3), ("milyon", 1e6), ("milyar", 1e9), ("trilyon", 1e12)],
    vague: &["onlarca", "yüzlerce", "binlerce", "milyonlarca"],
    of: &[],
    decimal_mark: ',',
    group_marks: &['.'],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "km", "kilometre", "metre", "santimetre", "cm", "mm", "kilogram", "kilo", "kg", "ton",
        "gram", "litre", "hektar", "dönüm", "derece", "megavat", "euro", "avro", "dolar", "sterlin",
        "ruble", "lira", "yen", "yuan", "frank", "kuruş", "tl", "€", "$", "₺",
    ],
    shares: &[],
    plurals: &[
        "kişi", "kişinin", "kişiyi", "kişiye", "insan", "ölü", "yaralı", "kadın", "erkek", "çocuk",
        "asker", "askerin", "polis", "sivil", "mülteci", "göçmen", "sığınmacı", "vatandaş",
        "seçmen", "rehine", "tutuklu", "mahkum", "gösterici", "katılımcı", "çalışan", "işçi",
        "öğrenci", "hasta", "yolcu", "turist", "aile", "hane", "ev", "konut", "bina", "okul", "köy",
        "şehir", "ülke", "araç", "otomobil", "tren", "gemi", "uçak", "tank", "füze", "saldırı",
        "vaka", "sandalye", "oy", "gol", "maç", "şüpheli", "militan", "terörist", "ceset",
        "milletvekili", "itfaiyeci",
    ],
    stops: &[
        "ve", "ile", "veya", "ya", "da", "de", "ki", "için", "gibi", "göre", "kadar", "karşı",
        "bir", "bu", "şu", "o", "sonra", "önce", "ama", "fakat", "çünkü", "daha", "çok", "en",
        "ise", "ne", "yıl", "yılında", "yaşındaki", "yaşında", "gün", "ay", "saat", "dakika", "kez",
        "kere", "defa",
    ],
    owners: &[],
    qualifiers: &["yaklaşık", "en", "tam", "neredeyse", "ortalama"],
    qualifier_pairs: &[[&["en"], &["az", "fazla"]]],
    labels: &["no", "numara", "sayfa", "madde", "bölüm", "yüzde", "sınıf", "grup", "kanal", "hat"],
    ago: "önce",
    stakes: Stakes {
        dead: &["ölü", "öldü", "ölen", "öldürüldü", "hayatını", "ceset", "şehit"],
        hurt: &["yaralı", "yaralandı", "yaralanan", "kayıp", "hasta", "vaka"],
        held: &["gözaltına", "tutuklandı", "tutuklu", "rehine", "yakalandı"],
        displaced: &["mülteci", "göçmen", "sığınmacı", "tahliye", "evsiz"],
        homes: &["ev", "konut", "bina", "hane", "okul"],
        money: &[
            "euro", "avro", "dolar", "sterlin", "ruble", "lira", "yen", "yuan", "tl", "€", "$", "₺",
        ],
        area: &["hektar", "dönüm"],
        breaks: &[",", "ve"],
        ..Stakes::NONE
    },
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    and: "ve",
    last: &["geçen", "geçtiğimiz"],
    this: &["bu"],
    next: &["gelecek", "önümüzdeki"],
    days_ago: &[("dün", 1), ("bugün", 0), ("yarın", -1)],
    units: TimeUnits {
        day: [&["gün"], &["gün"]],
        week: [&["hafta"], &["hafta"]],
        month: [&["ay"], &["ay"]],
        year: [&["yıl", "sene"], &["yıl", "sene"]],
        ..TimeUnits::NONE
    },
    ago: "önce",
    ..Times::NONE
};
