//! Whether what somebody tells of their disability may be kept: asked once, alone on its page, before any of it is.
//!
//! Whoever changes what this page says it does raises [`tantu_domain::consent::TEXT`]; the snapshot below asks for it.

use crate::{
    components::{
        BackLink, Button, ButtonKind, ButtonLink, Choice, Choices, ErrorSummary, Fact, FactList, Field,
        Notice, NoticeKind, Pictogram, Says,
    },
    dates,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths, press, t,
};
use leptos::prelude::*;
use tantu_domain::{calendar, consent::Way};
use time::OffsetDateTime;

/// What is asked, of whom, and what they said.
pub struct Model {
    /// How it can be given by whoever is here.
    pub way: Way,
    /// Whether it is about somebody else than the one who is here.
    pub is_for_another: bool,
    /// Since when it holds, if it does.
    pub given: Option<OffsetDateTime>,
    /// Whether they may take it back.
    pub may_withdraw: bool,
    /// What they said a moment ago, where that was not yes.
    pub said: Option<Said>,
    /// For how long things are kept.
    pub kept: Kept,
    /// Whom to phone.
    pub phone: String,
    /// Where to go on afterwards.
    pub next: Option<String>,
}

/// For how long things are kept.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    /// A draft nobody touches, in days.
    pub draft_days: i64,
    /// A case that has ended, in years.
    pub case_years: i64,
}

/// What was said that was not yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// No.
    No,
    /// That they are not yet 14.
    TooYoung,
    /// Neither that they are 14 nor that they are not.
    NoAge,
    /// Yes, and took it back.
    Withdrawn,
}

/// What is kept, why, who sees it, for how long, and what saying no means; then yes and no, side by side.
pub fn page(locale: Locale, model: Model) -> Page {
    let Model { way, given, said, .. } = &model;
    let title = t!(locale, "consent-title", whom = whom(&model));
    let has_problems = *said == Some(Said::NoAge);
    let problems =
        if has_problems { vec![("age".to_owned(), t!(locale, "consent-age", "missing"))] } else { vec![] };
    let answer = match (given, said) {
        (Some(given), _) => is_given(locale, &model, *given),
        (None, Some(Said::TooYoung)) => elsewhere(locale, &model),
        (None, _) => match way {
            Way::Oneself { .. } | Way::Guardian => buttons(locale, &model),
            Way::Code => send_code(locale),
            Way::Hall | Way::OnlyGuardian => elsewhere(locale, &model),
        },
    };
    let back = match &model.next {
        Some(next) => next.strip_suffix("/start").unwrap_or(next).to_owned(),
        None => paths::APPLICATIONS.to_owned(),
    };
    let content = view! {
        <BackLink locale href=back/>
        <h1>{title.clone()}</h1>
        <ErrorSummary locale problems/>
        {said.filter(|_| given.is_none()).map(|said| heard(locale, said))}
        <Says locale class="lead" text=t!(locale, "consent-lead", whom = whom(&model))/>
        <FactList locale facts=facts(locale, &model)/>
        {answer}
        <Says locale class="caption" text=t!(locale, "consent-hall", phone = model.phone.clone())/>
    };
    Page { has_problems, ..Page::new(title, t!(locale, "wants-consent"), content).pictured(Pictogram::Paper) }
}

/// “Your”, or “their”.
fn whom(model: &Model) -> &'static str {
    if model.is_for_another { "other" } else { "self" }
}

fn facts(locale: Locale, model: &Model) -> Vec<Fact> {
    let fact = |picture, term, details| Fact { picture, term, details };
    let Kept { draft_days, case_years } = model.kept;
    vec![
        fact(
            Pictogram::Card,
            t!(locale, "consent-what"),
            vec![t!(locale, "consent-what", "text", whom = whom(model))],
        ),
        fact(
            Pictogram::Question,
            t!(locale, "consent-why"),
            vec![t!(locale, "consent-why", "text"), t!(locale, "consent-why", "law")],
        ),
        fact(
            Pictogram::Person,
            t!(locale, "consent-who"),
            vec![t!(locale, "consent-who", "text"), t!(locale, "consent-who", "log")],
        ),
        fact(
            Pictogram::Clock,
            t!(locale, "consent-long"),
            vec![
                t!(locale, "consent-long", "drafts", days = draft_days),
                t!(locale, "consent-long", "cases", years = case_years),
            ],
        ),
        fact(
            Pictogram::No,
            t!(locale, "consent-no-means"),
            vec![t!(locale, "consent-no-means", "text"), t!(locale, "consent-no-means", "later")],
        ),
    ]
}

fn heard(locale: Locale, said: Said) -> Option<Html> {
    let (kind, title, text) = match said {
        Said::No => (NoticeKind::Info, t!(locale, "consent-said-no"), t!(locale, "consent-said-no", "text")),
        Said::TooYoung => {
            (NoticeKind::Info, t!(locale, "consent-too-young"), t!(locale, "consent-too-young", "text"))
        }
        Said::Withdrawn => {
            (NoticeKind::Success, t!(locale, "consent-withdrawn"), t!(locale, "consent-withdrawn", "text"))
        }
        Said::NoAge => return None,
    };
    Some(view! { <Notice locale kind title text/> }.draw())
}

