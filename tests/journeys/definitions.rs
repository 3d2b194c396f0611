//! A federation's own services: dropped beside the server, changed while people are at them, and broken.

use serde_json::json;
use std::{fs, path::Path};
use tantu_domain::region::Role;
use tantu_journeys::{Tantu, cast::LI, journeys, word};
use tempfile::TempDir;

journeys! {
    a_service_dropped_beside_the_server_is_offered_and_works
    a_draft_is_carried_over_to_the_new_form_and_its_person_is_told
    a_form_that_only_has_better_words_stops_nobody
    a_case_walks_the_stages_it_began_with
    a_broken_definition_keeps_the_server_from_starting_and_says_where
}

pub(crate) const SERVICE: &str = r#"# 图书证: a reader's card, as a library next door might lend it.
slug = "reader-card"
group = "other"
needs = []
minutes = 2

[[question]]
id = "wish"
kind = "one-of"
options = ["braille", "large"]

[[question]]
id = "declaration"
kind = "declaration"

[[stage]]
id = "desk"
role = "street"
ends_with = "accept"
limit = { promised = 2 }

[[stage]]
id = "card"
role = "street"
ends_with = "deliver"
limit = { promised = 3 }
"#;

pub(crate) const WORDS: &str = "title = 办图书证
summary = 借盲文书、大字书
who = 谁都可以
cost = 不收钱
decides = { $office }
question-wish = 您想借什么书？
    .short = 想借的书
    .missing = 请选一种
question-wish-braille = 盲文书
question-wish-large = 大字书
question-page-count = 一次借几本？
    .short = 一次借几本
    .missing = 请填几本
question-declaration = 请确认
    .short = 您的确认
    .statement = 我会按时还书
    .confirmed = 已确认
    .missing = 请先确认
stage-desk = 登记
    .doing = 正在登记
    .next = 登记好就做证
    .about = { $office }登记
stage-card = 做证
    .doing = 正在做证
    .next = 做好就给您
    .about = { $office }做证
finished = 图书证办好了
    .next = 可以来借书了
";

pub(crate) fn write(shelf: &Path, service: &str, words: &str) {
    write_to(&shelf.join("reader-card"), service, words);
}

/// A folder that holds one service of this name.
pub(crate) fn shelf_of(slug: &str, service: &str, words: &str) -> TempDir {
    let shelf = tempfile::tempdir().expect("there is room for a folder");
    write_to(&shelf.path().join(slug), service, words);
    shelf
}

fn write_to(folder: &Path, service: &str, words: &str) {
    fs::create_dir_all(folder).expect("there is room");
    for (name, text) in [("service.toml", service), ("zh-CN.ftl", words), ("en.ftl", words)] {
        fs::write(folder.join(name), text).expect("there is room");
    }
}

pub(crate) async fn with_reader_card(tantu: &mut Tantu) -> TempDir {
    let shelf = shelf_of("reader-card", SERVICE, WORDS);
    tantu.lay_over(shelf.path().to_owned());
    tantu.restart().await;
    shelf
}

async fn a_service_dropped_beside_the_server_is_offered_and_works(mut tantu: Tantu) {
    let _shelf = with_reader_card(&mut tantu).await;
    let mut li = tantu.resident(&LI).await;
    li.open("/matters/other").await.says("办图书证");
    let page = li.open("/services/reader-card").await;
    let page = li.submit(page.form()).await;
    let page = li.fill_in(&page, &[("wish", "braille")]).await;
    let check = li.fill_in(&page, &[("declaration", "yes")]).await;
    let receipt = li.fill_in(&check, &[]).await;
    assert_eq!(receipt.name(), "receipt");
    let reference = receipt.path().split('/').nth(2).expect("a receipt has a number").to_owned();
    let street = tantu.staff(Role::Street).await;
    street.make(&reference, "accept", json!({})).await;
    street.make(&reference, "deliver", json!({})).await;
    li.open(&format!("/applications/{reference}")).await.says("图书证办好了");
}

