//! One list of tests, run on SQLite always and on PostgreSQL where `TANTU_TEST_POSTGRES` names a server.

mod cases;
mod definitions;
mod drafts;
mod finder_sheets;
mod kept_pages;
mod sign_in;
mod staff;
mod submissions;

use super::{
    Begun, Draft, Guess, NewCode, NewDraft, Opening, Queued, Room, Store, Submission, Submit, database::Db,
};
use crate::secret::{Secret, new_id};
use sqlx::Connection;
use std::{collections::BTreeMap, sync::LazyLock};
use tantu_domain::{
    answer::{Answer, Answers, Carried, Typed, TypedAnswers},
    case::{Actor, Case, Correction, Event, Recorded},
    ids::{DraftId, ResidentId},
    phone::Phone,
    reference::Reference,
    region::{Region, Role},
    service::Service,
};
use tempfile::TempDir;
use time::{
    Duration, OffsetDateTime,
    macros::{date, datetime},
};

/// Runs each test on both.
macro_rules! on_both {
    ($($noun:ident: $($test:ident)+;)+) => {
        mod sqlite {
            $($(
                #[tokio::test]
                async fn $test() {
                    let (store, _folder) = super::in_a_file().await;
                    super::$noun::$test(store).await;
                }
            )+)+
        }
        mod postgres {
            $($(
                #[tokio::test]
                async fn $test() {
                    if let Some(store) = super::on_a_server(stringify!($test)).await {
                        super::$noun::$test(store).await;
                    }
                }
            )+)+
        }
    };
}

on_both! {
    sign_in:
        a_person_who_types_the_code_is_signed_in
        the_same_phone_is_the_same_person
        a_wrong_code_costs_one_of_five_tries
        a_code_works_once
        a_code_works_for_ten_minutes
        a_code_works_only_in_the_browser_that_asked
        nobody_ends_a_code_by_asking_for_another
        however_many_codes_there_are_guesses_are_few
        of_many_guesses_at_once_only_five_count
        of_two_right_guesses_at_once_one_signs_in
        a_phone_gets_so_many_codes_and_then_has_to_wait
        codes_of_yesterday_are_gone
        nobody_reads_a_code_or_a_session_out_of_the_table
        a_session_ends_after_an_hour_of_nothing
        a_session_ends_after_twelve_hours_of_work
        signing_in_again_ends_the_old_session
        signing_out_ends_the_session_on_the_server
        sessions_that_are_over_are_deleted;
    drafts:
        a_returning_person_finds_their_answers
        what_is_known_is_in_the_draft_with_where_it_is_from
        a_page_one_has_sent_is_ones_own_answer
        a_draft_goes_on_in_another_form_with_all_that_was_typed
        a_page_sent_again_replaces_what_was_typed
        nobody_reads_writes_moves_or_discards_anothers_draft
        a_discarded_draft_leaves_nothing_behind
        the_draft_last_worked_on_comes_first
        nobody_mends_anothers_case
        a_double_click_on_mending_opens_one_draft
        a_double_click_on_starting_begins_one_draft
        another_place_or_another_service_is_another_draft;
    kept_pages:
        what_was_sent_after_the_sign_in_had_ended_is_found_in_the_draft
        a_page_is_never_put_into_anothers_draft
        a_kept_page_does_not_overwrite_what_was_sent_later
        a_kept_page_is_gone_after_an_hour;
    submissions:
        a_draft_becomes_a_case
        sending_twice_makes_one_case
        two_at_once_make_one_case
        nobody_submits_anothers_draft
        a_reference_that_is_taken_is_not_given_twice
        a_mended_application_goes_into_the_same_case
        an_answer_given_in_another_tab_is_not_lost_by_sending
        a_case_that_moved_on_is_not_mended
        who_mends_where_they_are_registered_reaches_the_staff_there
        a_case_says_by_which_form_and_from_where_it_was_sent
        a_bundle_becomes_a_case_for_each_part
        two_at_once_open_each_case_of_a_bundle_once
        a_reference_that_is_taken_holds_no_bundle_up
        a_bundle_that_breaks_off_half_way_leaves_no_case
        what_opens_nothing_is_not_sent
        one_case_of_a_bundle_is_mended_alone;
    cases:
        a_resident_sees_their_cases_and_nobody_elses
        staff_see_their_regions_cases_and_no_others
        staff_where_a_person_is_registered_see_the_case_too
        a_public_notice_is_looked_for_among_all_open_cases
        a_case_that_has_ended_leaves_the_queue
        a_long_queue_is_read_page_by_page
        of_two_moves_at_once_one_counts
        what_was_answered_comes_back_letter_for_letter
        a_person_who_is_deleted_leaves_nothing_behind;
    definitions:
        a_definition_is_found_while_something_began_with_it
        keeping_a_definition_again_changes_nothing_of_it
        a_definition_nothing_began_with_is_gone_after_a_month;
    finder_sheets:
        whoever_holds_the_key_finds_their_answers
        answers_nobody_comes_back_to_are_gone_after_a_day
        whoever_begins_anew_leaves_nothing_behind
        nobody_reads_a_key_out_of_the_sheets;
    staff:
        a_token_says_who_holds_it
        a_revoked_token_stops_working_at_once
        whoever_runs_the_server_sees_every_token;
}

