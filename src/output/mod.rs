//! Writes what was made: a file appears whole or not at all.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

pub use crate::file_name::slug;

/// Where a page goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Standard output.
    Stdout,
    /// A file; its folder must exist.
    File(PathBuf),
    /// A file in a folder that is made when it is missing.
    InFolder(PathBuf),
}

/// What may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// Only files that geobrief wrote.
    OwnFiles,
    /// Any file.
    AnyFile,
}

/// A file that could not be written. What stood there before still stands there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OutputError {
    /// Somebody else's file is in the way.
    #[error(
        "{}: exists and was not written by geobrief; \
         give another name with `-o`, or replace it with `--force`",
        path.display()
    )]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The folder does not exist.
    #[error("{}: cannot be written: the folder {} does not exist; create it first", path.display(), folder.display())]
    NoFolder {
        /// The file wanted.
        path: PathBuf,
        /// The folder it would be in.
        folder: PathBuf,
    },
    /// No room.
    #[error("{}: cannot be written: no space left; free some and try again (nothing was changed)", path.display())]
    NoSpace {
        /// The file wanted.
        path: PathBuf,
    },
    /// The system refuses.
    #[error("{}: cannot be written: {problem}; check the folder and its permissions", path.display())]
    Unwritable {
        /// The file wanted.
        path: PathBuf,
        /// What the system says.
        problem: io::Error,
    },
    /// Standard output refuses.
    #[error("standard output: cannot be written: {problem}")]
    Stdout {
        /// What the system says.
        problem: io::Error,
    },
}

impl OutputError {
    /// The exit code the failure ends the program with.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        1
    }
}

impl Target {
    /// Reads the value of `-o`: `-`, a folder (it exists, or ends in a slash) or a file; without
    /// one, the folder `out`. In a folder the file is called `<slug of the title>.html`.
    #[must_use]
    pub fn new(argument: Option<&OsStr>, title: &str) -> Self {
        let in_folder = |folder: &Path| Self::InFolder(folder.join(slug(title) + ".html"));
        let Some(argument) = argument else {
            return in_folder(Path::new("out"));
        };
        let path = Path::new(argument);
        let ends_in_slash = argument
            .as_encoded_bytes()
            .last()
            .is_some_and(|&last| std::path::is_separator(char::from(last)));
        if argument == "-" {
            Self::Stdout
        } else if ends_in_slash || path.is_dir() {
            in_folder(path)
        } else {
            Self::File(path.to_owned())
        }
    }

    /// The file, when it is one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Stdout => None,
            Self::File(path) | Self::InFolder(path) => Some(path),
        }
    }

    /// The same with a number after its name: `out/title-2.html`.
    fn numbered(&self, number: usize) -> Self {
        let path = |path: &Path| {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            let name = format!("{stem}-{number}");
            let numbered = path.with_file_name(name);
            match path.extension() {
                Some(extension) => numbered.with_added_extension(extension),
                None => numbered,
            }
        };
        match self {
            Self::Stdout => Self::Stdout,
            Self::File(file) => Self::File(path(file)),
            Self::InFolder(file) => Self::InFolder(path(file)),
        }
    }

    /// The file beside it with the same stem and another ending; standard output has none.
    #[must_use]
    pub fn sibling(&self, extension: &str) -> Option<Self> {
        match self {
            Self::Stdout => None,
            Self::File(path) => Some(Self::File(path.with_extension(extension))),
            Self::InFolder(path) => Some(Self::InFolder(path.with_extension(extension))),
        }
    }

    /// Writes all of `bytes`. A reader that closes standard output early is no error.
    ///
    /// # Errors
    /// When a file is in the way, or the system refuses; nothing has changed then.
    pub fn write(&self, bytes: &[u8], overwrite: Overwrite) -> Result<(), OutputError> {
        match self {
            Self::Stdout => write_stdout(bytes),
            Self::File(path) => write_file(path, bytes, overwrite),
            Self::InFolder(path) => {
                if let Some(folder) = path.parent() {
                    fs::create_dir_all(folder).map_err(|problem| failure(path, problem))?;
                }
                write_file(path, bytes, overwrite)
            }
        }
    }
}

