//! What a paragraph of prose looks like.

use super::outline::{Block, Outline, Role};

/// Letters of a paragraph of prose, if it does not end as a sentence does.
const PROSE: usize = 80;
/// Letters of a sentence that is prose.
const SENTENCE: usize = 30;

/// Whether a block is a paragraph of prose: long, or a sentence, and not mostly links.
pub(super) fn is_prose(outline: &Outline, block: &Block) -> bool {
    let role = outline.role(block);
    let is_text = !matches!(role, Role::Heading(_) | Role::Caption | Role::Row);
    let is_long =
        block.letters >= PROSE || (block.letters >= SENTENCE && ends_sentence(&block.text));
    let has_words = !block.text.is_ascii() || block.text.split(' ').nth(4).is_some();
    is_text && is_long && has_words && block.linked * 2 < block.letters
}

/// Whether a text ends as sentences end.
pub(super) fn ends_sentence(text: &str) -> bool {
    let bare = text.trim_end_matches(['"', '”', '’', '\'', '»', ')', ']', '“', '」', '』', ' ']);
    bare.ends_with([
        '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', ':', ';',
    ])
}
