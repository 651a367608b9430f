//! Texts of files as UTF-8: by their byte order mark, as UTF-8, as XML declares, else by guess, with the
//! detector that pages are read with (`chardetng`).

use std::io::{self, BufRead, BufReader, Cursor, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8};

/// Bytes that are looked at.
const LOOKED_AT: u64 = 4 << 20;
/// Bytes that are decoded at a time.
const PIECE: usize = 1 << 16;

/// A text, and the name of its encoding where that is not UTF-8.
pub(super) type Text = (Box<dyn BufRead>, Option<&'static str>);

/// The text behind a reader, without its byte order mark.
///
/// # Errors
/// The reader's.
pub(super) fn text(mut reader: Box<dyn BufRead>) -> io::Result<Text> {
    let mut start = Vec::new();
    reader.by_ref().take(LOOKED_AT).read_to_end(&mut start)?;
    let is_whole = (start.len() as u64) < LOOKED_AT;
    let encoding = encoding_of(&start, is_whole);
    let mark = Encoding::for_bom(&start).map_or(0, |(_, length)| length);
    let mut start = Cursor::new(start);
    start.set_position(mark as u64);
    let whole = start.chain(reader);
    if encoding == UTF_8 {
        return Ok((Box::new(BufReader::with_capacity(PIECE, whole)), None));
    }
    let transcoder = Transcoder {
        source: BufReader::with_capacity(PIECE, whole),
        decoder: encoding.new_decoder_without_bom_handling(),
        text: vec![0; PIECE * 3 + 16],
        given: 0,
        ready: 0,
        is_done: false,
    };
    let reader = BufReader::with_capacity(PIECE, transcoder);
    Ok((Box::new(reader), Some(encoding.name())))
}

fn encoding_of(start: &[u8], is_whole: bool) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(start) {
        return encoding;
    }
    let is_utf8 = match std::str::from_utf8(start) {
        Ok(_) => true,
        // Cut within a letter.
        Err(error) => !is_whole && error.error_len().is_none(),
    };
    if is_utf8 {
        return UTF_8;
    }
    declared_in_xml(start).unwrap_or_else(|| {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(start, is_whole);
        detector.guess(None, Utf8Detection::Deny)
    })
}

/// `<?xml version="1.0" encoding="windows-1251"?>`
fn declared_in_xml(start: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(start.get(..200).unwrap_or(start)).into_owned();
    let (declaration, _) = head.trim_start().strip_prefix("<?xml")?.split_once("?>")?;
    let (_, label) = declaration.split_once("encoding")?;
    let label = label.trim_start_matches([' ', '=']);
    let quote = label.chars().next()?;
    let label = label.get(1..)?.split(quote).next()?;
    Encoding::for_label(label.as_bytes()).filter(|encoding| *encoding != UTF_8)
}

struct Transcoder<R> {
    source: BufReader<R>,
    decoder: Decoder,
    text: Vec<u8>,
    /// Bytes of the text that were given, and that are there.
    given: usize,
    ready: usize,
    is_done: bool,
}

impl<R: Read> Read for Transcoder<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready && !self.is_done {
            let piece = self.source.fill_buf()?;
            let is_last = piece.is_empty();
            let (result, used, written, _) =
                self.decoder.decode_to_utf8(piece, &mut self.text, is_last);
            (self.given, self.ready) = (0, written);
            self.source.consume(used);
            self.is_done = is_last && result == CoderResult::InputEmpty;
        }
        let ready = self.text.get(self.given..self.ready).unwrap_or_default();
        let count = ready.len().min(into.len());
        for (to, from) in into.iter_mut().zip(ready) {
            *to = *from;
        }
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &'static [u8]) -> (String, Option<&'static str>) {
        let (mut reader, encoding) = text(Box::new(bytes)).unwrap();
        let mut text = String::new();
        reader.read_to_string(&mut text).unwrap();
        (text, encoding)
    }

    #[test]
    fn texts_are_read_in_the_encoding_they_have() {
        assert_eq!(read(b"\xEF\xBB\xBFa,b"), ("a,b".into(), None));
        assert_eq!(read("Zärkhel".as_bytes()), ("Zärkhel".into(), None));
        let (text, encoding) = read(b"name,lat,lon\nCaf\xE9 Zarkh\xE9labad,36.7,67.2\n");
        assert!(text.contains("Café Zarkhélabad"), "{text}");
        assert_eq!(encoding, Some("windows-1252"));
        assert_eq!(read(b"\xFF\xFEa\0,\0b\0").0, "a,b");
        let (text, _) = read(b"<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>\xC1\xE0</a>");
        assert!(text.ends_with("<a>Ба</a>"), "{text}");
    }
}
