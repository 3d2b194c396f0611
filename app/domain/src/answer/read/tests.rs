//! What people type, kind by kind, and what it means.

use super::*;
use crate::answer::PartialDate;
use crate::journey::tests::around;
use proptest::prelude::*;
use time::macros::date;

fn question(toml: &str) -> Question {
    toml::from_str(toml).unwrap()
}

fn check(question: &Question, typed: &[(&str, &str)]) -> Reading {
    let typed = typed.iter().map(|(field, text)| ((*field).into(), (*text).into())).collect();
    question.read(Some(&typed), around())
}

fn mistake(field: &str, code: Code) -> Reading {
    Reading::Mistaken(vec![Problem::new(field, code)])
}

#[test]
fn a_date_names_the_part_that_is_missing() {
    let end = question("id = 'end'\nkind = 'date'");
    let typed = |year, month, day| check(&end, &[("end-year", year), ("end-month", month), ("end-day", day)]);
    assert_eq!(typed("2027", "３", " 12 "), Reading::Answered(Answer::Date(date!(2027 - 03 - 12))));
    assert_eq!(typed("2027", "", "12"), mistake("end-month", Code::DateIncomplete));
    assert_eq!(typed("2027", "2", "30"), mistake("end-year", Code::DateImpossible));
    assert_eq!(typed("27", "2", "3"), mistake("end-year", Code::DateImpossible));
    assert_eq!(typed("", "", ""), mistake("end-year", Code::Missing));
}

#[test]
fn a_question_that_may_be_skipped_can_be_left_empty() {
    let end = question("id = 'end'\nkind = 'date'\noptional = true");
    assert_eq!(check(&end, &[]), Reading::Answered(Answer::Skipped));
    assert_eq!(end.read(None, around()), Reading::Unanswered);
}

#[test]
fn only_what_was_offered_can_be_chosen() {
    let pick = question("id = 'pick'\nkind = 'one-of'\noptions = ['post', 'collect']");
    assert_eq!(check(&pick, &[("pick", "post")]), Reading::Answered(Answer::Choice("post".into())));
    assert_eq!(check(&pick, &[("pick", "pigeon")]), mistake("pick", Code::NotAnOption));
    assert_eq!(check(&pick, &[("other", "post")]), mistake("pick", Code::Missing));
}

#[test]
fn an_address_keeps_its_lines_and_has_an_end() {
    let home = question("id = 'home'\nkind = 'address'");
    assert_eq!(
        check(&home, &[("home", " 一栋\r\n二楼 ")]),
        Reading::Answered(Answer::Text("一栋\n二楼".into()))
    );
    assert_eq!(check(&home, &[("home", &"长".repeat(201))]), mistake("home", Code::TooLong { limit: 200 }));
}

#[test]
fn an_answer_can_be_typed_back_and_is_read_the_same() {
    for (kind, field, text) in [
        ("certificate-number", "q", "11010519491231002X43B1"),
        ("hall", "q", "longcheng"),
        ("address", "q", "一栋\n二楼"),
        ("phone", "q", "075512345678"),
        ("declaration", "q", "yes"),
    ] {
        let asked = question(&format!("id = 'q'\nkind = '{kind}'"));
        let Reading::Answered(answer) = check(&asked, &[(field, text)]) else { panic!("{kind}: {text}") };
        assert_eq!(asked.read(Some(&asked.typed(&answer)), around()), Reading::Answered(answer));
    }
    let day = question("id = 'q'\nkind = 'date'\noptional = true");
    for answer in [Answer::Date(date!(2027 - 03 - 12)), Answer::Skipped] {
        assert_eq!(day.read(Some(&day.typed(&answer)), around()), Reading::Answered(answer));
    }
}

proptest! {
    #[test]
    fn any_text_in_any_field_is_read_or_is_a_problem(
        kind in prop::sample::select(vec!["certificate-number", "date", "hall", "address", "phone", "declaration"]),
        text: String,
    ) {
        let asked = question(&format!("id = 'q'\nkind = '{kind}'"));
        let typed = asked.fields().into_iter().map(|field| (field, text.clone())).collect();
        prop_assert_ne!(asked.read(Some(&typed), around()), Reading::Unanswered);
    }
}

fn answered(toml: &str, typed: &[(&str, &str)]) -> Answer {
    match check(&question(toml), typed) {
        Reading::Answered(answer) => answer,
        other => panic!("{typed:?}: {other:?}"),
    }
}

#[test]
fn who_remembers_only_the_year_may_say_so() {
    let since = "id = 'q'\nkind = 'date'\nincomplete = true\ntense = 'past'";
    let year = |year, month| Answer::PartialDate(PartialDate { year, month });
    assert_eq!(answered(since, &[("q-year", "1998")]), year(1998, None));
    assert_eq!(answered(since, &[("q-year", "1998"), ("q-month", "3")]), year(1998, Some(3)));
    assert_eq!(answered(since, &[("q-year", "2026")]), year(2026, None));
    let asked = question(since);
    assert_eq!(
        check(&asked, &[("q-year", "1998"), ("q-day", "3")]),
        mistake("q-month", Code::DateIncomplete)
    );
    assert_eq!(check(&asked, &[("q-year", "2027")]), mistake("q-year", Code::DateAhead));
}

