//! What a person did on their device while there was no network, done now: in its order, each thing once, and as if they
//! had done it on the pages.
//!
//! Beginning and answering are known again by the command, see [`Store::begin_as`](crate::store::Store::begin_as);
//! sending by the draft, as it always is; to forget or to throw away twice is to do it once.

use crate::{
    app::App,
    error::{Error, Result},
    http::{
        Resident, SignedInPerson,
        apply::{
            self,
            draft::{self, Found},
        },
        consent, services, whom,
    },
    jobs::retention,
    store::{Errand, Ran, SentPage, Submission},
};
use axum::{Json, extract::State, http::StatusCode};
use axum_extra::extract::CookieJar;
use tantu_app::{
    device::{Command, Delivered, Delivery, Outcome, Until, What, Why},
    journey::{self, Form, Loaded},
    page::ME,
};
use tantu_domain::{
    answer::{Reading, Typed, TypedAnswers},
    calendar,
    ids::DraftId,
    mandate::Act,
    reference::Reference,
};
use time::{Duration, OffsetDateTime, UtcOffset};

/// Does what is delivered, one after the other. Where the database fails, what was done until then is done, and is known
/// again when the device delivers all of it once more.
pub async fn take_commands(
    State(app): State<App>,
    person: Option<SignedInPerson>,
    jar: CookieJar,
    Json(delivery): Json<Delivery>,
) -> Result<Json<Delivered>> {
    let all = |outcome: Outcome| Json(Delivered { outcomes: vec![outcome; delivery.commands.len()] });
    let is_theirs = |person: &SignedInPerson| delivery.person.is_none_or(|by| by == person.id);
    let Some(person) = person.filter(is_theirs) else { return Ok(all(wait(Until::SignIn))) };
    let mandate = whom::held(&app, person.id, &delivery.for_whom).await?;
    if mandate.is_none() && delivery.for_whom != ME {
        return Ok(all(refused(Why::Gone)));
    }
    let Ok(resident) = Resident::acting(&app, person, mandate) else { return Ok(all(refused(Why::Gone))) };
    if !consent::is_given(&app, &resident).await? {
        return Ok(all(wait(Until::Consent)));
    }
    let now = app.now();
    let bearer = Bearer { app: &app, resident, jar, now };
    let mut outcomes = Vec::new();
    for (command, at) in delivery.commands.iter().zip(moments(&delivery, now)) {
        outcomes.push(bearer.follow(command, at).await?);
    }
    tracing::info!(count = outcomes.len(), "a device has delivered what was done without a network");
    Ok(Json(Delivered { outcomes }))
}

fn wait(until: Until) -> Outcome {
    Outcome::Wait { until }
}

fn refused(why: Why) -> Outcome {
    Outcome::Refused { why }
}

/// When each command was given, by our clock. The device's may be wrong, and may have been set right in between; but its
/// order is right, and nothing is still to come. What lay in a drawer for long counts as younger, lest it be deleted for
/// its age as soon as it is here.
fn moments(delivery: &Delivery, now: OffsetDateTime) -> Vec<OffsetDateTime> {
    let is_fast_by = now - delivery.clock;
    let oldest = now - retention::DRAFTS / 2;
    let floors = std::iter::successors(Some(oldest), |floor| Some(*floor + Duration::MICROSECOND));
    let given = delivery.commands.iter().zip(floors);
    let given = given.map(|(command, floor)| command.at.saturating_add(is_fast_by).max(floor));
    let mut next = now + Duration::MICROSECOND;
    let mut moments: Vec<_> = given.collect();
    for moment in moments.iter_mut().rev() {
        next = to_the_microsecond(*moment).min(next - Duration::MICROSECOND);
        *moment = next;
    }
    moments
}

/// As exactly as a database keeps it, and in the one spelling that it has in UTC.
fn to_the_microsecond(moment: OffsetDateTime) -> OffsetDateTime {
    let moment = moment.to_offset(UtcOffset::UTC);
    moment - Duration::nanoseconds(i64::from(moment.nanosecond() % 1_000))
}

/// Whoever delivers, for whom, and now.
struct Bearer<'a> {
    app: &'a App,
    resident: Resident,
    jar: CookieJar,
    now: OffsetDateTime,
}

