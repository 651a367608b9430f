//! Opens what was written, as the user's system opens files.

use crate::cli::exit::{Exit, Failed};
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

/// Opens a page; what its browser says is not ours to show. The page is there, opened or not.
pub(super) fn open(path: &Path) -> Result<(), Failed> {
    let (program, arguments) = OPENER;
    let mut command = Command::new(program);
    command.args(arguments).arg(path);
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let status = command.stderr(Stdio::null()).status();
    let problem = match status {
        Ok(status) if status.success() => return Ok(()),
        Ok(status) => format!("`{program}` ended with {status}"),
        Err(problem) => format!("`{program}`: {problem}"),
    };
    let path = path.display();
    let message = format!("{path}: written, but cannot be opened: {problem}; open it yourself");
    Err(Failed::with(Exit::Failed, message))
}
