//! A place Tantu serves, or another.

use super::{Choice, Example, Field, Pressing, TextField, choices::radios, pressed::one_of, sample};
use crate::{html::Draw, locale::Locale, t};
use leptos::prelude::*;

/// A place Tantu serves, or another one, written down: sent as the field itself and as `name-elsewhere`.
///
/// The line for another place is always there and says when it is needed, so that nothing appears behind the back of
/// whoever reads by ear, and it works without a script (1.3.1, 3.2.2, 3.3.1, 3.3.2, 4.1.2).
#[component]
pub fn PlaceField(
    /// The words.
    locale: Locale,
    /// The question; its `value` is the value of the place chosen, or [`ELSEWHERE`].
    field: Field,
    /// The places Tantu serves.
    places: Vec<Choice>,
    /// What was written for another place.
    #[prop(into)]
    elsewhere: String,
    /// What a press on a place does, for whoever answers by pressing: another place then is what one goes on with.
    #[prop(optional)]
    pressing: Pressing,
) -> impl IntoView {
    let name = format!("{}-{ELSEWHERE}", field.name);
    let is_about_the_line = field.problem_at.as_ref() == Some(&name);
    let line = Field {
        hint: Some(t!(locale, "place-field-which", "hint")),
        problem: field.problem.clone().filter(|_| is_about_the_line),
        value: elsewhere,
        ..Field::new(name, t!(locale, "place-field-which"))
    };
    let legend = field.legend(locale);
    // What is wrong with the line is said at the line.
    let field = Field { problem: field.problem.filter(|_| !is_about_the_line), ..field };
    let rows = if pressing.is_for(locale) {
        // Enter in the line goes on with another place: browsers press the first button of a form.
        view! {
            <input type="hidden" name=field.name.clone() value=ELSEWHERE/>
            <button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true">
                {t!(locale, "question-continue")}
            </button>
            {one_of(locale, &field, places, 0, pressing)}
        }
        .draw()
    } else {
        let elsewhere = Choice::new(ELSEWHERE, t!(locale, "place-field-elsewhere"));
        radios(&field, places.into_iter().chain([elsewhere]).collect(), 0)
    };
    view! {
        <fieldset>
            {legend}
            <div class=field.class()>
                {field.notes(locale)}
                <div class="choices">{rows}</div>
            </div>
            <TextField locale field=line/>
        </fieldset>
    }
}

/// What is sent for a place that is none of those offered, and the end of the name of the line it is written on.
pub const ELSEWHERE: &str = "elsewhere";

/// Empty, one forgot to say which, and one filled in already.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |chinese, english| sample(locale, chinese, english);
    let places = || {
        vec![
            Choice::new("440307", say("深圳市龙岗区", "Longgang, Shenzhen")),
            Choice::new("360483", say("九江市庐山市", "Lushan, Jiujiang")),
        ]
    };
    let registered = Field {
        is_title: true,
        problem: Some(say("请写是哪个区或县", "Write which district or county it is")),
        problem_at: Some("registered-elsewhere".into()),
        value: ELSEWHERE.into(),
        ..Field::new("registered", say("户口在哪里？", "Where are you registered?"))
    };
    let living = Field {
        hint: Some(say("现在住的地方", "The place you live in now")),
        ..Field::new("living", say("您住在哪里？", "Where do you live?"))
    };
    let before = Field {
        value: "440307".into(),
        prefilled: Some(say("这是您上次填的", "This is what you wrote last time")),
        ..Field::new("before", say("证是在哪里办的？", "Where was it issued?"))
    };
    [("forgot to say which", registered), ("one of several", living), ("filled in already", before)]
        .map(|(what, field)| {
            Example::new(what, view! { <PlaceField locale field places=places() elsewhere=""/> })
        })
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn the_line_that_is_missing_is_where_the_summary_leads_and_where_the_problem_stands() {
        let html = crate::shell::render(|| examples(Locale::new(Language::Chinese)).remove(0).html);
        assert!(html.contains(r##"<a href="#registered-elsewhere">"##), "{html}");
        assert!(html.contains(r#"id="registered-elsewhere-problem""#), "{html}");
        assert!(!html.contains(r#"id="registered-problem""#), "{html}");
    }
}
