//! Unpacks fonts from WOFF 1.0 (W3C Recommendation, 13 December 2012): tables of an OpenType
//! font, each packed by itself.

use flate2::read::ZlibDecoder;
use std::io::Read;

/// Why a file is not a font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(in crate::render) enum WoffError {
    #[error("is not a WOFF file")]
    Signature,
    #[error("ends too early")]
    Short,
    #[error("contains a damaged table")]
    Table,
}

const SIGNATURE: u32 = 0x774F_4646;
/// Bytes of the header, and of an entry of the directory of tables (§ 3, § 4).
const HEADER: usize = 44;
const ENTRY: usize = 20;
/// The same of the font that comes out.
const FONT_HEADER: usize = 12;
const FONT_ENTRY: usize = 16;

/// The font, with its tables in the order of the file.
pub(super) fn unpacked(woff: &[u8]) -> Result<Vec<u8>, WoffError> {
    if long(woff, 0)? != SIGNATURE {
        return Err(WoffError::Signature);
    }
    let flavour = long(woff, 4)?;
    let count = short(woff, 12)?;
    let mut directory = header(flavour, count);
    let start = FONT_HEADER + FONT_ENTRY * usize::from(count);
    let mut tables: Vec<u8> = Vec::new();
    for number in 0..usize::from(count) {
        let entry = HEADER + ENTRY * number;
        let [tag, offset, packed, length, checksum] =
            [0, 4, 8, 12, 16].map(|at| long(woff, entry + at));
        let (offset, packed) = (offset? as usize, packed? as usize);
        let data = woff
            .get(offset..offset.saturating_add(packed))
            .ok_or(WoffError::Short)?;
        let at = u32::try_from(start + tables.len()).map_err(|_too_long| WoffError::Table)?;
        let length = length?;
        for word in [tag?, checksum?, at, length] {
            directory.extend(word.to_be_bytes());
        }
        tables.extend(table(data, length as usize)?);
        tables.resize(tables.len().next_multiple_of(4), 0);
    }
    directory.extend(tables);
    Ok(directory)
}

/// A table as it was: packed, unless that would have made it longer (§ 5).
fn table(data: &[u8], length: usize) -> Result<Vec<u8>, WoffError> {
    if data.len() == length {
        return Ok(data.to_vec());
    }
    let mut table = Vec::with_capacity(length);
    let mut unpacker = ZlibDecoder::new(data).take(length as u64 + 1);
    unpacker
        .read_to_end(&mut table)
        .map_err(|_damaged| WoffError::Table)?;
    if table.len() == length {
        Ok(table)
    } else {
        Err(WoffError::Table)
    }
}

/// The start of an OpenType font: its flavour, and what helps to search its tables.
fn header(flavour: u32, tables: u16) -> Vec<u8> {
    let power = tables.max(1).ilog2() as u16;
    let range = 16 << power;
    let mut header = flavour.to_be_bytes().to_vec();
    for word in [tables, range, power, (16 * tables).saturating_sub(range)] {
        header.extend(word.to_be_bytes());
    }
    header
}

fn long(bytes: &[u8], at: usize) -> Result<u32, WoffError> {
    let found = bytes.get(at..).and_then(<[u8]>::first_chunk);
    Ok(u32::from_be_bytes(*found.ok_or(WoffError::Short)?))
}

fn short(bytes: &[u8], at: usize) -> Result<u16, WoffError> {
    let found = bytes.get(at..).and_then(<[u8]>::first_chunk);
    Ok(u16::from_be_bytes(*found.ok_or(WoffError::Short)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_font_is_refused() {
        assert_eq!(unpacked(b"wOF2"), Err(WoffError::Signature));
        assert_eq!(unpacked(b"wO"), Err(WoffError::Short));
        let cut = &super::super::TYPEFACE[0][..200];
        assert_eq!(unpacked(cut), Err(WoffError::Short));
    }

    #[test]
    fn a_font_begins_with_its_tables() {
        let font = unpacked(super::super::TYPEFACE[0]).unwrap();
        assert_eq!(short(&font, 4), short(super::super::TYPEFACE[0], 12));
        assert_eq!(font.len() % 4, 0);
    }
}
