//! What is read of a page, and where it stands: the text of `main` as somebody reads it who sees it.
//!
//! **Invariant:** nothing that was typed into a field is read, only whether there is something: whoever stands by hears
//! it, too.

use super::{
    OWN, Words,
    sentences::{sentences, spoken},
};
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, Node, Range, Text,
};

/// One thing to say.
#[derive(Clone)]
pub(super) struct Line {
    /// What is said.
    pub(super) said: String,
    /// In which language.
    pub(super) language: String,
    /// Where it stands.
    pub(super) range: Range,
}

/// What is read of the page, in reading order.
pub(super) fn of_page(document: &Document, words: &Words) -> Vec<Line> {
    let Some(main) = document.query_selector("main").ok().flatten() else { return Vec::new() };
    let language = document.document_element().and_then(|root| root.get_attribute("lang"));
    let (language, block, lines) = (language.unwrap_or_default(), Vec::new(), Vec::new());
    let mut script = Script { document, words, language, block, lines };
    script.read_all(&main);
    script.end_block();
    script.lines
}

struct Script<'a> {
    document: &'a Document,
    words: &'a Words,
    /// That of the place where the script is.
    language: String,
    /// The texts since the last end of a block: a sentence may go through several of them, such as a link.
    block: Vec<Text>,
    lines: Vec<Line>,
}

impl Script<'_> {
    fn read_all(&mut self, parent: &Node) {
        let nodes = parent.child_nodes();
        for node in (0..nodes.length()).filter_map(|place| nodes.item(place)) {
            match node.dyn_into::<Text>() {
                Ok(text) => self.block.push(text),
                Err(node) => node.dyn_ref::<Element>().into_iter().for_each(|element| self.read(element)),
            }
        }
    }

    fn read(&mut self, element: &Element) {
        let tag = element.tag_name().to_ascii_lowercase();
        let Some(display) = display(element) else { return };
        if !is_to_be_read(element, &tag) {
            return;
        }
        if let "input" | "textarea" | "select" = tag.as_str() {
            self.end_block();
            self.say_state(element);
            return;
        }
        let language = element.get_attribute("lang");
        let is_inline = display.starts_with("inline") && tag != "button" && language.is_none();
        if !is_inline && display != "contents" {
            self.end_block();
        }
        let before = language.map(|language| std::mem::replace(&mut self.language, language));
        self.read_all(element);
        if !is_inline && display != "contents" {
            self.end_block();
        }
        if let Some(before) = before {
            self.language = before;
        }
    }

    /// Says the sentences of the texts that were gathered.
    fn end_block(&mut self) {
        let block = std::mem::take(&mut self.block);
        let whole: String = block.iter().filter_map(|text| text.text_content()).collect();
        for sentence in sentences(&whole) {
            let range = range(self.document, &block, sentence.start, sentence.end);
            self.say(spoken(&sentence.text, &self.words.secret), range);
        }
    }

    fn say_state(&mut self, field: &Element) {
        if let Some(said) = state(field, self.words) {
            let range = self.document.create_range().ok();
            self.say(said.to_owned(), range.filter(|range| range.select_node(field).is_ok()));
        }
    }

    fn say(&mut self, said: String, range: Option<Range>) {
        let language = self.language.clone();
        self.lines.extend(range.map(|range| Line { said, language, range }));
    }
}

/// How the browser shows it; not at all, if it does not.
fn display(element: &Element) -> Option<String> {
    let style = web_sys::window()?.get_computed_style(element).ok()??;
    let [display, visibility] = ["display", "visibility"].map(|name| style.get_property_value(name).ok());
    display.filter(|display| display != "none" && visibility.as_deref() != Some("hidden"))
}

/// Words for the ear only tell a screen reader what others see; whoever is read to sees it, too.
fn is_to_be_read(element: &Element, tag: &str) -> bool {
    !matches!(tag, "script" | "style" | "svg" | "template")
        && !is_own(element)
        && !element.class_list().contains("visually-hidden")
        && element.get_attribute("aria-hidden").as_deref() != Some("true")
}

/// The buttons of reading aloud and of dictation are not part of the page.
fn is_own(element: &Element) -> bool {
    element.class_list().contains(OWN) || element.class_list().contains("dictation")
}

/// Whether something was chosen or filled in, but never what.
fn state<'a>(field: &Element, words: &'a Words) -> Option<&'a str> {
    let filled = |value: String| Some(if value.is_empty() { &*words.blank } else { &*words.filled });
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        return match &*input.type_() {
            "hidden" | "submit" | "button" => None,
            "radio" | "checkbox" => input.checked().then_some(&*words.chosen),
            _ => filled(input.value()),
        };
    }
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        return filled(area.value());
    }
    filled(field.dyn_ref::<HtmlSelectElement>()?.value())
}

/// From one place of a block to another, counted through all of its texts.
fn range(document: &Document, block: &[Text], start: u32, end: u32) -> Option<Range> {
    let range = document.create_range().ok()?;
    let (text, offset) = place(block, start, false)?;
    range.set_start(text, offset).ok()?;
    let (text, offset) = place(block, end, true)?;
    range.set_end(text, offset).ok()?;
    Some(range)
}

/// In which text a place is, and where in it. Where one text ends and the next begins, a sentence ends in the first and
/// begins in the second.
fn place(block: &[Text], mut offset: u32, is_end: bool) -> Option<(&Text, u32)> {
    for text in block {
        let length = text.length();
        if offset < length || (is_end && offset == length) {
            return Some((text, offset));
        }
        offset -= length;
    }
    None
}
