//! Decodes bytes to text (WHATWG Encoding Standard). An encoding that nothing states is guessed
//! with `chardetng`, the detector of Firefox.

use crate::diagnostics::Diagnostic;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};

/// Decodes by byte-order mark, then as UTF-8, then as the server or the page declares (`declared`,
/// `<meta charset>`), then by guess. The mark is not part of the text.
///
/// UTF-8 comes before the declared encoding: text of another encoding with letters beyond ASCII is
/// practically never valid UTF-8 by accident, and pages often declare the wrong encoding.
pub(super) fn decode(mut bytes: Vec<u8>, declared: Option<&str>) -> (String, Vec<Diagnostic>) {
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
            let label = declared
                .map(str::to_owned)
                .or_else(|| declared_in_page(&bytes));
            let stated = label.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
            if let Some(encoding) = stated.filter(|encoding| *encoding != UTF_8) {
                return decode_as(encoding, &bytes, Vec::new());
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

/// The encoding that a page declares near its start: `charset=`, or `encoding=` in XML.
fn declared_in_page(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..4096).unwrap_or(bytes);
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    if !head.trim_start().starts_with('<') {
        return None;
    }
    let (_, after) = head
        .split_once("charset=")
        .or_else(|| head.split_once("encoding="))?;
    let label = after.trim_start_matches(['"', '\'', ' ']);
    let is_label = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':');
    let end = label.find(|c| !is_label(c)).unwrap_or(label.len());
    Some(label.get(..end)?.to_owned())
}

/// Whether there are few broken characters among many good ones. Guessing another encoding would
/// then break the good ones.
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
        decode(bytes.to_vec(), None).0
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
        let (decoded, diagnostics) = decode(bytes.into_owned(), None);
        assert_eq!(decoded, french);
        assert_eq!(
            diagnostics,
            [Diagnostic::AssumedEncoding {
                encoding: encoding.name()
            }]
        );
    }

    #[test]
    fn what_is_said_counts_where_the_bytes_are_not_utf8() {
        let russian = "Река поднялась ночью";
        let (bytes, _, _) = encoding_rs::KOI8_R.encode(russian);
        assert_eq!(
            decode(bytes.to_vec(), Some("koi8-r")),
            (russian.to_owned(), Vec::new())
        );
        let page = [b"<meta charset='koi8-r'><p>".as_slice(), &bytes].concat();
        assert!(decode(page, None).0.ends_with(russian));
        // A server that says something else than the bytes are.
        let (text, _) = decode("Fāizābād".as_bytes().to_vec(), Some("iso-8859-1"));
        assert_eq!(text, "Fāizābād");
    }

    #[test]
    fn one_broken_character_does_not_spoil_the_rest() {
        let mut bytes = "Fāizābād – Ḩerāt – Zābol – Kandahār".as_bytes().to_vec();
        bytes.push(0xe2);
        let (decoded, diagnostics) = decode(bytes, None);
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
