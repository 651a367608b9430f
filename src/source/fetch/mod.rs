//! Fetches pages from the web: politely, within limits, and from public addresses only.

mod address;
mod answer;
mod cache;
mod error;

pub use address::{Names, Reach, SystemNames, is_public};
pub use error::FetchError;

use address::{Guarded, Private};
use answer::{header_text, redirect, refuse, retry_after};
use cache::{Cache, Stored};
use flate2::read::MultiGzDecoder;
use jiff::Timestamp;
use reqwest::StatusCode;
use reqwest::blocking::{Client, Response};
use reqwest::header::{self, HeaderName};
use std::error::Error;
use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};
use url::{Host, Url};

/// A page, fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Where it was in the end, after redirects.
    pub url: Url,
    /// When it was fetched, or last found unchanged; to the second.
    pub time: Timestamp,
    /// What the server says it is: `text/html; charset=utf-8`.
    pub content_type: Option<String>,
    /// Its bytes, without the packing of the connection.
    pub bytes: Vec<u8>,
}

impl Fetched {
    /// The encoding that the server names.
    #[must_use]
    pub fn charset(&self) -> Option<&str> {
        let kind = self.content_type.as_deref()?;
        let parameter = kind.split(';').map(str::trim).find_map(|part| {
            let (name, value) = part.split_once('=')?;
            name.trim().eq_ignore_ascii_case("charset").then_some(value)
        })?;
        Some(parameter.trim().trim_matches(['"', '\'']))
    }

    /// The type that the server names, without parameters, in lower case.
    #[must_use]
    pub fn media_type(&self) -> String {
        let kind = self.content_type.as_deref().unwrap_or_default();
        let bare = kind.split(';').next().unwrap_or_default();
        bare.trim().to_ascii_lowercase()
    }
}

/// What the cache is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Freshness {
    /// Asks whether the page has changed, and takes the cached one when not.
    #[default]
    Revalidate,
    /// Fetches anew.
    Refresh,
    /// Fetches nothing.
    Offline,
}

/// How to fetch.
#[derive(Debug, Clone)]
pub struct FetchOptions {
    /// Where fetched pages are kept; `None` keeps none.
    pub cache: Option<PathBuf>,
    /// What the cache is used for.
    pub freshness: Freshness,
    /// Which addresses may be asked.
    pub reach: Reach,
    /// Most bytes of a page, unpacked. Default: 5 MB.
    pub limit: u64,
    /// Longest time to connect. Default: 10 s.
    pub connect: Duration,
    /// Longest time for everything but a wait that the server asks for. Default: 30 s.
    pub total: Duration,
    /// Longest wait that the server may ask for. Default: 30 s.
    pub wait: Duration,
}

impl Default for FetchOptions {
    fn default() -> Self {
        Self {
            cache: None,
            freshness: Freshness::default(),
            reach: Reach::public(),
            limit: 5_000_000,
            connect: Duration::from_secs(10),
            total: Duration::from_secs(30),
            wait: Duration::from_secs(30),
        }
    }
}

/// Most redirects that are followed.
const REDIRECTS: usize = 5;
const USER_AGENT: &str = concat!(
    "geobrief/",
    env!("CARGO_PKG_VERSION"),
    " (offline map briefings)"
);
const ACCEPT: &str = "text/html,application/xhtml+xml,application/json,application/atom+xml;q=0.9,\
                      application/rss+xml;q=0.9,application/pdf;q=0.8,*/*;q=0.5";

/// Bytes that came so far: told while a page is fetched.
pub type Progress<'f> = dyn Fn(u64) + 'f;

/// Fetches pages.
#[derive(Debug)]
pub struct Fetcher {
    options: FetchOptions,
    client: Client,
}

impl Fetcher {
    /// Makes a client without cookies, credentials, proxies and redirects of its own.
    ///
    /// # Errors
    /// When the system has no certificates to trust.
    pub fn new(options: FetchOptions) -> Result<Self, FetchError> {
        // An error says that a provider is there already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .user_agent(USER_AGENT)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .no_proxy()
            .connect_timeout(options.connect)
            .timeout(options.total)
            .dns_resolver(Arc::new(Guarded(options.reach.clone())))
            .build()
            .map_err(|problem| FetchError::Client(innermost(&problem)))?;
        Ok(Self { options, client })
    }

