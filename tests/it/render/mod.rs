//! The page, from a briefing made by hand.

pub(crate) mod fixture;

use geobrief::render;

#[test]
fn the_page_is_written() {
    let page = render::page(&fixture::briefing()).unwrap();
    assert!(page.starts_with("<!doctype html>"));
}
