//! Sources, unpacked as they are read: plain files, gzip (RFC 1952), and the one table of a ZIP archive
//! (PKWARE APPNOTE; deflate, RFC 1951), whose length and CRC-32 are compared at its end.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use flate2::read::{DeflateDecoder, MultiGzDecoder};
use zip::{CompressionMethod, ZipArchive};

use super::progress::Meter;
use super::unpacking::{Bounded, Checked, bomb, invalid, is_bomb};

/// Bytes read ahead.
const READ_AHEAD: usize = 1 << 18;

/// How a file is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    Plain,
    Gzip,
    Zip,
}

impl Packing {
    /// By its first bytes: the names of downloads tell little.
    fn of(file: &mut File) -> io::Result<Self> {
        let mut start = Vec::new();
        file.by_ref().take(4).read_to_end(&mut start)?;
        file.rewind()?;
        Ok(match start[..] {
            [0x1F, 0x8B, ..] => Self::Gzip,
            [b'P', b'K', 3 | 5, 4 | 6] => Self::Zip,
            _ => Self::Plain,
        })
    }
}

/// Opens a file, unpacked, and says whether it can be begun at any byte, as plain files can. The
/// meter counts the bytes read of the file.
///
/// # Errors
/// The system's; of an archive also that it is damaged, or does not say which file is meant.
pub(super) fn open_from(
    path: &Path,
    offset: u64,
    meter: &Meter,
) -> io::Result<(Box<dyn BufRead>, Option<u64>)> {
    let mut file = File::open(path)?;
    let buffered = |reader| BufReader::with_capacity(READ_AHEAD, reader);
    Ok(match Packing::of(&mut file)? {
        Packing::Plain => {
            file.seek(SeekFrom::Start(offset))?;
            let reader: Box<dyn Read> = Box::new(meter.on(file, offset));
            (Box::new(buffered(reader)), Some(offset))
        }
        Packing::Gzip => {
            let unpacked = MultiGzDecoder::new(meter.on(file, 0));
            let bounded = Bounded {
                unpacked,
                meter: meter.clone(),
                count: 0,
            };
            (Box::new(buffered(Box::new(bounded))), None)
        }
        Packing::Zip => {
            let member = Member::of(path, &file)?;
            (Box::new(buffered(member.open(file, meter)?)), None)
        }
    })
}

/// Opens a file from its start, unpacked.
///
/// # Errors
/// As [`open_from`].
pub(super) fn open(path: &Path, meter: &Meter) -> io::Result<Box<dyn BufRead>> {
    Ok(open_from(path, 0, meter)?.0)
}

/// The name of the file unpacked, in lower case: `af.txt` of `AF.zip` and of `AF.txt.gz`.
///
/// # Errors
/// As [`open_from`].
pub(super) fn name(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let member = match Packing::of(&mut file)? {
        Packing::Zip => Some(Member::of(path, &file)?.name),
        Packing::Plain | Packing::Gzip => None,
    };
    let name = member.as_deref().unwrap_or(path).file_name();
    let name = name.unwrap_or_default().to_string_lossy().to_lowercase();
    Ok(name.strip_suffix(".gz").unwrap_or(&name).to_owned())
}

/// A shapefile in an archive and what is beside it.
pub(super) struct PackedShapes {
    pub(super) shapes: Vec<u8>,
    pub(super) table: Vec<u8>,
    /// What its `.cpg` says, the encoding of the table.
    pub(super) cpg: Option<String>,
    /// What its `.prj` says, the coordinate system.
    pub(super) prj: Option<String>,
}

/// A shapefile in an archive and the table beside it; nothing of what is no archive.
///
/// # Errors
/// As [`open_from`], and that the table is missing or either is larger than [`LARGEST_READ`].
pub(super) fn shapefile(path: &Path) -> io::Result<Option<PackedShapes>> {
    let mut file = File::open(path)?;
    if Packing::of(&mut file)? != Packing::Zip {
        return Ok(None);
    }
    let shapes = Member::of(path, &file)?;
    let mut archive = ZipArchive::new(BufReader::new(&file))?;
    let names = members(&mut archive)?;
    let mut beside = |ending: &str| -> io::Result<Option<Vec<u8>>> {
        let found = only(&names, |name| {
            name.with_extension("") == shapes.name.with_extension("") && has_ending(name, ending)
        });
        let Some(number) = found else {
            return Ok(None);
        };
        let member = Member::numbered(&mut archive, number)?;
        Ok(Some(member.read(File::open(path)?)?))
    };
    let table = beside("dbf")?;
    let table = table.ok_or_else(|| invalid("an archive with a shapefile without its .dbf"))?;
    let text =
        |bytes: Option<Vec<u8>>| bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    Ok(Some(PackedShapes {
        table,
        cpg: text(beside("cpg")?),
        prj: text(beside("prj")?),
        shapes: shapes.read(File::open(path)?)?,
    }))
}

