//! Whether this device keeps things for its owner, so that Tantu works without a network; what it keeps, and how that
//! ends. The device itself answers; the server does where the browser cannot keep anything.

use crate::{
    components::{
        Button, ButtonKind, ButtonLink, Choice, Choices, ErrorSummary, Fact, FactList, Field, Notice,
        NoticeKind, Pictogram, Pressing, Says, SummaryList, SummaryRow,
    },
    dates,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use time::OffsetDateTime;

/// What is known of this device.
pub struct Model {
    /// What was chosen, and what came of it.
    pub state: State,
    /// Where one was on the way to, a path of our own.
    pub next: Option<String>,
    /// Whether the form was sent without a choice.
    pub is_missing: bool,
    /// How much room there is, where the browser says it.
    pub room: Option<Room>,
}

/// What was chosen for this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The browser can keep nothing.
    Unable,
    /// Nobody has chosen yet.
    Unasked,
    /// Others use it too, or its owner wants nothing kept.
    Shared,
    /// It keeps things for its owner.
    Mine {
        /// How many applications are being filled in.
        drafts: usize,
        /// How many are done and wait to be sent.
        waiting: usize,
        /// When it last heard from the server.
        as_of: Option<OffsetDateTime>,
    },
    /// Everything was deleted a moment ago.
    Forgotten,
}

/// The room a browser gives to Tantu, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// How much of it is used.
    pub used: u64,
    /// How much there is.
    pub quota: u64,
}

impl Room {
    /// How much of it is used, in percent. No room at all is full.
    fn percent(self) -> u8 {
        let percent = (u128::from(self.used) * 100).checked_div(u128::from(self.quota));
        percent.and_then(|percent| u8::try_from(percent).ok()).unwrap_or(100).min(100)
    }

    /// Whether it is time to say so: before it is full, while there is still something one can do.
    fn is_tight(self) -> bool {
        self.percent() > 80
    }
}

/// The question, or what became of it.
pub fn page(locale: Locale, model: Model) -> Page {
    match model.state {
        State::Unable => unable(locale, model.next),
        State::Forgotten => forgotten(locale),
        State::Mine { drafts, waiting, as_of } => mine(locale, &model, drafts, waiting, as_of),
        State::Unasked | State::Shared => question(locale, &model),
    }
}

/// Is it yours alone? Nothing is chosen beforehand: only the one who holds the phone knows.
fn question(locale: Locale, model: &Model) -> Page {
    let title = t!(locale, "keep-title");
    let problem = model.is_missing.then(|| t!(locale, "keep-question", "missing"));
    let field = Field { problem: problem.clone(), ..Field::new("choice", t!(locale, "keep-question")) };
    let problems = problem.into_iter().map(|problem| (field.name.clone(), problem)).collect();
    let shared = (model.state == State::Shared).then(|| {
        view! { <Notice locale title=t!(locale, "keep-nothing") text=t!(locale, "keep-nothing", "text")/> }
    });
    let next = model.next.clone().map(|next| view! { <input type="hidden" name="next" value=next/> });
    let content = view! {
        <h1>{title.clone()}</h1>
        <ErrorSummary locale problems/>
        {shared}
        <Says locale class="lead" text=t!(locale, "keep-lead")/>
        <FactList locale facts=facts(locale)/>
        <form method="post" action=paths::KEEP>
            {next}
            <Choices locale field options=choices(locale) pressing=Pressing::Sends/>
            {(!locale.is_pressed()).then(|| view! { <Button label=t!(locale, "keep-save")/> })}
        </form>
        <Says locale class="caption" text=t!(locale, "keep-computer")/>
    };
    Page {
        has_problems: model.is_missing,
        ..Page::new(title, t!(locale, "wants-keep"), content).pictured(Pictogram::Network)
    }
}

/// What is kept, who can read it, and when it goes: before anybody is asked to say yes.
fn facts(locale: Locale) -> Vec<Fact> {
    let fact = |picture, term, details| Fact { picture, term, details: vec![details] };
    vec![
        fact(Pictogram::Pen, t!(locale, "keep-what"), t!(locale, "keep-what", "text")),
        fact(Pictogram::Person, t!(locale, "keep-who"), t!(locale, "keep-who", "text")),
        fact(Pictogram::Clock, t!(locale, "keep-until"), t!(locale, "keep-until", "text")),
    ]
}

fn choices(locale: Locale) -> Vec<Choice> {
    let choice = |value, label, hint| Choice { hint: Some(hint), ..Choice::new(value, label) };
    vec![
        choice("mine", t!(locale, "keep-mine"), t!(locale, "keep-mine", "about")),
        choice("shared", t!(locale, "keep-shared"), t!(locale, "keep-shared", "about")),
    ]
}

