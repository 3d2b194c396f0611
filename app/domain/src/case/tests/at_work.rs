//! From an employer who would like somebody to a year later, and what happens when it does not go well.

use super::*;
use crate::service::Ending;
use proptest::prelude::*;
use time::macros::date;

pub(super) fn work() -> Service {
    Service::parse(include_str!("work.toml")).unwrap()
}

/// Somebody who began to work on the first of December.
fn at_work() -> Told {
    let mut told = Told::of(work());
    told.all([Move::Intend, Move::Sign { from: date!(2026 - 12 - 01) }]);
    told.days_later(8);
    told.all([Move::Start { on: date!(2026 - 12 - 01) }]);
    told
}

fn trouble(told: &mut Told, words: &str) -> Result<(), Illegal> {
    told.resident(|status, _| status.report_trouble(vec![Trouble::Pay], words))
}

fn goes_well() -> Move {
    Move::FollowUp { is_in_work: true, words: "都好".into() }
}

#[test]
fn an_intention_an_agreement_and_a_start_are_three_things() {
    let mut told = Told::of(work());
    told.all([Move::Intend]);
    assert_eq!(told.stage().as_deref(), Some("agreement"));
    assert!(told.status().withdraw().is_ok(), "an intention binds nobody");
    told.all([Move::Sign { from: date!(2026 - 12 - 01) }]);
    assert_eq!((told.stage().as_deref(), told.status().started), (Some("start"), None));
    told.all([Move::Start { on: date!(2026 - 11 - 23) }]);
    assert_eq!(told.status().started, Some(date!(2026 - 11 - 23)));
    assert_eq!(told.status().withdraw(), Err(Illegal::Ended));
}

#[test]
fn nobody_begins_tomorrow_or_in_another_year() {
    let mut told = Told::of(work());
    told.all([Move::Intend]);
    let illegal = Illegal::NotThisDay { from: date!(2025 - 11 - 22), until: date!(2027 - 11 - 24) };
    assert_eq!(told.staff(Move::Sign { from: date!(2206 - 12 - 01) }), Err(illegal));
    told.all([Move::Sign { from: date!(2026 - 12 - 01) }]);
    let illegal = Illegal::NotThisDay { from: date!(2025 - 11 - 22), until: date!(2026 - 11 - 23) };
    assert_eq!(told.staff(Move::Start { on: date!(2026 - 11 - 24) }), Err(illegal));
}

#[test]
fn how_it_goes_is_asked_on_its_day_and_not_before() {
    let mut told = at_work();
    assert_eq!(told.status().asks_on, Some(date!(2027 - 01 - 01)));
    assert_eq!(told.possible(), ["leave"]);
    assert_eq!(told.staff(goes_well()), Err(Illegal::NotYet));
    told.days_later(31);
    assert!(!told.status().is_overdue(date!(2027 - 01 - 01)), "its clock begins then");
    told.all([goes_well()]);
    assert_eq!(told.status().asks_on, Some(date!(2027 - 03 - 01)));
    told.days_later(100);
    assert!(told.status().is_overdue(crate::calendar::day_in_china(told.now)));
    told.all([goes_well()]);
    assert_eq!(told.status().standing, Standing::Finished);
    assert_eq!(trouble(&mut told, "工资没发"), Err(Illegal::NotAtWork));
}

#[test]
fn an_office_that_writes_the_start_down_late_asks_soon() {
    let mut told = Told::of(work());
    told.all([Move::Intend, Move::Sign { from: date!(2026 - 11 - 23) }]);
    told.days_later(60);
    told.all([Move::Start { on: date!(2026 - 11 - 23) }]);
    let clock = told.status().clock.unwrap();
    assert_eq!(clock.began(), date!(2027 - 01 - 22), "its limit is not over before it began");
    told.all([goes_well()]);
}

#[test]
fn a_problem_at_work_is_heard_at_any_time_and_answered() {
    let mut told = at_work();
    let nothing = told.resident(|status, _| status.report_trouble(Vec::new(), " "));
    assert_eq!(nothing, Err(Illegal::WithoutWords));
    trouble(&mut told, "工资少了").unwrap();
    told.days_later(1);
    told.resident(|status, _| status.report_trouble(vec![Trouble::Help], "")).unwrap();
    assert!(told.status().has_trouble());
    assert_eq!(told.possible(), ["answer-trouble", "leave"]);
    assert_eq!(told.staff(Move::AnswerTrouble { words: " ".into() }), Err(Illegal::WithoutWords));
    told.all([Move::AnswerTrouble { words: "已经跟单位说了".into() }]);
    let status = told.status();
    let answers: Vec<_> = status.trouble.iter().filter_map(|report| report.answer.as_deref()).collect();
    assert_eq!((status.has_trouble(), answers), (false, vec!["已经跟单位说了"; 2]));
    assert!(told.staff(Move::AnswerTrouble { words: "再说一遍".into() }).is_err());
}

