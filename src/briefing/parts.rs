//! What a briefing holds.

use crate::cartography::MapSheet;
use crate::claims::{AgentKind, Claims, Speaker, Statement};
use crate::corrections::{Correction, Edits, Hidden, Stale};
use crate::diagnostics::Diagnostic;
use crate::document::{BlockId, Document};
use crate::gazetteer::{Kind, Seat, Shape};
use crate::geo::{Bbox, LonLat};
use crate::language::{Catalogue, Language};
use crate::positions::{Offset, Spot};
use crate::recognize::Role;
use crate::score::{Confidence, Status};
use crate::span::Span;
use crate::summarize::{Sentence, Summary};
use std::collections::BTreeSet;

/// A document, summarized and mapped.
#[derive(Debug, Clone, PartialEq)]
pub struct Briefing {
    /// What its own words are in; those of the source have their own.
    pub language: Language,
    /// What was read.
    pub document: Document,
    /// Where it came from.
    pub input: InputRecord,
    /// Every sentence, in the order of the text.
    pub sentences: Vec<Sentence>,
    /// The article in a few of them.
    pub summary: Summary,
    /// Who said what, when, how many, and who takes part.
    pub claims: Claims,
    /// Places, most mentioned in the article first, then in comments, then by name.
    pub places: Vec<BriefedPlace>,
    /// Borders that the text names, in the order of first mention.
    pub borders: Vec<BriefedBorder>,
    /// What is named but not mapped, in the order of first mention.
    pub unmapped: Vec<UnmappedName>,
    /// The map.
    pub map: MapSheet,
    /// What a person has said that names mean, with how many mentions that decided: none when it
    /// matches nothing any more.
    pub corrections: Vec<(Correction, usize)>,
    /// What became of each place that a person hides: nothing of it is left here.
    pub hidden: Vec<Hidden>,
    /// What a person adds and arranges; nothing of it is about a hidden place.
    pub edits: Edits,
    /// Places around, so that a name that was missed can be looked up; most important first.
    pub nearby: Vec<NearbyPlace>,
    /// The edits that nothing of the text fits any more.
    pub stale: Vec<Stale>,
}

/// Where a document came from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InputRecord {
    /// Name of the file, without folders; `None` for standard input. It is part of the page, which
    /// names its file of corrections after it.
    pub name: Option<String>,
    /// `text`, `html` …
    pub kind: &'static str,
    /// SHA-256 of the bytes read, lower-case hexadecimal.
    pub sha256: String,
    /// The address it was fetched from, after redirects, when it was.
    pub url: Option<String>,
    /// When it was fetched: `2021-08-11T17:35:00Z`.
    pub fetched: Option<String>,
    /// What a reader should know about how it was read: what its source lacks, what was left
    /// out or guessed.
    pub notices: Vec<Diagnostic>,
}

impl InputRecord {
    /// The notice that the words are of a language that is not read, or not without its pack.
    #[must_use]
    pub fn unread(&self) -> Option<&Diagnostic> {
        let mut notices = self.notices.iter();
        notices.find(|notice| {
            matches!(
                notice,
                Diagnostic::LanguageNotRead { .. } | Diagnostic::LanguagePackMissing { .. }
            )
        })
    }
}

/// A place of the text, with all its mentions.
#[derive(Debug, Clone, PartialEq)]
pub struct BriefedPlace {
    /// Stable id, unique in the briefing: `gn:1142170`.
    pub id: String,
    /// The gazetteer's name: "Fayzabad".
    pub name: String,
    /// The name as the text writes it most: "Faizabad".
    pub label: String,
    /// What it is.
    pub kind: Kind,
    /// What its source calls that: the user's own word, else the word of the kind.
    pub kind_word: String,
    /// What it is, in a word for readers: "Province", "Capital".
    pub kind_label: String,
    /// ISO 3166-1 alpha-2; empty for seas and macro regions.
    pub country: String,
    /// Name of its first-order division; empty when unknown.
    pub admin1: String,
    /// Where it lies, for readers: "Badakhshan, Afghanistan"; empty for countries.
    pub lies_in: String,
    /// What the user or an import says of it, or nothing.
    pub note: String,
    /// Where that is from, or nothing.
    pub source: String,
    /// Reference point.
    pub point: LonLat,
    /// Box around its shape.
    pub bbox: Option<Bbox>,
    /// Lines and polygons that the user or an import has for it.
    pub outline: Option<Shape>,
    /// People; 0 when unknown.
    pub population: u32,
    /// What it is the capital of.
    pub seat: Seat,
    /// How far the choice can be trusted.
    pub status: Status,
    /// How probable it is that the choice is right.
    pub confidence: Confidence,
    /// Mentions in title and article.
    pub article: usize,
    /// Mentions in comments.
    pub comments: usize,
    /// Each mention that counts, in the order of the text.
    pub mentions: Vec<PlacedMention>,
    /// Why this place, in sentences for readers, strongest first; at least one.
    pub evidence: Vec<String>,
    /// Why it and not the next best candidate: "Preferred over Faizabad, India, because the text
    /// says …". `None` where nothing was passed over or nothing told them apart.
    pub preferred: Option<String>,
    /// The places not chosen; for [`Status::Check`] the other candidates.
    pub alternatives: Vec<Alternative>,
}

