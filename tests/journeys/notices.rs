//! Public notice (公示): a surname, what for and until when; never a minor, and never longer than it has to be.

use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{Person, Tantu, cast::LI, journeys, word};

journeys! {
    a_notice_shows_a_surname_and_nothing_else_of_anybody
    a_notice_is_gone_when_its_days_are_over
    a_minor_is_never_in_a_notice
    a_notice_is_read_where_it_belongs
    where_nobody_is_in_notice_it_says_so
}

const ZHENHAI: &str = "330211";

/// Somebody in Zhenhai who applied with the answers of an example.
async fn applied(tantu: &Tantu, service: &str, example: &str) -> (Person, String) {
    let mut li = tantu.resident(&LI).await;
    li.go_to(ZHENHAI).await;
    let answers = tantu.example(ZHENHAI, service, example).answers;
    let mut opened = li.apply_with(service, &answers).await;
    (li, opened.remove(0))
}

async fn reader(tantu: &Tantu, region: &str) -> Person {
    let mut visitor = tantu.visitor();
    visitor.go_to(region).await;
    visitor
}

async fn a_notice_shows_a_surname_and_nothing_else_of_anybody(tantu: Tantu) {
    let (mut li, reference) = applied(&tantu, "certificate-first", "soon-after-surgery").await;
    let mut visitor = reader(&tantu, ZHENHAI).await;
    visitor.open("/notices").await.says(&word("notices-none"));
    tantu.offices(&[ZHENHAI]).await.bring(&mut li, &reference, "notice").await;
    let page = visitor.open("/notices").await;
    for words in ["林**", "残疾人证新办", "从 2026 年 11 月 20 日", "到 2026 年 11 月 27 日", "12385", "镇海"]
    {
        page.says(words);
    }
    for secret in ["林晓芳", "晓", "440307199105201145", "1991", "紫薇", "车祸", "肢体", &reference]
    {
        page.keeps_quiet_about(secret);
    }
    let case = li.open_case(&reference).await;
    assert_eq!(case.link(&word("application-notices")), "/notices");
}

async fn a_notice_is_gone_when_its_days_are_over(tantu: Tantu) {
    let (mut li, reference) = applied(&tantu, "certificate-first", "soon-after-surgery").await;
    tantu.offices(&[ZHENHAI]).await.bring(&mut li, &reference, "notice").await;
    let mut visitor = reader(&tantu, ZHENHAI).await;
    visitor.open("/notices").await.says("林**");
    tantu.staff_in(ZHENHAI, Role::District).await.make(&reference, "end-notice", json!({})).await;
    let page = visitor.open("/notices").await;
    page.says(&word("notices-none"));
    page.keeps_quiet_about("林*");
}

async fn a_minor_is_never_in_a_notice(tantu: Tantu) {
    let (mut li, reference) = applied(&tantu, "certificate-first", "child-cross-province").await;
    let offices = tantu.offices(&[ZHENHAI, "360483"]).await;
    offices.bring(&mut li, &reference, "review").await;
    let file = offices.read(&reference).await;
    assert!(!file["history"].to_string().contains("notice-ended"), "it did not even stop there");
    let page = reader(&tantu, ZHENHAI).await.open("/notices").await;
    page.says(&word("notices-none"));
    page.keeps_quiet_about("李*");
}

async fn a_notice_is_read_where_it_belongs(tantu: Tantu) {
    let (mut li, reference) = applied(&tantu, "certificate-first", "soon-after-surgery").await;
    tantu.offices(&[ZHENHAI]).await.bring(&mut li, &reference, "notice").await;
    for elsewhere in ["440307", "360483"] {
        reader(&tantu, elsewhere).await.open("/notices").await.says(&word("notices-none"));
    }
    let mut visitor = reader(&tantu, ZHENHAI).await.speaking("en");
    visitor.knows("林**");
    let page = visitor.open("/notices").await;
    assert_eq!(page.lang(), "en");
}

async fn where_nobody_is_in_notice_it_says_so(tantu: Tantu) {
    let page = tantu.visitor().open("/notices").await;
    assert_eq!(page.h1(), word("notices-title"));
    page.says(&word("notices-none"));
    page.says("12385");
}
