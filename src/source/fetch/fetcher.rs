//! Fetches a page, or takes it from the cache.

use super::answer::{header_text, refuse, refuse_other_kinds};
use super::cache::{Cache, CachedPage};
use super::client::{Client, Request, Validators};
use super::error::FetchError;
use super::fetched::{Fetched, now};
use super::options::{FetchOptions, Freshness, Progress};
use reqwest::StatusCode;
use reqwest::header;
use std::time::Instant;
use url::Url;

const ACCEPT: &str = "text/html,application/xhtml+xml,application/json,application/atom+xml;q=0.9,\
                      application/rss+xml;q=0.9,application/pdf;q=0.8,*/*;q=0.5";

/// Fetches pages, and files of any size.
#[derive(Debug)]
pub struct Fetcher {
    pub(super) client: Client,
}

impl Fetcher {
    /// Makes a fetcher that sends no cookies and no credentials, and uses no proxy.
    ///
    /// # Errors
    /// When the system has no trusted certificates.
    pub fn new(options: FetchOptions) -> Result<Self, FetchError> {
        let client = Client::new(options)?;
        Ok(Self { client })
    }

    /// Fetches a page, or takes it from the cache.
    ///
    /// # Errors
    /// When the address may not be requested, the server does not answer with a page, or a limit
    /// is reached.
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
        stored: Option<CachedPage>,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_addresses_are_refused_without_a_request() {
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
