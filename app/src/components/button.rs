//! What one presses to go on, and links that look like it.

use super::{Example, sample};
use crate::locale::Locale;
use leptos::prelude::*;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one way forward; once a page.
    #[default]
    Main,
    /// Something else one may do here.
    Quiet,
    /// Something that cannot easily be undone.
    Warning,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Main => "button",
            Self::Quiet => "button is-quiet",
            Self::Warning => "button is-warning",
        }
    }
}

/// What one presses to send a form.
///
/// 60 px tall, as the rules for elder-friendly services ask; it is never disabled, because a grey button does not say
/// what is missing (1.4.3, 2.1.1, 2.5.5, 2.5.8).
#[component]
pub fn Button(
    /// What happens when it is pressed, as a verb.
    #[prop(into)]
    label: String,
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
    /// The name under which `value` is sent, when a form has several buttons.
    #[prop(optional)]
    name: Option<&'static str>,
    /// What is sent under `name`.
    #[prop(optional, into)]
    value: Option<String>,
) -> impl IntoView {
    view! { <button class=kind.class() type="submit" name=name value=value>{label}</button> }
}

/// A link that looks like a button: for the one way forward where nothing is sent (2.4.9, 2.5.5).
#[component]
pub fn ButtonLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What one finds there.
    #[prop(into)]
    label: String,
    /// How much it asks for attention.
    #[prop(optional)]
    kind: ButtonKind,
) -> impl IntoView {
    view! { <a class=kind.class() href=href>{label}</a> }
}

/// The three kinds, and a link.
pub fn examples(locale: Locale) -> Vec<Example> {
    let button = |what, kind, label| Example::new(what, view! { <Button label kind/> });
    let start = sample(locale, "现在开始", "Start now");
    vec![
        button("the way forward", ButtonKind::Main, sample(locale, "继续", "Continue")),
        button("something else", ButtonKind::Quiet, sample(locale, "重新发送验证码", "Send the code again")),
        button("hard to undo", ButtonKind::Warning, sample(locale, "撤回申请", "Withdraw the application")),
        Example::new("a link", view! { <ButtonLink href="/" label=start/> }),
    ]
}
