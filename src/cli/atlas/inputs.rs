//! What the arguments of an atlas name: files, folders and patterns become files, in an order that does
//! not depend on the file system.

use crate::cli::corrections;
use crate::cli::exit::{Exit, Failed};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// Endings of files in a folder that may be articles; others are passed over. A file that is named
/// itself is read whatever it is called.
const ENDINGS: &[&str] = &[
    "atom",
    "csv",
    "docx",
    "eml",
    "epub",
    "htm",
    "html",
    "json",
    "jsonl",
    "markdown",
    "mbox",
    "md",
    "mht",
    "mhtml",
    "ndjson",
    "odt",
    #[cfg(feature = "parquet")]
    "parquet",
    "pdf",
    "rss",
    "rtf",
    "srt",
    "text",
    "tsv",
    "txt",
    "vtt",
    "warc",
    "webarchive",
    "xml",
];

/// Folders that browsers put beside a saved page end in this.
const SAVED_WITH_PAGE: &str = "_files";

/// One input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NamedInput {
    /// A path, an address or `-`.
    pub(crate) argument: String,
    /// Name of the folder that a file lies in.
    pub(super) folder: Option<String>,
}

impl NamedInput {
    fn of(argument: String) -> Self {
        let is_file = argument != "-" && !argument.contains("://");
        let parent = Path::new(&argument).parent().filter(|_| is_file);
        let name = parent.and_then(Path::file_name);
        let folder = name.map(|name| name.to_string_lossy().into_owned());
        Self { argument, folder }
    }
}

/// What the arguments name, with the number of files in folders that were passed over. `site` is the
/// folder of an atlas: it is no input.
///
/// # Errors
/// A folder that cannot be read, and a pattern that nothing fits: exit 3.
pub(crate) fn expanded(
    arguments: &[String],
    site: Option<&Path>,
) -> Result<(Vec<NamedInput>, usize), Failed> {
    let mut found = Found {
        site: site.and_then(|site| fs::canonicalize(site).ok()),
        paths: Vec::new(),
        passed_over: 0,
    };
    for argument in arguments {
        let path = Path::new(argument);
        if argument == "-" || argument.contains("://") || path.is_file() {
            found.paths.push(argument.clone());
        } else if path.is_dir() {
            found.folder(path)?;
        } else if argument.contains(['*', '?']) {
            found.pattern(argument)?;
        } else {
            // It is said where it is read.
            found.paths.push(argument.clone());
        }
    }
    let inputs = found.paths.into_iter().map(NamedInput::of).collect();
    Ok((inputs, found.passed_over))
}

struct Found {
    site: Option<PathBuf>,
    paths: Vec<String>,
    passed_over: usize,
}

impl Found {
    /// The articles below a folder, by name.
    fn folder(&mut self, folder: &Path) -> Result<(), Failed> {
        for path in sorted(folder)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with('.') || self.is_site(&path) {
                continue;
            }
            if path.is_dir() {
                if !name.ends_with(SAVED_WITH_PAGE) {
                    self.folder(&path)?;
                }
            } else if is_article(&name) {
                self.paths.push(path.to_string_lossy().into_owned());
            } else if !name.ends_with(corrections::EXTENSION) {
                self.passed_over += 1;
            }
        }
        Ok(())
    }

    fn is_site(&self, path: &Path) -> bool {
        self.site.is_some() && fs::canonicalize(path).ok() == self.site
    }

    /// The files that a pattern fits, by name: `*` and `?` within a name, `**` for any folders.
    fn pattern(&mut self, pattern: &str) -> Result<(), Failed> {
        let path = Path::new(pattern);
        let mut fixed = PathBuf::new();
        let mut steps: Vec<String> = Vec::new();
        for component in path.components() {
            let name = component.as_os_str().to_string_lossy();
            let is_plain = !matches!(component, Component::Normal(_)) || !name.contains(['*', '?']);
            if is_plain && steps.is_empty() {
                fixed.push(component);
            } else {
                steps.push(name.into_owned());
            }
        }
        let before = self.paths.len();
        self.steps(&fixed, &steps)?;
        if self.paths.len() == before {
            let message =
                format!("{pattern}: no file fits this pattern; check it, or name a folder");
            return Err(Failed::with(Exit::Input, message));
        }
        Ok(())
    }

    fn steps(&mut self, folder: &Path, steps: &[String]) -> Result<(), Failed> {
        let Some((step, rest)) = steps.split_first() else {
            return Ok(());
        };
        let folder_or_here = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        if step == "**" {
            self.steps(folder, rest)?;
        }
        for path in sorted(folder_or_here)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let path = folder.join(&*name);
            if name.starts_with('.') || self.is_site(&path) {
                continue;
            }
            if step == "**" {
                if path.is_dir() {
                    self.steps(&path, steps)?;
                }
            } else if fits(step, &name) && rest.is_empty() && path.is_file() {
                if !name.ends_with(corrections::EXTENSION) {
                    self.paths.push(path.to_string_lossy().into_owned());
                }
            } else if fits(step, &name) && path.is_dir() {
                self.steps(&path, rest)?;
            }
        }
        Ok(())
    }
}

/// What is in a folder, by name.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Failed> {
    let listed = || -> io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(folder)?;
        let mut paths: Vec<PathBuf> = entries
            .map(|entry| entry.map(|it| it.path()))
            .collect::<io::Result<_>>()?;
        paths.sort_unstable();
        Ok(paths)
    };
    listed().map_err(|problem| {
        let message = format!("{}: cannot be read: {problem}", folder.display());
        Failed::with(Exit::Input, message)
    })
}

fn is_article(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    let is_one = |(_, ending): (&str, &str)| ENDINGS.contains(&ending);
    name.rsplit_once('.').is_some_and(is_one)
}

/// Whether a name is of a pattern: `?` stands for one character, `*` for any number.
fn fits(pattern: &str, name: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let name: Vec<char> = name.chars().collect();
    let (mut at, mut in_name) = (0, 0);
    // The last `*`, and how far it reaches.
    let mut star: Option<(usize, usize)> = None;
    while in_name < name.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, in_name));
                at += 1;
            }
            Some(c) if *c == '?' || *c == name[in_name] => {
                at += 1;
                in_name += 1;
            }
            _ => {
                let Some((before, reached)) = star else {
                    return false;
                };
                star = Some((before, reached + 1));
                (at, in_name) = (before + 1, reached + 1);
            }
        }
    }
    pattern[at..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::{fits, is_article};

    #[test]
    fn patterns_fit_names() {
        for (pattern, name) in [
            ("*.txt", "a.txt"),
            ("a?c*", "abc"),
            ("*a*b*", "xxaxxbxx"),
            ("*", ""),
            ("*.*", "a.b.c"),
        ] {
            assert!(fits(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [
            ("*.txt", "a.txt.gz"),
            ("a?c", "ac"),
            ("*ab", "aba"),
            ("", "a"),
        ] {
            assert!(!fits(pattern, name), "{pattern} {name}");
        }
    }

    #[test]
    fn articles_are_known_by_their_endings() {
        assert!(is_article("A.TXT") && is_article("page.html.gz"));
        assert!(!is_article("photo.jpg") && !is_article("a.fix.toml") && !is_article("README"));
    }
}
