//! Appointments: offered, taken, changed, called off, missed; and no end because somebody could not come.

use serde_json::{Value, json};
use tantu_domain::region::Role;
use tantu_journeys::{
    Page, Person, Staff, Tantu,
    cast::{LI, ZHOU},
    journeys,
    offices::moment,
    word,
};
use time::{Duration, OffsetDateTime, macros::datetime};

journeys! {
    a_resident_takes_a_time_and_says_what_they_need
    a_resident_changes_a_time_and_calls_it_off
    whoever_can_come_at_none_of_them_is_offered_others
    the_appointment_goes_into_a_calendar_and_tells_nothing_there
    whoever_misses_an_appointment_gets_a_new_one
    a_time_that_was_never_offered_or_has_passed_is_not_taken
    who_chooses_nothing_is_told_and_keeps_what_they_wrote
    an_appointment_that_was_kept_brings_the_case_on
    staff_offer_only_what_can_be_kept
    the_clock_stands_still_until_the_day
}

const TUESDAY: OffsetDateTime = datetime!(2026-11-24 01:30 UTC);
const WEDNESDAY: OffsetDateTime = datetime!(2026-11-25 06:00 UTC);
const PLACE: &str = "您家里，平湖街道办事处会有两位工作人员来";

fn offer(times: &[OffsetDateTime]) -> Value {
    let times: Vec<_> = times.iter().map(|at| moment(*at)).collect();
    json!({ "place": PLACE, "times": times, "minutes": 60, "note": "请把要改的地方收拾一下" })
}

/// A home somebody is to come and look at, with two times to choose from.
async fn offered(tantu: &Tantu) -> (Person, String, Staff) {
    let (li, reference) = tantu.applied("home-retrofit", "wheelchair-rented-home").await;
    let staff = tantu.staff(Role::Street).await;
    staff.make(&reference, "accept", json!({})).await;
    staff.make(&reference, "offer-times", offer(&[TUESDAY, WEDNESDAY])).await;
    (li, reference, staff)
}

async fn choose(li: &mut Person, reference: &str, at: OffsetDateTime) -> Page {
    let page = li.open_page(reference, "appointment").await;
    li.fill_in(&page, &[("time", &moment(at))]).await
}

async fn meeting(staff: &Staff, reference: &str) -> Value {
    staff.get(&format!("/cases/{reference}")).await.json["appointment"].clone()
}

async fn a_resident_takes_a_time_and_says_what_they_need(tantu: Tantu) {
    let (mut li, reference, staff) = offered(&tantu).await;
    let page = li.open_case(&reference).await;
    assert_eq!(page.h1(), word("application-times-title"));
    let page = li.click(&page, &word("application-times-start")).await;
    for words in ["11 月 24 日星期二", "上午 9:30", "下午 2:00", PLACE, "60 分钟", "收拾一下"]
    {
        page.says(words);
    }
    assert_eq!(page.times(), [moment(TUESDAY), moment(WEDNESDAY)]);
    let wishes = [
        ("time", moment(WEDNESDAY)),
        ("needs-interpreter", "yes".to_owned()),
        ("needs-companion", "yes".to_owned()),
        ("words", "请打视频电话，我听不见敲门".to_owned()),
    ];
    let wishes: Vec<_> = wishes.iter().map(|(field, text)| (*field, text.as_str())).collect();
    let page = li.fill_in(&page, &wishes).await;
    assert_eq!(page.h1(), word("appointment-booked"));
    for words in ["11 月 25 日星期三 下午 2:00", "手语翻译", "有人陪着", "听不见敲门"] {
        page.says(words);
    }
    page.keeps_quiet_about("轮椅能走的路");
    let meeting = meeting(&staff, &reference).await;
    assert_eq!((&meeting["is"], &meeting["at"]), (&json!("booked"), &json!(moment(WEDNESDAY))));
    assert_eq!(meeting["needs"], json!(["interpreter", "companion"]));
    li.open_case(&reference).await.says("约好了：11 月 25 日星期三 下午 2:00");
}

