//! Times that are offered, taken, changed, called off and missed.

use super::*;

const TUESDAY: OffsetDateTime = datetime!(2026-11-24 02:00 UTC);
const FRIDAY: OffsetDateTime = datetime!(2026-11-27 06:00 UTC);

fn at_the_visit() -> Told {
    let mut told = Told::of(retrofit());
    told.all([Move::Accept]);
    told
}

fn choose(told: &mut Told, at: OffsetDateTime) -> Result<(), Illegal> {
    told.resident(|status, now| status.choose_time(at, vec![Need::Interpreter], None, now))
}

#[test]
fn somebody_takes_a_time_changes_it_and_comes() {
    let mut told = at_the_visit();
    told.all([offer(&[FRIDAY, TUESDAY])]);
    assert!(told.status().needs_resident(told.now));
    assert_eq!(choose(&mut told, TUESDAY), Ok(()));
    assert_eq!(choose(&mut told, FRIDAY), Ok(()));
    let booked = told.status().appointment.unwrap();
    assert_eq!(booked.booked(), Some(FRIDAY));
    assert_eq!(told.staff(Move::KeepTime), Err(Illegal::NotYet));
    told.days_later(4);
    told.all([Move::KeepTime, assess()]);
    assert_eq!((told.status().appointment, told.stage().as_deref()), (None, Some("plan")));
}

#[test]
fn only_a_time_that_was_offered_and_is_still_to_come_can_be_taken() {
    let mut told = at_the_visit();
    assert_eq!(choose(&mut told, FRIDAY), Err(Illegal::NotOffered));
    told.all([offer(&[TUESDAY, FRIDAY])]);
    assert_eq!(choose(&mut told, MONDAY), Err(Illegal::NotOffered));
    told.days_later(2);
    assert_eq!(choose(&mut told, TUESDAY), Err(Illegal::InThePast));
    assert_eq!(choose(&mut told, FRIDAY), Ok(()));
}

#[test]
fn times_nobody_chose_in_time_are_the_offices_turn_again() {
    let mut told = at_the_visit();
    told.all([offer(&[TUESDAY])]);
    told.days_later(2);
    assert!(!told.status().needs_resident(told.now));
    assert_eq!(told.possible(), ["assess", "offer-times"]);
    assert!(told.promised().is_some());
}

#[test]
fn whoever_misses_an_appointment_gets_a_new_offer_and_is_not_refused() {
    let mut told = at_the_visit();
    told.all([offer(&[TUESDAY, FRIDAY])]);
    choose(&mut told, TUESDAY).unwrap();
    told.days_later(1);
    told.all([Move::MissTime { words: "没有人在家".into() }]);
    assert!(matches!(told.status().appointment, Some(Appointment::Missed { .. })));
    assert!(!told.possible().contains(&"refuse"));
    told.all([offer(&[FRIDAY])]);
    assert_eq!(choose(&mut told, FRIDAY), Ok(()));
}

#[test]
fn an_appointment_can_be_called_off_until_it_begins() {
    let mut told = at_the_visit();
    let cancel = |told: &mut Told| told.resident(|status, now| status.cancel_time("", now));
    assert_eq!(cancel(&mut told), Err(Illegal::NothingBooked));
    told.all([offer(&[TUESDAY])]);
    choose(&mut told, TUESDAY).unwrap();
    assert_eq!(cancel(&mut told), Ok(()));
    assert!(told.possible().contains(&"offer-times"));
    told.all([offer(&[TUESDAY])]);
    choose(&mut told, TUESDAY).unwrap();
    told.days_later(1);
    assert_eq!(cancel(&mut told), Err(Illegal::InThePast));
}

#[test]
fn an_appointment_outlives_a_correction() {
    let mut told = at_the_visit();
    told.all([offer(&[FRIDAY])]);
    choose(&mut told, FRIDAY).unwrap();
    told.all([correction("hard", "哪里不方便？")]);
    assert_eq!(choose(&mut told, FRIDAY), Err(Illegal::NotOffered));
    told.resident(|status, _| status.correct(Answers::new())).unwrap();
    assert_eq!(told.status().appointment.unwrap().booked(), Some(FRIDAY));
}

#[test]
fn an_offer_has_a_place_and_between_one_and_twenty_times_to_come() {
    let check =
        |times: &[OffsetDateTime], expected| assert_eq!(at_the_visit().staff(offer(times)), Err(expected));
    check(&[], Illegal::NotSoManyTimes { most: 20 });
    check(&[MONDAY, FRIDAY], Illegal::InThePast);
    let many: Vec<_> = (1..=21).map(|hours| MONDAY + Duration::hours(hours)).collect();
    check(&many, Illegal::NotSoManyTimes { most: 20 });
    let nowhere = Move::OfferTimes(Offer { place: " ".into(), times: vec![FRIDAY], minutes: 30, note: None });
    assert_eq!(at_the_visit().staff(nowhere), Err(Illegal::WithoutWords));
}

#[test]
fn a_time_with_a_slip_in_it_is_not_offered() {
    let check = |time, minutes| {
        let Move::OfferTimes(offer) = offer(&[time]) else { panic!("an offer") };
        let slip = Move::OfferTimes(Offer { minutes, ..offer });
        assert_eq!(at_the_visit().staff(slip), Err(Illegal::NoSuchTime));
    };
    check(FRIDAY, 0);
    check(FRIDAY, 6000);
    check(datetime!(9999-12-31 15:00 UTC), 60);
}
