//! `geobrief why`: explains a resolution.

use super::columns;
use super::context::Context;
use super::corrections::{self, CorrectionsArgs};
use super::exit::{Exit, Failed};
use super::input_reader::{FetchArgs, InputReader, ItemArgs, SizeArgs};
use super::messages::Messages;
use crate::basemap::Basemap;
use crate::briefing::{Geodata, Wording};
use crate::corrections::{Correction, Corrections};
use crate::document::Document;
use crate::gazetteer::{Gazetteer, PlaceKey, fold};
use crate::language::Language;
use crate::resolve::{RankedCandidate, Resolution, ResolvedMention, Status};
use crate::source::InputKind;
use crate::{Config, Located, job, located};
use clap::Args;
use std::io::{self, BufWriter, Write};

/// Places not chosen that are shown for a name.
const MOST_REJECTED: usize = 5;
/// Places shown for a name that is left to check.
const MOST_CANDIDATES: usize = 8;

#[derive(Debug, Args)]
pub(crate) struct WhyArgs {
    /// The article; `-` is standard input
    #[arg(value_name = "INPUT")]
    input: String,
    /// The name to explain, as the text spells it [default: every name]
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// Kind of the input [default: detected from its content]
    #[arg(long, value_name = "KIND", env = "GEOBRIEF_FROM")]
    from: Option<InputKind>,
    #[command(flatten)]
    corrections: CorrectionsArgs,
    #[command(flatten)]
    item: ItemArgs,
    #[command(flatten)]
    size: SizeArgs,
    #[command(flatten)]
    fetch: FetchArgs,
}

pub(crate) fn run(arguments: &WhyArgs, context: &Context) -> Result<Exit, Failed> {
    let gazetteer = context.gazetteer()?;
    let reader = InputReader::new(arguments.from, &arguments.fetch, context)
        .up_to(arguments.size)
        .only(arguments.item);
    let read = reader.read(&arguments.input)?;
    let question = Question {
        document: &read.document,
        name: arguments.name.as_deref(),
        fixes: corrections::load(&arguments.input, &arguments.corrections)?.fixes,
    };
    let basemap = Basemap::bundled();
    let geodata = Geodata {
        gazetteer: &gazetteer,
        basemap: &basemap,
    };
    let mut out = BufWriter::new(io::stdout().lock());
    question.answer(geodata, &context.messages, &mut out)?;
    Ok(Exit::Done)
}

/// What is asked about a text.
pub(crate) struct Question<'a> {
    pub(crate) document: &'a Document,
    /// The name to explain; `None` for every name.
    pub(crate) name: Option<&'a str>,
    /// Who asks why sees hidden places too: nothing of this is published.
    pub(crate) fixes: Vec<Correction>,
}

impl Question<'_> {
    /// # Errors
    /// A correction to a place that the gazetteer does not have, and an output that cannot be written.
    pub(crate) fn answer(
        self,
        geodata: Geodata<'_>,
        messages: &Messages,
        out: &mut impl Write,
    ) -> Result<(), Failed> {
        let corrections = Corrections {
            fixes: self.fixes,
            ..Corrections::default()
        };
        let (gazetteer, corrections) = job::pinned(corrections, geodata)?;
        corrections::report_vanished(corrections.fixes.iter(), messages);
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
            gazetteer,
            ..
        } = located(self.document, geodata, &config);
        let wording = Wording::new(self.document, &gazetteer, &mentions, Language::English);
        let explained = distinct(&mentions, self.document, self.name);
        let explainer = Explainer {
            gazetteer: &gazetteer,
            wording: &wording,
        };
        let written = if explained.is_empty() {
            nothing(self.name, &gazetteer, out)
        } else {
            explained.iter().try_for_each(|(name, resolved, times)| {
                explainer.explain(name, resolved, *times, out)
            })
        };
        written
            .and_then(|()| out.flush())
            .map_err(|problem| Failed::writing(&problem))
    }
}

/// The mentions of this name, or of all, that mean something different; each with how often it stands there.
fn distinct<'a>(
    mentions: &'a [ResolvedMention],
    document: &'a Document,
    wanted: Option<&str>,
) -> Vec<(&'a str, &'a ResolvedMention, usize)> {
    let wanted = wanted.map(fold);
    let mut found: Vec<(&str, &ResolvedMention, usize)> = Vec::new();
    for resolved in mentions {
        let name = resolved.mention.span.slice(&document.text);
        if wanted.as_ref().is_some_and(|wanted| *wanted != fold(name)) {
            continue;
        }
        let same = |(known, other, _): &&mut (&str, &ResolvedMention, usize)| {
            *known == name && other.resolution == resolved.resolution
        };
        match found.iter_mut().find(same) {
            Some((_, _, times)) => *times += 1,
            None => found.push((name, resolved, 1)),
        }
    }
    found
}

