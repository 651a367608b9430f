//! `geobrief fix`: writes corrections to the file beside the input.

use super::context::Context;
use super::corrections;
use super::exit::{Exit, Failed};
use super::input_reader::{FetchArgs, InputReader, ItemArgs, SizeArgs};
use crate::basemap::Basemap;
use crate::briefing::{Geodata, Wording};
use crate::corrections::{
    Change, Correction, Corrections, NOT_A_PLACE, Origin, Verdict, apply, edited,
};
use crate::document::Document;
use crate::gazetteer::Gazetteer;
use crate::geo::LonLat;
use crate::language::Language;
use crate::output::{Overwrite, write_file};
use crate::resolve::ResolvedMention;
use crate::source::InputKind;
use crate::{Config, Located, job, located};
use clap::Args;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// The word that deletes a correction.
const AUTO: &str = "auto";

#[derive(Debug, Args)]
#[command(
    after_help = "PLACE is an id (gn:1142170; `geobrief gazetteer search NAME` lists them), a position\n(36.707,67.212), none (not a place), or auto (delete the correction).\n\nExamples:\n  geobrief fix article.txt Faizabad=gn:1142170\n  geobrief fix article.txt \"Camp Marmal=36.707,67.212\" Lewis=none\n  geobrief fix article.txt Georgia=gn:4197000 --within \"from Atlanta through Georgia\""
)]
pub(crate) struct FixArgs {
    /// The article
    #[arg(value_name = "INPUT")]
    input: String,
    /// A name, as the text spells it, and what it means
    #[arg(required = true, value_name = "NAME=PLACE")]
    fixes: Vec<Fix>,
    /// Only where the text has these words, which must contain the name
    #[arg(long, value_name = "WORDS")]
    within: Option<String>,
    /// Write to this file [default: article.fix.toml beside article.txt]
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// Kind of the input [default: detected from its content]
    #[arg(long, value_name = "KIND", env = "GEOBRIEF_FROM")]
    from: Option<InputKind>,
    #[command(flatten)]
    item: ItemArgs,
    #[command(flatten)]
    size: SizeArgs,
    #[command(flatten)]
    fetch: FetchArgs,
}

/// `NAME=PLACE` of the command line; without a verdict, the correction is deleted.
#[derive(Debug, Clone)]
pub(crate) struct Fix {
    name: String,
    verdict: Option<Verdict>,
}

impl FromStr for Fix {
    type Err = String;

    fn from_str(argument: &str) -> Result<Self, String> {
        let (name, place) = argument
            .rsplit_once('=')
            .ok_or("write NAME=PLACE, for instance Faizabad=gn:1142170")?;
        Self::new(name, place)
    }
}

impl Fix {
    /// A name and what it means.
    ///
    /// # Errors
    /// No name, or what is no place.
    pub(crate) fn new(name: &str, place: &str) -> Result<Self, String> {
        let (name, place) = (name.trim(), place.trim());
        if name.is_empty() {
            return Err("there is no name before the equals sign".to_owned());
        }
        Ok(Self {
            name: name.to_owned(),
            verdict: verdict(place)?,
        })
    }
}

fn verdict(place: &str) -> Result<Option<Verdict>, String> {
    match place {
        AUTO => return Ok(None),
        NOT_A_PLACE => return Ok(Some(Verdict::NotAPlace)),
        _ => {}
    }
    if let Some((lat, lon)) = place.split_once(',') {
        let number = |text: &str| text.trim().parse::<f64>().ok();
        let at = number(lon).zip(number(lat));
        let at = at.and_then(|(lon, lat)| LonLat::new(lon, lat));
        let at = at.ok_or("a position is LAT,LON in degrees, for instance 36.707,67.212")?;
        return Ok(Some(Verdict::Pin(at)));
    }
    if place.contains(':') {
        return Ok(Some(Verdict::Place(place.to_owned())));
    }
    Err(format!(
        "\"{place}\" is not a place: write an id (gn:1142170), LAT,LON, none or auto"
    ))
}

pub(crate) fn run(arguments: &FixArgs, context: &Context) -> Result<Exit, Failed> {
    let path = arguments
        .file
        .clone()
        .or_else(|| corrections::beside(&arguments.input))
        .ok_or_else(|| {
            let message = "an input that is not a file needs --file FILE.fix.toml";
            Failed::with(Exit::Usage, message)
        })?;
    let gazetteer = context.gazetteer()?;
    let basemap = Basemap::bundled();
    let geodata = Geodata {
        gazetteer: &gazetteer,
        basemap: &basemap,
    };
    let reader = InputReader::new(arguments.from, &arguments.fetch, context)
        .up_to(arguments.size)
        .only(arguments.item);
    let read = reader.read(&arguments.input)?;
    let correcting = Correcting {
        document: &read.document,
        within: arguments.within.as_deref(),
        path: &path,
    };
    for said in correcting.write(&arguments.fixes, geodata)? {
        context.messages.report(&said);
    }
    context.messages.report(&path.display().to_string());
    Ok(Exit::Done)
}

