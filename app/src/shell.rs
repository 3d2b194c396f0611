//! The document around every page: head, header, help.
//!
//! The header and the help are the same on every page and in the same order, because people learn where things are
//! (WCAG 3.2.3, 3.2.6). Nothing in here is a script or a style, so the content security policy needs no exception.

use crate::{
    components::NetworkNote,
    html::{Draw, Html},
    locale::{Language, Locale},
    page::{ActingFor, Assets, Network, Page, TextSize, Theme, Visit},
    paths, t,
};
use leptos::prelude::*;

/// A page with everything around it, as it is sent.
pub fn document(visit: &Visit, page: Page) -> String {
    let has_island = page.has_island;
    let draw = || view! { <Document visit=visit.clone() page/> }.draw();
    if has_island { render_for_islands(draw) } else { render(draw) }
}

/// A view as HTML, without the marks by which Leptos would find its place again in the browser.
///
/// The text of people is escaped, so `<!>` in the result can only be such a mark.
pub fn render(view: impl FnOnce() -> Html) -> String {
    render_for_islands(view).replace("<!>", "")
}

/// A view as HTML, with those marks.
fn render_for_islands(view: impl FnOnce() -> Html) -> String {
    Owner::new_root(None).with(|| view().to_html())
}

/// The whole document.
#[component]
fn Document(visit: Visit, page: Page) -> impl IntoView {
    let Visit { locale, display, assets, phone, network, .. } = visit.clone();
    let language = locale.language();
    let title = if page.has_problems {
        t!(locale, "shell-title-problem", page = page.title)
    } else {
        t!(locale, "shell-title", page = page.title)
    };
    view! {
        <!DOCTYPE html>
        <html
            lang=language.tag()
            dir="ltr"
            data-theme=(display.theme != Theme::Device).then(|| display.theme.name())
            data-size=(display.size != TextSize::Standard).then(|| display.size.name())
        >
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                <Files assets has_island=page.has_island/>
                {theme_colors(display.theme)}
            </head>
            <body>
                <Header visit/>
                {gone(locale, network)}
                {news(locale)}
                <main id="content" tabindex="-1">{page.content}</main>
                <Help locale phone/>
            </body>
        </html>
    }
}

/// Where the device itself answers, it says so before the page.
fn gone(locale: Locale, network: Network) -> Option<Html> {
    let Network::Gone { as_of, is_new } = network else { return None };
    Some(view! { <NetworkNote locale as_of is_new/> }.draw())
}

/// Where the page is told of what happens while it is open: the network goes or comes back, something was sent. It is
/// empty and always there, because a screen reader notices only what changes in a place it knows (4.1.3). The sentences
/// stand beside it, for the script that hears of these things: it has no words of its own.
fn news(locale: Locale) -> Html {
    view! {
        <p
            id="news"
            class="network-news"
            role="status"
            data-lost=t!(locale, "news-lost")
            data-back=t!(locale, "news-back")
            data-sent=t!(locale, "news-sent")
            data-refused=t!(locale, "news-refused")
            data-wait=t!(locale, "news-wait")
        ></p>
    }
    .draw()
}

/// The files a page needs. A file that was not built is not mentioned.
#[component]
fn Files(assets: Assets, has_island: bool) -> impl IntoView {
    let Assets { style, register, islands, manifest, icon } = assets;
    let present = |address: String| (!address.is_empty()).then_some(address);
    view! {
        {present(style).map(|href| view! { <link rel="stylesheet" href=href/> })}
        {present(icon).map(|href| view! { <link rel="icon" type="image/svg+xml" href=href/> })}
        {present(manifest).map(|href| view! { <link rel="manifest" href=href/> })}
        {present(register).map(|src| view! { <script type="module" src=src></script> })}
        {islands
            .filter(|_| has_island)
            .and_then(present)
            .map(|src| view! { <script type="module" src=src></script> })}
    }
    .draw()
}

