//! `geobrief gazetteer import --from-url`: dumps fetched from a local server.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::gazetteer_import::{User, table};
use crate::support::scratch;
use geobrief::source::fetch::{FetchError, FetchOptions, Fetcher, Freshness, Reach};
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A server with one dump that can be exchanged for another.
struct Server {
    port: u16,
    /// The dump and its version.
    dump: Arc<Mutex<(Vec<u8>, u32)>>,
    /// Status of each answer.
    answers: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let server = Self {
            port: listener.local_addr().unwrap().port(),
            dump: Arc::default(),
            answers: Arc::default(),
        };
        let (dump, answers) = (Arc::clone(&server.dump), Arc::clone(&server.answers));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (dump, answers) = (Arc::clone(&dump), Arc::clone(&answers));
                // Clients hang up in the middle of some answers.
                thread::spawn(move || drop(answer(&stream, &dump, &answers)));
            }
        });
        server
    }

    fn offer(&self, dump: Vec<u8>) {
        let mut offered = self.dump.lock().unwrap();
        *offered = (dump, offered.1 + 1);
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    fn answers(&self) -> Vec<String> {
        std::mem::take(&mut self.answers.lock().unwrap())
    }
}

fn answer(
    mut stream: &TcpStream,
    dump: &Mutex<(Vec<u8>, u32)>,
    answers: &Mutex<Vec<String>>,
) -> io::Result<()> {
    let request: Vec<String> = BufReader::new(stream)
        .lines()
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
        .collect();
    let (bytes, version) = dump.lock().unwrap().clone();
    let etag = format!("\"v{version}\"");
    let is_known = request
        .iter()
        .any(|line| line.to_lowercase() == format!("if-none-match: {etag}"));
    let path = request[0].split(' ').nth(1).unwrap_or_default();
    let (status, kind) = match path {
        path if path.starts_with("/gone") => ("404 Not Found", "text/html"),
        "/portal.zip" => ("200 OK", "text/html"),
        _ if is_known => ("304 Not Modified", "application/zip"),
        _ => ("200 OK", "application/zip"),
    };
    answers.lock().unwrap().push(status.to_owned());
    let length = match path {
        "/cut.zip" | "/silent.zip" => bytes.len() + 1,
        _ if is_known => 0,
        _ => bytes.len(),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nConnection: close\r\nETag: {etag}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n"
    )?;
    if length > 0 {
        stream.write_all(&bytes)?;
    }
    if path == "/silent.zip" {
        thread::sleep(Duration::from_secs(20));
    }
    Ok(())
}

