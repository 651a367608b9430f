//! Fetches pages and files from the web: politely, within limits, and from public addresses only.
//!
//! An address is often somebody else's choice: it stands in a text, or a page redirects to it. A
//! program that requests whatever it is given can be made to request services of its own network
//! (server-side request forgery, CWE-918). Therefore every address is checked on every hop, at the
//! moment it is connected to: a host name that is looked up once to be checked and once more to be
//! connected to can change in between (DNS rebinding: Jackson, Barth, Bortz, Shao and Boneh,
//! "Protecting Browsers from DNS Rebinding Attacks", CCS 2007). The file `address.rs` says which
//! addresses are public.
//!
//! Pages are cached as RFC 9111 says: a stored page is validated with a conditional request
//! (`ETag`, `Last-Modified`; RFC 9110 § 13) and used again while the server answers 304.

mod address;
mod answer;
mod cache;
mod client;
mod download;
mod error;
mod fetched;
mod fetcher;
mod options;

pub use address::{HostLookup, Reach, SystemLookup, is_public};
pub use download::Download;
pub use error::FetchError;
pub use fetched::Fetched;
pub use fetcher::Fetcher;
pub use options::{FetchOptions, Freshness, Progress};
