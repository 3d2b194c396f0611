//! Reads every line of the log, at its most talkative, and every address, for what must not be there: the cast's names,
//! numbers, addresses and words, every code that was sent, every token and cookie that was given out.
//!
//! A leak fails the journey it happens in and all that end after it: each looks here as its [`Tantu`](crate::Tantu) goes.

use crate::cast;
use percent_encoding::percent_decode_str;
use std::{
    collections::HashSet,
    io,
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError},
};
use tracing::Subscriber;
use tracing_subscriber::fmt::{MakeWriter, format::FmtSpan};

/// A reader of the log.
#[derive(Clone, Debug)]
pub struct Watch {
    /// Looked for anywhere.
    words: Arc<[&'static str]>,
    seen: Arc<Mutex<Seen>>,
}

/// How long a code is.
const CODE: usize = 6;
/// The shortest of everything else that is planted.
const TOKEN: usize = 20;

#[derive(Debug, Default)]
struct Seen {
    /// Looked for as whole words, because six digits may be part of any number.
    tokens: HashSet<String>,
    /// The words of cards, looked for anywhere.
    phrases: HashSet<String>,
    lines: usize,
    leaks: Vec<String>,
    heard: HashSet<&'static str>,
}

/// The one that reads what the server logs.
pub fn the_log() -> &'static Watch {
    static WATCH: LazyLock<Watch> = LazyLock::new(|| {
        let watch = Watch::new();
        tracing::subscriber::set_global_default(watch.subscriber())
            .expect("nobody else in this program reads the log");
        // The kit's own parser writes down the pages it reads; that is no log of the server's.
        let parser = ["html5ever", "selectors", "scraper", "cssparser"];
        tracing_log::LogTracer::builder()
            .ignore_all(parser)
            .init()
            .expect("nobody else in this program reads the log");
        watch
    });
    &WATCH
}

impl Watch {
    /// One that knows the cast.
    #[expect(clippy::new_without_default, reason = "one that knows nobody would see nothing")]
    pub fn new() -> Self {
        Self { words: cast::secrets().into(), seen: Arc::default() }
    }

    /// Looks for a code, a token, the value of a cookie or the words of a card from now on.
    pub fn plant(&self, token: &str) {
        assert!(token.len() == CODE || token.len() >= TOKEN, "it is not looked for otherwise");
        let mut seen = self.seen();
        let place = if token.is_ascii() { &mut seen.tokens } else { &mut seen.phrases };
        place.insert(token.to_owned());
    }

    /// What of the planted is in a text, plain or percent-encoded.
    pub fn find(&self, text: &str) -> Option<String> {
        let text = percent_decode_str(text).decode_utf8_lossy();
        if let Some(word) = self.words.iter().find(|word| text.contains(**word)) {
            return Some((*word).to_owned());
        }
        if !text.is_ascii() {
            let seen = self.seen();
            if let Some(phrase) = seen.phrases.iter().find(|phrase| text.contains(phrase.as_str())) {
                return Some(phrase.clone());
            }
        }
        // Everybody's lines come by here, so the lock is taken only for what could be a token at all.
        let mut tokens = tokens(&text).filter(|token| token.len() == CODE || token.len() >= TOKEN).peekable();
        tokens.peek()?;
        let seen = self.seen();
        tokens.find(|token| seen.tokens.contains(*token)).map(str::to_owned)
    }

    /// Everything planted that was seen so far, with its line.
    pub fn leaks(&self) -> Vec<String> {
        self.seen().leaks.clone()
    }

    /// How many lines were read.
    pub fn lines(&self) -> usize {
        self.seen().lines
    }

    /// Whether a line of this level was read.
    pub fn has_heard(&self, level: &str) -> bool {
        self.seen().heard.contains(level)
    }

    /// What hands every line to this reader, spans and their fields included. That a span is entered once more says
    /// nothing new.
    pub fn subscriber(&self) -> impl Subscriber + use<> {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::NEW | FmtSpan::CLOSE)
            .with_thread_names(true)
            .with_ansi(false)
            .without_time()
            .with_writer(self.clone())
            .finish()
    }

    fn read(&self, line: &str) {
        let leak = self.find(line);
        let mut seen = self.seen();
        seen.lines += 1;
        if let Some(level) =
            ["TRACE", "DEBUG", "INFO", "WARN", "ERROR"].into_iter().find(|level| line.contains(level))
        {
            seen.heard.insert(level);
        }
        if let Some(leak) = leak {
            seen.leaks.push(format!("“{leak}” is in the log: {line}"));
        }
    }

    /// A journey that failed while it looked here must not keep the others from looking.
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The words a token could be. Behind a point six digits are a part of a second.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    text.split(move |c: char| !is_part(c)).flat_map(|word| {
        let sentence_end = word.trim_end_matches('.');
        [word, sentence_end].into_iter()
    })
}

impl<'a> MakeWriter<'a> for Watch {
    type Writer = Line;

    fn make_writer(&'a self) -> Line {
        Line(self.clone())
    }
}

/// Takes one line.
#[derive(Debug)]
pub struct Line(Watch);

impl io::Write for Line {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.read(&String::from_utf8_lossy(line));
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
