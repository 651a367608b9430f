//! The tools: what each takes, and what it answers.

use super::article::{Article, Read, Reader};
use super::folders::Folders;
use crate::basemap::Basemap;
use crate::briefing::{Briefing, Geodata};
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::cli::{corrections, fix, gazetteer as places_by_name, why};
use crate::export::{ExportKind, Fields, export};
use crate::gazetteer::Gazetteer;
use crate::job::{self, BriefingOptions};
use crate::output::{Overwrite, write_file};
use crate::render;
use rmcp::handler::server::tool::schema_for_type;
use rmcp::model::JsonObject;
use rmcp::schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What is written of a mention where nothing is asked for.
const FIELDS: &str = "start,end,name,role,status,confidence,place";
/// Places that a search gives where nothing is asked for.
const HITS: usize = 10;
/// Most places that a search gives.
const MOST_HITS: usize = 100;

/// What the tools work with.
#[derive(Debug)]
pub(super) struct Tools {
    reader: Reader,
    context: Context,
    gazetteer: Gazetteer,
    basemap: Basemap,
}

/// What a tool answers.
pub(super) enum Answer {
    Words(String),
    /// An object.
    Data(Value),
}

/// A tool as it is offered.
pub(super) struct OfferedTool {
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    /// Whether it may write files.
    pub(super) writes: bool,
    pub(super) schema: fn() -> Arc<JsonObject>,
    pub(super) call: fn(&Tools, Value) -> Result<Answer, Failed>,
}

/// Every tool.
pub(super) const TOOLS: &[OfferedTool] = &[
    OfferedTool {
        name: "places",
        description: "The places that an article names: for each mention its offsets in code points, status (sure, likely, \
                      check, unmapped), confidence and the place with coordinates",
        writes: false,
        schema: schema_for_type::<PlacesArguments>,
        call: |tools, arguments| tools.places(parsed(arguments)?),
    },
    OfferedTool {
        name: "brief",
        description: "A briefing of an article and its comments in Markdown: summary, places, who said what; with `output` also \
                      as one offline HTML page with a map",
        writes: true,
        schema: schema_for_type::<BriefArguments>,
        call: |tools, arguments| tools.brief(parsed(arguments)?),
    },
    OfferedTool {
        name: "why",
        description: "Why a name of an article means this place and no other: candidates, evidence, what would change it",
        writes: false,
        schema: schema_for_type::<WhyArguments>,
        call: |tools, arguments| tools.why(parsed(arguments)?),
    },
    OfferedTool {
        name: "gazetteer_search",
        description: "Places with a name like this, with ids and coordinates; forgives slips, knows other spellings and scripts",
        writes: false,
        schema: schema_for_type::<SearchArguments>,
        call: |tools, arguments| tools.gazetteer_search(parsed(arguments)?),
    },
    OfferedTool {
        name: "fix",
        description: "Keeps what a name means in one article, in the file NAME.fix.toml beside it, which every later run follows",
        writes: true,
        schema: schema_for_type::<FixArguments>,
        call: |tools, arguments| tools.fix(parsed(arguments)?),
    },
];

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(crate = "rmcp::schemars")]
struct PlacesArguments {
    article: Article,
    /// Members of each mention: also lat, lon, offset, alternatives, evidence, place.id and so on
    fields: Option<Vec<String>>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(crate = "rmcp::schemars")]
struct BriefArguments {
    article: Article,
    /// An HTML file to write, in one of the folders that may be used
    output: Option<PathBuf>,
    /// A title in the place of the article's
    title: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(crate = "rmcp::schemars")]
struct WhyArguments {
    article: Article,
    /// The name, as the text spells it; every name without it
    name: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(crate = "rmcp::schemars")]
struct SearchArguments {
    /// A name, or its beginning
    name: String,
    /// Most places, 1 to 100; 10 without it
    limit: Option<usize>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(crate = "rmcp::schemars")]
struct FixArguments {
    /// The article's file, in one of the folders that may be used
    path: PathBuf,
    /// The name, as the text spells it
    name: String,
    /// An id (gn:1142170), a position (36.707,67.212), none (not a place), or auto (delete the correction)
    place: String,
    /// Only where the text has these words, which must contain the name
    within: Option<String>,
}

fn parsed<T: DeserializeOwned>(arguments: Value) -> Result<T, Failed> {
    serde_json::from_value(arguments).map_err(|problem| usage(&problem.to_string()))
}

