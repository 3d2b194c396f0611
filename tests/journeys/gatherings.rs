//! Classes and fairs: finding one, signing up, waiting for a seat, coming or not, and what staff see of it.

use serde_json::{Value, json};
use tantu_domain::region::Role;
use tantu_journeys::{
    Cast, Page, Person, Staff, Tantu,
    cast::{LI, QIAN, SUN, WU, ZHAO, ZHOU},
    gatherings::{CUSTOMER_SERVICE, Event, PASTRY, WINTER_FAIR},
    journeys, posts, word,
};
use time::Duration;

journeys! {
    whoever_is_no_longer_signed_in_finds_what_they_typed
    the_list_is_narrowed_by_links_and_its_address_can_be_handed_on
    one_reads_when_and_where_it_is_and_what_the_place_is_like
    what_nobody_has_said_is_said_and_what_is_only_in_chinese_too
    at_a_fair_one_sees_who_comes_and_what_they_offer
    a_seat_is_taken_with_what_is_needed_and_who_comes_along
    whoever_finds_no_seat_waits_and_is_told_when_there_is_one
    a_family_that_waits_is_passed_and_keeps_its_place
    whoever_does_not_come_is_asked_once_more_and_gives_the_seat_away
    what_was_said_is_changed_without_losing_the_seat
    with_tab_and_enter_alone_one_signs_up
    whoever_wants_more_seats_than_there_are_keeps_what_they_filled_in
    it_goes_into_the_calendar_and_says_no_more_than_a_glance_may_show
    a_helper_signs_up_the_one_they_help_and_both_are_told
    a_helper_for_something_else_does_not_reach_it
    everybody_is_told_of_another_place_and_of_a_class_that_is_called_off
    after_the_last_day_nobody_signs_up
    staff_see_who_comes_and_it_is_written_down
    who_came_has_their_certificate_and_is_counted
    what_cannot_be_held_is_refused_in_words
    it_is_among_ones_data_and_goes_with_them
    with_the_consent_the_needs_go
}

const LIST: &str = "/work/gatherings";
const WORDS: &str = "我要坐在前面，靠门";

fn page(number: i64) -> String {
    format!("{LIST}/{number}")
}

fn sign_up(number: i64) -> String {
    format!("{LIST}/{number}/sign-up")
}

/// A class with so many seats.
async fn class(tantu: &Tantu, seats: u16) -> (Staff, i64) {
    let staff = tantu.staff(Role::District).await;
    let number = staff.hold_with(with(PASTRY, "seats", json!(seats))).await;
    (staff, number)
}

fn with(event: Event, field: &str, value: Value) -> Value {
    let mut json = event.json();
    json[field] = value;
    json
}

/// Somebody signs up, with so many relatives; the page that says how they stand.
async fn signs_up(person: &mut Person, number: i64, companions: &str) -> Page {
    let form = person.open(&sign_up(number)).await;
    assert_eq!((form.status, form.path()), (200, sign_up(number).as_str()));
    let typed = [("needs-interpreter", "yes"), ("companions", companions), ("words", WORDS)];
    let page = person.fill_in(&form, &typed).await;
    assert_eq!((page.status, page.path()), (200, self::page(number).as_str()), "{:?}", page.problems());
    page
}

/// What somebody was sent of classes and fairs, oldest first.
fn news(tantu: &Tantu, who: &Cast) -> Vec<String> {
    let lines = std::fs::read_to_string(tantu.app().messenger().path()).unwrap_or_default();
    let lines = lines.lines().map(|line| serde_json::from_str(line).unwrap());
    let lines = lines.filter(|line: &Value| line["to"] == who.phone && line["language"].is_string());
    let texts = lines.map(|line| line["text"].as_str().unwrap().to_owned());
    texts.filter(|text| text.contains("培训班") || text.contains("class")).collect()
}

