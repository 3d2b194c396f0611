//! Microseconds to render each page: from its model to the whole document, as a handler does it once everything is
//! loaded. Run with `cargo xtask bench --only render`.

mod models;

use divan::Bencher;
use models::{CATALOG, NOW};
use tantu_app::{
    display::Display,
    journey::{self, Press, Reply},
    locale::{Language, Locale},
    page::{Network, Page, Visit},
    pages::{application, applications, help, home, receipt, service, settings, sign_in},
    shell,
};
use tantu_server::assets;

fn main() {
    divan::main();
}

#[divan::bench(name = "home", args = Language::ALL)]
fn show_home(bencher: Bencher<'_, '_>, language: Language) {
    render(bencher, language, |locale| home::page(locale, home::Model { offers: models::offers() }));
}

#[divan::bench(name = "service", args = Language::ALL)]
fn show_service(bencher: Bencher<'_, '_>, language: Language) {
    let entry = models::entry();
    render(bencher, language, |locale| {
        service::page(locale, service::Model { entry, for_whom: "me".to_owned() })
    });
}

#[divan::bench(name = "sign in", args = Language::ALL)]
fn show_sign_in(bencher: Bencher<'_, '_>, language: Language) {
    let model = || {
        let (typed, phone) = (String::new(), "12385".to_owned());
        sign_in::Model {
            typed,
            problem: None,
            phone,
            identity: None,
            is_page_kept: false,
            has_passkeys: false,
            next: None,
        }
    };
    render(bencher, language, |locale| sign_in::page(locale, model()));
}

#[divan::bench(name = "question", args = Language::ALL)]
fn show_question(bencher: Bencher<'_, '_>, language: Language) {
    let typed = models::typed();
    render(bencher, language, |locale| {
        page(journey::show_question(locale, &models::draft(&typed), "changed", false, true))
    });
}

#[divan::bench(name = "question with an error", args = Language::ALL)]
fn save_mistaken_answer(bencher: Bencher<'_, '_>, language: Language) {
    let mut typed = models::typed();
    typed.insert("number".to_owned(), [("number".to_owned(), "123".to_owned())].into());
    render(bencher, language, |locale| {
        page(journey::after_answer(locale, &models::draft(&typed), "number", false, Press::Continue))
    });
}

#[divan::bench(name = "check", args = Language::ALL)]
fn show_check(bencher: Bencher<'_, '_>, language: Language) {
    let typed = models::typed();
    render(bencher, language, |locale| page(Some(journey::show_check(locale, &models::draft(&typed)))));
}

#[divan::bench(name = "receipt", args = Language::ALL)]
fn show_receipt(bencher: Bencher<'_, '_>, language: Language) {
    let case = models::submitted();
    render(bencher, language, |locale| {
        let model = application::Model::of(&case, &CATALOG, NOW).expect("its service is in the catalogue");
        receipt::page(locale, &model)
    });
}

#[divan::bench(name = "application", args = Language::ALL)]
fn show_application(bencher: Bencher<'_, '_>, language: Language) {
    let case = models::approved();
    render(bencher, language, |locale| {
        let model = application::Model::of(&case, &CATALOG, NOW).expect("its service is in the catalogue");
        application::page(locale, &model)
    });
}

#[divan::bench(name = "applications, a draft and three cases", args = Language::ALL)]
fn list_applications(bencher: Bencher<'_, '_>, language: Language) {
    let cases = [models::submitted(), models::waiting(), models::approved()];
    render(bencher, language, |locale| {
        let drafts = vec![models::listed_draft()];
        let model = applications::Model {
            drafts,
            cases: &cases,
            client: None,
            catalog: models::offers().catalog(),
            offers_passkey: false,
            shows_data: true,
            waiting: 0,
            now: NOW,
        };
        applications::page(locale, model)
    });
}

#[divan::bench(name = "settings", args = Language::ALL)]
fn show_settings(bencher: Bencher<'_, '_>, language: Language) {
    let model = || settings::Model { display: Display::default(), channel: None, is_saved: false };
    render(bencher, language, |locale| settings::page(locale, model()));
}

#[divan::bench(name = "help", args = Language::ALL)]
fn show_help(bencher: Bencher<'_, '_>, language: Language) {
    render(bencher, language, |locale| help::page(locale, help::Model { offers: models::offers() }));
}

fn render(bencher: Bencher<'_, '_>, language: Language, page: impl Fn(Locale) -> Page + Sync) {
    let visit = Visit {
        acting_for: None,
        network: Network::There,
        locale: Locale::new(language),
        display: Display::default(),
        here: "/".to_owned(),
        region: "440307".to_owned(),
        phone: "12385".to_owned(),
        halls: tantu_app::components::Halls::default(),
        is_signed_in: true,
        seconds_left: Some(3600),
        assets: assets::urls().clone(),
    };
    bencher.bench(|| shell::document(&visit, page(visit.locale)));
}

fn page(reply: Option<Reply>) -> Page {
    match reply {
        Some(Reply::Page(page) | Reply::Mend(page)) => page,
        Some(Reply::SeeOther(_)) | None => panic!("the models are such that there is a page to show"),
    }
}
