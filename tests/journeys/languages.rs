//! Every page in every language, and how a person comes by theirs. That a page keeps to its language, and says in
//! `lang` which it is, is examined on each page of each journey.

use serde_json::json;
use std::collections::BTreeSet;
use tantu_domain::region::Role;
use tantu_journeys::{
    Person, Tantu,
    cast::{LI, NOTE, REASON, WU},
    journeys,
    offices::{moment, rail},
};

journeys! {
    a_person_reads_the_language_of_their_browser
    a_language_chosen_by_link_is_remembered
    a_link_to_a_language_leads_to_the_same_place
    a_slip_is_explained_in_english_too
    every_link_leads_somewhere
    every_link_leads_somewhere_in_english
    places_are_sorted_as_each_language_sorts
    a_message_speaks_the_language_of_the_page
    the_gallery_shows_every_part_in_every_language
}

async fn a_person_reads_the_language_of_their_browser(tantu: Tantu) {
    for (accepts, lang, h1) in [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN", "您想办什么事？"),
        ("en-GB,en;q=0.9,zh;q=0.8", "en", "What would you like to do?"),
        ("zh", "zh-CN", "您想办什么事？"),
        ("de-DE,en;q=0.5", "en", "What would you like to do?"),
        ("de-DE", "zh-CN", "您想办什么事？"),
        ("", "zh-CN", "您想办什么事？"),
    ] {
        let page = tantu.visitor().speaking(accepts).open("/").await;
        assert_eq!((page.lang(), page.h1().as_str()), (lang, h1), "{accepts}");
        assert!(page.header("vary").contains("Accept-Language"));
    }
}

async fn a_language_chosen_by_link_is_remembered(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let page = visitor.open("/").await;
    let link = page.first("a[hreflang=en]").expect("English is offered");
    assert_eq!(link.attr("lang"), Some("en"), "it is read aloud in its own voice");
    let english = visitor.click(&page, "English").await;
    assert_eq!(english.lang(), "en");
    visitor.close_browser();
    assert_eq!(visitor.open("/help").await.lang(), "en");
    let page = visitor.open("/help").await;
    assert_eq!(visitor.click(&page, "中文").await.lang(), "zh-CN");
    assert_eq!(visitor.open("/").await.lang(), "zh-CN");
}

async fn a_link_to_a_language_leads_to_the_same_place(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.begin().await;
    let check = li.answer_all(page, &LI).await;
    let page = li.click(&check, "现在的住址").await;
    let english = li.click(&page, "English").await;
    assert_eq!((english.path(), english.lang()), (page.path(), "en"));
    assert_eq!(english.value("address").as_deref(), Some(LI.address));
    let page = li.fill_in(&english, &[]).await;
    assert_eq!(page.name(), "check", "that an answer is being changed is not forgotten");
    let mut visitor = tantu.visitor();
    let page = visitor.open("/sign-in?next=%2Fsettings").await;
    let english = visitor.click(&page, "English").await;
    let page = visitor.sign_in_at(&english, &LI).await;
    assert_eq!(page.path(), "/settings");
}

async fn a_slip_is_explained_in_english_too(tantu: Tantu) {
    let mut wu = tantu.visitor().speaking("en");
    wu.sign_in(&WU).await;
    let page = wu.begin().await;
    let page = wu.fill_in(&page, &[("number", "123")]).await;
    assert_eq!(page.status, 422);
    assert!(page.title().starts_with("Error: "), "{}", page.title());
    assert!(page.problems()[0].1.contains("17 characters are missing"), "{:?}", page.problems());
    let page = wu.fill_in(&page, &[("number", WU.number)]).await;
    let page = wu.fill_in(&page, &[("expiry-year", "2027")]).await;
    assert!(page.problems()[0].1.contains("is not complete"));
    let page = wu.open("/apply/nothing").await;
    assert_eq!((page.status, page.h1().as_str()), (404, "There is no such page here"));
}

async fn every_link_leads_somewhere(tantu: Tantu) {
    walk_everywhere(&tantu, tantu.visitor()).await;
}

async fn every_link_leads_somewhere_in_english(tantu: Tantu) {
    walk_everywhere(&tantu, tantu.visitor().speaking("en")).await;
}

