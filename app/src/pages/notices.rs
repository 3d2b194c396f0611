//! What is in public notice (公示) now, for everybody to read: a masked name, what for, and how to object.

use super::application::Model;
use crate::{
    catalog::{Catalog, name},
    components::{BackLink, Pictogram, Says, SummaryList, SummaryRow},
    dates,
    html::Draw,
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{
    answer::Answer,
    calendar::due_on,
    case::{
        Case,
        notice::{is_surely_of_age, masked},
    },
    region::Region,
};
use time::{Date, OffsetDateTime};

/// The cases of a region that have not ended.
pub struct Cases<'a> {
    /// The region.
    pub region: &'a Region,
    /// Its open cases, in whatever stage.
    pub open: &'a [Case],
    /// Where their services are found.
    pub catalog: &'a Catalog,
    /// This moment.
    pub now: OffsetDateTime,
}

/// Every notice with its days, and how to object. Nobody under age is here, nobody whose name or age is not known, and
/// nothing else of anybody.
pub fn page(locale: Locale, cases: &Cases<'_>) -> Page {
    let Cases { region, open, catalog, now } = *cases;
    let models = open.iter().filter_map(|case| Model::of(case, catalog, now));
    let mut rows: Vec<_> = models.filter_map(|model| row(locale, region, &model)).collect();
    rows.sort_by_key(|(since, _)| *since);
    let rows: Vec<_> = rows.into_iter().map(|(_, row)| row).collect();
    let title = t!(locale, "notices-title");
    let list = if rows.is_empty() {
        view! { <Says locale text=t!(locale, "notices-none")/> }.draw()
    } else {
        view! { <SummaryList locale rows/> }.draw()
    };
    let content = view! {
        <BackLink locale href=paths::HOME/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "notices-lead")/>
        <h2>{t!(locale, "notices-region", region = name(locale, &region.name))}</h2>
        {list}
        <h2>{t!(locale, "notices-object")}</h2>
        <Says locale text=t!(locale, "notices-object", "text", phone = region.phone.clone())/>
    };
    Page::new(title, t!(locale, "wants-notices"), content).pictured(Pictogram::Paper)
}

/// The line of a case, with the day its notice began.
fn row(locale: Locale, region: &Region, model: &Model<'_>) -> Option<(Date, SummaryRow)> {
    let (service, status, answers) = (&model.entry.service, &model.status, model.case.answers());
    let stage = status.stage(service).filter(|_| status.is_in_public_notice(service))?;
    let is_here = model.region_at(stage.at).code == region.code;
    let is_shown = is_here && is_surely_of_age(&answers, model.today());
    let asked = service.questions.iter().find(|question| question.fact.as_deref() == Some("name"))?;
    let Answer::Text(who) = answers.get(&asked.id).filter(|_| is_shown)? else { return None };
    let clock = status.clock.as_ref()?;
    let (since, until) = (clock.began(), clock.expected()?);
    let days = t!(
        locale,
        "notices-item",
        service = model.entry.words(locale).get("title"),
        since = dates::due(locale, due_on(since)),
        until = dates::due(locale, until)
    );
    Some((since, SummaryRow { question: masked(who), answer: days, ..SummaryRow::default() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::application::tests::{Told, html};
    use tantu_domain::answer::Answers;
    use time::macros::date;

    fn shown(told: &Told) -> String {
        let (catalog, open) = (Told::catalog(), [told.case()]);
        let region = catalog.region("440307").unwrap();
        html(page(Told::locale(), &Cases { region, open: &open, catalog, now: told.now }))
    }

    fn born(day: Date) -> Answers {
        Answers::from([
            ("hard".to_owned(), Answer::Choice("steps".to_owned())),
            ("name".to_owned(), Answer::Text("欧阳娜娜".to_owned())),
            ("birth".to_owned(), Answer::Date(day)),
        ])
    }

    #[test]
    fn a_notice_shows_a_masked_name_its_days_and_whom_to_phone() {
        let html = shown(&Told::answering(born(date!(1980 - 05 - 01)), "notice"));
        for words in ["欧阳**", "从 2026 年 11 月 23 日星期一 到 2026 年 11 月 30 日", "12385"] {
            assert!(html.contains(words), "{words}: {html}");
        }
        for secret in ["欧阳娜", "1980", "steps"] {
            assert!(!html.contains(secret), "{secret}: {html}");
        }
    }

    #[test]
    fn a_child_somebody_without_a_name_and_a_case_elsewhere_are_not_listed() {
        let check = |answers, stage: &str| {
            let html = shown(&Told::answering(answers, stage));
            assert!(html.contains("现在没有公示"), "{html}");
        };
        check(born(date!(2015 - 05 - 01)), "notice");
        check(Answers::from([("hard".to_owned(), Answer::Choice("steps".to_owned()))]), "notice");
        check(born(date!(1980 - 05 - 01)), "visit");
    }
}
