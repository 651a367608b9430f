//! `geobrief gazetteer get`: the villages of whole countries, from the dumps of GeoNames.
//!
//! All countries are one import, so that a gazetteer does not grow a layer with each of them.

use std::collections::BTreeSet;

use clap::Args;

use super::import::{Order, carry_out};
use crate::cli::context::Context;
use crate::cli::exit::{Exit, Failed};
use crate::cli::input_reader::FetchArgs;
use crate::gazetteer::Gazetteer;
use crate::import::{Imported, Recipe, Resources, Store};

/// The name of the import.
const NAME: &str = "geonames";
/// Where GeoNames offers a file for each country.
const ADDRESS: &str = "https://download.geonames.org/export/dump/";

#[derive(Debug, Args)]
#[command(
    after_help = "The files come from GeoNames (CC BY 4.0) and are kept; one that has not changed is not downloaded\nagain. Without codes, it lists the countries that are there. To remove them all: geobrief gazetteer\nimport --remove geonames\n\nExamples:\n  geobrief gazetteer get SY\n  geobrief gazetteer get AF TJ UZ"
)]
pub(super) struct GetArgs {
    /// Countries (ISO 3166-1, two letters) whose places to get, besides those that are there already
    #[arg(value_name = "CC", value_parser = country)]
    countries: Vec<String>,
    /// Address of the folder that holds CC.zip for each country, such as that of a mirror
    #[arg(long, value_name = "URL", env = "GEOBRIEF_GEONAMES", default_value = ADDRESS)]
    mirror: String,
    #[command(flatten)]
    fetch: FetchArgs,
}

/// A code of a country that the gazetteer has, in capitals.
fn country(code: &str) -> Result<String, String> {
    let code = code.trim().to_ascii_uppercase();
    match Gazetteer::bundled().country_by_code(&code) {
        Some(_) => Ok(code),
        None => Err(
            "use codes of two letters, such as AF; `geobrief gazetteer show NAME` has them"
                .to_owned(),
        ),
    }
}

/// # Errors
/// Files that cannot be downloaded, exit 4; a disk that cannot be written, exit 1. What was imported
/// before is unchanged then.
pub(super) fn run(arguments: &GetArgs, context: &Context) -> Result<Exit, Failed> {
    let store = context.store()?;
    let present = present(&store)?;
    if arguments.countries.is_empty() {
        return list(&present, context);
    }
    let codes: BTreeSet<&String> = present.iter().chain(&arguments.countries).collect();
    let folder = arguments.mirror.trim_end_matches('/');
    let order = Order {
        name: NAME.to_owned(),
        recipe: Recipe {
            addresses: codes
                .iter()
                .map(|code| format!("{folder}/{code}.zip"))
                .collect(),
            ..Recipe::default()
        },
        resources: Resources::default(),
        fetch: &arguments.fetch,
    };
    carry_out(order, &store, context)?;
    let names = names(codes.into_iter());
    context.messages.report(&format!(
        "{names}: known from now on, without a network (GeoNames, CC BY 4.0)"
    ));
    Ok(Exit::Done)
}

fn list(present: &[String], context: &Context) -> Result<Exit, Failed> {
    if present.is_empty() {
        let hint = "no countries yet; get some with: geobrief gazetteer get CC…";
        context.messages.report(hint);
    }
    for code in present {
        let name = names(std::iter::once(code));
        context.messages.print(&format!("{code}  {name}"))?;
    }
    Ok(Exit::Done)
}

/// The codes of the countries that were got, in alphabetical order.
///
/// # Errors
/// A folder of imports that cannot be read.
pub(in crate::cli) fn present(store: &Store) -> Result<Vec<String>, Failed> {
    let imports = store.list()?;
    let mut of_countries = imports.iter().filter(|import| import.name == NAME);
    let mut codes = of_countries.next().map_or_else(Vec::new, codes);
    codes.sort();
    Ok(codes)
}

/// `…/AF.zip` → `AF`.
fn codes(imported: &Imported) -> Vec<String> {
    let addresses = imported.recipe.addresses.iter();
    let files = addresses.filter_map(|address| address.rsplit_once('/'));
    let codes = files.filter_map(|(_, file)| file.strip_suffix(".zip"));
    codes.map(str::to_owned).collect()
}

/// "Afghanistan, Syria".
fn names<'a>(codes: impl Iterator<Item = &'a String>) -> String {
    let gazetteer = Gazetteer::bundled();
    let name = |code: &String| {
        let country = gazetteer.country_by_code(code);
        country.map_or_else(|| code.clone(), |key| gazetteer.name(key).to_owned())
    };
    codes.map(name).collect::<Vec<_>>().join(", ")
}
