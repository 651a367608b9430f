//! A page of Reddit that was copied as text: its comments stand between names, times and the words of
//! buttons.
//!
//! The pages of different years differ; what they share is that a comment begins with a name and a
//! time counted back from now ("3y ago", "12 points 2 years ago") and ends at a button. The times are
//! too coarse to be read; scores and depths are read where they stand.

use super::comment::{SourceComment, Standing};
use super::discussion::Thread;
use super::order::Nesting;
use crate::document::site_of;
use crate::vocabulary::{CopiedPage, Forums, Vocabulary};

/// Fewest lines that are buttons, for a page that has no other mark.
const FEWEST_BUTTONS: usize = 3;
/// Lines above a time that may hold a name, with pictures and badges.
const MOST_ABOVE: usize = 8;

/// The thread on a copied page; `None` for any other text.
pub(in crate::formats) fn copied(text: &str, vocabulary: &'static Vocabulary) -> Option<Thread> {
    let page = Copied::of(text, &vocabulary.forums);
    let starts = page.starts();
    let is_old = starts.iter().any(|start| start.is_old);
    let buttons = || page.lines.iter().filter(|line| page.is_button(line));
    if starts.is_empty() || (!is_old && buttons().nth(FEWEST_BUTTONS - 1).is_none()) {
        return None;
    }
    Some(page.thread(&starts))
}

/// The lines of a page, without blank ones.
struct Copied<'t> {
    lines: Vec<&'t str>,
    forums: &'static Forums,
    words: &'static CopiedPage,
}

/// Where a comment, or the post, begins.
#[derive(Debug, Clone, Copy)]
struct Start<'t> {
    /// Its first line, which belongs to no text.
    from: usize,
    /// Its first line of text.
    body: usize,
    author: &'t str,
    score: Option<i64>,
    level: Option<usize>,
    standing: Standing,
    is_old: bool,
}

impl<'t> Copied<'t> {
    fn of(text: &'t str, forums: &'static Forums) -> Self {
        let lines = text
            .lines()
            .map(|line| line.trim_matches(crate::document::is_blank_char));
        Self {
            lines: lines.filter(|line| !line.is_empty()).collect(),
            forums,
            words: &forums.copied,
        }
    }

