//! What can be asked for.

use serde::Deserialize;

/// A request. Members that are left out have the value that the command line has without options.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "task", rename_all = "lowercase")]
pub enum Task {
    /// What this engine is and takes.
    About,
    /// What the page around it is built with.
    Shell,
    /// The title of an input and how it is read, without its places.
    Read(Input),
    /// The page of an input; the page is the answer's bytes.
    Brief(Brief),
    /// A file beside the page; it is the answer's bytes.
    Export(Export),
    /// The mentions of an input, as `geobrief places --format json` lists them.
    Mentions(Brief),
    /// Places by name.
    Search(Search),
    /// What is at a position.
    At(At),
    /// The text of a file of corrections, with one changed.
    Fix(Fix),
    /// The text of a file of corrections, with what is added or arranged changed.
    Edit(Edit),
    /// Adds a language pack, the request's bytes, for every later request.
    Language,
    /// The places of a file of one's own, and what of it cannot be used.
    Places(File),
}

/// An article; the request's bytes are its file.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default)]
pub struct Input {
    /// Name of the file; `None` for what was pasted.
    pub name: Option<String>,
    /// What it is, in the word of `--from`; `None` finds out.
    pub kind: Option<String>,
    /// Number of an input that the program around the engine holds, in the place of the bytes.
    pub held: Option<usize>,
}

/// A briefing.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default)]
pub struct Brief {
    /// The article.
    #[serde(flatten)]
    pub input: Input,
    /// Files of corrections; of two about the same mentions the later counts.
    pub corrections: Vec<File>,
    /// Files of one's own places; of two places of one id the later counts.
    pub places: Vec<File>,
    /// How it is made.
    pub options: Options,
}

/// The settings of a briefing, in the words of the command line's options.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default)]
pub struct Options {
    /// Its title; `None` for the source's.
    pub title: Option<String>,
    /// `included`, `anonymous` or `without`.
    pub comments: Option<String>,
    /// Most takeaways.
    pub sentences: Option<usize>,
    /// Code of the language of its own words.
    pub language: Option<String>,
    /// `auto`, `light` or `dark`.
    pub theme: Option<String>,
    /// Whether it prints as one A4.
    #[serde(rename = "onePage")]
    pub one_page: bool,
}

/// A briefing in another format.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Export {
    /// The word of `--export`.
    pub format: String,
    /// What is exported.
    #[serde(flatten)]
    pub brief: Brief,
}

/// The text of a file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct File {
    /// Its name, for messages.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// A search for places.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Search {
    /// What is searched for.
    pub query: String,
    /// Most places that are found.
    #[serde(default = "most_found")]
    pub limit: usize,
    /// Files of one's own places, which are found as well.
    #[serde(default)]
    pub places: Vec<File>,
}

fn most_found() -> usize {
    12
}

/// A position, as a person writes it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct At {
    /// Decimal degrees, degrees with minutes and seconds, MGRS, UTM, a plus code.
    pub position: String,
}

/// A change to a file of corrections.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Fix {
    /// The file's text; empty for a new one.
    #[serde(default)]
    pub text: String,
    /// The name that is corrected.
    pub name: String,
    /// Words of the text that hold the mention; `None` for every mention.
    pub within: Option<String>,
    /// An id, "none", or a position; `None` takes the correction back.
    pub place: Option<String>,
    /// What is written behind the id, for people.
    #[serde(default)]
    pub beside: String,
}

/// A change to what a file of corrections adds and arranges. An entry that is left out is taken back.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Edit {
    /// The file's text; empty for a new one.
    #[serde(default)]
    pub text: String,
    /// What is changed.
    #[serde(flatten)]
    pub entry: EditEntry,
}

/// An entry of a table, as the page tells it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "table", rename_all = "lowercase")]
pub enum EditEntry {
    /// A hidden place.
    Hide {
        /// Its id.
        place: String,
        /// How it is hidden.
        entry: Option<HideEntry>,
    },
    /// A note at a place.
    Note {
        /// The id of the place.
        place: String,
        /// What it says.
        entry: Option<NoteEntry>,
    },
    /// The side of a name.
    Label {
        /// The id of the place.
        place: String,
        /// The side.
        entry: Option<LabelEntry>,
    },
    /// The summary.
    Summary {
        /// What it is.
        entry: Option<SummaryEntry>,
    },
}

/// How a place is hidden.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default)]
pub struct HideEntry {
    /// Whether a block stands for its name.
    pub mask: bool,
    /// What is written behind the id, for people.
    pub label: String,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default)]
pub struct NoteEntry {
    /// What it says.
    pub text: String,
    /// Who wrote it.
    pub by: Option<String>,
    /// What is written behind the id, for people.
    pub label: String,
}

/// The side of a name.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default)]
pub struct LabelEntry {
    /// `n`, `e`, `s`, `w` or `none`.
    pub side: String,
    /// What is written behind the id, for people.
    pub label: String,
}

/// A summary.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default)]
pub struct SummaryEntry {
    /// Words of its sentences.
    pub sentences: Vec<String>,
    /// A line in one's own words.
    pub line: Option<String>,
    /// Who wrote and chose.
    pub by: Option<String>,
}
