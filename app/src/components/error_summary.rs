//! Everything that is to be mended on a page, at its top.

use super::{Example, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// Everything that is to be mended on a page, each a link to its input; nothing when there is nothing to mend.
///
/// Someone who cannot see the whole page at once would otherwise hunt for the one red line. It takes the focus when
/// the page opens, without a script, so that a screen reader begins here; the title and the lines beside the inputs
/// say the same, because a reader may ignore that focus. It stands after the `h1` (3.3.1, 3.3.3, 2.4.3, 1.3.1).
#[component]
pub fn ErrorSummary(
    /// The words.
    locale: Locale,
    /// `id` of the input, and what should be mended there, in the order of the page.
    problems: Vec<(String, String)>,
) -> impl IntoView {
    (!problems.is_empty()).then(|| {
        let title = t!(locale, "error-summary-title", count = problems.len());
        let links = problems.into_iter().map(|(id, problem)| {
            view! { <li><a href=format!("#{id}")>{problem}</a></li> }
        });
        view! {
            <div class="error-summary" id="problems" tabindex="-1" autofocus=true>
                <h2>{title}</h2>
                <ul>{links.collect_view()}</ul>
            </div>
        }
    })
}

/// One problem is shown with each field; here are several.
pub fn examples(locale: Locale) -> Vec<Example> {
    let problems = vec![
        ("name".into(), sample(locale, "请填收件人姓名", "Write the recipient’s name")),
        ("phone".into(), sample(locale, "手机号少了一位，请再看一下", "The phone number is one digit short")),
    ];
    vec![Example::new("two problems", view! { <ErrorSummary locale problems/> })]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{html::Draw, locale::Language};

    #[test]
    fn nothing_to_mend_shows_nothing() {
        let html = crate::shell::render(|| {
            view! { <ErrorSummary locale=Locale::new(Language::Chinese) problems=vec![]/> }.draw()
        });
        assert_eq!(html, "");
    }
}
