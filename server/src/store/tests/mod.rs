//! One list of tests, run on SQLite always and on PostgreSQL where `TANTU_TEST_POSTGRES` names a server.

mod at_rest;
mod audit;
mod cards;
mod cases;
mod codes;
mod commands;
mod consents;
mod definitions;
mod drafts;
mod finder_sheets;
mod gatherings;
mod identities;
mod kept_pages;
mod kept_replies;
mod mandates;
mod matches;
mod messages;
mod passkeys;
mod posts;
mod registrations;
mod residents;
mod retention;
mod sessions;
mod staff;
mod stuck_notes;
mod submissions;

use super::{
    Awaited, Begun, Errand, Guess, Limits, NewCode, NewConsent, NewDraft, NewSession, Opening, Purpose,
    Queued, Ran, Room, Saved, SentPage, SignedIn, Store, Submission, Submit, Way, Who, database::Db,
};
use crate::{
    keys::Keys,
    secret::{Secret, new_id},
};
use sqlx::Connection;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};
use tantu_domain::{
    answer::{Answer, Answers, Carried, Typed, TypedAnswers, Written},
    case::{Actor, Case, Correction, Event, Recorded},
    draft::Draft,
    ids::{CommandId, DraftId, MandateId, ResidentId},
    mandate::{self, Mandate},
    phone::Phone,
    reference::Reference,
    region::{Region, Role},
    service::Service,
};
use tempfile::TempDir;
use time::{
    Date, Duration, OffsetDateTime,
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
                    if let Some((store, _folder)) = super::on_a_server(stringify!($test)).await {
                        super::$noun::$test(store).await;
                    }
                }
            )+)+
        }
    };
}

