//! Papers about a case: in large print for everybody, in braille where liblouis is.

use serde_json::json;
use tantu_domain::region::Role;
use tantu_journeys::{
    Page, Person, Tantu,
    cast::{LI, REASON, ZHAO, ZHOU},
    journeys, word,
};

journeys! {
    a_receipt_can_be_printed_large
    a_decision_can_be_printed_large_once_there_is_one
    a_receipt_can_be_taken_along_in_braille
    braille_speaks_the_language_of_the_visit
    without_liblouis_nothing_speaks_of_braille
    nobody_else_takes_my_papers
    whoever_only_applies_takes_only_the_receipt
}

async fn a_receipt_can_be_printed_large(tantu: Tantu) {
    let (mut li, reference) = sent(&tantu).await;
    let receipt = li.open(&format!("/applications/{reference}/receipt")).await;
    let page = li.click(&receipt, "回执：大字打印版").await;
    assert_eq!((page.status, page.h1()), (200, word("receipt-title")));
    for words in
        [reference.as_str(), "2026 年 11 月 20 日 9:00", "2026 年 12 月 8 日", "街道残联看材料", "12385"]
    {
        assert!(page.text_of("article.large-print").contains(words), "{words}");
    }
    let case = li.open(&format!("/applications/{reference}")).await;
    let page = li.click(&case, "办到哪里了：大字打印版").await;
    for words in
        ["街道残联正在看您的材料", "照片还没送的话", "2026 年 11 月 24 日", "2026 年 11 月 20 日 9:00"]
    {
        assert!(page.text_of("article.large-print").contains(words), "{words}");
    }
}

async fn a_decision_can_be_printed_large_once_there_is_one(tantu: Tantu) {
    let (mut li, reference) = sent(&tantu).await;
    let decision = format!("/applications/{reference}/print/decision");
    assert_eq!(li.open(&decision).await.status, 404);
    for nonsense in ["print/anything", "print/receipt.brf", "braille/anything.brf", "braille/receipt"] {
        assert_eq!(li.open(&format!("/applications/{reference}/{nonsense}")).await.status, 404, "{nonsense}");
    }
    tantu.staff(Role::District).await.make(&reference, "refuse", json!({ "reason": REASON })).await;
    let case = li.open(&format!("/applications/{reference}")).await;
    let page = li.click(&case, "决定：大字打印版").await;
    for words in [REASON, "复核", "12385", reference.as_str()] {
        assert!(page.text_of("article.large-print").contains(words), "{words}");
    }
}

async fn a_receipt_can_be_taken_along_in_braille(mut tantu: Tantu) {
    let (mut li, reference) = sent(&tantu).await;
    begin_braille(&mut tantu, &mut li).await;
    let receipt = li.open(&format!("/applications/{reference}/receipt")).await;
    let page = li.click(&receipt, "回执：大字打印版、盲文版").await;
    let brf = li.open(&page.link(&word("braille-brf"))).await;
    is_attached(&brf, "application/x-brf", "tantu-receipt.brf");
    assert!(brf.html.is_ascii() && brf.html.contains("\r\n") && brf.html.ends_with('\u{c}'), "{}", brf.html);
    let lines: Vec<_> = brf.html.split_terminator("\r\n").collect();
    assert!(lines.iter().all(|line| line.trim_start_matches('\u{c}').len() <= 32), "{}", brf.html);
    let text = li.open(&page.link(&word("braille-text"))).await;
    is_attached(&text, "text/plain; charset=utf-8", "tantu-receipt-braille.txt");
    // The number, the year and whom to call.
    for digits in [reference.as_str(), "2026", "12385"] {
        assert!(text.html.contains(&cells(digits)), "{digits}: {}", text.html);
    }
    assert!(!text.html.contains("⠿⠿") && !text.html.contains(&reference), "{}", text.html);
}

