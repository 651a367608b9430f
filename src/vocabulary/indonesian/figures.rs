//! Indonesian numbers, what they count, and times. A counted noun stands as it is: "15 rumah".

use crate::vocabulary::{Numbers, Quantities, Stakes, TimeUnits, Times};

#[rustfmt::skip]
pub(super) const NUMBERS: Numbers = Numbers {
    small: &[
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
        "sepuluh", "sebelas",
    ],
    scales: &[
        ("puluh", 1e1), ("ratus", 1e2), ("ribu", 1e3), ("juta", 1e6), ("miliar", 1e9), ("milyar", 1e9),
        ("triliun", 1e12), ("trilyun", 1e12),
    ],
    vague: &["puluhan", "belasan", "ratusan", "ribuan", "jutaan", "miliaran", "triliunan"],
    vague_scales: &["ribu", "juta", "miliar"],
    several: "beberapa",
    of: &["dari"],
    decimal_mark: ',',
    group_marks: &['.'],
    ..Numbers::NONE
};

#[rustfmt::skip]
pub(super) const QUANTITIES: Quantities = Quantities {
    measures: &[
        "%", "persen", "km", "kilometer", "meter", "sentimeter", "cm", "milimeter", "mm", "mil",
        "ton", "kg", "kilogram", "kilo", "gram", "kuintal", "liter", "barel", "hektare", "hektar",
        "ha", "derajat", "megawatt", "mw", "watt", "rupiah", "dolar", "dollar", "euro", "pound",
        "poundsterling", "yen", "yuan", "ringgit", "riyal", "rubel", "won", "baht", "peso", "€",
        "$", "£",
    ],
    shares: &["persen"],
    plurals: &[
        "orang", "jiwa", "korban", "warga", "penduduk", "jenazah", "mayat", "jasad", "pria",
        "wanita", "perempuan", "laki-laki", "anak", "bayi", "balita", "remaja", "pelajar", "siswa",
        "santri", "mahasiswa", "guru", "tentara", "prajurit", "personel", "anggota", "polisi",
        "aparat", "petugas", "relawan", "penumpang", "awak", "abk", "turis", "wisatawan", "jemaah",
        "pengungsi", "migran", "buruh", "pekerja", "karyawan", "pegawai", "petani", "nelayan",
        "pedagang", "pasien", "tersangka", "terdakwa", "terduga", "tahanan", "narapidana", "napi",
        "sandera", "demonstran", "pengunjuk", "peserta", "pemilih", "saksi", "wartawan", "dokter",
        "perawat", "keluarga", "kk", "rumah", "bangunan", "gedung", "unit", "ruko", "kios",
        "sekolah", "masjid", "gereja", "desa", "kelurahan", "kecamatan", "kabupaten", "kota",
        "provinsi", "negara", "titik", "kendaraan", "mobil", "truk", "bus", "motor", "sepeda",
        "kapal", "perahu", "pesawat", "helikopter", "drone", "rudal", "roket", "tank", "bom",
        "serangan", "kasus", "kursi", "suara", "gol", "poin", "medali", "laga", "pertandingan",
        "perusahaan", "lapangan", "pekerjaan", "sapi", "ekor", "butir", "lembar", "paket",
        "titik-api", "pejuang", "militan", "pemberontak", "lansia", "santriwati",
    ],
    stops: &[
        "di", "ke", "dari", "untuk", "dengan", "pada", "dalam", "oleh", "bagi", "tentang", "dan",
        "atau", "serta", "tetapi", "tapi", "namun", "yang", "ini", "itu", "adalah", "ialah", "akan",
        "telah", "sudah", "sedang", "masih", "belum", "tidak", "juga", "saat", "ketika", "setelah",
        "sebelum", "sejak", "hingga", "sampai", "selama", "karena", "jika", "agar", "bahwa", "lalu",
        "kemudian", "kali", "jam", "menit", "hari", "bulan", "tahun", "pekan", "minggu", "lagi",
        "lebih", "kurang", "antara", "melawan", "terhadap", "atas", "per", "mengungsi", "tewas",
        "meninggal", "luka", "terluka", "hilang", "ditangkap", "ditahan",
    ],
    owners: &["total", "seluruh", "semua", "jumlah"],
    qualifiers: &[
        "sekitar", "hampir", "kira-kira", "sedikitnya", "setidaknya", "sekurangnya", "minimal",
        "maksimal", "kurang-lebih", "nyaris", "hanya", "sebanyak", "sejumlah",
    ],
    qualifier_pairs: &[
        [&["lebih", "kurang"], &["dari"]], [&["paling"], &["sedikit", "tidak", "banyak"]],
        [&["tidak"], &["kurang"]], [&["kurang"], &["lebih"]],
    ],
    labels: &[
        "no", "nomor", "halaman", "pasal", "ayat", "bab", "rute", "jalan", "kelas", "grup", "tahun",
        "kanal", "rt", "rw", "km", "kilometer", "pukul", "jam", "usia", "umur", "ke", "tingkat",
        "level", "kavling", "blok",
    ],
    rates: &["per"],
    rate_units: &[
        "jam", "hari", "bulan", "tahun", "kilogram", "kg", "liter", "ton", "orang", "barel",
        "menit", "detik", "meter", "hektare",
    ],
    stakes: Stakes {
        dead: &[
            "tewas", "menewaskan", "meninggal", "mati", "gugur", "terbunuh", "dibunuh", "jenazah",
            "mayat", "jasad", "kematian",
        ],
        hurt: &[
            "luka", "luka-luka", "terluka", "cedera", "hilang", "dirawat", "keracunan",
            "terinfeksi", "positif", "sakit", "terjangkit",
        ],
        held: &[
            "ditangkap", "ditahan", "diamankan", "tahanan", "tersangka", "sandera", "disandera",
            "diculik", "narapidana", "napi", "dibekuk", "diringkus",
        ],
        displaced: &[
            "mengungsi", "pengungsi", "dievakuasi", "diungsikan", "terdampak", "migran", "telantar",
        ],
        homes: &["rumah", "bangunan", "gedung", "ruko", "kios", "sekolah"],
        money: &[
            "rupiah", "dolar", "dollar", "euro", "pound", "poundsterling", "yen", "yuan", "ringgit",
            "riyal", "rubel", "won", "baht", "peso", "€", "$", "£",
        ],
        area: &["hektare", "hektar", "ha", "persegi"],
        breaks: &[",", "dan", "serta", "sementara", "sedangkan"],
        durations: &["jam", "menit", "detik", "hari", "pekan", "minggu", "bulan", "tahun"],
    },
    ago: "lalu",
    ..Quantities::NONE
};

