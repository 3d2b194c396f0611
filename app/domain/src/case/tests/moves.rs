//! What staff may do, and what they are told when they may not.

use super::*;
use crate::service::Stage;

#[test]
fn a_case_walks_its_stages_to_the_end() {
    let mut told = Told::of(renewal());
    told.all([Move::Accept, Move::Approve, Move::Deliver, Move::Close]);
    assert_eq!(told.status().standing, Standing::Finished);
    assert_eq!(told.staff(Move::Close), Err(Illegal::Ended));
}

#[test]
fn a_case_walks_only_the_stages_its_answers_ask_for() {
    let walks = |option: &str| {
        let told = Told::answering(retrofit(), Answers::from([("hard".to_owned(), choice(option))]));
        told.status().ahead.contains(&"notice".to_owned())
    };
    assert!(walks("steps"));
    assert!(!walks("bath"));
}

#[test]
fn a_corrected_answer_opens_a_stage_that_is_still_ahead() {
    let mut told = Told::of(retrofit());
    told.all([correction("hard", "哪里不方便？")]);
    let answers = Answers::from([("hard".to_owned(), choice("steps"))]);
    assert_eq!(told.resident(|status, _| status.correct(answers)), Ok(()));
    told.all([Move::Accept, assess()]);
    assert_eq!(told.stage().as_deref(), Some("notice"));
    assert!(told.status().is_in_public_notice(&told.service));
    told.all([Move::EndNotice]);
    assert!(!told.status().is_in_public_notice(&told.service));
}

#[test]
fn a_move_out_of_order_says_what_is_possible() {
    let expected = Illegal::NotAtThisStage {
        stage: "acceptance".into(),
        possible: ["accept", "request-correction", "refuse"].map(str::to_owned).to_vec(),
    };
    assert_eq!(Told::of(renewal()).staff(Move::Deliver), Err(expected));
}

#[test]
fn a_lower_office_cannot_do_the_work_of_a_higher_one() {
    let mut told = Told::of(renewal());
    let check =
        |told: &mut Told, role, the_move, expected| assert_eq!(told.staff_of(role, the_move), expected);
    let street = Err(Illegal::NotThisRole { needed: Role::Street });
    check(&mut told, Role::Commissioner, Move::Accept, street);
    check(&mut told, Role::Street, Move::Accept, Ok(()));
    check(&mut told, Role::Street, Move::Approve, Err(Illegal::NotThisRole { needed: Role::District }));
    check(&mut told, Role::City, Move::Approve, Ok(()));
}

#[test]
fn two_stages_that_end_alike_are_walked_one_after_the_other() {
    let mut told = Told::of(renewal());
    let review = told.service.stage("review").unwrap().clone();
    let after = told.service.place_of("review") + 1;
    told.service.stages.insert(after, Stage { id: "second-review".into(), ..review });
    told.all([Move::Accept, Move::Approve]);
    assert_eq!(told.stage().as_deref(), Some("second-review"));
    told.all([Move::Approve]);
    assert_eq!(told.stage().as_deref(), Some("delivery"));
}

#[test]
fn nobody_is_refused_or_sent_back_without_words() {
    let without = |the_move| assert_eq!(Told::of(retrofit()).staff(the_move), Err(Illegal::WithoutWords));
    without(Move::Refuse { reason: "  ".into() });
    without(Move::Wait { reason: String::new() });
    without(correction("hard", ""));
    without(Move::RequestCorrection { corrections: Vec::new(), again: None });
    let stray = Illegal::UnknownQuestion { question: "shoe-size".into() };
    assert_eq!(Told::of(retrofit()).staff(correction("shoe-size", "?")), Err(stray));
}

#[test]
fn nobody_has_to_mend_what_they_were_never_asked() {
    let receives = |how: &str| Told::answering(renewal(), Answers::from([("receive".into(), choice(how))]));
    let stray = Illegal::UnknownQuestion { question: "hall".into() };
    assert_eq!(receives("post").staff(correction("hall", "?")), Err(stray));
    assert_eq!(receives("collect").staff(correction("hall", "?")), Ok(()));
}

#[test]
fn a_second_round_of_corrections_needs_its_reason() {
    let mut told = Told::of(renewal());
    told.all([correction("address", "门牌号不清楚")]);
    assert_eq!(told.resident(|status, _| status.correct(Answers::new())), Ok(()));
    assert_eq!(told.staff(correction("phone", "少一位")), Err(Illegal::SecondRound));
    let corrections = vec![Correction { question: "phone".into(), note: "少一位".into() }];
    told.all([Move::RequestCorrection { corrections, again: Some("电话是后来换的".into()) }]);
    assert_eq!(told.status().corrections, 2);
}

#[test]
fn staff_see_what_a_correction_changed_and_nothing_else() {
    let answers = |hard: &str| Answers::from([("hard".into(), choice(hard)), ("same".into(), choice("yes"))]);
    let mut told = Told::answering(retrofit(), answers("bath"));
    told.all([correction("hard", "哪里不方便？")]);
    told.resident(|status, _| status.correct(answers("steps"))).unwrap();
    let change =
        Change { question: "hard".into(), before: Some(choice("bath")), after: Some(choice("steps")) };
    assert_eq!(told.case().changes(), [change]);
}

#[test]
fn a_case_whose_resident_never_answers_can_be_ended_after_the_last_day() {
    let mut told = Told::of(renewal());
    told.all([correction("address", "门牌号不清楚")]);
    told.days_later(14);
    assert_eq!(told.staff(refuse()), Err(Illegal::WaitingForResident));
    told.days_later(1);
    told.all([refuse()]);
    assert!(matches!(told.status().standing, Standing::Refused { .. }));
}

#[test]
fn somebody_in_a_queue_is_told_why_and_goes_on_where_they_were() {
    let mut told = Told::of(retrofit());
    told.all([Move::Wait { reason: "今年的名额用完了".into() }]);
    assert_eq!(told.status().standing.name(), "queued");
    assert_eq!(told.possible(), ["resume", "refuse"]);
    told.all([Move::Resume, Move::Accept]);
    assert_eq!(told.stage().as_deref(), Some("visit"));
}

#[test]
fn a_case_is_sent_back_only_to_where_it_has_been() {
    let mut told = Told::of(retrofit());
    told.all([Move::Accept, assess(), Move::ProposePlan { plan: plan() }]);
    told.resident(|status, _| status.agree_to_plan(1)).unwrap();
    let back =
        |stage: Option<&str>| Move::SendBack { stage: stage.map(Into::into), reason: "价格不对".into() };
    assert_eq!(told.staff(back(Some("works"))), Err(Illegal::NotEarlier { stage: "works".into() }));
    told.all([back(None)]);
    let status = told.status();
    let passed: Vec<_> = status.passed.iter().map(|passed| passed.stage.as_str()).collect();
    assert_eq!((status.standing.stage(), passed), (Some("plan"), vec!["acceptance", "visit"]));
}

#[test]
fn what_has_ended_or_been_handed_over_cannot_be_withdrawn() {
    let mut told = Told::of(renewal());
    told.resident(|status, _| status.withdraw()).unwrap();
    assert_eq!(told.status().withdraw(), Err(Illegal::Ended));
    let mut told = Told::of(renewal());
    told.all([Move::Accept, Move::Approve, Move::Deliver]);
    assert_eq!(told.status().withdraw(), Err(Illegal::Ended));
}
