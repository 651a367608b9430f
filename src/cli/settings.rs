//! Settings from files: `geobrief.toml` in the working folder wins over the user's
//! `$XDG_CONFIG_HOME/geobrief/config.toml`; flags and environment win over both.

use super::exit::{Exit, Failed};
use super::folders::Folders;
use crate::export::ExportKind;
use crate::job::MOST_SENTENCES;
use crate::language::Language;
use crate::render::Theme;
use serde::Deserialize;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The keys of a settings file; every one may be left out.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Settings {
    /// Files and folders with places; relative to the file that names them.
    #[serde(default)]
    pub(crate) gazetteer: Vec<PathBuf>,
    /// What the house calls places; relative to the file that names it.
    pub(crate) names: Option<PathBuf>,
    /// Most takeaways of a summary.
    pub(crate) sentences: Option<usize>,
    /// Whether comments are read.
    pub(crate) comments: Option<bool>,
    /// Colours of the page.
    pub(crate) theme: Option<Theme>,
    /// Language of a briefing's own words.
    pub(crate) lang: Option<Language>,
    /// Formats written beside the page.
    pub(crate) export: Option<Vec<ExportKind>>,
}

/// The file in the working folder.
const LOCAL: &str = "geobrief.toml";

impl Settings {
    /// Reads both files; one that does not exist sets nothing.
    pub(crate) fn load(folders: &Folders) -> Result<Self, Failed> {
        let local = Self::read(Path::new(LOCAL))?;
        let users = folders.settings();
        let users = users.map_or_else(|| Ok(Self::default()), |path| Self::read(&path))?;
        Ok(local.over(users))
    }

    fn read(path: &Path) -> Result<Self, Failed> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(problem) if problem.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            Err(problem) => {
                let message = format!("{}: cannot be read: {problem}", path.display());
                return Err(Failed::with(Exit::Usage, message));
            }
        };
        let mut settings = Self::parse(&text, path)?;
        let folder = path.parent().unwrap_or(Path::new(""));
        for place in &mut settings.gazetteer {
            *place = folder.join(&*place);
        }
        settings.names = settings.names.map(|names| folder.join(names));
        Ok(settings)
    }

    fn parse(text: &str, path: &Path) -> Result<Self, Failed> {
        let settings: Self = toml::from_str(text).map_err(|problem| {
            let start = problem.span().map_or(0, |span| span.start);
            let before = text.get(..start).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let message = format!(
                "{}:{line}: {}; the keys are gazetteer, names, sentences, comments, theme, lang, export",
                path.display(),
                problem.message().lines().next().unwrap_or_default()
            );
            Failed::with(Exit::Usage, message)
        })?;
        if settings
            .sentences
            .is_some_and(|sentences| !(1..=MOST_SENTENCES).contains(&sentences))
        {
            let path = path.display();
            let message = format!("{path}: sentences is a number from 1 to {MOST_SENTENCES}");
            return Err(Failed::with(Exit::Usage, message));
        }
        Ok(settings)
    }

    /// The others fill in what these settings leave open; gazetteers of both count, these last.
    fn over(self, others: Self) -> Self {
        let mut gazetteer = others.gazetteer;
        gazetteer.extend(self.gazetteer);
        Self {
            gazetteer,
            names: self.names.or(others.names),
            sentences: self.sentences.or(others.sentences),
            comments: self.comments.or(others.comments),
            theme: self.theme.or(others.theme),
            lang: self.lang.or(others.lang),
            export: self.export.or(others.export),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Settings, String> {
        Settings::parse(text, Path::new("geobrief.toml")).map_err(|failed| match failed {
            Failed::With { message, .. } => message,
            Failed::ClosedPipe => String::new(),
        })
    }

    #[test]
    fn the_nearer_file_wins_key_by_key() {
        let near = parse("sentences = 4\ngazetteer = [\"near.geojson\"]").unwrap();
        let far = parse("sentences = 2\ntheme = \"dark\"\ngazetteer = [\"far.geojson\"]").unwrap();
        let both = near.over(far);
        assert_eq!((both.sentences, both.theme), (Some(4), Some(Theme::Dark)));
        assert_eq!(
            both.gazetteer,
            [Path::new("far.geojson"), Path::new("near.geojson")]
        );
    }

    #[test]
    fn a_wrong_key_is_named_with_its_line() {
        let message = parse("theme = \"light\"\nsentences = 3\ncolour = 1").unwrap_err();
        assert!(
            message.starts_with("geobrief.toml:3: unknown field `colour`"),
            "{message}"
        );
        let message = parse("export = [\"pdf\"]").unwrap_err();
        assert!(message.contains("geojson"), "{message}");
    }
}
