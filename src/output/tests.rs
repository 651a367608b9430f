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
