use super::cut::is_cut;
use super::outline::Outline;
use super::signs;
use super::*;
use ego_tree::iter::Edge;
use proptest::prelude::*;
use scraper::{Html, Node};
use std::path::Path;

const FIRST: &str = "The river rose during the night and took the bridge that joins the two halves of the town, the mayor said on Monday.";
const LAST: &str = "Nobody was hurt in the flood, and the school will open again when the water has gone, a teacher said by telephone.";

fn page_with(middle: &str) -> String {
    format!(
        "<!doctype html><html lang=en><head><title>Bridge lost to flood</title></head><body><nav><a href=/>Home</a> <a href=/w>World</a></nav>\
         <article><h1>Bridge lost to flood</h1><p>{FIRST}</p>{middle}<p>{LAST}</p></article><footer>All rights reserved</footer></body></html>"
    )
}

fn found(page: &str) -> MainText {
    article(
        &Outline::of(&Html::parse_document(page)),
        Some("Bridge lost to flood"),
    )
}

/// The paragraphs between the first and the last.
fn between(middle: &str) -> Vec<String> {
    let paragraphs = found(&page_with(middle)).paragraphs;
    assert_eq!(
        paragraphs.first().map(String::as_str),
        Some(FIRST),
        "{middle}"
    );
    assert_eq!(
        paragraphs.last().map(String::as_str),
        Some(LAST),
        "{middle}"
    );
    paragraphs[1..paragraphs.len() - 1].to_vec()
}

#[test]
fn elements_inside_a_line_never_cut_join_or_move_words() {
    let inline = [
        "time datetime=2021-08-09",
        "em",
        "b",
        "strong",
        "i",
        "a href=/x",
        "span class=link",
        "span class=share",
        "span class=author",
        "span class='caption related'",
        "sub",
        "abbr",
        "mark",
        "code",
        "cite",
        "q",
        "kbd",
        "small",
        "u",
        "font color=red",
        "x-term",
    ];
    for container in ["p", "li", "dd", "blockquote", "div", "h2", "section"] {
        for tag in inline {
            let name = tag.split(' ').next().unwrap();
            if name == "x-term" && !matches!(container, "p" | "h2") {
                continue;
            }
            let html = format!(
                "<{container}>Trucks left <{tag}>Low Ferry</{name}> at dawn and reached the <{tag}><b>upper</b></{name}>most farm at noon, all of them.</{container}>"
            );
            assert_eq!(
                between(&html),
                [
                    "Trucks left Low Ferry at dawn and reached the uppermost farm at noon, all of them."
                ],
                "{container} {tag}"
            );
        }
    }
    assert_eq!(
        between("<p>People from Upper<wbr>ton and Lower&shy;ton went home on foot.</p>"),
        ["People from Upperton and Lowerton went home on foot."]
    );
}

#[test]
fn text_beside_blocks_is_text() {
    let html = "<div><blockquote>We lost everything, a teacher said.</blockquote>Families walked to the mill during the night, with their animals.\
        <h2>Help</h2>Soldiers brought bread on Monday, and more is promised.<br><br>The mayor thanked them.\
        <figure><img src=x><figcaption>A bridge</figcaption></figure>The road is open again.</div>";
    assert_eq!(
        between(html),
        [
            "We lost everything, a teacher said.",
            "Families walked to the mill during the night, with their animals.",
            "Help",
            "Soldiers brought bread on Monday, and more is promised.",
            "The mayor thanked them.",
            "The road is open again."
        ]
    );
}

#[test]
fn numbered_lists_keep_their_numbers() {
    let numbers = |list: &str| between(list);
    assert_eq!(
        numbers("<ol start=1986><li>That was the year of the flood.</ol>"),
        ["1986. That was the year of the flood."]
    );
    assert_eq!(
        numbers("<ol><li>The upper mill.<li value=5>The lower mill.<li>The ferry.</ol>"),
        ["1. The upper mill.", "5. The lower mill.", "6. The ferry."]
    );
    assert_eq!(
        numbers("<ol reversed><li>The upper mill.<li>The lower mill.</ol>"),
        ["2. The upper mill.", "1. The lower mill."]
    );
    assert_eq!(
        numbers("<ol><li>1. The upper mill.</ol>"),
        ["1. The upper mill."]
    );
    assert_eq!(numbers("<ul><li>The upper mill.</ul>"), ["The upper mill."]);
}

