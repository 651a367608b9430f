//! Recognizes binary files by their signatures ("magic numbers") and by their control characters.

use super::kind::InputKind;

/// What bytes that are not text look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotText {
    /// A kind of input.
    Kind(InputKind),
    /// Anything else.
    Binary {
        /// With its article: "a PNG image".
        looks_like: &'static str,
        /// What to do.
        hint: &'static str,
    },
}

const GIVE_TEXT: &str = "give the words as a text file";
const UNPACK: &str = "unpack it first (only gzip is unpacked here)";
const SAVE_AS_UTF8: &str = "save it as UTF-8";

/// First bytes of formats that are given by mistake.
const SIGNATURES: &[(&[u8], &str, &str)] = &[
    (b"\x89PNG\r\n\x1a\n", "a PNG image", GIVE_TEXT),
    (b"\xff\xd8\xff", "a JPEG image", GIVE_TEXT),
    (b"GIF8", "a GIF image", GIVE_TEXT),
    (b"PK\x03\x04", "a ZIP archive", UNPACK),
    (b"\x7fELF", "a program (ELF)", GIVE_TEXT),
    (b"\x1f\x8b", "a gzip file inside a gzip file", UNPACK),
    (b"BZh", "a bzip2 file", UNPACK),
    (b"\xfd7zXZ\0", "an xz file", UNPACK),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file", UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", UNPACK),
    (b"SQLite format 3\0", "an SQLite database", GIVE_TEXT),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old Office document",
        "save it as plain text",
    ),
    (b"{\\rtf", "an RTF document", "save it as plain text"),
    (b"\xff\xfe\0\0", "UTF-32 text", SAVE_AS_UTF8),
    (b"\0\0\xfe\xff", "UTF-32 text", SAVE_AS_UTF8),
];

/// The part that the archive of every Word document contains.
const WORD_PART: &[u8] = b"word/document.xml";

/// How many bytes of the input are examined for control characters.
const SAMPLE: usize = 64 << 10;

/// What the bytes look like; `None` if they may be text.
pub(crate) fn not_text(bytes: &[u8]) -> Option<NotText> {
    if bytes.starts_with(b"%PDF-") {
        return Some(NotText::Kind(InputKind::Pdf));
    }
    if let Some(&(magic, looks_like, hint)) = SIGNATURES
        .iter()
        .find(|(magic, ..)| bytes.starts_with(magic))
    {
        let is_word = magic == b"PK\x03\x04"
            && bytes
                .windows(WORD_PART.len())
                .any(|window| window == WORD_PART);
        return Some(if is_word {
            NotText::Kind(InputKind::Docx)
        } else {
            NotText::Binary { looks_like, hint }
        });
    }
    let has_utf16_mark = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    if has_utf16_mark {
        return None;
    }
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let zeros = sample.iter().filter(|&&b| b == 0).count();
    if zeros * 3 > sample.len() {
        return Some(NotText::Binary {
            looks_like: "UTF-16 text without a byte-order mark, or binary data",
            hint: SAVE_AS_UTF8,
        });
    }
    let controls = sample.iter().filter(|&&b| is_control(b)).count();
    // One NUL, or one in a thousand bytes, is an accident.
    let zeros = bytes.iter().filter(|&&b| b == 0).count();
    let has_zeros = zeros > 1 && zeros * 1000 > bytes.len();
    (controls * 50 > sample.len() || has_zeros).then_some(NotText::Binary {
        looks_like: "binary data",
        hint: GIVE_TEXT,
    })
}

/// Whether a byte is a control character that text files do not contain; they do contain tabs, line
/// ends, form feeds and the escape character of coloured terminal output.
fn is_control(byte: u8) -> bool {
    matches!(byte, 0x00..=0x08 | 0x0e..=0x1a | 0x1c..=0x1f | 0x7f)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looks_like(bytes: &[u8]) -> Option<&'static str> {
        not_text(bytes).map(|found| match found {
            NotText::Kind(kind) => kind.word(),
            NotText::Binary { looks_like, .. } => looks_like,
        })
    }

    #[test]
    fn names_what_the_bytes_look_like() {
        assert_eq!(looks_like(b"\x89PNG\r\n\x1a\n...."), Some("a PNG image"));
        assert_eq!(looks_like(b"%PDF-1.7\n"), Some("pdf"));
        assert_eq!(looks_like(b"PK\x03\x04....x.txt"), Some("a ZIP archive"));
        assert_eq!(
            looks_like(b"PK\x03\x04....word/document.xml.."),
            Some("docx")
        );
        assert_eq!(
            looks_like(b"abc\0def, some\0 more words"),
            Some("binary data")
        );
        assert_eq!(looks_like(&[7, 1, 65, 66, 2, 3]), Some("binary data"));
    }

    #[test]
    fn text_is_text_in_any_encoding() {
        assert_eq!(looks_like("Fāizābād – “north”\r\n\t".as_bytes()), None);
        assert_eq!(looks_like(b"caf\xe9 au lait"), None);
        assert_eq!(looks_like(b"\xff\xfeA\0"), None);
        assert_eq!(looks_like(b"\x1b[1mKabul\x1b[0m"), None);
    }
}
