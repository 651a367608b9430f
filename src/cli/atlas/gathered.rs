//! What the inputs became, in their order.

use super::kept::PageFile;
use super::manifest::InputRow;
use super::work::{Analysed, Outcome};
use crate::atlas::{Collected, Failure};
use crate::cartography::TileId;
use crate::cli::exit::Failed;
use crate::cli::messages::Messages;
use std::collections::{BTreeMap, BTreeSet};

/// What came of the inputs.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) collected: Vec<Collected>,
    pub(super) failures: Vec<Failure>,
    /// Documents that are not of the period.
    pub(super) left_out: usize,
    pub(super) rows: Vec<InputRow>,
    pub(super) pages: Vec<PageFile>,
    /// The tiles of their maps.
    pub(super) ground: BTreeSet<TileId>,
    /// For each shared correction how many mentions it decided.
    pub(super) fixed: Vec<usize>,
    /// What became of the documents of a hash, which is that of a file or of one in it.
    known: BTreeMap<String, Vec<Known>>,
}

/// What became of a document, for further inputs of the same bytes.
#[derive(Clone)]
enum Known {
    /// Where it is among the collected.
    Collected(usize),
    LeftOut,
    Failed {
        reason: String,
    },
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
            of_file,
            page,
            ground,
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
        let row = InputRow {
            input,
            sha256: Some(sha256.clone()).filter(|hash| !hash.is_empty()),
            page: page.as_ref().map(|page| page.path.clone()),
            failure: None,
        };
        self.pages.extend(page);
        // A name that a newer version wrote is no tile of this one: its page is written anew.
        let tiles = ground.iter().filter_map(|name| name.parse().ok());
        self.ground.extend::<Vec<TileId>>(tiles.collect());
        let became = match outcome {
            Outcome::Collected(collected) => {
                self.collected.push(*collected);
                Known::Collected(self.collected.len() - 1)
            }
            Outcome::Again => {
                self.again(&row, folder.as_ref());
                return Ok(());
            }
            Outcome::LeftOut => Known::LeftOut,
            Outcome::Failed(Failed::With { message, .. }) => {
                messages.error(&message);
                let prefix = format!("{}: ", row.input);
                let reason = message.strip_prefix(&prefix).unwrap_or(&message);
                Known::Failed {
                    reason: reason.to_owned(),
                }
            }
            Outcome::Failed(closed) | Outcome::Ended(closed) => return Err(closed),
        };
        for hash in [Some(sha256), of_file].into_iter().flatten() {
            self.known.entry(hash).or_default().push(became.clone());
        }
        self.count(row, became);
        Ok(())
    }

    /// Counts what an input became.
    fn count(&mut self, row: InputRow, became: Known) {
        let mut row = row;
        match became {
            Known::Collected(_) => {}
            Known::LeftOut => self.left_out += 1,
            Known::Failed { reason } => {
                row.failure = Some(reason.clone());
                let input = row.input.clone();
                self.failures.push(Failure { input, reason });
            }
        }
        self.rows.push(row);
    }

    /// Takes an input whose bytes came before: it becomes what these became.
    fn again(&mut self, row: &InputRow, folder: Option<&String>) {
        let hash = row.sha256.as_deref().unwrap_or_default();
        for became in self.known.get(hash).cloned().unwrap_or_default() {
            if matches!(became, Known::LeftOut) {
                // It is counted already.
                self.rows.push(row.clone());
                continue;
            }
            let mut row = row.clone();
            if let Known::Collected(first) = became {
                let first = self.collected[first].clone();
                row.page.clone_from(&first.page);
                self.collected.push(Collected {
                    input: row.input.clone(),
                    folder: folder.cloned(),
                    ..first
                });
            }
            self.count(row, became);
        }
    }
}
