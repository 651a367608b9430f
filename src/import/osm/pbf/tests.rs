use proptest::prelude::*;

use super::*;

/// A blob of elements as it is, in which no length takes more than one byte.
fn extract(block: &[u8]) -> Vec<u8> {
    let blob = [&[1 << 3 | 2, block.len() as u8][..], block].concat();
    let header = [&b"\x0a\x07OSMData\x18"[..], &[blob.len() as u8]].concat();
    [&(header.len() as u32).to_be_bytes()[..], &header, &blob].concat()
}

/// The numbers of the elements, or what is said of the extract.
fn numbers(bytes: &[u8]) -> Result<Vec<i64>, String> {
    let mut blobs = Blobs::new(bytes);
    let mut numbers = Vec::new();
    while let Some(block) = blobs.next().map_err(|bad| bad.to_string())? {
        let taken = block.each(|element| {
            numbers.push(match element {
                Element::Node(node) => node.id,
                Element::Way(way) => way.id,
                Element::Relation(relation) => relation.id,
            });
            Ok::<(), ()>(())
        });
        taken.map_err(|_damaged| block.damaged().to_string())?;
    }
    Ok(numbers)
}

/// A node, two nodes together, a way and a relation of an unknown kind of member.
const BLOCK: &[u8] = b"\x0a\x03\x0a\x01a\x12\x28\
    \x0a\x06\x08\x0e\x40\x02\x48\x02\
    \x12\x0c\x0a\x02\x10\x02\x42\x02\x02\x02\x4a\x02\x02\x02\
    \x1a\x06\x08\x0a\x42\x02\x02\x02\
    \x22\x08\x08\x0b\x4a\x01\x02\x52\x01\x63";

#[test]
fn elements_come_in_the_order_of_the_file() {
    assert_eq!(numbers(&extract(BLOCK)), Ok(vec![7, 8, 9, 10, 11]));
}

#[test]
fn a_hostile_extract_is_refused_with_its_place() {
    let whole = extract(BLOCK);
    let second = |bytes: &[u8]| numbers(&[&whole, bytes].concat()).unwrap_err();
    let at = format!("blob 2 at byte {}: ", whole.len());
    assert_eq!(
        second(b"PK\x03\x04"),
        format!("{at}damaged, or not an extract")
    );
    for length in 1..whole.len() {
        let said = second(&whole[..length]);
        assert_eq!(said, format!("{at}the file ends in the middle of it"));
    }
    let huge = b"\0\0\0\x0e\x0a\x07OSMData\x18\xff\xff\xff\x7f";
    assert_eq!(second(huge), format!("{at}larger than the format allows"));
    let negative = b"\0\0\0\x14\x0a\x07OSMData\x18\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01";
    assert_eq!(
        second(negative),
        format!("{at}larger than the format allows")
    );
    let past_its_end = extract(b"\x0a\x7f");
    assert_eq!(
        second(&past_its_end),
        format!("{at}damaged, or not an extract")
    );
}

proptest! {
    #[test]
    fn no_block_stops_the_program(block in prop::collection::vec(any::<u8>(), 0..100)) {
        let _ = numbers(&extract(&block));
    }

    #[test]
    fn no_change_of_a_block_stops_the_program(
        changes in prop::collection::vec((0..BLOCK.len(), any::<u8>()), 1..4),
    ) {
        let mut block = BLOCK.to_vec();
        for (at, byte) in changes {
            block[at] = byte;
        }
        let _ = numbers(&extract(&block));
    }
}
