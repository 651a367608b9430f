//! Tables of FlatBuffers, read in place: an offset that leads out of the bytes is nothing, whatever a
//! file claims.

/// A table: the bytes of its buffer, and where it begins in them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Table<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Table<'b> {
    /// The table that a buffer holds.
    pub(super) fn root(bytes: &'b [u8]) -> Option<Self> {
        let at = u32_at(bytes, 0)? as usize;
        (at + 4 <= bytes.len()).then_some(Self { bytes, at })
    }

    /// Where the value of a field stands; nothing where it has its usual value.
    fn field(self, number: usize) -> Option<usize> {
        let back = i32::from_le_bytes(array_at(self.bytes, self.at)?);
        let fields = usize::try_from(i64::try_from(self.at).ok()? - i64::from(back)).ok()?;
        let length = usize::from(u16::from_le_bytes(array_at(self.bytes, fields)?));
        let entry = 4 + 2 * number;
        if entry + 2 > length {
            return None;
        }
        let offset = u16::from_le_bytes(array_at(self.bytes, fields + entry)?);
        (offset != 0).then(|| self.at + usize::from(offset))
    }

    pub(super) fn number<const N: usize>(self, field: usize) -> Option<[u8; N]> {
        array_at(self.bytes, self.field(field)?)
    }

    /// The place that the offset at `at` leads to.
    fn follow(self, at: usize) -> Option<usize> {
        at.checked_add(u32_at(self.bytes, at)? as usize)
    }

    pub(super) fn table(self, field: usize) -> Option<Self> {
        let at = self.follow(self.field(field)?)?;
        let bytes = self.bytes;
        (at < bytes.len()).then_some(Self { bytes, at })
    }

    /// The bytes of a list whose members have a size.
    pub(super) fn list(self, field: usize, size: usize) -> Option<&'b [u8]> {
        let at = self.follow(self.field(field)?)?;
        let length = (u32_at(self.bytes, at)? as usize).checked_mul(size)?;
        self.bytes.get(at + 4..)?.get(..length)
    }

    pub(super) fn text(self, field: usize) -> Option<&'b str> {
        std::str::from_utf8(self.list(field, 1)?).ok()
    }

    /// The tables of a list.
    pub(super) fn tables(self, field: usize) -> impl Iterator<Item = Self> {
        let start = self.field(field).and_then(|at| self.follow(at));
        let offsets = self.list(field, 4).unwrap_or_default();
        let places = (0..offsets.len() / 4).filter_map(move |number| {
            let at = self.follow(start? + 4 + 4 * number)?;
            (at < self.bytes.len()).then_some(at)
        });
        let bytes = self.bytes;
        places.map(move |at| Self { bytes, at })
    }
}

fn array_at<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    array_at(bytes, at).map(u32::from_le_bytes)
}
