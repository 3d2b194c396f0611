//! Somebody with a browser: cookies, a language, and no scripts.

use crate::{Cast, Device, Form, Page, SERVICE, Tantu, examine, jar::Jar, watch};
use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{Request, header, request::Builder},
};
use std::{net::SocketAddr, path::PathBuf};
use tantu_server::clock::Clock;
use time::OffsetDateTime;
use tower::ServiceExt;

/// The host the browser believes to be at.
pub const HOST: &str = "tantu.example";

/// Somebody with a browser. A clone is another window of the same browser, as it is now.
#[derive(Clone)]
pub struct Person {
    service: Router,
    clock: Clock,
    messages: PathBuf,
    jar: Jar,
    accepts: &'static str,
    peer: SocketAddr,
    /// Who they signed in as last.
    who: Option<Cast>,
    /// Everything they typed, which pages may show in whatever language it is.
    typed: Vec<String>,
    /// Whether they say yes where they are led to the page that asks for their consent.
    agrees: bool,
}

impl Person {
    pub(crate) fn new(tantu: &Tantu) -> Self {
        Self {
            service: tantu.service(),
            clock: tantu.clock(),
            messages: tantu.messages(),
            jar: Jar::default(),
            accepts: "zh-CN,zh;q=0.9",
            peer: SocketAddr::from(([192, 0, 2, 7], 40_000)),
            who: None,
            typed: Vec::new(),
            agrees: true,
        }
    }

    /// Has been told these words, which a page may show in whatever language they are.
    pub fn knows(&mut self, words: &str) {
        self.typed.push(words.to_owned());
    }

    /// Everything they typed.
    pub(crate) fn typed(&self) -> Vec<String> {
        self.typed.clone()
    }

