//! One run: the inputs are worked on in parallel and collected in their order, counted together, and
//! what has changed is written. The manifest comes last; before files are written that it does not know,
//! their names are put into it, so that a later run can remove them whatever ends this one.

use super::AtlasArgs;
use super::folder::{FIXES, Folder, Mode, sha256};
use super::gathered::Gathered;
use super::inputs::{self, NamedInput};
use super::kept::{PageFile, ROWS, Row, row_path};
use super::manifest::{self, Manifest};
use super::report;
use super::site::{Files, Site};
use super::tasks::{Task, Tasks};
use super::work::{Analysed, Analyst, Period};
use crate::atlas::{Atlas, AtlasOptions, PlacePages, short_id};
use crate::basemap::Basemap;
use crate::batch::{Window, ordered};
use crate::briefing::Geodata;
use crate::cartography::{MapOptions, TileId};
use crate::cli::context::Context;
use crate::cli::corrections;
use crate::cli::exit::{Exit, Failed};
use crate::cli::gazetteer_loader::OnUnusable;
use crate::cli::input_reader::InputReader;
use crate::corrections::Corrections;
use crate::job::{self, BriefingOptions};
use crate::render::LinkedAssets;
use crate::source::TableColumns;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::thread;

pub(super) fn run(arguments: &AtlasArgs, context: &Context) -> Result<Exit, Failed> {
    let (inputs, passed_over) = inputs::expanded(&arguments.inputs, Some(&arguments.output))?;
    let shared = corrections::load_shared(&arguments.output.join(FIXES), &arguments.corrections)?;
    let gazetteer = context.gazetteer_or_fail(OnUnusable::Tell)?;
    let basemap = Basemap::bundled();
    let geodata = Geodata {
        gazetteer: &gazetteer,
        basemap: &basemap,
    };
    // A place that no gazetteer has is said once, not for each document.
    job::pinned(shared.clone(), geodata)?;
    let mode = if arguments.check {
        Mode::Check
    } else {
        Mode::Write
    };
    let (folder, before) = Folder::open(&arguments.output, mode, arguments.force)?;
    let messages = &context.messages;
    if passed_over > 0 {
        messages.note(&format!(
            "{passed_over} files in folders are no articles by their names"
        ));
    }

    let names = arguments.names.load(context, geodata.gazetteer)?;
    let briefing = arguments.briefing(context, names);
    let assets = LinkedAssets::new(
        "../assets/",
        briefing.theme,
        briefing.language,
        basemap.as_bytes(),
    );
    let run = Run {
        assets,
        arguments,
        context,
        briefing,
        geodata,
        shared,
        folder,
    };
    let gathered = run.gather(inputs)?;
    if gathered.collected.is_empty() {
        // What an earlier run made stays: a mistyped folder is more likely than the wish for nothing.
        let why = "no document to make an atlas of; nothing is changed";
        return Err(Failed::with(Exit::Input, why));
    }
    let atlas = Atlas::of(gathered.collected, gathered.failures, &run.options());
    // No map names what is hidden in all documents.
    let hidden = run.shared.withheld_from(geodata.gazetteer);
    let shown = geodata.gazetteer.clone().withholding(&hidden);
    let shown = run.briefing.names.applied(&shown);
    let geodata = Geodata {
        gazetteer: &shown,
        ..geodata
    };
    let run = Run { geodata, ..run };
    let atlas = atlas.drawn(geodata, &MapOptions::default());
    let settings = run.settings();
    let (files, content) = run.write(&atlas, &before, gathered.pages, &gathered.ground)?;
    let manifest = Manifest {
        title: atlas.title.clone(),
        settings,
        content,
        inputs: gathered.rows,
        files,
        ..Manifest::empty()
    };
    run.remove(&before, &manifest)?;
    run.folder.put(manifest::FILE, manifest.text().as_bytes())?;
    report::fixes(&run.shared, &gathered.fixed, messages);
    report::outcome(
        arguments,
        &atlas,
        gathered.left_out,
        &run.folder.into_changes(),
        messages,
    )
}

/// What a run works with.
struct Run<'a> {
    arguments: &'a AtlasArgs,
    context: &'a Context,
    /// How each document is briefed.
    briefing: BriefingOptions,
    geodata: Geodata<'a>,
    shared: Corrections,
    folder: Folder,
    assets: LinkedAssets,
}

