//! What a federation reports of work, counted from what happened.
//!
//! Nothing is counted beforehand: every case of the services concerned is read and folded, as its page would. A report
//! is asked for a few times a year.

use crate::{
    app::App,
    error::Result,
    store::{Attendance, Staff},
};
use axum::{
    Json,
    extract::{Query, State},
};
use serde::Deserialize;
use tantu_domain::{
    calendar,
    staff::Figures,
    work::{self, APPLYING, ASSESSING, GatheringKind, Happening, Line, PLANNING, RegistrationEvent},
};
use time::{Date, Month, OffsetDateTime};

/// From which day to which; without them, this year so far.
#[derive(Debug, Deserialize)]
pub struct Period {
    from: Option<Date>,
    until: Option<Date>,
}

impl Period {
    /// The first and the last day.
    pub(super) fn or_this_year(self, today: Date) -> (Date, Date) {
        let new_year = Date::from_calendar_date(today.year(), Month::January, 1).expect("every year has one");
        (self.from.unwrap_or(new_year), self.until.unwrap_or(today))
    }
}

/// Every line of the report.
pub async fn show_figures(
    State(app): State<App>,
    staff: Staff,
    Query(period): Query<Period>,
) -> Result<Json<Figures>> {
    let (from, until) = period.or_this_year(app.today());
    let mut happened = registered(&app, &staff.region).await?;
    happened.extend(gathered(&app, &staff.region, from, until).await?);
    for service in [APPLYING, ASSESSING, PLANNING] {
        happened.extend(in_cases(&app, &staff.region, service).await?);
    }
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), "staff read what is counted of work");
    Ok(Json(Figures { region: staff.region, from, until, figures: work::count(&happened, from, until) }))
}

async fn registered(app: &App, region: &str) -> Result<Vec<Happening>> {
    let events = app.store().registration_events(region, OffsetDateTime::UNIX_EPOCH, app.now()).await?;
    let registered = events.into_iter().filter(|(_, event, _)| *event == RegistrationEvent::Registered);
    Ok(registered
        .map(|(to, _, at)| Happening { to, line: Line::Registered, on: calendar::day_in_china(at) })
        .collect())
}

async fn gathered(app: &App, region: &str, from: Date, until: Date) -> Result<Vec<Happening>> {
    let attended = app.store().attendances(region, from, until).await?;
    let lines = attended.into_iter().flat_map(|Attendance { resident: to, kind, on, is_certified }| {
        let came = match kind {
            GatheringKind::Class => Line::Trained,
            GatheringKind::Fair => Line::AttendedFair,
        };
        let certified = is_certified.then_some(Line::Certified);
        [Some(came), certified].into_iter().flatten().map(move |line| Happening { to, line, on })
    });
    Ok(lines.collect())
}

async fn in_cases(app: &App, region: &str, service: &str) -> Result<Vec<Happening>> {
    let cases = app.store().cases_of_service(region, service).await?;
    let happened = cases.iter().map(|(to, case)| {
        let (entry, status) = (app.entry_of(case)?, app.status(case)?);
        Ok(work::happenings(*to, &case.history, &status, &entry.service))
    });
    Ok(happened.collect::<Result<Vec<_>>>()?.concat())
}
