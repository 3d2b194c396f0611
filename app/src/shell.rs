//! The document around every page: head, header, help.
//!
//! The header and the help are the same on every page and in the same order, because people learn where things are
//! (WCAG 3.2.3, 3.2.6). Nothing in here is a script or a style, so the content security policy needs no exception.

use crate::{
    components::{Aloud, Dictation, Help, NetworkNote, Pictogram, Picture, Stay, StuckWay},
    display::{Choosable, Theme},
    html::{Draw, Html},
    locale::{Language, Locale},
    page::{ActingFor, Assets, Network, Page, Visit},
    paths, t,
};
use leptos::prelude::*;

/// A page with everything around it, as it is sent.
pub fn document(visit: &Visit, mut page: Page) -> String {
    page.has_island |= visit.display.is_aloud || visit.display.is_dictated;
    let has_island = page.has_island;
    let draw = || view! { <Document visit=visit.clone() page/> }.draw();
    if has_island { render_for_islands(draw) } else { render(draw) }
}

/// A view as HTML, without the marks by which Leptos would find its place again in the browser.
///
/// The text of people is escaped, so `<!>` in the result can only be such a mark.
pub fn render(view: impl FnOnce() -> Html) -> String {
    render_for_islands(view).replace("<!---->", "")
}

/// A view as HTML, with those marks, written as the comments they are.
fn render_for_islands(view: impl FnOnce() -> Html) -> String {
    Owner::new_root(None).with(|| view().to_html()).replace("<!>", "<!---->")
}

/// The whole document.
#[component]
fn Document(visit: Visit, page: Page) -> impl IntoView {
    let Visit { locale, display, assets, phone, halls, network, .. } = visit.clone();
    let stuck = stuck(&visit.here, page.form);
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
            data-theme=display.theme.chosen()
            data-size=display.size.chosen()
            data-lines=display.lines.chosen()
            data-letters=display.letters.chosen()
            data-motion=display.is_still.then_some("still")
            data-mode=display.is_simple.then_some("simple")
            data-reading=display.is_easy.then_some("easy")
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
                <main id="content" tabindex="-1">
                    {display.is_aloud.then(|| view! { <Aloud locale/> })}
                    {picture(locale, page.picture)}
                    {page.content}
                    {display.is_dictated.then(|| view! { <Dictation locale/> })}
                </main>
                <Help locale wants=page.wants phone halls stuck/>
            </body>
        </html>
    }
}

