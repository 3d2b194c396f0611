//! How pages look and read, chosen without scripts.

mod words;

pub use words::in_words;

use crate::{
    components::{
        Button, ButtonKind, ButtonLink, Checkboxes, Choice, Choices, Field, Notice, NoticeKind, Pictogram,
        Picture, Pressing, Says,
    },
    display::{ALOUD, DICTATED, Display, EASY, SIMPLE, STILL},
    html::{Draw, Html},
    locale::{Language, Locale},
    page::Page,
    paths, press, t,
};
use leptos::prelude::*;
use tantu_domain::channel::Channel;

/// What is chosen now.
pub struct Model {
    /// How pages look and read.
    pub display: Display,
    /// How whoever is signed in is told of things.
    pub channel: Option<Channel>,
    /// Whether it was saved a moment ago.
    pub is_saved: bool,
}

/// What most people come for stands first and takes one press; everything else is one form. Every choice is tried at
/// once: the page one sees after saving is the sample.
pub fn page(locale: Locale, Model { display, channel, is_saved }: Model) -> Page {
    let title = t!(locale, "settings-title");
    let saved = is_saved.then(|| {
        let home =
            view! { <ButtonLink kind=ButtonKind::Quiet href=paths::HOME label=t!(locale, "settings-home")/> }
                .draw();
        view! {
            <Notice locale kind=NoticeKind::Success title=t!(locale, "settings-saved") action=Some(home)/>
        }
    });
    let content = view! {
        <h1>{title.clone()}</h1>
        {saved}
        <div class="quick">
            {quick(locale, Pictogram::Person, SIMPLE, display.is_simple)}
            {quick(locale, Pictogram::Paper, EASY, display.is_easy)}
        </div>
        <form method="post">
            <Choices locale field=words::size_field(locale, display.size) options=words::sizes(locale) pressing=Pressing::Sends/>
            <h2>{t!(locale, "settings-further")}</h2>
            <Choices locale field=words::theme_field(locale, display.theme) options=words::themes(locale) pressing=Pressing::Sends/>
            <Choices locale field=words::lines_field(locale, display.lines) options=words::lines(locale) pressing=Pressing::Sends/>
            <Choices locale field=words::letters_field(locale, display.letters) options=words::letters(locale) pressing=Pressing::Sends/>
            {switches(locale, display)}
            <Choices locale field=language_field(locale) options=languages() pressing=Pressing::Sends/>
            {channel.map(|channel| view! {
                <Choices locale field=channel_field(locale, channel) options=channels(locale) pressing=Pressing::Sends/>
            })}
            {(!locale.is_pressed()).then(|| view! { <Button label=t!(locale, "settings-save")/> })}
        </form>
        {more(locale, channel.is_some())}
    };
    let page_title = if is_saved { t!(locale, "settings-page-title-saved") } else { title };
    Page::new(page_title, t!(locale, "wants-settings"), content).pictured(Pictogram::Eye)
}

/// What a form of this page chooses. What it does not name stays as it was; a switch that was offered and not named is
/// off, because a box that is not ticked sends nothing.
pub fn chosen(before: Display, form: &[(String, String)]) -> Display {
    let mut display = before;
    let form = press::settled(form.to_vec());
    let offered =
        form.iter().filter(|(name, _)| name == OFFERED).flat_map(|(_, switches)| switches.split(' '));
    offered.for_each(|switch| display.turn(switch, false));
    for (name, value) in &form {
        match name.strip_prefix(TURN) {
            Some(switch) => display.turn(switch, value == ON),
            None => display.choose(value),
        }
    }
    display
}

/// The field that names the switches of a form.
const OFFERED: &str = "offered";

/// How the name of a switch begins.
const TURN: &str = "turn-";

/// What a switch sends that is to be on.
const ON: &str = "yes";

