//! What the choices are called, and what each of them does.

use crate::{
    components::{Choice, Field},
    display::{ALOUD, Choosable, DICTATED, Display, EASY, Letters, Lines, SIMPLE, TextSize, Theme},
    locale::Locale,
    t,
};

/// What a switch is called, and what it does. Whatever is not another one is that nothing moves.
pub(super) fn switch(locale: Locale, name: &str) -> (String, String) {
    match name {
        SIMPLE => (t!(locale, "settings-simple"), t!(locale, "settings-simple", "hint")),
        EASY => (t!(locale, "settings-easy"), t!(locale, "settings-easy", "hint")),
        ALOUD => (t!(locale, "settings-aloud"), t!(locale, "settings-aloud", "hint")),
        DICTATED => (t!(locale, "settings-dictated"), t!(locale, "settings-dictated", "hint")),
        _ => (t!(locale, "settings-still"), t!(locale, "settings-still", "hint")),
    }
}

/// What the button says that turns on one of the two that stand first.
pub(super) fn turn_on(locale: Locale, name: &str) -> String {
    if name == EASY { t!(locale, "settings-easy", "on") } else { t!(locale, "settings-simple", "on") }
}

/// What the button says that turns it off.
pub(super) fn turn_off(locale: Locale, name: &str) -> String {
    if name == EASY { t!(locale, "settings-easy", "off") } else { t!(locale, "settings-simple", "off") }
}

/// Everything somebody chose, as it is told among their data; empty if nothing.
pub fn in_words(locale: Locale, display: Display) -> String {
    let Display { theme, size, lines, letters, .. } = display;
    let ways = [
        theme.chosen().and_then(|_| label(themes(locale), theme)),
        size.chosen().and_then(|_| label(sizes(locale), size)),
        lines.chosen().and_then(|_| label(self::lines(locale), lines)),
        letters.chosen().and_then(|_| label(self::letters(locale), letters)),
    ];
    let switches = display.switches().into_iter().filter(|(_, is_on)| *is_on);
    let switches = switches.map(|(name, _)| switch(locale, name).0);
    ways.into_iter().flatten().chain(switches).collect::<Vec<_>>().join("\n")
}

fn label(choices: Vec<Choice>, way: impl Choosable) -> Option<String> {
    choices.into_iter().find(|choice| choice.value == way.name()).map(|choice| choice.label)
}

pub(super) fn size_field(locale: Locale, size: TextSize) -> Field {
    Field {
        value: size.name().into(),
        hint: Some(t!(locale, "settings-size", "hint")),
        ..Field::new("size", t!(locale, "settings-size"))
    }
}

pub(super) fn sizes(locale: Locale) -> Vec<Choice> {
    let words = TextSize::ALL.iter().map(|size| match size {
        TextSize::Standard => (size, t!(locale, "settings-size-100")),
        TextSize::Large => (size, t!(locale, "settings-size-125")),
        TextSize::Larger => (size, t!(locale, "settings-size-150")),
        TextSize::Largest => (size, t!(locale, "settings-size-200")),
    });
    words.map(|(size, label)| Choice::new(size.name(), label)).collect()
}

pub(super) fn theme_field(locale: Locale, theme: Theme) -> Field {
    Field { value: theme.name().into(), ..Field::new("theme", t!(locale, "settings-theme")) }
}

pub(super) fn themes(locale: Locale) -> Vec<Choice> {
    let words = Theme::ALL.iter().map(|theme| match theme {
        Theme::Device => (theme, t!(locale, "settings-theme-device")),
        Theme::Light => (theme, t!(locale, "settings-theme-light")),
        Theme::Dark => (theme, t!(locale, "settings-theme-dark")),
        Theme::Contrast => (theme, t!(locale, "settings-theme-contrast")),
    });
    words.map(|(theme, label)| Choice::new(theme.name(), label)).collect()
}

pub(super) fn lines_field(locale: Locale, lines: Lines) -> Field {
    Field { value: lines.name().into(), ..Field::new("lines", t!(locale, "settings-lines")) }
}

pub(super) fn lines(locale: Locale) -> Vec<Choice> {
    let words = Lines::ALL.iter().map(|lines| match lines {
        Lines::Usual => (lines, t!(locale, "settings-lines-usual")),
        Lines::Wide => (lines, t!(locale, "settings-lines-wide")),
        Lines::Wider => (lines, t!(locale, "settings-lines-wider")),
    });
    words.map(|(lines, label)| Choice::new(lines.name(), label)).collect()
}

pub(super) fn letters_field(locale: Locale, letters: Letters) -> Field {
    Field { value: letters.name().into(), ..Field::new("letters", t!(locale, "settings-letters")) }
}

pub(super) fn letters(locale: Locale) -> Vec<Choice> {
    let words = Letters::ALL.iter().map(|letters| match letters {
        Letters::Usual => (letters, t!(locale, "settings-letters-close")),
        Letters::Apart => (letters, t!(locale, "settings-letters-apart")),
    });
    words.map(|(letters, label)| Choice::new(letters.name(), label)).collect()
}
