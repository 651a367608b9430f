//! The lines of a page: words that stand at one height, in the order in which they are drawn.

use super::{MOST, number};
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document as Pdf, Encoding, Object, ObjectId};
use std::collections::BTreeMap;

/// Words at one height.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    /// Points from the left edge and from the bottom of the page.
    pub(super) left: f32,
    pub(super) height: f32,
    /// Size of the letters in points.
    pub(super) size: f32,
}

/// Most lines of a page.
const MOST_LINES: usize = 5_000;

/// The lines of a page; none when it holds pictures only, or is damaged.
pub(super) fn lines(pdf: &Pdf, page: ObjectId) -> Vec<Line> {
    let Ok(content) = pdf.get_page_content_with_limit(page, MOST) else {
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

/// How the bytes of a font become letters, and how wide these are.
struct Font<'p> {
    encoding: Encoding<'p>,
    /// Widths from the code `first` on, in thousandths of the size.
    widths: Vec<f32>,
    first: usize,
}

impl<'p> Font<'p> {
    fn of(pdf: &'p Pdf, font: &'p Dictionary) -> Option<Self> {
        let encoding = font.get_font_encoding_with_limit(pdf, MOST).ok()?;
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

    /// In thousandths of the size; letters are half as wide as high where nothing is known.
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

/// Where the next letter goes.
struct Pen<'p> {
    fonts: BTreeMap<Vec<u8>, Font<'p>>,
    font: Option<Vec<u8>>,
    size: f32,
    leading: f32,
    /// Scale and position of the text, and of the page.
    text: Matrix,
    page: Vec<Matrix>,
    /// Where the line began, and how far the pen is from there, both in points.
    start: (f32, f32),
    advance: f32,
    lines: Vec<Line>,
    line: Option<Line>,
    /// Where the last letter of the line ends.
    end: f32,
}

/// Scale `a`, `d` and shift `e`, `f`; turns and skews are passed over.
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
        // A page turned by 90 degrees has its scale in the other two numbers.
        let or = |scale: f32, other: f32| if scale == 0.0 { other.abs() } else { scale };
        Self {
            a: or(at(0), at(1)),
            d: or(at(3), at(2)),
            e: at(4),
            f: at(5),
        }
    }

    /// First this one, then the other.
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

    /// One operator of PDF 32000-1, § 8.4 and § 9.4.
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
        let line = self.line.get_or_insert_with(|| Line {
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
