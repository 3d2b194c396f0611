//! A video in sign language, or a voice, for whoever would rather watch or listen than read.

use super::{Example, Pictogram, Picture, Says, sample};
use crate::{
    html::{Draw, Html},
    locale::{Language, Locale},
    t,
};
use leptos::prelude::*;
use rust_embed::{EmbeddedFile, RustEmbed};
use tantu_domain::service::Medium;

/// A recording as a page shows it.
#[derive(Clone, Debug)]
pub struct Clip {
    /// Whether it is watched or heard.
    pub medium: Medium,
    /// How long it takes.
    pub seconds: u16,
    /// Where it is; none on a device without a network, which keeps no recordings.
    pub file: Option<ClipFile>,
    /// What it says, in words.
    pub words: String,
}

/// Where a recording is.
#[derive(Clone, Debug)]
pub struct ClipFile {
    /// The address.
    pub address: String,
    /// How large it is.
    pub bytes: u64,
    /// Of a video: the addresses of its captions, by language.
    pub captions: Vec<(Language, String)>,
}

/// The recordings of a page, each behind one line that says what it is, how long it takes and how much data it costs,
/// so that nobody on a bus pays unasked: until that line is pressed and then the player, nothing is fetched, and nothing
/// ever starts by itself (1.4.2). Closed, it is one stop for whoever goes by key or by switch, and does not push the
/// question off the screen.
///
/// What is said stands below the player in words (1.2.1, 1.2.8), and a video has captions (1.2.2). A video in sign
/// language is silent until its sound is asked for: whoever watches it may not hear how loud their phone is.
#[component]
pub fn MediaClips(
    /// The words.
    locale: Locale,
    /// The recordings, none of them empty.
    clips: Vec<Clip>,
) -> impl IntoView {
    clips.into_iter().map(|clip| one(locale, clip)).collect_view()
}

fn one(locale: Locale, Clip { medium, seconds, file, words }: Clip) -> Html {
    let (picture, title) = match medium {
        Medium::Sign => (Pictogram::Hands, t!(locale, "media-sign")),
        Medium::Audio => (Pictogram::Sound, t!(locale, "media-audio")),
    };
    let cost = match &file {
        Some(file) => {
            t!(locale, "media-cost", length = length(locale, seconds), size = megabytes(file.bytes))
        }
        None => t!(locale, "media-elsewhere"),
    };
    let said = words.split("\n\n").map(|text| view! { <Says locale text=text.to_owned()/> });
    view! {
        <details class="media">
            <summary>
                <Picture of=picture/>
                <span>
                    <span class="media-title">{title.clone()}</span>
                    <span class="media-cost">{cost}</span>
                </span>
            </summary>
            {file.map(|file| player(locale, medium, title, file))}
            <p class="media-said">{t!(locale, "media-said")}</p>
            {said.collect_view()}
        </details>
    }
    .draw()
}

fn player(
    locale: Locale,
    medium: Medium,
    title: String,
    ClipFile { address, captions, .. }: ClipFile,
) -> Html {
    if medium == Medium::Audio {
        return view! { <audio controls preload="none" src=address aria-label=title></audio> }.draw();
    }
    let tracks = captions.into_iter().map(|(language, address)| {
        let label = t!(Locale::new(language), "language-name");
        let is_read = language == locale.language();
        view! { <track kind="captions" src=address srclang=language.tag() label=label default=is_read/> }
    });
    view! {
        <video controls playsinline muted preload="none" src=address aria-label=title>
            {tracks.collect_view()}
        </video>
    }
    .draw()
}

/// “1 minute 5 seconds”.
fn length(locale: Locale, seconds: u16) -> String {
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    t!(locale, "media-length", minutes = minutes, seconds = seconds)
}

/// At most so many, to a tenth: what is paid for is never more than was said.
fn megabytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// The recordings of the examples below. They show how the slot works, and teach nobody to sign.
#[derive(RustEmbed)]
#[folder = "samples"]
struct Samples;

/// Where they are.
pub const SAMPLES: &str = "/gallery/media";

/// One of them.
pub fn sample_file(name: &str) -> Option<EmbeddedFile> {
    Samples::get(name)
}

/// A video, a voice, and a video on a device without a network.
pub fn examples(locale: Locale) -> Vec<Example> {
    let address = |name: &str| format!("{SAMPLES}/{name}");
    let file = |name: &str, captions| {
        let bytes = sample_file(name).map_or(0, |file| file.data.len());
        Some(ClipFile { address: address(name), bytes: bytes.try_into().unwrap_or(u64::MAX), captions })
    };
    let captions = Language::ALL.map(|language| (language, address(&format!("sign.{}.vtt", language.tag()))));
    let sign = Clip {
        medium: Medium::Sign,
        seconds: 6,
        file: file("sign.webm", captions.to_vec()),
        words: sample(
            locale,
            "这是样片。画的小人动动手，不是真的手语。您的手语视频，就放在这里。",
            "This is a sample. The drawn figure moves its hands; it is not real sign language. Your video in sign language goes here.",
        ),
    };
    let audio = Clip {
        medium: Medium::Audio,
        seconds: 7,
        file: file("audio.mp3", Vec::new()),
        words: sample(
            locale,
            "这是样音，是机器读的。您的录音，就放在这里。",
            "This is a sample, read by a machine. Your recording goes here.",
        ),
    };
    let elsewhere = Clip { file: None, ..sign.clone() };
    vec![
        Example::new("a video", view! { <MediaClips locale clips=vec![sign]/> }),
        Example::new("a voice", view! { <MediaClips locale clips=vec![audio]/> }),
        Example::new("without a network", view! { <MediaClips locale clips=vec![elsewhere]/> }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::render;

    #[test]
    fn a_person_knows_what_a_recording_costs_before_it_is_fetched() {
        let check = |bytes, expected: &str| assert_eq!(megabytes(bytes), expected);
        check(1, "0.1");
        check(100_000, "0.1");
        check(1_234_567, "1.3");
        check(12_000_000, "12.0");
    }

    #[test]
    fn a_length_is_said_as_one_says_it() {
        let check = |language, seconds, expected: &str| {
            assert_eq!(length(Locale::new(language), seconds), expected);
        };
        check(Language::Chinese, 6, "6 秒");
        check(Language::Chinese, 60, "1 分钟");
        check(Language::Chinese, 65, "1 分 5 秒");
        check(Language::English, 1, "1 second");
        check(Language::English, 120, "2 minutes");
        check(Language::English, 65, "1 minute 5 seconds");
    }

    #[test]
    fn captions_come_up_in_the_language_that_is_read() {
        for language in Language::ALL {
            let [video, ..] = &mut examples(Locale::new(language))[..] else { panic!("there is a video") };
            let html = std::mem::replace(&mut video.html, "".draw());
            let html = render(|| html);
            let tracks: Vec<_> =
                html.split("<track").skip(1).filter_map(|rest| rest.split('>').next()).collect();
            assert_eq!(tracks.len(), Language::ALL.len());
            for track in tracks {
                let is_read = track.contains(&format!("srclang=\"{}\"", language.tag()));
                assert_eq!(track.contains(" default"), is_read, "{track}");
            }
            assert!(!html.contains("autoplay") && html.contains("preload=\"none\""), "{html}");
        }
    }
}
