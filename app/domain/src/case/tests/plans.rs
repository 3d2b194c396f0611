//! Plans and the resident's yes or no, to a plan and to the work.

use super::*;

fn at_the_plan() -> Told {
    let mut told = Told::of(retrofit());
    told.all([Move::Accept, assess()]);
    told
}

fn propose() -> Move {
    Move::ProposePlan { plan: plan() }
}

#[test]
fn somebody_has_a_plan_changed_and_then_agrees_to_it() {
    let mut told = at_the_plan();
    told.all([propose()]);
    assert_eq!(told.resident(|status, _| status.ask_plan_changes(1, " ")), Err(Illegal::WithoutWords));
    told.resident(|status, _| status.ask_plan_changes(1, "想要高一点的扶手")).unwrap();
    assert_eq!(told.resident(|status, _| status.agree_to_plan(1)), Err(Illegal::NothingAsked));
    told.all([propose()]);
    assert_eq!(told.resident(|status, _| status.agree_to_plan(2)), Ok(()));
    let answers: Vec<_> = told.status().plans.into_iter().map(|version| version.answer).collect();
    let asked = PlanAnswer::ChangesAsked { words: "想要高一点的扶手".into() };
    assert_eq!(answers, [Some(asked), Some(PlanAnswer::Agreed)]);
    assert_eq!(told.stage().as_deref(), Some("approval"));
}

#[test]
fn nobody_agrees_to_a_plan_they_have_not_read() {
    let mut told = at_the_plan();
    told.all([propose(), propose()]);
    let overtaken = Err(Illegal::PlanOvertaken { latest: 2 });
    assert_eq!(told.resident(|status, _| status.agree_to_plan(1)), overtaken);
    assert_eq!(told.resident(|status, _| status.decline_plan(1, "")), overtaken);
}

#[test]
fn somebody_who_does_not_want_it_need_not_say_why() {
    let mut told = at_the_plan();
    told.all([propose()]);
    told.resident(|status, _| status.decline_plan(1, "")).unwrap();
    assert_eq!(told.status().standing, Standing::Declined { words: String::new() });
    assert_eq!(told.staff(propose()), Err(Illegal::Ended));
}

#[test]
fn a_plan_adds_up() {
    let with = |change: fn(&mut Plan)| {
        let mut plan = plan();
        change(&mut plan);
        at_the_plan().staff(Move::ProposePlan { plan })
    };
    assert_eq!(with(|plan| plan.items.clear()), Err(Illegal::EmptyPlan));
    assert_eq!(with(|plan| plan.items[0].own = 1), Err(Illegal::WrongSum { what: "扶手".into() }));
    assert_eq!(
        with(|plan| plan.items[1].subsidy = 200_000),
        Err(Illegal::WrongSum { what: "坐便器".into() })
    );
    assert_eq!(with(|plan| plan.items[1].what.clear()), Err(Illegal::WithoutWords));
    assert_eq!((plan().price(), plan().subsidy(), plan().own()), (210_000, 150_000, 60_000));
}

#[test]
fn the_residents_no_sends_the_work_back_and_their_yes_ends_it() {
    let mut told = at_the_plan();
    told.all([propose()]);
    told.resident(|status, _| status.agree_to_plan(1)).unwrap();
    told.all([Move::Approve, Move::Complete { note: None }]);
    assert_eq!(told.status().standing.asked(), Some(&Asked::Confirmation));
    assert_eq!(told.staff(Move::Complete { note: None }), Err(Illegal::WaitingForResident));
    assert_eq!(told.resident(|status, _| status.object("")), Err(Illegal::WithoutWords));
    told.resident(|status, _| status.object("扶手松了")).unwrap();
    assert_eq!(told.stage().as_deref(), Some("works"));
    told.all([Move::Complete { note: Some("重新固定了".into()) }]);
    told.resident(|status, _| status.confirm()).unwrap();
    told.all([Move::Deliver, Move::Close]);
    assert_eq!(told.status().standing, Standing::Finished);
    assert_eq!(told.status().passed.len(), 8);
}
