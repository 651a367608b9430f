//! Months, days, labels of dates.

use crate::vocabulary::Dates;

#[rustfmt::skip]
pub(super) const DATES: Dates = Dates {
    months: [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ],
    other_months: &[],
    capital_months: true,
    days_behind: true,
    weekdays: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    ordinals: &["st", "nd", "rd", "th"],
    links: &[],
    day_first: &[],
    labels: &[
        "published", "first published", "posted", "updated", "last updated", "last modified",
        "issued", "date", "by ",
    ],
};
