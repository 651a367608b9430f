//! Temporal expressions.

use super::*;

#[track_caller]
fn times(text: &str, expected: &[&str]) {
    let (document, _, claims) = read_text(text);
    let line = |mention: &TimeMention| {
        let sign = if mention.basis == Basis::Inferred {
            "~"
        } else {
            ""
        };
        let or = mention.or.map(|or| format!("|{or}"));
        format!(
            "{sign}{}{} {}",
            mention.time,
            or.unwrap_or_default(),
            mention.words.slice(&document.text)
        )
    };
    let found: Vec<_> = claims.times.iter().map(line).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn dates_and_periods() {
    times(
        "It began on 11 August 2019 and ended on January 5, 2020.",
        &["2019-08-11 11 August 2019", "2020-01-05 January 5, 2020"],
    );
    times(
        "They ruled from 1979 to 1989 and again in the 1990s.",
        &["1979/1989 from 1979 to 1989", "199X 1990s"],
    );
    times(
        "During its 1996 to 2001 rule; removed in 2001.",
        &["1996/2001 1996 to 2001", "2001 2001"],
    );
    times(
        "It was signed in March 2004 and lasted 2005–09.",
        &["2004-03 March 2004", "2005/2009 2005–09"],
    );
}

#[test]
fn relative_days_are_inferred() {
    // A sentence has each day once.
    times(
        "He left on Tuesday and came back yesterday.",
        &["~2021-08-10 on Tuesday"],
    );
    times(
        "The talks will be held on Friday.",
        &["~2021-08-13 on Friday"],
    );
    times(
        "They met three years ago and again this month.",
        &["~2018 three years ago", "~2021-08 this month"],
    );
    times("They met on 3 July.", &["~2021-07-03 3 July"]);
}

/// Written on Wednesday, 11 August 2021: every expression with the day, or both days, it means.
#[test]
fn tense_tells_announced_from_past() {
    let coming = [
        "Ministers meet in Lima on Friday.",
        "The team leave for Manila on Friday.",
        "Talks are due on Friday.",
        "A hearing is scheduled for Friday, the court said on Monday night at length.",
        "On Friday, the council will vote on the plan.",
        "The ship sails on Friday.",
        "The bridge is to reopen on Friday.",
        "Leaders agreed to meet on Friday.",
        "The minister said he would travel there on Friday.",
        "The road may be closed on Friday.",
        "Voters go to the polls on Friday.",
        "Aid agencies plan to send a convoy on Friday.",
        "The exhibition opens on Friday.",
        "He asked them to return on Friday.",
    ];
    for text in coming {
        let found = &read_text(text).2.times;
        let friday = found
            .iter()
            .find(|time| time.time.to_string() == "2021-08-13");
        assert!(
            friday.is_some_and(|time| time.or.is_none()),
            "{text} {found:?}"
        );
    }
    let past = [
        "Ministers met in Lima on Friday.",
        "The town was shelled on Friday.",
        "Three men have been held since Friday.",
        "On Friday, shells hit the market.",
        "The army said on Friday that it would withdraw.",
        "Talks, which will go on next month, began on Friday.",
        "The wounded were taken to Herat on Friday.",
        "Residents had to leave on Friday.",
        "The party lost the vote on Friday.",
        "Police arrested the man, who lives in Kabul, on Friday.",
        "He would have arrived on Friday.",
        "They will bury the man killed on Friday.",
    ];
    for text in past {
        let found = &read_text(text).2.times;
        let friday = found
            .iter()
            .find(|time| time.time.to_string() == "2021-08-06");
        assert!(
            friday.is_some_and(|time| time.or.is_none()),
            "{text} {found:?}"
        );
    }
}

#[test]
fn what_shows_no_tense_has_both_days() {
    times("Rain on Friday.", &["~2021-08-06|2021-08-13 on Friday"]);
    times(
        "The talks were due to resume on Friday.",
        &["~2021-08-06|2021-08-13 on Friday"],
    );
    times("Curfew in May.", &["~2021-05|2022-05 May"]);
}

#[test]
fn months_and_days_without_a_year_look_where_the_tense_looks() {
    times("Ministers meet in Lima in May.", &["~2022-05 May"]);
    times("Ministers met in Lima in May.", &["~2021-05 May"]);
    times("The law will expire on 3 July.", &["~2022-07-03 3 July"]);
    times("The flood came on 12 August.", &["~2021-08-12 12 August"]);
}

#[test]
fn numbers_that_are_no_dates() {
    times(
        "In 2000 houses there was no water, and 1500 people left by 1200 roads.",
        &[],
    );
    times("The Sunday Times and Black Friday may march on.", &[]);
}
