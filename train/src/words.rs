//! Makes the model's table of words from two lists, of English `en_lexeme_cluster.json.gz`, the Brown
//! cluster of each word, and `en_lexeme_prob.json.gz`, the logarithm of how often it is used.

use crate::error::{Problem, TrainError};
use flate2::read::GzDecoder;
use geobrief::recognize::crf::{Usage, WORD_WAYS, word_hash, word_place};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

/// Buckets of the table of English, as a power of two.
pub(crate) const BITS: u32 = 14;
/// Those of another language.
pub(crate) const FEWER_BITS: u32 = 13;

/// What the lists say about a word in all its ways of writing.
#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    /// Frequency and path of the best known spelling with a capital.
    capitalized: (f64, u32),
    /// Frequency and path in small letters.
    lower: (f64, u32),
    /// Frequency of all spellings with a capital.
    capitals: f64,
}

/// The bytes of the table of a language, which has 2^`bits` buckets.
pub(crate) fn table(folder: &Path, language: &str, bits: u32) -> Result<Vec<u8>, TrainError> {
    let file = |list: &str| folder.join(format!("{language}_lexeme_{list}.json.gz"));
    let clusters: BTreeMap<String, u32> = read(&file("cluster"))?;
    let frequencies: BTreeMap<String, f64> = read(&file("prob"))?;
    let mut words = BTreeMap::<String, Counts>::new();
    for (spelling, logarithm) in &frequencies {
        if !spelling.starts_with(char::is_alphabetic) {
            continue;
        }
        let path = clusters.get(spelling).copied().unwrap_or(0);
        let counts = words.entry(spelling.to_lowercase()).or_default();
        let often = logarithm.exp();
        let best = if spelling.starts_with(char::is_uppercase) {
            counts.capitals += often;
            &mut counts.capitalized
        } else {
            &mut counts.lower
        };
        // A spelling with a cluster beats one without.
        if (path != 0, often) > (best.1 != 0, best.0) {
            *best = (often, path);
        }
    }
    Ok(fill(words, bits))
}

fn fill(words: BTreeMap<String, Counts>, bits: u32) -> Vec<u8> {
    let value = |counts: &Counts| {
        let clustered = counts.capitalized.1 != 0 || counts.lower.1 != 0;
        (counts.capitals + counts.lower.0) * if clustered { 20.0 } else { 1.0 }
    };
    let mut words: Vec<(String, Counts)> = words.into_iter().collect();
    words.sort_by(|a, b| {
        value(&b.1)
            .total_cmp(&value(&a.1))
            .then_with(|| a.0.cmp(&b.0))
    });
    let mut rows = vec![0_u64; WORD_WAYS << bits];
    for (word, counts) in words {
        let (bucket, check) = word_place(word_hash(&word), bits);
        let bucket = &mut rows[bucket * WORD_WAYS..(bucket + 1) * WORD_WAYS];
        if let Some(row) = bucket.iter_mut().find(|row| **row == 0) {
            *row = usage(&counts).row(check);
        }
    }
    rows.iter().flat_map(|row| row.to_le_bytes()).collect()
}

fn usage(counts: &Counts) -> Usage {
    let odds = (counts.capitals + 1e-9) / (counts.lower.0 + 1e-9);
    Usage {
        capitalized: counts.capitalized.1,
        lower: counts.lower.1,
        habit: (8.0 + odds.log2()).round().clamp(1.0, 15.0) as u8,
    }
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T, TrainError> {
    let file = File::open(path).map_err(|source| TrainError::Read {
        path: path.to_owned(),
        source,
    })?;
    let reader = BufReader::new(GzDecoder::new(file));
    serde_json::from_reader(reader).map_err(|source| TrainError::Line {
        path: path.to_owned(),
        line: source.line(),
        problem: Problem::Json(source),
    })
}
