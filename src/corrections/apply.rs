//! Applies corrections: they come after the resolver, overrule it, and change nothing but the
//! mentions that they name.

use super::{Correction, Corrections, Verdict};
use crate::document::{Block, Document};
use crate::gazetteer::{Gazetteer, PlaceKey, fold};
use crate::recognize::{Mention, Role};
use crate::resolve::{Evidence, RankedCandidate, Resolution, ResolvedMention, UnmappedReason};
use crate::score::Confidence;
use crate::span::Span;

/// A document's mentions, corrected.
#[derive(Debug, Clone, PartialEq)]
pub struct Applied {
    /// Every mention, in the order of the text.
    pub mentions: Vec<ResolvedMention>,
    /// For each correction how many mentions it decided; 0 when it matches nothing any more.
    pub matches: Vec<usize>,
}

/// Applies corrections to what the resolver found. A name that the recogniser took for no place is
/// found all the same when a correction says that it is one.
#[must_use]
pub fn apply(
    corrections: &Corrections,
    document: &Document,
    mentions: Vec<ResolvedMention>,
    gazetteer: &Gazetteer,
) -> Applied {
    let mut all = Applied {
        mentions,
        matches: vec![0; corrections.fixes.len()],
    };
    let located: Vec<LocatedCorrection<'_>> = corrections
        .fixes
        .iter()
        .map(|correction| LocatedCorrection::new(correction, document, gazetteer))
        .collect();
    for correction in &located {
        correction.add_missed_mentions(document, &mut all.mentions);
    }
    for resolved in &mut all.mentions {
        let span = resolved.mention.span;
        let is_about_it = |(_, correction): &(usize, &LocatedCorrection<'_>)| {
            resolved.mention.role != Role::Demonym && correction.is_about(span, document)
        };
        let fitting = located.iter().enumerate().filter(is_about_it);
        // One with words around the name wins over one without, and of equals the later.
        let Some((number, correction)) = fitting.max_by_key(|(_, c)| c.within.is_some()) else {
            continue;
        };
        if correction.overrule(resolved) {
            all.matches[number] += 1;
        }
    }
    all.mentions.sort_by_key(|resolved| resolved.mention.span);
    all
}

/// A correction, and where in one document it applies.
struct LocatedCorrection<'c> {
    correction: &'c Correction,
    /// The name, folded.
    name: String,
    /// Where the words of its `within` stand; `None` for a correction of every mention.
    within: Option<Vec<Span>>,
    /// The place that is meant; `None` for no place, or one that the gazetteer lacks.
    place: Option<PlaceKey>,
}

impl<'c> LocatedCorrection<'c> {
    fn new(correction: &'c Correction, document: &Document, gazetteer: &Gazetteer) -> Self {
        let within = correction.within.as_deref();
        Self {
            correction,
            name: fold(&correction.name),
            within: within.map(|words| occurrences(document, words, Boundaries::Any)),
            place: correction.place_id().and_then(|id| gazetteer.by_id(&id)),
        }
    }

    fn is_about(&self, span: Span, document: &Document) -> bool {
        let within = self.within.as_deref();
        fold(span.slice(&document.text)) == self.name
            && within.is_none_or(|within| within.iter().any(|words| words.contains(span)))
    }

    /// Adds the mentions that the recogniser missed, if a place is meant and it found none of
    /// them: a name that it took for a place here and for a person there stays so.
    fn add_missed_mentions(&self, document: &Document, mentions: &mut Vec<ResolvedMention>) {
        let is_known = |resolved: &ResolvedMention| self.is_about(resolved.mention.span, document);
        if self.place.is_none() || mentions.iter().any(is_known) {
            return;
        }
        let found = occurrences(document, &self.correction.name, Boundaries::Word);
        for span in found {
            // Who quotes the words around a name means all of it: "Zarkhel" alone is none then.
            let is_part = |of: Span| self.within.is_some() && span.contains(of);
            let is_free = (mentions.iter())
                .all(|m| !m.mention.span.overlaps(span) || is_part(m.mention.span));
            if is_free && self.is_about(span, document) {
                mentions.retain(|m| !m.mention.span.overlaps(span));
                mentions.push(ResolvedMention {
                    mention: Mention {
                        span,
                        role: Role::Literal,
                        names: Vec::new(),
                        confidence: Confidence::new(1.0),
                        whereabouts: None,
                    },
                    resolution: Resolution::Unmapped {
                        reason: UnmappedReason::NotInGazetteer,
                    },
                });
            }
        }
    }