#[tokio::test]
async fn what_is_in_the_file_is_there_after_a_restart() {
    let (store, folder) = in_a_file().await;
    let resident = resident(&store, "13800138000").await;
    let draft = draft(&store, resident).await;
    drop(store);
    let store = Store::open(&address_in(&folder)).await.unwrap();
    assert!(store.draft(resident, draft).await.unwrap().is_some());
}

#[tokio::test]
async fn a_full_disk_loses_nothing_and_needs_no_restart() {
    let (store, _folder) = in_a_file().await;
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    let Db::Sqlite { write, .. } = &store.db else { panic!("this is a file") };
    sqlx::query("pragma max_page_count = 1").execute(write).await.unwrap();

    let long = answers(&"龙岗区".repeat(10_000));
    let error = store.submit(submit(me, id, long.clone())).await.unwrap_err().to_string();
    assert!(error.contains("disk is full"), "{error}");
    assert!(store.draft(me, id).await.unwrap().is_some(), "reading still works");
    // The limit was the connection's, which is no longer used.
    assert!(matches!(store.submit(submit(me, id, long)).await.unwrap(), Submission::Made(_)));
}

#[tokio::test]
async fn whoever_is_signed_in_reads_on_where_nothing_can_be_written() {
    let (store, _folder) = in_a_file().await;
    let (challenge, session) = (ask(&store, "13800138000", NOW).await, Secret::new());
    store.sign_in(&challenge, CODE, &session, None, NOW).await.unwrap();
    let Db::Sqlite { write, .. } = &store.db else { panic!("this is a file") };
    sqlx::query("pragma query_only = on").execute(write).await.unwrap();
    let later = NOW + Duration::minutes(30);
    assert!(store.resident_of_session(&session, later).await.unwrap().is_some());
}

#[tokio::test]
async fn an_address_of_neither_kind_is_refused_in_words() {
    let error = Store::open("mysql://localhost").await.unwrap_err().to_string();
    assert_eq!(error, "a database address begins with sqlite:// or postgres://");
}

const NOW: OffsetDateTime = datetime!(2026-11-21 09:00 UTC);

static SERVICE: LazyLock<Service> = LazyLock::new(|| {
    Service::parse(include_str!("../../../../app/services/certificate-renewal/service.toml")).unwrap()
});
static REGION: LazyLock<Region> =
    LazyLock::new(|| Region::parse(include_str!("../../../../app/regions/440307.toml")).unwrap());

fn address_in(folder: &TempDir) -> String {
    format!("sqlite://{}", folder.path().join("test.sqlite").display())
}

async fn in_a_file() -> (Store, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (Store::open(&address_in(&folder)).await.unwrap(), folder)
}

/// A schema of its own for each test, so that they run side by side.
async fn on_a_server(test: &str) -> Option<Store> {
    let server = std::env::var("TANTU_TEST_POSTGRES").ok()?;
    let schema: String = format!("test_{}_{}", new_id().simple(), test).chars().take(60).collect();
    let mut connection = sqlx::PgConnection::connect(&server).await.unwrap();
    let create = sqlx::AssertSqlSafe(format!("create schema {schema}"));
    sqlx::query(create).execute(&mut connection).await.unwrap();
    let joint = if server.contains('?') { '&' } else { '?' };
    Some(Store::open(&format!("{server}{joint}options[search_path]={schema}")).await.unwrap())
}

