//! Who can act for oneself, and who could: all of it, with a way to end each.

use crate::{
    catalog::Offers,
    components::{BackLink, Notice, NoticeKind, Pictogram, Says, SummaryList, SummaryRow},
    html::Draw,
    locale::Locale,
    mandates,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::mandate::{Ender, Mandate, Standing};
use time::OffsetDateTime;

/// Who helps somebody.
pub struct Model<'a> {
    /// Every mandate over them, oldest first.
    pub mandates: &'a [Mandate],
    /// The one for whom they act themselves at present, of whom this page does not speak.
    pub acting_for: Option<String>,
    /// Whether one was ended a moment ago.
    pub is_ended: bool,
    /// What services are called.
    pub offers: Offers<'a>,
    /// The service line.
    pub phone: String,
    /// This moment.
    pub now: OffsetDateTime,
}

/// Nobody acts for somebody who does not know of it.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let title = t!(locale, "helpers-title");
    let (now, past): (Vec<_>, Vec<_>) =
        model.mandates.iter().partition(|mandate| mandate.standing(model.now) == Standing::InForce);
    let tell = |mandate: &Mandate| account(locale, mandate, model.offers, model.now);
    let now: Vec<_> =
        now.into_iter().map(|mandate| view! { {tell(mandate)} {end(locale, mandate)} }).collect();
    let past: Vec<_> = past.into_iter().map(tell).collect();
    let own = model.acting_for.clone().map(|name| {
        view! { <Notice locale title=t!(locale, "helpers-own", name = name)/> }
    });
    let ended = model.is_ended.then(|| {
        view! { <Notice locale kind=NoticeKind::Success title=t!(locale, "helpers-ended")/> }
    });
    let list = if now.is_empty() {
        view! { <Says locale class="lead" text=t!(locale, "helpers-none")/> }.draw()
    } else {
        view! {
            <Says locale class="lead" text=t!(locale, "helpers-lead")/>
            <h2>{t!(locale, "helpers-now")}</h2>
            {now}
            <Says locale text=t!(locale, "helpers-unknown", phone = model.phone.clone())/>
        }
        .draw()
    };
    let content = view! {
        <BackLink locale href=paths::APPLICATIONS/>
        <h1>{title.clone()}</h1>
        {ended}
        {own}
        {list}
        {(!past.is_empty()).then(|| view! { <h2>{t!(locale, "helpers-past")}</h2> {past} })}
    };
    Page::new(title, t!(locale, "wants-helpers"), content).pictured(Pictogram::Family)
}

/// Everything about one mandate, for either of the two.
pub(super) fn account(
    locale: Locale,
    mandate: &Mandate,
    offers: Offers<'_>,
    now: OffsetDateTime,
) -> impl IntoView + use<> {
    let row = |question, answer| SummaryRow { question, answer, ..SummaryRow::default() };
    let day = |moment| mandates::day(locale, moment);
    let begun = mandate.starts_at.map(|starts| {
        let time = t!(locale, "mandate-time", from = day(starts), until = day(mandate.ends_at));
        let basis = mandates::basis(locale, mandate.basis);
        [row(t!(locale, "mandate-row-time"), time), row(t!(locale, "mandate-row-basis"), basis)]
    });
    let helper = t!(
        locale,
        "mandate-helper-is",
        name = mandate.details.helper_in_full(),
        kind = mandates::kind(locale, mandate.kind)
    );
    let services = mandates::services(locale, &mandate.scope, offers);
    let rows = [
        row(t!(locale, "mandate-row-helper"), helper),
        row(t!(locale, "mandate-row-may"), mandates::acts(locale, &mandate.scope)),
        row(t!(locale, "mandate-row-services"), services),
    ];
    let rows = rows.into_iter().chain(begun.into_iter().flatten());
    let state = row(t!(locale, "mandate-row-state"), state(locale, mandate, now));
    let rows = rows.chain([state]).collect();
    let title = t!(locale, "mandate-for", name = mandate.details.resident.clone());
    view! {
        <h3>{title}</h3>
        <SummaryList locale rows/>
    }
}

fn state(locale: Locale, mandate: &Mandate, now: OffsetDateTime) -> String {
    let when = mandates::day(locale, mandate.ended_at.unwrap_or(mandate.ends_at));
    match (mandate.standing(now), mandate.ended_by) {
        (Standing::Asked, _) => t!(locale, "mandate-state-asked"),
        (Standing::InForce, _) => t!(locale, "mandate-state-force"),
        (Standing::Over, _) => t!(locale, "mandate-state-over", when = when),
        (Standing::Ended, Some(Ender::Helper)) => t!(locale, "mandate-state-ended-helper", when = when),
        (Standing::Ended, Some(Ender::Staff)) => t!(locale, "mandate-state-ended-staff", when = when),
        (Standing::Ended, _) => t!(locale, "mandate-state-ended-resident", when = when),
    }
}

fn end(locale: Locale, mandate: &Mandate) -> impl IntoView + use<> {
    let whose = t!(locale, "mandate-end-whose", name = mandate.details.helper_in_full());
    view! {
        <p>
            <a class="plain-link" href=paths::end_helper(mandate.id)>
                {t!(locale, "mandate-end")}<span class="visually-hidden">{whose}</span>
            </a>
        </p>
    }
}
