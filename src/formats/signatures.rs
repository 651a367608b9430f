//! What files are: binary ones by their signatures ("magic numbers") and their control characters, and
//! the table of those that are no text to brief, with what to do.

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
    (b"\x7fELF", "a program (ELF)", GIVE_TEXT),
    (b"\x1f\x8b", "a gzip file inside a gzip file", UNPACK),
    (b"BZh", "a bzip2 file", UNPACK),
    (b"\xfd7zXZ\0", "an xz file", UNPACK),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file", UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", UNPACK),
    (b"SQLite format 3\0", "an SQLite database", GIVE_TEXT),
    (b"OggS", "a sound or film", GIVE_TEXT),
    (b"ID3", "a sound (MP3)", GIVE_TEXT),
    (b"RIFF", "a sound, film or image (RIFF)", GIVE_TEXT),
    (b"\x1aE\xdf\xa3", "a film (Matroska)", GIVE_TEXT),
    (b"\0\0\0\x18ftyp", "a film (MP4)", GIVE_TEXT),
    (b"\0\0\0\x1cftyp", "a film (MP4)", GIVE_TEXT),
    (b"\0\0\0\x20ftyp", "a film (MP4)", GIVE_TEXT),
    (b"II*\0", "a TIFF image", GIVE_TEXT),
    (b"MM\0*", "a TIFF image", GIVE_TEXT),
    (b"BM", "a BMP image", GIVE_TEXT),
    (b"AT&TFORM", "a DjVu document", "save it as PDF"),
    (b"Rar!", "a RAR archive", UNPACK),
    (
        b"!BDN",
        "a mailbox of Outlook (PST)",
        "save the message as .eml",
    ),
    (b"PAR1", "a Parquet table", ROWS_OF_PARQUET),
    (b"\xff\xfe\0\0", "UTF-32 text", SAVE_AS_UTF8),
    (b"\0\0\xfe\xff", "UTF-32 text", SAVE_AS_UTF8),
];

/// The first bytes of a ZIP archive.
const ZIP: &[u8] = b"PK\x03\x04";
/// The first bytes of Microsoft's compound files: older Office documents, messages of Outlook.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Documents that are ZIP archives, by the name of a part, or by the type that is their first part.
const ZIPPED: &[(&[u8], NotText)] = &[
    (b"word/document.xml", NotText::Kind(InputKind::Docx)),
    (b"application/epub+zip", NotText::Kind(InputKind::Epub)),
    (
        b"application/vnd.oasis.opendocument.text",
        NotText::Kind(InputKind::Odt),
    ),
    (b".warc", NotText::Kind(InputKind::Warc)),
    (b"xl/workbook.xml", binary("an Excel workbook", ROWS)),
    (
        b"ppt/presentation.xml",
        binary("a presentation", "save it as PDF"),
    ),
    (
        b"application/vnd.oasis.opendocument",
        binary("an OpenDocument file that is no text", "save it as PDF"),
    ),
    (
        b"doc.kml",
        binary("places in KMZ", "`geobrief gazetteer import` reads them"),
    ),
];

/// What compound files hold, by the name of a stream in UTF-16.
const COMPOUNDS: &[(&str, &str, &str)] = &[
    (
        "EncryptedPackage",
        "a document protected with a password",
        "save a copy without one",
    ),
    (
        "WordDocument",
        "an old Word document (.doc)",
        "save it as .docx or as plain text",
    ),
    (
        "__substg1.0_",
        "a message of Outlook (.msg)",
        "save it as .eml or as plain text",
    ),
    (
        "Workbook",
        "an old Excel workbook (.xls)",
        "save the sheet as CSV",
    ),
    ("PowerPoint", "an old presentation (.ppt)", "save it as PDF"),
];

const fn binary(looks_like: &'static str, hint: &'static str) -> NotText {
    NotText::Binary { looks_like, hint }
}

const IMPORT: &str = "`geobrief gazetteer import` reads its places";
pub(super) const GIVE_ADDRESS: &str = "give the address itself in place of the file";
pub(super) const GIVE_ADDRESSES: &str = "give the addresses themselves in place of the file";
const GIVE_PAGE: &str = "give the address of the page that you mean";
const PLAIN: &str = "save it as plain text";
const ROWS_OF_PARQUET: &str =
    "`geobrief places --from parquet --text-column COLUMN` reads it row by row";
pub(super) const ROWS: &str =
    "`geobrief places --from csv --text-column COLUMN` reads it row by row";

/// JSON by what it begins with, white space removed: within how many bytes, which words, what it is.
pub(super) const JSON: &[(usize, &str, &str, &str)] = &[
    (
        400,
        "\"type\":\"FeatureCollection\"",
        "places in GeoJSON",
        IMPORT,
    ),
    (60, "{\"type\":\"Feature\"", "a place in GeoJSON", IMPORT),
    (
        400,
        "\"type\":\"Topology\"",
        "TopoJSON",
        "save it as GeoJSON; `geobrief gazetteer import` reads that",
    ),
    (400, "\"osm3s\":{", "an answer of Overpass", IMPORT),
    (
        40,
        "{\"log\":{\"version\"",
        "a record of a browser's requests (HAR)",
        "save the page itself",
    ),
    (4_000, "\"nbformat\":", "a notebook", PLAIN),
    (
        200,
        "\"geobrief\":\"",
        "a briefing of geobrief",
        "give the text that it was made of",
    ),
];

