//! The page of a place: all that is said of it, by week and document, and what the panel says, without
//! scripts.

use super::super::error::RenderError;
use super::assets::style_name;
use super::counts::{Facts, facts};
use super::drawing::draw;
use super::maker::Maker;
use super::said::{Group, copied};
use super::scene::Subject;
use super::sentences::Mark;
use super::together::together;
use super::weeks::{Unit, position, stretches};
use crate::atlas::{Atlas, Document, Part, Place};
use crate::cartography::MapSheet;
use crate::language::AtlasTexts;
use askama::Template;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Size of the map, in pixels.
const MAP: (f64, f64) = (368.0, 234.0);
/// Places that are listed as named together.
const TOGETHER: usize = 8;
/// Width and height of the bars.
const BARS: (f64, f64) = (346.0, 30.0);

/// The page, ready to be rendered.
#[derive(Template)]
#[template(path = "atlas/place.html")]
pub(super) struct PlacePage<'a> {
    language: &'static str,
    words: &'static AtlasTexts,
    made_by: &'static str,
    page_title: String,
    style: String,
    link: String,
    atlas_title: &'a str,
    name: &'a str,
    sort: String,
    pill: &'static str,
    documents: String,
    of_all: String,
    mentions: String,
    in_comments: Option<String>,
    status: &'static str,
    copies: Option<String>,
    map: String,
    by_bar: &'static str,
    bars: Vec<Bar>,
    bars_in_words: String,
    first_day: String,
    last_day: String,
    sources: Vec<SourceRow<'a>>,
    silent: Option<String>,
    together: Vec<OtherPlace<'a>>,
    disclaimer: &'static str,
    credits: &'static str,
    groups: Vec<Group<'a>>,
}

struct Bar {
    count: usize,
    path: String,
}

impl Bar {
    fn is_empty(&self) -> bool {
        self.count == 0
    }
}

struct SourceRow<'a> {
    name: &'a str,
    facts: String,
}

struct OtherPlace<'a> {
    name: &'a str,
    page: Option<&'a str>,
    /// Percent.
    share: String,
    facts: String,
}

pub(super) fn page<'a>(
    atlas: &'a Atlas,
    number: usize,
    map: &MapSheet,
) -> Result<PlacePage<'a>, RenderError> {
    let place = atlas
        .places
        .get(number)
        .ok_or_else(|| RenderError::Island {
            problem: format!("the atlas has no place {number}"),
        })?;
    let (unit, bars) = stretches(atlas);
    let catalogue = atlas.language.catalogue();
    let maker = Maker {
        atlas,
        catalogue,
        number,
        place,
        unit,
        bars,
        copied: copied(atlas),
    };
    let facts = facts(atlas);
    let map = draw(atlas, &facts, Subject::Around(number, map), Some(MAP)).render()?;
    Ok(maker.page(&facts[number], map))
}

