//! Help, at the foot of every page.

use super::{Example, Says, sample};
use crate::{
    html::{Draw, Html},
    locale::Locale,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::region::Region;

/// Where one can go in person, as far as one line says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Halls {
    /// What the first is called; none where no hall is known.
    pub first: Option<String>,
    /// How many there are.
    pub count: usize,
}

impl Halls {
    /// Those of a region.
    pub fn of(locale: Locale, region: &Region) -> Self {
        let first = region.halls.first();
        let first = first.map(|hall| hall.name.in_language(locale.language().tag()).to_owned());
        Self { first, count: region.halls.len() }
    }

    /// What the way to them is called.
    fn in_words(self, locale: Locale) -> String {
        match (self.first, self.count) {
            (None, _) => t!(locale, "help-foot-halls"),
            (Some(hall), 0 | 1) => t!(locale, "help-foot-halls", "one", hall = hall),
            (Some(hall), count) => t!(locale, "help-foot-halls", "several", hall = hall, count = count),
        }
    }
}

/// The way to somebody who helps on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StuckWay {
    /// A link, which leaves the page.
    Link(String),
    /// A button of the form with this `id`: it keeps what is typed there, and then leads the same way.
    Button(&'static str),
}

/// What the page wants, and a person to ask by more than one way: by telephone, in a hall, by a note. In the same place
/// and in the same order on every page (3.2.6), made for the page one is on (3.3.5); somebody who cannot go on needs
/// nothing of what they could not do to find it.
#[component]
pub fn Help(
    /// The words.
    locale: Locale,
    /// What the page wants, in one sentence.
    wants: String,
    /// Whom to phone.
    phone: String,
    /// Where to go.
    halls: Halls,
    /// How to say that one is stuck.
    stuck: StuckWay,
) -> impl IntoView {
    let label = t!(locale, "help-foot-stuck");
    let stuck: Html = match stuck {
        StuckWay::Link(href) => view! { <a href=href>{label}</a> }.draw(),
        StuckWay::Button(form) => {
            view! { <button type="submit" form=form name="stuck" value="yes">{label}</button> }.draw()
        }
    };
    view! {
        <footer class="help">
            <div class="wrap">
                <h2>{t!(locale, "help-foot-title")}</h2>
                <Says locale class="help-wants" text=wants/>
                <ul>
                    <li><a href=format!("tel:{phone}")>{t!(locale, "help-foot-phone", phone = phone.clone())}</a></li>
                    <li><a href=paths::HALLS>{halls.in_words(locale)}</a></li>
                    <li>{stuck}</li>
                </ul>
            </div>
        </footer>
    }
    .draw()
}

/// The form of an example.
const FORM: &str = "example";

/// On the page of a question, where there is one hall, and where there is none.
pub fn examples(locale: Locale) -> Vec<Example> {
    let wants = || sample(locale, "请选一个，再按“继续”。", "Choose one, then press Continue.");
    let hall = || Some(sample(locale, "平湖街道办事处", "Pinghu Street Office"));
    let link = || StuckWay::Link(paths::stuck(Some(paths::HOME)));
    let help = |what, halls, stuck| {
        let phone = "12385".to_owned();
        let form = (stuck == StuckWay::Button(FORM)).then(|| view! { <form id=FORM method="post"></form> });
        Example::new(what, view! { {form} <Help locale wants=wants() phone halls stuck/> })
    };
    vec![
        help("on a question", Halls { first: hall(), count: 11 }, StuckWay::Button(FORM)),
        help("one hall", Halls { first: hall(), count: 1 }, link()),
        help("no hall known", Halls::default(), link()),
    ]
}
