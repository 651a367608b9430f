//! The options that `add` and `edit` share.

use clap::Args;

use crate::cli::exit::{Exit, Failed};
use crate::gazetteer::{Gazetteer, Problem};

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
    /// # Errors
    /// A country that is none, or is not given by its code.
    pub(super) fn check(&self, gazetteer: &Gazetteer) -> Result<(), Failed> {
        let Some(country) = self.country.as_deref().map(str::trim) else {
            return Ok(());
        };
        let code = country.to_ascii_uppercase();
        if country.is_empty() || gazetteer.country_by_code(&code).is_some() {
            return Ok(());
        }
        let problem = Problem::UnknownCountry {
            found: country.to_owned(),
            meant: gazetteer.country_meant(country),
        };
        let message = format!("{problem}; {}", problem.hint());
        Err(Failed::with(Exit::Usage, message))
    }

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
