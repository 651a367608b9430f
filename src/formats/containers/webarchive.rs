//! Pages that Safari saves with their pictures: a property list with the page's bytes in it.

use super::HeldPage;
use super::plist::{Plist, of_binary, of_xml};
use crate::formats::error::FormatError;
use crate::formats::reading::Reading;
use crate::formats::worker;
use crate::formats::xml::Element;

/// Reads the page of an archive in either form.
///
/// # Errors
/// When it is damaged, or its main part is no page.
pub(in crate::formats) fn webarchive(bytes: Vec<u8>) -> Result<Reading, FormatError> {
    let page = worker::parse(move || {
        let list = if bytes.starts_with(b"bplist") {
            of_binary(&bytes)
        } else {
            of_xml(&Element::parse(&String::from_utf8_lossy(&bytes))?)
        };
        list.as_ref()
            .and_then(main_page)
            .ok_or(FormatError::Damaged {
                what: "archive of a page",
                problem: "it holds no page".to_owned(),
            })
    })?;
    page.read()
}

fn main_page(list: &Plist) -> Option<HeldPage> {
    let main = list.get("WebMainResource")?;
    let text = |key: &str| main.get(key).and_then(Plist::text).map(str::to_owned);
    let Plist::Data(bytes) = main.get("WebResourceData")? else {
        return None;
    };
    Some(HeldPage {
        bytes: bytes.clone(),
        address: text("WebResourceURL").filter(|url| url.contains("://")),
        charset: text("WebResourceTextEncodingName"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PAGE: &str = "<html><head><title>Road cut</title></head><body><article><h1>Road cut</h1><p>The road to the valley is cut, the mayor said on Monday morning.</p></article></body></html>";

    fn xml() -> Vec<u8> {
        use base64::Engine as _;
        let data = base64::engine::general_purpose::STANDARD.encode(PAGE);
        format!(
            "<?xml version='1.0'?><plist version='1.0'><dict><key>WebMainResource</key><dict>\
             <key>WebResourceData</key><data>\n{data}\n</data><key>WebResourceURL</key><string>https://e.example/a</string>\
             </dict></dict></plist>"
        )
        .into_bytes()
    }

    /// Objects: dictionary, key, dictionary, keys, data, address.
    fn binary() -> Vec<u8> {
        let text = |words: &str| {
            let mut object = vec![0x5f, 0x10, words.len() as u8];
            object.extend(words.as_bytes());
            object
        };
        let mut data = vec![0x4f, 0x11];
        data.extend((PAGE.len() as u16).to_be_bytes());
        data.extend(PAGE.as_bytes());
        let objects = [
            vec![0xd1, 1, 2],
            text("WebMainResource"),
            vec![0xd2, 3, 4, 5, 6],
            text("WebResourceData"),
            text("WebResourceURL"),
            data,
            text("https://e.example/a"),
        ];
        let mut bytes = b"bplist00".to_vec();
        let mut offsets = Vec::new();
        for object in &objects {
            offsets.push(bytes.len() as u16);
            bytes.extend(object);
        }
        let table = bytes.len() as u64;
        for offset in &offsets {
            bytes.extend(offset.to_be_bytes());
        }
        bytes.extend([0, 0, 0, 0, 0, 0, 2, 1]);
        for number in [objects.len() as u64, 0, table] {
            bytes.extend(number.to_be_bytes());
        }
        bytes
    }

    #[test]
    fn both_forms_hold_the_page() {
        for bytes in [xml(), binary()] {
            let document = webarchive(bytes).unwrap().document;
            assert!(
                document
                    .text
                    .starts_with("Road cut\n\nThe road to the valley"),
                "{}",
                document.text
            );
            assert_eq!(
                document.metadata.url.value().map(String::as_str),
                Some("https://e.example/a")
            );
        }
    }

    /// An object that stands in many places of a list is not copied without end.
    #[test]
    fn one_object_in_many_places_is_refused() {
        let (count, length) = (5_000_u32, 1_u32 << 16);
        let list = [b"\xaf\x12", &count.to_be_bytes()[..], &[1; 5_000]].concat();
        let data = [b"\x4f\x12", &length.to_be_bytes()[..], &[b'x'; 1 << 16]].concat();
        let (first, second) = (8, 8 + list.len() as u64);
        let table = second + data.len() as u64;
        let numbers = [first, second].map(u64::to_be_bytes).concat();
        let end = [2, 0, table].map(u64::to_be_bytes).concat();
        let bytes = [
            b"bplist00",
            &list[..],
            &data,
            &numbers,
            &[0; 6],
            &[8, 1],
            &end,
        ]
        .concat();
        let Some(Plist::Array(read)) = of_binary(&bytes) else {
            panic!("no list");
        };
        assert!((1..1_000).contains(&read.len()), "{}", read.len());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn damage_is_read_or_refused(at in any::<prop::sample::Index>(), byte: u8, cut in any::<prop::sample::Index>()) {
            let mut bytes = binary();
            let index = at.index(bytes.len());
            bytes[index] = byte;
            let _ = webarchive(bytes.clone());
            bytes.drain(..cut.index(bytes.len()).min(40));
            let _ = webarchive(bytes);
        }
    }
}