/// The titles on the list, each with how one stands.
fn listed(page: &Page) -> Vec<(String, String)> {
    let (titles, states) = (page.all(".case-card h3 span"), page.all(".case-card p:last-child"));
    let text = |element: &scraper::ElementRef<'_>| element.text().collect::<String>();
    titles.iter().map(text).zip(states.iter().map(text)).collect()
}

async fn the_list_is_narrowed_by_links_and_its_address_can_be_handed_on(tantu: Tantu) {
    let (staff, mut visitor) = (tantu.staff(Role::District).await, tantu.visitor());
    visitor.open(LIST).await.says("这样的现在没有");
    for event in [WINTER_FAIR, CUSTOMER_SERVICE, PASTRY] {
        staff.hold(event).await;
    }
    let page = visitor.open(LIST).await;
    let titles: Vec<_> = listed(&page).into_iter().map(|(title, _)| title).collect();
    assert_eq!(titles, [PASTRY.title(), CUSTOMER_SERVICE.title(), WINTER_FAIR.title()], "the soonest first");
    assert_eq!(listed(&page)[0].1, "还有 3 个座位。");
    let classes = visitor.click(&page, "只看培训班").await;
    assert_eq!(listed(&classes).len(), 2);
    let near = visitor.click(&classes, "只看深圳市龙岗区的").await;
    assert_eq!(near.address, "/work/gatherings?kind=class&within=here");
    assert_eq!(listed(&near).len(), 1);
    let chosen = near.all("[aria-current=true]");
    let chosen: Vec<_> = chosen.iter().map(|link| link.text().collect::<String>()).collect();
    assert_eq!(chosen, ["只看培训班", "只看深圳市龙岗区的"], "what is chosen is said");
    let mut friend = tantu.visitor();
    assert_eq!(
        listed(&friend.open(&near.address).await),
        listed(&near),
        "whoever is handed it sees the same"
    );
    assert_eq!(friend.open("/work/gatherings?kind=party&within=moon").await.status, 200);
}

async fn one_reads_when_and_where_it_is_and_what_the_place_is_like(tantu: Tantu) {
    let (_, number) = class(&tantu, 3).await;
    let mut visitor = tantu.visitor();
    let page = visitor.open(&page(number)).await;
    for words in [
        PASTRY.title().as_str(),
        "培训班，1 号",
        "12 月 1 日星期二 上午 9:00 到 中午 12:00",
        "12 月 2 日星期三 上午 9:00 到 中午 12:00",
        "职业康复中心一楼",
        "有轮椅能进的厕所",
        "手语翻译",
        "一共 3 个座位，还有 3 个",
        "最多 2 位",
        "发证书",
        "最晚 2026 年 11 月 28 日",
        "12385",
    ] {
        page.says(words);
    }
    let page = visitor.click(&page, &word("gathering-sign-up")).await;
    assert_eq!(page.path(), "/sign-in", "reading is for everybody, a seat is somebody's");
    assert_eq!(visitor.open("/work/gatherings/999").await.status, 404);
    assert_eq!(visitor.open("/work/gatherings/none").await.status, 404);
}

async fn what_nobody_has_said_is_said_and_what_is_only_in_chinese_too(tantu: Tantu) {
    let number = tantu.staff(Role::District).await.hold(CUSTOMER_SERVICE).await;
    let mut visitor = tantu.visitor().speaking("en");
    // What a browser's title says has no language of its own.
    visitor.knows(&CUSTOMER_SERVICE.title());
    let page = visitor.open(&page(number)).await;
    page.says("Nobody has said whether there is a lift.");
    page.says("Ask about the unknown things before you go.");
    page.says("So far this is only in Chinese.");
    page.says("your family cannot come along");
    let title = page.first("h1").unwrap();
    assert_eq!(
        (title.attr("lang"), title.text().collect::<String>()),
        (Some("zh-CN"), CUSTOMER_SERVICE.title())
    );
}

