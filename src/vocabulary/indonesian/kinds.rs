//! Words for kinds of places, and words that link two of them. A noun stands before its name without a word
//! between them: "Sungai Ciliwung", "wali kota Surabaya".

use crate::vocabulary::{KindNouns, KindWords, LinkWords, NOTHING, NamedKinds, SenseWords};

#[rustfmt::skip]
pub(super) const KINDS: KindWords = KindWords {
    opening: NamedKinds {
        water: &[
            "sungai", "kali", "danau", "telaga", "situ", "laut", "selat", "teluk", "samudra",
            "samudera", "terusan", "kanal", "waduk", "bendungan", "rawa", "Sungai", "Kali", "Danau",
            "Telaga", "Situ", "Laut", "Selat", "Teluk", "Samudra", "Samudera", "Terusan", "Kanal",
            "Waduk", "Bendungan", "Rawa",
        ],
        landform: &[
            "gunung", "bukit", "pegunungan", "pulau", "kepulauan", "semenanjung", "tanjung",
            "lembah", "gurun", "dataran", "gili", "ngarai", "Gunung", "Bukit", "Pegunungan",
            "Pulau", "Kepulauan", "Semenanjung", "Tanjung", "Lembah", "Gurun", "Dataran", "Gili",
            "Ngarai",
        ],
        division: &["provinsi", "propinsi", "Provinsi", "Propinsi"],
        district: &[
            "kabupaten", "kecamatan", "kotamadya", "distrik", "Kabupaten", "Kecamatan", "Kotamadya",
            "Distrik",
        ],
        facility: &["bandara", "pelabuhan", "pangkalan", "Bandara", "Pelabuhan", "Pangkalan"],
    },
    closing: NamedKinds::NONE,
    doubtful_opening: NOTHING,
    after: KindNouns::NONE,
    before_of: KindNouns::NONE,
    before: KindNouns {
        division: &[
            "provinsi", "propinsi", "prefektur", "kanton", "bagian", "Provinsi", "Propinsi",
            "Prefektur", "Kanton", "Bagian",
        ],
        region: &[
            "wilayah", "daerah", "kawasan", "region", "Wilayah", "Daerah", "Kawasan", "Region",
        ],
        district: &[
            "kabupaten", "kecamatan", "distrik", "county", "dapil", "Kabupaten", "Kecamatan",
            "Distrik", "County", "Dapil",
        ],
        settlement: &[
            "kota", "kotamadya", "desa", "kampung", "dusun", "kelurahan", "ibukota", "nagari",
            "gampong", "pelabuhan", "bandar", "permukiman", "wali", "walikota", "Kota", "Kotamadya",
            "Desa", "Kampung", "Dusun", "Kelurahan", "Ibukota", "Nagari", "Gampong", "Pelabuhan",
            "Bandar", "Permukiman", "Wali", "Walikota",
        ],
        island: &["pulau", "kepulauan", "gili", "Pulau", "Kepulauan", "Gili"],
        landform: &[
            "gunung", "bukit", "pegunungan", "semenanjung", "tanjung", "lembah", "gurun", "dataran",
            "Gunung", "Bukit", "Pegunungan", "Semenanjung", "Tanjung", "Lembah", "Gurun", "Dataran",
        ],
        water: &[
            "sungai", "kali", "danau", "telaga", "waduk", "bendungan", "laut", "selat", "teluk",
            "samudra", "samudera", "Sungai", "Kali", "Danau", "Telaga", "Waduk", "Bendungan",
            "Laut", "Selat", "Teluk", "Samudra", "Samudera",
        ],
        country: &[
            "negara", "republik", "kerajaan", "kesultanan", "Negara", "Republik", "Kerajaan",
            "Kesultanan",
        ],
    },
    apposed: KindNouns {
        division: &["provinsi"],
        region: &["wilayah", "daerah"],
        district: &["kabupaten", "kecamatan"],
        settlement: &["kota", "desa", "ibukota", "ibu", "kampung"],
        island: &["pulau"],
        landform: &["gunung"],
        water: &["sungai", "danau"],
        country: &["negara"],
    },
    articles_of: &[],
    not: "bukan",
    after_a_noun: &[
        "", "yang", "dan", "di", "ke", "dari", "untuk", "dengan", "pada", "dalam", "oleh", "ini",
        "itu", "tersebut", "juga", "telah", "sudah", "akan", "masih", "adalah", "tidak", "karena",
        "setelah", "saat",
    ],
};

#[rustfmt::skip]
pub(super) const LINKS: LinkWords = LinkWords {
    joints: &[
        "dan", "atau", "serta", ", dan", ", serta", ", hingga", "hingga", "dan di", "dan dari",
        "dan ke", "dan juga", "dan Kota", "dan Kabupaten", "dan kota", "dan Provinsi", "serta di",
        "kemudian", "lalu",
    ],
    beside: &[
        "dekat", "sekitar", "seberang", "pinggiran", "tetangga", "bersebelahan", "berbatasan",
        "seputar", "samping", "lepas",
    ],
    directions: &["utara", "selatan", "timur", "barat", "tenggara", "laut", "daya"],
    of: &["dari"],
    the: &[],
    within: &["di", "dari", "dalam"],
    in_words: &["di"],
    appositions: &["sebuah", "ibu", "ibukota", "kota", "desa"],
    parts: &[
        "kelurahan", "kecamatan", "kampung", "distrik", "perumahan", "kawasan", "Kelurahan",
        "Kecamatan", "Kampung", "Distrik", "Perumahan", "Kawasan",
    ],
    genitives: &[],
    capitals: &["ibukota", "ibu"],
    linking: &[
        "di", "dari", "dalam", "dan", "utara", "selatan", "timur", "barat", "tengah", "tenggara",
        "laut", "daya", "bagian", "sebelah", "wilayah", "daerah", "kawasan", "kota", "kabupaten",
        "kecamatan", "kelurahan", "desa", "kampung", "dusun", "distrik", "provinsi", "negara",
        "pulau", "pesisir", "pantai", "pinggiran", "dekat", "sekitar", "seberang", "ibu", "ibukota",
        "pelabuhan", "perbatasan", "sebuah", "Kota", "Kabupaten", "Kecamatan", "Kelurahan", "Desa",
        "Kampung", "Dusun", "Provinsi", "Pulau", "Kepulauan", "lereng", "kaki", "hulu", "hilir",
    ],
    generics: &[],
    senses: SenseWords {
        across: &["seluruh", "Seluruh", "penjuru", "sejumlah", "sepenjuru"],
        parts_of_divisions: &[
            "kabupaten", "kota", "desa", "kecamatan", "gubernur", "Gubernur", "gubernurnya",
            "wagub", "Wagub", "pemprov", "Pemprov", "polda", "Polda", "kabupaten-kabupaten",
        ],
        part_links: &["di"],
        offices: &[
            "gubernur", "Gubernur", "wagub", "Wagub", "pemprov", "Pemprov", "kapolda", "Kapolda",
        ],
        parts_of_cities: &[
            "bandara", "Bandara", "wali", "walikota", "Walikota", "pemkot", "Pemkot", "alun-alun",
            "jalan", "jalan-jalan", "pinggiran", "stasiun", "Stasiun", "pusat", "polresta",
            "Polresta",
        ],
        downtown: &["pusat"],
        divisions: &["provinsi", "kabupaten", "provinsi-provinsi"],
    },
};
