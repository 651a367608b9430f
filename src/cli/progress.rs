//! How far a long command is: a line at the foot of the terminal that goes when the work is done.

use std::fmt;

use indicatif::{HumanDuration, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use crate::import::{Stage, Step};

/// Whether there is anybody to look at a line that changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// Standard error is a terminal.
    Terminal,
    /// It is a file or a pipe, or nothing is to be said.
    Nobody,
}

/// How far a fetch is; gone when dropped.
#[derive(Debug)]
pub(crate) struct FetchProgress(ClearedBar);

/// How far an import is; gone when dropped.
#[derive(Debug)]
pub(crate) struct ImportProgress {
    audience: Audience,
    /// What is being done, and its bar.
    current: Option<(Stage, ClearedBar)>,
}

/// How many documents of many are done; gone when dropped.
#[derive(Debug)]
pub(crate) struct DocumentsProgress(ClearedBar);

/// A bar that goes when it is dropped.
#[derive(Debug)]
struct ClearedBar(ProgressBar);

/// Characters of an address that are shown.
const URL_SHOWN: usize = 60;

impl Audience {
    fn bar(self, length: Option<u64>, style: ProgressStyle, message: &str) -> ClearedBar {
        let target = match self {
            Self::Terminal => ProgressDrawTarget::stderr(),
            Self::Nobody => ProgressDrawTarget::hidden(),
        };
        let bar = ProgressBar::with_draw_target(length, target);
        ClearedBar(bar.with_style(style).with_message(message.to_owned()))
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("the templates here are well formed")
}

impl FetchProgress {
    pub(super) fn new(audience: Audience, url: &str) -> Self {
        let shown: String = url.chars().take(URL_SHOWN).collect();
        let style = style("fetching {msg}  {bytes}, {bytes_per_sec}");
        let bar = audience.bar(None, style, &shown);
        bar.0.tick();
        Self(bar)
    }

    pub(crate) fn tell(&self, bytes: u64) {
        self.0.0.set_position(bytes);
    }
}

impl DocumentsProgress {
    pub(super) fn new(audience: Audience, all: Option<usize>) -> Self {
        let style = match all {
            Some(_) => {
                let template =
                    "documents {bar:24} {percent:>3} %  {human_pos} of {human_len}{left}";
                style(template).with_key("left", time_left)
            }
            None => style("documents  {human_pos}, {per_sec}"),
        };
        let all = all.and_then(|all| u64::try_from(all).ok());
        let bar = audience.bar(all, style, "");
        bar.0.tick();
        Self(bar)
    }

    /// One more is done.
    pub(crate) fn tell(&self) {
        self.0.0.inc(1);
    }
}

impl ImportProgress {
    pub(super) fn new(audience: Audience) -> Self {
        Self {
            audience,
            current: None,
        }
    }

    pub(crate) fn tell(&mut self, step: Step) {
        let current = self
            .current
            .take()
            .filter(|(stage, _)| *stage == step.stage);
        let bar = current.map_or_else(|| self.begin(step), |(_, bar)| bar);
        bar.0.set_position(step.done);
        self.current = Some((step.stage, bar));
    }

    fn begin(&self, step: Step) -> ClearedBar {
        let (doing, counted) = match step.stage {
            Stage::Reading => ("reading", "{bytes} of {total_bytes}"),
            Stage::Merging => ("sorting places", "{human_pos} of {human_len}"),
            Stage::Columns => ("writing places", "{human_pos} of {human_len}"),
            Stage::Names => ("writing names", "{human_pos} of {human_len}"),
        };
        let template = format!("{{msg:14}} {{bar:24}} {{percent:>3}} %  {counted}{{left}}");
        let style = style(&template).with_key("left", time_left);
        self.audience.bar(Some(step.all), style, doing)
    }
}

/// ", 13 seconds left"; nothing as long as nobody knows.
fn time_left(state: &ProgressState, out: &mut dyn fmt::Write) {
    if state.pos() > 0 {
        // What cannot be written is not shown.
        let _ = write!(out, ", {} left", HumanDuration(state.eta()));
    }
}

impl Drop for ClearedBar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
