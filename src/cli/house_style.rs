//! The file of house style: named by a flag, by the environment or by the settings.

use super::context::Context;
use super::exit::{Exit, Failed};
use crate::gazetteer::Gazetteer;
use crate::house_style::HouseStyle;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Default, Args)]
pub(crate) struct HouseStyleArgs {
    /// What your house calls places, in list, map and exports: a TOML file with lines such as
    /// "Kiev" = "Kyiv"; the words of the source stay as they are
    #[arg(long, value_name = "FILE", env = "GEOBRIEF_NAMES")]
    names: Option<PathBuf>,
}

impl HouseStyleArgs {
    /// The house style of a run; none where no file is named.
    pub(crate) fn load(
        &self,
        context: &Context,
        gazetteer: &Gazetteer,
    ) -> Result<HouseStyle, Failed> {
        let Some(path) = self.names.as_ref().or(context.settings.names.as_ref()) else {
            return Ok(HouseStyle::default());
        };
        let text = std::fs::read_to_string(path).map_err(|problem| {
            let message = format!("{}: cannot be read: {problem}", path.display());
            Failed::with(Exit::Gazetteer, message)
        })?;
        let read = HouseStyle::parse(&text, path).and_then(|style| {
            style.check(gazetteer, path)?;
            Ok(style)
        });
        read.map_err(|problem| Failed::with(Exit::Gazetteer, problem))
    }
}
