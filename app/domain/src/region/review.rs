//! The days on which employers tell, once a year, which people with disabilities they employ (按比例安排残疾人就业年审,
//! called 联网认证 where it is done online). Each place sets its own days anew each year, so they are data.

use super::Region;
#[cfg(not(target_arch = "wasm32"))]
use crate::definition;
use serde::Deserialize;
use time::Date;

/// The review of one year, as a place has announced it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub struct Review {
    /// The first day on which it is taken in.
    pub opens: Date,
    /// The last. **Invariant:** not before the first.
    pub closes: Date,
    /// The announcement it comes from.
    pub source: String,
    /// Whether nobody has confirmed it for this region.
    pub assumed: bool,
}

/// What an employer wants to know of the days on a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It opens later.
    Ahead,
    /// It is open.
    Open,
    /// It is over, and the next one is not announced yet.
    Over,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "definition::day"))]
    opens: Date,
    #[cfg_attr(not(target_arch = "wasm32"), serde(deserialize_with = "definition::day"))]
    closes: Date,
    source: String,
    #[serde(default)]
    assumed: bool,
}

impl TryFrom<Written> for Review {
    type Error = &'static str;

    fn try_from(Written { opens, closes, source, assumed }: Written) -> Result<Self, Self::Error> {
        if closes < opens {
            return Err("the review closes before it opens; mend one of the days");
        }
        Ok(Self { opens, closes, source, assumed })
    }
}

impl Review {
    /// How it stands on this day.
    pub fn standing(&self, today: Date) -> Standing {
        match today {
            _ if today < self.opens => Standing::Ahead,
            _ if today > self.closes => Standing::Over,
            _ => Standing::Open,
        }
    }
}

impl Region {
    /// The review that is open, or else the next one, or else the last; `None` where no days are known at all.
    pub fn review(&self, today: Date) -> Option<&Review> {
        let to_come = self.reviews.iter().filter(|review| review.standing(today) != Standing::Over);
        to_come
            .min_by_key(|review| review.opens)
            .or_else(|| self.reviews.iter().max_by_key(|review| review.closes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn region(reviews: &str) -> Result<Region, String> {
        let text = format!("code = '440307'\nname = {{}}\nphone = '12385'\n[offices]\n{reviews}");
        Region::parse(&text).map_err(|wrong| wrong.message)
    }

    #[test]
    fn an_employer_is_told_of_the_review_that_matters_now() {
        let years = "[[review]]\nopens = 2027-03-01\ncloses = 2027-10-31\nsource = 'x'\n\
                     [[review]]\nopens = 2026-03-01\ncloses = 2026-10-31\nsource = 'x'\nassumed = true\n";
        let region = region(years).unwrap();
        let check = |today, year, standing| {
            let review = region.review(today).unwrap();
            assert_eq!((review.opens.year(), review.standing(today)), (year, standing), "on {today}");
        };
        check(date!(2026 - 02 - 28), 2026, Standing::Ahead);
        check(date!(2026 - 03 - 01), 2026, Standing::Open);
        check(date!(2026 - 10 - 31), 2026, Standing::Open);
        check(date!(2026 - 11 - 01), 2027, Standing::Ahead);
        check(date!(2027 - 12 - 01), 2027, Standing::Over);
    }

    #[test]
    fn a_place_may_have_no_days_and_never_impossible_ones() {
        assert_eq!(region("").unwrap().review(date!(2026 - 11 - 20)), None);
        let wrong =
            region("[[review]]\nopens = 2026-10-31\ncloses = 2026-03-01\nsource = 'x'\n").unwrap_err();
        assert!(wrong.contains("closes before it opens"), "{wrong}");
    }
}
