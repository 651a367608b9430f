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