/// One of the two that stand first: one press, and it is so.
fn quick(locale: Locale, of: Pictogram, name: &str, is_on: bool) -> Html {
    let (title, about) = words::switch(locale, name);
    let (kind, value, label) = if is_on {
        (ButtonKind::Quiet, "", words::turn_off(locale, name))
    } else {
        (ButtonKind::Main, ON, words::turn_on(locale, name))
    };
    let state = is_on.then(|| view! { <p class="tag">{t!(locale, "settings-is-on")}</p> });
    let set = press::setting([(format!("{TURN}{name}").as_str(), value)]);
    view! {
        <form method="post" class="quick-choice" class:is-on=is_on>
            <Picture of/>
            <h2>{title}</h2>
            {state}
            <Says locale text=about/>
            <Button kind label name=press::SET value=set/>
        </form>
    }
    .draw()
}

/// What is on or off besides the two.
fn switches(locale: Locale, display: Display) -> Html {
    let field = Field {
        hint: Some(t!(locale, "settings-switches", "hint")),
        ..Field::new(TURN.trim_end_matches('-'), t!(locale, "settings-switches"))
    };
    let offered = [STILL, ALOUD, DICTATED];
    let options = offered.map(|name| {
        let (label, hint) = words::switch(locale, name);
        Choice { hint: Some(hint), ..Choice::new(name, label) }
    });
    let chosen = display.switches().into_iter().filter(|(_, is_on)| *is_on).map(|(name, _)| name.to_owned());
    let (options, chosen) = (options.to_vec(), chosen.collect());
    view! {
        {(!locale.is_pressed()).then(|| view! { <input type="hidden" name=OFFERED value=offered.join(" ")/> })}
        <Checkboxes locale field options none=None chosen pressing=Pressing::Marks/>
    }
    .draw()
}

/// What else can be set up, and what stands elsewhere while there is less on a page: nothing is out of reach.
fn more(locale: Locale, is_signed_in: bool) -> Html {
    let link = |href: String, label| view! { <li><a class="plain-link" href=href>{label}</a></li> };
    let own = if is_signed_in {
        link(paths::DEVICES.to_owned(), t!(locale, "devices-title"))
    } else {
        link(paths::sign_in(None), t!(locale, "shell-sign-in"))
    };
    view! {
        <h2>{t!(locale, "settings-more")}</h2>
        <ul class="plain-links">
            {link(paths::KEEP.to_owned(), t!(locale, "keep-link"))}
            {link(paths::PLACE.to_owned(), t!(locale, "settings-place"))}
            {link(paths::LOOK_UP.to_owned(), t!(locale, "look-up-link"))}
            {own}
        </ul>
    }
    .draw()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen_by(before: Display, form: &[(&str, &str)]) -> String {
        let form: Vec<_> =
            form.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        chosen(before, &form).written()
    }

    #[test]
    fn one_press_changes_one_thing_and_a_box_that_is_not_ticked_is_off() {
        let before = Display::read("dark-150-simple-still");
        let check =
            |form: &[(&str, &str)], expected| assert_eq!(chosen_by(before, form), expected, "{form:?}");
        check(&[], "dark-150-simple-still");
        check(&[("set", "turn-easy=yes")], "dark-150-easy-simple-still");
        check(&[("set", "turn-simple="), ("turn-still", "yes")], "dark-150-still");
        check(&[("size", "100"), ("theme", "pink")], "dark-simple-still");
        check(&[("offered", "still aloud"), ("turn-aloud", "yes")], "dark-150-simple-aloud");
    }

    fn drawn(display: Display) -> String {
        let model = Model { display, channel: None, is_saved: false };
        crate::shell::render(|| page(display.locale(Language::Chinese), model).content)
    }

    #[test]
    fn everything_is_chosen_by_a_press_where_one_answers_so() {
        let html = drawn(Display::default());
        assert!(html.contains(r#"type="radio""#) && html.contains(r#"type="checkbox""#), "{html}");
        let html = drawn(Display { is_simple: true, ..Display::default() });
        assert!(!html.contains(r#"type="radio""#) && !html.contains(r#"type="checkbox""#), "{html}");
        assert!(html.contains(r#"value="turn-still=yes""#), "{html}");
    }

    #[test]
    fn the_simple_mode_is_found_by_every_name_it_goes_by() {
        let html = drawn(Display::default());
        for name in ["长辈版", "关怀版", "亲情版", "易读"] {
            assert!(html.contains(name), "{name}: {html}");
        }
    }
}