async fn at_a_fair_one_sees_who_comes_and_what_they_offer(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    assert_eq!(staff.publish(posts::BLIND_MASSAGE).await, 1);
    let number = staff.hold(WINTER_FAIR).await;
    let mut li = tantu.resident(&LI).await;
    let page = li.open(&page(number)).await;
    page.says("龙岗区盲人按摩中心");
    let links = page.links();
    let to_post = links.iter().find(|(_, href)| href == "/work/posts/1").unwrap();
    assert!(to_post.0.contains(&posts::BLIND_MASSAGE.title()), "{to_post:?}");
    page.keeps_quiet_about("证书");
}

async fn a_seat_is_taken_with_what_is_needed_and_who_comes_along(tantu: Tantu) {
    let (_, number) = class(&tantu, 3).await;
    let mut li = tantu.resident(&LI).await;
    let page = signs_up(&mut li, number, "1").await;
    for words in ["您报上名了", "什么也不用做", "12 月 1 日星期二 上午 9:00 开始", "手语翻译", WORDS]
    {
        page.says(words);
    }
    page.says("一共 3 个座位，还有 1 个");
    let list = li.open(LIST).await;
    assert_eq!(listed(&list), [(PASTRY.title(), "您报上名了。".to_owned())]);
    list.says(&word("gatherings-mine"));
    assert_eq!(tantu.count("select count(*) from sign_ups").await, 1);
    signs_up(&mut li, number, "1").await;
    assert_eq!(tantu.count("select count(*) from sign_ups").await, 1, "twice is once");
    assert_eq!(news(&tantu, &LI), Vec::<String>::new(), "they have read it");
}

async fn whoever_finds_no_seat_waits_and_is_told_when_there_is_one(tantu: Tantu) {
    let (staff, number) = class(&tantu, 1).await;
    let (mut li, mut zhou, mut wu) =
        (tantu.resident(&LI).await, tantu.resident(&ZHOU).await, tantu.resident(&WU).await);
    signs_up(&mut li, number, "0").await;
    let form = zhou.open(&sign_up(number)).await;
    form.says("现在没有座位，您排第 1 位");
    tantu.forward(Duration::MINUTE);
    signs_up(&mut zhou, number, "0").await.says("您排上队了");
    tantu.forward(Duration::MINUTE);
    let page = signs_up(&mut wu, number, "0").await;
    page.says("等着就行，您排第 2 位");
    page.says("一有座位，我们就告诉您");
    let cancel = li.open(&format!("{}/cancel", self::page(number))).await;
    li.press(&cancel, &word("gathering-cancel")).await.says(&word("gathering-cancelled"));
    assert_eq!(news(&tantu, &ZHOU).len(), 1);
    let text = news(&tantu, &ZHOU).remove(0);
    assert!(text.contains("有座位了") && text.contains("12 月 1 日星期二 上午 9:00"), "{text}");
    assert!(!text.contains("面点") && !text.contains("手语") && !text.contains("残疾"), "{text}");
    assert_eq!(news(&tantu, &WU), Vec::<String>::new());
    zhou.open(&self::page(number)).await.says("到时候去就行");
    wu.open(&self::page(number)).await.says("您排第 1 位");
    let more = with(PASTRY, "seats", json!(2)).to_string();
    assert_eq!(staff.ask("PUT", &format!("/gatherings/{number}"), &more).await.status, 200);
    assert!(news(&tantu, &WU)[0].contains("有座位了"), "staff have put a chair in");
    assert_eq!(news(&tantu, &ZHOU).len(), 1, "nobody is told twice");
}

async fn a_family_that_waits_is_passed_and_keeps_its_place(tantu: Tantu) {
    let (_, number) = class(&tantu, 2).await;
    let (mut li, mut zhou, mut wu) =
        (tantu.resident(&LI).await, tantu.resident(&ZHOU).await, tantu.resident(&WU).await);
    signs_up(&mut li, number, "0").await;
    let page = signs_up(&mut zhou, number, "1").await;
    page.says("您排第 1 位");
    page.says("一有 2 个座位");
    signs_up(&mut wu, number, "0").await.says("您报上名了");
    zhou.open(&self::page(number)).await.says("您排第 1 位");
    let cancel = wu.open(&format!("{}/cancel", self::page(number))).await;
    wu.press(&cancel, &word("gathering-cancel")).await;
    zhou.open(&self::page(number)).await.says("您排第 1 位");
    signs_up(&mut zhou, number, "0").await.says("到时候去就行");
}