    /// Fetches a page, or takes it from the cache.
    ///
    /// # Errors
    /// When the address may not be asked, the server does not answer with a page, or a limit is
    /// reached.
    pub fn fetch(&self, url: &str, progress: &Progress<'_>) -> Result<Fetched, FetchError> {
        let url = Url::parse(url).map_err(FetchError::Malformed)?;
        let cache = self.options.cache.as_deref().map(Cache);
        let stored = cache.as_ref().and_then(|cache| cache.get(&url));
        let known = match self.options.freshness {
            Freshness::Offline => {
                return stored
                    .map(|stored| stored.page)
                    .ok_or(FetchError::NotCached);
            }
            Freshness::Refresh => None,
            Freshness::Revalidate => stored,
        };
        self.check(&url)?;
        self.fetch_new(&url, known, cache.as_ref(), progress)
    }

    fn fetch_new(
        &self,
        url: &Url,
        stored: Option<Stored>,
        cache: Option<&Cache<'_>>,
        progress: &Progress<'_>,
    ) -> Result<Fetched, FetchError> {
        let begin = Instant::now();
        let (last, response) = self.follow(url, stored.as_ref(), begin)?;
        let time = now();
        if response.status() == StatusCode::NOT_MODIFIED
            && let (Some(mut stored), Some(cache)) = (stored, cache)
        {
            cache.confirm(url, &mut stored, time)?;
            return Ok(stored.page);
        }
        refuse(url, &last, &response)?;
        let text = |name: HeaderName| header_text(response.headers(), name);
        let (etag, last_modified) = (text(header::ETAG), text(header::LAST_MODIFIED));
        let content_type = text(header::CONTENT_TYPE);
        let page = Fetched {
            url: last,
            time,
            content_type,
            bytes: self.body(response, begin, progress)?,
        };
        if let Some(cache) = cache {
            cache.put(url, &page, etag, last_modified)?;
        }
        Ok(page)
    }

    /// Asks, follows redirects, and waits once when the server asks for it.
    fn follow(
        &self,
        url: &Url,
        stored: Option<&Stored>,
        mut begin: Instant,
    ) -> Result<(Url, Response), FetchError> {
        let mut url = url.clone();
        let mut has_waited = false;
        let mut redirects = 0;
        loop {
            let response = self.ask(&url, stored, begin)?;
            let status = response.status();
            if let Some(next) = redirect(&url, &response)? {
                redirects += 1;
                if redirects > REDIRECTS {
                    return Err(FetchError::Redirects(REDIRECTS));
                }
                self.check(&next)?;
                url = next;
                continue;
            }
            let wait = retry_after(response.headers()).filter(|wait| *wait <= self.options.wait);
            let is_busy = matches!(
                status,
                StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE
            );
            match wait.filter(|_| is_busy && !has_waited) {
                Some(wait) => {
                    has_waited = true;
                    thread::sleep(wait);
                    begin += wait;
                }
                None => return Ok((url, response)),
            }
        }
    }

    fn ask(
        &self,
        url: &Url,
        stored: Option<&Stored>,
        begin: Instant,
    ) -> Result<Response, FetchError> {
        let left = self.left(begin)?;
        let mut request = self
            .client
            .get(url.clone())
            .timeout(left)
            .header(header::ACCEPT, ACCEPT)
            .header(header::ACCEPT_ENCODING, "gzip");
        if let Some(stored) = stored.filter(|stored| stored.page.url == *url) {
            if let Some(etag) = &stored.known.etag {
                request = request.header(header::IF_NONE_MATCH, etag);
            }
            if let Some(time) = &stored.known.last_modified {
                request = request.header(header::IF_MODIFIED_SINCE, time);
            }
        }
        request.send().map_err(|problem| self.failed(url, &problem))
    }

