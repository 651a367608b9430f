//! How a page's script calls: it writes a request where [`geobrief_room`] says, and reads the answer
//! where [`geobrief_answer`] put it. One message is under way at a time; the memory of both is kept
//! until the next.

#![allow(unsafe_code)]

use geobrief::engine::Engine;
use std::cell::RefCell;
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::bundled);

thread_local! {
    static REQUEST: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Room for a request of so many bytes: the address where the script writes it.
///
/// Safe as far as Rust is concerned: the buffer is whole and initialised, and stays where it is until
/// the next call; what the script writes there are bytes of any value.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn geobrief_room(length: usize) -> *mut u8 {
    REQUEST.with_borrow_mut(|request| {
        *request = vec![0; length];
        request.as_mut_ptr()
    })
}

/// Answers the request: the answer's length. Its address is [`geobrief_answer_at`].
#[unsafe(no_mangle)]
pub(crate) extern "C" fn geobrief_answer() -> usize {
    let request = REQUEST.take();
    ANSWER.with_borrow_mut(|told| {
        *told = Vec::new();
        *told = ENGINE.answer(&request);
        told.len()
    })
}

/// Address of the answer.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn geobrief_answer_at() -> *const u8 {
    ANSWER.with_borrow(|told| told.as_ptr())
}
