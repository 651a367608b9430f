//! Recognisers of other languages than English.
//!
//! A language's own texts are few, and some have none that are free. What a word means differs from
//! language to language; what a capital, a name of the gazetteer, a title or a preposition of place
//! says of the words beside it hardly does, and the features that say so are the same in all
//! vocabularies. So a recogniser may learn from texts of related languages too, which count less.

use crate::data::{Data, Sentence};
use crate::error::TrainError;
use crate::gazetteers::Gazetteers;
use crate::score::{Counts, count};
use crate::settings::Settings;
use crate::text::{Annotated, Label};
use crate::{collections, entities, folds, learn, pack, words};
use geobrief::gazetteer::Gazetteer;
use geobrief::recognize::crf::{Class, Model, WORD_BUCKET, WordTable, label};
use geobrief::span::Span;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// What to learn from.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Task {
    /// Learn the recogniser of this language, by its BCP 47 tag, in the place of the English one
    #[arg(long, value_name = "TAG", requires = "texts")]
    language: Option<String>,
    /// Folder of texts in other languages with all names marked
    #[arg(long, value_name = "DIR")]
    texts: Option<PathBuf>,
}

/// How the recogniser of a language is learned.
#[derive(Debug)]
struct Recipe {
    language: &'static str,
    /// Languages whose texts help.
    with: &'static [&'static str],
    /// How much those count.
    share: f32,
    /// See [`Settings::lean`].
    lean: f32,
    /// Whether there are lists of its words.
    has_words: bool,
}

#[rustfmt::skip]
const RECIPES: [Recipe; 17] = [
    Recipe { language: "ar", with: &["fa"], share: 1.0, lean: 1.5, has_words: false },
    Recipe { language: "da", with: &["sv"], share: 0.5, lean: 0.3, has_words: false },
    Recipe { language: "de", with: &[], share: 0.0, lean: 0.5, has_words: true },
    Recipe { language: "es", with: &["pt", "it"], share: 0.3, lean: 0.5, has_words: true },
    Recipe { language: "fa", with: &[], share: 0.0, lean: 1.0, has_words: false },
    Recipe { language: "fr", with: &["pt", "it", "es"], share: 0.3, lean: 0.5, has_words: false },
    Recipe { language: "hr", with: &["sr"], share: 1.0, lean: 0.2, has_words: false },
    Recipe { language: "id", with: &[], share: 0.0, lean: 0.4, has_words: false },
    Recipe { language: "it", with: &["es", "pt", "fr"], share: 0.5, lean: 0.5, has_words: false },
    Recipe { language: "nl", with: &["sv", "da"], share: 0.5, lean: 0.5, has_words: false },
    Recipe { language: "no", with: &["da", "sv"], share: 1.0, lean: 0.3, has_words: false },
    Recipe { language: "pl", with: &["cs", "sk", "hr"], share: 0.3, lean: 0.4, has_words: false },
    Recipe { language: "pt", with: &["es", "it"], share: 0.3, lean: 0.2, has_words: false },
    Recipe { language: "ru", with: &[], share: 0.0, lean: 0.3, has_words: false },
    Recipe { language: "sv", with: &["da"], share: 0.5, lean: 0.3, has_words: false },
    Recipe { language: "tr", with: &[], share: 0.0, lean: 0.3, has_words: false },
    Recipe { language: "uk", with: &["ru"], share: 1.0, lean: 0.5, has_words: false },
];

/// Buckets of the model of another language than English, as a power of two.
const BITS: u32 = 14;

/// A recipe and the folder of the texts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted<'t> {
    recipe: &'static Recipe,
    folder: &'t Path,
}

impl Task {
    /// The language that is asked for, if one is.
    pub(crate) fn wanted(&self) -> Option<Result<Wanted<'_>, TrainError>> {
        let (tag, folder) = (self.language.as_deref()?, self.texts.as_deref()?);
        let recipe = RECIPES.iter().find(|recipe| recipe.language == tag);
        let unknown = || TrainError::Language(tag.to_owned());
        let wanted = recipe.map(|recipe| Wanted { recipe, folder });
        Some(wanted.ok_or_else(unknown))
    }
}

/// Parts that the texts are split into.
const FOLDS: usize = 5;

