//! Reads the elements of a list in a JSON file one by one, however long it is.

use std::fmt;
use std::io::BufRead;
use std::path::Path;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::decode;
use super::error::ImportError;

/// Takes an element; its number in the list counts from 1.
pub(super) type Take<'t> = &'t mut dyn FnMut(u64, Value) -> Result<(), ImportError>;

/// Gives each element of the list that is the file, or that is under one of these members of it,
/// at any depth of objects. A file that is one object without such a list is its own element.
///
/// # Errors
/// What is no JSON, and what `take` fails with.
pub(super) fn each(
    reader: Box<dyn BufRead>,
    path: &Path,
    members: &[&str],
    take: Take<'_>,
) -> Result<(), ImportError> {
    let mut state = State {
        members,
        take,
        number: 0,
        failed: None,
    };
    let read = read(reader, &mut state);
    if let Some(failed) = state.failed {
        return Err(failed);
    }
    read.map_err(|error| ImportError::malformed(path, format!("not JSON: {error}")))
}

/// The text of a JSON file as UTF-8.
pub(super) fn text(reader: Box<dyn BufRead>, path: &Path) -> Result<decode::Text, ImportError> {
    decode::text(reader).map_err(ImportError::unreadable(path))
}

fn read(reader: Box<dyn BufRead>, state: &mut State<'_>) -> serde_json::Result<()> {
    // Several documents, one a line, are as good as a list.
    let mut documents = serde_json::Deserializer::from_reader(reader);
    loop {
        let alone = Node {
            state,
            is_list: false,
        };
        match alone.deserialize(&mut documents) {
            Err(error) if error.is_eof() && state.number > 0 => return Ok(()),
            read => read?,
        }
        if documents.end().is_ok() {
            return Ok(());
        }
    }
}

struct State<'s> {
    members: &'s [&'s str],
    take: Take<'s>,
    number: u64,
    failed: Option<ImportError>,
}

impl State<'_> {
    fn take<E: serde::de::Error>(&mut self, value: Value) -> Result<(), E> {
        self.number += 1;
        (self.take)(self.number, value).map_err(|error| {
            self.failed = Some(error);
            E::custom("stopped")
        })
    }
}

/// A value that may be the list, or an object on the way to it.
struct Node<'n, 's> {
    state: &'n mut State<'s>,
    /// Whether it stands where the list should.
    is_list: bool,
}

impl<'de> DeserializeSeed<'de> for Node<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a list or an object")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(value) = list.next_element()? {
            self.state.take(value)?;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        if self.is_list {
            // Entities by their ids.
            while let Some((_, value)) = object.next_entry::<IgnoredAny, Value>()? {
                self.state.take(value)?;
            }
            return Ok(());
        }
        let mut own = serde_json::Map::new();
        let mut has_list = false;
        while let Some(name) = object.next_key::<String>()? {
            if self.state.members.contains(&name.as_str()) {
                has_list = true;
                object.next_value_seed(Node {
                    state: self.state,
                    is_list: name != "results",
                })?;
            } else {
                own.insert(name, object.next_value()?);
            }
        }
        if has_list {
            return Ok(());
        }
        self.state.take(Value::Object(own))
    }
}