async fn a_draft_is_carried_over_to_the_new_form_and_its_person_is_told(mut tantu: Tantu) {
    let shelf = with_reader_card(&mut tantu).await;
    let mut li = tantu.resident(&LI).await;
    let page = li.open("/services/reader-card").await;
    let page = li.submit(page.form()).await;
    let page = li.fill_in(&page, &[("wish", "braille")]).await;
    let draft = page.path().trim_end_matches("/declaration").to_owned();
    let changed = SERVICE.replace(
        "[[question]]\nid = \"declaration\"",
        "[[question]]\nid = \"page-count\"\nkind = \"number\"\n\n[[question]]\nid = \"declaration\"",
    );
    write(shelf.path(), &changed, WORDS);
    tantu.restart().await;
    li.move_to(&tantu);
    // Even what she was about to send is kept.
    let told = li.send(&page.address, &[("declaration", "yes")]).await;
    assert_eq!(told.path(), format!("{draft}/update"));
    told.says(&word("update-title"));
    told.says("一次借几本");
    let page = li.fill_in(&told, &[]).await;
    assert_eq!(page.name(), "page-count");
    let check = li.fill_in(&page, &[("page-count", "3")]).await;
    assert_eq!(check.name(), "check", "nobody answers again what they have answered");
    check.says("盲文书");
    assert_eq!(li.fill_in(&check, &[]).await.name(), "receipt");
}

async fn a_form_that_only_has_better_words_stops_nobody(mut tantu: Tantu) {
    let shelf = with_reader_card(&mut tantu).await;
    let mut li = tantu.resident(&LI).await;
    let page = li.open("/services/reader-card").await;
    let page = li.submit(page.form()).await;
    write(shelf.path(), SERVICE, &WORDS.replace("您想借什么书？", "您喜欢读什么书？"));
    tantu.restart().await;
    li.move_to(&tantu);
    let page = li.open(&page.address).await;
    page.says("您喜欢读什么书？");
    assert_eq!(li.fill_in(&page, &[("wish", "large")]).await.name(), "declaration");
}

async fn a_case_walks_the_stages_it_began_with(mut tantu: Tantu) {
    let shelf = with_reader_card(&mut tantu).await;
    let mut li = tantu.resident(&LI).await;
    let page = li.open("/services/reader-card").await;
    let page = li.submit(page.form()).await;
    let page = li.fill_in(&page, &[("wish", "braille")]).await;
    let check = li.fill_in(&page, &[("declaration", "yes")]).await;
    let receipt = li.fill_in(&check, &[]).await;
    let reference = receipt.path().split('/').nth(2).expect("a receipt has a number").to_owned();
    write(shelf.path(), &SERVICE.replace("ends_with = \"accept\"", "ends_with = \"approve\""), WORDS);
    tantu.restart().await;
    li.move_to(&tantu);
    let street = tantu.staff(Role::Street).await;
    assert_eq!(street.play(&reference, "approve", json!({})).await.status, 409);
    street.make(&reference, "accept", json!({})).await;
}

async fn a_broken_definition_keeps_the_server_from_starting_and_says_where(mut tantu: Tantu) {
    let shelf = shelf_of("reader-card", &SERVICE.replace("id = \"card\"", "id = \"desk\""), WORDS);
    tantu.lay_over(shelf.path().to_owned());
    let why = tantu.try_restart().await.expect_err("two stages have one name");
    assert!(why.contains("service.toml:17") && why.contains("`desk` is there twice"), "{why}");
    write(shelf.path(), "slug = [", WORDS);
    let why = tantu.try_restart().await.expect_err("that is no TOML");
    assert!(why.contains("reader-card/service.toml:1"), "{why}");
    write(shelf.path(), SERVICE, WORDS);
    tantu.restart().await;
}
