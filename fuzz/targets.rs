//! What the fuzzers run: each parser on arbitrary bytes. The tests of the package run the same
//! functions on mutated seeds (`tests/it/fuzz.rs`).

use geobrief::basemap::Basemap;
use geobrief::document::{BlockId, Document, Hints};
use geobrief::formats::{Content, FormatError, InputKind, WORKER, documents};
use geobrief::gazetteer::Gazetteer;
use geobrief::import::{Format, read_own};
use geobrief::language_pack::LanguagePack;
use std::panic::{self, PanicHookInfo};

/// Installs a panic hook that reports the panics of third-party parsers to `contained`: the program
/// runs those on a worker thread, which contains a panic. Every other panic goes to the previous hook.
pub(super) fn watch_panics(contained: impl Fn(String) + Send + Sync + 'static) {
    let report = panic::take_hook();
    panic::set_hook(Box::new(move |info| match place_in_others(info) {
        Some(place) if std::thread::current().name() == Some(WORKER) => contained(place),
        _ => report(info),
    }));
}

/// Where a panic began, if that is in a library of the registry.
fn place_in_others(info: &PanicHookInfo<'_>) -> Option<String> {
    let place = info.location()?;
    let file = place.file().replace('\\', "/");
    let (_, library) = file.split_once("/registry/src/")?;
    Some(format!("{library}:{}", place.line()))
}

/// Runs a target. Text targets replace invalid UTF-8.
pub(super) fn run(target: &str, bytes: &[u8]) {
    use InputKind::{
        Atom, Chat, Disqus, Docx, Eml, Epub, HnJson, Html, Json, Markdown, Odt, Pdf, RedditJson,
        Rtf, Subtitles, Text, Warc, Webarchive, WordpressJson,
    };
    match target {
        "text" => as_text(bytes, &[Text, Markdown, Chat, Subtitles]),
        "html" => as_text(bytes, &[Html]),
        "json" => as_text(bytes, &[RedditJson, HnJson, WordpressJson, Disqus, Json]),
        "atom" => as_text(bytes, &[Atom, Disqus]),
        "eml" => check(Eml, Content::Bytes(bytes.to_vec())),
        "docx" => check(Docx, Content::Bytes(bytes.to_vec())),
        "pdf" => check(Pdf, Content::Bytes(bytes.to_vec())),
        "odt" => check(Odt, Content::Bytes(bytes.to_vec())),
        "epub" => check(Epub, Content::Bytes(bytes.to_vec())),
        "rtf" => check(Rtf, Content::Bytes(bytes.to_vec())),
        "containers" => {
            check(Webarchive, Content::Bytes(bytes.to_vec()));
            check(Warc, Content::Bytes(bytes.to_vec()));
        }
        "mailbox" => check(Eml, Content::Bytes(bytes.to_vec())),
        "messages" => as_text(bytes, &[Chat, Json]),
        "subtitles" => as_text(bytes, &[Subtitles]),
        "exports" => as_text(bytes, &[Text]),
        "places" => places(None, bytes),
        "flatgeobuf" => places(Some(Format::Flatgeobuf), bytes),
        "gml" => places(Some(Format::Gml), bytes),
        "geopackage" => places(Some(Format::Geopackage), bytes),
        "language-pack" => language_pack(bytes),
        _ => unreachable!("no target is called {target}"),
    }
}

/// Reads a pack with changes: of each four bytes three say where, the last is written there. The checksum is
/// made anew, or nothing behind it would be read.
fn language_pack(changes: &[u8]) {
    thread_local! {
        static PACK: Vec<u8> = LanguagePack::bundled("it").map_or_else(Vec::new, |pack| pack.to_bytes());
    }
    let mut pack = PACK.with(Clone::clone);
    let end = pack.len().saturating_sub(4);
    pack.truncate(end);
    for change in changes.chunks_exact(4) {
        let at = change
            .iter()
            .take(3)
            .fold(0, |at, byte| at << 8 | usize::from(*byte));
        if let Some(byte) = pack.get_mut(at.checked_rem(end).unwrap_or_default()) {
            *byte = change[3];
        }
    }
    let mut sum = flate2::Crc::new();
    sum.update(&pack);
    pack.extend(sum.sum().to_le_bytes());
    if let Ok(pack) = LanguagePack::read(&pack) {
        let _ = pack.added_to(Gazetteer::bundled());
    }
}

/// Reads a file of places, of whatever form it seems to be where none is stated.
fn places(format: Option<Format>, bytes: &[u8]) {
    thread_local! {
        static KNOWN: (Gazetteer, Basemap) = (Gazetteer::bundled(), Basemap::bundled());
    }
    let number = format!("{}-{:?}", std::process::id(), std::thread::current().id());
    let path = std::env::temp_dir().join(format!("geobrief-fuzz-{number}"));
    std::fs::write(&path, bytes).expect("the folder for temporary files takes a file");
    let read = KNOWN.with(|(gazetteer, basemap)| {
        read_own(&path, format, &Default::default(), (gazetteer, basemap))
    });
    let _ = std::fs::remove_file(&path);
    for entry in read.map(|own| own.entries).unwrap_or_default() {
        assert!(!entry.name.trim().is_empty() && !entry.id.is_empty());
        assert!(entry.point.lat().abs() <= 90.0 && entry.point.lon().abs() <= 180.0);
    }
}

fn as_text(bytes: &[u8], kinds: &[InputKind]) {
    let text = String::from_utf8_lossy(bytes);
    for kind in kinds {
        check(*kind, Content::Text(text.clone().into_owned()));
    }
}

/// Most documents of an input that are read.
const MOST_DOCUMENTS: usize = 20;

/// Reads an input and checks the invariants of its documents.
fn check(kind: InputKind, content: Content) {
    let check = |problem: &FormatError| {
        assert!((2..=4).contains(&problem.exit_code()), "{problem}");
    };
    match documents(kind, content, None, &Hints::default()) {
        Ok(documents) => {
            for document in documents.into_iter().take(MOST_DOCUMENTS) {
                match document.read() {
                    Ok(reading) => check_invariants(&reading.document),
                    Err(problem) => check(&problem),
                }
            }
        }
        Err(problem) => check(&problem),
    }
}

fn check_invariants(document: &Document) {
    let mut end = 0;
    let (mut paragraphs, mut comments) = (0, 0);
    for block in &document.blocks {
        assert!(end <= block.span.start() && block.span.end() <= document.text.len());
        assert_eq!(
            document.block_text(block),
            document.block_text(block).trim()
        );
        end = block.span.end();
        match block.id {
            BlockId::Title => assert_eq!((paragraphs, comments), (0, 0)),
            BlockId::Paragraph(number) => {
                paragraphs += 1;
                assert_eq!((number, comments), (paragraphs, 0));
            }
            BlockId::Comment(number) => {
                comments += 1;
                assert_eq!(number, comments);
                let parent = document
                    .comment(block.id)
                    .and_then(|comment| comment.parent);
                assert!(parent.is_none_or(|parent| parent < number && parent > 0));
            }
        }
    }
    assert_eq!(document.comments.len(), comments as usize);
    let spoken = &document.metadata.spoken;
    assert!(spoken.is_sorted_by_key(|from| from.at));
    assert!(spoken.iter().all(|from| from.at < document.text.len()));
    let messages = &document.metadata.messages;
    if !messages.is_empty() {
        assert_eq!((messages.len(), comments), (paragraphs as usize, 0));
        for (number, message) in (1..).zip(messages) {
            assert!(
                message
                    .parent
                    .is_none_or(|parent| parent < number && parent > 0)
            );
        }
    }
}
