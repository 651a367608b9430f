//! The wire format of Protocol Buffers, as far as extracts need it: varints (LEB128) and byte strings
//! by field, signed numbers in zigzag order, lists as differences (delta coding).

use geobrief_index::places::format::read_varint;

/// The bytes are not what they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Damaged;

/// A value of a protocol buffer.
#[derive(Debug, Clone, Copy)]
pub(super) enum Field<'b> {
    Number(u64),
    Bytes(&'b [u8]),
}

/// The fields of a protocol buffer with their numbers.
pub(super) struct Fields<'b>(pub(super) &'b [u8]);

impl<'b> Iterator for Fields<'b> {
    type Item = Result<(u64, Field<'b>), Damaged>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let field = self.read().ok_or(Damaged);
        if field.is_err() {
            self.0 = &[];
        }
        Some(field)
    }
}

impl<'b> Fields<'b> {
    fn read(&mut self) -> Option<(u64, Field<'b>)> {
        let key = read_varint(&mut self.0)?;
        let field = match key & 7 {
            0 => Field::Number(read_varint(&mut self.0)?),
            1 => Field::Bytes(self.take(8)?),
            2 => {
                let length = usize::try_from(read_varint(&mut self.0)?).ok()?;
                Field::Bytes(self.take(length)?)
            }
            5 => Field::Bytes(self.take(4)?),
            _ => return None,
        };
        Some((key >> 3, field))
    }

    fn take(&mut self, length: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }
}

/// Packed numbers.
#[derive(Default)]
pub(super) struct Packed<'b>(pub(super) &'b [u8]);

impl Iterator for Packed<'_> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        (!self.0.is_empty()).then(|| read_varint(&mut self.0))?
    }
}

/// Small numbers of either sign are written as small numbers ("zigzag").
pub(super) fn signed(value: u64) -> i64 {
    (value >> 1) as i64 ^ -((value & 1) as i64)
}

/// Numbers of either sign, each written as the difference to the one before.
pub(super) fn differences(packed: Packed<'_>) -> impl Iterator<Item = i64> {
    packed.scan(0_i64, |last, difference| {
        *last = last.wrapping_add(signed(difference));
        Some(*last)
    })
}
