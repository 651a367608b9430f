//! The words that report speech, and where the noun phrase of a speaker begins and ends.

use crate::vocabulary::{Phrases, Reporting, SpeakerOrder};

#[rustfmt::skip]
pub(super) const REPORTING: Reporting = Reporting {
    say: &[
        "rekao", "rekla", "rekli", "rekle", "reklo", "kaže", "kažu", "kazao", "kazala", "kazali",
        "kazale", "kazalo", "veli", "vele", "govori",
    ],
    report: &[
        "izjavio", "izjavila", "izjavili", "izjavilo", "izjavile", "izjavljuje", "poručio",
        "poručila", "poručili", "poručilo", "poručuje", "poručuju", "dodao", "dodala", "dodali",
        "dodaje", "dodaju", "istaknuo", "istaknula", "istaknuli", "istakao", "istakla", "istakli",
        "ističe", "ističu", "naglasio", "naglasila", "naglasili", "naglašava", "naglašavaju",
        "naveo", "navela", "naveli", "navelo", "navodi", "navode", "priopćio", "priopćila",
        "priopćili", "priopćilo", "priopćava", "saopćio", "saopćila", "saopćili", "saopćilo",
        "saopštio", "saopštila", "saopštili", "saopštilo", "objavio", "objavila", "objavili",
        "objavilo", "objavljuje", "najavio", "najavila", "najavili", "najavilo", "najavljuje",
        "potvrdio", "potvrdila", "potvrdili", "potvrdilo", "potvrđuje", "upozorio", "upozorila",
        "upozorili", "upozorilo", "upozorava", "upozoravaju", "objasnio", "objasnila", "objasnili",
        "objašnjava", "pojasnio", "pojasnila", "pojasnili", "pojašnjava", "ocijenio", "ocijenila",
        "ocijenili", "ocenio", "ocenila", "ocenili", "ocjenjuje", "ocenjuje", "tvrdi", "tvrde",
        "tvrdio", "tvrdila", "ustvrdio", "ustvrdila", "podsjetio", "podsjetila", "podsetio",
        "podsetila", "podsjeća", "podseća", "napomenuo", "napomenula", "napomenuli", "napominje",
        "napisao", "napisala", "napisali", "piše", "pišu", "priznao", "priznala", "priznali",
        "priznaje", "porekao", "porekla", "porekli", "negirao", "negirala", "demantirao",
        "demantirala", "demantovao", "demantovala", "izvijestio", "izvijestila", "izvijestili",
        "izvijestilo", "izvestio", "izvestila", "izvestili", "izvještava", "izveštava", "javio",
        "javila", "javili", "javlja", "javljaju", "prenio", "prenijela", "prenijeli", "preneo",
        "prenela", "prenosi", "prenose", "smatra", "smatraju", "zaključio", "zaključila",
        "zaključuje", "obećao", "obećala", "obećali", "uvjeren", "uvjerava", "ispričao",
        "ispričala", "pričao", "dojavio", "dojavila", "procijenio", "procijenila", "procjenjuju",
        "iznio", "iznijela", "otkrio", "otkrila",
    ],
    quote: &[
        "upitao", "upitala", "pita", "pitao", "pitala", "odgovorio", "odgovorila", "odgovorili",
        "odgovara", "uzvratio", "uzvratila", "kritizirao", "kritizirala", "kritikovao",
        "kritikovala", "pozvao", "pozvala", "pozvali", "apelirao", "apelirala", "zatražio",
        "zatražila", "nazvao", "nazvala", "komentirao", "komentirala", "komentira", "komentarisao",
        "komentarisala", "prisjeća", "seća", "požalio", "požalila", "našalio", "uzviknuo",
        "zahvalio", "zahvalila",
    ],
    according_to: &[
        &["prema", "riječima"], &["prema", "rečima"], &["po", "riječima"], &["po", "rečima"],
        &["prema", "podacima"], &["prema", "podatcima"], &["prema", "navodima"],
        &["prema", "informacijama"], &["prema", "izvješću"], &["prema", "izveštaju"],
        &["kako", "navodi"], &["kako", "prenosi"], &["kako", "javlja"], &["prema", "mišljenju"],
        &["po", "mišljenju"], &["prema", "tvrdnjama"], &["prema", "izjavama"],
    ],
    helpers: &[
        "je", "su", "također", "takođe", "kasnije", "ranije", "potom", "zatim", "još", "već",
        "jučer", "juče", "danas", "jutros", "sinoć", "tada", "ujedno", "i", "se", "mu", "joj", "im",
        "nam",
    ],
    no_report_behind: &["ne", "nije", "nisu", "kako", "što", "bi", "biti", "budu"],
    order: SpeakerOrder::Either,
    that: &["da", "kako"],
    no_clauses: &["da", "ne", "zbogom", "hvala"],
    clause_starts: &["on", "ona", "oni"],
    sources: &[
        "policije", "policiji", "mup-a", "vlasti", "svjedoka", "očevidaca", "medija", "vlade",
        "vojske", "stručnjaka", "tužiteljstva", "tužilaštva", "ministarstva", "hine", "tanjuga",
    ],
    ..Reporting::NONE
};