/// Which text is corrected, and where that is kept.
pub(crate) struct Correcting<'a> {
    pub(crate) document: &'a Document,
    /// Only where the text has these words.
    pub(crate) within: Option<&'a str>,
    /// The file of corrections.
    pub(crate) path: &'a Path,
}

impl Correcting<'_> {
    /// Writes corrections to the file; gives what each does, in words.
    ///
    /// # Errors
    /// A correction that does nothing, or a file that cannot be read or written.
    pub(crate) fn write(self, fixes: &[Fix], geodata: Geodata<'_>) -> Result<Vec<String>, Failed> {
        let Located {
            mentions,
            gazetteer,
            ..
        } = located(self.document, geodata, &Config::default());
        let geodata = Geodata {
            gazetteer: &gazetteer,
            ..geodata
        };
        let (mut changes, mut said) = (Vec::new(), Vec::new());
        for fix in fixes {
            let within = self.within.map(str::to_owned);
            let name = fix.name.clone();
            let Some(verdict) = fix.verdict.clone() else {
                changes.push(Change::Forget { name, within });
                said.push(format!("{}: correction deleted", fix.name));
                continue;
            };
            let mut correction = Correction {
                name,
                within,
                verdict,
                beside: String::new(),
                vanished: None,
                origin: Origin {
                    path: self.path.to_owned(),
                    line: 1,
                },
            };
            let tried = tried(&correction, self.document, &mentions, geodata)?;
            correction.beside = tried.full_name;
            changes.push(Change::Set(correction));
            said.push(tried.said);
        }
        let new = edited(&text_of(self.path)?, self.path, &changes)?;
        write_file(self.path, new.as_bytes(), Overwrite::AnyFile)?;
        Ok(said)
    }
}

/// What a correction does.
struct Tried {
    /// In words.
    said: String,
    /// The place that it means, "Fayzabad, Badakhshan, Afghanistan"; empty for none.
    full_name: String,
}

/// Tries a correction: what it does, or why it does nothing.
fn tried(
    correction: &Correction,
    document: &Document,
    mentions: &[ResolvedMention],
    geodata: Geodata<'_>,
) -> Result<Tried, Failed> {
    let one = Corrections {
        fixes: vec![correction.clone()],
        ..Corrections::default()
    };
    // What is written now must be there now.
    let (gazetteer, one) = match job::pinned(one, geodata) {
        Ok((gazetteer, one)) if one.fixes.iter().all(|one| one.vanished.is_none()) => {
            (gazetteer, one)
        }
        _ => return Err(unknown_place(correction, geodata.gazetteer)),
    };
    let applied = apply(&one, document, mentions.to_vec(), &gazetteer);
    let count = match applied.matches.first() {
        None | Some(0) => {
            let message = format!(
                "\"{}\" is not a name in the text; `geobrief why INPUT` lists the names, and \
                 --within must quote words that contain it",
                correction.name
            );
            return Err(Failed::with(Exit::Failed, message));
        }
        Some(1) => "1 mention".to_owned(),
        Some(several) => format!("{several} mentions"),
    };
    let (meaning, full_name) = match correction.place_id().and_then(|id| gazetteer.by_id(&id)) {
        None => ("no place".to_owned(), String::new()),
        Some(key) => {
            let place = gazetteer.place(key);
            let wording = Wording::new(document, &gazetteer, mentions, Language::English);
            let full_name = wording.full_name(&place);
            (format!("{full_name} [{}]", place.id), full_name)
        }
    };
    Ok(Tried {
        said: format!("{}: {meaning}, {count}", correction.name),
        full_name,
    })
}

fn unknown_place(correction: &Correction, gazetteer: &Gazetteer) -> Failed {
    let id = correction.place_id().unwrap_or_default();
    let known = gazetteer.lookup(&correction.name);
    let hint = if known.is_empty() {
        "give a position instead: NAME=LAT,LON".to_owned()
    } else {
        format!(
            "`geobrief gazetteer search \"{}\"` lists ids",
            correction.name
        )
    };
    Failed::with(
        Exit::Gazetteer,
        format!("the gazetteer has no place \"{id}\"; {hint}"),
    )
}

fn text_of(path: &Path) -> Result<String, Failed> {
    match fs::read_to_string(path) {
        Err(problem) if problem.kind() == ErrorKind::NotFound => Ok(String::new()),
        read => read.map_err(|problem| {
            let message = format!("{}: cannot be read: {problem}", path.display());
            Failed::with(Exit::Gazetteer, message)
        }),
    }
}
