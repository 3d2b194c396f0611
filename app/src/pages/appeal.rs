//! Asking for a decision to be looked at again (复核).

use super::application::{Model, Seen, Slip, field};
use crate::{
    components::{BackLink, Button, Field, Pictogram, Says, Textarea, Timeline},
    dates,
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::case::{Event, Illegal, Status};
use time::Date;

/// What was said.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    words: String,
}

impl Typed {
    /// What a form sent.
    pub fn read(sent: &[(String, String)]) -> Self {
        Self { words: field(sent, "words") }
    }

    /// What happens then.
    ///
    /// # Errors
    /// Why it cannot be taken.
    pub fn event(&self, status: &Status, today: Date) -> Result<Event, Slip> {
        Ok(status.appeal(&self.words, today)?)
    }
}

/// What an appeal is, until when, and the one thing to write; `None` where there is nothing to appeal against, or not
/// any more.
pub fn page(locale: Locale, model: &Model<'_>, typed: &Typed, slip: Option<&Slip>) -> Option<Page> {
    let by = model.status.appeal_by.filter(|by| slip.is_some() || model.today() <= by.day)?;
    let seen = Seen::new(locale, model);
    let (caption, phone, date) = (seen.caption(), seen.phone(), dates::due(locale, by));
    let is_late = matches!(slip, Some(Slip::Illegal(Illegal::TooLate { .. })));
    let words = Field {
        is_title: true,
        value: typed.words.clone(),
        problem: slip.map(|_| {
            if is_late {
                t!(locale, "appeal-late", date = date.clone(), phone = phone.clone())
            } else {
                t!(locale, "appeal-title", "missing")
            }
        }),
        hint: Some(t!(locale, "appeal-title", "hint")),
        ..Field::new("words", t!(locale, "appeal-title"))
    };
    let decision = seen.decision().map(|decision| {
        view! { <h2>{t!(locale, "appeal-decision")}</h2><Timeline events=vec![decision]/> }
    });
    let days = model.entry.service.value("appeal-limit");
    let content = view! {
        <BackLink locale href=paths::application(&model.case.reference)/>
        <p class="caption">{caption.clone()}</p>
        <form method="post" novalidate>
            <Textarea locale field=words rows=6/>
            <Says locale text=t!(locale, "appeal-text", office = seen.office_for_appeals())/>
            <Says locale text=t!(locale, "appeal-when", date = date, days = days)/>
            {(!is_late).then(|| view! { <Button label=t!(locale, "appeal-send")/> })}
        </form>
        <Says locale class="caption kept" text=t!(locale, "appeal-call", phone = phone)/>
        {decision}
    };
    let title = t!(locale, "appeal-page-title", caption = caption);
    Some(Page {
        has_problems: slip.is_some(),
        ..Page::new(title, t!(locale, "wants-appeal"), content).pictured(Pictogram::Pen)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::application::tests::{Told, html};
    use time::Duration;

    fn sent(words: &str) -> Typed {
        Typed::read(&[("words".to_owned(), words.to_owned())])
    }

    fn refused() -> Told {
        let mut told = Told::at("visit");
        told.happens(Event::Refused { reason: "家里不用改".to_owned() });
        told
    }

    fn shown(told: &Told, typed: &Typed, slip: Option<&Slip>) -> String {
        told.see(|model| page(Told::locale(), model, typed, slip).map(html).unwrap_or_default())
    }

    fn does(told: &Told, typed: &Typed) -> Result<Event, Slip> {
        told.see(|model| typed.event(&model.status, model.today()))
    }

    #[test]
    fn an_appeal_says_until_when_and_who_looks_at_it() {
        let html = shown(&refused(), &Typed::default(), None);
        for words in ["家里不用改", "2026 年 11 月 30 日", "最多 20 个工作日", "龙岗区残联"]
        {
            assert!(html.contains(words), "{words}: {html}");
        }
        assert_eq!(shown(&Told::at("acceptance"), &Typed::default(), None), "", "nothing is decided");
    }

    #[test]
    fn an_appeal_without_a_word_is_asked_for_one() {
        let told = refused();
        let slip = does(&told, &sent("  ")).unwrap_err();
        assert!(shown(&told, &sent("  "), Some(&slip)).contains("请写一写您为什么不同意"));
        assert!(matches!(does(&told, &sent("门口有台阶")), Ok(Event::Appealed { .. })));
    }

    #[test]
    fn who_comes_too_late_hears_so_and_keeps_what_they_wrote() {
        let mut told = refused();
        told.now += Duration::days(30);
        let typed = sent("门口有台阶");
        let slip = does(&told, &typed).unwrap_err();
        let html = shown(&told, &typed, Some(&slip));
        assert!(html.contains("已经过了") && html.contains("门口有台阶"), "{html}");
        assert!(!html.contains(r#"type="submit""#), "there is nothing to press any more");
        assert_eq!(shown(&told, &Typed::default(), None), "", "the page of the case says how it stands");
    }
}