#[rustfmt::skip]
pub(super) const PHRASES: Phrases = Phrases {
    determiners: &[
        "ovaj", "ova", "ovo", "ove", "ovi", "taj", "ta", "to", "te", "ti", "onaj", "ona", "oni",
        "jedan", "jedna", "jedno", "neki", "neke", "mnogi", "mnoge", "svi", "sve", "nekoliko",
        "dva", "dvije", "dve", "dvojica", "tri", "trojica", "četiri", "drugi", "druga", "druge",
        "njegov", "njegova", "njezin", "njezina", "njen", "njena", "njihov", "njihova", "naš",
        "naša", "svaki", "svaka", "nijedan", "obje", "oba", "obe",
    ],
    pronouns: &["on", "ona", "oni", "one"],
    nobody: &[
        "ja", "mi", "vi", "ti", "tko", "ko", "što", "šta", "to", "nitko", "niko", "netko", "neko",
        "svi", "mnogi", "neki", "sebe", "se", "mu", "joj", "im", "nam", "mene", "njemu", "njoj",
        "njima", "tome",
    ],
    openers: &[
        "u", "na", "iz", "od", "do", "s", "sa", "za", "o", "po", "pri", "pod", "nad", "pred",
        "prije", "pre", "nakon", "posle", "poslije", "kod", "bez", "kroz", "oko", "među", "tijekom",
        "tokom", "prema", "zbog", "unatoč", "uz",
    ],
    adverbs: &[
        "je", "su", "i", "a", "ali", "no", "također", "takođe", "potom", "zatim", "sada", "danas",
        "jučer", "juče", "jutros", "sinoć", "sutra", "međutim", "ipak", "zato", "stoga", "osim",
        "tako", "već", "još", "konačno", "tada", "ranije", "kasnije", "naime", "pritom", "dodatno",
        "istodobno", "istovremeno", "se", "mu", "joj", "im", "nam",
    ],
    breaks: &[
        "jer", "budući", "da", "kako", "što", "šta", "koji", "koja", "koje", "kojeg", "koju", "ako",
        "kad", "kada", "gdje", "gde", "iako", "dok", "je", "su", "nije", "nisu", "bio", "bila",
        "bilo", "bili", "će", "bi", "može", "mogu", "mora", "moraju", "treba", "ima", "imaju", "ne",
        "se", "rekao", "rekla", "kazao", "kazala", "izjavio", "izjavila", "dodao", "dodala",
        "naveo", "navela", "i",
    ],
    ends: &[
        "u", "na", "iz", "od", "do", "s", "sa", "za", "o", "po", "pri", "nakon", "posle", "poslije",
        "prije", "pre", "kod", "tijekom", "tokom", "povodom", "uoči", "jučer", "juče", "danas",
        "jutros", "sinoć", "novinarima", "medijima", "hini", "tanjugu", "agenciji", "portalu",
        "gostujući", "komentirajući", "odgovarajući", "dodajući", "dodavši",
    ],
    source_ends: &[
        "u", "na", "je", "su", "poginulo", "poginuo", "poginula", "bio", "bila", "bilo", "bili",
        "jučer", "juče", "danas", "jutros", "sinoć", "nije", "nisu", "ne", "se", "ima", "nitko",
        "niko", "ništa", "ozlijeđeno", "povrijeđeno", "najmanje", "oko", "više", "dvije", "dve",
        "dvoje", "tri", "troje", "četiri", "pet", "jedan", "jedna", "vozač", "muškarac", "žena",
        "do", "od", "iz", "nakon", "zbog", "požar", "nesreća", "mogao", "mogla", "moglo", "treba",
    ],
    and: "i",
    homes: &["iz"],
    ..Phrases::NONE
};
