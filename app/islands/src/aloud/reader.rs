//! Who reads: which sentence, with which voice, how fast.

use super::{
    OWN, RATE, Words, mark,
    script::{self, Line},
    voice::{self, Rate, Voice},
};
use crate::browser::{document, language, listen, property, window};
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice, Storage};

/// What it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It has not begun, or is at the end.
    Silent,
    /// It reads.
    Reading,
    /// It waits in a sentence.
    Paused,
}

/// Whether the device has a voice for the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voices {
    /// Nobody knows yet: browsers look for them after the page is there.
    Awaited,
    /// It has.
    There,
    /// It has not.
    Missing,
}

/// So long a device is given to find its voices. One that finds them later still gets its buttons.
const PATIENCE: Duration = Duration::from_secs(2);

/// Under this name the rate is remembered until the tab is closed.
const KEPT: &str = "aloud-rate";

/// The reader of this page. It is handed around by copies; all of them are the same.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    pub(super) state: RwSignal<State>,
    pub(super) voices: RwSignal<Voices>,
    /// What is told beside the buttons.
    pub(super) told: RwSignal<String>,
    desk: StoredValue<Desk, LocalStorage>,
}

/// What lies before the reader.
struct Desk {
    words: Words,
    lines: Vec<Line>,
    /// Which line is read.
    at: usize,
    rate: Rate,
    /// Whatever is said of an earlier turn is not heard any more.
    turn: u32,
    /// Some browsers forget what they say when nobody holds it.
    saying: Option<SpeechSynthesisUtterance>,
}

impl Reader {
    pub(super) fn new(words: Words) -> Self {
        let desk = Desk { words, lines: Vec::new(), at: 0, rate: voice::USUAL, turn: 0, saying: None };
        Self {
            state: RwSignal::new(State::Silent),
            voices: RwSignal::new(Voices::Awaited),
            told: RwSignal::new(String::new()),
            desk: StoredValue::new_local(desk),
        }
    }

    /// Looks for a voice, and listens for what the person does.
    pub(super) fn wake(self) {
        let Some((document, synthesis)) = document().zip(synthesis()) else {
            self.voices.set(Voices::Missing);
            return;
        };
        if let Some(rate) = storage().and_then(|storage| storage.get_item(KEPT).ok()?) {
            self.desk.update_value(|desk| desk.rate = voice::remembered(&rate).unwrap_or(desk.rate));
        }
        self.look_for_voice();
        listen(&synthesis, "voiceschanged", move |_| self.look_for_voice());
        set_timeout(
            move || {
                if self.voices.get_untracked() == Voices::Awaited {
                    self.voices.set(Voices::Missing);
                }
            },
            PATIENCE,
        );
        for deed in ["keydown", "click", "input"] {
            listen(&document, deed, move |event| {
                if !is_own(event) {
                    self.pause();
                }
            });
        }
        // Some browsers talk on over the next page.
        window().iter().for_each(|window| listen(window, "pagehide", move |_| self.stop()));
    }

    fn look_for_voice(self) {
        let has_one = document().is_some_and(|document| voice_for(&language(&document)).is_some());
        if has_one {
            self.voices.set(Voices::There);
        }
    }

    /// Begins, waits, or goes on.
    pub(super) fn toggle(self) {
        match self.state.get_untracked() {
            State::Reading => self.pause(),
            State::Silent | State::Paused => self.go(0),
        }
    }

    /// Reads the sentence so many after this one; where nothing was read yet, the first.
    pub(super) fn go(self, by: isize) {
        let is_new = self.state.get_untracked() == State::Silent;
        self.desk.update_value(|desk| {
            if is_new && let Some(document) = document() {
                (desk.lines, desk.at) = (script::of_page(&document, &desk.words), 0);
            } else {
                let last = desk.lines.len().saturating_sub(1);
                desk.at = desk.at.saturating_add_signed(by).min(last);
            }
        });
        self.told.set(String::new());
        self.read();
    }

