//! Pages over secure connections, from a local server whose certificate the program is told to
//! trust as one tells every program: by `SSL_CERT_FILE`.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::support::{geobrief, scratch};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

/// The port of a secure server, and a file with the certificate of its authority.
fn server() -> (u16, PathBuf) {
    let authority_key = KeyPair::generate().unwrap();
    let mut authority = CertificateParams::new([]).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let trusted = scratch("fetch-tls").join("authority.pem");
    let certificate = authority.self_signed(&authority_key).unwrap();
    fs::write(&trusted, certificate.pem()).unwrap();
    let issuer = Issuer::new(authority, authority_key);
    let key = KeyPair::generate().unwrap();
    let own = CertificateParams::new(["localhost".to_owned()]).unwrap();
    let own = own.signed_by(&key, &issuer).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![own.der().clone()],
            PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        )
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // Clients that do not trust the server hang up.
            let _ = answer(stream, &config);
        }
    });
    (port, trusted)
}

fn answer(stream: TcpStream, config: &Arc<ServerConfig>) -> io::Result<()> {
    let connection = ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?;
    let mut stream = StreamOwned::new(connection, stream);
    let mut request = String::new();
    let mut reader = BufReader::new(&mut stream);
    while !request.ends_with("\r\n\r\n") && reader.read_line(&mut request)? > 0 {}
    let words = "The river rose during the night and took the bridge at Faizabad. ".repeat(8);
    let (status, headers, body) = if request.starts_with("GET /plain ") {
        (
            "302 Found",
            "Location: http://localhost:9/page\r\n",
            String::new(),
        )
    } else {
        let page = format!("<title>Bridge lost</title><article><p>{words}</p></article>");
        ("200 OK", "Content-Type: text/html\r\n", page)
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    stream.conn.send_close_notify();
    stream.flush()
}

#[test]
fn a_secure_page_never_leads_to_an_open_one() {
    let (port, trusted) = server();
    let run = |path: &str, trusts: bool| {
        let mut command = geobrief();
        let url = format!("https://localhost:{port}{path}");
        command.args(["brief", &url, "--allow-private", "-o", "-"]);
        if trusts {
            command.env("SSL_CERT_FILE", &trusted);
        }
        let output = command.output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        (output.status.code().unwrap(), said)
    };
    let (code, said) = run("/page", true);
    assert_eq!(code, 0, "{said}");
    let (code, said) = run("/plain", true);
    assert!(
        code == 4 && said.contains("redirects from https to http"),
        "{said}"
    );
    let (code, said) = run("/page", false);
    assert!(
        code == 4 && said.contains("cannot be reached"),
        "nobody vouches for it: {said}"
    );
}
