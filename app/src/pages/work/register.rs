//! The register, for whoever stands in it: every answer with a way to change it, who sees what of it, and how one
//! pauses, goes on and ends.

use crate::{
    answers,
    catalog::Entry,
    components::{
        BackLink, Button, ButtonKind, ButtonLink, Notice, NoticeKind, Pictogram, Says, SummaryList,
        SummaryRow,
    },
    dates,
    html::{Draw, Html},
    journey::Beside,
    locale::Locale,
    page::Page,
    pages::question,
    paths::{self, work},
    register, t,
};
use leptos::prelude::*;
use tantu_domain::{
    answer::{Typed, TypedAnswers},
    calendar,
    journey::Journey,
    service::Question,
    work::{REGISTERING, RegistrationState},
};
use time::{Date, OffsetDateTime};

/// Somebody's register, as it is at present.
pub struct Model<'a> {
    /// The service by which they registered, as it is today.
    pub entry: &'a Entry,
    /// What they typed.
    pub typed: &'a TypedAnswers,
    /// How it stands.
    pub state: RegistrationState,
    /// Whether they are told of new posts.
    pub wants_news: bool,
    /// When it was last changed.
    pub changed_at: OffsetDateTime,
    /// Whether something was changed a moment ago.
    pub is_saved: bool,
    /// The day it is.
    pub today: Date,
}

/// A question of the register that is being changed.
pub struct Change<'a> {
    /// The service by which they registered, as it is today.
    pub entry: &'a Entry,
    /// What is asked.
    pub question: &'a Question,
    /// What stands there, or was typed a moment ago.
    pub typed: Typed,
    /// Whether it is to be judged: what is only marked is not.
    pub is_judged: bool,
    /// The day it is.
    pub today: Date,
}

/// What the buttons of the page ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Not to be looked for at present.
    Pause,
    /// To be looked for again.
    Resume,
    /// To be told of new posts.
    Tell,
    /// Not to be told of them.
    TellNot,
}

impl Step {
    /// The name under which a button sends it.
    pub const FIELD: &'static str = "step";

    const ALL: [Self; 4] = [Self::Pause, Self::Resume, Self::Tell, Self::TellNot];

    fn name(self) -> &'static str {
        match self {
            Self::Pause => "pause",
            Self::Resume => "resume",
            Self::Tell => "tell",
            Self::TellNot => "tell-not",
        }
    }

    /// The one called so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }
}

/// How it stands comes first; then what stands in it, who sees it, and what else one can do.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let title = t!(locale, "register-title");
    let saved = model.is_saved.then(|| {
        view! { <Notice locale kind=NoticeKind::Success title=t!(locale, "register-saved")/> }
    });
    let rest = match model.state {
        RegistrationState::Ended => {
            let href = paths::service(REGISTERING);
            view! { <ButtonLink href label=t!(locale, "register-again")/> }.draw()
        }
        RegistrationState::Active => view! {
            <ButtonLink href=work::MATCHES label=t!(locale, "register-matches")/>
            {told(locale, model)}
            {who_sees(locale)}
            {news(locale, model.wants_news)}
            {step(locale, "pause", Step::Pause)}
            {end(locale)}
        }
        .draw(),
        RegistrationState::Paused => view! {
            {step(locale, "resume", Step::Resume)}
            {told(locale, model)}
            {who_sees(locale)}
            {end(locale)}
        }
        .draw(),
    };
    let content = view! {
        <BackLink locale href=work::WORK/>
        <h1>{title.clone()}</h1>
        {saved}
        {stands(locale, model.state)}
        {rest}
    };
    let wants = match model.state {
        RegistrationState::Ended => t!(locale, "wants-work-register", "ended"),
        RegistrationState::Active | RegistrationState::Paused => t!(locale, "wants-work-register"),
    };
    Page::new(title, wants, content).pictured(Pictogram::Person)
}

/// One question, with what stands there; what has to be mended is said on it, and what was typed stays.
pub fn change(locale: Locale, change: &Change<'_>) -> Page {
    let Change { entry, question, typed, is_judged, today } = change;
    let all = TypedAnswers::from([(question.id.clone(), typed.clone())]);
    let around = entry.around(*today);
    let model = question::Model {
        entry,
        journey: &Journey::walk(&entry.service, &all, around),
        question,
        typed,
        is_suggested: false,
        carried: None,
        is_judged: *is_judged,
        around,
        correction: None,
        offered: None,
        beside: Beside::default(),
        action: work::register_change(&question.id),
        back: work::REGISTER.to_owned(),
    };
    question::alone(locale, model)
}

