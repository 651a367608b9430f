//! Makes the bytes of a model from weights.

use crate::data::Data;
use crate::learn::Weights;
use crate::settings::Settings;
use geobrief::recognize::crf::{
    Class, HEADER, LANES, MAGIC, STATES, Scores, WAYS, WORD_BUCKET, place,
};

/// Largest weight that a model can hold.
const LARGEST: f32 = 4.0;

/// Bytes of a model: the features that move scores most, their weights as
/// eight bits.
pub(crate) fn pack(data: &Data, weights: &Weights, words: &[u8], settings: &Settings) -> Vec<u8> {
    let bits = settings.bits;
    let mut transitions = weights.transitions;
    for row in &mut transitions {
        for class in Class::ALL.into_iter().filter(|class| class.is_toponym()) {
            row[class.begin().index()] += settings.lean;
        }
    }
    let unit = LARGEST / 127.0;
    let mut bytes = Vec::with_capacity(HEADER + (64 << bits));
    bytes.extend(MAGIC);
    bytes.extend(bits.to_le_bytes());
    bytes.extend(unit.to_le_bytes());
    bytes.extend(
        transitions
            .iter()
            .flatten()
            .flat_map(|score| score.to_le_bytes()),
    );
    let word_bits = (words.len() / WORD_BUCKET).trailing_zeros();
    bytes.extend(word_bits.to_le_bytes());
    bytes.resize(HEADER, 0);
    bytes.extend(words);
    let mut table = vec![[0_u8; LANES]; WAYS << bits];
    for feature in strongest(data, weights) {
        let (bucket, mark) = place(data.features[feature].hash, bits);
        let rows = &mut table[bucket * WAYS..(bucket + 1) * WAYS];
        if rows.iter().any(|row| row[STATES] == mark) {
            continue;
        }
        if let Some(row) = rows.iter_mut().find(|row| row[STATES] == 0) {
            *row = quantized(&weights.rows[feature], unit);
            row[STATES] = mark;
        }
    }
    bytes.extend(table.iter().flatten());
    bytes
}

fn quantized(weights: &Scores, unit: f32) -> [u8; LANES] {
    weights.map(|weight| (weight / unit).round().clamp(-127.0, 127.0) as i8 as u8)
}

/// The numbers of the features, those first that matter most.
fn strongest(data: &Data, weights: &Weights) -> Vec<usize> {
    let strength = |feature: usize| {
        let row = &weights.rows[feature];
        let largest = row
            .iter()
            .fold(0.0_f32, |most, weight| most.max(weight.abs()));
        largest * (data.features[feature].count as f32).sqrt()
    };
    let mut features: Vec<(f32, usize)> = (0..weights.rows.len())
        .map(|feature| (strength(feature), feature))
        .filter(|(strength, _)| *strength > 0.0)
        .collect();
    features.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    features.into_iter().map(|(_, feature)| feature).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Feature;
    use geobrief::recognize::crf::{Family, Model};

    fn feature(hash: u64, count: u32) -> Feature {
        Feature {
            hash,
            family: Family::Words,
            count,
        }
    }

    fn settings() -> Settings {
        Settings {
            bits: 1,
            lean: 0.0,
            ..Settings::default()
        }
    }

    #[test]
    fn weights_come_back_within_half_a_unit() {
        let mut row = [0.0; LANES];
        for (state, weight) in row.iter_mut().enumerate().take(STATES) {
            *weight = state as f32 * 0.37 - 2.5;
        }
        let mut data = Data::default();
        data.features.push(feature(0x8000_0000_0000_0042, 3));
        let weights = Weights {
            rows: vec![row],
            transitions: [[0.0; LANES]; LANES],
        };
        let bytes = pack(&data, &weights, &[0; WORD_BUCKET], &settings());
        let model = Model::open(&bytes).expect("what is packed can be opened");
        let scores = model.score(&[data.features[0].hash]);
        for (state, (found, weight)) in scores.iter().zip(row).enumerate().take(STATES) {
            assert!(
                (found - weight).abs() <= LARGEST / 254.0 + 1e-6,
                "state {state}"
            );
        }
        assert_eq!(model.score(&[0x42]), [0.0; LANES]);
    }

    #[test]
    fn a_full_bucket_keeps_what_matters_most() {
        let hashes: Vec<u64> = (1..=WAYS as u64 + 1).collect();
        let weak = 2;
        let rows = (0..hashes.len()).map(|at| [if at == weak { 0.1 } else { 1.0 }; LANES]);
        let mut data = Data::default();
        data.features
            .extend(hashes.iter().map(|hash| feature(*hash, 5)));
        let weights = Weights {
            rows: rows.collect(),
            transitions: [[0.0; LANES]; LANES],
        };
        let bytes = pack(&data, &weights, &[0; WORD_BUCKET], &settings());
        let model = Model::open(&bytes).expect("what is packed can be opened");
        for (at, hash) in hashes.iter().enumerate() {
            assert_eq!(model.score(&[*hash])[0] > 0.0, at != weak, "feature {at}");
        }
    }
}
