//! Asks servers: by which addresses, how often, how long.

use super::address::{Guarded, Private};
use super::answer::{header_text, redirect, retry_after};
use super::{FetchError, FetchOptions, Progress};
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

/// Most redirects that are followed.
const REDIRECTS: usize = 5;
const USER_AGENT: &str = concat!(
    "geobrief/",
    env!("CARGO_PKG_VERSION"),
    " (offline map briefings)"
);

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Request<'r> {
    pub(super) url: &'r Url,
    /// Kinds of content, the best first.
    pub(super) accept: &'static str,
    /// How the connection may pack it.
    pub(super) coding: &'static str,
    /// What is there already, so that it need not come again.
    pub(super) known: Option<&'r Validators>,
}

/// What tells whether something has changed on its server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Validators {
    /// Where it came from in the end: of other addresses they say nothing.
    pub(super) url: Url,
    pub(super) etag: Option<String>,
    pub(super) last_modified: Option<String>,
}

impl Validators {
    /// What an answer says about its content.
    pub(super) fn of(url: &Url, response: &Response) -> Self {
        let text = |name: HeaderName| header_text(response.headers(), name);
        Self {
            url: url.clone(),
            etag: text(header::ETAG),
            last_modified: text(header::LAST_MODIFIED),
        }
    }
}

/// A client without cookies, credentials, proxies and redirects of its own.
#[derive(Debug)]
pub(super) struct Client {
    pub(super) options: FetchOptions,
    http: blocking::Client,
}

impl Client {
    pub(super) fn new(options: FetchOptions) -> Result<Self, FetchError> {
        // An error says that a provider is there already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = blocking::Client::builder()
            .user_agent(USER_AGENT)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .no_proxy()
            .connect_timeout(options.connect)
            // Of each step; what is left for all of them is watched here.
            .timeout(options.idle)
            .dns_resolver(Arc::new(Guarded(options.reach.clone())))
            .build()
            .map_err(|problem| FetchError::Client(innermost(&problem)))?;
        Ok(Self { options, http })
    }

    /// Asks, follows redirects, and waits once when the server asks for it. Gives the address that
    /// answered in the end.
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
            let response = self.ask(&url, request, begin)?;
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

    fn ask(&self, url: &Url, request: Request<'_>, begin: Instant) -> Result<Response, FetchError> {
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

    /// What is left of the time for everything.
    fn left(&self, begin: Instant) -> Result<Duration, FetchError> {
        let left = self.options.total.checked_sub(begin.elapsed());
        left.filter(|left| !left.is_zero())
            .ok_or(FetchError::Slow(self.options.total.as_secs()))
    }

    /// A step took too long.
    fn slow(&self) -> FetchError {
        FetchError::Slow(self.options.total.min(self.options.idle).as_secs())
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

    /// Reads an answer to its end, without the packing of the connection.
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
            // A body that drips would never end by itself.
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

/// The first cause of an error: what the system says.
fn innermost(problem: &dyn Error) -> String {
    let mut cause = problem;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}
