//! Work on a thread of its own, with a large stack and a deadline.

use super::stopped::Stopped;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// Name of the threads, by which a panic hook can recognize their panics.
pub const WORKER: &str = "geobrief-worker";

/// Stack of a thread in bytes: address space, of which only the pages that are touched take memory.
const STACK: usize = 512 << 20;
/// Most threads at once: one past its deadline cannot be stopped, and each of a thousand hostile
/// pages would leave one behind.
const MOST: usize = 32;
/// How many threads there are.
static RUNNING: AtomicUsize = AtomicUsize::new(0);

/// A thread's slot among the [`MOST`]; freed when its work ends, whether it succeeds or panics.
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

/// Does the work on a thread of its own and waits for it until `deadline` has passed.
///
/// # Errors
/// When the work takes longer or panics, or when no thread can be started.
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
            // Sending fails if nobody waits for the result any more.
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
    fn late_and_broken_work_differs_from_work_done() {
        let second = Duration::from_secs(1);
        assert_eq!(run(second, || 7), Ok(7));
        let late = || thread::sleep(Duration::from_secs(2));
        assert_eq!(run(Duration::from_millis(20), late), Err(Stopped::Late));
        let broken = || -> u8 { std::panic::resume_unwind(Box::new("bad input")) };
        assert_eq!(run(second, broken), Err(Stopped::Broken));
    }

    #[test]
    fn a_slot_is_freed_after_broken_work() {
        for _ in 0..MOST * 2 {
            let broken = || -> u8 { std::panic::resume_unwind(Box::new("bad input")) };
            let stopped = run(Duration::from_secs(10), broken);
            assert_eq!(stopped, Err(Stopped::Broken));
            // The answer comes before the thread's end.
            thread::sleep(Duration::from_millis(1));
        }
    }
}
