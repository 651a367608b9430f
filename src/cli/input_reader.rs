//! Reads what the arguments name.

use super::context::Context;
use super::exit::Failed;
use crate::job::ReadInput;
use crate::source::fetch::{FetchError, FetchOptions, Fetched, Fetcher, Freshness, Reach};
use crate::source::{InputKind, RawPage, ReadOptions, Source, SourceError};
use clap::Args;
use std::iter;

/// How addresses are fetched.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Addresses")]
pub(crate) struct FetchArgs {
    /// Fetch nothing; use the copies fetched before
    #[arg(long, conflicts_with = "refresh")]
    offline: bool,
    /// Fetch again, even what has not changed
    #[arg(long)]
    refresh: bool,
    /// Also fetch from your own machine and network
    #[arg(long)]
    allow_private: bool,
}

impl FetchArgs {
    fn options(&self, context: &Context) -> FetchOptions {
        FetchOptions {
            cache: context.folders.pages(),
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

/// How much is read.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(crate) struct SizeArgs {
    /// Longest text that is read, in megabytes [default: 20]
    #[arg(long, value_name = "MB", value_parser = clap::value_parser!(u64).range(1..=1_000))]
    max_size: Option<u64>,
}

/// Longest text that is read where nothing else is asked for, in megabytes: what is found in it takes
/// several times as much memory.
const MOST_TEXT: u64 = 20;

impl SizeArgs {
    fn options(self, kind: Option<InputKind>) -> ReadOptions {
        let limit = ReadOptions::default().limit;
        let text_limit = self.max_size.unwrap_or(MOST_TEXT) * 1_000_000;
        ReadOptions {
            kind,
            limit: limit.max(text_limit),
            text_limit,
        }
    }
}

/// Which document of a file that holds several.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(crate) struct ItemArgs {
    /// Which one of a file that holds several: a mailbox, a feed, an export of a press database, a
    /// list in JSON, an archive of the web
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    item: Option<u32>,
}

impl ItemArgs {
    /// Its number, from 1.
    fn number(self) -> Option<usize> {
        self.item.and_then(|number| usize::try_from(number).ok())
    }
}

/// Reads the inputs of a command.
pub(crate) struct InputReader<'a> {
    kind: Option<InputKind>,
    item: Option<usize>,
    size: SizeArgs,
    fetch: &'a FetchArgs,
    context: &'a Context,
}

/// The documents of an input, with what they are called.
type Each<'s> = Box<dyn ExactSizeIterator<Item = (String, Result<ReadInput, Failed>)> + 's>;

/// An input that was read, and the page as it came when it was fetched.
type WithPage = (ReadInput, Option<Fetched>);

impl<'a> InputReader<'a> {
    pub(crate) fn new(kind: Option<InputKind>, fetch: &'a FetchArgs, context: &'a Context) -> Self {
        Self {
            kind,
            item: None,
            size: SizeArgs::default(),
            fetch,
            context,
        }
    }

    /// The same for texts of other sizes.
    pub(crate) fn up_to(self, size: SizeArgs) -> Self {
        Self { size, ..self }
    }

    /// The same for one document of files that hold several.
    pub(crate) fn only(self, item: ItemArgs) -> Self {
        let item = item.number();
        Self { item, ..self }
    }

    /// Reads one input, and notes what a reader should know about it.
    pub(crate) fn read(&self, argument: &str) -> Result<ReadInput, Failed> {
        let (read, _) = self.read_as(argument, self.kind, self.item)?;
        self.note(argument, &read);
        Ok(read)
    }

    /// Reads every document of an input, or the one that is asked for, and notes what a reader should know
    /// about each; those of a file of several have names of their own.
    pub(crate) fn read_each<'s>(&'s self, argument: &'s str) -> Result<Each<'s>, Failed> {
        if self.item.is_some() {
            let read = self.read(argument)?;
            return Ok(Box::new(iter::once((argument.to_owned(), Ok(read)))));
        }
        let source = source(argument);
        let (page, _) = self.page_as(&source, self.kind)?;
        let all = ReadInput::each_of_page(page, file_of(&source), &source.to_string())?;
        let called = source.to_string();
        let named = all.map(move |(name, read)| {
            let read = read.inspect(|read| self.note(&name, read));
            // An id is what the user wrote, `-` for standard input.
            let id = name.replacen(&called, argument, 1);
            (id, read.map_err(Failed::from))
        });
        Ok(Box::new(named))
    }

    fn note(&self, name: &str, read: &ReadInput) {
        for notice in &read.record.notices {
            self.context.messages.note(&format!("{name}: {notice}"));
        }
    }

    /// Reads one input, and the article that it links to where one is given.
    pub(crate) fn read_with(
        &self,
        argument: &str,
        article: Option<&str>,
    ) -> Result<WithPage, Failed> {
        let (mut read, page) = self.read_as(argument, self.kind, self.item)?;
        if let Some(article) = article {
            let (article, _) = self.read_as(article, None, None)?;
            read = read.with_article(article);
        }
        Ok((read, page))
    }

    fn read_as(
        &self,
        argument: &str,
        kind: Option<InputKind>,
        item: Option<usize>,
    ) -> Result<WithPage, Failed> {
        let source = source(argument);
        let (page, fetched) = self.page_as(&source, kind)?;
        let (file, name) = (file_of(&source), source.to_string());
        let read = match item {
            Some(number) => ReadInput::of_item(page, number, file, &name),
            None => ReadInput::of_page(page, file, &name),
        };
        Ok((read?, fetched))
    }

    /// The bytes of one input, decoded if they are text, and not yet understood.
    pub(crate) fn page(&self, argument: &str) -> Result<RawPage, Failed> {
        let (page, _) = self.page_as(&source(argument), self.kind)?;
        Ok(page)
    }

    /// The same, with why it could not be had.
    #[cfg(feature = "desk")]
    pub(crate) fn raw(&self, argument: &str) -> Result<RawPage, SourceError> {
        let (page, _) = self.page_as(&source(argument), self.kind)?;
        Ok(page)
    }

    fn page_as(
        &self,
        source: &Source,
        kind: Option<InputKind>,
    ) -> Result<(RawPage, Option<Fetched>), SourceError> {
        match source {
            Source::Url(url) => {
                let fetched = self
                    .fetch(url)
                    .map_err(|problem| SourceError::fetch(url, problem))?;
                let page = RawPage::of_fetched(fetched.clone(), kind, url)?;
                Ok((page, Some(fetched)))
            }
            Source::File(_) | Source::Stdin => Ok((source.read(&self.size.options(kind))?, None)),
        }
    }

    fn fetch(&self, url: &str) -> Result<Fetched, FetchError> {
        let fetcher = Fetcher::new(self.fetch.options(self.context))?;
        let progress = self.context.messages.fetch_progress(url);
        fetcher.fetch(url, &|bytes| progress.tell(bytes))
    }
}

/// Name of the file, without folders.
pub(crate) fn file_of(source: &Source) -> Option<String> {
    match source {
        Source::File(path) => path.file_name().map(|n| n.to_string_lossy().into_owned()),
        Source::Stdin | Source::Url(_) => None,
    }
}

/// What an argument names.
pub(crate) fn source(argument: &str) -> Source {
    Source::from_argument(argument.as_ref())
}