/// An archive as GeoNames has them: the table, and a file about it.
fn archive(table: &str) -> Vec<u8> {
    let mut writer = ZipWriter::new(io::Cursor::new(Vec::new()));
    for (name, text) in [("readme.txt", "About."), ("AF.txt", table)] {
        writer
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_dump_is_fetched_imported_and_fetched_again_only_when_it_has_changed() {
    let (server, user) = (Server::start(), User::new());
    server.offer(archive(&table()));
    let url = server.url("/dump/AF.zip");
    let refused = user.fails(4, &["import", "--from-url", &url]);
    assert!(refused.contains("--allow-private"), "{refused}");
    assert_eq!(server.answers(), [""; 0], "nobody was asked");

    let import = ["import", "--from-url", &url, "--allow-private"];
    let (_, said) = user.done(&import);
    assert!(said.contains("imported 2 places as af"), "{said}");
    assert_eq!(user.ids("xanthopetra"), ["gn:90000001"]);
    assert!(user.done(&["import"]).0.contains(&url), "where it is from");

    let (_, said) = user.done(&import);
    assert!(said.contains("af is up to date"), "{said}");
    assert_eq!(server.answers(), ["200 OK", "304 Not Modified"]);
    // Other wishes, the same file.
    let (_, said) = user.done(&[&import[..], &["--kind", "lake"]].concat());
    assert!(said.contains("imported 1 places as af"), "{said}");
    assert_eq!(server.answers(), ["304 Not Modified"]);

    server.offer(archive(&table().replace("Xanthopetra", "Ypsilonia")));
    user.done(&import);
    assert_eq!(user.ids("ypsilonia"), ["gn:90000001"]);
    assert_eq!(server.answers(), ["200 OK"]);
    // Nothing but this command asks for it.
    user.done(&["search", "ypsilonia"]);
    let (_, said) = user.done(&[&import[..], &["--offline"]].concat());
    assert!(said.contains("up to date"), "{said}");
    assert_eq!(server.answers(), [""; 0]);
}

#[test]
fn countries_are_got_by_their_codes_into_one_import() {
    let (server, user) = (Server::start(), User::new());
    server.offer(archive(&table()));
    let mirror = server.url("/dump/");
    let get = ["get", "--mirror", &mirror, "--allow-private"];
    let refused = user.fails(2, &["get", "Utopia"]);
    assert!(refused.contains("codes of two letters"), "{refused}");
    assert!(user.done(&["get"]).1.contains("no countries yet"));

    let (_, said) = user.done(&[&get[..], &["af"]].concat());
    assert!(said.contains("imported 2 places as geonames"), "{said}");
    assert!(said.contains("Afghanistan: known from now on"), "{said}");
    assert_eq!(user.ids("xanthopetra"), ["gn:90000001"]);
    assert_eq!(server.answers(), ["200 OK"]);

    // Another country is added; the first is asked for, but not downloaded again.
    user.done(&[&get[..], &["TJ"]].concat());
    let mut answers = server.answers();
    answers.sort();
    assert_eq!(answers, ["200 OK", "304 Not Modified"]);
    let (listed, _) = user.done(&["get"]);
    assert_eq!(listed, "AF  Afghanistan\nTJ  Tajikistan\n");
    let (_, said) = user.done(&[&get[..], &["TJ", "--offline"]].concat());
    assert!(said.contains("geonames is up to date"), "{said}");
    assert_eq!(server.answers(), [""; 0]);

    let gone = user.fails(
        4,
        &[
            "get",
            "SY",
            "--mirror",
            &server.url("/gone"),
            "--allow-private",
        ],
    );
    assert!(gone.contains("404"), "{gone}");
    assert_eq!(user.done(&["get"]).0, listed, "what was there stays");
    assert_eq!(user.ids("xanthopetra"), ["gn:90000001"]);
}

#[test]
fn files_of_ones_own_count_more_than_what_is_fetched() {
    let (server, user) = (Server::start(), User::new());
    server.offer(archive(&table()));
    let own = user.write("own.txt", table().replace("Xanthopetra", "Ypsilonia"));
    let url = server.url("/AF.zip");
    user.done(&["import", &own, "--from-url", &url, "--allow-private"]);
    assert_eq!(user.ids("ypsilonia"), ["gn:90000001"]);
    assert_eq!(user.ids("xanthopetra"), [""; 0]);
}

#[test]
fn a_local_archive_is_imported_as_it_is() {
    let user = User::new();
    let path = user.write("AF.zip", archive(&table()));
    let (_, said) = user.done(&["import", &path]);
    assert!(said.contains("imported 2 places as af"), "{said}");
    let bytes = archive(&table());
    let cut = user.write("cut.zip", &bytes[..bytes.len() - 30]);
    let said = user.fails(1, &["import", &cut]);
    assert!(said.contains("cut.zip: cannot be read"), "{said}");
    assert_eq!(
        user.ids("xanthopetra"),
        ["gn:90000001"],
        "the old one is there"
    );
}

#[test]
fn what_is_no_dump_leaves_all_as_it_was() {
    let (server, user) = (Server::start(), User::new());
    server.offer(archive(&table()));
    for (path, why) in [
        ("/gone.zip", "HTTP 404"),
        ("/portal.zip", "is a web page"),
        ("/cut.zip", "cut short"),
    ] {
        let said = user.fails(
            4,
            &["import", "--from-url", &server.url(path), "--allow-private"],
        );
        assert!(said.contains(why), "{path}: {said}");
    }
    assert!(user.done(&["import"]).1.contains("no imports yet"));
}

#[test]
fn downloads_have_limits_of_their_own() {
    let server = Server::start();
    server.offer(vec![7; 6_000_000]);
    let folder = scratch("downloads");
    let download = |path: &str, options: FetchOptions| {
        let options = FetchOptions {
            reach: Reach::everywhere(),
            ..options
        };
        Fetcher::new(options)
            .unwrap()
            .download(&server.url(path), &folder, &|_| {})
    };
    let whole = download("/six.bin", FetchOptions::for_downloads()).unwrap();
    assert_eq!(fs::metadata(&whole.path).unwrap().len(), 6_000_000);
    let small = FetchOptions {
        limit: 1_000_000,
        ..FetchOptions::for_downloads()
    };
    let refresh = FetchOptions {
        freshness: Freshness::Refresh,
        ..small.clone()
    };
    assert!(matches!(
        download("/six.bin", refresh),
        Err(FetchError::TooLarge(_))
    ));
    assert!(
        download("/six.bin", small).unwrap().is_unchanged,
        "the old one is there"
    );
    let begin = Instant::now();
    let hurried = FetchOptions {
        idle: Duration::from_millis(300),
        ..FetchOptions::for_downloads()
    };
    assert!(download("/silent.zip", hurried).is_err());
    assert!(begin.elapsed() < Duration::from_secs(5));
    let left: Vec<_> = fs::read_dir(whole.path.parent().unwrap())
        .unwrap()
        .collect();
    assert_eq!(left.len(), 2, "the file and its note: {left:?}");
}