    /// What time it is.
    pub(crate) fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }

    /// With a browser set to this language.
    pub fn speaking(mut self, accepts: &'static str) -> Self {
        self.accepts = accepts;
        self
    }

    /// Who stops where they are asked for their consent. Everybody else agrees, lest every journey be about that.
    pub fn hesitating(mut self) -> Self {
        self.agrees = false;
        self
    }

    /// At another address of the network.
    pub fn at(mut self, address: [u8; 4]) -> Self {
        self.peer = SocketAddr::from((address, 40_000));
        self
    }

    /// Goes on where Tantu was started again.
    pub fn move_to(&mut self, tantu: &Tantu) {
        self.service = tantu.service();
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.jar.get(name)
    }

    /// Puts a cookie into the browser by hand.
    pub fn put_cookie(&mut self, name: &str, value: &str) {
        self.jar.put(name, value);
    }

    /// Closes the browser, and opens it again.
    pub fn close_browser(&mut self) {
        self.jar.close();
    }

    /// Opens an address and follows wherever it leads.
    pub async fn open(&mut self, address: &str) -> Page {
        let page = self.get(address).await;
        self.follow(page).await
    }

    /// Opens an address and stays.
    pub async fn get(&mut self, address: &str) -> Page {
        self.ask(Request::get(address), "").await
    }

    /// Sends a form and follows wherever it leads.
    pub async fn send(&mut self, address: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.post(address, fields).await;
        self.follow(page).await
    }

    /// Sends a form and stays.
    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Page {
        self.typed.extend(fields.iter().map(|(_, typed)| (*typed).to_owned()));
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ORIGIN, format!("https://{HOST}"))
            .header("sec-fetch-site", "same-origin");
        self.ask(request, &body).await
    }

    /// Fills in the main form of a page, as it stands there, and sends it.
    pub async fn fill_in(&mut self, page: &Page, typed: &[(&str, &str)]) -> Page {
        self.submit(page.form().with(typed)).await
    }

    /// Presses the button that says so.
    pub async fn press(&mut self, page: &Page, button: &str) -> Page {
        self.submit(page.form_with(button)).await
    }

    /// Follows the link that says so.
    pub async fn click(&mut self, page: &Page, link: &str) -> Page {
        self.open(&page.link(link)).await
    }

    /// Follows the link back, at the top of the page.
    pub async fn back(&mut self, page: &Page) -> Page {
        let link = page.first("main .back-link").and_then(|link| link.attr("href"));
        self.open(link.unwrap_or_else(|| panic!("{} has no way back", page.address))).await
    }

    /// Sends a form as it is.
    pub async fn submit(&mut self, form: Form) -> Page {
        let fields: Vec<_> =
            form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.send(&form.action, &fields).await
    }

    /// Goes where an answer leads.
    pub async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..10 {
            if page.status != 303 {
                return page;
            }
            page = self.get(page.location()).await;
            if self.agrees && page.status == 200 && page.path() == "/consent" {
                page = self.agree(&page).await;
            }
        }
        panic!("led in circles, at last to {}", page.address)
    }

    /// Says yes, at the page that asks for consent, and stays.
    pub async fn agree(&mut self, page: &Page) -> Page {
        self.post(&page.address, &[("age", "yes"), ("answer", "yes")]).await
    }

    /// Goes to the page that asks for consent, and says yes.
    pub async fn consent(&mut self) {
        let page = self.get("/consent").await;
        let page = self.agree(&page).await;
        self.follow(page).await;
    }

    /// Sends any request, with this browser's cookies and language.
    pub async fn ask(&mut self, request: Builder, body: &str) -> Page {
        let mut request = request.body(Body::from(body.to_owned())).expect("the request is well formed");
        let address = request.uri().to_string();
        let now = self.clock.now();
        let headers = request.headers_mut();
        headers.entry(header::HOST).or_insert(HOST.parse().expect("this is a header"));
        headers.entry(header::ACCEPT_LANGUAGE).or_insert(self.accepts.parse().expect("this is a header"));
        let cookies = self.jar.header(now);
        if !cookies.is_empty() {
            headers.insert(header::COOKIE, cookies.parse().expect("cookies are plain text"));
        }
        request.extensions_mut().insert(ConnectInfo(self.peer));
        let is_head = request.method() == "HEAD";
        let response = self.service.clone().oneshot(request).await.expect("a router never fails");
        let page = Page::read(&address, response).await;
        self.jar.take(&page.headers, now);
        let way = watch::the_log().find(page.location());
        assert!(way.is_none(), "{way:?} is in the address to which {address} leads");
        if page.is_html() && !is_head {
            examine::page(&page, &self.typed);
        }
        page
    }

    /// Signs in, wherever that leads.
    pub async fn sign_in(&mut self, who: &Cast) -> Page {
        let page = self.open("/sign-in").await;
        self.sign_in_at(&page, who).await
    }

    /// Signs in at the page that asks for the number, wherever that leads.
    pub async fn sign_in_at(&mut self, page: &Page, who: &Cast) -> Page {
        self.who = Some(*who);
        let page = self.fill_in(page, &[("phone", who.phone)]).await;
        let code = self.code(who);
        self.fill_in(&page, &[("code", &code)]).await
    }

    /// Comes back after so long a time that they have to sign in again.
    pub async fn come_back(&mut self) {
        let who = self.who.expect("nobody comes back who was never here");
        self.sign_in(&who).await;
    }

    /// The digits in the message that came last.
    pub fn code(&self, who: &Cast) -> String {
        let text = self.last_message(who);
        let mut numbers = text.split(|c: char| !c.is_ascii_digit());
        let code = numbers.find(|number| number.len() == 6).expect("there are six digits in it").to_owned();
        watch::the_log().plant(&code);
        code
    }

    /// The words of the message that came last.
    pub fn last_message(&self, who: &Cast) -> String {
        let messages = std::fs::read_to_string(&self.messages).expect("the messages can be read");
        let messages = messages.lines().map(|line| serde_json::from_str(line).expect("each line is JSON"));
        let mut mine = messages
            .filter(|message: &serde_json::Value| message.get("to").is_some_and(|to| to == who.phone));
        let last = mine.next_back().expect("a message came");
        last.get("text").and_then(|text| text.as_str()).expect("a message has words").to_owned()
    }

    /// Has a device make a passkey; the page that says how that went.
    pub async fn make_passkey(&mut self, device: &mut Device, name: &str) -> Page {
        let made = device.make(&self.begin_passkey().await);
        self.send("/passkeys", &[("credential", &made), ("name", name)]).await
    }

    /// Signs in with the passkey of a device, wherever that leads; `query` may say where one is going.
    pub async fn sign_in_with(&mut self, device: &mut Device, query: &str) -> Page {
        let signed = device.sign(&self.begin_sign_in().await);
        self.send(&format!("/sign-in/passkey{query}"), &[("credential", &signed)]).await
    }

    /// What a device is asked in order to make a passkey.
    pub async fn begin_passkey(&mut self) -> String {
        self.task("/passkeys/begin").await
    }

    /// What a device is asked in order to sign in.
    pub async fn begin_sign_in(&mut self) -> String {
        self.task("/sign-in/passkey/begin").await
    }

    async fn task(&mut self, address: &str) -> String {
        let task = self.post(address, &[]).await;
        assert_eq!((task.status, task.header(header::CONTENT_TYPE)), (200, "application/json"), "{address}");
        task.html
    }

    /// How many messages came.
    pub fn messages(&self, who: &Cast) -> usize {
        let messages = std::fs::read_to_string(&self.messages).expect("the messages can be read");
        messages.lines().filter(|line| line.contains(who.phone)).count()
    }

    /// Begins an application; the page of its first question.
    pub async fn begin(&mut self) -> Page {
        let page = self.open(SERVICE).await;
        let form = page.form();
        self.submit(form).await
    }

    /// Answers this and every further question, up to the page where everything is checked.
    pub async fn answer_all(&mut self, mut page: Page, who: &Cast) -> Page {
        for _ in 0..20 {
            if page.name() == "check" {
                return page;
            }
            if page.name() == "known" {
                page = self.go_on(&page).await;
                continue;
            }
            let (name, answers) = (page.name().to_owned(), who.answers());
            let typed: Vec<_> = answers.iter().filter(|(question, ..)| *question == name).collect();
            let typed: Vec<_> = typed.into_iter().map(|(_, field, value)| (*field, *value)).collect();
            page = self.fill_in(&page, &typed).await;
            assert_eq!(page.status, 200, "{name} was not accepted: {:?}", page.problems());
        }
        panic!("the questions never end: {}", page.address)
    }

    /// Applies from beginning to end; the reference, with its dashes.
    pub async fn apply(&mut self, who: &Cast) -> String {
        let page = self.begin().await;
        let check = self.answer_all(page, who).await;
        let receipt = self.fill_in(&check, &[]).await;
        assert_eq!(receipt.name(), "receipt");
        reference_in(&receipt)
    }
}

/// The reference in the address of one of the pages of a case.
fn reference_in(page: &Page) -> String {
    page.path().split('/').nth(2).expect("a case has its number in its address").to_owned()
}

impl Cast {
    /// What they answer, if asked: question, field, text. The certificate runs out in three months.
    pub fn answers(&self) -> Vec<(&'static str, &'static str, &'static str)> {
        vec![
            ("number", "number", self.number),
            ("expiry", "expiry-year", "2027"),
            ("expiry", "expiry-month", "2"),
            ("expiry", "expiry-day", "28"),
            ("changed", "changed", "nothing"),
            ("registered", "registered", "440307"),
            ("address", "address", self.address),
            ("phone", "phone", self.phone),
            ("receive", "receive", "post"),
            ("hall", "hall", "longcheng"),
            ("photo", "photo", "self"),
            ("declaration", "declaration", "yes"),
        ]
    }
}
