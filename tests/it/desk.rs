//! `geobrief desk` as a hostile neighbour meets it: raw requests to the port. The page itself is tested in
//! browsers (`tests/desk/served.test.mjs`).

use crate::support::{sample, scratch};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// The program while it serves; it ends with the test.
struct Served {
    child: Child,
    /// "127.0.0.1:4000".
    host: String,
    key: String,
}

impl Served {
    fn start() -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_geobrief"));
        command.args(["desk", "--no-open"]).arg(sample());
        for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
            command.env(name, scratch("no-user-desk"));
        }
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        let printed = child.stdout.take().unwrap();
        BufReader::new(printed).read_line(&mut address).unwrap();
        let (host, key) = address.trim().split_once("/#").unwrap();
        let host = host.strip_prefix("http://").unwrap();
        Self {
            child,
            host: host.to_owned(),
            key: key.to_owned(),
        }
    }

    /// What comes back to the bytes of a request, until the connection ends.
    fn raw(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        // One that is cut off is an answer, too.
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// The status of a request with these headers besides `Connection`.
    fn status(&self, line: &str, headers: &[(&str, &str)]) -> u16 {
        let answer = self.asked(line, headers, "");
        answer
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .unwrap_or_else(|| panic!("{line} {headers:?}: {answer:?}"))
    }

    fn asked(&self, line: &str, headers: &[(&str, &str)], body: &str) -> String {
        let headers: String = headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        self.raw(&format!(
            "{line} HTTP/1.1\r\n{headers}Connection: close\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ))
    }

    /// The key that the page changes the first one for.
    fn entered(&self) -> String {
        let bearer = format!("Bearer {}", self.key);
        let origin = format!("http://{}", self.host);
        let headers = [
            ("Host", &*self.host),
            ("Origin", &*origin),
            ("Authorization", &*bearer),
        ];
        let answer = self.asked("POST /enter", &headers, "");
        answer.rsplit_once("\r\n\r\n").unwrap().1.to_owned()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A message to the engine.
fn message(task: &str) -> String {
    let length = u32::try_from(task.len()).unwrap().to_le_bytes();
    let head = String::from_utf8(length.to_vec()).unwrap();
    format!("{head}{task}")
}

#[test]
fn only_its_own_page_is_answered() {
    let served = Served::start();
    let host = ("Host", &*served.host);
    let own = format!("http://{}", served.host);
    let origin = ("Origin", &*own);
    let bearer = format!("Bearer {}", served.entered());
    let key = ("Authorization", &*bearer);
    let port = served.host.rsplit_once(':').unwrap().1;
    let first = format!("Bearer {}", served.key);
    let rebound = format!("evil.example:{port}");
    let named = format!("localhost:{port}");

    assert_eq!(served.status("GET /", &[host]), 200);
    let asked = served.asked(
        "POST /ask",
        &[host, origin, key],
        &message("{\"task\":\"about\"}"),
    );
    assert!(
        asked.starts_with("HTTP/1.1 200") && asked.contains("\"abilities\":[\"fetch\""),
        "{asked}"
    );

    for (line, headers, why) in [
        ("GET /", vec![("Host", &*rebound)], "a name that leads here"),
        ("GET /", vec![("Host", &*named)], "another name"),
        ("GET /", vec![host, host], "two hosts"),
        (
            "GET /",
            vec![host, ("Sec-Fetch-Site", "cross-site")],
            "a link from elsewhere",
        ),
        (
            "GET /",
            vec![host, ("Origin", "http://evil.example")],
            "another site's script",
        ),
        ("POST /ask", vec![host, origin], "no key"),
        (
            "POST /ask",
            vec![host, origin, ("Authorization", &*first)],
            "the key of the address",
        ),
        ("POST /ask", vec![host, key], "no origin"),
        (
            "POST /ask",
            vec![host, ("Origin", "null"), key],
            "a sandboxed frame",
        ),
        (
            "POST /ask",
            vec![("Host", &*rebound), origin, key],
            "a name that leads here",
        ),
        (
            "POST /ask",
            vec![host, origin, key, ("Sec-Fetch-Site", "same-site")],
            "another port",
        ),
        ("POST /stay", vec![host, origin], "no key"),
        (
            "POST /enter",
            vec![host, origin, ("Authorization", &*first)],
            "a second time",
        ),
    ] {
        assert_eq!(served.status(line, &headers), 403, "{line}: {why}");
    }
    for (line, status) in [
        ("GET /ask", 405),
        ("OPTIONS /ask", 405),
        ("GET /../etc/passwd", 404),
        ("GET /enter?x", 405),
        ("GET /favicon.ico", 404),
        ("GET http://evil.example/", 403),
        ("CONNECT evil.example:80", 404),
    ] {
        assert_eq!(served.status(line, &[host]), status, "{line}");
    }
    let preflight = [
        host,
        ("Origin", "http://evil.example"),
        ("Access-Control-Request-Method", "POST"),
    ];
    let answer = served.asked("OPTIONS /ask", &preflight, "");
    assert!(
        !answer.to_lowercase().contains("access-control"),
        "{answer}"
    );
}

#[test]
fn what_is_too_large_or_no_request_ends_its_connection_alone() {
    let served = Served::start();
    let bearer = format!("Bearer {}", served.entered());
    let own = format!("http://{}", served.host);
    let head = format!(
        "POST /ask HTTP/1.1\r\nHost: {}\r\nOrigin: {own}\r\nAuthorization: {bearer}\r\nConnection: close\r\n",
        served.host
    );
    let large = served.raw(&format!("{head}Content-Length: 9999999999\r\n\r\nx"));
    assert!(large.starts_with("HTTP/1.1 413"), "{large}");
    let many = "X-A: b\r\n".repeat(5000);
    assert!(
        served
            .raw(&format!("{head}{many}\r\n"))
            .starts_with("HTTP/1.1 431")
    );
    for nonsense in [
        "\u{0}\u{1}\r\n\r\n",
        "GET\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ] {
        let answer = served.raw(nonsense);
        assert!(
            !answer.starts_with("HTTP/1.1 200"),
            "{nonsense:?}: {answer}"
        );
    }
    for body in [
        "",
        "\u{1}\u{0}\u{0}\u{0}x",
        "xxxxxxxx",
        &*message("{\"task\":\"keep\",\"number\":7,\"text\":\"\",\"before\":\"\"}"),
    ] {
        let answer = served.raw(&format!(
            "{head}Content-Length: {}\r\n\r\n{body}",
            body.len()
        ));
        assert!(
            answer.starts_with("HTTP/1.1 200") && answer.contains("{\"error\":"),
            "{body:?}: {answer}"
        );
    }
    // A head that does not come is not waited for.
    let begun = std::time::Instant::now();
    served.raw("GET / HTTP/1.1\r\nHost: x\r\n");
    assert!(begun.elapsed() < Duration::from_secs(15));
}
