use super::*;
use std::sync::LazyLock;

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(Gazetteer::bundled);

fn problem(text: &str) -> String {
    let path = Path::new("names.toml");
    let read = HouseStyle::parse(text, path);
    let checked = read.and_then(|style| style.check(&GAZETTEER, path));
    checked.map_or_else(|problem| problem.to_string(), |()| String::new())
}

#[test]
fn every_fault_is_told_with_its_line_and_what_to_write() {
    for (text, said) in [
        ("Kiev = \"Kyiv\"", ""),
        (
            "# ours\nKiev = 3",
            "names.toml:2: what \"Kiev\" is called is no text; write",
        ),
        (
            "Kiev = \" \"",
            "names.toml:1: \"Kiev\" would have no name; write",
        ),
        (
            "\nKiev = \"Kyiv\"\n\"gn:703448\" = \"Kyjiw\"",
            "names.toml:3: \"gn:703448\" is the place that line 2 has named already; leave",
        ),
        (
            "Kyivv = \"Kyiv\"",
            "names.toml:1: the gazetteer has no place \"Kyivv\"; write another",
        ),
        ("Kiev", "names.toml:1: not valid TOML:"),
        (
            "[Kiev]\nis = \"Kyiv\"",
            "names.toml:1: what \"Kiev\" is called is no text",
        ),
    ] {
        let found = problem(text);
        assert!(
            found.starts_with(said) && found.is_empty() == said.is_empty(),
            "{found}"
        );
    }
}

#[test]
fn a_name_means_the_best_known_place_that_bears_it() {
    let style =
        HouseStyle::parse("Odessa = \"Odesa\"\nBurma = \"Myanmar\"", Path::new("n")).unwrap();
    let gazetteer = style.applied(&GAZETTEER);
    let ukraine = gazetteer.by_id("gn:698740").unwrap();
    assert_eq!(gazetteer.name(ukraine), "Odesa");
    assert_eq!(gazetteer.place(ukraine).name, "Odesa");
    assert!(!gazetteer.lookup("Odessa").is_empty());
    let others = gazetteer.lookup("Odessa").into_iter();
    let named = others.flat_map(|name| gazetteer.places_named(name).collect::<Vec<_>>());
    let renamed = named.filter(|place| gazetteer.house_name(place.place).is_some());
    assert_eq!(renamed.count(), 1);
}
