//! Language packs on the command line: what one program saves another adds, for every later run.

use crate::support::{geobrief, scratch};
use std::fs;
use std::path::Path;

const RUSSIAN: &str = "Колонна вышла из Файзабада в провинции Бадахшан во вторник. Позже она прибыла в Кабул, \
    сообщили власти Афганистана журналистам в столице.";

fn stdout(home: &Path, arguments: &[&str]) -> String {
    let mut command = geobrief();
    let done = command
        .env("XDG_DATA_HOME", home)
        .args(arguments)
        .assert()
        .success();
    String::from_utf8(done.get_output().stdout.clone()).unwrap()
}

fn row<'t>(list: &'t str, language: &str) -> Vec<&'t str> {
    let rows = list
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>());
    rows.into_iter().find(|row| row[0] == language).unwrap()
}

#[test]
fn a_pack_is_saved_added_used_and_removed() {
    let home = scratch("language-packs");
    let file = home.join("some.geobrief-language");
    stdout(
        &home,
        &["language", "save", "ru", "-o", file.to_str().unwrap()],
    );
    assert_eq!(
        row(&stdout(&home, &["language", "list"]), "ru"),
        ["ru", "Russian", "yes", "yes", "yes", "program"]
    );
    stdout(&home, &["language", "add", file.to_str().unwrap()]);
    assert_eq!(
        row(&stdout(&home, &["language", "list"]), "ru"),
        ["ru", "Russian", "yes", "yes", "yes", "pack"]
    );
    let text = home.join("a.txt");
    fs::write(&text, RUSSIAN).unwrap();
    let with_pack = stdout(
        &home,
        &["places", text.to_str().unwrap(), "--format", "json"],
    );
    stdout(&home, &["language", "remove", "ru"]);
    let without = stdout(
        &home,
        &["places", text.to_str().unwrap(), "--format", "json"],
    );
    assert!(with_pack.contains("gn:1138958"), "{with_pack}");
    assert_eq!(with_pack, without, "the program has the same pack");
    assert_eq!(
        row(&stdout(&home, &["language", "list"]), "ru")[5],
        "program"
    );
}

#[test]
fn what_is_no_pack_or_not_there_is_told_and_changes_nothing() {
    let home = scratch("language-packs-refused");
    let _ = fs::remove_dir_all(home.join("geobrief"));
    let file = home.join("ru.geobrief-language");
    fs::write(&file, "no pack").unwrap();
    let failed = |arguments: &[&str], code: i32| {
        let mut command = geobrief();
        let done = command
            .env("XDG_DATA_HOME", &home)
            .args(arguments)
            .assert()
            .code(code);
        String::from_utf8(done.get_output().stderr.clone()).unwrap()
    };
    let told = failed(&["language", "add", file.to_str().unwrap()], 5);
    assert!(
        told.contains("ru.geobrief-language: not a language pack of this version"),
        "{told}"
    );
    assert!(!home.join("geobrief/languages").exists());
    assert!(failed(&["language", "remove", "ru"], 1).contains("no pack of `ru` was added"));
    assert!(failed(&["language", "remove", "../ru"], 2).contains("is no tag of a language"));
    assert!(failed(&["language", "save", "xx"], 1).contains("it has ar, da, de"));
    // One that lies in the folder all the same is left out, aloud.
    fs::create_dir_all(home.join("geobrief/languages")).unwrap();
    fs::copy(&file, home.join("geobrief/languages/ru.geobrief-language")).unwrap();
    let told = failed(&["language", "list"], 0);
    assert!(
        told.contains("left out: ") && told.contains("not a language pack of this version"),
        "{told}"
    );
}
