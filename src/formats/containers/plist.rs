//! Property lists of Apple, in XML and binary (`bplist00`), as far as archives of pages need them:
//! dictionaries, strings and data.

use crate::formats::xml::{Element, Node};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Deepest nesting that is read.
const MOST_DEPTH: usize = 12;
/// Most that is read, in bytes and values: an object may stand in many places.
const MOST: usize = 64 << 20;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Plist {
    Dict(Vec<(String, Plist)>),
    Array(Vec<Plist>),
    Text(String),
    Data(Vec<u8>),
    Other,
}

impl Plist {
    /// A member of a dictionary.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Dict(members) = self else {
            return None;
        };
        members
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value)
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// The value in a `<plist>`.
pub(super) fn of_xml(root: &Element) -> Option<Plist> {
    let plist = root.child("plist")?;
    plist.children().next().map(|value| xml_value(value, 0))
}

fn xml_value(element: &Element, depth: usize) -> Plist {
    if depth > MOST_DEPTH {
        return Plist::Other;
    }
    match element.name.as_str() {
        "dict" => {
            let mut members = Vec::new();
            let mut key = None;
            for child in element.children() {
                match (child.name.as_str(), key.take()) {
                    ("key", _) => key = Some(child.text()),
                    (_, Some(key)) => members.push((key, xml_value(child, depth + 1))),
                    _ => {}
                }
            }
            Plist::Dict(members)
        }
        "array" => Plist::Array(
            element
                .children()
                .map(|child| xml_value(child, depth + 1))
                .collect(),
        ),
        "string" => Plist::Text(element.text()),
        "data" => {
            let text = element.nodes.iter().filter_map(|node| match node {
                Node::Text(text) => Some(text.as_str()),
                Node::Element(_) => None,
            });
            let packed: String = text
                .flat_map(str::chars)
                .filter(|c| !c.is_whitespace())
                .collect();
            STANDARD.decode(packed).map_or(Plist::Other, Plist::Data)
        }
        _ => Plist::Other,
    }
}

/// The value in a binary list: a table of offsets at the end, objects that begin with their kind.
pub(super) fn of_binary(bytes: &[u8]) -> Option<Plist> {
    let trailer = bytes.get(bytes.len().checked_sub(32)?..)?;
    let number = |from: usize, to: usize| -> Option<usize> {
        let number = big_endian(trailer.get(from..to)?)?;
        usize::try_from(number).ok()
    };
    let reader = Binary {
        bytes,
        offset_size: usize::from(*trailer.get(6)?),
        reference_size: usize::from(*trailer.get(7)?),
        count: number(8, 16)?,
        table: number(24, 32)?,
    };
    let is_sound =
        (1..=8).contains(&reader.offset_size) && (1..=8).contains(&reader.reference_size);
    if !is_sound {
        return None;
    }
    let mut left = MOST;
    reader.value(number(16, 24)?, 0, &mut left)
}

fn big_endian(bytes: &[u8]) -> Option<u64> {
    (bytes.len() <= 8).then(|| {
        bytes
            .iter()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte))
    })
}

struct Binary<'b> {
    bytes: &'b [u8],
    offset_size: usize,
    reference_size: usize,
    count: usize,
    table: usize,
}

impl<'b> Binary<'b> {
    fn value(&self, index: usize, depth: usize, left: &mut usize) -> Option<Plist> {
        if index >= self.count || depth > MOST_DEPTH {
            return None;
        }
        *left = left.checked_sub(64)?;
        let entry = self
            .table
            .checked_add(index.checked_mul(self.offset_size)?)?;
        let offset = self.number(entry, self.offset_size)?;
        let marker = *self.bytes.get(offset)?;
        let (kind, low) = (marker >> 4, marker & 0x0f);
        if !matches!(kind, 0x4..=0x6 | 0xa | 0xd) {
            return Some(Plist::Other);
        }
        let (length, start) = self.length(offset, low)?;
        // A value, a reference or a byte costs as much as it takes in memory.
        let size = if matches!(kind, 0xa | 0xd) { 16 } else { 2 };
        *left = left.checked_sub(length.checked_mul(size)?.checked_add(64)?)?;
        Some(match kind {
            0x4 => Plist::Data(self.slice(start, length)?.to_vec()),
            0x5 => Plist::Text(
                self.slice(start, length)?
                    .iter()
                    .map(|b| char::from(*b))
                    .collect(),
            ),
            0x6 => {
                let units = self.slice(start, length.checked_mul(2)?)?.chunks_exact(2);
                let units: Vec<u16> = units
                    .map(|unit| u16::from_be_bytes([unit[0], unit[1]]))
                    .collect();
                Plist::Text(String::from_utf16_lossy(&units))
            }
            0xa => {
                let values = self.references(start, length)?.into_iter();
                Plist::Array(
                    values
                        .filter_map(|index| self.value(index, depth + 1, left))
                        .collect(),
                )
            }
            _ => {
                let keys = self.references(start, length)?;
                let after = start.checked_add(length.checked_mul(self.reference_size)?)?;
                let values = self.references(after, length)?;
                let mut members = Vec::new();
                for (key, value) in keys.into_iter().zip(values) {
                    let key = self.value(key, depth + 1, left);
                    let value = self.value(value, depth + 1, left);
                    if let (Some(Plist::Text(key)), Some(value)) = (key, value) {
                        members.push((key, value));
                    }
                }
                Plist::Dict(members)
            }
        })
    }

    /// The length of an object, which stands in an object of its own when it is over 14.
    fn length(&self, offset: usize, low: u8) -> Option<(usize, usize)> {
        if low < 0x0f {
            return Some((usize::from(low), offset + 1));
        }
        let size = 1_usize << (self.bytes.get(offset + 1)? & 0x0f).min(4);
        let start = offset + 2;
        Some((self.number(start, size)?, start + size))
    }

    fn number(&self, start: usize, size: usize) -> Option<usize> {
        usize::try_from(big_endian(self.slice(start, size)?)?).ok()
    }

    fn slice(&self, start: usize, length: usize) -> Option<&'b [u8]> {
        self.bytes.get(start..start.checked_add(length)?)
    }

    fn references(&self, start: usize, count: usize) -> Option<Vec<usize>> {
        let all = self.slice(start, count.checked_mul(self.reference_size)?)?;
        let each = all.chunks_exact(self.reference_size);
        each.map(|number| usize::try_from(big_endian(number)?).ok())
            .collect()
    }
}
