//! The English catalogue.

mod atlas_frame;
mod atlas_views;
mod edits;
mod page_texts;
mod phrases;

use crate::geo::compass_point;
use crate::language::atlas::AtlasTexts;
use crate::language::catalogue::{
    About, Article, Catalogue, Claims, Comments, Dates, Facts, Frame, Legend, Listed, Map, Places,
    Reasons, Report, Roles, Section, Statuses, Summary,
};
use crate::language::plural::Plural;
use crate::language::text::lower_first;
use jiff::tz::TimeZone;
use page_texts::PAGE_TEXTS;
use phrases::{
    NUMBERS, because, comparison, contents, division, inferred_from, kind, quoted, sentence,
};

pub(in crate::language) static CATALOGUE: Catalogue = Catalogue {
    numbers: NUMBERS,
    dates: Dates {
        long: |date| date.strftime("%-d %B %Y").to_string(),
        short: |date| date.strftime("%-d %b %Y").to_string(),
        month: |date| date.strftime("%b %Y").to_string(),
        decade: |year| format!("{year}s"),
        moment: |time| {
            let time = time.to_zoned(TimeZone::UTC);
            time.strftime("%-d %b %Y, %H:%M UTC").to_string()
        },
        clock: |time| {
            let time = time.to_zoned(TimeZone::UTC);
            time.strftime("%H:%M UTC").to_string()
        },
    },
    statuses: Statuses {
        set: "Set by you",
        sure: "Sure",
        likely: "Likely",
        check: "Check",
        unmapped: "Not mapped",
    },
    facts: Facts {
        title: "Title",
        source: "Source",
        date: "Date",
        changed: "Changed",
        author: "Author",
        submitter: "Submitted by",
        language: "Language",
        address: "Address",
        untitled: "Untitled",
        not_stated: "not stated",
        stated: "stated by the source",
        missing: "missing",
        inferred: |clue| format!("inferred from {}", inferred_from(clue)),
        inferred_short: "inferred",
    },
    frame: Frame {
        skip_links: "Skip links",
        skip_to_summary: "Skip to the summary",
        skip_to_places: "Skip to the places",
        kicker: "Briefing",
        places: Plural {
            one: "{n} place",
            other: "{n} places",
        },
        none_to_check: "none to check",
        to_check: Plural {
            one: "{n} to check",
            other: "{n} to check",
        },
        comments: Plural {
            one: "{n} comment",
            other: "{n} comments",
        },
        bots_folded: Plural {
            one: "{n} bot folded",
            other: "{n} bots folded",
        },
        sections: "Sections",
        to_places: "Places",
        to_article: "Article",
        to_comments: "Comments",
        to_unmapped: "Not mapped",
        to_timeline: "Timeline",
        to_statements: "Said",
        to_about: "About",
        one_page: "Print one page",
        title_jump: "title",
        corrections: "Your corrections",
        sheet: "Place",
        print_note: "geobrief · boundaries and names do not imply endorsement",
        and_more: Plural {
            one: "and {n} more",
            other: "and {n} more",
        },
    },
    summary: Summary {
        section: Section {
            heading: "Bottom line",
            note: "sentences quoted from the article, unchanged",
        },
        takeaways: "Takeaways",
        none: "No single sentence says it.",
        source: "source",
        footnotes: "Links",
    },
    map: Map {
        title: "Map",
        figure: "Map of the places named",
        second: "Farther away: places that lie together outside of the map",
        scrolls: "Map drawing; scroll sideways on a narrow screen",
        live: "Interactive map. The places table holds the same content.",
        comment_layer: "Comments on the map",
        claim: "A mark says only that the text names this place.",
        disclaimer: "Boundaries and names shown do not imply endorsement or acceptance.",
        credits: "Map data: Natural Earth 5, GeoNames (CC BY 4.0).",
        or_here: "or here?",
        offset: |km, bearing| {
            let direction = bearing.map_or("", compass_point);
            format!("{} {direction}", NUMBERS.exact_distance(km))
                .trim_end()
                .to_owned()
        },
        contents,
        legend: Legend {
            town: "Town, size by mentions",
            strong_tint: "Country, 3 or more mentions",
            faint_tint: "Country, 1 or 2 mentions",
            faint_tint_short: "1 or 2",
            shape: "Area with known limits",
            shape_in_comments: "Province, only in comments",
            likely: "Likely",
            set: "Set by you",
            check: "Check: undecided",
            hollow: "Town, only in comments",
            hatched: "Only in comments",
            position: "Position written in the text",
            offset: "Distance from a place",
            course: "River named",
            named_border: "Border named",
            disputed: "Disputed border",
        },
    },
    places: Places {
        section: Section {
            heading: "Places",
            note: "most mentioned first",
        },
        none: "geobrief recognised no place that can be mapped, so there is no map.",
        caption: "Places named, with counts of mentions in the article and in comments, and how \
                  sure the match is",
        place_column: "Place",
        article_column: "Article",
        comments_column: "Com\u{ad}ments",
        match_column: "Match",
        in_article: "Named in the article",
        only_in_comments: "Named only in comments",
        mentions: Plural {
            one: "{n} mention",
            other: "{n} mentions",
        },
        count_in_article: "in the article",
        count_in_comments: "in comments",
        none_in_article: "none in the article",
        none_in_comments: "none in comments",
        previous_of: |name| format!("Previous mention of {name}"),
        next_of: |name| format!("Next mention of {name}"),
        not_chosen: "Not chosen",
        candidates: "Candidates",
        reasons_left: |whole, left| {
            format!(
                "The first {whole} places stand with their reasons. Those of the other {left} are in \
                 their cards, which need scripts, and in the exports."
            )
        },
        kind,
        capital: "Capital",
        division,
        within: lower_first,
        area: "area, no pin",
        not_drawn: "not drawn",
    },
    borders: Section {
        heading: "Borders named",
        note: "the shared line lights up on the map",
    },
    article: Article {
        section: Section {
            heading: "Article",
            note: "text as received; the place names that geobrief recognised are marked",
        },
        messages: Section {
            heading: "Messages",
            note: "in their order, as received; place names marked",
        },
        paragraph: |number| format!("Paragraph {number}"),
    },
    comments: Comments {
        heading: "Comments",
        threaded: "answers below what they answer; counted apart from the article",
        newest_first: "newest first; counted apart from the article",
        apart: "counted apart from the article",
        show: "Show",
        all: "all comments",
        by: |author| format!("Comment by {author}"),
        person: |number| format!("Person {number}"),
        permalink: "permalink",
        answers: "answers",
        points: |score| match score {
            1 | -1 => format!("{score} point"),
            _ => format!("{score} points"),
        },
        bots_text: "Show the bot’s text",
        submitter: "Submitter",
        moderator: "Moderator",
        bot: "Bot",
        deleted: "Deleted",
        not_counted: "not counted",
        edited: "edited",
        statement: "Submission statement",
    },
    listed: Listed {
        section: Section {
            heading: "Named but not mapped",
            note: "names that geobrief recognised and does not show on the map",
        },
        none: "Every name that geobrief recognised as a place is on the map.",
        correct: "Correct",
        roles: Roles {
            literal: "a place",
            associative: "part of another name",
            demonym: "a people",
            historical: "a former state",
            region: "a region",
        },
        tip: |role| format!("{role}: listed, not mapped"),
        only_associative: |uses| {
            let uses: Vec<String> = uses.iter().map(|words| quoted(words)).collect();
            let uses = uses.join(" and ");
            format!("Only in {uses}: part of another name, not a location.")
        },
        historical: str::to_owned,
        not_in_gazetteer: "No place of this name in the gazetteer.",
        set_aside: "Set by you: not a place.",
    },
    claims: Claims {
        timeline: Section {
            heading: "Timeline",
            note: "dates in the text",
        },
        statements: Section {
            heading: "Who said what",
            note: "reported speech, with its verb",
        },
        numbers: Section {
            heading: "Numbers",
            note: "as the text has them, lives first, never added up",
        },
        agents: Section {
            heading: "People and organisations",
            note: "found by rules, never on the map",
        },
        people: "People",
        organisations: "Organisations",
        stated: "stated",
        inferred_from: |words| format!("inferred from {}", quoted(words)),
        either: |one, other| format!("{one} or {other}"),
        not_clear_which: |words| format!("{}: the text does not say which", quoted(words)),
        unattributed: "Unattributed",
        reported_by: |who| format!("reported by {who}"),
        in_the_text: |words| format!("{} in the text", quoted(words)),
        not_clear_who: |words| format!("{}: not clear who", quoted(words)),
        more_in_data: Plural {
            one: "and {n} more, in the data",
            other: "and {n} more, in the data",
        },
        minor_numbers: Plural {
            one: "{n} duration or count under ten",
            other: "{n} durations and counts under ten",
        },
    },
    about: About {
        heading: "About this briefing",
        made_by: "Made by",
        of_file: |kind| format!("offline, from one {kind} file. Nothing was fetched"),
        of_address: |time| match time {
            Some(time) => format!("from one address, fetched {time}"),
            None => "from one address".to_owned(),
        },
        no_requests: "this page makes no requests",
        input: "Input",
        notice: ToString::to_string,
        source_says: "Source says",
        method: "Method",
        method_words: "A learned model and rules find the place names, a gazetteer knows the places, and \
                       a second model weighs which of them is meant. They miss names and take words for \
                       names that are none: what they did not recognise is in no list here. Summary \
                       lines are sentences of the article, unchanged. No text was generated.",
        bots_folded: "What bots wrote is folded and counts nowhere.",
        matching: "Match",
        sure: "the text or the name decides.",
        likely: "one candidate fits clearly better.",
        check: "several fit; a person should decide.",
        set: "from your corrections.",
        corrections: "Corrections",
        applied: Plural {
            one: "{n} applied.",
            other: "{n} applied.",
        },
        stale: |names| format!("No longer in the text, so without effect: {names}."),
        map_data: "Map data",
        map_data_words: "Natural Earth 5 (public domain); places GeoNames (CC BY 4.0, \
                         geonames.org); map library Leaflet 1.9.4 (BSD 2-Clause, © Volodymyr \
                         Agafonkin, CloudMade).",
        leaflet_licence: "Licence of Leaflet",
        borders: "Borders",
        borders_words: "Drawn as in Natural Earth (de facto). Disputed lines are dashed.",
        disputed: "Disputed on this map, and tinted as nobody’s:",
    },
    reasons: Reasons {
        sentence,
        preferred: |other, reason| {
            Some(format!(
                "Preferred over {other}, because {}.",
                because(reason)?
            ))
        },
        undecided: |count, names| {
            if let [name] = names {
                return format!("{name} is known by this name, but another place may be meant.");
            }
            let count = match count {
                2 => "Two".to_owned(),
                3 => "Three".to_owned(),
                4 => "Four".to_owned(),
                _ => count.to_string(),
            };
            let names = names.join("; ");
            format!("{count} places fit and nothing in the text decides: {names}.")
        },
        unsupported: |name| {
            format!(
                "One place of this name is known, {name}; nothing in the text says it is meant."
            )
        },
        comparison,
    },
    report: Report {
        what_column: "What",
        where_column: "Where",
        of_paragraph: |number, sentence| {
            format!("Article, paragraph {number}, sentence {sentence}")
        },
        of_comment: |author, sentence| format!("Comment by {author}, sentence {sentence}"),
        of_title: |sentence| format!("title, sentence {sentence}"),
        id_column: "Id",
        credits: "Natural Earth 5 (public domain); GeoNames (CC BY 4.0).",
    },
    edits: edits::EDITS,
    page_texts: PAGE_TEXTS,
    atlas: AtlasTexts {
        frame: atlas_frame::FRAME,
        counts: atlas_frame::COUNTS,
        filters: atlas_frame::FILTERS,
        time: atlas_frame::TIME,
        lists: atlas_frame::LISTS,
        matrix: atlas_views::MATRIX,
        compare: atlas_views::COMPARE,
        check: atlas_views::CHECK,
        panel: atlas_views::PANEL,
        search: atlas_views::SEARCH,
        place_page: atlas_views::PLACE_PAGE,
    },
};
