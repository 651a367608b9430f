//! Places as comma-separated values (RFC 4180), a row a place.

use super::parts::{degrees, sentences_of};
use crate::briefing::Briefing;

/// First line of the table.
const HEADER: &str =
    "id,name,label,kind,country,admin1,lat,lon,status,article,comments,first_sentence,evidence";

/// The table.
pub(super) fn table(briefing: &Briefing) -> String {
    let mut table = format!("{HEADER}\r\n");
    for place in &briefing.places {
        let sentences = sentences_of(
            briefing,
            place.mentions.iter().map(|mention| mention.sentence),
        );
        let cells = [
            place.id.clone(),
            place.name.clone(),
            place.label.clone(),
            place.kind.word().to_owned(),
            place.country.clone(),
            place.admin1.clone(),
            degrees(place.point.lat()).to_string(),
            degrees(place.point.lon()).to_string(),
            place.status.word().to_owned(),
            place.article.to_string(),
            place.comments.to_string(),
            sentences
                .first()
                .map_or_else(String::new, |words| guarded(words)),
            place.evidence.join(" "),
        ];
        let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
        table.push_str(&cells.join(","));
        table.push_str("\r\n");
    }
    table
}

/// Words of the source that a spreadsheet would take for a formula are shown as words.
fn guarded(words: &str) -> String {
    if words.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{words}")
    } else {
        words.to_owned()
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_with_commas_and_quotes_are_quoted_and_formulas_are_words() {
        assert_eq!(quoted("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(quoted("a b"), "a b");
        assert_eq!(guarded("=1+1"), "'=1+1");
    }
}
