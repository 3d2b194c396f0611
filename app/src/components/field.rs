//! What every question to a person has in common: words, what was typed, and what is wrong with it.

use super::{error_summary::ErrorSummary, says::Says};
use crate::{
    html::{Draw, Html},
    locale::Locale,
    t,
};
use leptos::prelude::*;

/// One question to a person, with whatever they answered last.
///
/// Pages fill in what they have: `Field { hint: Some(…), ..Field::new("phone", label) }`.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// The name the answer is sent under; also the `id` of the (first) input, so that `#name` leads to it.
    pub name: String,
    /// The question itself. It stays above the input, because a placeholder vanishes when it is needed most.
    pub label: String,
    /// Whether this is the only question of the page. The label is then the `h1`, and the error summary stands
    /// between the two and the input, the one order every checker and every screen reader accepts.
    pub is_title: bool,
    /// One short sentence of help, without links: it is read aloud each time the input is reached.
    pub hint: Option<String>,
    /// What the person should mend, in the same words as in the error summary.
    pub problem: Option<String>,
    /// The input it is about, where the question has several; otherwise the only one.
    pub problem_at: Option<String>,
    /// What was typed, or the value of the option that was chosen.
    pub value: String,
    /// The `autocomplete` token: only for the person's own data, never for those of the person they help.
    pub autocomplete: Option<&'static str>,
    /// Why something stands here already, such as “the number you signed in with”.
    pub prefilled: Option<String>,
    /// The `id`s of whatever else is to be read with the input, such as its unit, or the help of a group around it.
    pub about: Option<String>,
}

impl Field {
    /// A question without hint, problem or answer. A part of something larger has the name of the whole in front of
    /// its own, `rooms-1-hard`, and so has an `id` of its own.
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { name: name.into(), label: label.into(), ..Self::default() }
    }

    /// What a screen reader says after the label: first what is wrong, then the help.
    pub(crate) fn described_by(&self) -> Option<String> {
        let parts = [
            self.problem.is_some().then_some("problem"),
            self.prefilled.is_some().then_some("prefilled"),
            self.hint.is_some().then_some("hint"),
        ];
        let own = parts.into_iter().flatten().map(|part| format!("{}-{part}", self.name));
        let ids: Vec<_> = own.chain(self.about.clone()).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `aria-invalid`, present only when there is something to mend.
    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.problem.is_some().then_some("true")
    }

    /// The class of the box around notes and input.
    pub(super) fn class(&self) -> &'static str {
        if self.problem.is_some() { "field has-problem" } else { "field" }
    }

    // The views below have lost their types: a page of fields of notes would otherwise be a type deeper than the
    // compiler is willing to look.

    /// The question as the title of the page, with its error summary; nothing where it is one of several.
    pub(super) fn title(&self, locale: Locale) -> Html {
        let Self { name, label, is_title, .. } = self.clone();
        let summary = self.summary(locale, Vec::new());
        is_title.then(|| view! { <h1><label for=name>{label}</label></h1> {summary} }).draw()
    }

    /// The question as a line above the input, where it is one of several.
    pub(super) fn label(&self) -> Html {
        let Self { name, label, is_title, .. } = self.clone();
        (!is_title).then(|| view! { <label class="field-label" for=name>{label}</label> }).draw()
    }

    /// The question as the legend of several inputs, with the error summary if it is the title of the page.
    pub(super) fn legend(&self, locale: Locale) -> Html {
        self.legend_with(locale, Vec::new())
    }

    /// The same for a question with parts of its own, whose problems the summary lists too.
    pub(super) fn legend_with(&self, locale: Locale, of_parts: Vec<(String, String)>) -> Html {
        let label = self.label.clone();
        if self.is_title {
            view! { <legend><h1>{label}</h1></legend> {self.summary(locale, of_parts)} }.draw()
        } else {
            view! { <legend class="field-label">{label}</legend> }.draw()
        }
    }

    /// The answers among their notes. In easy words the answers come first, and the help after them; it is read with the
    /// first of them all the same.
    pub(super) fn notes_around(&self, locale: Locale, answers: Html) -> Html {
        if !locale.is_easy() {
            return view! { {self.notes(locale)}{answers} }.draw();
        }
        let before = Self { hint: None, ..self.clone() }.notes(locale);
        let after = Self { prefilled: None, problem: None, ..self.clone() }.notes(locale);
        view! { {before}{answers}{after} }.draw()
    }

    /// Hint, note on what stands here already, problem: in the order in which they are read.
    pub(super) fn notes(&self, locale: Locale) -> Html {
        let Self { name, hint, prefilled, problem, .. } = self.clone();
        let id = |part| format!("{name}-{part}");
        let hint = hint.map(|hint| view! { <Says locale class="hint" id=id("hint") text=hint/> });
        let prefilled =
            prefilled.map(|note| view! { <Says locale class="hint" id=id("prefilled") text=note/> });
        view! {
            {hint}
            {prefilled}
            {problem.map(|problem| view! { <ProblemText locale id=id("problem") problem/> })}
        }
        .draw()
    }

    /// What is wrong with the question, then with its parts.
    pub(super) fn summary(&self, locale: Locale, of_parts: Vec<(String, String)>) -> Html {
        let at = self.problem_at.clone().unwrap_or_else(|| self.name.clone());
        let problem = self.problem.iter().map(|problem| (at.clone(), problem.clone()));
        let problems = problem.chain(of_parts).collect();
        view! { <ErrorSummary locale problems/> }.draw()
    }
}

/// What is wrong with one field, above its input. The hidden word “error” says in sound what the colour says to the
/// eye (1.4.1, 3.3.1).
#[component]
pub(super) fn ProblemText(
    /// The words.
    locale: Locale,
    /// What `aria-describedby` refers to.
    id: String,
    /// What should be mended, as a whole sentence.
    problem: String,
) -> impl IntoView {
    view! {
        <p class="problem" id=id>
            <span class="visually-hidden">{t!(locale, "field-problem-prefix")}</span>
            {problem}
        </p>
    }
}
