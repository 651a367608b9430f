//! What the parts of a place's page are made of.

use super::weeks::{Stretch, Unit};
use crate::atlas::{Atlas, Place};
use crate::language::Catalogue;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What the parts of the page are made of.
pub(super) struct Maker<'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) catalogue: &'static Catalogue,
    pub(super) number: usize,
    pub(super) place: &'a Place,
    pub(super) unit: Unit,
    pub(super) bars: Vec<Stretch>,
    /// Groups of copies, by the document that stands for each.
    pub(super) copied: BTreeMap<usize, Vec<usize>>,
}

impl Maker<'_> {
    /// A date, or that there is none.
    pub(super) fn day(&self, date: Option<Date>) -> String {
        let dates = &self.catalogue.dates;
        date.map_or_else(|| self.catalogue.atlas.time.no_date.to_owned(), dates.short)
    }
}
