//! Columns that are drawn line by line across the page: their lines are parted again.
//!
//! Lines that are set beside each other come as one line with a wide gap. Where such gaps stand
//! below one another, with prose on both sides, there is a gutter.

use super::lines::{PageLine, Piece};

/// Fewest lines on both sides of a gutter.
const FEWEST: usize = 3;
/// Letters of a line of prose, on average: cells of tables have fewer.
const PROSE: usize = 20;
/// How far the first letters of a column's lines may stand apart, in points.
const SLACK: f32 = 3.0;
/// Most columns beside each other.
const MOST_COLUMNS: usize = 5;

/// The lines of a page with its columns one after the other; also whether there were any.
pub(super) fn parted(lines: Vec<PageLine>) -> (Vec<PageLine>, bool) {
    let mut lines = lines;
    let mut has_parted = false;
    for _ in 1..MOST_COLUMNS {
        let Some(gutter) = gutter(&lines) else { break };
        lines = parted_at(lines, gutter);
        has_parted = true;
    }
    (lines, has_parted)
}

/// Where the right column of most lines begins.
fn gutter(lines: &[PageLine]) -> Option<f32> {
    let mut lefts: Vec<f32> = lines
        .iter()
        .flat_map(|line| line.pieces.iter().skip(1))
        .map(|piece| piece.left)
        .collect();
    lefts.sort_by(f32::total_cmp);
    let mut best: Option<(usize, f32)> = None;
    let mut end = 0;
    for (start, left) in lefts.iter().enumerate() {
        while lefts.get(end).is_some_and(|other| other - left <= SLACK) {
            end += 1;
        }
        if best.is_none_or(|(count, _)| end.saturating_sub(start) > count) {
            best = Some((end.saturating_sub(start), *left));
        }
    }
    let (count, left) = best.filter(|(count, _)| *count >= FEWEST)?;
    let both: Vec<(usize, usize)> = lines
        .iter()
        .filter_map(|line| {
            let at = boundary(line, left)?;
            let letters = |pieces: &[Piece]| pieces.iter().map(|p| p.text.chars().count()).sum();
            let (before, after) = line.pieces.split_at(at);
            (at > 0).then(|| (letters(before), letters(after)))
        })
        .collect();
    let average = |side: fn(&(usize, usize)) -> usize| {
        both.iter().map(side).sum::<usize>() / both.len().max(1)
    };
    let is_prose = average(|both| both.0) >= PROSE && average(|both| both.1) >= PROSE;
    let crossing = lines
        .iter()
        .filter(|line| boundary(line, left).is_none())
        .count();
    (is_prose && crossing <= count).then_some(left)
}

/// The number of pieces left of a gutter; `None` if a piece crosses it.
fn boundary(line: &PageLine, gutter: f32) -> Option<usize> {
    let before = line
        .pieces
        .iter()
        .take_while(|piece| piece.left < gutter - SLACK)
        .count();
    let is_free = line
        .pieces
        .iter()
        .take(before)
        .all(|piece| piece.right < gutter + SLACK);
    is_free.then_some(before)
}

/// Parts the lines at a gutter. A line that crosses it ends the columns above it.
fn parted_at(lines: Vec<PageLine>, gutter: f32) -> Vec<PageLine> {
    let mut parted = Vec::with_capacity(lines.len() * 2);
    let mut right: Vec<PageLine> = Vec::new();
    for mut line in lines {
        match boundary(&line, gutter) {
            None => {
                parted.append(&mut right);
                parted.push(line);
            }
            Some(at) => {
                let rest = line.pieces.split_off(at);
                let rest = PageLine {
                    left: rest.first().map_or(0.0, |piece| piece.left),
                    text: String::new(),
                    pieces: rest,
                    ..line
                };
                parted.extend(line.with_pieces());
                right.extend(rest.with_pieces());
            }
        }
    }
    parted.append(&mut right);
    parted
}
