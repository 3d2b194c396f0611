//! Several lines to type into: the only `<textarea>` of the program.

use super::{Example, Field, sample};
use crate::locale::Locale;
use leptos::prelude::*;

/// Several lines to type into.
///
/// **Invariant:** every textarea of Tantu is this one. Leptos 0.8 writes the children of a textarea as they come, so
/// that a typed `</textarea><script>` would run; here they are escaped by hand. HTML drops a newline straight after
/// the tag, so one is added to be dropped instead of the person's own (1.3.1, 3.3.1, 3.3.2).
#[component]
pub fn Textarea(
    /// The words.
    locale: Locale,
    /// The question and its answer.
    field: Field,
    /// How many lines are in view.
    #[prop(default = 5)]
    rows: u8,
) -> impl IntoView {
    view! {
        {field.title(locale)}
        <div class=field.class()>
            {field.label()}
            {field.notes(locale)}
            <textarea
                class="input is-textarea"
                id=field.name.clone()
                name=field.name.clone()
                rows=rows.to_string()
                aria-invalid=field.invalid()
                aria-describedby=field.described_by()
                inner_html=format!("\n{}", escape(&field.value))
            ></textarea>
        </div>
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A title, and one of several with a problem.
pub fn examples(locale: Locale) -> Vec<Example> {
    let where_it_is_hard = Field {
        is_title: true,
        hint: Some(sample(locale, "想到哪里写哪里", "Just write as it comes to mind")),
        ..Field::new("hard", sample(locale, "家里哪里不方便？", "Where is it hard at home?"))
    };
    let address = Field {
        problem: Some(sample(locale, "请写到门牌号", "Write it down to the house number")),
        value: sample(locale, "龙岗区\n横岗街道", "Henggang\nLonggang"),
        ..Field::new("address", sample(locale, "现在住在哪里", "Where you live now"))
    };
    [("the question of the page", where_it_is_hard), ("one of several, with a problem", address)]
        .map(|(what, field)| Example::new(what, view! { <Textarea locale field/> }))
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{html::Draw, locale::Language};

    #[test]
    fn what_is_typed_cannot_leave_the_textarea_and_keeps_its_first_newline() {
        let field = Field { value: "\n</textarea><script>&amp;".into(), ..Field::new("a", "b") };
        let locale = Locale::new(Language::Chinese);
        let html = crate::shell::render(|| view! { <Textarea locale field/> }.draw());
        assert!(html.contains(">\n\n&lt;/textarea&gt;&lt;script&gt;&amp;amp;</textarea>"), "{html}");
    }
}
