//! The shortest way: `geobrief FILE`, and opening what it wrote.

use crate::support::{geobrief, sample, scratch};
use std::fs;

#[test]
fn an_input_without_a_command_is_briefed() {
    let named = geobrief()
        .arg("brief")
        .arg(sample())
        .args(["-o", "-"])
        .assert();
    let expected = named.code(0).get_output().stdout.clone();
    let bare = geobrief().arg(sample()).args(["-o", "-"]).assert();
    assert!(bare.code(0).get_output().stdout == expected);
    let options_first = geobrief().args(["-o", "-"]).arg(sample()).assert();
    assert!(options_first.code(0).get_output().stdout == expected);
    let piped = geobrief()
        .args(["-", "-o", "-"])
        .write_stdin(fs::read(sample()).unwrap())
        .assert();
    assert!(String::from_utf8_lossy(&piped.code(0).get_output().stdout).contains("<title>"));
}

#[test]
fn what_is_wrong_is_told_of_the_command_that_is_meant() {
    let told = |arguments: &[&str], code: i32| {
        let run = geobrief().args(arguments).assert().code(code);
        String::from_utf8(run.get_output().stderr.clone()).unwrap()
    };
    let mistyped = told(&["breif", "article.txt"], 2);
    assert!(
        mistyped.contains("similar subcommand exists: 'brief'"),
        "{mistyped}"
    );
    let missing = told(&["no-such-article.txt"], 3);
    assert!(
        missing.contains("no-such-article.txt: cannot be read"),
        "{missing}"
    );
    let of_another = told(&["places", "article.txt", "--one-page"], 2);
    assert!(of_another.contains("--one-page"), "{of_another}");
    assert!(!scratch("shorthand").join("places").exists());
}

/// The system's opener is a program on the path.
#[cfg(target_os = "linux")]
#[test]
fn open_hands_the_page_to_the_system() {
    use std::os::unix::fs::PermissionsExt;
    let folder = scratch("open");
    let opener = folder.join("xdg-open");
    fs::write(
        &opener,
        "#!/bin/sh\nprintf '%s' \"$1\" > \"$(dirname \"$0\")/opened\"\n",
    )
    .unwrap();
    fs::set_permissions(&opener, fs::Permissions::from_mode(0o755)).unwrap();
    let page = folder.join("page.html");
    let path = format!("{}:/usr/bin:/bin", folder.display());
    let run = |path: &str| {
        let mut command = geobrief();
        command
            .env("PATH", path)
            .arg(sample())
            .arg("-o")
            .arg(&page)
            .arg("--open");
        command.assert()
    };
    run(&path).code(0);
    assert_eq!(
        fs::read_to_string(folder.join("opened")).unwrap(),
        page.display().to_string()
    );
    let without = run("/nowhere").code(1);
    let said = String::from_utf8_lossy(&without.get_output().stderr).into_owned();
    assert!(said.contains("written, but cannot be opened"), "{said}");
    let nothing = geobrief()
        .arg(sample())
        .args(["-o", "-", "--open"])
        .assert()
        .code(2);
    assert!(nothing.get_output().stdout.is_empty());
}