    /// Another pace, heard at once.
    pub(super) fn pace(self, of: fn(Rate) -> Rate) {
        self.desk.update_value(|desk| desk.rate = of(desk.rate));
        let (rate, words) = self.desk.with_value(|desk| (desk.rate.name, desk.words.rate.clone()));
        if let Some(storage) = storage() {
            // Where nothing may be kept, it holds for this page.
            let _ = storage.set_item(KEPT, rate);
        }
        self.told.set(words.replace(RATE, rate));
        if self.state.get_untracked() == State::Reading {
            self.read();
        }
    }

    /// Waits in this sentence. It is read from its beginning afterwards: nobody understands half of one.
    pub(super) fn pause(self) {
        if self.state.get_untracked() == State::Reading {
            self.fall_silent();
            self.state.set(State::Paused);
        }
    }

    /// Ends, and begins at the top the next time.
    pub(super) fn stop(self) {
        self.fall_silent();
        mark::unmark();
        self.state.set(State::Silent);
    }

    fn fall_silent(self) {
        self.desk.update_value(|desk| (desk.turn, desk.saying) = (desk.turn + 1, None));
        synthesis().iter().for_each(SpeechSynthesis::cancel);
    }

    /// Reads the sentence that is next, and so on to the end of the page.
    fn read(self) {
        self.fall_silent();
        let next =
            self.desk.with_value(|desk| Some((desk.lines.get(desk.at).cloned()?, desk.rate, desk.turn)));
        let Some((line, rate, turn)) = next else { return self.end() };
        let Ok(saying) = SpeechSynthesisUtterance::new_with_text(&line.said) else { return };
        // A part in another language is read by the voice of the page rather than by nobody.
        let own = document().and_then(|document| voice_for(&language(&document)));
        saying.set_voice(voice_for(&line.language).or(own).as_ref());
        saying.set_lang(&line.language);
        saying.set_rate(rate.times);
        listen(&saying, "end", move |_| self.is_said(turn));
        listen(&saying, "error", move |_| self.has_failed(turn));
        mark::mark(&line.range);
        self.state.set(State::Reading);
        synthesis().iter().for_each(|synthesis| synthesis.speak(&saying));
        self.desk.update_value(|desk| desk.saying = Some(saying));
    }

    fn is_said(self, turn: u32) {
        if self.is_turn(turn) {
            self.desk.update_value(|desk| desk.at += 1);
            self.read();
        }
    }

    fn has_failed(self, turn: u32) {
        if self.is_turn(turn) {
            self.pause();
        }
    }

    fn is_turn(self, turn: u32) -> bool {
        self.desk.try_with_value(|desk| desk.turn == turn).unwrap_or_default()
    }

    fn end(self) {
        self.stop();
        self.told.set(self.desk.with_value(|desk| desk.words.end.clone()));
    }
}

/// The device's own voice for a language.
fn voice_for(language: &str) -> Option<SpeechSynthesisVoice> {
    let voices: Vec<SpeechSynthesisVoice> =
        synthesis()?.get_voices().iter().map(JsCast::unchecked_into).collect();
    let known: Vec<_> = voices
        .iter()
        .map(|voice| Voice { language: voice.lang(), is_local: voice.local_service() })
        .collect();
    voices.into_iter().nth(voice::best(&known, language)?)
}

/// Whether it was done to the buttons of reading aloud.
fn is_own(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest(&format!(".{OWN}")).ok().flatten().is_some())
}

/// What speaks, in a browser that does.
fn synthesis() -> Option<SpeechSynthesis> {
    let synthesis = property(&window().ok()?.into(), "speechSynthesis").ok()?;
    synthesis.is_object().then(|| synthesis.unchecked_into())
}

fn storage() -> Option<Storage> {
    window().ok()?.session_storage().ok()?
}
