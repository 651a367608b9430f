//! Names one slip of the pen away: a letter more, less, another, or two changed about (Damerau
//! 1964). The map of names is walked with the one slip still to make or made, which costs some
//! microseconds; [`Gazetteer::search`] is for people, who can wait.

use fst::raw::{CompiledAddr, Output};

use crate::gazetteer::lookup::index::Index;
use crate::gazetteer::{Gazetteer, NameKey};
use geobrief_index::names::fold::fold;

impl Gazetteer {
    /// The names that differ from `name` by one letter; the first letter is right. In the order of
    /// the layers and of the names' offsets.
    #[must_use]
    pub fn one_slip_from(&self, name: &str) -> Vec<NameKey> {
        let folded = fold(name);
        let mut found = Vec::new();
        for (layer, of) in self.layers().iter().enumerate() {
            let mut slips = Slips {
                index: &of.index,
                name: folded.as_bytes(),
                found: Vec::new(),
            };
            slips.walk(of.index.names().root().addr(), Output::zero(), 0);
            slips.found.sort_unstable();
            slips.found.dedup();
            found.extend(slips.found.iter().map(|value| NameKey::new(layer, *value)));
        }
        found
    }
}

struct Slips<'i, 'n> {
    index: &'i Index,
    name: &'n [u8],
    found: Vec<u64>,
}

/// A position in the map of names.
type Place = (CompiledAddr, Output);

impl Slips<'_, '_> {
    /// Goes on from a node that the first `at` letters lead to; tries every slip on the way.
    fn walk(&mut self, mut node: CompiledAddr, mut output: Output, mut at: usize) {
        loop {
            if at > 0 {
                self.slip((node, output), at);
            }
            let Some(next) = self.step((node, output), at) else {
                return;
            };
            (node, output) = next;
            at += 1;
        }
    }

    /// Each slip at a letter; what follows must be right.
    fn slip(&mut self, here: Place, at: usize) {
        let byte = self.name.get(at).copied();
        if byte.is_some() {
            self.finish(here, at + 1);
        }
        let node = self.index.names().node(here.0);
        let others: Vec<(u8, Place)> = node
            .transitions()
            .map(|to| (to.inp, (to.addr, here.1.cat(to.out))))
            .collect();
        for (letter, next) in others {
            self.finish(next, at);
            if byte.is_some_and(|byte| byte != letter) {
                self.finish(next, at + 1);
            }
            if self.name.get(at + 1) == Some(&letter)
                && let Some(next) = self.step(next, at)
            {
                self.finish(next, at + 2);
            }
        }
    }

    /// Notes the name that the rest of the letters complete.
    fn finish(&mut self, mut here: Place, from: usize) {
        for at in from..self.name.len() {
            match self.step(here, at) {
                Some(next) => here = next,
                None => return,
            }
        }
        let node = self.index.names().node(here.0);
        if node.is_final() {
            self.found.push(here.1.cat(node.final_output()).value());
        }
    }

    fn step(&self, here: Place, at: usize) -> Option<Place> {
        let node = self.index.names().node(here.0);
        let transition = node.transition(node.find_input(*self.name.get(at)?)?);
        Some((transition.addr, here.1.cat(transition.out)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_of_every_kind_finds_the_name() {
        let gazetteer = Gazetteer::bundled();
        let reykjavik = gazetteer.lookup("Reykjavik");
        for slip in [
            "Reykavik",
            "Reykjjavik",
            "Reykjavic",
            "Rekyjavik",
            "Reykjavi",
            "Reykjavika",
        ] {
            let found = gazetteer.one_slip_from(slip);
            assert!(reykjavik.iter().all(|name| found.contains(name)), "{slip}");
        }
        for other in ["Teykjavik", "Reyjavic", "Qqqqqqq"] {
            let found = gazetteer.one_slip_from(other);
            assert!(
                !reykjavik.iter().any(|name| found.contains(name)),
                "{other}"
            );
        }
    }
}
