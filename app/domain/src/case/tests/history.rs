//! What was written once can always be read, and whatever is tried leaves a case somewhere.

use super::*;
use crate::service::Ending;
use proptest::prelude::*;

#[test]
fn what_was_written_before_there_were_appointments_still_reads() {
    let old = r#"[
        {"at":"2026-11-23T02:00:00Z","by":{"who":"resident"},"event":{"type":"submitted","answers":{"receive":{"kind":"choice","value":"post"}}}},
        {"at":"2026-11-23T02:00:00Z","by":{"who":"staff","name":"林","role":"street"},"event":{"type":"correction-requested","corrections":[{"question":"address","note":"门牌号"}],"by":"2026-12-07"}},
        {"at":"2026-11-23T02:00:00Z","by":{"who":"resident"},"event":{"type":"corrected","answers":{}}},
        {"at":"2026-11-23T02:00:00Z","by":{"who":"staff","name":"林","role":"street"},"event":{"type":"accepted"}},
        {"at":"2026-11-23T02:00:00Z","by":{"who":"staff","name":"林","role":"district"},"event":{"type":"approved"}},
        {"at":"2026-11-23T02:00:00Z","by":{"who":"staff","name":"林","role":"district"},"event":{"type":"delivered"}},
        {"at":"2026-11-23T02:00:00Z","by":{"who":"staff","name":"林","role":"district"},"event":{"type":"closed"}},
        {"at":"2026-11-23T02:00:00Z","by":{"who":"staff","name":"林","role":"district"},"event":{"type":"refused","reason":"否"}},
        {"at":"2026-11-23T02:00:00Z","by":{"who":"resident"},"event":{"type":"withdrawn"}}
    ]"#;
    let history: Vec<Recorded> = serde_json::from_str(old).unwrap();
    assert_eq!(Status::of(&history, &renewal(), around().region).standing, Standing::Finished);
    let moves = [r#"{"move":"accept"}"#, r#"{"move":"request-correction","corrections":[]}"#];
    assert!(moves.iter().all(|text| serde_json::from_str::<Move>(text).is_ok()));
}

