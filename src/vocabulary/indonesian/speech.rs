//! The words that report speech, where the noun phrase of a speaker begins and ends, and how people are
//! named.

use super::classes;
use crate::vocabulary::{Agents, Phrases, Reporting, SpeakerOrder, WordSet};
use std::sync::LazyLock;

#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &["kata", "ujar", "tutur", "ucap", "mengatakan", "imbuh", "papar"],
    report: &[
        "menyatakan", "menyebut", "menyebutkan", "menjelaskan", "menegaskan", "menuturkan",
        "mengungkapkan", "menambahkan", "menyampaikan", "mengumumkan", "melaporkan",
        "memperingatkan", "mengakui", "membantah", "mengklaim", "memastikan", "menilai",
        "memperkirakan", "mengingatkan", "berharap", "mengonfirmasi", "mengkonfirmasi", "menulis",
        "memaparkan", "membenarkan", "berjanji", "menuding", "menuduh", "menduga", "meyakini",
        "menceritakan", "ungkap", "jelas", "tegas", "terang", "lanjut", "tambah", "pungkas",
        "tandas",
    ],
    quote: &[
        "bertanya", "menjawab", "mengecam", "mengkritik", "mendesak", "meminta", "menuntut", "seru",
        "timpal", "sambung", "cetus",
    ],
    according_to: &[
        &["menurut"], &["berdasarkan", "keterangan"], &["berdasarkan", "laporan"], &["berdasarkan", "data"],
        &["dikutip", "dari"], &["dilansir", "dari"], &["mengutip"], &["melansir"], &["dilansir"],
    ],
    helpers: &[
        "juga", "telah", "sudah", "kemudian", "sebelumnya", "kemarin", "lalu", "pun", "kembali",
        "sempat", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu",
    ],
    auxiliaries: &["telah", "sudah"],
    no_report_behind: &[
        "dengan", "sebuah", "satu", "beberapa", "seperti", "tidak", "belum", "untuk", "tanpa",
        "yang", "dapat", "bisa", "harus", "akan", "saling", "kata", "secara", "dua", "cukup",
        "kurang", "lebih", "sudah", "dari",
    ],
    noun_markers: &["sebuah", "suatu", "secara", "yang"],
    order: SpeakerOrder::Either,
    that: &["bahwa", "jika", "kalau", "agar"],
    no_clauses: &["ya", "tidak", "kunci"],
    clause_starts: &["ia", "dia", "mereka", "pihaknya"],
    sources: &["polisi", "kepolisian", "warga", "saksi", "pejabat", "pemerintah"],
    ..Reporting::NONE
};

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "sebuah", "seorang", "para", "setiap", "tiap", "semua", "seluruh", "beberapa", "sejumlah",
        "dua", "tiga", "banyak", "sebagian",
    ],
    pronouns: &["ia", "dia", "mereka", "beliau"],
    nobody: &[
        "saya", "kami", "kita", "aku", "kamu", "anda", "ini", "itu", "siapa", "apa", "orang",
        "semua", "banyak", "beberapa", "hal", "yang", "tersebut",
    ],
    openers: &[
        "di", "ke", "dari", "pada", "dalam", "dengan", "untuk", "oleh", "setelah", "sebelum",
        "usai", "saat", "sejak", "hingga", "selama", "karena", "terkait", "berdasarkan", "bersama",
        "tanpa", "kepada", "bagi", "menjelang",
    ],
    adverbs: &[
        "dan", "tetapi", "tapi", "namun", "juga", "kemudian", "lalu", "kini", "sekarang", "kemarin",
        "besok", "sementara", "itu", "selain", "bahkan", "akhirnya", "sebelumnya", "selanjutnya",
        "saat", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu", "hari", "meski",
        "demikian", "masih", "sudah", "telah",
    ],
    breaks: &[
        "yang", "bahwa", "karena", "sebab", "jika", "kalau", "ketika", "saat", "sementara",
        "sedangkan", "meski", "meskipun", "walaupun", "agar", "supaya", "sehingga", "adalah",
        "ialah", "akan", "telah", "sudah", "sedang", "masih", "belum", "tidak", "bukan", "dapat",
        "bisa", "harus", "kata", "ujar", "tutur", "ucap", "mengatakan", "menyatakan", "menjelaskan",
    ],
    ends: &[
        "di", "ke", "dari", "pada", "dalam", "dengan", "untuk", "oleh", "kepada", "saat", "usai",
        "ketika", "setelah", "sebelum", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu",
        "Minggu", "kemarin", "hari", "seperti", "dikutip", "dilansir", "melalui", "lewat",
    ],
    source_ends: &[
        "di", "pada", "tewas", "terjadi", "telah", "sudah", "akan", "adalah", "ada", "Senin",
        "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu", "kemarin", "sedikitnya",
        "setidaknya", "sekitar", "lebih", "tidak", "ini", "itu",
    ],
    and: "dan",
    ago: "lalu",
    homes: &["dari", "asal"],
    ..Phrases::NONE
};

