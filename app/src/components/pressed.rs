//! Answers that are buttons, for whoever answers by pressing.

use super::{Checkboxes, Choice, Choices, Example, Field, Pictogram, Picture, sample};
use crate::{
    html::{Draw, Html},
    locale::Locale,
    press, t,
};
use leptos::prelude::*;

/// What a press on an answer does where one answers by pressing, see [`Locale::is_pressed`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pressing {
    /// Its form does not know how to be pressed: there are circles and boxes for everybody.
    #[default]
    Unknown,
    /// It sends the form, because it is all that is asked, or because each answer stands for itself.
    Sends,
    /// It is marked, and the page comes back with everything else that was typed.
    Marks,
}

impl Pressing {
    /// Whether answers are buttons for this person.
    pub(super) fn is_for(self, locale: Locale) -> bool {
        self != Self::Unknown && locale.is_pressed()
    }
}

/// One answer as a button as large as its row.
pub(super) struct Pressed {
    /// The `id` of the button.
    pub(super) id: String,
    /// The name it sends.
    pub(super) name: String,
    /// What it sends.
    pub(super) value: String,
    /// Whether it is the answer so far.
    pub(super) is_chosen: bool,
    /// Whether it is marked or not, rather than one way on of several.
    pub(super) is_mark: bool,
    /// The `id`s of what is read after it, besides its own hint.
    pub(super) of_all: Option<String>,
}

impl Pressed {
    /// The button with these words. That it is the answer so far is said in words, because a colour says nothing to a
    /// screen reader (1.4.1, 4.1.2).
    pub(super) fn of(self, locale: Locale, Choice { label, hint, lang, picture, .. }: Choice) -> Html {
        let Self { id, name, value, is_chosen, is_mark, of_all } = self;
        let hint_id = hint.is_some().then(|| format!("{id}-about"));
        let described_by: Vec<_> = [of_all, hint_id.clone()].into_iter().flatten().collect();
        let state = is_mark.then_some(if is_chosen { "true" } else { "false" });
        let so_far = is_chosen
            .then(|| view! { " " <span class="pressed-state">{t!(locale, "choices-chosen")}</span> });
        let way = if is_mark { "pressed is-mark" } else { "pressed" };
        view! {
            <div class=way class:is-chosen=is_chosen>
                <button
                    type="submit"
                    id=id
                    name=name
                    value=value
                    aria-pressed=state
                    aria-describedby=(!described_by.is_empty()).then(|| described_by.join(" "))
                >
                    {picture.map(|of| view! { <Picture of/> })}
                    <span>
                        <span lang=lang>{label}</span>
                        {so_far}
                    </span>
                </button>
                {hint.map(|hint| view! { <p class="choice-hint" id=hint_id>{hint}</p> })}
            </div>
        }
        .draw()
    }
}

/// One of a few, the first of them being the `from`th of all.
pub(super) fn one_of(
    locale: Locale,
    field: &Field,
    options: Vec<Choice>,
    from: usize,
    pressing: Pressing,
) -> Html {
    let is_mark = pressing == Pressing::Marks;
    let kept = (is_mark && from == 0 && !field.value.is_empty())
        .then(|| view! { <input type="hidden" name=field.name.clone() value=field.value.clone()/> });
    let rows = options.into_iter().zip(from..).map(|(choice, number)| {
        let id = if number == 0 { field.name.clone() } else { format!("{}-{}", field.name, number + 1) };
        let (name, value) = match is_mark {
            true => (press::SET.to_owned(), press::setting([(field.name.as_str(), choice.value.as_str())])),
            false => (field.name.clone(), choice.value.clone()),
        };
        let is_chosen = choice.value == field.value;
        let of_all = field.described_by().filter(|_| number == 0);
        Pressed { id, name, value, is_chosen, is_mark, of_all }.of(locale, choice)
    });
    let rows = rows.collect_view();
    view! { {kept}{rows} }.draw()
}

/// A question with an answer so far, and several marks, as whoever answers by pressing meets them.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |chinese, english| sample(locale, chinese, english);
    let pressed = locale.pressed(true);
    let changed = Field {
        is_title: true,
        value: "address".into(),
        hint: Some(say("变了就选变了的那一项", "Choose what has changed")),
        ..Field::new("changed", say("上次办证以后，有什么变了吗？", "What has changed since?"))
    };
    let changes = vec![
        Choice::new("nothing", say("没有变", "Nothing")),
        Choice {
            picture: Some(Pictogram::Home), ..Choice::new("address", say("地址变了", "My address"))
        },
    ];
    let home = Field::new("home", say("家里哪里不方便？", "Where is it hard at home?"));
    let places = vec![
        Choice::new("bath", say("洗澡", "Bathing")),
        Choice {
            hint: Some(say("坐下、站起来", "Sitting down, getting up")),
            ..Choice::new("toilet", say("上厕所", "The toilet"))
        },
    ];
    let none = Some(Choice::new("none", say("都方便", "Nowhere")));
    vec![
        Example::new(
            "one of a few, answered",
            view! { <Choices locale=pressed field=changed options=changes pressing=Pressing::Sends/> },
        ),
        Example::new(
            "several, one of them marked",
            view! {
                <Checkboxes locale=pressed field=home options=places none chosen=vec!["bath".into()] pressing=Pressing::Marks/>
            },
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn a_mark_says_whether_it_is_set_and_pressing_none_takes_the_others_away() {
        let html = crate::shell::render(|| examples(Locale::new(Language::Chinese)).remove(1).html);
        assert!(
            html.contains(r#"name="set" value="home-bath=&amp;home-none=" aria-pressed="true""#),
            "{html}"
        );
        assert!(
            html.contains(r#"value="home-none=yes&amp;home-bath=&amp;home-toilet=" aria-pressed="false""#),
            "{html}"
        );
        assert!(html.contains(r#"<input type="hidden" name="home-bath" value="yes">"#), "{html}");
    }

    #[test]
    fn an_answer_that_is_all_that_is_asked_is_sent_by_its_button() {
        let html = crate::shell::render(|| examples(Locale::new(Language::Chinese)).remove(0).html);
        assert!(!html.contains("radio"), "{html}");
        assert!(
            html.contains(r#"id="changed" name="changed" value="nothing" aria-describedby="changed-hint""#),
            "{html}"
        );
    }
}
