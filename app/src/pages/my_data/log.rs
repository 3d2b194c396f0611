//! Who looked at somebody's data or changed it, when, and as what.

use crate::{
    components::{BackLink, Says, Timeline, TimelineEvent},
    dates,
    html::Draw,
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::reference::Reference;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// What the page is about.
pub struct Model {
    /// Everything, newest first.
    pub entries: Vec<LogEntry>,
    /// Whom to phone.
    pub phone: String,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEntry {
    /// When.
    pub at: OffsetDateTime,
    /// Who it was.
    pub who: By,
    /// What was done, as the log names it.
    pub what: String,
    /// What kind of it, as the log names it.
    pub detail: String,
    /// Which case, if it is still there.
    pub case: Option<Reference>,
}

/// Who did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// Whoever the data are about.
    Oneself,
    /// Somebody who acts for them, by name.
    Helper(String),
    /// Somebody who is not known any more.
    Somebody,
    /// An office.
    Office(String),
    /// The server, because a time was up.
    Server,
}

/// A line a deed; the office is named, never the member of staff.
pub fn page(locale: Locale, model: &Model) -> Page {
    let title = t!(locale, "my-log-title");
    let events: Vec<_> = model.entries.iter().map(|entry| told(locale, entry)).collect();
    let list = if events.is_empty() {
        view! { <Says locale text=t!(locale, "my-log-empty")/> }.draw()
    } else {
        view! { <Timeline events/> }.draw()
    };
    let content = view! {
        <BackLink locale href=paths::MY_DATA/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "my-log-lead")/>
        {list}
        <Says locale class="caption" text=t!(locale, "my-log-wrong", phone = model.phone.clone())/>
    };
    Page::new(title, t!(locale, "wants-my-data-log"), content)
}

fn told(locale: Locale, entry: &LogEntry) -> TimelineEvent {
    let who = match &entry.who {
        By::Oneself => t!(locale, "my-log-by-oneself"),
        By::Helper(name) => name.clone(),
        By::Somebody => t!(locale, "my-log-by-somebody"),
        By::Office(office) => office.clone(),
        By::Server => t!(locale, "my-log-by-server"),
    };
    let what = t!(locale, "my-log-deed", what = entry.what.as_str(), detail = entry.detail.as_str());
    let what = match &entry.case {
        Some(case) => {
            t!(locale, "my-log-entry-of-case", who = who, what = what, reference = case.to_string())
        }
        None => t!(locale, "my-log-entry", who = who, what = what),
    };
    TimelineEvent {
        when: dates::moment(locale, entry.at),
        datetime: entry.at.format(&Rfc3339).unwrap_or_default(),
        what,
        note: None,
    }
}