on_both! {
    codes:
        whoever_types_the_code_is_told_what_it_was_for
        a_wrong_code_costs_one_of_five_tries
        a_code_works_once
        a_code_works_for_ten_minutes
        a_code_works_only_in_the_browser_that_asked
        nobody_ends_a_code_by_asking_for_another
        however_many_codes_there_are_guesses_are_few
        of_many_guesses_at_once_only_five_count
        of_two_right_guesses_at_once_one_signs_in
        a_phone_gets_so_many_codes_and_then_has_to_wait
        everybody_together_gets_so_many_codes
        a_code_for_one_thing_is_of_no_use_for_another
        where_nobody_is_no_guess_is_right_and_nothing_else_differs
        codes_of_yesterday_are_gone
        nobody_reads_a_code_out_of_the_table;
    audit:
        what_was_done_is_written_down_with_it
        the_past_is_not_changed_by_mistake
        whoever_changes_an_entry_is_found_out
        whoever_takes_an_entry_out_is_found_out
        many_at_once_make_one_chain
        what_could_not_be_done_is_not_written_down;
    residents:
        the_same_phone_is_the_same_person
        the_same_identity_number_is_the_same_person
        what_somebody_is_called_is_written_down_once
        somebody_is_written_to_as_they_like
        somebody_is_shown_pages_as_they_like;
    sessions:
        a_session_says_who_is_signed_in
        nobody_reads_a_session_out_of_the_table
        a_session_ends_after_an_hour_of_nothing
        a_session_ends_after_twelve_hours_of_work
        whoever_is_still_there_has_their_session_last
        signing_in_again_ends_the_old_session
        signing_out_ends_the_session_on_the_server
        sessions_that_are_over_are_deleted
        a_person_sees_their_devices_and_ends_each
        nobody_ends_anothers_device
        somebody_who_acts_for_another_is_found_doing_so
        nobody_acts_under_anothers_mandate;
    messages:
        a_message_is_there_exactly_if_what_it_tells_of_is
        each_case_of_a_bundle_is_told_by_its_own_number
        whoever_deletes_a_draft_twice_tells_of_it_once
        what_is_on_its_way_waits_no_more
        somebody_who_is_gone_is_told_so_and_then_forgotten
        nobody_reads_a_message_out_of_the_table
        a_damaged_message_keeps_no_other_from_going;
    matches:
        what_was_found_is_its_persons_alone
        a_thousand_people_are_kept_at_once_and_found_again_in_order
        what_somebody_says_is_kept_and_may_be_changed
        nobody_reads_what_they_said_out_of_the_table
        nobody_is_told_twice_of_the_same_post
        two_servers_tell_somebody_once
        whoever_wants_no_news_rests_or_has_answered_is_not_told
        a_saved_search_is_told_in_the_same_message
        reasons_are_counted_for_the_region_and_nobody_is_named
        it_goes_with_its_person;
    mandates:
        both_see_a_mandate_and_nobody_else_does
        either_ends_it_once
        an_office_confirms_what_waits_there_once
        an_office_refuses_what_the_papers_do_not_show
        a_helper_reaches_only_the_pages_of_those_they_help
        nobody_reads_a_name_out_of_the_mandates;
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
        another_place_or_another_service_is_another_draft
        an_answer_says_who_gave_it_and_when
        what_another_person_answered_is_kept_beside_the_later_answer
        whoever_corrects_what_they_see_leaves_no_trace
        a_double_click_replaces_nothing
        two_who_save_at_once_lose_nothing
        an_empty_page_is_nothing_to_keep
        of_what_was_replaced_the_latest_twenty_are_kept
        an_answer_stays_when_its_author_is_gone
        what_was_known_goes_and_what_was_sent_stays;
    commands:
        a_draft_begun_on_a_device_has_the_id_it_gave
        begun_twice_it_is_one_and_as_it_was
        what_was_thrown_away_is_not_begun_again
        nobody_begins_over_anothers_draft
        nobody_takes_anothers_command_for_done
        delivered_twice_at_once_it_is_done_once
        an_answer_delivered_again_changes_nothing
        the_later_answer_stands_and_the_other_is_kept
        whoever_corrects_themselves_on_the_device_leaves_no_trace
        a_blank_that_came_too_late_has_seen_nothing
        what_was_left_behind_at_the_start_goes
        of_two_begun_on_the_device_neither_goes
        where_there_is_nothing_to_answer_nothing_is_done;
    kept_pages:
        what_was_sent_after_the_sign_in_had_ended_is_found_in_the_draft
        a_page_is_never_put_into_anothers_draft
        a_kept_page_does_not_overwrite_what_was_sent_later
        a_kept_page_is_the_answer_of_whoever_signs_in
        a_kept_page_is_gone_after_an_hour;
    kept_replies:
        a_reply_waits_an_hour_for_whoever_holds_the_key
        a_reply_that_was_sent_is_kept_no_longer;
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
    cards:
        a_card_is_found_by_the_number_on_it
        a_new_card_ends_the_one_before_and_what_was_begun_with_it
        a_lost_card_is_ended_by_its_own_region_and_phones_stay_signed_in
        guesses_are_few_whether_or_not_there_is_a_card
        in_a_day_there_are_twenty_guesses_and_the_day_after_they_are_forgotten
        a_right_guess_is_not_counted
        guessing_at_everybody_at_once_has_its_end_too
        cards_go_with_their_person
        whose_a_case_is_shows_its_number;
    consents:
        a_consent_holds_until_it_is_withdrawn
        of_two_consents_one_holds
        with_a_withdrawal_the_drafts_go_and_nobody_elses
        what_was_agreed_at_a_hall_names_no_finger;
    retention:
        codes_go_after_a_day
        guesses_at_cards_go_after_a_day
        what_nobody_signed_in_time_goes
        messages_go_half_a_year_after_they_were_sent
        what_was_found_goes_when_the_years_report_is_written
        a_note_goes_a_month_after_its_answer_and_half_a_year_without_one
        who_was_there_goes_after_two_years_and_who_was_not_after_a_month
        sessions_go_when_they_are_over
        pages_nobody_came_for_go_after_an_hour
        answers_to_the_finder_go_after_a_day
        definitions_go_when_nothing_began_with_them
        a_draft_goes_half_a_year_after_it_was_last_touched
        what_devices_delivered_is_known_for_half_a_year
        a_mandate_goes_three_years_after_its_end
        a_consent_goes_three_years_after_it_was_withdrawn
        a_case_goes_three_years_after_it_has_ended
        that_somebody_was_registered_goes_three_years_after_they_ended_it
        somebody_with_nothing_to_keep_is_deleted_at_once
        nobody_is_deleted_while_a_case_is_under_way
        somebody_who_asked_goes_with_their_last_case
        whoever_begins_anew_stays;
    gatherings:
        what_is_published_is_found_while_it_is_ahead
        the_last_seat_asked_for_by_two_at_once_goes_to_one
        those_who_wait_move_up_in_their_order
        whoever_waits_keeps_their_place_while_they_change_their_mind
        nobody_signs_up_after_the_last_day_or_gets_a_seat_once_it_has_begun
        everybody_is_to_be_told_once_of_what_spoils_their_plan
        who_comes_is_read_by_whoever_holds_it_and_that_is_written_down
        nobody_reads_a_need_out_of_the_table
        who_came_is_written_down_and_counted_by_the_last_day
        with_the_consent_the_needs_go_and_the_seat_stays
        the_seat_of_somebody_who_is_deleted_goes_to_whoever_waits;
    stuck_notes:
        whoever_is_stuck_is_found_by_their_own_region_and_answered_once
        one_number_waits_before_it_writes_again_and_nobody_else_does
        everybody_together_writes_so_much
        nobody_reads_a_note_out_of_the_table
        a_note_goes_with_its_person;
    posts:
        what_people_type_finds_what_they_mean_first
        nothing_anybody_types_breaks_the_search
        a_post_is_read_as_it_was_published
        a_changed_post_is_found_by_its_new_words_only
        only_the_office_that_published_a_post_changes_or_closes_it
        what_is_closed_or_over_is_not_found_but_can_still_be_read
        a_search_is_narrowed_by_what_is_ticked
        what_comes_first_is_as_it_was_chosen
        a_long_list_is_read_page_by_page
        a_saved_search_is_its_owners_and_is_saved_once
        there_is_room_for_twenty_searches
        of_a_saved_search_one_is_told_once
        saved_searches_go_with_their_person_and_nobody_reads_them_in_the_table;
    registrations:
        whoever_registers_is_looked_for_and_told
        what_was_not_sent_is_not_registered
        two_who_change_at_once_lose_nothing
        nobody_changes_anothers_register
        one_pauses_and_goes_on_with_everything_still_there
        of_a_register_that_ended_nothing_is_left
        those_who_look_are_read_page_by_page
        what_happened_in_a_year_is_counted_where_it_happened
        a_correction_mends_what_it_mends
        who_takes_their_registration_back_is_looked_for_no_more
        nobody_reads_a_hope_out_of_the_table
        a_register_goes_with_the_consent_and_with_its_person;
    definitions:
        a_definition_is_found_while_something_began_with_it
        keeping_a_definition_again_changes_nothing_of_it
        a_definition_nothing_began_with_is_gone_after_a_month;
    finder_sheets:
        whoever_holds_the_key_finds_their_answers
        answers_nobody_comes_back_to_are_gone_after_a_day
        whoever_begins_anew_leaves_nothing_behind
        nobody_reads_a_key_out_of_the_sheets;
    at_rest:
        what_was_plain_before_is_sealed_at_the_start
        plain_text_is_refused_once_everything_is_sealed
        a_sealed_answer_in_anothers_draft_is_refused
        another_key_file_is_refused_in_words
        a_new_key_is_taken_up_and_the_old_one_goes_later
        nothing_that_is_saved_during_a_rotation_is_lost;
    identities:
        a_province_knows_a_person_again
        a_verified_number_leads_to_the_person_who_has_it
        two_tabs_at_once_make_one_person
        whoever_comes_back_is_expected_once_and_in_their_own_browser
        whoever_takes_more_than_ten_minutes_is_forgotten
        an_identity_goes_with_its_person;
    passkeys:
        a_passkey_is_found_by_its_person_and_nobody_else
        no_two_people_have_the_same_passkey
        of_two_uses_at_once_one_counts
        a_removed_passkey_is_gone_even_for_whoever_is_just_using_it
        what_a_device_is_asked_to_sign_is_good_once_and_for_five_minutes
        what_one_person_is_asked_is_of_no_use_to_another
        what_nobody_signed_in_time_is_deleted
        a_persons_passkeys_go_with_them;
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
    let store = Store::open(&address_in(&folder), keys_in(&folder)).await.unwrap();
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
    let session = session_of(&store, "13800138000", NOW).await;
    let Db::Sqlite { write, .. } = &store.db else { panic!("this is a file") };
    sqlx::query("pragma query_only = on").execute(write).await.unwrap();
    let later = NOW + Duration::minutes(30);
    assert!(store.signed_in(&session, later).await.unwrap().is_some());
}

