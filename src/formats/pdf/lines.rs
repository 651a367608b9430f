//! The lines of a page: text at one height, in the order in which it is drawn (ISO 32000-1, § 8.4
//! and § 9.4).

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document as Pdf, Encoding, Object, ObjectId};
use std::collections::BTreeMap;

/// Text at one height of a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PageLine {
    pub(super) text: String,
    /// Distance from the left edge of the page, in points.
    pub(super) left: f32,
    /// Distance from the bottom of the page, in points.
    pub(super) height: f32,
    /// Font size in points.
    pub(super) size: f32,
}

/// Largest stream, in bytes after unpacking.
pub(super) const MOST_UNPACKED: usize = 32 << 20;
/// Most lines of a page.
const MOST_LINES: usize = 5_000;

/// The lines of a page; none if it is scanned or damaged.
pub(super) fn lines(pdf: &Pdf, page: ObjectId) -> Vec<PageLine> {
    let Ok(content) = pdf.get_page_content_with_limit(page, MOST_UNPACKED) else {
        return Vec::new();
    };
    let Ok(content) = Content::decode(&content) else {
        return Vec::new();
    };
    let fonts = pdf.get_page_fonts(page).unwrap_or_default();
    let fonts = fonts
        .into_iter()
        .filter_map(|(name, font)| Some((name, Font::of(pdf, font)?)))
        .collect();
    let mut pen = Pen::new(fonts);
    for operation in &content.operations {
        pen.draw(operation);
        if pen.lines.len() >= MOST_LINES {
            break;
        }
    }
    pen.end_line();
    pen.lines
}

/// How bytes in a font become letters, and how wide these are.
struct Font<'p> {
    encoding: Encoding<'p>,
    /// Widths from the code `first` on, in thousandths of the font size.
    widths: Vec<f32>,
    first: usize,
}

impl<'p> Font<'p> {
    fn of(pdf: &'p Pdf, font: &'p Dictionary) -> Option<Self> {
        let encoding = font.get_font_encoding_with_limit(pdf, MOST_UNPACKED).ok()?;
        let widths = font
            .get(b"Widths")
            .and_then(|widths| pdf.dereference(widths))
            .and_then(|(_, widths)| widths.as_array());
        let widths = widths.map_or_else(
            |_| Vec::new(),
            |widths| {
                widths
                    .iter()
                    .take(256)
                    .map(|width| number(Some(width)))
                    .collect()
            },
        );
        let first = font.get(b"FirstChar").and_then(Object::as_i64).unwrap_or(0);
        Some(Self {
            encoding,
            widths,
            first: usize::try_from(first).unwrap_or(0),
        })
    }

    /// The width of a string in thousandths of the font size; an unknown letter counts as half as
    /// wide as high.
    fn width(&self, bytes: &[u8], letters: usize) -> f32 {
        if self.widths.is_empty() {
            return 500.0 * letters as f32;
        }
        let width = |byte: &u8| {
            let index = usize::from(*byte).checked_sub(self.first);
            index
                .and_then(|index| self.widths.get(index))
                .copied()
                .unwrap_or(500.0)
        };
        bytes.iter().map(width).sum()
    }
}

/// The text and graphics state: where the next letter goes.
struct Pen<'p> {
    fonts: BTreeMap<Vec<u8>, Font<'p>>,
    font: Option<Vec<u8>>,
    size: f32,
    leading: f32,
    /// The text matrix.
    text: Matrix,
    /// The transformation matrices, the current one last.
    page: Vec<Matrix>,
    /// Where the line begins, in points.
    start: (f32, f32),
    /// How far the pen is from there, in points.
    advance: f32,
    lines: Vec<PageLine>,
    line: Option<PageLine>,
    /// Where the last letter of the line ends, in points.
    end: f32,
}

/// A matrix without rotation and skew: scale `a`, `d` and translation `e`, `f`.
#[derive(Debug, Clone, Copy)]
struct Matrix {
    a: f32,
    d: f32,
    e: f32,
    f: f32,
}

const UNIT: Matrix = Matrix {
    a: 1.0,
    d: 1.0,
    e: 0.0,
    f: 0.0,
};

impl Matrix {
    fn of(operands: &[Object]) -> Self {
        let at = |index| number(operands.get(index));
        // A page rotated by 90 degrees has its scale in the other two numbers.
        let or = |scale: f32, other: f32| if scale == 0.0 { other.abs() } else { scale };
        Self {
            a: or(at(0), at(1)),
            d: or(at(3), at(2)),
            e: at(4),
            f: at(5),
        }
    }

