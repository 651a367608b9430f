//! Runs that are killed, and runs that meet.

use super::atlas;
use super::collection::{articles, fresh, snapshot, stderr};
use crate::support::geobrief;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Starts a run that is not waited for.
fn start(folder: &Path, site: &str) -> Child {
    let program = geobrief();
    let mut command = Command::new(program.get_program());
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
        .current_dir(folder)
        .args(["atlas", "in", "-o", site, "--jobs", "2"]);
    command.stderr(Stdio::piped()).spawn().unwrap()
}

/// More articles than a run writes in a moment: each of those with other numbers in it.
fn many(folder: &Path, times: usize) {
    for turn in 0..times {
        for (name, text) in articles() {
            let text = format!("{text}\nThe report has the number {turn}.\n");
            fs::write(folder.join(format!("in/{turn}-{name}")), text).unwrap();
        }
    }
}

#[test]
fn a_run_that_is_killed_leaves_whole_files_and_the_next_one_ends_as_if_nothing_had_been() {
    let folder = fresh("atlas-killed");
    many(&folder, 4);
    atlas(&folder, &["in", "-o", "whole", "--title", "in"], 0);
    let expected = snapshot(&folder.join("whole"));
    for wait in [3, 20, 45] {
        let site = folder.join("site");
        let mut run = start(&folder, "site");
        let pages = || fs::read_dir(site.join("d")).map_or(0, Iterator::count);
        let begun = Instant::now();
        while pages() < wait && begun.elapsed() < Duration::from_secs(60) {
            sleep(Duration::from_millis(2));
        }
        // SIGKILL: nothing of the program runs after it.
        run.kill().unwrap();
        run.wait().unwrap();
        for (path, bytes) in snapshot(&site) {
            let is_hidden = path.rsplit('/').next().unwrap().starts_with(".geobrief-");
            assert!(
                is_hidden
                    || expected.get(&path).is_none_or(|it| *it == bytes)
                    || path == "atlas.json",
                "{path} is half"
            );
        }
    }
    atlas(&folder, &["in", "-o", "site"], 0);
    assert_eq!(snapshot(&folder.join("site")), expected);
}

#[test]
fn a_page_of_a_killed_run_goes_when_its_input_has_changed_meanwhile() {
    let folder = fresh("atlas-orphan");
    let site = folder.join("site");
    atlas(&folder, &["in", "-o", "site"], 0);
    let changed = folder.join("in/08.txt");
    let text = fs::read_to_string(&changed).unwrap();
    let old = snapshot(&site);
    fs::write(&changed, text.replace("Nampula", "Lichinga")).unwrap();
    atlas(&folder, &["in", "-o", "site"], 0);
    // As a run leaves it that was killed before its index and manifest: rows and pages are new.
    for path in old
        .keys()
        .filter(|path| !path.starts_with("d/") && !path.starts_with("data/documents/"))
    {
        fs::write(site.join(path), &old[path]).unwrap();
    }
    fs::write(&changed, &text).unwrap();
    atlas(&folder, &["in", "-o", "site"], 0);
    assert_eq!(snapshot(&site), old);
}

#[test]
fn of_two_runs_at_once_the_second_says_so_and_changes_nothing() {
    let folder = fresh("atlas-two");
    let site = folder.join("site");
    atlas(&folder, &["in", "-o", "site"], 0);
    let before = snapshot(&site);
    let lock = File::options()
        .write(true)
        .open(site.join(".geobrief.lock"))
        .unwrap();
    lock.lock().unwrap();
    fs::remove_file(folder.join("in/01.txt")).unwrap();
    let said = stderr(&atlas(&folder, &["in", "-o", "site"], 1));
    assert!(
        said.contains("another run of geobrief is writing this atlas"),
        "{said}"
    );
    assert_eq!(snapshot(&site), before);
    // The lock of a process that has ended holds nobody up.
    drop(lock);
    atlas(&folder, &["in", "-o", "site"], 0);
}

#[test]
fn runs_that_race_end_in_one_whole_atlas() {
    let folder = fresh("atlas-race");
    many(&folder, 2);
    atlas(&folder, &["in", "-o", "whole", "--title", "in"], 0);
    let runs: Vec<Child> = (0..4).map(|_| start(&folder, "site")).collect();
    let mut done = 0;
    for run in runs {
        let ended = run.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr);
        match ended.status.code() {
            Some(0) => done += 1,
            code => assert!(
                code == Some(1) && said.contains("another run"),
                "{code:?} {said}"
            ),
        }
    }
    assert!(done >= 1);
    assert_eq!(
        snapshot(&folder.join("site")),
        snapshot(&folder.join("whole"))
    );
}
