//! The receipt: the application has arrived, and what happens now.

use super::application::{self, Model};
use crate::{
    components::{Arrival, ButtonKind, ButtonLink, StepList},
    dates,
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::calendar;

/// The number, when it was sent, what happens next, by when, and whom to call if it does not.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let Model { entry, case, region, .. } = *model;
    let words = entry.words(locale);
    let sent = case.history.first().map(|recorded| recorded.at).unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
    let limit = region.promised_in_all(&entry.service);
    let done = calendar::after_working_days(calendar::day_in_china(sent), limit);
    let steps =
        entry.service.stages.iter().map(|stage| super::service::stage_in_words(locale, entry, region, stage));
    let steps = steps.collect();
    let to_do = application::first_to_do(locale, model).map(|to_do| {
        view! {
            <h2>{t!(locale, "panel-now")}</h2>
            <p class="lead">{to_do}</p>
        }
    });
    let title = t!(locale, "receipt-title");
    let page_title = t!(locale, "receipt-page-title", reference = case.reference.to_string());
    let content = view! {
        <Arrival title=title.clone() label=t!(locale, "receipt-reference") reference=case.reference.to_string()/>
        <p>{t!(locale, "receipt-keep")}</p>
        <p class="caption">{words.get("title")}</p>
        <p class="caption">{t!(locale, "receipt-at", when = dates::moment(locale, sent))}</p>
        {to_do}
        <h2>{t!(locale, "receipt-next")}</h2>
        <StepList steps/>
        <p class="lead">{t!(locale, "receipt-when", date = dates::due(locale, done))}</p>
        <p>{t!(locale, "receipt-phone", phone = region.phone.clone())}</p>
        <p>{t!(locale, "receipt-news")}</p>
        <div class="actions">
            <ButtonLink href=paths::application(&case.reference) label=t!(locale, "receipt-follow")/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::HOME label=t!(locale, "receipt-home")/>
            <tantu_islands::Print label=t!(locale, "print")/>
        </div>
    };
    Page { has_island: true, ..Page::new(page_title, content) }
}
