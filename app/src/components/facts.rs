//! What one wants to know before one begins.

use super::{Example, Pictogram, Picture, sample, says::said};
use crate::locale::Locale;
use leptos::prelude::*;

/// One thing to know.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The picture beside the words.
    pub picture: Pictogram,
    /// What it is about.
    pub term: String,
    /// What there is to know: one sentence each.
    pub details: Vec<String>,
}

/// What one wants to know before one begins: who it is for, what is needed, how long, what it costs, who decides.
///
/// Told first, so that nobody finds out on the seventh page that a photo is needed (1.1.1, 1.3.1, 3.3.2).
#[component]
pub fn FactList(
    /// The words.
    locale: Locale,
    /// The facts, in the order in which people ask.
    facts: Vec<Fact>,
) -> impl IntoView {
    let facts = facts.into_iter().map(|Fact { picture, term, details }| {
        let details = details.into_iter().map(|detail| view! { <dd>{said(locale, detail)}</dd> });
        view! {
            <dt><Picture of=picture/>{term}</dt>
            {details.collect_view()}
        }
    });
    view! { <dl class="facts">{facts.collect_view()}</dl> }
}

/// The facts of a renewal.
pub fn examples(locale: Locale) -> Vec<Example> {
    let fact = |picture, term: [&str; 2], details: &[[&str; 2]]| {
        let say = |[chinese, english]: [&str; 2]| sample(locale, chinese, english);
        Fact { picture, term: say(term), details: details.iter().copied().map(say).collect() }
    };
    let facts = vec![
        fact(
            Pictogram::Person,
            ["谁可以办", "Who it is for"],
            &[["残疾人证快到期或者已经到期的人", "Anyone whose certificate expires soon or has expired"]],
        ),
        fact(
            Pictogram::Card,
            ["要准备什么", "What you need"],
            &[["残疾人证", "Your certificate"], ["一张白底照片", "A photo on white"]],
        ),
        fact(
            Pictogram::Clock,
            ["要多久", "How long it takes"],
            &[["15 个工作日以内", "At most 15 working days"]],
        ),
        fact(Pictogram::Money, ["多少钱", "What it costs"], &[["不收钱", "Nothing"]]),
    ];
    vec![Example::new("a renewal", view! { <FactList locale facts/> })]
}
