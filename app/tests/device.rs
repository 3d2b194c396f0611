//! What a device is sent of the services and regions is what the server has: nobody may be asked something else because
//! their phone has no network.

use std::sync::LazyLock;
use tantu_app::catalog::{Catalog, Entry, Sources};
use tantu_app::locale::{Language, Locale};
use time::{Date, macros::date};

static SOURCES: LazyLock<Sources> = LazyLock::new(Sources::built_in);
static SERVER: LazyLock<Catalog> = LazyLock::new(Catalog::built_in);

fn on_a_device() -> Catalog {
    let file = SERVER.for_devices(&SOURCES);
    Catalog::of_device(&file).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// The days on which a rule of some region takes effect, the days before them, and long ago.
fn days() -> Vec<Date> {
    let regions = SOURCES.regions.keys().filter_map(|code| SERVER.region(code));
    let rules = regions.flat_map(|region| &region.rules).map(|rule| rule.from);
    let mut days: Vec<_> = rules
        .flat_map(|day| [day.previous_day(), Some(day)])
        .flatten()
        .chain([date!(1999 - 01 - 01)])
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}

fn assert_same(here: &Entry, there: &Entry) {
    let Entry { service, region, version, .. } = here;
    assert_eq!(service, &there.service, "in {}", region.code);
    assert_eq!((&**region, version), (&*there.region, &there.version), "{}", service.slug);
    for locale in Language::ALL.map(Locale::new) {
        let said = |entry: &Entry| {
            let (words, mentions) = (entry.words(locale), entry.mentions());
            let questions = service.questions.iter().map(|question| words.question(question, &mentions));
            [words.get_with("title", &mentions)].into_iter().chain(questions).collect::<Vec<_>>()
        };
        assert_eq!(said(here), said(there), "{}", service.slug);
    }
}

#[test]
fn a_device_asks_what_the_server_asks_in_every_place_on_every_day() {
    let device = on_a_device();
    for code in SOURCES.regions.keys() {
        let (here, there) = (SERVER.region(code).unwrap(), device.region(code).unwrap());
        assert_eq!(here, there);
        for day in days() {
            let (here, there) = (SERVER.offers(here, day), device.offers(there, day));
            let slugs = |entries: Vec<&Entry>| {
                entries.iter().map(|entry| entry.service.slug.clone()).collect::<Vec<_>>()
            };
            assert_eq!(slugs(here.services().collect()), slugs(there.services().collect()));
            here.services().zip(there.services()).for_each(|(here, there)| assert_same(here, there));
        }
    }
    assert_eq!(SERVER.finder().service, device.finder().service);
    assert_eq!(SERVER.places().collect::<Vec<_>>(), device.places().collect::<Vec<_>>());
}

#[test]
fn who_began_with_an_older_definition_finds_it_on_their_device() {
    let mut old = SOURCES.clone();
    let file = old.services.get_mut("one-thing").unwrap().get_mut("service.toml").unwrap();
    file.text.push_str("\n# An older remark.\n");
    let before = Catalog::load(&old).ok().unwrap();
    let day = date!(2026 - 11 - 22);
    let begun = before.offers(before.region("440307").unwrap(), day).service("one-thing").unwrap();
    let kept = before.sources(begun).unwrap();

    let (mut server, mut device) = (SERVER.clone(), on_a_device());
    server.remember("one-thing", "440307", &begun.version, kept).unwrap();
    device.remember("one-thing", "440307", &begun.version, &kept.for_devices()).unwrap();
    let find =
        |catalog: &Catalog| catalog.entry("one-thing", "440307", &begun.version, day).cloned().unwrap();
    assert_eq!(find(&server).version, begun.version);
    assert_same(&find(&server), &find(&device));
}

#[test]
fn a_device_is_sent_no_examples_of_people_and_no_toml() {
    let sent = SOURCES.for_devices();
    let files = sent.services.values().chain([&sent.finder]).flatten();
    for (name, source) in files.filter(|(name, _)| !name.ends_with(".ftl")) {
        assert!(name.ends_with(".toml") && !name.starts_with("examples/") && source.text.starts_with('{'));
    }
    assert!(sent.regions.values().all(|source| source.text.starts_with('{')));
}
