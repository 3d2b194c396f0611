//! One post, in plain words, with what the place is like, what help there is, and how it fits.

use super::posts::share;
use crate::{
    components::{
        AccessFacts, BackLink, Button, FitList, Notice, NoticeKind, Pictogram, Picture, Says, SummaryList,
        SummaryRow,
    },
    dates,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths::work,
    posts, t,
};
use leptos::prelude::*;
use tantu_domain::work::{Fit, Position, Post, PostNumber, Way};

/// A post, for whoever reads it.
pub struct Model<'a> {
    /// What it is called by.
    pub number: PostNumber,
    /// What is offered.
    pub post: &'a Post,
    /// Whether it can be applied for.
    pub is_open: bool,
    /// How it fits, if they are registered.
    pub fit: Option<Fit>,
    /// Where they are, if they said so.
    pub position: Option<Position>,
    /// The whole address of this page, to be sent to somebody.
    pub address: Option<String>,
}

/// What one does all day first, then what decides, then applying.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let Model { number, post, .. } = *model;
    let (words, lang) = posts::words(locale, post);
    let closed = (!model.is_open).then(|| {
        let text = t!(locale, "post-closed", "text");
        view! { <Notice locale kind=NoticeKind::Warning title=t!(locale, "post-closed") text/> }
    });
    let other = lang.is_some().then(|| view! { <Says locale text=t!(locale, "post-other-language")/> });
    let task = if locale.is_easy() { &words.easy } else { &words.task };
    // Pictures are looked up in the page's language; words of another one are only said.
    let task = if lang.is_some() {
        view! { <p class="lead" lang=lang.clone()>{task.clone()}</p> }.draw()
    } else {
        view! { <Says locale class="lead" text=task.clone()/> }.draw()
    };
    // In a browser's title nothing can be said to be in another language.
    let name = t!(locale, "post-number", number = number.to_string());
    let (title, heading) = match &lang {
        None => {
            let title =
                t!(locale, "post-page-title", title = words.title.clone(), number = number.to_string());
            (title, view! { <h1>{words.title.clone()}" "<small>{name}</small></h1> }.draw())
        }
        Some(lang) => {
            let heading = view! {
                <h1>{name.clone()}</h1>
                <p class="lead" lang=lang.clone()>{words.title.clone()}</p>
            };
            (name, heading.draw())
        }
    };
    let apply = model.is_open.then(|| {
        view! {
            <form method="post" action=work::apply_for(number)>
                <Button label=t!(locale, "post-apply")/>
            </form>
        }
    });
    let content = view! {
        <BackLink locale href=work::POSTS/>
        {closed}
        {heading}
        {other}
        {task}
        <SummaryList locale rows=facts(locale, model)/>
        {place(locale, post)}
        {helps(locale, post)}
        <h2>{t!(locale, "post-fit")}</h2>
        {fit(locale, model)}
        {apply}
        {share(locale, model.address.clone())}
    };
    Page::new(title, t!(locale, "wants-post"), content).pictured(Pictogram::Work)
}

fn facts(locale: Locale, model: &Model<'_>) -> Vec<SummaryRow> {
    let post = model.post;
    let (words, lang) = posts::words(locale, post);
    let row = |question: String, answer: String| {
        let lang = posts::lang_of(locale, &answer).map(str::to_owned);
        SummaryRow { question, answer, lang, ..SummaryRow::default() }
    };
    let lines =
        |one: String, more: Option<String>| one + &more.map(|more| format!("\n{more}")).unwrap_or_default();
    let hours = words.hours.clone().map(|hours| {
        let question = t!(locale, "post-about-hours");
        SummaryRow { question, answer: hours, lang, ..SummaryRow::default() }
    });
    let place = lines(posts::way(locale, post.way), posts::apart(locale, post, model.position));
    let address =
        (post.way == Way::OnSite).then(|| row(t!(locale, "post-about-address"), post.address.clone()));
    let about = t!(locale, "post-kind", "text", kind = post.kind.name());
    let rows = [
        Some(row(t!(locale, "post-about-pay"), posts::pay(locale, post.pay))),
        Some(row(t!(locale, "post-about-day"), posts::day(locale, post.day_minutes))),
        hours,
        Some(row(t!(locale, "post-about-where"), place)),
        address,
        Some(row(t!(locale, "post-about-employer"), post.employer.clone())),
        Some(row(t!(locale, "posts-kind"), lines(posts::kind(locale, post.kind), Some(about)))),
        Some(row(t!(locale, "post-about-seats"), t!(locale, "post-about-seats", "is", seats = post.seats))),
        Some(row(t!(locale, "post-about-until"), dates::day(locale, post.until))),
    ];
    rows.into_iter().flatten().collect()
}

fn place(locale: Locale, post: &Post) -> Html {
    let facts = match post.way {
        Way::OnSite => view! { <AccessFacts locale access=post.access/> }.draw(),
        Way::Online | Way::Home => view! { <Says locale text=t!(locale, "post-helps", "home")/> }.draw(),
    };
    view! {
        <h2>{t!(locale, "post-place")}</h2>
        {facts}
    }
    .draw()
}

/// What there is, what there is not, and that everything else has to be asked.
fn helps(locale: Locale, post: &Post) -> Html {
    let there = post.offers.iter().map(|help| {
        let words = t!(locale, "fit-help-there", help = help.name());
        view! { <li class="is-there"><Picture of=Pictogram::Check/><span>{words}</span></li> }
    });
    let missing = post.lacks.iter().map(|help| {
        let words = t!(locale, "fit-help-missing", help = help.name());
        view! { <li class="is-missing"><Picture of=Pictogram::No/><span>{words}</span></li> }
    });
    let is_said = !post.offers.is_empty() || !post.lacks.is_empty();
    let list = is_said.then(|| {
        view! { <ul class="access-facts">{there.collect_view()}{missing.collect_view()}</ul> }
    });
    view! {
        <h2>{t!(locale, "post-helps")}</h2>
        {list}
        <Says locale text=t!(locale, "post-helps", "ask")/>
    }
    .draw()
}

fn fit(locale: Locale, model: &Model<'_>) -> Html {
    match model.fit.clone() {
        Some(fit) => view! { <FitList locale fit/> }.draw(),
        None => view! {
            <Says locale text=t!(locale, "post-fit", "register")/>
            <p><a href=work::REGISTER>{t!(locale, "work-register")}</a></p>
        }
        .draw(),
    }
}