/// How many rows a table has.
async fn rows(store: &Store, table: &str) -> i64 {
    let count = format!("select count(*) from {table}");
    super::database::reading!(&store.db, pool => {
        sqlx::query_scalar(sqlx::AssertSqlSafe(count)).fetch_one(pool).await.unwrap()
    })
}

/// A person who has signed in with this phone.
async fn resident(store: &Store, phone: &str) -> ResidentId {
    let challenge = ask(store, phone, NOW).await;
    match store.sign_in(&challenge, CODE, &Secret::new(), None, NOW).await.unwrap() {
        Guess::Right(resident) => resident,
        other => panic!("{other:?}"),
    }
}

const CODE: &str = "246810";

/// Has [`CODE`] sent to a phone.
async fn ask(store: &Store, phone: &str, now: OffsetDateTime) -> Secret {
    let challenge = Secret::new();
    assert_eq!(keep(store, &challenge, phone, now).await, Room::Kept);
    challenge
}

async fn keep(store: &Store, challenge: &Secret, phone: &str, now: OffsetDateTime) -> Room {
    let phone = Phone::parse_mobile(phone).unwrap();
    let expires_at = now + Duration::minutes(10);
    let new = NewCode { challenge, phone: &phone, code: CODE, now, expires_at, tries: 5 };
    store.keep_code(&new, &[(Duration::minutes(10), 5), (Duration::days(1), 20)]).await.unwrap()
}

fn new_draft() -> NewDraft {
    NewDraft {
        service: SERVICE.slug.clone(),
        region: REGION.code.clone(),
        definition: "first".to_owned(),
        corrects: None,
        typed: TypedAnswers::new(),
        carried: BTreeMap::new(),
    }
}

/// A draft in which an address is known from earlier.
fn knowing_the_address() -> NewDraft {
    let typed = TypedAnswers::from([("address".to_owned(), typed("address", "清林路 1 号"))]);
    let from = Some(Reference::new(date!(2026 - 03 - 02), 7));
    let carried = BTreeMap::from([("address".to_owned(), Carried { from, on: date!(2026 - 03 - 02) })]);
    NewDraft { typed, carried, ..new_draft() }
}

async fn draft(store: &Store, resident: ResidentId) -> DraftId {
    store.create_draft(resident, new_draft(), NOW).await.unwrap()
}

fn typed(field: &str, text: &str) -> Typed {
    Typed::from([(field.to_owned(), text.to_owned())])
}

fn answers(address: &str) -> Answers {
    Answers::from([("address".to_owned(), Answer::Text(address.to_owned()))])
}

fn opening(answers: Answers) -> Opening {
    let (service, region) = (SERVICE.slug.clone(), REGION.code.clone());
    Opening { service, region, home: None, definition: "first".to_owned(), answers }
}

fn submit(resident: ResidentId, draft: DraftId, answers: Answers) -> Submit<'static> {
    static NOTHING: TypedAnswers = TypedAnswers::new();
    let openings = vec![opening(answers)];
    Submit { resident, draft, typed: &NOTHING, openings, service: &SERVICE, region: &REGION, now: NOW }
}

/// A case this resident has submitted.
async fn case(store: &Store, resident: ResidentId) -> Case {
    sent(store, resident, vec![opening(answers("龙岗区清林路 1 号"))]).await
}

/// A case this resident has submitted where they live, while they are registered elsewhere.
async fn case_from(store: &Store, resident: ResidentId, home: &str) -> Case {
    let home = Some(home.to_owned());
    sent(store, resident, vec![Opening { home, ..opening(answers("龙岗区清林路 1 号")) }]).await
}

/// The first of the cases that this resident opens by one draft.
async fn sent(store: &Store, resident: ResidentId, openings: Vec<Opening>) -> Case {
    let draft = draft(store, resident).await;
    let submit = Submit { openings, ..submit(resident, draft, Answers::new()) };
    let submission = store.submit(submit).await.unwrap();
    let Submission::Made(reference) = submission else { panic!("{submission:?}") };
    store.case_of(resident, &reference).await.unwrap().unwrap()
}

fn by_staff(event: Event) -> Recorded {
    Recorded { at: NOW, by: Actor::Staff { name: "王芳".to_owned(), role: Role::District }, event }
}

fn correction_request() -> Event {
    let corrections = vec![Correction { question: "address".to_owned(), note: "请写门牌号".to_owned() }];
    Event::CorrectionRequested { corrections, by: date!(2026 - 12 - 04), again: None }
}
