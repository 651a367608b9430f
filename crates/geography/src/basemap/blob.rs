//! Reads the tables of the compiled basemap in place.

use std::borrow::Cow;

use geobrief_index::basemap::layout::{GRID, GridBox, GridPoint, MAGIC, SECTIONS, Section};
use geobrief_index::geo::Position;

/// The compiled file.
///
/// It comes from the build script of the same version, so it is trusted: reading panics where it
/// is not what the layout says.
#[derive(Debug, Clone)]
pub(super) struct Blob {
    bytes: Cow<'static, [u8]>,
    ends: [usize; SECTIONS],
}

impl Blob {
    /// Takes a compiled file; `None` when it is not one.
    pub(super) fn new(bytes: Cow<'static, [u8]>) -> Option<Self> {
        let rest = bytes.strip_prefix(MAGIC.as_slice())?;
        let mut ends = [0; SECTIONS];
        for (number, end) in ends.iter_mut().enumerate() {
            *end = u32::from_le_bytes(*rest.get(number * 4..)?.first_chunk()?) as usize;
        }
        (ends[SECTIONS - 1] == bytes.len()).then_some(Self { bytes, ends })
    }

    /// All of it.
    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes of a section.
    pub(super) fn section(&self, section: Section) -> &[u8] {
        let number = section as usize;
        let start = match number {
            0 => MAGIC.len() + 4 * SECTIONS,
            _ => self.ends[number - 1],
        };
        &self.bytes[start..self.ends[number]]
    }

    /// How many rows of `size` bytes a section has.
    pub(super) fn rows(&self, section: Section, size: usize) -> usize {
        self.section(section).len() / size
    }

    /// A row of `size` bytes.
    pub(super) fn row(&self, section: Section, size: usize, number: usize) -> Row<'_> {
        Row(&self.section(section)[number * size..(number + 1) * size])
    }

    /// The text at an offset.
    pub(super) fn text(&self, offset: u32) -> &str {
        let rest = &self.section(Section::Texts)[offset as usize..];
        let length = usize::from(Row(rest).u16(0));
        std::str::from_utf8(&rest[2..2 + length]).unwrap_or_default()
    }

    /// The bytes of a section from an offset on.
    pub(super) fn stream(&self, section: Section, offset: u32) -> Stream<'_> {
        Stream(&self.section(section)[offset as usize..])
    }
}

/// One row of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'a>(&'a [u8]);

impl<'a> Row<'a> {
    pub(super) fn u8(self, at: usize) -> u8 {
        self.0[at]
    }

    pub(super) fn u16(self, at: usize) -> u16 {
        u16::from_le_bytes([self.0[at], self.0[at + 1]])
    }

    pub(super) fn u32(self, at: usize) -> u32 {
        u32::from_le_bytes([self.0[at], self.0[at + 1], self.0[at + 2], self.0[at + 3]])
    }

    pub(super) fn point(self, at: usize) -> GridPoint {
        [self.u32(at) as i32, self.u32(at + 4) as i32]
    }

    pub(super) fn extent(self, at: usize) -> GridBox {
        let ([west, south], [east, north]) = (self.point(at), self.point(at + 8));
        GridBox {
            west,
            south,
            east,
            north,
        }
    }

    /// Two letters, or nothing.
    pub(super) fn code(self, at: usize) -> &'a str {
        let letters = &self.0[at..at + 2];
        std::str::from_utf8(letters)
            .unwrap_or_default()
            .trim_end_matches('\0')
    }
}

/// Varints, read one after the other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stream<'a>(&'a [u8]);

impl Stream<'_> {
    pub(super) fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    pub(super) fn varint(&mut self) -> u32 {
        let mut value = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte();
            value |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 || shift > 21 {
                return value;
            }
            shift += 7;
        }
    }

    fn zigzag(&mut self) -> i32 {
        let value = self.varint();
        (value >> 1) as i32 ^ -((value & 1) as i32)
    }

    /// A path: its vertices after `start`, each with its weight.
    pub(super) fn path(&mut self, start: GridPoint, mut each: impl FnMut(GridPoint, u8)) {
        let [mut x, mut y] = start;
        for _ in 0..self.varint() {
            x += self.zigzag();
            y += self.zigzag();
            each([x, y], self.byte());
        }
    }
}

/// Degrees of a grid point.
pub(super) fn degrees([x, y]: GridPoint) -> Position {
    [f64::from(x) / GRID, f64::from(y) / GRID]
}
