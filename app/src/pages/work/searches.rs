//! What somebody looks for again and again.

use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Notice, NoticeKind, Pictogram, Says},
    html::Draw,
    locale::Locale,
    page::Page,
    paths::work,
    posts, t,
};
use leptos::prelude::*;
use tantu_domain::{ids::SavedSearchId, region::Region, work::Search};

/// What somebody has saved.
pub struct Model<'a> {
    /// Each, the latest first.
    pub searches: Vec<(SavedSearchId, &'a Search)>,
    /// The places that have a name.
    pub places: Vec<&'a Region>,
    /// How many there may be, where there was no room for another.
    pub most: Option<usize>,
}

/// Each can be opened and deleted.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let title = t!(locale, "searches-title");
    let full = model.most.map(|most| {
        let title = t!(locale, "searches-full", most = most);
        view! { <Notice locale kind=NoticeKind::Warning title/> }
    });
    let named = |code: &str| model.places.iter().copied().find(|place| place.code == code);
    let items = model.searches.iter().map(|(id, search)| {
        let what = posts::in_one_line(locale, search, named);
        view! {
            <li>
                <p><a href=work::posts(search, 0)>{what.clone()}</a></p>
                <form method="post" action=work::delete_search(*id)>
                    <Button label=t!(locale, "searches-delete", what = what) kind=ButtonKind::Quiet/>
                </form>
            </li>
        }
    });
    let list = if model.searches.is_empty() {
        view! { <Says locale text=t!(locale, "searches-none")/> }.draw()
    } else {
        view! {
            <Says locale text=t!(locale, "searches-lead")/>
            <ul class="links">{items.collect_view()}</ul>
        }
        .draw()
    };
    let content = view! {
        <BackLink locale href=work::POSTS/>
        {full}
        <h1>{title.clone()}</h1>
        {list}
        <ButtonLink href=work::POSTS label=t!(locale, "posts-title")/>
    };
    Page::new(title, t!(locale, "wants-searches"), content).pictured(Pictogram::Work)
}
