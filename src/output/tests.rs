use super::*;
use tempfile::TempDir;

const PAGE: &[u8] = b"<!doctype html><meta name=\"generator\" content=\"geobrief 0.1.0\"><p>1";

fn names_in(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap();
    names
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn the_argument_names_a_file_a_folder_or_a_pipe() {
    let folder = TempDir::new().unwrap();
    let existing = folder.path().as_os_str();
    let target = |argument: &str| Target::new(Some(OsStr::new(argument)), "A Title");
    assert_eq!(
        Target::new(None, "A Title"),
        Target::InFolder("out/a-title.html".into())
    );
    assert_eq!(target("-"), Target::Stdout);
    assert_eq!(
        target("maps/"),
        Target::InFolder("maps/a-title.html".into())
    );
    assert_eq!(target("maps"), Target::File("maps".into()));
    assert_eq!(
        Target::new(Some(existing), "A Title"),
        Target::InFolder(folder.path().join("a-title.html"))
    );
}

#[test]
fn slugs_are_short_plain_and_never_empty() {
    assert_eq!(
        slug("Flood cuts Fāizābād’s road: “We wait”"),
        "flood-cuts-faizabads-road-we-wait"
    );
    assert_eq!(slug("Łódź, Straße & Ærø"), "lodz-strasse-aero");
    assert_eq!(slug("--- ???"), "briefing");
    assert_eq!(slug("Афганистан"), "briefing");
    assert_eq!(slug("../../etc/passwd"), "etc-passwd");
    let long = slug(&"word ".repeat(40));
    assert!(long.len() <= 80 && long.ends_with("word"), "{long}");
    assert_eq!(slug(&"x".repeat(200)).len(), 80);
}

#[test]
fn what_no_file_may_be_called_is_not_called_so() {
    for (title, name) in [
        ("CON", "file-con"),
        ("Nul!", "file-nul"),
        ("com1", "file-com1"),
        ("LPT9", "file-lpt9"),
        ("Com", "com"),
        ("com10", "com10"),
        ("Con artists", "con-artists"),
        ("..", "briefing"),
    ] {
        assert_eq!(slug(title), name, "{title}");
    }
}

/// The files that inputs of these titles get in one run, in their order.
fn taken(titles: &[String]) -> Vec<PathBuf> {
    let mut names = TakenNames::default();
    let folder = Some(OsStr::new("out/"));
    let take = |title: &String| names.take(Target::new(folder, title));
    let targets: Vec<Target> = titles.iter().map(take).collect();
    let path = |target: &Target| target.path().unwrap().to_owned();
    targets.iter().map(path).collect()
}

#[test]
fn articles_of_one_title_get_numbers() {
    let titles = [
        "A Title",
        "a title!",
        "A Title 2",
        "A title",
        "???",
        "Кабул",
    ];
    let names = taken(&titles.map(str::to_owned));
    let expected = [
        "a-title",
        "a-title-2",
        "a-title-2-2",
        "a-title-3",
        "briefing",
        "briefing-2",
    ];
    assert_eq!(
        names,
        expected.map(|name| PathBuf::from(format!("out/{name}.html")))
    );
}

#[test]
fn titles_of_any_length_end_with_files_of_their_own() {
    for letter in ["x", "ß", "東", "w o ", "é-"] {
        for length in 1..=300 {
            let title: String = letter.chars().cycle().take(length).collect();
            let names = taken(&[title.clone(), title.clone(), format!("{title} 2"), title]);
            let different: BTreeSet<&PathBuf> = names.iter().collect();
            assert_eq!(different.len(), 4, "{names:?}");
            let is_short = |name: &PathBuf| name.file_name().unwrap().len() < 100;
            assert!(names.iter().all(is_short), "{names:?}");
        }
    }
}

#[test]
fn a_number_stands_before_the_ending() {
    let target = Target::File("maps/v1.2.html".into());
    assert_eq!(target.numbered(3), Target::File("maps/v1.2-3.html".into()));
    let target = Target::File("maps/plain".into());
    assert_eq!(target.numbered(2), Target::File("maps/plain-2".into()));
    assert_eq!(Target::Stdout.numbered(2), Target::Stdout);
}

#[test]
fn own_files_are_replaced_and_foreign_ones_are_not() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("new/page.html");
    let target = Target::InFolder(path.clone());
    target.write(PAGE, Overwrite::OwnFiles).unwrap();
    target.write(PAGE, Overwrite::OwnFiles).unwrap();
    fs::write(&path, "my notes").unwrap();
    let error = target.write(PAGE, Overwrite::OwnFiles).unwrap_err();
    assert!(matches!(&error, OutputError::Foreign { path: foreign } if *foreign == path));
    assert!(error.to_string().contains("`--force`"));
    assert_eq!(fs::read(&path).unwrap(), b"my notes");
    target.write(PAGE, Overwrite::AnyFile).unwrap();
    assert_eq!(fs::read(&path).unwrap(), PAGE);
    assert_eq!(
        names_in(path.parent().unwrap()),
        ["page.html"],
        "no temporary file is left"
    );
}

