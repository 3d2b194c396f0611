//! A phone that keeps things: the rules of the service worker, with the real engine, and a network that a journey takes
//! away. What lies on its disk outlives the browser; everything else does not.

use crate::{Cast, HOST, Page, Person, Tantu, examine, watch};
use axum::http::{Request, header};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tantu_offline::Engine;
use tantu_server::assets;
use time::Duration;
use uuid::Uuid;

/// Somebody's phone.
pub struct Phone {
    /// Its browser: cookies, and the way to the server.
    pub browser: Person,
    engine: Engine,
    network: Network,
    disk: Disk,
    /// How wrong its clock goes.
    clock_is_off: Duration,
    /// Whether the page before came from the server.
    was_online: bool,
    has_room: bool,
    /// Where its random numbers are taken from.
    ids: u128,
}

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    /// It is answered.
    There,
    /// It never arrives.
    Gone,
    /// It arrives, and the answer is lost.
    Deaf,
}

/// What outlives the browser, by the names the service worker uses.
#[derive(Clone, Debug, Default)]
struct Disk {
    choice: Option<String>,
    visit: String,
    owner: String,
    states: BTreeMap<String, String>,
    here: Vec<String>,
    later: Vec<(String, String)>,
}

/// Who owns what was begun before anybody signed in.
const NOBODY: &str = "nobody";

impl Tantu {
    /// A phone on which nobody is signed in and nothing is kept.
    pub fn phone(&self, number: u32) -> Phone {
        Phone {
            browser: self.visitor(),
            engine: Engine::with(self.app().catalog().clone(), assets::urls().clone()),
            network: Network::There,
            disk: Disk { owner: NOBODY.to_owned(), ..Disk::default() },
            clock_is_off: Duration::ZERO,
            was_online: true,
            has_room: true,
            ids: u128::from(number) << 64,
        }
    }

    /// The phone of a resident who has signed in and lets it keep things.
    pub async fn phone_of(&self, who: &Cast, number: u32) -> Phone {
        let mut phone = self.phone(number);
        phone.browser.sign_in(who).await;
        let consent = phone.browser.get("/consent").await;
        phone.browser.agree(&consent).await;
        phone.keep().await;
        phone.open("/applications").await;
        phone
    }
}

impl Phone {
    /// From now on, the network is like this.
    pub fn network(&mut self, network: Network) {
        self.network = network;
    }

    /// From now on, its clock is wrong by so much.
    pub fn set_clock_off(&mut self, by: Duration) {
        self.clock_is_off = by;
    }

    /// From now on, there is no room on it; or there is again.
    pub fn set_room(&mut self, has_room: bool) {
        self.has_room = has_room;
    }

    /// Says that nobody else uses it.
    pub async fn keep(&mut self) -> Page {
        self.send("/keep", &[("choice", "mine")]).await
    }

    /// Everything that lies on its disk, in one text. It is sealed there; here it is not.
    pub fn disk(&self) -> String {
        format!("{:?}", self.disk)
    }

    /// How many commands wait to be delivered.
    pub fn waiting(&self) -> usize {
        let now = self.now() as f64;
        let delivery = self.state().and_then(|state| self.engine.outgoing(&state, now));
        let commands = |delivery: String| {
            let delivery: Value = serde_json::from_str(&delivery).expect("a delivery is JSON");
            delivery.get("commands").and_then(Value::as_array).map_or(0, Vec::len)
        };
        delivery.map_or(0, commands)
    }

    /// Opens an address and follows wherever it leads.
    pub async fn open(&mut self, address: &str) -> Page {
        let page = self.get(address).await;
        self.follow(page).await
    }

    /// Sends a form and follows wherever it leads.
    pub async fn send(&mut self, address: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.post(address, fields).await;
        self.follow(page).await
    }

    /// Fills in the main form of a page, as it stands there, and sends it.
    pub async fn fill_in(&mut self, page: &Page, typed: &[(&str, &str)]) -> Page {
        let form = page.form().with(typed);
        let fields: Vec<_> =
            form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.send(&form.action, &fields).await
    }

