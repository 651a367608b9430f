//! Who may come in: the page that was opened, and nobody else.
//!
//! Any site that the user visits can send requests to this machine, and can give its own name this machine's
//! address (DNS rebinding), so that a browser takes it for the same site. Therefore every request must name the
//! address that is listened on as its `Host`, those that do anything must come from a page of that address
//! (`Origin`, `Sec-Fetch-Site`), and must have a key that only that page was given. Keys are no cookies: other
//! servers of the machine would see those. The key in the address, which others on the machine may see in a
//! list of processes, opens once: the page changes it for another at once.

use crate::cli::exit::{Exit, Failed};
use hyper::header::{AUTHORIZATION, HOST, HeaderName, ORIGIN};
use hyper::http::request::Parts;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What a request has to show.
pub(super) struct Door {
    host: String,
    /// The key in the address, until it was used.
    first: Mutex<Option<Sealed>>,
    key: String,
}

/// Why a request is turned away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refused {
    #[error("this address answers to its own name only")]
    Host,
    #[error("only the page itself may ask")]
    Origin,
    #[error("the key is missing or wrong; start `geobrief desk` again for a new address")]
    Key,
}

/// What is kept of a key: comparing digests tells nothing of how far a guess is right.
#[derive(Clone, PartialEq, Eq)]
struct Sealed([u8; 32]);

impl Sealed {
    fn of(key: &str) -> Self {
        Self(Sha256::digest(key.as_bytes()).into())
    }
}

impl Door {
    /// A door at an address, and the key that goes into the address.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub(super) fn new(address: SocketAddr) -> Result<(Self, String), Failed> {
        let first = random()?;
        let door = Self {
            host: address.to_string(),
            first: Mutex::new(Some(Sealed::of(&first))),
            key: random()?,
        };
        Ok((door, first))
    }

    /// Lets a request for the page itself in: it holds nothing secret.
    pub(super) fn shows_page(&self, request: &Parts) -> Result<(), Refused> {
        self.is_addressed(request)?;
        let is_foreign = |site: &str| site != "none" && site != "same-origin";
        match (text(request, &SITE), text(request, &ORIGIN)) {
            (Some(site), _) if is_foreign(site) => Err(Refused::Origin),
            (_, Some(origin)) if !self.is_own(origin) => Err(Refused::Origin),
            _ => Ok(()),
        }
    }

    /// Changes the key of the address for the one that every other request needs.
    pub(super) fn enter(&self, request: &Parts) -> Result<String, Refused> {
        self.is_from_page(request)?;
        let mut first = self.first.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = shown(request).ok_or(Refused::Key)?;
        if *first != Some(Sealed::of(shown)) {
            return Err(Refused::Key);
        }
        *first = None;
        Ok(self.key.clone())
    }

    /// Lets a request in that asks for something.
    pub(super) fn admits(&self, request: &Parts) -> Result<(), Refused> {
        self.is_from_page(request)?;
        let shown = shown(request).ok_or(Refused::Key)?;
        if Sealed::of(shown) == Sealed::of(&self.key) {
            Ok(())
        } else {
            Err(Refused::Key)
        }
    }

    fn is_from_page(&self, request: &Parts) -> Result<(), Refused> {
        self.is_addressed(request)?;
        let origin = text(request, &ORIGIN).ok_or(Refused::Origin)?;
        let site = text(request, &SITE);
        if self.is_own(origin) && site.is_none_or(|site| site == "same-origin") {
            Ok(())
        } else {
            Err(Refused::Origin)
        }
    }

    fn is_addressed(&self, request: &Parts) -> Result<(), Refused> {
        let is_one = request.headers.get_all(HOST).iter().count() == 1;
        let is_own = text(request, &HOST) == Some(&self.host);
        // A proxy would be asked with a whole address.
        if is_one && is_own && request.uri.authority().is_none() {
            Ok(())
        } else {
            Err(Refused::Host)
        }
    }

    fn is_own(&self, origin: &str) -> bool {
        origin.strip_prefix("http://") == Some(&self.host)
    }
}

fn text<'r>(request: &'r Parts, name: &HeaderName) -> Option<&'r str> {
    request.headers.get(name)?.to_str().ok()
}

fn shown(request: &Parts) -> Option<&str> {
    text(request, &AUTHORIZATION)?.strip_prefix("Bearer ")
}

/// 256 random bits.
fn random() -> Result<String, Failed> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|problem| {
        let message = format!("the system gives no random numbers: {problem}");
        Failed::with(Exit::Failed, message)
    })?;
    Ok(bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::Request;

    const HERE: &str = "127.0.0.1:4000";

    fn request(uri: &str, headers: &[(&str, &str)]) -> Parts {
        let mut request = Request::builder().uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(()).unwrap().into_parts().0
    }

    fn door() -> (Door, String) {
        Door::new(HERE.parse().unwrap()).unwrap()
    }

    #[test]
    fn the_key_of_the_address_opens_once_and_only_for_the_page() {
        let (door, first) = door();
        let bearer = format!("Bearer {first}");
        let from = |origin| {
            [
                ("host", HERE),
                ("origin", origin),
                ("authorization", &bearer),
            ]
        };
        for origin in [
            "null",
            "http://example.org",
            "https://127.0.0.1:4000",
            "http://127.0.0.1",
        ] {
            let asked = request("/enter", &from(origin));
            assert_eq!(door.enter(&asked), Err(Refused::Origin), "{origin}");
        }
        let asked = request("/enter", &from("http://127.0.0.1:4000"));
        assert_eq!(
            door.admits(&asked),
            Err(Refused::Key),
            "it opens nothing else"
        );
        let key = door.enter(&asked).unwrap();
        assert_eq!(door.enter(&asked), Err(Refused::Key), "a second time");
        let bearer = format!("Bearer {key}");
        let with_key = [
            ("host", HERE),
            ("origin", "http://127.0.0.1:4000"),
            ("authorization", &*bearer),
        ];
        assert_eq!(door.admits(&request("/ask", &with_key)), Ok(()));
        let mut from_elsewhere = with_key.to_vec();
        from_elsewhere.push(("sec-fetch-site", "same-site"));
        assert_eq!(
            door.admits(&request("/ask", &from_elsewhere)),
            Err(Refused::Origin)
        );
    }

    #[test]
    fn other_names_of_the_machine_are_turned_away() {
        let (door, _) = door();
        for host in [
            "localhost:4000",
            "127.0.0.1",
            "127.0.0.1:4001",
            "evil.example:4000",
            "[::1]:4000",
        ] {
            let asked = request("/", &[("host", host)]);
            assert_eq!(door.shows_page(&asked), Err(Refused::Host), "{host}");
        }
        assert_eq!(door.shows_page(&request("/", &[])), Err(Refused::Host));
        let two = request("/", &[("host", HERE), ("host", HERE)]);
        assert_eq!(door.shows_page(&two), Err(Refused::Host));
        let proxied = request("http://127.0.0.1:4000/", &[("host", HERE)]);
        assert_eq!(door.shows_page(&proxied), Err(Refused::Host));
        assert_eq!(door.shows_page(&request("/", &[("host", HERE)])), Ok(()));
        let linked = request("/", &[("host", HERE), ("sec-fetch-site", "cross-site")]);
        assert_eq!(door.shows_page(&linked), Err(Refused::Origin));
    }
}
