//! What training found out, as Markdown.

use crate::casing::Casing;
use crate::evaluate::Outcome;
use crate::score::Counts;
use crate::tally::{STEPS, Share, Tally};
use crate::text::{Corpus, Label};
use geobrief::recognize::Role;

/// One variant of training and what came of it.
#[derive(Debug)]
pub(crate) struct Variant {
    /// What was changed.
    pub(crate) name: String,
    /// What came of it.
    pub(crate) outcome: Outcome,
}

/// All tables.
pub(crate) fn markdown(outcome: &Outcome, variants: &[Variant]) -> String {
    let mut lines = figures_table(outcome);
    lines.extend([
        String::new(),
        "| corpus | marked | found | exact F1 | overlap P | overlap R | overlap F1 |".to_owned(),
        "|---|---|---|---|---|---|---|".to_owned(),
    ]);
    for corpus in Corpus::NEWS {
        let counts = outcome.count(None, corpus);
        lines.push(format!(
            "| {} | {} | {} | {} |",
            corpus.word(),
            counts.gold,
            counts.found,
            figures(|of| of(counts)).join(" | ")
        ));
    }
    let mean = figures(|of| outcome.macro_average(None, of)).join(" | ");
    lines.push(format!("| **macro** | | | {mean} |"));
    lines.push(String::new());
    lines.extend(place_table(outcome));
    lines.push(String::new());
    lines.extend(status_table(outcome));
    lines.push(String::new());
    lines.extend(confidence_table(outcome));
    lines.push(String::new());
    lines.extend(casing_table(outcome));
    lines.push(String::new());
    lines.extend(role_table(outcome));
    if !variants.is_empty() {
        lines.push(String::new());
        lines.extend(variant_table(outcome, variants));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// What a user asks: the table of README, between the marks that a test looks for.
fn figures_table(outcome: &Outcome) -> Vec<String> {
    let row = |name: &str, found: f64, tally: &dyn Fn(fn(Tally) -> f64) -> f64| {
        format!(
            "| {name} | {found:.3} | {:.3} | {:.3} | {:.1} % | {:.0} % |",
            tally(Tally::f1),
            tally(Tally::fair_f1),
            100.0 * tally(|tally| tally.sure.share()),
            100.0 * tally(Tally::sure_share),
        )
    };
    let mut lines = vec![
        "<!-- figures:begin -->".to_owned(),
        "| news corpus | names found, F1 | places within 161 km, F1 | fair places, F1 | *sure* and right | *sure*, of all |"
            .to_owned(),
        "|---|---|---|---|---|---|".to_owned(),
    ];
    for (corpus, name) in Corpus::NEWS
        .iter()
        .zip(["LGL", "TR-News", "GeoVirus", "GeoWebNews"])
    {
        let found = outcome.count(None, *corpus).overlap_f1();
        lines.push(row(name, found, &|figure| figure(outcome.tally(*corpus))));
    }
    let found = outcome.macro_average(None, Counts::overlap_f1);
    lines.push(row("**mean**", found, &|figure| outcome.mean(figure)));
    lines.push("<!-- figures:end -->".to_owned());
    lines
}

fn figures(figure: impl Fn(fn(Counts) -> f64) -> f64) -> Vec<String> {
    [
        Counts::exact_f1,
        Counts::precision,
        Counts::recall,
        Counts::overlap_f1,
    ]
    .map(|of| format!("{:.3}", figure(of)))
    .to_vec()
}

fn place_table(outcome: &Outcome) -> Vec<String> {
    let row = |name: &str, of: &dyn Fn(fn(Tally) -> f64) -> f64| {
        let figures = [
            Tally::precision,
            Tally::recall,
            Tally::f1,
            Tally::fair_f1,
            Tally::claimed_f1,
            Tally::claimed_fair_f1,
            |tally: Tally| tally.given.share(),
        ];
        let cells = figures.map(|figure| format!("{:.3}", of(figure)));
        format!("| {name} | {} |", cells.join(" | "))
    };
    let mut lines = vec![
        "| places | precision | recall | F1@161 | fair F1 | F1@161, *sure* and *likely* | fair F1, *sure* and *likely* | fair, names given, known places |"
            .to_owned(),
        "|---|---|---|---|---|---|---|---|".to_owned(),
    ];
    for corpus in Corpus::NEWS {
        lines.push(row(corpus.word(), &|figure| figure(outcome.tally(corpus))));
    }
    lines.push(row("**macro**", &|figure| outcome.mean(figure)));
    lines
}

fn status_table(outcome: &Outcome) -> Vec<String> {
    let mut lines = vec![
        "| status | sure, share | sure, right | likely, right | check, right | unmapped |"
            .to_owned(),
        "|---|---|---|---|---|---|".to_owned(),
    ];
    let mut all = Tally::default();
    let mut with_ids = Tally::default();
    let mut row = |name: &str, tally: Tally| {
        let right = |share: Share| format!("{:.3} of {}", share.share(), share.of);
        lines.push(format!(
            "| {name} | {:.3} | {} | {} | {} | {} |",
            tally.sure_share(),
            right(tally.sure),
            right(tally.likely),
            right(tally.check),
            tally.unmapped
        ));
    };
    for corpus in Corpus::NEWS {
        let tally = outcome.tally(corpus);
        row(corpus.word(), tally);
        all += tally;
        if corpus != Corpus::GeoVirus {
            with_ids += tally;
        }
    }
    row("all but geovirus", with_ids);
    row("all", all);
    let mut alone = Tally::default();
    for corpus in Corpus::NEWS {
        alone += outcome.alone.get(&corpus).copied().unwrap_or_default();
    }
    row("each sentence alone", alone);
    lines
}

/// What share of the names reaches a confidence, and how many of them are right.
fn confidence_table(outcome: &Outcome) -> Vec<String> {
    let mut all = Tally::default();
    for corpus in Corpus::NEWS {
        all += outcome.tally(corpus);
    }
    let mut lines = vec![
        "| confidence from | share | right |".to_owned(),
        "|---|---|---|".to_owned(),
    ];
    let whole = all.at_least(0).of.max(1) as f64;
    for step in STEPS / 2..STEPS {
        let share = all.at_least(step);
        lines.push(format!(
            "| {:.2} | {:.3} | {:.4} |",
            step as f64 / STEPS as f64,
            share.of as f64 / whole,
            share.share()
        ));
    }
    lines
}

fn casing_table(outcome: &Outcome) -> Vec<String> {
    let mut lines = vec![
        "| overlap F1 | lgl | trnews | geovirus | gwn | macro |".to_owned(),
        "|---|---|---|---|---|---|".to_owned(),
    ];
    let all = std::iter::once(None).chain(Casing::ALL.map(Some));
    for casing in all {
        let of = Corpus::NEWS.map(|corpus| outcome.count(casing, corpus).overlap_f1());
        let mean = outcome.macro_average(casing, Counts::overlap_f1);
        let cells: Vec<String> = of
            .iter()
            .chain([&mean])
            .map(|f1| format!("{f1:.3}"))
            .collect();
        let name = casing.map_or("as published", Casing::word);
        lines.push(format!("| {name} | {} |", cells.join(" | ")));
    }
    lines
}

fn role_table(outcome: &Outcome) -> Vec<String> {
    let roles = [
        Some(Role::Literal),
        Some(Role::Associative),
        Some(Role::Demonym),
        Some(Role::Historical),
        Some(Role::Region),
        None,
    ];
    let names = roles.map(|role| role.map_or("not found", Role::word));
    let mut lines = vec![
        format!("| gwn: annotated as | {} |", names.join(" | ")),
        format!("|---|{}", "---|".repeat(roles.len())),
    ];
    for (label, name) in [
        (Label::LiteralPlace, "literal"),
        (Label::AssociatedPlace, "modifier or embedded"),
        (Label::People, "demonym or language"),
    ] {
        let count = |role| outcome.roles.get(&(label, role)).copied().unwrap_or(0);
        let cells: Vec<String> = roles.iter().map(|role| count(*role).to_string()).collect();
        lines.push(format!("| {name} | {} |", cells.join(" | ")));
    }
    lines
}

fn variant_table(outcome: &Outcome, variants: &[Variant]) -> Vec<String> {
    let mut lines = vec![
        "| variant | exact F1 | overlap F1 | lower case | upper case | places F1@161 |".to_owned(),
        "|---|---|---|---|---|---|".to_owned(),
        variant("as shipped", outcome),
    ];
    lines.extend(variants.iter().map(|of| variant(&of.name, &of.outcome)));
    lines
}

fn variant(name: &str, outcome: &Outcome) -> String {
    let exact = outcome.macro_average(None, Counts::exact_f1);
    let overlap = |casing| outcome.macro_average(casing, Counts::overlap_f1);
    format!(
        "| {name} | {exact:.3} | {:.3} | {:.3} | {:.3} | {:.3} |",
        overlap(None),
        overlap(Some(Casing::Lower)),
        overlap(Some(Casing::Upper)),
        outcome.mean(Tally::f1),
    )
}
