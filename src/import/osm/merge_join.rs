//! Finds what is looked for in a file that is sorted by number: a sort-merge join whose right side is
//! read only once and never held.

use std::io;

use super::super::sort::{Merge, Sorter};

/// The file is not sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unsorted;

/// Strings that begin with [`id_bytes`], met in the order of those.
pub(super) struct MergeJoin {
    wanted: Merge,
    next: Option<Vec<u8>>,
    last: i64,
}

/// Bytes that compare like the number.
pub(super) fn id_bytes(id: i64) -> [u8; 8] {
    ((id as u64) ^ 1 << 63).to_be_bytes()
}

impl MergeJoin {
    /// Looks for all that was pushed.
    ///
    /// # Errors
    /// The system refuses to write or read.
    pub(super) fn new(wanted: Sorter) -> io::Result<Self> {
        let mut wanted = wanted.finish()?;
        Ok(Self {
            next: wanted.next()?.map(<[u8]>::to_vec),
            wanted,
            last: i64::MIN,
        })
    }

    /// Whether nothing is looked for, or all has been met.
    pub(super) fn is_empty(&self) -> bool {
        self.next.is_none()
    }

    /// What was said of the number that is looked for, without the number.
    ///
    /// # Errors
    /// Numbers that do not rise; the system's when it refuses to read.
    pub(super) fn at(&mut self, id: i64) -> io::Result<Result<Vec<Vec<u8>>, Unsorted>> {
        if id < self.last {
            return Ok(Err(Unsorted));
        }
        self.last = id;
        let own = id_bytes(id);
        let mut found = Vec::new();
        while let Some(string) = self
            .next
            .take_if(|next| next[..] < own[..] || next.starts_with(&own))
        {
            found.extend(string.strip_prefix(&own).map(<[u8]>::to_vec));
            self.next = self.wanted.next()?.map(<[u8]>::to_vec);
        }
        Ok(Ok(found))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_looked_for_is_met_in_passing() {
        let folder = tempfile::tempdir().unwrap();
        let mut sorter = Sorter::new(folder.path().join("run"), 16);
        for (id, what) in [(7, "b"), (-2, "x"), (7, "a"), (5, "c"), (300, "d")] {
            sorter
                .push(&[&id_bytes(id)[..], what.as_bytes()].concat())
                .unwrap();
        }
        let mut join = MergeJoin::new(sorter).unwrap();
        let mut at = |id| join.at(id).unwrap();
        assert_eq!(at(-2), Ok(vec![b"x".to_vec()]));
        assert_eq!(at(6), Ok(vec![]), "5 was looked for and is not there");
        assert_eq!(at(7), Ok(vec![b"a".to_vec(), b"b".to_vec()]));
        assert_eq!(at(3), Err(Unsorted));
        assert_eq!(at(300), Ok(vec![b"d".to_vec()]));
        assert!(join.is_empty());
    }
}
