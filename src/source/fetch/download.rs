//! Downloads files of any size to disk and keeps them until they change on their server.

use super::answer::{media_type, refuse};
use super::client::{Request, Validators};
use super::error::FetchError;
use super::fetcher::Fetcher;
use super::options::{Freshness, Progress};
use crate::source::hash::sha256_hex;
use reqwest::StatusCode;
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;
use tempfile::NamedTempFile;
use url::Url;

/// A downloaded file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    /// Where it is kept; its name is the last part of its address.
    pub path: PathBuf,
    /// It was already there and has not changed on its server.
    pub is_unchanged: bool,
}

/// The note beside a downloaded file.
#[derive(Debug, Serialize, Deserialize)]
struct DownloadNote {
    url: String,
    final_url: String,
    etag: Option<String>,
    last_modified: Option<String>,
    bytes: u64,
}

impl DownloadNote {
    fn validators(self) -> Option<Validators> {
        Some(Validators {
            url: Url::parse(&self.final_url).ok()?,
            etag: self.etag,
            last_modified: self.last_modified,
        })
    }
}

impl Fetcher {
    /// Downloads a file to `folder`. A file that is already there is downloaded again only if it
    /// has changed on its server. It appears whole or not at all.
    ///
    /// # Errors
    /// When the address may not be requested, the server answers with a refusal or a page, a limit
    /// is reached, or the disk is full.
    pub fn download(
        &self,
        url: &str,
        folder: &Path,
        progress: &Progress<'_>,
    ) -> Result<Download, FetchError> {
        let url = Url::parse(url).map_err(FetchError::Malformed)?;
        let kept = DownloadFolder::of(&url, folder);
        let known = kept.known(&url);
        let unchanged = || Download {
            path: kept.file.clone(),
            is_unchanged: true,
        };
        let known = match (self.client.options.freshness, known) {
            (Freshness::Offline, Some(_)) => return Ok(unchanged()),
            (Freshness::Offline, None) => return Err(FetchError::NotCached),
            (Freshness::Refresh, _) => None,
            (Freshness::Revalidate, known) => known.and_then(DownloadNote::validators),
        };
        let begin = Instant::now();
        let request = Request {
            url: &url,
            accept: "*/*",
            // Dumps are compressed files already.
            coding: "identity",
            known: known.as_ref(),
        };
        let (last, response) = self.client.follow(request, begin)?;
        if response.status() == StatusCode::NOT_MODIFIED && known.is_some() {
            return Ok(unchanged());
        }
        refuse(&url, &last, &response)?;
        if media_type(&response) == "text/html" {
            return Err(FetchError::PageForFile);
        }
        let Validators {
            etag,
            last_modified,
            ..
        } = Validators::of(&last, &response);
        let mut file = kept.new_file().map_err(FetchError::Cache)?;
        let mut out = BufWriter::with_capacity(1 << 20, &mut file);
        self.client.read(response, begin, &mut out, progress)?;
        out.flush().map_err(FetchError::Cache)?;
        drop(out);
        let bytes = file.as_file().metadata().map_err(FetchError::Cache)?.len();
        let known = DownloadNote {
            url: url.into(),
            final_url: last.into(),
            etag,
            last_modified,
            bytes,
        };
        kept.put(file, &known).map_err(FetchError::Cache)?;
        Ok(Download {
            path: kept.file,
            is_unchanged: false,
        })
    }
}

/// The folder of one address: the file, and a note about it.
struct DownloadFolder {
    folder: PathBuf,
    file: PathBuf,
    note: PathBuf,
}

impl DownloadFolder {
    fn of(url: &Url, downloads: &Path) -> Self {
        let hash = sha256_hex(url.as_str());
        let folder = downloads.join(hash.get(..16).unwrap_or(&hash));
        Self {
            file: folder.join(name(url)),
            note: folder.join("note.json"),
            folder,
        }
    }

    /// The note about the file; `None` if the file is not there as it was downloaded.
    fn known(&self, url: &Url) -> Option<DownloadNote> {
        let known: DownloadNote = serde_json::from_slice(&fs::read(&self.note).ok()?).ok()?;
        let is_whole = fs::metadata(&self.file).is_ok_and(|file| file.len() == known.bytes);
        (known.url == url.as_str() && is_whole).then_some(known)
    }

    fn new_file(&self) -> io::Result<NamedTempFile<File>> {
        fs::create_dir_all(&self.folder)?;
        NamedTempFile::new_in(&self.folder)
    }

    /// Removes the note first, so that no note ever describes another file.
    fn put(&self, file: NamedTempFile, known: &DownloadNote) -> io::Result<()> {
        match fs::remove_file(&self.note) {
            Err(problem) if problem.kind() != io::ErrorKind::NotFound => return Err(problem),
            _ => {}
        }
        file.persist(&self.file)?;
        let mut note = NamedTempFile::new_in(&self.folder)?;
        note.write_all(&serde_json::to_vec_pretty(known)?)?;
        note.persist(&self.note)?;
        Ok(())
    }
}

/// The last part of an address as a file name: importers recognize formats by it.
fn name(url: &Url) -> String {
    let last = url.path_segments().and_then(|mut parts| parts.next_back());
    let is_plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let plain: String = last.unwrap_or_default().chars().filter(is_plain).collect();
    match plain.trim_start_matches('.') {
        "" | "note.json" => "download".to_owned(),
        name => name
            .chars()
            .rev()
            .take(100)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_after_the_end_of_its_address() {
        for (url, expected) in [
            (
                "https://example.org/dump/allCountries.zip",
                "allCountries.zip",
            ),
            ("https://example.org/a/AF.txt?x=/b.zip#c", "AF.txt"),
            ("https://example.org/", "download"),
            ("https://example.org/a/..%2f..%2fetc", "2f..2fetc"),
            ("https://example.org/note.json", "download"),
        ] {
            assert_eq!(name(&Url::parse(url).unwrap()), expected);
        }
    }
}
