//! Deleting what is due: one rule for everything that is kept, each as long as [`retention`] says.
//!
//! **Invariant:** what is deleted of a person because its time is up is written down in the same step: that it was, never
//! what it said.

use super::{
    Audit, Deed, Result, Store, Who,
    audit::write_down,
    database::{in_transaction, writing},
};
use crate::jobs::retention;
use tantu_domain::ids::ResidentId;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// Something that is kept for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// Codes to phones.
    Codes,
    /// Guesses at cards.
    CardGuesses,
    /// What devices were asked to sign.
    PasskeyTasks,
    /// Those who left to sign in elsewhere.
    IdentitySignIns,
    /// Sessions in which nothing was done.
    IdleSessions,
    /// Sessions, whatever was done in them.
    Sessions,
    /// Pages that wait for their person.
    KeptPages,
    /// Replies that wait for theirs.
    KeptReplies,
    /// Answers to “What can I get?”.
    FinderSheets,
    /// Definitions with which nothing began.
    Definitions,
    /// Messages that were sent.
    Messages,
    /// Notes of people who were stuck, once they were answered.
    AnsweredStuckNotes,
    /// Those that nobody has answered.
    StuckNotes,
    /// What was found for those who look for work.
    Matches,
    /// That people were at classes and fairs.
    AttendedSignUps,
    /// That people had signed up for them and did not come.
    MissedSignUps,
    /// Drafts nobody has touched.
    Drafts,
    /// What devices have delivered.
    DeviceCommands,
    /// Mandates that have ended.
    Mandates,
    /// Consents that were withdrawn.
    Consents,
    /// That somebody was registered for work, once they are no more.
    Registrations,
    /// Cases that have ended.
    Cases,
    /// People who have asked to be deleted, and of whom nothing has to be kept any more.
    People,
}

impl Due {
    /// Everything, in the order in which it is deleted: a person after their last case.
    pub const ALL: [Self; 23] = [
        Self::Codes,
        Self::CardGuesses,
        Self::PasskeyTasks,
        Self::IdentitySignIns,
        Self::IdleSessions,
        Self::Sessions,
        Self::KeptPages,
        Self::KeptReplies,
        Self::FinderSheets,
        Self::Definitions,
        Self::Messages,
        Self::AnsweredStuckNotes,
        Self::StuckNotes,
        Self::Matches,
        Self::AttendedSignUps,
        Self::MissedSignUps,
        Self::Drafts,
        Self::DeviceCommands,
        Self::Mandates,
        Self::Consents,
        Self::Registrations,
        Self::Cases,
        Self::People,
    ];