/// The file of an archive that is read, in memory; nothing of what is no archive.
///
/// # Errors
/// As [`open_from`], and that it is larger than [`LARGEST_READ`].
pub(super) fn unpacked(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let mut file = File::open(path)?;
    match Packing::of(&mut file)? {
        Packing::Plain => Ok(None),
        Packing::Zip => Ok(Some(Member::of(path, &file)?.read(file)?)),
        Packing::Gzip => {
            let mut bytes = Vec::new();
            let read = open(path, &Meter::default())?;
            read.take(LARGEST_READ + 1).read_to_end(&mut bytes)?;
            match bytes.len() as u64 > LARGEST_READ {
                true => Err(invalid("too large to be read packed; unpack it")),
                false => Ok(Some(bytes)),
            }
        }
    }
}

/// The names of the members of an archive; none of what is no archive.
///
/// # Errors
/// As [`open_from`].
pub(super) fn names(path: &Path) -> io::Result<Vec<String>> {
    let mut file = File::open(path)?;
    if Packing::of(&mut file)? != Packing::Zip {
        return Ok(Vec::new());
    }
    let mut archive = ZipArchive::new(BufReader::new(&file))?;
    let members = members(&mut archive)?.into_iter();
    Ok(members
        .map(|(_, name)| name.to_string_lossy().replace('\\', "/"))
        .collect())
}

/// A member of an archive by its name, unpacked as it is read.
///
/// # Errors
/// As [`open_from`], and that there is none.
pub(super) fn part(path: &Path, name: &str) -> io::Result<Box<dyn Read>> {
    let file = File::open(path)?;
    let mut archive = ZipArchive::new(BufReader::new(&file))?;
    let members = members(&mut archive)?;
    let is_it = |own: &Path| own.to_string_lossy().replace('\\', "/") == name;
    let number = only(&members, is_it).ok_or_else(|| invalid("a part of the file is missing"))?;
    let member = Member::numbered(&mut archive, number)?;
    member.open(File::open(path)?, &Meter::default())
}

/// Files that cannot be read from the start to the end in one go are unpacked in memory, so many
/// bytes at most.
const LARGEST_READ: u64 = 1 << 29;

/// Endings of files that hold places: of an archive with one of them and others beside it, that is read.
const PLACES: [&str; 10] = [
    "geojson", "csv", "tsv", "gpx", "gpkg", "topojson", "geojsonl", "geojsons", "osm", "json",
];

/// The file of an archive that is read.
struct Member {
    name: PathBuf,
    start: u64,
    packed: u64,
    method: CompressionMethod,
    size: u64,
    checksum: u32,
}

impl Member {
    /// The one called like the archive, or the only one that is not about the others.
    fn of(path: &Path, file: &File) -> io::Result<Self> {
        let mut archive = ZipArchive::new(BufReader::new(file))?;
        let members = members(&mut archive)?;
        let own = path.file_stem().unwrap_or_default();
        let is_own = |name: &Path| {
            let stem = name.file_stem();
            stem.is_some_and(|stem| stem.eq_ignore_ascii_case(own))
        };
        // What Google Earth writes: one document, icons and overlays beside it.
        let is_document = |name: &Path| name.as_os_str().eq_ignore_ascii_case("doc.kml");
        let is_map = |name: &Path| PLACES.iter().any(|ending| has_ending(name, ending));
        let number = only(&members, |_| true)
            .or_else(|| only(&members, is_own))
            .or_else(|| only(&members, is_document))
            .or_else(|| only(&members, |name| has_ending(name, "kml")))
            .or_else(|| only(&members, |name| has_ending(name, "shp")))
            .or_else(|| only(&members, is_map))
            .ok_or_else(|| which(&members))?;
        Self::numbered(&mut archive, number)
    }

    fn numbered<R: Read + Seek>(archive: &mut ZipArchive<R>, number: usize) -> io::Result<Self> {
        let member = archive.by_index_raw(number)?;
        Ok(Self {
            name: PathBuf::from(member.name()?.into_owned()),
            start: member
                .data_start()
                .ok_or_else(|| invalid("damaged archive"))?,
            packed: member.compressed_size(),
            method: if member.encrypted() {
                return Err(invalid("locked with a password; unpack it"));
            } else {
                member.compression()
            },
            size: member.size(),
            checksum: member.crc32(),
        })
    }

