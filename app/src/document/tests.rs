//! What stands on the papers of a case.

use super::*;
use crate::{
    locale::Language,
    pages::{
        application::tests::{Told, html},
        large_print,
    },
};
use tantu_domain::case::{Correction, Event};
use time::Duration;

fn paper(told: &Told, kind: Kind) -> Option<Document> {
    told.see(|model| Document::of(kind, Told::locale(), model))
}

/// Everything on it, a line each.
fn text(document: &Document) -> String {
    let facts = |facts: &[Fact]| {
        facts.iter().map(|fact| format!("{}：{}\n", fact.name, fact.value)).collect::<String>()
    };
    let part = |part: &Part| match part {
        Part::Says(words) | Part::Quotes(words) => format!("{words}\n"),
        Part::Steps(steps) => steps.join("\n") + "\n",
        Part::Facts(rows) => facts(rows),
    };
    let section = |section: &Section| {
        format!("# {}\n", section.title) + &section.parts.iter().map(part).collect::<String>()
    };
    let sections: String = document.sections.iter().map(section).collect();
    format!("{}\n{}{sections}", document.title, facts(&document.facts))
}

fn says(told: &Told, kind: Kind, all: &[&str]) {
    let text = text(&paper(told, kind).unwrap());
    for words in all {
        assert!(text.contains(words), "{words}: {text}");
    }
}

fn refused() -> Told {
    let mut told = Told::at("visit");
    told.happens(Event::Refused { reason: "家里不用改".to_owned() });
    told
}

#[test]
fn a_receipt_says_on_paper_what_it_says_on_the_screen() {
    let told = Told::at("acceptance");
    says(
        &told,
        Kind::Receipt,
        &["交好了", "办件号", "家里改造", "2026 年 11 月 23 日", "做acceptance", "12385"],
    );
}

#[test]
fn a_receipt_stays_as_it_was_when_it_was_sent() {
    let (sent, mut later) = (Told::at("acceptance"), Told::at("works"));
    let before = paper(&sent, Kind::Receipt).unwrap();
    later.now += Duration::days(9);
    let after = paper(&later, Kind::Receipt).unwrap();
    assert_eq!(
        text(&before).replace(&sent.case().reference.to_string(), ""),
        text(&after).replace(&later.case().reference.to_string(), "")
    );
}

#[test]
fn where_a_case_stands_comes_with_the_day_on_which_it_was_true() {
    let mut told = Told::at("visit");
    says(&told, Kind::Status, &["正在visit", "2026 年 11 月 23 日 10:00", "visit以后", "12385"]);
    let correction = Correction { question: "name".to_owned(), note: "名字少了一个字".to_owned() };
    told = Told::at("acceptance");
    told.happens(Event::CorrectionRequested {
        corrections: vec![correction],
        by: time::macros::date!(2026 - 12 - 04),
        again: None,
    });
    says(&told, Kind::Status, &["名字少了一个字", "2026 年 12 月 4 日"]);
}

#[test]
fn a_decision_says_why_and_until_when_one_can_disagree() {
    let told = refused();
    says(&told, Kind::Decision, &["家里不用改", "复核", "2026 年 11 月 30 日", "最多 20 个工作日", "12385"]);
    let mut late = refused();
    late.now += Duration::days(30);
    let text = text(&paper(&late, Kind::Decision).unwrap());
    assert!(!text.contains("复核") && text.contains("12385"), "{text}");
}

#[test]
fn where_nothing_was_decided_there_is_no_decision() {
    let told = Told::at("acceptance");
    assert_eq!(paper(&told, Kind::Decision), None);
    assert_eq!(told.see(|model| Document::kinds(model).count()), 2);
    assert_eq!(refused().see(|model| Document::kinds(model).count()), 3);
}

#[test]
fn every_paper_of_every_case_has_its_number_and_no_empty_place() {
    let stages =
        ["acceptance", "visit", "notice", "plan", "approval", "works", "check", "handing-over", "return"];
    for stage in stages {
        let told = Told::at(stage);
        for kind in Kind::ALL {
            let Some(document) = paper(&told, kind) else { continue };
            let number = told.case().reference.to_string();
            assert!(document.facts.iter().any(|fact| fact.value == number), "{stage}: {document:?}");
            for section in &document.sections {
                assert!(!section.title.is_empty() && !section.parts.is_empty(), "{stage}: {section:?}");
                for part in &section.parts {
                    assert!(
                        !matches!(part, Part::Says(words) if words.trim().is_empty()),
                        "{stage}: {section:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn somebodys_own_words_stay_chinese_on_an_english_paper() {
    let html = refused()
        .see(|model| html(large_print::page(Locale::new(Language::English), model, Kind::Decision).unwrap()));
    assert!(html.contains("<blockquote lang=\"zh-CN\">家里不用改</blockquote>"), "{html}");
}

#[test]
fn braille_is_offered_only_where_it_can_be_written() {
    for has_braille in [true, false] {
        let html = refused().see(|model| {
            let model = Model::of(model.case, Told::catalog(), model.now).unwrap().in_braille(has_braille);
            html(large_print::page(Told::locale(), &model, Kind::Decision).unwrap())
        });
        assert_eq!(html.contains("/braille/decision.brf"), has_braille);
        assert_eq!(html.contains("国家通用盲文"), has_braille);
    }
}
