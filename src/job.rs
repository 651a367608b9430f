//! The whole job, as functions of what they are given: an article's bytes, corrections, places of
//! one's own and options go in, a briefing or a list of places comes out.
//!
//! There are no files here, no network, no clock and no terminal: the command line and programs
//! without one (a page, a Python module) do their own reading and writing around the same functions.
//! The front page of the library has an example.

use crate::briefing::{Briefing, Geodata, InputRecord};
use crate::config::Config;
use crate::corrections::{Correction, Corrections, Hidden, InvalidCorrections};
use crate::document::{BlockId, Document, Fact, Hints};
use crate::export::{self, Toponyms};
use crate::formats::Reading;
use crate::gazetteer::{Gazetteer, InvalidFile, read_entries};
use crate::house_style::HouseStyle;
use crate::language::Language;
use crate::render::{Look, Paper, Theme};
use crate::source::{InputKind, RawPage, ReadOptions, SourceError};
use crate::{Located, brief as brief_document, located};
use std::borrow::Cow;
use std::path::Path;

/// Most takeaways that can be asked for: a longer list is no summary.
pub const MOST_SENTENCES: usize = 20;

/// What a job reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Name of the file, without folders: it stands in messages and in the briefing.
    pub name: String,
    /// The file, packed with gzip or not.
    pub bytes: Vec<u8>,
    /// What it is; `None` finds out from the content.
    pub kind: Option<InputKind>,
    /// Files of corrections (TOML); of two corrections of the same mentions the later counts.
    pub corrections: Vec<NamedText>,
    /// Gazetteer files of one's own (GeoJSON); of two places of one id the later counts, and all of
    /// them win over the gazetteer of the job.
    pub own_places: Vec<NamedText>,
}

impl Input {
    /// An article without corrections and without places of one's own.
    #[must_use]
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self {
            name: name.into(),
            bytes,
            kind: None,
            corrections: Vec::new(),
            own_places: Vec::new(),
        }
    }
}

/// The text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedText {
    /// Its name, for messages.
    pub name: String,
    /// What is in it.
    pub text: String,
}

impl NamedText {
    /// A file of this name and text.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
        }
    }
}

/// How a briefing is made and worded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BriefingOptions {
    /// Its title, in the place of the source's.
    pub title: Option<String>,
    /// Whether comments are part of it.
    pub comments: Comments,
    /// Most takeaways of the summary, 1 to [`MOST_SENTENCES`]; `None` for the usual number.
    pub sentences: Option<usize>,
    /// What a house calls places.
    pub names: HouseStyle,
    /// Language of its own words.
    pub language: Language,
    /// Colours of the page: for [`render::page_in`](crate::render::page_in).
    pub theme: Theme,
    /// What of the page is printed.
    pub paper: Paper,
}

/// What becomes of the comments below an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Comments {
    /// They are read.
    #[default]
    Included,
    /// They are read without the names of those who wrote them.
    Anonymous,
    /// They are left out.
    LeftOut,
}

impl BriefingOptions {
    /// How its page looks: for [`render::page_with`](crate::render::page_with).
    #[must_use]
    pub fn look(&self) -> Look {
        let (theme, paper) = (self.theme, self.paper);
        Look { theme, paper }
    }

    /// The settings of the stages.
    #[must_use]
    pub fn config(&self, corrections: Corrections) -> Config {
        let mut config = Config {
            corrections,
            names: self.names.clone(),
            language: self.language,
            ..Config::default()
        };
        if let Some(most) = self.sentences {
            config.summarize.most_takeaways = most;
            config.summarize.least_takeaways = config.summarize.least_takeaways.min(most);
        }
        config
    }

    /// The document as it is briefed: under the title asked for, with or without comments.
    #[must_use]
    pub fn adapted(&self, mut document: Document) -> Document {
        match self.comments {
            Comments::Included => {}
            Comments::Anonymous => {
                let words = &self.language.catalogue().comments;
                document.hide_authors(words.person);
            }
            Comments::LeftOut => document.remove_comments(),
        }
        if let Some(title) = &self.title {
            document.metadata.title = Fact::Stated(title.clone());
            document.blocks.retain(|block| block.id != BlockId::Title);
        }
        document
    }
}