#[tokio::test]
async fn an_address_of_neither_kind_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let error = Store::open("mysql://localhost", keys_in(&folder)).await.unwrap_err().to_string();
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

fn keys_in(folder: &TempDir) -> Keys {
    Keys::open(&folder.path().join("keys.json")).unwrap()
}

async fn in_a_file() -> (Store, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (Store::open(&address_in(&folder), keys_in(&folder)).await.unwrap(), folder)
}

/// A schema of its own for each test, so that they run side by side.
async fn on_a_server(test: &str) -> Option<(Store, TempDir)> {
    let server = std::env::var("TANTU_TEST_POSTGRES").ok()?;
    let schema: String = format!("test_{}_{}", new_id().simple(), test).chars().take(60).collect();
    let mut connection = sqlx::PgConnection::connect(&server).await.unwrap();
    let create = sqlx::AssertSqlSafe(format!("create schema {schema}"));
    sqlx::query(create).execute(&mut connection).await.unwrap();
    let joint = if server.contains('?') { '&' } else { '?' };
    let (url, folder) =
        (format!("{server}{joint}options[search_path]={schema}"), tempfile::tempdir().unwrap());
    Some((Store::open(&url, keys_in(&folder)).await.unwrap(), folder))
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
    store.find_or_add_by_phone(&Phone::parse_mobile(phone).unwrap(), NOW).await.unwrap()
}

/// A session of theirs that begins now.
async fn session_of(store: &Store, phone: &str, now: OffsetDateTime) -> Secret {
    let (person, token) = (resident(store, phone).await, Secret::new());
    begin(store, person, &token, None, now).await;
    token
}