fn usage(message: &str) -> Failed {
    Failed::with(Exit::Usage, message)
}

impl Tools {
    /// # Errors
    /// A gazetteer of the user's that cannot be read.
    pub(super) fn new(folders: Folders, may_fetch: bool, context: Context) -> Result<Self, Failed> {
        Ok(Self {
            reader: Reader { folders, may_fetch },
            gazetteer: context.gazetteer()?,
            basemap: Basemap::bundled(),
            context,
        })
    }

    fn geodata(&self) -> Geodata<'_> {
        Geodata {
            gazetteer: &self.gazetteer,
            basemap: &self.basemap,
        }
    }

    fn read(&self, article: Article) -> Result<Read, Failed> {
        self.reader.read(article, &self.context)
    }

    fn places(&self, arguments: PlacesArguments) -> Result<Answer, Failed> {
        let names = arguments.fields.map(|names| names.join(","));
        let fields: Fields = names
            .as_deref()
            .unwrap_or(FIELDS)
            .parse()
            .map_err(|problem| usage(&format!("fields: {problem}")))?;
        let read = self.read(arguments.article)?;
        let document = &read.input.document;
        let found = job::places_read(read.name, document, read.corrections, self.geodata())?;
        let data = serde_json::to_value(fields.of(&found.rows));
        data.map(Answer::Data)
            .map_err(|problem| Failed::with(Exit::Failed, problem))
    }

    fn brief(&self, arguments: BriefArguments) -> Result<Answer, Failed> {
        let output = arguments.output.map(|path| self.output(path)).transpose()?;
        let read = self.read(arguments.article)?;
        let options = BriefingOptions {
            title: arguments.title,
            ..BriefingOptions::default()
        };
        let briefing = job::brief_read(read.input, read.corrections, &options, self.geodata())?;
        let words = export(&briefing, ExportKind::Markdown);
        let words = words.map_err(|problem| Failed::with(Exit::Failed, problem))?;
        let mut words = String::from_utf8_lossy(&words).into_owned();
        if let Some(path) = output {
            write_page(&briefing, &path, &options)?;
            words = format!("Written: {}\n\n{words}", path.display());
        }
        Ok(Answer::Words(words))
    }

    /// The real path of a page to write.
    fn output(&self, path: PathBuf) -> Result<PathBuf, Failed> {
        let is_page = path.extension().is_some_and(|ending| ending == "html");
        if !is_page {
            return Err(usage("output: the name of the page has to end in .html"));
        }
        self.reader.folders.file_to_write(&path)
    }

    fn why(&self, arguments: WhyArguments) -> Result<Answer, Failed> {
        let read = self.read(arguments.article)?;
        let question = why::Question {
            document: &read.input.document,
            name: arguments.name.as_deref(),
            fixes: read.corrections.fixes,
        };
        let mut words = Vec::new();
        question.answer(self.geodata(), &self.context.messages, &mut words)?;
        Ok(Answer::Words(String::from_utf8_lossy(&words).into_owned()))
    }

    fn gazetteer_search(&self, arguments: SearchArguments) -> Result<Answer, Failed> {
        let limit = arguments.limit.unwrap_or(HITS).clamp(1, MOST_HITS);
        let found = places_by_name::found(&arguments.name, limit, &self.gazetteer);
        Ok(Answer::Data(json!({ "places": found })))
    }

    fn fix(&self, arguments: FixArguments) -> Result<Answer, Failed> {
        let argument = self.reader.argument(&arguments.path)?;
        let path = corrections::beside(&argument).ok_or_else(|| usage("path: no file"))?;
        let path = self.reader.folders.file_to_write(&path)?;
        let fix = fix::Fix::new(&arguments.name, &arguments.place).map_err(|it| usage(&it))?;
        let read = self.read(Article::Path(arguments.path))?;
        let correcting = fix::Correcting {
            document: &read.input.document,
            within: arguments.within.as_deref(),
            path: &path,
        };
        let mut said = correcting.write(&[fix], self.geodata())?;
        said.push(path.display().to_string());
        Ok(Answer::Words(said.join("\n")))
    }
}

fn write_page(briefing: &Briefing, path: &Path, options: &BriefingOptions) -> Result<(), Failed> {
    let page = render::page_with(briefing, options.look());
    let page = page.map_err(|problem| Failed::with(Exit::Failed, problem))?;
    Ok(write_file(path, page.as_bytes(), Overwrite::OwnFiles)?)
}
