//! The panel of a case, with the one way on, and what staff wrote about where it stands.

use super::Seen;
use crate::{
    answers,
    components::{Button, ButtonKind, ButtonLink, Notice, NowPanel},
    html::{Draw, Html},
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::case::{Appointment, Asked, Standing};

impl Seen<'_> {
    pub(super) fn panel(&self) -> impl IntoView + use<> {
        let needs_you = self.model.needs_resident();
        let (now, next, who) = (self.now(), self.next(), self.who());
        view! { <NowPanel locale=self.locale now next who needs_you action=self.action()/> }
    }

    /// The one way on, to what the resident has to do or may do.
    fn action(&self) -> Option<Html> {
        let locale = self.locale;
        let link = |page, label, kind| {
            let href = paths::of_application(&self.model.case.reference, page);
            Some(view! { <ButtonLink href label kind/> }.draw())
        };
        match &self.model.status.standing {
            Standing::WaitingForResident { asked, .. } if self.model.needs_resident() => match asked {
                Asked::Correction { .. } => {
                    let action = paths::of_application(&self.model.case.reference, "correct");
                    let label = t!(locale, "application-correct-start");
                    Some(view! { <form method="post" action=action><Button label/></form> }.draw())
                }
                Asked::Plan => link("plan", t!(locale, "application-plan-start"), ButtonKind::Main),
                Asked::Confirmation => {
                    link("confirm", t!(locale, "application-confirmation-start"), ButtonKind::Main)
                }
                Asked::Times => link("appointment", t!(locale, "application-times-start"), ButtonKind::Main),
            },
            Standing::Underway { .. } => {
                let booked = self.model.status.appointment.as_ref().and_then(Appointment::booked);
                booked.filter(|at| self.model.now < *at)?;
                link("appointment", t!(locale, "application-booked-see"), ButtonKind::Quiet)
            }
            Standing::Left { .. } => {
                let label = t!(locale, "application-left-start");
                Some(view! { <ButtonLink href=paths::work::REGISTER label/> }.draw())
            }
            Standing::Refused { .. } => {
                self.model.appeal_by()?;
                link("appeal", t!(locale, "application-appeal-start"), ButtonKind::Quiet)
            }
            _ => None,
        }
    }

    /// Staff's own words to the resident: what to mend, why it waits, why not.
    pub(super) fn reason(&self) -> Option<Html> {
        if let Some((title, reason)) = self.reason_given() {
            let words = view! { <blockquote lang="zh-CN">{reason}</blockquote> }.draw();
            return Some(view! { <Notice locale=self.locale title action=Some(words)/> }.draw());
        }
        let rows = self.corrections_asked().into_iter();
        let rows: Vec<_> =
            rows.map(|(name, note)| view! { <dt>{name}</dt><dd lang="zh-CN">{note}</dd> }).collect();
        (!rows.is_empty()).then(|| {
            let title = t!(self.locale, "application-correct-list");
            view! { <h2>{title}</h2><dl class="corrections">{rows}</dl> }.draw()
        })
    }

    /// Why it waits, or why not: what that is called, and staff's own words.
    pub(crate) fn reason_given(&self) -> Option<(String, String)> {
        let (title, reason) = match &self.model.status.standing {
            Standing::Refused { reason } => (t!(self.locale, "application-refused-reason"), reason),
            Standing::Queued { reason, .. } => (t!(self.locale, "application-queued-reason"), reason),
            Standing::Left { words } if !words.is_empty() => {
                (t!(self.locale, "application-left-reason"), words)
            }
            _ => return None,
        };
        Some((title, reason.clone()))
    }

    /// What is to be mended: what each answer is called, and staff's own words about it.
    pub(crate) fn corrections_asked(&self) -> Vec<(String, String)> {
        let entry = self.model.entry;
        let Some(Asked::Correction { corrections, .. }) = self.model.status.standing.asked() else {
            return Vec::new();
        };
        let notes = corrections.iter().map(|correction| {
            let asked = entry.service.question(&correction.question);
            let name = asked.map(|question| answers::short_name(self.locale, entry, question));
            (name.unwrap_or_default(), correction.note.clone())
        });
        notes.collect()
    }
}
