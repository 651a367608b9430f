//! How much of what the texts say is found and rightly placed.
//!
//! - `gold`: short texts of our own in `tests/gold`, here for everybody.
//! - `kinds`: sentences of our own in `tests/languages`, by kind of name, in other languages.
//! - `whole_names`: towns of the gazetteer in plain sentences, by the writing of their names.
//! - `corpora`: annotated news of others, kept beside the checkout because their texts are not ours
//!   to publish; without them that part says so and passes.
//!
//! `cargo test --test it truth -- --nocapture` prints both tables.

mod corpora;
mod gold;
mod kinds;
mod whole_names;