/// What the page is about, in a picture, for whoever reads in easy words.
fn picture(locale: Locale, of: Pictogram) -> Option<Html> {
    locale.is_easy().then(|| view! { <div class="page-picture"><Picture of/></div> }.draw())
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
    let Visit { locale, here, is_signed_in, seconds_left, acting_for, .. } = visit;
    let acting = acting_for.map(|acting| acting_for_somebody(locale, &here, &acting));
    let languages = Language::ALL.into_iter().filter(|language| *language != locale.language());
    let languages = languages.map(|language| {
        let tag = language.tag();
        view! {
            <li class="is-extra"><a href=in_language(&here, language) lang=tag hreflang=tag>{t!(Locale::new(language), "language-name")}</a></li>
        }
    });
    let door = if is_signed_in {
        view! {
            <li><form method="post" action=paths::SIGN_OUT><button type="submit">{t!(locale, "shell-sign-out")}</button></form></li>
        }
        .draw()
    } else {
        view! { <li class="is-extra"><a href=paths::sign_in(None)>{t!(locale, "shell-sign-in")}</a></li> }
            .draw()
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
                        {door}
                    </ul>
                </nav>
            </div>
            {acting}
            {seconds_left.map(|seconds_left| view! { <Stay locale seconds_left here/> })}
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

/// The way to somebody who helps on, from this page and back to it. On the pages of that way itself it stays as it was.
fn stuck(here: &str, form: Option<&'static str>) -> StuckWay {
    let path = here.split('?').next().unwrap_or_default();
    match form {
        Some(form) => StuckWay::Button(form),
        None if path == paths::STUCK => StuckWay::Link(here.to_owned()),
        None if path == paths::STUCK_SENT => StuckWay::Link(paths::STUCK.to_owned()),
        None => StuckWay::Link(paths::stuck(Some(path))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        display::{Display, TextSize},
        page::Network,
    };
    use tantu_domain::ids::MandateId;

    fn visit() -> Visit {
        Visit {
            locale: Locale::new(Language::Chinese),
            display: Display::default(),
            here: "/apply/7?lang=en&page=2".into(),
            region: "440307".into(),
            phone: "12385".into(),
            halls: Default::default(),
            is_signed_in: true,
            seconds_left: None,
            acting_for: None,
            network: Network::default(),
            assets: Assets { islands: Some("/islands.js".into()), ..Assets::default() },
        }
    }

    #[test]
    fn the_title_of_a_page_with_problems_begins_with_the_error_word() {
        let page = Page { has_problems: true, ..Page::new("您的手机号", "", "") };
        let html = document(&visit(), page);
        assert!(html.contains("<title>错误：您的手机号 - 坦途</title>"), "{html}");
        let html = document(&visit(), Page::new("您的手机号", "", ""));
        assert!(html.contains("<title>您的手机号 - 坦途</title>"), "{html}");
    }

    #[test]
    fn the_language_link_leads_back_to_the_same_page() {
        assert_eq!(in_language("/", Language::English), "/?lang=en");
        assert_eq!(in_language("/a?b=1&lang=en&c=2", Language::Chinese), "/a?b=1&c=2&lang=zh-CN");
    }

    #[test]
    fn a_chosen_display_is_said_on_the_document_and_a_device_is_left_alone() {
        let html = document(&visit(), Page::new("", "", ""));
        assert!(html.starts_with(r#"<!DOCTYPE html><html lang="zh-CN" dir="ltr"><head>"#), "{html}");
        let display = Display { theme: Theme::Contrast, size: TextSize::Largest, ..Display::default() };
        let html = document(&Visit { display, ..visit() }, Page::new("", "", ""));
        assert!(html.contains(r#"data-theme="contrast" data-size="200""#), "{html}");
    }

    #[test]
    fn whoever_is_stuck_says_on_which_page_and_nothing_more() {
        let check = |here: &str, expected: &str| {
            assert_eq!(stuck(here, None), StuckWay::Link(expected.to_owned()), "{here}");
        };
        check("/sign-in?next=%2Fapply%2F7", "/stuck?from=%2Fsign-in");
        check("/stuck?from=%2Fsign-in", "/stuck?from=%2Fsign-in");
        check("/stuck/sent?from=%2F", "/stuck");
        assert_eq!(stuck("/apply/7/address", Some("answers")), StuckWay::Button("answers"));
    }

    #[test]
    fn every_page_says_for_whom_one_acts() {
        let html = document(&visit(), Page::new("", "", ""));
        assert!(!html.contains("class=\"acting\""), "{html}");
        let acting_for =
            Some(ActingFor { mandate: MandateId(Default::default()), name: "<b>王小明".to_owned() });
        let html = document(&Visit { acting_for, ..visit() }, Page::new("", "", ""));
        assert!(html.contains("<p>您正在替 &lt;b&gt;王小明 办</p>"), "{html}");
        assert!(html.contains("href=\"/for?next=%2Fapply%2F7\""), "{html}");
    }

    #[test]
    fn a_page_from_the_device_says_so_before_anything_else_and_one_from_the_server_says_nothing() {
        let before_main = |network| {
            let html = document(&Visit { network, ..visit() }, Page::new("", "", ""));
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
        let html = document(&visit(), Page::new("", "", ""));
        let news = html.split("<p id=\"news\"").nth(1).and_then(|rest| rest.split("<main").next()).unwrap();
        assert!(news.ends_with("\"></p>"), "{news}");
        for what in ["lost", "back", "sent", "refused", "wait"] {
            assert!(news.contains(&format!("data-{what}=\"")), "{news}");
        }
    }

    #[test]
    fn files_that_were_not_built_and_islands_that_are_not_there_are_not_loaded() {
        let html = document(&visit(), Page::new("", "", ""));
        assert!(!html.contains("<script") && !html.contains("<link"), "{html}");
        let html = document(&visit(), Page { has_island: true, ..Page::new("", "", "") });
        assert!(html.contains(r#"<script type="module" src="/islands.js"></script>"#), "{html}");
    }
}
