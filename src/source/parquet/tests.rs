use super::*;
use parquet::basic::Compression;
use parquet::data_type::{ByteArray, ByteArrayType, Int32Type, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::parser::parse_message_type;
use std::fs::File;
use std::io::{Seek, Write};
use std::sync::Arc;

const COLUMNS: TableColumns<'static> = TableColumns {
    text: None,
    id: None,
    title: None,
    source: None,
    date: None,
};

type Group<'a> = SerializedRowGroupWriter<'a, Vec<u8>>;

/// A file of Parquet with this schema and so many equal row groups.
fn table(
    schema: &str,
    compression: Compression,
    groups: usize,
    fill: impl Fn(&mut Group<'_>),
) -> Vec<u8> {
    let schema = parse_message_type(&format!("message texts {{ {schema} }}")).unwrap();
    let properties = WriterProperties::builder().set_compression(compression);
    let properties = Arc::new(properties.build());
    let mut file = SerializedFileWriter::new(Vec::new(), Arc::new(schema), properties).unwrap();
    for _ in 0..groups {
        let mut group = file.next_row_group().unwrap();
        fill(&mut group);
        group.close().unwrap();
    }
    file.into_inner().unwrap()
}

fn column<T: DataType>(group: &mut Group<'_>, values: &[T::T], levels: Option<&[i16]>) {
    let mut writer = group.next_column().unwrap().unwrap();
    writer
        .typed::<T>()
        .write_batch(values, levels, None)
        .unwrap();
    writer.close().unwrap();
}

fn words(words: &[&[u8]]) -> Vec<ByteArray> {
    words.iter().map(|word| word.to_vec().into()).collect()
}

fn file(bytes: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file.rewind().unwrap();
    file
}

fn read(bytes: &[u8], columns: TableColumns<'_>) -> Vec<Result<Record, LineError>> {
    let reader = ParquetReader::new(file(bytes), columns);
    reader.unwrap().collect()
}

#[test]
fn rows_are_records_and_a_bad_row_stops_no_other() {
    let schema =
        "optional binary Body (UTF8); required binary url (UTF8); optional int32 published (DATE);";
    let bytes = table(schema, Compression::SNAPPY, 2, |group| {
        let bodies = words(&[b"Rain in Kabul.", b"\xff\xfe", b"  ", b"Snow."]);
        column::<ByteArrayType>(group, &bodies, Some(&[1, 0, 1, 1, 1]));
        column::<ByteArrayType>(group, &words(&[b"a", b"b", b"c", b" ", b"e"]), None);
        column::<Int32Type>(group, &[18_850, -1], Some(&[1, 0, 0, 0, 1]));
    });
    let rows = read(&bytes, COLUMNS);
    assert_eq!(rows.len(), 10, "both row groups");
    let first = rows[0].as_ref().unwrap();
    assert_eq!((&*first.id, &*first.text), ("1", "Rain in Kabul."));
    assert_eq!(first.source.as_deref(), Some("a"));
    assert_eq!(first.date.as_deref(), Some("2021-08-11"));
    let last = rows[9].as_ref().unwrap();
    assert_eq!(
        (&*last.id, last.date.as_deref()),
        ("10", Some("1969-12-31"))
    );

    let by_url = TableColumns {
        id: Some("URL"),
        ..COLUMNS
    };
    let rows = read(&bytes, by_url);
    let said = |row: usize| {
        let LineError { line, id, problem } = rows[row].as_ref().unwrap_err();
        (*line, id.clone(), problem.to_string())
    };
    assert_eq!(
        said(1),
        (2, Some("b".to_owned()), "the row has no text".to_owned())
    );
    assert_eq!(said(2).1.as_deref(), Some("c"));
    assert!(said(2).2.starts_with("not valid UTF-8 at byte 1"));
    assert_eq!(said(3), (4, None, "the row has no text".to_owned()));
}

#[test]
fn ids_and_times_are_read_whatever_their_type() {
    let schema = "required binary text (UTF8); required int64 id (INTEGER(64, false)); \
                  required int64 date (TIMESTAMP(MICROS, true)); required int64 local (TIMESTAMP(NANOS, false)); \
                  required int64 old (TIMESTAMP_MILLIS); required int32 number; required double share; \
                  required group list (LIST) { repeated group list { required binary title (UTF8); } }";
    let bytes = table(schema, Compression::LZ4_RAW, 1, |group| {
        column::<ByteArrayType>(group, &words(&[b"Rain."]), None);
        column::<Int64Type>(group, &[-1], None);
        column::<Int64Type>(group, &[1_628_703_300_000_000], None);
        column::<Int64Type>(group, &[1_628_703_300_500_000_000], None);
        column::<Int64Type>(group, &[-1], None);
        column::<Int32Type>(group, &[-7], None);
        column::<parquet::data_type::DoubleType>(group, &[0.5], None);
        let mut list = group.next_column().unwrap().unwrap();
        let typed = list.typed::<ByteArrayType>();
        typed
            .write_batch(&words(&[b"no title"]), Some(&[1]), Some(&[0]))
            .unwrap();
        list.close().unwrap();
    });
    let with = |date| TableColumns {
        date: Some(date),
        ..COLUMNS
    };
    for (column, stated) in [
        ("date", "2021-08-11T17:35:00Z"),
        ("local", "2021-08-11T17:35:00.5"),
        ("old", "1969-12-31T23:59:59.999Z"),
        ("number", "-7"),
    ] {
        let record = read(&bytes, with(column)).remove(0).unwrap();
        assert_eq!(record.date.as_deref(), Some(stated), "{column}");
        assert_eq!(record.id, u64::MAX.to_string());
        assert_eq!(record.title, None, "a list is no column of text");
    }
    let problem = ParquetReader::new(file(&bytes), with("share")).unwrap_err();
    assert!(
        problem
            .to_string()
            .starts_with("no column is called \"share\"; say which it is with --text-column")
    );
}

#[test]
fn many_rows_are_read_without_holding_them() {
    let rows = ROWS * 40 + 1;
    let bytes = table(
        "required binary text (UTF8);",
        Compression::GZIP(Default::default()),
        3,
        |group| {
            let texts: Vec<String> = (0..rows).map(|row| format!("Text {row}.")).collect();
            let texts: Vec<&[u8]> = texts.iter().map(String::as_bytes).collect();
            column::<ByteArrayType>(group, &words(&texts), None);
        },
    );
    let mut reader = ParquetReader::new(file(&bytes), COLUMNS).unwrap();
    let mut seen = 0;
    while let Some(record) = reader.next() {
        assert!(reader.waiting.len() < ROWS);
        assert_eq!(record.unwrap().text, format!("Text {}.", seen % rows));
        seen += 1;
    }
    assert_eq!(seen, 3 * rows);
}

/// Reports no panic that is caught.
fn be_quiet_about_caught_panics() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !crate::panics::is_guarding() {
            report(panic);
        }
    }));
}

#[test]
fn a_damaged_file_is_an_error_and_no_panic() {
    be_quiet_about_caught_panics();
    let schema = "required binary text (UTF8); optional int32 date (DATE);";
    let bytes = table(schema, Compression::ZSTD(Default::default()), 1, |group| {
        column::<ByteArrayType>(group, &words(&[b"Rain in Kabul.", b"Snow."]), None);
        column::<Int32Type>(group, &[18_850], Some(&[1, 0]));
    });
    let tried = |bytes: &[u8]| {
        let reader = ParquetReader::new(file(bytes), COLUMNS);
        // A reader that goes on forever would take more rows than the file can have.
        reader.map_or(0, |reader| reader.take(1_000).count())
    };
    assert_eq!(tried(&bytes), 2);
    for length in 0..bytes.len() {
        assert_eq!(tried(&bytes[..length]), 0, "cut to {length} bytes");
    }
    for (at, bit) in (0..bytes.len()).flat_map(|at| (0..8).map(move |bit| (at, bit))) {
        let mut bytes = bytes.clone();
        bytes[at] ^= 1 << bit;
        assert!(tried(&bytes) < 1_000, "byte {at}, bit {bit}");
    }
}
