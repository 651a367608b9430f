//! Twelve short articles, and what tests ask of a folder that an atlas was made in.

use crate::support::scratch;
use assert_cmd::assert::Assert;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

const BRIDGE: &str = "\
Bridge opens over the Pungwe

Authored by sofala.example and submitted by marta

The new road bridge over the Pungwe River opened on Monday, cutting the journey from Beira to Chimoio by \
an hour. Engineers had worked on it for three years, through two floods and a strike of the crane drivers. \
Lorries that carry maize from Manica to the port had to take a ferry until now, and waited for days when \
the water was high. The governor cut a ribbon, a choir sang, and the first lorry across carried onions. A \
toll will be asked from March on, though residents of Dondo need not pay it.
";

/// Name of the file and text.
pub(super) fn articles() -> Vec<(String, String)> {
    let mut articles = vec![
        text(
            "Port of Beira counts its ships",
            "harbour.example",
            "The port of Beira handled more ships in January than ever, its director said. Most came from Durban and Mombasa. Grain for Malawi waits in Beira because trains are few.",
        ),
        BRIDGE.to_owned(),
        BRIDGE
            .replace("sofala.example", "echo.example")
            .replace("onions", "tomatoes"),
        BRIDGE.replace("sofala.example", "mirror.example"),
        text(
            "Rain over Sofala",
            "sofala.example",
            "Heavy rain fell over Sofala province in Mozambique. In Búzi the river rose by two metres, and families moved to a school in Beira.",
        ),
        text(
            "Market day",
            "market.example",
            "Traders from Dondo in Sofala sell cassava at the market. Prices in Beira are twice as high, a trader said.",
        ),
        text(
            "School year begins in Dondo",
            "market.example",
            "In Dondo, a town west of Beira in Mozambique, four schools opened late because desks had not arrived from Maputo.",
        ),
        text(
            "Doctors for the north",
            "harbour.example",
            "Twenty doctors will go to Nampula and Pemba this year, the ministry in Maputo said. Nampula has asked for forty.",
        ),
        text(
            "A train for Tete",
            "harbour.example",
            "The line from Tete to Beira carries coal again. A train a day is planned, and two from June, the railway said in Maputo.",
        ),
        text(
            "Fishers of Vilankulo",
            "market.example",
            "Fishers in Vilankulo catch less than ten years ago. They blame boats from the north, and the wind.",
        ),
        text(
            "Kabul and Herat agree on a road",
            "asia.example",
            "Officials in Kabul said that a road to Herat would be repaired. Lorries from Iran wait at the border.",
        ),
        text(
            "Cyclone passes Madagascar",
            "harbour.example",
            "A cyclone passed north of Madagascar and lost strength before it reached Mozambique. Toamasina had winds, no damage.",
        ),
    ];
    let comments = "\nmarta on January 12th, 2026 at 17:35 UTC »\n\nThe same happened in Quelimane, and nobody wrote about it.\n";
    articles[7].push_str(comments);
    let numbered = articles.into_iter().enumerate();
    numbered
        .map(|(number, text)| (format!("{:02}.txt", number + 1), text))
        .collect()
}

fn text(title: &str, site: &str, body: &str) -> String {
    format!("{title}\n\nAuthored by {site} and submitted by marta\n\n{body}\n")
}

/// A folder of this name with the articles in `in`, and nothing else.
pub(super) fn fresh(name: &str) -> std::path::PathBuf {
    let folder = scratch(name);
    fs::remove_dir_all(&folder).unwrap();
    write_all(&folder);
    folder
}

/// Writes the articles into `in`.
pub(super) fn write_all(folder: &Path) {
    fs::create_dir_all(folder.join("in")).unwrap();
    for (name, text) in articles() {
        fs::write(folder.join("in").join(name), text).unwrap();
    }
}

pub(super) fn stderr(run: &Assert) -> String {
    String::from_utf8(run.get_output().stderr.clone()).unwrap()
}

/// What `data/index.js` gives the page.
pub(super) fn index(site: &Path) -> Value {
    let script = fs::read_to_string(site.join("data/index.js")).unwrap();
    let json = script.strip_prefix("geobriefAtlas.index(").unwrap();
    serde_json::from_str(json.trim_end().strip_suffix(");").unwrap()).unwrap()
}

/// Every file below a folder with its bytes, without the lock.
pub(super) fn snapshot(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let read = |path: &Path| fs::read(path).unwrap();
    each(folder, &read)
}

/// Every file with when it was written.
pub(super) fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    each(folder, &|path| {
        fs::metadata(path).unwrap().modified().unwrap()
    })
}

fn each<T>(folder: &Path, of: &dyn Fn(&Path) -> T) -> BTreeMap<String, T> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(inside).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().unwrap() != ".geobrief.lock" {
                let name = path
                    .strip_prefix(folder)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                found.insert(name, of(&path));
            }
        }
    }
    found
}

pub(super) fn sha256(path: &Path) -> String {
    let hash = Sha256::digest(fs::read(path).unwrap());
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}
