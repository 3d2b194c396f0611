//! “Someone else uses this phone”: everything on it is deleted, asked once more because it cannot be undone.

use crate::{
    components::{BackLink, Button, ButtonKind, ButtonLink, Notice, NoticeKind, Says},
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// What the device keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Model {
    /// How many applications are being filled in.
    pub drafts: usize,
    /// How many are done and wait to be sent.
    pub waiting: usize,
}

/// What goes with it is said before anything goes; what the federation has is safe.
pub fn page(locale: Locale, model: Model) -> Page {
    let title = t!(locale, "forget-title");
    let content = view! {
        <BackLink locale href=paths::KEEP/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "forget-lead")/>
        <Says locale text=t!(locale, "forget-text")/>
        <Says locale text=t!(locale, "forget-browser")/>
        {lost(locale, model)}
        <form method="post" class="actions">
            <Button kind=ButtonKind::Warning label=t!(locale, "forget-yes")/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::KEEP label=t!(locale, "forget-no")/>
        </form>
    };
    Page::new(title, t!(locale, "wants-forget"), content)
}

/// What nobody else has yet, if there is anything.
fn lost(locale: Locale, Model { drafts, waiting }: Model) -> Option<Html> {
    let unsent = (waiting > 0).then(|| t!(locale, "forget-waiting", count = waiting));
    // What waits to be sent is the greater loss, so it is said first.
    let (title, text) = match (unsent, drafts > 0) {
        (Some(title), is_more) => {
            (title, is_more.then(|| t!(locale, "forget-drafts", "also", count = drafts)))
        }
        (None, true) => (t!(locale, "forget-drafts", count = drafts), None),
        (None, false) => return None,
    };
    let link = (waiting > 0)
        .then(|| view! { <p><a href=paths::WAITING>{t!(locale, "keep-waiting-link")}</a></p> }.draw());
    Some(view! { <Notice locale kind=NoticeKind::Warning title text action=link/> }.draw())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Language, shell::render};

    fn html(drafts: usize, waiting: usize) -> String {
        render(|| page(Locale::new(Language::Chinese), Model { drafts, waiting }).content)
    }

    #[test]
    fn whoever_hands_the_phone_on_hears_what_nobody_else_has_yet() {
        let both = html(1, 2);
        assert!(both.contains("2 份") && both.contains("1 份") && both.contains("/waiting"), "{both}");
        let drafts = html(3, 0);
        assert!(drafts.contains("3 份") && !drafts.contains("/waiting"), "{drafts}");
        assert!(!html(0, 0).contains("notice"), "nothing is lost, so nobody is frightened");
    }
}