/// The colour of the browser around the page: that of the header.
fn theme_colors(theme: Theme) -> impl IntoView {
    let color = match theme {
        Theme::Device | Theme::Light => LIGHT,
        Theme::Dark => DARK,
        Theme::Contrast => "#000000",
    };
    // The first that fits is taken.
    let in_the_dark = (theme == Theme::Device).then(|| {
        let color = leptos::html::meta().name("theme-color").content(DARK);
        color.attr("media", "(prefers-color-scheme: dark)")
    });
    view! { {in_the_dark}<meta name="theme-color" content=color/> }
}

/// `--card` of the light theme.
const LIGHT: &str = "#ffffff";
/// `--card` of the dark theme.
const DARK: &str = "#18262b";

/// Who speaks, and the few places one may want to go from anywhere.
#[component]
fn Header(visit: Visit) -> impl IntoView {
    let Visit { locale, here, is_signed_in, acting_for, .. } = visit;
    let acting = acting_for.map(|acting| acting_for_somebody(locale, &here, &acting));
    let languages = Language::ALL.into_iter().filter(|language| *language != locale.language());
    let languages = languages.map(|language| {
        let tag = language.tag();
        view! {
            <li><a href=in_language(&here, language) lang=tag hreflang=tag>{t!(Locale::new(language), "language-name")}</a></li>
        }
    });
    let door = if is_signed_in {
        view! {
            <form method="post" action=paths::SIGN_OUT><button type="submit">{t!(locale, "shell-sign-out")}</button></form>
        }
        .draw()
    } else {
        view! { <a href=paths::sign_in(None)>{t!(locale, "shell-sign-in")}</a> }.draw()
    };
    view! {
        <header class="top">
            <div class="wrap">
                <a class="skip" href="#content">{t!(locale, "shell-skip")}</a>
                <a class="brand" href=paths::HOME>
                    <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false" inner_html=BRAND></svg>
                    {t!(locale, "brand")}
                </a>
                <nav aria-label=t!(locale, "shell-nav")>
                    <ul>
                        <li><a href=paths::APPLICATIONS>{t!(locale, "shell-applications")}</a></li>
                        <li><a href=paths::SETTINGS>{t!(locale, "shell-settings")}</a></li>
                        {languages.collect_view()}
                        <li>{door}</li>
                    </ul>
                </nav>
            </div>
            {acting}
        </header>
    }
    .draw()
}

/// For whom one acts, on every page, with the way to somebody else: nobody sends one person's paper for another because
/// a tab was left open. What stands behind the page's address is not for the way back.
fn acting_for_somebody(locale: Locale, here: &str, acting: &ActingFor) -> Html {
    let path = here.split('?').next().filter(|path| *path != paths::WHOM);
    view! {
        <div class="acting">
            <div class="wrap">
                <p>{t!(locale, "acting-banner", name = acting.name.clone())}</p>
                <a href=paths::whom(path)>{t!(locale, "acting-change")}</a>
            </div>
        </div>
    }
    .draw()
}

/// Someone on a level road.
const BRAND: &str = r#"<g fill="currentColor"><circle cx="24" cy="13" r="7"/><path d="M12 34v-1a12 12 0 0 1 24 0v1z"/><rect x="3" y="38" width="42" height="6" rx="3"/></g>"#;

/// The same page in another language: `here` with `lang` set.
fn in_language(here: &str, language: Language) -> String {
    let (path, query) = here.split_once('?').unwrap_or((here, ""));
    let others = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang="));
    let ours = format!("lang={}", language.tag());
    let query: Vec<_> = others.chain([ours.as_str()]).collect();
    format!("{path}?{}", query.join("&"))
}

