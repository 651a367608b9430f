//! The page in finished words: what the templates repeat and fill in, and decide nothing about.

mod about;
mod account;
mod borders;
mod comments;
mod direction;
mod head;
mod listed;
mod places;
mod plain;
mod summary;
pub(crate) mod text;
pub(crate) mod words;

use super::Theme;
use super::assets;
use super::legend::{Entry, legend};
use super::map_style::{Signed, signed};
use super::static_map::Globe;
use crate::briefing::Briefing;
use crate::document::{Block, BlockId, Document};
use crate::language::Words;
use crate::span::Span;
use crate::summarize::Sentence;
use askama::Template;
use direction::direction;
use text::{Lines, MarkedText, Run};

#[derive(Template)]
#[template(path = "page.html")]
pub(crate) struct Page<'b> {
    policy: String,
    style: String,
    /// Value of `color-scheme`.
    color_scheme: &'static str,
    leaflet: &'static str,
    script: &'static str,
    version: &'static str,
    words: &'static Words,
    /// Of the page's own words.
    lang: &'static str,
    /// Of the source.
    language: &'b str,
    head: head::Head<'b>,
    summary: summary::SummaryView<'b>,
    legend: Vec<Entry>,
    static_map: &'b str,
    globe: Globe,
    place_groups: Vec<places::Group<'b>>,
    article: Vec<ArticleParagraph<'b>>,
    comments: Option<comments::CommentsView<'b>>,
    listed: Vec<listed::ListedView<'b>>,
    account: account::AccountView<'b>,
    borders: Vec<borders::BorderView<'b>>,
    about: about::About<'b>,
    island: &'b str,
}

struct ArticleParagraph<'b> {
    id: String,
    /// "Paragraph 3".
    name: String,
    number: u32,
    dir: &'static str,
    runs: Vec<Run<'b>>,
}

/// The whole page. `island` and `static_map` are inserted as they are.
pub(crate) fn page<'b>(
    briefing: &'b Briefing,
    theme: Theme,
    island: &'b str,
    static_map: &'b str,
) -> Page<'b> {
    let context = Context::of(briefing);
    let style = assets::style(theme, context.words);
    Page {
        policy: assets::policy(&style),
        style,
        color_scheme: match theme {
            Theme::Auto => "light dark",
            Theme::Light => "light",
            Theme::Dark => "dark",
        },
        leaflet: assets::LEAFLET_JS,
        script: assets::PAGE_JS,
        version: env!("CARGO_PKG_VERSION"),
        words: context.words,
        lang: briefing.language.code(),
        language: context.language(),
        head: head::head(&context),
        summary: summary::summary(&context),
        legend: legend(briefing, &context.places),
        static_map,
        globe: super::static_map::globe(&briefing.map),
        place_groups: places::groups(&context),
        article: article(&context),
        comments: comments::comments(&context),
        listed: listed::listed(&context),
        account: account::account(&context),
        borders: borders::borders(&context),
        about: about::about(&context),
        island,
    }
}

fn article<'b>(context: &Context<'b>) -> Vec<ArticleParagraph<'b>> {
    let document = context.document;
    let paragraph = |block: &Block| -> Option<ArticleParagraph<'b>> {
        let BlockId::Paragraph(number) = block.id else {
            return None;
        };
        let paragraphs = context.text.paragraphs(block, Lines::Joined);
        Some(ArticleParagraph {
            id: block.id.to_string(),
            name: (context.words.article.paragraph)(number),
            number,
            dir: direction(document.block_text(block)),
            runs: paragraphs.into_iter().flat_map(|p| p.runs).collect(),
        })
    };
    document.blocks.iter().filter_map(paragraph).collect()
}

/// What several sections need.
struct Context<'b> {
    words: &'static Words,
    briefing: &'b Briefing,
    document: &'b Document,
    text: MarkedText<'b>,
    places: Vec<Signed<'b>>,
}

impl<'b> Context<'b> {
    fn of(briefing: &'b Briefing) -> Self {
        Self {
            words: briefing.language.words(),
            briefing,
            document: &briefing.document,
            text: MarkedText::of(briefing),
            places: signed(briefing),
        }
    }

    /// The language of the source's words; English is what the program reads.
    fn language(&self) -> &'b str {
        let stated = self.document.metadata.language.value();
        stated.map_or("en", String::as_str)
    }

    /// Words of the source.
    fn quote(&self, span: Span) -> &'b str {
        span.slice(&self.document.text)
    }

    /// A link to a sentence.
    fn jump(&self, sentence: &Sentence) -> Jump<'b> {
        Jump {
            anchor: text::sentence_anchor(sentence),
            label: match self.document.comment(sentence.block) {
                Some(comment) => JumpLabel::Comment(&comment.author),
                None => JumpLabel::Article(block_label(self.words, sentence.block)),
            },
        }
    }
}

/// A link to where something stands.
#[derive(Debug, PartialEq, Template)]
#[template(path = "_jump.html")]
struct Jump<'b> {
    anchor: String,
    label: JumpLabel<'b>,
}

#[derive(Debug, PartialEq)]
enum JumpLabel<'b> {
    /// "¶5", "title".
    Article(String),
    /// A user name: the source's words.
    Comment(&'b str),
}

fn block_label(words: &Words, block: BlockId) -> String {
    match block {
        BlockId::Paragraph(number) => format!("¶{number}"),
        BlockId::Title => words.frame.title_jump.to_owned(),
        BlockId::Comment(_) => block.to_string(),
    }
}

/// Whether a link may lead there: strangers write addresses too.
fn is_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}