/// An input that was read: its document, and where it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadInput {
    /// What it says.
    pub document: Document,
    /// Name, kind, hash, and what a reader should know about how it was read.
    pub record: InputRecord,
}

impl ReadInput {
    /// Reads a page. `file` is the name of its file, where it has one; `name` is for messages.
    ///
    /// # Errors
    /// When it is damaged, holds nothing to read, is a login or block page, or a list to choose
    /// from.
    pub fn of_page(page: RawPage, file: Option<String>, name: &str) -> Result<Self, SourceError> {
        let record = record_of(&page, file);
        let reading = page.understand(name, &Hints::default())?;
        Ok(Self::new(reading, record))
    }

    /// Reads the document of this number, from 1, in a page that may hold several, such as a mailbox.
    ///
    /// # Errors
    /// When there is none, or as [`ReadInput::of_page`].
    pub fn of_item(
        page: RawPage,
        number: usize,
        file: Option<String>,
        name: &str,
    ) -> Result<Self, SourceError> {
        let record = record_of(&page, file);
        let reading = page.documents(name, &Hints::default())?.item(number)?;
        Ok(Self::new(reading, record))
    }

    /// Reads every document of a page, in their order, each when it is asked for, with its name: that of the
    /// page, and a number where there are several.
    ///
    /// # Errors
    /// As [`ReadInput::of_page`], where it concerns the whole page.
    pub fn each_of_page(
        page: RawPage,
        file: Option<String>,
        name: &str,
    ) -> Result<impl ExactSizeIterator<Item = Named<Self>> + use<>, SourceError> {
        let record = record_of(&page, file);
        let readings = page.documents(name, &Hints::default())?.each();
        Ok(readings.map(move |(name, reading)| {
            let read = reading.map(|reading| Self::new(reading, record.clone()));
            (name, read)
        }))
    }

    fn new(reading: Reading, record: InputRecord) -> Self {
        let Reading { document, notices } = reading;
        let record = InputRecord { notices, ..record };
        Self { document, record }
    }

    /// Puts an article above the comments of this thread, which links to it.
    #[must_use]
    pub fn with_article(self, article: Self) -> Self {
        let reading = |read: Self| Reading {
            document: read.document,
            notices: read.record.notices,
        };
        let record = self.record.clone();
        let Reading { document, notices } = reading(self).with_article(reading(article));
        let record = InputRecord { notices, ..record };
        Self { document, record }
    }
}

/// What came of one of several, and what it is called.
type Named<T> = (String, Result<T, SourceError>);

fn record_of(page: &RawPage, file: Option<String>) -> InputRecord {
    InputRecord {
        name: file,
        kind: page.kind.word(),
        sha256: page.sha256.clone(),
        url: page.origin.as_ref().map(|origin| origin.url.clone()),
        fetched: page.origin.as_ref().map(|origin| origin.time.to_string()),
        ..InputRecord::default()
    }
}

/// The places that an input names.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundPlaces {
    /// A row for each mention.
    pub rows: Toponyms,
    /// The corrections, with how many mentions each of them decided: none when it matches nothing.
    pub corrections: Vec<(Correction, usize)>,
    /// What became of each place that the corrections hide: no row names it.
    pub hidden: Vec<Hidden>,
}