/// Learns the recogniser of a language; gives its bytes and the figures of cross-validation.
pub(crate) fn learn_language(
    wanted: Wanted<'_>,
    words: Option<&Path>,
    settings: &Settings,
    gazetteer: &Gazetteer,
) -> Result<(Vec<u8>, String), TrainError> {
    let texts = wanted.texts()?;
    let gazetteers = Gazetteers::new(gazetteer);
    let recipe = wanted.recipe;
    let settings = &Settings {
        bits: BITS,
        lean: recipe.lean,
        ..settings.clone()
    };
    let words = match words.filter(|_| recipe.has_words) {
        Some(folder) => words::table(folder, recipe.language, words::FEWER_BITS)?,
        None => vec![0; WORD_BUCKET],
    };
    let data = Data::of(&texts, &gazetteers, WordTable::open(&words));
    eprintln!("{} texts, {} words", texts.len(), data.len());
    let model = |use_text: &dyn Fn(usize) -> bool| {
        let is_used = |sentence: &&Sentence| use_text(sentence.text);
        let sentences: Vec<Sentence> = data.sentences.iter().filter(is_used).copied().collect();
        let weights = learn::learn(
            &data,
            &sentences,
            &|corpus| {
                let own = corpus.language() == recipe.language;
                settings.weight(corpus) * if own { 1.0 } else { recipe.share }
            },
            settings,
        );
        pack::pack(&data, &weights, &words, settings)
    };
    let parts = folds::parts(&texts, FOLDS);
    let is_own = |text: usize| texts[text].corpus.language() == recipe.language;
    let mut counts = BTreeMap::<&str, Counts>::new();
    for fold in 0..FOLDS {
        eprintln!("part {} of {FOLDS}", fold + 1);
        let held_out = |text: usize| is_own(text) && parts[text] == fold;
        let bytes = model(&|text| !held_out(text));
        let model = Model::open(&bytes)?;
        for text in (0..texts.len()).filter(|text| held_out(*text)) {
            let text = &texts[text];
            *counts.entry(text.corpus.word()).or_default() +=
                examined(text, &model, gazetteers.of(text.corpus));
        }
    }
    eprintln!("the model of all texts");
    Ok((model(&|_| true), table(&counts)))
}

impl Wanted<'_> {
    /// The texts of the language and of those that help.
    fn texts(self) -> Result<Vec<Annotated>, TrainError> {
        let is_wanted = |language: &str| {
            language == self.recipe.language || self.recipe.with.contains(&language)
        };
        let mut texts = Vec::new();
        for collection in &collections::COLLECTIONS {
            if !is_wanted(collection.language) || collection.weight == 0.0 {
                continue;
            }
            let plain = self.folder.join(format!("{}.jsonl", collection.name));
            let packed = self.folder.join(format!("{}.jsonl.gz", collection.name));
            texts.extend(entities::read(if plain.exists() {
                &plain
            } else {
                &packed
            })?);
        }
        Ok(texts)
    }
}

/// The places that are marked and those that the labels find.
fn examined(text: &Annotated, model: &Model<'_>, gazetteer: &Gazetteer) -> Counts {
    let marked = text.marks.iter();
    let marked = marked.filter(|mark| mark.label == Label::Location);
    let marked: Vec<Span> = marked.map(|mark| mark.span).collect();
    let found = label(model, &text.document, gazetteer);
    let is_place = |class: Class| match class {
        Class::Place | Class::Associated => true,
        // A collection of places alone says nothing of these.
        Class::Facility => !text.corpus.marks_places_only(),
        _ => false,
    };
    let found = found.into_iter().filter(|(_, class)| is_place(*class));
    let found: Vec<Span> = found.map(|(span, _)| span).collect();
    count(&marked, &found)
}

fn table(counts: &BTreeMap<&str, Counts>) -> String {
    let mut table = String::from(
        "| collection | places | exact F1 | overlap F1 | precision | recall |\n| --- | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for (name, counts) in counts {
        // Writing to a string does not fail.
        let _ = writeln!(
            table,
            "| {name} | {} | {:.3} | {:.3} | {:.3} | {:.3} |",
            counts.gold,
            counts.exact_f1(),
            counts.overlap_f1(),
            counts.precision(),
            counts.recall()
        );
    }
    table
}
