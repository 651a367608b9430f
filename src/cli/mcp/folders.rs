//! Which files an agent may use: those below the folders that were named, wherever links lead.

use crate::cli::exit::{Exit, Failed};
use std::fs;
use std::path::{Path, PathBuf};

/// Folders by their real paths.
#[derive(Debug)]
pub(super) struct Folders(Vec<PathBuf>);

impl Folders {
    /// # Errors
    /// When one of them is no folder.
    pub(super) fn new(named: &[PathBuf]) -> Result<Self, Failed> {
        let real = |folder: &PathBuf| match fs::canonicalize(folder) {
            Ok(real) if real.is_dir() => Ok(real),
            _ => {
                let message = format!("{}: is no folder; name one that exists", folder.display());
                Err(Failed::with(Exit::Usage, message))
            }
        };
        named.iter().map(real).collect::<Result<_, _>>().map(Self)
    }

    /// The real path of a file that is there. A relative path is looked for in each folder.
    ///
    /// # Errors
    /// When it is not there, is no plain file, or lies elsewhere, which is said in the same words: what
    /// else there is on the machine is not told.
    pub(super) fn file(&self, path: &Path) -> Result<PathBuf, Failed> {
        let candidates = self.0.iter().map(|folder| folder.join(path));
        let mut real = candidates.filter_map(|path| fs::canonicalize(path).ok());
        real.find(|real| self.holds(real) && real.is_file())
            .ok_or_else(|| self.refused(path))
    }

    /// The real path of a file that is to be written, in a folder that is there.
    ///
    /// # Errors
    /// As [`Self::file`].
    pub(super) fn file_to_write(&self, path: &Path) -> Result<PathBuf, Failed> {
        let in_folder = |folder: &PathBuf| {
            let path = folder.join(path);
            // What is there already may be a link to elsewhere, and so may one that leads nowhere.
            if fs::symlink_metadata(&path).is_ok() {
                let real = fs::canonicalize(&path).ok()?;
                return real.is_file().then_some(real);
            }
            let parent = fs::canonicalize(path.parent()?).ok()?;
            Some(parent.join(path.file_name()?))
        };
        let mut real = self.0.iter().filter_map(in_folder);
        real.find(|real| self.holds(real))
            .ok_or_else(|| self.refused(path))
    }

    fn holds(&self, real: &Path) -> bool {
        self.0.iter().any(|folder| real.starts_with(folder))
    }

    fn refused(&self, path: &Path) -> Failed {
        let folders: Vec<String> = self.0.iter().map(|it| it.display().to_string()).collect();
        let where_else = if folders.is_empty() {
            "no folder was named when the server was started; give the text itself".to_owned()
        } else {
            format!("files have to be in {}", folders.join(" or "))
        };
        let message = format!("{}: no file that may be used; {where_else}", path.display());
        Failed::with(Exit::Input, message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn only_files_below_the_folders_are_used_wherever_links_lead() {
        use std::os::unix::fs::symlink;
        let scratch = tempfile::tempdir().unwrap();
        let [inside, outside] = ["inside", "outside"].map(|name| scratch.path().join(name));
        fs::create_dir_all(inside.join("deep")).unwrap();
        fs::create_dir(&outside).unwrap();
        fs::write(inside.join("deep/a.txt"), "a").unwrap();
        fs::write(outside.join("b.txt"), "b").unwrap();
        symlink(outside.join("b.txt"), inside.join("link.txt")).unwrap();
        symlink(outside.join("not-there.txt"), inside.join("nowhere.txt")).unwrap();
        symlink(&outside, inside.join("folder")).unwrap();
        symlink(inside.join("deep"), inside.join("kept")).unwrap();
        let folders = Folders::new(&[inside.clone()]).unwrap();
        let real = fs::canonicalize(&inside).unwrap();
        let outside_file = outside.join("b.txt");

        let read = |path: &str| folders.file(Path::new(path)).ok();
        assert_eq!(read("deep/a.txt"), Some(real.join("deep/a.txt")));
        assert_eq!(read("kept/a.txt"), Some(real.join("deep/a.txt")));
        assert_eq!(
            read(inside.join("deep/a.txt").to_str().unwrap()),
            read("deep/a.txt")
        );
        for path in [
            "link.txt",
            "folder/b.txt",
            "../outside/b.txt",
            "deep",
            "none.txt",
        ] {
            assert_eq!(read(path), None, "{path}");
        }
        assert_eq!(read(outside_file.to_str().unwrap()), None);

        let written = |path: &str| folders.file_to_write(Path::new(path)).ok();
        assert_eq!(written("deep/new.html"), Some(real.join("deep/new.html")));
        for path in [
            "link.txt",
            "nowhere.txt",
            "folder/new.html",
            "../new.html",
            "deep",
            "deep/..",
            "",
        ] {
            assert_eq!(written(path), None, "{path}");
        }
        assert_eq!(written(outside.join("new.html").to_str().unwrap()), None);
        assert!(
            Folders::new(&[])
                .unwrap()
                .file(&inside.join("deep/a.txt"))
                .is_err()
        );
        assert!(Folders::new(&[outside_file]).is_err());
    }
}
