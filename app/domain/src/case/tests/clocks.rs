//! By when an office has promised something, as a case goes on, waits and goes back.

use super::*;
use time::macros::date;

#[test]
fn a_correction_stops_the_clock_and_does_not_turn_it_back() {
    let mut told = Told::of(renewal());
    assert_eq!(told.promised(), Some(date!(2026 - 11 - 25)));
    told.days_later(1);
    told.all([correction("address", "门牌号不清楚")]);
    let status = told.status();
    let paused = status.clock.clone().unwrap().paused(date!(2026 - 11 - 26)).unwrap();
    assert_eq!((status.promised(), paused.why, paused.since), (None, Why::Correction, date!(2026 - 11 - 24)));
    assert_eq!(status.answer_by.map(|due| (due.day, due.is_estimate)), Some((date!(2026 - 12 - 08), false)));
    told.days_later(7);
    told.resident(|status, _| status.correct(Answers::new())).unwrap();
    assert_eq!(told.promised(), Some(date!(2026 - 12 - 02)));
}

#[test]
fn what_is_left_is_promised_until_the_resident_has_it() {
    let mut told = Told::of(renewal());
    told.all([Move::Accept, Move::Approve]);
    let today = date!(2026 - 11 - 23);
    assert_eq!(told.status().finished_by(today).map(|due| due.day), Some(date!(2026 - 11 - 30)));
    assert_eq!(told.status().finished_by(date!(2026 - 12 - 01)), None);
    assert!(told.status().is_overdue(date!(2026 - 12 - 01)));
    assert!(!told.status().is_statutory_overdue(date!(2026 - 12 - 14)));
    assert!(told.status().is_statutory_overdue(date!(2026 - 12 - 15)));
    told.all([Move::Deliver]);
    assert_eq!(told.status().finished_by(today), None);
}

#[test]
fn nobody_promises_an_end_to_a_queue() {
    let mut told = Told::of(retrofit());
    told.all([Move::Wait { reason: "今年的名额用完了".into() }]);
    assert_eq!((told.promised(), told.status().finished_by(date!(2026 - 11 - 24))), (None, None));
    told.days_later(60);
    told.all([Move::Resume]);
    let due = told.status().promised().unwrap();
    assert_eq!((due.day, due.is_estimate), (date!(2027 - 01 - 26), true));
}

#[test]
fn a_booked_appointment_stops_the_clock_until_its_day() {
    let mut told = Told::of(retrofit());
    told.all([Move::Accept, offer(&[datetime!(2026-11-27 02:00 UTC)])]);
    told.resident(|status, now| status.choose_time(datetime!(2026-11-27 02:00 UTC), Vec::new(), None, now))
        .unwrap();
    assert_eq!(told.promised(), Some(date!(2026 - 12 - 04)));
}

#[test]
fn a_stage_that_is_done_anew_has_a_new_clock() {
    let mut told = Told::of(retrofit());
    told.all([Move::Accept, assess(), Move::ProposePlan { plan: plan() }]);
    told.resident(|status, _| status.agree_to_plan(1)).unwrap();
    told.days_later(2);
    told.all([Move::SendBack { stage: None, reason: "价格不对".into() }]);
    assert_eq!(told.promised(), Some(date!(2026 - 12 - 02)));
}

#[test]
fn an_appeal_has_a_clock_of_its_own_and_the_stages_goes_on_afterwards() {
    let mut told = Told::of(retrofit());
    told.all([Move::Accept, assess()]);
    told.resident(|status, _| status.appeal("再看看", date!(2026 - 11 - 23))).unwrap();
    assert_eq!(told.promised(), Some(date!(2026 - 12 - 21)));
    told.days_later(7);
    told.all([Move::DecideAppeal { is_granted: false, reason: "结果不变".into() }]);
    assert_eq!(told.promised(), Some(date!(2026 - 12 - 07)));
}