/// A border that the text names, with all its mentions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BriefedBorder {
    /// Stable id, unique in the briefing: `border:gn:1149361+gn:1220409`.
    pub id: String,
    /// The two sides as the text names them first: "Afghanistan – Tajikistan".
    pub label: String,
    /// Ids of the two places, in the same order.
    pub sides: [String; 2],
    /// Mentions in title and article.
    pub article: usize,
    /// Mentions in comments.
    pub comments: usize,
    /// Each mention that counts, in the order of the text.
    pub mentions: Vec<BorderUse>,
}

/// One mention of a border.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BorderUse {
    /// From the first name to the last.
    pub words: Span,
    /// The block that holds them.
    pub block: BlockId,
    /// Index into [`Briefing::sentences`] of the sentence that holds their start.
    pub sentence: usize,
}

impl Status {
    /// The word that readers see.
    pub(crate) fn label(self, catalogue: &Catalogue) -> &'static str {
        let words = &catalogue.statuses;
        match self {
            Self::SetByUser => words.set,
            Self::Sure => words.sure,
            Self::Likely => words.likely,
            Self::Check => words.check,
            Self::Unmapped => words.unmapped,
        }
    }
}

/// One mention of a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedMention {
    /// The words.
    pub span: Span,
    /// The block that holds them.
    pub block: BlockId,
    /// Index into [`Briefing::sentences`] of the sentence that holds them.
    pub sentence: usize,
    /// How the name is used.
    pub role: Role,
    /// What lies at a distance from the place.
    pub offset: Option<PlacedOffset>,
}

/// A distance from a place, with the spot that it leads to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedOffset {
    /// What the text says.
    pub offset: Offset,
    /// What that says of where it is.
    pub spot: Spot,
}

/// A place that the name might also mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Alternative {
    /// Stable id.
    pub id: String,
    /// The gazetteer's name.
    pub name: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Name with where it lies: "Faizabad, Uttar Pradesh, India".
    pub label: String,
    /// Reference point.
    pub point: LonLat,
    /// Its posterior probability among the candidates of the name.
    pub confidence: Confidence,
    /// Why not, or for a candidate what speaks for it, for readers.
    pub reason: String,
}

/// A place that the map shows or could show.
#[derive(Debug, Clone, PartialEq)]
pub struct NearbyPlace {
    /// Stable id.
    pub id: String,
    /// The gazetteer's name.
    pub name: String,
    /// Where it lies, for readers.
    pub lies_in: String,
    /// Reference point.
    pub point: LonLat,
}

/// A name that the text has and the map has not.
#[derive(Debug, Clone, PartialEq)]
pub struct UnmappedName {
    /// As the text writes it first.
    pub name: String,
    /// How it is used.
    pub role: Role,
    /// Why it is not mapped, for readers.
    pub reason: String,
    /// Whether a person has said that it is no place.
    pub is_set_aside: bool,
    /// Where it stands.
    pub mentions: Vec<PlacedMention>,
}

impl BriefedPlace {
    /// The distances that are measured from it, in the order of the text.
    pub fn offsets(&self) -> impl Iterator<Item = &PlacedOffset> {
        let offsets = self.mentions.iter().map(|mention| mention.offset.as_ref());
        offsets.flatten()
    }
}

/// Which places the sentences name, made once for many look-ups.
#[derive(Debug, Clone)]
pub struct PlacesBySentence<'b> {
    places: &'b [BriefedPlace],
    /// Sentence and place, as indexes, sorted.
    named: Vec<(usize, usize)>,
}

