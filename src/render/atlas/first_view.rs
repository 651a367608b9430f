//! The page of the whole: its frame, and the first view for readers without scripts.

use super::super::error::RenderError;
use super::assets::{script_name, style_name};
use super::counts::{Facts, facts, most_named};
use super::drawing::draw;
use super::scene::Subject;
use super::sentences::{language, title, words};
use super::weeks::{Stretch, Unit, name, position, stretches};
use crate::atlas::{Atlas, Document, Failure, Source};
use crate::language::{AtlasTexts, Catalogue};
use askama::Template;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Rows of each table.
const MOST: usize = 200;
/// Tones of sources; the last stands for all others when there are more.
const TONES: usize = 6;
/// The chart, in pixels.
const CHART: (f64, f64) = (840.0, 124.0);
const TOP: f64 = 16.0;
const BOTTOM: f64 = 18.0;

/// The page, ready to be rendered.
#[derive(Template)]
#[template(path = "atlas/index.html")]
pub(super) struct FirstView<'a> {
    language: &'static str,
    words: &'static AtlasTexts,
    made_by: &'static str,
    page_title: String,
    style: String,
    script: String,
    texts: String,
    title: &'a str,
    kicker: String,
    selection: String,
    of_several_years: bool,
    map: String,
    sources: Vec<SourceRow<'a>>,
    unit: &'static str,
    chart: Chart,
    places: Vec<PlaceRow<'a>>,
    status_column: &'static str,
    places_shortened: Option<String>,
    documents: Vec<DocumentRow<'a>>,
    documents_shortened: Option<String>,
    failures: &'a [Failure],
    most_named: Option<String>,
    disclaimer: &'static str,
    disputed: Option<String>,
}

struct SourceRow<'a> {
    tone: &'static str,
    name: &'a str,
    documents: String,
}

struct Chart {
    width: f64,
    height: f64,
    bars: Vec<ChartBar>,
}

struct ChartBar {
    title: String,
    x: String,
    width: String,
    middle: String,
    /// Where its total stands.
    top: String,
    total: Option<String>,
    day: Option<String>,
    parts: Vec<ChartPart>,
}

struct ChartPart {
    tone: &'static str,
    y: String,
    height: String,
}

struct PlaceRow<'a> {
    name: &'a str,
    page: Option<&'a str>,
    sort: &'a str,
    sentence: Option<FirstSentence<'a>>,
    pill: &'static str,
    documents: String,
    mentions: String,
    status: &'static str,
    first: String,
    last: String,
}

struct FirstSentence<'a> {
    text: &'a str,
    language: Option<&'a str>,
}

struct DocumentRow<'a> {
    title: String,
    page: Option<&'a str>,
    language: Option<&'a str>,
    source: &'a str,
    day: String,
    places: String,
    copies: Option<String>,
}

pub(super) fn page(atlas: &Atlas) -> Result<FirstView<'_>, RenderError> {
    let catalogue = atlas.language.catalogue();
    let texts = &catalogue.atlas;
    let facts = facts(atlas);
    let (unit, bars) = stretches(atlas);
    let originals = atlas.originals();
    let json = serde_json::to_string(texts).map_err(|error| RenderError::Island {
        problem: error.to_string(),
    })?;
    let map = draw(atlas, &facts, Subject::Whole, None).render()?;
    let shortened = |all: usize| (all > MOST).then(|| shortened(catalogue, all));
    Ok(FirstView {
        language: atlas.language.code(),
        words: texts,
        made_by: concat!("geobrief ", env!("CARGO_PKG_VERSION")),
        page_title: format!(
            "{}: {}",
            atlas.title,
            catalogue.count(originals, &texts.counts.documents)
        ),
        style: style_name(),
        script: script_name(),
        // Its own words hold no markup; the same rule as for all JSON in pages holds anyway.
        texts: json.replace('<', "\\u003c"),
        title: &atlas.title,
        kicker: kicker(atlas, catalogue),
        selection: selection(atlas, catalogue),
        of_several_years: atlas
            .days
            .is_some_and(|(first, last)| first.year() != last.year()),
        map,
        sources: sources(atlas, catalogue),
        unit: match unit {
            Unit::Week => texts.time.units.week,
            Unit::Month => texts.time.units.month,
        },
        chart: chart(atlas, catalogue, unit, &bars),
        places: places(atlas, catalogue, &facts),
        status_column: catalogue.places.match_column,
        places_shortened: shortened(atlas.places.len()),
        documents: documents(atlas, catalogue),
        documents_shortened: shortened(originals),
        failures: &atlas.failures,
        most_named: bottom_line(atlas, catalogue),
        disclaimer: catalogue.map.disclaimer,
        disputed: disputed(atlas, catalogue),
    })
}

