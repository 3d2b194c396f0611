//! That what follows is not in easy words.

use super::{Example, Notice, NoticeKind};
use crate::{
    catalog::Entry,
    html::{Draw, Html},
    locale::{Locale, Reading},
    t,
};
use leptos::prelude::*;

/// For whoever reads in easy words where a service has none yet: that the usual words follow, and whom to ask. It is
/// said on the page itself, so that nobody takes hard words for easy ones and themselves for slow (3.1.5, 3.3.5).
pub(crate) fn fallback(locale: Locale, entry: &Entry) -> Option<Html> {
    entry.lacks_easy(locale).then(|| view! { <Fallback locale phone=entry.region.phone.clone()/> }.draw())
}

/// The note itself.
#[component]
pub fn Fallback(
    /// The words.
    locale: Locale,
    /// Whom to call.
    phone: String,
) -> impl IntoView {
    let text = t!(locale, "fallback", "text", phone = phone);
    view! { <Notice locale kind=NoticeKind::Info title=t!(locale, "fallback") text/> }
}

/// As it stands on a page.
pub fn examples(locale: Locale) -> Vec<Example> {
    let easy = Locale::reading(locale.language(), Reading::Easy);
    vec![Example::new("no easy words yet", view! { <Fallback locale=easy phone="12385".to_owned()/> })]
}
