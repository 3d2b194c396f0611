//! Several answers out of a few.

use super::{Choice, Example, Field, Pressing, choices::Row, pressed::Pressed, sample};
use crate::{html::Draw, locale::Locale, press, t};
use leptos::prelude::*;

/// Several answers out of a few, each a row one can hit with a whole hand, sent as `name-option` with the value `yes`.
///
/// An answer that excludes the others stands last, after the word “or”, so that eye and ear know it is another matter.
/// A help that only says “several may be chosen” is there when the question has none of its own, because a square
/// looks like a circle to many. The error summary leads to the first box (1.3.1, 1.4.1, 2.5.5, 3.3.1, 3.3.2, 4.1.2).
#[component]
pub fn Checkboxes(
    /// The words.
    locale: Locale,
    /// The question; its `value` is not used.
    field: Field,
    /// The answers offered.
    options: Vec<Choice>,
    /// The answer that excludes the others, such as “none of these”.
    #[prop(optional_no_strip)]
    none: Option<Choice>,
    /// The values of the answers that are chosen.
    chosen: Vec<String>,
    /// Whether the page comes back when one is pressed, for whoever answers by pressing.
    #[prop(optional)]
    pressing: Pressing,
) -> impl IntoView {
    let names: Vec<_> = options.iter().map(|choice| format!("{}-{}", field.name, choice.value)).collect();
    let excluding = none.as_ref().map(|none| format!("{}-{}", field.name, none.value));
    let is_pressed = pressing.is_for(locale);
    let first = options.first().or(none.as_ref()).map(|choice| format!("{}-{}", field.name, choice.value));
    let several = (options.len() > 1).then(|| t!(locale, "checkboxes-several"));
    let field = Field {
        hint: field.hint.or(several),
        problem_at: field.problem_at.filter(|at| *at != field.name).or_else(|| first.clone()),
        ..field
    };
    let row = |choice: Choice| {
        let id = format!("{}-{}", field.name, choice.value);
        let is_wrong = field.problem.is_some() && field.problem_at.as_ref() == Some(&id);
        let of_all = if first.as_ref() == Some(&id) {
            field.described_by()
        } else {
            is_wrong.then(|| format!("{}-problem", field.name))
        };
        let is_chosen = chosen.contains(&choice.value);
        if is_pressed {
            let excluded = match &excluding {
                Some(none) if *none == id => names.iter().filter(|_| !is_chosen).collect::<Vec<_>>(),
                none => none.iter().collect(),
            };
            let now = if is_chosen { "" } else { "yes" };
            let fields =
                [(id.as_str(), now)].into_iter().chain(excluded.into_iter().map(|name| (name.as_str(), "")));
            let (name, value) = (press::SET.to_owned(), press::setting(fields));
            let kept = is_chosen.then(|| view! { <input type="hidden" name=id.clone() value="yes"/> });
            let row = Pressed { id, name, value, is_chosen, is_mark: true, of_all }.of(locale, choice);
            return view! { {kept}{row} }.draw();
        }
        let row = Row { input: "checkbox", name: id.clone(), id, value: "yes".into(), is_chosen, of_all };
        row.of(choice)
    };
    let rows = options.into_iter().map(row).collect_view();
    let none = none.map(|none| {
        view! {
            <p class="choices-or">{t!(locale, "checkboxes-or")}</p>
            {row(none)}
        }
    });
    view! {
        <fieldset>
            {field.legend(locale)}
            <div class=field.class()>
                {field.notes_around(locale, view! { <div class="choices">{rows}{none}</div> }.draw())}
            </div>
        </fieldset>
    }
}

/// The question of a page with a problem, one of several with answers, and one that may stay empty.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |chinese, english| sample(locale, chinese, english);
    let difficulty = Field {
        is_title: true,
        problem: Some(say(
            "请至少选一项。都没有，就选最后一项",
            "Choose at least one, or the last one if none fits",
        )),
        ..Field::new("difficulty", say("您做什么事不方便？", "What is hard for you?"))
    };
    let difficulties = vec![
        Choice::new("moving", say("走路、上下楼", "Walking, stairs")),
        Choice {
            hint: Some(say("戴着眼镜也看不清", "Even with glasses")),
            ..Choice::new("seeing", say("看东西", "Seeing"))
        },
        Choice::new("hearing", say("听声音", "Hearing")),
    ];
    let home = Field {
        hint: Some(say("哪里不方便就选哪里", "Choose every place that is hard")),
        ..Field::new("home", say("家里哪里不方便？", "Where is it hard at home?"))
    };
    let places = vec![
        Choice::new("bath", say("洗澡", "Bathing")),
        Choice::new("toilet", say("上厕所", "The toilet")),
        Choice::new("steps", say("门口的台阶", "Steps at the door")),
    ];
    let help = Field::new("help", say("要什么帮忙？", "What would help you?"));
    let helps = vec![Choice::new("fetch", say("上门来取材料", "Somebody fetches the papers"))];
    let none = |words| Some(Choice::new("none", words));
    let example = |what, field, options, none, chosen: &[&str]| {
        let chosen = chosen.iter().map(|value| (*value).to_owned()).collect();
        Example::new(what, view! { <Checkboxes locale field options none chosen/> })
    };
    vec![
        example(
            "the question of the page, with a problem",
            difficulty,
            difficulties,
            none(say("都方便", "None of these")),
            &[],
        ),
        example("one of several, answered", home, places, none(say("都方便", "Nowhere")), &["bath", "steps"]),
        example("may stay empty", help, helps, None, &[]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{html::Draw, locale::Language};

    #[test]
    fn each_answer_is_sent_under_its_own_name_and_the_summary_leads_to_the_first() {
        let locale = Locale::new(Language::Chinese);
        let html = crate::shell::render(|| examples(locale).remove(0).html);
        assert!(html.contains(r##"<a href="#difficulty-moving">"##), "{html}");
        for option in ["moving", "seeing", "hearing", "none"] {
            let input = format!(r#"id="difficulty-{option}" name="difficulty-{option}" value="yes""#);
            assert!(html.contains(&input), "{html}");
        }
        let place = |what: &str| html.find(what).unwrap_or_else(|| panic!("{what} is missing"));
        let order = ["difficulty-hearing", "choices-or", "difficulty-none"];
        assert!(order.map(place).is_sorted(), "{html}");
    }

    #[test]
    fn whoever_chose_none_and_something_hears_it_at_none() {
        let field = Field {
            problem: Some("a".into()),
            problem_at: Some("home-none".into()),
            ..Field::new("home", "b")
        };
        let options = vec![Choice::new("bath", "c")];
        let (none, chosen) = (Some(Choice::new("none", "d")), vec!["bath".to_owned(), "none".to_owned()]);
        let locale = Locale::new(Language::English);
        let html = crate::shell::render(|| view! { <Checkboxes locale field options none chosen/> }.draw());
        assert!(
            html.contains(r#"name="home-none" checked value="yes" aria-describedby="home-problem""#),
            "{html}"
        );
    }
}