impl<'a> Maker<'a> {
    fn page(&self, facts: &Facts, map: String) -> PlacePage<'a> {
        let (atlas, catalogue, place) = (self.atlas, self.catalogue, self.place);
        let texts = &catalogue.atlas;
        let documents = place.documents.len();
        let counted = catalogue.count(documents, &texts.counts.documents);
        let bars = self.bar_counts();
        let in_words: Vec<String> = bars.iter().map(ToString::to_string).collect();
        let (by_bar, by_bar_in_words) = match self.unit {
            Unit::Week => (texts.time.by_bar.week, texts.time.documents_by.week),
            Unit::Month => (texts.time.by_bar.month, texts.time.documents_by.month),
        };
        let in_comments = self.in_comments();
        let (sources, silent) = self.sources();
        PlacePage {
            language: atlas.language.code(),
            words: texts,
            made_by: concat!("geobrief ", env!("CARGO_PKG_VERSION")),
            page_title: format!("{}: {counted}", place.name),
            style: style_name(),
            link: in_address(&place.id),
            atlas_title: &atlas.title,
            name: &place.name,
            sort: self.sort(),
            pill: if facts.in_article { "n" } else { "n c" },
            documents: catalogue.number(documents as u64),
            of_all: self.of_all(),
            mentions: catalogue.count(place.mentions, &texts.counts.mentions),
            in_comments: (in_comments > 0).then(|| catalogue.number(in_comments as u64)),
            status: facts.status.label(catalogue),
            copies: self.copies(),
            map,
            by_bar,
            bars_in_words: format!("{by_bar_in_words}: {}", in_words.join(", ")),
            bars: drawn(&bars),
            first_day: self
                .bars
                .first()
                .map_or_else(String::new, |bar| self.day(Some(bar.first))),
            last_day: self
                .bars
                .last()
                .map_or_else(String::new, |bar| self.day(Some(bar.last))),
            sources,
            silent,
            together: self.together(),
            disclaimer: catalogue.map.disclaimer,
            credits: catalogue.map.credits,
            groups: self.groups(),
        }
    }

    /// "Town · Sofala, Mozambique · 19.864° S, 34.467° E · gn:12718693".
    fn sort(&self) -> String {
        let Place {
            kind_label,
            lies_in,
            at,
            id,
            ..
        } = self.place;
        let [north, east, south, west] = self.catalogue.page_texts.compass;
        let side = |degrees: f64, ahead, behind| {
            let letter = if degrees < 0.0 { behind } else { ahead };
            format!("{:.3}° {letter}", degrees.abs())
        };
        let position = format!(
            "{}, {}",
            side(at.lat(), north, south),
            side(at.lon(), east, west)
        );
        let parts = [kind_label.as_str(), lies_in, &position, id];
        let said = parts.into_iter().filter(|part| !part.is_empty());
        said.collect::<Vec<_>>().join(" · ")
    }

    /// "of 54 documents", behind the count.
    fn of_all(&self) -> String {
        let words = &self.catalogue.atlas.place_page.of_documents;
        self.catalogue.count(self.atlas.originals(), words)
    }

    /// Documents, copies once, whose comments name it.
    fn in_comments(&self) -> usize {
        let mut originals: Vec<usize> = (0..self.atlas.documents.len())
            .filter(|number| {
                let named = &self.atlas.documents[*number].named;
                (named.iter()).any(|it| it.place == self.number && it.part == Part::Comments)
            })
            .map(|number| self.atlas.original(number))
            .collect();
        originals.sort_unstable();
        originals.dedup();
        originals.len()
    }

    /// "1 copy not counted twice".
    fn copies(&self) -> Option<String> {
        let names = |document: &&Document| document.named.iter().any(|it| it.place == self.number);
        let all = self.atlas.documents.iter().filter(names).count();
        let copies = all
            .checked_sub(self.place.documents.len())
            .filter(|copies| *copies > 0)?;
        let words = &self.catalogue.atlas.counts.copies_not_counted;
        let sentence = self.catalogue.count(copies, words);
        Some(sentence.trim_start_matches([';', ' ']).to_owned())
    }

    fn bar_counts(&self) -> Vec<usize> {
        let mut counts = vec![0; self.bars.len()];
        for document in &self.place.documents {
            let date = self.atlas.documents[*document].date;
            if let Some(bar) = date.and_then(|date| position(&self.bars, date)) {
                counts[bar] += 1;
            }
        }
        counts
    }

    /// Sources in the order in which they first name it, and those that do not.
    fn sources(&self) -> (Vec<SourceRow<'a>>, Option<String>) {
        // Source → its first date (none is last), and the groups of copies that it has.
        let mut naming: BTreeMap<usize, (Option<Date>, Vec<usize>)> = BTreeMap::new();
        for (number, document) in self.atlas.documents.iter().enumerate() {
            if !document.named.iter().any(|it| it.place == self.number) {
                continue;
            }
            // Documents stand in order of date.
            let entry = naming.entry(document.source);
            let (_, groups) = entry.or_insert_with(|| (document.date, Vec::new()));
            groups.push(self.atlas.original(number));
        }
        let texts = &self.catalogue.atlas;
        let silent: Vec<&str> = (self.atlas.sources.iter().enumerate())
            .filter(|(source, _)| !naming.contains_key(source))
            .map(|(_, source)| source.name.as_str())
            .collect();
        let mut rows: Vec<_> = naming.into_iter().collect();
        rows.sort_by_key(|(source, (first, _))| (first.is_none(), *first, *source));
        let rows = rows.into_iter().map(|(source, (first, mut groups))| {
            groups.sort_unstable();
            groups.dedup();
            let from = match first {
                Some(_) => texts.time.from_day.replace("{day}", &self.day(first)),
                None => texts.time.no_date.to_owned(),
            };
            let documents = self.catalogue.count(groups.len(), &texts.counts.documents);
            SourceRow {
                name: &self.atlas.sources[source].name,
                facts: format!("{from} · {documents}"),
            }
        });
        let names = texts
            .panel
            .do_not_name_it
            .replace("{sources}", &silent.join(", "));
        (rows.collect(), (!silent.is_empty()).then_some(names))
    }

    fn together(&self) -> Vec<OtherPlace<'a>> {
        let here = self.place.documents.len();
        let of_all = self.catalogue.atlas.counts.of_all;
        let separator = self.catalogue.decimal();
        let others = together(self.atlas, self.number, TOGETHER).into_iter();
        let row = |it: super::together::Together| {
            let other = &self.atlas.places[it.place];
            let shared = of_all
                .replace("{n}", &self.catalogue.number(it.shared as u64))
                .replace("{all}", &self.catalogue.number(here as u64));
            let lift = format!("{:.1}", it.lift).replace('.', separator);
            OtherPlace {
                name: &other.name,
                page: other.page.as_deref(),
                share: format!("{:.0}", it.shared as f64 / here as f64 * 100.0),
                facts: format!("{shared} · ×{lift}"),
            }
        };
        others.map(row).collect()
    }
}

fn drawn(counts: &[usize]) -> Vec<Bar> {
    let (width, height) = BARS;
    let most = counts.iter().copied().max().unwrap_or(0).max(1) as f64;
    let step = width / counts.len().max(1) as f64;
    let gap = if step > 4.0 { 1.5 } else { 0.0 };
    let bar = |(number, count): (usize, &usize)| {
        let tall = match count {
            0 => 1.0,
            count => (*count as f64 / most * (height - 2.0)).max(3.0),
        };
        let (x, wide) = (number as f64 * step, step - gap);
        Bar {
            count: *count,
            path: format!("M{x:.1} {height}v-{tall:.1}h{wide:.1}v{tall:.1}z"),
        }
    };
    counts.iter().enumerate().map(bar).collect()
}

/// An id as the address of the atlas has it.
fn in_address(id: &str) -> String {
    let mut out = String::with_capacity(id.len());
    for byte in id.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b':' => {
                out.push(char::from(byte));
            }
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}
