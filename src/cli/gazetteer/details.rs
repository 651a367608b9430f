//! The options that `add` and `edit` share.

use clap::Args;

#[derive(Debug, Args)]
pub(super) struct Details {
    /// Country: two-letter code (ISO 3166-1)
    #[arg(long, value_name = "CC")]
    pub(super) country: Option<String>,
    /// Province or state: name or code
    #[arg(long, value_name = "NAME")]
    pub(super) admin1: Option<String>,
    /// A sentence about the place
    #[arg(long, value_name = "TEXT")]
    pub(super) note: Option<String>,
    /// Where the information comes from
    #[arg(long, value_name = "TEXT")]
    pub(super) source: Option<String>,
}

impl Details {
    /// The values by the names of their properties.
    pub(super) fn properties(&self) -> [(&'static str, &Option<String>); 4] {
        [
            ("country", &self.country),
            ("admin1", &self.admin1),
            ("note", &self.note),
            ("source", &self.source),
        ]
    }
}
