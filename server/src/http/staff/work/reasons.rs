//! Why people of a region did not want the posts that were found for them: what posts lack, in numbers.

use super::figures::Period;
use crate::{app::App, error::Result, store::Staff};
use axum::{
    Json,
    extract::{Query, State},
};
use tantu_domain::{
    calendar::CHINA,
    staff::{MatchReasons, ReasonCount},
    work::Unit,
};

/// Every reason with how often it was named.
pub async fn count_reasons(
    State(app): State<App>,
    staff: Staff,
    Query(period): Query<Period>,
) -> Result<Json<MatchReasons>> {
    let (from, until) = period.or_this_year(app.today());
    let first = from.midnight().assume_offset(CHINA);
    // To the end of the last day.
    let end = until.saturating_add(time::Duration::DAY).midnight().assume_offset(CHINA);
    let counted = app.store().match_reasons(&staff, first, end).await?;
    let counted =
        counted.into_iter().map(|(reason, count)| ReasonCount { reason, count, unit: Unit::Occasions });
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), "staff read why posts are not wanted");
    Ok(Json(MatchReasons { reasons: counted.collect(), region: staff.region, from, until }))
}
