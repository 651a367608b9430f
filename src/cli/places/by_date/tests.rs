use super::*;
use crate::export::COLUMNS;
use parquet::file::reader::{FileReader, SerializedFileReader};

fn columns() -> Vec<&'static Column> {
    let chosen = ["document", "date"];
    chosen.map(|name| Column::named(name).unwrap()).into()
}

/// The files below a folder with their rows, in the order of their paths.
fn files(folder: &Path) -> Vec<(String, i64)> {
    let mut found = Vec::new();
    for day in fs::read_dir(folder).unwrap() {
        for file in fs::read_dir(day.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let reader = SerializedFileReader::new(File::open(&path).unwrap()).unwrap();
            let metadata = reader.metadata().file_metadata();
            let names = metadata.schema_descr().columns().iter();
            assert!(names.into_iter().all(|column| column.name() != DATE));
            let name = path.strip_prefix(folder).unwrap().display().to_string();
            found.push((name, metadata.num_rows()));
        }
    }
    found.sort();
    found
}

fn write(folder: &mut DayFolder, date: Option<&str>) {
    let row = MentionRow {
        document: Some("a"),
        date,
        ..MentionRow::default()
    };
    folder.write(&row).unwrap();
}

#[test]
fn each_day_has_its_folder_which_appears_at_the_end() {
    let scratch = tempfile::tempdir().unwrap();
    let target = scratch.path().join("new/mentions");
    let mut folder = DayFolder::new(&target, &columns()).unwrap();
    let dates = [
        "2021-08-11",
        "2021-08-12T09:00:00Z",
        " 2021-08-11",
        "someday",
    ];
    dates.iter().for_each(|date| write(&mut folder, Some(date)));
    write(&mut folder, None);
    assert!(!target.exists());
    assert_eq!(
        folder.finish().unwrap(),
        format!("{}: 3 days", target.display())
    );
    let expected = [
        ("date=2021-08-11/mentions-1.parquet", 2),
        ("date=2021-08-12/mentions-1.parquet", 1),
        ("date=__HIVE_DEFAULT_PARTITION__/mentions-1.parquet", 2),
    ];
    assert_eq!(
        files(&target),
        expected.map(|(name, rows)| (name.to_owned(), rows))
    );
    let left = fs::read_dir(target.parent().unwrap()).unwrap();
    assert_eq!(left.count(), 1, "nothing temporary is left");

    let Err(Failed::With { message, .. }) = DayFolder::new(&target, &columns()) else {
        panic!("a folder that holds something is written into");
    };
    assert!(message.ends_with("is there already; name a new folder with --by-date"));
}

#[test]
fn few_files_are_open_and_few_rows_wait() {
    let scratch = tempfile::tempdir().unwrap();
    let target = scratch.path().join("mentions");
    fs::create_dir(&target).unwrap();
    let mut folder = DayFolder::new(&target, &columns()).unwrap();
    let first = Date::constant(2021, 1, 1);
    let days: Vec<Date> = first
        .series(jiff::ToSpan::days(1))
        .take(OPEN_DAYS + 1)
        .collect();
    let rows_a_day = WAITING / days.len() + 1;
    for day in &days {
        for _ in 0..rows_a_day {
            write(&mut folder, Some(&day.to_string()));
        }
        assert!(folder.open.len() <= OPEN_DAYS && folder.waiting < WAITING);
        let waiting = folder.open.values().map(|file| file.writer.waiting());
        assert_eq!(folder.waiting, waiting.sum::<usize>());
    }
    write(&mut folder, Some("2021-01-01"));
    let said = folder.finish().unwrap();
    let (days, files_written) = (days.len(), days.len() + 1);
    assert!(
        said.contains(&format!("{days} days in {files_written} files")),
        "{said}"
    );
    let files = files(&target);
    assert_eq!(
        files[1],
        ("date=2021-01-01/mentions-2.parquet".to_owned(), 1)
    );
    let rows: i64 = files.iter().map(|(_, rows)| rows).sum();
    assert_eq!(usize::try_from(rows).unwrap(), days * rows_a_day + 1);
    assert!(COLUMNS.iter().any(|column| column.name == DATE));
}

#[test]
fn what_is_not_finished_leaves_nothing() {
    let scratch = tempfile::tempdir().unwrap();
    let mut folder = DayFolder::new(&scratch.path().join("mentions"), &columns()).unwrap();
    write(&mut folder, Some("2021-08-11"));
    drop(folder);
    assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 0);
}
