//! How pages are fetched: from where, how large, how long, and when the cache is used.

use super::address::Reach;
use std::path::PathBuf;
use std::time::Duration;

/// When the cache is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Freshness {
    /// Asks the server whether the page has changed, and uses the cached page if not (validation,
    /// RFC 9111 § 4.3).
    #[default]
    Revalidate,
    /// Fetches the page again.
    Refresh,
    /// Uses the cache only, and no network.
    Offline,
}

/// How to fetch.
#[derive(Debug, Clone)]
pub struct FetchOptions {
    /// Folder in which fetched pages are kept; `None` keeps none.
    pub cache: Option<PathBuf>,
    /// When the cache is used.
    pub freshness: Freshness,
    /// Which addresses may be requested.
    pub reach: Reach,
    /// Largest page, in bytes after unpacking. Default: 5 MB.
    pub limit: u64,
    /// Longest time to connect. Default: 10 s.
    pub connect: Duration,
    /// Longest time in all, without a wait that the server asks for. Default: 30 s.
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

/// Called with the number of bytes received so far while a page is fetched.
pub type Progress<'f> = dyn Fn(u64) + 'f;
