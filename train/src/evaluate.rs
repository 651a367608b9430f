//! Cross-validation: every news document is labelled by a model that has not seen it.

use crate::casing::{Casing, recase};
use crate::data::{Data, Sentence};
use crate::error::TrainError;
use crate::fair::Judge;
use crate::ranker::Found;
use crate::score::{Counts, count};
use crate::settings::Settings;
use crate::tally::Tally;
use crate::text::{Annotated, Corpus, Label};
use crate::{folds, fragments, learn, pack, ranker};
use geobrief::export;
use geobrief::gazetteer::Gazetteer;
use geobrief::recognize::crf::Model;
use geobrief::recognize::{Mention, RecognizeOptions, Role, mention_of, recognize_with};
use geobrief::resolve::{Weights, resolve_with};
use geobrief::span::Span;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Parts that the documents are split into.
pub(crate) const FOLDS: usize = 5;

/// What cross-validation found.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Counts of each corpus, as published (`None`) and in other letters.
    pub(crate) counts: BTreeMap<(Option<Casing>, Corpus), Counts>,
    /// Counts of right places of each corpus.
    pub(crate) tallies: BTreeMap<Corpus, Tally>,
    /// The same where each sentence stands alone.
    pub(crate) alone: BTreeMap<Corpus, Tally>,
    /// How often a name with a label of the annotators was given each role.
    pub(crate) roles: BTreeMap<(Label, Option<Role>), usize>,
    /// Lines that `geobrief places --from jsonl` would write, for each corpus.
    pub(crate) predictions: BTreeMap<Corpus, String>,
}

/// What there is to learn from, and the texts themselves.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Material<'m> {
    /// The annotated texts.
    pub(crate) texts: &'m [Annotated],
    /// Their words, sentences and features.
    pub(crate) data: &'m Data,
    /// The table of words, as bytes.
    pub(crate) words: &'m [u8],
    /// The gazetteer.
    pub(crate) gazetteer: &'m Gazetteer,
    /// Says which places are right.
    pub(crate) judge: &'m Judge<'m>,
    /// Where the models of the parts are kept, if anywhere.
    pub(crate) kept: Option<&'m Path>,
}

