//! Bylines: lines that name the author, the site or the submitter.

use crate::text::is_blank_char;

/// `Authored by aljazeera.com and submitted by Someone`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Submission<'t> {
    /// An author, or a site.
    pub(super) authored_by: &'t str,
    /// User name.
    pub(super) submitted_by: &'t str,
}

/// Reads a line, without surrounding white space, as the byline of a submission.
pub(super) fn submission(line: &str) -> Option<Submission<'_>> {
    let rest = line.strip_prefix("Authored by ")?;
    let (authored_by, submitted_by) = rest.split_once(" and submitted by ")?;
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
pub(super) fn author(line: &str) -> Option<&str> {
    if line.len() > 80 || crate::text::ends_sentence(line) {
        return None;
    }
    let rest = line
        .strip_prefix("By ")
        .or_else(|| line.strip_prefix("BY "))?;
    let end = [",", " |", " in ", " for ", " at ", " / ", ";"]
        .iter()
        .filter_map(|stop| rest.find(stop))
        .min()
        .unwrap_or(rest.len());
    let (names, _) = rest.split_at(end);
    let names = names.trim_matches(is_blank_char);
    names.split(" and ").all(is_person).then_some(names)
}

fn is_person(name: &str) -> bool {
    const PARTICLES: [&str; 10] = [
        "de", "la", "van", "von", "der", "den", "bin", "al", "da", "el",
    ];
    let is_part = |word: &str| {
        PARTICLES.contains(&word) || word.starts_with("al-") || word.starts_with(char::is_uppercase)
    };
    (2..=5).contains(&name.split_whitespace().count())
        && name.split_whitespace().all(is_part)
        && !name.contains(|c: char| c.is_ascii_digit() || matches!(c, '/' | '@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_submission_names_both() {
        let line = "Authored by example.org and submitted by Some_One";
        assert_eq!(
            submission(line),
            Some(Submission {
                authored_by: "example.org",
                submitted_by: "Some_One"
            })
        );
        assert_eq!(submission("Authored by example.org"), None);
        assert_eq!(submission("It was Authored by A and submitted by B"), None);
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
        assert_eq!(author("By Jane Doe"), Some("Jane Doe"));
        assert_eq!(
            author("By Jane Doe and Ali al-Roe in Kabul"),
            Some("Jane Doe and Ali al-Roe")
        );
        assert_eq!(author("BY JANE DOE, STAFF WRITER"), Some("JANE DOE"));
        for line in [
            "By Sunday the river had risen",
            "By Air and Sea",
            "By the river",
            "By 2021",
        ] {
            assert_eq!(author(line), None, "{line}");
        }
    }
}
