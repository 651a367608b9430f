//! Archives of web crawls: WARC (ISO 28500) and WACZ, which is a ZIP archive with WARC files in it.
//!
//! The pages among the answers are its documents.

use super::HeldPage;
use crate::diagnostics::Diagnostic;
use crate::document::{Fact, iso_date, site_of};
use crate::formats::error::{FormatError, ListedArticle};
use crate::formats::reading::Reading;
use crate::formats::several::{Documents, HeldDocument};
use crate::formats::worker;
use flate2::read::{MultiGzDecoder, ZlibDecoder};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Most that is unpacked of an archive, in bytes; and most that its pages take.
const MOST: usize = 64 << 20;
/// Most pages that are listed.
const MOST_PAGES: usize = 1_000;

/// A page and the day on which it was archived.
struct Archived {
    page: HeldPage,
    day: Option<Date>,
}

/// The pages of an archive.
///
/// # Errors
/// When it holds none.
pub(in crate::formats) fn warc(bytes: Vec<u8>) -> Result<Documents, FormatError> {
    let Found {
        pages, not_read, ..
    } = worker::parse(move || pages(&bytes))?;
    if pages.is_empty() {
        return Err(match not_read {
            0 => FormatError::NoWords,
            _ => FormatError::TooLarge {
                limit: format!("{} MiB", MOST >> 20),
            },
        });
    }
    let is_only = pages.len() == 1;
    let held = pages.into_iter().map(|archived| {
        let listed = listed(&archived.page);
        HeldDocument::new(listed, move || {
            let mut reading = archived.read()?;
            if is_only && not_read > 0 {
                let count = not_read;
                reading.notices.push(Diagnostic::PartsNotRead { count });
            }
            Ok(reading)
        })
    });
    Ok(Documents::new(held.collect(), not_read))
}

impl Archived {
    fn read(self) -> Result<Reading, FormatError> {
        let mut reading = self.page.read()?;
        let metadata = &mut reading.document.metadata;
        if metadata.saved == Fact::Missing {
            metadata.saved = Fact::stated(self.day);
        }
        if metadata.archive == Fact::Missing {
            metadata.archive = Fact::Stated("WARC".to_owned());
        }
        if metadata.site == Fact::Missing {
            metadata.site = Fact::stated(self.page.address.as_deref().and_then(site_of));
        }
        Ok(reading)
    }
}

fn listed(page: &HeldPage) -> ListedArticle {
    let text = page.text();
    let small = text
        .get(..text.floor_char_boundary(64 << 10))
        .unwrap_or(&text);
    let title = small.split_once("<title").and_then(|(_, rest)| {
        let (_, rest) = rest.split_once('>')?;
        Some(
            rest.split_once("</title")?
                .0
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
        )
    });
    ListedArticle::new(title, page.address.clone())
}

/// What an archive holds, as far as it is read.
#[derive(Default)]
struct Found {
    pages: Vec<Archived>,
    /// Bytes of these pages.
    size: usize,
    /// Pages and parts of the archive that are beyond the limits.
    not_read: usize,
}

fn pages(bytes: &[u8]) -> Result<Found, FormatError> {
    let mut found = Found::default();
    if !bytes.starts_with(b"PK") {
        found.read(bytes);
        return Ok(found);
    }
    let damaged = |problem: &dyn ToString| FormatError::Damaged {
        what: "web archive",
        problem: problem.to_string(),
    };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|problem| damaged(&problem))?;
    let names: Vec<String> = archive
        .file_names()
        .filter_map(|name| Some(name.ok()?.into_owned()))
        .filter(|name| name.ends_with(".warc") || name.ends_with(".warc.gz"))
        .collect();
    let asked = match archive.by_name("pages/pages.jsonl") {
        Ok(list) => asked_for(&String::from_utf8_lossy(&read_all(list, MOST))),
        Err(_) => BTreeSet::new(),
    };
    let mut left = MOST;
    for name in names {
        let part = archive
            .by_name(&name)
            .map_err(|problem| damaged(&problem))?;
        let unpacked = if name.ends_with(".gz") {
            read_all(MultiGzDecoder::new(part), left)
        } else {
            read_all(part, left)
        };
        left -= unpacked.len();
        found.not_read += usize::from(left == 0);
        found.read(&unpacked);
    }
    let is_asked = |archived: &Archived| {
        let address = archived.page.address.as_ref();
        address.is_some_and(|address| asked.contains(address))
    };
    if found.pages.iter().any(is_asked) {
        found.pages.retain(is_asked);
    }
    Ok(found)
}

