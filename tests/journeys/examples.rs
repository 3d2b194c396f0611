//! Every example of every service, from its first question to its end, in two regions that do it differently. The
//! services of one matter are walked together, the matters beside each other.

use tantu_app::{
    catalog::{Example, Sources},
    matters::Matter,
};
use tantu_journeys::{Cast, Tantu, cast::LI, journeys};

const LONGGANG: &str = "440307";
const ZHENHAI: &str = "330211";

/// Declares a journey for each matter in each of the two regions.
macro_rules! matters {
    ($($longgang:ident $zhenhai:ident $matter:ident)+) => {
        journeys! { $($longgang $zhenhai)+ }
        $(
            async fn $longgang(tantu: Tantu) {
                walk_all(tantu, LONGGANG, Matter::$matter).await;
            }
            async fn $zhenhai(tantu: Tantu) {
                walk_all(tantu, ZHENHAI, Matter::$matter).await;
            }
        )+
        /// The matters that are walked.
        const WALKED: &[Matter] = &[$(Matter::$matter),+];
    };
}

matters! {
    certificates_are_walked_to_their_end_in_longgang certificates_are_walked_to_their_end_in_zhenhai Certificate
    money_is_walked_to_its_end_in_longgang money_is_walked_to_its_end_in_zhenhai Money
    devices_are_walked_to_their_end_in_longgang devices_are_walked_to_their_end_in_zhenhai Device
    homes_are_walked_to_their_end_in_longgang homes_are_walked_to_their_end_in_zhenhai Home
    children_are_walked_to_their_end_in_longgang children_are_walked_to_their_end_in_zhenhai Child
    work_is_walked_to_its_end_in_longgang work_is_walked_to_its_end_in_zhenhai Work
    bundles_are_walked_to_their_end_in_longgang bundles_are_walked_to_their_end_in_zhenhai Together
}

async fn walk_all(tantu: Tantu, region: &str, matter: Matter) {
    let catalog = tantu.app().catalog();
    let others = catalog.places().map(|place| place.code.as_str()).filter(|place| *place != region);
    let offices = tantu.offices(&std::iter::once(region).chain(others).collect::<Vec<_>>()).await;
    let here = catalog.region(region).expect("this region has a file");
    let (sources, offers) = (Sources::built_in(), catalog.offers(here, tantu.app().today()));
    let services = offers.services().filter(|entry| Matter::of(&entry.service.group) == matter);
    // Everybody applies on the day the examples are about; only then does time go by.
    let mut sent = Vec::new();
    for entry in services {
        let slug = &entry.service.slug;
        for (name, source) in sources.examples(slug) {
            let example = Example::parse(name, source, entry).expect("examples can be read");
            // Each is somebody else, so that nothing is known of them yet.
            let phone: &'static str = format!("138000{:05}", sent.len()).leak();
            let mut person = tantu.resident(&Cast { phone, ..LI }).await;
            person.go_to(region).await;
            let opened = person.apply_with(slug, &example.answers).await;
            sent.push((example, person, opened));
        }
    }
    assert!(sent.len() > 2, "every service has examples of several ways through");
    for (example, mut person, opened) in sent {
        for reference in opened {
            let refuse_at = example.refuse_at.as_deref();
            let end = offices.finish(&mut person, &reference, refuse_at).await;
            let expected = if refuse_at.is_some() { "refused" } else { "finished" };
            assert_eq!(end, expected, "{matter:?}: {}", example.name);
        }
    }
}

#[test]
fn no_service_is_left_out() {
    let catalog = tantu_app::catalog::Catalog::built_in();
    for region in [LONGGANG, ZHENHAI] {
        let here = catalog.region(region).expect("this region has a file");
        for entry in catalog.offers(here, time::macros::date!(2026 - 11 - 20)).services() {
            let matter = Matter::of(&entry.service.group);
            assert!(WALKED.contains(&matter), "{} in {region}", entry.service.slug);
        }
    }
}
