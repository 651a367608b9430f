//! Distances from a place: "60 nautical miles west of Hodeidah", "about 15 miles off the coast of
//! Somalia". The place is the anchor; what is meant lies at the distance from it.

use super::quantity::distance;
use crate::gazetteer::{FeatureClass, Gazetteer, PlaceKey};
use crate::geo::{KM_PER_DEGREE, LonLat};
use crate::span::Span;
use crate::text::{Shape, Token, TokenizedText};
use crate::vocabulary::Positions;

/// Where something lies as seen from a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Offset {
    /// The words that say so, from the number to the end of the place's name.
    pub words: Span,
    /// Those of distance and direction: "60 nautical miles west".
    pub measure: Span,
    /// The direction, where the text gives one.
    ///
    /// # Units
    /// Degrees clockwise from north.
    pub bearing: Option<f64>,
    /// The distance.
    ///
    /// # Units
    /// Kilometres.
    pub km: f64,
}

impl Offset {
    /// What is known of the spot that is meant, when its anchor is this place. Of a place that has an
    /// extent nobody knows whether its middle or its edge is meant.
    #[must_use]
    pub fn spot(&self, anchor: PlaceKey, gazetteer: &Gazetteer) -> Spot {
        if !is_spot(anchor, gazetteer) {
            return Spot::Unknown;
        }
        let from = gazetteer.point(anchor);
        match self.bearing {
            Some(bearing) => Spot::At(from.destination(bearing, self.km)),
            None => Spot::Around(from),
        }
    }

    /// Distance as readers want it: whole kilometres from ten on.
    #[must_use]
    pub fn rounded_km(&self) -> f64 {
        let unit = if self.km < 10.0 { 10.0 } else { 1.0 };
        (self.km * unit).round() / unit
    }
}

/// What an offset says of where something lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Spot {
    /// About here.
    At(LonLat),
    /// At the distance from here, in a direction that the text does not give.
    Around(LonLat),
    /// The distance is measured from the edge of a larger place.
    Unknown,
}

/// Extent of a water or a landform that still is a spot.
///
/// # Units
/// Degrees.
const SMALL: f64 = 0.5;

fn is_spot(place: PlaceKey, gazetteer: &Gazetteer) -> bool {
    let is_small = || {
        let bbox = gazetteer.bbox(place);
        let extent = bbox.map_or(0.0, |bbox| bbox.width().max(bbox.height()));
        let radius = f64::from(gazetteer.place(place).radius_km) / KM_PER_DEGREE;
        extent.max(2.0 * radius) <= SMALL
    };
    match gazetteer.kind(place).class() {
        FeatureClass::PopulatedPlace | FeatureClass::Facility => true,
        FeatureClass::Water | FeatureClass::Landform => is_small(),
        FeatureClass::Country
        | FeatureClass::AdminRegion
        | FeatureClass::Region
        | FeatureClass::Historical => false,
    }
}

/// The distances of a text, by where the names of their places begin.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Offsets(Vec<Offset>);

/// Nothing on Earth is farther away.
const FARTHEST_KM: f64 = 20_000.0;
/// Words between "of" and the place: "the besieged port city of".
const MOST_BEFORE_PLACE: usize = 6;
/// Words between the unit and the direction: "away to the".
const MOST_BEFORE_DIRECTION: usize = 4;
/// Tokens of a distance in brackets: "(186 miles)", "(about 25 nautical miles)".
const MOST_IN_BRACKETS: usize = 6;