#[test]
fn what_nobody_sees_is_not_read() {
    for unseen in [
        "<template><p>A secret town that nobody sees is named in here.</p></template>",
        "<p hidden>A secret town that nobody sees is named in here.</p>",
        "<div style='display: none'><p>A secret town that nobody sees is named in here.</p></div>",
        "<p aria-hidden=true>A secret town that nobody sees is named in here.</p>",
        "<p style='visibility:hidden'>A secret town that nobody sees is named in here.</p>",
        "<noscript><p>A secret town that nobody sees is named in here.</p></noscript>",
        "<dialog><p>A secret town that nobody sees is named in here.</p></dialog>",
        "<div class=sr-only>A secret town that nobody sees is named in here.</div>",
    ] {
        assert_eq!(between(unseen), Vec::<String>::new(), "{unseen}");
    }
    assert_eq!(
        between("<p>The ferry<span hidden> of a secret town</span> runs again on Monday.</p>"),
        ["The ferry runs again on Monday."]
    );
}

#[test]
fn teasers_and_furniture_are_told_from_sentences() {
    for teaser in [
        "<p>Read more: <a href=/1>Storm kills nine in the south</a></p>",
        "<p><strong>ALSO READ | <a href=/2>Train crash near the mill</a></strong></p>",
        "<p>Related: <a href=/3>Vote delayed</a></p>",
        "<p><a href=/x>Read more: Mayor opens a bridge in the south</a></p>",
        "<p><strong>READ ALSO</strong> <a href=/y>Capital bans cars</a></p>",
        "<p>See also: <a href=/4>The dam that held</a></p>",
        "<p>Sign up for our newsletter</p>",
        "<p>Follow us on Telegram</p>",
        "<p>Reporting by O. K. in Highbridge; Editing by B. B. in Lowmill</p>",
        "<p>11 August 2021</p>",
        "<p><a href='#c'>941 comments</a></p>",
        "<p>Advertisement</p>",
        "<div class=related-posts><p>Nine people were killed by a storm in the south, the police said.</p></div>",
        "<aside><p>Nine people were killed by a storm in the south, the police said.</p></aside>",
        "<ul><li><a href=/1>Storm in the south</a><li><a href=/2>Train crash</a></ul>",
        "<p>Subscribe to continue reading</p>",
        "<p>Watch: <a href=/v>The moment the bridge fell</a></p>",
    ] {
        assert_eq!(between(teaser), Vec::<String>::new(), "{teaser}");
    }
    for sentence in [
        "More than thirty houses were taken by the water.",
        "Related deaths rose to nine in the south, the police said.",
        "Watch towers were built along the river after the flood.",
        "Read the letter aloud, the judge told the mayor.",
        "Reporting by the town's paper had led to the inquiry, the mayor said, and to his own loss of the office that he had held for more than twenty years until the flood came over the town.",
        "Share prices of the mill fell by half on Monday.",
        "Follow the river to the north and you reach the ferry.",
        "Next week the school will open again, the mayor said.",
        "Photos of the bridge show that two piers are gone.",
        "Advertisement income fell after the flood, the paper said.",
        "On 11 August 2021 the dam broke.",
        "Comments by the mayor were not well received.",
    ] {
        assert_eq!(between(&format!("<p>{sentence}</p>")), [sentence]);
    }
    let linked =
        "In the south, two hundred people were brought to a school on the hill above the town.";
    assert_eq!(
        between(&format!("<div><a href=/f>{linked}</a></div>")),
        [linked]
    );
}

