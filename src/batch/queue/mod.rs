//! Work by several threads in the order of the input: a bounded queue in, a reorder buffer out.
//!
//! The calling thread reads and writes; the others work. Whoever is free takes the next item, so that
//! a long one holds up nobody but those who wait for its place in the order, and these only when the
//! window is full.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// How much may be under way: read, and not yet written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Most items for each thread.
    pub items_per_worker: usize,
    /// Most of their size together, in the unit of the function that measures them. One item alone
    /// may be larger.
    pub size: usize,
}

impl Default for Window {
    /// 1,024 items a thread, and 64 MiB if sizes are bytes.
    fn default() -> Self {
        Self {
            items_per_worker: 1_024,
            size: 64 << 20,
        }
    }
}

/// Results that wait for one before them, and what is under way.
struct Reordered<R> {
    /// From the next to be written; `None` where the work is not done.
    waiting: VecDeque<(usize, Option<R>)>,
    /// Number of the first of them.
    first: usize,
    /// Sum of the sizes.
    size: usize,
}

impl<R> Reordered<R> {
    fn put(&mut self, (number, result): Done<R>) {
        let result = result.unwrap_or_else(|panic| resume_unwind(panic));
        if let Some((_, slot)) = self.waiting.get_mut(number - self.first) {
            *slot = Some(result);
        }
    }

    /// The next result in order, if it is there.
    fn take(&mut self) -> Option<R> {
        let (size, slot) = self.waiting.front_mut()?;
        let result = slot.take()?;
        self.size -= *size;
        self.first += 1;
        self.waiting.pop_front();
        Some(result)
    }

    fn has_room(&self, window: Window, workers: usize) -> bool {
        let items = window.items_per_worker.max(1) * workers;
        self.waiting.is_empty() || self.waiting.len() < items && self.size < window.size
    }
}

/// Works on the items with so many threads and hands the results over in the order of the items. With
/// one thread all is done by the caller.
///
/// # Errors
/// The first that `sink` gives; nothing more is read then.
///
/// # Panics
/// When `work` does.
pub fn ordered<T: Send, R: Send, E>(
    items: impl Iterator<Item = T>,
    workers: usize,
    window: Window,
    size: impl Fn(&T) -> usize,
    work: impl Fn(T) -> R + Sync,
    mut sink: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    if workers <= 1 {
        for item in items {
            sink(work(item))?;
        }
        return Ok(());
    }
    let (jobs, queue) = mpsc::channel();
    let queue = Mutex::new(queue);
    thread::scope(|scope| {
        let (done, results) = mpsc::channel();
        for _ in 0..workers {
            let (done, queue, work) = (done.clone(), &queue, &work);
            scope.spawn(move || serve(queue, &done, work));
        }
        // The workers' own ends remain: when the last is gone, so are they.
        drop(done);
        feed(items, workers, window, size, jobs, &results, &mut sink)
    })
}

/// The result of the item of this number, or the panic that its work ended with.
type Done<R> = (usize, thread::Result<R>);

/// Takes items until there are no more.
fn serve<T, R>(queue: &Mutex<Receiver<(usize, T)>>, done: &Sender<Done<R>>, work: impl Fn(T) -> R) {
    loop {
        // The lock is held while waiting: the others wait for it instead of for an item.
        let next = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, item)) = next else { return };
        // A worker that ended here would let the others and the caller wait for one another.
        let result = catch_unwind(AssertUnwindSafe(|| work(item)));
        if done.send((number, result)).is_err() {
            return;
        }
    }
}

fn feed<T, R, E>(
    mut items: impl Iterator<Item = T>,
    workers: usize,
    window: Window,
    size: impl Fn(&T) -> usize,
    jobs: Sender<(usize, T)>,
    results: &Receiver<Done<R>>,
    sink: &mut impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let mut reordered = Reordered {
        waiting: VecDeque::new(),
        first: 0,
        size: 0,
    };
    let mut jobs = Some(jobs);
    loop {
        while let Some(sender) = jobs
            .as_ref()
            .filter(|_| reordered.has_room(window, workers))
        {
            let Some(item) = items.next() else {
                jobs = None;
                break;
            };
            let number = reordered.first + reordered.waiting.len();
            let size = size(&item);
            reordered.size += size;
            reordered.waiting.push_back((size, None));
            if sender.send((number, item)).is_err() {
                jobs = None;
            }
            // What is done is written meanwhile, so that the output does not wait for the window.
            while let Ok(done) = results.try_recv() {
                reordered.put(done);
            }
            while let Some(result) = reordered.take() {
                sink(result)?;
            }
        }
        if reordered.waiting.is_empty() {
            return Ok(());
        }
        // The workers stay as long as there is work.
        let Ok(done) = results.recv() else {
            return Ok(());
        };
        reordered.put(done);
        while let Some(result) = reordered.take() {
            sink(result)?;
        }
    }
}

#[cfg(test)]
mod tests;
