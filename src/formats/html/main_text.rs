//! Boilerplate removal: the text of the article without menus, teasers and the like.
//!
//! The crate `trafilatura` decides first; it combines rules on tags and classes with the text
//! density of blocks (Barbaresi, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text
//! Discovery and Extraction", ACL-IJCNLP 2021; on shallow text features Kohlschütter, Fankhauser and
//! Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM 2010). Where it finds little,
//! `dom_smoothie` is asked too, a port of Mozilla's Readability, which scores elements by their
//! paragraphs and links.

use crate::formats::blocks::{BlockKind, Links, TextBlock, blocks_of};
use dom_smoothie::Readability;
use trafilatura::{ExtractionFocus, Options};
use url::Url;

/// Characters that an article has at least; fewer suggest that the wrong part was found.
const SHORT: usize = 250;

/// Finds the article of a page.
trait Extractor {
    /// The article as HTML, and the language that it seems to be in; `None` if none is found.
    fn article(&self, page: &str, address: Option<&Url>) -> Option<ExtractedHtml>;
}

struct ExtractedHtml {
    html: String,
    language: Option<String>,
}

/// The more precise extractor on news pages.
struct Trafilatura;

/// Finds something where the other extractor finds little or nothing.
struct MozillaReadability;

impl Extractor for Trafilatura {
    fn article(&self, page: &str, address: Option<&Url>) -> Option<ExtractedHtml> {
        let mut options = Options::default()
            .with_focus(ExtractionFocus::FavorPrecision)
            .with_fallback(true);
        options.original_url = address.cloned();
        let result = trafilatura::extract(page, &options).ok()?;
        Some(ExtractedHtml {
            html: result.content_html,
            language: Some(result.metadata.language).filter(|language| !language.is_empty()),
        })
    }
}

impl Extractor for MozillaReadability {
    fn article(&self, page: &str, address: Option<&Url>) -> Option<ExtractedHtml> {
        let address = address.map(Url::as_str);
        let article = Readability::new(page, address, None).ok()?.parse().ok()?;
        Some(ExtractedHtml {
            html: article.content.to_string(),
            language: None,
        })
    }
}

/// The article of a page.
#[derive(Debug, Default)]
pub(super) struct MainText {
    pub(super) paragraphs: Vec<String>,
    /// A BCP 47 tag, detected from the text.
    pub(super) language: Option<String>,
}

/// The first extractor's article, or, if that is short, the longer one of both.
pub(super) fn main_text(page: &str, address: Option<&Url>, title: Option<&str>) -> MainText {
    let extractors: [&dyn Extractor; 2] = [&Trafilatura, &MozillaReadability];
    let mut best = MainText::default();
    for extractor in extractors {
        let Some(found) = extractor.article(page, address) else {
            continue;
        };
        let paragraphs = paragraphs(&blocks_of(&found.html, Links::Words), title);
        if length(&paragraphs) > length(&best.paragraphs) {
            best.paragraphs = paragraphs;
        }
        best.language = best.language.or(found.language);
        if length(&best.paragraphs) >= SHORT {
            break;
        }
    }
    best
}

/// Characters of the paragraphs.
pub(super) fn length(paragraphs: &[String]) -> usize {
    let characters = paragraphs.iter().map(|text| text.chars().count());
    characters.sum()
}

/// The texts of the blocks, without the title above them and the page furniture between them.
fn paragraphs(blocks: &[TextBlock], title: Option<&str>) -> Vec<String> {
    let is_title = |text: &str| title.is_some_and(|title| folded(title) == folded(text));
    blocks
        .iter()
        .enumerate()
        .filter(|(index, block)| !(*index < 3 && is_title(&block.text)))
        .filter(|(_, block)| !is_furniture(block))
        .map(|(_, block)| block.text.replace('\n', " "))
        .collect()
}

/// Only letters and digits, in lower case: for comparing titles.
pub(super) fn folded(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Whether a block belongs to the page, not to the article: "Advertisement", "Read more".
fn is_furniture(block: &TextBlock) -> bool {
    #[rustfmt::skip]
    const WHOLE: [&str; 14] = [
        "advertisement", "advertisements", "ad", "scroll down", "read more", "continue reading",
        "share this", "share", "related", "related articles", "sign up", "subscribe",
        "story continues below advertisement", "scroll down to continue",
    ];
    #[rustfmt::skip]
    const STARTS: [&str; 5] = [
        "advertisement - scroll", "article continues below", "story continues below",
        "sign up for our newsletter", "click here to subscribe",
    ];
    let lower = block.text.to_lowercase();
    let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
    let is_short = block.text.chars().nth(120).is_none();
    WHOLE.contains(&bare)
        || (is_short
            && block.kind != BlockKind::Quotation
            && STARTS.iter().any(|start| bare.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(article: &str) -> String {
        format!(
            "<html><head><title>x</title></head><body><nav><a href=/>Home</a><a href=/w>World</a></nav>\
             <article><h1>Bridge lost to flood</h1>{article}</article><footer>All rights reserved</footer></body></html>"
        )
    }

    const PARAGRAPH: &str = "The river rose during the night and took the bridge that joins the \
        two halves of the town, the mayor said on Monday, and nobody was hurt.";

    #[test]
    fn the_article_comes_without_title_menu_and_furniture() {
        let page = page(&format!(
            "<p>{PARAGRAPH}</p><p>Advertisement</p><p>{PARAGRAPH} Twice.</p><p>{PARAGRAPH} Thrice.</p>"
        ));
        let found = main_text(&page, None, Some("Bridge Lost to Flood"));
        assert_eq!(
            found.paragraphs,
            [
                PARAGRAPH.to_owned(),
                format!("{PARAGRAPH} Twice."),
                format!("{PARAGRAPH} Thrice.")
            ]
        );
    }

    #[test]
    fn a_short_article_is_still_found() {
        let found = main_text(&page("<p>The river rose.</p>"), None, None);
        assert!(
            found
                .paragraphs
                .iter()
                .any(|text| text == "The river rose.")
        );
    }
}
