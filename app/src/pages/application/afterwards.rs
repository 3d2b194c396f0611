//! What else there is: what to think of next, what was sent together, and where one can go from a case.

use super::{Seen, card};
use crate::{
    components::CaseCards,
    dates,
    document::{self, Document},
    html::{Draw, Html},
    pages::large_print,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{case::Standing, service::Condition};

impl Seen<'_> {
    /// Once all is done: other services that are worth a thought for somebody with these answers.
    pub(super) fn afterwards(&self) -> Option<Html> {
        let (entry, answers) = (self.model.entry, self.model.case.answers());
        let around = entry.around(self.model.today());
        let is_finished = self.model.status.standing == Standing::Finished;
        let follows = entry.service.follows.iter().filter(|_| is_finished);
        let fitting = follows.filter(|follow| Condition::all_hold(&follow.only_if, &answers, around));
        let links = fitting.filter_map(|follow| {
            let next = self.model.offers.service(&follow.service)?;
            let why = self.words.get_with(&format!("follow-{}", follow.id), &self.mentions());
            let (href, title) = (paths::service(&follow.service), next.words(self.locale).get("title"));
            Some(view! { <li>{why}" "<a href=href>{title}</a></li> })
        });
        let links: Vec<_> = links.collect();
        (!links.is_empty()).then(|| {
            let title = t!(self.locale, "application-follow");
            view! { <h2>{title}</h2><ul class="links">{links}</ul> }.draw()
        })
    }

    /// What was sent together with it, and how that stands.
    pub(super) fn siblings(&self) -> Option<Html> {
        let locale = self.locale;
        let cards: Vec<_> = self.model.siblings.iter().map(|sibling| card(locale, sibling)).collect();
        (!cards.is_empty())
            .then(|| view! { <h2>{t!(locale, "application-together")}</h2><CaseCards locale cards/> }.draw())
    }

    /// Where one can go from here.
    pub(super) fn links(&self) -> Html {
        let (locale, model) = (self.locale, self.model);
        let status = &model.status;
        let page = |page| paths::of_application(&model.case.reference, page);
        let appeal = model.appeal_by().map(|by| {
            link(page("appeal"), t!(locale, "application-appeal-link", date = dates::due(locale, by)))
        });
        let meeting = status.appointment.as_ref().filter(|_| !status.standing.is_ended());
        let meeting = meeting.map(|_| link(page("appointment"), t!(locale, "application-appointment")));
        let plan = status.plan().map(|_| link(page("plan"), t!(locale, "application-plan")));
        let is_in_notice = status.is_in_public_notice(&model.entry.service);
        let notices =
            is_in_notice.then(|| link(paths::NOTICES.to_owned(), t!(locale, "application-notices")));
        let is_at_work = status.leave("").is_ok();
        let trouble = is_at_work.then(|| link(page("trouble"), t!(locale, "application-trouble")));
        let leave = is_at_work.then(|| link(page("leave"), t!(locale, "application-leave")));
        let withdraw = status.withdraw().is_ok();
        let withdraw = withdraw.then(|| link(page("withdraw"), t!(locale, "application-withdraw")));
        let papers = Document::kinds(model).filter(|kind| *kind != document::Kind::Receipt);
        let papers = papers.map(|kind| view! { <li>{large_print::link(locale, model, kind)}</li> });
        let papers: Vec<_> = papers.collect();
        let again = status.standing.is_ended();
        let again = again.then(|| link(paths::service(&model.case.service), t!(locale, "application-again")));
        view! {
            <ul class="links">
                {link(page("sent"), t!(locale, "application-sent"))}
                {link(page("receipt"), t!(locale, "application-receipt"))}
                {papers}
                {meeting}
                {plan}
                {notices}
                {appeal}
                {trouble}
                {leave}
                {withdraw}
                {again}
            </ul>
        }
        .draw()
    }
}

fn link(href: String, label: String) -> impl IntoView {
    view! { <li><a class="plain-link" href=href>{label}</a></li> }
}
