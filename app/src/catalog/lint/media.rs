//! Recordings that can be played, by everybody, without paying much for it: each file is there, is of a kind that
//! browsers know, is not large, and a video has captions in every language. Whether it is said in words what they say
//! is asked where words are.

use super::Written;
use crate::{
    catalog::{
        Fault, Held, Sources,
        media::FOLDER,
        sources::{FINDER, path_in},
    },
    locale::Language,
};
use std::collections::BTreeMap;
use tantu_domain::service::{
    Medium, Recording,
    media::{CAPTIONS, ends},
};

pub(super) fn check(written: &Written<'_>, sources: &Sources) -> Vec<Fault> {
    let slug = if written.is_finder { FINDER } else { &written.service.slug };
    let shelf = Shelf { written, held: sources.media.get(slug) };
    let all: Vec<_> = written.recordings().collect();
    let faults = all.iter().flat_map(|(medium, recording)| {
        let captions = if *medium == Medium::Sign { shelf.captions(recording) } else { Vec::new() };
        [shelf.file(*medium, recording), shelf.length(recording), captions].concat()
    });
    faults.chain(shelf.unasked(&all)).collect()
}

impl Written<'_> {
    /// Every recording of the service's page and of its questions.
    fn recordings(&self) -> impl Iterator<Item = (Medium, &Recording)> {
        let questions = self.service.questions.iter().flat_map(|question| question.media.iter());
        self.service.media.iter().chain(questions)
    }
}

/// What a service names, and what lies in its folder.
struct Shelf<'a> {
    written: &'a Written<'a>,
    held: Option<&'a BTreeMap<String, Held>>,
}

impl Shelf<'_> {
    fn bytes(&self, name: &str) -> Option<u64> {
        Some(self.held?.get(name)?.bytes)
    }

    fn file(&self, medium: Medium, Recording { file, .. }: &Recording) -> Vec<Fault> {
        let (endings, most) = (medium.endings(), medium.most_bytes());
        let what = if !endings.iter().any(|ending| ends(file, ending)) {
            format!(
                "not every browser plays `{file}`; make a file of it that ends in {}",
                endings.join(" or ")
            )
        } else {
            match self.bytes(file) {
                None => missing(file),
                Some(bytes) if bytes > most => {
                    format!("`{file}` has {bytes} bytes, and {most} are the most; make it smaller or shorter")
                }
                Some(_) => return Vec::new(),
            }
        };
        vec![self.written.weak(file, what)]
    }

    fn length(&self, Recording { file, seconds, .. }: &Recording) -> Vec<Fault> {
        let what = format!("`{file}` takes no time; say in `seconds` how long it is");
        (*seconds == 0).then(|| self.written.weak(file, what)).into_iter().collect()
    }

    fn captions(&self, Recording { file, captions, .. }: &Recording) -> Vec<Fault> {
        let lacks = Language::ALL.into_iter().map(Language::tag).filter(|tag| !captions.contains_key(*tag));
        let lacks = lacks.map(|tag| {
            let what = format!(
                "`{file}` has no captions in {tag}; add them, `captions = {{ {tag} = \"….{CAPTIONS}\" }}`"
            );
            self.written.weak(file, what)
        });
        let named = captions.iter().filter_map(|(tag, name)| {
            let what = if Language::from_tag(tag).is_none() {
                format!("nobody reads captions in `{tag}`; delete them, or mend the name of the language")
            } else if !ends(name, CAPTIONS) {
                format!("`{name}` is no file of captions; make one of it that ends in {CAPTIONS}")
            } else if self.bytes(name).is_none() {
                missing(name)
            } else {
                return None;
            };
            Some(self.written.weak(name, what))
        });
        lacks.chain(named).collect()
    }

    /// What lies there and is never played.
    fn unasked(&self, all: &[(Medium, &Recording)]) -> Vec<Fault> {
        let is_named = |name: &String| {
            all.iter().any(|(_, recording)| {
                recording.file == *name || recording.captions.values().any(|captions| captions == name)
            })
        };
        let strays = self.held.into_iter().flat_map(|held| held.keys()).filter(|name| !is_named(name));
        let fault = |name: &String| {
            let path = path_in(self.written.folder, &format!("{FOLDER}{name}"));
            let what = "nobody ever plays this; delete it, or mend its name".to_owned();
            Fault { path, line: None, what, is_broken: false }
        };
        strays.map(fault).collect()
    }
}

