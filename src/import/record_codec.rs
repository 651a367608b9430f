//! Places as byte strings, for sorting on disk: strings with their length before them, lengths and
//! counts as LEB128 varints (DWARF 5 § 7.6), other numbers little-endian. A key in front of the
//! record decides the order.

use crate::gazetteer::Kind;
use crate::geo::{Bbox, LonLat};
use geobrief_index::places::format::{read_varint, write_varint};
use geobrief_index::places::record::{PlaceRecord, Trust};

/// Makes of `out` the key that sorts places and their names by id: the id, then a zero.
pub(super) fn id_key(id: &str, out: &mut Vec<u8>) {
    out.clear();
    out.extend_from_slice(id.as_bytes());
    out.push(0);
}

/// What follows an [`id_key`]; `None` without one.
pub(super) fn after_id(string: &[u8]) -> Option<&[u8]> {
    let end = string.iter().position(|&byte| byte == 0)?;
    string.get(end + 1..)
}

/// Writes a place behind what is in `out`; its importance is left out.
pub(super) fn write(place: &PlaceRecord, out: &mut Vec<u8>) {
    out.push(place.kind as u8);
    for text in [
        &place.id,
        &place.name,
        &place.country,
        &place.division,
        &place.capital_of,
        &place.note,
        &place.kind_word,
        &place.source,
        &place.outline,
    ] {
        write_text(text, out);
    }
    for list in [&place.aliases, &place.abbreviations, &place.codes] {
        write_varint(list.len() as u64, out);
        list.iter().for_each(|text| write_text(text, out));
    }
    write_varint(u64::from(place.population), out);
    out.extend(place.radius_km.to_le_bytes());
    write_numbers([place.point.lon(), place.point.lat()], out);
    out.push(u8::from(place.bbox.is_some()));
    if let Some(bbox) = place.bbox {
        write_numbers([bbox.west, bbox.south, bbox.east, bbox.north], out);
    }
}

/// Reads a place; `None` where the bytes are not what [`write`] wrote.
pub(super) fn read(bytes: &mut &[u8]) -> Option<PlaceRecord> {
    let kind = Kind::ALL.get(usize::from(read_byte(bytes)?)).copied()?;
    let [
        id,
        name,
        country,
        division,
        capital_of,
        note,
        kind_word,
        source,
        outline,
    ] = read_texts(bytes)?;
    let mut lists = [const { Vec::new() }; 3];
    for list in &mut lists {
        let count = read_varint(bytes)?;
        *list = (0..count)
            .map(|_| read_text(bytes))
            .collect::<Option<Vec<_>>>()?;
    }
    let [aliases, abbreviations, codes] = lists;
    let population = u32::try_from(read_varint(bytes)?).ok()?;
    let radius_km = f32::from_le_bytes(read_array(bytes)?);
    let [lon, lat] = read_numbers(bytes)?;
    let bbox = match read_byte(bytes)? {
        0 => None,
        _ => {
            let [west, south, east, north] = read_numbers(bytes)?;
            Some(Bbox {
                west,
                south,
                east,
                north,
            })
        }
    };
    Some(PlaceRecord {
        id,
        name,
        aliases,
        abbreviations,
        kind,
        kind_word,
        country,
        division,
        codes,
        capital_of,
        point: LonLat::new(lon, lat)?,
        label: None,
        bbox,
        radius_km,
        population,
        importance: 0.0,
        note,
        source,
        outline,
        position: Trust::Published,
    })
}

fn write_text(text: &str, out: &mut Vec<u8>) {
    write_varint(text.len() as u64, out);
    out.extend_from_slice(text.as_bytes());
}

fn write_numbers<const N: usize>(numbers: [f64; N], out: &mut Vec<u8>) {
    numbers
        .into_iter()
        .for_each(|number| out.extend(number.to_le_bytes()));
}

fn read_byte(bytes: &mut &[u8]) -> Option<u8> {
    let (&first, rest) = bytes.split_first()?;
    *bytes = rest;
    Some(first)
}

fn read_array<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (array, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*array)
}

fn read_text(bytes: &mut &[u8]) -> Option<String> {
    let length = usize::try_from(read_varint(bytes)?).ok()?;
    let (text, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    String::from_utf8(text.to_vec()).ok()
}

fn read_texts<const N: usize>(bytes: &mut &[u8]) -> Option<[String; N]> {
    let texts: Option<Vec<_>> = (0..N).map(|_| read_text(bytes)).collect();
    texts?.try_into().ok()
}

fn read_numbers<const N: usize>(bytes: &mut &[u8]) -> Option<[f64; N]> {
    let mut numbers = [0.0; N];
    for number in &mut numbers {
        *number = f64::from_le_bytes(read_array(bytes)?);
    }
    Some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let place = PlaceRecord {
            aliases: vec!["Ålias".into(), String::new()],
            codes: vec!["AF.01".into()],
            country: "AF".into(),
            division: "AF.01".into(),
            capital_of: "AF".into(),
            point: LonLat::new(-179.5, 89.25).unwrap(),
            bbox: Some(Bbox {
                west: 170.0,
                south: -1.0,
                east: -170.0,
                north: 1.0,
            }),
            radius_km: 2.5,
            population: 4_000_000_000,
            note: "n".into(),
            kind_word: "narrows".into(),
            source: "s".into(),
            outline: "l??".into(),
            ..PlaceRecord::new("gn:1", "Ñame", Kind::Strait)
        };
        let mut bytes = Vec::new();
        write(&place, &mut bytes);
        assert_eq!(read(&mut &bytes[..]), Some(place));
        for length in 0..bytes.len() {
            assert_eq!(read(&mut &bytes[..length]), None, "{length}");
        }
    }
}
