//! Whether the page is still there: it keeps an answer open that never ends.

use hyper::body::{Body, Bytes, Frame};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Interval, interval};

/// How often a page is told that the program is there: a closed connection shows when it is written to.
const BEAT: Duration = Duration::from_secs(1);
/// How long a page may be away, as it is when it is loaded again.
const AWAY: Duration = Duration::from_secs(5);

/// Who is there, and when something was asked for.
#[derive(Debug)]
pub(super) struct Alive(Mutex<State>);

#[derive(Debug)]
struct State {
    pages: usize,
    /// When the last page went; `None` before the first came.
    left: Option<Instant>,
    asked: Instant,
}

/// Why the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// The page was closed.
    Closed,
    /// Nothing was asked for.
    Unused,
}

impl Alive {
    pub(super) fn new() -> Self {
        Self(Mutex::new(State {
            pages: 0,
            left: None,
            asked: Instant::now(),
        }))
    }

    /// Something was asked for.
    pub(super) fn ask(&self) {
        self.change(|state| state.asked = Instant::now());
    }

    /// The answer that a page keeps open.
    pub(super) fn stay(self: &Arc<Self>) -> Stay {
        self.change(|state| state.pages += 1);
        Stay {
            alive: Arc::clone(self),
            beats: interval(BEAT),
        }
    }

    /// Waits until no page is there any more, or nothing was asked for in so long a time.
    pub(super) async fn ended(&self, idle: Duration) -> Ended {
        let mut looks = interval(BEAT);
        loop {
            looks.tick().await;
            let now = Instant::now();
            let State { pages, left, asked } = *self.state();
            if pages == 0 && left.is_some_and(|left| now - left >= AWAY) {
                return Ended::Closed;
            }
            if now - asked >= idle {
                return Ended::Unused;
            }
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
    }
}

/// An answer that goes on for as long as somebody reads it.
#[derive(Debug)]
pub(super) struct Stay {
    alive: Arc<Alive>,
    beats: Interval,
}

impl Body for Stay {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let beat = |_| Some(Ok(Frame::data(Bytes::from_static(b"\n"))));
        self.beats.poll_tick(context).map(beat)
    }
}

impl Drop for Stay {
    fn drop(&mut self) {
        self.alive.change(|state| {
            state.pages -= 1;
            state.left = Some(Instant::now());
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on_a_clock<F: Future>(work: impl FnOnce() -> F) -> F::Output {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build();
        runtime.unwrap().block_on(async { work().await })
    }

    #[test]
    fn it_ends_when_the_last_page_goes_and_not_before_the_first_comes() {
        on_a_clock(async || {
            let alive = Arc::new(Alive::new());
            let long = Duration::from_secs(3600);
            let soon = Duration::from_millis(50);
            assert!(tokio::time::timeout(soon, alive.ended(long)).await.is_err());
            let (first, second) = (alive.stay(), alive.stay());
            drop(first);
            assert!(tokio::time::timeout(soon, alive.ended(long)).await.is_err());
            drop(second);
            let ended = tokio::time::timeout(AWAY + 3 * BEAT, alive.ended(long)).await;
            assert_eq!(ended, Ok(Ended::Closed));
        });
    }

    #[test]
    fn a_page_that_asks_for_nothing_does_not_keep_it() {
        on_a_clock(async || {
            let alive = Arc::new(Alive::new());
            let _page = alive.stay();
            let ended = alive.ended(Duration::from_millis(10)).await;
            assert_eq!(ended, Ended::Unused);
        });
    }
}
