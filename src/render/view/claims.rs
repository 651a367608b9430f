//! Timeline, who said what, numbers, people and organisations.

use super::context::{Context, Jump};
use super::direction::direction;
use super::text::row_anchor;
use crate::briefing::Briefing;
use crate::claims::{
    Agent, AgentKind, Basis, Quantity, Speaker, Stake, Statement, TimeMention, TimePoint, TimeSpan,
};
use crate::language::Catalogue;
use crate::span::Span;

/// Rows of each list; the rest is a number. The data have them all.
const ROWS: usize = 60;
/// Rows that comments may take in each list.
const ROWS_OF_COMMENTS: usize = 12;
/// Places named beside a statement.
const PLACES: usize = 4;
/// Jumps beside a person or an organisation.
const JUMPS: usize = 6;

pub(super) struct ClaimsView<'b> {
    pub(super) times: Rows<TimeView<'b>>,
    pub(super) statements: Rows<StatementView<'b>>,
    pub(super) numbers: Rows<NumberView<'b>>,
    /// Durations and small counts, folded.
    pub(super) minor_numbers: Vec<NumberView<'b>>,
    pub(super) minor_heading: String,
    pub(super) people: Rows<AgentView<'b>>,
    pub(super) organisations: Rows<AgentView<'b>>,
}

/// Rows with a note on what is left out.
pub(super) struct Rows<T> {
    pub(super) rows: Vec<T>,
    /// "and 30 more, in comments".
    pub(super) more: Option<String>,
}

pub(super) struct TimeView<'b> {
    /// "10 Aug 2021", "1979–1989".
    pub(super) date: String,
    /// `stated` or `inferred`: also its class.
    pub(super) basis: &'static str,
    /// "inferred from “on Tuesday”".
    pub(super) note: String,
    pub(super) line: SourceSentence<'b>,
}

pub(super) struct StatementView<'b> {
    /// "Sergei Shoigu"; "Unattributed".
    pub(super) speaker: String,
    /// "said"; empty for a quotation that stands alone.
    pub(super) verb: &'b str,
    /// "“He” in the text", "reported by Tass".
    pub(super) notes: Vec<String>,
    /// Whether the text leaves the speaker open.
    pub(super) open: bool,
    pub(super) lines: Vec<SourceSentence<'b>>,
    pub(super) places: Vec<PlaceLink<'b>>,
}

pub(super) struct PlaceLink<'b> {
    pub(super) label: &'b str,
    pub(super) row: String,
}

pub(super) struct NumberView<'b> {
    pub(super) words: String,
    pub(super) dir: &'static str,
    pub(super) jump: Jump<'b>,
}

pub(super) struct AgentView<'b> {
    pub(super) name: &'b str,
    /// "3 times".
    pub(super) mentions: String,
    pub(super) jumps: Vec<Jump<'b>>,
}

/// A piece of a sentence of the source with the way to it: the article has the whole.
pub(super) struct SourceSentence<'b> {
    pub(super) text: String,
    pub(super) dir: &'static str,
    pub(super) jump: Jump<'b>,
}

pub(super) fn claims<'b>(context: &Context<'b>) -> ClaimsView<'b> {
    let claims = &context.briefing.claims;
    let agents = |kind: AgentKind| {
        let of_kind = claims.agents.iter().filter(|agent| agent.kind == kind);
        let names = of_kind
            .map(|agent| (agent.mentions.first().copied(), agent))
            .collect();
        rows(context, names, |agent| agent_view(context, agent))
    };
    let placed = |index: usize| context.briefing.sentences.get(index).map(|s| s.span);
    let times = claims
        .times
        .iter()
        .map(|time| (placed(time.sentence), time));
    let said = claims
        .statements
        .iter()
        .map(|said| (placed(said.sentences.start), said));
    let mut numbers: Vec<_> = claims
        .quantities
        .iter()
        .map(|number| (placed(number.sentence), number))
        .collect();
    // Stable: in the order of the text where the stakes are the same.
    numbers.sort_by_key(|(_, number)| number.stake);
    let minor = numbers.partition_point(|(_, number)| number.stake < Stake::Minor);
    let minor = rows(context, numbers.split_off(minor), |number| {
        number_view(context, number)
    });
    ClaimsView {
        times: rows(context, times.collect(), |time| time_view(context, time)),
        statements: rows(context, said.collect(), |said| {
            statement_view(context, said)
        }),
        numbers: rows(context, numbers, |number| number_view(context, number)),
        minor_heading: context
            .catalogue
            .count(minor.rows.len(), &context.catalogue.claims.minor_numbers),
        minor_numbers: minor.rows,
        people: agents(AgentKind::Person),
        organisations: agents(AgentKind::Organisation),
    }
}

