//! Fetches pages from the web: politely, within limits, and from public addresses only.

mod address;
mod answer;
mod cache;
mod client;
mod download;
mod error;

pub use address::{Names, Reach, SystemNames, is_public};
pub use download::Download;
pub use error::FetchError;

use answer::{header_text, refuse, refuse_other_kinds};
use cache::{Cache, Stored};
use client::{Client, Request, Validators};
use jiff::Timestamp;
use reqwest::StatusCode;
use reqwest::header;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use url::Url;

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
    /// Longest time without a byte. Default: 30 s.
    pub idle: Duration,
    /// Longest wait that the server may ask for. Default: 30 s.
    pub wait: Duration,
}

impl FetchOptions {
    /// Limits for files with millions of places: 16 GB in six hours, a minute without a byte.
    #[must_use]
    pub fn for_downloads() -> Self {
        Self {
            limit: 16_000_000_000,
            total: Duration::from_secs(6 * 3600),
            idle: Duration::from_secs(60),
            ..Self::default()
        }
    }
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
            idle: Duration::from_secs(30),
            wait: Duration::from_secs(30),
        }
    }
}

const ACCEPT: &str = "text/html,application/xhtml+xml,application/json,application/atom+xml;q=0.9,\
                      application/rss+xml;q=0.9,application/pdf;q=0.8,*/*;q=0.5";

/// Bytes that came so far: told while a page is fetched.
pub type Progress<'f> = dyn Fn(u64) + 'f;

/// Fetches pages, and files of any size.
#[derive(Debug)]
pub struct Fetcher {
    client: Client,
}

impl Fetcher {
    /// Makes a client without cookies, credentials, proxies and redirects of its own.
    ///
    /// # Errors
    /// When the system has no certificates to trust.
    pub fn new(options: FetchOptions) -> Result<Self, FetchError> {
        let client = Client::new(options)?;
        Ok(Self { client })
    }

    /// Fetches a page, or takes it from the cache.
    ///
    /// # Errors
    /// When the address may not be asked, the server does not answer with a page, or a limit is
    /// reached.
    pub fn fetch(&self, url: &str, progress: &Progress<'_>) -> Result<Fetched, FetchError> {
        let url = Url::parse(url).map_err(FetchError::Malformed)?;
        let cache = self.client.options.cache.as_deref().map(Cache);
        let stored = cache.as_ref().and_then(|cache| cache.get(&url));
        let known = match self.client.options.freshness {
            Freshness::Offline => {
                return stored
                    .map(|stored| stored.page)
                    .ok_or(FetchError::NotCached);
            }
            Freshness::Refresh => None,
            Freshness::Revalidate => stored,
        };
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
        let request = Request {
            url,
            accept: ACCEPT,
            coding: "gzip",
            known: stored.as_ref().map(|stored| &stored.validators),
        };
        let (last, response) = self.client.follow(request, begin)?;
        let time = now();
        if response.status() == StatusCode::NOT_MODIFIED
            && let (Some(mut stored), Some(cache)) = (stored, cache)
        {
            stored.page.time = time;
            cache.put(url, &stored.page, &stored.validators)?;
            return Ok(stored.page);
        }
        refuse(url, &last, &response)?;
        refuse_other_kinds(&response)?;
        let validators = Validators::of(&last, &response);
        let content_type = header_text(response.headers(), header::CONTENT_TYPE);
        let mut bytes = Vec::new();
        self.client.read(response, begin, &mut bytes, progress)?;
        let page = Fetched {
            url: last,
            time,
            content_type,
            bytes,
        };
        if let Some(cache) = cache {
            cache.put(url, &page, &validators)?;
        }
        Ok(page)
    }
}

/// The time, to the second.
fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_second(now.as_second()).unwrap_or(now)
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
