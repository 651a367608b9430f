//! The map with its list, for a frame in another page.

use super::about;
use super::context::Context;
use super::direction::direction;
use super::places;
use crate::briefing::{BriefedPlace, Briefing};
use crate::language::Catalogue;
use crate::render::assets;
use crate::render::descriptions::sort;
use crate::render::legend::{Entry, legend};
use crate::render::map_style::Signed;
use crate::render::static_map::{self, Globe};
use askama::Template;

/// Most places that it lists; the rest is a number.
const ROWS: usize = 200;
/// Most letters of a sentence that it quotes.
const QUOTED: usize = 300;

/// A page of its own, without the text.
#[derive(Template)]
#[template(path = "embed.html")]
pub(crate) struct Embed<'b> {
    policy: String,
    style: String,
    script: &'static str,
    version: &'static str,
    catalogue: &'static Catalogue,
    lang: &'static str,
    /// Of the source.
    language: &'b str,
    window: String,
    title: &'b str,
    /// Value of `dir` for the title.
    dir: &'static str,
    /// Where the text was published.
    source: &'b str,
    address: Option<&'b str>,
    date: Option<String>,
    unread: Option<String>,
    has_map: bool,
    map: &'b str,
    globe: Globe,
    legend: Vec<Entry>,
    rows: Vec<Row<'b>>,
    more: Option<String>,
    withheld: Option<String>,
}

struct Row<'b> {
    id: &'b str,
    symbol: &'static str,
    label: &'b str,
    sort: String,
    /// "3 mentions".
    mentions: String,
    status: &'static str,
    status_class: &'static str,
    /// The sentence that names it first.
    quote: String,
    dir: &'static str,
}

/// The page around a finished drawing.
pub(crate) fn embed<'b>(briefing: &'b Briefing, map: &'b str) -> Embed<'b> {
    let context = Context::of(briefing);
    let catalogue = context.catalogue;
    let facts = &briefing.document.metadata;
    let title = facts.title.value();
    let title = title.map_or(catalogue.facts.untitled, String::as_str);
    let style = assets::embed_style();
    let left = context.places.len().saturating_sub(ROWS);
    Embed {
        policy: assets::embed_policy(&style),
        style,
        script: assets::EMBED_JS,
        version: env!("CARGO_PKG_VERSION"),
        catalogue,
        lang: briefing.language.code(),
        language: context.language(),
        window: format!("{title} · geobrief"),
        title,
        dir: direction(title),
        source: facts
            .site
            .value()
            .map_or(catalogue.facts.not_stated, String::as_str),
        address: facts.address().filter(|address| is_web(address)),
        date: facts.date.value().map(|date| (catalogue.dates.long)(*date)),
        unread: about::unread(&context),
        has_map: !briefing.map.anchors.is_empty() || !briefing.map.named_borders.is_empty(),
        map,
        globe: static_map::globe(&briefing.map),
        legend: legend(briefing, &context.places),
        rows: (context.places.iter().take(ROWS))
            .map(|signed| row(&context, signed))
            .collect(),
        more: (left > 0).then(|| catalogue.count(left, &catalogue.frame.and_more)),
        withheld: places::withheld(&context),
    }
}

fn row<'b>(context: &Context<'b>, signed: &Signed<'b>) -> Row<'b> {
    let (catalogue, place) = (context.catalogue, signed.place);
    let quote = quote(context, place);
    Row {
        id: &place.id,
        symbol: signed.sign.symbol(),
        label: &place.label,
        sort: sort(catalogue, signed),
        mentions: catalogue.count(place.article + place.comments, &catalogue.places.mentions),
        status: place.status.label(catalogue),
        status_class: place.status.word(),
        dir: direction(&quote),
        quote,
    }
}

/// The sentence that names a place first, cut where it is long.
fn quote(context: &Context<'_>, place: &BriefedPlace) -> String {
    let first = place.mentions.first();
    let sentence = first.and_then(|mention| context.briefing.sentences.get(mention.sentence));
    let words = sentence.map_or("", |sentence| context.quote(sentence.span));
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", words.split_at(end).0.trim_end()),
        None => words,
    }
}

/// Whether a link may lead there.
fn is_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}
