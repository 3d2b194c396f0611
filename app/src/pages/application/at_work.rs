//! After somebody has begun to work: on about which day they are asked how it goes, and what became of a problem.

use super::Seen;
use crate::{
    components::{Notice, NoticeKind},
    dates,
    html::{Draw, Html},
    t,
};
use leptos::prelude::*;
use tantu_domain::{
    calendar,
    case::{Standing, Trouble, TroubleReport},
};

/// The value of a service that says in how many working days a problem at work is answered.
const DAYS: &str = "trouble-days";

impl Seen<'_> {
    /// Whether an employer and the resident choose the day: then nothing of the office's clock is of use to anybody.
    pub(super) fn is_up_to_employer(&self) -> bool {
        let is_underway = matches!(self.model.status.standing, Standing::Underway { .. });
        is_underway && self.stage().is_some_and(|stage| stage.ends_with.is_by_employer())
    }

    /// On about which day somebody asks how it goes, while that is still to come.
    pub(super) fn asks_on(&self) -> Option<String> {
        let on = self.model.status.asks_on.filter(|on| self.model.today() < *on)?;
        Some(dates::day(self.locale, on))
    }

    /// On about which day a stage is walked, where that is counted from the day somebody began to work.
    pub(super) fn day_of(&self, stage: &str) -> Option<String> {
        let months = self.model.entry.service.stage(stage)?.after_start_months?;
        let on = calendar::months_after(self.model.status.started?, months);
        Some(dates::day(self.locale, on))
    }

    /// What troubles are about, in words.
    pub(in crate::pages) fn troubles(&self, about: &[Trouble]) -> String {
        let about = if about.is_empty() { &[Trouble::Other] } else { about };
        let words: Vec<_> = about.iter().map(|trouble| in_words(self, *trouble)).collect();
        words.join(&t!(self.locale, "list-separator"))
    }

    /// The last problem at work, with its answer, or with the day by which there is one.
    pub(super) fn trouble(&self) -> Option<Html> {
        let report = self.model.status.trouble.last().filter(|_| !self.model.status.standing.is_ended())?;
        let (locale, about) = (self.locale, self.troubles(&report.about));
        let Some(answer) = report.answer.clone() else {
            let title = t!(locale, "trouble-waits", about = about);
            let text = self.answered_by(report);
            return Some(view! { <Notice locale kind=NoticeKind::Info title text/> }.draw());
        };
        let title = t!(locale, "trouble-answered", about = about);
        let words = view! { <blockquote lang="zh-CN">{answer}</blockquote> }.draw();
        Some(view! { <Notice locale kind=NoticeKind::Info title action=Some(words)/> }.draw())
    }

    /// By when a problem is answered, and whom to phone until then.
    fn answered_by(&self, report: &TroubleReport) -> String {
        let (locale, office, phone) = (self.locale, self.office_in_charge(), self.phone());
        let days = self.model.entry.service.value(DAYS);
        let by = calendar::after_working_days(calendar::day_in_china(report.at), days);
        let date = dates::due(locale, by);
        match days {
            0 => t!(locale, "trouble-waits", "open", office = office, phone = phone),
            _ if self.model.today() > by.day => {
                t!(locale, "trouble-waits", "late", date = date, phone = phone)
            }
            _ => t!(locale, "trouble-waits", "by", office = office, date = date),
        }
    }
}

/// What a trouble is called.
pub(in crate::pages) fn in_words(seen: &Seen<'_>, trouble: Trouble) -> String {
    let locale = seen.locale;
    match trouble {
        Trouble::Pay => t!(locale, "trouble-pay"),
        Trouble::Hours => t!(locale, "trouble-hours"),
        Trouble::Treatment => t!(locale, "trouble-treatment"),
        Trouble::Help => t!(locale, "trouble-help"),
        Trouble::Hard => t!(locale, "trouble-hard"),
        Trouble::Other => t!(locale, "trouble-other"),
    }
}
