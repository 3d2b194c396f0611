//! Text size, colours and language, without scripts.

use tantu_journeys::{Tantu, cast::LI, journeys, word};

journeys! {
    a_person_chooses_size_and_colours_and_every_page_remembers
    a_person_chooses_a_language
    a_choice_outlives_the_browser
    what_was_never_offered_changes_nothing
    whoever_signs_out_keeps_their_display
}

async fn a_person_chooses_size_and_colours_and_every_page_remembers(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let page = visitor.open("/settings").await;
    assert_eq!(page.value("size").as_deref(), Some("100"));
    assert_eq!(page.value("theme").as_deref(), Some("device"));
    for (theme, size) in [("contrast", "200"), ("dark", "150"), ("light", "125")] {
        let page = visitor.fill_in(&page, &[("theme", theme), ("size", size)]).await;
        page.says(&word("settings-saved"));
        assert_eq!(page.value("size").as_deref(), Some(size), "the choice is shown");
        for address in ["/settings", "/", "/nowhere", "/sign-in"] {
            let page = visitor.open(address).await;
            let html = page.first("html").unwrap();
            assert_eq!(
                (html.attr("data-theme"), html.attr("data-size")),
                (Some(theme), Some(size)),
                "{address}"
            );
        }
    }
    let page = visitor.fill_in(&page, &[("theme", "device"), ("size", "100")]).await;
    let html = page.first("html").unwrap();
    assert_eq!((html.attr("data-theme"), html.attr("data-size")), (None, None));
}

async fn a_person_chooses_a_language(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let page = visitor.open("/settings").await;
    let page = visitor.fill_in(&page, &[("language", "en")]).await;
    assert_eq!(page.lang(), "en");
    page.says("Saved");
    assert_eq!(visitor.open("/").await.lang(), "en");
}

async fn a_choice_outlives_the_browser(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    visitor.post("/settings", &[("theme", "dark"), ("size", "150"), ("language", "en")]).await;
    visitor.close_browser();
    tantu.forward(time::Duration::days(300));
    let page = visitor.open("/").await;
    let html = page.first("html").unwrap();
    assert_eq!((html.attr("data-theme"), page.lang()), (Some("dark"), "en"));
}

async fn what_was_never_offered_changes_nothing(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    visitor.post("/settings", &[("theme", "dark"), ("size", "150")]).await;
    let strange = [("theme", "\"><script>"), ("size", "9000"), ("language", "tlh")];
    let page = visitor.send("/settings", &strange).await;
    assert_eq!(page.value("theme").as_deref(), Some("dark"));
    assert_eq!(page.value("size").as_deref(), Some("150"));
    assert_eq!(page.lang(), "zh-CN");
    assert_eq!(visitor.send("/settings", &[]).await.status, 200);
}

async fn whoever_signs_out_keeps_their_display(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.post("/settings", &[("theme", "contrast")]).await;
    let page = li.send("/sign-out", &[]).await;
    assert_eq!(page.first("html").unwrap().attr("data-theme"), Some("contrast"));
}
