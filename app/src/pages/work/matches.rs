//! What was found for somebody, and what they say to it.

use crate::{
    components::{
        BackLink, Button, ButtonKind, ButtonLink, Choice, Choices, ErrorSummary, Field, FitList, Notice,
        NoticeKind, Pictogram, Pressing, Says, Textarea,
    },
    dates,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths::{self, work},
    t,
};
use leptos::prelude::*;
use tantu_domain::{
    calendar,
    work::{Fit, Post, PostNumber, REGISTERING, Reason, RegistrationState, Reply},
};
use time::OffsetDateTime;

/// The names under which the forms send what somebody says.
pub mod field {
    /// Yes, no or later.
    pub const REPLY: &str = "reply";
    /// Why not.
    pub const REASON: &str = "reason";
    /// What else.
    pub const WORDS: &str = "words";
}

/// What was found, and how the search for it stands.
pub struct Model<'a> {
    /// How their registration stands, if they ever registered.
    pub state: Option<RegistrationState>,
    /// What they have not answered, or will look at later, in the order shown.
    pub open: Vec<Found<'a>>,
    /// What they have answered, or what is open to nobody any more.
    pub past: Vec<Found<'a>>,
    /// Whether whoever is here may answer; some who help only follow.
    pub may_answer: bool,
    /// What was answered a moment ago, if it was not yes.
    pub said: Option<Said>,
}

/// An answer that leads back to the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Later.
    Later,
    /// No.
    No,
}

/// A post that was found.
pub struct Found<'a> {
    /// What it is called by.
    pub number: PostNumber,
    /// The post.
    pub post: &'a Post,
    /// How it fits them today.
    pub fit: Fit,
    /// When it was found.
    pub at: OffsetDateTime,
    /// What they said, if they have.
    pub reply: Option<Reply>,
    /// Whether it can still be applied for.
    pub is_open: bool,
}

/// Why somebody does not want a post, as they are asked.
#[derive(Default)]
pub struct WhyNot {
    /// What they chose, if they have.
    pub reason: Option<Reason>,
    /// What they typed.
    pub words: String,
    /// What is wrong with their words, in words.
    pub problem: Option<String>,
    /// Whether it was sent without a reason.
    pub is_unanswered: bool,
}

/// First what is new, each with why; what was answered stands below.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let title = t!(locale, "matches-title");
    let said = model.said.map(|said| {
        let (name, text) = match said {
            Said::Later => ("later", t!(locale, "matches-said", "later")),
            Said::No => ("no", t!(locale, "matches-said", "no")),
        };
        view! { <Notice locale kind=NoticeKind::Success title=t!(locale, "matches-said", reply = name) text/> }
    });
    let open = model.open.iter().map(|found| card(locale, found, model.may_answer));
    let past = (!model.past.is_empty()).then(|| {
        let past = model.past.iter().map(|found| answered(locale, found));
        view! {
            <h2>{t!(locale, "matches-answered")}</h2>
            <ul class="plain-list">{past.collect_view()}</ul>
        }
    });
    let content = view! {
        <BackLink locale href=work::WORK/>
        <h1>{title.clone()}</h1>
        {said}
        <Says locale class="lead" text=t!(locale, "matches-lead")/>
        <Says locale text=t!(locale, "matches-blind")/>
        {standing(locale, model)}
        {open.collect_view()}
        {past}
        <p><a class="plain-link" href=work::POSTS>{t!(locale, "matches-search")}</a></p>
    };
    let wants = match model.state {
        None | Some(RegistrationState::Ended) => t!(locale, "wants-matches", "unregistered"),
        _ if model.open.is_empty() => t!(locale, "wants-matches", "none"),
        _ => t!(locale, "wants-matches"),
    };
    Page::new(title, wants, content).pictured(Pictogram::Work)
}

/// In which order they stand, or why there is nothing.
fn standing(locale: Locale, model: &Model<'_>) -> Html {
    match model.state {
        None | Some(RegistrationState::Ended) => view! {
            <Says locale text=t!(locale, "matches-unregistered")/>
            <ButtonLink href=paths::service(REGISTERING) label=t!(locale, "matches-register")/>
        }
        .draw(),
        Some(RegistrationState::Paused) => view! {
            <Says locale text=t!(locale, "matches-paused")/>
            <ButtonLink href=work::REGISTER label=t!(locale, "matches-paused-link")/>
        }
        .draw(),
        Some(RegistrationState::Active) if model.open.is_empty() => {
            view! { <Says locale text=t!(locale, "matches-none")/> }.draw()
        }
        Some(RegistrationState::Active) => view! { <Says locale text=t!(locale, "matches-order")/> }.draw(),
    }
}

