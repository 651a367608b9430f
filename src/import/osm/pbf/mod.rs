//! The elements of an OpenStreetMap extract (`.osm.pbf`).
//!
//! The format is described in the OpenStreetMap wiki under "PBF Format": blobs of protocol
//! buffers, each after the length of its header. Only the few fields that matter here are read.
//!
//! The crate `osmpbf` (0.3.8, tried in November 2026) would replace this file and `proto.rs`. It is
//! not used because it trusts the file: a header that announces a blob of 600 MB makes it hold 670 MB
//! before it refuses, differences past the largest number overflow (a panic in debug builds), a file
//! cut within four bytes of a blob's start counts as whole, and an error does not say where. It also
//! brings 17 more packages to build, rayon and a compiler of protocol buffers among them.

mod blobs;
mod block;
mod element;
mod problem;

#[cfg(test)]
mod tests;

pub(super) use blobs::Blobs;
pub(super) use block::Stop;
pub(super) use element::{Element, MemberKind, Relation, Way};
pub(super) use problem::BadBlob;
