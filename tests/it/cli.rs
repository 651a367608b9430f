//! The program as a user meets it: exit codes, messages, files, formats.

use crate::support::{geobrief, package, sample, scratch};
use assert_cmd::assert::Assert;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::time::Duration;

fn stdout(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

fn stderr(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stderr.clone()).unwrap()
}

/// Runs `places --from jsonl` over `input`.
fn jsonl(input: &str, code: i32) -> Vec<Value> {
    let run = geobrief()
        .args(["places", "-", "--from", "jsonl"])
        .write_stdin(input)
        .assert();
    let run = run.code(code);
    stdout(&run)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn the_main_job_writes_one_page_and_says_so() {
    let folder = scratch("main-job");
    let page = folder.join("briefing.html");
    let run = geobrief()
        .arg("brief")
        .arg(sample())
        .arg("-o")
        .arg(&page)
        .assert()
        .code(0);
    let said = stderr(&run);
    let last = said.lines().last().unwrap();
    assert!(
        last.contains("briefing.html") && last.contains("14 places, 1 to check"),
        "{last}"
    );
    assert!(stdout(&run).is_empty(), "data only where it was asked for");
    let html = fs::read_to_string(&page).unwrap();
    assert!(html.len() < 1_000_000, "{} bytes", html.len());
    for hook in [
        "id=\"map\"",
        "id=\"summary\"",
        "id=\"places\"",
        "id=\"article\"",
        "id=\"comments\"",
        "id=\"unmapped\"",
        "id=\"about\"",
        "id=\"static-map\"",
        "id=\"geobrief-data\"",
    ] {
        assert!(html.contains(hook), "{hook}");
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    let once = geobrief()
        .arg("brief")
        .arg(sample())
        .args(["-o", "-"])
        .assert()
        .code(0);
    let twice = geobrief()
        .arg("brief")
        .arg(sample())
        .args(["-o", "-"])
        .assert()
        .code(0);
    assert_eq!(once.get_output().stdout, twice.get_output().stdout);
    assert!(stdout(&once).starts_with("<!doctype html>"));
}

#[test]
fn the_default_output_is_named_after_the_title() {
    let folder = scratch("default-output");
    let _ = fs::remove_dir_all(folder.join("out"));
    geobrief()
        .current_dir(&folder)
        .arg("brief")
        .arg(sample())
        .assert()
        .code(0);
    let names: Vec<_> = fs::read_dir(folder.join("out"))
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(names.len(), 1, "{names:?}");
    assert!(
        names[0]
            .to_str()
            .unwrap()
            .starts_with("taliban-take-afghanistans-frontier"),
        "{names:?}"
    );
}

#[test]
fn a_file_of_somebody_else_is_kept_unless_forced() {
    let page = scratch("foreign").join("notes.html");
    fs::write(&page, "my notes").unwrap();
    let run = geobrief()
        .arg("brief")
        .arg(sample())
        .arg("-o")
        .arg(&page)
        .assert()
        .code(1);
    assert!(stderr(&run).contains("--force"), "{}", stderr(&run));
    assert_eq!(fs::read_to_string(&page).unwrap(), "my notes");
    geobrief()
        .arg("brief")
        .arg(sample())
        .arg("--force")
        .arg("-o")
        .arg(&page)
        .assert()
        .code(0);
    geobrief()
        .arg("brief")
        .arg(sample())
        .arg("-o")
        .arg(&page)
        .assert()
        .code(0);
}

#[test]
fn bad_input_gets_a_clear_message_and_code_3() {
    let folder = scratch("bad-input");
    let cases: [(&str, &[u8], &str); 4] = [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"),
        (
            "thread.json",
            b"[{\"kind\": \"Listing\", \"data\": oops}]",
            "malformed JSON",
        ),
    ];
    for (name, bytes, word) in cases {
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        let run = geobrief()
            .arg("brief")
            .arg(&path)
            .args(["-o", "-"])
            .assert()
            .code(3);
        let said = stderr(&run);
        assert!(
            said.contains(name) && said.to_lowercase().contains(&word.to_lowercase()),
            "{name}: {said}"
        );
        assert!(stdout(&run).is_empty());
    }
    let run = geobrief()
        .args(["brief", "nowhere/at-all.txt"])
        .assert()
        .code(3);
    assert!(
        stderr(&run).contains("nowhere/at-all.txt"),
        "{}",
        stderr(&run)
    );
    let run = geobrief()
        .args(["brief", "https://example.org/article", "--offline"])
        .assert()
        .code(4);
    assert!(
        stderr(&run).contains("save it as a file"),
        "{}",
        stderr(&run)
    );
}

#[test]
fn one_bad_input_among_several_does_not_stop_the_rest() {
    let folder = scratch("several");
    let out = format!("{}/", folder.join("pages").display());
    let run = geobrief()
        .args(["brief", "missing.txt"])
        .arg(sample())
        .args(["-o", &out])
        .assert()
        .code(1);
    assert!(stderr(&run).contains("missing.txt"));
    assert_eq!(fs::read_dir(folder.join("pages")).unwrap().count(), 1);
}

#[test]
fn inputs_of_one_long_title_become_files_of_their_own() {
    let folder = scratch("one-title");
    let _ = fs::remove_dir_all(folder.join("pages"));
    let title = "The long road to Kabul ".repeat(9);
    for name in ["a.txt", "b.txt", "c.txt"] {
        let text = format!("{title}\n\nOfficials met in Kabul on Monday, and left for Herat.\n");
        fs::write(folder.join(name), text).unwrap();
    }
    geobrief()
        .current_dir(&folder)
        .args(["brief", "a.txt", "b.txt", "c.txt", "-o", "pages/"])
        .timeout(Duration::from_secs(120))
        .assert()
        .code(0);
    let files = fs::read_dir(folder.join("pages")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(
        names[0].ends_with("-2.html") && names[1].ends_with("-3.html"),
        "{names:?}"
    );
}

#[test]
fn usage_errors_end_with_2() {
    geobrief().arg("brief").assert().code(2);
    geobrief()
        .args(["places", "x.txt", "--format", "xml"])
        .assert()
        .code(2);
    geobrief()
        .args([
            "places", "x.jsonl", "--from", "jsonl", "--format", "geojson",
        ])
        .assert()
        .code(2);
    let two = geobrief()
        .arg("brief")
        .arg(sample())
        .arg(sample())
        .args(["-o", "a.html"])
        .assert();
    assert!(stderr(&two.code(2)).contains("folder"));
}

#[test]
fn jsonl_rows_follow_the_contract() {
    let text = "Fighters – from Kabul – entered Faizabad, capital of the northeastern Badakhshan province. Afghan officials left.";
    let record = json!({"id": "doc-7", "text": text});
    let rows = jsonl(&format!("{record}\n"), 0);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["id"], "doc-7");
    let toponyms = rows[0]["toponyms"].as_array().unwrap();
    let characters: Vec<char> = text.chars().collect();
    for toponym in toponyms {
        let at = |member: &str| usize::try_from(toponym[member].as_u64().unwrap()).unwrap();
        let name: String = characters[at("start")..at("end")].iter().collect();
        assert_eq!(toponym["name"], name.as_str(), "offsets are code points");
        assert_eq!(toponym["lat"], toponym["place"]["lat"]);
        for member in [
            "role",
            "status",
            "confidence",
            "lon",
            "alternatives",
            "evidence",
        ] {
            assert!(toponym.get(member).is_some(), "{member} is always there");
        }
    }
    let names: Vec<&str> = toponyms
        .iter()
        .map(|t| t["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Kabul", "Faizabad", "Badakhshan", "Afghan"]);
    let faizabad = &toponyms[1];
    assert_eq!(faizabad["place"]["id"], "gn:1142170");
    assert_eq!(faizabad["place"]["kind"], "city");
    assert_eq!(faizabad["place"]["country"], "AF");
    assert_eq!(faizabad["place"]["admin1"], "Badakhshan");
    assert_eq!(faizabad["status"], "sure");
    assert_eq!(toponyms[3]["role"], "demonym");
    assert_eq!(toponyms[3]["place"]["country"], "AF");
}

#[test]
fn a_bad_line_is_reported_in_its_place_and_the_rest_goes_on() {
    let input = "{\"id\": \"a\", \"text\": \"Kabul\"}\nnot json\n{\"id\": \"b\"}\n{\"id\": \"c\", \"text\": \"Moscow\"}\n";
    let rows = jsonl(input, 1);
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[0]["id"], "a");
    assert_eq!(rows[1]["line"], 2);
    assert_eq!(rows[2]["line"], 3);
    assert!(
        rows[2]["error"].as_str().unwrap().contains("text"),
        "{}",
        rows[2]
    );
    assert_eq!(rows[3]["id"], "c");
}

#[test]
fn the_number_of_threads_does_not_show() {
    let record =
        |n: usize| json!({"id": n.to_string(), "text": "From Kabul to Moscow and Paris, Texas."});
    let input: String = (0..300).map(|n| format!("{}\n", record(n))).collect();
    let with = |jobs: &str| {
        let mut command = geobrief();
        command.args(["places", "-", "--from", "jsonl", "--jobs", jobs]);
        command
            .write_stdin(input.clone())
            .assert()
            .code(0)
            .get_output()
            .stdout
            .clone()
    };
    assert_eq!(with("1"), with("3"));
    assert_eq!(with("1"), with("16"));
}

/// The output of `places` for these lines.
fn rows_of(input: &str, arguments: &[&str], code: i32) -> String {
    let mut command = geobrief();
    command
        .args(["places", "-", "--from", "jsonl"])
        .args(arguments);
    let run = command.write_stdin(input.to_owned()).assert().code(code);
    String::from_utf8(run.get_output().stdout.clone()).unwrap()
}

#[test]
fn records_are_written_as_a_table_too() {
    let input = "{\"id\": \"a\", \"text\": \"Rain in Kabul, 60 km north of Faizabad.\", \"date\": \"2021-08-11\"}\nnot json\n{\"id\": \"c\", \"text\": \"Rain.\"}\n{\"id\": \"d\", \"text\": \"Moscow\"}\n";
    let table = rows_of(input, &["--format", "csv", "--jobs", "2"], 1);
    let mut reader = csv::ReaderBuilder::new().from_reader(table.as_bytes());
    let header = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let column = |name: &str| {
        let at = header.iter().position(|column| column == name).unwrap();
        rows.iter()
            .map(|row| row[at].to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(column("document"), ["a", "a", "", "d"]);
    assert_eq!(column("name"), ["Kabul", "Faizabad", "", "Moscow"]);
    assert_eq!(column("date"), ["2021-08-11", "2021-08-11", "", ""]);
    assert_eq!(column("offset_km")[..2], ["", "60"]);
    assert!(column("error")[2].starts_with("line 2: "), "{table}");
    assert_eq!(column("latitude")[1], "37.11664");
    assert_eq!(column("longitude")[1], "70.58002");
    let chosen = rows_of(input, &["--format", "csv", "--fields", "name,place"], 1);
    assert!(
        chosen.starts_with("name,place\r\nKabul,gn:1138958\r\n"),
        "{chosen}"
    );
}

#[test]
fn fields_choose_what_is_written() {
    let input = "{\"id\": \"a\", \"text\": \"Rain in Kabul.\"}\n";
    let row = rows_of(input, &["--fields", "name,place.id,status"], 0);
    assert_eq!(
        row,
        "{\"id\":\"a\",\"toponyms\":[{\"name\":\"Kabul\",\"status\":\"sure\",\"place\":{\"id\":\"gn:1138958\"}}]}\n"
    );
    let whole: Value = serde_json::from_str(&rows_of(input, &[], 0)).unwrap();
    let fields = "start,end,name,role,status,place,confidence,lat,lon,alternatives,evidence";
    let all: Value = serde_json::from_str(&rows_of(input, &["--fields", fields], 0)).unwrap();
    assert_eq!(whole, all);
    for (names, format) in [("latitude", "jsonl"), ("lat", "csv"), ("name", "geojson")] {
        geobrief()
            .args(["places", "-", "--fields", names, "--format", format])
            .write_stdin("Rain in Kabul.")
            .assert()
            .code(2);
    }
    let run = geobrief()
        .args(["places", "-", "--fields", "name"])
        .write_stdin("Rain in Kabul.")
        .assert()
        .code(0);
    assert_eq!(
        stdout(&run),
        "{\"id\":\"-\",\"toponyms\":[{\"name\":\"Kabul\"}]}\n"
    );
}

#[test]
#[cfg(target_os = "linux")]
fn memory_does_not_grow_with_the_number_of_records() {
    use std::io::{BufRead, BufReader, Write};
    use std::process::{Command, Stdio};
    let text = format!("Rain fell in Kabul.{}", " ".repeat(2_000));
    let peak = |records: usize| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_geobrief"))
            .args(["places", "-", "--from", "jsonl", "--jobs", "2"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let reader = std::thread::spawn(move || lines.count());
        for number in 0..records {
            let record = json!({"id": number.to_string(), "text": text});
            stdin.write_all(format!("{record}\n").as_bytes()).unwrap();
        }
        // All but what is under way is done: the input is still open, so the process is there.
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
        drop(stdin);
        assert_eq!(reader.join().unwrap(), records);
        assert!(child.wait().unwrap().success());
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))
            .unwrap();
        let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse().unwrap();
        kilobytes / 1024.0
    };
    // 24 MiB of text more.
    let (few, many) = (peak(3_000), peak(15_000));
    assert!(
        many < few + 12.0,
        "{few:.0} MiB for 3,000 records, {many:.0} MiB for 15,000"
    );
}

#[test]
fn places_has_every_format() {
    let run = |format: &str| {
        let run = geobrief()
            .arg("places")
            .arg(sample())
            .args(["--format", format])
            .assert();
        stdout(&run.code(0))
    };
    let object: Value = serde_json::from_str(&run("json")).unwrap();
    assert!(object["toponyms"].as_array().unwrap().len() > 30);
    assert_eq!(run("jsonl"), run("json"));
    let collection: geojson::FeatureCollection = run("geojson").parse().unwrap();
    assert!(collection.features.len() > 30);
    let csv = run("csv");
    assert!(csv.starts_with("document,start,end,name,role,status,"));
    assert!(csv.contains(",Faizabad,literal,sure,"));
    let table = run("table");
    assert!(
        table
            .lines()
            .any(|l| l.starts_with("Faizabad") && l.contains("Badakhshan, AF")),
        "{table}"
    );
    let both = geobrief()
        .arg("places")
        .arg(sample())
        .arg(sample())
        .assert()
        .code(0);
    let array: Value = serde_json::from_str(&stdout(&both)).unwrap();
    assert_eq!(array.as_array().map(Vec::len), Some(2));
}

#[test]
fn strict_ends_with_6_when_something_is_open() {
    geobrief()
        .arg("places")
        .arg(sample())
        .args(["--strict", "--format", "json"])
        .assert()
        .code(6);
    let clear = "Officials met in Kabul and Moscow on Monday.";
    geobrief()
        .args(["places", "-", "--strict"])
        .write_stdin(clear)
        .assert()
        .code(0);
}

#[test]
fn why_names_the_evidence_and_the_places_not_chosen() {
    let run = geobrief()
        .arg("why")
        .arg(sample())
        .arg("Faizabad")
        .assert()
        .code(0);
    let said = stdout(&run);
    assert!(
        said.contains("gn:1142170") && said.contains("sure"),
        "{said}"
    );
    assert!(
        said.contains("capital of the northeastern Badakhshan province"),
        "{said}"
    );
    assert!(said.contains("India"), "{said}");
    let absent = geobrief()
        .arg("why")
        .arg(sample())
        .arg("Atlantis Minor")
        .assert()
        .code(0);
    assert!(
        stdout(&absent).contains("gazetteer add"),
        "{}",
        stdout(&absent)
    );
}

#[test]
fn a_place_of_the_user_counts_at_once_and_wins() {
    let home = scratch("user-home");
    let _ = fs::remove_dir_all(&home);
    let run = |arguments: &[&str], text: Option<&str>| {
        let mut command = geobrief();
        command.env("XDG_DATA_HOME", &home).args(arguments);
        if let Some(text) = text {
            command.write_stdin(text);
        }
        command.assert()
    };
    let add = [
        "gazetteer",
        "add",
        "Camp Marmal",
        "--at",
        "36.707,67.212",
        "--kind",
        "base",
        "--alias",
        "Marmal",
        "--country",
        "AF",
    ];
    run(&add, None).code(0);
    let text =
        "German troops left Camp Marmal near Mazar-i-Sharif. Marmal had been their largest base.";
    let found = stdout(&run(&["places", "-", "--format", "json"], Some(text)).code(0));
    let found: Value = serde_json::from_str(&found).unwrap();
    let ids: Vec<&str> = found["toponyms"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|t| t["place"]["id"].as_str())
        .collect();
    assert_eq!(
        ids.iter().filter(|id| **id == "user:camp-marmal").count(),
        2,
        "{ids:?}"
    );
    let why = stdout(&run(&["why", "-", "Marmal"], Some(text)).code(0));
    assert!(
        why.contains(".geojson") && why.contains("line"),
        "names file and line: {why}"
    );
    run(&["gazetteer", "remove", "Camp Marmal"], None).code(0);
    let listed = stdout(&run(&["gazetteer", "list"], None).code(0));
    assert!(!listed.contains("Camp Marmal"), "{listed}");
}

#[test]
fn a_broken_gazetteer_file_ends_with_5_and_says_where() {
    let file = scratch("broken-gazetteer").join("mine.geojson");
    fs::write(
        &file,
        "{\"type\": \"FeatureCollection\",\n \"features\": [\n  {\"type\": \"Feature\",}\n]}\n",
    )
    .unwrap();
    let run = geobrief()
        .arg("places")
        .arg(sample())
        .arg("--gazetteer")
        .arg(&file)
        .assert()
        .code(5);
    let said = stderr(&run);
    assert!(
        said.contains("mine.geojson:3:"),
        "file, line, column: {said}"
    );
}

#[test]
fn the_readme_shows_the_help_of_today() {
    let readme = fs::read_to_string(package().join("README.md")).unwrap();
    let run = geobrief()
        .env("COLUMNS", "100")
        .arg("--help")
        .assert()
        .code(0);
    let help = stdout(&run);
    let commands = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .take_while(|line| !line.is_empty());
    for line in commands.filter(|line| !line.contains("Print this message")) {
        assert!(
            readme.contains(line.trim_end()),
            "README.md lacks this line of --help:\n{line}"
        );
    }
}

#[test]
fn an_unwritable_place_is_an_error_with_nothing_half_written() {
    let file = scratch("unwritable").join("a-file");
    fs::write(&file, "x").unwrap();
    let run = geobrief()
        .arg("brief")
        .arg(sample())
        .arg("-o")
        .arg(file.join("page.html"))
        .assert()
        .code(1);
    assert!(stderr(&run).contains("page.html"), "{}", stderr(&run));
    assert!(Path::new(&file).is_file());
}

#[test]
fn a_text_above_the_usual_limit_is_read_when_it_is_asked_for() {
    let paragraph =
        "Officials in Kabul said on Monday that the road to Faizabad was open again.\n\n";
    let path = scratch("large").join("large.txt");
    fs::write(&path, paragraph.repeat(21_000_000 / paragraph.len())).unwrap();
    let run = geobrief()
        .arg("places")
        .arg(&path)
        .args(["--format", "csv", "--max-size", "21"])
        .assert()
        .code(0);
    assert!(stdout(&run).lines().count() > 500_000);
    fs::remove_file(&path).unwrap();
}

#[test]
fn the_version_says_what_data_the_program_carries() {
    for arguments in [["--version", "--verbose"], ["-v", "-V"]] {
        let told = stdout(&geobrief().args(arguments).assert().code(0));
        let contents = geobrief::gazetteer::Gazetteer::bundled_contents();
        let places = format!("places: {}; gazetteer", contents.places);
        assert!(told.contains(&places), "{told}");
        assert!(
            told.contains("languages: en") && told.contains("GeoNames"),
            "{told}"
        );
    }
    let short = stdout(&geobrief().arg("--version").assert().code(0));
    assert_eq!(short.lines().count(), 1, "{short}");
}

#[test]
fn the_sources_of_the_data_are_those_of_the_build() {
    let rows = fs::read_to_string(package().join("geodata/README.md")).unwrap();
    let rows = rows.to_lowercase();
    let sources = geobrief::gazetteer::Gazetteer::bundled_contents().sources;
    for (publisher, packages) in sources {
        for named in packages.split(", ") {
            assert!(rows.contains(named), "{publisher}: {named}");
        }
    }
}
