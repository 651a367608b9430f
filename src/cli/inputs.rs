//! Reads what the arguments name.

use super::context::Context;
use super::exit::{Exit, Failed};
use crate::briefing::InputRecord;
use crate::document::{Document, Hints};
use crate::formats::Reading;
use crate::source::fetch::{FetchError, FetchOptions, Fetched, Fetcher, Freshness, Reach};
use crate::source::{InputKind, RawPage, ReadOptions, Source, SourceError};
use clap::Args;

/// How addresses are fetched.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Addresses")]
pub(crate) struct FetchArgs {
    /// Fetch nothing: take what was fetched before
    #[arg(long, conflicts_with = "refresh")]
    offline: bool,
    /// Fetch anew, even what has not changed
    #[arg(long)]
    refresh: bool,
    /// Ask addresses of your own machine and network too
    #[arg(long)]
    allow_private: bool,
}

impl FetchArgs {
    fn options(&self, context: &Context) -> FetchOptions {
        FetchOptions {
            cache: context.cache_folder(),
            ..self.asked_for(FetchOptions::default())
        }
    }

    /// How files of any size are downloaded.
    pub(crate) fn for_downloads(&self) -> FetchOptions {
        self.asked_for(FetchOptions::for_downloads())
    }

    fn asked_for(&self, options: FetchOptions) -> FetchOptions {
        FetchOptions {
            freshness: match (self.offline, self.refresh) {
                (true, _) => Freshness::Offline,
                (_, true) => Freshness::Refresh,
                _ => Freshness::Revalidate,
            },
            reach: if self.allow_private {
                Reach::everywhere()
            } else {
                Reach::public()
            },
            ..options
        }
    }
}

/// A document read, with where it came from.
pub(crate) struct Read {
    pub(crate) document: Document,
    pub(crate) record: InputRecord,
    /// The page as it came, when it was fetched.
    pub(crate) fetched: Option<Fetched>,
}

/// Reads the inputs of a command.
pub(crate) struct Reader<'a> {
    kind: Option<InputKind>,
    fetch: &'a FetchArgs,
    context: &'a Context,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(kind: Option<InputKind>, fetch: &'a FetchArgs, context: &'a Context) -> Self {
        Self {
            kind,
            fetch,
            context,
        }
    }

    /// Reads one input to the end and understands it.
    pub(crate) fn read(&self, argument: &str) -> Result<Read, Failed> {
        let read = self.read_with(argument, None)?;
        for notice in &read.record.notices {
            self.context.note(&format!("{argument}: {notice}"));
        }
        Ok(read)
    }

    /// Reads one input, and the article that it links to where one is given.
    pub(crate) fn read_with(&self, argument: &str, article: Option<&str>) -> Result<Read, Failed> {
        let (mut reading, record, fetched) = self.understand(argument, self.kind)?;
        if let Some(article) = article {
            let (article, ..) = self.understand(article, None)?;
            reading = reading.with_article(article);
        }
        Ok(Read {
            document: reading.document,
            record: InputRecord {
                notices: reading.notices,
                ..record
            },
            fetched,
        })
    }

    fn understand(
        &self,
        argument: &str,
        kind: Option<InputKind>,
    ) -> Result<(Reading, InputRecord, Option<Fetched>), Failed> {
        let source = source(argument);
        let (page, fetched) = match &source {
            Source::Url(url) => {
                let fetched = self
                    .fetch(url)
                    .map_err(|problem| failed(&SourceError::fetch(url, problem)))?;
                (
                    RawPage::of_fetched(fetched.clone(), kind, url),
                    Some(fetched),
                )
            }
            Source::File(_) | Source::Stdin => {
                let options = ReadOptions {
                    kind,
                    ..ReadOptions::default()
                };
                (source.read(&options), None)
            }
        };
        let page = page.map_err(|problem| failed(&problem))?;
        let record = InputRecord {
            name: match &source {
                Source::File(path) => path.file_name().map(|n| n.to_string_lossy().into_owned()),
                Source::Stdin | Source::Url(_) => None,
            },
            kind: page.kind.word(),
            sha256: page.sha256.clone(),
            url: page.origin.as_ref().map(|origin| origin.url.to_string()),
            fetched: page.origin.as_ref().map(|origin| origin.time.to_string()),
            ..InputRecord::default()
        };
        let reading = page
            .understand(&source.to_string(), &Hints::default())
            .map_err(|problem| failed(&problem))?;
        Ok((reading, record, fetched))
    }

    fn fetch(&self, url: &str) -> Result<Fetched, FetchError> {
        let fetcher = Fetcher::new(self.fetch.options(self.context))?;
        let progress = self.context.fetch_progress(url);
        fetcher.fetch(url, &|bytes| progress.tell(bytes))
    }
}

/// What an argument names.
pub(crate) fn source(argument: &str) -> Source {
    Source::from_argument(argument.as_ref())
}

/// Ends the command for an input that cannot be used.
pub(crate) fn failed(problem: &SourceError) -> Failed {
    let exit = [Exit::Fetch, Exit::Usage]
        .into_iter()
        .find(|exit| *exit as u8 == problem.exit_code())
        .unwrap_or(Exit::Input);
    Failed::with(exit, problem)
}