/// A person to ask, by more than one way, in the same place on every page (3.2.6, 3.3.5).
#[component]
fn Help(locale: Locale, phone: String) -> impl IntoView {
    view! {
        <footer class="help">
            <ul class="wrap">
                <li><a href=format!("tel:{phone}")>{t!(locale, "shell-help-phone", phone = phone.clone())}</a></li>
                <li><a href=paths::HALLS>{t!(locale, "shell-help-halls")}</a></li>
                <li><a href=paths::HELP>{t!(locale, "shell-help-stuck")}</a></li>
            </ul>
        </footer>
    }
    .draw()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Display, Network};
    use tantu_domain::ids::MandateId;

    fn visit() -> Visit {
        Visit {
            locale: Locale::new(Language::Chinese),
            display: Display::default(),
            here: "/apply/7?lang=en&page=2".into(),
            region: "440307".into(),
            phone: "12385".into(),
            is_signed_in: true,
            acting_for: None,
            network: Network::default(),
            assets: Assets { islands: Some("/islands.js".into()), ..Assets::default() },
        }
    }

    #[test]
    fn the_title_of_a_page_with_problems_begins_with_the_error_word() {
        let page = Page { has_problems: true, ..Page::new("您的手机号", "") };
        let html = document(&visit(), page);
        assert!(html.contains("<title>错误：您的手机号 - 坦途</title>"), "{html}");
        let html = document(&visit(), Page::new("您的手机号", ""));
        assert!(html.contains("<title>您的手机号 - 坦途</title>"), "{html}");
    }

    #[test]
    fn the_language_link_leads_back_to_the_same_page() {
        assert_eq!(in_language("/", Language::English), "/?lang=en");
        assert_eq!(in_language("/a?b=1&lang=en&c=2", Language::Chinese), "/a?b=1&c=2&lang=zh-CN");
    }

    #[test]
    fn a_chosen_display_is_said_on_the_document_and_a_device_is_left_alone() {
        let html = document(&visit(), Page::new("", ""));
        assert!(html.starts_with(r#"<!DOCTYPE html><html lang="zh-CN" dir="ltr"><head>"#), "{html}");
        let display = Display { theme: Theme::Contrast, size: TextSize::Largest };
        let html = document(&Visit { display, ..visit() }, Page::new("", ""));
        assert!(html.contains(r#"data-theme="contrast" data-size="200""#), "{html}");
    }

    #[test]
    fn every_page_says_for_whom_one_acts() {
        let html = document(&visit(), Page::new("", ""));
        assert!(!html.contains("class=\"acting\""), "{html}");
        let acting_for =
            Some(ActingFor { mandate: MandateId(Default::default()), name: "<b>王小明".to_owned() });
        let html = document(&Visit { acting_for, ..visit() }, Page::new("", ""));
        assert!(html.contains("<p>您正在替 &lt;b&gt;王小明 办</p>"), "{html}");
        assert!(html.contains("href=\"/for?next=%2Fapply%2F7\""), "{html}");
    }

    #[test]
    fn a_page_from_the_device_says_so_before_anything_else_and_one_from_the_server_says_nothing() {
        let before_main = |network| {
            let html = document(&Visit { network, ..visit() }, Page::new("", ""));
            html.split("<main").next().unwrap().to_owned()
        };
        assert!(!before_main(Network::There).contains("class=\"network\""));
        let as_of = Some(time::macros::datetime!(2026-11-22 14:05 +8));
        let first = before_main(Network::Gone { as_of, is_new: true });
        assert!(first.contains("自动送出") && first.contains("11 月 22 日 14:05"), "{first}");
        let later = before_main(Network::Gone { as_of, is_new: false });
        assert!(!later.contains("自动送出") && later.contains("14:05"), "{later}");
        let nothing = before_main(Network::Gone { as_of: None, is_new: true });
        assert!(!nothing.contains("自动送出"), "nothing is promised where nothing is kept: {nothing}");
    }

    #[test]
    fn every_page_has_an_empty_place_for_news_and_the_words_for_it() {
        let html = document(&visit(), Page::new("", ""));
        let news = html.split("<p id=\"news\"").nth(1).and_then(|rest| rest.split("<main").next()).unwrap();
        assert!(news.ends_with("\"></p>"), "{news}");
        for what in ["lost", "back", "sent", "refused", "wait"] {
            assert!(news.contains(&format!("data-{what}=\"")), "{news}");
        }
    }

    #[test]
    fn files_that_were_not_built_and_islands_that_are_not_there_are_not_loaded() {
        let html = document(&visit(), Page::new("", ""));
        assert!(!html.contains("<script") && !html.contains("<link"), "{html}");
        let html = document(&visit(), Page { has_island: true, ..Page::new("", "") });
        assert!(html.contains(r#"<script type="module" src="/islands.js"></script>"#), "{html}");
    }
}
