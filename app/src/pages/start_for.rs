//! Beginning something on a page that was opened for one person, while another tab has changed for whom one acts.
//! Nothing is begun; both ways are open.

use crate::{
    components::{Button, ButtonKind, Says},
    locale::Locale,
    page::{ActingFor, ME, Page},
    pages::whom::FOR,
    paths, t,
};
use leptos::prelude::*;

/// The two between whom it is to be decided; nobody is oneself.
pub struct Model<'a> {
    /// The service.
    pub slug: &'a str,
    /// For whom one acts now.
    pub now: Option<ActingFor>,
    /// For whom the page was; nothing, if that is not known or has ended.
    pub before: Option<Option<ActingFor>>,
    /// Whether a new draft was wanted although there is one.
    pub is_new: bool,
}

/// Says for whom one acts now, and asks.
pub fn page(locale: Locale, Model { slug, now, before, is_new }: Model<'_>) -> Page {
    let title = t!(locale, "start-for-title");
    let (says, stay) = match &now {
        None => (t!(locale, "start-for-now-me"), t!(locale, "start-for-stay-me")),
        Some(ActingFor { name, .. }) => (
            t!(locale, "start-for-now-other", name = name.clone()),
            t!(locale, "start-for-stay-other", name = name.clone()),
        ),
    };
    let new = is_new.then(|| view! { <input type="hidden" name="new" value="yes"/> });
    let content = view! {
        <h1>{title.clone()}</h1>
        <p class="lead">{says}</p>
        <Says locale text=t!(locale, "start-for-text")/>
        <div class="actions">
            <form method="post" action=paths::start(slug)>
                <input type="hidden" name=FOR value=value(now.as_ref())/>
                {new}
                <Button label=stay/>
            </form>
            {before.map(|before| change(locale, slug, before.as_ref()))}
        </div>
        <p><a class="plain-link" href=paths::whom(Some(&paths::service(slug)))>{t!(locale, "start-for-choose")}</a></p>
    };
    Page::new(title, t!(locale, "wants-start-for"), content)
}

fn change(locale: Locale, slug: &str, before: Option<&ActingFor>) -> impl IntoView + use<> {
    let label = match before {
        None => t!(locale, "start-for-change-me"),
        Some(ActingFor { name, .. }) => t!(locale, "start-for-change-other", name = name.clone()),
    };
    view! {
        <form method="post" action=paths::whom(Some(&paths::service(slug)))>
            <input type="hidden" name=FOR value=value(before)/>
            <Button kind=ButtonKind::Quiet label/>
        </form>
    }
}

fn value(somebody: Option<&ActingFor>) -> String {
    somebody.map_or_else(|| ME.to_owned(), |somebody| somebody.mandate.to_string())
}
