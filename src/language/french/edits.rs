//! What a person changed, in French.

use crate::language::edits::Edits;
use crate::language::plural::Plural;

pub(super) const EDITS: Edits = Edits {
    masked: "[nom omis]",
    withheld: Plural {
        one: "La rédaction a retiré {n} lieu de cette note.",
        other: "La rédaction a retiré {n} lieux de cette note.",
    },
    written_by: |name| format!("Écrit par {}", name.unwrap_or("la rédaction")),
    chosen_by: |name| format!("Phrases choisies par {}.", name.unwrap_or("la rédaction")),
    note_by: |name| match name {
        Some(name) => format!("Note de {name}"),
        None => "Note de la rédaction".to_owned(),
    },
};
