//! Small XML trees, with limits on their depth and size.
//!
//! Entities that a document defines for itself are not expanded, which rules out exponential
//! expansion ("billion laughs").

use super::character_references::resolved;
use super::error::FormatError;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Most tags, attributes, and texts between the tags.
const MOST_PARTS: usize = 2_000_000;
const MOST_DEPTH: usize = 200;

/// An element. Names are without their prefix: `dsq:id` is `id`.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) nodes: Vec<Node>,
}

/// A child of an element.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Text(String),
    Element(Element),
}

impl Element {
    /// Parses a document. Its elements are the children of the one returned, which has no name.
    ///
    /// # Errors
    /// When it is not well-formed, or exceeds a limit.
    pub(super) fn parse(text: &str) -> Result<Self, FormatError> {
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = Reader::from_str(text);
        reader.config_mut().allow_dangling_amp = true;
        let bad = |reader: &Reader<&[u8]>, problem: String| {
            let at = usize::try_from(reader.error_position()).unwrap_or(text.len());
            FormatError::xml(text, at, problem)
        };
        let mut open = vec![Self::default()];
        let mut count = 0;
        loop {
            let event = match reader.read_event() {
                Ok(event) => event,
                Err(problem) => return Err(bad(&reader, problem.to_string())),
            };
            match event {
                Event::Start(tag) => {
                    let element = Self::start(&tag);
                    count += element.attributes.len();
                    open.push(element);
                }
                Event::Empty(tag) => {
                    let element = Self::start(&tag);
                    count += element.attributes.len();
                    push(&mut open, Node::Element(element));
                }
                Event::End(_) => {
                    if let Some(element) = open.pop() {
                        push(&mut open, Node::Element(element));
                    }
                }
                Event::Text(words) => push(&mut open, Node::Text(words.to_string())),
                Event::CData(words) => push(&mut open, Node::Text(words.to_string())),
                Event::GeneralRef(name) => {
                    push(&mut open, Node::Text(resolved(&format!("&{};", &*name))));
                }
                Event::Eof if open.len() > 1 => {
                    let name = open.last().map_or_else(String::new, |e| e.name.clone());
                    return Err(bad(&reader, format!("<{name}> is not closed")));
                }
                Event::Eof => return Ok(open.pop().unwrap_or_default()),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => continue,
            }
            count += 1;
            if count > MOST_PARTS {
                return Err(FormatError::TooLarge {
                    limit: format!("{MOST_PARTS} tags, attributes and texts"),
                });
            }
            if open.len() > MOST_DEPTH {
                return Err(FormatError::TooDeep { levels: MOST_DEPTH });
            }
        }
    }

    fn start(tag: &BytesStart<'_>) -> Self {
        let mut attributes = tag.attributes();
        let attributes = attributes.with_checks(false).flatten();
        Self {
            name: tag.local_name().into_inner().to_owned(),
            attributes: attributes
                .take(100)
                .map(|attribute| {
                    let name = attribute.key.local_name().into_inner().to_owned();
                    (name, resolved(&attribute.value))
                })
                .collect(),
            nodes: Vec::new(),
        }
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The child elements.
    pub(super) fn children(&self) -> impl Iterator<Item = &Self> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first child element with a name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children().find(|child| child.name == name)
    }

    /// Every descendant with a name, in document order, except inside another with that name.
    pub(super) fn below<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Self> {
        let mut waiting: Vec<&Self> = vec![self];
        std::iter::from_fn(move || {
            while let Some(element) = waiting.pop() {
                if element.name == name {
                    return Some(element);
                }
                let inside: Vec<&Self> = element.children().collect();
                waiting.extend(inside.into_iter().rev());
            }
            None
        })
    }

    /// All its text, without surrounding white space.
    pub(super) fn text(&self) -> String {
        let mut all = String::new();
        let mut waiting: Vec<&Node> = self.nodes.iter().rev().collect();
        while let Some(node) = waiting.pop() {
            match node {
                Node::Text(text) => all.push_str(text),
                Node::Element(element) => waiting.extend(element.nodes.iter().rev()),
            }
        }
        all.trim().to_owned()
    }
}

/// Appends a node to the innermost open element.
fn push(open: &mut [Element], node: Node) {
    if let Some(element) = open.last_mut() {
        element.nodes.push(node);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trees_have_names_attributes_and_text() {
        let root = Element::parse(
            "<?xml version='1.0'?><a:x i='1 &amp; 2'>one &lt; <b>two</b><![CDATA[<c>]]></a:x>",
        )
        .unwrap();
        let x = root.child("x").unwrap();
        assert_eq!(x.attribute("i"), Some("1 & 2"));
        assert_eq!(x.text(), "one < two<c>");
        assert_eq!(root.below("b").count(), 1);
    }

    #[test]
    fn what_is_not_well_formed_is_refused_with_its_place() {
        let problem = Element::parse("<a>\n<b></a>").unwrap_err().to_string();
        assert!(problem.contains("line 2"), "{problem}");
        assert!(Element::parse("<a>").is_err());
        assert!(Element::parse(&"<a>".repeat(500)).is_err());
    }

    #[test]
    fn attributes_count_as_parts() {
        let many = " a=''".repeat(90);
        let large = format!("<r>{}</r>", format!("<x{many}/>").repeat(23_000));
        let problem = Element::parse(&large).unwrap_err();
        assert!(matches!(problem, FormatError::TooLarge { .. }), "{problem}");
    }

    #[test]
    fn entities_do_not_multiply() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\">]><a>&b;&b;</a>";
        assert_eq!(Element::parse(bomb).unwrap().text(), "&b;&b;");
    }
}
