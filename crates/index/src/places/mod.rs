//! Places on their way into the compiled index, and the form of that index.

pub mod aliases;
pub mod alike;
pub mod cells;
pub mod compile;
pub mod findable;
pub mod format;
pub mod importance;
pub mod layers;
pub mod name_writer;
pub mod outline;
pub mod packing;
pub mod part;
pub mod record;
pub mod seat;
pub mod writer;
