//! Answers that are not the page: redirects (RFC 9110 § 15.4), refusals (§ 15.5, § 15.6), a request
//! to wait (§ 10.2.3), and files that are no pages.

use super::error::FetchError;
use super::fetched::now;
use reqwest::blocking::Response;
use reqwest::header::{self, HeaderMap, HeaderName};
use std::time::Duration;
use url::Url;

/// Where a redirect leads.
pub(super) fn redirect(from: &Url, response: &Response) -> Result<Option<Url>, FetchError> {
    let status = response.status();
    let is_redirect = matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308);
    let location = header_text(response.headers(), header::LOCATION).filter(|_| is_redirect);
    location
        .map(|location| next_hop(from, &location))
        .transpose()
}

fn next_hop(from: &Url, location: &str) -> Result<Url, FetchError> {
    let next = from.join(location).map_err(FetchError::Malformed)?;
    if from.scheme() == "https" && next.scheme() == "http" {
        return Err(FetchError::Downgrade);
    }
    Ok(next)
}

/// Checks the status.
///
/// # Errors
/// When the answer is a refusal, or a redirect has led to a login.
pub(super) fn refuse(asked: &Url, last: &Url, response: &Response) -> Result<(), FetchError> {
    let status = response.status();
    match status.as_u16() {
        200..=299 => {}
        401 | 407 => return Err(FetchError::Login),
        403 | 406 | 429 | 451 | 503 => {
            return Err(FetchError::Refused {
                status: status.as_u16(),
                wait: retry_after(response.headers()).map(|wait| wait.as_secs()),
                hint: hint(asked),
            });
        }
        status => return Err(FetchError::Status { status }),
    }
    let is_login = |url: &Url| {
        let mut parts = url.path().split('/').map(str::to_ascii_lowercase);
        parts.any(|part| {
            matches!(
                part.as_str(),
                "login" | "signin" | "sign-in" | "log-in" | "sso"
            )
        })
    };
    if is_login(last) && !is_login(asked) {
        Err(FetchError::Login)
    } else {
        Ok(())
    }
}

/// The media type that the server states, without parameters, in lower case.
pub(super) fn media_type(response: &Response) -> String {
    let kind = header_text(response.headers(), header::CONTENT_TYPE).unwrap_or_default();
    let bare = kind.split(';').next().unwrap_or_default();
    bare.trim().to_ascii_lowercase()
}

/// Checks the media type.
///
/// # Errors
/// When the answer is a file that is not a page: an image, a film, a script.
pub(super) fn refuse_other_kinds(response: &Response) -> Result<(), FetchError> {
    let kind = media_type(response);
    let is_other = ["image/", "video/", "audio/", "font/"]
        .iter()
        .any(|other| kind.starts_with(other))
        || matches!(
            kind.as_str(),
            "application/zip" | "text/css" | "text/javascript" | "application/javascript"
        );
    if is_other {
        Err(FetchError::ContentType { kind })
    } else {
        Ok(())
    }
}

/// What else to try if a forum refuses: its feed. Begins with "; " if not empty.
fn hint(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let is_thread = host.ends_with("reddit.com") && url.path().contains("/comments/");
    if !is_thread {
        return String::new();
    }
    let path = url.path().trim_end_matches('/').trim_end_matches(".json");
    format!(
        "; or give the thread's feed, https://www.reddit.com{path}/.rss, which has no scores and no tree"
    )
}

/// How long the server asks to wait: `Retry-After` in seconds, or as a date (RFC 9110 § 10.2.3).
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = header_text(headers, header::RETRY_AFTER)?;
    if let Ok(seconds) = text.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::DateTimeParser::new()
        .parse_zoned(text.trim())
        .ok()?;
    let seconds = date.timestamp().as_second() - now().as_second();
    u64::try_from(seconds).ok().map(Duration::from_secs)
}

pub(super) fn header_text(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    let value = headers.get(name)?.as_bytes();
    Some(String::from_utf8_lossy(value).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_never_leave_https() {
        let secure = Url::parse("https://example.org/a").unwrap();
        let plain = Url::parse("http://example.org/a").unwrap();
        assert!(matches!(
            next_hop(&secure, "http://example.org/b"),
            Err(FetchError::Downgrade)
        ));
        assert_eq!(
            next_hop(&secure, "/b").unwrap().as_str(),
            "https://example.org/b"
        );
        assert_eq!(
            next_hop(&plain, "https://example.org/b").unwrap().scheme(),
            "https"
        );
    }
}
