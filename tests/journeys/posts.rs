//! Posts: published by staff, looked for and read by everybody, searches saved by whoever is signed in.

use serde_json::{Value, json};
use tantu_domain::region::Role;
use tantu_journeys::{
    Page, Person, Tantu,
    cast::{LI, ZHOU},
    journeys,
    posts::{self, BAKERY, BLIND_MASSAGE, CALL_CENTRE, KNITTING, Offer, PACKING, WAREHOUSE},
    word,
};
use time::Duration;

journeys! {
    staff_publish_change_and_close_a_post
    staff_are_told_everything_that_is_to_be_mended
    a_post_belongs_to_its_office
    anybody_finds_a_post_by_what_it_is_called_or_sounds_like
    a_search_is_narrowed_without_scripts_and_its_address_can_be_shared
    whoever_finds_nothing_is_told_what_to_leave_out
    a_long_list_has_pages
    a_post_says_what_there_is_what_there_is_not_and_what_to_ask
    a_post_in_chinese_only_is_said_to_be_so
    whoever_says_where_they_are_reads_how_far_it_is_until_they_have_it_forgotten
    a_search_is_saved_by_its_owner_and_opened_and_deleted
    saved_searches_are_among_ones_data_and_go_with_them
    whoever_presses_with_a_switch_narrows_it_with_presses
}

fn titles(page: &Page) -> Vec<String> {
    page.all(".post-card h3 span").iter().map(|title| title.text().collect()).collect()
}

async fn look(person: &mut Person, query: &str) -> Page {
    for (_, words) in query.split('&').filter_map(|pair| pair.split_once('=')) {
        person.knows(&words.replace('+', " "));
    }
    person.open(&format!("/work/posts?{query}")).await
}

/// The address to be sent to somebody.
fn shared(page: &Page) -> String {
    page.first("#share").and_then(|line| line.attr("value")).unwrap().to_owned()
}

async fn agreed(tantu: &Tantu) -> Person {
    let mut person = tantu.resident(&LI).await;
    let page = person.get("/consent").await;
    person.agree(&page).await;
    person
}

async fn first(person: &mut Person, words: &str) -> String {
    let page = look(person, &format!("words={words}")).await;
    titles(&page).into_iter().next().unwrap_or_default()
}

/// A post with something else in it.
fn with(offer: Offer, pointer: &str, value: Value) -> String {
    let mut post = offer.json();
    *post.pointer_mut(pointer).unwrap() = value;
    post.to_string()
}

async fn staff_publish_change_and_close_a_post(tantu: Tantu) {
    let (staff, mut visitor) = (tantu.staff(Role::District).await, tantu.visitor());
    let number = staff.publish(BAKERY).await;
    let address = format!("/posts/{number}");
    assert_eq!(staff.get(&address).await.json["post"]["employer"], BAKERY.json()["employer"]);
    assert_eq!(staff.get("/posts").await.json["posts"][0]["number"], number);
    assert_eq!(titles(&look(&mut visitor, "").await), [BAKERY.title()]);

    let changed = with(BAKERY, "/words/zh-CN/title", json!("糕点房帮手"));
    assert_eq!(staff.ask("PUT", &address, &changed).await.status, 200);
    assert_eq!(titles(&look(&mut visitor, "").await), ["糕点房帮手"]);

    let close = format!("{address}/close");
    assert_eq!(staff.ask("POST", &close, "").await.status, 200);
    assert_eq!(staff.ask("POST", &close, "").await.status, 404, "once");
    assert!(titles(&look(&mut visitor, "").await).is_empty());
    let page = visitor.open(&format!("/work/posts/{number}")).await;
    page.says(&word("post-closed"));
    assert!(page.all("form[action$='/apply']").is_empty());
    assert_eq!(staff.get(&address).await.json["is_open"], json!(false));
}

async fn staff_are_told_everything_that_is_to_be_mended(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let mut post = BAKERY.json();
    post["words"]["zh-CN"]["easy"] = json!("在面包房揉面，摆盘子，擦桌子，打扫地面，还要洗碗。");
    post["words"]["en"]["easy"] = json!("");
    post["pay"] = json!({ "from": 3000, "to": 2600, "per": "month" });
    post["seats"] = json!(0);
    post["until"] = json!("2026-11-19");
    post["region"] = json!("44");
    let answer = staff.ask("POST", "/posts", &post.to_string()).await;
    assert_eq!((answer.status, &answer.json["error"]), (422, &json!("to-mend")));
    let problems = answer.json["problems"].as_array().unwrap();
    let fields: Vec<_> = problems.iter().filter_map(|problem| problem["field"].as_str()).collect();
    for field in ["words.zh-CN.easy", "words.en.easy", "pay", "seats", "until", "region"] {
        assert!(fields.contains(&field), "{field}: {fields:?}");
    }
    assert!(problems.iter().any(|problem| problem["mend"].as_str().unwrap().contains("commas")));
    for unreadable in ["", "{}", &with(BAKERY, "/kind", json!("king"))] {
        assert_eq!(staff.ask("POST", "/posts", unreadable).await.json["error"], "unreadable");
    }
    let mut chinese = BAKERY.json();
    chinese["words"].as_object_mut().unwrap().remove("zh-CN");
    let answer = staff.ask("POST", "/posts", &chinese.to_string()).await;
    assert_eq!(answer.json["problems"][0]["field"], "words.zh-CN");
    assert_eq!(tantu.count("select count(*) from posts").await, 0);
}

