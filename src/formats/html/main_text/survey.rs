//! What a page consists of, as far as it matters for whether it is an article at all.

use super::outline::{Outline, Role};
use super::prose::is_prose;
use super::signs::Sign;
use crate::diagnostics::Omission;
use ego_tree::NodeId;

/// A heading of a page.
#[derive(Debug)]
pub(in super::super) struct Heading<'o> {
    pub(in super::super) node: NodeId,
    pub(in super::super) block: usize,
    pub(in super::super) level: u8,
    pub(in super::super) words: &'o str,
    pub(in super::super) is_link: bool,
}

impl Outline {
    /// The headings, without those of menus and of the page's foot.
    pub(in super::super) fn headings(&self) -> Vec<Heading<'_>> {
        let blocks = self.blocks.iter().enumerate();
        let headings = blocks.filter_map(|(index, block)| {
            let (element, level) =
                self.around(block.element)
                    .take(3)
                    .find_map(|(_, element)| match element.role {
                        Role::Heading(level) => Some((element, level)),
                        _ => None,
                    })?;
            let is_link = block.linked * 5 > block.letters * 4;
            Some(Heading {
                node: element.node,
                block: index,
                level,
                words: &block.text,
                is_link,
            })
        });
        headings
            .filter(|heading| !self.is_frame(heading.block))
            .collect()
    }

    /// Letters of the paragraphs that do not stand below a heading that is a link.
    pub(in super::super) fn own_prose(&self) -> usize {
        let mut is_own = true;
        let mut letters = 0;
        for (index, block) in self.blocks.iter().enumerate() {
            if self.is_frame(index) {
                continue;
            }
            if matches!(self.role(block), Role::Heading(_)) {
                is_own = !block.is_link();
            } else if is_own && is_prose(self, block) {
                letters += block.letters;
            }
        }
        letters
    }

    /// The texts of the blocks.
    pub(in super::super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().map(|block| block.text.as_str())
    }

    /// The first words of all that is displayed.
    pub(in super::super) fn first_words(&self) -> String {
        let mut words = String::new();
        for block in self.blocks.iter().take(40) {
            words.push_str(&block.text);
            words.push(' ');
            if words.len() > 1_500 {
                break;
            }
        }
        words
    }

    /// Whether a block stands in a menu, in the head or the foot of the page, or is not displayed.
    fn is_frame(&self, block: usize) -> bool {
        let Some(block) = self.blocks.get(block) else {
            return true;
        };
        self.around(block.element).any(|(_, element)| {
            let not = match element.sign {
                Some(Sign::Not(omission)) => omission,
                _ => return false,
            };
            matches!(
                not,
                Omission::Navigation | Omission::Hidden | Omission::Comments | Omission::Consent
            ) || (not == Omission::PageFrame && element.role != Role::Header)
        })
    }
}
