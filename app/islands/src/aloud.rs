//! Reads the page aloud: with a voice of the device, sentence by sentence, the sentence marked.

#![expect(missing_docs, reason = "the island macro writes a struct of props without any")]

mod mark;
mod reader;
mod script;
pub mod sentences;
pub mod voice;

use leptos::prelude::*;
use reader::{Reader, State, Voices};
use serde::{Deserialize, Serialize};

/// What the buttons say, and what is said in place of what is not read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// What all of the buttons are for.
    pub title: String,
    /// Begins.
    pub play: String,
    /// Stops for a while.
    pub pause: String,
    /// Goes on where it stopped.
    pub resume: String,
    /// The sentence before.
    pub previous: String,
    /// The same sentence once more.
    pub again: String,
    /// The next sentence.
    pub next: String,
    /// A step slower.
    pub slower: String,
    /// A step faster.
    pub faster: String,
    /// Ends.
    pub stop: String,
    /// That the page is read to its end.
    pub end: String,
    /// How fast it is now, [`RATE`] standing for the number.
    pub rate: String,
    /// That the device has no voice for the language.
    pub no_voice: String,
    /// In place of a field in which nothing stands.
    pub blank: String,
    /// In place of what stands in a field.
    pub filled: String,
    /// Before what was chosen.
    pub chosen: String,
    /// In place of a number by which somebody is known.
    pub secret: String,
}

/// What stands for the number in [`Words::rate`].
pub const RATE: &str = "{rate}";

/// What the style sheet calls the row of buttons.
const OWN: &str = "aloud";

/// A row of buttons that read the page aloud.
///
/// It never begins by itself, so that it does not talk over a screen reader, and it stops when the person does anything
/// else (1.4.2, EN 301 549 5.1.3.4, 5.1.3.5). Every button is always there and always at the same place, because some
/// find them by where they are. Without a voice for the language there are no buttons but a sentence that says so; without
/// scripts there is nothing, and the page is as readable as ever.
#[island]
pub fn Aloud(
    /// What is said.
    words: Words,
) -> impl IntoView {
    let reader = Reader::new(words.clone());
    Effect::new(move |_| reader.wake());
    let Words { title, previous, again, next, slower, faster, stop, no_voice, .. } = words.clone();
    let buttons = move || {
        let (play, pause, resume) = (words.play.clone(), words.pause.clone(), words.resume.clone());
        let main = move || match reader.state.get() {
            State::Silent => play.clone(),
            State::Reading => pause.clone(),
            State::Paused => resume.clone(),
        };
        let button = |label: &str, press: fn(Reader)| {
            view! { <button class="button is-quiet" type="button" on:click=move |_| press(reader)>{label.to_owned()}</button> }
        };
        view! {
            <button class="button" type="button" on:click=move |_| reader.toggle()>{main}</button>
            {button(&previous, |reader| reader.go(-1))}
            {button(&again, |reader| reader.go(0))}
            {button(&next, |reader| reader.go(1))}
            {button(&slower, |reader| reader.pace(voice::slower))}
            {button(&faster, |reader| reader.pace(voice::faster))}
            {button(&stop, Reader::stop)}
        }
    };
    let buttons = move || (reader.voices.get() == Voices::There).then(&buttons);
    let missing = move || (reader.voices.get() == Voices::Missing).then(|| no_voice.clone());
    view! {
        <div class=OWN role="group" aria-label=title>
            {buttons}
            <p role="status">{missing}{move || reader.told.get()}</p>
        </div>
    }
}
