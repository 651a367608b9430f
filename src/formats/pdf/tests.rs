use super::*;
use crate::document::PageStart;
use lopdf::content::{Content, Operation};
use lopdf::{Object, Stream, dictionary};
use proptest::prelude::*;

/// A PDF of pages of lines at `(left, height, size, words)`.
fn pdf(pages: &[&[(i64, i64, i64, &str)]]) -> Vec<u8> {
    let mut pdf = Pdf::with_version("1.5");
    let root = pdf.new_object_id();
    let font = pdf.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding",
    });
    let mut kids = Vec::new();
    for lines in pages {
        let mut operations = Vec::new();
        for (left, height, size, words) in *lines {
            operations.push(Operation::new("BT", vec![]));
            operations.push(Operation::new("Tf", vec!["F1".into(), (*size).into()]));
            operations.push(Operation::new("Td", vec![(*left).into(), (*height).into()]));
            operations.push(Operation::new("Tj", vec![Object::string_literal(*words)]));
            operations.push(Operation::new("ET", vec![]));
        }
        let content = Content { operations }.encode().unwrap();
        let content = pdf.add_object(Stream::new(dictionary! {}, content));
        let page = pdf.add_object(dictionary! {
            "Type" => "Page", "Parent" => root, "Contents" => content,
            "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        });
        kids.push(page.into());
    }
    let count = kids.len() as i64;
    pdf.objects.insert(
        root,
        dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into(),
    );
    let catalog = pdf.add_object(dictionary! { "Type" => "Catalog", "Pages" => root });
    let info = pdf.add_object(dictionary! {
        "Author" => Object::string_literal("Jane Doe"), "CreationDate" => Object::string_literal("D:20210811173500Z"),
    });
    pdf.trailer.set("Root", catalog);
    pdf.trailer.set("Info", info);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

const FIRST: &[(i64, i64, i64, &str)] = &[
    (50, 820, 8, "Example Bulletin"),
    (50, 780, 20, "Bridge lost to flood"),
    (
        50,
        740,
        10,
        "The river rose during the night and took the bridge that joins the two",
    ),
    (50, 728, 10, "halves of the town. The mayor of Mazar-i-"),
    (
        50,
        716,
        10,
        "Sharif said that nobody was hurt in the flood, and that a tempo-",
    ),
    (
        50,
        704,
        10,
        "rary bridge will stand within a week or two, if the weather allows it.",
    ),
    (
        50,
        680,
        10,
        "The road to Kabul stays closed until then, and drivers have to go by",
    ),
    (290, 20, 8, "1"),
];
const SECOND: &[(i64, i64, i64, &str)] = &[
    (50, 820, 8, "Example Bulletin"),
    (50, 780, 10, "Herat."),
    (50, 750, 10, "The next report comes on Tuesday."),
    (290, 20, 8, "2"),
];

#[test]
fn lines_become_paragraphs_that_know_their_page() {
    let reading = document(pdf(&[FIRST, SECOND])).unwrap();
    let document = reading.document;
    let texts: Vec<&str> = document
        .blocks
        .iter()
        .map(|block| document.block_text(block))
        .collect();
    assert_eq!(
        texts,
        [
            "Bridge lost to flood",
            "The river rose during the night and took the bridge that joins the two halves of the town. \
             The mayor of Mazar-i-Sharif said that nobody was hurt in the flood, and that a temporary \
             bridge will stand within a week or two, if the weather allows it.",
            "The road to Kabul stays closed until then, and drivers have to go by Herat.",
            "The next report comes on Tuesday."
        ]
    );
    let metadata = &document.metadata;
    assert_eq!(metadata.author, Fact::Stated("Jane Doe".to_owned()));
    assert!(matches!(metadata.title, Fact::Inferred { .. }));
    assert!(matches!(metadata.date, Fact::Inferred { .. }));
    assert_eq!(
        metadata.pages,
        [
            PageStart {
                number: 1,
                paragraph: 1
            },
            PageStart {
                number: 2,
                paragraph: 3
            }
        ]
    );
    assert_eq!(
        (metadata.page_of(2), metadata.page_of(3)),
        (Some(1), Some(2))
    );
}

/// Short operators take a hundred times their size; long strings take their own.
#[test]
fn pages_of_too_many_operators_are_known_before_they_are_parsed() {
    use lines::{MOST_MEMORY, memory};
    for part in ["Q ", "1Q", "[]", "/a "] {
        assert!(
            memory(part.repeat(4 << 20).as_bytes()) > MOST_MEMORY,
            "{part}"
        );
    }
    let text = "BT /F1 10 Tf 50 700 Td (The road to the valley is cut) Tj ET\n".repeat(10_000);
    assert!(memory(text.as_bytes()) < MOST_MEMORY);
}

#[test]
fn pages_of_pictures_are_told() {
    let reading = document(pdf(&[FIRST, &[]])).unwrap();
    assert_eq!(
        reading.notices,
        [Diagnostic::PagesWithoutText { count: 1, of: 2 }]
    );
    assert_eq!(document(pdf(&[&[]])), Err(FormatError::NoWords));
    assert!(matches!(
        document(b"%PDF-1.7\nnonsense".to_vec()),
        Err(FormatError::Damaged { .. })
    ));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn damage_is_read_or_refused(at in any::<prop::sample::Index>(), byte: u8, cut in any::<prop::sample::Index>()) {
        let mut bytes = pdf(&[FIRST, SECOND]);
        let index = at.index(bytes.len());
        bytes[index] = byte;
        let _ = document(bytes.clone());
        bytes.truncate(cut.index(bytes.len()));
        let _ = document(bytes);
    }
}

/// A page whose font has codes of two bytes and states its widths: each letter is placed by itself.
fn printed(words: &str) -> Vec<u8> {
    let mut pdf = Pdf::with_version("1.5");
    let root = pdf.new_object_id();
    let wide = |c: char| {
        if matches!(c, 'w' | 'm' | 'K' | 'M') {
            900
        } else {
            400
        }
    };
    let mut widths: Vec<Object> = Vec::new();
    for code in 32_u8..127 {
        widths.push(i64::from(code).into());
        widths.push(vec![Object::from(wide(char::from(code)))].into());
    }
    let below = pdf.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "CIDFontType2", "BaseFont" => "Own", "DW" => 400, "W" => widths,
    });
    let map = "/CIDInit /ProcSet findresource begin begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n\
               1 beginbfrange <0020> <007e> <0020> endbfrange\nendcmap end";
    let map = pdf.add_object(Stream::new(dictionary! {}, map.as_bytes().to_vec()));
    let font = pdf.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "Own", "Encoding" => "Identity-H",
        "DescendantFonts" => vec![below.into()], "ToUnicode" => map,
    });
    let mut operations = vec![
        Operation::new("BT", vec![]),
        Operation::new("Tf", vec!["F1".into(), 10.into()]),
        Operation::new("Td", vec![50.into(), 700.into()]),
    ];
    for c in words.chars().filter(char::is_ascii) {
        let code = vec![0, c as u8];
        let shown = Object::String(code, lopdf::StringFormat::Hexadecimal);
        if c != ' ' {
            operations.push(Operation::new("Tj", vec![shown]));
        }
        let step = Object::Real(wide(c) as f32 / 100.0);
        operations.push(Operation::new("Td", vec![step, 0.into()]));
    }
    operations.push(Operation::new("ET", vec![]));
    let content = Content { operations }.encode().unwrap();
    let content = pdf.add_object(Stream::new(dictionary! {}, content));
    let page = pdf.add_object(dictionary! {
        "Type" => "Page", "Parent" => root, "Contents" => content,
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    });
    pdf.objects.insert(
        root,
        dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }.into(),
    );
    let catalog = pdf.add_object(dictionary! { "Type" => "Catalog", "Pages" => root });
    pdf.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn letters_placed_one_by_one_make_whole_words() {
    let words = "Shelling hit two towns near Kupiansk, and women went to Sumy.";
    let reading = document(printed(words)).unwrap();
    assert_eq!(reading.document.text, words);
}

