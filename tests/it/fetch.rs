//! Fetching against a server of the test's own, which plays what the web does.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::support::{geobrief, scratch};
use flate2::Compression;
use flate2::write::GzEncoder;
use geobrief::document::Hints;
use geobrief::source::RawPage;
use geobrief::source::fetch::{
    FetchError, FetchOptions, Fetched, Fetcher, Freshness, HostLookup, Reach,
};
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{IpAddr, Ipv4Addr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// A server that answers by path; it ends with the test run.
struct Server {
    port: u16,
    /// What was asked, with its headers.
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        let waits = Arc::new(AtomicUsize::new(0));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (log, waits) = (Arc::clone(&log), Arc::clone(&waits));
                thread::spawn(move || {
                    // Clients hang up in the middle of some answers.
                    let _ = answer(&stream, port, &log, &waits);
                });
            }
        });
        Self { port, asked }
    }

    /// By name: the test's resolver sends it here.
    fn url(&self, path: &str) -> String {
        format!("http://news.example:{}{path}", self.port)
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

const WORDS: &str = "The river rose during the night and took the bridge at Faizabad, capital of Badakhshan \
    province, and the road to Kabul is closed until next week, the governor said on Monday.";

fn article() -> String {
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Bridge lost to flood | Example</title></head><body><article>\
         <h1>Bridge lost to flood</h1><p>{WORDS}</p><p>{WORDS} Twice – “said”.</p></article></body></html>"
    )
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

fn answer(
    stream: &TcpStream,
    port: u16,
    log: &Mutex<Vec<String>>,
    waits: &AtomicUsize,
) -> io::Result<()> {
    let mut request = String::new();
    let mut reader = BufReader::new(stream.try_clone()?);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line == "\r\n" {
            break;
        }
        request.push_str(&line.to_lowercase());
    }
    log.lock().unwrap().push(request.clone());
    let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut out = stream;
    let mut send = |status: &str, headers: &str, body: &[u8]| {
        write!(
            out,
            "HTTP/1.1 {status}\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n",
            body.len()
        )?;
        out.write_all(body)
    };
    let html = "Content-Type: text/html; charset=utf-8\r\n";
    let redirect = |to: &str| format!("Location: {to}\r\n");
    match path.as_str() {
        "/article" => send("200 OK", html, article().as_bytes()),
        "/moved" => send("301 Moved", &redirect("/article"), b""),
        "/loop" => send("302 Found", &redirect("/loop"), b""),
        "/inside" => send("302 Found", &redirect("http://127.0.0.2/secret"), b""),
        "/metadata" => send("302 Found", &redirect("http://169.254.169.254/latest"), b""),
        "/inside-by-name" => send(
            "302 Found",
            &redirect(&format!("http://inside.example:{port}/article")),
            b"",
        ),
        "/file" => send("302 Found", &redirect("file:///etc/passwd"), b""),
        "/to-login" => send("302 Found", &redirect("/account/login?next=/article"), b""),
        "/account/login?next=/article" => send("200 OK", html, b"<title>x</title>"),
        "/login" => send(
            "200 OK",
            html,
            b"<html><title>Log in</title><form><input type=password></form></html>",
        ),
        "/packed" => send(
            "200 OK",
            &format!("{html}Content-Encoding: gzip\r\n"),
            &gzip(article().as_bytes()),
        ),
        "/bomb" => send(
            "200 OK",
            &format!("{html}Content-Encoding: gzip\r\n"),
            &gzip(&vec![b' '; 20 << 20]),
        ),
        "/large" => send("200 OK", html, &vec![b'x'; 6 << 20]),
        // Windows-1252, while the server says UTF-8.
        "/charset" => send(
            "200 OK",
            html,
            &encoding_rs::WINDOWS_1252.encode(&article()).0,
        ),
        "/charset-said" => {
            let body = encoding_rs::KOI8_R
                .encode("<p>Река поднялась ночью и снесла мост")
                .0
                .into_owned();
            send(
                "200 OK",
                "Content-Type: text/html; charset=koi8-r\r\n",
                &body,
            )
        }
        "/as-text" => send(
            "200 OK",
            "Content-Type: text/plain\r\n",
            article().as_bytes(),
        ),
        "/picture" => send(
            "200 OK",
            "Content-Type: image/png\r\n",
            b"\x89PNG\r\n\x1a\n",
        ),
        "/403" => send("403 Forbidden", html, b"no"),
        "/r/maps/comments/x/y/" => send("403 Forbidden", html, b"no"),
        "/404" => send("404 Not Found", html, b"no"),
        "/401" => send("401 Unauthorized", html, b"no"),
        "/429" => send("429 Too Many Requests", "Retry-After: 3600\r\n", b""),
        "/503-once" if waits.fetch_add(1, Ordering::SeqCst) == 0 => {
            send("503 Service Unavailable", "Retry-After: 1\r\n", b"")
        }
        "/503-once" => send("200 OK", html, article().as_bytes()),
        "/503" => send("503 Service Unavailable", "Retry-After: 1\r\n", b""),
        "/etag" if request.contains("if-none-match: \"v1\"") => {
            send("304 Not Modified", "ETag: \"v1\"\r\n", b"")
        }
        "/etag" => send(
            "200 OK",
            &format!("{html}ETag: \"v1\"\r\nLast-Modified: Wed, 11 Aug 2021 17:35:00 GMT\r\n"),
            article().as_bytes(),
        ),
        "/cut" => {
            write!(
                out,
                "HTTP/1.1 200 OK\r\n{html}Content-Length: 100000\r\n\r\n{}",
                article()
            )?;
            out.flush()
        }
        "/drip" => {
            write!(
                out,
                "HTTP/1.1 200 OK\r\n{html}Content-Length: 100000\r\n\r\n"
            )?;
            for _ in 0..600 {
                out.write_all(b"x")?;
                out.flush()?;
                thread::sleep(Duration::from_millis(50));
            }
            Ok(())
        }
        "/silent" => {
            thread::sleep(Duration::from_secs(20));
            Ok(())
        }
        _ => send("500 Oops", html, b""),
    }
}