async fn whoever_does_not_come_is_asked_once_more_and_gives_the_seat_away(tantu: Tantu) {
    let (_, number) = class(&tantu, 3).await;
    let mut li = tantu.resident(&LI).await;
    let page = signs_up(&mut li, number, "2").await;
    let asked = li.click(&page, &word("gathering-cancel")).await;
    asked.says(&word("gathering-cancel-title"));
    assert_eq!(tantu.count("select count(*) from sign_ups").await, 1, "not before they say so");
    let page = li.press(&asked, &word("gathering-cancel")).await;
    page.says(&word("gathering-cancelled"));
    page.says("还有 3 个");
    page.keeps_quiet_about(WORDS);
    let again = li.send(&format!("{}/cancel", self::page(number)), &[]).await;
    assert_eq!(again.path(), self::page(number), "twice is no mistake");
    signs_up(&mut li, number, "0").await.says("您报上名了");
}

async fn what_was_said_is_changed_without_losing_the_seat(tantu: Tantu) {
    let (_, number) = class(&tantu, 1).await;
    let mut li = tantu.resident(&LI).await;
    let page = signs_up(&mut li, number, "0").await;
    let form = li.open(&page.link("修改您告诉我们的")).await;
    assert_eq!(form.value("words").as_deref(), Some(WORDS), "what was said stands there");
    assert_eq!(form.value("needs-interpreter").as_deref(), Some("yes"));
    let page = li.fill_in(&form, &[("words", "换个位子")]).await;
    page.says("换个位子");
    page.says("您报上名了");
}

async fn with_tab_and_enter_alone_one_signs_up(tantu: Tantu) {
    let (_, number) = class(&tantu, 3).await;
    let mut li = tantu.resident(&LI).await;
    li.send("/settings", &[("answering", "press")]).await;
    let form = li.open(&sign_up(number)).await;
    let marked = li.submit(form.form().with(&[("words", WORDS), ("set", "needs-quiet=yes")])).await;
    assert_eq!((marked.status, marked.path()), (200, sign_up(number).as_str()));
    assert_eq!(marked.value("words").as_deref(), Some(WORDS), "nothing is lost by marking");
    let page = li.submit(marked.form().with(&[("needs-quiet", "yes")])).await;
    page.says("安静的地方");
    page.says("您报上名了");
}

async fn whoever_wants_more_seats_than_there_are_keeps_what_they_filled_in(tantu: Tantu) {
    let (_, number) = class(&tantu, 2).await;
    let mut li = tantu.resident(&LI).await;
    signs_up(&mut li, number, "1").await;
    let form = li.open(&sign_up(number)).await;
    let page = li.fill_in(&form, &[("companions", "2"), ("words", "三个人来")]).await;
    assert_eq!((page.status, page.problems()[0].0.as_str()), (422, "#companions"));
    page.says(&word("gathering-no-room"));
    assert_eq!(page.value("words").as_deref(), Some("三个人来"));
    let page = li.fill_in(&page, &[("companions", "9")]).await;
    assert_eq!(page.status, 422, "so many were never offered");
    let page = li.fill_in(&page, &[("companions", "1"), ("words", &"多".repeat(501))]).await;
    assert_eq!((page.status, page.problems()[0].0.as_str()), (422, "#words"));
    let kept = li.open(&self::page(number)).await;
    kept.says(WORDS);
}

