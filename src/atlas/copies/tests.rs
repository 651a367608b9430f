use super::*;
use crate::atlas::view::Sentence;

fn entry(id: usize, text: &str) -> Entry {
    let sentences = text.split_inclusive(". ").map(|sentence| Sentence {
        text: sentence.trim().to_owned(),
        paragraph: 1,
    });
    Entry {
        id: format!("{id:012x}"),
        title: String::new(),
        site: None,
        author: None,
        date: None,
        language: None,
        comments: 0,
        sentences: sentences.collect(),
        comment_sentences: Vec::new(),
        places: Vec::new(),
        unmapped: Vec::new(),
    }
}

/// A text of so many words that no other seed has, drawn from 500 syllables.
fn text(seed: u64, words: u64) -> String {
    let word = |number| format!("w{} ", hash([seed, number].into_iter()) % 500);
    (0..words).map(word).collect()
}

/// With every `nth` word replaced.
fn edited(text: &str, nth: usize) -> String {
    let words = text.split(' ').enumerate();
    let words = words.map(|(at, word)| if at % nth == nth - 1 { "other" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

fn groups(texts: &[String]) -> Vec<Option<usize>> {
    let entries: Vec<Entry> = texts
        .iter()
        .enumerate()
        .map(|(id, text)| entry(id, text))
        .collect();
    originals(&entries.iter().collect::<Vec<_>>(), SIMILARITY)
}

#[test]
fn planted_edits_are_found_and_unrelated_texts_are_not() {
    let texts: Vec<String> = (0..200).map(|seed| text(seed, 120)).collect();
    assert_eq!(groups(&texts), vec![None; 200]);
    let mut planted = texts.clone();
    // One word in 60 is another: 2 × 5 of 116 runs at most, a Jaccard index of 106 / 126.
    planted.extend(texts.iter().step_by(4).map(|text| edited(text, 60)));
    let found = groups(&planted);
    assert_eq!(found[..200], vec![None; 200]);
    let expected: Vec<Option<usize>> = (0..200).step_by(4).map(Some).collect();
    assert_eq!(found[200..], expected);
}

#[test]
fn what_decides_is_the_exact_share_of_runs() {
    let original = text(1, 120);
    // One word in 20: 6 × 5 of 116 runs are others, 86 / 146 = 0.59.
    let far = edited(&original, 20);
    assert_eq!(groups(&[original.clone(), far.clone()]), [None, None]);
    let entries = [entry(0, &original), entry(1, &far)];
    let entries: Vec<&Entry> = entries.iter().collect();
    let by_hand = |a: &str, b: &str| {
        let sets = [a, b].map(|text| {
            let words: Vec<&str> = text.split_whitespace().collect();
            let runs = words.windows(5).map(|run| run.join(" "));
            runs.collect::<std::collections::BTreeSet<_>>()
        });
        let shared = sets[0].intersection(&sets[1]).count() as f64;
        shared / sets[0].union(&sets[1]).count() as f64
    };
    let exact = by_hand(&original, &far);
    assert!((0.5..0.7).contains(&exact), "{exact}");
    assert_eq!(originals(&entries, exact - 0.01), [None, Some(0)]);
    assert_eq!(originals(&entries, exact + 0.01), [None, None]);
}

#[test]
fn the_groups_are_the_same_in_any_order() {
    let mut texts: Vec<String> = (0..40).map(|seed| text(seed, 120)).collect();
    for copy in 0..20 {
        texts.push(edited(&texts[copy], 60));
        texts.push(edited(&texts[copy], 61));
    }
    let as_sets = |order: &[usize]| {
        let shuffled: Vec<String> = order.iter().map(|at| texts[*at].clone()).collect();
        let found = groups(&shuffled);
        let mut sets: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, original) in found.iter().enumerate() {
            sets.entry(original.unwrap_or(at))
                .or_default()
                .push(order[at]);
        }
        let mut sets: Vec<Vec<usize>> = sets.into_values().collect();
        sets.iter_mut().for_each(|set| set.sort_unstable());
        sets.sort();
        sets
    };
    let order: Vec<usize> = (0..texts.len()).collect();
    let expected = as_sets(&order);
    assert_eq!(expected.iter().filter(|set| set.len() == 3).count(), 20);
    for turn in 1..6 {
        let mut shuffled = order.clone();
        shuffled.sort_by_key(|at| hash([turn, *at as u64].into_iter()));
        assert_eq!(as_sets(&shuffled), expected);
    }
}

#[test]
fn a_text_that_a_thousand_sites_print_is_one_group() {
    let mut texts = vec![text(7, 120); 500];
    texts.extend((0..500).map(|at| edited(&text(7, 120), 60 + at % 3)));
    let found = groups(&texts);
    assert_eq!(found[0], None);
    assert!(found[1..].iter().all(|original| *original == Some(0)));
}

#[test]
fn short_and_empty_texts_are_copies_only_of_their_equals() {
    let texts = ["Rain in Kabul", "Rain in Kabul", "Rain in Herat", "", ""];
    let found = groups(&texts.map(str::to_owned));
    assert_eq!(found, [None, Some(0), None, None, None]);
}
