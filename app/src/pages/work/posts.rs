//! Looking for a post: a box for words, what narrows it, what was found, and what can be left out where that is nothing.

use crate::{
    catalog::name,
    components::{
        BackLink, Button, ButtonKind, Checkboxes, Choice, Choices, Field, Notice, NoticeKind, Pictogram,
        PostCard, PostCards, Pressing, Says, TextField,
    },
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths::{self, work},
    posts, t,
};
use leptos::prelude::*;
use std::collections::BTreeSet;
use tantu_domain::{
    region::Region,
    work::{
        Help, Hours, Nearness, Position, Post, PostKind, PostNumber, Search, Sort, Task, Way, search::field,
    },
};

/// What is looked for, and what was found.
pub struct Model<'a> {
    /// What stands in the address.
    pub search: &'a Search,
    /// The place that “near” is near to, by code.
    pub place: &'a str,
    /// The places one can choose.
    pub places: Vec<&'a Region>,
    /// Where they are, if they said so.
    pub position: Option<Position>,
    /// The posts of this page.
    pub found: Vec<(PostNumber, &'a Post)>,
    /// How many there are on all pages.
    pub total: u64,
    /// Which page this is, counted from 0.
    pub page: u32,
    /// How many pages there are.
    pub pages: u32,
    /// Whether they save searches: nobody does who is not signed in.
    pub saving: Saving,
    /// The whole address of this page, to be sent to somebody.
    pub address: Option<String>,
}

/// Whether this search can be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// After signing in.
    SignInFirst,
    /// Yes.
    Possible,
    /// It is.
    Done,
}

/// The form, then what it found.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let title = t!(locale, "posts-title");
    let is_asked = !model.search.is_for_all() || model.page > 0;
    let found = t!(locale, "posts-found", count = model.total);
    let cards: Vec<_> = model
        .found
        .iter()
        .map(|(number, post)| PostCard::of(locale, *number, post, model.position))
        .collect();
    let nothing = cards.is_empty().then(|| nothing(locale, model));
    let content = view! {
        <BackLink locale href=work::WORK/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "posts-lead")/>
        {form(locale, model)}
        <h2 id="found">{found.clone()}</h2>
        {is_asked.then(|| chosen(locale, model))}
        {nothing}
        {(!cards.is_empty()).then(|| view! { <PostCards locale cards/> })}
        {(model.pages > 1).then(|| pages(locale, model))}
        {is_asked.then(|| saving(locale, model))}
        {position(locale, model)}
        {is_asked.then(|| share(locale, model.address.clone()))}
    };
    // Whoever hears only the title knows what came of it (2.4.2).
    let title = if is_asked { format!("{found} · {title}") } else { title };
    Page::new(title, t!(locale, "wants-posts"), content).pictured(Pictogram::Work)
}

fn form(locale: Locale, model: &Model<'_>) -> Html {
    let search = model.search;
    let words = Field {
        hint: Some(t!(locale, "posts-words", "hint")),
        value: search.words.clone(),
        ..Field::new(field::WORDS, t!(locale, "posts-words"))
    };
    // What was found is not to stand far below all the answers; but whoever answers by pressing is not done yet.
    let is_open = locale.is_pressed() && (search.is_narrowed() || search.sort != Sort::default());
    view! {
        <form method="get" action=work::POSTS role="search" novalidate>
            <TextField locale field=words/>
            <Button label=t!(locale, "posts-find")/>
            <details class="media narrowing" open=is_open>
                <summary>
                    <span class="media-title">{t!(locale, "posts-narrow")}</span>
                </summary>
                <div class="parts">
                    {several(locale, field::TASK, t!(locale, "posts-task"), &Task::ALL, &search.tasks, Task::name, posts::task)}
                    {several(locale, field::WAY, t!(locale, "posts-way"), &Way::ALL, &search.ways, Way::name, posts::way)}
                    {several(locale, field::HOURS, t!(locale, "posts-hours"), &Hours::ALL, &search.hours, Hours::name, posts::hours)}
                    {near(locale, model)}
                    {several(locale, field::HELP, t!(locale, "posts-help"), &Help::ALL, &search.needs, Help::name, posts::help)}
                    {several(locale, field::KIND, t!(locale, "posts-kind"), &PostKind::ALL, &search.kinds, PostKind::name, posts::kind)}
                    {sort(locale, search)}
                    <Button label=t!(locale, "posts-find") kind=ButtonKind::Quiet/>
                </div>
            </details>
        </form>
    }
    .draw()
}

/// A question of which several answers may be ticked.
fn several<T: Copy + Ord>(
    locale: Locale,
    name: &str,
    label: String,
    all: &[T],
    ticked: &BTreeSet<T>,
    named: fn(T) -> &'static str,
    in_words: fn(Locale, T) -> String,
) -> Html {
    let hint = (name == field::HELP).then(|| t!(locale, "posts-help", "hint"));
    let field = Field { hint, ..Field::new(name, label) };
    let options = all.iter().map(|one| Choice::new(named(*one), in_words(locale, *one))).collect();
    let chosen = ticked.iter().map(|one| named(*one).to_owned()).collect();
    view! { <Checkboxes locale field options chosen pressing=Pressing::Marks/> }.draw()
}

