//! What a person changed, in English.

use crate::language::edits::Edits;
use crate::language::plural::Plural;

pub(super) const EDITS: Edits = Edits {
    masked: "[name withheld]",
    withheld: Plural {
        one: "{n} place is withheld from this briefing by its editor.",
        other: "{n} places are withheld from this briefing by its editor.",
    },
};
