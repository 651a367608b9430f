//! Puts a briefing together from what the stages found: groups mentions by place, words the
//! reasons, draws the map.

use super::borders;
use super::edits;
use super::label;
use super::lead::Lead;
use super::nearby;
use super::parts::{
    Alternative, BriefedPlace, Briefing, InputRecord, PlacedMention, PlacedOffset, UnmappedName,
};
use super::wording::Wording;
use crate::border::BorderMention;
use crate::cartography::{self, Geodata, Hint, MapOptions, Subject};
use crate::claims::Claims;
use crate::corrections::{Correction, Edits, Hidden};
use crate::document::Document;
use crate::gazetteer::{Gazetteer, PlaceKey};
use crate::language::Language;
use crate::positions::{Spot, Whereabouts};
use crate::recognize::{Mention, Role};
use crate::resolve::{RankedCandidate, Resolution, ResolvedMention, UnmappedReason};
use crate::score::Status;
use crate::span::Span;
use crate::summarize::{Sentence, Summary};
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What the stages found in one document.
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    /// Every mention with its resolution, in the order of the text.
    pub mentions: Vec<ResolvedMention>,
    /// The borders that the text names, in the order of the text.
    pub borders: Vec<BorderMention>,
    /// Every sentence, in the order of the text.
    pub sentences: Vec<Sentence>,
    /// The picked ones.
    pub summary: Summary,
    /// Who said what, when, how many, and who takes part.
    pub claims: Claims,
    /// Every correction with how many mentions it decided.
    pub corrections: Vec<(Correction, usize)>,
    /// What became of each place that a person hides.
    pub hidden: Vec<Hidden>,
    /// What a person adds and arranges.
    pub edits: Edits,
    /// Where the words of the sentences stand that a person has chosen for the summary.
    pub quoted: Vec<Option<Span>>,
}

/// Groups mentions by place, words the reasons and cuts the map.
#[must_use]
pub fn assemble(
    document: Document,
    input: InputRecord,
    findings: Findings,
    geodata: Geodata<'_>,
    map: &MapOptions,
    language: Language,
) -> Briefing {
    let Findings {
        mentions,
        borders: border_mentions,
        sentences,
        summary,
        claims,
        corrections,
        hidden,
        edits,
        quoted,
    } = findings;
    let summary = edits::chosen(summary, &quoted, &sentences);
    let groups = Groups::collect(&document, &sentences, &mentions, geodata.gazetteer);
    let wording = Wording::new(&document, geodata.gazetteer, &mentions, language);
    let lead = Lead::of(&document, &summary);
    let (places, subjects) = groups.places(&document, geodata.gazetteer, &wording, &lead);
    let unmapped = groups.unmapped(&wording);
    let border_groups = borders::groups(border_mentions);
    let border_subjects = borders::subjects(&border_groups, geodata.gazetteer);
    let map = cartography::draw(&subjects, &border_subjects, geodata, map);
    let borders = borders::briefed(
        &border_groups,
        &document,
        &sentences,
        geodata.gazetteer,
        &map,
    );
    let is_place = |id: &str| places.iter().any(|place| place.id == id);
    Briefing {
        nearby: nearby::nearby(map.detail, geodata.gazetteer, &wording),
        stale: edits::stale(&edits, &quoted, is_place),
        edits,
        language,
        document,
        input,
        sentences,
        summary,
        claims,
        places,
        borders,
        unmapped,
        map,
        corrections,
        hidden,
    }
}

/// Mentions of a document that count, sorted into places and names without one.
struct Groups<'r> {
    placed: BTreeMap<PlaceKey, PlacedGroup<'r>>,
    unplaced: Vec<UnplacedGroup<'r>>,
}

struct PlacedGroup<'r> {
    mentions: Vec<PlacedMention>,
    /// The mention that is decided best; its reasons stand for the place.
    best: &'r Resolution,
}

struct UnplacedGroup<'r> {
    name: &'r str,
    role: Role,
    resolution: &'r Resolution,
    mentions: Vec<PlacedMention>,
}