/// Follows every link from the first page on, signed in, with a draft, a case under way and one to mend.
async fn walk_everywhere(tantu: &Tantu, mut li: Person) {
    let lang = li.open("/").await.lang().to_owned();
    li.sign_in(&LI).await;
    let reference = li.apply(&LI).await;
    li.apply(&LI).await;
    tantu.staff(Role::District).await.request_correction(&reference, "address", NOTE).await;
    let page = li.begin().await;
    assert_eq!(page.name(), "known");
    crate::finder::answered(&mut li, &[]).await;
    everything_to_answer(tantu, &mut li).await;
    let mut seen = BTreeSet::new();
    let mut ahead = vec![
        "/".to_owned(),
        "/gallery".to_owned(),
        "/offline".to_owned(),
        "/signed-out".to_owned(),
        "/notices".to_owned(),
    ];
    while let Some(address) = ahead.pop() {
        let address = address.split('#').next().unwrap_or_default().to_owned();
        let stays = address.starts_with('/') && !address.contains("lang=");
        if !stays || !seen.insert(address.clone()) {
            continue;
        }
        let page = li.open(&address).await;
        assert_eq!(page.status, 200, "{address}");
        // What is taken along for a program has no language.
        if !address.ends_with(".json") {
            assert_eq!(page.lang(), lang.as_str(), "{address}");
        }
        ahead.extend(page.links().into_iter().map(|(_, href)| href));
    }
    for page in ["/appointment", "/plan", "/confirm", "/appeal", "/finder", "/matters/money"] {
        assert!(seen.iter().any(|address| address.ends_with(page)), "{page}: {seen:?}");
    }
    assert!(seen.len() > 100, "the gallery, the draft and the cases were found: {seen:?}");
}

/// A case for each kind of answer a resident gives later: a time, a plan, whether it is well done, an appeal.
async fn everything_to_answer(tantu: &Tantu, li: &mut Person) {
    let (service, example) = ("home-retrofit", "wheelchair-rented-home");
    let offices = tantu.offices(&["440307"]).await;
    let (street, district) = (tantu.staff(Role::Street).await, tantu.staff(Role::District).await);
    let mut cases = Vec::new();
    for stage in ["visit-home", "plan", "works", "acceptance"] {
        let (mut window, reference) = tantu.applied(service, example).await;
        offices.bring(&mut window, &reference, stage).await;
        cases.push(reference);
    }
    let at = moment(tantu.app().now() + time::Duration::days(3));
    let times = json!({ "place": "龙城医院 3 楼", "times": [at], "minutes": 30 });
    street.make(&cases[0], "offer-times", times).await;
    let plan = json!({ "plan": { "items": [rail(80_000, 60_000)] } });
    district.make(&cases[1], "propose-plan", plan).await;
    district.make(&cases[2], "complete", json!({})).await;
    street.make(&cases[3], "refuse", json!({ "reason": REASON })).await;
    let answers = tantu.example("440307", service, example).answers;
    let said = answers.values().flat_map(|typed| typed.values().cloned());
    for words in said.chain(["龙城医院 3 楼".to_owned(), "扶手".to_owned()]) {
        li.knows(&words);
    }
}

async fn places_are_sorted_as_each_language_sorts(tantu: Tantu) {
    for (accepts, first, last) in [
        ("zh-CN", "坂田街道办事处", "园山街道办事处"),
        ("en", "Bantian Street Office", "Yuanshan Street Office"),
    ] {
        let page = tantu.visitor().speaking(accepts).open("/help").await;
        let halls: Vec<String> =
            page.all("main ul li").into_iter().map(|hall| hall.text().collect()).collect();
        assert_eq!(halls.len(), 11);
        assert_eq!((halls[0].as_str(), halls[10].as_str()), (first, last), "{halls:?}");
    }
}

async fn a_message_speaks_the_language_of_the_page(tantu: Tantu) {
    for (accepts, part) in [("zh-CN", "分钟内有效"), ("en", "for 10 minutes")] {
        tantu.visitor().speaking(accepts).sign_in(&LI).await;
        let messages = std::fs::read_to_string(tantu.app().messenger().path()).unwrap();
        assert!(messages.lines().last().unwrap().contains(part), "{accepts}");
    }
}

async fn the_gallery_shows_every_part_in_every_language(tantu: Tantu) {
    for accepts in ["zh-CN", "en"] {
        let mut visitor = tantu.visitor().speaking(accepts);
        for component in tantu_app::components::ALL {
            let page = visitor.open(&format!("/gallery/{}", component.name)).await;
            assert_eq!((page.status, page.all(".example").is_empty()), (200, false), "{}", component.name);
        }
    }
}
