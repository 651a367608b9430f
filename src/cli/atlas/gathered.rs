//! What the inputs became, in their order.

use super::manifest::InputRow;
use super::work::{Analysed, Outcome, PageFile};
use crate::atlas::{Collected, Failure};
use crate::cli::exit::Failed;
use crate::cli::messages::Messages;
use std::collections::BTreeMap;

/// What came of the inputs.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) collected: Vec<Collected>,
    pub(super) failures: Vec<Failure>,
    /// Documents that are not of the period.
    pub(super) left_out: usize,
    pub(super) rows: Vec<InputRow>,
    pub(super) pages: Vec<PageFile>,
    /// For each shared correction how many mentions it decided.
    pub(super) fixed: Vec<usize>,
    /// Where the document of a hash is among the collected.
    known: BTreeMap<String, usize>,
}

impl Gathered {
    /// Nothing yet; there are so many corrections for all documents.
    pub(super) fn new(shared: usize) -> Self {
        Self {
            fixed: vec![0; shared],
            ..Self::default()
        }
    }

    /// Takes what became of the next input.
    ///
    /// # Errors
    /// What ends the run: a folder that cannot be written.
    pub(super) fn take(&mut self, analysed: Analysed, messages: &Messages) -> Result<(), Failed> {
        let Analysed {
            input,
            folder,
            sha256,
            page,
            fixed,
            notices,
            outcome,
        } = analysed;
        for notice in notices {
            messages.note(&format!("{input}: {notice}"));
        }
        for (sum, more) in self.fixed.iter_mut().zip(fixed) {
            *sum += more;
        }
        let mut row = InputRow {
            input: input.clone(),
            sha256: Some(sha256.clone()).filter(|hash| !hash.is_empty()),
            page: page.as_ref().map(|page| page.path.clone()),
            failure: None,
        };
        match outcome {
            Outcome::Collected(collected) => {
                self.known.insert(sha256, self.collected.len());
                self.collected.push(*collected);
            }
            Outcome::Again => {
                let first = self
                    .known
                    .get(&sha256)
                    .and_then(|at| self.collected.get(*at));
                if let Some(first) = first.cloned() {
                    row.page.clone_from(&first.page);
                    self.collected.push(Collected {
                        input,
                        folder,
                        ..first
                    });
                }
            }
            Outcome::LeftOut => self.left_out += 1,
            Outcome::Failed(Failed::With { message, .. }) => {
                messages.error(&message);
                let reason = message
                    .strip_prefix(&format!("{input}: "))
                    .unwrap_or(&message);
                row.failure = Some(reason.to_owned());
                let reason = reason.to_owned();
                self.failures.push(Failure { input, reason });
            }
            Outcome::Failed(closed) | Outcome::Ended(closed) => return Err(closed),
        }
        self.pages.extend(page);
        self.rows.push(row);
        Ok(())
    }
}