#[test]
fn who_does_not_work_yet_has_no_problem_there_and_cannot_leave() {
    let mut told = Told::of(work());
    assert_eq!(trouble(&mut told, "工资少了"), Err(Illegal::NotAtWork));
    assert_eq!(told.resident(|status, _| status.leave("")), Err(Illegal::NotAtWork));
    assert!(told.staff(Move::Leave { words: String::new() }).is_err());
    // And if it was written down all the same, it changes nothing.
    told.happens(Event::Left { words: String::new() });
    assert_eq!(told.stage().as_deref(), Some("introduction"));
}

#[test]
fn leaving_ends_it_whoever_says_so() {
    let left = |told: &Told| matches!(told.status().standing, Standing::Left { .. });
    let mut told = at_work();
    told.resident(|status, _| status.leave("太远了")).unwrap();
    assert!(left(&told) && told.possible().is_empty());
    let mut told = at_work();
    told.all([Move::Leave { words: "店关了".into() }]);
    assert!(left(&told));
    let mut told = at_work();
    told.days_later(40);
    told.all([Move::FollowUp { is_in_work: false, words: "上个月不做了".into() }]);
    assert!(left(&told));
}

#[test]
fn where_an_employer_decides_there_is_nobody_to_appeal_to() {
    let mut told = Told::of(work());
    told.all([refuse()]);
    assert_eq!(told.status().appeal_by, None);
}

#[test]
fn what_somebody_needs_at_work_they_need_at_the_interview() {
    let needs = |helps: &[&str]| {
        let helps = helps.iter().map(|help| (*help).to_owned()).collect();
        Need::of(&Answers::from([("help".to_owned(), Answer::Choices(helps))]))
    };
    assert_eq!(needs(&["access", "sign", "breaks"]), [Need::Interpreter, Need::Wheelchair]);
    assert_eq!(needs(&["slow", "companion", "quiet"]), [Need::Companion, Need::Quiet]);
    assert_eq!(needs(&["none"]), []);
}

#[derive(Clone, Debug)]
enum Deed {
    Staff(Move),
    Trouble(&'static str),
    Leave,
    Withdraw,
    Sleep(i64),
}

fn deed() -> impl Strategy<Value = Deed> {
    let moves = vec![
        Move::Intend,
        Move::Sign { from: date!(2026 - 12 - 01) },
        Move::Start { on: date!(2026 - 11 - 23) },
        goes_well(),
        goes_well(),
        Move::FollowUp { is_in_work: false, words: String::new() },
        Move::AnswerTrouble { words: "去问过了".into() },
        Move::Leave { words: String::new() },
        refuse(),
    ];
    prop_oneof![
        6 => prop::sample::select(moves).prop_map(Deed::Staff),
        2 => prop::sample::select(vec!["", "工资少了"]).prop_map(Deed::Trouble),
        1 => prop::sample::select(vec![Deed::Leave, Deed::Withdraw]),
        3 => (0_i64..50).prop_map(Deed::Sleep),
    ]
}

proptest! {
    #[test]
    fn whoever_works_can_always_say_so_and_somebody_can_always_do_something(
        deeds in prop::collection::vec(deed(), 0..30)
    ) {
        let mut told = Told::of(work());
        for deed in deeds {
            let was = told.status();
            let outcome = match deed.clone() {
                Deed::Staff(the_move) => told.staff(the_move),
                Deed::Trouble(words) => trouble(&mut told, words),
                Deed::Leave => told.resident(|status, _| status.leave("")),
                Deed::Withdraw => told.resident(|status, _| status.withdraw()),
                Deed::Sleep(days) => {
                    told.days_later(days);
                    continue;
                }
            };
            let status = told.status();
            let is_news = was != Status { since: was.since, ..status.clone() };
            prop_assert!(is_news || outcome.is_err(), "{deed:?}");
            prop_assert!(status.standing.is_ended() || !told.possible().is_empty(), "{:?}", status.standing);
            prop_assert_eq!(status.asks_on.is_some(), status.stage(&told.service).is_some_and(|stage| stage.ends_with == Ending::FollowUp));
            let can_say_so = status.report_trouble(vec![Trouble::Other], "").is_ok();
            prop_assert_eq!(can_say_so, status.started.is_some() && !status.standing.is_ended());
        }
        let text = serde_json::to_string(&told.history).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Vec<Recorded>>(&text).unwrap(), &told.history);
    }
}