fn missing(name: &str) -> String {
    format!(
        "`{name}` is not there; put it into the folder {FOLDER} beside this file, or delete what names it"
    )
}

#[cfg(test)]
mod tests {
    use crate::catalog::{
        At, Held, Sources,
        lint::fixture::{faults, replaced},
    };

    const SIGN: &str = "[media.sign]
file = \"hello.webm\"
seconds = 3
captions = { zh-CN = \"hello.zh-CN.vtt\", en = \"hello.en.vtt\" }

[[question]]
id = \"kind\"";

    /// A service whose page has a video with everything it needs.
    fn with_video(sources: &mut Sources) {
        let tea = sources.services.get_mut("tea").unwrap();
        for (file, words) in [("zh-CN.ftl", "喝茶吧。"), ("en.ftl", "Have tea.")] {
            tea.get_mut(file).unwrap().text.push_str(&format!("\nsign = {words}\n"));
        }
        let definition = &mut tea.get_mut("service.toml").unwrap().text;
        *definition = definition.replacen("[[question]]\nid = \"kind\"", SIGN, 1);
        for name in ["hello.webm", "hello.zh-CN.vtt", "hello.en.vtt"] {
            sources.add_recording("tea", name, Held::of(b"", At::Program));
        }
    }

    fn check(spoil: impl FnOnce(&mut Sources), expected: &[&str]) {
        let found = faults(|sources| {
            with_video(sources);
            spoil(sources);
        });
        assert_eq!(found, expected);
    }

    fn spell(sources: &mut Sources, from: &str, to: &str) {
        let text = &mut sources.services.get_mut("tea").unwrap().get_mut("service.toml").unwrap().text;
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
    }

    #[test]
    fn a_video_with_everything_it_needs_is_let_through() {
        check(|_| {}, &[]);
    }

    #[test]
    fn a_file_that_is_not_there_or_never_played_is_named() {
        let missing = "tea/service.toml:16: `hello.webm` is not there; put it into the folder media/ beside this file, or delete what names it";
        check(
            |sources| {
                drop(
                    std::sync::Arc::make_mut(&mut sources.media).get_mut("tea").unwrap().remove("hello.webm"),
                )
            },
            &[missing],
        );
        check(
            |sources| sources.add_recording("tea", "old.mp3", Held::of(b"", At::Program)),
            &["tea/media/old.mp3: nobody ever plays this; delete it, or mend its name"],
        );
    }

    #[test]
    fn a_video_that_costs_a_phone_too_much_is_named() {
        let large = Held { bytes: 8_000_001, ..Held::of(b"", At::Program) };
        check(
            |sources| sources.add_recording("tea", "hello.webm", large),
            &[
                "tea/service.toml:16: `hello.webm` has 8000001 bytes, and 8000000 are the most; make it smaller or shorter",
            ],
        );
    }

    #[test]
    fn a_kind_that_not_every_browser_plays_is_named() {
        let found = replaced(
            "service.toml",
            "[[question]]\nid = \"kind\"",
            "[media.audio]\nfile = \"a.wav\"\nseconds = 0\n\n[[question]]\nid = \"kind\"",
        );
        let expected = [
            "not every browser plays `a.wav`; make a file of it that ends in mp3 or m4a",
            "`a.wav` takes no time; say in `seconds` how long it is",
        ];
        for fault in expected {
            assert!(found.contains(&format!("tea/service.toml:16: {fault}")), "{fault}: {found:#?}");
        }
    }

    #[test]
    fn captions_in_every_language_and_words_for_what_is_said_are_asked_for() {
        check(
            |sources| {
                spell(sources, ", en = \"hello.en.vtt\"", ", fr = \"hello.en.vtt\"");
                let tea = sources.services.get_mut("tea").unwrap();
                let words = &mut tea.get_mut("en.ftl").unwrap().text;
                *words = words.replace("sign = Have tea.\n", "");
            },
            &[
                "tea/en.ftl: `sign` is missing; add it for the recording `hello.webm` (tea/service.toml:16)",
                "tea/service.toml:16: `hello.webm` has no captions in en; add them, `captions = { en = \"….vtt\" }`",
                "tea/service.toml:18: nobody reads captions in `fr`; delete them, or mend the name of the language",
            ],
        );
    }
}
