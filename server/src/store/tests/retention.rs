use super::{
    consents::consent,
    gatherings::{class, sign_up},
    posts::{post, terms},
    registrations::{hopes, registers},
    stuck_notes::{note, staff, write},
    *,
};
use crate::{
    jobs::retention,
    store::{Deletion, Due, Finds, Leaving, NewMessage, PasskeyTask},
};
use tantu_domain::{channel::Channel, staff::AttendanceNote, work::RegistrationState};

const ME: &str = "13800138000";

/// Of one rule: nothing goes a minute before its time, `gone` when it has come, and nothing the second time.
async fn goes(store: &Store, due: Due, since: OffsetDateTime, gone: u64) {
    let end = since + due.kept();
    assert_eq!(store.delete_due(due, end - Duration::MINUTE).await.unwrap(), 0, "{due:?} went too early");
    assert_eq!(store.delete_due(due, end).await.unwrap(), gone, "{due:?}");
    assert_eq!(store.delete_due(due, end).await.unwrap(), 0, "{due:?} went twice");
}

pub(super) async fn codes_go_after_a_day(store: Store) {
    ask(&store, ME, NOW).await;
    goes(&store, Due::Codes, NOW, 1).await;
    assert_eq!(rows(&store, "codes").await, 0);
}

pub(super) async fn guesses_at_cards_go_after_a_day(store: Store) {
    let number = tantu_domain::certificate::CertificateNumber::parse("11010519491231002X43").unwrap();
    store.count_card_guess(&number, &LIMITS, NOW).await.unwrap();
    goes(&store, Due::CardGuesses, NOW, 1).await;
}

pub(super) async fn what_nobody_signed_in_time_goes(store: Store) {
    let (secret, expires_at) = (Secret::new(), NOW + Duration::minutes(5));
    let task = PasskeyTask { secret: &secret, person: None, state: "{}", now: NOW, expires_at };
    store.keep_passkey_task(&task).await.unwrap();
    goes(&store, Due::PasskeyTasks, expires_at, 1).await;
    let leaving = Leaving { state: &secret, browser: &secret, about: "{}", now: NOW };
    store.leave_for_identity(&leaving).await.unwrap();
    goes(&store, Due::IdentitySignIns, NOW + Duration::minutes(10), 1).await;
}

pub(super) async fn messages_go_half_a_year_after_they_were_sent(store: Store) {
    let me = resident(&store, ME).await;
    let phone = Phone::parse_mobile(ME).unwrap();
    let (channel, text) = (Channel::Text, "办好了".to_owned());
    let message = NewMessage { to: Some(me), phone, channel, language: "zh-CN", text };
    store.write_messages(&[message], NOW).await.unwrap();
    let years = NOW + retention::MESSAGES * 3;
    assert_eq!(store.delete_due(Due::Messages, years).await.unwrap(), 0, "it waits to be sent");
    let waiting = store.waiting_messages().await.unwrap();
    store.messages_sent(&[waiting[0].id], NOW).await.unwrap();
    goes(&store, Due::Messages, NOW, 1).await;
}

pub(super) async fn a_note_goes_a_month_after_its_answer_and_half_a_year_without_one(store: Store) {
    let (me, by) = (resident(&store, ME).await, staff(&store, "440307").await);
    let later = NOW + Duration::days(10);
    for (resident, phone) in [(Some(me), ME), (None, "13900139000")] {
        write(&store, resident, &note(phone), NOW).await;
    }
    let waiting = store.read_stuck_notes(&by, NOW).await.unwrap();
    store.answer_stuck_note(&by, waiting[0].id, later).await.unwrap();
    goes(&store, Due::AnsweredStuckNotes, later, 1).await;
    assert_eq!(store.audited_about(me).await.unwrap()[0].detail, "answered-stuck-notes");
    goes(&store, Due::StuckNotes, NOW, 1).await;
    assert_eq!(rows(&store, "stuck_notes").await, 0);
}

pub(super) async fn who_was_there_goes_after_two_years_and_who_was_not_after_a_month(store: Store) {
    let (by, ends) = (staff(&store, "440307").await, datetime!(2026-12-02 00:00 UTC));
    let number = store.publish_gathering(&by, &class(), NOW).await.unwrap();
    let (me, other) = (resident(&store, ME).await, resident(&store, "13900139000").await);
    for who in [me, other] {
        sign_up(&store, number, who, 0, 0).await;
    }
    let note = AttendanceNote { resident: me, has_come: true, is_certified: false };
    store.note_attendance(&by, number, note, ends + Duration::HOUR).await.unwrap();
    goes(&store, Due::MissedSignUps, ends, 1).await;
    assert_eq!(store.audited_about(other).await.unwrap()[0].detail, "missed-sign-ups");
    goes(&store, Due::AttendedSignUps, ends, 1).await;
    assert_eq!(rows(&store, "sign_ups").await, 0);
}

