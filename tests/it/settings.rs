//! Settings: flags, environment, files, and what they change.

use crate::support::{geobrief, sample, scratch};
use std::fs;
use std::path::PathBuf;

fn page(command: &mut assert_cmd::Command, name: &str) -> String {
    let path = scratch("settings").join(format!("{name}.html"));
    command.arg(sample()).arg("--force").arg("-o").arg(&path);
    command.assert().success();
    fs::read_to_string(path).unwrap()
}

fn takeaways(page: &str) -> usize {
    let list = page.split("<ol aria-label=\"Takeaways\">").nth(1).unwrap();
    list.split("</ol>").next().unwrap().matches("<li").count()
}

/// A working folder with a settings file in it.
fn folder(name: &str, settings: &str) -> PathBuf {
    let folder = scratch(name);
    fs::write(folder.join("geobrief.toml"), settings).unwrap();
    folder
}

#[test]
fn flag_before_environment_before_file() {
    let folder = folder("settings-order", "sentences = 4\ntheme = \"dark\"\n");
    let of_file = page(geobrief().current_dir(&folder).arg("brief"), "file");
    assert_eq!(takeaways(&of_file), 4);
    assert!(of_file.contains("content=\"dark\""));
    let of_environment = page(
        geobrief()
            .current_dir(&folder)
            .env("GEOBRIEF_SENTENCES", "3")
            .arg("brief"),
        "environment",
    );
    assert_eq!(takeaways(&of_environment), 3);
    let of_flag = page(
        geobrief()
            .current_dir(&folder)
            .env("GEOBRIEF_SENTENCES", "3")
            .args(["brief", "--sentences", "2"])
            .args(["--theme", "light"]),
        "flag",
    );
    assert_eq!(takeaways(&of_flag), 2);
    assert!(of_flag.contains("content=\"light\""));
}

#[test]
fn the_users_file_is_the_last_word() {
    let home = scratch("settings-home");
    fs::create_dir_all(home.join("geobrief")).unwrap();
    fs::write(
        home.join("geobrief/config.toml"),
        "sentences = 2\ncomments = false\n",
    )
    .unwrap();
    let page = page(
        geobrief().env("XDG_CONFIG_HOME", &home).arg("brief"),
        "users",
    );
    assert_eq!(takeaways(&page), 2);
    assert!(!page.contains("id=\"comments\""));
}

#[test]
fn title_and_comments() {
    let page = page(
        geobrief().args([
            "brief",
            "--title",
            "A <b>title</b> of my own",
            "--no-comments",
        ]),
        "title",
    );
    assert!(page.contains("<title>A &lt;b&gt;title&lt;/b&gt; of my own"));
    assert!(!page.contains("steppe_reader"));
}

#[test]
fn a_wrong_setting_says_where_it_stands() {
    let folder = folder("settings-wrong", "# mine\ncolour = 1\n");
    let assert = geobrief()
        .current_dir(&folder)
        .arg("brief")
        .arg(sample())
        .assert();
    let stderr = String::from_utf8_lossy(&assert.get_output().stderr).into_owned();
    assert!(
        stderr.contains("geobrief.toml:2: unknown field `colour`"),
        "{stderr}"
    );
    assert.failure().code(2);
    // Completions depend on no settings.
    geobrief()
        .current_dir(&folder)
        .args(["completions", "bash"])
        .assert()
        .success();
}

#[test]
fn completions_and_manual_know_every_command() {
    for shell in ["bash", "zsh", "fish"] {
        let assert = geobrief().args(["completions", shell]).assert().success();
        let script = String::from_utf8_lossy(&assert.get_output().stdout).into_owned();
        assert!(
            script.contains("gazetteer") && script.contains("export"),
            "{shell}"
        );
    }
    let manual = |arguments: &[&str]| {
        let assert = geobrief().arg("man").args(arguments).assert().success();
        String::from_utf8_lossy(&assert.get_output().stdout).into_owned()
    };
    assert!(manual(&[]).contains(".TH geobrief"));
    assert!(manual(&["brief"]).contains("\\-\\-export"));
    geobrief()
        .args(["man", "nothing"])
        .assert()
        .failure()
        .code(2);
}