async fn a_post_belongs_to_its_office(tantu: Tantu) {
    let (own, other) = (tantu.staff(Role::District).await, tantu.staff_in("610900", Role::City).await);
    let number = own.publish(BAKERY).await;
    let address = format!("/posts/{number}");
    assert_eq!(other.get("/posts").await.json["posts"], json!([]));
    assert_eq!(other.get(&address).await.status, 404);
    assert_eq!(other.ask("PUT", &address, KNITTING.0).await.status, 404);
    assert_eq!(other.ask("POST", &format!("{address}/close"), "").await.status, 404);
    for odd in ["/posts/0", "/posts/x", "/posts/99999999999"] {
        assert_eq!(own.get(odd).await.status, 404, "{odd}");
    }
}

async fn anybody_finds_a_post_by_what_it_is_called_or_sounds_like(tantu: Tantu) {
    tantu.staff(Role::District).await.publish_all().await;
    let mut visitor = tantu.visitor();
    for words in ["盲人按摩", "mangren", "an+mo", "龙岗+按摩"] {
        assert_eq!(first(&mut visitor, words).await, BLIND_MASSAGE.title(), "{words}");
    }
    assert_eq!(first(&mut visitor, "话务").await, CALL_CENTRE.title());
    for odd in ["%22", "*", "%27%3B--", "(", "AND", "%00", "%F0%9F%99%82"] {
        assert_eq!(look(&mut visitor, &format!("words={odd}")).await.status, 200, "{odd}");
    }
    let page = look(&mut visitor, "words=kefu").await;
    let typed = page.first("#words").and_then(|line| line.attr("value"));
    assert_eq!(typed, Some("kefu"), "to be changed a little");
}

async fn a_search_is_narrowed_without_scripts_and_its_address_can_be_shared(tantu: Tantu) {
    tantu.staff(Role::District).await.publish_all().await;
    let mut visitor = tantu.visitor();
    let page = visitor.open("/work/posts").await;
    for field in ["task-hands", "way-on-site", "help-access"] {
        assert!(
            page.first(&format!("form[method=get] input[name='{field}'][value=yes]")).is_some(),
            "{field}"
        );
    }
    let page = look(&mut visitor, "words=&task-hands=yes&way-on-site=yes&help-access=yes&near=any").await;
    assert_eq!(titles(&page), [PACKING.title()], "the warehouse has no lift");
    let shared = shared(&page);
    assert!(shared.starts_with("https://"), "{shared}");
    let path = &shared[shared.find("/work").unwrap()..];
    let theirs = tantu.visitor().open(path).await;
    assert_eq!(titles(&theirs), titles(&page));
    // Without that condition, the warehouse is there, too.
    let page = look(&mut visitor, "task-hands=yes&way-on-site=yes").await;
    assert!(titles(&page).contains(&WAREHOUSE.title()));
}

async fn whoever_finds_nothing_is_told_what_to_leave_out(tantu: Tantu) {
    tantu.staff(Role::District).await.publish_all().await;
    let mut visitor = tantu.visitor();
    let page = look(&mut visitor, "words=按摩&way-home=yes").await;
    page.says(&word("posts-none"));
    let ways: Vec<_> =
        page.all("main nav a").iter().filter_map(|link| link.attr("href").map(str::to_owned)).collect();
    assert_eq!(ways.len(), 3, "{ways:?}");
    for way in ways {
        assert!(!titles(&visitor.open(&way).await).is_empty(), "{way}");
    }
    look(&mut visitor, "words=宇航员").await.says(&word("posts-none.words"));
}

async fn a_long_list_has_pages(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    for count in 0..41 {
        let titled = with(BAKERY, "/words/zh-CN/title", json!(format!("面包房帮手{count}")));
        assert_eq!(staff.ask("POST", "/posts", &titled).await.status, 201);
        tantu.forward(Duration::seconds(1));
    }
    let mut visitor = tantu.visitor();
    let page = look(&mut visitor, "words=面包").await;
    assert_eq!(titles(&page).len(), 20);
    let second = visitor.click(&page, &word("posts-pages.next")).await;
    let third = visitor.click(&second, &word("posts-pages.next")).await;
    assert_eq!((titles(&second).len(), titles(&third)), (20, vec!["面包房帮手0".to_owned()]));
    let back = visitor.click(&third, &word("posts-pages.previous")).await;
    assert_eq!(titles(&back), titles(&second));
    let page = look(&mut visitor, "words=面包&page=99").await;
    assert_eq!(titles(&page).len(), 20, "past the end one begins anew");
}

