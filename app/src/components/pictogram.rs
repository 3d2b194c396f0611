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
    Camera,
    Doctor,
    Family,
    Ear,
    Eye,
    Bus,
    Key,
    Paper,
    Computer,
    Network,
    Bin,
    Hand,
    Speech,
    Hands,
    Sound,
}

impl Pictogram {
    /// Every picture.
    pub const ALL: [Self; 34] = [
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
        Self::Camera,
        Self::Doctor,
        Self::Family,
        Self::Ear,
        Self::Eye,
        Self::Bus,
        Self::Key,
        Self::Paper,
        Self::Computer,
        Self::Network,
        Self::Bin,
        Self::Hand,
        Self::Speech,
        Self::Hands,
        Self::Sound,
    ];

    /// Its name in word keys, `pictured-<name>`.
    pub fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }

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
            Self::Camera => {
                r#"<path d="M5 17a4 4 0 0 1 4-4h6l3-5h12l3 5h6a4 4 0 0 1 4 4v19a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4z"/><circle cx="24" cy="26" r="8"/>"#
            }
            Self::Doctor => {
                r#"<rect x="6" y="6" width="36" height="36" rx="4"/><path d="M24 15v18M15 24h18"/>"#
            }
            Self::Family => {
                r#"<circle cx="17" cy="15" r="7"/><path d="M5 40c0-18 24-18 24 0zM31 9a6 6 0 0 1 0 12M34 26c6 2 9 7 9 14"/>"#
            }
            Self::Ear => {
                r#"<path d="M13 19a11 11 0 0 1 22 0c0 9-9 9-9 16a6 6 0 0 1-11 3M19 20a5 5 0 0 1 10 0c0 4-5 4-5 8"/>"#
            }
            Self::Eye => {
                r#"<path d="M5 24c9-15 29-15 38 0-9 15-29 15-38 0z"/><circle cx="24" cy="24" r="5" fill="currentColor"/>"#
            }
            Self::Bus => {
                r#"<rect x="6" y="7" width="36" height="29" rx="4"/><path d="M6 23h36M24 7v16M13 36v5M35 36v5M13 29v.1M35 29v.1"/>"#
            }
            Self::Key => r#"<circle cx="15" cy="24" r="9"/><path d="M24 24h18v8M34 24v6"/>"#,
            Self::Paper => r#"<path d="M10 6h19l9 9v27H10zM29 6v9h9M17 24h14M17 32h14"/>"#,
            Self::Computer => {
                r#"<rect x="5" y="8" width="38" height="25" rx="4"/><path d="M24 33v8M14 41h20"/>"#
            }
            Self::Network => {
                r#"<path d="M6 19c10-10 26-10 36 0M12 26c7-7 17-7 24 0M18 33c4-3 8-3 12 0"/><circle cx="24" cy="39" r="2" fill="currentColor"/>"#
            }
            Self::Bin => r#"<path d="M7 13h34M18 13V7h12v6M11 13l3 28h20l3-28M20 21v12M28 21v12"/>"#,
            Self::Hand => {
                r#"<path d="M17 27V9a4 4 0 0 1 8 0v13l11 2c4 1 6 4 5 8l-2 10H20L8 31c-2-3 3-6 5-4z"/>"#
            }
            Self::Speech => {
                r#"<path d="M9 8h30a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H24l-10 8v-8H9a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4zM14 18h20M14 25h12"/>"#
            }
            Self::Hands => {
                r#"<path d="M6 30V17a2.500 2.500 0 0 1 5 0v8-14a2.500 2.500 0 0 1 5 0v13-11a2.500 2.500 0 0 1 5 0v19c0 6-3 9-8 9s-7-4-7-11zM27 30l4-13a2.500 2.500 0 0 1 5 1l-2 7 5-10a2.500 2.500 0 0 1 4 3l-5 10c0 6-3 9-6 11-4 2-8 0-8-4"/>"#
            }
            Self::Sound => {
                r#"<path d="M6 19v10h8l11 9V10L14 19zM32 18a9 9 0 0 1 0 12M37 12a17 17 0 0 1 0 24"/>"#
            }
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
