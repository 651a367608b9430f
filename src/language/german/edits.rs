//! What a person changed, in German.

use crate::language::edits::Edits;
use crate::language::plural::Plural;

pub(super) const EDITS: Edits = Edits {
    masked: "[Name nicht genannt]",
    withheld: Plural {
        one: "{n} Ort hält die Redaktion aus diesem Briefing heraus.",
        other: "{n} Orte hält die Redaktion aus diesem Briefing heraus.",
    },
    written_by: |name| format!("Geschrieben von {}", name.unwrap_or("der Redaktion")),
    chosen_by: |name| format!("Sätze ausgewählt von {}.", name.unwrap_or("der Redaktion")),
    note_by: |name| match name {
        Some(name) => format!("Notiz von {name}"),
        None => "Notiz der Redaktion".to_owned(),
    },
};
