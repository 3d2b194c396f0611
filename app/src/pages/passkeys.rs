//! A person's own passkeys (通行密钥): which there are, removing one, making one.

use crate::{
    components::{Notice, NoticeKind, Pictogram, Says},
    dates,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{calendar, ids::PasskeyId, phone::Phone};
use tantu_islands::{MakePasskey, UsePasskey, passkey::Words};
use time::OffsetDateTime;

/// What the page is about.
pub struct Model {
    /// All there are, the latest first.
    pub passkeys: Vec<Passkey>,
    /// Whether one can be made where this page was opened.
    pub is_possible: bool,
    /// What has just been done.
    pub done: Option<Done>,
}

/// One passkey.
pub struct Passkey {
    /// Which.
    pub id: PasskeyId,
    /// What the person calls it; may be empty.
    pub name: String,
    /// When it was made.
    pub made: OffsetDateTime,
    /// When somebody last signed in with it.
    pub used: Option<OffsetDateTime>,
}

/// What has just been done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// One was made.
    Made,
    /// One was removed.
    Removed,
    /// One could not be made.
    Refused,
}

/// What a passkey is, told without assuming fingers or a face; then the person's own.
pub fn page(locale: Locale, Model { passkeys, is_possible, done }: Model) -> Page {
    let title = t!(locale, "passkeys-title");
    let list = if passkeys.is_empty() {
        view! { <Says locale text=t!(locale, "passkeys-none")/> }.draw()
    } else {
        passkeys.into_iter().map(|passkey| one(locale, passkey)).collect_view().draw()
    };
    let content = view! {
        <h1>{title.clone()}</h1>
        {done.map(|done| notice(locale, done))}
        <Says locale class="lead" text=t!(locale, "passkeys-lead")/>
        <Says locale text=t!(locale, "passkeys-safe")/>
        <Says locale text=t!(locale, "passkeys-never-needed")/>
        {is_possible.then(|| making(locale))}
        <h2>{t!(locale, "passkeys-yours")}</h2>
        {list}
    };
    Page {
        has_island: is_possible,
        ..Page::new(title, t!(locale, "wants-passkeys"), content).pictured(Pictogram::Key)
    }
}

/// The button on the page for signing in. That page has an island then.
pub fn sign_in_button(locale: Locale, next: Option<&str>) -> Html {
    let words = Words {
        label: t!(locale, "passkey-sign-in"),
        cancelled: t!(locale, "passkey-sign-in", "cancelled"),
        present: String::new(),
        failed: t!(locale, "passkey-sign-in", "failed"),
    };
    let (action, begin) = (paths::sign_in_passkey(next), paths::SIGN_IN_PASSKEY_BEGIN.to_owned());
    view! { <UsePasskey about=t!(locale, "passkey-sign-in", "about") action begin words/> }.draw()
}

/// Tells somebody who signed in with a code that there is another way.
pub fn offer(locale: Locale) -> impl IntoView + use<> {
    let link = view! { <a href=paths::PASSKEYS>{t!(locale, "passkey-offer", "link")}</a> }.draw();
    view! {
        <Notice
            locale
            title=t!(locale, "passkey-offer")
            text=t!(locale, "passkey-offer", "text")
            action=Some(view! { <p>{link}</p> }.draw())
        />
    }
}

/// What the person calls it, or that they have not called it anything.
pub fn name(locale: Locale, name: &str) -> String {
    if name.is_empty() { t!(locale, "passkeys-nameless") } else { name.to_owned() }
}

/// How the device itself calls one, where it lists them.
pub fn called(locale: Locale, phone: Option<&Phone>) -> String {
    match phone {
        Some(phone) => t!(locale, "passkeys-called", ending = phone.ending()),
        None => t!(locale, "brand"),
    }
}

fn notice(locale: Locale, done: Done) -> impl IntoView {
    let (kind, title, text) = match done {
        Done::Made => {
            (NoticeKind::Success, t!(locale, "passkeys-is-made"), t!(locale, "passkeys-is-made", "text"))
        }
        Done::Removed => (
            NoticeKind::Success,
            t!(locale, "passkeys-is-removed"),
            t!(locale, "passkeys-is-removed", "text"),
        ),
        Done::Refused => (
            NoticeKind::Warning,
            t!(locale, "passkeys-is-refused"),
            t!(locale, "passkeys-is-refused", "text"),
        ),
    };
    view! { <Notice locale kind title text/> }
}

fn one(locale: Locale, passkey: Passkey) -> impl IntoView {
    let Passkey { id, made, used, .. } = passkey;
    let called = name(locale, &passkey.name);
    let day = |moment| dates::day(locale, calendar::day_in_china(moment));
    let used = match used {
        Some(used) => t!(locale, "passkeys-used", when = day(used)),
        None => t!(locale, "passkeys-unused"),
    };
    view! {
        <h3>{called.clone()}</h3>
        <p>{t!(locale, "passkeys-made", when = day(made))}<br/>{used}</p>
        <p>
            <a class="plain-link" href=paths::remove_passkey(id)>
                {t!(locale, "passkeys-remove")}<span class="visually-hidden">{called}</span>
            </a>
        </p>
    }
}

fn making(locale: Locale) -> Html {
    let words = Words {
        label: t!(locale, "passkeys-make"),
        cancelled: t!(locale, "passkeys-make", "cancelled"),
        present: t!(locale, "passkeys-make", "present"),
        failed: t!(locale, "passkeys-make", "failed"),
    };
    view! {
        <h2>{t!(locale, "passkeys-make-title")}</h2>
        <Says locale text=t!(locale, "passkeys-make-own")/>
        <MakePasskey
            action=paths::PASSKEYS.to_owned()
            begin=paths::PASSKEYS_BEGIN.to_owned()
            words
            name_label=t!(locale, "passkeys-name")
            name_hint=t!(locale, "passkeys-name", "hint")
        />
        <Says locale class="caption" text=t!(locale, "passkeys-make-missing")/>
    }
    .draw()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Language, shell::render};

    fn html(is_possible: bool) -> String {
        let passkey = Passkey {
            id: PasskeyId(Default::default()),
            name: "<b>手机</b>".to_owned(),
            made: OffsetDateTime::UNIX_EPOCH,
            used: None,
        };
        let model = Model { passkeys: vec![passkey], is_possible, done: None };
        render(|| page(Locale::new(Language::Chinese), model).content)
    }

    #[test]
    fn nobody_is_told_that_only_a_face_will_do() {
        for lead in Language::ALL.map(|language| t!(Locale::new(language), "passkeys-lead")) {
            assert!(lead.contains("图案") || lead.contains("pattern"), "{lead}");
        }
    }

    #[test]
    fn before_the_script_runs_and_where_it_cannot_there_is_no_button_that_does_nothing() {
        assert!(!html(true).contains("<button"), "{}", html(true));
        assert!(!html(false).contains("leptos-island"), "{}", html(false));
    }

    #[test]
    fn a_link_says_what_it_removes_and_a_name_is_only_a_name() {
        let html = html(false);
        assert!(html.contains("删除<span class=\"visually-hidden\">&lt;b&gt;手机"), "{html}");
    }
}
