//! What a person changed, in English.

use crate::language::edits::Edits;
use crate::language::plural::Plural;

pub(super) const EDITS: Edits = Edits {
    masked: "[name withheld]",
    withheld: Plural {
        one: "{n} place is withheld from this briefing by its editor.",
        other: "{n} places are withheld from this briefing by its editor.",
    },
    written_by: |name| format!("Written by {}", name.unwrap_or("the editor")),
    chosen_by: |name| format!("Sentences chosen by {}.", name.unwrap_or("the editor")),
    note_by: |name| match name {
        Some(name) => format!("Note by {name}"),
        None => "Note by the editor".to_owned(),
    },
};