async fn begin(store: &Store, person: ResidentId, token: &Secret, old: Option<&Secret>, now: OffsetDateTime) {
    let new = NewSession { token, old, way: Way::Code, device: "Android Chrome", now };
    store.begin_session(person, &new).await.unwrap();
}

const CODE: &str = "246810";

const LIMITS: Limits =
    Limits { each: &[(Duration::minutes(10), 5), (Duration::days(1), 20)], all: (Duration::minutes(10), 60) };

/// Has [`CODE`] sent to a phone, to sign in by.
async fn ask(store: &Store, phone: &str, now: OffsetDateTime) -> Secret {
    let challenge = Secret::new();
    assert_eq!(keep(store, &challenge, phone, now).await, Room::Kept);
    challenge
}

async fn keep(store: &Store, challenge: &Secret, phone: &str, now: OffsetDateTime) -> Room {
    let phone = Phone::parse_mobile(phone).unwrap();
    let expires_at = now + Duration::minutes(10);
    let new = NewCode {
        challenge,
        purpose: Purpose::SignIn,
        about: None,
        phone: Some(&phone),
        counted_by: None,
        code: CODE,
        now,
        expires_at,
        tries: 5,
    };
    store.keep_code(&new, &LIMITS).await.unwrap()
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
    let carried = BTreeMap::from([(
        "address".to_owned(),
        Carried { from, is_registered: false, on: date!(2026 - 03 - 02) },
    )]);
    NewDraft { typed, carried, ..new_draft() }
}

async fn draft(store: &Store, resident: ResidentId) -> DraftId {
    store.create_draft(resident, new_draft(), NOW).await.unwrap()
}

/// A command that a device gave at this moment by its own clock.
fn errand(given: OffsetDateTime) -> Errand {
    Errand { id: CommandId(new_id()), given, now: NOW }
}

/// A page as this resident sends it on what stands there; whether it is their draft.
async fn save(
    store: &Store,
    me: ResidentId,
    draft: DraftId,
    question: &str,
    typed: &Typed,
    at: OffsetDateTime,
) -> bool {
    let seen =
        store.draft(me, draft).await.unwrap().and_then(|draft| Some(draft.written.get(question)?.mark()));
    let page = SentPage { by: me, question, typed, seen: seen.as_deref(), at, has_waited: false };
    store.save_page(me, draft, &page).await.unwrap().is_some()
}

fn typed(field: &str, text: &str) -> Typed {
    Typed::from([(field.to_owned(), text.to_owned())])
}

fn answers(address: &str) -> Answers {
    Answers::from([("address".to_owned(), Answer::Text(address.to_owned()))])
}

fn opening(answers: Answers) -> Opening {
    let (service, region) = (SERVICE.slug.clone(), REGION.code.clone());
    Opening { service, region, home: None, definition: "first".to_owned(), answers, registering: None }
}

fn submit(resident: ResidentId, draft: DraftId, answers: Answers) -> Submit<'static> {
    static NOTHING: TypedAnswers = TypedAnswers::new();
    let openings = vec![opening(answers)];
    let (by, who) = (Actor::Resident, Who::person(resident));
    Submit {
        resident,
        by,
        who,
        draft,
        typed: &NOTHING,
        openings,
        service: &SERVICE,
        region: &REGION,
        tell: &|_, _| Vec::new(),
        now: NOW,
    }
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

/// A year in which one may do everything for the other.
async fn mandate(store: &Store, helper: ResidentId, client: Option<ResidentId>) -> Mandate {
    let mandate = in_force(helper, client);
    store.add_mandate(&mandate).await.unwrap();
    mandate
}

fn in_force(helper: ResidentId, resident: Option<ResidentId>) -> Mandate {
    Mandate {
        id: MandateId(new_id()),
        helper,
        resident,
        kind: mandate::Kind::Relative,
        basis: mandate::Basis::Code,
        scope: mandate::Scope::WHOLE,
        details: names(),
        region: REGION.code.clone(),
        asked_at: NOW,
        starts_at: Some(NOW),
        ends_at: NOW + Duration::days(365),
        ended_at: None,
        ended_by: None,
    }
}

fn names() -> mandate::Details {
    let (helper, resident) = ("王芳".to_owned(), "王小明".to_owned());
    mandate::Details { helper, body: None, resident, citizen_id: None, ground: None }
}

fn by_staff(event: Event) -> Recorded {
    Recorded { at: NOW, by: Actor::Staff { name: "王芳".to_owned(), role: Role::District }, event }
}

fn correction_request() -> Event {
    let corrections = vec![Correction { question: "address".to_owned(), note: "请写门牌号".to_owned() }];
    Event::CorrectionRequested { corrections, by: date!(2026 - 12 - 04), again: None }
}
