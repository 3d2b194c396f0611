//! One thing to say yes to.

use super::{Example, Field, Says, sample};
use crate::{html::Draw, locale::Locale};
use leptos::prelude::*;

/// One thing to say yes to, such as a declaration; the box stands left of the words, and the whole row answers.
///
/// What is wrong is tied to the box itself, because NVDA does not read what is tied to a group around it (1.3.1,
/// 2.5.5, 3.3.1, 3.3.2, 4.1.2). Whoever answers by pressing reads the words and agrees with a button below them.
#[component]
pub fn Checkbox(
    /// The words.
    locale: Locale,
    /// The sentence to agree with as `label`, and as `value` what is sent when the box is ticked.
    field: Field,
    /// Whether the box is ticked.
    #[prop(optional)]
    checked: bool,
    /// What the button says by which one agrees and goes on, for whoever answers by pressing.
    #[prop(optional, into)]
    press: Option<String>,
) -> impl IntoView {
    if let Some(press) = press.filter(|_| locale.is_pressed()) {
        let (id, said) = (field.name.clone(), format!("{}-words", field.name));
        let described_by =
            [Some(said.clone()), field.described_by()].into_iter().flatten().collect::<Vec<_>>();
        return view! {
            <div class=field.class()>
                {field.notes(locale)}
                <Says locale class="lead" id=said text=field.label.clone()/>
                <button class="button" type="submit" id=id.clone() name=id value=field.value.clone() aria-describedby=described_by.join(" ")>
                    {press}
                </button>
            </div>
        }
        .draw();
    }
    view! {
        <div class=field.class()>
            {field.notes(locale)}
            <div class="choice">
                <input
                    type="checkbox"
                    id=field.name.clone()
                    name=field.name.clone()
                    value=field.value.clone()
                    checked=checked
                    aria-invalid=field.invalid()
                    aria-describedby=field.described_by()
                />
                <label for=field.name.clone()>{field.label.clone()}</label>
            </div>
        </div>
    }
    .draw()
}

/// Ticked, and forgotten.
pub fn examples(locale: Locale) -> Vec<Example> {
    let sentence = || sample(locale, "我填的都是真的", "What I have written is true");
    let ticked = Field { value: "yes".into(), ..Field::new("true", sentence()) };
    let forgotten = Field {
        value: "yes".into(),
        problem: Some(sample(locale, "请看一下这句话，同意就打勾", "Tick the box if you agree")),
        ..Field::new("forgotten", sentence())
    };
    vec![
        Example::new("ticked", view! { <Checkbox locale field=ticked checked=true/> }),
        Example::new("forgotten", view! { <Checkbox locale field=forgotten/> }),
    ]
}
