//! One answer out of a few.

use super::{Example, Field, Pictogram, Picture, Pressing, pressed::one_of, sample};
use crate::{
    html::{Draw, Html},
    locale::Locale,
};
use leptos::prelude::*;

/// One of the answers offered.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// One short sentence that helps to decide.
    pub hint: Option<String>,
    /// The language of the words, where it is not the page's: a screen reader then says them in the right voice (3.1.2).
    pub lang: Option<&'static str>,
    /// What it is about, for whoever reads in easy words.
    pub picture: Option<Pictogram>,
}

impl Choice {
    /// An answer that needs no explanation.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, lang: None, picture: None }
    }
}

/// One answer out of a few, each a row one can hit with a whole hand.
///
/// The circle stands left of its words, where someone who magnifies the screen finds it, and the whole row answers to
/// a touch. The first input has the `id` of the field, so that the error summary leads there. Nothing unfolds when an
/// answer is chosen: the next question is the next page (1.3.1, 2.5.5, 3.2.2, 3.3.1, 4.1.2). Whoever answers by pressing
/// gets a button for each; whoever reads in easy words, the answers first and a picture beside each.
#[component]
pub fn Choices(
    /// The words.
    locale: Locale,
    /// The question; its `value` is the value of the answer that is chosen.
    field: Field,
    /// The answers offered.
    options: Vec<Choice>,
    /// What a press on one of them does, for whoever answers by pressing.
    #[prop(optional)]
    pressing: Pressing,
) -> impl IntoView {
    let rows = match pressing.is_for(locale) {
        true => one_of(locale, &field, options, 0, pressing),
        false => radios(&field, options, 0),
    };
    let choices = view! { <div class="choices">{rows}</div> }.draw();
    view! {
        <fieldset>
            {field.legend(locale)}
            <div class=field.class()>{field.notes_around(locale, choices)}</div>
        </fieldset>
    }
}

/// The rows of a question of which one may be chosen, the first of them being the `from`th of all.
pub(super) fn radios(field: &Field, options: Vec<Choice>, from: usize) -> Html {
    let rows = options.into_iter().enumerate().map(|(index, choice)| {
        let number = from + index;
        let id = if number == 0 { field.name.clone() } else { format!("{}-{}", field.name, number + 1) };
        // What belongs to all of them is read with the first only: heard eleven times it would drown the answers.
        let of_all = field.described_by().filter(|_| number == 0);
        let row = Row {
            input: "radio",
            name: field.name.clone(),
            is_chosen: choice.value == field.value,
            value: choice.value.clone(),
            of_all,
            id,
        };
        row.of(choice)
    });
    rows.collect_view().draw()
}

/// One row: a circle or a box, its words, and what helps to decide.
pub(super) struct Row {
    /// `radio` or `checkbox`.
    pub(super) input: &'static str,
    /// The `id` of the input.
    pub(super) id: String,
    /// The name the answer is sent under.
    pub(super) name: String,
    /// What is sent.
    pub(super) value: String,
    /// Whether it is chosen.
    pub(super) is_chosen: bool,
    /// The `id`s of what is read after it, besides its own hint.
    pub(super) of_all: Option<String>,
}

impl Row {
    /// The row with these words.
    pub(super) fn of(self, Choice { label, hint, lang, picture, .. }: Choice) -> Html {
        let Self { input, id, name, value, is_chosen, of_all } = self;
        let hint_id = hint.is_some().then(|| format!("{id}-about"));
        let described_by: Vec<_> = [of_all, hint_id.clone()].into_iter().flatten().collect();
        view! {
            <div class="choice">
                <input
                    type=input
                    id=id.clone()
                    name=name
                    checked=is_chosen
                    value=value
                    aria-describedby=(!described_by.is_empty()).then(|| described_by.join(" "))
                />
                <label for=id lang=lang>{picture.map(|of| view! { <Picture of/> })}{label}</label>
                {hint.map(|hint| view! { <p class="choice-hint" id=hint_id>{hint}</p> })}
            </div>
        }
        .draw()
    }
}

/// The question of a page with a problem, and one of several with an answer.
pub fn examples(locale: Locale) -> Vec<Example> {
    let changed = Field {
        is_title: true,
        problem: Some(sample(locale, "请选一项", "Choose one")),
        ..Field::new("changed", sample(locale, "上次办证以后，有什么变了吗？", "What has changed since?"))
    };
    let changes = vec![
        Choice::new("nothing", sample(locale, "没有变", "Nothing")),
        Choice::new("address", sample(locale, "地址或电话变了", "My address or phone number")),
        Choice {
            hint: Some(sample(
                locale,
                "需要重新评定，我们会带您去办",
                "A new assessment is needed; we show you how",
            )),
            ..Choice::new("condition", sample(locale, "身体情况变了", "My condition"))
        },
    ];
    let receive = Field {
        value: "post".into(),
        hint: Some(sample(locale, "两样都不收钱", "Both are free of charge")),
        ..Field::new("receive", sample(locale, "新证怎么给您？", "How would you like to receive it?"))
    };
    let ways = vec![
        Choice::new("post", sample(locale, "寄到家里", "By post")),
        Choice::new("hall", sample(locale, "自己去大厅取", "I pick it up at the hall")),
    ];
    [
        ("the question of the page, with a problem", changed, changes),
        ("one of several, answered", receive, ways),
    ]
    .map(|(what, field, options)| Example::new(what, view! { <Choices locale field options/> }))
    .into()
}
