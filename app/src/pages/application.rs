//! A case: where it stands, what happens next, who does it and by when.
//!
//! Everything here is drawn from the case's events and the service's stages; there is no list of states to keep in
//! step with them.

mod model;
mod reply;

mod seen;
mod sentences;

mod afterwards;
mod at_work;
mod clock;
mod panel;
mod road;
mod timeline;
mod told;

#[cfg(test)]
pub(crate) mod tests;

pub(super) use at_work::in_words as trouble_in_words;
pub use model::Model;
pub use reply::Slip;
pub(super) use reply::field;
pub(crate) use seen::Seen;
pub use told::{Hearer, How, Told};

use crate::{
    components::{BackLink, CaseCard, Pictogram, Road, Timeline, TimelineEvent},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// The page: one sentence, the panel, the road, what happened, and what can be done.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let seen = Seen::new(locale, model);
    let title = seen.standing();
    let caption = seen.caption();
    let content = view! {
        <BackLink locale href=paths::APPLICATIONS/>
        <p class="caption">{caption.clone()}</p>
        <h1>{title.clone()}</h1>
        <tantu_islands::News label=t!(locale, "application-news") version=model.case.version()/>
        <div class="beside">
            <div>
                {seen.panel()}
                {seen.deadline()}
                {seen.reason()}
                {seen.trouble()}
                {seen.afterwards()}
            </div>
            <div>
                <h2>{t!(locale, "application-road")}</h2>
                {seen.finished_by()}
                <Road locale steps=seen.road()/>
            </div>
        </div>
        {seen.siblings()}
        <h2>{t!(locale, "application-timeline")}</h2>
        <Timeline events=seen.timeline()/>
        {seen.told_last()}
        {seen.links()}
    };
    Page {
        has_island: true,
        ..Page::new(
            t!(locale, "application-page-title", state = title, caption = caption),
            t!(locale, "wants-application"),
            content,
        )
        .pictured(Pictogram::Road)
    }
}

/// Everything that happened to a case, newest first.
pub(super) fn history(locale: Locale, model: &Model<'_>) -> Vec<TimelineEvent> {
    Seen::new(locale, model).timeline()
}

/// The same case as one line of a list.
pub(super) fn card(locale: Locale, model: &Model<'_>) -> CaseCard {
    let seen = Seen::new(locale, model);
    let needs_you = model.needs_resident();
    CaseCard {
        href: paths::application(&model.case.reference),
        title: seen.words.get("title"),
        reference: model.case.reference.to_string(),
        state: seen.standing(),
        next: if needs_you { seen.now() } else { seen.who() },
        needs_you,
    }
}
