//! How pages look and read, without scripts.

use tantu_journeys::{
    Page, Person, SERVICE, Tantu,
    cast::{LI, WU},
    journeys, word,
};

journeys! {
    a_person_chooses_size_and_colours_and_every_page_remembers
    a_person_chooses_a_language
    a_choice_outlives_the_browser
    what_was_never_offered_changes_nothing
    whoever_signs_out_keeps_their_display
    the_simple_mode_is_two_presses_away_from_every_page
    what_somebody_chose_on_one_phone_is_there_on_another
    somebody_elses_phone_keeps_its_own_display
    a_terminal_is_left_as_it_was_found
    what_somebody_chose_stands_among_their_data
    whoever_has_only_tab_and_enter_applies_alone
    whoever_has_only_tab_and_enter_marks_several_answers
    a_service_without_easy_words_says_so
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

/// How pages look, as the document says it.
fn display(page: &Page) -> [Option<&str>; 4] {
    let html = page.first("html").unwrap();
    ["data-theme", "data-size", "data-mode", "data-reading"].map(|name| html.attr(name))
}

async fn the_simple_mode_is_two_presses_away_from_every_page(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    for (address, name) in [("/", "长辈版"), ("/help", "长辈版"), ("/nowhere", "长辈版")] {
        let settings = visitor.open(address).await.link(name);
        let page = visitor.open(&settings).await;
        let simple = visitor.press(&page, "用长辈版").await;
        assert_eq!(display(&simple)[2], Some("simple"), "{address}");
        simple.says(&word("settings-saved"));
        let page = visitor.press(&simple, "不用长辈版了").await;
        assert_eq!(display(&page)[2], None);
    }
    let page = visitor.open("/settings").await;
    let easy = visitor.press(&page, "用易读").await;
    assert_eq!(display(&easy), [None, None, None, Some("easy")]);
    let both = visitor.press(&easy, "用长辈版").await;
    assert_eq!(display(&both), [None, None, Some("simple"), Some("easy")], "one press changes one thing");
    let larger = visitor.press(&both, "更大").await;
    assert_eq!(display(&larger), [None, Some("150"), Some("simple"), Some("easy")]);
}

async fn what_somebody_chose_on_one_phone_is_there_on_another(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.send("/settings", &[("theme", "contrast"), ("size", "150"), ("turn-easy", "yes")]).await;
    let mut elsewhere = tantu.visitor();
    assert_eq!(display(&elsewhere.open("/").await), [None; 4]);
    let page = elsewhere.sign_in(&LI).await;
    assert_eq!(display(&page), [Some("contrast"), Some("150"), None, Some("easy")]);
    elsewhere.send("/settings", &[("size", "200")]).await;
    let mut third = tantu.visitor();
    let page = third.sign_in(&LI).await;
    assert_eq!(display(&page)[1], Some("200"), "what was chosen last counts");
}

async fn somebody_elses_phone_keeps_its_own_display(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.send("/settings", &[("theme", "contrast"), ("size", "150")]).await;
    let mut daughters = tantu.visitor();
    daughters.send("/settings", &[("theme", "dark")]).await;
    let page = daughters.sign_in(&LI).await;
    assert_eq!(display(&page), [Some("dark"), None, None, None], "somebody chose it for this phone");
    let mut third = tantu.visitor();
    let page = third.sign_in(&WU).await;
    assert_eq!(display(&page), [None; 4], "and nobody gets what another chose");
}

async fn a_terminal_is_left_as_it_was_found(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.send("/settings", &[("theme", "contrast"), ("turn-simple", "yes")]).await;
    let mut terminal = tantu.visitor();
    let page = terminal.sign_in(&LI).await;
    assert_eq!(display(&page)[0], Some("contrast"));
    let page = terminal.send("/sign-out", &[]).await;
    assert_eq!(display(&page), [None; 4]);
    terminal.sign_in(&LI).await;
    tantu.forward(time::Duration::days(1));
    let page = terminal.sign_in(&WU).await;
    assert_eq!(display(&page), [None; 4], "nor is it left where nobody signed out");
    terminal.send("/sign-out", &[]).await;
    terminal.sign_in(&LI).await;
    terminal.close_browser();
    assert_eq!(display(&terminal.open("/").await), [None; 4]);
}

async fn what_somebody_chose_stands_among_their_data(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.send("/settings", &[("size", "200"), ("turn-easy", "yes")]).await;
    let page = li.open("/my-data").await;
    page.says(&word("settings-size-200"));
    page.says(&word("settings-easy"));
    assert!(li.get("/my-data/download.json").await.html.contains("200-easy"));
}

/// Presses the button that says so; where there is none, what goes on.
async fn press_or_go_on(person: &mut Person, page: &Page, answer: Option<&str>) -> Page {
    let buttons = page.all("main form button[value]").into_iter();
    let is_it = |value: Option<&str>| answer.is_some() && value == answer;
    match buttons.filter(|button| is_it(button.attr("value"))).find_map(|button| button.attr("name")) {
        Some(name) => {
            let form = page.form().with(&[(name, answer.unwrap_or_default())]);
            person.submit(form).await
        }
        None => panic!("{} has no button {answer:?}: {}", page.address, page.html),
    }
}

async fn whoever_has_only_tab_and_enter_applies_alone(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.send("/settings", &[("turn-simple", "yes")]).await;
    let mut page = li.begin().await;
    let mut pressed = 0;
    for _ in 0..20 {
        let name = page.name().to_owned();
        if name == "check" {
            break;
        }
        assert!(page.all("main [type=radio], main [type=checkbox]").is_empty(), "{name}: {}", page.html);
        let answers = LI.answers();
        let typed: Vec<_> = answers.iter().filter(|(question, ..)| *question == name).collect();
        let typed: Vec<_> = typed.into_iter().map(|(_, field, value)| (*field, *value)).collect();
        let is_pressed = page.first("main .pressed button, main form .button[value=yes]").is_some();
        page = if is_pressed {
            pressed += 1;
            press_or_go_on(&mut li, &page, typed.first().map(|(_, value)| *value)).await
        } else {
            li.fill_in(&page, &typed).await
        };
        assert_eq!(page.status, 200, "{name} was not accepted: {:?}", page.problems());
        assert_ne!(page.name(), name, "one press goes on");
    }
    assert!(pressed >= 3, "{pressed}");
    let receipt = li.fill_in(&page, &[]).await;
    assert_eq!(receipt.name(), "receipt");
}

async fn whoever_has_only_tab_and_enter_marks_several_answers(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let page = visitor.open("/settings").await;
    let page = visitor.press(&page, "用长辈版").await;
    let page = visitor.press(&page, &word("settings-aloud")).await;
    let page = visitor.press(&page, &word("settings-still")).await;
    let marked = |page: &Page| {
        let marked = page.all("[aria-pressed=true]").into_iter();
        marked.filter_map(|button| button.attr("id").map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(marked(&page), ["turn-still", "turn-aloud"]);
    let page = visitor.press(&page, &word("settings-aloud")).await;
    assert_eq!(marked(&page), ["turn-still"], "pressed once more, it is off");
}

async fn a_service_without_easy_words_says_so(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    visitor.send("/settings", &[("turn-easy", "yes")]).await;
    let catalog = tantu.app().catalog();
    let here = catalog.region(tantu_journeys::REGION).expect("this place has a file");
    let easy = tantu_app::locale::Locale::new(tantu_app::locale::Language::Chinese).easily(true);
    for entry in catalog.offers(here, tantu.app().today()).services() {
        let page = visitor.open(&format!("/services/{}", entry.service.slug)).await;
        let says = page.text().contains(&word("fallback"));
        assert_eq!(says, entry.lacks_easy(easy), "{}", entry.service.slug);
    }
    let mut other = tantu.visitor();
    other.open(SERVICE).await.keeps_quiet_about(&word("fallback"));
}
