//! “I have a problem at work”: a few words to press, and room for one's own.

use super::application::{Model, Seen, Slip, field, trouble_in_words};
use crate::{
    components::{
        BackLink, Button, Checkboxes, Choice, ErrorSummary, Field, Pictogram, Pressing, Says, Textarea,
    },
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::case::{Event, Status, Trouble};

/// What was pressed and written.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    about: Vec<Trouble>,
    words: String,
}

impl Typed {
    /// What a form sent.
    pub fn read(sent: &[(String, String)]) -> Self {
        let is_chosen = |trouble: &Trouble| !field(sent, &format!("about-{}", trouble.name())).is_empty();
        Self { about: Trouble::ALL.into_iter().filter(is_chosen).collect(), words: field(sent, "words") }
    }

    /// What happens then.
    ///
    /// # Errors
    /// Why it cannot be taken.
    pub fn event(&self, status: &Status) -> Result<Event, Slip> {
        Ok(status.report_trouble(self.about.clone(), &self.words)?)
    }
}

/// What is the matter, in words that are pressed or written, one of them is enough; `None` for whoever does not work
/// there, or not any more.
pub fn page(locale: Locale, model: &Model<'_>, typed: &Typed, slip: Option<&Slip>) -> Option<Page> {
    model.status.leave("").ok()?;
    let seen = Seen::new(locale, model);
    let (caption, phone) = (seen.caption(), seen.phone());
    let problem = slip.map(|_| t!(locale, "trouble-about", "missing"));
    let about = Field {
        problem: problem.clone(),
        hint: Some(t!(locale, "trouble-about", "hint")),
        ..Field::new("about", t!(locale, "trouble-about"))
    };
    let options = Trouble::ALL.map(|trouble| Choice::new(trouble.name(), trouble_in_words(&seen, trouble)));
    let chosen = typed.about.iter().map(|trouble| trouble.name().to_owned()).collect();
    let words = Field {
        value: typed.words.clone(),
        hint: Some(t!(locale, "trouble-words", "hint")),
        ..Field::new("words", t!(locale, "trouble-words"))
    };
    let problems = problem.into_iter().map(|problem| (FIRST.to_owned(), problem)).collect();
    let content = view! {
        <BackLink locale href=paths::application(&model.case.reference)/>
        <p class="caption">{caption.clone()}</p>
        <h1>{t!(locale, "trouble-title")}</h1>
        <ErrorSummary locale problems/>
        <form method="post" novalidate>
            <Checkboxes locale field=about options=options.into() chosen pressing=Pressing::Marks/>
            <Textarea locale field=words rows=5/>
            <Says locale text=t!(locale, "trouble-who", office = seen.office_in_charge())/>
            <Button label=t!(locale, "trouble-send")/>
        </form>
        <Says locale class="caption kept" text=t!(locale, "trouble-danger", phone = phone)/>
    };
    let title = t!(locale, "trouble-page-title", caption = caption);
    Some(Page {
        has_problems: slip.is_some(),
        ..Page::new(title, t!(locale, "wants-trouble"), content).pictured(Pictogram::Pen)
    })
}

/// Where the error summary leads.
const FIRST: &str = "about-pay";
