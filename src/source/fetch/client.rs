//! Sends requests: which addresses they may go to, how many redirects they follow, how long they
//! may take.
//!
//! The client connects through the resolver of `address.rs` only, follows redirects
//! itself so that each hop is checked, and never leaves HTTPS for HTTP.

use super::address::{FilteringResolver, NoAllowedAddress};
use super::answer::{header_text, redirect, retry_after};
use super::error::FetchError;
use super::options::{FetchOptions, Progress};
use flate2::read::MultiGzDecoder;
use reqwest::StatusCode;
use reqwest::blocking::{self, Response};
use reqwest::header::{self, HeaderName, HeaderValue};
use std::error::Error;
use std::io::{self, Read, Write};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};
use url::{Host, Url};

/// How many redirects are followed.
const REDIRECTS: usize = 5;
const USER_AGENT: &str = concat!(
    "geobrief/",
    env!("CARGO_PKG_VERSION"),
    " (offline map briefings)"
);

/// A request for a page or a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Request<'r> {
    pub(super) url: &'r Url,
    /// `Accept`: media types, the preferred one first.
    pub(super) accept: &'static str,
    /// `Accept-Encoding`: how the connection may compress the content.
    pub(super) coding: &'static str,
    /// Validators of a stored copy, which need not be sent again if unchanged.
    pub(super) known: Option<&'r Validators>,
}

/// What tells whether a stored copy is still current (RFC 9110 § 8.8).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Validators {
    /// The address after redirects: the validators say nothing about any other.
    pub(super) url: Url,
    pub(super) etag: Option<String>,
    pub(super) last_modified: Option<String>,
}

impl Validators {
    /// The validators in an answer.
    pub(super) fn of(url: &Url, response: &Response) -> Self {
        let text = |name: HeaderName| header_text(response.headers(), name);
        Self {
            url: url.clone(),
            etag: text(header::ETAG),
            last_modified: text(header::LAST_MODIFIED),
        }
    }
}

/// An HTTP client without cookies, credentials, proxies and automatic redirects.
#[derive(Debug)]
pub(super) struct Client {
    pub(super) options: FetchOptions,
    http: blocking::Client,
}

impl Client {
    pub(super) fn new(options: FetchOptions) -> Result<Self, FetchError> {
        // An error means that a provider is installed already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = blocking::Client::builder()
            .user_agent(USER_AGENT)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .no_proxy()
            .connect_timeout(options.connect)
            // Of each step; the total is watched in `left`.
            .timeout(options.idle)
            .dns_resolver(Arc::new(FilteringResolver(options.reach.clone())))
            .build()
            .map_err(|problem| FetchError::Client(innermost(&problem)))?;
        Ok(Self { options, http })
    }

    /// Sends the request, follows redirects, and waits once if the server asks to. Returns the
    /// answer with the address that gave it.
    pub(super) fn follow(
        &self,
        request: Request<'_>,
        mut begin: Instant,
    ) -> Result<(Url, Response), FetchError> {
        let mut url = request.url.clone();
        let mut has_waited = false;
        let mut redirects = 0;
        loop {
            self.check(&url)?;
            let response = self.send(&url, request, begin)?;
            let status = response.status();
            if let Some(next) = redirect(&url, &response)? {
                redirects += 1;
                if redirects > REDIRECTS {
                    return Err(FetchError::Redirects(REDIRECTS));
                }
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

    fn send(
        &self,
        url: &Url,
        request: Request<'_>,
        begin: Instant,
    ) -> Result<Response, FetchError> {
        let left = self.left(begin)?;
        let mut asked = self
            .http
            .get(url.clone())
            .header(header::ACCEPT, HeaderValue::from_static(request.accept))
            .header(header::ACCEPT_ENCODING, request.coding);
        if let Some(known) = request.known.filter(|known| known.url == *url) {
            if let Some(etag) = &known.etag {
                asked = asked.header(header::IF_NONE_MATCH, etag);
            }
            if let Some(time) = &known.last_modified {
                asked = asked.header(header::IF_MODIFIED_SINCE, time);
            }
        }
        if left < self.options.idle {
            asked = asked.timeout(left);
        }
        asked.send().map_err(|problem| self.failed(url, &problem))
    }

    /// What is left of the total time.
    fn left(&self, begin: Instant) -> Result<Duration, FetchError> {
        let left = self.options.total.checked_sub(begin.elapsed());
        left.filter(|left| !left.is_zero())
            .ok_or(FetchError::Slow(self.options.total.as_secs()))
    }

    /// The error of a step that took too long.
    fn slow(&self) -> FetchError {
        FetchError::Slow(self.options.total.min(self.options.idle).as_secs())
    }

    fn failed(&self, url: &Url, problem: &reqwest::Error) -> FetchError {
        let mut cause: Option<&dyn Error> = Some(problem);
        while let Some(error) = cause {
            if error.is::<NoAllowedAddress>() {
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

    /// Checks the scheme, and the host if it is an IP address: host names are checked when they
    /// are looked up.
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

    /// Reads an answer to its end and undoes the connection's compression.
    pub(super) fn read(
        &self,
        response: Response,
        begin: Instant,
        into: &mut impl Write,
        progress: &Progress<'_>,
    ) -> Result<(), FetchError> {
        let is_packed = header_text(response.headers(), header::CONTENT_ENCODING)
            .is_some_and(|coding| matches!(coding.trim(), "gzip" | "x-gzip"));
        if is_packed {
            self.copy(MultiGzDecoder::new(response), begin, into, progress)
        } else {
            self.copy(response, begin, into, progress)
        }
    }

    fn copy(
        &self,
        mut body: impl Read,
        begin: Instant,
        into: &mut impl Write,
        progress: &Progress<'_>,
    ) -> Result<(), FetchError> {
        let mut length = 0;
        let mut chunk = vec![0; 32 << 10];
        loop {
            // A body that trickles would never reach the idle timeout.
            self.left(begin)?;
            match body.read(&mut chunk) {
                Ok(0) => return Ok(()),
                Ok(count) => {
                    length += count as u64;
                    if length > self.options.limit {
                        return Err(FetchError::TooLarge(self.options.limit));
                    }
                    let new = chunk.get(..count).unwrap_or_default();
                    into.write_all(new).map_err(FetchError::Cache)?;
                    progress(length);
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

/// The innermost cause of an error: what the system reports.
fn innermost(problem: &dyn Error) -> String {
    let mut cause = problem;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}
