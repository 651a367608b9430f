//! Indonesian.

mod classes;
mod figures;
mod kinds;
mod speech;

use super::english::BARE;
use super::{
    ClassedWords, Dates, FeatureForm, NameWords, NamesakeWords, Sentences, Summary, TagWords,
    Vocabulary,
};
use std::sync::LazyLock;

static CLASSED: LazyLock<ClassedWords> =
    LazyLock::new(|| ClassedWords::new(classes::CLASSES, classes::GIVEN_NAMES, SENTENCES.names()));

/// The words of Indonesian.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "id",
    homelands: &["ID"],
    sentences: SENTENCES,
    dates: DATES,
    summary: SUMMARY,
    numbers: figures::NUMBERS,
    quantities: figures::QUANTITIES,
    times: figures::TIMES,
    reporting: speech::REPORTING,
    phrases: speech::PHRASES,
    agents: speech::AGENTS,
    names: NAMES,
    kinds: kinds::KINDS,
    links: kinds::LINKS,
    ..BARE
};

#[rustfmt::skip]
const SENTENCES: Sentences = Sentences {
    titles: &[
        "Dr", "dr", "drg", "Drs", "Dra", "Ir", "Prof", "H", "Hj", "KH", "K.H", "R", "Rd", "RM",
        "Ny", "Tn", "Sdr", "Sdri", "Yth", "Bpk", "Jl", "Jln", "Gg", "Kab", "Kec", "Kel", "Kep",
        "Prov", "Ds", "Dsn", "Gn", "Pdt", "Rm", "Mgr", "Jend", "Letjen", "Mayjen", "Brigjen", "Kol",
        "Letkol", "Kapt", "Irjen", "Kombes", "Kompol", "St", "Sta", "Mr", "Mrs", "Ust", "a.n",
        "u.p", "vs", "cf",
    ],
    before_number: &[
        "No", "no", "Nomor", "nomor", "Hal", "hal", "hlm", "Pasal", "pasal", "Ps", "ps", "Ayat",
        "ayat", "RT", "RW", "Km", "km", "Vol", "vol", "Bab", "bab", "tgl", "Tgl", "pkl", "Pkl",
        "art",
    ],
    abbreviations: &[
        "dll", "dsb", "dst", "dkk", "dlsb", "tsb", "sbb", "PT", "CV", "Tbk", "Inc", "Corp", "Ltd",
        "Co", "S.H", "M.H", "S.E", "S.T", "M.M", "S.Pd", "M.Pd", "S.Sos", "M.Si", "S.Ag", "S.Kom",
        "M.Kom", "S.I.K", "M.Sc", "M.A", "Ph.D", "B.A", "M.Hum", "S.IP", "Lc", "Jan", "Feb", "Mar",
        "Apr", "Jun", "Jul", "Agt", "Agu", "Ags", "Sep", "Sept", "Okt", "Nov", "Nop", "Des", "Rp",
        "SM", "M", "Tlp", "Telp", "telp",
    ],
    beginners: &[
        "Ada", "Adapun", "Akan", "Akibat", "Akibatnya", "Akhirnya", "Aku", "Anda", "Apa", "Apakah",
        "Atas", "Bagi", "Bahkan", "Banyak", "Beberapa", "Belum", "Berdasarkan", "Bila", "Bukan",
        "Dalam", "Dan", "Dari", "Demikian", "Dengan", "Di", "Dia", "Dua", "Gubernur", "Hal",
        "Hanya", "Hari", "Hingga", "Ia", "Ini", "Itu", "Jadi", "Jangan", "Jika", "Juga", "Kalau",
        "Kami", "Karena", "Ke", "Kedua", "Kemarin", "Kemudian", "Kepala", "Kepada", "Ketika",
        "Kini", "Kita", "Lalu", "Lebih", "Maka", "Masih", "Mereka", "Meski", "Meskipun", "Menurut",
        "Namun", "Oleh", "Para", "Pada", "Padahal", "Pemerintah", "Pihak", "Polisi", "Presiden",
        "Saat", "Saya", "Salah", "Sampai", "Satu", "Sebab", "Sebagian", "Sebanyak", "Sebelum",
        "Sebelumnya", "Sebuah", "Sedangkan", "Sehari", "Sejak", "Sejumlah", "Selain", "Selama",
        "Selanjutnya", "Seluruh", "Semua", "Sementara", "Seorang", "Seperti", "Setelah", "Setiap",
        "Sudah", "Tak", "Tapi", "Telah", "Tetapi", "Tiga", "Tidak", "Untuk", "Usai", "Waktu",
        "Warga", "Yang",
    ],
    behind_clock: &["WIB", "WITA", "Wita", "WIT", "GMT", "UTC"],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
        "oktober", "november", "desember",
    ],
    other_months: &[
        ("pebruari", 2), ("peb", 2), ("agt", 8), ("ags", 8), ("agst", 8), ("nopember", 11), ("nop", 11),
    ],
    capital_months: true,
    days_behind: false,
    weekdays: ["senin", "selasa", "rabu", "kamis", "jum", "sabtu", "minggu"],
    ordinals: &[],
    links: &["tanggal", "tgl", "hari", "pada", "bulan", "tahun"],
    day_first: &['/', '.', '-'],
    labels: &[
        "diterbitkan", "dipublikasikan", "publikasi", "diperbarui", "diupdate", "di-update",
        "update", "terakhir diperbarui", "tayang", "tanggal", "terbit", "tanggal terbit",
        "diunggah", "ditulis", "kompas.com -", "dibuat", "diposting", "rilis",
    ],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "baca juga", "baca selengkapnya", "baca selanjutnya", "baca:", "simak juga",
        "simak breaking news", "simak video", "lihat juga", "lihat video", "lihat foto",
        "tonton juga", "saksikan", "artikel terkait", "berita terkait", "berita lainnya",
        "terkait:", "terpopuler", "terkini", "pilihan editor", "pilihan untukmu", "rekomendasi",
        "iklan", "advertisement", "scroll to", "gulir untuk", "lanjutkan membaca",
        "halaman selanjutnya", "halaman:", "foto:", "foto :", "gambar:", "ilustrasi", "sumber:",
        "sumber :", "sumber foto", "video:", "infografis", "editor:", "editor :", "penulis:",
        "penulis :", "reporter:", "reporter :", "pewarta:", "pewarta :", "kontributor:",
        "laporan wartawan", "tag:", "tags:", "topik", "topik:", "bagikan", "share", "komentar",
        "ikuti", "ikuti kami", "dapatkan", "langganan", "berlangganan", "daftar", "unduh", "klik",
        "copyright", "hak cipta", "©", "(c)", "koreksi:", "ralat:", "jangan lewatkan", "kirim",
    ],
    furniture: &[
        "hak cipta dilindungi", "all rights reserved", "klik di sini", "klik disini",
        "dilarang mengambil", "dilarang memproduksi", "dilarang keras mengambil", "seizin redaksi",
        "izin tertulis", "saluran whatsapp", "kanal whatsapp", "grup telegram", "ikuti kami di",
        "dapatkan berita pilihan", "dapatkan update berita", "kebijakan privasi",
        "pedoman media siber", "syarat dan ketentuan", "unduh aplikasi", "http://", "https://",
    ],
    credits: &[
        "foto", "antara", "reuters", "afp", "ap/", "/ap", "epa", "getty", "dok", "dok.", "istimewa",
        "shutterstock", "tangkapan", "ilustrasi", "arsip", "detikcom", "kompas", "tempo", "ist",
    ],
    pointers: &[
        "ia", "dia", "mereka", "beliau", "ini", "itu", "hal", "tersebut", "dan", "atau", "tetapi",
        "tapi", "namun", "juga", "maka", "lalu", "kemudian", "sebab", "karena", "padahal",
        "sedangkan", "sementara", "sehingga", "bahkan", "selain", "saya", "kami", "kita", "aku",
        "di-sana", "begitu", "demikian", "keduanya", "ketiganya", "sebaliknya", "setelahnya",
        "sebelumnya", "selanjutnya", "akibatnya", "menurutnya", "katanya", "ujarnya", "lanjutnya",
    ],
    leaning: &[
        "di sisi lain", "sebaliknya", "sementara itu", "selain itu", "karena itu",
        "oleh karena itu", "oleh sebab itu", "maka dari itu", "dengan demikian", "meski demikian",
        "meski begitu", "namun demikian", "walau begitu", "meskipun begitu", "akibatnya",
        "sebagai contoh", "misalnya", "pada saat yang sama", "di saat yang sama", "saat itu",
        "ketika itu", "pada kesempatan itu", "pada kesempatan yang sama", "dalam kesempatan itu",
        "setelah itu", "sebelum itu", "sesudah itu", "tak lama kemudian", "beberapa jam kemudian",
        "beberapa hari kemudian", "sehari kemudian", "kemudian", "selanjutnya", "lebih lanjut",
        "sejak itu", "sejak saat itu", "hingga saat itu", "yang kedua", "yang pertama", "kedua",
        "keduanya", "yang terakhir", "di antaranya", "artinya", "dengan kata lain", "dalam hal ini",
        "terkait hal itu", "atas hal itu", "atas kejadian itu", "atas perbuatannya", "hal ini",
        "hal itu", "hal tersebut", "pada akhirnya", "secara keseluruhan", "lanjut dia",
        "di tempat yang sama",
    ],
    objects: &["nya", "dia", "mereka", "itu", "ini", "beliau"],
    clauses: &[
        "dan", "tetapi", "tapi", "yang", "ketika", "saat", "jika", "kalau", "karena", "sebab",
        "meski", "meskipun", "walaupun", "sementara", "sedangkan", "setelah", "sebelum", "agar",
        "supaya", "bahwa", "sehingga",
    ],
    imperatives: &[
        "lihat", "simak", "baca", "tonton", "saksikan", "ikuti", "bayangkan", "ingat", "dengarkan",
        "bagikan", "kunjungi", "cek", "klik", "daftar", "jangan", "ayo", "mari", "yuk", "ketahui",
        "kenali", "coba",
    ],
    scenes: &[
        "pagi itu", "siang itu", "sore itu", "malam itu", "suatu hari", "suatu pagi", "suatu malam",
        "setiap pagi", "setiap hari", "tiap pagi", "dahulu kala", "dulu", "bertahun-tahun",
        "puluhan tahun", "sejak kecil", "waktu kecil", "hujan baru", "matahari", "langit",
    ],
    persons: &["ia", "dia", "mereka", "beliau", "saya", "kami", "kita", "aku"],
    narrators: &["saya", "aku", "kami", "kita", "kamu", "anda", "kalian", "kau"],
    digests: &[
        "yang kita ketahui", "yang perlu diketahui", "yang diketahui", "fakta-fakta",
        "sederet fakta", "ringkasan", "rangkuman", "poin-poin penting", "secara singkat",
        "kilas balik", "rangkuman hari ini",
    ],
    tolls: &[
        "tewas", "meninggal", "mati", "gugur", "terbunuh", "dibunuh", "korban", "jenazah", "mayat",
        "jasad", "luka", "terluka", "luka-luka", "hilang", "cedera", "dirawat", "keracunan",
        "terinfeksi", "positif", "kritis", "mengungsi", "pengungsi", "dievakuasi", "evakuasi",
        "terdampak", "terisolasi", "terjebak", "terendam", "hancur", "rusak", "roboh", "ambruk",
        "terbakar", "hangus", "rumah", "kerugian", "ditangkap", "ditahan", "diamankan", "disandera",
        "sandera", "diculik", "tersangka", "dipenjara", "divonis", "tenggelam", "hanyut",
        "tertimbun", "selamat", "penyintas", "diselamatkan", "kelaparan",
    ],
    background: &[
        "tahun lalu", "bulan lalu", "setahun lalu", "beberapa tahun lalu", "bertahun-tahun lalu",
        "tahun sebelumnya", "dalam beberapa tahun terakhir", "beberapa tahun terakhir",
        "di masa lalu", "pada masa lalu", "setiap tahun", "tiap tahun", "rata-rata", "kala itu",
        "dahulu", "sebelumnya", "secara historis",
    ],
    endings: &["", "nya", "lah", "kah", "pun", "ku", "mu", "an", "kan", "i"],
    half_days: &[
        "pagi", "siang", "sore", "petang", "malam", "WIB", "wib", "WITA", "wita", "WIT", "wit",
    ],
    stop_words: &[
        "ada", "adalah", "adapun", "agar", "akan", "akhirnya", "akibat", "aku", "amat", "anda",
        "antara", "antaranya", "apa", "atau", "bagaimana", "bagi", "bahkan", "bahwa", "baik",
        "banyak", "beberapa", "begitu", "beliau", "belum", "berada", "berapa", "berdasarkan",
        "berikut", "bersama", "besok", "bila", "bisa", "boleh", "bukan", "bulan", "cara", "dalam",
        "dan", "dapat", "dari", "demikian", "dengan", "di", "dia", "dilakukan", "dua", "empat",
        "guna", "hal", "hampir", "hanya", "hari", "harus", "hingga", "ia", "ini", "itu", "jam",
        "jangan", "jika", "juga", "kalau", "kali", "kami", "kapan", "karena", "kata", "katanya",
        "ke", "kedua", "kemarin", "kemudian", "kepada", "ketiga", "ketika", "kini", "kita",
        "kurang", "lagi", "lain", "lainnya", "lalu", "lebih", "lima", "maka", "malam", "mana",
        "masih", "masing", "melakukan", "melalui", "memiliki", "menambahkan", "mengapa",
        "mengatakan", "menjadi", "menjelaskan", "menurut", "menyatakan", "menyebut", "mereka",
        "merupakan", "meski", "meskipun", "minggu", "mulai", "mungkin", "namun", "nanti", "nya",
        "oleh", "orang", "pada", "padahal", "pagi", "paling", "para", "pekan", "perlu", "pernah",
        "pertama", "pihak", "pukul", "pula", "pun", "punya", "saat", "saja", "salah", "sama",
        "sampai", "sana", "sangat", "satu", "saya", "sebab", "sebagai", "sebaliknya", "sebelum",
        "sebelumnya", "sebuah", "secara", "sedang", "sedangkan", "sedikit", "segala", "sehingga",
        "sejak", "sekali", "sekarang", "sekitar", "selain", "selama", "selanjutnya", "seluruh",
        "sementara", "semua", "sendiri", "seorang", "seperti", "serta", "sesuai", "sesudah",
        "setelah", "setiap", "siang", "siapa", "sini", "situ", "sore", "suatu", "sudah", "supaya",
        "tadi", "tahun", "tak", "tanpa", "tapi", "telah", "tentang", "terhadap", "terjadi",
        "terkait", "tersebut", "terus", "tetapi", "tiap", "tidak", "tiga", "ujar", "ujarnya",
        "untuk", "usai", "waktu", "walaupun", "wib", "yaitu", "yakni", "yang",
    ],
    ..Summary::NONE
};