impl Offsets {
    /// All that stand before a capitalised word, in the order of the text.
    #[must_use]
    pub fn of(text: &TokenizedText<'_>) -> Self {
        let tokens = text.tokens();
        let mut found: Vec<Offset> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            // "186 miles" in brackets belongs to the distance before it.
            let is_inside = found
                .last()
                .is_some_and(|last| token.span.start() < last.words.end());
            let before = at.checked_sub(1).and_then(|before| tokens.get(before));
            // "$40 m", "1/2 mile" from its second number.
            let is_part = before.is_some_and(|before| match before.shape {
                Shape::Mark('$' | '€' | '£' | '¥' | '₹') => true,
                Shape::Mark('/' | '.' | ',') => !token.spaced,
                _ => false,
            });
            if !is_inside && !is_part && !token.address {
                let rest = tokens.get(at..).unwrap_or_default();
                found.extend(offset(text, rest));
            }
        }
        Self(found)
    }

    /// The one whose place has the name that stands there, with words that reach to its end.
    #[must_use]
    pub fn before(&self, text: &str, name: Span) -> Option<Offset> {
        let at = self
            .0
            .partition_point(|offset| offset.words.end() < name.start());
        let offset = self.0.get(at)?;
        let begins = offset.words.end() == name.start();
        let words = Span::new(text, offset.words.start(), name.end())?;
        begins.then_some(Offset { words, ..*offset })
    }

    /// Whether a stretch is part of distance or direction: "North East" in "40 km North East of".
    #[must_use]
    pub fn measure(&self, stretch: Span) -> bool {
        let at = self
            .0
            .partition_point(|offset| offset.measure.end() <= stretch.start());
        self.0
            .get(at)
            .is_some_and(|offset| offset.measure.overlaps(stretch))
    }
}

/// The offset at the start of some tokens; its words end where the name of the place begins.
fn offset(text: &TokenizedText<'_>, tokens: &[Token<'_>]) -> Option<Offset> {
    let vocabulary = text.vocabulary();
    let words_of = &vocabulary.positions;
    let (km, unit) = distance(tokens, vocabulary)?;
    let mut at = unit + in_brackets(tokens.get(unit..)?);
    let Way {
        bearing,
        direction,
        place,
    } = way(tokens.get(at..)?, words_of)?;
    let last = tokens.get((at + direction).checked_sub(1)?)?;
    at += place;
    let (first, name) = (tokens.first()?, tokens.get(at)?);
    let words = Span::new(text.text(), first.span.start(), name.span.start())?;
    let measure = Span::new(text.text(), first.span.start(), last.span.end())?;
    let is_one_sentence = text.sentence_at(words.start()) == text.sentence_at(name.span.start());
    let is_distance = km > 0.0 && km < FARTHEST_KM;
    (is_distance && is_one_sentence && !is_border(tokens.get(at..)?, words_of)).then_some(Offset {
        words,
        measure,
        bearing,
        km,
    })
}

