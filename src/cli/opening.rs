//! Opens what was written, as the user's system opens files.

use super::exit::{Exit, Failed};
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

/// The program that opens a file in what the user has chosen for its kind, with what comes before the
/// file.
const OPENER: (&str, &[&str]) = if cfg!(target_os = "macos") {
    ("open", &[])
} else if cfg!(target_os = "windows") {
    // The first quoted argument of `start` is the title of a window.
    ("cmd", &["/C", "start", ""])
} else {
    ("xdg-open", &[])
};

/// Opens a page that was written.
///
/// # Errors
/// When it does not open: it is there all the same.
pub(super) fn open(path: &Path) -> Result<(), Failed> {
    opened(path.as_os_str()).map_err(|problem| {
        let path = path.display();
        let message = format!("{path}: written, but cannot be opened: {problem}; open it yourself");
        Failed::with(Exit::Failed, message)
    })
}

/// Opens a file or an address; what its browser says is not ours to show.
///
/// # Errors
/// Why it does not open, in words.
pub(super) fn opened(what: &OsStr) -> Result<(), String> {
    let (program, arguments) = OPENER;
    let mut command = Command::new(program);
    command.args(arguments).arg(what);
    command.stdin(Stdio::null()).stdout(Stdio::null());
    match command.stderr(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{program}` ended with {status}")),
        Err(problem) => Err(format!("`{program}`: {problem}")),
    }
}