#[rustfmt::skip]
const NAMES: NameWords = NameWords {
    classes: &CLASSED,
    lone_capital: 2.5,
    feature_forms: &[
        FeatureForm { nouns: &["sungai", "kali"], before: "", after: " River" },
        FeatureForm { nouns: &["danau", "telaga"], before: "Lake ", after: "" },
        FeatureForm { nouns: &["gunung"], before: "Mount ", after: "" },
        FeatureForm { nouns: &["pulau"], before: "", after: " Island" },
        FeatureForm { nouns: &["kepulauan"], before: "", after: " Islands" },
        FeatureForm { nouns: &["laut"], before: "", after: " Sea" },
        FeatureForm { nouns: &["selat"], before: "", after: " Strait" },
        FeatureForm { nouns: &["selat"], before: "Strait of ", after: "" },
        FeatureForm { nouns: &["teluk"], before: "Gulf of ", after: "" },
        FeatureForm { nouns: &["teluk"], before: "", after: " Bay" },
        FeatureForm { nouns: &["semenanjung"], before: "", after: " Peninsula" },
    ],
    kinds_before: &[
        "provinsi", "propinsi", "kabupaten", "kota", "kotamadya", "kecamatan", "kelurahan", "desa",
        "kampung", "dusun", "distrik", "nagari", "gampong", "bagian", "negara", "wilayah", "sungai",
        "kali", "danau", "gunung", "pulau", "waduk", "bendungan", "telaga", "situ", "prov", "kab",
        "kec", "kel", "ibukota", "prefektur",
    ],
    features_before: &[
        "laut", "selat", "teluk", "samudra", "samudera", "sungai", "kali", "danau", "telaga",
        "situ", "waduk", "bendungan", "rawa", "terusan", "kanal", "gunung", "bukit", "pegunungan",
        "pulau", "kepulauan", "semenanjung", "tanjung", "lembah", "gurun", "dataran", "ngarai",
        "gili",
    ],
    name_openers: &[
        "tanjung", "muara", "bukit", "kota", "pulau", "pulo", "gunung", "sungai", "batu", "rantau",
        "padang", "pangkal", "banjar", "baru", "new", "san", "santa",
    ],
    of: &["dari"],
    conjunctions: &["dan", "atau", "serta", "&"],
    organisation_links: &["dan", "untuk", "bagi", "dalam", "&", "urusan", "bidang"],
    determiners: &[
        "sebuah", "seorang", "suatu", "para", "setiap", "tiap", "semua", "seluruh", "beberapa",
        "sang", "si",
    ],
    connecting: &["dan", "bin", "binti", "al", "el", "de", "da", "dos", "la", "los"],
    plain_prepositions: &["di", "Di", "ke", "Ke"],
    two_word_prepositions: &[
        ("di", "dekat"), ("di", "sekitar"), ("di", "utara"), ("di", "selatan"), ("di", "timur"),
        ("di", "barat"), ("di", "luar"), ("di", "dalam"), ("di", "seberang"), ("di", "pinggiran"),
        ("di", "wilayah"), ("di", "kawasan"), ("di", "daerah"), ("di", "seluruh"), ("dekat", "dari"),
        ("tidak", "jauh"), ("menuju", "ke"), ("lepas", "pantai"), ("di", "pesisir"),
        ("di", "sepanjang"), ("di", "kota"), ("di", "Kota"), ("di", "Kabupaten"),
    ],
    departures: &[
        "menuju", "meninggalkan", "tinggalkan", "mengunjungi", "kunjungi", "mencapai", "memasuki",
        "melintasi", "melewati", "tiba", "menyeberangi", "via", "jurusan", "tujuan", "rute", "asal",
    ],
    travels: &[
        ("berangkat", "dari"), ("berangkat", "ke"), ("pergi", "ke"), ("terbang", "ke"),
        ("terbang", "dari"), ("pulang", "dari"), ("pulang", "ke"), ("kembali", "ke"),
        ("kembali", "dari"), ("datang", "dari"), ("datang", "ke"), ("tiba", "di"), ("berasal", "dari"),
        ("bertolak", "ke"), ("bertolak", "dari"), ("berlayar", "dari"), ("berlayar", "ke"),
        ("keluar", "dari"), ("dipulangkan", "ke"), ("dideportasi", "dari"), ("mengungsi", "ke"),
        ("mengungsi", "dari"), ("dievakuasi", "dari"), ("dievakuasi", "ke"), ("melarikan", "ke"),
        ("lari", "ke"), ("kabur", "ke"), ("kabur", "dari"), ("pindah", "ke"), ("pindah", "dari"),
        ("dibawa", "ke"), ("dikirim", "ke"), ("diterbangkan", "ke"), ("dirujuk", "ke"),
        ("tinggal", "di"), ("menetap", "di"), ("mendarat", "di"),
    ],
    strikes: &[
        "mengguncang", "guncang", "melanda", "landa", "menerjang", "terjang", "menghantam",
        "hantam", "merendam", "rendam", "menghajar", "membombardir", "menggempur", "gempur",
        "menyerang", "serang", "menginvasi", "menduduki", "mengepung", "kepung", "merebut",
        "menguasai", "melalap", "menyapu", "memporakporandakan", "menerpa",
    ],
    belongings: &[
        "wali", "walikota", "bupati", "bandara", "pelabuhan", "stasiun", "terminal", "warga",
        "penduduk", "pasar", "rsud", "pusat", "pinggiran", "kantor", "alun-alun", "pesisir",
    ],
    offices: &[
        "gubernur", "bupati", "kota", "presiden", "raja", "ratu", "sultan", "camat", "lurah", "polda",
        "polres", "polsek", "pemkot", "pemkab", "pemprov", "kejari", "warga", "kapolda", "kapolres",
        "kapolsek", "dprd",
    ],
    settlements: &["kota", "desa", "kampung", "dusun", "Kota", "Desa", "Kampung", "Dusun"],
    dwellers: &["warga", "penduduk", "masyarakat", "walikota", "polresta", "pinggiran"],
    said_places: &[
        "kota", "desa", "kampung", "dusun", "kelurahan", "kecamatan", "kabupaten", "distrik",
        "nagari", "gampong", "Kota", "Desa", "Kampung", "Dusun", "Kelurahan", "Kecamatan",
        "Kabupaten", "Distrik", "Nagari", "Gampong",
    ],
    ties: &["di", "dari", "dekat", "sekitar"],
    kinds: &["provinsi", "kabupaten", "kota", "kecamatan", "desa"],
    feature_starts: &[
        "Gunung", "Sungai", "Danau", "Pulau", "Teluk", "Selat", "Bukit", "Tanjung", "Kali", "Waduk",
        "Bendungan", "Gili", "Pantai",
    ],
    saints: &["San", "Santa", "Santo", "Saint", "St"],
    no_towns: &[
        &["Gedung", "Putih"], &["Wall", "Street"], &["Downing", "Street"], &["Istana", "Merdeka"],
        &["Istana", "Negara"], &["El", "Nino"], &["El", "Niño"], &["La", "Nina"], &["La", "Niña"],
        &["Gelora", "Bung"],
    ],
    compass_letters: &["U", "S", "T", "B"],
    state_pronouns: &["ia", "pihaknya"],
    exclamations: &[
        "AWAS", "PENTING", "INFO", "HOAKS", "VIRAL", "TNI", "POLRI", "DPR", "KPK", "RUU", "UU",
        "PKI", "LSM", "BBM", "KTP", "SIM", "HP", "TV", "OK", "WIB", "WITA", "WIT", "PSBB", "PPKM",
        "HIV", "AIDS", "DNA",
    ],
    short_forms: &[
        "dki", "diy", "jabar", "jateng", "jatim", "sulsel", "sulut", "sulteng", "sultra", "sulbar",
        "sumut", "sumbar", "sumsel", "kalbar", "kaltim", "kalsel", "kalteng", "kaltara", "ntt",
        "ntb", "kepri", "babel", "as",
    ],
    tags: TagWords {
        beginnings: &["save", "prayfor", "selamatkan", "bela", "aksi", "solidaritas"],
        ends: &[
            "banjir", "gempa", "kebakaran", "melawan", "bersatu", "berduka", "darurat", "kuat",
            "tsunami",
        ],
    },
    namesakes: NamesakeWords {
        ship_prefixes: &["KRI", "KMP", "KM", "MV", "MT", "LCT", "USS", "HMS"],
        sailing: &[
            "tenggelam", "karam", "berlayar", "bersandar", "sandar", "berlabuh", "kandas",
            "terbalik", "awak", "ABK",
        ],
        aboard: &["atas"],
        ship_parts: &["awak", "nakhoda", "kru", "geladak", "lambung", "bangkai"],
        appositions: &["sebuah", "seorang"],
        clause_openers: &["yang"],
        wins: &[
            "mengalahkan", "menekuk", "menumbangkan", "menaklukkan", "menggulung", "membantai",
            "menundukkan", "menghajar", "menjamu", "melawan", "kontra",
        ],
        losses: &[("kalah", "dari"), ("takluk", "dari"), ("imbang", "lawan"), ("kalah", "lawan")],
        rivals: &["lawan", "melawan", "kontra", "versus", "vs"],
        lost_to: &[("kalah", "dari"), ("takluk", "dari")],
        sports: &[
            "gol", "laga", "pertandingan", "final", "semifinal", "perempatfinal", "liga", "Liga",
            "Piala", "piala", "musim", "penalti", "babak", "skor", "klasemen", "poin", "turnamen",
            "kejuaraan", "timnas",
        ],
        traded: &[
            "saham", "laba", "penjualan", "pendapatan", "keuntungan", "kerugian", "obligasi",
        ],
        ..NamesakeWords::NONE
    },
    ..NameWords::NONE
};
