//! How Tantu is put on the home screen: no browser tells people by itself, and an iPhone offers no button for it.

use crate::{
    components::{ButtonLink, StepList},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// Why it helps, and three steps for each kind of phone.
pub fn page(locale: Locale) -> Page {
    let title = t!(locale, "install-title");
    let android = vec![
        t!(locale, "install-android", "open"),
        t!(locale, "install-android", "menu"),
        t!(locale, "install-android", "add"),
    ];
    let iphone = vec![
        t!(locale, "install-iphone", "open"),
        t!(locale, "install-iphone", "share"),
        t!(locale, "install-iphone", "add"),
    ];
    let content = view! {
        <h1>{title.clone()}</h1>
        <p class="lead">{t!(locale, "install-lead")}</p>
        <p>{t!(locale, "install-why")}</p>
        <h2>{t!(locale, "install-android")}</h2>
        <StepList steps=android/>
        <h2>{t!(locale, "install-iphone")}</h2>
        <StepList steps=iphone/>
        <p>{t!(locale, "install-chat")}</p>
        <ButtonLink href=paths::APPLICATIONS label=t!(locale, "shell-applications")/>
        <p class="caption">{t!(locale, "install-help")}</p>
        <p><a class="plain-link" href=paths::KEEP>{t!(locale, "keep-link")}</a></p>
    };
    Page::new(title, content)
}
