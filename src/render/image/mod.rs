//! The map as an image: the drawing, rasterised with a typeface that the program carries, so that
//! the same briefing gives the same picture on every machine.
//!
//! The typeface has Latin with all its marks, Greek and Cyrillic. Letters of other scripts come
//! out as empty boxes; the drawing and the page have them.

mod woff;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// Pixels of the image for one of the drawing.
const SCALE: f32 = 2.0;

/// Noto Sans: regular, bold and italic, each in parts by script, the part with the space first.
static TYPEFACE: &[&[u8]] = &include!(concat!(env!("OUT_DIR"), "/typeface/parts.rs"));
const FAMILY: &str = "Noto Sans";

/// Why there is no image. None happens with a drawing of this program.
#[derive(Debug, thiserror::Error)]
pub(super) enum ImageError {
    #[error("part {part} of the typeface: {problem}")]
    Typeface {
        part: usize,
        problem: woff::WoffError,
    },
    #[error("the drawing cannot be read: {problem}")]
    Drawing { problem: String },
    #[error("the drawing is too large or empty")]
    Size,
    #[error("the image cannot be written: {problem}")]
    Encoding { problem: String },
}

/// A drawing as PNG.
pub(super) fn png(drawing: &str) -> Result<Vec<u8>, ImageError> {
    let tree = Tree::from_str(drawing, &options()?).map_err(|error| ImageError::Drawing {
        problem: error.to_string(),
    })?;
    let size = tree.size().to_int_size().scale_by(SCALE);
    let size = size.ok_or(ImageError::Size)?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or(ImageError::Size)?;
    let scale = Transform::from_scale(SCALE, SCALE);
    resvg::render(&tree, scale, &mut pixels.as_mut());
    let image = pixels.encode_png().map_err(|error| ImageError::Encoding {
        problem: error.to_string(),
    })?;
    Ok(signed(&image))
}

/// Where the header of an image ends: signature and first chunk (PNG § 5.2, § 11.2.2).
const HEADER: usize = 33;

/// The image with the program's name in it, behind the header (PNG § 11.3.4.3).
fn signed(image: &[u8]) -> Vec<u8> {
    const TEXT: &[u8] = concat!("tEXtSoftware\0geobrief ", env!("CARGO_PKG_VERSION")).as_bytes();
    let (head, body) = image.split_at(HEADER.min(image.len()));
    let length = (TEXT.len() - "tEXt".len()) as u32;
    let checksum = crc32fast::hash(TEXT);
    [
        head,
        &length.to_be_bytes(),
        TEXT,
        &checksum.to_be_bytes(),
        body,
    ]
    .concat()
}

fn options() -> Result<Options<'static>, ImageError> {
    let mut options = Options {
        font_family: FAMILY.to_owned(),
        ..Options::default()
    };
    let fonts = options.fontdb_mut();
    for (part, packed) in TYPEFACE.iter().enumerate() {
        let font = woff::unpacked(packed);
        fonts.load_font_data(font.map_err(|problem| ImageError::Typeface { part, problem })?);
    }
    fonts.set_sans_serif_family(FAMILY);
    fonts.set_serif_family(FAMILY);
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many pixels of a picture are dark.
    fn ink(text: &str) -> usize {
        let drawing = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='30' \
             font-family='sans-serif'><text x='5' y='20' font-size='14'>{text}</text></svg>"
        );
        let image = png(&drawing).unwrap();
        let pixels = Pixmap::decode_png(&image).unwrap();
        let dark = pixels.pixels().iter().filter(|pixel| pixel.alpha() > 127);
        dark.count()
    }

    #[test]
    fn labels_of_three_scripts_have_letters() {
        assert_eq!(ink(""), 0);
        let missing = ink("\u{10FFFD}");
        for letter in ["a", "ş", "Ḩ", "ẕ", "ʻ", "Ω", "ά", "Я", "ї", "ә", "ế"] {
            let drawn = ink(letter);
            assert!(drawn > 0 && drawn != missing, "{letter}");
        }
    }
}
