//! Starting a service again while a draft of it is open: carry on, or begin anew.

use super::whom;
use crate::{
    catalog::Entry,
    components::{BackLink, Button, ButtonKind, ButtonLink, Says},
    dates,
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::ids::DraftId;
use time::{Date, OffsetDateTime};

/// The service and the latest open draft of it.
pub struct Model<'a> {
    /// The service.
    pub entry: &'a Entry,
    /// The draft.
    pub draft: DraftId,
    /// When it was begun.
    pub begun: OffsetDateTime,
    /// Until when it is kept, if nobody touches it.
    pub kept_until: Date,
    /// For whom a new one would begin, as the form sends it.
    pub for_whom: String,
}

/// Carrying on is the main way: people who begin again by accident end up with four drafts.
pub fn page(locale: Locale, Model { entry, draft, begun, kept_until, for_whom }: Model<'_>) -> Page {
    let slug = &entry.service.slug;
    let title = t!(locale, "start-title");
    let service = entry.words(locale).get("title");
    let content = view! {
        <BackLink locale href=paths::service(slug)/>
        <h1>{title.clone()}</h1>
        <Says locale text=t!(locale, "start-text", service = service, when = dates::moment(locale, begun))/>
        <Says locale text=t!(locale, "start-kept", date = dates::day(locale, kept_until))/>
        <div class="actions">
            <ButtonLink href=paths::draft(draft) label=t!(locale, "start-continue")/>
            <form method="post" action=paths::start(slug)>
                <input type="hidden" name=whom::FOR value=for_whom/>
                <Button kind=ButtonKind::Quiet label=t!(locale, "start-new") name="new" value="yes"/>
            </form>
        </div>
    };
    Page::new(title, t!(locale, "wants-start"), content)
}