/// A name that is not among the mentions: whether the gazetteer has it says what to do.
fn nothing(name: Option<&str>, gazetteer: &Gazetteer, out: &mut impl Write) -> io::Result<()> {
    let Some(name) = name else {
        return writeln!(out, "No place names found in the text.");
    };
    let known = gazetteer.lookup(name);
    if known.is_empty() {
        writeln!(
            out,
            "{name}: not in the gazetteer, so never taken for a place."
        )?;
        writeln!(
            out,
            "  Add it:  geobrief gazetteer add \"{name}\" --at LAT,LON"
        )
    } else {
        writeln!(
            out,
            "{name}: in the gazetteer, but not taken for a place anywhere in this text"
        )?;
        writeln!(
            out,
            "  (the text lacks it, or it is part of a longer name, a person's name or a common word)."
        )
    }
}

/// What `explain` looks things up in, and words them with.
struct Explainer<'a> {
    gazetteer: &'a Gazetteer,
    wording: &'a Wording<'a>,
}

/// What is said below a name: a label, and words.
type Labelled = [String; 2];

impl Explainer<'_> {
    fn explain(
        &self,
        name: &str,
        resolved: &ResolvedMention,
        times: usize,
        out: &mut impl Write,
    ) -> io::Result<()> {
        let role = resolved.mention.role.word();
        let times = if times > 1 {
            format!(", ×{times}")
        } else {
            String::new()
        };
        let said = match &resolved.resolution {
            Resolution::Resolved { .. } => match resolved.resolution.status() {
                Status::SetByUser => "set by you".to_owned(),
                other => other.word().to_owned(),
            },
            Resolution::Undecided { candidates } => match candidates.len() {
                1 => "check, one place of this name is known".to_owned(),
                several => format!("check, {several} places fit"),
            },
            Resolution::Unmapped { .. } => "not mapped".to_owned(),
        };
        writeln!(out, "{name} ({role}{times}): {said}")?;
        columns::write(&self.labelled_rows(&resolved.resolution), out)?;
        match &resolved.resolution {
            Resolution::Resolved { rejected, .. } if !rejected.is_empty() => {
                writeln!(
                    out,
                    "  this would change if the text named another place in the intended country or province,"
                )?;
                writeln!(out, "  or said \"{name}, <province>\"")?;
            }
            Resolution::Undecided { .. } => writeln!(
                out,
                "  a word of context would decide: \"{name}, <province or country>\""
            )?,
            Resolution::Resolved { .. } | Resolution::Unmapped { .. } => {}
        }
        writeln!(out)
    }

    fn labelled_rows(&self, resolution: &Resolution) -> Vec<Labelled> {
        match resolution {
            Resolution::Resolved {
                place,
                confidence,
                evidence,
                rejected,
                ..
            } => {
                let place = self.gazetteer.place(*place);
                let is = format!(
                    "{} [{}] {:.4}, {:.4}; confidence {:.2}",
                    self.wording.full_name(&place),
                    place.id,
                    place.point.lat(),
                    place.point.lon(),
                    confidence.get()
                );
                let reasons = self.wording.reasons(&place, evidence);
                let others = rejected.iter().take(MOST_REJECTED);
                let mut rows = vec![labelled("is", is)];
                rows.extend(
                    reasons
                        .into_iter()
                        .map(|reason| labelled("because", reason)),
                );
                rows.extend(others.map(|other| self.candidate("not", place.key, other)));
                rows
            }
            Resolution::Undecided { candidates } => {
                let best = candidates.first().map(|candidate| candidate.place);
                let shown = candidates.iter().take(MOST_CANDIDATES);
                shown
                    .map(|other| self.candidate("perhaps", best.unwrap_or(other.place), other))
                    .collect()
            }
            Resolution::Unmapped { reason } => {
                vec![labelled("because", self.wording.unmapped(reason))]
            }
        }
    }

    /// A place that is not chosen, compared with the one that is.
    fn candidate(&self, label: &str, chosen: PlaceKey, candidate: &RankedCandidate) -> Labelled {
        let place = self.gazetteer.place(candidate.place);
        let chosen = self.gazetteer.place(chosen);
        let why = (self.wording).comparison(&chosen, &place, &candidate.evidence);
        let full_name = self.wording.full_name(&place);
        let words = format!(
            "{full_name} [{}]: {why}; confidence {:.2}",
            place.id,
            candidate.confidence.get()
        );
        labelled(label, words)
    }
}

fn labelled(label: &str, words: String) -> Labelled {
    [format!("  {label}"), words]
}