async fn a_resident_changes_a_time_and_calls_it_off(tantu: Tantu) {
    let (mut li, reference, staff) = offered(&tantu).await;
    let booked = choose(&mut li, &reference, TUESDAY).await;
    let page = li.click(&booked, &word("appointment-change")).await;
    assert_eq!(page.value("time").as_deref(), Some(&*moment(TUESDAY)), "the one that is taken is chosen");
    let booked = li.fill_in(&page, &[("time", &moment(WEDNESDAY))]).await;
    booked.says("11 月 25 日星期三");
    assert_eq!(meeting(&staff, &reference).await["at"], json!(moment(WEDNESDAY)));
    let form = booked.form_with(&word("appointment-cancel"));
    let page = li.submit(form.with(&[("words", "那天要去医院")])).await;
    assert_eq!(page.h1(), word("appointment-cancelled"));
    let file = staff.get(&format!("/cases/{reference}")).await.json;
    assert_eq!(
        (&file["standing"], &file["appointment"]["words"]),
        (&json!("underway"), &json!("那天要去医院"))
    );
    let case = li.open_case(&reference).await;
    case.says("会再给您几个时间");
    staff.make(&reference, "offer-times", offer(&[WEDNESDAY])).await;
    choose(&mut li, &reference, WEDNESDAY).await.says("11 月 25 日星期三");
}

async fn whoever_can_come_at_none_of_them_is_offered_others(tantu: Tantu) {
    let (mut li, reference, staff) = offered(&tantu).await;
    let page = li.open_page(&reference, "appointment").await;
    let page = li.fill_in(&page, &[("time", "none"), ("words", "周末我女儿才在家")]).await;
    page.says("会再给您几个时间");
    assert_eq!(meeting(&staff, &reference).await["words"], json!("周末我女儿才在家"));
    staff.make(&reference, "offer-times", offer(&[datetime!(2026-11-28 02:00 UTC)])).await;
    assert_eq!(li.open_case(&reference).await.h1(), word("application-times-title"));
}

async fn the_appointment_goes_into_a_calendar_and_tells_nothing_there(tantu: Tantu) {
    let (mut li, reference, _) = offered(&tantu).await;
    let address = format!("/applications/{reference}/appointment.ics");
    assert_eq!(li.get(&address).await.status, 404, "before a time is taken there is nothing to keep");
    let booked = choose(&mut li, &reference, TUESDAY).await;
    assert_eq!(booked.link(&word("appointment-calendar")), address);
    let file = li.get(&address).await;
    assert_eq!((file.status, file.header("content-type")), (200, "text/calendar; charset=utf-8"));
    assert!(file.header("content-disposition").starts_with("attachment"));
    for line in ["BEGIN:VCALENDAR", "DTSTART:20261124T013000Z", "DTEND:20261124T023000Z", "END:VCALENDAR"] {
        assert!(file.html.contains(line), "{line}: {}", file.html);
    }
    for secret in [LI.phone, LI.number, "浴缸", "禾花路"] {
        assert!(!file.html.contains(secret), "{secret}");
    }
    let mut zhou = tantu.resident(&ZHOU).await;
    assert_eq!(zhou.get(&address).await.status, 404);
}

async fn whoever_misses_an_appointment_gets_a_new_one(tantu: Tantu) {
    let (mut li, reference, staff) = offered(&tantu).await;
    choose(&mut li, &reference, TUESDAY).await;
    let early = staff.play(&reference, "miss-time", json!({})).await;
    assert_eq!((early.status, &early.json["illegal"]["reason"]), (409, &json!("not-yet")));
    tantu.forward(Duration::days(5));
    staff.make(&reference, "miss-time", json!({ "words": "按门铃没有人应" })).await;
    let page = li.open_case(&reference).await;
    page.says("上次没见成，没关系");
    page.says("按门铃没有人应");
    let refused = staff.play(&reference, "refuse", json!({ "reason": "没有来" })).await;
    assert_eq!(refused.status, 409, "nobody is refused because they missed an appointment");
    staff.make(&reference, "offer-times", offer(&[datetime!(2026-12-02 01:30 UTC)])).await;
    let page = choose(&mut li, &reference, datetime!(2026-12-02 01:30 UTC)).await;
    assert_eq!(page.h1(), word("appointment-booked"));
}

