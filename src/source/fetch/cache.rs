//! The cache of fetched pages, by address (RFC 9111: a private cache that validates every use).

use super::client::Validators;
use super::error::FetchError;
use super::fetched::Fetched;
use crate::source::hash::sha256_hex;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;
use url::Url;

/// A folder with two files for each address: a record about the page, and its bytes.
#[derive(Debug)]
pub(super) struct Cache<'p>(pub(super) &'p Path);

/// The record about a page.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct CacheRecord {
    url: String,
    final_url: String,
    time: String,
    etag: Option<String>,
    last_modified: Option<String>,
    content_type: Option<String>,
    sha256: String,
}

/// A cached page, and what tells whether it has changed.
#[derive(Debug, Clone)]
pub(super) struct CachedPage {
    pub(super) validators: Validators,
    pub(super) page: Fetched,
}

impl Cache<'_> {
    /// The page of an address; `None` if there is none, or its files are damaged.
    pub(super) fn get(&self, url: &Url) -> Option<CachedPage> {
        let known = fs::read(self.path(url, "json")).ok()?;
        let known: CacheRecord = serde_json::from_slice(&known).ok()?;
        let bytes = fs::read(self.path(url, "body")).ok()?;
        let is_whole = known.url == url.as_str() && known.sha256 == sha256_hex(&bytes);
        is_whole.then_some(())?;
        let page = Fetched {
            url: known.final_url.parse().ok()?,
            time: known.time.parse().ok()?,
            content_type: known.content_type,
            bytes,
        };
        let validators = Validators {
            url: page.url.clone(),
            etag: known.etag,
            last_modified: known.last_modified,
        };
        Some(CachedPage { validators, page })
    }

    /// Stores a page.
    pub(super) fn put(
        &self,
        url: &Url,
        page: &Fetched,
        validators: &Validators,
    ) -> Result<(), FetchError> {
        let known = CacheRecord {
            url: url.to_string(),
            final_url: page.url.to_string(),
            time: page.time.to_string(),
            etag: validators.etag.clone(),
            last_modified: validators.last_modified.clone(),
            content_type: page.content_type.clone(),
            sha256: sha256_hex(&page.bytes),
        };
        let known = serde_json::to_vec_pretty(&known).unwrap_or_default();
        fs::create_dir_all(self.0)
            .and_then(|()| self.write(&self.path(url, "body"), &page.bytes))
            .and_then(|()| self.write(&self.path(url, "json"), &known))
            .map_err(FetchError::Cache)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
        let mut file = NamedTempFile::new_in(self.0)?;
        file.write_all(bytes)?;
        file.persist(path)?;
        Ok(())
    }

    fn path(&self, url: &Url, ending: &str) -> PathBuf {
        let name = sha256_hex(url.as_str());
        let name = name.get(..32).unwrap_or(&name);
        self.0.join(format!("{name}.{ending}"))
    }
}