async fn a_post_says_what_there_is_what_there_is_not_and_what_to_ask(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let number = staff.publish(WAREHOUSE).await;
    let mut visitor = tantu.visitor();
    let page = visitor.open(&format!("/work/posts/{number}")).await;
    for words in
        ["仓库分拣员", "每月 5,200 元 到 6,500 元", "一天 8 小时 30 分钟", "10 个人", "2027 年 6 月 30 日"]
    {
        page.says(words);
    }
    page.says("要上楼，没有电梯。");
    page.says("工作不能坐着做。");
    page.says(&word("post-helps.ask"));
    page.says(&word("post-fit.register"));
    assert!(shared(&page).ends_with(&format!("/work/posts/{number}")));
    assert_eq!(visitor.open("/work/posts/4711").await.status, 404);
    assert_eq!(visitor.open("/work/posts/x").await.status, 404);
}

async fn a_post_in_chinese_only_is_said_to_be_so(tantu: Tantu) {
    let staff = tantu.staff(Role::District).await;
    let number = staff.publish(KNITTING).await;
    let mut visitor = tantu.visitor();
    let page = visitor.open(&format!("/work/posts/{number}?lang=en")).await;
    page.says("Chinese only");
    let chinese = page.all("main [lang='zh-CN']");
    let said: String = chinese.iter().flat_map(|part| part.text()).collect();
    assert!(said.contains("手工编织") && said.contains("在家钩小玩偶"), "{said}");
}

async fn whoever_says_where_they_are_reads_how_far_it_is_until_they_have_it_forgotten(tantu: Tantu) {
    tantu.staff(Role::District).await.publish_all().await;
    let mut visitor = tantu.visitor();
    let here = [
        ("latitude", "22.603456"),
        ("longitude", "114.118888"),
        ("next", "/work/posts?sort=nearest&way-on-site=yes"),
    ];
    let page = visitor.send("/work/posts/position", &here).await;
    assert_eq!(titles(&page).first(), Some(&BAKERY.title()));
    page.says("离您不到 1 公里");
    page.says(&word("position-known"));
    assert!(!page.html.contains("22.60") && !page.path().contains("22.60"), "nowhere to be read");
    let page = visitor.press(&page, &word("position-forget")).await;
    page.keeps_quiet_about("公里");
    page.keeps_quiet_about(&word("position-known"));
    for next in ["https://evil.example", "//evil.example"] {
        let page = visitor.post("/work/posts/position", &[("next", next)]).await;
        assert!(!page.location().contains("evil"), "{next}");
    }
}

async fn a_search_is_saved_by_its_owner_and_opened_and_deleted(tantu: Tantu) {
    tantu.staff(Role::District).await.publish_all().await;
    let mut li = agreed(&tantu).await;
    let page = look(&mut li, "words=按摩&help-access=yes").await;
    let page = li.press(&page, &word("posts-save")).await;
    page.says(&word("posts-is-saved"));
    let list = li.open("/work/searches").await;
    list.says("按摩");
    let delete = list.all("main form[action$='/delete']")[0].attr("action").unwrap().to_owned();
    let mut zhou = tantu.resident(&ZHOU).await;
    zhou.open("/work/searches").await.keeps_quiet_about("按摩");
    assert_eq!(zhou.post(&delete, &[]).await.status, 404);
    assert_eq!(tantu.count("select count(*) from saved_searches").await, 1);
    let list = li.send(&delete, &[]).await;
    list.says(&word("searches-none"));
    assert_eq!(tantu.count("select count(*) from saved_searches").await, 0);
}

async fn saved_searches_are_among_ones_data_and_go_with_them(tantu: Tantu) {
    let mut li = agreed(&tantu).await;
    li.send("/work/searches", &[("words", "推拿"), ("near", "here")]).await.says(&word("posts-is-saved"));
    li.open("/my-data").await.says("推拿");
    let file = li.get("/my-data/download.json").await;
    let json: Value = serde_json::from_str(&file.html).unwrap();
    assert_eq!(json["saved_searches"][0]["search"]["words"], "推拿", "{json}");
    let page = li.open("/my-data/delete").await;
    li.press(&page, &word("my-deletion-yes")).await;
    assert_eq!(tantu.count("select count(*) from saved_searches").await, 0);
}

async fn whoever_presses_with_a_switch_narrows_it_with_presses(tantu: Tantu) {
    tantu.staff(Role::District).await.publish_all().await;
    let mut visitor = tantu.visitor();
    let page = look(&mut visitor, "words=&set=task-massage%3Dyes").await;
    assert_eq!(titles(&page).len(), 2);
    let page = look(&mut visitor, "task-massage=yes&set=task-massage%3D").await;
    assert_eq!(titles(&page).len(), 12);
    assert_eq!(posts::ALL.len(), 12);
}
