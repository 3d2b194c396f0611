//! “What can I get?”: for anybody, signed in or not; it advises and never blocks.

use tantu_journeys::{Page, Person, Tantu, cast::LI, journeys, word};
use time::Duration;

journeys! {
    anybody_is_told_what_fits_without_signing_in
    who_does_not_know_is_told_perhaps
    whatever_it_says_one_may_apply
    every_reason_names_its_rule_or_says_that_nobody_has_confirmed_it
    a_slip_is_explained_and_an_answer_can_be_changed
    it_goes_on_where_it_was_left_or_begins_anew
    a_strangers_browser_sees_nothing
    the_answers_are_gone_after_a_day
}

/// What an old lady on the minimum living allowance would say, who can hardly get into her bath.
const ANSWERS: [(&str, &str, &str); 11] = [
    ("certificate", "certificate", "yes"),
    ("category", "category", "physical"),
    ("level", "level", "two"),
    ("birth", "birth-year", "1949"),
    ("income", "income", "dibao"),
    ("daily", "daily", "all-day"),
    ("difficulty", "difficulty-moving", "yes"),
    ("home", "home-bath", "yes"),
    ("trouble", "trouble-none", "yes"),
    ("work", "work", "no"),
    ("vehicle", "vehicle", "no"),
];

/// Answers every question, some of them otherwise; what comes of it.
pub(crate) async fn answered(person: &mut Person, otherwise: &[(&str, &str)]) -> Page {
    let page = person.open("/finder").await;
    let mut page = person.fill_in(&page, &[]).await;
    for _ in 0..=ANSWERS.len() {
        if page.path() == "/finder/result" {
            return page;
        }
        let (_, field, usual) = ANSWERS.into_iter().find(|(question, ..)| *question == page.name()).unwrap();
        let other = otherwise.iter().find(|(name, _)| *name == field).map(|(_, other)| *other);
        page = person.fill_in(&page, &[(field, other.unwrap_or(usual))]).await;
        assert_eq!(page.status, 200, "{field}: {:?}", page.problems());
    }
    panic!("it is about ten questions, not more: {}", page.address)
}

/// The services under one of the three headings, by their addresses.
fn services(page: &Page, kind: &str) -> Vec<String> {
    let links = page.all(&format!(".verdict.is-{kind} h3 a")).into_iter();
    links.filter_map(|link| link.attr("href")).map(str::to_owned).collect()
}

async fn anybody_is_told_what_fits_without_signing_in(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let page = visitor.open("/").await;
    let start = visitor.click(&page, &word("finder-title")).await;
    start.says(&word("finder-private"));
    start.says(&word("finder-binding"));
    let result = answered(&mut visitor, &[]).await;
    let fits = services(&result, "eligible");
    for service in ["living-subsidy", "nursing-subsidy", "home-retrofit"] {
        assert!(fits.contains(&format!("/services/{service}")), "{service}: {fits:?}");
    }
    let not = services(&result, "not");
    assert!(not.contains(&"/services/child-rehabilitation".to_owned()), "{not:?}");
    result.says("12385");
    assert_eq!(tantu.count("select count(*) from residents").await, 0, "nobody is known by it");
}

async fn who_does_not_know_is_told_perhaps(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let unknown = ["category", "level", "income", "daily"].map(|field| (field, "unknown"));
    let result = answered(&mut visitor, &unknown).await;
    let perhaps = services(&result, "perhaps");
    for service in ["living-subsidy", "nursing-subsidy", "home-retrofit"] {
        assert!(perhaps.contains(&format!("/services/{service}")), "{service}: {perhaps:?}");
    }
    result.says("还不知道您的残疾等级");
}

async fn whatever_it_says_one_may_apply(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let result = answered(&mut li, &[("income", "ordinary"), ("level", "four")]).await;
    let not = services(&result, "not");
    assert!(not.contains(&"/services/living-subsidy".to_owned()), "{not:?}");
    for service in not {
        let page = li.open(&service).await;
        assert_eq!(li.submit(page.form()).await.status, 200, "{service} can be begun");
    }
}

async fn every_reason_names_its_rule_or_says_that_nobody_has_confirmed_it(tantu: Tantu) {
    let result = answered(&mut tantu.visitor(), &[]).await;
    let reasons = result.all(".verdict-reasons li");
    assert!(reasons.len() > 15);
    for reason in reasons {
        let text: String = reason.text().collect();
        let has_rule = text.contains(&word("verdict-rule")) || text.contains(&word("verdict-assumed"));
        assert!(has_rule && !text.trim_start().starts_with(&word("verdict-rule")), "{text}");
    }
}

async fn a_slip_is_explained_and_an_answer_can_be_changed(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let page = visitor.open("/finder").await;
    let page = visitor.fill_in(&page, &[]).await;
    let page = visitor.fill_in(&page, &[]).await;
    assert_eq!((page.status, page.name()), (422, "certificate"));
    let result = answered(&mut visitor, &[("birth-year", "2020")]).await;
    let page = visitor.open("/finder/birth?change").await;
    assert_eq!(page.value("birth-year").as_deref(), Some("2020"));
    let wrong = visitor.fill_in(&page, &[("birth-year", "2030")]).await;
    assert_eq!(wrong.status, 422);
    let changed = visitor.fill_in(&wrong, &[("birth-year", "1949")]).await;
    assert_eq!(changed.path(), "/finder/result");
    assert_ne!(services(&changed, "not"), services(&result, "not"));
}

async fn it_goes_on_where_it_was_left_or_begins_anew(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let page = visitor.open("/finder").await;
    let page = visitor.fill_in(&page, &[]).await;
    let page = visitor.fill_in(&page, &[("certificate", "no")]).await;
    assert_eq!(visitor.open("/finder/result").await.path(), page.path(), "what is missing comes first");
    let start = visitor.open("/finder").await;
    assert_eq!(visitor.press(&start, &word("finder-continue")).await.path(), page.path());
    let anew = visitor.press(&start, &word("finder-anew")).await;
    assert_eq!((anew.name(), anew.value("certificate")), ("certificate", None));
}

async fn a_strangers_browser_sees_nothing(tantu: Tantu) {
    answered(&mut tantu.visitor(), &[]).await;
    let mut stranger = tantu.visitor();
    for address in ["/finder/result", "/finder/birth", "/finder/income?change"] {
        let page = stranger.open(address).await;
        assert_eq!((page.status, page.path()), (200, "/finder"), "{address}");
        page.keeps_quiet_about("1949");
    }
    assert_eq!(stranger.send("/finder/birth", &[("birth-year", "1950")]).await.path(), "/finder");
    stranger.put_cookie("__Host-tantu-finder", "kUoN0G1-qpGSZ_sO8ymC4PIh0v2cX4LRgq3N0F9c8yM");
    assert_eq!(stranger.open("/finder/result").await.path(), "/finder");
}

async fn the_answers_are_gone_after_a_day(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    answered(&mut visitor, &[]).await;
    tantu.forward(Duration::hours(23));
    assert_eq!(visitor.open("/finder/result").await.path(), "/finder/result");
    tantu.forward(Duration::hours(2));
    assert_eq!(visitor.open("/finder/result").await.path(), "/finder");
}
