//! What the server does without being asked: it sends what waits to be sent, deletes what is due, and looks every night
//! which posts fit whom.

pub mod matching;
pub mod retention;

use crate::{app::App, store::Due, telling};
use std::time::Duration;
use time::OffsetDateTime;
use tokio::time::{MissedTickBehavior, interval};

/// How often it is looked whether anything is due.
const EVERY: Duration = Duration::from_secs(60);

/// Sends what waits and deletes what is due, at once and then every minute, and does once a day what is for once a day,
/// until the server stops.
pub async fn run(app: App) {
    let mut daily = matching::Daily::default();
    let mut minutes = interval(EVERY);
    minutes.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        minutes.tick().await;
        tick(&app, app.now()).await;
        daily.tick(&app).await;
    }
}

/// Sends what waits, deletes what is due at `now`, and says how much that was. A rule that fails is tried again the next time, and keeps
/// no other from being followed.
pub async fn tick(app: &App, now: OffsetDateTime) -> u64 {
    telling::tell_of_gatherings(app).await;
    let mut deleted = 0;
    for due in Due::ALL {
        match app.store().delete_due(due, now).await {
            Ok(0) => {}
            Ok(count) => {
                tracing::info!(due = due.name(), count, "deleted what was due");
                deleted += count;
            }
            Err(error) => tracing::error!(due = due.name(), "could not delete what is due: {error}"),
        }
    }
    deleted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::{new_draft, open, sign_in};
    use time::Duration;

    #[tokio::test]
    async fn what_is_due_goes_when_its_time_has_come_and_not_before() {
        let (app, clock, _folder) = open().await;
        let (_, resident) = sign_in(&app, "13800138000").await;
        app.store().create_draft(resident, new_draft(&app, None), app.now()).await.unwrap();
        assert_eq!(tick(&app, clock.now()).await, 0);
        clock.forward(retention::IDLE_SESSIONS);
        assert_eq!(tick(&app, clock.now()).await, 1, "the session");
        clock.forward(retention::DRAFTS - retention::IDLE_SESSIONS - Duration::MINUTE);
        assert_eq!(tick(&app, clock.now()).await, 0);
        clock.forward(Duration::MINUTE);
        assert_eq!(tick(&app, clock.now()).await, 1, "the draft");
        assert!(app.store().open_drafts(resident).await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn a_database_that_fails_stops_nothing_else() {
        let (app, clock, _folder) = open().await;
        app.store().close().await;
        assert_eq!(tick(&app, clock.now()).await, 0, "it is tried again the next minute");
    }
}
