//! What a federation reports of work in a year, counted from what happened and from nothing else.
//!
//! The lines are those that stand in two or more districts' yearly reports. Each says its unit, because reports mix
//! people (人) and occasions (人次): who took two classes is one person and two occasions.

use crate::{
    calendar,
    case::{Event, Recorded, Status},
    ids::ResidentId,
    service::Service,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use time::Date;

/// A line of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// Registered as looking for work (求职登记).
    Registered,
    /// Vocational ability assessed (职业能力评估).
    Assessed,
    /// Took a class (培训).
    Trained,
    /// Have the certificate of a class.
    Certified,
    /// Came to a job fair (招聘会).
    AttendedFair,
    /// Agreed to a plan of their own (一生一策).
    Planned,
    /// Reached an intention with an employer (达成意向).
    Intentions,
    /// Signed an agreement (签订用工协议).
    Agreements,
    /// Began to work (新增就业).
    NewlyEmployed,
    /// Still in work at the follow-up after half a year or later (稳定就业).
    StablyEmployed,
    /// Had a problem at work and said so.
    Troubles,
    /// Left work.
    Left,
}

/// What a line counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// People, each once (人).
    Persons,
    /// How often it happened (人次).
    Occasions,
}

/// A number of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Of what.
    pub line: Line,
    /// In what.
    pub unit: Unit,
    /// How many.
    pub count: usize,
}

/// Something that happened to somebody on a day, and belongs to a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Happening {
    /// To whom.
    pub to: ResidentId,
    /// What.
    pub line: Line,
    /// On which day in China.
    pub on: Date,
}

impl Line {
    /// Every line, in the order of a working life.
    pub const ALL: [Self; 12] = [
        Self::Registered,
        Self::Assessed,
        Self::Trained,
        Self::Certified,
        Self::AttendedFair,
        Self::Planned,
        Self::Intentions,
        Self::Agreements,
        Self::NewlyEmployed,
        Self::StablyEmployed,
        Self::Troubles,
        Self::Left,
    ];

    /// What it is counted in. Classes and fairs are reported in both.
    pub fn units(self) -> &'static [Unit] {
        match self {
            Self::Trained | Self::AttendedFair => &[Unit::Persons, Unit::Occasions],
            Self::Troubles => &[Unit::Occasions],
            _ => &[Unit::Persons],
        }
    }

    /// Since how many months somebody has to be in work at a follow-up to be stably so. Assumed: half a year; the
    /// reports count “新增稳定就业” and do not say from when on.
    pub const STABLE_MONTHS: u16 = 6;
}

/// The service by which ability is assessed.
pub const ASSESSING: &str = "job-assessment";
/// The service by which somebody gets a plan of their own.
pub const PLANNING: &str = "graduate-plan";
/// The service by which one applies for a post.
pub const APPLYING: &str = "job-application";

/// What happened in a case of one of these services that belongs to a line.
pub fn happenings(
    to: ResidentId,
    history: &[Recorded],
    status: &Status,
    service: &Service,
) -> Vec<Happening> {
    let on_the_way = history.iter().filter_map(|recorded| {
        let day = calendar::day_in_china(recorded.at);
        let (line, on) = match (&recorded.event, service.slug.as_str()) {
            (Event::Assessed { .. }, ASSESSING) => (Line::Assessed, day),
            (Event::PlanAgreed, PLANNING) => (Line::Planned, day),
            (Event::Intended, _) => (Line::Intentions, day),
            (Event::Signed { .. }, _) => (Line::Agreements, day),
            (Event::Started { on }, _) => (Line::NewlyEmployed, *on),
            (Event::TroubleReported { .. }, _) => (Line::Troubles, day),
            (Event::Left { .. } | Event::FollowedUp { is_in_work: false, .. }, _) => (Line::Left, day),
            _ => return None,
        };
        Some(Happening { to, line, on })
    });
    let stayed = status.passed.iter().filter(|passed| {
        let months = service.stage(&passed.stage).and_then(|stage| stage.after_start_months);
        months.is_some_and(|months| months >= Line::STABLE_MONTHS)
    });
    let stayed = stayed.map(|passed| Happening {
        to,
        line: Line::StablyEmployed,
        on: calendar::day_in_china(passed.at),
    });
    on_the_way.chain(stayed).collect()
}

/// Every line of the report from one day to another, both counted, whatever else happened before and after.
pub fn count(happenings: &[Happening], from: Date, until: Date) -> Vec<Figure> {
    let within = |happening: &&Happening| (from..=until).contains(&happening.on);
    let of = |line| happenings.iter().filter(within).filter(move |happening| happening.line == line);
    let figure = |line, unit| {
        let count = match unit {
            Unit::Persons => of(line).map(|happening| happening.to).collect::<BTreeSet<_>>().len(),
            Unit::Occasions => of(line).count(),
        };
        Figure { line, unit, count }
    };
    let units = Line::ALL.into_iter().flat_map(|line| line.units().iter().map(move |unit| (line, *unit)));
    units.map(|(line, unit)| figure(line, unit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;
    use uuid::Uuid;

    fn counted(happened: &[(u128, Line, Date)]) -> Vec<(Line, Unit, usize)> {
        let happening = |(who, line, on): &(u128, Line, Date)| Happening {
            to: ResidentId(Uuid::from_u128(*who)),
            line: *line,
            on: *on,
        };
        let happenings: Vec<_> = happened.iter().map(happening).collect();
        let figures = count(&happenings, date!(2026 - 01 - 01), date!(2026 - 12 - 31));
        figures.into_iter().filter(|figure| figure.count > 0).map(|of| (of.line, of.unit, of.count)).collect()
    }

    #[test]
    fn who_takes_two_classes_is_one_person_and_two_occasions() {
        let (spring, autumn) = (date!(2026 - 03 - 02), date!(2026 - 10 - 12));
        let happened = [(1, Line::Trained, spring), (1, Line::Trained, autumn), (2, Line::Trained, autumn)];
        assert_eq!(
            counted(&happened),
            [(Line::Trained, Unit::Persons, 2), (Line::Trained, Unit::Occasions, 3)]
        );
    }

    #[test]
    fn the_first_and_the_last_day_of_a_year_belong_to_it_and_no_other_day() {
        let on = |day| counted(&[(1, Line::NewlyEmployed, day)]).len();
        assert_eq!(on(date!(2026 - 01 - 01)), 1);
        assert_eq!(on(date!(2026 - 12 - 31)), 1);
        assert_eq!(on(date!(2025 - 12 - 31)), 0);
        assert_eq!(on(date!(2027 - 01 - 01)), 0);
    }

    #[test]
    fn a_year_without_anything_has_every_line_with_nothing_in_it() {
        let figures = count(&[], date!(2026 - 01 - 01), date!(2026 - 12 - 31));
        let lines: BTreeSet<_> = figures.iter().map(|figure| figure.line).collect();
        assert_eq!(
            (lines.len(), figures.iter().map(|figure| figure.count).sum()),
            (Line::ALL.len(), 0_usize)
        );
    }
}
