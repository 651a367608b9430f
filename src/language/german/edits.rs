//! What a person changed, in German.

use crate::language::edits::Edits;
use crate::language::plural::Plural;

pub(super) const EDITS: Edits = Edits {
    masked: "[Name nicht genannt]",
    withheld: Plural {
        one: "{n} Ort hält die Redaktion aus diesem Briefing heraus.",
        other: "{n} Orte hält die Redaktion aus diesem Briefing heraus.",
    },
};
