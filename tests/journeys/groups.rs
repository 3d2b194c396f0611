//! Several of the same: rooms, and whatever else there may be many of.

use crate::definitions::shelf_of;
use tantu_journeys::{Page, Person, Tantu, cast::LI, journeys, word};

journeys! {
    a_room_is_added_and_nothing_typed_is_lost
    a_room_is_removed_and_the_others_stay
    the_last_room_cannot_be_removed_and_none_is_explained
    a_room_half_told_is_explained_where_it_is
    no_more_rooms_are_added_than_there_may_be
    fifty_things_are_as_good_as_one
    whoever_presses_enter_goes_on
    rooms_are_read_back_and_sent_one_by_one
}

/// A draft at the page that asks for rooms.
async fn rooms(tantu: &Tantu) -> (Person, Page) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin_for("home-retrofit").await;
    assert_eq!(page.name(), "rooms");
    (li, page)
}

/// Presses a button after something was typed.
async fn press(li: &mut Person, page: &Page, button: &str, typed: &[(&str, &str)]) -> Page {
    li.submit(page.form_with(button).with(typed)).await
}

const BATH: [(&str, &str); 2] = [("rooms-1-room", "bath"), ("rooms-1-hard", "浴缸太高")];
const DOOR: [(&str, &str); 2] = [("rooms-2-room", "entrance"), ("rooms-2-hard", "门口有台阶")];

fn holds(page: &Page, number: usize, room: &str, hard: &str) {
    assert_eq!(page.value(&format!("rooms-{number}-room")).unwrap_or_default(), room);
    assert_eq!(page.value(&format!("rooms-{number}-hard")).as_deref(), Some(hard));
}

async fn a_room_is_added_and_nothing_typed_is_lost(tantu: Tantu) {
    let (mut li, page) = rooms(&tantu).await;
    let page = press(&mut li, &page, "再加一处", &BATH).await;
    assert_eq!(
        (page.status, page.problems()),
        (200, Vec::new()),
        "nobody is blamed for what is not written yet"
    );
    holds(&page, 1, "bath", "浴缸太高");
    holds(&page, 2, "", "");
    page.says("第2处");
    // Even what is half written stays.
    let page = press(&mut li, &page, "再加一处", &[("rooms-2-hard", "门口有台阶")]).await;
    holds(&page, 1, "bath", "浴缸太高");
    holds(&page, 2, "", "门口有台阶");
    holds(&page, 3, "", "");
}

async fn a_room_is_removed_and_the_others_stay(tantu: Tantu) {
    let (mut li, page) = rooms(&tantu).await;
    let page = press(&mut li, &page, "再加一处", &BATH).await;
    let page = press(&mut li, &page, "再加一处", &DOOR).await;
    let typed = [("rooms-3-room", "kitchen"), ("rooms-3-hard", "水龙头够不着")];
    let page = press(&mut li, &page, "删掉第2处", &typed).await;
    assert_eq!((page.status, page.problems()), (200, Vec::new()));
    holds(&page, 1, "bath", "浴缸太高");
    holds(&page, 2, "kitchen", "水龙头够不着");
    page.keeps_quiet_about("门口有台阶");
    assert!(page.first("#rooms-3").is_none(), "and there are only two");
    assert_eq!(li.fill_in(&page, &[]).await.name(), "number");
}

async fn the_last_room_cannot_be_removed_and_none_is_explained(tantu: Tantu) {
    let (mut li, page) = rooms(&tantu).await;
    assert!(page.all("button[name=remove]").is_empty(), "one room there has to be");
    let page = li.fill_in(&page, &[]).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.problems().len(), 1, "{:?}", page.problems());
    let page = li.post(page.path(), &[]).await;
    assert_eq!(page.status, 422, "not even by hand");
    let page = li.post(page.path(), &[("remove", "7")]).await;
    assert!(page.status < 500);
}

async fn a_room_half_told_is_explained_where_it_is(tantu: Tantu) {
    let (mut li, page) = rooms(&tantu).await;
    let page = press(&mut li, &page, "再加一处", &BATH).await;
    let page = li.fill_in(&page, &[("rooms-2-room", "yard")]).await;
    assert_eq!(page.status, 422);
    let problems = page.problems();
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].0, "#rooms-2-hard", "the summary leads to the very field");
    assert!(problems[0].1.contains("请写一写那里难在哪儿"), "{problems:?}");
    holds(&page, 1, "bath", "浴缸太高");
    holds(&page, 2, "yard", "");
}