impl Bearer<'_> {
    /// Does one thing. What is wrong with one keeps no other from being done; only a database that fails does.
    async fn follow(&self, command: &Command, at: OffsetDateTime) -> Result<Outcome> {
        let done = match &command.what {
            What::Begin { service, region } => self.begin(command, at, service, region).await,
            What::Forget => self.forget(command.draft).await,
            What::Answer { question, typed, seen } => {
                self.answer(command, at, question, typed, seen.as_deref()).await
            }
            What::Submit { typed } => self.submit(command.draft, typed).await,
            What::Discard => self.discard(command.draft, at).await,
        };
        let outcome = match done {
            Err(error) if error.status() == StatusCode::SERVICE_UNAVAILABLE => return Err(error),
            Err(Error::NotFound) => refused(Why::Gone),
            Err(error) => {
                tracing::error!("what a device has delivered could not be done: {error}");
                refused(Why::Gone)
            }
            Ok(outcome) => outcome,
        };
        // What can not be done any more may have been done before, and the answer was lost.
        let is_refused = matches!(outcome, Outcome::Refused { .. });
        let was_done = is_refused && self.app.store().is_done(self.resident.id, command.id).await?;
        Ok(if was_done { Outcome::Done } else { outcome })
    }

    async fn begin(
        &self,
        command: &Command,
        at: OffsetDateTime,
        service: &str,
        region: &str,
    ) -> Result<Outcome> {
        let Self { app, resident, jar, .. } = self;
        let here = app.catalog().region(region).map(|region| app.catalog().offers(region, app.today()));
        let Some(offers) = here.filter(|offers| offers.service(service).is_some()) else {
            return Ok(refused(Why::NotOffered));
        };
        let new = services::new_draft(app, offers, resident, jar, service).await?;
        let errand = self.errand(command, None);
        Ok(outcome(app.store().begin_as(&errand, resident.id, command.draft, &new, at).await?))
    }

    async fn forget(&self, draft: DraftId) -> Result<Outcome> {
        let Self { app, resident, .. } = self;
        if let Some(stored) = app.store().draft(resident.id, draft).await?
            && stored.corrects.is_none()
        {
            resident.must(Act::Apply, &stored.service)?;
            app.store().forget_carried(resident.id, draft).await?;
        }
        Ok(Outcome::Done)
    }

    async fn answer(
        &self,
        command: &Command,
        at: OffsetDateTime,
        question: &str,
        typed: &Typed,
        seen: Option<&str>,
    ) -> Result<Outcome> {
        let Self { app, resident, .. } = self;
        let draft = match draft::find(app, resident, command.draft).await? {
            Found::Draft(draft) => draft,
            Found::Sent(_) if app.store().is_done(resident.id, command.id).await? => {
                return Ok(Outcome::Done);
            }
            Found::Sent(case) => return self.answer_after(&case, question, typed).await,
            Found::Overtaken(_) => return Ok(refused(Why::TooLate)),
            Found::Nothing => return Ok(refused(Why::Gone)),
        };
        let Some(asked) = draft.asked(question) else { return Ok(refused(Why::Changed)) };
        let (typed, _) = journey::keep(asked, typed.clone().into_iter().collect());
        let page = SentPage { by: resident.person, question, typed: &typed, seen, at, has_waited: true };
        let errand = self.errand(command, seen);
        Ok(outcome(app.store().save_page_once(&errand, resident.id, command.draft, &page).await?))
    }

    /// An answer to what was sent meanwhile, from another device or by somebody else: whoever gave it has to know that
    /// it was not taken, unless it was the same.
    async fn answer_after(&self, reference: &Reference, question: &str, typed: &Typed) -> Result<Outcome> {
        let Self { app, resident, .. } = self;
        let case = app.store().case_of(resident.id, reference).await?.ok_or(Error::NotFound)?;
        let entry = app.entry_of(&case)?;
        let asked = entry.service.question(question);
        let read = asked.map(|asked| asked.read(Some(typed), entry.around(calendar::day_in_china(self.now))));
        let is_same = match read {
            Some(Reading::Answered(answer)) => case.answers().get(question) == Some(&answer),
            _ => false,
        };
        Ok(if is_same { sent(reference.clone()) } else { refused(Why::TooLate) })
    }

    /// Sends what the person saw on the check page, and nothing else: not what somebody has added meanwhile, nor by a
    /// form that asks something else by now.
    async fn submit(&self, draft: DraftId, typed: &TypedAnswers) -> Result<Outcome> {
        let Self { app, resident, .. } = self;
        let draft = match draft::find(app, resident, draft).await? {
            Found::Draft(draft) => draft,
            Found::Sent(case) => return Ok(sent(case)),
            Found::Overtaken(_) => return Ok(refused(Why::TooLate)),
            Found::Nothing => return Ok(refused(Why::Gone)),
        };
        match draft.form() {
            Form::Todays => {}
            Form::Reworded => draft::carry_over(app, resident, &draft).await?,
            Form::Changed => return Ok(refused(Why::Changed)),
        }
        let Ok(answers) = journey::ready_to_send(&draft.on_its_way()) else {
            return Ok(refused(Why::Changed));
        };
        if !is_what_was_seen(&draft, typed) {
            return Ok(refused(Why::Changed));
        }
        Ok(match apply::send(app, resident, &draft, answers).await? {
            Some(Submission::Made(case) | Submission::MadeBefore(case)) => sent(case),
            Some(Submission::TooLate(_)) => refused(Why::TooLate),
            Some(Submission::Changed) | None => refused(Why::Changed),
            Some(Submission::NoDraft) => refused(Why::Gone),
        })
    }

    /// Throws a draft away, unless somebody has gone on with it since, which whoever threw it away could not see.
    async fn discard(&self, draft: DraftId, at: OffsetDateTime) -> Result<Outcome> {
        let Self { app, resident, .. } = self;
        let Some(stored) = app.store().draft(resident.id, draft).await? else {
            let was_sent = app.store().submission_of(resident.id, draft).await?.is_some();
            return Ok(if was_sent { refused(Why::TooLate) } else { Outcome::Done });
        };
        resident.must(Act::Apply, &stored.service)?;
        let mut sent = stored.written.iter().filter(|(question, _)| !stored.carried.contains_key(*question));
        if sent.any(|(_, written)| written.at > at) {
            return Ok(refused(Why::Changed));
        }
        apply::discard(app, resident, &stored).await?;
        Ok(Outcome::Done)
    }

    /// By what a command is known again. On the device, too, every answer has its own moment: one after that of the
    /// answer that was seen, however slow the clock there is.
    fn errand(&self, command: &Command, seen: Option<&str>) -> Errand {
        let seen = seen.and_then(|mark| mark.parse::<i64>().ok()?.checked_add(1));
        let after =
            seen.and_then(|mark| OffsetDateTime::from_unix_timestamp_nanos(i128::from(mark) * 1_000).ok());
        Errand {
            id: command.id,
            given: after.map_or(command.at, |after| command.at.max(after)),
            now: self.now,
        }
    }
}

