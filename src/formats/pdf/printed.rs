//! What browsers print around a page: date, time and title above it, address and page number below.

use super::lines::PageLine;

/// Removes the lines around printed pages; gives the address that they name.
pub(super) fn take_marks(pages: &mut [(u32, Vec<PageLine>)]) -> Option<String> {
    let address = pages
        .iter()
        .find_map(|(_, lines)| {
            lines
                .iter()
                .rev()
                .take(2)
                .find_map(|line| address(&line.text))
        })?
        .to_owned();
    for (_, lines) in pages {
        let highest = lines
            .iter()
            .map(|line| line.height)
            .fold(f32::MIN, f32::max);
        lines.retain(|line| {
            let is_top = line.height > highest - 2.0;
            let is_foot = self::address(&line.text).is_some_and(|found| found == address);
            !(is_foot || is_top && is_time_of_printing(&line.text))
        });
    }
    Some(address)
}

/// The address in "https://example.org/a 1/2".
fn address(line: &str) -> Option<&str> {
    let mut words = line.split_whitespace();
    let (address, page) = (words.next()?, words.next()?);
    let is_page = page.split_once('/').is_some_and(|(at, of)| {
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        is_number(at) && is_number(of)
    });
    let is_address = address.starts_with("https://") || address.starts_with("http://");
    (is_address && is_page && words.next().is_none()).then_some(address)
}

/// "3/14/24, 8:00 AM The title": figures with strokes or stops, then a clock.
fn is_time_of_printing(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let day = words.next().unwrap_or_default().trim_end_matches(',');
    let clock = words.next().unwrap_or_default();
    let is_figures = |word: &str, marks: &[char], count: usize| {
        let parts: Vec<&str> = word.split(marks).filter(|part| !part.is_empty()).collect();
        parts.len() == count
            && parts
                .iter()
                .all(|part| part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit()))
    };
    is_figures(day, &['/', '.', '-'], 3) && is_figures(clock.trim_end_matches(','), &[':', '.'], 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, height: f32) -> PageLine {
        PageLine {
            text: text.to_owned(),
            left: 50.0,
            height,
            size: 10.0,
            pieces: Vec::new(),
        }
    }

    #[test]
    fn what_a_browser_prints_around_a_page_is_no_text() {
        let mut pages = vec![(
            1,
            vec![
                line("3/14/24, 8:00 AM Bridge lost", 820.0),
                line("The river rose.", 700.0),
                line("https://example.org/a?b=1 1/2", 20.0),
            ],
        )];
        assert_eq!(
            take_marks(&mut pages).as_deref(),
            Some("https://example.org/a?b=1")
        );
        assert_eq!(pages[0].1.len(), 1);
        let mut plain = vec![(1, vec![line("See https://example.org/a 1/2", 20.0)])];
        assert_eq!(take_marks(&mut plain), None);
        assert_eq!(plain[0].1.len(), 1);
    }
}