/// Asked once more, because it cannot be undone; pausing is offered to whoever only wants some peace.
pub fn end_page(locale: Locale) -> Page {
    let title = t!(locale, "register-end-title");
    let content = view! {
        <BackLink locale href=work::REGISTER/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "register-end-title", "text")/>
        <Says locale text=t!(locale, "register-end-title", "cases")/>
        <form method="post" class="actions">
            <Button kind=ButtonKind::Warning label=t!(locale, "register-end-yes")/>
            <ButtonLink kind=ButtonKind::Quiet href=work::REGISTER label=t!(locale, "register-end-no")/>
        </form>
    };
    Page::new(title, t!(locale, "wants-work-register-end"), content).pictured(Pictogram::Bin)
}

/// What stands in a register, in words. What was never asked is shown empty, with the way to say it.
pub fn rows(locale: Locale, entry: &Entry, typed: &TypedAnswers, today: Date) -> Vec<SummaryRow> {
    let answers = register::answers(entry, typed, today);
    let row = |question: &Question| {
        let name = answers::short_name(locale, entry, question);
        let answer = answers.get(&question.id);
        SummaryRow {
            answer: answer.map(|it| answers::in_words(locale, entry, question, it)).unwrap_or_default(),
            change: Some((work::register_change(&question.id), name.clone())),
            question: name,
            ..SummaryRow::default()
        }
    };
    register::questions(entry).map(row).collect()
}

fn stands(locale: Locale, state: RegistrationState) -> Html {
    let kind = match state {
        RegistrationState::Active => NoticeKind::Success,
        RegistrationState::Paused => NoticeKind::Warning,
        RegistrationState::Ended => NoticeKind::Info,
    };
    let title = t!(locale, "register-stands", state = state.name());
    let text = t!(locale, "register-stands", "text", state = state.name());
    view! { <Notice locale kind title text/> }.draw()
}

fn told(locale: Locale, model: &Model<'_>) -> Html {
    let rows = rows(locale, model.entry, model.typed, model.today);
    let day = dates::day(locale, calendar::day_in_china(model.changed_at));
    view! {
        <h2>{t!(locale, "register-told")}</h2>
        <SummaryList locale rows/>
        <p class="caption">{t!(locale, "register-changed", day = day)}</p>
    }
    .draw()
}

/// Said plainly, because whoever does not know it keeps back what would help them.
fn who_sees(locale: Locale) -> Html {
    let lines = [
        t!(locale, "register-sees-match"),
        t!(locale, "register-sees-office"),
        t!(locale, "register-sees-employer"),
        t!(locale, "register-sees-kind"),
        t!(locale, "register-sees-illness"),
    ];
    let lines = lines.map(|text| view! { <li><Says locale text/></li> });
    view! {
        <h2>{t!(locale, "register-sees")}</h2>
        <ul class="points">{lines.into_iter().collect_view()}</ul>
    }
    .draw()
}

fn news(locale: Locale, wants_news: bool) -> Html {
    let (step, label) = if wants_news {
        (Step::TellNot, t!(locale, "register-news", "off"))
    } else {
        (Step::Tell, t!(locale, "register-news", "on"))
    };
    let wants = if wants_news { "yes" } else { "no" };
    view! {
        <h2>{t!(locale, "register-news")}</h2>
        <Says locale text=t!(locale, "register-news", "text", wants = wants)/>
        {pressed(step, label, ButtonKind::Quiet)}
    }
    .draw()
}

/// Pausing, or going on: what it means, and the button.
fn step(locale: Locale, name: &'static str, step: Step) -> Html {
    let kind = if step == Step::Resume { ButtonKind::Main } else { ButtonKind::Quiet };
    view! {
        <h2>{t!(locale, "register-step", step = name)}</h2>
        <Says locale text=t!(locale, "register-step", "text", step = name)/>
        {pressed(step, t!(locale, "register-step", "press", step = name), kind)}
    }
    .draw()
}

fn end(locale: Locale) -> Html {
    view! {
        <h2>{t!(locale, "register-end")}</h2>
        <Says locale text=t!(locale, "register-end", "text")/>
        <p><a class="plain-link" href=work::REGISTER_END>{t!(locale, "register-end", "link")}</a></p>
    }
    .draw()
}

fn pressed(step: Step, label: String, kind: ButtonKind) -> Html {
    view! {
        <form method="post" action=work::REGISTER>
            <Button label kind name=Step::FIELD value=step.name()/>
        </form>
    }
    .draw()
}