async fn it_goes_into_the_calendar_and_says_no_more_than_a_glance_may_show(tantu: Tantu) {
    let (_, number) = class(&tantu, 3).await;
    let mut li = tantu.resident(&LI).await;
    let page = signs_up(&mut li, number, "0").await;
    let file = li.get(&page.link(&word("appointment-calendar"))).await;
    assert!(file.header("content-type").starts_with("text/calendar"));
    for line in ["DTSTART:20261201T010000Z", "DTEND:20261201T040000Z", "DTSTART:20261202T010000Z"] {
        assert!(file.html.contains(line), "{line}: {}", file.html);
    }
    assert_eq!(file.html.matches("BEGIN:VEVENT").count(), 2);
    assert!(!file.html.contains("面点") && !file.html.contains(WORDS), "{}", file.html);
}

async fn a_helper_signs_up_the_one_they_help_and_both_are_told(tantu: Tantu) {
    let (_, number) = class(&tantu, 1).await;
    let (mut li, mut qian, mut sun) =
        (tantu.resident(&LI).await, tantu.resident(&QIAN).await, tantu.resident(&SUN).await);
    signs_up(&mut li, number, "0").await;
    qian.open("/my-data").await;
    sun.acts_for(&SUN, &QIAN).await;
    give_consent(&mut qian).await;
    signs_up(&mut sun, number, "0").await.says("您排上队了");
    qian.open(&page(number)).await.says(WORDS);
    let cancel = li.open(&format!("{}/cancel", page(number))).await;
    li.press(&cancel, &word("gathering-cancel")).await;
    let (to_her, to_him) = (news(&tantu, &QIAN), news(&tantu, &SUN));
    assert_eq!((to_her.len(), to_him.len()), (1, 1), "{to_her:?} {to_him:?}");
    assert!(to_her[0].contains("您报名的培训班") && to_him[0].contains("钱*"), "{to_her:?} {to_him:?}");
    qian.open("/my-data/log").await.says("报名参加培训班或者招聘会");
    qian.open("/my-data/log").await.says("排队等到了座位");
}

/// Says that what is told of a disability may be kept.
async fn give_consent(person: &mut Person) {
    let page = person.open("/consent").await;
    if page.first("main form").is_some() {
        person.agree(&page).await;
    }
}

async fn a_helper_for_something_else_does_not_reach_it(tantu: Tantu) {
    let (_, number) = class(&tantu, 3).await;
    let (mut qian, mut sun) = (tantu.resident(&QIAN).await, tantu.resident(&SUN).await);
    signs_up(&mut qian, number, "0").await;
    let only = [("which", "some"), ("services-home-home-retrofit", "yes")];
    sun.help("relative", &SUN, &QIAN, &only).await;
    sun.choose(QIAN.name()).await;
    sun.open(&page(number)).await.keeps_quiet_about(WORDS);
    for page in [sign_up(number), format!("{}/cancel", page(number))] {
        assert_eq!(sun.open(&page).await.status, 404, "{page}");
        assert_eq!(sun.post(&page, &[]).await.status, 404, "{page}");
    }
}

async fn everybody_is_told_of_another_place_and_of_a_class_that_is_called_off(tantu: Tantu) {
    let (staff, number) = class(&tantu, 1).await;
    let (mut li, mut zhou) = (tantu.resident(&LI).await, tantu.resident(&ZHOU).await);
    signs_up(&mut li, number, "0").await;
    signs_up(&mut zhou, number, "0").await;
    let change = format!("/gatherings/{number}");
    let moved = with(PASTRY, "address", json!("龙岗区龙城广场二楼"));
    let moved = {
        let mut moved = moved;
        moved["seats"] = json!(1);
        moved
    };
    assert_eq!(staff.ask("PUT", &change, &moved.to_string()).await.status, 200);
    for who in [&LI, &ZHOU] {
        assert!(news(&tantu, who)[0].contains("时间或者地方变了"), "{:?}", news(&tantu, who));
    }
    let elsewhere = tantu.staff_in("610900", Role::City).await;
    let call_off = format!("/gatherings/{number}/call-off");
    assert_eq!(elsewhere.ask("PUT", &change, &moved.to_string()).await.status, 404);
    assert_eq!(elsewhere.ask("POST", &call_off, "").await.status, 404);
    assert_eq!(staff.ask("POST", &call_off, "").await.status, 200);
    for who in [&LI, &ZHOU] {
        assert!(news(&tantu, who)[1].contains("取消了"), "{:?}", news(&tantu, who));
    }
    let page = li.open(&page(number)).await;
    page.says(&word("gathering-called-off"));
    assert!(page.first("main form").is_none());
    assert_eq!(li.open(&sign_up(number)).await.path(), self::page(number), "there is nothing to change");
    assert_eq!(listed(&tantu.visitor().open(LIST).await), []);
    assert_eq!(listed(&li.open(LIST).await)[0].1, "取消了，这次不办。");
}

