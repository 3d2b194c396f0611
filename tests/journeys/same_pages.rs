//! One function answers a request, wherever it is asked: the server and the engine on the device draw the same page,
//! letter for letter. Only the note that there is no network is the device's own.

use tantu_domain::service::Kind;
use tantu_journeys::{
    Network, Page, Phone, REGION, RENEWAL, SERVICE, Tantu,
    cast::{LI, WU},
    journeys,
};

journeys! {
    every_public_page_is_the_same_without_a_network
    every_question_and_every_mistake_is_the_same_without_a_network
    what_became_of_an_application_reads_the_same_without_a_network
    every_service_asks_the_same_without_a_network
}

/// Asks both for the same and compares what they say.
async fn same(phone: &mut Phone, address: &str) -> Page {
    let online = phone.browser.get(address).await;
    phone.network(Network::Gone);
    let offline = phone.get(address).await;
    phone.network(Network::There);
    compare(&online, &offline);
    online
}

/// Sends the same to both and compares what they say.
async fn same_sent(phone: &mut Phone, address: &str, fields: &[(&str, &str)]) -> Page {
    phone.network(Network::Gone);
    let offline = phone.post(address, fields).await;
    phone.network(Network::There);
    let online = phone.browser.post(address, fields).await;
    compare(&online, &offline);
    online
}

#[track_caller]
fn compare(online: &Page, offline: &Page) {
    let at = &online.address;
    assert_eq!((online.status, online.location()), (offline.status, offline.location()), "{at}");
    let (ours, theirs) = (without_the_notes(&online.html), without_the_notes(&offline.html));
    if ours != theirs {
        let differs = ours.char_indices().zip(theirs.chars()).find(|((_, one), other)| one != other);
        let place = differs.map_or(0, |((place, _), _)| place);
        let around = |text: &str| {
            text.chars()
                .skip(ours.get(..place).unwrap_or_default().chars().count().saturating_sub(80))
                .take(240)
                .collect::<String>()
        };
        panic!("{at}\nserver: …{}\ndevice: …{}", around(&ours), around(&theirs));
    }
}

/// A page without what belongs to where it comes from, the note about the network and the end of the sign-in, which
/// only the server knows; and without the marks by which islands find their place.
fn without_the_notes(html: &str) -> String {
    NOTES.iter().fold(html.replace("<!---->", ""), |html, note| without(&html, note))
}

fn without(html: &str, note: &str) -> String {
    let Some((before, rest)) = html.split_once(note) else { return html.to_owned() };
    let (_, after) = rest.split_once("</div>").expect("the box ends");
    let (before, _) = before.rsplit_once("<div").expect("the box begins");
    format!("{before}{after}")
}

/// In the tags with which their boxes begin.
const NOTES: [&str; 2] = ["class=\"network\"", "class=\"stay\""];

async fn every_public_page_is_the_same_without_a_network(tantu: Tantu) {
    let mut phone = tantu.phone(1);
    phone.open("/").await;
    for address in [
        "/",
        "/?lang=en",
        "/help",
        "/place",
        "/settings",
        "/install",
        "/signed-out",
        SERVICE,
        "/services/nothing",
        "/matters/money",
    ] {
        same(&mut phone, address).await;
    }
    let here = tantu.app().catalog().region(REGION).expect("this place has a file");
    for entry in tantu.app().catalog().offers(here, tantu.app().today()).services() {
        same(&mut phone, &format!("/services/{}", entry.service.slug)).await;
        same(&mut phone, &format!("/matters/{}", entry.service.group)).await;
    }
    phone.browser.post("/settings", &[("size", "150"), ("theme", "dark"), ("language", "en")]).await;
    phone.open("/").await;
    same(&mut phone, "/settings").await;
    let easy = [("turn-simple", "yes"), ("turn-easy", "yes"), ("language", "zh-CN")];
    phone.browser.post("/settings", &easy).await;
    phone.open("/").await;
    for address in ["/settings", "/", "/place", SERVICE] {
        same(&mut phone, address).await;
    }
}

async fn every_question_and_every_mistake_is_the_same_without_a_network(tantu: Tantu) {
    let mut phone = tantu.phone_of(&LI, 2).await;
    let first = phone.browser.begin().await;
    let draft = first.path().rsplit_once('/').expect("a question stands under its draft").0.to_owned();
    phone.open("/applications").await;
    let mut question = first;
    for _ in 0..20 {
        let name = question.name().to_owned();
        if name == "check" {
            break;
        }
        let at = question.address.clone();
        same(&mut phone, &at).await;
        same(&mut phone, &format!("{at}?change")).await;
        same_sent(&mut phone, &at, &[]).await;
        same_sent(&mut phone, &at, &[(&name, "不对的 <b>答案</b>")]).await;
        let answers = LI.answers();
        let typed: Vec<_> = answers
            .iter()
            .filter(|(asked, ..)| *asked == name)
            .map(|(_, field, value)| (*field, *value))
            .collect();
        let next = same_sent(&mut phone, &at, &typed).await;
        assert_eq!(next.status, 303, "{name} was not accepted");
        question = phone.browser.follow(next).await;
    }
    for page in ["", "/known", "/update", "/check", "/discard"] {
        same(&mut phone, &format!("{draft}{page}")).await;
    }
}

async fn what_became_of_an_application_reads_the_same_without_a_network(tantu: Tantu) {
    let mut phone = tantu.phone_of(&WU, 3).await;
    let reference = phone.browser.apply(&WU).await;
    phone.browser.apply(&WU).await;
    phone.open("/applications").await;
    for page in ["", "/receipt", "/sent", "/print/receipt", "/print/status", "/print/decision"] {
        same(&mut phone, &format!("/applications/{reference}{page}")).await;
    }
    same(&mut phone, "/applications").await;
    same(&mut phone, "/applications?lang=en").await;
}

async fn every_service_asks_the_same_without_a_network(tantu: Tantu) {
    let catalog = tantu.app().catalog();
    let here = catalog.region(REGION).expect("this place has a file");
    let offers = catalog.offers(here, tantu.app().today());
    let mut phone = tantu.phone_of(&LI, 4).await;
    for entry in offers.services().filter(|entry| entry.service.slug != RENEWAL) {
        let first = phone.browser.begin_for(&entry.service.slug).await;
        let draft = first.path().rsplit_once('/').expect("a question stands under its draft").0.to_owned();
        phone.open("/applications").await;
        for question in
            entry.service.questions.iter().filter(|question| !matches!(question.kind, Kind::Advice { .. }))
        {
            let address = format!("{draft}/{}", question.id);
            same(&mut phone, &address).await;
            same_sent(&mut phone, &address, &[]).await;
        }
    }
}
