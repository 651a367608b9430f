//! Runs what others' parsers do with hostile input where it can do no harm: on a thread of its
//! own, with a large stack and a deadline.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// Name of the threads; whoever reports panics can leave theirs out.
pub const WORKER: &str = "geobrief-worker";

/// Reserved, not used: pages of it are taken when they are touched.
const STACK: usize = 512 << 20;
/// Most threads at once. One past its deadline cannot be stopped, and of a thousand hostile pages
/// each would leave one.
const MOST: usize = 32;
/// How many there are.
static RUNNING: AtomicUsize = AtomicUsize::new(0);

/// A thread's place among the [`MOST`]; free again when its work ends, well or badly.
struct Slot;

impl Slot {
    fn take() -> Option<Self> {
        let before = RUNNING.fetch_add(1, Ordering::Relaxed);
        let slot = Self;
        (before < MOST).then_some(slot)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        RUNNING.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Why there is no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stopped {
    /// The deadline passed, and the thread goes on until it or the program ends; or so many do that
    /// none was started.
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
    let slot = Slot::take().ok_or(Stopped::Late)?;
    let (sender, receiver) = mpsc::channel();
    let started = thread::Builder::new()
        .name(WORKER.to_owned())
        .stack_size(STACK)
        .spawn(move || {
            let _slot = slot;
            // Nobody waits for the answer any more when sending fails.
            let _ = sender.send(work());
        });
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

    #[test]
    fn a_slot_is_free_again_after_work_that_went_badly() {
        for _ in 0..MOST * 2 {
            let broken = || -> u8 { std::panic::resume_unwind(Box::new("bad input")) };
            let stopped = run(Duration::from_secs(10), broken);
            assert_eq!(stopped, Err(Stopped::Broken));
            // The answer comes before the thread's end.
            thread::sleep(Duration::from_millis(1));
        }
    }
}
