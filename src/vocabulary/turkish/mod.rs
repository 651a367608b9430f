//! Turkish.

mod classes;
mod figures;
mod kinds;

use super::english::BARE;
use super::{
    ClassedWords, Dates, FeatureForm, NameWords, NamesakeWords, Sentences, Summary, TagWords,
    Vocabulary,
};
use std::sync::LazyLock;

static CLASSED: LazyLock<ClassedWords> =
    LazyLock::new(|| ClassedWords::new(classes::CLASSES, classes::GIVEN_NAMES, SENTENCES.names()));

/// The words of Turkish.
pub(super) static VOCABULARY: Vocabulary = Vocabulary {
    language: "tr",
    homelands: &["TR"],
    letters: "çğıöşü",
    sentences: SENTENCES,
    dates: DATES,
    summary: SUMMARY,
    numbers: figures::NUMBERS,
    quantities: figures::QUANTITIES,
    times: figures::TIMES,
    names: NAMES,
    kinds: kinds::KINDS,
    links: kinds::LINKS,
    ..BARE
};

#[rustfmt::skip]
const SENTENCES: Sentences = Sentences {
    titles: &[
        "Dr", "Prof", "Doç", "Yrd", "Av", "Op", "Uzm", "Müh", "Mim", "Öğr", "Gör", "Sn", "Hz",
        "Alb", "Yzb", "Org", "Korg", "Tümg", "Tuğg", "Gen", "Bşk", "Cad", "Cd", "Sok", "Sk", "Mah",
        "Blv", "bkz", "krş", "vs", "vb", "çev", "yay", "haz", "örn", "yak", "St", "Mr", "Mrs",
        "a.g.e",
    ],
    before_number: &["No", "no", "Nr", "m", "md", "s", "sf", "c", "cilt", "sayı"],
    abbreviations: &[
        "Şti", "Ltd", "A.Ş", "AŞ", "T.C", "TC", "Inc", "Corp", "Co", "M.Ö", "M.S", "İ.Ö", "İ.S",
        "ds", "dk", "Tel", "Apt", "Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl",
        "Eki", "Kas", "Ara",
    ],
    behind_ordinals: &[
        "Bölge", "Cumhurbaşkanı", "Dünya", "Kolordu", "Lig", "Ordu", "Tugay", "Tümen", "Yüzyıl",
    ],
    beginners: &[
        "Ama", "Ancak", "Ardından", "Artık", "Ayrıca", "Bazı", "Ben", "Bir", "Biz", "Böyle",
        "Böylece", "Bu", "Bugün", "Buna", "Bunlar", "Bunun", "Burada", "Bütün", "Çok", "Çünkü",
        "Daha", "De", "Dün", "Eğer", "En", "Fakat", "Hem", "Her", "Hiç", "İki", "İlk", "İşte",
        "İse", "Kendi", "Kim", "Kimse", "Ne", "Neden", "O", "On", "Ona", "Onlar", "Onun", "Orada",
        "Oysa", "Öte", "Önce", "Sadece", "Siz", "Son", "Sonra", "Şimdi", "Şu", "Tüm", "Üç", "Ve",
        "Veya", "Ya", "Yani", "Yine", "Yarın", "Yetkililer", "Polis",
    ],
    possessives: &[
        "'da", "'de", "'ta", "'te", "'dan", "'den", "'tan", "'ten", "'a", "'e", "'ya", "'ye", "'ı",
        "'i", "'u", "'ü", "'yı", "'yi", "'yu", "'yü", "'nın", "'nin", "'nun", "'nün", "'ın", "'in",
        "'un", "'ün", "'la", "'le", "'yla", "'yle", "'daki", "'deki", "'taki", "'teki", "'dır",
        "'dir", "'dur", "'dür", "'tır", "'tir", "'tur", "'tür", "'na", "'ne", "'nı", "'ni", "'nu",
        "'nü", "'nda", "'nde", "'ndan", "'nden", "'ndaki", "'ndeki", "'lı", "'li", "'lu", "'lü",
        "'lılar", "'liler", "'lular", "'lüler", "'ca", "'ce", "'ça", "'çe", "'ki", "'dı", "'di",
        "'du", "'dü", "'tı", "'ti", "'tu", "'tü", "’da", "’de", "’ta", "’te", "’dan", "’den",
        "’tan", "’ten", "’a", "’e", "’ya", "’ye", "’ı", "’i", "’u", "’ü", "’yı", "’yi", "’yu",
        "’yü", "’nın", "’nin", "’nun", "’nün", "’ın", "’in", "’un", "’ün", "’la", "’le", "’yla",
        "’yle", "’daki", "’deki", "’taki", "’teki", "’dır", "’dir", "’dur", "’dür", "’tır", "’tir",
        "’tur", "’tür", "’na", "’ne", "’nı", "’ni", "’nu", "’nü", "’nda", "’nde", "’ndan", "’nden",
        "’ndaki", "’ndeki", "’lı", "’li", "’lu", "’lü", "’lılar", "’liler", "’lular", "’lüler",
        "’ca", "’ce", "’ça", "’çe", "’ki", "’dı", "’di", "’du", "’dü", "’tı", "’ti", "’tu", "’tü",
    ],
    ..Sentences::NONE
};

