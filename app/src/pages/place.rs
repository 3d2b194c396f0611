//! Where the person is: services, limits and offices differ from place to place.

use crate::{
    components::{BackLink, Button, Choice, Choices, Field, Pictogram, Pressing},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::region::Region;

/// The places there are.
pub struct Model<'a> {
    /// Those that can be chosen.
    pub places: Vec<&'a Region>,
    /// The one that is chosen now, by code.
    pub chosen: &'a str,
}

/// One choice; what one looks at afterwards is that place's own.
pub fn page(locale: Locale, Model { places, chosen }: Model<'_>) -> Page {
    let title = t!(locale, "place-title");
    let name = |region: &&Region| region.name.in_language(locale.language().tag()).to_owned();
    let mut options: Vec<_> =
        places.iter().map(|region| Choice::new(region.code.clone(), name(region))).collect();
    locale.sort_by_name(&mut options, |option| &option.label);
    let field = Field {
        is_title: true,
        hint: Some(t!(locale, "place-hint")),
        value: chosen.to_owned(),
        ..Field::new("place", title.clone())
    };
    let content = view! {
        <BackLink locale href=paths::HOME/>
        <form method="post">
            <Choices locale field options pressing=Pressing::Sends/>
            {(!locale.is_pressed()).then(|| view! { <Button label=t!(locale, "place-save")/> })}
        </form>
    };
    Page::new(title, t!(locale, "wants-place"), content).pictured(Pictogram::Bus)
}