async fn braille_speaks_the_language_of_the_visit(mut tantu: Tantu) {
    let (mut li, reference) = sent(&tantu).await;
    begin_braille(&mut tantu, &mut li).await;
    let staff = tantu.staff(Role::District).await;
    staff.make(&reference, "refuse", json!({ "reason": REASON })).await;
    let address = format!("/applications/{reference}/braille/decision.txt");
    let chinese = li.open(&address).await.html;
    li.open("/?lang=en").await;
    let english = li.open(&address).await.html;
    assert!(chinese.starts_with("⠀⠀⠀⠀⠛⠾⠂⠙⠡\n"), "决定: {chinese}");
    assert!(english.starts_with("⠀⠀⠀⠀⠠⠙⠑⠉⠊⠨⠝\n"), "Decision: {english}");
    assert!(english.contains("⠐⠷⠄") && english.contains("⠠⠐⠾"), "the reason is Chinese: {english}");
}

async fn without_liblouis_nothing_speaks_of_braille(mut tantu: Tantu) {
    let (mut li, reference) = sent(&tantu).await;
    tantu.set_up_braille("/nowhere/lou_translate");
    tantu.restart().await;
    li.move_to(&tantu);
    for page in ["", "/receipt", "/print/receipt", "/print/status"] {
        let page = li.open(&format!("/applications/{reference}{page}")).await;
        assert_eq!(page.status, 200);
        page.keeps_quiet_about("盲文");
    }
    for file in ["receipt.brf", "receipt.txt"] {
        assert_eq!(li.open(&format!("/applications/{reference}/braille/{file}")).await.status, 404);
    }
}

async fn nobody_else_takes_my_papers(mut tantu: Tantu) {
    let (mut li, reference) = sent(&tantu).await;
    begin_braille(&mut tantu, &mut li).await;
    let mut zhou = tantu.resident(&ZHOU).await;
    for paper in ["print/receipt", "print/status", "braille/receipt.brf", "braille/status.txt"] {
        let address = format!("/applications/{reference}/{paper}");
        assert_eq!(li.open(&address).await.status, 200, "{paper}");
        assert_eq!(zhou.open(&address).await.status, 404, "{paper}");
        assert!(tantu.visitor().get(&address).await.location().starts_with("/sign-in?next="), "{paper}");
    }
}

async fn whoever_only_applies_takes_only_the_receipt(mut tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    li.send("/consent", &[("age", "yes"), ("answer", "yes")]).await;
    let mut zhao = tantu.resident(&ZHAO).await;
    begin_braille(&mut tantu, &mut zhao).await;
    li.move_to(&tantu);
    zhao.help("relative", &ZHAO, &LI, &[("acts-follow", "")]).await;
    zhao.choose(LI.name()).await;
    let reference = zhao.apply(&LI).await;
    for (paper, status) in [
        ("print/receipt", 200),
        ("braille/receipt.brf", 200),
        ("print/status", 404),
        ("braille/status.brf", 404),
    ] {
        assert_eq!(zhao.open(&format!("/applications/{reference}/{paper}")).await.status, status, "{paper}");
    }
}

async fn sent(tantu: &Tantu) -> (Person, String) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    (li, reference)
}

async fn begin_braille(tantu: &mut Tantu, person: &mut Person) {
    tantu.set_up_braille("lou_translate");
    tantu.restart().await;
    person.move_to(tantu);
}

fn is_attached(page: &Page, kind: &str, name: &str) {
    assert_eq!((page.status, page.header("content-type")), (200, kind));
    assert_eq!(page.header("content-disposition"), format!("attachment; filename=\"{name}\""));
    assert_eq!(page.header("cache-control"), "private, no-store");
}

/// A number as fingers read it: a sign before each run of digits, then the letters a to j.
fn cells(number: &str) -> String {
    let cells = ['⠚', '⠁', '⠃', '⠉', '⠙', '⠑', '⠋', '⠛', '⠓', '⠊'];
    let digit =
        |digit: char| digit.to_digit(10).and_then(|digit| cells.get(digit as usize)).copied().unwrap();
    let runs = number.split('-').map(|run| "⠼".chars().chain(run.chars().map(digit)).collect::<String>());
    runs.collect::<Vec<_>>().join("⠤")
}