    /// Answers this and every further question, up to the page where everything is checked.
    pub async fn answer_all(&mut self, mut page: Page, who: &Cast) -> Page {
        for _ in 0..20 {
            if page.name() == "check" {
                return page;
            }
            page = self.answer_one(&page, who).await;
        }
        panic!("the questions never end: {}", page.address)
    }

    /// Answers the question of this page; the page that comes next.
    pub async fn answer_one(&mut self, page: &Page, who: &Cast) -> Page {
        let (name, answers) = (page.name().to_owned(), who.answers());
        let typed = answers.iter().filter(|(question, ..)| *question == name);
        let typed: Vec<_> = typed.map(|(_, field, value)| (*field, *value)).collect();
        let next = self.fill_in(page, &typed).await;
        assert_eq!(next.status, 200, "{name} was not accepted: {:?}", next.problems());
        next
    }

    /// Opens an address and stays.
    pub async fn get(&mut self, address: &str) -> Page {
        self.navigate("GET", address, &[]).await
    }

    /// Sends a form and stays.
    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Page {
        self.navigate("POST", address, fields).await
    }

    /// Delivers what waits, and asks how everything stands.
    pub async fn deliver(&mut self) {
        for (action, form) in std::mem::take(&mut self.disk.later) {
            if self.network != Network::There {
                self.disk.later.push((action, form));
                continue;
            }
            let fields: Vec<_> = form_urlencoded::parse(form.as_bytes()).into_owned().collect();
            let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            self.browser.post(&action, &fields).await;
        }
        while let Some(state) = self.state()
            && let Some(delivery) = self.engine.outgoing(&state, self.now() as f64)
        {
            let Some(answer) = self.tell("/device/commands", &delivery).await else { return };
            let before = self.waiting();
            let changed =
                self.engine.delivered(&state, &delivery, &answer).expect("the server answers in words");
            self.store(&changed);
            if self.waiting() == before {
                break;
            }
        }
        self.ask_how_it_stands().await;
    }