async fn after_the_last_day_nobody_signs_up(tantu: Tantu) {
    let (_, number) = class(&tantu, 3).await;
    let mut li = tantu.resident(&LI).await;
    let form = li.open(&sign_up(number)).await;
    assert_eq!(form.path(), sign_up(number));
    tantu.forward(Duration::days(9));
    let mut li = tantu.resident(&LI).await;
    let page = li.open(&sign_up(number)).await;
    assert_eq!(page.path(), self::page(number));
    page.says("报名结束了");
    let page = li.send(&sign_up(number), &[("companions", "0")]).await;
    page.says("报名结束了");
    assert_eq!(tantu.count("select count(*) from sign_ups").await, 0);
}

async fn staff_see_who_comes_and_it_is_written_down(tantu: Tantu) {
    let (staff, number) = class(&tantu, 3).await;
    let mut li = tantu.resident(&LI).await;
    signs_up(&mut li, number, "1").await;
    let file = staff.get(&format!("/gatherings/{number}")).await.json;
    assert_eq!((&file["taken"], &file["waiting"], &file["number"]), (&json!(2), &json!(0), &json!(number)));
    assert_eq!(staff.get("/gatherings").await.json["gatherings"][0], file);
    let elsewhere = tantu.staff_in("610900", Role::City).await;
    let path = format!("/gatherings/{number}/sign-ups");
    assert_eq!(elsewhere.get(&path).await.status, 404);
    assert_eq!(elsewhere.get(&format!("/gatherings/{number}")).await.status, 404);
    assert_eq!(elsewhere.get("/gatherings").await.json["gatherings"], json!([]));
    let sign_up = staff.get(&path).await.json["sign_ups"][0].clone();
    assert_eq!((&sign_up["phone"], &sign_up["place"]["is"]), (&json!(LI.phone), &json!("coming")));
    assert_eq!(sign_up["wanted"], json!({ "needs": ["interpreter"], "companions": 1, "words": WORDS }));
    li.open("/my-data/log").await.says("看了您报名培训班或者招聘会时说的");
}

async fn who_came_has_their_certificate_and_is_counted(tantu: Tantu) {
    let (staff, number) = class(&tantu, 3).await;
    let mut zhao = tantu.resident(&ZHAO).await;
    signs_up(&mut zhao, number, "0").await;
    let list = staff.get(&format!("/gatherings/{number}/sign-ups")).await.json;
    let path = format!("/gatherings/{number}/attendance");
    let note = json!({ "resident": list["sign_ups"][0]["resident"], "has_come": true, "is_certified": true });
    let early = staff.ask("POST", &path, &note.to_string()).await;
    assert_eq!((early.status, &early.json["error"]), (409, &json!("too-early")));
    tantu.forward(Duration::days(12));
    assert_eq!(staff.ask("POST", &path, "{}").await.status, 422);
    assert_eq!(staff.ask("POST", &path, &note.to_string()).await.status, 200);
    let mut zhao = tantu.resident(&ZHAO).await;
    let page = zhao.open(&page(number)).await;
    page.says("您来过了，证书也发了");
    zhao.open("/my-data/log").await.says("记下了您来没来");
    let figures = staff.get("/work/figures").await.json["figures"].clone();
    let count = |line: &str, unit: &str| {
        let figures = figures.as_array().unwrap().iter();
        figures.clone().find(|of| of["line"] == line && of["unit"] == unit).unwrap()["count"].clone()
    };
    assert_eq!([count("trained", "persons"), count("trained", "occasions")], [json!(1), json!(1)]);
    assert_eq!([count("certified", "persons"), count("attended-fair", "persons")], [json!(1), json!(0)]);
}

