//! The lines of a page: text at one height, in the order in which it is drawn (ISO 32000-1, § 8.4
//! and § 9.4).

use super::fonts::{Font, Fonts};
use lopdf::content::{Content, Operation};
use lopdf::{Document as Pdf, Object, ObjectId};
use std::collections::BTreeMap;
use std::rc::Rc;

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
    /// Its parts between wide gaps, from left to right.
    pub(super) pieces: Vec<Piece>,
}

/// A part of a line without a wide gap in it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    pub(super) text: String,
    /// Where its first letter begins and its last one ends, in points.
    pub(super) left: f32,
    pub(super) right: f32,
}

impl PageLine {
    /// The line with the text of its pieces; `None` if it has none.
    pub(super) fn with_pieces(mut self) -> Option<Self> {
        self.pieces.retain(|piece| !piece.text.is_empty());
        let texts: Vec<&str> = self
            .pieces
            .iter()
            .map(|piece| piece.text.as_str())
            .collect();
        self.text = texts.join(" ");
        (!self.text.is_empty()).then_some(self)
    }
}

/// Largest stream, in bytes after unpacking.
pub(super) const MOST_UNPACKED: usize = 16 << 20;
/// Most memory for the operators of a page, in bytes; and what the parser takes for one, with room for
/// its operands, and for each of these.
pub(super) const MOST_MEMORY: usize = 400 << 20;
const OPERATOR: usize = 560;
const OPERAND: usize = 112;
/// Gaps wider than this may part columns, in font sizes.
const WIDE: f32 = 0.9;
/// Most lines of a page.
const MOST_LINES: usize = 5_000;

/// The lines of a page; none if it is scanned or damaged, `None` if it is larger than what is read, or
/// the pages before it took all that is read of a file.
pub(super) fn lines<'p>(
    pdf: &'p Pdf,
    page: ObjectId,
    fonts: &mut Fonts<'p>,
    left: &mut usize,
) -> Option<Vec<PageLine>> {
    if *left == 0 {
        return None;
    }
    let Ok(content) = pdf.get_page_content_with_limit(page, MOST_UNPACKED) else {
        *left = left.saturating_sub(MOST_UNPACKED);
        return Some(Vec::new());
    };
    *left = left.saturating_sub(content.len());
    if memory(&content) > MOST_MEMORY {
        return None;
    }
    let Ok(content) = Content::decode(&content) else {
        return Some(Vec::new());
    };
    let fonts = pdf
        .get_page_fonts(page)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|(name, font)| Some((name, fonts.font(pdf, font)?)))
        .collect();
    let mut pen = Pen::new(fonts);
    for operation in &content.operations {
        pen.draw(operation);
        if pen.lines.len() >= MOST_LINES {
            break;
        }
    }
    pen.end_line();
    Some(pen.lines)
}

/// What the operators of a page take in memory, in bytes: about, and never much less.
pub(super) fn memory(content: &[u8]) -> usize {
    #[derive(PartialEq, Clone, Copy)]
    enum Class {
        Letter,
        Figure,
        Bracket,
        Space,
    }
    let class = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'\'' | b'"' | b'*' => Class::Letter,
        b'(' | b'[' | b'<' | b'/' => Class::Bracket,
        byte if byte.is_ascii_graphic() => Class::Figure,
        _ => Class::Space,
    };
    let mut before = Class::Space;
    let mut memory = 0;
    for byte in content {
        let class = class(*byte);
        memory += match class {
            Class::Bracket => OPERAND,
            class if class == before => 0,
            Class::Letter => OPERATOR,
            Class::Figure => OPERAND,
            Class::Space => 0,
        };
        before = class;
    }
    memory
}

/// The text and graphics state: where the next letter goes.
struct Pen<'p> {
    fonts: BTreeMap<Vec<u8>, Rc<Font<'p>>>,
    font: Option<Vec<u8>>,
    size: f32,
    leading: f32,
    /// What is added behind each letter and each space, in points, and how much letters are stretched.
    letter_spacing: f32,
    word_spacing: f32,
    stretch: f32,
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
    fn new(fonts: BTreeMap<Vec<u8>, Rc<Font<'p>>>) -> Self {
        Self {
            fonts,
            font: None,
            size: 10.0,
            leading: 0.0,
            letter_spacing: 0.0,
            word_spacing: 0.0,
            stretch: 1.0,
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
            "Tc" => self.letter_spacing = at(0),
            "Tw" => self.word_spacing = at(0),
            "Tz" => self.stretch = at(0) / 100.0,
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
                (self.word_spacing, self.letter_spacing) = (at(0), at(1));
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
        let Some(words) = font.words(bytes) else {
            return;
        };
        let (width, codes) = font.width(bytes, words.chars().count());
        let spaces = if font.has_wide_spaces() {
            bytes.iter().filter(|byte| **byte == b' ').count()
        } else {
            0
        };
        let spacing = codes as f32 * self.letter_spacing + spaces as f32 * self.word_spacing;
        let width = (width * self.size / 1000.0 + spacing) * self.stretch * self.text.a;
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
            pieces: Vec::new(),
        });
        let is_first = line.pieces.is_empty();
        if is_first || gap > WIDE * size || gap < -4.0 * size {
            line.pieces.push(Piece {
                text: String::new(),
                left,
                right: left,
            });
        }
        if let Some(piece) = line.pieces.last_mut() {
            let is_apart = gap > 0.2 * size && !piece.text.is_empty();
            if is_apart && !piece.text.ends_with(' ') && !words.starts_with(' ') {
                piece.text.push(' ');
            }
            for c in words.chars() {
                match ligature(c) {
                    Some(letters) => piece.text.push_str(letters),
                    None if c.is_control() => piece.text.push(' '),
                    None => piece.text.push(c),
                }
            }
            piece.right = piece.right.max(left + width);
        }
        line.size = line.size.max(size);
        self.end = left + width;
    }

    fn end_line(&mut self) {
        let Some(mut line) = self.line.take() else {
            return;
        };
        for piece in &mut line.pieces {
            piece.text = piece.text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        self.lines.extend(line.with_pieces());
    }
}

/// The letters that a font draws as one.
fn ligature(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{fb00}' => "ff",
        '\u{fb01}' => "fi",
        '\u{fb02}' => "fl",
        '\u{fb03}' => "ffi",
        '\u{fb04}' => "ffl",
        '\u{fb05}' | '\u{fb06}' => "st",
        _ => return None,
    })
}

/// The number in an operand; 0 if it is not one.
fn number(object: Option<&Object>) -> f32 {
    object
        .and_then(|object| object.as_float().ok())
        .unwrap_or(0.0)
}
