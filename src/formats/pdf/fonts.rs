//! Fonts of a page: how bytes become letters, and how wide these are (ISO 32000-1, § 9.6 and § 9.7).

use lopdf::{Dictionary, Document as Pdf, Encoding, Object};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Width of a letter whose width nothing states, in thousandths of the font size.
const UNKNOWN: f32 = 500.0;
/// Most widths of a font: codes have two bytes.
const MOST_WIDTHS: usize = 1 << 16;

/// Most that all fonts take to read, in bytes of their tables, shared among them.
const MOST_TABLES: usize = 64 << 20;
/// The range of what one font may take.
const TABLE: std::ops::RangeInclusive<usize> = 64 << 10..=8 << 20;
/// Most widths of all fonts.
const MOST_WIDTHS_OF_ALL: usize = 1 << 22;

/// The fonts of a file, each read once.
#[derive(Default)]
pub(super) struct Fonts<'p> {
    known: BTreeMap<*const Dictionary, Option<Rc<Font<'p>>>>,
    widths: usize,
}

impl<'p> Fonts<'p> {
    /// A font of the file; `None` if it cannot be read.
    pub(super) fn font(&mut self, pdf: &'p Pdf, font: &'p Dictionary) -> Option<Rc<Font<'p>>> {
        if let Some(known) = self.known.get(&std::ptr::from_ref(font)) {
            return known.clone();
        }
        let most = MOST_TABLES / (self.known.len() + 1);
        let most = most.clamp(*TABLE.start(), *TABLE.end());
        let widths = MOST_WIDTHS_OF_ALL.saturating_sub(self.widths);
        let read = Font::of(pdf, font, most, widths.min(MOST_WIDTHS));
        self.widths += read.as_ref().map_or(0, Font::count);
        let read = read.map(Rc::new);
        self.known.insert(std::ptr::from_ref(font), read.clone());
        read
    }
}

/// A font.
pub(super) struct Font<'p> {
    encoding: Encoding<'p>,
    widths: Widths,
}

/// Widths in thousandths of the font size.
enum Widths {
    Unknown,
    /// One byte a letter, from the code `first` on.
    Simple {
        first: usize,
        widths: Vec<f32>,
    },
    /// Two bytes a letter: ranges of codes in order, and the width of every other letter.
    Composite {
        ranges: Vec<Range>,
        usual: f32,
    },
}

/// Codes of one width.
struct Range {
    first: u32,
    last: u32,
    width: f32,
}

impl<'p> Font<'p> {
    fn of(pdf: &'p Pdf, font: &'p Dictionary, most: usize, widths: usize) -> Option<Self> {
        let encoding = font.get_font_encoding_with_limit(pdf, most).ok()?;
        let widths = composite(pdf, font, widths).unwrap_or_else(|| simple(pdf, font));
        Some(Self { encoding, widths })
    }

    /// How many widths it has.
    fn count(&self) -> usize {
        match &self.widths {
            Widths::Unknown => 0,
            Widths::Simple { widths, .. } => widths.len(),
            Widths::Composite { ranges, .. } => ranges.len(),
        }
    }

    /// The letters of a string.
    pub(super) fn words(&self, bytes: &[u8]) -> Option<String> {
        Pdf::decode_text(&self.encoding, bytes).ok()
    }

    /// The width of a string of so many letters, in thousandths of the font size, and how many codes
    /// it has.
    pub(super) fn width(&self, bytes: &[u8], letters: usize) -> (f32, usize) {
        match &self.widths {
            Widths::Unknown => (UNKNOWN * letters as f32, letters),
            Widths::Simple { first, widths } => {
                let width = |byte: &u8| {
                    let index = usize::from(*byte).checked_sub(*first);
                    index.and_then(|index| widths.get(index)).copied()
                };
                let sum = bytes
                    .iter()
                    .map(|byte| width(byte).unwrap_or(UNKNOWN))
                    .sum();
                (sum, bytes.len())
            }
            Widths::Composite { ranges, usual } => {
                let codes = bytes.chunks(2).map(|code| match code {
                    [high, low] => u32::from(*high) << 8 | u32::from(*low),
                    _ => 0,
                });
                let width = |code: u32| {
                    let after = ranges.partition_point(|range| range.first <= code);
                    let range = after.checked_sub(1).and_then(|at| ranges.get(at));
                    let range = range.filter(|range| code <= range.last);
                    range.map_or(*usual, |range| range.width)
                };
                (codes.map(width).sum(), bytes.len().div_ceil(2))
            }
        }
    }

    /// Whether a space of this font is widened by the word spacing: only codes of one byte are.
    pub(super) fn has_wide_spaces(&self) -> bool {
        !matches!(self.widths, Widths::Composite { .. })
    }
}

fn simple(pdf: &Pdf, font: &Dictionary) -> Widths {
    let widths = font
        .get(b"Widths")
        .and_then(|widths| pdf.dereference(widths))
        .and_then(|(_, widths)| widths.as_array());
    let Ok(widths) = widths else {
        return Widths::Unknown;
    };
    let first = font.get(b"FirstChar").and_then(Object::as_i64).unwrap_or(0);
    Widths::Simple {
        first: usize::try_from(first).unwrap_or(0),
        widths: widths
            .iter()
            .take(256)
            .map(|width| resolved(pdf, width))
            .collect(),
    }
}

/// The widths of a composite font stand in its descendant: `W` is `first [w1 w2 …]` or
/// `first last w`, again and again (ISO 32000-1, § 9.7.4.3).
fn composite(pdf: &Pdf, font: &Dictionary, most: usize) -> Option<Widths> {
    if font.get(b"Subtype").ok()?.as_name().ok()? != b"Type0" {
        return None;
    }
    let below = font.get(b"DescendantFonts").ok()?;
    let below = pdf.dereference(below).ok()?.1.as_array().ok()?;
    let below = pdf.dereference(below.first()?).ok()?.1.as_dict().ok()?;
    let usual = below
        .get(b"DW")
        .map_or(1000.0, |width| resolved(pdf, width));
    let stated = below
        .get(b"W")
        .and_then(|widths| pdf.dereference(widths))
        .and_then(|(_, widths)| widths.as_array());
    let mut parts = stated.map_or(&[][..], Vec::as_slice).iter();
    let mut ranges: Vec<Range> = Vec::new();
    while let (Some(first), Some(second)) = (parts.next(), parts.next()) {
        if ranges.len() >= most {
            break;
        }
        let first = code(pdf, first);
        match pdf.dereference(second).map(|(_, second)| second) {
            Ok(Object::Array(widths)) => {
                let widths = widths.iter().take(most - ranges.len());
                ranges.extend((first..).zip(widths).map(|(code, width)| Range {
                    first: code,
                    last: code,
                    width: resolved(pdf, width),
                }));
            }
            Ok(last) => ranges.push(Range {
                first,
                last: code(pdf, last),
                width: parts.next().map_or(usual, |width| resolved(pdf, width)),
            }),
            Err(_) => break,
        }
    }
    ranges.sort_by_key(|range| range.first);
    Some(Widths::Composite { ranges, usual })
}

fn code(pdf: &Pdf, object: &Object) -> u32 {
    let number = pdf
        .dereference(object)
        .and_then(|(_, object)| object.as_i64());
    u32::try_from(number.unwrap_or(0)).unwrap_or(0)
}

fn resolved(pdf: &Pdf, object: &Object) -> f32 {
    let number = pdf
        .dereference(object)
        .and_then(|(_, object)| object.as_float());
    number.unwrap_or(0.0)
}
