//! Where somebody is signed in, and how each of these is ended.

use crate::{
    components::{
        BackLink, Button, ButtonKind, Notice, NoticeKind, Pictogram, Says, SummaryList, SummaryRow,
    },
    dates,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::ids::SessionId;
use time::OffsetDateTime;

/// Where somebody is signed in.
pub struct Model {
    /// Every browser, the one last used first.
    pub devices: Vec<Device>,
    /// What was done a moment ago.
    pub done: Option<Done>,
}

/// A browser in which somebody is signed in.
pub struct Device {
    /// Which.
    pub id: SessionId,
    /// What it says it is; may be empty.
    pub name: String,
    /// By what they signed in: code, passkey, identity or card.
    pub way: &'static str,
    /// When they did.
    pub signed_in_at: OffsetDateTime,
    /// When they last did something there.
    pub last_seen_at: OffsetDateTime,
    /// When it ends if nothing more is done there.
    pub ends_at: OffsetDateTime,
    /// Whether it is the one they are at.
    pub is_this: bool,
}

/// What was done a moment ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// One was signed out.
    One,
    /// All others were.
    Others,
}

/// This one first: it is told apart by words, and is left by the button at the top of every page.
pub fn page(locale: Locale, Model { mut devices, done }: Model) -> Page {
    let title = t!(locale, "devices-title");
    devices.sort_by_key(|device| !device.is_this);
    let others = devices.iter().filter(|device| !device.is_this).count();
    let done = done.map(|done| {
        let title = match done {
            Done::One => t!(locale, "devices-ended"),
            Done::Others => t!(locale, "devices-others-ended"),
        };
        view! { <Notice locale kind=NoticeKind::Success title/> }
    });
    let all = (others > 0).then(|| {
        view! {
            <form method="post" action=paths::END_OTHER_DEVICES>
                <Button kind=ButtonKind::Warning label=t!(locale, "devices-end-others")/>
            </form>
        }
    });
    let devices = devices.into_iter().zip(1_u32..).map(|(device, number)| one(locale, device, number));
    let content = view! {
        <BackLink locale href=paths::MY_DATA/>
        <h1>{title.clone()}</h1>
        {done}
        <Says locale class="lead" text=t!(locale, "devices-lead")/>
        {devices.collect_view()}
        {all}
        <Says locale class="caption" text=t!(locale, "devices-hour")/>
    };
    Page::new(title, t!(locale, "wants-devices"), content).pictured(Pictogram::Computer)
}

fn one(locale: Locale, device: Device, number: u32) -> Html {
    let name = if device.name.is_empty() { t!(locale, "devices-unknown") } else { device.name.clone() };
    // Two browsers of one kind are told apart by their number.
    let name = t!(locale, "devices-one", number = number, name = name);
    let moment = |at| dates::moment(locale, at);
    let row = |question, answer| SummaryRow { question, answer, ..SummaryRow::default() };
    let rows = vec![
        row(t!(locale, "devices-way"), t!(locale, "devices-way-in", way = device.way)),
        row(t!(locale, "devices-since"), moment(device.signed_in_at)),
        row(t!(locale, "devices-seen"), moment(device.last_seen_at)),
        row(t!(locale, "devices-ends"), moment(device.ends_at)),
    ];
    let way_out = if device.is_this {
        view! { <Says locale text=t!(locale, "devices-this")/> }.draw()
    } else {
        view! {
            <form method="post" action=paths::end_device(device.id)>
                <Button kind=ButtonKind::Quiet label=t!(locale, "devices-end", name = name.clone())/>
            </form>
        }
        .draw()
    };
    view! {
        <h2>{name}</h2>
        <SummaryList locale rows/>
        {way_out}
    }
    .draw()
}