impl<'b> PlacesBySentence<'b> {
    /// The places that the sentences of a statement name, in the order of [`Briefing::places`].
    pub fn of(&self, statement: &Statement) -> impl Iterator<Item = &'b BriefedPlace> {
        let before = |sentence: usize| self.named.partition_point(|(at, _)| *at < sentence);
        let named = before(statement.sentences.start)..before(statement.sentences.end);
        let named = self.named.get(named).unwrap_or_default();
        let places: BTreeSet<usize> = named.iter().map(|(_, place)| *place).collect();
        places
            .into_iter()
            .filter_map(|place| self.places.get(place))
    }
}

impl Briefing {
    /// How many places are withheld from it.
    #[must_use]
    pub fn withheld(&self) -> usize {
        let hidden = self.hidden.iter();
        hidden.filter(|hidden| hidden.mentions > 0).count()
    }

    /// Which places each sentence names: for all statements at once.
    #[must_use]
    pub fn places_by_sentence(&self) -> PlacesBySentence<'_> {
        let named = self.places.iter().zip(0..).flat_map(|(place, number)| {
            let mentions = place.mentions.iter();
            mentions.map(move |mention| (mention.sentence, number))
        });
        let mut named: Vec<(usize, usize)> = named.collect();
        named.sort_unstable();
        PlacesBySentence {
            places: &self.places,
            named,
        }
    }

    /// The places that the sentences of a statement name, in the order of [`Briefing::places`].
    pub fn places_in<'b>(
        &'b self,
        statement: &'b Statement,
    ) -> impl Iterator<Item = &'b BriefedPlace> {
        self.places.iter().filter(|place| {
            let first = (place.mentions)
                .partition_point(|mention| mention.sentence < statement.sentences.start);
            let mention = place.mentions.get(first);
            mention.is_some_and(|mention| mention.sentence < statement.sentences.end)
        })
    }

    /// A speaker's name, as full as the text gives it: for "he" that of the person meant. `None`
    /// when the text leaves it open.
    #[must_use]
    pub fn speaker_name(&self, speaker: &Speaker) -> Option<&str> {
        let full = |agent: &Option<usize>| {
            let agent = self.claims.agents.get((*agent)?)?;
            (agent.kind == AgentKind::Person).then_some(agent.name.as_str())
        };
        match speaker {
            Speaker::Named { words, .. } => Some(words.slice(&self.document.text)),
            Speaker::Pronoun { name, agent, .. } => {
                Some(full(agent).unwrap_or_else(|| name.slice(&self.document.text)))
            }
            Speaker::Unclear { .. } | Speaker::Unattributed => None,
        }
    }

    /// Checks what must hold for any input.
    ///
    /// # Panics
    /// When a mention does not stand where it says, a count disagrees with its list, an id
    /// occurs twice, or a place comes without a reason: each a bug of this program.
    pub fn check_invariants(&self) {
        let mut ids: Vec<&str> = self.places.iter().map(|place| place.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), self.places.len(), "ids are unique");
        for place in &self.places {
            assert_eq!(
                place.article + place.comments,
                place.mentions.len(),
                "{}",
                place.id
            );
            assert!(!place.evidence.is_empty(), "{} has a reason", place.id);
            assert_ne!(place.status, Status::Unmapped, "{} is mapped", place.id);
            assert!(
                self.map
                    .anchors
                    .iter()
                    .any(|anchor| anchor.place == place.id),
                "{} is on the map",
                place.id
            );
        }
        let mentions = self.places.iter().flat_map(|place| &place.mentions);
        for mention in mentions.chain(self.unmapped.iter().flat_map(|name| &name.mentions)) {
            let block = self.document.block_of(mention.span).map(|block| block.id);
            assert_eq!(block, Some(mention.block), "a mention stands in its block");
            let sentence = self.sentences.get(mention.sentence);
            assert!(
                sentence.is_some_and(|sentence| sentence.span.contains(mention.span)),
                "{:?} stands in its sentence",
                mention.span.slice(&self.document.text)
            );
        }
        for statement in &self.claims.statements {
            let held = self.sentences.get(statement.sentences.clone());
            assert!(
                held.is_some_and(|held| !held.is_empty()),
                "a statement stands in sentences"
            );
        }
        for border in &self.borders {
            assert_eq!(border.article + border.comments, border.mentions.len());
            assert!(
                self.map
                    .named_borders
                    .iter()
                    .any(|drawn| drawn.id == border.id),
                "{} is on the map",
                border.id
            );
        }
        let picked = self
            .summary
            .bottom_line
            .iter()
            .chain(&self.summary.takeaways);
        for sentence in picked {
            assert!(
                self.sentences.contains(sentence),
                "summary lines are sentences"
            );
        }
    }
}
