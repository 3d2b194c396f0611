//! What became of applications, as the server last told.

use crate::call::{Call, Said, see, show};
use tantu_app::{
    device::{KnownCase, Snapshot},
    document,
    locale::Locale,
    page::Page,
    pages::{application, applications, large_print, receipt, sent},
    paths,
};
use tantu_domain::{
    case::Case,
    mandate::{Act, Kind},
    reference::Reference,
};

impl Call<'_> {
    pub(crate) fn list_applications(&mut self) -> Said {
        let Some(snapshot) = &self.device.snapshot else {
            // Nobody has signed in here yet: there are only drafts.
            return if self.device.drafts.is_empty() { Said::Unreachable } else { see(paths::WAITING) };
        };
        let cases: Vec<_> = snapshot.cases.iter().map(|known| known.case.clone()).collect();
        let drafts = self.device.open_drafts();
        let drafts = drafts.into_iter().filter(|draft| draft.corrects.is_none());
        let drafts = drafts.filter_map(|draft| applications::Draft::of(draft, self.catalog, self.today()));
        let acting = snapshot.acting.as_ref();
        let model = applications::Model {
            drafts: drafts.collect(),
            cases: &cases,
            client: client(snapshot),
            catalog: self.catalog,
            offers_passkey: false,
            shows_data: acting.is_none_or(|mandate| mandate.kind == Kind::Guardian),
            waiting: self.device.unsettled(),
            now: self.now,
        };
        show(applications::page(self.locale(), model))
    }

    pub(crate) fn show_application(&mut self, reference: &str) -> Said {
        self.show_case(reference, |locale, model| Some(application::page(locale, model)))
    }

    pub(crate) fn show_receipt(&mut self, reference: &str) -> Said {
        self.show_case(reference, |locale, model| Some(receipt::page(locale, model)))
    }

    pub(crate) fn show_sent(&mut self, reference: &str) -> Said {
        self.show_case(reference, |locale, model| Some(sent::page(locale, model)))
    }

    pub(crate) fn show_large_print(&mut self, reference: &str, kind: &str) -> Said {
        let Some(kind) = document::Kind::from_name(kind) else { return Said::NotFound };
        self.show_case(reference, |locale, model| large_print::page(locale, model, kind))
    }

    /// A page of a case, as it was when the server last told of it.
    fn show_case(
        &self,
        reference: &str,
        draw: impl Fn(Locale, &application::Model<'_>) -> Option<Page>,
    ) -> Said {
        let Some(reference) = Reference::parse(reference) else { return Said::NotFound };
        let Some(snapshot) = &self.device.snapshot else { return Said::Unreachable };
        let Some(KnownCase { case, told }) =
            snapshot.cases.iter().find(|known| known.case.reference == reference)
        else {
            return Said::Unreachable;
        };
        if !self.device.may(Act::Follow, &case.service, self.now) {
            return Said::NotFound;
        }
        let cases: Vec<Case> = snapshot.cases.iter().map(|known| known.case.clone()).collect();
        let Some(model) = application::Model::of(case, self.catalog, self.now) else { return Said::NotFound };
        let model = model.beside(&cases).for_client(client(snapshot)).telling(told.clone());
        draw(self.locale(), &model).map_or(Said::NotFound, show)
    }
}

/// What the person is called, where somebody who acts for them looks at it.
fn client(snapshot: &Snapshot) -> Option<&str> {
    snapshot.acting.as_ref().map(|mandate| mandate.details.resident.as_str())
}