    /// This matrix applied first, then the other.
    fn then(self, other: Self) -> Self {
        Self {
            a: self.a * other.a,
            d: self.d * other.d,
            e: self.e * other.a + other.e,
            f: self.f * other.d + other.f,
        }
    }
}

impl<'p> Pen<'p> {
    fn new(fonts: BTreeMap<Vec<u8>, Font<'p>>) -> Self {
        Self {
            fonts,
            font: None,
            size: 10.0,
            leading: 0.0,
            text: UNIT,
            page: vec![UNIT],
            start: (0.0, 0.0),
            advance: 0.0,
            lines: Vec::new(),
            line: None,
            end: 0.0,
        }
    }

    /// Applies one operator.
    fn draw(&mut self, operation: &Operation) {
        let operands = &operation.operands;
        let at = |index| number(operands.get(index));
        match operation.operator.as_str() {
            "q" if self.page.len() < 256 => self.page.extend(self.page.last().copied()),
            "Q" if self.page.len() > 1 => drop(self.page.pop()),
            "cm" => {
                if let Some(page) = self.page.last_mut() {
                    *page = Matrix::of(operands).then(*page);
                }
            }
            "BT" => self.place(UNIT),
            "Tf" => {
                self.font = operands
                    .first()
                    .and_then(|font| Some(font.as_name().ok()?.to_vec()));
                self.size = at(1);
            }
            "TL" => self.leading = at(0),
            "Td" => self.shift(at(0), at(1)),
            "TD" => {
                self.leading = -at(1);
                self.shift(at(0), at(1));
            }
            "Tm" => self.place(Matrix::of(operands)),
            "T*" => self.shift(0.0, -self.leading),
            "Tj" => self.show(operands.first()),
            "'" => {
                self.shift(0.0, -self.leading);
                self.show(operands.first());
            }
            "\"" => {
                self.shift(0.0, -self.leading);
                self.show(operands.get(2));
            }
            "TJ" => {
                let parts = operands.first().and_then(|parts| parts.as_array().ok());
                for part in parts.into_iter().flatten() {
                    match part {
                        Object::String(..) => self.show(Some(part)),
                        back => {
                            self.advance -= number(Some(back)) * self.size * self.text.a / 1000.0
                        }
                    }
                }
            }
            _ => {}
        }
    }

    fn place(&mut self, matrix: Matrix) {
        self.text = matrix;
        self.start = (matrix.e, matrix.f);
        self.advance = 0.0;
    }

    fn shift(&mut self, x: f32, y: f32) {
        self.start.0 += x * self.text.a;
        self.start.1 += y * self.text.d;
        self.advance = 0.0;
    }

    fn show(&mut self, words: Option<&Object>) {
        let Some(Object::String(bytes, _)) = words else {
            return;
        };
        let font = self.font.as_ref().and_then(|name| self.fonts.get(name));
        let Some(font) = font else { return };
        let Ok(words) = Pdf::decode_text(&font.encoding, bytes) else {
            return;
        };
        let width = font.width(bytes, words.chars().count()) * self.size * self.text.a / 1000.0;
        let page = self.page.last().copied().unwrap_or(UNIT);
        let left = (self.start.0 + self.advance) * page.a + page.e;
        let height = self.start.1 * page.d + page.f;
        let size = (self.size * self.text.d * page.d).abs();
        self.advance += width;
        self.add(&words, left, height, size, width * page.a);
    }

    fn add(&mut self, words: &str, left: f32, height: f32, size: f32, width: f32) {
        let is_same = self.line.as_ref().is_some_and(|line| {
            (line.height - height).abs() < 0.5 * size.max(line.size) && left > line.left - size
        });
        if !is_same {
            self.end_line();
        }
        let gap = left - self.end;
        let line = self.line.get_or_insert_with(|| PageLine {
            text: String::new(),
            left,
            height,
            size,
        });
        let is_apart = gap > 0.2 * size && !line.text.is_empty();
        if is_apart && !line.text.ends_with(' ') && !words.starts_with(' ') {
            line.text.push(' ');
        }
        let visible = words.chars().map(|c| if c.is_control() { ' ' } else { c });
        line.text.extend(visible);
        line.size = line.size.max(size);
        self.end = left + width;
    }

    fn end_line(&mut self) {
        let Some(mut line) = self.line.take() else {
            return;
        };
        line.text = line.text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !line.text.is_empty() {
            self.lines.push(line);
        }
    }
}

/// The number in an operand; 0 if it is not one.
fn number(object: Option<&Object>) -> f32 {
    object
        .and_then(|object| object.as_float().ok())
        .unwrap_or(0.0)
}