impl<'r> Groups<'r> {
    fn collect(
        document: &'r Document,
        sentences: &[Sentence],
        resolved: &'r [ResolvedMention],
        gazetteer: &Gazetteer,
    ) -> Self {
        let mut placed: BTreeMap<PlaceKey, PlacedGroup<'r>> = BTreeMap::new();
        let mut rest = Vec::new();
        for ResolvedMention {
            mention,
            resolution,
        } in resolved
        {
            let Some(block) = document
                .block_of(mention.span)
                .filter(|b| document.counts(b.id))
            else {
                continue;
            };
            let found = PlacedMention {
                span: mention.span,
                block: block.id,
                sentence: sentences
                    .partition_point(|s| s.span.start() <= mention.span.start())
                    .saturating_sub(1),
                role: mention.role,
                offset: offset(mention, resolution, gazetteer),
            };
            match (mention.role, resolution.best_place()) {
                (Role::Demonym, _) => {}
                (Role::Literal | Role::Region, Some(place)) => {
                    let group = placed.entry(place).or_insert_with(|| PlacedGroup {
                        mentions: Vec::new(),
                        best: resolution,
                    });
                    group.mentions.push(found);
                    if rank(resolution) > rank(group.best) {
                        group.best = resolution;
                    }
                }
                _ => rest.push((found, resolution)),
            }
        }
        let mut unplaced: Vec<UnplacedGroup<'r>> = Vec::new();
        for (found, resolution) in rest {
            // "Moscow-led" counts for Moscow when the text also names the city itself.
            let named = resolution
                .best_place()
                .and_then(|place| placed.get_mut(&place));
            if let (Role::Associative, Some(group)) = (found.role, named) {
                group.mentions.push(found);
                continue;
            }
            let name = found.span.slice(&document.text);
            let same = |group: &&mut UnplacedGroup<'_>| {
                group.role == found.role
                    && match (group.resolution.best_place(), resolution.best_place()) {
                        (None, None) => group.name.eq_ignore_ascii_case(name),
                        (a, b) => a == b,
                    }
            };
            match unplaced.iter_mut().find(same) {
                Some(group) => group.mentions.push(found),
                None => {
                    let (role, mentions) = (found.role, vec![found]);
                    unplaced.push(UnplacedGroup {
                        name,
                        role,
                        resolution,
                        mentions,
                    });
                }
            }
        }
        for group in placed.values_mut() {
            group.mentions.sort_by_key(|mention| mention.span);
        }
        Self { placed, unplaced }
    }

    fn places(
        &self,
        document: &Document,
        gazetteer: &Gazetteer,
        wording: &Wording<'_>,
        lead: &Lead,
    ) -> (Vec<BriefedPlace>, Vec<Subject>) {
        let mut rows: Vec<(BriefedPlace, Subject)> = self
            .placed
            .iter()
            .map(|(&key, group)| {
                let place = briefed(key, group, document, gazetteer, wording);
                let subject = subject(key, group, &place, lead);
                (place, subject)
            })
            .collect();
        rows.sort_by(|(a, _), (b, _)| {
            (b.article, b.comments)
                .cmp(&(a.article, a.comments))
                .then_with(|| {
                    (a.label.as_str(), a.id.as_str()).cmp(&(b.label.as_str(), b.id.as_str()))
                })
        });
        rows.into_iter().unzip()
    }

    fn unmapped(&self, wording: &Wording<'_>) -> Vec<UnmappedName> {
        self.unplaced
            .iter()
            .map(|group| UnmappedName {
                name: group.name.to_owned(),
                role: group.role,
                reason: match group.resolution {
                    Resolution::Unmapped { reason } => wording.unmapped(reason),
                    _ => wording.only_associative(&group.mentions),
                },
                is_set_aside: matches!(
                    group.resolution,
                    Resolution::Unmapped {
                        reason: UnmappedReason::SetAside
                    }
                ),
                mentions: group.mentions.clone(),
            })
            .collect()
    }
}

fn offset(
    mention: &Mention,
    resolution: &Resolution,
    gazetteer: &Gazetteer,
) -> Option<PlacedOffset> {
    let Some(Whereabouts::Anchor(offset)) = mention.whereabouts else {
        return None;
    };
    Some(PlacedOffset {
        offset,
        spot: offset.spot(resolution.best_place()?, gazetteer),
    })
}

/// Orders resolutions of one place by how well they are decided.
fn rank(resolution: &Resolution) -> (Reverse<Status>, f64) {
    (Reverse(resolution.status()), resolution.confidence().get())
}

