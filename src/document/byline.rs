//! Bylines: lines that name the author, the site or the submitter.

use crate::text::is_blank_char;
use crate::vocabulary::Bylines;

/// `Authored by aljazeera.com and submitted by Someone`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Submission<'t> {
    /// An author, or a site.
    pub(super) authored_by: &'t str,
    /// User name.
    pub(super) submitted_by: &'t str,
}

/// Reads a line, without surrounding white space, as the byline of a submission.
pub(super) fn submission<'t>(line: &'t str, known: &Bylines) -> Option<Submission<'t>> {
    let [opening, joint] = known.submission;
    let (authored_by, submitted_by) = line.strip_prefix(opening)?.split_once(joint)?;
    let (authored_by, submitted_by) = (authored_by.trim(), submitted_by.trim());
    (!authored_by.is_empty() && !submitted_by.is_empty()).then_some(Submission {
        authored_by,
        submitted_by,
    })
}

/// The site of a domain or an address, in lower case and without `www.`; `None` for anything else.
pub(crate) fn site(word: &str) -> Option<String> {
    let word = word.trim().to_ascii_lowercase();
    let address = word
        .split_once("://")
        .map_or(word.as_str(), |(_, rest)| rest);
    let authority = address.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    is_domain(host).then(|| host.to_owned())
}

/// Whether a word is how a forum marks a post without a link: `self.worldnews`.
pub(super) fn is_no_site(word: &str) -> bool {
    word.starts_with("self.")
}

fn is_domain(host: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
    };
    let Some((_, top)) = host.rsplit_once('.') else {
        return false;
    };
    let is_top = top.chars().count() >= 2 && !top.chars().any(|c| c.is_ascii_digit());
    is_top && host.split('.').all(is_label)
}

/// The author in a line like "By Jane Doe and John Roe, Kabul". A name has at least two words with a
/// capital.
pub(super) fn author<'t>(line: &'t str, known: &Bylines) -> Option<&'t str> {
    if line.len() > 80 || crate::text::ends_sentence(line) {
        return None;
    }
    let mut introductions = known.introductions.iter();
    let rest = introductions.find_map(|by| line.strip_prefix(by))?;
    let end = (known.ends.iter())
        .filter_map(|end| rest.find(end))
        .min()
        .unwrap_or(rest.len());
    let (names, _) = rest.split_at(end);
    let names = names.trim_matches(is_blank_char);
    let mut each = names.split(known.conjunction);
    each.all(|name| is_person(name, known)).then_some(names)
}

fn is_person(name: &str, known: &Bylines) -> bool {
    let is_part = |word: &str| {
        known.particles.contains(&word)
            || (known.prefixes.iter()).any(|prefix| word.starts_with(prefix))
            || word.starts_with(char::is_uppercase)
    };
    (2..=5).contains(&name.split_whitespace().count())
        && name.split_whitespace().all(is_part)
        && !name.contains(|c: char| c.is_ascii_digit() || matches!(c, '/' | '@'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    fn english() -> &'static Bylines {
        &Vocabulary::of(None).bylines
    }

    #[test]
    fn a_submission_names_both() {
        let line = "Authored by example.org and submitted by Some_One";
        assert_eq!(
            submission(line, english()),
            Some(Submission {
                authored_by: "example.org",
                submitted_by: "Some_One"
            })
        );
        assert_eq!(submission("Authored by example.org", english()), None);
        assert_eq!(
            submission("It was Authored by A and submitted by B", english()),
            None
        );
    }

    #[test]
    fn sites_are_told_from_people() {
        assert_eq!(site("Example.org").as_deref(), Some("example.org"));
        assert_eq!(
            site("https://me:pw@www.bbc.co.uk:80/a?b").as_deref(),
            Some("bbc.co.uk")
        );
        assert_eq!(site("www.example.org/news").as_deref(), Some("example.org"));
        for person in ["Jane Doe", "J. R. Doe", "jane", "Doe.", "1.5"] {
            assert_eq!(site(person), None, "{person}");
        }
    }

    #[test]
    fn authors_are_told_from_sentences() {
        assert_eq!(author("By Jane Doe", english()), Some("Jane Doe"));
        assert_eq!(
            author("By Jane Doe and Ali al-Roe in Kabul", english()),
            Some("Jane Doe and Ali al-Roe")
        );
        assert_eq!(
            author("BY JANE DOE, STAFF WRITER", english()),
            Some("JANE DOE")
        );
        for line in [
            "By Sunday the river had risen",
            "By Air and Sea",
            "By the river",
            "By 2021",
        ] {
            assert_eq!(author(line, english()), None, "{line}");
        }
    }
}