#[test]
fn an_article_in_several_containers_is_whole() {
    let piece = |text: &str| {
        format!(
            "<div><div class=grid><div class=cell><div class='article-text x'><p>{text}</p></div></div></div></div>"
        )
    };
    let middle = "The real change is under the surface: the bridge has eight piers and twelve cables, and it is half as heavy again as the old one was, an engineer said.";
    for page in [
        format!(
            "<main><article><h1>Bridge lost to flood</h1><div>{}<div class=js-rest>{}{}</div></div></article></main>",
            piece(FIRST),
            piece(middle),
            piece(LAST)
        ),
        format!(
            "<main><div>{}</div><div>{}</div><div>{}</div></main>",
            piece(FIRST),
            piece(middle),
            piece(LAST)
        ),
        format!("<h1>Bridge lost to flood</h1>{FIRST}<br><br>{middle}<br><br>{LAST}"),
        format!(
            "<article><header><h1>Bridge lost to flood</h1><p class=lead>{FIRST}</p></header><div><p>{middle}</p><p>{LAST}</p></div></article>"
        ),
        format!(
            "<div><h1>Bridge lost to flood</h1><h2 class=standfirst></h2>{FIRST}<div class=entry-content><p>{middle}</p><p>{LAST}</p></div></div>"
        ),
    ] {
        assert_eq!(found(&page).paragraphs, [FIRST, middle, LAST], "{page}");
    }
    assert_eq!(
        found(&format!(
            "<article><h1>Bridge lost to flood</h1><div><p>{FIRST}</p></div></article>"
        ))
        .paragraphs,
        [FIRST]
    );
}

#[test]
fn encyclopedias_lose_their_marks_and_notes() {
    let html = "<p>The town was quiet.<sup class=reference><a href='#c1'><span>[</span>1<span>]</span></a></sup> The crossing was not guarded.<sup>[<i>citation needed</i>]</sup></p>\
        <h2>Aftermath<span class=mw-editsection>[<a>edit</a>]</span></h2><p>The bridge was rebuilt by workers of the mill, in the summer of that year.</p>\
        <div class=reflist><ol><li>\"Talks in the capital\". The Paper. 2022.</ol></div><div class=hatnote>For the county, see there.</div>";
    assert_eq!(
        between(html),
        [
            "The town was quiet. The crossing was not guarded.",
            "Aftermath",
            "The bridge was rebuilt by workers of the mill, in the summer of that year."
        ]
    );
    assert_eq!(
        between("<p>An area of 40 km<sup>2</sup> was flooded.</p>"),
        ["An area of 40 km2 was flooded."]
    );
}

#[test]
fn raised_numbers_that_lead_to_notes_are_no_words() {
    for (mark, kept) in [
        ("<sup><a href=\"#fn1\">1</a></sup>", "Kunduz"),
        ("<a href=\"/a#note-2\"><sup>2</sup></a>", "Kunduz"),
        ("<sup><a href=\"#n\">†</a></sup>", "Kunduz"),
        ("<sup>2</sup>", "Kunduz2"),
        (
            "<sup><a href=\"#n\">the second</a></sup>",
            "Kunduzthe second",
        ),
    ] {
        let middle = format!("<p>They came to Kunduz{mark} in the night and left again.</p>");
        let expected = format!("They came to {kept} in the night and left again.");
        assert_eq!(between(&middle), [expected], "{mark}");
    }
}

#[test]
fn what_is_left_out_is_told_with_its_share() {
    let left_out = found(&page_with("<p>Read more: <a href=/1>Storm kills nine in the south</a></p><p>Sign up for our newsletter</p>")).left_out;
    let Some(Diagnostic::PartsLeftOut { parts, kept }) = left_out else {
        panic!("nothing told")
    };
    assert_eq!(parts, [(Omission::Teaser, 1), (Omission::Subscription, 1)]);
    assert!((70..95).contains(&kept), "{kept}");
    assert_eq!(found(&page_with("<p hidden>x y z</p>")).left_out, None);
}

/// Letters and digits of every text node that is displayed, in order.
fn displayed(page: &Html) -> String {
    let mut letters = String::new();
    let mut unseen = 0;
    for edge in page.tree.root().traverse() {
        let (node, step) = match edge {
            Edge::Open(node) => (node, 1),
            Edge::Close(node) => (node, -1),
        };
        match node.value() {
            Node::Element(tag) if is_cut(node, tag) => unseen += step,
            Node::Text(text) if step > 0 && unseen == 0 => letters.push_str(&folded(text)),
            _ => {}
        }
    }
    letters
}