async fn no_more_rooms_are_added_than_there_may_be(tantu: Tantu) {
    let (mut li, page) = rooms(&tantu).await;
    let mut page = press(&mut li, &page, "再加一处", &BATH).await;
    for _ in 2..10 {
        page = press(&mut li, &page, "再加一处", &[]).await;
    }
    assert!(page.first("#rooms-10").is_some());
    assert!(page.all("button[name=add]").is_empty());
    page.says(&word("group-full"));
    let sent = entries("rooms", 50, |_| "bath".to_owned());
    let sent: Vec<_> = sent.iter().map(|(field, text)| (field.as_str(), text.as_str())).collect();
    let page = li.post(page.path(), &sent).await;
    assert_eq!(page.status, 422, "nor by hand");
    page.says("最多填 10 个");
}

/// What a form with so many rooms sends.
fn entries(group: &str, count: usize, room: impl Fn(usize) -> String) -> Vec<(String, String)> {
    let fields = (1..=count).flat_map(|number| {
        let field = |part: &str| format!("{group}-{number}-{part}");
        [(field("room"), room(number)), (field("hard"), format!("第 {number} 处不好走"))]
    });
    fields.collect()
}

const KEYS: &str = r#"slug = "key-cards"
group = "other"
needs = []
minutes = 5

[[question]]
id = "cards"
kind = "group"
least = 1
most = 50

[[question.part]]
id = "room"
kind = "short-text"

[[question.part]]
id = "hard"
kind = "short-text"

[[question]]
id = "declaration"
kind = "declaration"

[[stage]]
id = "desk"
role = "street"
ends_with = "close"
limit = { promised = 2 }
"#;

const KEY_WORDS: &str = "title = 门禁卡
summary = 每个门一张卡
who = 谁都可以
cost = 不收钱
decides = { $office }
question-cards = 要哪些门的卡？
    .short = 要的卡
    .missing = 请至少填一个门
    .entry = 第{ $n }个门
    .add = 再加一个门
    .remove = 删掉第{ $n }个门
question-cards-room = 哪个门？
    .missing = 请写哪个门
question-cards-hard = 为什么？
    .missing = 请写为什么
question-declaration = 请确认
    .short = 您的确认
    .statement = 我会保管好
    .confirmed = 已确认
    .missing = 请先确认
stage-desk = 发卡
    .doing = 正在发卡
    .next = 发好就给您
    .about = { $office }发卡
finished = 卡发好了
    .next = 可以用了
";

async fn fifty_things_are_as_good_as_one(mut tantu: Tantu) {
    let shelf = shelf_of("key-cards", KEYS, KEY_WORDS);
    tantu.lay_over(shelf.path().to_owned());
    tantu.restart().await;
    let mut li = tantu.resident(&LI).await;
    let page = li.begin_for("key-cards").await;
    let sent = entries("cards", 49, |number| format!("{number} 号门"));
    let sent: Vec<_> = sent.iter().map(|(field, text)| (field.as_str(), text.as_str())).collect();
    let page = press(&mut li, &page, "再加一个门", &sent).await;
    assert_eq!(page.value("cards-49-room").as_deref(), Some("49 号门"));
    assert!(page.all("button[name=add]").is_empty(), "the fiftieth is the last");
    let page = li.fill_in(&page, &[("cards-50-room", "大门"), ("cards-50-hard", "天天走")]).await;
    assert_eq!(page.name(), "declaration", "{:?}", page.problems());
    let check = li.fill_in(&page, &[("declaration", "yes")]).await;
    for words in ["1 号门", "第 37 处不好走", "大门", "天天走"] {
        check.says(words);
    }
    assert_eq!(li.fill_in(&check, &[]).await.name(), "receipt");
}

async fn whoever_presses_enter_goes_on(tantu: Tantu) {
    let (mut li, page) = rooms(&tantu).await;
    let page = press(&mut li, &page, "再加一处", &BATH).await;
    // Browsers press the first button of a form.
    let first = page.first("main form button").expect("there is a button");
    assert_eq!((first.attr("name"), first.attr("type")), (None, Some("submit")));
    assert_eq!(first.text().collect::<String>().trim(), word("question-continue"));
    let page = li.fill_in(&page, &DOOR).await;
    assert_eq!(page.name(), "number");
}

async fn rooms_are_read_back_and_sent_one_by_one(tantu: Tantu) {
    let (mut li, page) = rooms(&tantu).await;
    let page = press(&mut li, &page, "再加一处", &BATH).await;
    let page = li.fill_in(&page, &DOOR).await;
    let answers = tantu.example("440307", "home-retrofit", "blind-own-home").answers;
    let check = li.walk(page, &answers).await;
    for words in ["浴缸太高", "门口有台阶", "大门口"] {
        check.says(words);
    }
    let receipt = li.fill_in(&check, &[]).await;
    let reference = receipt.path().split('/').nth(2).expect("a receipt has a number").to_owned();
    let file =
        tantu.staff(tantu_domain::region::Role::Street).await.get(&format!("/cases/{reference}")).await;
    let rooms = file.json["answers"]["rooms"].to_string();
    assert!(rooms.contains("bath") && rooms.contains("门口有台阶"), "{rooms}");
}
