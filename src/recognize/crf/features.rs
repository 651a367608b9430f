//! The features of each token: what the model may know.

use super::Known;
use super::evidence::{Evidence, Seen};
use super::facts::{self, Affixes, Facts};
use super::hash::{self, Hash};
use super::names::{self, Begin, NameFacts, NameSource, Position};
use super::word_table::WordTable;
use crate::gazetteer::Gazetteer;
use crate::recognize::classed::{ClassedToken, ClassedTokens};
use crate::recognize::clue::Clues;
use crate::recognize::survey::Survey;

/// Families of features, for experiments that leave one out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Words and pairs of words, up to three away.
    Words,
    /// Patterns of capitals, and the first and last letters.
    Shapes,
    /// Names of the gazetteer.
    Gazetteer,
    /// Small lists of words: titles, prepositions, what organizations end with.
    Lexicon,
    /// The same word elsewhere in the document.
    Document,
    /// Words that are used alike, and how often a word has a capital.
    Clusters,
    /// The clues of the rule recogniser.
    Rules,
}

impl Family {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Words,
        Self::Shapes,
        Self::Gazetteer,
        Self::Lexicon,
        Self::Document,
        Self::Clusters,
        Self::Rules,
    ];
}

/// Takes the features of one token.
pub(super) trait Sink {
    /// One feature.
    fn add(&mut self, family: Family, feature: Hash);
}

impl Sink for Vec<Hash> {
    #[inline]
    fn add(&mut self, _: Family, feature: Hash) {
        self.push(feature);
    }
}

/// How a sentence uses capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Capitals {
    /// For names.
    Names,
    /// Everything.
    All,
    /// Most words: a headline.
    Most,
    /// Nothing.
    None,
}

/// A document made ready for taking features.
#[derive(Debug)]
pub(super) struct Observer {
    facts: Vec<Facts>,
    names: Vec<NameFacts>,
    capitals: Vec<Capitals>,
    evidence: Evidence,
    rules: Vec<Rule>,
}

impl Observer {
    /// Looks at every token once.
    pub(super) fn new(survey: &Survey<'_>, gazetteer: &Gazetteer, words: WordTable<'_>) -> Self {
        let tokens = &survey.tokens;
        let facts: Vec<Facts> = tokens
            .list
            .iter()
            .map(|token| Facts::of(token, words))
            .collect();
        let mut names = Vec::with_capacity(facts.len());
        let mut capitals = Vec::with_capacity(tokens.stretches.len());
        let mut evidence = Evidence::before(facts.len());
        let source = NameSource {
            gazetteer,
            known: tokens.known,
        };
        for stretch in &tokens.stretches {
            let sentence = &facts[stretch.start..stretch.end];
            let use_of = use_of_capitals(sentence);
            let begin = match use_of {
                Capitals::None => Begin::Any,
                _ => Begin::Capitals,
            };
            names::mark(
                &tokens.list[stretch.start..stretch.end],
                begin,
                source,
                &mut names,
            );
            evidence.read(sentence);
            capitals.push(use_of);
        }
        Self {
            facts,
            names,
            capitals,
            evidence,
            rules: rules(survey),
        }
    }

    /// Whether the writer of a sentence uses no capitals.
    pub(super) fn has_no_capitals(&self, stretch: usize) -> bool {
        self.capitals[stretch] == Capitals::None
    }

    /// Whether something at the token hints at a name: a capital, the gazetteer, the rules.
    pub(super) fn may_name(&self, at: usize) -> bool {
        self.facts[at].capital
            || self.names[at].position != Position::Outside
            || self.rules[at].part != 0
    }

    /// What is known of the token as a word.
    pub(super) fn facts(&self, at: usize) -> &Facts {
        &self.facts[at]
    }

    /// What the gazetteer has there.
    pub(super) fn known(&self, at: usize) -> Known {
        let name = self.names[at];
        let place = name.kinds & !names::DEMONYM != 0;
        Known {
            people: name.kinds == names::DEMONYM,
            importance: place.then_some(name.importance),
            begins: matches!(name.position, Position::Whole | Position::First),
            ends: matches!(name.position, Position::Whole | Position::Last),
        }
    }

    /// Gives the features of the token `at` of the stretch number `stretch`.
    pub(super) fn features(
        &self,
        tokens: &ClassedTokens<'_>,
        stretch: usize,
        at: usize,
        sink: &mut impl Sink,
    ) {
        let of = &tokens.stretches[stretch];
        let near = Near {
            words: &tokens.list[of.start..of.end],
            facts: &self.facts[of.start..of.end],
            names: &self.names[of.start..of.end],
            rule: self.rules[at],
            capitals: self.capitals[stretch],
            at: at - of.start,
        };
        near.words(sink);
        near.shapes(sink);
        near.names(sink);
        near.lexicon(sink);
        near.document(&self.evidence, sink);
        near.clusters(sink);
        near.rules(sink);
    }
}

