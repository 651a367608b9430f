//! The tags of a page, found without parsing it.

pub(super) mod limits;
pub(super) mod strip;

use crate::diagnostics::Unparsed;

/// Most attributes of a tag.
const MOST_ATTRIBUTES: usize = 1_000;

/// Elements whose content is text, not markup.
pub(in crate::formats) const RAW: [&str; 9] = [
    "script",
    "style",
    "textarea",
    "title",
    "xmp",
    "iframe",
    "noembed",
    "noframes",
    "plaintext",
];

/// A tag: `<name …>` or `</name>`.
pub(in crate::formats) struct Tag {
    /// Lower case; its first 32 characters.
    pub(in crate::formats) name: String,
    pub(in crate::formats) is_end: bool,
    /// Byte after its `>`.
    pub(in crate::formats) end: usize,
    /// Byte of its `<`.
    pub(in crate::formats) start: usize,
}

/// The tags of a page, without those in comments and scripts.
pub(in crate::formats) struct Tags<'p> {
    page: &'p str,
    at: usize,
}

impl<'p> Tags<'p> {
    pub(in crate::formats) fn new(page: &'p str) -> Self {
        Self { page, at: 0 }
    }

    /// The next tag; `None` at the end of the page.
    ///
    /// # Errors
    /// When the tag has too many attributes.
    pub(in crate::formats) fn next(&mut self) -> Result<Option<Tag>, Unparsed> {
        let bytes = self.page.as_bytes();
        loop {
            let Some(found) = find(bytes, b'<', self.at) else {
                return Ok(None);
            };
            let after = found + 1;
            let is_end = bytes.get(after) == Some(&b'/');
            let name_at = after + usize::from(is_end);
            match bytes.get(name_at) {
                Some(first) if first.is_ascii_alphabetic() => {
                    let tag = self.tag(found, name_at, is_end)?;
                    self.at = tag.end;
                    if !is_end && RAW.contains(&tag.name.as_str()) {
                        self.at = end_of_raw(bytes, &tag.name, tag.end);
                    }
                    return Ok(Some(tag));
                }
                Some(b'!') if self.after(after).starts_with("!--") => {
                    self.at = self
                        .after(after)
                        .find("-->")
                        .map_or(bytes.len(), |length| after + length + 3);
                }
                _ => self.at = after,
            }
        }
    }

    fn after(&self, at: usize) -> &'p str {
        self.page.get(at..).unwrap_or_default()
    }

    fn tag(&self, start: usize, name_at: usize, is_end: bool) -> Result<Tag, Unparsed> {
        let bytes = self.page.as_bytes();
        let is_name = |b: &&u8| !b.is_ascii_whitespace() && **b != b'>' && **b != b'/';
        let rest = bytes.get(name_at..).unwrap_or_default();
        let length = rest.iter().take_while(is_name).count();
        let name = rest.get(..length.min(32)).unwrap_or_default();
        let name = String::from_utf8_lossy(name).to_ascii_lowercase();
        let end = end_of_tag(bytes, name_at + length)?;
        Ok(Tag {
            name,
            is_end,
            end,
            start,
        })
    }
}

/// The byte after the `>` of a tag. A quotation mark opens a value only after `=`.
fn end_of_tag(bytes: &[u8], mut at: usize) -> Result<usize, Unparsed> {
    let mut before = b' ';
    let mut attributes = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'>' => return Ok(at + 1),
            b'"' | b'\'' if before == b'=' => {
                at = find(bytes, byte, at + 1).unwrap_or(bytes.len());
                before = b' ';
            }
            b' ' | b'\t' | b'\n' | b'\r' | b'\x0c' | b'/' => {
                if before != b'=' {
                    before = b' ';
                }
            }
            _ => {
                attributes += usize::from(before == b' ');
                before = byte;
            }
        }
        if attributes > MOST_ATTRIBUTES {
            return Err(Unparsed::Attributes);
        }
        at += 1;
    }
    Ok(bytes.len())
}

/// The byte of the first `</name` from `at` on; the end of the page if there is none.
fn end_of_raw(bytes: &[u8], name: &str, at: usize) -> usize {
    let mut from = at;
    while let Some(found) = find(bytes, b'<', from) {
        let rest = bytes.get(found + 1..).unwrap_or_default();
        let is_end = rest.first() == Some(&b'/')
            && rest
                .get(1..1 + name.len())
                .is_some_and(|end| end.eq_ignore_ascii_case(name.as_bytes()));
        if is_end {
            return found;
        }
        from = found + 1;
    }
    bytes.len()
}

fn find(bytes: &[u8], wanted: u8, from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    Some(from + rest.iter().position(|byte| *byte == wanted)?)
}