/// `news.example` is the test's server; `inside.example` a host of somebody's own network.
struct TestLookup;

impl HostLookup for TestLookup {
    fn addresses(&self, host: &str) -> io::Result<Vec<IpAddr>> {
        match host {
            "news.example" => Ok(vec![IpAddr::V4(Ipv4Addr::LOCALHOST)]),
            "inside.example" => Ok(vec![IpAddr::V4(Ipv4Addr::new(127, 0, 0, 3))]),
            _ => Err(io::Error::other("no such host")),
        }
    }
}

/// Only the test's server counts as public.
fn options() -> FetchOptions {
    FetchOptions {
        reach: Reach::new(
            |address| address == IpAddr::V4(Ipv4Addr::LOCALHOST),
            Arc::new(TestLookup),
        ),
        total: Duration::from_secs(15),
        ..FetchOptions::default()
    }
}

fn fetch(server: &Server, path: &str) -> Result<Fetched, FetchError> {
    Fetcher::new(options())
        .unwrap()
        .fetch(&server.url(path), &|_| {})
}

fn refusal(server: &Server, path: &str) -> FetchError {
    fetch(server, path).expect_err(path)
}

fn text(page: Fetched) -> String {
    let page = RawPage::of_fetched(page, None, "the page").unwrap();
    let reading = page.understand("the page", &Hints::default()).unwrap();
    reading.document.text
}

#[test]
fn pages_come_by_redirects_packed_and_in_any_encoding() {
    let server = Server::start();
    for path in ["/article", "/moved", "/packed", "/charset", "/as-text"] {
        let page = fetch(&server, path).unwrap_or_else(|problem| panic!("{path}: {problem}"));
        let text = text(page);
        assert!(
            text.starts_with("Bridge lost to flood\n\n"),
            "{path}: {text}"
        );
        assert!(text.contains("Twice – “said”."), "{path}: {text}");
    }
    let page = fetch(&server, "/moved").unwrap();
    assert_eq!(page.url.path(), "/article");
    assert!(text(fetch(&server, "/charset-said").unwrap()).contains("Река поднялась"));
    let asked = server.asked();
    assert!(asked[0].contains("user-agent: geobrief/"), "{}", asked[0]);
    assert!(
        !asked[0].contains("cookie") && !asked[0].contains("referer"),
        "{}",
        asked[0]
    );
}

#[test]
fn redirects_to_other_networks_loops_and_files_are_refused() {
    let server = Server::start();
    for path in ["/inside", "/metadata", "/inside-by-name"] {
        let problem = refusal(&server, path);
        assert!(
            matches!(problem, FetchError::Private { .. }),
            "{path}: {problem}"
        );
    }
    assert!(matches!(
        refusal(&server, "/loop"),
        FetchError::Redirects(5)
    ));
    assert!(matches!(refusal(&server, "/file"), FetchError::Address(_)));
    assert!(matches!(refusal(&server, "/to-login"), FetchError::Login));
    // What is asked is decided before it is: nobody connected to the other host.
    assert!(
        server
            .asked()
            .iter()
            .all(|request| request.contains("host: news.example"))
    );
}