/// The addresses of the pages that somebody wanted, one in each line; others are frames in these.
fn asked_for(list: &str) -> BTreeSet<String> {
    let lines = list.lines();
    let values = lines.filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    values
        .filter_map(|value| value["url"].as_str().map(str::to_owned))
        .collect()
}

/// What can be read, up to a limit.
fn read_all(input: impl Read, most: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What stands before a damaged place is read all the same.
    let _ = input.take(most as u64).read_to_end(&mut bytes);
    bytes
}

impl Found {
    /// Adds the pages among the records: a head of lines, an empty line, and as many bytes as the
    /// head says.
    fn read(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while let Some((head, body)) = record(rest) {
            let length = header(&head, "content-length").and_then(|length| length.parse().ok());
            let length: usize = length.unwrap_or(body.len()).min(body.len());
            let (content, after) = body.split_at(length);
            rest = after.trim_ascii_start();
            let left = MOST.saturating_sub(self.size);
            let Some(mut page) = held(&head, content, left) else {
                continue;
            };
            if left <= page.bytes.len() || self.pages.len() >= MOST_PAGES {
                self.not_read += 1;
                continue;
            }
            self.size += page.bytes.len();
            let address = header(&head, "warc-target-uri");
            page.address = address.map(|url| url.trim_matches(['<', '>']).to_owned());
            self.pages.push(Archived {
                page,
                day: header(&head, "warc-date").and_then(|date| iso_date(date.get(..10)?)),
            });
        }
    }
}

/// The page in a record, of at most so many bytes; `None` if it holds none.
fn held(head: &str, content: &[u8], most: usize) -> Option<HeldPage> {
    match header(head, "warc-type")? {
        "response" => answered(content, most),
        "resource" if header(head, "content-type")?.starts_with("text/html") => Some(HeldPage {
            bytes: content.get(..most).unwrap_or(content).to_vec(),
            ..HeldPage::default()
        }),
        _ => None,
    }
}

/// The head of a record or an answer as lines, and what follows the first empty one.
fn record(bytes: &[u8]) -> Option<(String, &[u8])> {
    let mut at = 0;
    loop {
        let end = bytes.get(at..)?.iter().position(|b| *b == b'\n')?;
        at += end + 1;
        let rest = bytes.get(at..)?;
        let body = rest
            .strip_prefix(b"\r\n")
            .or_else(|| rest.strip_prefix(b"\n"));
        if let Some(body) = body {
            let head = String::from_utf8_lossy(bytes.get(..at)?).into_owned();
            return Some((head, body));
        }
    }
}

fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines().skip(1).find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// The page in an answer of a server; `None` for pictures, errors and redirects.
fn answered(content: &[u8], most: usize) -> Option<HeldPage> {
    let (head, body) = record(content)?;
    let status = head.lines().next()?.split_whitespace().nth(1)?;
    let kind = header(&head, "content-type")
        .unwrap_or_default()
        .to_ascii_lowercase();
    let is_page = kind.starts_with("text/html") || kind.starts_with("application/xhtml");
    if !is_page || !status.starts_with('2') {
        return None;
    }
    let is_chunked = header(&head, "transfer-encoding").is_some_and(|how| how.contains("chunked"));
    let body = if is_chunked {
        unchunked(body)
    } else {
        body.to_vec()
    };
    let bytes = match header(&head, "content-encoding") {
        Some("gzip") if body.starts_with(b"\x1f\x8b") => {
            read_all(MultiGzDecoder::new(body.as_slice()), most)
        }
        Some("deflate") => read_all(ZlibDecoder::new(body.as_slice()), most),
        _ => body,
    };
    let charset = kind
        .split_once("charset=")
        .map(|(_, charset)| charset.trim_matches('"').to_owned());
    Some(HeldPage {
        bytes,
        address: None,
        charset,
    })
}