#[test]
fn a_moment_is_written_as_everywhere_else() {
    let times = vec![datetime!(2026-11-27 10:00 +8)];
    let offer = Event::TimesOffered(Offer { place: "大厅".into(), times, minutes: 30, note: None });
    let text = serde_json::to_string(&offer).unwrap();
    assert!(
        text.starts_with(r#"{"type":"times-offered","place":"大厅","times":["2026-11-27T10:00:00+08:00"]"#),
        "{text}"
    );
}

#[test]
fn a_move_is_read_from_the_request_that_carries_it() {
    let text = r#"{"version":3,"move":"offer-times","place":"大厅","times":["2026-11-27T10:00:00+08:00"],"minutes":30}"#;
    let request: crate::staff::MoveRequest = serde_json::from_str(text).unwrap();
    assert_eq!((request.version, request.the_move.kind().name()), (3, "offer-times"));
    let text = r#"{"version":3,"move":"propose-plan","plan":{"items":[{"what":"扶手","price":5,"subsidy":3,"own":2}]}}"#;
    assert!(serde_json::from_str::<crate::staff::MoveRequest>(text).is_ok());
}

#[test]
fn staff_read_all_of_a_case_and_a_program_reads_it_back() {
    let mut told = Told::of(retrofit());
    told.all([Move::Accept, offer(&[MONDAY + Duration::days(1)])]);
    told.days_later(10);
    let case = told.case();
    let file = crate::staff::CaseFile::of(case, told.status(), &told.service, told.now);
    let text = serde_json::to_string(&file).unwrap();
    assert_eq!(serde_json::from_str::<crate::staff::CaseFile>(&text).unwrap(), file);
    assert_eq!((file.summary.asked.as_deref(), file.summary.is_overdue), (Some("times"), true));
    assert_eq!(file.clock.map(|clock| (clock.used, clock.paused)), Some((7, None)));
}

#[derive(Clone, Debug)]
enum Deed {
    Staff(Move),
    Choose(usize),
    Cancel,
    Agree(u16),
    Change(u16),
    Decline(u16),
    Confirm,
    Object,
    Correct(&'static str),
    Appeal,
    Withdraw,
    Sleep(i64),
}

fn deed() -> impl Strategy<Value = Deed> {
    let times: Vec<_> = (1..4).map(|days| MONDAY + Duration::days(days * 4)).collect();
    let again = |again: Option<&str>| match correction("hard", "哪里？") {
        Move::RequestCorrection { corrections, .. } => {
            Move::RequestCorrection { corrections, again: again.map(Into::into) }
        }
        other => other,
    };
    let moves = vec![
        Move::Accept,
        assess(),
        Move::EndNotice,
        Move::Approve,
        Move::Complete { note: None },
        Move::Deliver,
        Move::Close,
        Move::ProposePlan { plan: plan() },
        again(None),
        again(Some("又发现一处")),
        refuse(),
        Move::Wait { reason: "名额用完了".into() },
        Move::Resume,
        offer(&times),
        Move::KeepTime,
        Move::MissTime { words: String::new() },
        Move::SendBack { stage: None, reason: "不对".into() },
        Move::DecideAppeal { is_granted: true, reason: "对".into() },
        Move::DecideAppeal { is_granted: false, reason: "不变".into() },
    ];
    prop_oneof![
        6 => prop::sample::select(moves).prop_map(Deed::Staff),
        1 => (0_usize..3).prop_map(Deed::Choose),
        1 => Just(Deed::Cancel),
        2 => (1_u16..3).prop_map(Deed::Agree),
        1 => (1_u16..3).prop_map(Deed::Change),
        1 => (1_u16..3).prop_map(Deed::Decline),
        2 => prop::sample::select(vec![Deed::Confirm, Deed::Object, Deed::Appeal, Deed::Withdraw]),
        1 => prop::sample::select(vec!["steps", "bath"]).prop_map(Deed::Correct),
        1 => (0_i64..9).prop_map(Deed::Sleep),
    ]
}

impl Told {
    fn tries(&mut self, deed: Deed) -> Result<(), Illegal> {
        match deed {
            Deed::Staff(the_move) => self.staff(the_move),
            Deed::Choose(nth) => self.resident(|status, now| {
                let at = status.offer().and_then(|offer| offer.times.get(nth)).copied().unwrap_or(now);
                status.choose_time(at, vec![Need::Quiet], Some("按门铃".into()), now)
            }),
            Deed::Cancel => self.resident(|status, now| status.cancel_time("", now)),
            Deed::Agree(number) => self.resident(|status, _| status.agree_to_plan(number)),
            Deed::Change(number) => self.resident(|status, _| status.ask_plan_changes(number, "再低一点")),
            Deed::Decline(number) => self.resident(|status, _| status.decline_plan(number, "")),
            Deed::Confirm => self.resident(|status, _| status.confirm()),
            Deed::Object => self.resident(|status, _| status.object("松了")),
            Deed::Correct(hard) => {
                let answers = Answers::from([("hard".to_owned(), choice(hard))]);
                self.resident(|status, _| status.correct(answers))
            }
            Deed::Appeal => {
                self.resident(|status, now| status.appeal("再看看", crate::calendar::day_in_china(now)))
            }
            Deed::Withdraw => self.resident(|status, _| status.withdraw()),
            Deed::Sleep(days) => {
                self.days_later(days);
                Ok(())
            }
        }
    }
}

proptest! {
    #[test]
    fn any_deeds_in_any_order_leave_a_case_somewhere(deeds in prop::collection::vec(deed(), 0..40)) {
        let mut told = Told::of(retrofit());
        for deed in deeds {
            let (before, is_rest) = (told.history.len(), matches!(deed, Deed::Sleep(_)));
            let is_repeatable = matches!(deed, Deed::Choose(_) | Deed::Staff(Move::OfferTimes(_)));
            let (was, outcome) = (told.status(), told.tries(deed.clone()));
            prop_assert_eq!(told.history.len(), before + usize::from(outcome.is_ok() && !is_rest));
            let status = told.status();
            // Whatever is allowed changes something, and nobody waits for what nobody can do.
            let is_news = was != Status { since: was.since, ..status.clone() };
            prop_assert!(is_news || is_rest || is_repeatable || outcome.is_err(), "{deed:?}");
            let can_go_on = status.standing.needs_resident() || !told.possible().is_empty();
            prop_assert!(status.standing.is_ended() || can_go_on, "{:?}", status.standing);
            if let Some(stage) = status.stage(&told.service).filter(|stage| stage.ends_with == Ending::Confirm) {
                prop_assert!(status.standing.name() != "underway", "{}", stage.id);
            }
        }
        let text = serde_json::to_string(&told.history).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Vec<Recorded>>(&text).unwrap(), &told.history);
    }
}
