//! Runs what others' parsers do with hostile input where it can do no harm: on a thread of its
//! own, with a large stack and a deadline.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// Name of the threads; whoever reports panics can leave theirs out.
pub const WORKER: &str = "geobrief-worker";

/// Reserved, not used: pages of it are taken when they are touched.
const STACK: usize = 512 << 20;

/// Why there is no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stopped {
    /// The deadline passed. The thread goes on until it or the program ends.
    Late,
    /// A parser gave up on the input in the middle of its work.
    Broken,
}

/// Does the work, or says after `deadline` that it did not end.
///
/// # Errors
/// When it takes longer, panics, or no thread can be started.
pub(crate) fn run<T: Send + 'static>(
    deadline: Duration,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Stopped> {
    let (sender, receiver) = mpsc::channel();
    let started = thread::Builder::new()
        .name(WORKER.to_owned())
        .stack_size(STACK)
        // Nobody waits for the answer any more when sending fails.
        .spawn(move || drop(sender.send(work())));
    match started {
        Ok(_) => receiver
            .recv_timeout(deadline)
            .map_err(|error| match error {
                mpsc::RecvTimeoutError::Timeout => Stopped::Late,
                mpsc::RecvTimeoutError::Disconnected => Stopped::Broken,
            }),
        Err(_) => Err(Stopped::Broken),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_ends_late_or_badly_is_told_from_work_done() {
        let second = Duration::from_secs(1);
        assert_eq!(run(second, || 7), Ok(7));
        let late = || thread::sleep(Duration::from_secs(2));
        assert_eq!(run(Duration::from_millis(20), late), Err(Stopped::Late));
        let broken = || -> u8 { std::panic::resume_unwind(Box::new("bad input")) };
        assert_eq!(run(second, broken), Err(Stopped::Broken));
    }
}
