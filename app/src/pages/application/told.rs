//! Who was told of what happened to a case: whoever reads it knows whether to wait for a message, or to pass it on.

use super::Seen;
use crate::{
    components::Says,
    dates,
    html::{Draw, Html},
    t,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use tantu_domain::channel::Channel;
use time::OffsetDateTime;

/// Who was told of something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// When it happened.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// Everybody whom it concerns.
    pub people: Vec<Hearer>,
}

/// Somebody whom it concerns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hearer {
    /// What they are called; whoever reads the page has no need of a name.
    pub name: Option<String>,
    /// How they were told.
    pub how: How,
}

/// How somebody was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// It is on its way.
    Sent(Channel),
    /// It could not go yet.
    Waiting,
    /// There is no number to tell them at.
    Nowhere,
}

impl How {
    /// Its name in the words.
    fn name(self) -> &'static str {
        match self {
            Self::Sent(channel) => channel.name(),
            Self::Waiting => "waiting",
            Self::Nowhere => "nowhere",
        }
    }
}

impl Seen<'_> {
    /// Who was told last.
    pub(super) fn told_last(&self) -> Option<Html> {
        self.model.told.last().map(|told| self.told_of(told))
    }

    /// Who was told that it has arrived.
    pub(in crate::pages) fn told_at_first(&self) -> Option<Html> {
        let arrived = self.model.case.history.first()?.at;
        self.model.told.iter().find(|told| told.at == arrived).map(|told| self.told_of(told))
    }

    fn told_of(&self, told: &Told) -> Html {
        let locale = self.locale;
        let sentence = |hearer: &Hearer| {
            let how = hearer.how.name();
            let said = match &hearer.name {
                None => t!(locale, "told-you", how = how, phone = self.phone()),
                Some(name) => t!(locale, "told-other", how = how, name = name.as_str()),
            };
            view! { <li>{said}</li> }
        };
        let sentences: Vec<_> = told.people.iter().map(sentence).collect();
        view! {
            <h2>{t!(locale, "told-title")}</h2>
            <Says locale class="caption" text=t!(locale, "told-when", when = dates::moment(locale, told.at))/>
            <ul>{sentences}</ul>
        }
        .draw()
    }
}