/// Checks what holds for every page: each displayed word stands in one block of the outline, in the order
/// of the source; each block is used once; each block between the first and the last kept one is kept or has a reason.
fn check(page: &str) {
    let page = Html::parse_document(page);
    let outline = Outline::of(&page);
    let blocks: String = outline
        .blocks
        .iter()
        .map(|block| {
            folded(
                block
                    .text
                    .strip_prefix(block.marker())
                    .unwrap_or(&block.text),
            )
        })
        .collect();
    assert_eq!(blocks, displayed(&page));
    for trust in [Trust::Heeded, Trust::Ignored] {
        let Some(choice) = choose(&outline, None, trust) else {
            continue;
        };
        let sifted = sift::sifted(&outline, &choice);
        assert!(
            sifted.windows(2).all(|pair| pair[0].0 + 1 == pair[1].0),
            "a block is missing or twice"
        );
        let ends = [sifted.first(), sifted.last()];
        assert!(
            ends.iter()
                .flatten()
                .all(|(_, omission)| omission.is_none())
                || sifted.len() < 2
        );
        let kept = sifted
            .iter()
            .filter(|(_, omission)| omission.is_none())
            .map(|(index, _)| outline.blocks[*index].text.clone());
        assert_eq!(text(&outline, &choice).paragraphs, kept.collect::<Vec<_>>());
    }
}

#[test]
fn every_word_of_saved_pages_is_kept_or_has_a_reason() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/ingest/pages");
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let bytes = std::fs::read(&path).unwrap();
        let mut page = Vec::new();
        let mut unpacked = flate2::read::MultiGzDecoder::new(bytes.as_slice());
        std::io::Read::read_to_end(&mut unpacked, &mut page).unwrap();
        check(&String::from_utf8_lossy(&page));
    }
}

fn any_page() -> impl Strategy<Value = String> {
    let tag = prop::sample::select(vec![
        "div",
        "p",
        "b",
        "a href=x",
        "table",
        "tr",
        "td",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "br",
        "span class=share",
        "h2",
        "time",
        "form",
        "aside",
        "figure",
        "figcaption",
        "sup",
        "template",
        "section class=related",
        "div class=article-body",
        "div hidden",
        "span hidden",
        "article",
        "header",
        "nav",
        "x-y",
        "dl",
        "dd",
        "button",
        "svg",
        "noscript",
    ]);
    let piece = prop_oneof![
        tag.clone().prop_map(|tag| format!("<{tag}>")),
        tag.prop_map(|tag| format!("</{}>", tag.split(' ').next().unwrap_or_default())),
        "[a-zA-Z .,&;]{0,30}",
        Just(FIRST.to_owned()),
        Just("[1]".to_owned()),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn every_word_of_any_page_is_kept_or_has_a_reason(page in any_page()) {
        check(&page);
    }
}

#[test]
fn classes_are_read_word_by_word() {
    let sign = |class: &str| {
        let page = Html::parse_fragment(&format!("<div class='{class}'>x</div>"));
        let div = page.tree.root().descendants().find_map(|node| {
            node.value()
                .as_element()
                .filter(|tag| tag.name() == "div")
                .cloned()
        });
        signs::sign(&div.unwrap())
    };
    for (class, omission) in [
        ("related-posts", Omission::Teaser),
        ("shareBar share", Omission::Share),
        ("c-newsletter__form", Omission::Subscription),
        ("AuthorBio", Omission::Byline),
        ("wp-caption", Omission::Caption),
        ("l-sidebar", Omission::Aside),
        ("site-footer", Omission::PageFrame),
        ("comments-area", Omission::Comments),
    ] {
        assert_eq!(sign(class), Some(signs::Sign::Not(omission)), "{class}");
    }
    for class in [
        "article-body",
        "entry-content",
        "articleBody",
        "post_content",
        "story-text related",
    ] {
        assert_eq!(sign(class), Some(signs::Sign::Body), "{class}");
    }
    for class in [
        "has-sidebar",
        "no-comments",
        "headline",
        "shared",
        "adelaide",
        "navajo",
        "tagged",
    ] {
        assert_eq!(sign(class), None, "{class}");
    }
}
