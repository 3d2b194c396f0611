//! Recordings beside a page: a video for whoever signs, a voice for whoever would rather listen than read.
//!
//! A definition names them, and their files lie in the service's folder `media/`. What they say stands in the service's
//! words, `sign` and `audio` for its page, `question-<id>.sign` and `question-<id>.audio` for a question.

use serde::Deserialize;
use std::collections::BTreeMap;

/// What can be watched and listened to on one page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recordings {
    /// A video in sign language.
    pub sign: Option<Recording>,
    /// A voice.
    pub audio: Option<Recording>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    /// Its file.
    pub file: String,
    /// How long it takes, which one likes to know before one begins.
    pub seconds: u16,
    /// Of a video: the files with its captions, by language.
    #[serde(default)]
    pub captions: BTreeMap<String, String>,
}

/// How a recording reaches a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Medium {
    /// Seen, in sign language.
    Sign,
    /// Heard.
    Audio,
}

impl Recordings {
    /// Those there are, the video first.
    pub fn iter(&self) -> impl Iterator<Item = (Medium, &Recording)> {
        let all = [(Medium::Sign, &self.sign), (Medium::Audio, &self.audio)];
        all.into_iter().filter_map(|(medium, recording)| Some((medium, recording.as_ref()?)))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

impl Medium {
    /// How the definition calls it, and the words of what it says.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sign => "sign",
            Self::Audio => "audio",
        }
    }

    /// How a file ends that every browser of the last years can play.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Sign => &["mp4", "webm"],
            Self::Audio => &["mp3", "m4a"],
        }
    }

    /// The most bytes a file may have: a minute of video, or five of a voice. People watch it on a phone, on a bus, and
    /// pay for it.
    pub fn most_bytes(self) -> u64 {
        match self {
            Self::Sign => 8_000_000,
            Self::Audio => 2_000_000,
        }
    }
}

/// How a file of captions ends.
pub const CAPTIONS: &str = "vtt";

/// Whether a file may lie among the recordings: it is of a kind that is shown, and its name fits into an address.
pub fn is_media(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let endings = [Medium::Sign.endings(), Medium::Audio.endings(), &[CAPTIONS]].concat();
    !name.starts_with('.') && name.chars().all(is_plain) && endings.iter().any(|ending| ends(name, ending))
}

/// Whether a file's name ends so.
pub fn ends(name: &str, ending: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(stem, last)| !stem.is_empty() && last == ending)
}

#[cfg(test)]
mod tests {
    use super::super::{Flaw, Service};
    use super::*;

    const WHOLE: &str = include_str!("../../../services/certificate-renewal/service.toml");

    #[test]
    fn a_page_and_a_question_have_recordings_of_their_own() {
        let text = WHOLE.replacen(
            "[[question]]\n",
            "[media.sign]\nfile = 'a.webm'\nseconds = 4\ncaptions = { en = 'a.vtt' }\n\n[[question]]\nmedia.audio = { file = 'b.mp3', seconds = 9 }\n",
            1,
        );
        let service = Service::parse(&text).unwrap();
        let sign = service.media.sign.as_ref().unwrap();
        assert_eq!((sign.file.as_str(), sign.captions["en"].as_str()), ("a.webm", "a.vtt"));
        let [first, others @ ..] = service.questions.as_slice() else { panic!("it asks something") };
        let heard: Vec<_> = first.media.iter().map(|(medium, voice)| (medium, voice.seconds)).collect();
        assert_eq!(heard, [(Medium::Audio, 9)]);
        assert!(others.iter().all(|question| question.media.is_empty()));
    }

    #[test]
    fn a_part_of_a_group_is_no_page_and_has_no_recording() {
        let group = "[[question]]\nid = 'q'\nkind = 'group'\npart = [{ id = 'a', kind = 'phone', media.audio = { file = 'b.mp3', seconds = 9 } }]\n\n[[question]]\n";
        let text = WHOLE.replacen("[[question]]\n", group, 1);
        assert_eq!(Service::parse(&text), Err(Flaw::NotInGroup("a".into())));
    }

    #[test]
    fn only_a_plain_name_of_a_known_kind_is_a_recording() {
        for (name, expected) in [
            ("hello.webm", true),
            ("Hello_2.zh-CN.vtt", true),
            ("hello.mov", false),
            ("../hello.webm", false),
            ("a/hello.webm", false),
            (".webm", false),
            ("webm", false),
            ("你好.webm", false),
            ("hello.webm?x", false),
        ] {
            assert_eq!(is_media(name), expected, "{name}");
        }
    }
}
