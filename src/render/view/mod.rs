//! The page in finished words: what the templates repeat and fill in, and decide nothing about.

mod about;
mod borders;
mod claims;
mod comments;
mod context;
mod direction;
mod embed;
mod head;
mod listed;
mod pieces;
mod places;
mod summary;
mod text;

use super::assets;
use super::legend::{Entry, legend};
use super::linked::{LINKED_POLICY, LinkedAssets};
use super::static_map::Globe;
use super::theme::{Look, Paper, Theme};
use crate::briefing::Briefing;
use crate::document::{Block, BlockId, DocumentKind, TimeCode};
use crate::language::{Catalogue, Section};
use askama::Template;
use context::Context;
use direction::direction;
pub(super) use embed::embed;
use text::{LineBreaks, Run};

#[derive(Template)]
#[template(path = "page.html")]
pub(crate) struct Page<'b> {
    policy: String,
    /// The addresses of scripts and styles that lie beside the page, instead of those in it.
    linked: Option<&'b LinkedAssets>,
    /// The same of the map's ground.
    ground: Vec<String>,
    style: String,
    /// Value of `color-scheme`.
    color_scheme: &'static str,
    leaflet: &'static str,
    script: &'static str,
    version: &'static str,
    catalogue: &'static Catalogue,
    /// Of the page's own words.
    lang: &'static str,
    /// Of the source.
    language: &'b str,
    /// That the source's language is not read, so that nothing here is complete.
    unread: Option<String>,
    head: head::Head<'b>,
    summary: summary::SummaryView<'b>,
    legend: Vec<Entry>,
    maps: Maps<'b>,
    one_page: bool,
    /// Whether there is something to show on it: a map of the world says nothing.
    has_map: bool,
    globe: Globe,
    place_groups: Vec<places::Group<'b>>,
    /// What the list of places leaves out.
    places_shortened: Option<String>,
    /// How many places a person has withheld; nothing without any.
    withheld: Option<String>,
    /// Heading and note of the article, or of the messages in its place.
    article_section: &'static Section,
    article: Vec<ArticleParagraph<'b>>,
    comments: Option<comments::CommentsView<'b>>,
    listed: Vec<listed::ListedView<'b>>,
    claims: claims::ClaimsView<'b>,
    borders: Vec<borders::BorderView<'b>>,
    about: about::About<'b>,
    island: &'b str,
    names: &'b str,
}

/// What is written apart and goes into the page as it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PageData<'b> {
    /// The JSON island.
    pub(crate) island: &'b str,
    /// The index of places around.
    pub(crate) names: &'b str,
    pub(crate) maps: Maps<'b>,
}

struct ArticleParagraph<'b> {
    id: String,
    /// "Paragraph 3".
    name: String,
    number: u32,
    dir: &'static str,
    /// When it is spoken, of a recording.
    time: Option<TimeCode>,
    /// Of a message: who wrote it and when.
    by: Option<comments::MessageHead<'b>>,
    runs: Vec<Run<'b>>,
}

/// The drawn maps, finished.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Maps<'b> {
    pub(crate) first: &'b str,
    pub(crate) second: Option<&'b str>,
}

/// The whole page.
pub(crate) fn page<'b>(
    briefing: &'b Briefing,
    look: Look,
    linked: Option<&'b LinkedAssets>,
    data: PageData<'b>,
) -> Page<'b> {
    let context = Context::of(briefing);
    let Look { theme, paper } = look;
    let style = assets::style(theme, context.catalogue);
    Page {
        policy: linked.map_or_else(|| assets::policy(&style), |_| LINKED_POLICY.to_owned()),
        linked,
        ground: match (linked, &briefing.map.tiles) {
            (Some(linked), Some(tiles)) => linked.ground(&tiles.tiles),
            _ => Vec::new(),
        },
        style,
        color_scheme: match theme {
            Theme::Auto => "light dark",
            Theme::Light => "light",
            Theme::Dark => "dark",
        },
        leaflet: assets::LEAFLET_JS,
        script: assets::PAGE_JS,
        version: env!("CARGO_PKG_VERSION"),
        catalogue: context.catalogue,
        lang: briefing.language.code(),
        language: context.language(),
        unread: about::unread(&context),
        head: head::head(&context),
        summary: summary::summary(&context),
        legend: legend(briefing, &context.places),
        maps: data.maps,
        one_page: paper == Paper::OnePage,
        has_map: !briefing.map.anchors.is_empty() || !briefing.map.named_borders.is_empty(),
        globe: super::static_map::globe(&briefing.map),
        place_groups: places::groups(&context),
        places_shortened: places::shortened(&context),
        withheld: places::withheld(&context),
        article_section: match briefing.document.kind() {
            DocumentKind::Messages => &context.catalogue.article.messages,
            DocumentKind::Article | DocumentKind::Thread => &context.catalogue.article.section,
        },
        article: article(&context),
        comments: comments::comments(&context),
        listed: listed::listed(&context),
        claims: claims::claims(&context),
        borders: borders::borders(&context),
        about: about::about(&context),
        island: data.island,
        names: data.names,
    }
}

fn article<'b>(context: &Context<'b>) -> Vec<ArticleParagraph<'b>> {
    let document = context.document;
    let paragraph = |block: &Block| -> Option<ArticleParagraph<'b>> {
        let BlockId::Paragraph(number) = block.id else {
            return None;
        };
        let paragraphs = context.text.paragraphs(block, LineBreaks::Joined);
        Some(ArticleParagraph {
            id: block.id.to_string(),
            name: (context.catalogue.article.paragraph)(number),
            number,
            dir: direction(document.block_text(block)),
            time: document.time_of(block.id, block.span.start()),
            by: document
                .message(block.id)
                .map(|by| comments::message_head(context, by)),
            runs: paragraphs.into_iter().flat_map(|p| p.runs).collect(),
        })
    };
    document.blocks.iter().filter_map(paragraph).collect()
}