#[rustfmt::skip]
pub(super) const TIMES: Times = Times {
    spans: &["dari", "antara", "sejak"],
    span_joints: &["hingga", "sampai", "ke"],
    and: "dan",
    last_behind: &["lalu", "kemarin", "silam", "sebelumnya"],
    next_behind: &["depan", "mendatang"],
    month_openers: &["pada", "bulan", "sejak", "hingga", "sampai", "awal", "akhir", "pertengahan"],
    year_openers: &[
        "tahun", "pada", "sejak", "hingga", "sampai", "awal", "akhir", "pertengahan", "sekitar",
    ],
    year_followers: &[
        "di", "ke", "dari", "untuk", "dengan", "pada", "dalam", "oleh", "dan", "atau", "serta",
        "tetapi", "tapi", "namun", "yang", "ini", "itu", "adalah", "akan", "telah", "sudah", "saat",
        "ketika", "setelah", "sebelum", "hingga", "sampai", "karena", "lalu", "silam", "juga",
        "tidak", "masih",
    ],
    weekdays: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
    weekday_openers: &["hari"],
    capitals_before_weekdays: &["Pada", "Hari", "Sejak", "Hingga", "Sampai"],
    weekday_joints: &["hingga", "sampai"],
    days_ago: &[("kemarin", 1), ("besok", -1), ("lusa", -2)],
    units: TimeUnits {
        day: [&["hari"], &["hari"]],
        week: [&["pekan", "minggu"], &["pekan", "minggu"]],
        month: [&["bulan"], &["bulan"]],
        year: [&["tahun"], &["tahun"]],
        decade: [&["dekade", "dasawarsa"], &["dekade", "dasawarsa"]],
    },
    ago: "lalu",
    ..Times::NONE
};
