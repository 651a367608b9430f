//! What the folder of an atlas holds beside the briefings: what its pages load, data, pages of places, the
//! index, exports.

use super::folder::{Folder, sha256};
use super::manifest::Manifest;
use super::work::Pages;
use crate::atlas::{Atlas, data, search};
use crate::batch::{Window, ordered};
use crate::cartography::{Geodata, Ground, TileId};
use crate::cli::exit::{Exit, Failed};
use crate::export::AtlasExport;
use crate::render::{LinkedAssets, RenderError, atlas as pages, tile_data};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Files with their SHA-256.
pub(super) type Files = BTreeMap<String, String>;

/// An atlas with what decides about its files.
pub(super) struct Site<'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) pages: Pages,
    /// What linked briefings share.
    pub(super) assets: &'a LinkedAssets,
    /// The tiles of their maps.
    pub(super) ground: &'a BTreeSet<TileId>,
    pub(super) exports: BTreeSet<AtlasExport>,
    pub(super) geodata: Geodata<'a>,
    pub(super) jobs: usize,
    /// Hash of the settings.
    pub(super) key: String,
    /// What the last run left.
    pub(super) before: &'a Manifest,
}

/// What pages load, by name, and the hash of it: the pages are a function of that.
pub(super) struct Loaded {
    files: Vec<(String, Cow<'static, [u8]>)>,
    index: String,
    pub(super) content: String,
}

impl Site<'_> {
    /// Makes what pages load.
    pub(super) fn loaded(&self) -> Result<Loaded, Failed> {
        let mut files: Vec<(String, Cow<'static, [u8]>)> = Vec::new();
        let assets = pages::assets().into_iter();
        files.extend(assets.map(|it| (format!("assets/{}", it.name), Cow::Borrowed(it.bytes))));
        if self.pages == Pages::Linked {
            files.extend(self.assets.files().map(|(name, text)| {
                let text = text.into_owned().into_bytes();
                (format!("assets/{name}"), Cow::Owned(text))
            }));
        }
        let search = search(self.atlas);
        let scripts = data::texts(self.atlas).chain(search.shards);
        files.extend(scripts.map(|(name, script)| data_file(&name, script)));
        let map = pages::map(self.atlas).map_err(unwritten)?;
        files.push(data_file("map.js", data::call_with("map", &[], &map)));
        let index = data::index(self.atlas, &search.firsts);
        let hashes = files
            .iter()
            .map(|(name, bytes)| format!("{name} {}", sha256(bytes)));
        let hashes: Vec<String> = hashes.collect();
        let all = format!(
            "{} {} {}",
            self.key,
            hashes.join(" "),
            sha256(index.as_bytes())
        );
        Ok(Loaded {
            files,
            index,
            content: sha256(all.as_bytes()),
        })
    }

    /// Writes what has changed; what a page loads comes before the page. `known` is what the last run left,
    /// if it was made of the same.
    pub(super) fn write(
        &self,
        loaded: Loaded,
        folder: &Folder,
        known: Option<&Manifest>,
    ) -> Result<Files, Failed> {
        let mut files = Files::new();
        for (name, bytes) in loaded.files {
            let sha256 = folder.put(&name, &bytes)?;
            files.insert(name, sha256);
        }
        files.extend(self.tiles(folder)?);
        files.extend(self.place_pages(folder, known)?);
        for kind in &self.exports {
            let exported = kind.files(self.atlas);
            let exported = exported.map_err(|problem| Failed::with(Exit::Failed, problem))?;
            for (name, bytes) in exported {
                let name = format!("export/{name}");
                let sha256 = folder.put(&name, &bytes)?;
                files.insert(name, sha256);
            }
        }
        let index = pages::index(self.atlas).map_err(unwritten)?;
        for (name, text) in [(INDEX_DATA, loaded.index), (INDEX, index)] {
            let sha256 = folder.put(name, text.as_bytes())?;
            files.insert(name.to_owned(), sha256);
        }
        Ok(files)
    }

    /// Writes the tiles of maps; several threads cut them. Their names say what they are made of: those that are
    /// there stay.
    fn tiles(&self, folder: &Folder) -> Result<Files, Failed> {
        let work = |path: String, tile: Option<TileId>| -> Result<(String, String), Failed> {
            let written = self.before.files.get(&path);
            if let Some(sha256) = written.filter(|hash| !hash.is_empty() && folder.holds(&path)) {
                let sha256 = sha256.clone();
                return Ok((path, sha256));
            }
            let basemap = self.geodata.basemap;
            let script = match tile {
                Some(tile) => tile_data::tile(tile, &Ground::of_tile(basemap, tile)),
                None => tile_data::world(&Ground::of_world(basemap)),
            };
            let script = script.map_err(unwritten)?;
            let sha256 = folder.put(&path, script.as_bytes())?;
            Ok((path, sha256))
        };
        let mut files = Files::new();
        let sink = |written: Result<(String, String), Failed>| {
            let (path, sha256) = written?;
            files.insert(path, sha256);
            Ok::<(), Failed>(())
        };
        let tiles = self.tile_paths().into_iter();
        let work = |(path, tile)| work(path, tile);
        ordered(tiles, self.jobs, Window::default(), |_| 1, work, sink)?;
        Ok(files)
    }

    /// The files of the tiles, with that of the whole world, where pages share a ground.
    fn tile_paths(&self) -> Vec<(String, Option<TileId>)> {
        if self.ground.is_empty() {
            return Vec::new();
        }
        let folder = format!("assets/{}", self.assets.ground_folder());
        let path = |name: &str| format!("{folder}/{name}.js");
        let world = (path("world"), None);
        let tiles = self.ground.iter();
        std::iter::once(world)
            .chain(tiles.map(|tile| (path(&tile.to_string()), Some(*tile))))
            .collect()
    }

    /// Writes the pages of places; several threads draw them. They are a function of what `known` was made
    /// of: those that are there stay.
    fn place_pages(&self, folder: &Folder, known: Option<&Manifest>) -> Result<Files, Failed> {
        let numbered = self.atlas.places.iter().enumerate();
        let paths = numbered.filter_map(|(number, place)| Some((number, place.page.as_deref()?)));
        let options = self.pages.map();
        let work = |(number, path): (usize, &str)| -> Result<(String, String), Failed> {
            let written = known.and_then(|known| known.files.get(path));
            let written = written.filter(|hash| !hash.is_empty() && folder.holds(path));
            if let Some(sha256) = written {
                return Ok((path.to_owned(), sha256.clone()));
            }
            let map = self.atlas.surroundings(number, self.geodata, &options);
            let page = pages::place(self.atlas, number, &map).map_err(unwritten)?;
            Ok((path.to_owned(), folder.put(path, page.as_bytes())?))
        };
        let mut files = Files::new();
        let sink = |written: Result<(String, String), Failed>| {
            let (path, sha256) = written?;
            files.insert(path, sha256);
            Ok::<(), Failed>(())
        };
        ordered(paths, self.jobs, Window::default(), |_| 1, work, sink)?;
        Ok(files)
    }

    /// The names of what [`Self::write`] writes.
    pub(super) fn names(&self, loaded: &Loaded) -> BTreeSet<String> {
        let files = loaded.files.iter().map(|(name, _)| name.clone());
        let exports = self.exports.iter().flat_map(|kind| kind.names());
        let exports = exports.map(|name| format!("export/{name}"));
        let pages = self
            .atlas
            .places
            .iter()
            .filter_map(|place| place.page.clone());
        let last = [INDEX_DATA, INDEX].map(str::to_owned);
        let files = files.chain(self.tile_paths().into_iter().map(|(path, _)| path));
        files.chain(exports).chain(pages).chain(last).collect()
    }
}

const INDEX_DATA: &str = "data/index.js";
const INDEX: &str = "index.html";

fn data_file(name: &str, script: String) -> (String, Cow<'static, [u8]>) {
    (format!("data/{name}"), Cow::Owned(script.into_bytes()))
}

fn unwritten(problem: RenderError) -> Failed {
    Failed::with(Exit::Failed, problem)
}