    fn line(&self, index: usize) -> &'t str {
        self.lines.get(index).copied().unwrap_or_default()
    }

    fn starts(&self) -> Vec<Start<'t>> {
        let mut starts: Vec<Start<'t>> = Vec::new();
        for index in 0..self.lines.len() {
            let after = starts.last().map_or(0, |last| last.body);
            if index < after {
                continue;
            }
            let found = self
                .old_start(index)
                .or_else(|| self.new_start(index, after));
            starts.extend(found);
        }
        starts
    }

    /// `[–]NAME 12 points 2 years ago (3 children)`.
    fn old_start(&self, index: usize) -> Option<Start<'t>> {
        let line = self.line(index);
        let rest = ["[–]", "[-]", "[+]", "[—]"]
            .iter()
            .find_map(|fold| line.strip_prefix(fold))?;
        let rest = rest.trim_start();
        let end = if rest.starts_with('[') {
            rest.find(']')? + 1
        } else {
            rest.find([' ', '[', '\u{a0}'])?
        };
        let (author, facts) = rest.split_at(end);
        let small = facts.to_lowercase();
        let ago = small.find(self.words.ago)?;
        let (before, _) = small.split_at(ago);
        // Where the page has no style, a score stands there three times: less, as it is, more.
        let numbers: Vec<i64> = before
            .split(self.words.point)
            .filter_map(|piece| piece.trim_end().rsplit([' ', 's']).next()?.parse().ok())
            .collect();
        let score = match numbers.as_slice() {
            [_, own, _] => Some(*own),
            [first, ..] if before.contains(self.words.point) => Some(*first),
            _ => None,
        };
        Some(Start {
            from: index,
            body: index + 1,
            author,
            score,
            level: None,
            standing: if small.contains("[m]") || small.contains("[a]") {
                Standing::Moderator
            } else if small.contains("[s]") {
                Standing::Submitter
            } else {
                Standing::Unstated
            },
            is_old: true,
        })
    }

    /// A name, then `• 3y ago`, in one, two or three lines, with badges between and behind.
    fn new_start(&self, index: usize, after: usize) -> Option<Start<'t>> {
        let line = self.line(index);
        let parts: Vec<&str> = line.split(['•', '·']).map(str::trim).collect();
        let at = parts.iter().position(|part| self.is_ago(part))?;
        let is_rest = |part: &&&str| !part.is_empty() && !self.is_badge(part);
        if parts.iter().skip(at + 1).any(|part| is_rest(&part)) {
            return None;
        }
        let names: Vec<&str> = parts
            .iter()
            .take(at)
            .copied()
            .filter(|part| !part.is_empty())
            .collect();
        let badge = names.iter().find_map(|name| self.standing(name));
        let mut names = names.iter().filter(|name| !self.is_badge(name));
        let name = names.next().copied().unwrap_or_default();
        if names.next().is_some() {
            return None;
        }
        let mut above = index;
        let mut standing = badge.unwrap_or_default();
        let mut author = name;
        let has_dot = line.contains(['•', '·']);
        let mut is_dotted = has_dot;
        while author.is_empty() && above > after && index - above < MOST_ABOVE {
            above -= 1;
            let line = self.line(above);
            if matches!(line, "•" | "·") {
                is_dotted = true;
            } else if self.is_badge(line) {
                standing = self.standing(line).unwrap_or(standing);
            } else {
                author = line.trim_end_matches(['•', '·']).trim();
                is_dotted |= author.len() < line.len();
            }
        }
        // Above the post the mark is sometimes lost.
        is_dotted |= author.starts_with("r/");
        if !is_dotted || !self.is_name(author) {
            return None;
        }
        let mut from = above;
        let mut level = None;
        for line in (after..above).rev().take(2) {
            let words = self.line(line).to_lowercase();
            if words.ends_with(self.words.picture) {
                from = line;
            } else if let Some(found) = self.level(&words) {
                (from, level) = (line, Some(found));
            } else {
                break;
            }
        }
        let mut body = index + 1;
        while self.is_badge(self.line(body)) && body < self.lines.len() {
            standing = self.standing(self.line(body)).unwrap_or(standing);
            body += 1;
        }
        Some(Start {
            from,
            body,
            author: author.trim_start_matches("/u/").trim_start_matches("u/"),
            score: None,
            level,
            standing,
            is_old: false,
        })
    }

    fn level(&self, line: &str) -> Option<usize> {
        line.strip_prefix(self.words.level)?.trim().parse().ok()
    }

    /// "3y ago", "3 yr. ago", "2 years ago", "just now".
    fn is_ago(&self, words: &str) -> bool {
        if words.len() > 24 {
            return false;
        }
        let small = words.to_lowercase();
        let is_counted = small.strip_suffix(self.words.ago).is_some_and(|rest| {
            rest.split_whitespace().count() <= 2
                && (rest.starts_with(|c: char| c.is_ascii_digit())
                    || rest.starts_with("a ")
                    || rest.starts_with("an "))
        });
        is_counted || self.words.now.contains(&small.as_str())
    }

    fn is_badge(&self, line: &str) -> bool {
        if line.len() > 60 {
            return false;
        }
        let small = line.to_lowercase();
        self.words.badges.contains(&small.as_str())
            || (self.words.badge_starts.iter()).any(|start| small.starts_with(start))
    }

    fn standing(&self, badge: &str) -> Option<Standing> {
        let small = badge.to_lowercase();
        if self.words.moderator.contains(&small.as_str()) {
            Some(Standing::Moderator)
        } else if self.words.submitter.contains(&small.as_str()) {
            Some(Standing::Submitter)
        } else {
            None
        }
    }

    /// A user's name, a forum's name, or what stands in place of one.
    fn is_name(&self, word: &str) -> bool {
        let bare = word.trim_start_matches("/u/").trim_start_matches("u/");
        let bare = bare.strip_prefix("r/").unwrap_or(bare);
        let is_name_char = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        self.forums.is_deleted(word)
            || ((2..=24).contains(&bare.len()) && bare.chars().all(is_name_char))
    }

    fn is_button(&self, line: &str) -> bool {
        line.len() <= 60 && self.words.buttons.contains(&line.to_lowercase().as_str())
    }

    /// Whether a line ends a comment: a button, answers that are not displayed, a line that says that
    /// it is an advertisement.
    fn ends_body(&self, index: usize) -> bool {
        let line = self.line(index);
        if line.len() > 60 {
            return false;
        }
        let small = line.to_lowercase();
        let is_before_button = || {
            is_number(line) && (index + 1..index + 3).any(|next| self.is_button(self.line(next)))
        };
        self.words.buttons.contains(&small.as_str())
            || self.counted(&small, self.words.more).is_some()
            || self.words.promoted.contains(&small.as_str())
            || self.level(&small).is_some()
            || small.ends_with(self.words.picture)
            || is_before_button()
    }

    /// The number in "3 more replies", "load more comments (12 replies)", "all 212 comments".
    fn counted(&self, line: &str, what: &[&str]) -> Option<u64> {
        if line.len() > 60 || line.ends_with('.') {
            return None;
        }
        let before = |words: &&str| line.split_once(*words).map(|(before, _)| before);
        let before = what.iter().find_map(before)?;
        let number = before.trim_end().rsplit([' ', '(']).next()?;
        number.replace([',', '.'], "").parse().ok()
    }

    fn thread(&self, starts: &[Start<'t>]) -> Thread {
        let is_post = |start: &&Start<'t>| start.author.starts_with("r/");
        let (post, comments): (Vec<&Start<'t>>, Vec<&Start<'t>>) = starts.iter().partition(is_post);
        let first = comments
            .first()
            .map_or(self.lines.len(), |start| start.from);
        let mut thread = self.post(post.first().copied(), first);
        let ends = comments.iter().skip(1).map(|start| start.from);
        let ends: Vec<usize> = ends.chain([self.lines.len()]).collect();
        // Ids of the comments that the next one may answer, one per level.
        let mut above: Vec<String> = Vec::new();
        for (number, (start, end)) in comments.iter().zip(ends).enumerate() {
            let mut comment = self.comment(start, end);
            let level = start.level.unwrap_or(1).max(1).min(above.len() + 1);
            above.truncate(level - 1);
            comment.parent = above.last().cloned();
            let id = (number + 1).to_string();
            above.push(id.clone());
            comment.id = Some(id);
            thread.comments.push(comment);
        }
        if comments.iter().any(|start| start.level.is_some()) {
            thread.nesting = Nesting::Tree;
        }
        thread.left_out = self
            .lines
            .iter()
            .filter_map(|line| self.counted(&line.to_lowercase(), self.words.more))
            .sum();
        thread
    }

    fn comment(&self, start: &Start<'t>, end: usize) -> SourceComment {
        let mut lines: Vec<&str> = Vec::new();
        let mut at = start.body;
        while at < end && !self.ends_body(at) {
            lines.push(self.line(at));
            at += 1;
        }
        // "Upvote", "212", "Downvote"; of older pages the number stands alone before "Reply".
        let score = (at..end.min(at + 3)).find_map(|index| number(self.line(index)));
        let text = lines.join("\n\n");
        SourceComment {
            author: (!self.forums.is_deleted(start.author)).then(|| start.author.to_owned()),
            score: start.score.or(score),
            text,
            standing: start.standing,
            ..SourceComment::default()
        }
    }

    /// Title, submitter, site and words of the post above the first comment.
    fn post(&self, start: Option<&Start<'t>>, first: usize) -> Thread {
        let mut thread = Thread::default();
        let head = 0..first;
        let small = |index: usize| self.line(index).to_lowercase();
        thread.counted = head.clone().find_map(|index| {
            let line = small(index);
            let next = || small(index + 1);
            self.counted(&line, self.words.comments).or_else(|| {
                let is_above = self.words.page_starts.contains(&next().as_str())
                    && self
                        .words
                        .comments
                        .iter()
                        .any(|word| next().ends_with(word));
                let is_above = is_above || self.words.comments.contains(&next().as_str());
                line.parse().ok().filter(|_| is_above)
            })
        });
        // "TITLE : r/FORUM" is the name of the window.
        let window = head.clone().find_map(|index| {
            let (title, forum) = self.line(index).rsplit_once(" : ")?;
            (forum.starts_with("r/") || !forum.contains(' ')).then_some((index, title))
        });
        let [submitted, by] = self.words.submitted;
        let old = head.clone().find(|index| {
            let line = small(*index);
            line.starts_with(submitted) && line.contains(self.words.ago)
        });
        let (title_at, title) = if let Some(start) = start {
            let at = start.body;
            let has_name = self.is_name(self.line(at)) && at + 1 < first;
            if has_name {
                thread.submitter = Some(self.line(at).trim_start_matches("u/").to_owned());
            }
            let at = at + usize::from(has_name);
            (at, self.line(at))
        } else if let Some(at) = old.and_then(|old| old.checked_sub(1)) {
            (at, self.line(at))
        } else {
            window.unwrap_or((0, self.line(0)))
        };
        let title_at = title_at.min(first);
        let title = window.map_or(title, |(_, title)| title);
        let (title, site) = without_site(title);
        thread.title = Some(title.to_owned()).filter(|title| !title.is_empty());
        thread.site = site.map(str::to_owned);
        if let Some(line) = old.map(|old| self.line(old)) {
            let mut words = line.split_whitespace();
            words.by_ref().find(|word| *word == by);
            thread.submitter = words.next().map(str::to_owned);
        }
        let mut is_flair = true;
        for index in (title_at + 1).max(old.map_or(0, |old| old + 1))..first {
            if self.ends_body(index) {
                break;
            }
            let line = self.line(index);
            let small = line.to_lowercase();
            let is_page = (self.words.page_starts.iter()).any(|start| small.starts_with(start))
                || self.counted(&small, self.words.comments).is_some()
                || small.starts_with("r/");
            let is_short = line.split_whitespace().nth(3).is_none();
            if let Some(site) = site_of(line).filter(|_| !line.contains(' ')) {
                thread.site.get_or_insert(site);
            } else if !(is_page || is_flair && is_short) {
                thread.body.push(line.to_owned());
                is_flair = false;
            }
        }
        thread
    }
}

/// "Flood cuts road (example.org)" is a title and a site.
fn without_site(title: &str) -> (&str, Option<&str>) {
    let split = title
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once(" ("))
        .filter(|(_, site)| site_of(site).is_some() || site.starts_with("self."));
    match split {
        Some((title, site)) if site.starts_with("self.") => (title, None),
        Some((title, site)) => (title, Some(site)),
        None => (title, None),
    }
}

fn number(line: &str) -> Option<i64> {
    line.replace(',', "").parse().ok()
}

/// A score: "212", "-6", "1.2k".
fn is_number(line: &str) -> bool {
    let bare = line
        .trim_start_matches(['-', '−'])
        .trim_end_matches(['k', 'K']);
    !bare.is_empty()
        && bare
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
}

#[cfg(test)]
mod tests;
