//! Lets corrections count: they come after all rules, and change nothing but what they name.

use super::{Correction, Corrections, Verdict};
use crate::document::{Block, Document};
use crate::gazetteer::{Gazetteer, PlaceKey, fold};
use crate::recognize::{Mention, Role};
use crate::resolve::{Candidate, Certainty, Evidence, Resolution, ResolvedMention, UnmappedReason};
use crate::score::{Confidence, Scored};
use crate::span::Span;

/// A document's mentions, corrected.
#[derive(Debug, Clone, PartialEq)]
pub struct Applied {
    /// Every mention, in the order of the text.
    pub mentions: Vec<ResolvedMention>,
    /// For each correction how many mentions it decided; 0 when it matches nothing any more.
    pub matches: Vec<usize>,
}

/// Applies corrections to what the rules found. Names that the rules passed over are found when a
/// correction says that they are places.
#[must_use]
pub fn apply(
    corrections: &Corrections,
    document: &Document,
    mentions: Vec<ResolvedMention>,
    gazetteer: &Gazetteer,
) -> Applied {
    let mut all = Applied {
        mentions,
        matches: vec![0; corrections.0.len()],
    };
    let readings: Vec<Reading<'_>> = corrections
        .0
        .iter()
        .map(|correction| Reading::new(correction, document, gazetteer))
        .collect();
    for reading in &readings {
        reading.find_missed(document, &mut all.mentions);
    }
    for resolved in &mut all.mentions {
        let span = resolved.mention.span;
        let fitting = |(_, reading): &(usize, &Reading<'_>)| {
            resolved.mention.role != Role::Demonym && reading.fits(span, document)
        };
        let last = readings.iter().enumerate().filter(fitting);
        // With words around it before without, and of equals the later.
        let Some((number, reading)) = last.max_by_key(|(_, r)| r.places.is_some()) else {
            continue;
        };
        if reading.decide(resolved) {
            all.matches[number] += 1;
        }
    }
    all.mentions.sort_by_key(|resolved| resolved.mention.span);
    all
}

/// A correction held against one document.
struct Reading<'c> {
    correction: &'c Correction,
    name: String,
    /// The stretches of text that its `within` stands for.
    places: Option<Vec<Span>>,
    /// The place that is meant.
    key: Option<PlaceKey>,
}

impl<'c> Reading<'c> {
    fn new(correction: &'c Correction, document: &Document, gazetteer: &Gazetteer) -> Self {
        let within = correction.within.as_deref();
        Self {
            correction,
            name: fold(&correction.name),
            places: within.map(|words| occurrences(document, words, Words::Stretch)),
            key: correction.place_id().and_then(|id| gazetteer.by_id(&id)),
        }
    }

    fn fits(&self, span: Span, document: &Document) -> bool {
        let places = self.places.as_deref();
        fold(span.slice(&document.text)) == self.name
            && places.is_none_or(|places| places.iter().any(|place| place.contains(span)))
    }

    /// Adds the mentions that the rules passed over, if a place is meant and the rules found none
    /// of them: a name that is known as a place here and a person there stays so.
    fn find_missed(&self, document: &Document, mentions: &mut Vec<ResolvedMention>) {
        let is_known = |resolved: &ResolvedMention| self.fits(resolved.mention.span, document);
        if self.key.is_none() || mentions.iter().any(is_known) {
            return;
        }
        let found = occurrences(document, &self.correction.name, Words::Whole);
        for span in found {
            let is_free = mentions.iter().all(|m| !m.mention.span.overlaps(span));
            if is_free && self.fits(span, document) {
                mentions.push(ResolvedMention {
                    mention: Mention {
                        span,
                        role: Role::Literal,
                        names: Vec::new(),
                        belief: Confidence::new(1.0),
                    },
                    resolution: Resolution::Unmapped {
                        reason: UnmappedReason::NotInGazetteer,
                    },
                });
            }
        }
    }

    /// Decides a mention; says whether it could.
    fn decide(&self, resolved: &mut ResolvedMention) -> bool {
        let origin = &self.correction.origin;
        let resolution = match (&self.correction.verdict, self.key) {
            (Verdict::NotAPlace, _) => Resolution::Unmapped {
                reason: UnmappedReason::SetAside,
            },
            (_, Some(place)) => Resolution::Resolved {
                place,
                certainty: Certainty::SetByUser,
                confidence: Confidence::new(1.0),
                evidence: vec![Evidence::SetByUser {
                    file: file_name(&origin.path),
                    line: origin.line,
                }],
                rejected: passed_over(&resolved.resolution, place),
            },
            (_, None) => return false,
        };
        resolved.resolution = resolution;
        // Whoever places a name means it: "US-backed" has a pin then.
        if resolved.mention.role != Role::Region {
            resolved.mention.role = Role::Literal;
        }
        true
    }
}

/// The name of the file without its folders, which are nobody else's business.
fn file_name(path: &std::path::Path) -> String {
    path.file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// What the rules had considered, without the place that is now chosen.
fn passed_over(before: &Resolution, chosen: PlaceKey) -> Vec<Candidate> {
    let mut candidates = match before {
        Resolution::Resolved {
            place,
            confidence,
            evidence,
            rejected,
            ..
        } => {
            let first = Candidate {
                place: Scored {
                    value: *place,
                    score: confidence.get(),
                },
                evidence: evidence.clone(),
            };
            std::iter::once(first)
                .chain(rejected.iter().cloned())
                .collect()
        }
        Resolution::Undecided { candidates } => candidates.clone(),
        Resolution::Unmapped { .. } => Vec::new(),
    };
    candidates.retain(|candidate| candidate.place.value != chosen);
    candidates
}

/// How words are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    /// Anywhere.
    Stretch,
    /// Only where no letter or digit touches them.
    Whole,
}

/// Where words stand in the blocks that count; any white space equals any other.
fn occurrences(document: &Document, words: &str, how: Words) -> Vec<Span> {
    let wanted = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if wanted.is_empty() {
        return Vec::new();
    }
    let blocks = document
        .blocks
        .iter()
        .filter(|block| document.counts(block.id));
    blocks
        .flat_map(|block| in_block(document, block, &wanted, how))
        .collect()
}

fn in_block(document: &Document, block: &Block, wanted: &str, how: Words) -> Vec<Span> {
    let (flat, starts) = flattened(document.block_text(block));
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let found = flat.match_indices(wanted).filter_map(|(at, _)| {
        let end = at + wanted.len();
        let before = flat.get(..at).and_then(|text| text.chars().next_back());
        let after = flat.get(end..).and_then(|text| text.chars().next());
        if how == Words::Whole && (is_word(before) || is_word(after)) {
            return None;
        }
        let offset = block.span.start();
        let last = starts.get(end - 1)?;
        let width = document
            .text
            .get(offset + last..)?
            .chars()
            .next()?
            .len_utf8();
        Span::new(
            &document.text,
            offset + starts.get(at)?,
            offset + last + width,
        )
    });
    found.collect()
}

/// The text with every run of white space as one space, and for each byte of it where the
/// character begins that it belongs to.
fn flattened(text: &str) -> (String, Vec<usize>) {
    let (mut flat, mut starts) = (String::with_capacity(text.len()), Vec::new());
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            if !flat.ends_with(' ') {
                flat.push(' ');
                starts.push(at);
            }
        } else {
            flat.push(c);
            starts.resize(flat.len(), at);
        }
    }
    (flat, starts)
}
