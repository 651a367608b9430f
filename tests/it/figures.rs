//! README's table of figures is the one of docs/evaluation.md, word for word.

use std::fs;
use std::path::Path;

fn figures(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(&path).unwrap();
    let (_, rest) = text.split_once("<!-- figures:begin -->").unwrap();
    rest.split_once("<!-- figures:end -->")
        .unwrap()
        .0
        .trim()
        .to_owned()
}

#[test]
fn readme_has_the_figures_of_the_evaluation() {
    let figures_there = figures("docs/evaluation.md");
    assert!(figures_there.lines().count() > 3, "the table is missing");
    assert_eq!(
        figures("README.md"),
        figures_there,
        "copy what stands between the marks in docs/evaluation.md to README.md"
    );
}