/// An input that no job can be done with. Each message names the file, the problem and what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JobError {
    /// The article cannot be read.
    #[error(transparent)]
    Input(#[from] SourceError),
    /// A file of corrections is wrong, or names a place that the gazetteer does not have.
    #[error(transparent)]
    Corrections(#[from] InvalidCorrections),
    /// A gazetteer file is wrong.
    #[error(transparent)]
    OwnPlaces(#[from] InvalidFile),
}

/// The briefing of an input, ready for [`render::page_in`](crate::render::page_in) and
/// [`export`](crate::export::export()).
///
/// # Errors
/// [`JobError`], when the article, its corrections or the places of one's own cannot be used.
pub fn brief(
    input: Input,
    options: &BriefingOptions,
    geodata: Geodata<'_>,
) -> Result<Briefing, JobError> {
    let gazetteer = with_own_places(&input.own_places, geodata)?;
    let geodata = Geodata {
        gazetteer: &gazetteer,
        ..geodata
    };
    let corrections = parsed(&input.corrections)?;
    let read = read(input)?;
    Ok(brief_read(read, corrections, options, geodata)?)
}

/// The places that an input names, in the order of the text.
///
/// # Errors
/// As [`brief`].
pub fn places(input: Input, geodata: Geodata<'_>) -> Result<FoundPlaces, JobError> {
    let gazetteer = with_own_places(&input.own_places, geodata)?;
    let geodata = Geodata {
        gazetteer: &gazetteer,
        ..geodata
    };
    let corrections = parsed(&input.corrections)?;
    let id = input.name.clone();
    let read = read(input)?;
    Ok(places_read(id, &read.document, corrections, geodata)?)
}

/// The briefing of an input that was read.
///
/// # Errors
/// A correction to a place that the gazetteer does not have.
pub fn brief_read(
    read: ReadInput,
    corrections: Corrections,
    options: &BriefingOptions,
    geodata: Geodata<'_>,
) -> Result<Briefing, InvalidCorrections> {
    let (gazetteer, corrections) = pinned(corrections, geodata)?;
    let geodata = Geodata {
        gazetteer: &gazetteer,
        ..geodata
    };
    let document = options.adapted(read.document);
    let config = options.config(corrections);
    Ok(brief_document(document, read.record, geodata, &config))
}

/// The places of a document, under an id of its own.
///
/// # Errors
/// A correction to a place that the gazetteer does not have.
pub fn places_read(
    id: String,
    document: &Document,
    corrections: Corrections,
    geodata: Geodata<'_>,
) -> Result<FoundPlaces, InvalidCorrections> {
    let (gazetteer, corrections) = pinned(corrections, geodata)?;
    let config = Config {
        corrections,
        ..Config::default()
    };
    let geodata = Geodata {
        gazetteer: &gazetteer,
        ..geodata
    };
    let Located {
        mentions,
        matches,
        hidden,
        gazetteer,
    } = located(document, geodata, &config);
    Ok(FoundPlaces {
        rows: export::toponyms(id, document, &mentions, &gazetteer),
        corrections: config.corrections.fixes.into_iter().zip(matches).collect(),
        hidden,
    })
}

/// The gazetteer with the pins of corrections, and the corrections once every place that they name is
/// known: ids that the gazetteer has no more are matched with what it has.
///
/// # Errors
/// The first correction to a place that the gazetteer does not have, and that nothing fits.
pub fn pinned<'a>(
    corrections: Corrections,
    geodata: Geodata<'a>,
) -> Result<(Cow<'a, Gazetteer>, Corrections), InvalidCorrections> {
    let country_at = |at| {
        geodata
            .basemap
            .country_at(at)
            .unwrap_or_default()
            .to_owned()
    };
    let pins = corrections.pins(country_at);
    let gazetteer = if pins.is_empty() {
        Cow::Borrowed(geodata.gazetteer)
    } else {
        Cow::Owned(geodata.gazetteer.clone().with_pins(&pins))
    };
    let corrections = corrections.settled(&gazetteer)?;
    Ok((gazetteer, corrections))
}

fn read(input: Input) -> Result<ReadInput, SourceError> {
    let options = ReadOptions {
        kind: input.kind,
        ..ReadOptions::default()
    };
    let page = RawPage::of_bytes(input.bytes, &options, &input.name)?;
    ReadInput::of_page(page, Some(input.name.clone()), &input.name)
}

fn parsed(files: &[NamedText]) -> Result<Corrections, InvalidCorrections> {
    let mut files = files.iter();
    files.try_fold(Corrections::default(), |all, file| {
        let later = Corrections::parse(&file.text, Path::new(&file.name))?;
        Ok(all.followed_by(later))
    })
}

fn with_own_places<'a>(
    files: &[NamedText],
    geodata: Geodata<'a>,
) -> Result<Cow<'a, Gazetteer>, InvalidFile> {
    if files.is_empty() {
        return Ok(Cow::Borrowed(geodata.gazetteer));
    }
    let mut entries = Vec::new();
    for file in files {
        let path = Path::new(&file.name);
        entries.extend(read_entries(
            &file.text,
            path,
            geodata.gazetteer,
            geodata.basemap,
        )?);
    }
    let gazetteer = geodata.gazetteer.clone().with_entries(&entries);
    Ok(Cow::Owned(gazetteer))
}
