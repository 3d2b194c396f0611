//! Cases as people live them: what is done, what is said, and where it then stands.

mod appeals;
mod appointments;
mod at_work;
mod clocks;
mod history;
mod moves;
mod plans;
mod turns;

use super::*;
use crate::{
    answer::{Answer, Answers},
    journey::tests::around,
    region::Role,
};
use time::{Duration, OffsetDateTime, macros::datetime};

/// Monday.
const MONDAY: OffsetDateTime = datetime!(2026-11-23 02:00 UTC);

fn renewal() -> Service {
    Service::parse(include_str!("../../../../services/certificate-renewal/service.toml")).unwrap()
}

/// A home made fit to live in: every kind of ending, and everything staff may do besides.
fn retrofit() -> Service {
    Service::parse(include_str!("retrofit.toml")).unwrap()
}

/// A case with the time it is.
struct Told {
    service: Service,
    history: Vec<Recorded>,
    now: OffsetDateTime,
}

impl Told {
    fn of(service: Service) -> Self {
        Self::answering(service, Answers::new())
    }

    fn answering(service: Service, answers: Answers) -> Self {
        let mut told = Self { service, history: Vec::new(), now: MONDAY };
        told.happens(Event::Submitted { answers });
        told
    }

    fn happens(&mut self, event: Event) {
        self.history.push(Recorded { at: self.now, by: Actor::Resident, event });
    }

    fn days_later(&mut self, days: i64) {
        self.now += Duration::days(days);
    }

    fn case(&self) -> Case {
        Case {
            id: CaseId(uuid::Uuid::nil()),
            reference: Reference::new(time::macros::date!(2026 - 11 - 23), 1),
            service: self.service.slug.clone(),
            region: "440307".into(),
            home: None,
            definition: String::new(),
            bundle: None,
            history: self.history.clone(),
        }
    }

    fn status(&self) -> Status {
        Status::of(&self.history, &self.service, around().region)
    }

    fn stage(&self) -> Option<String> {
        self.status().standing.stage().map(str::to_owned)
    }

    fn staff(&mut self, the_move: Move) -> Result<(), Illegal> {
        self.staff_of(Role::City, the_move)
    }

    fn staff_of(&mut self, role: Role, the_move: Move) -> Result<(), Illegal> {
        let event = the_move.play(&self.status(), &self.service, role, self.now)?;
        self.happens(event);
        Ok(())
    }

    fn resident(
        &mut self,
        reply: impl FnOnce(&Status, OffsetDateTime) -> Result<Event, Illegal>,
    ) -> Result<(), Illegal> {
        let event = reply(&self.status(), self.now)?;
        self.happens(event);
        Ok(())
    }

    fn possible(&self) -> Vec<&'static str> {
        possible_moves(&self.status(), &self.service, self.now).into_iter().map(MoveKind::name).collect()
    }

    fn promised(&self) -> Option<time::Date> {
        self.status().promised().map(|due| due.day)
    }

    /// All of these, one after the other, on the same day.
    fn all(&mut self, moves: impl IntoIterator<Item = Move>) {
        for the_move in moves {
            assert_eq!(self.staff(the_move), Ok(()));
        }
    }
}

fn correction(question: &str, note: &str) -> Move {
    let corrections = vec![Correction { question: question.into(), note: note.into() }];
    Move::RequestCorrection { corrections, again: None }
}

fn refuse() -> Move {
    Move::Refuse { reason: "不符合条件".into() }
}

fn assess() -> Move {
    Move::Assess { result: "卫生间要装扶手".into() }
}

fn offer(times: &[OffsetDateTime]) -> Move {
    Move::OfferTimes(Offer { place: "您家里".into(), times: times.to_vec(), minutes: 60, note: None })
}

fn plan() -> Plan {
    let item = |what: &str, price, subsidy, own| PlanItem { what: what.into(), price, subsidy, own };
    Plan {
        items: vec![item("扶手", 60_000, 60_000, 0), item("坐便器", 150_000, 90_000, 60_000)], note: None
    }
}

fn choice(option: &str) -> Answer {
    Answer::Choice(option.into())
}
