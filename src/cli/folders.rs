//! The user's folders, where the XDG base directory specification has them.

use etcetera::BaseStrategy;
use std::path::PathBuf;

/// Each is `None` for a user without a home.
#[derive(Debug, Clone, Default)]
pub(crate) struct Folders {
    /// `$XDG_CONFIG_HOME/geobrief`.
    config: Option<PathBuf>,
    /// `$XDG_DATA_HOME/geobrief`.
    data: Option<PathBuf>,
    /// `$XDG_CACHE_HOME/geobrief`.
    cache: Option<PathBuf>,
}

impl Folders {
    /// Those that the environment names.
    pub(crate) fn of_user() -> Self {
        let Ok(base) = etcetera::choose_base_strategy() else {
            return Self::default();
        };
        Self {
            config: Some(base.config_dir().join("geobrief")),
            data: Some(base.data_dir().join("geobrief")),
            cache: Some(base.cache_dir().join("geobrief")),
        }
    }

    /// The user's settings file.
    pub(crate) fn settings(&self) -> Option<PathBuf> {
        Some(self.config.as_ref()?.join("config.toml"))
    }

    /// Gazetteer files of the user's own.
    pub(crate) fn gazetteer(&self) -> Option<PathBuf> {
        Some(self.data.as_ref()?.join("gazetteer"))
    }

    /// Language packs.
    pub(crate) fn languages(&self) -> Option<PathBuf> {
        Some(self.data.as_ref()?.join("languages"))
    }

    /// Imported gazetteers.
    pub(crate) fn imports(&self) -> Option<PathBuf> {
        Some(self.gazetteer()?.join("imported"))
    }

    /// Fetched pages.
    pub(crate) fn pages(&self) -> Option<PathBuf> {
        Some(self.cache.as_ref()?.join("pages"))
    }

    /// Files downloaded for imports.
    pub(crate) fn downloads(&self) -> Option<PathBuf> {
        Some(self.cache.as_ref()?.join("downloads"))
    }
}
