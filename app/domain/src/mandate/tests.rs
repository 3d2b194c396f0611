//! When a mandate holds, how far it reaches, and when it ends.

use super::*;
use time::macros::datetime;
use uuid::Uuid;

const NOW: OffsetDateTime = datetime!(2026-11-22 09:00 +8);

fn mandate() -> Mandate {
    Mandate {
        id: MandateId(Uuid::from_u128(1)),
        helper: ResidentId(Uuid::from_u128(2)),
        resident: Some(ResidentId(Uuid::from_u128(3))),
        kind: Kind::Relative,
        basis: Basis::Code,
        scope: Scope::WHOLE,
        details: details(None, None),
        region: "440307".to_owned(),
        asked_at: NOW,
        starts_at: Some(NOW),
        ends_at: NOW + Duration::days(90),
        ended_at: None,
        ended_by: None,
    }
}

fn details(citizen_id: Option<&str>, ground: Option<Ground>) -> Details {
    let citizen_id = citizen_id.map(|number| CitizenId::parse(number).unwrap());
    Details { helper: "王芳".to_owned(), body: None, resident: "王小明".to_owned(), citizen_id, ground }
}

#[test]
fn a_helper_acts_from_the_beginning_to_the_end_and_not_a_moment_longer() {
    let mandate = mandate();
    for (now, expected) in [
        (NOW - Duration::SECOND, Standing::Asked),
        (NOW, Standing::InForce),
        (NOW + Duration::days(90) - Duration::SECOND, Standing::InForce),
        (NOW + Duration::days(90), Standing::Over),
    ] {
        assert_eq!(mandate.standing(now), expected, "{now}");
        let may = mandate.allows(Act::Apply, "home-retrofit", now).is_some();
        assert_eq!(may, expected == Standing::InForce, "{now}");
    }
}

#[test]
fn what_was_ended_stays_ended() {
    let ended = Mandate { ended_at: Some(NOW), ended_by: Some(Ender::Resident), ..mandate() };
    for now in [NOW, NOW + Duration::days(1), NOW + Duration::days(900)] {
        assert_eq!(ended.standing(now), Standing::Ended);
        assert_eq!(ended.allows(Act::Follow, "home-retrofit", now), None);
    }
}

#[test]
fn before_an_office_has_seen_the_papers_nobody_acts() {
    let asked = Mandate { resident: None, starts_at: None, ..mandate() };
    assert_eq!(asked.standing(NOW), Standing::Asked);
    assert_eq!(asked.allows(Act::Apply, "home-retrofit", NOW), None);
    let nobody = Mandate { resident: None, ..mandate() };
    assert_eq!(nobody.allows(Act::Apply, "home-retrofit", NOW), None);
}

#[test]
fn a_mandate_reaches_as_far_as_its_scope() {
    let only = |services: &[&str], apply, follow| Scope {
        services: Some(services.iter().map(|service| (*service).to_owned()).collect()),
        apply,
        follow,
    };
    for (scope, act, service, expected) in [
        (Scope::WHOLE, Act::Apply, "anything", true),
        (Scope::WHOLE, Act::Follow, "anything", true),
        (only(&["home-retrofit"], true, true), Act::Apply, "home-retrofit", true),
        (only(&["home-retrofit"], true, true), Act::Apply, "device-fitting", false),
        (only(&["home-retrofit"], false, true), Act::Apply, "home-retrofit", false),
        (only(&["home-retrofit"], true, false), Act::Follow, "home-retrofit", false),
        (only(&[], true, true), Act::Follow, "home-retrofit", false),
    ] {
        assert_eq!(scope.covers(act, service), expected, "{scope:?} {act:?} {service}");
    }
}

#[test]
fn a_guardianship_over_a_child_ends_when_the_child_comes_of_age() {
    let minor = |born: &str| details(Some(&number(born)), Some(Ground::Minor));
    for (born, expected) in [
        ("20090115", datetime!(2027-01-15 00:00 +8)),
        ("20080229", datetime!(2026-02-28 00:00 +8) + Duration::DAY),
        ("20200601", NOW + Term::Year.length()),
    ] {
        assert_eq!(Term::Year.end(NOW, &minor(born)), expected, "{born}");
    }
    let grown = details(Some(&number("20090115")), Some(Ground::Intellectual));
    assert_eq!(Term::Year.end(NOW, &grown), NOW + Term::Year.length());
}

#[test]
fn only_a_minor_is_a_minor() {
    let today = NOW.date();
    for (born, expected) in [("20081122", false), ("20081123", true), ("19640101", false)] {
        let number = CitizenId::parse(&number(born)).unwrap();
        assert_eq!(Ground::Minor.can_hold(&number, today), expected, "{born}");
        assert!(Ground::Psychiatric.can_hold(&number, today));
    }
}

#[test]
fn names_lead_back_to_what_they_name() {
    assert!(Kind::ALL.into_iter().all(|kind| Kind::from_name(kind.name()) == Some(kind)));
    assert!(Ground::ALL.into_iter().all(|ground| Ground::from_name(ground.name()) == Some(ground)));
    assert!(Basis::ALL.into_iter().all(|basis| Basis::from_name(basis.name()) == Some(basis)));
    assert!(Ender::ALL.into_iter().all(|ender| Ender::from_name(ender.name()) == Some(ender)));
    assert!(Term::ALL.into_iter().all(|term| Term::from_name(term.name()) == Some(term)));
    let body = Details { body: Some("南联社区".to_owned()), ..details(None, None) };
    assert_eq!(
        (body.helper_in_full().as_str(), details(None, None).helper_in_full().as_str()),
        ("南联社区 王芳", "王芳")
    );
}

/// An identity number of somebody born that day, with the check digit it takes.
fn number(born: &str) -> String {
    let digits = format!("440307{born}001");
    let mut checks = "0123456789X".chars().map(|check| format!("{digits}{check}"));
    checks.find(|number| CitizenId::parse(number).is_ok()).unwrap()
}
