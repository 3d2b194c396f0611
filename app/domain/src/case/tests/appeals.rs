//! Decisions that are looked at again.

use super::*;

fn appeal(told: &mut Told) -> Result<(), Illegal> {
    told.resident(|status, now| status.appeal("我的情况没有看全", crate::calendar::day_in_china(now)))
}

fn decide(is_granted: bool) -> Move {
    Move::DecideAppeal { is_granted, reason: "看过新的材料".into() }
}

fn refused() -> Told {
    let mut told = Told::of(retrofit());
    told.all([Move::Accept, refuse()]);
    told
}

#[test]
fn somebody_who_was_refused_and_is_right_goes_on_where_they_were_refused() {
    let mut told = refused();
    told.days_later(3);
    assert_eq!(appeal(&mut told), Ok(()));
    assert_eq!((told.status().standing.name(), told.possible()), ("under-appeal", vec!["decide-appeal"]));
    let street = told.staff_of(Role::Street, decide(true));
    assert_eq!(street, Err(Illegal::NotThisRole { needed: Role::District }));
    told.all([decide(true)]);
    assert_eq!(told.status().standing, Standing::Underway { stage: "visit".into() });
    assert_eq!(told.status().passed.len(), 1);
}

#[test]
fn an_appeal_that_fails_leaves_a_refusal_with_its_new_reason_and_is_the_last() {
    let mut told = refused();
    appeal(&mut told).unwrap();
    told.all([decide(false)]);
    assert_eq!(told.status().standing, Standing::Refused { reason: "看过新的材料".into() });
    assert_eq!(appeal(&mut told), Err(Illegal::NothingToAppeal));
}

#[test]
fn an_appeal_has_its_last_day() {
    let mut told = refused();
    told.days_later(7);
    assert!(told.status().appeal("还来得及", time::macros::date!(2026 - 11 - 30)).is_ok());
    told.days_later(1);
    let by = time::macros::date!(2026 - 11 - 30);
    assert_eq!(appeal(&mut told), Err(Illegal::TooLate { by }));
    assert_eq!(appeal(&mut Told::of(retrofit())), Err(Illegal::NothingToAppeal));
}

#[test]
fn a_result_can_be_appealed_against_while_the_case_goes_on() {
    let mut told = Told::of(retrofit());
    told.all([Move::Accept, assess()]);
    appeal(&mut told).unwrap();
    told.all([decide(false)]);
    assert_eq!(told.stage().as_deref(), Some("plan"));
    let mut told = Told::of(retrofit());
    told.all([Move::Accept, assess()]);
    appeal(&mut told).unwrap();
    told.all([decide(true)]);
    assert_eq!(told.stage().as_deref(), Some("visit"));
}