fn sent(reference: Reference) -> Outcome {
    Outcome::Sent { reference }
}

fn outcome(ran: Ran) -> Outcome {
    match ran {
        Ran::Now | Ran::Before => Outcome::Done,
        Ran::Nowhere => refused(Why::Gone),
    }
}

/// Whether what stands in a draft answers all that is asked as the person saw it. What nobody asks them is nothing they
/// saw, and an empty field is no answer.
fn is_what_was_seen(draft: &Loaded<'_>, typed: &TypedAnswers) -> bool {
    let (here, there) = (draft.on_its_way(), journey::Draft { typed, ..draft.on_its_way() });
    here.journey().answers() == there.journey().answers()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tantu_domain::ids::CommandId;
    use time::macros::datetime;
    use uuid::Uuid;

    const NOW: OffsetDateTime = datetime!(2026-11-20 01:00 UTC);

    /// What `given` becomes, in minutes after [`NOW`], by a device whose clock is so many minutes fast by now.
    #[track_caller]
    fn check(given: &[i64], fast_by: i64, expected: &[i64]) {
        let at = |minutes| NOW + Duration::minutes(minutes);
        let command = |given: &i64| Command {
            id: CommandId(Uuid::nil()),
            order: 0,
            at: at(*given).to_offset(time::macros::offset!(+8)),
            draft: DraftId(Uuid::nil()),
            what: What::Forget,
        };
        let commands = given.iter().map(command).collect();
        let delivery = Delivery { person: None, for_whom: ME.to_owned(), clock: at(fast_by), commands };
        let moments = moments(&delivery, NOW);
        let rounded = moments.iter().map(|moment| (*moment - NOW).as_seconds_f64() / 60.0).map(f64::round);
        assert_eq!(rounded.map(|minutes| minutes as i64).collect::<Vec<_>>(), expected, "{given:?}");
        assert!(moments.is_sorted_by(|one, next| one < next), "each is after the one before: {moments:?}");
        assert!(moments.iter().all(|moment| moment.offset() == UtcOffset::UTC), "there is one spelling");
    }

    #[test]
    fn what_was_done_first_was_done_first_however_wrong_the_clock_was() {
        let day = 24 * 60;
        check(&[-9, -5, 0], 0, &[-9, -5, 0]);
        check(&[day - 9, day - 5], day, &[-9, -5]);
        check(&[-9 - day, -5 - day], -day, &[-9, -5]);
        // It was set right before the last one.
        check(&[day - 9, day - 7, -5], 0, &[-5, -5, -5]);
        check(&[-9 - day, -5], 0, &[-9 - day, -5]);
        check(&[7, 9], 0, &[0, 0]);
        check(&[-9, -9], 0, &[-9, -9]);
        check(&[-400 * day, -300 * day, -1], 0, &[-90 * day, -90 * day, -1]);
    }
}
