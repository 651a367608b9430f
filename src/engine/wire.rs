//! The form of a message: the length of its JSON in four bytes, least first, the JSON, and behind it
//! bytes to the end of the message.

use std::str::Utf8Error;

/// A message that was taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message<'m> {
    /// What it says.
    pub json: &'m str,
    /// The file that goes with it; empty for none.
    pub bytes: &'m [u8],
}

/// Why bytes are no message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoMessage {
    /// It ends before its JSON does.
    #[error("the message is cut short")]
    Short,
    /// Its JSON is no text.
    #[error("the message is no UTF-8: {0}")]
    NotText(#[from] Utf8Error),
}

/// Takes a message apart.
///
/// # Errors
/// What is none.
pub fn read(message: &[u8]) -> Result<Message<'_>, NoMessage> {
    let (length, rest) = message.split_first_chunk().ok_or(NoMessage::Short)?;
    let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
    let (json, bytes) = rest.split_at_checked(length).ok_or(NoMessage::Short)?;
    let json = std::str::from_utf8(json)?;
    Ok(Message { json, bytes })
}

/// A message whose JSON is `{"MEMBER": JSON}`.
#[must_use]
pub fn write(member: &str, json: &str, bytes: &[u8]) -> Vec<u8> {
    let json = format!("{{\"{member}\":{json}}}");
    // A page of four gigabytes cannot exist in 32 bits of address space.
    let length = u32::try_from(json.len()).unwrap_or(u32::MAX);
    let mut message = Vec::with_capacity(4 + json.len() + bytes.len());
    message.extend_from_slice(&length.to_le_bytes());
    message.extend_from_slice(json.as_bytes());
    message.extend_from_slice(bytes);
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let message = write("ok", "{\"n\":1}", b"\0\xffpage");
        let read = read(&message).unwrap();
        assert_eq!(read.json, "{\"ok\":{\"n\":1}}");
        assert_eq!(read.bytes, b"\0\xffpage");
    }

    #[test]
    fn what_is_cut_short_is_no_message() {
        let message = write("ok", "null", b"");
        for length in 0..message.len() {
            assert_eq!(read(&message[..length]), Err(NoMessage::Short), "{length}");
        }
        assert!(matches!(
            read(b"\x01\0\0\0\xff"),
            Err(NoMessage::NotText(_))
        ));
    }
}