pub(super) async fn sessions_go_when_they_are_over(store: Store) {
    let idle = session_of(&store, ME, NOW).await;
    goes(&store, Due::IdleSessions, NOW, 1).await;
    assert_eq!(store.signed_in(&idle, NOW).await.unwrap(), None);
    session_of(&store, ME, NOW).await;
    goes(&store, Due::Sessions, NOW + retention::SESSIONS, 1).await;
    assert_eq!(rows(&store, "sessions").await, 0);
}

pub(super) async fn pages_nobody_came_for_go_after_an_hour(store: Store) {
    let me = resident(&store, ME).await;
    let draft = draft(&store, me).await;
    let page = typed("address", "清林路 1 号");
    store.keep_page(&Secret::new(), draft, "address", &page, None, NOW).await.unwrap();
    goes(&store, Due::KeptPages, NOW, 1).await;
    store.keep_reply(&Secret::new(), "/applications/1/appeal", &page, NOW).await.unwrap();
    goes(&store, Due::KeptReplies, NOW, 1).await;
}

pub(super) async fn answers_to_the_finder_go_after_a_day(store: Store) {
    store.save_sheet(&Secret::new(), &TypedAnswers::new(), NOW).await.unwrap();
    goes(&store, Due::FinderSheets, NOW, 1).await;
}

pub(super) async fn definitions_go_when_nothing_began_with_them(store: Store) {
    let me = resident(&store, ME).await;
    draft(&store, me).await;
    for version in ["first", "second"] {
        store.keep_definition(&SERVICE.slug, &REGION.code, version, "{}", NOW).await.unwrap();
    }
    goes(&store, Due::Definitions, NOW, 1).await;
    assert_eq!(store.definitions_in_use().await.unwrap().len(), 1);
}

pub(super) async fn a_draft_goes_half_a_year_after_it_was_last_touched(store: Store) {
    let me = resident(&store, ME).await;
    let (touched, left) = (draft(&store, me).await, draft(&store, me).await);
    let later = NOW + Duration::days(100);
    let typed = typed("address", "清林路 1 号");
    let page =
        SentPage { by: me, question: "address", typed: &typed, seen: None, at: later, has_waited: false };
    store.save_page(me, touched, &page).await.unwrap();
    goes(&store, Due::Drafts, NOW, 1).await;
    assert!(store.draft(me, left).await.unwrap().is_none());
    assert!(store.draft(me, touched).await.unwrap().is_some());
    goes(&store, Due::Drafts, later, 1).await;
    assert_eq!(rows(&store, "draft_answers").await, 0);
    let audited = store.audited_about(me).await.unwrap();
    assert_eq!(audited.len(), 2, "that it was deleted is written down");
    assert_eq!((&audited[0].who, audited[0].detail.as_str()), (&Who::Server, "drafts"));
}

pub(super) async fn what_devices_delivered_is_known_for_half_a_year(store: Store) {
    let me = resident(&store, ME).await;
    let (errand, draft) = (errand(NOW), DraftId(new_id()));
    store.begin_as(&errand, me, draft, &new_draft(), NOW).await.unwrap();
    goes(&store, Due::DeviceCommands, NOW, 1).await;
    assert!(!store.is_done(me, errand.id).await.unwrap());
}

pub(super) async fn a_mandate_goes_three_years_after_its_end(store: Store) {
    let (me, other) = (resident(&store, ME).await, resident(&store, "13900139000").await);
    let over = mandate(&store, other, Some(me)).await;
    let ended = mandate(&store, other, Some(me)).await;
    store.end_mandate(me, ended.id, mandate::Ender::Resident, NOW).await.unwrap();
    goes(&store, Due::Mandates, NOW, 1).await;
    assert_eq!(store.mandates_over(me).await.unwrap(), std::slice::from_ref(&over));
    goes(&store, Due::Mandates, over.ends_at, 1).await;
}

pub(super) async fn a_consent_goes_three_years_after_it_was_withdrawn(store: Store) {
    let me = resident(&store, ME).await;
    consent(&store, me, NOW).await;
    let years = NOW + retention::CONSENTS * 3;
    assert_eq!(store.delete_due(Due::Consents, years).await.unwrap(), 0, "it holds");
    store.withdraw_consent(me, Who::person(me), NOW).await.unwrap();
    goes(&store, Due::Consents, NOW, 1).await;
}

pub(super) async fn a_case_goes_three_years_after_it_has_ended(store: Store) {
    let me = resident(&store, ME).await;
    let (open, ended) = (case(&store, me).await, case(&store, me).await);
    let later = NOW + Duration::days(50);
    let withdrawn = Recorded { at: later, by: Actor::Resident, event: Event::Withdrawn };
    store.record(&ended, &withdrawn, &Who::person(me), true, &[]).await.unwrap();
    goes(&store, Due::Cases, later, 1).await;
    assert_eq!(store.case_of(me, &ended.reference).await.unwrap(), None);
    assert_eq!(store.cases_of(me).await.unwrap(), [open], "what is under way stays for as long as it takes");
    assert_eq!((rows(&store, "events").await, rows(&store, "submissions").await), (1, 1));
}

