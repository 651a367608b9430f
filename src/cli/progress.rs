//! How far a long command is: a line at the foot of the terminal that goes when the work is done.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

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
pub(crate) struct FetchProgress(ProgressBar);

/// How far an import is; gone when dropped.
#[derive(Debug)]
pub(crate) struct ImportProgress {
    bar: ProgressBar,
    stage: Option<Stage>,
}

/// Characters of an address that are shown.
const URL_SHOWN: usize = 60;

impl Audience {
    fn bar(self) -> ProgressBar {
        let target = match self {
            Self::Terminal => ProgressDrawTarget::stderr(),
            Self::Nobody => ProgressDrawTarget::hidden(),
        };
        ProgressBar::with_draw_target(None, target)
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("the templates below are well formed")
}

impl FetchProgress {
    pub(super) fn new(audience: Audience, url: &str) -> Self {
        let bar = audience.bar();
        bar.set_style(style("fetching {msg}  {bytes}, {bytes_per_sec}"));
        let shown = url.chars().take(URL_SHOWN);
        bar.set_message(shown.collect::<String>());
        bar.tick();
        Self(bar)
    }

    pub(crate) fn tell(&self, bytes: u64) {
        self.0.set_position(bytes);
    }
}

impl ImportProgress {
    pub(super) fn new(audience: Audience) -> Self {
        Self {
            bar: audience.bar(),
            stage: None,
        }
    }

    pub(crate) fn tell(&mut self, step: Step) {
        if self.stage.replace(step.stage) != Some(step.stage) {
            self.begin(step.stage);
        }
        self.bar.set_length(step.all);
        self.bar.set_position(step.done);
    }

    fn begin(&self, stage: Stage) {
        let (doing, counted) = match stage {
            Stage::Reading => ("reading", "{bytes} of {total_bytes}"),
            Stage::Merging => ("sorting places", "{human_pos} of {human_len}"),
            Stage::Columns => ("writing places", "{human_pos} of {human_len}"),
            Stage::Names => ("writing names", "{human_pos} of {human_len}"),
        };
        let template = format!("{{msg:14}} {{bar:24}} {{percent:>3}} %  {counted}, {{eta}} left");
        self.bar.set_style(style(&template));
        self.bar.set_message(doing);
        self.bar.reset();
    }
}

impl Drop for FetchProgress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

impl Drop for ImportProgress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