/// Texts by their first words.
pub(super) const STARTS: &[(&str, &str, &str)] = &[
    (
        "\\documentclass",
        "a LaTeX document",
        "save it as plain text, or give its PDF",
    ),
    (
        "\\documentstyle",
        "a LaTeX document",
        "save it as plain text, or give its PDF",
    ),
    ("[InternetShortcut]", "a link to a page", GIVE_ADDRESS),
    ("%!PS", "a PostScript document", "save it as PDF"),
    (
        "[Script Info]",
        "subtitles in the form of SubStation (.ass)",
        "save them as SRT or WebVTT",
    ),
    ("<tt ", "subtitles in TTML", "save them as SRT or WebVTT"),
    ("<tt:tt ", "subtitles in TTML", "save them as SRT or WebVTT"),
    ("diff --git ", "changes of a file (diff)", PLAIN),
    ("@article{", "a list of references (BibTeX)", PLAIN),
    ("@misc{", "a list of references (BibTeX)", PLAIN),
    ("@book{", "a list of references (BibTeX)", PLAIN),
    ("BEGIN:VCALENDAR", "a calendar", PLAIN),
    ("BEGIN:VCARD", "an address book", PLAIN),
    ("<svg", "an image (SVG)", "give the words as a text file"),
    ("<gpx", "places in GPX", IMPORT),
    ("<kml", "places in KML", IMPORT),
    ("<osm", "a map in OpenStreetMap XML", IMPORT),
    ("<opml", "a list of feeds (OPML)", GIVE_PAGE),
    ("<urlset", "a list of pages (sitemap)", GIVE_PAGE),
    ("<sitemapindex", "a list of pages (sitemap)", GIVE_PAGE),
    ("<TEI", "a TEI document", PLAIN),
];

/// How many bytes of the input are examined for control characters.
const SAMPLE: usize = 64 << 10;

/// What the bytes look like; `None` if they may be text.
pub(crate) fn not_text(bytes: &[u8]) -> Option<NotText> {
    let known = [
        (b"%PDF-".as_slice(), InputKind::Pdf),
        (b"{\\rtf", InputKind::Rtf),
        (b"bplist00", InputKind::Webarchive),
        (b"WARC/", InputKind::Warc),
    ];
    if let Some((_, kind)) = known.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Some(NotText::Kind(*kind));
    }
    if bytes.starts_with(ZIP) {
        let found = ZIPPED.iter().find(|(part, _)| contains(bytes, part));
        return Some(found.map_or(binary("a ZIP archive", UNPACK), |(_, what)| *what));
    }
    if bytes.starts_with(COMPOUND) {
        return Some(compound(bytes));
    }
    if is_xml_archive(bytes) {
        return Some(NotText::Kind(InputKind::Webarchive));
    }
    // "BM" is also how a text may begin.
    let found = SIGNATURES
        .iter()
        .find(|(magic, ..)| bytes.starts_with(magic));
    let is_text =
        |magic: &[u8]| magic.is_ascii() && bytes.iter().take(SAMPLE).all(|b| !is_control(*b));
    if let Some(&(_, looks_like, hint)) = found.filter(|(magic, ..)| !is_text(magic)) {
        return Some(NotText::Binary { looks_like, hint });
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

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// A property list in XML that holds a page.
fn is_xml_archive(bytes: &[u8]) -> bool {
    let head = bytes.get(..1024).unwrap_or(bytes);
    head.trim_ascii_start().starts_with(b"<?xml")
        && contains(head, b"<plist")
        && contains(head, b"WebMainResource")
}

fn compound(bytes: &[u8]) -> NotText {
    let holds = |name: &str| {
        let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &units)
    };
    let found = COMPOUNDS.iter().find(|(name, ..)| holds(name));
    found.map_or(
        binary("an old Office document", "save it as plain text"),
        |&(_, looks_like, hint)| binary(looks_like, hint),
    )
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
        assert_eq!(looks_like(b"{\\rtf1 x}"), Some("rtf"));
        assert_eq!(looks_like(b"WARC/1.0\r\n"), Some("warc"));
        assert_eq!(
            looks_like(b"PK\x03\x04....mimetypeapplication/epub+zip"),
            Some("epub")
        );
        assert_eq!(
            looks_like(b"PK\x03\x04....xl/workbook.xml"),
            Some("an Excel workbook")
        );
        let message = [
            COMPOUND,
            b"....",
            b"_\0_\0s\0u\0b\0s\0t\0g\x001\0.\x000\0_\0",
        ]
        .concat();
        assert_eq!(looks_like(&message), Some("a message of Outlook (.msg)"));
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
