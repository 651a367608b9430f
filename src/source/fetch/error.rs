//! Why a page could not be fetched.

use std::io;

/// A page that was not fetched. The message does not name the address: whoever asked does.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FetchError {
    /// An address that is never requested.
    #[error("not an address that can be fetched: {0}")]
    Address(&'static str),
    /// Not an address.
    #[error("malformed address: {0}")]
    Malformed(url::ParseError),
    /// The host has no public address.
    #[error(
        "{host} is on your own machine or network, and such addresses are not fetched; \
         --allow-private allows them"
    )]
    Private {
        /// The host.
        host: String,
    },
    /// Too many redirects.
    #[error("redirected more than {0} times; open it in a browser and save the page")]
    Redirects(usize),
    /// A redirect from HTTPS to HTTP.
    #[error(
        "redirects from https to http, which is not followed; open it in a browser and save the page"
    )]
    Downgrade,
    /// The server cannot be reached.
    #[error("cannot be reached: {0}; check the address and the network")]
    Unreachable(String),
    /// Longer than the limit.
    #[error(
        "takes longer than {0} seconds; try again, or save the page in a browser and give the file"
    )]
    Slow(u64),
    /// Larger than the limit, unpacked.
    #[error("larger than {} MB; save the page in a browser and give the file", .0 / 1_000_000)]
    TooLarge(u64),
    /// The connection ended before the page did.
    #[error("the page was cut short: {0}; try again")]
    CutShort(String),
    /// The server refuses.
    #[error(
        "the server refuses (HTTP {status}){}; open the page in a browser, save it or its text, \
         and give that file{hint}",
        wait.map(|seconds| format!(" and asks to wait {seconds} seconds")).unwrap_or_default()
    )]
    Refused {
        /// HTTP status.
        status: u16,
        /// Seconds to wait, as the server asks.
        wait: Option<u64>,
        /// What else to try; begins with "; " if not empty.
        hint: String,
    },
    /// A login.
    #[error(
        "leads to a login; open it in a browser where you are logged in, save the page or its text, \
         and give that file"
    )]
    Login,
    /// Any other answer than a page.
    #[error("the server answers HTTP {status}; check the address")]
    Status {
        /// HTTP status.
        status: u16,
    },
    /// An image, a film, an archive.
    #[error("is {kind}, not a page; give the address of the article")]
    ContentType {
        /// Its media type.
        kind: String,
    },
    /// A page where a file with places is expected.
    #[error("is a web page, not a file to import; give the address of the file itself")]
    PageForFile,
    /// Not in the cache, with `--offline`.
    #[error(
        "not in the cache, and --offline fetches nothing; save it as a file and give that file"
    )]
    NotCached,
    /// The cache cannot be written.
    #[error(
        "cannot be stored in the cache: {0}; check the folder and its free space, or set XDG_CACHE_HOME"
    )]
    Cache(io::Error),
    /// The client cannot be created.
    #[error("no secure connections are possible: {0}")]
    Client(String),
}
