//! How Tantu is put on the home screen: no browser tells people by itself, and an iPhone offers no button for it.

use crate::{
    components::{ButtonLink, Pictogram, Says, StepList},
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
        <Says locale class="lead" text=t!(locale, "install-lead")/>
        <Says locale text=t!(locale, "install-why")/>
        <h2>{t!(locale, "install-android")}</h2>
        <StepList locale steps=android/>
        <h2>{t!(locale, "install-iphone")}</h2>
        <StepList locale steps=iphone/>
        <Says locale text=t!(locale, "install-chat")/>
        <ButtonLink href=paths::APPLICATIONS label=t!(locale, "shell-applications")/>
        <Says locale class="caption" text=t!(locale, "install-help")/>
        <p><a class="plain-link" href=paths::KEEP>{t!(locale, "keep-link")}</a></p>
    };
    Page::new(title, t!(locale, "wants-install"), content).pictured(Pictogram::Network)
}
