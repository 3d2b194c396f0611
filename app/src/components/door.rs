//! A large way into something, one of a few.

use super::{Example, Pictogram, Picture, sample};
use crate::{html::Draw, locale::Locale, t};
use leptos::prelude::*;

/// A large way into something: a picture, a name, and a line that says what is behind it.
#[derive(Clone, Debug)]
pub struct Door {
    /// Where it leads; none while this can only be done at the hall.
    pub href: Option<String>,
    /// The picture beside the words.
    pub picture: Pictogram,
    /// Its name.
    pub title: String,
    /// What is behind it.
    pub text: String,
    /// Whether this is the one most people come for.
    pub is_main: bool,
}

/// A wall of doors, in the order in which people need them: one column on a phone, two where there is room.
///
/// Doors instead of menus: everything can be seen at once, hit with a whole hand, and is one stop for a keyboard. A
/// door without an address leads to the hall for now and says so, because a dead end on the screen still needs a way
/// on (1.1.1, 2.4.9, 2.5.5, 3.2.4).
#[component]
pub fn Doors(
    /// The words.
    locale: Locale,
    /// The doors.
    doors: Vec<Door>,
) -> impl IntoView {
    let doors = doors.into_iter().map(|Door { href, picture, title, text, is_main }| {
        let words = view! { <Picture of=picture/><strong>{title}</strong><span>{text}</span> };
        let class = if is_main { "door is-main" } else { "door" };
        match href {
            Some(href) => view! { <li><a class=class href=href>{words}</a></li> }.draw(),
            None => {
                let hall = view! { <Picture of=Pictogram::Hall/>{t!(locale, "door-at-the-hall")} };
                let instead = view! { <span class="door-away">{hall}</span> };
                view! { <li class="door is-away">{words}{instead}</li> }.draw()
            }
        }
    });
    view! { <ul class="doors">{doors.collect_view()}</ul> }
}

/// A wall of doors: the main one, two others, and one that leads to the hall.
pub fn examples(locale: Locale) -> Vec<Example> {
    let door = |href: Option<&str>, picture, [title, text]: [&str; 2], [title_en, text_en]: [&str; 2]| Door {
        href: href.map(str::to_owned),
        picture,
        title: sample(locale, title, title_en),
        text: sample(locale, text, text_en),
        is_main: picture == Pictogram::Road,
    };
    let doors = vec![
        door(
            Some("/applications"),
            Pictogram::Road,
            ["查进度", "看看办到哪一步了，接下来该做什么"],
            ["Where is my application?", "See how far it is and what comes next"],
        ),
        door(
            Some("/services/certificate-renewal"),
            Pictogram::Card,
            ["残疾人证", "到期换证、新办、补办"],
            ["Disability certificate", "Renew it, get one, replace one"],
        ),
        door(
            Some("/help"),
            Pictogram::Question,
            ["我能享受什么？", "答十个问题，告诉您能申请什么"],
            ["What can I get?", "Ten questions tell you what you can apply for"],
        ),
        door(
            None,
            Pictogram::Device,
            ["辅助器具", "轮椅、助听器、假肢：适配、维修、借用"],
            ["Assistive devices", "Wheelchairs, hearing aids, prostheses"],
        ),
    ];
    vec![Example::new("a wall of doors", view! { <Doors locale doors/> })]
}
