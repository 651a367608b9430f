//! geobrief turns a news article and the comments below it into one offline HTML map briefing.
//!
//! The types are the pipeline:
//!
//! ```text
//! Source ──read──▶ Document ──recognize──▶ Vec<Mention> ──resolve──▶ Vec<ResolvedMention>
//!                  Document ──summarize──▶ Summary
//!                  all of it ──assemble──▶ Briefing ──render──▶ one HTML page
//! ```

pub mod basemap;
pub mod briefing;
pub mod cartography;
pub mod diagnostics;
pub mod document;
pub mod gazetteer;
pub mod geo;
pub mod output;
pub mod recognize;
pub mod render;
pub mod resolve;
pub mod score;
pub mod source;
pub mod span;
pub mod summarize;