fn shortened(catalogue: &Catalogue, all: usize) -> String {
    let words = catalogue.atlas.frame.first_of_all;
    words
        .replace("{n}", &catalogue.number(MOST as u64))
        .replace("{all}", &catalogue.number(all as u64))
}

/// "59 articles from 6 sources · 5 January 2026 – 1 March 2026".
fn kicker(atlas: &Atlas, catalogue: &Catalogue) -> String {
    let words = &catalogue.atlas.frame;
    let documents = catalogue.count(atlas.documents.len(), &words.kicker_documents);
    let sources = catalogue.count(atlas.sources.len(), &words.kicker_sources);
    let mut parts = vec![format!("{documents} {sources}")];
    if let Some((first, last)) = atlas.days {
        let long = catalogue.dates.long;
        parts.push(match first == last {
            true => long(first),
            false => format!("{} – {}", long(first), long(last)),
        });
    }
    if !atlas.failures.is_empty() {
        parts.push(catalogue.count(atlas.failures.len(), &words.kicker_failed));
    }
    parts.join(" · ")
}

/// "54 documents name 34 places; 5 copies not counted twice".
fn selection(atlas: &Atlas, catalogue: &Catalogue) -> String {
    let words = &catalogue.atlas.counts;
    let originals = atlas.originals();
    let forms = &words.selection;
    let form = if originals == 1 {
        forms.one
    } else {
        forms.other
    };
    let sentence = form
        .replace("{documents}", &catalogue.count(originals, &words.documents))
        .replace(
            "{places}",
            &catalogue.count(atlas.places.len(), &words.places),
        );
    match atlas.documents.len() - originals {
        0 => sentence,
        copies => sentence + &catalogue.count(copies, &words.copies_not_counted),
    }
}

fn bottom_line(atlas: &Atlas, catalogue: &Catalogue) -> Option<String> {
    let place = &atlas.places[most_named(atlas)?];
    let words = catalogue.count(atlas.originals(), &catalogue.atlas.panel.most_named);
    Some(
        words
            .replace("{count}", &catalogue.number(place.documents.len() as u64))
            .replace("{place}", &place.name),
    )
}

fn disputed(atlas: &Atlas, catalogue: &Catalogue) -> Option<String> {
    let areas = &atlas.map.disputed_areas;
    (!areas.is_empty()).then(|| format!("{} {}.", catalogue.about.disputed, areas.join(", ")))
}

fn tone(atlas: &Atlas, source: usize) -> usize {
    match atlas.sources.len() {
        ..=TONES => source,
        _ => source.min(TONES - 1),
    }
}

fn tone_class(tone: usize) -> &'static str {
    ["t0", "t1", "t2", "t3", "t4", "t5"]
        .get(tone)
        .copied()
        .unwrap_or("t5")
}

/// Sources with their documents: a copy of another source's article is one of each.
fn sources<'a>(atlas: &'a Atlas, catalogue: &Catalogue) -> Vec<SourceRow<'a>> {
    let mut groups = vec![BTreeSet::new(); atlas.sources.len()];
    for (number, document) in atlas.documents.iter().enumerate() {
        groups[document.source].insert(atlas.original(number));
    }
    let rows = atlas.sources.iter().zip(groups).enumerate();
    let row = |(number, (source, groups)): (usize, (&'a Source, BTreeSet<usize>))| SourceRow {
        tone: tone_class(tone(atlas, number)),
        name: &source.name,
        documents: catalogue.number(groups.len() as u64),
    };
    rows.map(row).collect()
}

/// Documents by bar and tone, copies once; behind the last bar those without a date.
fn stacks(atlas: &Atlas, bars: &[Stretch]) -> Vec<[usize; TONES]> {
    let mut stacks = vec![[0; TONES]; bars.len() + 1];
    for document in atlas.documents.iter().filter(|it| it.copy_of.is_none()) {
        let bar = document.date.and_then(|date| position(bars, date));
        let stack = &mut stacks[bar.unwrap_or(bars.len())];
        stack[tone(atlas, document.source).min(TONES - 1)] += 1;
    }
    stacks
}

