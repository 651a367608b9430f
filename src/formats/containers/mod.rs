//! Files that hold a page, or several, with what belongs to them.

mod plist;
mod warc;
mod webarchive;

pub(super) use warc::warc;
pub(super) use webarchive::webarchive;

use super::error::FormatError;
use super::html;
use super::reading::Reading;
use encoding_rs::{Encoding, UTF_8};

/// A page inside a container.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct HeldPage {
    bytes: Vec<u8>,
    address: Option<String>,
    /// What the container says of its encoding.
    charset: Option<String>,
}

impl HeldPage {
    /// Reads the page: in the encoding of its mark, as UTF-8, as stated, as it says itself.
    fn read(&self) -> Result<Reading, FormatError> {
        html::page(&self.text(), self.address.as_deref())
    }

    fn text(&self) -> String {
        if let Some((encoding, mark)) = Encoding::for_bom(&self.bytes) {
            let bytes = self.bytes.get(mark..).unwrap_or_default();
            return encoding.decode_without_bom_handling(bytes).0.into_owned();
        }
        if let Ok(text) = str::from_utf8(&self.bytes) {
            return text.to_owned();
        }
        let label = self.charset.clone().or_else(|| self.declared());
        let encoding = label.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
        let encoding = encoding.unwrap_or(UTF_8);
        encoding
            .decode_without_bom_handling(&self.bytes)
            .0
            .into_owned()
    }

    fn declared(&self) -> Option<String> {
        let head = self.bytes.get(..4096).unwrap_or(&self.bytes);
        let head = String::from_utf8_lossy(head).to_ascii_lowercase();
        let (_, after) = head.split_once("charset=")?;
        let label = after.trim_start_matches(['"', '\'', ' ']);
        let is_label = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':');
        let end = label.find(|c| !is_label(c)).unwrap_or(label.len());
        label.get(..end).map(str::to_owned)
    }
}
