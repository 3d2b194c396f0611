use super::*;
use crate::mandate::Kind;

fn told(who: impl Fn() -> Actor, event: Event, standing: Standing) -> Option<&'static str> {
    let status = Status { standing, ..Told::of(retrofit()).status() };
    Turn::of(&Recorded { at: MONDAY, by: who(), event }, &status).map(Turn::name)
}

fn staff() -> Actor {
    Actor::Staff { name: "王芳".into(), role: Role::Street }
}

fn helper() -> Actor {
    Actor::Helper { kind: Kind::Relative, name: "李明".into() }
}

fn underway() -> Standing {
    Standing::Underway { stage: "acceptance".into() }
}

fn asked(asked: Asked) -> Standing {
    Standing::WaitingForResident { stage: "acceptance".into(), asked }
}

#[test]
fn people_are_told_of_what_was_sent_decided_and_taken_back_whoever_did_it() {
    let reason = || "不符合条件".to_owned();
    let appeal = |is_granted| Event::AppealDecided { is_granted, reason: reason() };
    let refused = || Standing::Refused { reason: reason() };
    for by in [|| Actor::Resident, helper, staff] {
        for (event, standing, expected) in [
            (Event::Submitted { answers: Answers::new() }, underway(), "submitted"),
            (Event::Corrected { answers: Answers::new() }, underway(), "corrected"),
            (Event::Approved, underway(), "approved"),
            (Event::Approved, Standing::Finished, "approved"),
            (Event::Refused { reason: reason() }, refused(), "refused"),
            (appeal(true), underway(), "appeal-granted"),
            (appeal(false), refused(), "appeal-dismissed"),
            (Event::Withdrawn, Standing::Withdrawn, "withdrawn"),
            (Event::PlanDeclined { words: reason() }, Standing::Declined { words: reason() }, "declined"),
            (Event::Delivered, Standing::Finished, "finished"),
            (Event::Confirmed, Standing::Finished, "finished"),
            (Event::Intended, underway(), "intended"),
            (Event::TroubleAnswered { words: reason() }, underway(), "trouble-answered"),
            (Event::Left { words: reason() }, Standing::Left { words: reason() }, "left"),
        ] {
            assert_eq!(told(by, event, standing), Some(expected));
        }
    }
}

#[test]
fn people_are_told_when_staff_ask_something_of_them() {
    let by = time::macros::date!(2026 - 12 - 04);
    let correction = || Asked::Correction { corrections: Vec::new(), by };
    for (what, expected) in [
        (correction(), "correction"),
        (Asked::Times, "times"),
        (Asked::Plan, "plan"),
        (Asked::Confirmation, "confirmation"),
    ] {
        let done = || Event::Completed { note: None };
        assert_eq!(told(staff, done(), asked(what.clone())), Some(expected));
        assert_eq!(told(|| Actor::Resident, done(), asked(what)), None, "they know what they did");
    }
    let status = Status { standing: asked(correction()), ..Told::of(retrofit()).status() };
    let happened = Recorded { at: MONDAY, by: staff(), event: Event::Accepted };
    assert_eq!(Turn::of(&happened, &status), Some(Turn::CorrectionAsked { by }));
}

#[test]
fn nobody_is_told_of_what_only_goes_on() {
    for event in [Event::Accepted, Event::NoticeEnded, Event::Resumed, Event::TimeKept] {
        assert_eq!(told(staff, event, underway()), None);
    }
    assert_eq!(told(|| Actor::Resident, Event::PlanAgreed, underway()), None);
}