/// Tokens of the same distance in another unit.
fn in_brackets(tokens: &[Token<'_>]) -> usize {
    if !tokens.first().is_some_and(|token| token.is_mark('(')) {
        return 0;
    }
    let mut inside = tokens.iter().take(MOST_IN_BRACKETS);
    inside
        .position(|token| token.is_mark(')'))
        .map_or(0, |end| end + 1)
}

/// From a distance to its place.
struct Way {
    bearing: Option<f64>,
    /// Tokens up to the end of the direction.
    direction: usize,
    /// Tokens up to the name of the place.
    place: usize,
}

fn way(tokens: &[Token<'_>], words: &Positions) -> Option<Way> {
    let is = |at: usize, any: &[&str]| {
        tokens
            .get(at)
            .is_some_and(|token| any.contains(&token.text))
    };
    for at in 0..MOST_BEFORE_DIRECTION {
        if let Some((bearing, taken)) = direction(tokens.get(at..)?, words) {
            let direction = at + taken;
            let is_joined = is(direction, words.of) || is(direction, &[words.off]);
            return is_joined
                .then_some(())
                .and_then(|()| name(tokens, direction + 1, words))
                .map(|place| Way {
                    bearing: Some(bearing),
                    direction,
                    place,
                });
        }
        if is(at, words.away) {
            return name(tokens, at + 1, words).map(|place| Way {
                bearing: None,
                direction: at,
                place,
            });
        }
        if !is(at, words.before_directions) {
            return None;
        }
    }
    None
}

/// The token that begins the name of the place, at a token or a few words behind it.
fn name(tokens: &[Token<'_>], from: usize, words: &Positions) -> Option<usize> {
    let is_filler =
        |token: &Token<'_>| token.is_word() && words.before_places.contains(&token.text);
    for at in from..from + MOST_BEFORE_PLACE {
        let token = tokens.get(at)?;
        if token.is_capital() {
            // "the Yemeni port of Hodeidah": the name comes later.
            let next = tokens.get(at + 1).filter(|next| is_filler(next));
            let is_adjective = next.is_some();
            let later = is_adjective
                .then(|| name_after_adjective(tokens, at + 1, words))
                .flatten();
            return Some(later.unwrap_or(at));
        }
        if !is_filler(token) && !token.is_hyphen() {
            return None;
        }
    }
    None
}

/// The name behind "port of", "coastal town of".
fn name_after_adjective(tokens: &[Token<'_>], from: usize, lexicon: &Positions) -> Option<usize> {
    let words = tokens.get(from..from + MOST_BEFORE_PLACE)?;
    let fillers = words
        .iter()
        .take_while(|token| token.is_word() && lexicon.before_places.contains(&token.text))
        .count();
    let last = words.get(fillers.checked_sub(1)?)?;
    let name = words.get(fillers)?;
    let leads = lexicon.leads_to_name.contains(&last.text);
    (leads && name.is_capital()).then_some(from + fillers)
}

/// "15 km from Iran's border", "from the Gaza border": not from the place.
fn is_border(tokens: &[Token<'_>], words: &Positions) -> bool {
    let is_capital = |token: &&Token<'_>| token.is_capital() || token.is_hyphen();
    let name = tokens.iter().take(4).take_while(is_capital).count();
    tokens
        .get(name)
        .is_some_and(|next| words.borders.contains(&next.text))
}

/// The bearing of a direction at the start, and its tokens: "north", "north-east", "southeast",
/// "north-northwest", "NE".
fn direction(tokens: &[Token<'_>], words: &Positions) -> Option<(f64, usize)> {
    let first = tokens.first()?;
    if first.is_capital()
        && let Some(sixteenth) = words.points.iter().position(|point| *point == first.text)
    {
        return Some((sixteenth as f64 * 22.5, 1));
    }
    let mut parts: Vec<usize> = Vec::new();
    let mut taken = 0;
    while let Some(token) = tokens.get(taken) {
        let is_joined = taken == 0 || token.is_hyphen() || token.spaced || {
            let before = tokens.get(taken - 1);
            before.is_some_and(|before| before.is_hyphen())
        };
        if token.is_hyphen() && !parts.is_empty() {
            taken += 1;
            continue;
        }
        let Some(more) = quarters(&token.text.to_ascii_lowercase(), words).filter(|_| is_joined)
        else {
            break;
        };
        parts.extend(more);
        taken += 1;
    }
    let bearing = mean(&parts)?;
    Some((bearing, taken))
}

/// "north" → [0], "northeast" → [0, 1]; with "-wards".
fn quarters(word: &str, words: &Positions) -> Option<Vec<usize>> {
    let mut endings = words.direction_endings.iter();
    let bare = endings.find_map(|ending| word.strip_suffix(ending));
    let word = bare.unwrap_or(word);
    let starts = |word: &str| {
        let mut directions = words.directions.iter().enumerate();
        directions.find_map(|(at, name)| Some((at, word.strip_prefix(name)?.to_owned())))
    };
    let (first, rest) = starts(word)?;
    if rest.is_empty() {
        return Some(vec![first]);
    }
    let (second, more) = starts(&rest)?;
    more.is_empty().then(|| vec![first, second])
}

/// The bearing of one to three quarters: "north-northwest" is between north and north-west.
fn mean(parts: &[usize]) -> Option<f64> {
    let degrees = |quarter: usize| quarter as f64 * 90.0;
    let between = |a: f64, b: f64| {
        let turn = (b - a + 540.0).rem_euclid(360.0) - 180.0;
        (turn.abs() <= 90.0).then(|| (a + turn / 2.0).rem_euclid(360.0))
    };
    match *parts {
        [one] => Some(degrees(one)),
        [one, two] => between(degrees(one), degrees(two)),
        [one, two, three] => between(degrees(one), between(degrees(two), degrees(three))?),
        _ => None,
    }
}
