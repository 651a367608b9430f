//! Addresses on the web.

use crate::document::site_of;
use url::Url;

/// An absolute address on the web.
pub(super) fn web_address(address: &str) -> Option<Url> {
    let url = Url::parse(address).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.host_str()?.contains('.')).then_some(url)
}

/// Whether the canonical address is on the site that the page was fetched from: a page must not
/// pass itself off as another site's.
pub(super) fn is_same_site(from: &Url, canonical: &Url) -> bool {
    let (Some(from), Some(canonical)) = (site_of(from.as_str()), site_of(canonical.as_str()))
    else {
        return false;
    };
    let is_below = |host: &str, of: &str| {
        host.strip_suffix(of)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    is_below(&from, &canonical) || is_below(&canonical, &from)
}
