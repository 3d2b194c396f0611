//! One family of small pictures that stand beside words, never instead of them.

use super::Example;
use crate::locale::Locale;
use leptos::prelude::*;

/// What a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says what is drawn")]
pub enum Pictogram {
    Road,
    Card,
    Device,
    Home,
    Work,
    Money,
    Question,
    Info,
    Phone,
    Hall,
    Clock,
    Check,
    Letter,
    Person,
    Calendar,
    Print,
    Warning,
    Pen,
    No,
}

impl Pictogram {
    /// Every picture.
    pub const ALL: [Self; 19] = [
        Self::Road,
        Self::Card,
        Self::Device,
        Self::Home,
        Self::Work,
        Self::Money,
        Self::Question,
        Self::Info,
        Self::Phone,
        Self::Hall,
        Self::Clock,
        Self::Check,
        Self::Letter,
        Self::Person,
        Self::Calendar,
        Self::Print,
        Self::Warning,
        Self::Pen,
        Self::No,
    ];

    /// The strokes, on a square of 48.
    ///
    /// Rules of the family: one line of 3, round ends, corners of 4, nothing closer to the edge than 4, and at most
    /// one filled shape, which is always a person or a point.
    fn strokes(self) -> &'static str {
        match self {
            Self::Road => {
                r#"<path d="M6 41h36M15 35a9 9 0 0 1 18 0"/><circle cx="24" cy="16" r="6" fill="currentColor"/>"#
            }
            Self::Card => {
                r#"<rect x="5" y="9" width="38" height="30" rx="4"/><circle cx="16" cy="20" r="4" fill="currentColor"/><path d="M10 32c1-6 11-6 12 0M28 19h9M28 27h9"/>"#
            }
            Self::Device => {
                r#"<circle cx="21" cy="31" r="11"/><path d="M19 17v14h12l6 10h4M19 22h11"/><circle cx="19" cy="9" r="4" fill="currentColor"/>"#
            }
            Self::Home => r#"<path d="M5 23 24 7l19 16M10 19v22h28V19M19 41V29h10v12"/>"#,
            Self::Work => {
                r#"<rect x="5" y="15" width="38" height="26" rx="4"/><path d="M17 15v-3a4 4 0 0 1 4-4h6a4 4 0 0 1 4 4v3M5 26h38M24 24v5"/>"#
            }
            Self::Money => {
                r#"<circle cx="24" cy="24" r="18"/><path d="m17 14 7 9 7-9M24 23v12M17 24h14M17 30h14"/>"#
            }
            Self::Question => {
                r#"<circle cx="24" cy="24" r="18"/><path d="M18 19c0-8 12-8 12 0 0 5-6 5-6 10M24 35v.1"/>"#
            }
            Self::Info => r#"<circle cx="24" cy="24" r="18"/><path d="M24 23v10M24 15v.1"/>"#,
            Self::Phone => {
                r#"<path d="M11 6h6l4 10-5 4c2 5 6 9 12 12l4-5 10 4v6c0 3-2 5-5 5C20 41 7 26 6 11c0-3 2-5 5-5z"/>"#
            }
            Self::Hall => r#"<path d="M5 18 24 7l19 11zM10 18v19M19 18v19M29 18v19M38 18v19M5 41h38"/>"#,
            Self::Clock => r#"<circle cx="24" cy="24" r="18"/><path d="M24 13v11l8 5"/>"#,
            Self::Check => r#"<circle cx="24" cy="24" r="18"/><path d="m15 25 6 6 12-13"/>"#,
            Self::Letter => {
                r#"<rect x="5" y="10" width="38" height="28" rx="4"/><path d="m7 13 17 14 17-14"/>"#
            }
            Self::Person => r#"<circle cx="24" cy="14" r="8"/><path d="M8 41c0-20 32-20 32 0z"/>"#,
            Self::Calendar => {
                r#"<rect x="5" y="9" width="38" height="32" rx="4"/><path d="M5 19h38M15 5v8M33 5v8"/><circle cx="24" cy="30" r="3" fill="currentColor"/>"#
            }
            Self::Print => {
                r#"<path d="M13 17V6h22v11M13 34H9a4 4 0 0 1-4-4v-9a4 4 0 0 1 4-4h30a4 4 0 0 1 4 4v9a4 4 0 0 1-4 4h-4M13 28h22v14H13z"/>"#
            }
            Self::Warning => r#"<path d="M24 6 44 41H4zM24 19v11M24 35.500v.1"/>"#,
            Self::Pen => r#"<path d="m8 40 2-9L33 8l7 7-23 23zM28 13l7 7"/>"#,
            Self::No => r#"<circle cx="24" cy="24" r="18"/><path d="M15 24h18"/>"#,
        }
    }
}

/// A small picture beside words. It says nothing the words do not say, so screen readers pass it by (1.1.1), and it
/// takes the colour of the text, so that it stays visible in forced colours (1.4.11).
#[component]
pub fn Picture(
    /// What it shows.
    of: Pictogram,
) -> impl IntoView {
    view! {
        <svg
            class="pictogram"
            viewBox="0 0 48 48"
            width="48"
            height="48"
            fill="none"
            stroke="currentColor"
            stroke-width="3"
            stroke-linecap="round"
            stroke-linejoin="round"
            aria-hidden="true"
            focusable="false"
            inner_html=of.strokes()
        ></svg>
    }
}

/// The whole family.
pub fn examples(_locale: Locale) -> Vec<Example> {
    let pictures = Pictogram::ALL.map(|of| {
        view! { <li><Picture of/> <span lang="en">{format!("{of:?}")}</span></li> }
    });
    vec![Example::new("the family", view! { <ul class="pictograms">{pictures.collect_view()}</ul> })]
}