async fn what_cannot_be_held_is_refused_in_words(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let check = async |event: Value, status| {
        let answer = staff.ask("POST", "/gatherings", &event.to_string()).await;
        assert_eq!(answer.status, status, "{}", answer.json);
        assert!(status == 201 || answer.json["message"].as_str().is_some_and(|words| words.len() > 10));
    };
    check(with(PASTRY, "seats", json!(0)), 422).await;
    check(with(PASTRY, "until", json!("2026-12-05")), 422).await;
    check(with(PASTRY, "words", json!({})), 422).await;
    check(with(PASTRY, "category", json!("vision")), 422).await;
    let mut hard = PASTRY.json();
    hard["words"]["zh-CN"]["easy"] = json!("参训人员须于开班前，凭有效证件，到培训机构办理报到手续。");
    check(hard, 422).await;
    check(with(PASTRY, "seats", json!(5)), 201).await;
    assert_eq!(tantu.count("select count(*) from gatherings").await, 1);
}

async fn it_is_among_ones_data_and_goes_with_them(tantu: Tantu) {
    let (_, number) = class(&tantu, 1).await;
    let (mut li, mut zhou) = (tantu.resident(&LI).await, tantu.resident(&ZHOU).await);
    signs_up(&mut li, number, "0").await;
    signs_up(&mut zhou, number, "0").await;
    let page = li.open("/my-data").await;
    for words in [&word("my-data-sign-ups"), "培训班，1 号", &PASTRY.title(), "手语翻译", WORDS] {
        page.says(words);
    }
    let file = li.get("/my-data/download.json").await;
    let json: Value = serde_json::from_str(&file.html).unwrap();
    assert_eq!(json["sign_ups"][0]["wanted"]["words"], WORDS);
    assert!(li.get("/my-data/download.html").await.html.contains(WORDS));
    let page = li.open("/my-data/delete").await;
    page.says("1 个，马上删掉。座位让给别人。");
    li.press(&page, &word("my-deletion-yes")).await;
    assert_eq!(tantu.count("select count(*) from sign_ups").await, 1);
    assert!(news(&tantu, &ZHOU)[0].contains("有座位了"), "it was given to whoever waited");
}

async fn with_the_consent_the_needs_go(tantu: Tantu) {
    let (_, number) = class(&tantu, 3).await;
    let mut li = tantu.resident(&LI).await;
    signs_up(&mut li, number, "1").await;
    let page = li.open("/consent/withdraw").await;
    page.says(&word("consent-withdrawal-needs"));
    li.press(&page, &word("consent-withdrawal-yes")).await;
    let page = li.open(&self::page(number)).await;
    page.says("到时候去就行");
    page.keeps_quiet_about(WORDS);
}

async fn whoever_is_no_longer_signed_in_finds_what_they_typed(tantu: Tantu) {
    let number = tantu.staff(Role::District).await.hold(PASTRY).await;
    let mut li = tantu.resident(&LI).await;
    let page = li.open(&format!("/work/gatherings/{number}/sign-up")).await;
    tantu.forward(Duration::hours(2));
    let words = "我坐轮椅，想坐前面。";
    let page = li.fill_in(&page, &[("needs-wheelchair", "yes"), ("words", words)]).await;
    assert_eq!(page.path(), "/sign-in");
    let page = li.sign_in_at(&page, &LI).await;
    assert_eq!(page.path(), format!("/work/gatherings/{number}/sign-up"));
    assert_eq!(page.value("words").as_deref(), Some(words));
    assert_eq!(page.value("needs-wheelchair").as_deref(), Some("yes"));
    li.fill_in(&page, &[]).await.says(words);
}