/// The first rows of the article and some of the comments, in the order given.
fn rows<'b, S, T>(
    context: &Context<'b>,
    found: Vec<(Option<Span>, &'b S)>,
    view: impl Fn(&'b S) -> Option<T>,
) -> Rows<T> {
    let all = found.len();
    let mut rows = Vec::new();
    let mut of_comments = 0;
    for (span, one) in found {
        let block = span.and_then(|span| context.document.block_of(span));
        let is_comment = block.is_some_and(|block| block.id.is_comment());
        if rows.len() == ROWS || is_comment && of_comments == ROWS_OF_COMMENTS {
            continue;
        }
        if let Some(row) = view(one) {
            of_comments += usize::from(is_comment);
            rows.push(row);
        }
    }
    let left = all - rows.len();
    Rows {
        rows,
        more: (left > 0).then(|| {
            context
                .catalogue
                .count(left, &context.catalogue.claims.more_in_data)
        }),
    }
}

/// Words of a piece of a sentence, and how many of them stand before what it is quoted for, unless the
/// sentence ends sooner.
const WORDS: usize = 14;
const WORDS_BEFORE: usize = 5;

/// The piece of a sentence around some of its words.
fn line<'b>(context: &Context<'b>, sentence: usize, around: Span) -> Option<SourceSentence<'b>> {
    let sentence = context.briefing.sentences.get(sentence)?;
    let text = context.quote(sentence.span);
    let focus = around.start().saturating_sub(sentence.span.start());
    Some(SourceSentence {
        text: piece(text, focus),
        dir: direction(text),
        jump: context.jump(sentence),
    })
}

/// The words of a text around a byte, with a sign where words are left out.
fn piece(text: &str, focus: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let before = text
        .get(..focus)
        .unwrap_or_default()
        .split_whitespace()
        .count();
    let last = words.len().saturating_sub(WORDS);
    let from = before.saturating_sub(WORDS_BEFORE).min(last);
    let to = (from + WORDS).min(words.len());
    // One or two words left out save nothing.
    let from = if from <= 2 { 0 } else { from };
    let to = if to + 2 >= words.len() {
        words.len()
    } else {
        to
    };
    let sign = |is_cut: bool| if is_cut { "…" } else { "" };
    let shown = words.get(from..to).unwrap_or_default().join(" ");
    [sign(from > 0), &shown, sign(to < words.len())]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn time_view<'b>(context: &Context<'b>, mention: &'b TimeMention) -> Option<TimeView<'b>> {
    let words = &context.catalogue.claims;
    Some(TimeView {
        date: when(context.catalogue, mention),
        basis: mention.basis.word(),
        note: match mention.basis {
            Basis::Stated => words.stated.to_owned(),
            Basis::Inferred if mention.or.is_some() => {
                (words.not_clear_which)(context.quote(mention.words))
            }
            Basis::Inferred => (words.inferred_from)(context.quote(mention.words)),
        },
        line: line(context, mention.sentence, mention.words)?,
    })
}

fn statement_view<'b>(
    context: &Context<'b>,
    statement: &'b Statement,
) -> Option<StatementView<'b>> {
    let briefing = context.briefing;
    let mut notes = speaker_notes(context, &statement.speaker);
    if let Some(by) = statement.reported_by {
        let by = one_line(context.quote(by));
        notes.push((context.catalogue.claims.reported_by)(&by));
    }
    let name = briefing.speaker_name(&statement.speaker);
    let start_of = |sentence: usize| Some(briefing.sentences.get(sentence)?.span);
    let first = statement.quotations.first().copied();
    let quoted_at = |at: usize| {
        let held = first.filter(|words| start_of(at).is_some_and(|span| span.contains(*words)));
        held.or_else(|| start_of(at))
    };
    let lines: Vec<_> = statement
        .sentences
        .clone()
        .filter_map(|sentence| line(context, sentence, quoted_at(sentence)?))
        .collect();
    let places = briefing
        .places_in(statement)
        .take(PLACES)
        .map(|place| PlaceLink {
            label: &place.label,
            row: row_anchor(&place.id),
        });
    (!lines.is_empty()).then(|| StatementView {
        speaker: name.map_or_else(
            || context.catalogue.claims.unattributed.to_owned(),
            |name| capitalized(&one_line(name)),
        ),
        verb: statement.cue.map_or("", |cue| context.quote(cue)),
        notes,
        open: name.is_none(),
        lines,
        places: places.collect(),
    })
}

