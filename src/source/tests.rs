use super::hash::sha256_hex;
use super::*;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::ffi::OsStr;
use std::io::Write;
use tempfile::TempDir;

/// Reads `bytes` from a file in a fresh folder.
fn read(bytes: &[u8], options: &ReadOptions) -> Result<RawPage, SourceError> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("input.txt");
    std::fs::write(&path, bytes).unwrap();
    Source::File(path).read(options)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn refusal(bytes: &[u8]) -> String {
    let error = read(bytes, &ReadOptions::default()).unwrap_err();
    assert_eq!(error.exit_code(), 3);
    let message = error.to_string();
    let (_, problem) = message.split_once("input.txt: ").unwrap();
    problem.to_owned()
}

#[test]
fn arguments_name_pipes_addresses_and_files() {
    let source = |argument: &str| Source::from_argument(OsStr::new(argument));
    assert_eq!(source("-"), Source::Stdin);
    assert_eq!(
        source("HTTPS://example.org/a"),
        Source::Url("HTTPS://example.org/a".to_owned())
    );
    assert_eq!(source("http.txt"), Source::File("http.txt".into()));
}

#[test]
fn an_address_that_may_not_be_asked_is_refused_with_advice() {
    let error = Source::Url("http://127.0.0.1/a".to_owned())
        .read(&ReadOptions::default())
        .unwrap_err();
    assert_eq!(error.exit_code(), 4);
    let said = error.to_string();
    assert!(
        said.starts_with("http://127.0.0.1/a: 127.0.0.1 is on your own machine"),
        "{said}"
    );
}

#[test]
fn text_comes_with_its_hash_packed_or_not() {
    let page = read(b"Kabul", &ReadOptions::default()).unwrap();
    assert_eq!(page.text(), Some("Kabul"));
    assert_eq!(page.kind, InputKind::Text);
    assert_eq!(page.sha256, sha256_hex(b"Kabul"));
    let packed = gzip(b"Kabul");
    let page = read(&packed, &ReadOptions::default()).unwrap();
    assert_eq!(page.text(), Some("Kabul"));
    assert_eq!(page.sha256, sha256_hex(&packed));
}

#[test]
fn bytes_in_memory_are_read_like_a_file() {
    let options = ReadOptions::default();
    for bytes in [b"Kabul".to_vec(), gzip(b"Kabul")] {
        let page = RawPage::of_bytes(bytes.clone(), &options, "input.txt").unwrap();
        assert_eq!(page, read(&bytes, &options).unwrap());
    }
    let options = ReadOptions {
        limit: 4,
        ..options
    };
    let problem = RawPage::of_bytes(b"Kabul".to_vec(), &options, "a.txt").unwrap_err();
    assert!(problem.to_string().starts_with("a.txt: larger than "));
}

#[test]
fn refusals_say_what_and_what_to_do() {
    assert_eq!(
        refusal(b" \r\n\xef\xbb\xbf"),
        "is empty; give an article as text"
    );
    assert_eq!(refusal(b""), "is empty; give an article as text");
    assert_eq!(
        refusal(b"\x89PNG\r\n\x1a\nrest"),
        "looks like a PNG image, not like text; give the words as a text file"
    );
    assert!(refusal(b"{\"a\": 1}").starts_with("JSON of an unknown structure; "));
    assert!(refusal(&gzip(b"text")[..12]).starts_with("damaged gzip file: "));
}

#[test]
fn the_user_may_say_what_it_is() {
    let as_kind = |kind| ReadOptions {
        kind: Some(kind),
        ..ReadOptions::default()
    };
    let page = read(b"<p>Kabul", &as_kind(InputKind::Text)).unwrap();
    assert_eq!(page.text(), Some("<p>Kabul"));
    let page = read(b"Kabul", &as_kind(InputKind::Markdown)).unwrap();
    assert_eq!(page.kind, InputKind::Markdown);
    let error = read(b"%PDF-1.7", &as_kind(InputKind::Text)).unwrap_err();
    assert!(error.to_string().ends_with("leave --from out"), "{error}");
}

#[test]
fn the_limit_counts_unpacked_bytes_and_includes_itself() {
    let options = ReadOptions {
        limit: 1000,
        ..ReadOptions::default()
    };
    assert!(read(&[b'x'; 1000], &options).is_ok());
    for bytes in [vec![b'x'; 1001], gzip(&[b'x'; 1001])] {
        let error = read(&bytes, &options).unwrap_err();
        assert!(matches!(error, SourceError::TooLarge { limit: 1000, .. }));
    }
}

#[test]
fn the_text_of_a_document_has_the_limit_of_a_text() {
    let words = "Officials met in Kabul on Monday and spoke of the road. ".repeat(40);
    let page =
        format!("<html><body><article><h1>A road</h1><p>{words}</p></article></body></html>");
    let of_limit = |text_limit| ReadOptions {
        text_limit,
        ..ReadOptions::default()
    };
    let mail = format!("From: A <a@e.example>\nMessage-ID: <1@e>\nSubject: A road\n\n{words}\n");
    let packed = include_bytes!("../../tests/fixtures/files/note.docx").to_vec();
    for (name, bytes, most) in [
        ("a.html", page.into_bytes(), 1_000),
        ("a.eml", mail.into_bytes(), 1_000),
        ("a.docx", packed, 100),
    ] {
        let understood = |text_limit| {
            let page = RawPage::of_bytes(bytes.clone(), &of_limit(text_limit), name).unwrap();
            page.understand(name, &crate::document::Hints::default())
        };
        assert!(understood(10_000).is_ok(), "{name}");
        let error = understood(most).unwrap_err();
        assert!(matches!(error, SourceError::LongText { .. }), "{error}");
    }
}

#[test]
fn missing_files_and_folders_are_named() {
    let folder = TempDir::new().unwrap();
    let error = Source::File(folder.path().to_owned())
        .read(&ReadOptions::default())
        .unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("is a folder; name the files in it")
    );
    let missing = Source::File(folder.path().join("none.txt"));
    let error = missing.read(&ReadOptions::default()).unwrap_err();
    assert!(
        error.to_string().contains("none.txt: cannot be read: "),
        "{error}"
    );
}

#[test]
fn records_stream_from_packed_files_too() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("many.jsonl.gz");
    let lines = "{\"text\":\"Kabul\"}\n".repeat(3);
    for bytes in [
        gzip(lines.as_bytes()),
        lines.into_bytes(),
        b"x".to_vec(),
        Vec::new(),
    ] {
        std::fs::write(&path, &bytes).unwrap();
        let records = Source::File(path.clone()).records().unwrap();
        let expected = if bytes.len() > 1 { 3 } else { 0 };
        assert_eq!(records.filter(Result::is_ok).count(), expected);
    }
}