impl Run<'_> {
    /// Works on all inputs.
    fn gather(&self, inputs: Vec<NamedInput>) -> Result<Gathered, Failed> {
        let analyst = Analyst {
            folder: &self.folder,
            geodata: self.geodata,
            options: &self.briefing,
            pages: self.arguments.pages,
            assets: &self.assets,
            period: self.period(),
            shared: &self.shared,
            arguments: &self.arguments.corrections,
            key: self.key()?,
        };
        let messages = &self.context.messages;
        let reader = InputReader::new(self.arguments.from, &self.arguments.fetch, self.context);
        let reader = reader.up_to(self.arguments.size);
        let progress = messages.documents_progress(known_number(&inputs));
        let columns = TableColumns::default();
        let tasks = Tasks::new(inputs, reader, self.arguments.from, columns, &self.folder);
        let mut gathered = Gathered::new(self.shared.fixes.len());
        let sink = |analysed: Vec<Analysed>| {
            progress.tell();
            let mut analysed = analysed.into_iter();
            analysed.try_for_each(|one| gathered.take(one, messages))
        };
        let window = Window {
            items_per_worker: 32,
            ..Window::default()
        };
        ordered(
            tasks,
            self.jobs(),
            window,
            Task::size,
            |task| analyst.analyse(task),
            sink,
        )?;
        drop(progress);
        Ok(gathered)
    }

    fn period(&self) -> Period {
        Period {
            since: self.arguments.since,
            until: self.arguments.until,
        }
    }

    fn options(&self) -> AtlasOptions {
        let arguments = self.arguments;
        AtlasOptions {
            title: arguments.title(),
            language: self.briefing.language,
            group_by: arguments.group_by.into(),
            copies: arguments.copies,
            place_pages: match arguments.pages {
                super::Pages::None => PlacePages::None,
                super::Pages::Linked | super::Pages::Single => PlacePages::Shared,
            },
            fixes: self.shared.clone(),
        }
    }

    /// The options, for the manifest.
    fn settings(&self) -> BTreeMap<String, String> {
        let arguments = self.arguments;
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
        let named = [
            ("group-by", Some(arguments.group_by.word().to_owned())),
            ("since", day(arguments.since)),
            ("until", day(arguments.until)),
            ("pages", Some(arguments.pages.word().to_owned())),
            ("copies", Some(arguments.copies.to_string())),
        ];
        let named = named.into_iter();
        named
            .filter_map(|(name, value)| Some((name.to_owned(), value?)))
            .collect()
    }

    /// Hash of all that decides about every briefing beside the input itself.
    fn key(&self) -> Result<String, Failed> {
        let mut key = format!(
            "{} {:?} {:?} {:?}",
            env!("CARGO_PKG_VERSION"),
            self.briefing,
            self.arguments.pages,
            self.shared
        );
        // The user's own places count by their bytes, imports by their size and time.
        for path in self.context.loader.files()? {
            let bytes = std::fs::read(&path).unwrap_or_default();
            key.push_str(&sha256(&bytes));
        }
        if let Some(store) = self.context.loader.store() {
            for imported in store.list()? {
                key.push_str(&format!("{imported:?}"));
            }
        }
        Ok(sha256(key.as_bytes()))
    }

    /// Writes everything but the briefings, which are there, and the manifest.
    fn write(
        &self,
        atlas: &Atlas,
        before: &Manifest,
        pages: Vec<PageFile>,
        ground: &BTreeSet<TileId>,
    ) -> Result<(Files, String), Failed> {
        let site = Site {
            atlas,
            pages: self.arguments.pages,
            assets: &self.assets,
            ground,
            exports: self.arguments.export.iter().copied().collect(),
            geodata: self.geodata,
            jobs: self.jobs(),
            key: self.key()?,
            before,
        };
        let loaded = site.loaded()?;
        let content = loaded.content.clone();
        let mut begun = before.clone();
        for name in site.names(&loaded) {
            begun.files.entry(name).or_default();
        }
        let known = (begun == *before && before.content == content).then_some(before);
        if known.is_none() {
            begun.content.clear();
            self.folder.put(manifest::FILE, begun.text().as_bytes())?;
        }
        let mut files = site.write(loaded, &self.folder, known)?;
        files.extend(pages.into_iter().map(|page| (page.path, page.sha256)));
        Ok((files, content))
    }

    /// Number of threads.
    fn jobs(&self) -> usize {
        let available = thread::available_parallelism().map_or(1, NonZero::get);
        self.arguments.jobs.map_or(available, usize::from)
    }

    /// Removes what earlier runs wrote and this one does not hold.
    fn remove(&self, before: &Manifest, manifest: &Manifest) -> Result<(), Failed> {
        let is_gone = |name: &&String| !manifest.files.contains_key(*name);
        for name in before.files.keys().filter(is_gone) {
            self.folder.remove(name)?;
        }
        let hashes = manifest
            .inputs
            .iter()
            .filter_map(|row| row.sha256.as_deref());
        let rows: BTreeSet<String> = hashes.map(|hash| row_path(short_id(hash))).collect();
        for name in self.folder.files_below(ROWS)? {
            if rows.contains(&name) {
                continue;
            }
            let row = self
                .folder
                .read(&name)?
                .and_then(|bytes| Row::parse(&bytes));
            // Nobody but geobrief writes such files; what is none of them stays.
            let Some(row) = row else { continue };
            let page = row.page.map(|page| page.path);
            if let Some(page) = page.filter(|page| !manifest.files.contains_key(page)) {
                self.folder.remove(&page)?;
            }
            self.folder.remove(&name)?;
        }
        Ok(())
    }
}

/// The number of documents, where no input holds many.
fn known_number(inputs: &[NamedInput]) -> Option<usize> {
    let holds_many = |input: &NamedInput| {
        let name = input.argument.trim_end_matches(".gz");
        [
            ".jsonl", ".ndjson", ".csv", ".tsv", ".parquet", ".mbox", ".warc",
        ]
        .iter()
        .any(|ending| name.ends_with(ending))
    };
    (!inputs.iter().any(holds_many)).then_some(inputs.len())
}