    /// Its name in logs, and in the audit log.
    pub fn name(self) -> &'static str {
        match self {
            Self::Codes => "codes",
            Self::CardGuesses => "card-guesses",
            Self::PasskeyTasks => "passkey-tasks",
            Self::IdentitySignIns => "identity-sign-ins",
            Self::IdleSessions => "idle-sessions",
            Self::Sessions => "sessions",
            Self::KeptPages => "kept-pages",
            Self::KeptReplies => "kept-replies",
            Self::FinderSheets => "finder-sheets",
            Self::Definitions => "definitions",
            Self::Messages => "messages",
            Self::AnsweredStuckNotes => "answered-stuck-notes",
            Self::StuckNotes => "stuck-notes",
            Self::Matches => "matches",
            Self::AttendedSignUps => "attended-sign-ups",
            Self::MissedSignUps => "missed-sign-ups",
            Self::Drafts => "drafts",
            Self::DeviceCommands => "device-commands",
            Self::Mandates => "mandates",
            Self::Consents => "consents",
            Self::Registrations => "registrations",
            Self::Cases => "cases",
            Self::People => "people",
        }
    }

    /// How long it is kept.
    pub fn kept(self) -> Duration {
        match self {
            Self::Codes => retention::CODES,
            Self::CardGuesses => retention::CARD_GUESSES,
            // They say themselves until when they are good.
            Self::PasskeyTasks | Self::IdentitySignIns | Self::Sessions => Duration::ZERO,
            Self::IdleSessions => retention::IDLE_SESSIONS,
            Self::KeptPages | Self::KeptReplies => retention::KEPT_PAGES,
            Self::FinderSheets => retention::FINDER_SHEETS,
            Self::Definitions => retention::UNUSED_DEFINITIONS,
            Self::Messages => retention::MESSAGES,
            Self::AnsweredStuckNotes => retention::ANSWERED_STUCK_NOTES,
            Self::StuckNotes => retention::STUCK_NOTES,
            Self::Matches => retention::MATCHES,
            Self::AttendedSignUps => retention::ATTENDED_SIGN_UPS,
            Self::MissedSignUps => retention::MISSED_SIGN_UPS,
            Self::Drafts => retention::DRAFTS,
            Self::DeviceCommands => retention::DEVICE_COMMANDS,
            Self::Mandates => retention::MANDATES,
            Self::Consents => retention::CONSENTS,
            Self::Registrations => retention::REGISTRATIONS,
            Self::Cases => retention::CASES,
            Self::People => Duration::ZERO,
        }
    }

    /// Deletes what is older than `$1`.
    fn rule(self) -> Rule {
        match self {
            Self::Codes => Rule::Plain("delete from codes where created_at <= $1"),
            Self::CardGuesses => Rule::Plain("delete from card_guesses where at <= $1"),
            Self::PasskeyTasks => Rule::Plain("delete from passkey_tasks where expires_at <= $1"),
            Self::IdentitySignIns => Rule::Plain("delete from identity_sign_ins where expires_at <= $1"),
            Self::IdleSessions => Rule::Plain("delete from sessions where last_seen_at <= $1"),
            Self::Sessions => Rule::Plain("delete from sessions where ends_at <= $1"),
            Self::KeptPages => Rule::Plain("delete from kept_pages where kept_at <= $1"),
            Self::KeptReplies => Rule::Plain("delete from kept_replies where kept_at <= $1"),
            Self::FinderSheets => Rule::Plain("delete from finder_sheets where saved_at <= $1"),
            Self::Definitions => Rule::Plain(
                "delete from definitions
                where kept_at <= $1 and (service, region, version) not in (
                    select service, region, definition from drafts
                    union select service, region, definition from cases
                )",
            ),
            Self::Messages => Rule::Plain("delete from messages where sent_at <= $1"),
            Self::AnsweredStuckNotes => {
                Rule::Personal("delete from stuck_notes where answered_at <= $1 returning resident_id")
            }
            Self::StuckNotes => Rule::Personal(
                "delete from stuck_notes where answered_at is null and written_at <= $1
                returning resident_id",
            ),
            Self::Matches => Rule::Plain("delete from matches where found_at <= $1"),
            // A day is over at its end; both databases take it to begin at midnight, which is a day less at most.
            Self::AttendedSignUps => Rule::Personal(
                "delete from sign_ups
                where has_come and gathering in (select number from gatherings where ends_on <= $1)
                returning resident_id",
            ),
            Self::MissedSignUps => Rule::Personal(
                "delete from sign_ups
                where has_come is not true
                    and gathering in (select number from gatherings where ends_on <= $1)
                returning resident_id",
            ),
            Self::Drafts => Rule::Personal(
                "delete from drafts
                where created_at <= $1 and not exists (
                    select 1 from draft_answers a where a.draft_id = drafts.id and a.answered_at > $1
                )
                returning resident_id",
            ),
            Self::DeviceCommands => Rule::Plain("delete from device_commands where done_at <= $1"),
            Self::Mandates => Rule::Personal(
                "delete from mandates where ends_at <= $1 or ended_at <= $1
                returning coalesce(resident_id, helper_id)",
            ),
            Self::Consents => {
                Rule::Personal("delete from consents where withdrawn_at <= $1 returning resident_id")
            }
            Self::Registrations => Rule::Personal(
                "delete from registrations where state = 'ended' and changed_at <= $1 returning resident_id",
            ),
            // A case has not ended before it began, which an index knows.
            Self::Cases => Rule::Personal(
                "delete from cases
                where not is_open and created_at <= $1 and not exists (
                    select 1 from events e where e.case_id = cases.id and e.at > $1
                )
                returning resident_id",
            ),
            Self::People => Rule::Personal(
                "delete from residents
                where id in (select resident_id from deletions where asked_at <= $1)
                    and not exists (select 1 from cases c where c.resident_id = residents.id)
                returning id",
            ),
        }
    }
}

/// A statement, and whether it returns whose things it deleted, as far as they are somebody's.
enum Rule {
    Plain(&'static str),
    Personal(&'static str),
}

impl Store {
    /// Deletes what is due by one rule, and says how much it was.
    ///
    /// # Errors
    /// What the database says; then nothing was deleted by this rule.
    pub async fn delete_due(&self, due: Due, now: OffsetDateTime) -> Result<u64> {
        let before = now - due.kept();
        match due.rule() {
            Rule::Plain(delete) => writing!(&self.db, pool => {
                sqlx::query(delete).bind(before).execute(pool).await.map(|done| done.rows_affected())
            }),
            Rule::Personal(delete) => {
                let whose: Vec<Option<Uuid>> = in_transaction!(&self.db, tx => {
                    let whose: Vec<Option<Uuid>> =
                        sqlx::query_scalar(delete).bind(before).fetch_all(&mut *tx).await?;
                    for resident in whose.iter().flatten() {
                        write_down!(self, tx, audit(due, ResidentId(*resident), now));
                    }
                    whose
                });
                Ok(whose.len().try_into().unwrap_or(u64::MAX))
            }
        }
    }
}

fn audit(due: Due, resident: ResidentId, at: OffsetDateTime) -> Audit<'static> {
    let (who, deed) = (Who::Server, Deed::DataDeleted);
    Audit { at, who, deed, detail: due.name(), resident: Some(resident), case: None }
}