    /// One request to the server, from the service worker; nothing if it was lost, or its answer.
    async fn tell(&mut self, address: &str, body: &str) -> Option<String> {
        if self.network == Network::Gone {
            return None;
        }
        let request = Request::post(address)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ORIGIN, format!("https://{HOST}"))
            .header("sec-fetch-site", "same-origin");
        let answer = self.browser.ask(request, body).await;
        (self.network == Network::There && answer.status == 200).then_some(answer.html)
    }

    async fn ask_how_it_stands(&mut self) {
        if self.network != Network::There || self.disk.choice.as_deref() != Some("mine") {
            return;
        }
        let answer = self.browser.get("/device/snapshot").await;
        if answer.status == 200 {
            let state = self.state();
            let changed = self.engine.take(state, &answer.html).expect("the server tells it in words");
            self.store(&changed);
        }
    }

    async fn navigate(&mut self, method: &str, address: &str, fields: &[(&str, &str)]) -> Page {
        fields.iter().for_each(|(_, typed)| self.browser.knows(typed));
        if self.network == Network::There && self.waiting() + self.disk.later.len() > 0 {
            self.deliver().await;
        }
        if self.is_here(address) {
            return self.answer(method, address, fields);
        }
        let answer = match self.network {
            Network::Gone => None,
            _ if method == "GET" => Some(self.browser.get(address).await),
            _ => Some(self.browser.post(address, fields).await),
        };
        match answer.filter(|_| self.network == Network::There) {
            Some(page) => {
                self.was_online = true;
                self.meet(page.header("tantu-visit").to_owned());
                self.ask_how_it_stands().await;
                page
            }
            None => self.answer(method, address, fields),
        }
    }

    /// Whether the device answers for this address, network or not.
    fn is_here(&self, address: &str) -> bool {
        let path = address.split('?').next().unwrap_or_default();
        let is_about_the_device = ["/keep", "/waiting"].iter().any(|page| path.starts_with(page));
        is_about_the_device || self.disk.here.iter().any(|draft| path.starts_with(&format!("/apply/{draft}")))
    }

    /// Learns who is here from a page of the server.
    fn meet(&mut self, visit: String) {
        if visit.is_empty() {
            return;
        }
        let person = form_urlencoded::parse(visit.as_bytes()).find(|(name, _)| name == "person");
        if let Some((_, person)) = person {
            self.disk.owner = person.into_owned();
            if let Some(strays) = self.disk.states.remove(NOBODY) {
                let changed = self.engine.join(self.state(), &strays);
                self.store(&changed);
            }
        }
        self.disk.visit = visit;
    }

    fn answer(&mut self, method: &str, address: &str, fields: &[(&str, &str)]) -> Page {
        self.ids += 16;
        let request = json!({ "method": method, "url": address, "form": fields });
        let around = json!({
            "now": self.now(),
            "ids": [Uuid::from_u128(self.ids)],
            "visit": self.disk.visit,
            "languages": ["zh-CN"],
            "choice": self.disk.choice,
            "is_new": self.was_online,
            "can_keep": self.has_room,
        });
        self.was_online = false;
        let answer = self.engine.answer(self.state(), &request.to_string(), &around.to_string());
        let answer: Value = serde_json::from_str(&answer.expect("requests are well formed")).expect("JSON");
        let said = |name: &str| answer.get(name).and_then(Value::as_str);
        match said("forget") {
            Some("all") => self.disk = Disk { owner: NOBODY.to_owned(), ..Disk::default() },
            Some(_) => drop(self.disk.states.remove(&self.disk.owner)),
            None => {}
        }
        if let Some(visit) = said("visit") {
            visit.clone_into(&mut self.disk.visit);
        }
        if let Some(choice) = said("choice") {
            self.disk.choice = Some(choice.to_owned());
        }
        if let Some(later) = answer.get("later") {
            let later: Vec<(String, String)> = serde_json::from_value(later.clone()).expect("pairs");
            self.disk.later.extend(later);
        }
        if let Some(state) = said("state") {
            self.disk.states.insert(self.disk.owner.clone(), state.to_owned());
        }
        self.learn_what_is_here(&answer);
        let status = answer.get("status").and_then(Value::as_u64).expect("a status");
        let page =
            Page::of_device(address, u16::try_from(status).expect("small"), said("location"), said("html"));
        if page.is_html() {
            examine::what_a_page_says(&page, &self.browser.typed());
        }
        let way = watch::the_log().find(page.location());
        assert!(way.is_none(), "{way:?} is in the address to which {address} leads");
        page
    }

    async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..10 {
            if page.status != 303 {
                return page;
            }
            page = self.get(page.location()).await;
            if page.status == 200 && page.path() == "/consent" && self.network == Network::There {
                page = self.browser.agree(&page).await;
            }
        }
        panic!("led in circles, at last to {}", page.address)
    }

    fn store(&mut self, changed: &str) {
        let changed: Value = serde_json::from_str(changed).expect("the engine speaks JSON");
        let state = changed.get("state").and_then(Value::as_str).expect("there is something to keep");
        self.disk.states.insert(self.disk.owner.clone(), state.to_owned());
        self.learn_what_is_here(&changed);
    }

    fn learn_what_is_here(&mut self, said: &Value) {
        if let Some(here) = said.get("here") {
            self.disk.here = serde_json::from_value(here.clone()).expect("a list of drafts");
        }
    }

    fn state(&self) -> Option<String> {
        self.disk.states.get(&self.disk.owner).cloned()
    }

    fn now(&self) -> i64 {
        let now = self.browser.now() + self.clock_is_off;
        i64::try_from(now.unix_timestamp_nanos() / 1_000_000).expect("these are our years")
    }
}