    /// All its bytes.
    fn read(&self, file: File) -> io::Result<Vec<u8>> {
        if self.size > LARGEST_READ {
            return Err(invalid("too large to be read packed; unpack it"));
        }
        let mut bytes = Vec::new();
        self.open(file, &Meter::default())?
            .read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn open(&self, mut file: File, meter: &Meter) -> io::Result<Box<dyn Read>> {
        if is_bomb(self.size, self.packed) {
            return Err(bomb());
        }
        file.seek(SeekFrom::Start(self.start))?;
        let packed = meter.on(file, self.start).take(self.packed);
        let packed = BufReader::with_capacity(READ_AHEAD, packed);
        let unpacked: Box<dyn Read> = match self.method {
            CompressionMethod::Stored => Box::new(packed),
            CompressionMethod::Deflated => Box::new(DeflateDecoder::new(packed)),
            _ => return Err(invalid("packed in a way that is not read; unpack it")),
        };
        Ok(Box::new(Checked {
            // One byte more shows that there is more than was said.
            unpacked: unpacked.take(self.size.saturating_add(1)),
            hasher: crc32fast::Hasher::new(),
            left: self.size,
            checksum: self.checksum,
        }))
    }
}

/// The files of an archive that are not about the others, by their numbers.
fn members<R: Read + Seek>(archive: &mut ZipArchive<R>) -> io::Result<Vec<(usize, PathBuf)>> {
    let mut members = Vec::new();
    for number in 0..archive.len() {
        let member = archive.by_index_raw(number)?;
        let name = PathBuf::from(member.name()?.into_owned());
        let is_about_others = ["readme.txt", "iso-languagecodes.txt"]
            .iter()
            .any(|about| name.as_os_str().eq_ignore_ascii_case(about));
        if member.is_file() && !is_about_others {
            members.push((number, name));
        }
    }
    Ok(members)
}

/// Number of the only member that is wanted.
fn only(members: &[(usize, PathBuf)], is_wanted: impl Fn(&Path) -> bool) -> Option<usize> {
    let mut wanted = members.iter().filter(|(_, name)| is_wanted(name));
    let (number, _) = wanted.next()?;
    wanted.next().is_none().then_some(*number)
}

fn has_ending(name: &Path, ending: &str) -> bool {
    name.extension()
        .is_some_and(|own| own.eq_ignore_ascii_case(ending))
}

/// Several files, and none or more than one is called like the archive.
fn which(members: &[(usize, PathBuf)]) -> io::Error {
    let names: Vec<_> = members
        .iter()
        .take(5)
        .map(|(_, name)| name.display().to_string())
        .collect();
    invalid(&match &names[..] {
        [] => "an archive without a file to read".to_owned(),
        names => format!(
            "an archive of several files ({}…); unpack it and give one",
            names.join(", ")
        ),
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn archive(
        folder: &Path,
        name: &str,
        members: &[(&str, &str)],
        method: CompressionMethod,
    ) -> PathBuf {
        let path = folder.join(name);
        let mut writer = ZipWriter::new(File::create(&path).unwrap());
        for (name, text) in members {
            let options = SimpleFileOptions::default().compression_method(method);
            writer.start_file(*name, options).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap();
        path
    }

    fn read(path: &Path) -> io::Result<String> {
        let mut text = String::new();
        open(path, &Meter::default())?.read_to_string(&mut text)?;
        Ok(text)
    }

    #[test]
    fn the_table_of_an_archive_is_found_by_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let about = ("readme.txt", "about");
        for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
            let path = archive(
                folder.path(),
                "AF.zip",
                &[about, ("AF.txt", "rows")],
                method,
            );
            assert_eq!(name(&path).unwrap(), "af.txt");
            assert_eq!(read(&path).unwrap(), "rows");
        }
        let path = archive(
            folder.path(),
            "x.zip",
            &[("a.txt", "1"), ("X.txt", "2")],
            CompressionMethod::Deflated,
        );
        assert_eq!(read(&path).unwrap(), "2");
        let path = archive(
            folder.path(),
            "y.zip",
            &[("a.txt", "1"), ("b.txt", "2")],
            CompressionMethod::Deflated,
        );
        let said = read(&path).unwrap_err().to_string();
        assert!(said.contains("several files (a.txt, b.txt…)"), "{said}");
        let path = archive(
            folder.path(),
            "z.zip",
            &[about],
            CompressionMethod::Deflated,
        );
        assert!(read(&path).is_err());
    }

    #[test]
    fn a_damaged_archive_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = archive(
            folder.path(),
            "AF.zip",
            &[("AF.txt", "rows of a table")],
            CompressionMethod::Stored,
        );
        let mut bytes = std::fs::read(&path).unwrap();
        let at = bytes.windows(4).position(|four| four == b"rows").unwrap();
        bytes[at] = b'R';
        std::fs::write(&path, &bytes).unwrap();
        assert!(read(&path).unwrap_err().to_string().contains("damaged"));
        std::fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
        assert!(read(&path).is_err());
    }
}
