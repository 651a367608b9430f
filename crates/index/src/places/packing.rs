//! Orders: place numbers, each in as many bits as the number of places needs, lowest bit first.
//!
//! `numbers · zeros up to a whole byte · how many u32`

use std::io::{self, Write};

/// Bits of a place number where there are so many places.
pub fn bits(places: u32) -> u32 {
    (u32::BITS - places.saturating_sub(1).leading_zeros()).max(1)
}

/// Packs the numbers of one order.
#[derive(Debug, Default)]
pub struct Packer {
    held: u64,
    held_bits: u32,
    count: u32,
}

impl Packer {
    /// Adds a number, which has no more than so many bits.
    ///
    /// # Errors
    /// The system's.
    pub fn push(&mut self, number: u32, bits: u32, out: &mut impl Write) -> io::Result<()> {
        self.held |= u64::from(number) << self.held_bits;
        self.held_bits += bits;
        self.count += 1;
        while self.held_bits >= 8 {
            self.byte(out)?;
            self.held_bits -= 8;
        }
        Ok(())
    }

    fn byte(&mut self, out: &mut impl Write) -> io::Result<()> {
        out.write_all(&[self.held as u8])?;
        self.held >>= 8;
        Ok(())
    }

    /// Writes what is left.
    ///
    /// # Errors
    /// The system's.
    pub fn finish(mut self, out: &mut impl Write) -> io::Result<()> {
        if self.held_bits > 0 {
            self.byte(out)?;
        }
        out.write_all(&self.count.to_le_bytes())
    }
}

/// An order, read in place.
#[derive(Debug, Clone, Copy)]
pub struct Packed<'b> {
    bytes: &'b [u8],
    bits: u32,
}

impl<'b> Packed<'b> {
    /// Reads the order of a gazetteer of so many places.
    pub fn new(bytes: &'b [u8], places: u32) -> Self {
        let bits = bits(places);
        Self { bytes, bits }
    }

    /// How many numbers it has; 0 of bytes that are no order.
    pub fn len(&self) -> usize {
        let count = self.bytes.last_chunk().copied().map(u32::from_le_bytes);
        let count = count.unwrap_or(0) as usize;
        let needed = (count as u64 * u64::from(self.bits)).div_ceil(8) + 4;
        if needed == self.bytes.len() as u64 {
            count
        } else {
            0
        }
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number in a row.
    pub fn get(&self, row: usize) -> Option<u32> {
        let bit = row as u64 * u64::from(self.bits);
        let at = usize::try_from(bit / 8).ok()?;
        let word = match self.bytes.get(at..)?.first_chunk() {
            Some(word) => u64::from_le_bytes(*word),
            None => {
                let rest = self.bytes.get(at..)?;
                let mut word = [0; 8];
                word[..rest.len()].copy_from_slice(rest);
                u64::from_le_bytes(word)
            }
        };
        Some((word >> (bit % 8)) as u32 & (u32::MAX >> (u32::BITS - self.bits)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_any_width_come_back() {
        for places in [0, 1, 2, 3, 255, 256, 257, 283_728, 1 << 29] {
            let last = u32::saturating_sub(places, 1);
            let numbers: Vec<u32> = (0..100)
                .map(|n| (n * (last / 99).max(1)).min(last))
                .collect();
            let mut bytes = Vec::new();
            let mut packer = Packer::default();
            for number in &numbers {
                packer.push(*number, bits(places), &mut bytes).unwrap();
            }
            packer.finish(&mut bytes).unwrap();
            let packed = Packed::new(&bytes, places);
            assert_eq!(packed.len(), 100);
            let read: Vec<u32> = (0..100).filter_map(|row| packed.get(row)).collect();
            assert_eq!(read, numbers, "{places} places");
        }
    }

    #[test]
    fn bytes_of_another_length_are_no_order() {
        assert_eq!(Packed::new(&[], 10).len(), 0);
        assert_eq!(Packed::new(&[1, 2, 3, 9, 0, 0, 0], 10).len(), 0);
        assert_eq!(Packed::new(&[1], 10).get(5), None);
    }
}