async fn a_time_that_was_never_offered_or_has_passed_is_not_taken(tantu: Tantu) {
    let (mut li, reference, staff) = offered(&tantu).await;
    let page = li.open_page(&reference, "appointment").await;
    for time in [moment(datetime!(2026-11-26 01:30 UTC)), "tomorrow".to_owned()] {
        let page = li.fill_in(&page, &[("time", &time), ("words", "我等着")]).await;
        assert_eq!((page.status, page.value("words").as_deref()), (422, Some("我等着")), "{time}");
        page.says(&word("problem-time-passed"));
    }
    tantu.forward(Duration::days(4) + Duration::hours(1));
    li.come_back().await;
    let late = li.fill_in(&page, &[("time", &moment(TUESDAY))]).await;
    assert_eq!(late.status, 422);
    assert_eq!(late.times(), [moment(WEDNESDAY)], "what has passed is not offered any more");
    assert_eq!(meeting(&staff, &reference).await["is"], json!("offered"));
    tantu.forward(Duration::days(3));
    let case = li.open_case(&reference).await;
    assert_eq!(case.h1(), word("application-times-past-title"), "nobody is asked for what cannot be done");
}

async fn who_chooses_nothing_is_told_and_keeps_what_they_wrote(tantu: Tantu) {
    let (mut li, reference, _) = offered(&tantu).await;
    let page = li.open_page(&reference, "appointment").await;
    let page = li.fill_in(&page, &[("needs-wheelchair", "yes"), ("words", "后门有坡道")]).await;
    assert_eq!(page.status, 422);
    assert!(page.problems()[0].1.contains("请选一个时间"), "{:?}", page.problems());
    assert_eq!(page.value("words").as_deref(), Some("后门有坡道"));
    assert_eq!(page.value("needs-wheelchair").as_deref(), Some("yes"));
}

async fn an_appointment_that_was_kept_brings_the_case_on(tantu: Tantu) {
    let (mut li, reference, staff) = offered(&tantu).await;
    choose(&mut li, &reference, TUESDAY).await;
    tantu.forward(Duration::days(4) + Duration::hours(2));
    staff.make(&reference, "keep-time", json!({})).await;
    staff.make(&reference, "assess", json!({ "result": "浴缸换成淋浴，门口做坡道" })).await;
    let page = li.open_case(&reference).await;
    page.says(&word("event-time-kept"));
    page.says("浴缸换成淋浴，门口做坡道");
    assert_eq!(li.open_page(&reference, "appointment").await.path(), format!("/applications/{reference}"));
}

async fn staff_offer_only_what_can_be_kept(tantu: Tantu) {
    let (_, reference) = tantu.applied("home-retrofit", "wheelchair-rented-home").await;
    let staff = tantu.staff(Role::Street).await;
    let early = staff.play(&reference, "offer-times", offer(&[TUESDAY])).await;
    assert_eq!((early.status, &early.json["illegal"]["reason"]), (409, &json!("not-at-this-stage")));
    staff.make(&reference, "accept", json!({})).await;
    let many: Vec<_> = (0..21).map(|day| TUESDAY + Duration::days(day)).collect();
    let nowhere = json!({ "place": " ", "times": [moment(TUESDAY)], "minutes": 60 });
    for (offer, reason) in [
        (offer(&[]), "not-so-many-times"),
        (offer(&many), "not-so-many-times"),
        (offer(&[TUESDAY - Duration::days(7), TUESDAY]), "in-the-past"),
        (nowhere, "without-words"),
    ] {
        let answer = staff.play(&reference, "offer-times", offer).await;
        assert_eq!((answer.status, &answer.json["illegal"]["reason"]), (409, &json!(reason)));
    }
}

async fn the_clock_stands_still_until_the_day(tantu: Tantu) {
    let (mut li, reference) = tantu.applied("certificate-renewal", "by-post").await;
    let district = tantu.staff(Role::District).await;
    district.make(&reference, "accept", json!({})).await;
    district.make(&reference, "approve", json!({})).await;
    let promised = async || {
        let file = district.get(&format!("/cases/{reference}")).await.json;
        (file["clock"]["promised"].clone(), file["clock"]["paused"]["why"].clone())
    };
    assert_eq!(promised().await, (json!("2026-11-27"), json!(null)));
    district.make(&reference, "offer-times", offer(&[datetime!(2026-11-30 01:30 UTC)])).await;
    assert_eq!(promised().await.1, json!("times"));
    choose(&mut li, &reference, datetime!(2026-11-30 01:30 UTC)).await;
    li.open_case(&reference).await.says(&word("application-paused-appointment"));
    // Five working days from Monday the 30th on, which does not count.
    assert_eq!(promised().await, (json!("2026-12-07"), json!("appointment")));
}