/// What is here, how old it is, whether there is room for more, and how it ends.
fn mine(locale: Locale, model: &Model, drafts: usize, waiting: usize, as_of: Option<OffsetDateTime>) -> Page {
    let title = t!(locale, "keep-title");
    let row = |question, answer| SummaryRow { question, answer, ..SummaryRow::default() };
    let as_of = match as_of {
        Some(as_of) => dates::of_this_year(locale, as_of),
        None => t!(locale, "keep-as-of", "never"),
    };
    let room = model
        .room
        .map(|room| row(t!(locale, "keep-room"), t!(locale, "keep-room", "used", percent = room.percent())));
    let rows = [
        row(t!(locale, "keep-drafts"), t!(locale, "keep-count", count = drafts)),
        row(t!(locale, "keep-waiting"), t!(locale, "keep-count", count = waiting)),
        row(t!(locale, "keep-as-of"), as_of),
    ];
    let rows: Vec<_> = rows.into_iter().chain(room).collect();
    let (href, label) = match &model.next {
        Some(next) => (next.clone(), t!(locale, "keep-go-on")),
        None => (paths::APPLICATIONS.to_owned(), t!(locale, "shell-applications")),
    };
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "keep-on")/>
        {model.room.filter(|room| room.is_tight()).map(|room| tight(locale, room))}
        <h2>{t!(locale, "keep-here")}</h2>
        <SummaryList locale rows/>
        <p><a class="plain-link" href=paths::WAITING>{t!(locale, "keep-waiting-link")}</a></p>
        <Says locale text=t!(locale, "keep-careful")/>
        <div class="actions">
            <ButtonLink href label/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::INSTALL label=t!(locale, "install-link")/>
        </div>
        <h2>{t!(locale, "keep-stop")}</h2>
        <Says locale text=t!(locale, "keep-stop", "text")/>
        <ButtonLink kind=ButtonKind::Warning href=paths::FORGET label=t!(locale, "keep-stop", "way")/>
    };
    Page::new(title, t!(locale, "wants-keep-kept"), content).pictured(Pictogram::Network)
}

/// Said while there is still something one can do about it.
fn tight(locale: Locale, room: Room) -> Html {
    let title = t!(locale, "keep-tight", percent = room.percent());
    let text = t!(locale, "keep-tight", "text");
    view! { <Notice locale kind=NoticeKind::Warning title text/> }.draw()
}

/// Nothing is kept here, and nothing is lost by it.
fn unable(locale: Locale, next: Option<String>) -> Page {
    let title = t!(locale, "keep-unable");
    let (href, label) = match next {
        Some(next) => (next, t!(locale, "keep-go-on")),
        None => (paths::HOME.to_owned(), t!(locale, "problem-home")),
    };
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "keep-unable", "text")/>
        <Says locale text=t!(locale, "keep-unable", "how")/>
        <ButtonLink href label/>
    };
    Page::new(title, t!(locale, "wants-keep-unable"), content).pictured(Pictogram::Network)
}

/// Whoever comes next finds nothing.
fn forgotten(locale: Locale) -> Page {
    let title = t!(locale, "keep-forgotten");
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "keep-forgotten", "text")/>
        <Says locale text=t!(locale, "keep-forgotten", "safe")/>
        <ButtonLink href=paths::HOME label=t!(locale, "problem-home")/>
    };
    Page::new(title, t!(locale, "wants-keep-forgotten"), content).pictured(Pictogram::Network)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Language, shell::render};
    use time::macros::datetime;

    fn model(state: State) -> Model {
        Model { state, next: None, is_missing: false, room: None }
    }

    fn html(model: Model) -> String {
        render(|| page(Locale::new(Language::Chinese), model).content)
    }

    #[test]
    fn nobody_is_taken_for_the_only_one_who_uses_a_phone() {
        for state in [State::Unasked, State::Shared] {
            let html = html(model(state));
            assert!(!html.contains("checked"), "{html}");
            for choice in ["mine", "shared"] {
                assert!(html.contains(&format!("name=\"choice\" value=\"{choice}\"")), "{html}");
            }
        }
    }

    #[test]
    fn whoever_was_on_the_way_somewhere_gets_there() {
        let next = || Some("/services/certificate-renewal/start".to_owned());
        let asked = html(Model { next: next(), ..model(State::Unasked) });
        assert!(asked.contains(r#"name="next" value="/services/certificate-renewal/start""#), "{asked}");
        for state in [State::Unable, State::Mine { drafts: 0, waiting: 0, as_of: None }] {
            let html = html(Model { next: next(), ..model(state) });
            assert!(html.contains(r#"href="/services/certificate-renewal/start" class="button""#), "{html}");
        }
    }

    #[test]
    fn a_form_without_a_choice_says_what_is_missing() {
        let missing =
            page(Locale::new(Language::Chinese), Model { is_missing: true, ..model(State::Unasked) });
        assert!(missing.has_problems);
        let html = render(|| missing.content);
        assert!(
            html.contains("href=\"#choice\"") && html.contains("aria-describedby=\"choice-problem"),
            "{html}"
        );
    }

    #[test]
    fn a_person_sees_what_the_phone_keeps_and_since_when() {
        let as_of = Some(datetime!(2026-11-22 06:05 UTC));
        let html = html(model(State::Mine { drafts: 1, waiting: 2, as_of }));
        assert!(html.contains("11 月 22 日 14:05") && html.contains("2 份"), "{html}");
        assert!(html.contains("href=\"/waiting\"") && html.contains("href=\"/keep/forget\""), "{html}");
    }

    #[test]
    fn a_phone_that_fills_up_says_so_before_it_is_full() {
        let says = |used, quota| {
            let room = Some(Room { used, quota });
            html(Model { room, ..model(State::Mine { drafts: 0, waiting: 0, as_of: None }) })
                .contains("notice is-warning")
        };
        assert!(!says(0, 100) && !says(80, 100), "there is room");
        assert!(says(81, 100) && says(300, 100) && says(0, 0) && says(u64::MAX, u64::MAX), "it is tight");
    }

    #[test]
    fn every_state_has_one_main_way() {
        let mine = State::Mine { drafts: 2, waiting: 1, as_of: None };
        for state in [State::Unable, State::Unasked, State::Shared, mine, State::Forgotten] {
            let html = html(model(state));
            assert_eq!(html.matches("class=\"button\"").count(), 1, "{state:?}: {html}");
        }
    }
}
