//! What can be watched and listened to on the page of a service, or of one of its questions.

use crate::{
    catalog::{Entry, Mentions},
    components::{Clip, ClipFile, MediaClips},
    html::{Draw, Html},
    locale::{Language, Locale},
};
use leptos::prelude::*;
use tantu_domain::service::{Medium, Question, Recording};

/// The recordings of this question, or else of the service; nothing where it has none.
pub(super) fn recordings(
    locale: Locale,
    entry: &Entry,
    question: Option<&Question>,
    mentions: &Mentions,
) -> Html {
    let all = question.map_or(&entry.service.media, |question| &question.media);
    let clips = all.iter().filter_map(|(medium, recording)| {
        let words = words(locale, entry, question, medium, mentions)?;
        // What is named and not there is for the linter to say.
        let file = if entry.plays() { Some(file(entry, question, recording)?) } else { None };
        Some(Clip { medium, seconds: recording.seconds, file, words })
    });
    let clips = clips.collect();
    view! { <MediaClips locale clips/> }.draw()
}

/// What it says. A recording without is not shown: some could not follow it.
fn words(
    locale: Locale,
    entry: &Entry,
    question: Option<&Question>,
    medium: Medium,
    mentions: &Mentions,
) -> Option<String> {
    let (words, key) = (entry.words(locale), medium.name());
    match question {
        Some(question) => words.part_of(question, key, mentions),
        None => words.has(key).then(|| words.get_with(key, mentions)),
    }
}

fn file(entry: &Entry, question: Option<&Question>, recording: &Recording) -> Option<ClipFile> {
    let (address, bytes) = entry.recording(question, &recording.file)?;
    let captions = recording
        .captions
        .iter()
        .filter_map(|(tag, name)| Some((Language::from_tag(tag)?, entry.recording(question, name)?.0)));
    Some(ClipFile { address, bytes, captions: captions.collect() })
}
