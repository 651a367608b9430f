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

/// Written on Wednesday, 11 August 2021; 14 March 2021 was a Sunday, 14 March 2022 a Monday.
#[test]
fn what_stands_beside_a_day_tells_its_year() {
    times(
        "The parade is on Monday, March 14.",
        &["~2022-03-14 March 14"],
    );
    times(
        "The parade is on Sunday, 14 March.",
        &["~2021-03-14 14 March"],
    );
    times(
        "The case numbers were down in January and February 2018.",
        &["~2018-01 January", "2018-02 February 2018"],
    );
    times(
        "It was signed in December of last year and ends in May next year.",
        &["~2020-12 December of last year", "~2022-05 May next year"],
    );
    times(
        "The 2022 tour dates: June 9 – Lima, Peru; June 11 – Quito.",
        &["~2022-06-09 June 9", "~2022-06-11 June 11"],
    );
    times(
        "In the 2016 campaign, she was seen feeling faint at a June 11 ceremony.",
        &["~2021-06-11|2016-06-11 June 11"],
    );
    times(
        "He has been in jail since October and will stay there.",
        &["~2020-10 October"],
    );
    times(
        "The totals as of July 28 are as follows.",
        &["~2021-07-28 July 28"],
    );
    times(
        "He left on 3 May last year and came back on 5 January of this year.",
        &["~2020-05-03 3 May", "~2021-01-05 5 January"],
    );
    times("It came into force on 1 December of that year.", &[]);
    times(
        "The bank failed in 1998. On 30 June, a law followed.",
        &["1998 1998", "~2021-06-30|1998-06-30 30 June"],
    );
    times(
        "He had vowed that they would leave on July 31.",
        &["~2021-07-31|2022-07-31 July 31"],
    );
}

#[test]
fn what_comes_round_is_no_event() {
    times(
        "The museum is open from 10 to 5 Monday through Friday and from 10 to 4 Saturday.",
        &[],
    );
    times("They meet every Tuesday and prayed each Friday.", &[]);
    times(
        "It elects its chair at the start of each fiscal year (July 1).",
        &[],
    );
    times("It is open Monday-Thursday 10-8, Friday 10-6.", &[]);
    times("He was seen on television on a Saturday night.", &[]);
    times("It holds elections on the first Tuesday in September.", &[]);
    times("Can you really swim there in December?", &[]);
    times("It is open on the first Saturday of each month.", &[]);
    times("Three million suffer from exposure to it today.", &[]);
    times("The army continues to fight the rebels today.", &[]);
    times("They run a Saturday club in the town.", &[]);
    times("We would have played in London on the Friday.", &[]);
    times("Today, they come for the theatre.", &[]);
    times("The street ends at the 14th July Bridge.", &[]);
    times("Today, only three remain. Such cases are rare today.", &[]);
    times("The bridge opened today.", &["~2021-08-11 today"]);
    times("Ministers meet in Lima today.", &["~2021-08-11 today"]);
}

#[test]
fn counts_and_hours_are_no_years() {
    times("He fled 1 1/2 years ago, she 2.5 years ago.", &[]);
    times("Between 1500 and 2000 people fled.", &[]);
    times("It took from 2000 to 3000 men.", &[]);
    times("The curfew began by 1900 GMT.", &[]);
    times(
        "The town was built in 1200 BC and burnt before 1177 BCE.",
        &[],
    );
    times(
        "Between 1996 and 2001 women were barred.",
        &["1996/2001 Between 1996 and 2001"],
    );
}

#[test]
fn a_line_with_the_day_of_publication_is_no_event() {
    let line = |line: &str| {
        let text = format!("{line}\n\nThe river rose on 3 May 2019.\n\nNobody was hurt.");
        times(&text, &["2019-05-03 3 May 2019"]);
    };
    line("By Ana Ruiz, 11 August 2021");
    line("Published 14 May 2020 at 10:30 GMT");
    line("— Robert Roe (@roe) November 18, 2019");
    times(
        "5 July 1943: Battle of Kursk\n\nThe army lost.",
        &["1943-07-05 5 July 1943"],
    );
}

#[test]
fn abbreviations_end_no_clause() {
    times(
        "It was completed by 2 a.m. today, and it began at 8 p.m. on Monday.",
        &["~2021-08-09 on Monday", "~2021-08-11 today"],
    );
    times(
        "We are making this announcement today.",
        &["~2021-08-11 today"],
    );
}

#[test]
fn nouns_and_places_in_the_sentence_tell_the_side() {
    times(
        "To remove the threat, incidents such as the attack on Friday matter.",
        &["~2021-08-06 on Friday"],
    );
    times(
        "The government has introduced a bill to raise the tax on Friday.",
        &["~2021-08-13 on Friday"],
    );
    times(
        "As of Friday afternoon, police had arrested 20 people.",
        &["~2021-08-06 Friday"],
    );
    times(
        "The motive behind her abduction on Friday, is still unclear.",
        &["~2021-08-06|2021-08-13 on Friday"],
    );
    times(
        "In an interview Friday, he would not comment on the plan.",
        &["~2021-08-06 Friday"],
    );
    times(
        "29/30 March: Lima; 5 April: Quito.",
        &[
            "~2021-03-30|2022-03-30 30 March",
            "~2021-04-05|2022-04-05 5 April",
        ],
    );
    times("The vote is on Friday.", &["~2021-08-13 on Friday"]);
    times("He issued a Friday statement.", &["~2021-08-06 Friday"]);
    times(
        "They want to prevent more marches like Monday’s.",
        &["~2021-08-09|2021-08-16 Monday’s"],
    );
    times(
        "March 21 – The smoke is back, and drivers are to slow down.",
        &["~2021-03-21|2022-03-21 March 21"],
    );
    times(
        "Officials see that as likely in light of the governor in October announcing a plan to speed the work.",
        &["~2020-10|2021-10 October"],
    );
}
