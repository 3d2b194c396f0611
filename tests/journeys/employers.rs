//! Employers, who need not be known; and the money around work, for those who apply for it.

use tantu_app::catalog::{Example, Sources};
use tantu_journeys::{Cast, Tantu, cast::LI, journeys, word};

journeys! {
    an_employer_learns_without_signing_in_how_to_bring_a_post_and_what_the_quota_is
    nobody_is_sent_away_where_the_days_of_the_review_are_not_known
    what_may_not_be_asked_of_an_applicant_is_said
    the_employers_pages_are_there_in_english_and_in_easy_words
    relief_for_people_who_look_for_work_is_walked_where_there_is_any
    what_somebody_got_on_average_is_told_and_not_promised
    whoever_runs_a_shop_is_not_asked_twice_who_they_are
}

const TIANXIN: &str = "430103";

async fn an_employer_learns_without_signing_in_how_to_bring_a_post_and_what_the_quota_is(tantu: Tantu) {
    let mut employer = tantu.visitor();
    let page = employer.open("/employers").await;
    assert_eq!(page.status, 200);
    for words in ["请打 12385", "每 200 个人", "至少 3 个", "残疾人就业保障金"] {
        page.says(words);
    }
    let halls = employer.click(&page, &word("employers-post.halls")).await;
    assert_eq!(halls.path(), "/help");
    let page = employer.open("/employers").await;
    let review = employer.click(&page, &word("employers-quota.review")).await;
    assert_eq!(review.path(), "/employers/review");
    assert_eq!(tantu.count("select count(*) from residents").await, 0, "nobody is known by it");
}

async fn nobody_is_sent_away_where_the_days_of_the_review_are_not_known(mut tantu: Tantu) {
    let mut employer = tantu.visitor();
    let page = employer.open("/employers/review").await;
    page.says("请打 12385，问龙岗区残联");
    page.says("联网认证");
    employer.go_to(TIANXIN).await;
    employer.open("/employers/review").await.says("请打 12345，问天心区残联");
    tantu.set_up_in("110101");
    tantu.restart().await;
    tantu.visitor().open("/employers/review").await.says("请问单位那里的残联");
}

async fn what_may_not_be_asked_of_an_applicant_is_said(tantu: Tantu) {
    let page = tantu.visitor().open("/employers").await;
    page.says("不要问：得了什么病");
    page.says("本人愿意说才说");
}

async fn the_employers_pages_are_there_in_english_and_in_easy_words(tantu: Tantu) {
    let mut employer = tantu.visitor().speaking("en");
    employer.open("/employers").await.says("at least 3 have a disability");
    employer.open("/employers/review").await.says("What to bring");
    let mut employer = tantu.visitor();
    employer.send("/settings", &[("turn-easy", "yes")]).await;
    employer.open("/employers").await.says("不要问得了什么病。");
    employer.open("/employers/review").await.says("最后几天");
}

/// Every way through employment relief, in the one district that is known to pay it.
async fn relief_for_people_who_look_for_work_is_walked_where_there_is_any(tantu: Tantu) {
    let slug = "employment-relief";
    let catalog = tantu.app().catalog();
    assert_eq!(tantu.visitor().open(&format!("/services/{slug}")).await.status, 404, "not in Longgang");
    let here = catalog.region(TIANXIN).expect("this region has a file");
    let entry = catalog.offers(here, tantu.app().today()).service(slug).expect("it is offered here");
    let (sources, offices) = (Sources::built_in(), tantu.offices(&[TIANXIN]).await);
    let mut sent = Vec::new();
    for (name, source) in sources.examples(slug) {
        let example = Example::parse(name, source, entry).expect("examples can be read");
        let phone: &'static str = format!("138000{:05}", sent.len()).leak();
        let mut person = tantu.resident(&Cast { phone, ..LI }).await;
        person.go_to(TIANXIN).await;
        let opened = person.apply_with(slug, &example.answers).await;
        sent.push((example, person, opened));
    }
    assert_eq!(sent.len(), 3);
    for (example, mut person, opened) in sent {
        for reference in opened {
            let end = offices.finish(&mut person, &reference, example.refuse_at.as_deref()).await;
            let expected = if example.refuse_at.is_some() { "refused" } else { "finished" };
            assert_eq!(end, expected, "{}", example.name);
            let page = person.open_case(&reference).await;
            if expected == "refused" {
                page.says(tantu_journeys::cast::REASON);
                assert!(page.links().iter().any(|(_, href)| href.ends_with("/appeal")), "it says what to do");
            }
        }
    }
}

async fn what_somebody_got_on_average_is_told_and_not_promised(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let page = visitor.open("/services/pension-subsidy").await;
    page.says("每个地方不一样");
    page.keeps_quiet_about("平均每人");
    visitor.go_to(TIANXIN).await;
    for (slug, yuan) in [("pension-subsidy", "1000 元"), ("start-up-support", "13950 元")] {
        let page = visitor.open(&format!("/services/{slug}")).await;
        page.says(&format!("2019 年，这里平均每人发了 {yuan}"));
        page.says("不是标准");
    }
}

/// Who has applied for start-up support finds name, number, account and phone filled in for the pension subsidy.
async fn whoever_runs_a_shop_is_not_asked_twice_who_they_are(tantu: Tantu) {
    let (mut owner, _) = tantu.applied("start-up-support", "shop-with-licence").await;
    let page = owner.open("/services/pension-subsidy").await;
    let known = owner.submit(page.form()).await;
    assert_eq!(known.name(), "known");
    known.says("易春兰");
    known.says("6217000200077778888");
    let page = owner.click(&known, &word("known-continue")).await;
    assert_eq!(page.name(), "work", "number and name are known");
}
