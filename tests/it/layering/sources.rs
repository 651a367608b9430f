//! The Rust sources of the workspace as modules, and where the paths in them lead.

use super::imports::{Import, imports};
use crate::support::package;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A crate first, then its modules: `["geobrief", "resolve", "rank"]`.
pub(super) type Module = Vec<String>;

/// A source file.
#[derive(Debug)]
pub(super) struct Source {
    /// From the root of the repository.
    pub(super) path: PathBuf,
    pub(super) module: Module,
    pub(super) imports: Vec<Import>,
}

/// All sources of some crates.
#[derive(Debug)]
pub(super) struct Sources {
    pub(super) files: Vec<Source>,
    modules: BTreeSet<Module>,
    /// What a `use` in a module brings in, as a path of that module → where it comes from.
    brought: BTreeMap<Module, Module>,
}

impl Sources {
    /// Reads the crates, given as name in paths and folder of the sources.
    pub(super) fn read(crates: &[(&str, &str)]) -> Self {
        let mut files = Vec::new();
        for (name, folder) in crates {
            each_source(&package().join(folder), &[(*name).to_owned()], &mut files);
        }
        let modules = files.iter().map(|file| file.module.clone()).collect();
        let mut sources = Self {
            files,
            modules,
            brought: BTreeMap::new(),
        };
        for file in &sources.files {
            for import in &file.imports {
                let name = import.brings.as_ref().filter(|name| *name != "*");
                if let (Some(name), Some(from)) = (name, sources.absolute(&file.module, import)) {
                    let here = child(&[file.module.as_slice(), &import.within].concat(), name);
                    if here != from {
                        sources.brought.insert(here, from);
                    }
                }
            }
        }
        sources
    }

    /// Where a path of a file leads: a module of the workspace, or an item in one.
    pub(super) fn target(&self, file: &Source, import: &Import) -> Option<Module> {
        let mut path = self.absolute(&file.module, import)?;
        // A name that a module only passes on belongs to where it comes from; what another room
        // passes on is that room's.
        for _ in 0..8 {
            let room = path.get(..2).filter(|room| self.is_room(room));
            if room.is_some_and(|room| file.module.get(..2) != Some(room)) {
                break;
            }
            let passed_on = (2..=path.len()).find_map(|end| {
                let from = self.brought.get(&path[..end])?;
                let is_module = self.modules.contains(&path[..end]);
                (!is_module).then(|| [from.as_slice(), &path[end..]].concat())
            });
            match passed_on {
                Some(next) if next != path => path = next,
                _ => break,
            }
        }
        Some(path)
    }

    /// The module that a path lies in or is.
    pub(super) fn module_of<'p>(&self, path: &'p [String]) -> &'p [String] {
        let is_module = |end: &usize| self.modules.contains(&path[..*end]);
        let end = (1..=path.len()).rev().find(is_module);
        &path[..end.unwrap_or(0)]
    }

    /// Whether a crate has a module of this name at its root.
    pub(super) fn is_room(&self, path: &[String]) -> bool {
        path.len() == 2 && self.modules.contains(path)
    }

    fn absolute(&self, module: &Module, import: &Import) -> Option<Module> {
        let mut base = [module.as_slice(), &import.within].concat();
        let mut rest = import.path.as_slice();
        match rest[0].as_str() {
            "crate" => {
                base.truncate(1);
                rest = &rest[1..];
            }
            "self" => rest = &rest[1..],
            "super" => {
                while rest.first().is_some_and(|word| word == "super") {
                    base.pop();
                    rest = &rest[1..];
                }
            }
            name if self.modules.contains(&child(module, name)) => {}
            name if self.modules.contains([name.to_owned()].as_slice()) => base.clear(),
            _ => return None,
        }
        base.extend_from_slice(rest);
        Some(base)
    }
}

fn child(module: &[String], name: &str) -> Module {
    [module, &[name.to_owned()]].concat()
}

/// Visits the sources of a folder whose module is `module`, unit tests left out.
fn each_source(folder: &Path, module: &[String], files: &mut Vec<Source>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if stem == "tests" || stem.ends_with("_tests") {
            continue;
        }
        if path.is_dir() {
            each_source(&path, &child(module, &stem), files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let is_front = ["mod", "lib", "main"].contains(&stem.as_str());
            files.push(Source {
                module: if is_front {
                    module.to_vec()
                } else {
                    child(module, &stem)
                },
                imports: imports(&text)
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display())),
                path: path.strip_prefix(package()).unwrap().to_owned(),
            });
        }
    }
}
