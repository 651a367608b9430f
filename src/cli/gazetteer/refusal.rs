//! What is wrong with an entry, said of the arguments that make it.

use crate::gazetteer::{InvalidFile, Problem};

/// All problems, a line each.
pub(super) fn of(invalid: &InvalidFile) -> String {
    let words = invalid.0.iter().map(|found| problem_of(&found.problem));
    words.collect::<Vec<_>>().join("\n")
}

/// In a file longitude comes first, in `--at` latitude.
fn problem_of(problem: &Problem) -> String {
    match problem {
        Problem::Swapped { lon, lat, .. } => {
            format!("{problem}; --at takes latitude first: --at {lon},{lat}")
        }
        _ => format!("{problem}; {}", problem.hint()),
    }
}
