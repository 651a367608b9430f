//! Compiles the word list to a [`Lexicon`](crate::names::lexicon::Lexicon). Runs in the build script.

use std::collections::BTreeMap;

use crate::names::fold::fold;
use crate::names::lexicon::WordClasses;

/// Compiles a list with `word<TAB>class` on each line; lines that start with `#` are comments.
///
/// # Errors
/// The number of the first line that is something else.
pub fn compile(list: &str) -> Result<Vec<u8>, LexiconError> {
    let mut words = BTreeMap::<String, WordClasses>::new();
    for (number, line) in (1..).zip(list.lines()) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (word, class) = line
            .split_once('\t')
            .and_then(|(word, class)| Some((fold(word), class_of(class.trim())?)))
            .ok_or(LexiconError::Line(number))?;
        let classes = words.entry(word).or_default();
        *classes = classes.union(class);
    }
    let pairs = words
        .into_iter()
        .map(|(word, bits)| (word, u64::from(bits.bits())));
    Ok(fst::Map::from_iter(pairs)?.into_fst().into_inner())
}

/// Why a word list cannot be compiled.
#[derive(Debug, thiserror::Error)]
pub enum LexiconError {
    /// A line of another form.
    #[error("line {0}: not `word<TAB>class`; classes are word, firstname, surname, month, org")]
    Line(usize),
    /// Words out of order: cannot be.
    #[error(transparent)]
    Fst(#[from] fst::Error),
}

fn class_of(word: &str) -> Option<WordClasses> {
    Some(match word {
        "word" => WordClasses::COMMON_WORD,
        "firstname" => WordClasses::FIRST_NAME,
        "surname" => WordClasses::SURNAME,
        "month" => WordClasses::MONTH,
        "org" => WordClasses::ORGANIZATION,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::lexicon::Lexicon;

    #[test]
    fn a_word_may_have_several_classes() {
        let list = "# words\n\nMay\tmonth\nmay\tfirstname\nreading\tword\n";
        let lexicon = Lexicon::open(compile(list).unwrap()).unwrap();
        let may = lexicon.classes("may");
        assert_eq!(may, WordClasses::MONTH.union(WordClasses::FIRST_NAME));
        assert!(may.contains(WordClasses::MONTH) && !may.contains(WordClasses::COMMON_WORD));
        assert!(lexicon.classes("kabul").is_empty());
    }

    #[test]
    fn a_bad_line_is_named() {
        let problem = compile("may\tmonth\njune month\n").unwrap_err().to_string();
        assert!(problem.starts_with("line 2: "), "{problem}");
    }
}
