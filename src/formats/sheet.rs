//! The first sheet of an Excel workbook as a table: a ZIP archive of XML (SpreadsheetML, ECMA-376 Part 1,
//! § 18.3).

use super::error::FormatError;
use super::worker;
use super::xml::{Element, Node};
use super::zipped::Zipped;

/// Most columns of a sheet.
const MOST_COLUMNS: usize = 16_384;
/// Longest table, in bytes.
const MOST: usize = 64 << 20;

/// Whether bytes are a workbook.
pub(crate) fn is_workbook(bytes: &[u8]) -> bool {
    let part = b"xl/workbook.xml";
    bytes.starts_with(b"PK") && bytes.windows(part.len()).any(|window| window == part)
}

/// The first sheet as CSV (RFC 4180).
///
/// # Errors
/// When the workbook is damaged or too large.
pub(crate) fn as_csv(bytes: Vec<u8>) -> Result<String, FormatError> {
    worker::parse(move || {
        let mut archive = Zipped::open(&bytes, "Excel workbook")?;
        let strings = match archive.part("xl/sharedStrings.xml") {
            Ok(strings) => strings.below("si").map(words).collect(),
            Err(_) => Vec::new(),
        };
        let sheet = archive.part("xl/worksheets/sheet1.xml")?;
        table(&sheet, &strings)
    })
}

fn table(sheet: &Element, strings: &[String]) -> Result<String, FormatError> {
    let mut csv = String::new();
    for row in sheet.below("row") {
        let mut at = 0;
        for cell in row.children().filter(|child| child.name == "c") {
            let column = cell.attribute("r").and_then(column).unwrap_or(at);
            let column = column.min(MOST_COLUMNS);
            let commas = column.saturating_sub(at) + usize::from(at > 0);
            csv.extend(std::iter::repeat_n(',', commas));
            at = column + 1;
            let text = content(cell, strings);
            if text.contains([',', '"', '\n', '\r']) {
                csv.push_str(&format!("\"{}\"", text.replace('"', "\"\"")));
            } else {
                csv.push_str(&text);
            }
            if csv.len() > MOST {
                return Err(FormatError::TooLarge {
                    limit: format!("{} MiB of table", MOST >> 20),
                });
            }
        }
        csv.push('\n');
    }
    Ok(csv)
}

/// The text of a cell: of a shared string, of one of its own, or its number.
fn content(cell: &Element, strings: &[String]) -> String {
    let value = || cell.child("v").map(Element::text).unwrap_or_default();
    match cell.attribute("t") {
        Some("s") => {
            let index = value().parse::<usize>().ok();
            index
                .and_then(|index| strings.get(index))
                .cloned()
                .unwrap_or_default()
        }
        Some("inlineStr") => cell.child("is").map(words).unwrap_or_default(),
        _ => value(),
    }
}

/// The words of a string without those that only say how it is pronounced.
fn words(string: &Element) -> String {
    let mut words = String::new();
    for run in string.children().filter(|child| child.name != "rPh") {
        let text = if run.name == "t" {
            Some(run)
        } else {
            run.child("t")
        };
        for node in text.map(|text| text.nodes.as_slice()).unwrap_or_default() {
            if let Node::Text(text) = node {
                words.push_str(text);
            }
        }
    }
    words.trim().to_owned()
}

/// The number of a column, from 0: "B7" is 1.
fn column(reference: &str) -> Option<usize> {
    let letters = reference
        .bytes()
        .take(4)
        .take_while(u8::is_ascii_alphabetic);
    let number = letters.fold(0, |sum, letter| {
        sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    number.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Write as _};

    #[test]
    fn a_sheet_is_a_table() {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in [
            ("xl/workbook.xml", "<workbook/>"),
            (
                "xl/sharedStrings.xml",
                "<sst><si><t>title</t></si><si><r><t>te </t></r><r><t>xt</t></r></si><si><t>text</t></si></sst>",
            ),
            (
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>2</v></c></row>\
                 <row r='2'><c r='B2'><v>7</v></c><c r='C2' t='inlineStr'><is><t>The road, cut.</t></is></c></row></sheetData></worksheet>",
            ),
        ] {
            writer
                .start_file(name, zip::write::SimpleFileOptions::default())
                .unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        let bytes = writer.finish().unwrap().into_inner();
        assert!(is_workbook(&bytes));
        assert_eq!(
            as_csv(bytes).unwrap(),
            "title,,text\n,7,\"The road, cut.\"\n"
        );
        assert_eq!(
            (column("A1"), column("AB12"), column("12")),
            (Some(0), Some(27), None)
        );
        assert!(as_csv(b"PK\x03\x04xl/workbook.xml".to_vec()).is_err());
    }
}