#[test]
fn columns_drawn_line_by_line_are_parted() {
    let lines: &[(i64, i64, i64, &str)] = &[
        (50, 780, 20, "Situation report"),
        (50, 740, 10, "Rain closed the road to the north on"),
        (320, 740, 10, "Trucks wait at the border until the water"),
        (50, 728, 10, "Monday, and a bridge fell in the night."),
        (320, 728, 10, "falls, the customs office said on Tuesday."),
        (50, 716, 10, "The hospital took nineteen people."),
        (320, 716, 10, "The school year begins a week late."),
    ];
    let reading = document(pdf(&[lines])).unwrap();
    assert_eq!(
        reading.document.text,
        "Situation report\n\nRain closed the road to the north on Monday, and a bridge fell in the night. \
         The hospital took nineteen people.\n\n\
         Trucks wait at the border until the water falls, the customs office said on Tuesday. \
         The school year begins a week late."
    );
    assert_eq!(reading.notices, [Diagnostic::ColumnsParted { pages: 1 }]);
    let table: &[(i64, i64, i64, &str)] = &[
        (50, 740, 10, "Town"),
        (200, 740, 10, "Dead"),
        (50, 728, 10, "Izium"),
        (200, 728, 10, "2"),
        (50, 716, 10, "Sumy"),
        (200, 716, 10, "1"),
        (50, 704, 10, "Lozova"),
        (200, 704, 10, "4"),
    ];
    let reading = document(pdf(&[table])).unwrap();
    assert!(
        reading.document.text.contains("Izium 2"),
        "{}",
        reading.document.text
    );
}

#[test]
fn soft_hyphens_join_and_vanish() {
    let lines: &[(i64, i64, i64, &str)] = &[
        (
            50,
            740,
            10,
            "The river rose during the night and took the Moun\u{ad}",
        ),
        (
            50,
            728,
            10,
            "tain bridge that joins the two halves of the vil\u{ad}lage there.",
        ),
    ];
    // The code of the soft hyphen in WinAnsiEncoding is that of Latin-1.
    let bytes = pdf(&[lines]);
    let text = document(bytes).unwrap().document.text;
    assert!(!text.contains('\u{ad}'), "{text:?}");
}
