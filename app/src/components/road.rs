//! Where a case stands on its way.

use super::{Example, sample};
use crate::{locale::Locale, t};
use leptos::prelude::*;

/// Whether a step lies behind, here, or ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoadState {
    /// It lies behind.
    Done,
    /// The case is here.
    Now,
    /// It is still to come.
    Ahead,
    /// The road ended here: withdrawn or refused.
    Stopped,
}

/// One step of the way.
#[derive(Clone, Debug)]
pub struct RoadStep {
    /// What happens there.
    pub title: String,
    /// When, by whom, or what is missing.
    pub detail: String,
    /// Where it lies.
    pub state: RoadState,
}

/// Where a case stands on its way, as one line through all its steps.
///
/// The state is told by the shape of each mark, by the line, and in words: the detail says what is under way or still
/// ahead, hidden words what is done or stopped. Colour only helps (1.3.1, 1.4.1, 1.4.11, 2.4.8).
#[component]
pub fn Road(
    /// The words.
    locale: Locale,
    /// The steps, in their order.
    steps: Vec<RoadStep>,
) -> impl IntoView {
    let steps = steps.into_iter().map(|RoadStep { title, detail, state }| {
        let (class, word) = match state {
            RoadState::Done => ("is-done", Some(t!(locale, "road-done"))),
            RoadState::Now => ("is-now", None),
            RoadState::Ahead => ("is-ahead", None),
            RoadState::Stopped => ("is-stopped", Some(t!(locale, "road-stopped"))),
        };
        view! {
            <li class=class aria-current=(state == RoadState::Now).then_some("step")>
                <strong>{title}{word.map(|word| view! { <span class="visually-hidden">{word}</span> })}</strong>
                <span>{detail}</span>
            </li>
        }
    });
    view! { <ol class="road">{steps.collect_view()}</ol> }
}

/// On its way, and stopped.
pub fn examples(locale: Locale) -> Vec<Example> {
    use RoadState::{Ahead, Done, Now, Stopped};
    let step = |state, [title, detail]: [&str; 2], [title_en, detail_en]: [&str; 2]| RoadStep {
        title: sample(locale, title, title_en),
        detail: sample(locale, detail, detail_en),
        state,
    };
    let sent = || {
        step(
            Done,
            ["您交了申请", "11 月 16 日，您女儿替您填写"],
            ["You applied", "16 November, with your daughter"],
        )
    };
    let way = vec![
        sent(),
        step(Done, ["街道已受理", "11 月 18 日，材料齐全"], ["Accepted", "18 November, nothing missing"]),
        step(Now, ["区残联审核", "正在办"], ["The district federation decides", "Under way"]),
        step(Ahead, ["制证", "还没到"], ["The certificate is made", "Still to come"]),
        step(Ahead, ["寄给您", "还没到"], ["It is posted to you", "Still to come"]),
    ];
    let stopped =
        vec![sent(), step(Stopped, ["您撤回了申请", "11 月 17 日"], ["You withdrew it", "17 November"])];
    [("on its way", way), ("stopped", stopped)]
        .map(|(what, steps)| Example::new(what, view! { <Road locale steps/> }))
        .into()
}
