//! Pages for the browser tests.

use super::fixture::{Said, briefing, said, with_comments};
use crate::support::{brief_text_as, sample};
use geobrief::briefing::Briefing;
use geobrief::document::{CommentKind, Fact};
use geobrief::language::Language;
use geobrief::{Config, render};
use std::fs;
use std::path::Path;

const TIME: &str = "2021-08-11T17:35:00Z";

/// What strangers write.
pub(crate) const ATTACKS: [&str; 9] = [
    "<script>window.pwned = 1</script> in [Kabul|KBL].",
    "</script><img src=x onerror=\"window.pwned = 2\"> near [Faizabad|FAI].",
    "</textarea></title></style><svg onload=window.pwned=3> [Moscow|MOW]",
    "`${window.pwned = 4}` {{ 7*7 }} {% raw %} [Russia|RU]",
    "javascript:window.pwned=5 data:text/html,<script>window.pwned=6</script> [Tajikistan|TJ]",
    "<!-- ]]> --!> &lt;b&gt; &#0; \u{2028}\u{2029} [Uzbekistan|UZ]",
    "Read \u{202E}dabaziaF\u{202D} and \u{2066}this\u{0}\u{7}\u{1b}[Dawlatabad|DOW]",
    "'\"><a href=javascript:window.pwned=7>link</a> [Kyrgyzstan|KG]",
    "> <iframe src=https://example.org></iframe>\n> [China|CN]",
];

/// Attacks wherever a stranger or a gazetteer file has words to say.
pub(crate) fn hostile() -> Briefing {
    let mut comments: Vec<Said> = (ATTACKS.iter())
        .map(|attack| said("<b>\u{202E}user</b>", CommentKind::User, TIME, &[attack]))
        .collect();
    let long_line = format!(
        "{} [Kabul|KBL] {}",
        "w".repeat(500_000),
        "word ".repeat(100_000)
    );
    comments.push(said("long", CommentKind::User, TIME, &[&long_line]));
    let mut briefing = with_comments(&comments);
    let attack = "</script><img src=x onerror=window.pwned=8>\u{202E}";
    let facts = &mut briefing.document.metadata;
    facts.author = Fact::Stated(attack.to_owned());
    facts.site = Fact::Stated("javascript:window.pwned=9".to_owned());
    facts.url = Fact::Stated("javascript:window.pwned=10".to_owned());
    briefing.input.url = facts.url.value().cloned();
    for place in &mut briefing.places {
        place.lies_in.push_str(attack);
        place.evidence.push(attack.to_owned());
        for other in &mut place.alternatives {
            other.label.push_str(attack);
            other.reason.push_str(attack);
        }
    }
    for name in &mut briefing.unmapped {
        name.reason.push_str(attack);
    }
    for label in &mut briefing.map.labels {
        label.text.push_str("<b>\u{202E}");
    }
    for comment in &mut briefing.document.comments {
        comment.permalink = Some("javascript:window.pwned=11".to_owned());
    }
    briefing.map.contents.marked.push(attack.to_owned());
    briefing.map.disputed_areas.push(attack.to_owned());
    briefing
}

/// As many comments as a large thread has.
pub(crate) fn crowded() -> Briefing {
    let comment = |number: usize| {
        let words = format!(
            "This is comment number {number}, from a reader who looks at [Kabul|KBL] and at the \
             road to [Faizabad|FAI]."
        );
        said(
            &format!("reader_{number}"),
            CommentKind::User,
            TIME,
            &[&words],
        )
    };
    let mut briefing = with_comments(&(1..=10_000).map(comment).collect::<Vec<_>>());
    for (number, comment) in (1_u32..).zip(&mut briefing.document.comments) {
        comment.permalink = Some(format!("https://forum.example/thread/{number}"));
        comment.score = Some(i64::from(number % 40));
        comment.parent = (number % 3 != 1).then_some(number - 1);
    }
    briefing
}

/// The project's own sample, from text to page.
fn own_sample(language: Language) -> Briefing {
    let config = Config {
        language,
        ..Config::default()
    };
    brief_text_as(&fs::read_to_string(sample()).unwrap(), &config)
}

/// Positions in figures, and distances from places, in article and comments.
const POSITIONS: &str = "Tanker burns in the Red Sea\n\nThe tanker drifts at 14°31'N 41°58'E, the \
    agency said, 60 nautical miles west of Hodeidah. A second ship was hit about 80 km south of Aden. \
    Tugs left Camp Sorayan (13.105, 42.852) and Djibouti.\n\n\
    reader1 on August 11th, 2021 at 17:35 UTC »\n\nMy map says 15.2001N 42.3012E, and 30 km from \
    Mukalla.\n";

/// More than one name that a person has to decide.
const UNDECIDED: &str = "Drought strands river boats in the Amazon\n\nMANAUS, Brazil. The Rio Negro at \
    Manaus fell to its lowest. Boats are stranded on the Madeira River near Porto Velho. The Amazon River \
    is the only road for villages around Tefé and Santarém. In Iquitos, Peru, fuel ran short.";

/// Rivers in the article and one that only comments name.
const RIVERS: &str = "Danube crests in Budapest\n\nBUDAPEST. The Danube crested in Budapest on Tuesday, \
    and the flood moved on to Novi Sad. In Vienna cellars were cleaned; the port of Belgrade closed. \
    Romania expects the crest at Giurgiu.\n\n\
    reader1 on August 11th, 2021 at 17:35 UTC »\n\nThe Tisza is high at Szeged too.\n";

#[test]
fn are_written_for_the_browser() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    fs::create_dir_all(&folder).unwrap();
    for (name, briefing) in [
        ("briefing.html", briefing()),
        ("sample.html", own_sample(Language::English)),
        ("german.html", own_sample(Language::German)),
        ("french.html", own_sample(Language::French)),
        (
            "positions.html",
            brief_text_as(POSITIONS, &Config::default()),
        ),
        (
            "undecided.html",
            brief_text_as(UNDECIDED, &Config::default()),
        ),
        ("rivers.html", brief_text_as(RIVERS, &Config::default())),
        (
            "two-cities.html",
            brief_text_as(crate::second_map::TWO_CITIES, &Config::default()),
        ),
        ("hostile.html", hostile()),
        ("crowded.html", crowded()),
    ] {
        fs::write(folder.join(name), render::page(&briefing).unwrap()).unwrap();
    }
    let embed = render::embed(&own_sample(Language::English)).unwrap();
    fs::write(folder.join("embed.html"), embed).unwrap();
}