/// The files of one run: two articles of one title must not replace each other.
#[derive(Debug, Default)]
pub struct TakenNames(BTreeSet<PathBuf>);

impl TakenNames {
    /// The target, or where a file of this run has its name, the same with the first number from 2
    /// that makes it another. The number comes after the name is cut to its length: names that are
    /// equal to their last letter still become different ones.
    pub fn take(&mut self, target: Target) -> Target {
        let numbered = (2..).map(|number| target.numbered(number));
        let mut names = std::iter::once(target.clone()).chain(numbered);
        let is_new = |target: &Target| match target.path() {
            Some(path) => self.0.insert(path.to_owned()),
            None => true,
        };
        names.find(is_new).unwrap_or(target)
    }
}

/// Writes a file through a temporary one in the same folder. See [`Target::write`].
///
/// # Errors
/// When a file is in the way, or the system refuses; nothing has changed then.
pub fn write_file(path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), OutputError> {
    let failed = |problem| failure(path, problem);
    // The file behind a link is replaced, not the link.
    let real = match fs::canonicalize(path) {
        Ok(real) => real,
        Err(_) => path.to_owned(),
    };
    let existing = match fs::metadata(&real) {
        Ok(metadata) => Some(metadata),
        Err(problem) if problem.kind() == ErrorKind::NotFound => None,
        Err(problem) => return Err(failed(problem)),
    };
    if existing
        .as_ref()
        .is_some_and(|metadata| !metadata.is_file())
    {
        // A device or a pipe: there is nothing to replace.
        let mut device = OpenOptions::new().write(true).open(&real).map_err(failed)?;
        return device.write_all(bytes).map_err(failed);
    }
    if existing.is_some() && overwrite == Overwrite::OwnFiles && !is_own(&real).map_err(failed)? {
        return Err(OutputError::Foreign {
            path: path.to_owned(),
        });
    }
    let folder = match real.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.exists() {
        return Err(OutputError::NoFolder {
            path: path.to_owned(),
            folder: folder.to_owned(),
        });
    }
    let mut file = new_file_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    if let Some(metadata) = existing {
        file.as_file()
            .set_permissions(metadata.permissions())
            .map_err(failed)?;
    }
    file.as_file().sync_all().map_err(failed)?;
    file.persist(&real).map_err(|error| failed(error.error))?;
    Ok(())
}

/// A temporary file with the permissions that a new file has.
fn new_file_in(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".geobrief-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// How far from its start a file is searched for the mark of geobrief.
const MARK_WITHIN: u64 = 8 << 10;

/// What geobrief writes near the start of a page, of data, of drawings and text, of an image, and
/// of a table.
const MARKS: [&str; 6] = [
    "<meta name=\"generator\" content=\"geobrief",
    "\"geobrief\":",
    "<!-- geobrief ",
    "tEXtSoftware\0geobrief ",
    "id,name,label,kind,country,admin1,latitude,longitude,status,article,comments,first_sentence,evidence",
    // Tables of before the columns were named as other programs know them.
    "id,name,label,kind,country,admin1,lat,lon,status,article,comments,first_sentence,evidence",
];

fn is_own(path: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(path)?
        .take(MARK_WITHIN)
        .read_to_end(&mut start)?;
    let start = String::from_utf8_lossy(&start);
    Ok(MARKS.iter().any(|mark| start.contains(mark)))
}

fn write_stdout(bytes: &[u8]) -> Result<(), OutputError> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(problem) if problem.kind() != ErrorKind::BrokenPipe => {
            Err(OutputError::Stdout { problem })
        }
        _ => Ok(()),
    }
}

fn failure(path: &Path, problem: io::Error) -> OutputError {
    let path = path.to_owned();
    match problem.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            OutputError::NoSpace { path }
        }
        _ => OutputError::Unwritable { path, problem },
    }
}

#[cfg(test)]
mod tests;