pub(super) async fn that_somebody_was_registered_goes_three_years_after_they_ended_it(store: Store) {
    let me = resident(&store, ME).await;
    registers(&store, me, hopes("会打字")).await;
    let years = NOW + retention::REGISTRATIONS * 3;
    assert_eq!(store.delete_due(Due::Registrations, years).await.unwrap(), 0, "who waits long waits still");
    store.change_registration_state(me, RegistrationState::Ended, &Who::person(me), NOW).await.unwrap();
    goes(&store, Due::Registrations, NOW, 1).await;
    assert_eq!(rows(&store, "registration_events").await, 0);
}

pub(super) async fn somebody_with_nothing_to_keep_is_deleted_at_once(store: Store) {
    let (me, other) = (resident(&store, ME).await, resident(&store, "13900139000").await);
    for person in [me, other] {
        consent(&store, person, NOW).await;
        draft(&store, person).await;
    }
    session_of(&store, ME, NOW).await;
    mandate(&store, other, Some(me)).await;
    let deletion = store.delete_everything(me, &Who::person(me), &[], NOW).await.unwrap();
    assert_eq!(deletion, Deletion::Done);
    assert_eq!(store.person(me).await.unwrap(), None);
    let left = ["residents", "drafts", "consents", "sessions", "mandates", "deletions"];
    let mut counts = Vec::new();
    for table in left {
        counts.push(rows(&store, table).await);
    }
    assert_eq!(counts, [1, 1, 1, 0, 0, 0], "of {left:?} only what is somebody else's");
}

pub(super) async fn nobody_is_deleted_while_a_case_is_under_way(store: Store) {
    let me = resident(&store, ME).await;
    case(&store, me).await;
    draft(&store, me).await;
    let deletion = store.delete_everything(me, &Who::person(me), &[], NOW).await.unwrap();
    assert_eq!(deletion, Deletion::Refused);
    assert_eq!(store.deletion_asked_at(me).await.unwrap(), None);
    assert_eq!(store.open_drafts(me).await.unwrap().len(), 1, "nothing was deleted");
}

pub(super) async fn somebody_who_asked_goes_with_their_last_case(store: Store) {
    let (me, helper) = (resident(&store, ME).await, resident(&store, "13900139000").await);
    let mandate = mandate(&store, helper, Some(me)).await;
    let case = ended(&store, me).await;
    draft(&store, me).await;
    let deletion = store.delete_everything(me, &Who::person(me), &[], NOW).await.unwrap();
    assert_eq!(deletion, Deletion::Begun);
    assert_eq!(store.deletion_asked_at(me).await.unwrap(), Some(NOW));
    assert!(store.open_drafts(me).await.unwrap().is_empty());
    let mandate = store.mandate_of(me, mandate.id).await.unwrap().unwrap();
    assert_eq!(mandate.standing(NOW), mandate::Standing::Ended);
    assert!(store.case_of(me, &case.reference).await.unwrap().is_some());
    assert_eq!(store.delete_due(Due::People, NOW).await.unwrap(), 0);

    let end = NOW + retention::CASES;
    assert_eq!(store.delete_due(Due::Cases, end).await.unwrap(), 1);
    assert_eq!(store.delete_due(Due::People, end).await.unwrap(), 1);
    assert_eq!(store.person(me).await.unwrap(), None);
    assert!(store.person(helper).await.unwrap().is_some());
}

pub(super) async fn whoever_begins_anew_stays(store: Store) {
    let me = resident(&store, ME).await;
    ended(&store, me).await;
    store.delete_everything(me, &Who::person(me), &[], NOW).await.unwrap();
    consent(&store, me, NOW + Duration::DAY).await;
    assert_eq!(store.deletion_asked_at(me).await.unwrap(), None);
    let end = NOW + retention::CASES;
    store.delete_due(Due::Cases, end).await.unwrap();
    assert_eq!(store.delete_due(Due::People, end).await.unwrap(), 0);
}

/// A case that has ended.
async fn ended(store: &Store, person: ResidentId) -> Case {
    let case = case(store, person).await;
    let withdrawn = Recorded { at: NOW, by: Actor::Resident, event: Event::Withdrawn };
    store.record(&case, &withdrawn, &Who::person(person), true, &[]).await.unwrap();
    case
}

pub(super) async fn what_was_found_goes_when_the_years_report_is_written(store: Store) {
    let (me, by) = (resident(&store, ME).await, staff(&store, &REGION.code).await);
    let massage = post("blind-massage");
    let number = store.publish_post(&by, &massage, &terms(&massage), NOW).await.unwrap();
    let finds = Finds { resident: me, region: REGION.code.clone(), posts: vec![number] };
    store.keep_finds(&[finds], NOW).await.unwrap();
    goes(&store, Due::Matches, NOW, 1).await;
    assert_eq!((rows(&store, "matches").await, rows(&store, "posts").await), (0, 1));
}