    /// Replaces the resolver's verdict by its own; `false` where it has none.
    fn overrule(&self, resolved: &mut ResolvedMention) -> bool {
        let origin = &self.correction.origin;
        let resolution = match (&self.correction.verdict, self.place) {
            (Verdict::NotAPlace, _) => Resolution::Unmapped {
                reason: UnmappedReason::SetAside,
            },
            (_, Some(place)) => Resolution::Resolved {
                place,
                confidence: Confidence::new(1.0),
                evidence: vec![Evidence::SetByUser {
                    file: file_name(&origin.path),
                    line: origin.line,
                }],
                rejected: candidates_beside(place, &resolved.resolution),
            },
            (_, None) if self.correction.is_open() => return open(resolved),
            (_, None) => return false,
        };
        resolved.resolution = resolution;
        // Whoever gives a name a place means the place itself: "US-backed" has a pin then.
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

/// Leaves it to a person what a mention means: the place that was chosen for it is gone.
fn open(resolved: &mut ResolvedMention) -> bool {
    let candidates = candidates(&resolved.resolution);
    if !candidates.is_empty() {
        resolved.resolution = Resolution::Undecided { candidates };
    }
    true
}

/// What the resolver had considered, without the place that is now chosen.
fn candidates_beside(chosen: PlaceKey, before: &Resolution) -> Vec<RankedCandidate> {
    let mut candidates = candidates(before);
    candidates.retain(|candidate| candidate.place != chosen);
    candidates
}

/// What the resolver had considered.
fn candidates(before: &Resolution) -> Vec<RankedCandidate> {
    match before {
        Resolution::Resolved {
            place,
            confidence,
            evidence,
            rejected,
        } => {
            let first = RankedCandidate {
                place: *place,
                confidence: *confidence,
                evidence: evidence.clone(),
            };
            std::iter::once(first)
                .chain(rejected.iter().cloned())
                .collect()
        }
        Resolution::Undecided { candidates } => candidates.clone(),
        Resolution::Unmapped { .. } => Vec::new(),
    }
}

/// Where searched words may begin and end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Boundaries {
    /// Anywhere, also inside a word.
    Any,
    /// Only where no letter or digit touches them.
    Word,
}

/// Where words stand in the blocks that count; any white space equals any other.
pub(super) fn occurrences(document: &Document, words: &str, boundaries: Boundaries) -> Vec<Span> {
    let wanted = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if wanted.is_empty() {
        return Vec::new();
    }
    let blocks = document
        .blocks
        .iter()
        .filter(|block| document.counts(block.id));
    blocks
        .flat_map(|block| occurrences_in_block(document, block, &wanted, boundaries))
        .collect()
}

fn occurrences_in_block(
    document: &Document,
    block: &Block,
    wanted: &str,
    boundaries: Boundaries,
) -> Vec<Span> {
    let (flat, starts) = with_single_spaces(document.block_text(block));
    let is_word_char = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let found = flat.match_indices(wanted).filter_map(|(at, _)| {
        let end = at + wanted.len();
        let before = flat.get(..at).and_then(|text| text.chars().next_back());
        let after = flat.get(end..).and_then(|text| text.chars().next());
        if boundaries == Boundaries::Word && (is_word_char(before) || is_word_char(after)) {
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
fn with_single_spaces(text: &str) -> (String, Vec<usize>) {
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