impl Material<'_> {
    /// The bytes of a model learned from the sentences that `use_text` wants.
    pub(crate) fn model(self, settings: &Settings, use_text: impl Fn(usize) -> bool) -> Vec<u8> {
        let wanted =
            |sentence: &&Sentence| settings.learns_from(sentence.corpus) && use_text(sentence.text);
        let sentences: Vec<Sentence> = self.data.sentences.iter().filter(wanted).copied().collect();
        let weights = learn::learn(
            self.data,
            &sentences,
            &|corpus| settings.weight(corpus),
            settings,
        );
        pack::pack(self.data, &weights, self.words, settings)
    }

    /// A model that was learned and kept in an earlier run, or else one that is learned now.
    pub(crate) fn kept_model(
        self,
        name: &str,
        learn: impl FnOnce() -> Vec<u8>,
    ) -> Result<Vec<u8>, TrainError> {
        let Some(folder) = self.kept else {
            return Ok(learn());
        };
        let path = folder.join(format!("{name}.bin"));
        if let Ok(bytes) = fs::read(&path) {
            return Ok(bytes);
        }
        let bytes = learn();
        match fs::write(&path, &bytes) {
            Ok(()) => Ok(bytes),
            Err(source) => Err(TrainError::Write { path, source }),
        }
    }

    /// Labels each part of the news documents by a model of all other texts.
    pub(crate) fn cross_validate(self, settings: &Settings) -> Result<Outcome, TrainError> {
        let parts = folds::parts(self.texts, FOLDS);
        let is_news = |text: usize| Corpus::NEWS.contains(&self.texts[text].corpus);
        let mut outcome = Outcome::default();
        for fold in 0..FOLDS {
            eprintln!("part {} of {FOLDS}", fold + 1);
            let held_out = |text: usize| is_news(text) && parts[text] == fold;
            let bytes = self.kept_model(&format!("part{fold}"), || {
                self.model(settings, |text| !held_out(text))
            })?;
            let model = Model::open(&bytes)?;
            let weights = self.weights(&model, |text| !held_out(text));
            for text in (0..self.texts.len()).filter(|text| held_out(*text)) {
                self.examine(&self.texts[text], &model, &weights, &mut outcome);
            }
        }
        Ok(outcome)
    }

    /// The resolver's weights learned from what a model finds in the news that `use_text` wants.
    pub(crate) fn weights(self, model: &Model<'_>, use_text: impl Fn(usize) -> bool) -> Weights {
        let options = RecognizeOptions::default();
        let is_wanted =
            |text: &usize| Corpus::NEWS.contains(&self.texts[*text].corpus) && use_text(*text);
        let texts = (0..self.texts.len()).filter(is_wanted);
        let texts = texts.map(|text| &self.texts[text]);
        let alone = texts.clone().flat_map(fragments::sentences);
        let found: Vec<Found<'_>> = texts
            .map(Cow::Borrowed)
            .chain(alone.map(Cow::Owned))
            .map(|text: Cow<'_, Annotated>| {
                let tokens = text.document.tokenized();
                let (document, gazetteer) = (&text.document, self.gazetteer);
                let mentions = recognize_with(model, document, &tokens, gazetteer, &options);
                Found { text, mentions }
            })
            .collect();
        ranker::learn(&found, self.gazetteer, self.judge)
    }

    fn examine(
        self,
        text: &Annotated,
        model: &Model<'_>,
        weights: &Weights,
        outcome: &mut Outcome,
    ) {
        let find = |text: &Annotated| {
            let options = RecognizeOptions::default();
            recognize_with(
                model,
                &text.document,
                &text.document.tokenized(),
                self.gazetteer,
                &options,
            )
        };
        let found = find(text);
        let mut add = |casing, text: &Annotated, found: &[Mention]| {
            let gold: Vec<Span> = text.marks.iter().map(|mark| mark.span).collect();
            let spans: Vec<Span> = found.iter().map(|mention| mention.span).collect();
            *outcome.counts.entry((casing, text.corpus)).or_default() += count(&gold, &spans);
        };
        add(None, text, &found);
        for casing in Casing::ALL {
            let recased = recase(text, casing);
            add(Some(casing), &recased, &find(&recased));
        }
        for mark in &text.marks {
            let same = found
                .iter()
                .find(|mention| mention.span.overlaps(mark.span));
            let role = same.map(|mention| mention.role);
            *outcome.roles.entry((mark.label, role)).or_default() += 1;
        }
        let document = &text.document;
        let resolved = resolve_with(
            weights,
            document,
            &document.tokenized(),
            found,
            self.gazetteer,
        );
        let tally = outcome.tallies.entry(text.corpus).or_default();
        *tally += Tally::of(text, &resolved, self.judge);
        let marked: Vec<Mention> = text
            .marks
            .iter()
            .map(|mark| mention_of(document, mark.span, self.gazetteer))
            .collect();
        let given = resolve_with(
            weights,
            document,
            &document.tokenized(),
            marked,
            self.gazetteer,
        );
        *tally += Tally::given(text, &given, self.judge, self.gazetteer);
        for sentence in fragments::sentences(text) {
            let document = &sentence.document;
            let tokens = document.tokenized();
            let found = find(&sentence);
            let told = resolve_with(weights, document, &tokens, found, self.gazetteer);
            let alone = outcome.alone.entry(text.corpus).or_default();
            *alone += Tally::of(&sentence, &told, self.judge);
        }
        let toponyms = export::toponyms(text.id.clone(), &text.document, &resolved, self.gazetteer);
        let lines = outcome.predictions.entry(text.corpus).or_default();
        if let Ok(line) = serde_json::to_string(&toponyms) {
            // Writing to a string does not fail.
            let _ = writeln!(lines, "{line}");
        }
    }
}

impl Outcome {
    /// Mean of a figure over the news corpora.
    pub(crate) fn macro_average(&self, casing: Option<Casing>, of: impl Fn(Counts) -> f64) -> f64 {
        let figures = Corpus::NEWS.map(|corpus| of(self.count(casing, corpus)));
        figures.iter().sum::<f64>() / figures.len() as f64
    }

    /// The tally of one corpus.
    pub(crate) fn tally(&self, corpus: Corpus) -> Tally {
        self.tallies.get(&corpus).copied().unwrap_or_default()
    }

    /// Mean of a figure of the tallies over the news corpora.
    pub(crate) fn mean(&self, of: impl Fn(Tally) -> f64) -> f64 {
        let figures = Corpus::NEWS.map(|corpus| of(self.tally(corpus)));
        figures.iter().sum::<f64>() / figures.len() as f64
    }

    /// The counts of one corpus.
    pub(crate) fn count(&self, casing: Option<Casing>, corpus: Corpus) -> Counts {
        self.counts
            .get(&(casing, corpus))
            .copied()
            .unwrap_or_default()
    }
}