#[test]
fn what_is_too_large_too_slow_or_cut_short_is_refused() {
    let server = Server::start();
    assert!(matches!(
        refusal(&server, "/bomb"),
        FetchError::TooLarge(5_000_000)
    ));
    assert!(matches!(
        refusal(&server, "/large"),
        FetchError::TooLarge(_)
    ));
    let problem = refusal(&server, "/cut");
    assert!(matches!(problem, FetchError::CutShort(_)), "{problem}");
    let hurried = FetchOptions {
        total: Duration::from_millis(800),
        ..options()
    };
    for path in ["/drip", "/silent"] {
        let begin = Instant::now();
        let problem = Fetcher::new(hurried.clone())
            .unwrap()
            .fetch(&server.url(path), &|_| {});
        assert!(
            matches!(problem, Err(FetchError::Slow(_))),
            "{path}: {problem:?}"
        );
        assert!(begin.elapsed() < Duration::from_secs(5), "{path}");
    }
}

#[test]
fn refusals_of_servers_come_with_advice() {
    let server = Server::start();
    for (path, word) in [
        ("/403", "HTTP 403"),
        ("/429", "wait 3600 seconds"),
        ("/401", "login"),
        ("/404", "check the address"),
        ("/picture", "image/png"),
        ("/503", "HTTP 503"),
    ] {
        let said = refusal(&server, path).to_string();
        assert!(said.contains(word), "{path}: {said}");
    }
    let begin = Instant::now();
    assert!(
        fetch(&server, "/503-once").is_ok(),
        "waits once when asked to"
    );
    assert!(begin.elapsed() >= Duration::from_secs(1));
    let times = server
        .asked()
        .iter()
        .filter(|request| request.starts_with("get /503 "))
        .count();
    assert_eq!(times, 2, "asks again once and no more");
}

#[test]
fn the_cache_asks_whether_a_page_changed() {
    let server = Server::start();
    let cache = scratch("fetch-cache");
    fs::remove_dir_all(&cache).unwrap();
    let with = |freshness| FetchOptions {
        cache: Some(cache.clone()),
        freshness,
        ..options()
    };
    let get = |freshness| {
        Fetcher::new(with(freshness))
            .unwrap()
            .fetch(&server.url("/etag"), &|_| {})
    };
    assert!(matches!(
        get(Freshness::Offline),
        Err(FetchError::NotCached)
    ));
    let first = get(Freshness::Revalidate).unwrap();
    let second = get(Freshness::Revalidate).unwrap();
    let offline = get(Freshness::Offline).unwrap();
    assert_eq!(first.bytes, second.bytes);
    assert_eq!(second, offline);
    get(Freshness::Refresh).unwrap();
    let asked = server.asked();
    assert_eq!(asked.len(), 3, "offline asks nothing");
    assert!(!asked[0].contains("if-none-match"));
    assert!(
        asked[1].contains("if-none-match: \"v1\"") && asked[1].contains("if-modified-since: wed")
    );
    assert!(!asked[2].contains("if-none-match"));
    // A damaged body is not taken for the page.
    for file in fs::read_dir(&cache).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "body") {
            fs::write(path, "something else").unwrap();
        }
    }
    assert!(matches!(
        get(Freshness::Offline),
        Err(FetchError::NotCached)
    ));
}

#[test]
fn the_program_fetches_keeps_and_says_so() {
    let server = Server::start();
    let folder = scratch("fetch-program");
    fs::remove_dir_all(&folder).unwrap();
    fs::create_dir_all(&folder).unwrap();
    let url = format!("http://127.0.0.1:{}/article", server.port);
    let page = folder.join("flood.html");
    let run = |extra: &[&str]| {
        let mut command = geobrief();
        command.env("XDG_CACHE_HOME", folder.join("cache"));
        command
            .arg("brief")
            .arg(&url)
            .arg("-o")
            .arg(&page)
            .args(extra)
            .assert()
    };
    let refused = run(&[]).code(4);
    let said = String::from_utf8_lossy(&refused.get_output().stderr).into_owned();
    assert!(said.contains("--allow-private"), "{said}");
    run(&["--allow-private", "--archive"]).code(0);
    let html = fs::read_to_string(&page).unwrap();
    assert!(
        html.contains(&url) && html.contains("fetched 20"),
        "origin and time"
    );
    let kept: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("flood.source-"))
        .collect();
    assert_eq!(kept.len(), 2, "{kept:?}");
    let bytes = kept.iter().find(|name| name.ends_with(".html")).unwrap();
    assert_eq!(fs::read(folder.join(bytes)).unwrap(), article().as_bytes());
    // From the cache, the same briefing byte for byte.
    run(&["--offline"]).code(0);
    assert_eq!(fs::read_to_string(&page).unwrap(), html);
    assert_eq!(server.asked().len(), 1);
    for (path, code) in [("/login", 4), ("/cut", 4), ("/404", 4), ("/large", 4)] {
        let url = format!("http://127.0.0.1:{}{path}", server.port);
        geobrief()
            .env("XDG_CACHE_HOME", folder.join("cache"))
            .args(["brief", &url, "--allow-private", "-o", "-"])
            .assert()
            .code(code);
    }
    geobrief()
        .args(["brief", &url, "--archive", "-o", "-"])
        .assert()
        .code(2);
}