#[rustfmt::skip]
const DATES: Dates = Dates {
    months: [
        "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim",
        "kasım", "aralık",
    ],
    other_months: &[
        ("subat", 2), ("mayis", 5), ("agustos", 8), ("eylul", 9), ("kasim", 11), ("aralik", 12),
    ],
    capital_months: true,
    days_behind: false,
    weekdays: ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"],
    ordinals: &[],
    links: &[],
    day_first: &['.', '/'],
    labels: &[
        "yayınlanma", "yayınlandı", "yayın tarihi", "yayımlanma", "güncelleme", "güncellenme",
        "güncellendi", "son güncelleme", "tarih", "giriş tarihi", "oluşturulma", "eklenme",
        "giriş:",
    ],
};

#[rustfmt::skip]
const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "ayrıca okuyun", "devamını oku", "haberin devamı", "ilginizi çekebilir",
        "bunlar da ilginizi çekebilir", "abone ol", "abone olun", "reklam", "foto:", "fotoğraf:",
        "fotoğraflar:", "kaynak:", "video:", "©", "(c)", "bizi takip", "takip edin", "paylaş",
        "tıklayın", "bülten", "ilgili haberler", "ilgili haber", "etiketler", "yorumlar",
        "yorum yap", "indir", "dinle", "yayınlanma", "güncelleme", "giriş:", "haber merkezi",
        "(aa)", "(dha)", "(iha)", "düzeltme:", "editör:", "son dakika", "öne çıkan",
        "en çok okunan", "google news",
    ],
    furniture: &[
        "tüm hakları saklıdır", "bültenimize", "buraya tıklayın", "tıklayınız", "http://",
        "https://", "gizlilik politikası", "kullanım koşulları", "izinsiz", "kaynak gösterilmeden",
        "abone olun", "whatsapp kanal",
    ],
    credits: &[
        "foto", "fotoğraf", "aa", "dha", "iha", "anka", "afp", "reuters", "ap/", "/ap", "epa",
        "getty", "arşiv", "görsel", "ekran",
    ],
    pointers: &[
        "bu", "bunu", "bunun", "buna", "bunda", "bundan", "bunlar", "bunların", "şu", "şunu", "o",
        "onu", "onun", "ona", "onda", "ondan", "onlar", "onların", "ben", "biz", "siz", "ama",
        "fakat", "ancak", "ve", "veya", "ya", "ayrıca", "sonra", "ardından", "böylece", "böyle",
        "burada", "orada", "yani", "yine", "oysa", "çünkü", "de", "da", "kendisi", "söz",
    ],
    leaning: &[
        "öte yandan", "bunun üzerine", "bu nedenle", "bu yüzden", "bununla birlikte", "buna rağmen",
        "buna göre", "bu arada", "bu sırada", "bu kapsamda", "bu çerçevede", "bu bağlamda",
        "daha sonra", "ardından", "sonrasında", "bir süre sonra", "saatler sonra", "günler sonra",
        "örneğin", "mesela", "aynı zamanda", "aksine", "sonuç olarak", "böylelikle", "ayrıca",
        "üstelik", "ikisi de", "her ikisi", "ikincisi", "birincisi", "diğeri", "diğerleri",
        "sonuncusu", "aksi halde", "o zaman", "o sırada", "o günden",
    ],
    objects: &["onu", "ona", "onları", "onlara"],
    clauses: &["ve", "ama", "fakat", "ancak", "çünkü", "ki", "eğer"],
    imperatives: &[
        "okuyun", "izleyin", "tıklayın", "takip", "unutmayın", "düşünün", "hayal", "bakın", "gelin",
        "abone", "paylaşın", "indirin",
    ],
    persons: &["o", "onlar", "ben", "biz"],
    narrators: &[
        "ben", "beni", "bana", "benim", "biz", "bizi", "bize", "bizim", "siz", "sizi", "size",
        "sizin", "sen", "senin",
    ],
    digests: &[
        "neler biliyoruz", "bilinenler", "özetle", "öne çıkanlar", "günün özeti", "kısaca",
        "son durum",
    ],
    tolls: &[
        "öldü", "öldüler", "ölen", "ölenlerin", "ölü", "ölüm", "hayatını", "kaybetti",
        "kaybedenlerin", "öldürüldü", "yaralandı", "yaralı", "yaralılar", "yaralananların", "kayıp",
        "kayboldu", "tahliye", "edildi", "yıkıldı", "yıkılan", "hasar", "gördü", "gözaltına",
        "alındı", "tutuklandı", "kurtarıldı", "mahsur", "evsiz", "yerinden", "göç", "konut", "ev",
        "bina", "mağdur", "şehit", "can", "boğuldu", "kaçırıldı", "hastaneye",
    ],
    background: &[
        "geçen yıl", "geçen ay", "geçtiğimiz yıl", "bir yıl önce", "yıl önce", "yıllar önce",
        "ay önce", "son yıllarda", "geçmişte", "her yıl", "ortalama", "daha önce", "o dönemde",
    ],
    endings: &[
        "", "ı", "i", "u", "ü", "a", "e", "ya", "ye", "da", "de", "ta", "te", "dan", "den", "tan",
        "ten", "ın", "in", "un", "ün", "nın", "nin", "nun", "nün", "lar", "ler", "ları", "leri",
        "ların", "lerin", "larda", "lerde", "lara", "lere", "sı", "si", "su", "sü", "dı", "di",
        "du", "dü", "tı", "ti", "tu", "tü", "yor",
    ],
    stop_words: &[
        "acaba", "ama", "ancak", "arasında", "ardından", "artık", "asla", "aynı", "ayrıca", "az",
        "açıkladı", "bana", "bazı", "belirtti", "belki", "ben", "beni", "benim", "beri", "bile",
        "bir", "biraz", "biri", "birkaç", "birlikte", "birçok", "biz", "bize", "bizi", "bizim",
        "bu", "bugün", "buna", "bunda", "bundan", "bunlar", "bunları", "bunların", "bunu", "bunun",
        "burada", "bütün", "da", "daha", "dahi", "de", "dedi", "değil", "diye", "diğer", "dolayı",
        "dolayısıyla", "doğru", "dün", "eden", "eder", "edildi", "edilen", "ediyor", "en", "etmek",
        "etti", "eğer", "fakat", "gibi", "göre", "gün", "hakkında", "hangi", "hatta", "hem",
        "henüz", "hep", "hepsi", "her", "herhangi", "herkes", "hiç", "hiçbir", "ifade", "iki",
        "ile", "ilgili", "ilk", "ise", "itibaren", "için", "içinde", "işte", "kadar", "karşı",
        "karşın", "kaydetti", "kendi", "kendisi", "kez", "ki", "kim", "kimse", "mi", "mu", "mü",
        "mı", "nasıl", "ne", "neden", "nedenle", "nerede", "niye", "o", "olacak", "olan", "olarak",
        "oldu", "olduklarını", "olduğu", "olduğunu", "olmak", "olması", "olsa", "olup", "olur",
        "ona", "ondan", "onlar", "onlara", "onları", "onların", "onu", "onun", "orada", "oysa",
        "pek", "rağmen", "sadece", "sanki", "sen", "senin", "siz", "sizin", "son", "sonra",
        "söyledi", "tarafından", "tüm", "var", "ve", "veya", "ya", "yani", "yaptı", "yaptığı",
        "yapılan", "yeni", "yer", "yerine", "yine", "yok", "yoksa", "yüzde", "yıl", "yılında",
        "zaman", "zaten", "çok", "çünkü", "önce", "öyle", "üzere", "üzerinde", "üzerine", "üç",
        "şey", "şimdi", "şu", "şunu", "şöyle",
    ],
    ..Summary::NONE
};

