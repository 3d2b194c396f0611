//! Text size, colours and language, chosen without scripts.

use crate::{
    components::{Button, Choice, Choices, Field, Notice, NoticeKind},
    locale::{Language, Locale},
    page::{Display, Page, TextSize, Theme},
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::channel::Channel;

/// What is chosen now.
pub struct Model {
    /// Theme and size.
    pub display: Display,
    /// How whoever is signed in is told of things.
    pub channel: Option<Channel>,
    /// Whether it was saved a moment ago.
    pub is_saved: bool,
}

/// Every choice is tried at once: the page one sees after saving is the sample.
pub fn page(locale: Locale, Model { display, channel, is_saved }: Model) -> Page {
    let title = t!(locale, "settings-title");
    let saved = is_saved.then(|| {
        view! {
            <Notice locale kind=NoticeKind::Success title=t!(locale, "settings-saved")/>
        }
    });
    let devices = channel.is_some().then(|| {
        view! { <p><a class="plain-link" href=paths::DEVICES>{t!(locale, "devices-title")}</a></p> }
    });
    let content = view! {
        <h1>{title.clone()}</h1>
        {saved}
        <form method="post">
            <Choices locale field=size_field(locale, display.size) options=sizes(locale)/>
            <Choices locale field=theme_field(locale, display.theme) options=themes(locale)/>
            <Choices locale field=language_field(locale) options=languages()/>
            {channel.map(|channel| view! {
                <Choices locale field=channel_field(locale, channel) options=channels(locale)/>
            })}
            <Button label=t!(locale, "settings-save")/>
        </form>
        <p class="kept"><a class="plain-link" href=paths::KEEP>{t!(locale, "keep-link")}</a></p>
        {devices}
    };
    let page_title = if is_saved { t!(locale, "settings-page-title-saved") } else { title };
    Page::new(page_title, content)
}

fn size_field(locale: Locale, size: TextSize) -> Field {
    Field { value: size.name().into(), ..Field::new("size", t!(locale, "settings-size")) }
}

fn sizes(locale: Locale) -> Vec<Choice> {
    let words = TextSize::ALL.map(|size| match size {
        TextSize::Standard => (size, t!(locale, "settings-size-100")),
        TextSize::Large => (size, t!(locale, "settings-size-125")),
        TextSize::Larger => (size, t!(locale, "settings-size-150")),
        TextSize::Largest => (size, t!(locale, "settings-size-200")),
    });
    words.map(|(size, label)| Choice::new(size.name(), label)).to_vec()
}

fn theme_field(locale: Locale, theme: Theme) -> Field {
    Field { value: theme.name().into(), ..Field::new("theme", t!(locale, "settings-theme")) }
}

fn themes(locale: Locale) -> Vec<Choice> {
    let words = Theme::ALL.map(|theme| match theme {
        Theme::Device => (theme, t!(locale, "settings-theme-device")),
        Theme::Light => (theme, t!(locale, "settings-theme-light")),
        Theme::Dark => (theme, t!(locale, "settings-theme-dark")),
        Theme::Contrast => (theme, t!(locale, "settings-theme-contrast")),
    });
    words.map(|(theme, label)| Choice::new(theme.name(), label)).to_vec()
}

fn language_field(locale: Locale) -> Field {
    Field { value: locale.language().tag().into(), ..Field::new("language", t!(locale, "settings-language")) }
}

fn channel_field(locale: Locale, channel: Channel) -> Field {
    Field {
        value: channel.name().into(),
        hint: Some(t!(locale, "settings-channel", "hint")),
        ..Field::new("channel", t!(locale, "settings-channel"))
    }
}

fn channels(locale: Locale) -> Vec<Choice> {
    let words = Channel::ALL.map(|channel| match channel {
        Channel::Text => (channel, t!(locale, "settings-channel-text")),
        Channel::Voice => (channel, t!(locale, "settings-channel-voice")),
    });
    words.map(|(channel, label)| Choice::new(channel.name(), label)).to_vec()
}

/// Each language is called by its own name, so that those who cannot read the present one find theirs.
fn languages() -> Vec<Choice> {
    Language::ALL
        .map(|language| Choice {
            lang: Some(language.tag()),
            ..Choice::new(language.tag(), t!(Locale::new(language), "language-name"))
        })
        .to_vec()
}
