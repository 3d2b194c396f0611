//! Which voice reads, and how fast. Nothing here needs a browser.

/// A voice of the device.
#[derive(Clone, Debug)]
pub struct Voice {
    /// The language it speaks, as browsers write it: `zh-CN`, `zh_CN`, `cmn-Hans-CN`.
    pub language: String,
    /// Whether the device itself speaks. Otherwise the words are sent to whoever made the browser.
    pub is_local: bool,
}

/// The place of the voice that reads a language best.
///
/// **Invariant:** only voices of the device read. A page says who somebody is and what they live with, and nobody has
/// agreed to have that sent to the maker of a browser.
pub fn best(voices: &[Voice], language: &str) -> Option<usize> {
    let wanted = Spoken::of(language);
    let fits = |voice: &Voice| match Spoken::of(&voice.language) {
        _ if !voice.is_local => None,
        spoken if spoken.tongue != wanted.tongue => None,
        spoken if spoken.place == wanted.place => Some(0),
        _ => Some(1),
    };
    let fitting = voices.iter().enumerate().filter_map(|(place, voice)| Some((fits(voice)?, place)));
    fitting.min().map(|(_, place)| place)
}

#[derive(PartialEq)]
struct Spoken {
    tongue: String,
    place: Option<String>,
}

impl Spoken {
    fn of(language: &str) -> Self {
        let language = language.replace('_', "-").to_ascii_lowercase();
        let mut parts = language.split('-');
        let tongue = parts.next().unwrap_or_default();
        let place = parts.rfind(|part| part.len() == 2).map(str::to_owned);
        let tongue = match (tongue, place.as_deref()) {
            // What is spoken in Hong Kong and Macao is another tongue, though it is written the same.
            ("yue", _) | ("zh", Some("hk" | "mo")) => "yue",
            ("cmn", _) => "zh",
            (tongue, _) => tongue,
        };
        Self { tongue: tongue.to_owned(), place }
    }
}

/// How fast one is read to. 1 is as the voice itself speaks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// As the browser wants it.
    pub times: f32,
    /// As it is said and remembered: a program that can write any number is thousands of bytes larger.
    pub name: &'static str,
}

/// Every rate, slowest first.
const RATES: [Rate; 6] = [
    Rate { times: 0.6, name: "0.6" },
    Rate { times: 0.8, name: "0.8" },
    USUAL,
    Rate { times: 1.25, name: "1.25" },
    Rate { times: 1.5, name: "1.5" },
    Rate { times: 2.0, name: "2" },
];

/// The rate at which everybody begins.
pub const USUAL: Rate = Rate { times: 1.0, name: "1" };

/// The next faster rate, or this one if there is none.
pub fn faster(rate: Rate) -> Rate {
    RATES.into_iter().find(|faster| faster.times > rate.times).unwrap_or(rate)
}

/// The next slower rate, or this one if there is none.
pub fn slower(rate: Rate) -> Rate {
    RATES.into_iter().rev().find(|slower| slower.times < rate.times).unwrap_or(rate)
}

/// A rate that was remembered; what was never offered is none.
pub fn remembered(name: &str) -> Option<Rate> {
    RATES.into_iter().find(|rate| rate.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_in_its_own_language_by_the_device_itself() {
        let check = |voices: &[(&str, bool)], language, expected| {
            let voices: Vec<_> = voices
                .iter()
                .map(|(language, is_local)| Voice { language: (*language).to_owned(), is_local: *is_local })
                .collect();
            assert_eq!(best(&voices, language), expected, "{voices:?}");
        };
        check(&[], "zh-CN", None);
        check(&[("en-US", true), ("zh-TW", true), ("zh-CN", true)], "zh-CN", Some(2));
        check(&[("en-US", true), ("zh_CN_#Hans", true)], "zh-CN", Some(1));
        check(&[("cmn-Hans-CN", true)], "zh-CN", Some(0));
        check(&[("zh-TW", true)], "zh-CN", Some(0));
        check(&[("zh-HK", true), ("yue-HK", true)], "zh-CN", None);
        check(&[("zh-CN", false)], "zh-CN", None);
        check(&[("zh-CN", false), ("zh-TW", true)], "zh-CN", Some(1));
        check(&[("de-DE", true), ("en-GB", true)], "en", Some(1));
    }

    #[test]
    fn it_gets_faster_and_slower_step_by_step_and_no_further() {
        assert_eq!((faster(USUAL).name, slower(USUAL).name), ("1.25", "0.8"));
        let fastest = remembered("2").unwrap();
        assert_eq!(faster(fastest), fastest);
        assert_eq!(slower(fastest).name, "1.5");
        assert_eq!((remembered("7"), remembered("")), (None, None));
    }
}
