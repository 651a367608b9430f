//! Positions in addresses of maps: what people copy from the address line and from "share".

use crate::geo::LonLat;

/// What stands before a position in an address.
const BEFORE: [&str; 11] = [
    "/@",
    "q=",
    "query=",
    "ll=",
    "center=",
    "destination=",
    "daddr=",
    "/search/",
    "/place/",
    "loc:",
    "geo:",
];
/// Longest address that is looked at.
const LONGEST: usize = 2_000;

/// The position that an address of a map names.
pub(super) fn position(text: &str) -> Option<LonLat> {
    if text.len() > LONGEST || !text.starts_with("http") && !text.starts_with("geo:") {
        return None;
    }
    let text = text
        .replace("%2C", ",")
        .replace("%2c", ",")
        .replace("%20", "");
    // A pin of Google Maps counts before the middle of its view.
    let pin = || Some((after(&text, "!3d")?, after(&text, "!4d")?));
    let marker = || Some((after(&text, "mlat=")?, after(&text, "mlon=")?));
    let pair = || {
        BEFORE.iter().find_map(|sign| {
            let (_, rest) = text.split_once(sign)?;
            let (lat, rest) = number(rest)?;
            let rest = rest.strip_prefix([',', '+'])?;
            let (lon, _) = number(rest.strip_prefix('+').unwrap_or(rest))?;
            Some((lat, lon))
        })
    };
    // `#map=15/36.707/67.212`
    let hash = || {
        let (_, rest) = text.split_once("#map=")?;
        let mut parts = rest.split('/').skip(1);
        Some((number(parts.next()?)?.0, number(parts.next()?)?.0))
    };
    let (lat, lon) = pin().or_else(marker).or_else(pair).or_else(hash)?;
    LonLat::new(lon, lat)
}

fn after(text: &str, sign: &str) -> Option<f64> {
    let (_, rest) = text.split_once(sign)?;
    Some(number(rest)?.0)
}

/// A number with decimals at the start of a text, and what is behind it.
fn number(text: &str) -> Option<(f64, &str)> {
    let is_of_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-');
    let end = text.find(|c| !is_of_number(c)).unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    let number = number.contains('.').then(|| number.parse().ok())??;
    Some((number, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_maps_name_positions() {
        let expected = LonLat::new(67.212, 36.707);
        for text in [
            "https://www.google.com/maps/@36.707,67.212,15z",
            "https://maps.google.com/?q=36.707,67.212",
            "https://www.google.com/maps/search/?api=1&query=36.707%2C67.212",
            "https://www.google.com/maps/search/36.707,+67.212",
            "https://www.google.com/maps/place/X/@36.5,67.0,17z/data=!3m1!4b1!4m5!3m4!8m2!3d36.707!4d67.212",
            "https://www.openstreetmap.org/?mlat=36.707&mlon=67.212#map=15/36.1/67.1",
            "https://www.openstreetmap.org/#map=15/36.707/67.212",
            "https://maps.apple.com/?ll=36.707,67.212",
            "geo:36.707,67.212",
        ] {
            assert_eq!(position(text), expected, "{text}");
        }
        for text in [
            "https://a.example/36",
            "36.707,67.212",
            "https://a.example/?q=Kabul",
            "",
        ] {
            assert_eq!(position(text), None, "{text}");
        }
    }
}