#[test]
fn none_of_these_stands_alone() {
    let hard = "id = 'q'\nkind = 'several-of'\noptions = ['bath', 'steps', 'none']\nnone = 'none'";
    let both = answered(hard, &[("q-steps", "yes"), ("q-bath", "yes")]);
    assert_eq!(both, Answer::Choices(vec!["bath".into(), "steps".into()]));
    assert_eq!(
        check(&question(hard), &[("q-none", "yes"), ("q-bath", "yes")]),
        mistake("q", Code::NoneWithOthers)
    );
    assert_eq!(check(&question(hard), &[]), mistake("q", Code::Missing));
}

#[test]
fn numbers_and_money_are_read_as_people_write_them() {
    let many = "id = 'q'\nkind = 'number'\nleast = 1\nmost = 12";
    assert_eq!(answered(many, &[("q", " １２ ")]), Answer::Number(12));
    for (typed, code) in [
        ("0", Code::NumberTooSmall { least: 1 }),
        ("13", Code::NumberTooBig { most: 12 }),
        ("many", Code::NotANumber),
        ("1.5", Code::NotANumber),
    ] {
        assert_eq!(check(&question(many), &[("q", typed)]), mistake("q", code));
    }
    let price = "id = 'q'\nkind = 'money'";
    for (typed, fen) in [("1,234.5", 123_450), ("¥80", 8_000), ("80元", 8_000), ("0.05", 5)] {
        assert_eq!(answered(price, &[("q", typed)]), Answer::Money(fen), "{typed}");
    }
    for typed in ["-3", "1.234", "12万", ".", "1e5"] {
        assert_eq!(check(&question(price), &[("q", typed)]), mistake("q", Code::NotMoney), "{typed}");
    }
}

#[test]
fn half_a_person_is_told_all_that_is_missing_at_once() {
    let guardian = "id = 'q'\nkind = 'person'\nparts = ['name', 'relation', 'phone']";
    let problems = check(&question(guardian), &[("q-name", "王秀英"), ("q-phone", "123")]);
    let expected =
        vec![Problem::new("q-relation", Code::RelationMissing), Problem::new("q-phone", Code::PhoneUnknown)];
    assert_eq!(problems, Reading::Mistaken(expected));
}

const ROOMS: &str = "id = 'rooms'\nkind = 'group'\nmost = 3
    [[part]]\nid = 'room'\nkind = 'one-of'\noptions = ['bath', 'door']
    [[part]]\nid = 'since'\nkind = 'date'\nincomplete = true\noptional = true";

#[test]
fn rooms_are_added_one_after_the_other_and_an_empty_one_is_no_mistake() {
    let rooms = answered(
        ROOMS,
        &[
            ("rooms-1-room", "bath"),
            ("rooms-4-room", "door"),
            ("rooms-4-since-year", "2020"),
            ("rooms-5-room", " "),
        ],
    );
    let Answer::Group(entries) = &rooms else { panic!("{rooms:?}") };
    assert_eq!(entries.len(), 2);
    assert_eq!(check(&question(ROOMS), &[("rooms-1-room", "")]), mistake("rooms", Code::Missing));
    assert_eq!(
        check(&question(ROOMS), &[("rooms-2-room", "roof")]),
        mistake("rooms-1-room", Code::NotAnOption)
    );
    let typed = question(ROOMS).typed(&rooms);
    assert_eq!(question(ROOMS).read(Some(&typed), around()), Reading::Answered(rooms));
}

#[test]
fn fifty_rooms_are_too_many_and_none_of_them_is_lost() {
    let rooms = question(ROOMS);
    let sent = |count: usize| (1..=count).map(|number| (format!("rooms-{number}-room"), "bath".to_owned()));
    let typed = rooms.keep(sent(4));
    assert_eq!(rooms.read(Some(&typed), around()), mistake("rooms", Code::TooMany { most: 3 }));
    assert_eq!(rooms.keep(sent(4)).values().filter(|text| *text == "bath").count(), 4);
    // Nobody fills a disk by sending a million.
    assert!(rooms.keep(sent(1000)).len() < 20);
}

#[test]
fn a_half_day_that_has_passed_is_chosen_anew() {
    let visit = "id = 'q'\nkind = 'appointment'";
    assert!(matches!(answered(visit, &[("q", "2026-11-26-am")]), Answer::HalfDay(_)));
    assert_eq!(check(&question(visit), &[("q", "2026-11-20-am")]), mistake("q", Code::TimePassed));
    assert_eq!(check(&question(visit), &[("q", "2026-11-28-am")]), mistake("q", Code::TimePassed));
    assert_eq!(check(&question(visit), &[("q", "soon")]), mistake("q", Code::NotAnOption));
}

#[test]
fn a_place_is_one_that_is_served_or_another_in_words() {
    let place = question("id = 'q'\nkind = 'region'");
    assert_eq!(check(&place, &[("q", "elsewhere")]), mistake("q-elsewhere", Code::PlaceMissing));
    assert_eq!(check(&place, &[("q", "999999")]), mistake("q", Code::NotAnOption));
    let elsewhere = Reading::Answered(Answer::Elsewhere("吉林 长春".into()));
    assert_eq!(check(&place, &[("q", "elsewhere"), ("q-elsewhere", " 吉林 长春 ")]), elsewhere);
    assert_eq!(check(&place, &[("q-elsewhere", "吉林 长春")]), elsewhere);
}