fn chart(atlas: &Atlas, catalogue: &Catalogue, unit: Unit, bars: &[Stretch]) -> Chart {
    let (width, height) = CHART;
    let mut stacks = stacks(atlas, bars);
    let undated = stacks.pop().unwrap_or_default();
    let has_undated = undated.iter().sum::<usize>() > 0;
    let mut columns: Vec<(String, Option<String>, [usize; TONES])> = Vec::new();
    let no_date = catalogue.atlas.time.no_date;
    if has_undated {
        columns.push((no_date.to_owned(), Some(no_date.to_owned()), undated));
    }
    let every = (bars.len() / 10).max(1);
    for (number, (bar, stack)) in bars.iter().zip(stacks).enumerate() {
        let day = match unit {
            Unit::Week => (catalogue.dates.short)(bar.first),
            Unit::Month => (catalogue.dates.month)(bar.first),
        };
        let label = number.is_multiple_of(every).then_some(day);
        columns.push((name(unit, *bar, atlas.language), label, stack));
    }
    let most = (columns.iter().map(|(_, _, stack)| stack.iter().sum()).max()).unwrap_or(1_usize);
    let step = width / columns.len().max(1) as f64;
    let scale = (height - TOP - BOTTOM) / most.max(1) as f64;
    let bars = columns
        .into_iter()
        .enumerate()
        .map(|(number, (title, day, stack))| {
            let total: usize = stack.iter().sum();
            let mut below = 0;
            let parts = stack.iter().enumerate().filter(|(_, count)| **count > 0);
            let parts = parts.map(|(tone, count)| {
                below += count;
                ChartPart {
                    tone: tone_class(tone),
                    y: format!("{:.1}", height - BOTTOM - below as f64 * scale + 0.6),
                    height: format!("{:.1}", (*count as f64 * scale - 1.2).max(0.8)),
                }
            });
            let parts = parts.collect();
            let documents = catalogue.count(total, &catalogue.atlas.counts.documents);
            ChartBar {
                title: format!("{title}: {documents}"),
                x: format!("{:.1}", number as f64 * step + 1.5),
                width: format!("{:.1}", (step - 3.0).max(1.0)),
                middle: format!("{:.1}", (number as f64 + 0.5) * step),
                top: format!("{:.1}", height - BOTTOM - total as f64 * scale - 4.0),
                total: (total > 0).then(|| catalogue.number(total as u64)),
                day,
                parts,
            }
        });
    Chart {
        width,
        height,
        bars: bars.collect(),
    }
}

/// A date in a table.
fn day(catalogue: &Catalogue, date: Option<Date>) -> String {
    date.map_or_else(
        || catalogue.atlas.time.no_date.to_owned(),
        catalogue.dates.short,
    )
}

fn places<'a>(atlas: &'a Atlas, catalogue: &Catalogue, facts: &[Facts]) -> Vec<PlaceRow<'a>> {
    let rows = atlas.places.iter().zip(facts).take(MOST);
    rows.map(|(place, facts)| {
        let first = facts
            .first
            .map(|spot| (&atlas.documents[spot.document], spot));
        PlaceRow {
            name: &place.name,
            page: place.page.as_deref(),
            sort: match place.lies_in.is_empty() {
                true => &place.kind_label,
                false => &place.lies_in,
            },
            sentence: first.map(|(document, spot)| FirstSentence {
                text: words(document, spot.part, spot.sentence),
                language: language(document),
            }),
            pill: if facts.in_article { "n" } else { "n c" },
            documents: catalogue.number(place.documents.len() as u64),
            mentions: catalogue.number(place.mentions as u64),
            status: facts.status.label(catalogue),
            first: day(catalogue, first.and_then(|(document, _)| document.date)),
            last: day(catalogue, facts.last),
        }
    })
    .collect()
}

/// Newest first; those without a date last.
fn documents<'a>(atlas: &'a Atlas, catalogue: &Catalogue) -> Vec<DocumentRow<'a>> {
    let mut originals: Vec<(usize, &Document)> = (atlas.documents.iter().enumerate())
        .filter(|(_, document)| document.copy_of.is_none())
        .collect();
    originals.sort_by_key(|(number, document)| (std::cmp::Reverse(document.date), *number));
    let words = &catalogue.atlas.counts;
    let rows = originals.into_iter().take(MOST).map(|(number, document)| {
        let mut named: Vec<usize> = document.named.iter().map(|naming| naming.place).collect();
        named.sort_unstable();
        named.dedup();
        let copies = atlas.copies(number).count();
        DocumentRow {
            title: title(atlas, document),
            page: document.page.as_deref(),
            language: language(document),
            source: &atlas.sources[document.source].name,
            day: day(catalogue, document.date),
            places: catalogue.count(named.len(), &words.places),
            copies: (copies > 0).then(|| catalogue.count(copies, &words.copies)),
        }
    });
    rows.collect()
}