fn briefed(
    key: PlaceKey,
    group: &PlacedGroup<'_>,
    document: &Document,
    gazetteer: &Gazetteer,
    wording: &Wording<'_>,
) -> BriefedPlace {
    let place = gazetteer.place(key);
    let comments = group
        .mentions
        .iter()
        .filter(|m| m.block.is_comment())
        .count();
    let others = group.best.alternatives();
    let mut evidence = match group.best {
        Resolution::Resolved { evidence, .. } => wording.reasons(&place, evidence),
        Resolution::Undecided { candidates } => wording.undecided(candidates),
        Resolution::Unmapped { .. } => wording.reasons(&place, &[]),
    };
    let offsets = group.mentions.iter().filter_map(|mention| mention.offset);
    evidence.extend(offsets.map(|offset| wording.offset(&offset)));
    // What the program says of its own places is no note of anybody's.
    let is_noted = !gazetteer.is_bundled(key) || gazetteer.has_imported_note(key);
    let own = |text: &str| if is_noted { text } else { "" }.to_owned();
    evidence.extend(wording.noted(&own(gazetteer.note(key)), &own(gazetteer.source(key))));
    let is_decided = matches!(group.best, Resolution::Resolved { .. });
    let drawn = gazetteer.outline(key).filter(|_| is_decided);
    BriefedPlace {
        id: place.id.clone(),
        name: place.name.to_owned(),
        label: label::of(key, &group.mentions, document, gazetteer),
        kind: place.kind,
        kind_word: place.kind_word.to_owned(),
        kind_label: wording.kind_label(&place).to_owned(),
        country: place.country.to_owned(),
        admin1: place.admin1_name.to_owned(),
        lies_in: wording.lies_in(&place),
        note: own(gazetteer.note(key)),
        source: own(gazetteer.source(key)),
        point: place.point,
        bbox: place.bbox,
        outline: drawn.map(Cow::into_owned),
        population: place.population,
        seat: place.seat,
        status: group.best.status(),
        confidence: group.best.confidence(),
        article: group.mentions.len() - comments,
        comments,
        mentions: group.mentions.clone(),
        evidence,
        preferred: match group.best {
            Resolution::Resolved { evidence, .. } => wording.preferred(&place, evidence, others),
            Resolution::Undecided { .. } | Resolution::Unmapped { .. } => None,
        },
        alternatives: others
            .iter()
            .map(|candidate| alternative(key, candidate, gazetteer, wording))
            .collect(),
    }
}

fn alternative(
    chosen: PlaceKey,
    candidate: &RankedCandidate,
    gazetteer: &Gazetteer,
    wording: &Wording<'_>,
) -> Alternative {
    let place = gazetteer.place(candidate.place);
    Alternative {
        id: place.id.clone(),
        name: place.name.to_owned(),
        country: place.country.to_owned(),
        label: wording.full_name(&place),
        point: place.point,
        confidence: candidate.confidence,
        reason: wording.comparison(&gazetteer.place(chosen), &place, &candidate.evidence),
    }
}

/// Candidates of an undecided place that the map shows; the list has all of them.
const CANDIDATES_DRAWN: usize = 3;

fn subject(key: PlaceKey, group: &PlacedGroup<'_>, place: &BriefedPlace, lead: &Lead) -> Subject {
    Subject {
        id: place.id.clone(),
        key,
        candidates: match group.best {
            Resolution::Undecided { candidates } => {
                let best = candidates.iter().take(CANDIDATES_DRAWN);
                best.map(|c| c.place).collect()
            }
            _ => Vec::new(),
        },
        label: place.label.clone(),
        kind: place.kind,
        article: place.article,
        comments: place.comments,
        prominence: lead.prominence(&place.mentions),
        hints: match place.status {
            Status::Check => Vec::new(),
            _ => hints(place),
        },
    }
}

/// The distances from a place that the map shows, each once.
fn hints(place: &BriefedPlace) -> Vec<Hint> {
    let mut hints: Vec<Hint> = Vec::new();
    for PlacedOffset { offset, spot } in place.offsets() {
        let hint = Hint {
            bearing: offset.bearing,
            km: offset.km,
        };
        if *spot != Spot::Unknown && !hints.contains(&hint) {
            hints.push(hint);
        }
    }
    hints
}