fn use_of_capitals(sentence: &[Facts]) -> Capitals {
    let (mut words, mut capital, mut upper) = (0, 0, 0);
    for facts in sentence
        .iter()
        .filter(|facts| facts.is_word && facts.letters > 1)
    {
        words += 1;
        capital += usize::from(facts.capital);
        upper += usize::from(facts.capital && facts.all_upper);
    }
    if words >= 3 && upper * 10 >= words * 7 {
        Capitals::All
    } else if words >= 4 && capital * 10 >= words * 7 {
        Capitals::Most
    } else if words >= 3 && capital == 0 {
        Capitals::None
    } else {
        Capitals::Names
    }
}

/// A token and its sentence.
struct Near<'o> {
    words: &'o [ClassedToken<'o>],
    facts: &'o [Facts],
    names: &'o [NameFacts],
    rule: Rule,
    capitals: Capitals,
    at: usize,
}

/// Hash of a feature: the number of its kind and its parts.
#[inline]
fn feature<const N: usize>(kind: u64, parts: [u64; N]) -> Hash {
    parts.into_iter().fold(hash::seed(kind), hash::step)
}

impl Near<'_> {
    #[inline]
    fn facts(&self, offset: isize) -> &Facts {
        let at = self.at.checked_add_signed(offset);
        at.and_then(|at| self.facts.get(at)).unwrap_or(&Facts::EDGE)
    }

    #[inline]
    fn word(&self, offset: isize) -> Option<&ClassedToken<'_>> {
        let at = self.at.checked_add_signed(offset)?;
        self.words.get(at)
    }

    #[inline]
    fn name(&self, offset: isize) -> NameFacts {
        let at = self.at.checked_add_signed(offset);
        at.and_then(|at| self.names.get(at))
            .copied()
            .unwrap_or_default()
    }

    fn words(&self, sink: &mut impl Sink) {
        let mut add = |kind, parts| sink.add(Family::Words, feature::<2>(kind, parts));
        let own = self.facts(0);
        let word = |offset| self.facts(offset).lower;
        add(0, [0, 0]);
        add(1, [own.lower, 0]);
        add(2, [own.form, 0]);
        add(3, [word(-1), 0]);
        add(4, [word(1), 0]);
        add(5, [word(-2), 0]);
        add(6, [word(2), 0]);
        add(7, [word(-3), 0]);
        add(8, [word(3), 0]);
        add(9, [word(-1), own.lower]);
        add(10, [own.lower, word(1)]);
        add(11, [word(-2), word(-1)]);
        add(12, [word(1), word(2)]);
        add(13, [word(-1), word(1)]);
        add(14, [word(-1), own.shape]);
        add(15, [word(1), own.shape]);
    }

    fn shapes(&self, sink: &mut impl Sink) {
        let mut add = |kind, parts| sink.add(Family::Shapes, feature::<3>(kind, parts));
        let own = self.facts(0);
        let capital = u64::from(own.capital);
        let capitals = self.capitals as u64;
        let shape = |offset| self.facts(offset).shape;
        add(20, [own.shape, capitals, 0]);
        add(21, [shape(-1), 0, 0]);
        add(22, [shape(1), 0, 0]);
        add(23, [shape(-1), own.shape, shape(1)]);
        add(24, [shape(-2), shape(-1), 0]);
        add(25, [shape(1), shape(2), 0]);
        add(26, [u64::from(self.at == 0), capitals, capital]);
        let affixes = Affixes::of(self.words[self.at].text);
        for (kind, prefix) in (30..).zip(affixes.prefixes()) {
            add(kind, [prefix, 0, 0]);
        }
        for (kind, suffix) in (40..).zip(affixes.suffixes()) {
            add(kind, [suffix, capital, 0]);
        }
        let ending = |offset| self.word(offset).map_or(0, |word| facts::ending(word.text));
        add(46, [ending(-1), 0, 0]);
        add(47, [ending(1), 0, 0]);
    }

    fn names(&self, sink: &mut impl Sink) {
        let mut add = |kind, parts| sink.add(Family::Gazetteer, feature::<3>(kind, parts));
        let own = self.name(0);
        let near = |offset| {
            let name = self.name(offset);
            name.position as u64 | u64::from(name.kinds) << 8 | u64::from(name.classes) << 32
        };
        let position = own.position as u64;
        let importance = u64::from(own.importance);
        let kinds = u64::from(own.kinds);
        let word = |offset| self.facts(offset).lower;
        let shape = |offset| self.facts(offset).shape;
        let first = u64::from(self.at == 0);
        let capitals = self.capitals as u64;
        add(60, [position, kinds, 0]);
        add(61, [position, importance, 0]);
        add(62, [position, importance, capitals << 1 | first]);
        add(63, [position, kinds, importance]);
        add(64, [position, u64::from(own.classes), u64::from(own.alone)]);
        add(65, [position, word(-1), 0]);
        add(66, [position, word(1), 0]);
        add(67, [position | importance << 8, shape(-1), shape(1)]);
        add(68, [near(-1), 0, 0]);
        add(69, [near(1), 0, 0]);
        add(70, [near(-1), near(0), 0]);
        add(71, [near(0), near(1), 0]);
        add(72, [near(-2), word(-1), near(0)]);
        add(73, [near(0), word(1), near(2)]);
        if own.position != Position::Outside {
            add(74, [position, kinds, word(-1)]);
            add(75, [position, kinds, word(1)]);
        }
    }

    fn lexicon(&self, sink: &mut impl Sink) {
        let own = self.facts(0);
        let position = self.name(0).position as u64;
        let capital = u64::from(own.capital);
        let offsets = [(80, 0), (81, -1), (82, 1), (83, -2), (84, 2)];
        for (kind, offset) in offsets {
            let near = self.facts(offset);
            let mut left = near.classes.bits();
            while left != 0 {
                let class = u64::from(left.trailing_zeros());
                left &= left - 1;
                let parts = [class << 1 | u64::from(near.capital), position, capital];
                sink.add(Family::Lexicon, feature(kind, parts));
            }
        }
    }

    fn document(&self, evidence: &Evidence, sink: &mut impl Sink) {
        let own = self.facts(0);
        if !own.is_word {
            return;
        }
        let mut add = |kind, parts| sink.add(Family::Document, feature::<3>(kind, parts));
        let Seen {
            lower,
            capital,
            locative,
            titled,
            speaks,
            joined,
        } = evidence.of(own);
        let few = |count: u8| u64::from(count.min(2));
        let any = |count: u8| u64::from(count.min(1));
        let is_capital = u64::from(own.capital);
        let position = self.name(0).position as u64;
        add(90, [few(lower), is_capital, 0]);
        add(91, [few(locative), is_capital, 0]);
        add(92, [few(titled), is_capital, 0]);
        add(93, [few(joined), is_capital, 0]);
        add(94, [few(speaks), is_capital, 0]);
        add(95, [few(capital), is_capital, position]);
        let signs = few(locative) | few(titled) << 2 | any(joined) << 4;
        add(96, [signs, is_capital, position]);
        let signs = any(locative) | any(titled) << 1 | any(speaks) << 2 | any(lower) << 3;
        add(97, [signs, u64::from(self.at == 0), position]);
    }

    fn clusters(&self, sink: &mut impl Sink) {
        let mut add = |kind, parts| sink.add(Family::Clusters, feature::<3>(kind, parts));
        let own = self.facts(0);
        let path = |offset| self.facts(offset).cluster();
        let group = |offset| path(offset) & 0x3F;
        let capitals = self.capitals as u64;
        let position = self.name(0).position as u64;
        let capitalized = u64::from(own.usage.capitalized);
        if own.is_word {
            let habit = u64::from(own.usage.habit);
            add(100, [habit, u64::from(own.capital), capitals]);
            add(101, [habit, u64::from(self.at == 0), position]);
            add(102, [capitalized, capitals, 0]);
            add(103, [capitalized & 0xFF, position, capitals]);
            add(104, [capitalized & 0xF, own.shape, 0]);
            add(105, [u64::from(own.usage.lower), 0, 0]);
        }
        add(106, [path(-1), 0, 0]);
        add(107, [path(1), 0, 0]);
        add(108, [path(-2), 0, 0]);
        add(109, [path(2), 0, 0]);
        add(110, [path(-1), position, own.shape]);
        add(111, [path(1), position, own.shape]);
        add(112, [group(-1), group(0), group(1)]);
        add(113, [path(-1), path(0), 0]);
        add(114, [path(0), path(1), 0]);
        add(115, [path(-2), path(-1), 0]);
    }

    fn rules(&self, sink: &mut impl Sink) {
        if self.rule.part == 0 {
            return;
        }
        let mut add = |kind, parts| sink.add(Family::Rules, feature::<2>(kind, parts));
        let part = u64::from(self.rule.part);
        let mut left = self.rule.clues.bits();
        while left != 0 {
            add(120, [u64::from(left.trailing_zeros()), part]);
            left &= left - 1;
        }
        add(121, [self.rule.clues.bits(), part]);
        add(122, [self.rule.score as u64, part]);
    }
}

/// What the rule recogniser says about a token.
#[derive(Debug, Clone, Copy, Default)]
struct Rule {
    clues: Clues,
    part: u8,
    score: i8,
}

fn rules(survey: &Survey<'_>) -> Vec<Rule> {
    let mut rules = vec![Rule::default(); survey.tokens.list.len()];
    let found = survey.matches.iter().zip(&survey.clues).zip(&survey.scores);
    for ((matched, clues), score) in found {
        let words = rules.iter_mut().take(matched.last + 1).skip(matched.first);
        for (nth, rule) in words.enumerate() {
            *rule = Rule {
                clues: *clues,
                part: if nth == 0 { 1 } else { 2 },
                score: score.clamp(-6.0, 6.0).round() as i8,
            };
        }
    }
    rules
}
