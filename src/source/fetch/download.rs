//! Files of any size, fetched to disk and kept there until they change.

use super::answer::{media_type, refuse};
use super::client::{Request, Validators};
use super::{FetchError, Fetcher, Freshness, Progress};
use crate::source::hexadecimal;
use reqwest::StatusCode;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;
use tempfile::NamedTempFile;
use url::Url;

/// A file that was downloaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    /// Where it is kept; its name is the last part of its address.
    pub path: PathBuf,
    /// It was there, and is on its server as it was.
    pub is_unchanged: bool,
}

/// What is known about a file.
#[derive(Debug, Serialize, Deserialize)]
struct Known {
    url: String,
    final_url: String,
    etag: Option<String>,
    last_modified: Option<String>,
    bytes: u64,
}

impl Known {
    fn validators(self) -> Option<Validators> {
        Some(Validators {
            url: Url::parse(&self.final_url).ok()?,
            etag: self.etag,
            last_modified: self.last_modified,
        })
    }
}

impl Fetcher {
    /// Downloads a file to a folder of downloads. One that is there already comes again only when
    /// its server says that it has changed. It appears whole or not at all.
    ///
    /// # Errors
    /// When the address may not be asked, the server answers with a refusal or a page, a limit is
    /// reached, or the disk is full.
    pub fn download(
        &self,
        url: &str,
        folder: &Path,
        progress: &Progress<'_>,
    ) -> Result<Download, FetchError> {
        let url = Url::parse(url).map_err(FetchError::Malformed)?;
        let shelf = Shelf::of(&url, folder);
        let known = shelf.known(&url);
        let unchanged = || Download {
            path: shelf.file.clone(),
            is_unchanged: true,
        };
        let known = match (self.client.options.freshness, known) {
            (Freshness::Offline, Some(_)) => return Ok(unchanged()),
            (Freshness::Offline, None) => return Err(FetchError::NotCached),
            (Freshness::Refresh, _) => None,
            (Freshness::Revalidate, known) => known.and_then(Known::validators),
        };
        let begin = Instant::now();
        let request = Request {
            url: &url,
            accept: "*/*",
            // Dumps come packed already.
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
        let mut file = shelf.new_file().map_err(FetchError::Cache)?;
        let mut out = BufWriter::with_capacity(1 << 20, &mut file);
        self.client.read(response, begin, &mut out, progress)?;
        out.flush().map_err(FetchError::Cache)?;
        drop(out);
        let bytes = file.as_file().metadata().map_err(FetchError::Cache)?.len();
        let known = Known {
            url: url.into(),
            final_url: last.into(),
            etag,
            last_modified,
            bytes,
        };
        shelf.put(file, &known).map_err(FetchError::Cache)?;
        Ok(Download {
            path: shelf.file,
            is_unchanged: false,
        })
    }
}

/// The folder of one address: the file, and a note of what is known about it.
struct Shelf {
    folder: PathBuf,
    file: PathBuf,
    note: PathBuf,
}

impl Shelf {
    fn of(url: &Url, downloads: &Path) -> Self {
        let hash = hexadecimal(&Sha256::digest(url.as_str()));
        let folder = downloads.join(hash.get(..16).unwrap_or(&hash));
        Self {
            file: folder.join(name(url)),
            note: folder.join("note.json"),
            folder,
        }
    }

    /// What is known about the file; `None` when it is not there as it was downloaded.
    fn known(&self, url: &Url) -> Option<Known> {
        let known: Known = serde_json::from_slice(&fs::read(&self.note).ok()?).ok()?;
        let is_whole = fs::metadata(&self.file).is_ok_and(|file| file.len() == known.bytes);
        (known.url == url.as_str() && is_whole).then_some(known)
    }

    fn new_file(&self) -> io::Result<NamedTempFile<File>> {
        fs::create_dir_all(&self.folder)?;
        NamedTempFile::new_in(&self.folder)
    }

    /// Without a note in between, so that none is about another file.
    fn put(&self, file: NamedTempFile, known: &Known) -> io::Result<()> {
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

/// The last part of an address as a file name: importers tell formats by it.
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
    fn a_file_is_called_like_the_end_of_its_address() {
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
