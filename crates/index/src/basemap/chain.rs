//! Joins pieces of lines end to end.

/// A piece of a network of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link<N, L> {
    /// Where it starts.
    pub from: N,
    /// Where it ends.
    pub to: N,
    /// What it is when it is walked from start to end (what lies left and right, say).
    pub ahead: L,
    /// What it is when it is walked the other way.
    pub back: L,
}

/// One link of a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Index of the link.
    pub link: usize,
    /// Whether it is walked from its end to its start.
    pub reversed: bool,
}

/// Joins links wherever exactly two meet that are alike in the direction of travel. Every link is
/// in exactly one chain. Open chains come first, in the order of the nodes they start at; then
/// closed ones, which start and end at their lowest node.
pub fn chains<N: Ord + Copy, L: PartialEq + Copy>(links: &[Link<N, L>]) -> Vec<Vec<Step>> {
    let network = Network::new(links);
    let mut used = vec![false; links.len()];
    let mut found = Vec::new();
    let starts = network
        .ends
        .iter()
        .filter(|(node, step)| network.next(*node, *step).is_none());
    let loops = network.ends.iter();
    for &(_, step) in starts.chain(loops) {
        if !used[step.link] {
            found.push(network.walk(step, &mut used));
        }
    }
    found
}

struct Network<'a, N, L> {
    links: &'a [Link<N, L>],
    /// Every end of every link, sorted: the step leaves that node.
    ends: Vec<(N, Step)>,
}

impl<'a, N: Ord + Copy, L: PartialEq + Copy> Network<'a, N, L> {
    fn new(links: &'a [Link<N, L>]) -> Self {
        let mut ends: Vec<(N, Step)> = Vec::with_capacity(links.len() * 2);
        for (link, ends_of) in links.iter().enumerate() {
            ends.push((
                ends_of.from,
                Step {
                    link,
                    reversed: false,
                },
            ));
            ends.push((
                ends_of.to,
                Step {
                    link,
                    reversed: true,
                },
            ));
        }
        ends.sort_by_key(|(node, step)| (*node, step.link, step.reversed));
        Self { links, ends }
    }

    fn at(&self, node: N) -> &[(N, Step)] {
        let first = self.ends.partition_point(|(other, _)| *other < node);
        let count = self.ends[first..]
            .iter()
            .take_while(|(other, _)| *other == node)
            .count();
        &self.ends[first..first + count]
    }

    /// The step that goes on from `node` after coming from the link of `leaving`, were it walked
    /// towards the node.
    fn next(&self, node: N, leaving: Step) -> Option<Step> {
        let [(_, first), (_, second)] = *self.at(node) else {
            return None;
        };
        let onward = if first == leaving { second } else { first };
        let arriving = Step {
            link: leaving.link,
            reversed: !leaving.reversed,
        };
        (self.label(arriving) == self.label(onward)).then_some(onward)
    }

    fn label(&self, step: Step) -> L {
        let link = &self.links[step.link];
        if step.reversed { link.back } else { link.ahead }
    }

    fn walk(&self, first: Step, used: &mut [bool]) -> Vec<Step> {
        let mut chain = Vec::new();
        let mut step = first;
        loop {
            used[step.link] = true;
            chain.push(step);
            let link = &self.links[step.link];
            let end = if step.reversed { link.from } else { link.to };
            let leaving = Step {
                link: step.link,
                reversed: !step.reversed,
            };
            match self.next(end, leaving) {
                Some(onward) if !used[onward.link] => step = onward,
                _ => return chain,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(from: u32, to: u32, ahead: char, back: char) -> Link<u32, char> {
        Link {
            from,
            to,
            ahead,
            back,
        }
    }

    fn walked(links: &[Link<u32, char>]) -> Vec<Vec<(usize, bool)>> {
        chains(links)
            .into_iter()
            .map(|chain| chain.into_iter().map(|s| (s.link, s.reversed)).collect())
            .collect()
    }

    #[test]
    fn links_join_whichever_way_they_were_drawn() {
        let links = [
            link(1, 2, 'a', 'z'),
            link(3, 2, 'z', 'a'),
            link(3, 4, 'a', 'z'),
        ];
        assert_eq!(walked(&links), [[(0, false), (1, true), (2, false)]]);
    }

    #[test]
    fn a_change_of_what_lies_beside_ends_a_chain() {
        let links = [link(1, 2, 'a', 'z'), link(2, 3, 'b', 'y')];
        assert_eq!(walked(&links), [[(0, false)], [(1, false)]]);
    }

    #[test]
    fn three_links_at_a_node_do_not_join() {
        let links = [
            link(1, 2, 'a', 'a'),
            link(2, 3, 'a', 'a'),
            link(2, 4, 'a', 'a'),
        ];
        assert_eq!(walked(&links).len(), 3);
    }

    #[test]
    fn rings_start_at_their_lowest_node_and_end_there() {
        let links = [
            link(2, 3, 'a', 'z'),
            link(3, 1, 'a', 'z'),
            link(1, 2, 'a', 'z'),
        ];
        assert_eq!(walked(&links).len(), 1);
        assert_eq!(walked(&links)[0].len(), 3);
        assert_eq!(walked(&[link(5, 5, 'a', 'z')]), [[(0, false)]]);
    }
}