/// What a reader should know about how the speaker is named.
fn speaker_notes(context: &Context<'_>, speaker: &Speaker) -> Vec<String> {
    let words = &context.catalogue.claims;
    match speaker {
        Speaker::Pronoun { pronoun, .. } => vec![(words.in_the_text)(context.quote(*pronoun))],
        Speaker::Unclear { pronoun } => vec![(words.not_clear_who)(context.quote(*pronoun))],
        Speaker::Named { words, agent } => full_name(context.briefing, *words, *agent)
            .into_iter()
            .collect(),
        Speaker::Unattributed => Vec::new(),
    }
}

/// The full name behind a surname.
fn full_name(briefing: &Briefing, words: Span, agent: Option<usize>) -> Option<String> {
    let agent: &Agent = briefing.claims.agents.get(agent?)?;
    let is_said = words.slice(&briefing.document.text).contains(&agent.name);
    (agent.kind == AgentKind::Person && !is_said).then(|| agent.name.clone())
}

fn number_view<'b>(context: &Context<'b>, quantity: &'b Quantity) -> Option<NumberView<'b>> {
    let words = one_line(context.quote(quantity.words));
    let sentence = context.briefing.sentences.get(quantity.sentence)?;
    Some(NumberView {
        dir: direction(&words),
        jump: context.jump(sentence),
        // The unit stands with another number: what is added stands in brackets.
        words: if quantity.words.contains(quantity.unit) {
            words
        } else {
            format!("{words} [{}]", one_line(context.quote(quantity.unit)))
        },
    })
}

fn agent_view<'b>(context: &Context<'b>, agent: &'b Agent) -> Option<AgentView<'b>> {
    let sentences = &context.briefing.sentences;
    let mut jumps: Vec<_> = agent
        .mentions
        .iter()
        .filter_map(|span| {
            let after = sentences.partition_point(|s| s.span.start() <= span.start());
            sentences.get(after.checked_sub(1)?)
        })
        .map(|sentence| context.jump(sentence))
        .collect();
    jumps.dedup();
    jumps.truncate(JUMPS);
    Some(AgentView {
        name: &agent.name,
        mentions: context
            .catalogue
            .count(agent.mentions.len(), &context.catalogue.places.mentions),
        jumps,
    })
}

/// "10 Aug 2021", or both days that it may be.
fn when(catalogue: &Catalogue, mention: &TimeMention) -> String {
    let time = date(catalogue, mention.time);
    match mention.or {
        Some(or) => (catalogue.claims.either)(&time, &date(catalogue, or)),
        None => time,
    }
}

/// "10 Aug 2021", "Aug 2021", "2001", "1990s", "1979–1989".
fn date(catalogue: &Catalogue, time: TimeSpan) -> String {
    match time.to {
        Some(to) => format!("{}–{}", point(catalogue, time.from), point(catalogue, to)),
        None => point(catalogue, time.from),
    }
}

fn point(catalogue: &Catalogue, point: TimePoint) -> String {
    match point {
        TimePoint::Decade(year) => (catalogue.dates.decade)(year),
        TimePoint::Year(year) => year.to_string(),
        TimePoint::Month(..) => (catalogue.dates.month)(point.first_day()),
        TimePoint::Day(day) => (catalogue.dates.short)(day),
    }
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn capitalized(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + chars.as_str()
    })
}

#[cfg(test)]
mod tests {
    use super::piece;

    #[test]
    fn a_piece_says_where_words_are_left_out() {
        let text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
                    fifteen sixteen seventeen eighteen nineteen twenty";
        assert_eq!(piece("A short one.", 2), "A short one.");
        let at = text.find("nine ").unwrap();
        assert_eq!(
            piece(text, at),
            "… four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
             seventeen …"
        );
        assert!(piece(text, 0).starts_with("one two") && piece(text, 0).ends_with('…'));
        assert!(piece(text, text.len()).ends_with("twenty"));
    }
}
