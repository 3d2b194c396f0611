//! Recordings of a federation: dropped beside its service, found on its pages, played piece by piece on a phone.

use crate::definitions::{SERVICE, WORDS, shelf_of};
use axum::http::{Request, header};
use std::{fs, path::Path};
use tantu_journeys::{Network, Page, Person, Tantu, cast::LI, journeys, word};
use tempfile::TempDir;

journeys! {
    a_recording_dropped_beside_a_service_is_played_on_its_page
    a_question_has_a_recording_of_its_own
    a_recording_that_lacks_its_file_or_its_words_is_not_shown
    a_better_video_stops_nobody_and_is_fetched_anew
    without_a_network_what_a_recording_says_can_still_be_read
}

const SIGN: &str = "[media.sign]
file = \"hello.webm\"
seconds = 65
captions = { zh-CN = \"hello.zh-CN.vtt\", en = \"hello.en.vtt\" }

[[question]]
id = \"wish\"
media.audio = { file = \"wish.mp3\", seconds = 9 }
";

const SAID: &str = "sign = 图书馆有盲文书。来借吧。
question-wish = 您想借什么书？
    .audio = 盲文书摸着读。大字书看着读。
";

const VIDEO: &str = "A video, to whoever does not look into it.";

fn put(shelf: &Path, name: &str, bytes: &str) {
    let folder = shelf.join("reader-card/media");
    fs::create_dir_all(&folder).expect("there is room");
    fs::write(folder.join(name), bytes).expect("there is room");
}

/// A reader's card, with a video on its page and a voice on its first question.
async fn with_recordings(tantu: &mut Tantu) -> TempDir {
    let service = SERVICE.replacen("[[question]]\nid = \"wish\"\n", SIGN, 1);
    let shelf = shelf_of("reader-card", &service, &WORDS.replace("question-wish = 您想借什么书？\n", SAID));
    for (name, bytes) in [
        ("hello.webm", VIDEO),
        ("hello.zh-CN.vtt", "WEBVTT\n\n00:00.000 --> 00:04.000\n图书馆有盲文书。\n"),
        ("hello.en.vtt", "WEBVTT\n\n00:00.000 --> 00:04.000\nThe library has books in braille.\n"),
        ("wish.mp3", "A voice."),
    ] {
        put(shelf.path(), name, bytes);
    }
    tantu.lay_over(shelf.path().to_owned());
    tantu.restart().await;
    shelf
}

/// Where a page fetches something from.
fn source(page: &Page, selector: &str) -> String {
    let element = page.first(selector).unwrap_or_else(|| panic!("{} has no {selector}", page.address));
    element.attr("src").expect("it comes from somewhere").to_owned()
}

async fn piece(person: &mut Person, address: &str, range: &str) -> Page {
    person.ask(Request::get(address).header(header::RANGE, range), "").await
}

async fn a_recording_dropped_beside_a_service_is_played_on_its_page(mut tantu: Tantu) {
    let _shelf = with_recordings(&mut tantu).await;
    let mut visitor = tantu.visitor();
    let page = visitor.open("/services/reader-card").await;
    let offered = page.text_of(".media summary");
    for said in [word("media-sign"), "1 分 5 秒".to_owned(), "0.1 兆".to_owned()] {
        assert!(offered.contains(&said), "{offered} does not say {said}");
    }
    assert!(page.text_of(".media").contains("图书馆有盲文书。"), "what is said is there in words");
    assert!(page.all("audio, [autoplay]").is_empty());
    let ours = page.first("track[default]").expect("captions come up by themselves");
    assert_eq!(ours.attr("srclang"), Some("zh-CN"));

    let video = visitor.get(&source(&page, "video")).await;
    assert_eq!((video.status, video.html.as_str()), (200, VIDEO));
    assert_eq!(video.header(header::CONTENT_TYPE), "video/webm");
    assert!(video.header(header::CACHE_CONTROL).contains("immutable"));
    assert!(video.header(header::CONTENT_SECURITY_POLICY).contains("media-src 'self'"));
    let some = piece(&mut visitor, &source(&page, "video"), "bytes=2-6").await;
    assert_eq!((some.status, some.html.as_str()), (206, "video"));
    let captions = visitor.get(&source(&page, "track[default]")).await;
    assert!(
        captions.header(header::CONTENT_TYPE).starts_with("text/vtt") && captions.html.starts_with("WEBVTT")
    );

    for nowhere in [
        "/media/reader-card/none.webm",
        "/media/reader-card/service.toml",
        "/media/reader-card/..%2Fservice.toml",
        "/media/reader-card/..%2F..%2F..%2Fetc%2Fpasswd",
        "/media/nothing/hello.webm",
    ] {
        assert_eq!(visitor.get(nowhere).await.status, 404, "{nowhere}");
    }
    let unnamed = visitor.get("/media/reader-card/hello.webm").await;
    assert_eq!((unnamed.status, unnamed.header(header::CACHE_CONTROL)), (200, "no-cache"));
}

async fn a_question_has_a_recording_of_its_own(mut tantu: Tantu) {
    let _shelf = with_recordings(&mut tantu).await;
    let mut li = tantu.resident(&LI).await;
    let page = li.open("/services/reader-card").await;
    let page = li.submit(page.form()).await;
    assert!(page.text_of(".media").contains("盲文书摸着读。") && page.all("video").is_empty());
    let voice = li.get(&source(&page, "audio")).await;
    assert_eq!((voice.status, voice.header(header::CONTENT_TYPE)), (200, "audio/mpeg"));
    let page = li.fill_in(&page, &[("wish", "braille")]).await;
    assert!(page.all(".media").is_empty(), "nothing is shown where there is nothing");
}

async fn a_recording_that_lacks_its_file_or_its_words_is_not_shown(mut tantu: Tantu) {
    let shelf = with_recordings(&mut tantu).await;
    fs::remove_file(shelf.path().join("reader-card/media/hello.webm")).expect("it was there");
    tantu.restart().await;
    let page = tantu.visitor().open("/services/reader-card").await;
    assert!(page.all(".media").is_empty());

    put(shelf.path(), "hello.webm", VIDEO);
    for language in ["zh-CN", "en"] {
        let file = shelf.path().join(format!("reader-card/{language}.ftl"));
        let words =
            fs::read_to_string(&file).expect("it was there").replace("sign = 图书馆有盲文书。来借吧。\n", "");
        fs::write(file, words).expect("there is room");
    }
    tantu.restart().await;
    let page = tantu.visitor().open("/services/reader-card").await;
    assert!(page.all(".media").is_empty());
}

async fn a_better_video_stops_nobody_and_is_fetched_anew(mut tantu: Tantu) {
    let shelf = with_recordings(&mut tantu).await;
    let mut li = tantu.resident(&LI).await;
    let service = li.open("/services/reader-card").await;
    let question = li.submit(service.form()).await;
    let before = source(&service, "video");
    put(shelf.path(), "hello.webm", "A better video.");
    tantu.restart().await;
    li.move_to(&tantu);
    let page = li.open(&question.address).await;
    assert_eq!(page.address, question.address, "nobody is told that the form has changed");
    let after = source(&li.open("/services/reader-card").await, "video");
    assert_ne!(before, after, "whoever keeps the old one asks for the new one");
    let outdated = li.get(&before).await;
    assert_eq!((outdated.status, outdated.header(header::CACHE_CONTROL)), (200, "no-cache"));
}

async fn without_a_network_what_a_recording_says_can_still_be_read(mut tantu: Tantu) {
    let _shelf = with_recordings(&mut tantu).await;
    let mut phone = tantu.phone(1);
    phone.open("/").await;
    phone.network(Network::Gone);
    let page = phone.open("/services/reader-card").await;
    page.says(&word("media-elsewhere"));
    page.says("图书馆有盲文书。");
    assert!(page.all("video, audio").is_empty(), "there is nothing that cannot be played");
}