    /// What is left of the time for everything.
    fn left(&self, begin: Instant) -> Result<Duration, FetchError> {
        let left = self.options.total.checked_sub(begin.elapsed());
        left.filter(|left| !left.is_zero())
            .ok_or_else(|| self.slow())
    }

    fn slow(&self) -> FetchError {
        FetchError::Slow(self.options.total.as_secs())
    }

    fn failed(&self, url: &Url, problem: &reqwest::Error) -> FetchError {
        let mut cause: Option<&dyn Error> = Some(problem);
        while let Some(error) = cause {
            if error.is::<Private>() {
                return private(url);
            }
            cause = error.source();
        }
        if problem.is_timeout() {
            self.slow()
        } else {
            FetchError::Unreachable(innermost(problem))
        }
    }

    /// The scheme, and the host where it is an address itself: names are checked when they are
    /// looked up.
    fn check(&self, url: &Url) -> Result<(), FetchError> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(FetchError::Address("only http and https are"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(FetchError::Address("it holds a user name or password"));
        }
        let is_allowed = match url.host() {
            Some(Host::Ipv4(address)) => (self.options.reach.allows)(address.into()),
            Some(Host::Ipv6(address)) => (self.options.reach.allows)(address.into()),
            Some(Host::Domain(_)) => true,
            None => return Err(FetchError::Address("it has no host")),
        };
        if is_allowed {
            Ok(())
        } else {
            Err(private(url))
        }
    }

    fn body(
        &self,
        response: Response,
        begin: Instant,
        progress: &Progress<'_>,
    ) -> Result<Vec<u8>, FetchError> {
        let is_packed = header_text(response.headers(), header::CONTENT_ENCODING)
            .is_some_and(|coding| matches!(coding.trim(), "gzip" | "x-gzip"));
        if is_packed {
            self.read(MultiGzDecoder::new(response), begin, progress)
        } else {
            self.read(response, begin, progress)
        }
    }

    fn read(
        &self,
        mut body: impl Read,
        begin: Instant,
        progress: &Progress<'_>,
    ) -> Result<Vec<u8>, FetchError> {
        let mut bytes = Vec::new();
        let mut chunk = vec![0; 32 << 10];
        loop {
            // A body that drips would never end by itself.
            self.left(begin)?;
            match body.read(&mut chunk) {
                Ok(0) => return Ok(bytes),
                Ok(count) => {
                    bytes.extend(chunk.iter().take(count));
                    if bytes.len() as u64 > self.options.limit {
                        return Err(FetchError::TooLarge(self.options.limit));
                    }
                    progress(bytes.len() as u64);
                }
                Err(problem) if problem.kind() == io::ErrorKind::Interrupted => {}
                Err(problem) if problem.kind() == io::ErrorKind::TimedOut => {
                    return Err(self.slow());
                }
                Err(_) if begin.elapsed() >= self.options.total => return Err(self.slow()),
                Err(problem) => return Err(FetchError::CutShort(innermost(&problem))),
            }
        }
    }
}

fn private(url: &Url) -> FetchError {
    FetchError::Private {
        host: url.host_str().unwrap_or_default().to_owned(),
    }
}

/// The time, to the second.
fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}

/// The first cause of an error: what the system says.
fn innermost(problem: &dyn Error) -> String {
    let mut cause = problem;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_cannot_be_asked_are_refused_unasked() {
        let fetcher = Fetcher::new(FetchOptions::default()).unwrap();
        for url in [
            "ftp://example.org/",
            "http://me:secret@example.org/",
            "http://127.0.0.1/",
            "http://0x7f.1/",
            "http://[::1]/",
            "http://169.254.169.254/latest/meta-data/",
            "http://2130706433/",
            "nonsense",
        ] {
            let problem = fetcher.fetch(url, &|_| {}).unwrap_err();
            assert!(
                matches!(
                    problem,
                    FetchError::Address(_) | FetchError::Malformed(_) | FetchError::Private { .. }
                ),
                "{url}: {problem}"
            );
        }
    }
}
