//! Turns bytes into text.

use crate::diagnostics::Diagnostic;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};

/// Decodes by byte-order mark, then as UTF-8, then by guess. The mark is not part of the text.
pub(super) fn decode(mut bytes: Vec<u8>) -> (String, Vec<Diagnostic>) {
    let marked = Encoding::for_bom(&bytes);
    if let Some((encoding, mark)) = marked {
        if encoding != UTF_8 {
            return decode_as(encoding, bytes.get(mark..).unwrap_or_default(), Vec::new());
        }
        bytes.drain(..mark);
    }
    match String::from_utf8(bytes) {
        Ok(text) => (text, Vec::new()),
        Err(error) => {
            let bytes = error.into_bytes();
            if marked.is_some() || is_mostly_utf8(&bytes) {
                return decode_as(UTF_8, &bytes, Vec::new());
            }
            let encoding = guess(&bytes);
            let assumed = Diagnostic::AssumedEncoding {
                encoding: encoding.name(),
            };
            decode_as(encoding, &bytes, vec![assumed])
        }
    }
}

fn decode_as(
    encoding: &'static Encoding,
    bytes: &[u8],
    mut diagnostics: Vec<Diagnostic>,
) -> (String, Vec<Diagnostic>) {
    let (text, has_errors) = encoding.decode_without_bom_handling(bytes);
    if has_errors {
        diagnostics.push(Diagnostic::ReplacedBytes {
            encoding: encoding.name(),
            count: text.matches('\u{fffd}').count(),
        });
    }
    (text.into_owned(), diagnostics)
}

/// Whether a few broken characters stand among many good ones. Guessing another encoding would
/// then spoil the good ones.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken * 10 <= good
}

/// Guesses from a sample that begins with the first letter that is not ASCII.
fn guess(bytes: &[u8]) -> &'static Encoding {
    const SAMPLE: usize = 256 << 10;
    const BEFORE: usize = 16;
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    let start = first.saturating_sub(BEFORE);
    let end = bytes.len().min(start + SAMPLE);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes.get(start..end).unwrap_or(bytes), end == bytes.len());
    detector.guess(None, Utf8Detection::Deny)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        decode(bytes.to_vec()).0
    }

    #[test]
    fn byte_order_marks_decide_and_vanish() {
        assert_eq!(text(b"\xef\xbb\xbfKabul"), "Kabul");
        assert_eq!(text(b"\xff\xfeK\0\xe9\0"), "Ké");
        assert_eq!(text(b"\xfe\xff\0K\0\xe9"), "Ké");
    }

    #[test]
    fn other_encodings_are_guessed_and_said() {
        let french =
            "Le maire a declar\u{e9} la ville d\u{e9}vast\u{e9}e \u{2013} \u{e0} l\u{2019}est.";
        let (bytes, encoding, _) = encoding_rs::WINDOWS_1252.encode(french);
        let (decoded, diagnostics) = decode(bytes.into_owned());
        assert_eq!(decoded, french);
        assert_eq!(
            diagnostics,
            [Diagnostic::AssumedEncoding {
                encoding: encoding.name()
            }]
        );
    }

    #[test]
    fn one_broken_character_does_not_spoil_the_rest() {
        let mut bytes = "Fāizābād – Ḩerāt – Zābol – Kandahār".as_bytes().to_vec();
        bytes.push(0xe2);
        let (decoded, diagnostics) = decode(bytes);
        assert!(decoded.starts_with("Fāizābād") && decoded.ends_with('\u{fffd}'));
        assert_eq!(
            diagnostics,
            [Diagnostic::ReplacedBytes {
                encoding: "UTF-8",
                count: 1
            }]
        );
    }
}
