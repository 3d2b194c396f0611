//! “I do not work there any more”: said in one press, with or without a reason.

use super::application::{Model, Seen, Slip, field};
use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Field, Pictogram, Says, Textarea},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::case::{Event, Status};

/// What was written.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    words: String,
}

impl Typed {
    /// What a form sent.
    pub fn read(sent: &[(String, String)]) -> Self {
        Self { words: field(sent, "words") }
    }

    /// What happens then.
    ///
    /// # Errors
    /// Why it cannot be taken.
    pub fn event(&self, status: &Status) -> Result<Event, Slip> {
        Ok(status.leave(&self.words)?)
    }
}

/// What it means, and that nothing has to be filled in again; whoever has a problem and wants to stay is shown the other
/// way. `None` for whoever does not work there.
pub fn page(locale: Locale, model: &Model<'_>, typed: &Typed) -> Option<Page> {
    model.status.leave("").ok()?;
    let seen = Seen::new(locale, model);
    let (caption, reference) = (seen.caption(), &model.case.reference);
    let words = Field {
        value: typed.words.clone(),
        hint: Some(t!(locale, "leave-words", "hint")),
        ..Field::new("words", t!(locale, "leave-words"))
    };
    let trouble = paths::of_application(reference, "trouble");
    let content = view! {
        <BackLink locale href=paths::application(reference)/>
        <p class="caption">{caption.clone()}</p>
        <h1>{t!(locale, "leave-title")}</h1>
        <Says locale text=t!(locale, "leave-text", office = seen.office_in_charge())/>
        <form method="post" novalidate>
            <Textarea locale field=words rows=4/>
            <Button kind=ButtonKind::Warning label=t!(locale, "leave-send")/>
        </form>
        <Says locale text=t!(locale, "leave-trouble")/>
        <ButtonLink kind=ButtonKind::Quiet href=trouble label=t!(locale, "application-trouble")/>
    };
    let title = t!(locale, "leave-page-title", caption = caption);
    Some(Page::new(title, t!(locale, "wants-leave"), content).pictured(Pictogram::Pen))
}
