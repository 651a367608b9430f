//! Which words the model looks at.
//!
//! Most words of a text are far from any name. A word is labelled where it, or a word beside it, has
//! a capital, belongs to a name of the gazetteer, or was seen by the rules; all words are where the
//! writer uses no capitals. What lies between is outside of every name. The model is trained on the
//! same windows, each a sequence of its own whose features still see the words around it.

use super::features::Observer;
use crate::recognize::classed::ClassedTokens;
use std::ops::Range;

/// Words of one sentence that are labelled together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Window {
    /// Number of its sentence.
    pub(super) stretch: usize,
    /// Its words, as numbers of tokens.
    pub(super) words: Range<usize>,
}

/// The windows of a document, in its order.
pub(super) fn windows(tokens: &ClassedTokens<'_>, observer: &Observer) -> Vec<Window> {
    let mut windows = Vec::new();
    for (number, stretch) in tokens.stretches.iter().enumerate() {
        let all = observer.has_no_capitals(number);
        let mut open = stretch.start;
        let mut is_open = false;
        for at in stretch.start..stretch.end {
            let from = at.saturating_sub(1).max(stretch.start);
            let to = (at + 2).min(stretch.end);
            let is_live = all || (from..to).any(|near| observer.may_name(near));
            if is_live && !is_open {
                open = at;
            } else if !is_live && is_open {
                windows.push(Window {
                    stretch: number,
                    words: open..at,
                });
            }
            is_open = is_live;
        }
        if is_open {
            windows.push(Window {
                stretch: number,
                words: open..stretch.end,
            });
        }
    }
    windows
}
