//! The yearly review of employment by quota: when it is here, what to bring, how it goes. Where nobody has told us the
//! days, that is what stands here, with whom to ask.

use super::Model;
use crate::{
    components::{BackLink, Notice, NoticeKind, Pictogram, Says, StepList},
    dates,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths::work,
    t,
};
use leptos::prelude::*;
use tantu_domain::region::{Region, Review, Role, Standing};
use time::Date;

/// When, what to bring, how it goes.
pub fn page(locale: Locale, Model { offers }: Model<'_>) -> Page {
    let title = t!(locale, "review-title");
    let region = offers.region;
    let when = match region.review(offers.today) {
        Some(review) => days(locale, region, review, offers.today),
        None => no_days(locale, region),
    };
    let bring = [
        t!(locale, "review-bring-code"),
        t!(locale, "review-bring-card"),
        t!(locale, "review-bring-contract"),
        t!(locale, "review-bring-pay"),
        t!(locale, "review-bring-insurance"),
        t!(locale, "review-bring-agency"),
    ];
    let bring = bring.into_iter().map(|thing| view! { <li><Says locale text=thing/></li> });
    let steps = vec![
        t!(locale, "review-step-tell"),
        t!(locale, "review-step-open"),
        t!(locale, "review-step-fill"),
        t!(locale, "review-step-mend"),
        t!(locale, "review-step-result"),
        t!(locale, "review-step-tax"),
    ];
    let content = view! {
        <BackLink locale href=work::EMPLOYERS/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "review-lead")/>
        <h2 id="when">{t!(locale, "review-when")}</h2>
        {when}
        <Says locale text=t!(locale, "review-early")/>
        <h2 id="bring">{t!(locale, "review-bring")}</h2>
        <ul class="points">{bring.collect_view()}</ul>
        <h2 id="steps">{t!(locale, "review-steps")}</h2>
        <StepList locale steps/>
        <p>{t!(locale, "review-name")}<span lang="zh-CN">{t!(locale, "review-name", "chinese")}</span></p>
        <Says locale class="caption" text=t!(locale, "review-source")/>
    };
    Page::new(title, t!(locale, "wants-review"), content).pictured(Pictogram::Calendar)
}

/// The days as the place has announced them, and where that is written.
fn days(locale: Locale, region: &Region, review: &Review, today: Date) -> Html {
    let (opens, closes) = (dates::day(locale, review.opens), dates::day(locale, review.closes));
    let place = region.name.in_language(locale.language().tag()).to_owned();
    let said = match review.standing(today) {
        Standing::Ahead => t!(locale, "review-ahead", place = place, opens = opens, closes = closes),
        Standing::Open => t!(locale, "review-open", place = place, closes = closes),
        Standing::Over => {
            t!(locale, "review-over", place = place, closes = closes, phone = region.phone.clone())
        }
    };
    let source = if review.assumed {
        view! { <Says locale class="caption" text=t!(locale, "review-assumed", phone = region.phone.clone())/> }
            .draw()
    } else {
        let source = review.source.clone();
        view! { <p class="caption">{t!(locale, "review-announced")}<span lang="zh-CN">{source}</span></p> }
            .draw()
    };
    view! {
        <Notice locale kind=NoticeKind::Info title=said/>
        {source}
    }
    .draw()
}

/// Whom to ask: by name, where the place is known.
fn no_days(locale: Locale, region: &Region) -> Html {
    let (office, phone) = (region.office(Role::District, locale.language().tag()), region.phone.clone());
    let title = if region.is_default {
        t!(locale, "review-unknown-place", phone = phone)
    } else {
        t!(locale, "review-unknown", office = office.to_owned(), phone = phone)
    };
    view! { <Notice locale kind=NoticeKind::Info title/> }.draw()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{catalog::Catalog, locale::Language, pages::application::tests::html};
    use time::macros::date;

    /// The page in Longgang with the review of 2026 as it might be announced there.
    fn shown(today: Date, years: &str) -> String {
        let catalog = Catalog::built_in();
        let head = "code = '440307'\nname = { zh-CN = '龙岗区' }\nphone = '12385'\n\
                    [offices]\ndistrict = { zh-CN = '龙岗区残联' }\n";
        let region = Region::parse(&format!("{head}{years}")).unwrap();
        html(page(Locale::new(Language::Chinese), Model { offers: catalog.offers(&region, today) }))
    }

    const ANNOUNCED: &str =
        "[[review]]\nopens = 2026-03-01\ncloses = 2026-10-31\nsource = '区残联通告（2026年）'\n";

    #[test]
    fn an_employer_reads_until_when_and_who_says_so() {
        let check = |today, expected: &[&str]| {
            let html = shown(today, ANNOUNCED);
            expected.iter().for_each(|words| assert!(html.contains(words), "{words} on {today}: {html}"));
        };
        check(date!(2026 - 02 - 01), &["从2026 年 3 月 1 日", "区残联通告（2026年）"]);
        check(date!(2026 - 05 - 01), &["现在可以报，最晚2026 年 10 月 31 日"]);
        check(date!(2026 - 11 - 20), &["10 月 31 日星期六结束了", "请打 12385 问"]);
    }

    #[test]
    fn where_nobody_has_told_us_the_days_that_is_said_and_whom_to_ask() {
        let html = shown(date!(2026 - 11 - 20), "");
        assert!(html.contains("我们还不知道。请打 12385，问龙岗区残联"), "{html}");
        let assumed = shown(date!(2026 - 05 - 01), &format!("{ANNOUNCED}assumed = true\n"));
        assert!(assumed.contains("还没有人确认") && !assumed.contains("区残联通告"), "{assumed}");
    }
}
