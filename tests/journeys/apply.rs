//! A draft: one question a page, what was typed, checking.

use futures_util::future::join_all;
use tantu_domain::service::Kind;
use tantu_journeys::{
    Page, Person, Tantu,
    cast::{LI, WU},
    journeys, word,
};
use time::Duration;

journeys! {
    every_slip_is_explained_and_what_was_typed_stays
    what_was_typed_is_there_later_in_another_browser
    every_question_has_a_slip_in_this_test
    a_number_may_be_typed_in_any_way
    somebody_too_early_is_told_when_and_may_go_on
    somebody_too_early_who_comes_back_on_the_day_is_not_told_again
    somebody_whose_certificate_has_run_out_is_told_and_may_go_on
    somebody_who_cannot_read_the_last_day_leaves_it_empty
    a_changed_condition_is_explained_with_a_way_on
    a_lost_certificate_is_explained_with_a_way_on
    whoever_changes_an_answer_comes_back_to_checking
    an_answer_that_opens_a_question_leads_there_first
    the_number_one_signed_in_with_is_filled_in
    nothing_is_sent_while_something_is_missing
    a_draft_is_deleted_only_after_asking
    a_draft_outlives_the_server
    two_windows_of_one_draft_do_not_lose_each_others_answers
}

/// Question, what is typed there, and part of what is said about it.
type Slip = (&'static str, &'static [(&'static str, &'static str)], &'static str);

/// Of somebody for whom a guardian speaks.
const GUARDED: &str = "44030719880312004951";

/// Those about a guardian come first, because the number that asks for one is soon mistaken.
const SLIPS: [Slip; 25] = [
    (
        "guardian",
        &[
            ("guardian-name", "王桂花"),
            ("guardian-relation", ""),
            ("guardian-citizen-id", "440307198812120024"),
            ("guardian-phone", "13800138000"),
        ],
        "请填和申请人是什么关系",
    ),
    ("guardian-proof", &[], "请选一种交证明的办法"),
    ("number", &[("number", "")], "请填写残疾人证号"),
    ("number", &[("number", "4403071958031")], "少了 7 位"),
    ("number", &[("number", "440307195803120037119")], "多了 1 位"),
    ("number", &[("number", "44030719580312003811")], "可能有一位写错了"),
    ("number", &[("number", "44030719581312003711")], "生日不对"),
    ("number", &[("number", "44030719580312003781")], "第 19 位"),
    ("number", &[("number", "44030719580312003719")], "第 20 位"),
    ("number", &[("number", "44030719580312003711B")], "B 加一个数字"),
    ("number", &[("number", "我的证号忘了")], "证号里只有数字"),
    ("expiry", &[("expiry-year", "2027"), ("expiry-month", ""), ("expiry-day", "3")], "没有写全"),
    ("expiry", &[("expiry-year", "2027"), ("expiry-month", "2"), ("expiry-day", "30")], "没有这一天"),
    ("expiry", &[("expiry-year", "明年"), ("expiry-month", "春天"), ("expiry-day", "1")], "没有这一天"),
    ("changed", &[], "请选一项"),
    ("registered", &[], "请填写户口在哪里"),
    ("registered", &[("registered", "elsewhere"), ("registered-elsewhere", " ")], "请写是哪个地方"),
    ("address", &[("address", " \r\n ")], "请填写现在的住址"),
    ("phone", &[("phone", "12385")], "手机是 11 位"),
    ("phone", &[("phone", "")], "请填写联系电话"),
    ("hall", &[], "请选一个领证的地方"),
    ("receive", &[], "请选一种领证的办法"),
    ("photo", &[], "请选一种交照片的办法"),
    ("photo", &[("photo", "pigeon")], "请选一种交照片的办法"),
    ("declaration", &[], "请您确认"),
];

/// A draft in which every question of [`SLIPS`] is asked; its address.
pub(crate) async fn draft(person: &mut Person) -> String {
    let page = person.begin().await;
    let draft = page.path().trim_end_matches("/number").to_owned();
    person.post(&format!("{draft}/receive"), &[("receive", "collect")]).await;
    draft
}

/// The same, of somebody for whom a guardian speaks.
async fn guarded(person: &mut Person) -> String {
    let draft = draft(person).await;
    person.post(&format!("{draft}/number"), &[("number", GUARDED)]).await;
    draft
}

fn is_explained(page: &Page, question: &str, told: &str) {
    let problems = page.problems();
    assert_eq!(problems.len(), 1, "{question}: {problems:?}");
    let (input, question) = match (question, told) {
        ("expiry", "没有写全") => ("#expiry-month".to_owned(), question),
        ("expiry", _) => ("#expiry-year".to_owned(), question),
        ("registered", "请写是哪个地方") => {
            ("#registered-elsewhere".to_owned(), "registered-elsewhere")
        }
        ("guardian", _) => ("#guardian-relation".to_owned(), "guardian-relation"),
        _ => (format!("#{question}"), question),
    };
    assert_eq!(problems[0].0, input, "the summary leads to the input that is to be mended");
    assert!(problems[0].1.contains(told), "{question}: {problems:?}");
    let at_the_field = page.text_of(&format!("#{question}-problem"));
    assert!(at_the_field.contains(&problems[0].1), "the same words stand at the field");
    let described = page.first(&input).and_then(|input| input.attr("aria-describedby"));
    assert!(described.unwrap_or_default().contains(&format!("{question}-problem")), "{question}");
    assert!(page.title().starts_with("错误："));
}

fn typed_is_there(page: &Page, typed: &[(&str, &str)]) {
    for (field, text) in typed.iter().filter(|(_, text)| *text != "pigeon") {
        let kept = page.value(field).unwrap_or_default();
        // A browser sends lines that end in \r\n, and shows them as lines.
        assert_eq!(kept.replace("\r\n", "\n"), text.replace("\r\n", "\n"), "{field}");
    }
}

async fn every_slip_is_explained_and_what_was_typed_stays(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = guarded(&mut li).await;
    for (question, typed, told) in SLIPS {
        let page = li.post(&format!("{draft}/{question}"), typed).await;
        assert_eq!(page.status, 422, "{question}: {typed:?}");
        is_explained(&page, question, told);
        typed_is_there(&page, typed);
    }
    let long = "长".repeat(201);
    let page = li.post(&format!("{draft}/address"), &[("address", &long)]).await;
    is_explained(&page, "address", "最多写 200 个字");
    typed_is_there(&page, &[("address", &long)]);
}

async fn what_was_typed_is_there_later_in_another_browser(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = guarded(&mut li).await;
    for (question, typed, told) in SLIPS {
        li.post(&format!("{draft}/{question}"), typed).await;
        tantu.forward(Duration::hours(2));
        let mut later = tantu.resident(&LI).await;
        let page = later.open(&format!("{draft}/{question}")).await;
        assert_eq!(page.status, 200, "coming back is no mistake");
        is_explained(&page, question, told);
        typed_is_there(&page, typed);
        li = later;
    }
}

async fn every_question_has_a_slip_in_this_test(tantu: Tantu) {
    let offers = tantu.app().catalog().offers(tantu.app().region(), tantu.app().today());
    let service = &offers.service("certificate-renewal").unwrap().service;
    for question in &service.questions {
        let is_here = SLIPS.iter().any(|(slipped, ..)| *slipped == question.id);
        assert!(is_here || matches!(question.kind, Kind::Advice { .. }), "{}", question.id);
    }
}

async fn a_number_may_be_typed_in_any_way(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = draft(&mut li).await;
    for typed in [
        "11010519491231002x43",
        " 110105 19491231 002X 43 ",
        "１１０１０５１９４９１２３１００２Ｘ４３",
        "110105-19491231-002X-43 b1",
    ] {
        let page = li.send(&format!("{draft}/number"), &[("number", typed)]).await;
        assert_eq!((page.status, page.name()), (200, "expiry"), "{typed}");
        let page = li.back(&page).await;
        assert_eq!(page.value("number").as_deref(), Some(typed), "it stays as it was typed");
    }
    let page = li.open(&draft).await;
    let check = li.answer_all(page, &WU).await;
    check.says("11010519491231002X43B1");
}

async fn somebody_too_early_is_told_when_and_may_go_on(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = draft(&mut li).await;
    li.post(&format!("{draft}/number"), &[("number", LI.number)]).await;
    let page = expires(&mut li, &draft, "2029", "3", "12").await;
    assert_eq!((page.status, page.name()), (200, "early"));
    page.says("2028 年 3 月 12 日");
    let page = li.fill_in(&page, &[]).await;
    assert_eq!(page.name(), "changed", "nobody is stopped");
    let page = li.answer_all(page, &LI).await;
    page.says("2029 年 3 月 12 日");
}

async fn somebody_too_early_who_comes_back_on_the_day_is_not_told_again(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = draft(&mut li).await;
    let page = expires(&mut li, &draft, "2028", "1", "20").await;
    assert_eq!(page.name(), "early");
    page.says("2027 年 1 月 20 日");
    tantu.forward(Duration::days(61));
    let mut li = tantu.resident(&LI).await;
    let page = li.open(&draft).await;
    let page = li.fill_in(&page, &[("number", LI.number)]).await;
    let page = li.fill_in(&page, &[]).await;
    assert_eq!(page.name(), "changed", "the day has come");
}

async fn expires(li: &mut Person, draft: &str, year: &str, month: &str, day: &str) -> Page {
    let typed = [("expiry-year", year), ("expiry-month", month), ("expiry-day", day)];
    li.send(&format!("{draft}/expiry"), &typed).await
}

async fn somebody_whose_certificate_has_run_out_is_told_and_may_go_on(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = draft(&mut li).await;
    let page = expires(&mut li, &draft, "２０２６", "1", "31").await;
    assert_eq!((page.status, page.name()), (200, "expired"));
    page.says("2026 年 1 月 31 日");
    let page = li.fill_in(&page, &[]).await;
    assert_eq!(page.name(), "changed");
}

async fn somebody_who_cannot_read_the_last_day_leaves_it_empty(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = draft(&mut li).await;
    let page = li.send(&format!("{draft}/expiry"), &[]).await;
    assert_eq!(page.name(), "changed");
}

async fn a_changed_condition_is_explained_with_a_way_on(tantu: Tantu) {
    leads_elsewhere_and_on(tantu, "condition", "类别等级变更").await;
}

async fn a_lost_certificate_is_explained_with_a_way_on(tantu: Tantu) {
    leads_elsewhere_and_on(tantu, "lost", "挂失补办").await;
}

async fn leads_elsewhere_and_on(tantu: Tantu, changed: &str, instead: &str) {
    let mut li = tantu.resident(&LI).await;
    let draft = draft(&mut li).await;
    let page = li.send(&format!("{draft}/changed"), &[("changed", changed)]).await;
    assert_eq!((page.status, page.name()), (200, changed));
    page.says(instead);
    page.says("12385");
    let page = li.fill_in(&page, &[]).await;
    assert_eq!(page.name(), "registered", "whoever wants to renew all the same may");
}

async fn whoever_changes_an_answer_comes_back_to_checking(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let check = li.answer_all(page, &LI).await;
    let changes = check.all(".summary-change a").len();
    assert_eq!(changes, 9, "each answer can be changed");
    let page = change(&mut li, &check, "address").await;
    assert_eq!(page.value("address").as_deref(), Some(LI.address));
    let wrong = li.fill_in(&page, &[("address", "")]).await;
    assert_eq!(wrong.status, 422);
    let page = li.fill_in(&wrong, &[("address", WU.address)]).await;
    assert_eq!(page.path(), check.path());
    page.says(WU.address);
    page.keeps_quiet_about(LI.address);
}

/// Follows the link by which an answer is changed.
async fn change(li: &mut Person, check: &Page, question: &str) -> Page {
    let leads = format!("/{question}?change");
    let link = check.links().into_iter().find(|(_, href)| href.ends_with(&leads));
    li.open(&link.expect("each answer can be changed").1).await
}

async fn an_answer_that_opens_a_question_leads_there_first(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let check = li.answer_all(page, &LI).await;
    let page = change(&mut li, &check, "receive").await;
    let page = li.fill_in(&page, &[("receive", "collect")]).await;
    assert_eq!(page.name(), "hall");
    let page = li.fill_in(&page, &[("hall", "longcheng")]).await;
    assert_eq!(page.name(), "check");
    page.says("龙城街道办事处");
}

async fn the_number_one_signed_in_with_is_filled_in(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = draft(&mut li).await;
    let page = li.open(&format!("{draft}/phone")).await;
    assert_eq!(page.value("phone").as_deref(), Some(LI.phone));
    assert_eq!(page.all("#phone-prefilled").len(), 1, "it says why something stands here");
    li.fill_in(&page, &[("phone", "0755-28901234")]).await;
    let page = li.open(&format!("{draft}/phone")).await;
    assert_eq!(page.value("phone").as_deref(), Some("0755-28901234"), "one's own answer stands");
}

async fn nothing_is_sent_while_something_is_missing(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let check = page.path().replace("number", "check");
    assert_eq!(li.open(&check).await.name(), "number", "checking leads to what is missing");
    assert_eq!(li.send(&check, &[]).await.name(), "number");
    let page = li.answer_all(page, &LI).await;
    li.post(&page.path().replace("check", "declaration"), &[]).await;
    assert_eq!(li.send(&check, &[]).await.name(), "declaration");
    assert_eq!(tantu.count("select count(*) from cases").await, 0);
}

async fn a_draft_is_deleted_only_after_asking(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let check = li.answer_all(page, &LI).await;
    let page = li.click(&check, &word("check-discard")).await;
    page.says(&word("discard-text"));
    assert_eq!(li.click(&page, &word("discard-no")).await.path(), check.path(), "keeping it is one press");
    let gone = li.press(&page, &word("discard-yes")).await;
    assert_eq!(gone.path(), "/applications");
    gone.says(&word("applications-empty"));
    assert_eq!(li.open(&check.address).await.status, 404);
    assert_eq!(li.send(&page.address, &[]).await.path(), "/applications", "twice is no mistake");
    assert_eq!(tantu.count("select count(*) from draft_answers").await, 0);
}

async fn a_draft_outlives_the_server(mut tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = draft(&mut li).await;
    li.post(&format!("{draft}/address"), &[("address", LI.address)]).await;
    tantu.restart().await;
    li.move_to(&tantu);
    let page = li.open(&format!("{draft}/address")).await;
    assert_eq!(page.value("address").as_deref(), Some(LI.address));
}

async fn two_windows_of_one_draft_do_not_lose_each_others_answers(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = draft(&mut li).await;
    let answers = LI.answers();
    let pages = ["number", "changed", "address", "phone", "photo", "declaration"].map(|question| {
        let (mut window, address) = (li.clone(), format!("{draft}/{question}"));
        let typed: Vec<_> = answers.iter().filter(|(asked, ..)| *asked == question).collect();
        let typed: Vec<_> = typed.into_iter().map(|(_, field, text)| (*field, *text)).collect();
        async move { window.post(&address, &typed).await.status }
    });
    assert!(join_all(pages).await.iter().all(|status| *status == 303));
    let page = li.open(&draft).await;
    let check = li.answer_all(page, &LI).await;
    check.says(LI.number);
    check.says(LI.address);
}
