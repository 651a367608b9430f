//! What an extract consists of.

use crate::import::osm::tags::Tags;

/// Anything in an extract.
#[derive(Debug)]
pub(in crate::import::osm) enum Element<'b> {
    Node(Node<'b>),
    Way(Way<'b>),
    Relation(Relation<'b>),
}

/// A point.
#[derive(Debug)]
pub(in crate::import::osm) struct Node<'b> {
    pub(in crate::import::osm) id: i64,
    /// Degrees.
    pub(in crate::import::osm) lon: f64,
    /// Degrees.
    pub(in crate::import::osm) lat: f64,
    pub(in crate::import::osm) tags: Tags<'b>,
}

/// A line; closed where the last node is the first.
#[derive(Debug)]
pub(in crate::import::osm) struct Way<'b> {
    pub(in crate::import::osm) id: i64,
    pub(in crate::import::osm) nodes: Vec<i64>,
    pub(in crate::import::osm) tags: Tags<'b>,
}

/// Elements that belong together.
#[derive(Debug)]
pub(in crate::import::osm) struct Relation<'b> {
    pub(in crate::import::osm) id: i64,
    pub(in crate::import::osm) members: Vec<Member<'b>>,
    pub(in crate::import::osm) tags: Tags<'b>,
}

/// A part of a relation.
#[derive(Debug, Clone, Copy)]
pub(in crate::import::osm) struct Member<'b> {
    pub(in crate::import::osm) kind: MemberKind,
    pub(in crate::import::osm) id: i64,
    pub(in crate::import::osm) role: &'b str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import::osm) enum MemberKind {
    Node,
    Way,
    Relation,
}
