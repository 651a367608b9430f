//! Index files mapped into memory: the one place of the project that needs `unsafe`.

use std::fmt;
use std::fs::File;
use std::io;
use std::path::Path;

use memmap2::Mmap;

/// The bytes of an index file, read from disk as they are needed.
pub(crate) struct MappedFile(Mmap);

impl MappedFile {
    /// Maps a file.
    ///
    /// # Errors
    /// A file that is not there or cannot be mapped.
    #[expect(
        unsafe_code,
        reason = "mapping a file is the only way not to load it whole"
    )]
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        // SAFETY: the bytes of a map must not change while it is borrowed. Index files are written
        // under another name, synced, and renamed into place; geobrief never writes to one again,
        // and an import replaces the name, not the file behind it, which lives on for whoever has
        // mapped it. Whoever else writes into the user's data folder can at worst make this
        // program read other bytes or stop on a truncated page: everything read from an index is
        // checked for bounds and for UTF-8, and no value in it is trusted to be a pointer, a
        // length without check, or a valid enum.
        let map = unsafe { Mmap::map(&file)? };
        Ok(Self(map))
    }
}

impl AsRef<[u8]> for MappedFile {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for MappedFile {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "MappedFile({} bytes)", self.0.len())
    }
}