fn near(locale: Locale, model: &Model<'_>) -> Html {
    let all = [None, Some(Nearness::Here), Some(Nearness::City), Some(Nearness::Province)];
    let named = |near: Option<Nearness>| near.map_or("any", Nearness::name);
    let options = all.map(|near| Choice::new(named(near), posts::near(locale, near))).to_vec();
    let how = Field {
        hint: Some(t!(locale, "posts-near", "hint")),
        value: named(model.search.near).to_owned(),
        ..Field::new(field::NEAR, t!(locale, "posts-near"))
    };
    let mut places: Vec<_> =
        model.places.iter().map(|place| Choice::new(place.code.clone(), name(locale, &place.name))).collect();
    locale.sort_by_name(&mut places, |place| &place.label);
    let to = Field { value: model.place.to_owned(), ..Field::new(field::PLACE, t!(locale, "posts-place")) };
    view! {
        <Choices locale field=how options pressing=Pressing::Marks/>
        <Choices locale field=to options=places pressing=Pressing::Marks/>
    }
    .draw()
}

fn sort(locale: Locale, search: &Search) -> Html {
    let options = Sort::ALL.map(|sort| Choice::new(sort.name(), posts::sort(locale, sort))).to_vec();
    let value = search.sort.name().to_owned();
    let field = Field { value, ..Field::new(field::SORT, t!(locale, "posts-sort")) };
    view! { <Choices locale field options pressing=Pressing::Marks/> }.draw()
}

/// What is looked for, each with a way to leave it out: where nothing was found, that is the way on.
fn chosen(locale: Locale, model: &Model<'_>) -> Html {
    let named = |code: &str| model.places.iter().copied().find(|place| place.code == code);
    let sought = posts::sought(locale, model.search, named);
    let items = sought.into_iter().filter(|(field, _)| field != field::PLACE).map(|(left_out, what)| {
        let pairs = model.search.pairs();
        let kept = pairs.iter().filter(|(field, _)| *field != left_out);
        let without = Search::read(kept.map(|(field, value)| (field.as_str(), value.as_str())));
        view! { <li><a href=work::posts(&without, 0)>{t!(locale, "posts-drop", what = what)}</a></li> }
    });
    view! {
        <nav aria-label=t!(locale, "posts-chosen")>
            <ul class="links">
                {items.collect_view()}
                <li><a href=work::POSTS>{t!(locale, "posts-drop-all")}</a></li>
            </ul>
        </nav>
    }
    .draw()
}

fn nothing(locale: Locale, model: &Model<'_>) -> Html {
    let what = match model.search {
        search if search.is_narrowed() => t!(locale, "posts-none"),
        search if !search.words.is_empty() => t!(locale, "posts-none", "words"),
        _ => t!(locale, "posts-none", "nothing"),
    };
    view! { <Says locale text=what/> }.draw()
}

fn pages(locale: Locale, model: &Model<'_>) -> Html {
    let to = |page: u32, words: String, rel: &'static str| {
        view! { <li><a href=work::posts(model.search, page) rel=rel>{words}</a></li> }
    };
    let previous =
        model.page.checked_sub(1).map(|page| to(page, t!(locale, "posts-pages", "previous"), "prev"));
    let next =
        (model.page + 1 < model.pages).then(|| to(model.page + 1, t!(locale, "posts-pages", "next"), "next"));
    let here = model.page + 1;
    view! {
        <nav aria-label=t!(locale, "posts-pages")>
            <p>{t!(locale, "posts-pages", "here", page = here, pages = model.pages)}</p>
            <ul class="links">{previous}{next}</ul>
        </nav>
    }
    .draw()
}

fn saving(locale: Locale, model: &Model<'_>) -> Html {
    let named = Search { place: Some(model.place.to_owned()), ..model.search.clone() };
    match model.saving {
        Saving::SignInFirst => {
            let href = paths::sign_in(Some(&work::posts(model.search, 0)));
            view! { <p><a href=href>{t!(locale, "posts-save-sign-in")}</a></p> }.draw()
        }
        Saving::Done => {
            let link = view! { <p><a href=work::SEARCHES>{t!(locale, "posts-saved-link")}</a></p> }.draw();
            view! {
                <Notice locale kind=NoticeKind::Success title=t!(locale, "posts-is-saved") action=Some(link)/>
            }
            .draw()
        }
        Saving::Possible => {
            let kept = named.pairs().into_iter().map(|(name, value)| {
                view! { <input type="hidden" name=name value=value/> }
            });
            view! {
                <form method="post" action=work::SEARCHES>
                    {kept.collect_view()}
                    <Button label=t!(locale, "posts-save") kind=ButtonKind::Quiet/>
                </form>
                <p><a href=work::SEARCHES>{t!(locale, "posts-saved-link")}</a></p>
            }
            .draw()
        }
    }
}

/// Where somebody is, they say themselves, and have it forgotten with one press.
fn position(locale: Locale, model: &Model<'_>) -> Html {
    let here = work::posts(model.search, 0);
    if model.position.is_none() {
        return view! { <p><a href=work::position(&here)>{t!(locale, "position-title")}</a></p> }.draw();
    }
    view! {
        <form method="post" action=work::POSITION>
            <p>{t!(locale, "position-known")}</p>
            <input type="hidden" name="next" value=here/>
            <Button label=t!(locale, "position-forget") kind=ButtonKind::Quiet/>
        </form>
    }
    .draw()
}

/// An address to be copied: it says what is looked for, and nothing of who looked.
pub(super) fn share(locale: Locale, address: Option<String>) -> Option<Html> {
    let address = address?;
    Some(
        view! {
            <div class="field">
                <label class="field-label" for="share">{t!(locale, "posts-share")}</label>
                <p class="hint" id="share-hint">{t!(locale, "posts-share", "hint")}</p>
                <input class="input" id="share" type="url" readonly value=address aria-describedby="share-hint"/>
            </div>
        }
        .draw(),
    )
}
