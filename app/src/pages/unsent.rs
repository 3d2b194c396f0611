//! Signing out while applications still wait on this device to be sent: that would delete them, so it is asked first.

use crate::{
    components::{Button, ButtonKind, ButtonLink, Says},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// What would be lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Model {
    /// How many applications wait to be sent.
    pub waiting: usize,
}

/// Staying signed in is the main way: whoever only wants to put the phone away loses nothing by it.
pub fn page(locale: Locale, Model { waiting }: Model) -> Page {
    let title = t!(locale, "unsent-title", count = waiting);
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "unsent-lead")/>
        <Says locale text=t!(locale, "unsent-text")/>
        <form method="post" action=paths::SIGN_OUT class="actions">
            <ButtonLink href=paths::WAITING label=t!(locale, "unsent-stay")/>
            <input type="hidden" name="anyway" value="yes"/>
            <Button kind=ButtonKind::Warning label=t!(locale, "unsent-anyway")/>
        </form>
    };
    Page::new(title, t!(locale, "wants-unsent"), content)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Language, shell::render};

    #[test]
    fn whoever_signs_out_hears_first_what_would_be_lost() {
        let html = render(|| page(Locale::new(Language::Chinese), Model { waiting: 2 }).content);
        assert!(html.contains("2 份申请"), "{html}");
        assert!(html.contains(r#"method="post" action="/sign-out""#), "{html}");
        assert!(html.contains(r#"name="anyway" value="yes""#), "{html}");
        assert!(html.contains(r#"href="/waiting" class="button""#), "staying is the main way: {html}");
    }
}
