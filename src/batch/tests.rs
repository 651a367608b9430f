use super::*;
use crate::source::JsonlReader;
use std::convert::Infallible;

fn batch() -> Batch {
    let (gazetteer, basemap) = (Gazetteer::bundled(), Basemap::bundled());
    let geodata = Geodata {
        gazetteer: &gazetteer,
        basemap: &basemap,
    };
    let limits = Limits {
        bytes: 400,
        ..Limits::default()
    };
    Batch::new(Corrections::default(), geodata, limits).unwrap()
}

fn lines() -> String {
    let long = "Rain fell in Kabul. ".repeat(30);
    let mut lines = format!("{{\"id\": \"long\", \"text\": \"{long}\"}}\nno JSON\n");
    for number in 0..40 {
        let town = ["Kabul", "Paris, Texas", "nowhere at all", "Faizabad"][number % 4];
        lines += &format!(
            "{{\"id\": \"{number}\", \"text\": \"Rain fell in {town}.\", \"source\": \"e.example\", \"date\": \"2021-08-11\"}}\n"
        );
    }
    lines
}

#[test]
fn every_record_has_its_rows_or_one_with_the_reason() {
    let batch = batch();
    let outcomes: Vec<_> = JsonlReader::new(lines().as_bytes())
        .map(|record| batch.record(record))
        .collect();
    assert_eq!(outcomes.len(), 42);
    let rows: Vec<_> = outcomes.iter().flat_map(Outcome::mention_rows).collect();
    assert_eq!(rows[0].document, Some("long"));
    assert_eq!(
        rows[0].error,
        Some("the text has 600 bytes, more than 400; split it, or raise the limit")
    );
    assert_eq!((rows[1].document, rows[1].mention), (None, None));
    assert!(
        rows[1].error.unwrap().starts_with("line 2: column 2: "),
        "{:?}",
        rows[1].error
    );
    let first = rows[2];
    assert_eq!(
        (first.source, first.date),
        (Some("e.example"), Some("2021-08-11"))
    );
    assert_eq!(
        first.mention.map(|mention| mention.name.as_str()),
        Some("Kabul")
    );
    let silent = outcomes
        .iter()
        .filter(|outcome| outcome.mention_rows().next().is_none());
    assert_eq!(silent.count(), 10);
}

#[test]
fn the_rows_of_a_table_are_those_of_the_full_depth_without_reasons() {
    let (full, flat) = (batch(), batch().to_depth(Depth::Flat));
    for record in JsonlReader::new(lines().as_bytes())
        .map(Result::ok)
        .skip(2)
        .flatten()
    {
        let (full, flat) = (full.record(Ok(record.clone())), flat.record(Ok(record)));
        let pairs = full
            .found()
            .unwrap()
            .toponyms
            .iter()
            .zip(&flat.found().unwrap().toponyms);
        for (full, flat) in pairs {
            let expected = export::Toponym {
                alternatives: Vec::new(),
                evidence: Vec::new(),
                ..full.clone()
            };
            assert_eq!(*flat, expected);
        }
    }
}

#[test]
fn threads_give_what_one_gives() {
    let batch = batch();
    let run = |workers| {
        let mut seen = Vec::new();
        let input = lines();
        let records = JsonlReader::new(input.as_bytes());
        let sink = |outcome: Outcome| {
            seen.push(outcome);
            Ok::<(), Infallible>(())
        };
        let work = |record| batch.record(record);
        let Ok(()) = ordered(records, workers, Window::default(), |_| 1, work, sink);
        seen
    };
    assert_eq!(run(1), run(5));
}