#[test]
fn a_missing_folder_is_named_and_not_made() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("none/page.html");
    let error = Target::File(path)
        .write(PAGE, Overwrite::OwnFiles)
        .unwrap_err();
    assert!(matches!(error, OutputError::NoFolder { .. }), "{error}");
    assert!(names_in(folder.path()).is_empty());
}

#[test]
fn a_folder_that_is_a_file_cannot_be_written_to() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "x").unwrap();
    for target in [
        Target::File(file.join("page.html")),
        Target::InFolder(file.join("page.html")),
    ] {
        let error = target.write(PAGE, Overwrite::AnyFile).unwrap_err();
        assert!(matches!(error, OutputError::Unwritable { .. }), "{error}");
        assert_eq!(error.exit_code(), 1);
    }
    assert_eq!(fs::read(&file).unwrap(), b"x");
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    #[test]
    fn a_link_stays_a_link_and_permissions_stay() {
        let folder = TempDir::new().unwrap();
        let (real, link) = (
            folder.path().join("real.html"),
            folder.path().join("link.html"),
        );
        write_file(&real, PAGE, Overwrite::OwnFiles).unwrap();
        assert_eq!(fs::metadata(&real).unwrap().mode() & 0o600, 0o600);
        fs::set_permissions(&real, fs::Permissions::from_mode(0o604)).unwrap();
        symlink(&real, &link).unwrap();
        write_file(&link, PAGE, Overwrite::OwnFiles).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::metadata(&real).unwrap().mode() & 0o777, 0o604);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn devices_are_written_to_and_stay_devices() {
        let null = Path::new("/dev/null");
        write_file(null, PAGE, Overwrite::OwnFiles).unwrap();
        assert!(!fs::metadata(null).unwrap().is_file());
        let error = write_file(Path::new("/dev/full"), PAGE, Overwrite::OwnFiles).unwrap_err();
        assert!(matches!(error, OutputError::NoSpace { .. }), "{error}");
    }

    /// Runs itself in a shell that limits the size of files, as a full disk would.
    #[test]
    fn without_space_the_old_file_stays_and_nothing_else() {
        const FOLDER: &str = "GEOBRIEF_TEST_FULL_DISK";
        if let Some(folder) = std::env::var_os(FOLDER) {
            let path = Path::new(&folder).join("page.html");
            let page = PAGE.repeat(4096);
            let error = write_file(&path, &page, Overwrite::OwnFiles).unwrap_err();
            assert!(matches!(error, OutputError::NoSpace { .. }), "{error}");
            return;
        }
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("page.html");
        write_file(&path, PAGE, Overwrite::OwnFiles).unwrap();
        // The signal would end the process; without it, writing fails as on a full disk.
        let script = "trap '' XFSZ; ulimit -f 8; exec \"$0\" --exact \"$1\" --nocapture";
        let output = std::process::Command::new("sh")
            .args(["-c", script])
            .arg(std::env::current_exe().unwrap())
            .arg("output::tests::unix::without_space_the_old_file_stays_and_nothing_else")
            .env(FOLDER, folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && said.contains("1 passed"),
            "{output:?}"
        );
        assert_eq!(fs::read(&path).unwrap(), PAGE);
        assert_eq!(names_in(folder.path()), ["page.html"]);
    }
}
