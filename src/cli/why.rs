//! `geobrief why`: explains a resolution.

use super::context::Context;
use super::corrections::{self, FixesArgs};
use super::exit::{Exit, Failed};
use super::inputs::{FetchArgs, Reader};
use crate::basemap::Basemap;
use crate::briefing::{Geodata, Wording};
use crate::gazetteer::{Gazetteer, fold};
use crate::language::Language;
use crate::resolve::{RankedCandidate, Resolution, ResolvedMention, Status};
use crate::source::InputKind;
use crate::{Config, locate};
use clap::Args;
use std::io::{self, BufWriter, Write};

#[derive(Debug, Args)]
pub(crate) struct WhyArgs {
    /// The article; `-` is standard input
    #[arg(value_name = "INPUT")]
    input: String,
    /// The name to explain, as the text writes it [default: every name]
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// What the input is, when it should not be guessed
    #[arg(long, value_name = "KIND", env = "GEOBRIEF_FROM")]
    from: Option<InputKind>,
    #[command(flatten)]
    fixes: FixesArgs,
    #[command(flatten)]
    fetch: FetchArgs,
}

pub(crate) fn run(arguments: &WhyArgs, context: &Context) -> Result<Exit, Failed> {
    let gazetteer = context.gazetteer()?;
    let read = Reader::new(arguments.from, &arguments.fetch, context).read(&arguments.input)?;
    let document = &read.document;
    let corrections = corrections::load(&arguments.input, &arguments.fixes)?;
    let basemap = Basemap::bundled();
    let geodata = Geodata {
        gazetteer: &gazetteer,
        basemap: &basemap,
    };
    let gazetteer = corrections::pinned(&corrections, geodata)?;
    let config = Config {
        corrections,
        ..Config::default()
    };
    let mentions = locate(document, &gazetteer, &config);
    let wording = Wording::new(document, &gazetteer, &mentions, Language::English);
    let wanted = arguments.name.as_deref().map(fold);
    let mut explained: Vec<(&str, &ResolvedMention, usize)> = Vec::new();
    for resolved in &mentions {
        let name = resolved.mention.span.slice(&document.text);
        if wanted.as_ref().is_some_and(|wanted| *wanted != fold(name)) {
            continue;
        }
        let same = |(known, other, _): &&mut (&str, &ResolvedMention, usize)| {
            *known == name && other.resolution == resolved.resolution
        };
        match explained.iter_mut().find(same) {
            Some((_, _, times)) => *times += 1,
            None => explained.push((name, resolved, 1)),
        }
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let written = if explained.is_empty() {
        nothing(arguments.name.as_deref(), &gazetteer, &mut out)
    } else {
        explained.iter().try_for_each(|(name, resolved, times)| {
            explain(name, resolved, *times, &gazetteer, &wording, &mut out)
        })
    };
    written
        .and_then(|()| out.flush())
        .map_err(|problem| Failed::writing(&problem))?;
    Ok(Exit::Done)
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
            "{name}: in the gazetteer, but nowhere in this text taken for a place"
        )?;
        writeln!(
            out,
            "  (it is absent, part of a longer name, or stands for a person or a word)."
        )
    }
}

fn explain(
    name: &str,
    resolved: &ResolvedMention,
    times: usize,
    gazetteer: &Gazetteer,
    wording: &Wording<'_>,
    out: &mut impl Write,
) -> io::Result<()> {
    let role = resolved.mention.role.word();
    let times = if times > 1 {
        format!(", ×{times}")
    } else {
        String::new()
    };
    match &resolved.resolution {
        Resolution::Resolved {
            place,
            confidence,
            evidence,
            rejected,
        } => {
            let place = gazetteer.place(*place);
            let status = match resolved.resolution.status() {
                Status::SetByUser => "set by you",
                other => other.word(),
            };
            writeln!(out, "{name} ({role}{times}): {status}")?;
            writeln!(
                out,
                "  is       {} [{}] {:.4}, {:.4}; confidence {:.2}",
                wording.full_name(&place),
                place.id,
                place.point.lat(),
                place.point.lon(),
                confidence.get()
            )?;
            for reason in wording.reasons(&place, evidence) {
                writeln!(out, "  because  {reason}")?;
            }
            for other in rejected.iter().take(5) {
                candidate("not     ", place.key, other, gazetteer, wording, out)?;
            }
            if !rejected.is_empty() {
                writeln!(
                    out,
                    "  it would change if the text named another place in the country or province meant,"
                )?;
                writeln!(out, "  or said \"{name}, <province>\"")?;
            }
        }
        Resolution::Undecided { candidates } => {
            writeln!(
                out,
                "{name} ({role}{times}): check, {} places fit",
                candidates.len()
            )?;
            let best = candidates.first().map(|c| c.place);
            for other in candidates.iter().take(8) {
                candidate(
                    "perhaps ",
                    best.unwrap_or(other.place),
                    other,
                    gazetteer,
                    wording,
                    out,
                )?;
            }
            writeln!(
                out,
                "  a word of context would decide: \"{name}, <province or country>\""
            )?;
        }
        Resolution::Unmapped { reason } => {
            writeln!(out, "{name} ({role}{times}): not mapped")?;
            writeln!(out, "  because  {}", wording.unmapped(reason))?;
        }
    }
    writeln!(out)
}

fn candidate(
    label: &str,
    chosen: crate::gazetteer::PlaceKey,
    candidate: &RankedCandidate,
    gazetteer: &Gazetteer,
    wording: &Wording<'_>,
    out: &mut impl Write,
) -> io::Result<()> {
    let place = gazetteer.place(candidate.place);
    let why = wording.comparison(&gazetteer.place(chosen), &place, &candidate.evidence);
    let full_name = wording.full_name(&place);
    writeln!(
        out,
        "  {label} {full_name} [{}]: {why}; confidence {:.2}",
        place.id,
        candidate.confidence.get()
    )
}
