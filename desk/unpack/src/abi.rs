//! How a page's script calls: it writes what is packed where [`unpack_room`] says, and reads what is
//! unpacked where [`unpack_at`] says.

#![allow(unsafe_code)]

use crate::unpacked;
use std::cell::RefCell;

thread_local! {
    static PACKED: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static UNPACKED: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Room for so many packed bytes: the address where the script writes them.
///
/// Safe as far as Rust is concerned: the buffer is whole and initialised, and stays where it is until
/// the next call; what the script writes there are bytes of any value.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn unpack_room(length: usize) -> *mut u8 {
    PACKED.with_borrow_mut(|packed| {
        *packed = vec![0; length];
        packed.as_mut_ptr()
    })
}

/// Unpacks to about `length` bytes: how many there are, and 0 for what cannot be unpacked.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn unpack(length: usize) -> usize {
    let packed = PACKED.take();
    let bytes = unpacked(&packed, length).unwrap_or_default();
    UNPACKED.with_borrow_mut(|told| {
        *told = bytes;
        told.len()
    })
}

/// Address of what was unpacked.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn unpack_at() -> *const u8 {
    UNPACKED.with_borrow(|told| told.as_ptr())
}
