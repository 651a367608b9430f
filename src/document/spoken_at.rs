//! Times of a recording beside the words that were spoken: subtitles have them.

use super::{Block, BlockId, Document};
use std::fmt;

/// A moment of a recording, in whole seconds from its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeCode(pub u32);

/// `1:02:03`, as players show it.
impl fmt::Display for TimeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(seconds) = self;
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        write!(f, "{hours}:{minutes:02}:{:02}", seconds % 60)
    }
}

/// Where in a text the words begin that are spoken from a moment on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpokenFrom {
    /// Position of the first word, in bytes.
    pub at: usize,
    /// When it is spoken.
    pub time: TimeCode,
}

impl Document {
    /// When the words at this position of a block are spoken, if the source is a recording's.
    #[must_use]
    pub fn time_of(&self, block: BlockId, at: usize) -> Option<TimeCode> {
        let spoken = &self.metadata.spoken;
        let before = spoken.partition_point(|from| from.at <= at);
        let is_spoken = matches!(block, BlockId::Paragraph(_));
        let from = spoken.get(before.checked_sub(1)?)?;
        is_spoken.then_some(from.time)
    }

    /// When the words of a block are spoken, by their positions in it.
    pub(super) fn spoken_in(&self, block: &Block) -> Vec<SpokenFrom> {
        let span = block.span;
        let all = self.metadata.spoken.iter();
        let inside = all.filter(|from| (span.start()..span.end()).contains(&from.at));
        inside
            .map(|from| SpokenFrom {
                at: from.at - span.start(),
                ..*from
            })
            .collect()
    }
}
