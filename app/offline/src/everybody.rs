//! The pages that are for everybody, signed in or not.

use crate::call::{Call, Said, see, show};
use tantu_app::{
    locale::Language,
    matters::Matter,
    pages::{help, home, install, matter, place, service, settings},
    paths,
};

impl Call<'_> {
    pub(crate) fn show_home(&mut self) -> Said {
        show(home::page(self.locale(), home::Model { offers: self.offers() }))
    }

    pub(crate) fn show_help(&mut self) -> Said {
        show(help::page(self.locale(), help::Model { offers: self.offers() }))
    }

    pub(crate) fn show_install(&mut self) -> Said {
        show(install::page(self.locale()))
    }

    pub(crate) fn show_matter(&mut self, name: &str) -> Said {
        let offers = self.offers();
        let matter = Matter::named(name).filter(|matter| matter.is_on_offer(offers));
        matter.map_or(Said::NotFound, |matter| {
            show(matter::page(self.locale(), matter::Model { matter, offers }))
        })
    }

    pub(crate) fn show_service(&mut self, slug: &str) -> Said {
        let entry = self.offers().service(slug);
        let for_whom = self.for_whom();
        entry.map_or(Said::NotFound, |entry| {
            show(service::page(self.locale(), service::Model { entry, for_whom }))
        })
    }

    pub(crate) fn show_place(&mut self) -> Said {
        let (own, mut places) = (self.region(), self.catalog.places().collect::<Vec<_>>());
        if places.iter().all(|place| place.code != own.code) {
            places.push(own);
        }
        show(place::page(self.locale(), place::Model { places, chosen: &own.code }))
    }

    /// Chosen here at once, and told to the server when it can be told.
    pub(crate) fn save_place(&mut self) -> Said {
        let place = self.field("place").unwrap_or_default();
        if self.catalog.region(place).is_none() {
            return Said::NotFound;
        }
        self.visitor.set("place", place);
        self.tell_later("/place");
        see(paths::HOME)
    }

    pub(crate) fn show_settings(&mut self) -> Said {
        let channel = self.device.snapshot.as_ref().map(|snapshot| snapshot.channel);
        let model = settings::Model { display: self.visitor.display, channel, is_saved: self.has("saved") };
        show(settings::page(self.locale(), model))
    }

    /// Chosen here at once, and told to the server when it can be told.
    pub(crate) fn save_settings(&mut self) -> Said {
        self.visitor.display = settings::chosen(self.visitor.display, &self.request.form);
        if let Some(language) = self.field("language").and_then(Language::from_tag) {
            self.visitor.language = language;
        }
        self.tell_later(paths::SETTINGS);
        see(format!("{}?saved", paths::SETTINGS))
    }

    /// For whom a form of a page begins something.
    pub(crate) fn for_whom(&self) -> String {
        self.device.acting().map_or_else(|| tantu_app::page::ME.to_owned(), |mandate| mandate.id.to_string())
    }

    /// The form goes to the server, too, when there is a network.
    pub(crate) fn tell_later(&mut self, path: &str) {
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.request.form).finish();
        self.answer.later.push((path.to_owned(), form));
    }
}