#[rustfmt::skip]
const NAMES: NameWords = NameWords {
    classes: &CLASSED,
    lone_capital: 2.5,
    feature_forms: &[
        FeatureForm { nouns: &["nehri", "nehrinde", "nehrine", "nehrinin", "nehrinden"], before: "", after: " River" },
        FeatureForm { nouns: &["gölü", "gölünde", "gölünün", "gölüne"], before: "Lake ", after: "" },
        FeatureForm { nouns: &["adası", "adasında", "adasına", "adasının"], before: "", after: " Island" },
    ],
    kinds_after: &[
        "ili", "ilinde", "ilinden", "iline", "ilini", "ilinin", "ilindeki", "iliyle", "ilçesi",
        "ilçesinde", "ilçesinden", "ilçesine", "ilçesini", "ilçesinin", "ilçesindeki", "ilçesiyle",
        "köyü", "köyünde", "köyünden", "köyüne", "köyünü", "köyünün", "köyündeki", "köyüyle",
        "kenti", "kentinde", "kentinden", "kentine", "kentini", "kentinin", "kentindeki",
        "kentiyle", "şehri", "şehrinde", "şehrinden", "şehrine", "şehrini", "şehrinin",
        "şehrindeki", "şehriyle", "eyaleti", "eyaletinde", "eyaletinden", "eyaletine", "eyaletini",
        "eyaletinin", "eyaletindeki", "eyaletiyle", "bölgesi", "bölgesinde", "bölgesinden",
        "bölgesine", "bölgesini", "bölgesinin", "bölgesindeki", "bölgesiyle", "kasabası",
        "kasabasında", "kasabasından", "kasabasına", "kasabasını", "kasabasının", "kasabasındaki",
        "kasabasıyla", "beldesi", "beldesinde", "beldesinden", "beldesine", "beldesini",
        "beldesinin", "beldesindeki", "beldesiyle", "mahallesi", "mahallesinde", "mahallesinden",
        "mahallesine", "mahallesini", "mahallesinin", "mahallesindeki", "mahallesiyle", "vilayeti",
        "vilayetinde", "vilayetinden", "vilayetine", "vilayetini", "vilayetinin", "vilayetindeki",
        "vilayetiyle", "nehri", "nehrinde", "nehrinden", "nehrine", "nehrini", "nehrinin",
        "nehrindeki", "nehriyle", "gölü", "gölünde", "gölünden", "gölüne", "gölünü", "gölünün",
        "gölündeki", "gölüyle", "ırmağı", "ırmağında", "ırmağından", "ırmağına", "ırmağını",
        "ırmağının", "ırmağındaki", "ırmağıyla", "çayı", "çayında", "çayından", "çayına", "çayını",
        "çayının", "çayındaki", "çayıyla", "adası", "adasında", "adasından", "adasına", "adasını",
        "adasının", "adasındaki", "adasıyla",
    ],
    small_ends: &[
        "gölü", "gölünde", "gölünden", "gölüne", "gölünü", "gölünün", "gölündeki", "gölüyle",
        "nehri", "nehrinde", "nehrinden", "nehrine", "nehrini", "nehrinin", "nehrindeki",
        "nehriyle", "dağı", "dağında", "dağından", "dağına", "dağını", "dağının", "dağındaki",
        "dağıyla", "adası", "adasında", "adasından", "adasına", "adasını", "adasının", "adasındaki",
        "adasıyla", "körfezi", "körfezinde", "körfezinden", "körfezine", "körfezini", "körfezinin",
        "körfezindeki", "körfeziyle", "boğazı", "boğazında", "boğazından", "boğazına", "boğazını",
        "boğazının", "boğazındaki", "boğazıyla", "denizi", "denizinde", "denizinden", "denizine",
        "denizini", "denizinin", "denizindeki", "deniziyle", "dağları", "dağlarında", "dağlarından",
        "dağlarına", "dağlarını", "dağlarının", "dağlarındaki", "dağlarıyla", "adaları",
        "adalarında", "adalarından", "adalarına", "adalarını", "adalarının", "adalarındaki",
        "adalarıyla",
    ],
    endings: &[
        ("da", ""), ("de", ""), ("ta", ""), ("te", ""), ("dan", ""), ("den", ""), ("tan", ""),
        ("ten", ""), ("ya", ""), ("ye", ""), ("nın", ""), ("nin", ""), ("nun", ""), ("nün", ""),
        ("yı", ""), ("yi", ""), ("yu", ""), ("yü", ""), ("yla", ""), ("yle", ""), ("daki", ""),
        ("deki", ""), ("taki", ""), ("teki", ""), ("ın", ""), ("in", ""), ("un", ""), ("ün", ""),
        ("la", ""), ("le", ""), ("nda", ""), ("nde", ""), ("ndan", ""), ("nden", ""), ("ndaki", ""),
        ("ndeki", ""), ("na", ""), ("ne", ""), ("nı", ""), ("ni", ""), ("nu", ""), ("nü", ""), ("a", ""), ("e", ""), ("ı", ""), ("i", ""), ("u", ""), ("ü", ""),
    ],
    conjunctions: &["ve", "ile", "veya", "&"],
    organisation_links: &["ve", "ile", "için", "&"],
    determiners: &[
        "bu", "şu", "o", "bir", "her", "hiçbir", "bazı", "bizim", "benim", "onun", "onların",
        "kendi",
    ],
    connecting: &["ve", "i", "el", "al", "de", "la", "bin", "ibn"],
    place_endings: &[
        "'da", "'de", "'ta", "'te", "'dan", "'den", "'tan", "'ten", "'daki", "'deki", "'taki",
        "'teki", "'a", "'e", "'ya", "'ye", "'nda", "'nde", "'ndan", "'nden", "'ndaki", "'ndeki",
        "'na", "'ne", "’da", "’de", "’ta", "’te", "’dan", "’den", "’tan", "’ten", "’daki", "’deki",
        "’taki", "’teki", "’a", "’e", "’ya", "’ye", "’nda", "’nde", "’ndan", "’nden", "’ndaki",
        "’ndeki", "’na", "’ne",
    ],
    postpositions: &[
        "yakınlarında", "yakınlarındaki", "yakınlarına", "yakınında", "yakınındaki", "civarında",
        "civarındaki", "çevresinde", "çevresindeki", "açıklarında", "açıklarındaki", "üzerinden",
        "üzerine", "kırsalında", "kırsalındaki", "kırsalına", "merkezinde", "merkezindeki",
        "sınırında", "sınırlarında", "dışında", "dışındaki", "yolunda", "yolu", "girişinde",
        "çıkışında", "semalarında", "sokaklarında", "kuzeyinde", "güneyinde", "doğusunda",
        "batısında", "kuzeyindeki", "güneyindeki", "doğusundaki", "batısındaki", "polisi",
        "polisinin", "belediyesi", "belediyesinin", "sakinleri", "sakinlerinin", "halkı", "halkının",
        "itfaiyesi", "emniyeti", "jandarması", "kaymakamı", "kaymakamlığı", "valisi", "valiliği",
        "muhtarı", "doğumlu", "nüfusuna",
    ],
    belongings: &["belediye", "valisi", "valiliği"],
    kinds: &[
        "ili", "ilçesi", "köyü", "kenti", "şehri", "eyaleti", "bölgesi", "kasabası", "beldesi",
        "mahallesi", "ilinde", "ilçesinde", "köyünde", "kentinde", "şehrinde", "eyaletinde",
        "bölgesinde", "kasabasında", "beldesinde", "mahallesinde", "kentine", "şehrine", "ilçesine",
        "köyüne", "ilçesinin", "ilinin", "kentinin", "şehrinin",
    ],
    shared_divisions: &[
        ("illeri", "ili"), ("illerinde", "ili"), ("ilçeleri", "ilçesi"), ("ilçelerinde", "ilçesi"),
        ("eyaletleri", "eyaleti"),
    ],
    feature_ends: &[
        "Nehri", "Gölü", "Dağı", "Dağları", "Adası", "Körfezi", "Boğazı", "Barajı", "Irmağı",
        "Çayı", "Deresi", "Ovası", "Vadisi", "Tepesi", "Burnu", "Köyü",
    ],
    saints: &["Aziz", "San", "Santa", "Saint"],
    no_towns: &[
        &["Beyaz", "Saray"], &["Mavi", "Ev"], &["Kızıl", "Meydan"], &["Wall", "Street"],
        &["Downing", "Street"], &["El", "Niño"], &["La", "Niña"], &["Capitol", "Hill"],
    ],
    parties: &["CHP", "AKP", "MHP", "HDP", "İYİ"],
    compass_letters: &["K", "G", "D", "B"],
    exclamations: &["TV", "PKK", "AŞ", "TBMM", "MİT", "TSK", "ABD", "KDV"],
    short_forms: &["abd", "bae", "kktc"],
    tags: TagWords {
        beginnings: &["prayfor", "yanındayız", "geçmişolsun", "duaet", "destek", "özgürlük"],
        ends: &[
            "deprem", "sel", "yangın", "patlama", "seçim", "haber", "hava", "saldırı", "trafik",
            "grevi", "eylem", "fırtına",
        ],
    },
    namesakes: NamesakeWords {
        ship_prefixes: &["TCG", "MV", "MS"],
        sailing: &[
            "battı", "demirledi", "yanaştı", "mürettebat", "mürettebatı", "denizciler", "karaya",
        ],
        ship_parts: &["mürettebatı", "kaptanı", "güvertesi", "enkazı"],
        appositions: &["bir"],
        clause_openers: &["ki"],
        wins: &["yendi", "geçti", "devirdi", "eledi"],
        sports: &[
            "maç", "maçı", "maçta", "gol", "golü", "golle", "penaltı", "final", "finali", "lig",
            "Lig", "ligi", "kupa", "Kupa", "sezon", "sezonu", "uzatma", "uzatmalar", "devre",
            "puan", "skor", "deplasman", "derbi",
        ],
        traded: &[
            "hisse", "hisseleri", "hisselerinin", "kâr", "karı", "satış", "satışları", "gelir",
            "geliri", "zararı",
        ],
        ..NamesakeWords::NONE
    },
    ..NameWords::NONE
};