/// People alone: what an organisation is called is not told yet.
#[rustfmt::skip]
pub(super) const AGENTS: Agents = Agents {
    titles: &[
        "bapak", "pak", "ibu", "bu", "saudara", "tuan", "nyonya", "mas", "mbak", "bang", "dr",
        "dr.", "drs", "ir", "ir.", "prof", "prof.", "h", "h.", "hj", "kh", "presiden", "wapres",
        "wakil", "menteri", "perdana", "gubernur", "bupati", "wali", "kota", "walikota", "camat",
        "lurah", "kapolri", "kapolda", "kapolres", "kapolsek", "panglima", "jenderal", "letjen",
        "mayjen", "brigjen", "kolonel", "letkol", "mayor", "kapten", "irjen", "komjen", "kombes",
        "akbp", "kompol", "akp", "iptu", "ipda", "laksamana", "marsekal", "ketua", "sekretaris",
        "jubir", "juru", "bicara", "anggota", "kepala", "direktur", "dirut", "duta", "besar",
        "raja", "ratu", "sultan", "pangeran", "paus", "kardinal", "uskup", "pendeta", "pastor",
        "romo", "kiai", "ustaz", "habib", "gus", "hakim", "jaksa", "pengacara", "dokter",
        "profesor", "rektor", "pelatih", "kanselir", "senator", "sekjen",
    ],
    particles: &["bin", "binti", "al", "el", "de", "da", "dos", "van"],
    sentence_openers: &[
        "ada", "akan", "akibat", "aku", "anda", "apa", "atas", "bagi", "bahkan", "banyak",
        "beberapa", "belum", "berdasarkan", "bila", "bukan", "dalam", "dan", "dari", "demikian",
        "dengan", "di", "dia", "dua", "hanya", "hari", "hingga", "ia", "ini", "itu", "jadi",
        "jangan", "jika", "juga", "kalau", "kami", "karena", "ke", "kedua", "kemarin", "kemudian",
        "kepada", "ketika", "kini", "kita", "lalu", "lebih", "maka", "masih", "mereka", "meski",
        "meskipun", "menurut", "namun", "oleh", "para", "pada", "padahal", "pihak", "saat", "saya",
        "salah", "sampai", "satu", "sebab", "sebagian", "sebanyak", "sebelum", "sebelumnya",
        "sebuah", "sedangkan", "sejak", "sejumlah", "selain", "selama", "selanjutnya", "seluruh",
        "semua", "sementara", "seorang", "seperti", "setelah", "setiap", "sudah", "tak", "tapi",
        "telah", "tetapi", "tiga", "tidak", "untuk", "usai", "waktu", "yang",
    ],
    joints: &["dan"],
    given_names: &GIVEN_NAMES,
    ..Agents::NONE
};

/// Given names, in small letters.
static GIVEN_NAMES: WordSet = LazyLock::new(|| classes::GIVEN_NAMES.split_whitespace().collect());