/// Yes and no are pressed in the same way; nothing is chosen beforehand. Whoever answers by pressing says how old they
/// are with the same press.
fn buttons(locale: Locale, model: &Model) -> Html {
    if locale.is_pressed() && model.way == (Way::Oneself { asks_age: true }) {
        return presses(locale, model);
    }
    let age = (model.way == Way::Oneself { asks_age: true }).then(|| {
        let problem = (model.said == Some(Said::NoAge)).then(|| t!(locale, "consent-age", "missing"));
        let field = Field {
            hint: Some(t!(locale, "consent-age", "hint")),
            problem,
            ..Field::new("age", t!(locale, "consent-age"))
        };
        let options = vec![
            Choice::new("yes", t!(locale, "consent-age-yes")),
            Choice::new("no", t!(locale, "consent-age-no")),
        ];
        view! { <Choices locale field options/> }
    });
    view! {
        <form method="post" novalidate>
            {age}
            <Says locale text=t!(locale, "consent-question", whom = whom(model))/>
            <div class="actions">
                <Button label=t!(locale, "consent-yes") name="answer" value="yes"/>
                <Button kind=ButtonKind::Quiet label=t!(locale, "consent-no") name="answer" value="no"/>
            </div>
        </form>
    }
    .draw()
}

fn presses(locale: Locale, model: &Model) -> Html {
    let [old, young] = ["yes", "no"].map(|age| press::setting([("age", age), ("answer", "yes")]));
    view! {
        <form method="post" novalidate>
            <Says locale text=t!(locale, "consent-question", whom = whom(model))/>
            <div class="actions">
                <Button label=t!(locale, "consent-yes", "old") name=press::SET value=old/>
                <Button kind=ButtonKind::Quiet label=t!(locale, "consent-no") name="answer" value="no"/>
                <Button kind=ButtonKind::Quiet label=t!(locale, "consent-age-no") name=press::SET value=young/>
            </div>
        </form>
    }
    .draw()
}

fn send_code(locale: Locale) -> Html {
    view! {
        <h2>{t!(locale, "consent-by-code")}</h2>
        <Says locale text=t!(locale, "consent-by-code", "text")/>
        <form method="post" class="actions">
            <Button label=t!(locale, "consent-send-code") name="answer" value="code"/>
            <Button kind=ButtonKind::Quiet label=t!(locale, "consent-no") name="answer" value="no"/>
        </form>
    }
    .draw()
}

/// Who can say yes, where that is nobody here.
fn elsewhere(locale: Locale, model: &Model) -> Html {
    let (title, text) = match model.way {
        Way::Hall => (t!(locale, "consent-at-the-hall"), t!(locale, "consent-at-the-hall", "text")),
        _ => (t!(locale, "consent-by-guardian"), t!(locale, "consent-by-guardian", "text")),
    };
    view! {
        <h2>{title}</h2>
        <Says locale text=text/>
        <ButtonLink href=paths::HOME label=t!(locale, "consent-home")/>
    }
    .draw()
}

fn is_given(locale: Locale, model: &Model, given: OffsetDateTime) -> Html {
    let day = dates::day(locale, calendar::day_in_china(given));
    let next = model.next.clone().map(|next| {
        view! { <ButtonLink href=next label=t!(locale, "consent-go-on")/> }
    });
    let withdraw = model.may_withdraw.then(|| {
        view! { <p><a class="plain-link" href=paths::CONSENT_WITHDRAW>{t!(locale, "consent-withdraw")}</a></p> }
    });
    view! {
        <Notice locale kind=NoticeKind::Success title=t!(locale, "consent-given", day = day)/>
        {next}
        {withdraw}
    }
    .draw()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Language, shell::render};
    use tantu_domain::consent::TEXT;

    fn model(way: Way) -> Model {
        Model {
            way,
            is_for_another: matches!(way, Way::Code | Way::Hall | Way::Guardian),
            given: None,
            may_withdraw: true,
            said: None,
            kept: Kept { draft_days: 180, case_years: 3 },
            phone: "12385".to_owned(),
            next: Some("/services/certificate-renewal/start".to_owned()),
        }
    }

    fn html(model: Model) -> String {
        render(|| page(Locale::new(Language::Chinese), model).content)
    }

    /// What people agreed to under a number is what they read. If this fails, raise `TEXT`, unless a comma was mended.
    #[test]
    fn what_people_agree_to_has_a_number() {
        let html = html(model(Way::Oneself { asks_age: true }));
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("consent-text-{TEXT}"), html.replace("><", ">\n<"));
        });
    }

    #[test]
    fn nothing_is_chosen_beforehand() {
        for way in
            [Way::Oneself { asks_age: true }, Way::Oneself { asks_age: false }, Way::Guardian, Way::Code]
        {
            let html = html(model(way));
            assert!(!html.contains("checked"), "{html}");
            assert!(html.contains(r#"value="no""#), "saying no is offered: {html}");
        }
    }

    #[test]
    fn whoever_cannot_say_yes_is_told_who_can() {
        let young = Model { said: Some(Said::TooYoung), ..model(Way::Oneself { asks_age: true }) };
        for model in [model(Way::OnlyGuardian), model(Way::Hall), young] {
            let html = html(model);
            assert!(!html.contains("<form"), "{html}");
        }
    }
}