/// The bytes of a body that was sent in chunks (RFC 9112, § 7.1); a body that only claims it stays.
fn unchunked(body: &[u8]) -> Vec<u8> {
    let mut whole = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some(at) = rest.iter().position(|b| *b == b'\n') {
        let (line, after) = rest.split_at(at + 1);
        let line = String::from_utf8_lossy(line);
        let size = line.trim().split(';').next().unwrap_or_default();
        let Ok(size) = usize::from_str_radix(size, 16) else {
            return if whole.is_empty() {
                body.to_vec()
            } else {
                whole
            };
        };
        let Some(chunk) = after.get(..size) else {
            whole.extend(after);
            break;
        };
        whole.extend(chunk);
        if size == 0 {
            break;
        }
        rest = after.get(size..).unwrap_or_default();
        rest = rest
            .strip_prefix(b"\r\n")
            .or_else(|| rest.strip_prefix(b"\n"))
            .unwrap_or(rest);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn answer(address: &str, head: &str, body: &str) -> String {
        let content = format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n{body}");
        format!(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2021-08-11T16:00:00Z\r\nContent-Length: {}\r\n\r\n{content}\r\n\r\n",
            content.len()
        )
    }

    fn only(bytes: impl Into<Vec<u8>>) -> Result<Reading, FormatError> {
        warc(bytes.into())?.only()
    }

    fn page(title: &str) -> String {
        format!(
            "<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>The road to the valley is cut, the mayor said on Monday morning.</p></article></body></html>"
        )
    }

    #[test]
    fn one_page_is_read_and_several_are_listed() {
        let html = "Content-Type: text/html; charset=utf-8";
        let picture = answer("https://e.example/p.png", "Content-Type: image/png", "xyz");
        let one = picture + &answer("https://e.example/a", html, &page("Road cut"));
        let document = only(one.clone()).unwrap().document;
        assert!(
            document.text.starts_with("Road cut\n\nThe road"),
            "{}",
            document.text
        );
        assert_eq!(
            document.metadata.saved,
            Fact::Stated(Date::constant(2021, 8, 11))
        );
        assert_eq!(document.metadata.site, Fact::Stated("e.example".to_owned()));
        let two = one + &answer("https://e.example/b", html, &page("Bridge lost"));
        let Err(FormatError::Several { articles, .. }) = only(two.clone()) else {
            panic!("not a list");
        };
        assert_eq!(articles[1].title, "Bridge lost");
        let second = warc(two.into_bytes()).unwrap().item(2).unwrap().document;
        assert!(second.text.starts_with("Bridge lost"), "{}", second.text);
    }

    #[test]
    fn of_a_zipped_archive_the_page_that_was_wanted_is_read() {
        use std::io::Write as _;
        let html = "Content-Type: text/html";
        let records = answer("https://e.example/frame", html, &page("An advertisement"))
            + &answer("https://e.example/a", html, &page("Road cut"));
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let list = "{\"format\": \"json-pages-1.0\"}\n{\"url\": \"https://e.example/a\", \"title\": \"x\"}\n";
        for (name, text) in [
            ("archive/data.warc", records.as_str()),
            ("pages/pages.jsonl", list),
        ] {
            let options = zip::write::SimpleFileOptions::default();
            writer.start_file(name, options).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        let document = only(writer.finish().unwrap().into_inner())
            .unwrap()
            .document;
        assert!(document.text.starts_with("Road cut"), "{}", document.text);
    }

    #[test]
    fn chunks_are_joined() {
        let html = "Content-Type: text/html\r\nTransfer-Encoding: chunked";
        let body = page("Road cut");
        let (a, b) = body.split_at(40);
        let chunks = format!("{:x}\r\n{a}\r\n{:x}\r\n{b}\r\n0\r\n\r\n", a.len(), b.len());
        let document = only(answer("https://e.example/a", html, &chunks))
            .unwrap()
            .document;
        assert!(
            document.text.contains("mayor said on Monday"),
            "{}",
            document.text
        );
    }

    /// Pages that unpack to much more than the file has, more of them than are read.
    #[test]
    fn packed_pages_are_read_up_to_a_limit() {
        use std::io::Write as _;
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(&vec![b' '; 20 << 20]).unwrap();
        let mut content =
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
                .to_vec();
        content.extend(packer.finish().unwrap());
        let head = format!(
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {}\r\n\r\n",
            content.len()
        );
        let mut found = Found::default();
        for _ in 0..6 {
            found.read(&[head.as_bytes(), &content].concat());
        }
        assert_eq!((found.pages.len(), found.not_read), (3, 3));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn damage_is_read_or_refused(at in any::<prop::sample::Index>(), byte: u8, cut in any::<prop::sample::Index>()) {
            let mut bytes = answer("https://e.example/a", "Content-Type: text/html", &page("Road cut")).into_bytes();
            let index = at.index(bytes.len());
            bytes[index] = byte;
            bytes.truncate(cut.index(bytes.len()).max(200));
            let _ = only(bytes);
        }
    }
}
