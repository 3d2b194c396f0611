//! When something cannot be done: why, in plain words, and a way forward.

use crate::{
    components::{Button, ButtonKind, ButtonLink, Says},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::reference::Reference;

/// What happened.
pub struct Model {
    /// The kind of it.
    pub kind: Kind,
    /// The service line.
    pub phone: String,
    /// What was sent, if sending it again may help.
    pub again: Option<Again>,
}

/// A form that could not be dealt with, as it was sent. The page it came from is gone from the browser, so here is the
/// only place where what was typed still stands.
pub struct Again {
    /// Where it was sent to.
    pub action: String,
    /// Name and value of each field.
    pub fields: Vec<(String, String)>,
}

/// Why a request was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// No such page, draft or case, or not this person's: which of them is not told.
    NotFound,
    /// The request came from another website.
    Forbidden,
    /// They acted for somebody else, and may not any more.
    MandateEnded,
    /// Somebody else was first.
    Conflict,
    /// An answer came after its application was sent.
    SentBefore {
        /// What the application became.
        case: Reference,
    },
    /// More was sent than is taken.
    TooLarge,
    /// Too many tries.
    TooMany {
        /// Minutes to wait.
        minutes: u16,
    },
    /// The request took too long to arrive.
    TimedOut,
    /// Not a request this page understands.
    Unsupported,
    /// The database cannot be reached or written to.
    Busy,
    /// Our bug.
    Broken,
}

/// Plain words, a way forward, and a person to call.
pub fn page(locale: Locale, Model { kind, phone, again }: Model) -> Page {
    let (title, text) = match &kind {
        Kind::NotFound => {
            (t!(locale, "problem-not-found-title"), t!(locale, "problem-not-found-title", "text"))
        }
        Kind::Forbidden => {
            (t!(locale, "problem-forbidden-title"), t!(locale, "problem-forbidden-title", "text"))
        }
        Kind::MandateEnded => {
            (t!(locale, "problem-mandate-ended-title"), t!(locale, "problem-mandate-ended-title", "text"))
        }
        Kind::Conflict => {
            (t!(locale, "problem-conflict-title"), t!(locale, "problem-conflict-title", "text"))
        }
        Kind::SentBefore { .. } => {
            (t!(locale, "problem-sent-before-title"), t!(locale, "problem-sent-before-title", "text"))
        }
        Kind::TooLarge => {
            (t!(locale, "problem-too-large-title"), t!(locale, "problem-too-large-title", "text"))
        }
        &Kind::TooMany { minutes } => (
            t!(locale, "problem-too-many-title"),
            t!(
                locale,
                "problem-too-many-title",
                "text",
                hours = hours(minutes),
                minutes = minutes,
                phone = phone.clone()
            ),
        ),
        Kind::TimedOut => {
            (t!(locale, "problem-timed-out-title"), t!(locale, "problem-timed-out-title", "text"))
        }
        Kind::Unsupported => {
            (t!(locale, "problem-unsupported-title"), t!(locale, "problem-unsupported-title", "text"))
        }
        Kind::Busy => (t!(locale, "problem-busy-title"), t!(locale, "problem-busy-title", "text")),
        Kind::Broken => (t!(locale, "problem-broken-title"), t!(locale, "problem-broken-title", "text")),
    };
    let (onward, label) = match kind {
        Kind::SentBefore { case } => (paths::application(&case), t!(locale, "problem-sent-before-case")),
        Kind::MandateEnded => (paths::whom(None), t!(locale, "problem-mandate-ended-whom")),
        _ => (paths::APPLICATIONS.to_owned(), t!(locale, "problem-applications")),
    };
    let kind = if again.is_some() { ButtonKind::Quiet } else { ButtonKind::Main };
    let content = view! {
        <h1>{title.clone()}</h1>
        <Says locale text=text/>
        {again.map(|again| send_again(locale, again))}
        <div class="actions">
            <ButtonLink kind href=onward label/>
            <ButtonLink kind=ButtonKind::Quiet href=paths::HOME label=t!(locale, "problem-home")/>
        </div>
        <Says locale class="caption kept" text=t!(locale, "problem-call", phone = phone)/>
    };
    Page::new(title, t!(locale, "wants-problem"), content)
}

/// What was typed, in a form that sends it once more.
pub(super) fn send_again(locale: Locale, Again { action, fields }: Again) -> impl IntoView {
    let fields =
        fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> });
    view! {
        <Says locale text=t!(locale, "problem-again", "kept")/>
        <form method="post" action=action>
            {fields.collect_view()}
            <Button label=t!(locale, "problem-again")/>
        </form>
    }
}

/// Whole hours to wait; none while it is less than one, which is told in minutes.
fn hours(minutes: u16) -> u16 {
    if minutes < 60 { 0 } else { minutes.div_ceil(60) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Language, shell::render};

    #[test]
    fn what_was_typed_stands_in_the_form_letter_for_letter() {
        let fields = vec![("address".to_owned(), "\"><script>alert(1)</script>\n龙岗区".to_owned())];
        let again = Some(Again { action: "/apply/7/address?change".to_owned(), fields });
        let model = Model { kind: Kind::Busy, phone: "12385".to_owned(), again };
        let html = render(|| page(Locale::new(Language::Chinese), model).content);
        assert!(html.contains(r#"method="post" action="/apply/7/address?change""#), "{html}");
        assert!(html.contains("name=\"address\" value=\"&quot;&gt;&lt;script&gt;"), "{html}");
        assert!(html.contains("\n龙岗区\"") && !html.contains("<script>"), "{html}");
        assert_eq!(html.matches("class=\"button\"").count(), 1, "one main action: {html}");
    }
}