/// One post with how it fits. The buttons name its number, so that a list of buttons makes sense alone (2.4.9).
fn card(locale: Locale, found: &Found<'_>, may_answer: bool) -> Html {
    let Found { number, fit, reply, .. } = found;
    let number_said = number.to_string();
    let waits = (*reply == Some(Reply::Later)).then(|| view! { <p>{t!(locale, "match-waits")}</p> });
    let later = reply.is_none().then(|| {
        let label = t!(locale, "match-later", number = number_said.clone());
        view! { <Button label kind=ButtonKind::Quiet name=field::REPLY value="later"/> }
    });
    let answer = may_answer.then(|| {
        view! {
            <form method="post" action=work::found(*number) class="actions" novalidate>
                <Button label=t!(locale, "match-yes", number = number_said.clone()) name=field::REPLY value="yes"/>
                {later}
                <Button
                    label=t!(locale, "match-no", number = number_said.clone())
                    kind=ButtonKind::Quiet
                    name=field::REPLY
                    value="no"
                />
            </form>
        }
    });
    view! {
        <section class="match">
            <h2>{link(locale, found)}</h2>
            {employer(locale, found)}
            {waits}
            <FitList locale fit=fit.clone()/>
            {answer}
        </section>
    }
    .draw()
}

fn answered(locale: Locale, found: &Found<'_>) -> Html {
    let reply = found.reply.map(|reply| t!(locale, "match-answer", reply = reply.name()));
    let over = (!found.is_open).then(|| t!(locale, "match-over"));
    let lines = [reply, over].into_iter().flatten().map(|line| view! { <Says locale text=line/> });
    view! { <li>{link(locale, found)}{lines.collect_view()}</li> }.draw()
}

/// The title as it was written, in its own language where it is not the page's (3.1.2), and the number the buttons name.
fn link(locale: Locale, Found { number, post, .. }: &Found<'_>) -> Html {
    let (lang, words) = post.words_in(locale.language().tag());
    let lang = (lang != locale.language().tag()).then(|| lang.to_owned());
    let number_said = t!(locale, "post-number", number = number.to_string());
    view! {
        <a class="numbered" href=work::post(*number)><span lang=lang>{words.title.clone()}</span>" "<small>{number_said}</small></a>
    }
    .draw()
}

fn employer(locale: Locale, Found { post, at, .. }: &Found<'_>) -> Html {
    let day = dates::day(locale, calendar::day_in_china(*at));
    let text = t!(locale, "match-employer", employer = post.employer.clone(), day = day);
    view! { <p class="caption">{text}</p> }.draw()
}

/// Why not: one of a few reasons, and whatever else.
pub fn why_not(locale: Locale, found: &Found<'_>, model: &WhyNot) -> Page {
    let title = t!(locale, "match-no-title");
    let missing = model.is_unanswered.then(|| t!(locale, "match-reason", "missing"));
    let problems = [(field::REASON, missing.clone()), (field::WORDS, model.problem.clone())];
    let problems: Vec<_> =
        problems.into_iter().filter_map(|(field, problem)| Some((field.to_owned(), problem?))).collect();
    let has_problems = !problems.is_empty();
    let reason = Field {
        problem: missing,
        value: model.reason.map(Reason::name).unwrap_or_default().to_owned(),
        ..Field::new(field::REASON, t!(locale, "match-reason"))
    };
    let words = Field {
        hint: Some(t!(locale, "match-words", "hint")),
        problem: model.problem.clone(),
        value: model.words.clone(),
        ..Field::new(field::WORDS, t!(locale, "match-words"))
    };
    let reasons = Reason::ALL.map(|reason| Choice::new(reason.name(), reason_in_words(locale, reason)));
    let content = view! {
        <BackLink locale href=work::MATCHES/>
        <h1>{title.clone()}</h1>
        <p>{link(locale, found)}</p>
        <ErrorSummary locale problems/>
        <Says locale class="lead" text=t!(locale, "match-no-lead")/>
        <form method="post" action=work::found(found.number) novalidate>
            <input type="hidden" name=field::REPLY value="no"/>
            <Choices locale field=reason options=reasons.to_vec() pressing=Pressing::Marks/>
            <Textarea locale field=words/>
            <Button label=t!(locale, "match-no-send")/>
        </form>
    };
    Page {
        has_problems,
        ..Page::new(title, t!(locale, "wants-match-no"), content).pictured(Pictogram::Question)
    }
}

/// Why not, as it is offered and as it is told again among somebody's data.
pub fn reason_in_words(locale: Locale, reason: Reason) -> String {
    t!(locale, "match-reason-is", reason = reason.name())
}
