//! The words of the interface, for journeys that are about something else than the words.

use tantu_app::locale::{Language, Locale};

/// What a Chinese page says, by its key: `start-title`, or `sign-in-title.hint` for a part.
///
/// Only for sentences without arguments.
pub fn word(key: &str) -> String {
    let locale = Locale::new(Language::Chinese);
    let (key, part) = key.split_once('.').map_or((key, None), |(key, part)| (key, Some(part)));
    assert!(locale.words().has(key), "nobody says {key}");
    match part {
        None => locale.words().get(key),
        Some(part) => locale.words().get_attr(key, part),
    }
}
