//! Disjoint sets of documents (union–find with path halving; the smaller number is the root).

#[derive(Debug)]
pub(super) struct Groups {
    /// For each document one of its group before it, or itself.
    before: Vec<usize>,
}

impl Groups {
    /// Each document alone.
    pub(super) fn new(documents: usize) -> Self {
        let before = (0..documents).collect();
        Self { before }
    }

    /// The first document of a group.
    pub(super) fn first(&self, document: usize) -> usize {
        let mut first = document;
        while self.before[first] != first {
            first = self.before[first];
        }
        first
    }

    pub(super) fn are_joined(&self, a: usize, b: usize) -> bool {
        self.first(a) == self.first(b)
    }

    /// Makes one group of two.
    pub(super) fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.shortened(a), self.shortened(b));
        self.before[a.max(b)] = a.min(b);
    }

    /// The first document of a group; the way to it becomes shorter.
    fn shortened(&mut self, mut document: usize) -> usize {
        while self.before[document] != document {
            self.before[document] = self.before[self.before[document]];
            document = self.before[document];
        }
        document
    }
}
