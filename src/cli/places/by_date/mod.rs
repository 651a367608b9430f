//! `--by-date`: a table of Parquet for each day of publication, in folders that engines read as one
//! table (`date=2021-08-11/`, as Hive laid them out). Few files are open and few rows wait, however many days
//! there are; the folder appears whole or not at all.

use crate::cli::exit::{Exit, Failed};
use crate::document::iso_date;
use crate::export::{Column, MentionRow, ParquetWriter};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Most files that are open at once: a year of days. A day that comes again later has a further file.
const OPEN_DAYS: usize = 366;
/// Most rows that wait for the next row group, of all days together.
const WAITING: usize = 1 << 17;
/// The day of what states none, by the name that Hive gave it.
const NO_DAY: &str = "__HIVE_DEFAULT_PARTITION__";
/// The column that the names of the folders bear.
const DATE: &str = "date";

type Day = Option<Date>;

/// Writes rows into the files of their days.
pub(super) struct DayFolder {
    columns: Vec<&'static Column>,
    /// What becomes of it.
    target: PathBuf,
    /// Where it is made.
    folder: TempDir,
    open: BTreeMap<Day, OpenFile>,
    /// How many files each day has.
    files: BTreeMap<Day, usize>,
    /// Rows that wait in the open files.
    waiting: usize,
    rows: u64,
}

struct OpenFile {
    writer: ParquetWriter<BufWriter<File>>,
    /// The last row that it took.
    last: u64,
}

impl DayFolder {
    /// Begins beside the folder that it is to be, which must not hold anything.
    ///
    /// # Errors
    /// When it does, or nothing can be written there.
    pub(super) fn new(target: &Path, columns: &[&'static Column]) -> Result<Self, Failed> {
        let holds_something = fs::read_dir(target).is_ok_and(|mut files| files.next().is_some());
        if holds_something || target.is_file() {
            let target = target.display();
            let message = format!("{target}: is there already; name a new folder with --by-date");
            return Err(Failed::with(Exit::Failed, message));
        }
        let parent = match target.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let folder = fs::create_dir_all(parent)
            .and_then(|()| new_folder_in(parent))
            .map_err(|problem| unwritable(target, &problem))?;
        Ok(Self {
            columns: columns
                .iter()
                .copied()
                .filter(|column| column.name != DATE)
                .collect(),
            target: target.to_owned(),
            folder,
            open: BTreeMap::new(),
            files: BTreeMap::new(),
            waiting: 0,
            rows: 0,
        })
    }

    pub(super) fn write(&mut self, row: &MentionRow<'_>) -> Result<(), Failed> {
        self.put(row)
            .map_err(|problem| unwritable(&self.target, &problem))
    }

    fn put(&mut self, row: &MentionRow<'_>) -> io::Result<()> {
        let day = row.date.and_then(|date| iso_date(date.trim()));
        if !self.open.contains_key(&day) {
            self.begin(day)?;
        }
        let Some(file) = self.open.get_mut(&day) else {
            return Ok(());
        };
        self.rows += 1;
        file.last = self.rows;
        let before = file.writer.waiting();
        file.writer.write(row)?;
        self.waiting = self.waiting + file.writer.waiting() - before;
        if self.waiting >= WAITING {
            self.end_largest_group()?;
        }
        Ok(())
    }

    /// Begins a file of a day, and ends the one that no row has come for the longest when there are many.
    fn begin(&mut self, day: Day) -> io::Result<()> {
        if self.open.len() >= OPEN_DAYS {
            let oldest = self.open.iter().min_by_key(|(_, file)| file.last);
            if let Some(oldest) = oldest.map(|(day, _)| *day) {
                self.end(oldest)?;
            }
        }
        let number = self.files.entry(day).or_insert(0);
        *number += 1;
        let name = day.map_or_else(|| NO_DAY.to_owned(), |day| day.to_string());
        let folder = self.folder.path().join(format!("{DATE}={name}"));
        fs::create_dir_all(&folder)?;
        let file = File::create_new(folder.join(format!("mentions-{number}.parquet")))?;
        let writer = ParquetWriter::new(BufWriter::new(file), &self.columns)?;
        let last = self.rows;
        self.open.insert(day, OpenFile { writer, last });
        Ok(())
    }

    fn end_largest_group(&mut self) -> io::Result<()> {
        let files = self.open.values_mut();
        if let Some(file) = files.max_by_key(|file| file.writer.waiting()) {
            self.waiting -= file.writer.waiting();
            file.writer.end_group()?;
        }
        Ok(())
    }

    fn end(&mut self, day: Day) -> io::Result<()> {
        if let Some(file) = self.open.remove(&day) {
            self.waiting -= file.writer.waiting();
            let file = file.writer.finish()?.into_inner()?;
            file.sync_all()?;
        }
        Ok(())
    }

    /// Ends the files and puts the folder in its place; gives what there is to say about it.
    pub(super) fn finish(mut self) -> Result<String, Failed> {
        let days: Vec<Day> = self.open.keys().copied().collect();
        days.into_iter()
            .try_for_each(|day| self.end(day))
            .and_then(|()| in_place(self.folder, &self.target))
            .map_err(|problem| unwritable(&self.target, &problem))?;
        let (days, files) = (self.files.len(), self.files.values().sum::<usize>());
        let target = self.target.display();
        Ok(if files > days {
            format!(
                "{target}: {days} days in {files} files, because their records came in pieces; sort \
                 them by date for one file a day"
            )
        } else if days == 1 {
            format!("{target}: 1 day")
        } else {
            format!("{target}: {days} days")
        })
    }
}

/// A temporary folder with the permissions that a new folder has.
fn new_folder_in(parent: &Path) -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".geobrief-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o777));
    }
    builder.tempdir_in(parent)
}

/// Renames the finished folder, where an empty one may stand.
fn in_place(folder: TempDir, target: &Path) -> io::Result<()> {
    if target.is_dir() {
        fs::remove_dir(target)?;
    }
    fs::rename(folder.keep(), target)
}

fn unwritable(target: &Path, problem: &io::Error) -> Failed {
    let target = target.display();
    let message = format!("{target}: cannot be written: {problem}; nothing is left there");
    Failed::with(Exit::Failed, message)
}

#[cfg(test)]
mod tests;
