//! Whether a service fits a person, and why.

use super::{Example, Pictogram, Picture, sample};
use crate::{html::Draw, locale::Locale, t};
use leptos::prelude::*;

/// Whether a service fits. It is advice: whatever it says, one may apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Everything that is asked for holds.
    Eligible,
    /// Something is not known yet.
    Perhaps,
    /// Something does not hold.
    Not,
}

/// Why it fits or does not.
#[derive(Clone, Debug)]
pub struct Reason {
    /// In one sentence.
    pub text: String,
    /// The rule it comes from, in Chinese; none where nobody has confirmed it, and then that is said.
    pub source: Option<String>,
}

/// What came out for one service.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// The page of the service.
    pub href: String,
    /// What the service is called.
    pub title: String,
    /// Whether it fits.
    pub fit: Fit,
    /// Why, what decides first.
    pub reasons: Vec<Reason>,
}

/// What came out for each service: in words, by the shape of the picture and of the edge, and by colour last.
///
/// Each reason names its rule, so that a person can hold it against what a counter says. The link is there for every
/// one of them, because an answer here is no decision (1.3.1, 1.4.1, 1.4.11, 2.4.9, 2.4.10, 3.1.2).
#[component]
pub fn Verdicts(
    /// The words.
    locale: Locale,
    /// What came out, what fits first.
    verdicts: Vec<Verdict>,
) -> impl IntoView {
    let verdicts = verdicts.into_iter().map(|Verdict { href, title, fit, reasons }| {
        let (class, picture, words) = match fit {
            Fit::Eligible => ("verdict is-eligible", Pictogram::Check, t!(locale, "verdict-eligible")),
            Fit::Perhaps => ("verdict is-perhaps", Pictogram::Question, t!(locale, "verdict-perhaps")),
            Fit::Not => ("verdict is-not", Pictogram::No, t!(locale, "verdict-not")),
        };
        let reasons = reasons.into_iter().map(|Reason { text, source }| {
            let rule = match source {
                Some(source) => {
                    view! { {t!(locale, "verdict-rule")}<span lang="zh-CN">{source}</span> }.draw()
                }
                None => view! { {t!(locale, "verdict-assumed")} }.draw(),
            };
            view! { <li>{text}" "<small>{rule}</small></li> }
        });
        view! {
            <li class=class>
                <p class="verdict-fit"><Picture of=picture/>{words}</p>
                <h3><a href=href>{title}</a></h3>
                <ul class="verdict-reasons">{reasons.collect_view()}</ul>
            </li>
        }
    });
    view! { <ul class="verdicts">{verdicts.collect_view()}</ul> }
}

/// One of each.
pub fn examples(locale: Locale) -> Vec<Example> {
    let say = |[chinese, english]: [&str; 2]| sample(locale, chinese, english);
    let reason = |text, source: Option<&str>| Reason { text: say(text), source: source.map(str::to_owned) };
    let verdicts = vec![
        Verdict {
            href: "#device-fitting".into(),
            title: say(["辅助器具适配", "Fitting of assistive devices"]),
            fit: Fit::Eligible,
            reasons: vec![reason(
                ["您有残疾人证", "You have a certificate"],
                Some("残疾人证管理办法（残联发〔2017〕34号）"),
            )],
        },
        Verdict {
            href: "#living-subsidy".into(),
            title: say(["困难残疾人生活补贴", "Living subsidy"]),
            fit: Fit::Perhaps,
            reasons: vec![
                reason(["您有残疾人证", "You have a certificate"], Some("国发〔2015〕52号")),
                reason(["还不知道您家是不是低保", "It is not known whether you receive dibao"], None),
            ],
        },
        Verdict {
            href: "#child-rehabilitation".into(),
            title: say(["残疾儿童康复救助", "Rehabilitation for children"]),
            fit: Fit::Not,
            reasons: vec![reason(["要不满 15 岁", "It is for children under 15"], Some("国发〔2018〕20号"))],
        },
    ];
    vec![Example::new("one of each", view! { <Verdicts locale verdicts/> })]
}
