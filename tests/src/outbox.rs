//! What a service worker does for somebody, by hand: it fetches what a device keeps, and brings back what was done there.

use crate::{Cast, HOST, Page, Person, REGION, RENEWAL};
use axum::http::{Request, header};
use std::collections::BTreeMap;
use tantu_app::{
    device::{Command, Delivered, Delivery, Outcome, Snapshot, What},
    page::ME,
};
use tantu_domain::{
    answer::{Typed, TypedAnswers},
    ids::{CommandId, DraftId, ResidentId},
};
use tantu_server::secret::new_id;
use time::{Duration, OffsetDateTime};

/// What was done on a device and waits there.
#[derive(Clone, Debug, Default)]
pub struct Outbox {
    /// By whom it was done, where somebody had signed in.
    pub person: Option<ResidentId>,
    /// Under which mandate, where it was for somebody else.
    pub mandate: Option<String>,
    /// How far ahead the device's clock is.
    pub fast_by: Duration,
    /// What was done.
    pub commands: Vec<Command>,
}

impl Outbox {
    /// Something is done at this moment of our clock, to this draft.
    pub fn put(&mut self, at: OffsetDateTime, draft: DraftId, what: What) {
        let (id, order) = (CommandId(new_id()), self.commands.len() as u64);
        self.commands.push(Command { id, order, at: at + self.fast_by, draft, what });
    }

    /// A renewal is begun.
    pub fn begin(&mut self, at: OffsetDateTime) -> DraftId {
        let draft = DraftId(new_id());
        let (service, region) = (RENEWAL.to_owned(), REGION.to_owned());
        self.put(at, draft, What::Begin { service, region });
        draft
    }

    /// A question is answered in one field.
    pub fn answer(&mut self, at: OffsetDateTime, draft: DraftId, question: &str, text: &str) {
        let typed = Typed::from([(question.to_owned(), text.to_owned())]);
        self.put(at, draft, What::Answer { question: question.to_owned(), typed, seen: None });
    }

    /// Every question is answered, one a second, and it is sent.
    pub fn fill_in_and_submit(&mut self, at: OffsetDateTime, draft: DraftId, typed: &TypedAnswers) {
        let mut at = at;
        for (question, typed) in typed {
            at += Duration::SECOND;
            let (question, typed) = (question.clone(), typed.clone());
            self.put(at, draft, What::Answer { question, typed, seen: None });
        }
        self.put(at + Duration::SECOND, draft, What::Submit { typed: typed.clone() });
    }

    /// The first so many commands, as they are delivered at this moment of our clock.
    pub fn first(&self, count: usize, now: OffsetDateTime) -> Delivery {
        Delivery {
            person: self.person,
            for_whom: self.mandate.clone().unwrap_or_else(|| ME.to_owned()),
            clock: now + self.fast_by,
            commands: self.commands.iter().take(count).cloned().collect(),
        }
    }
}

impl Person {
    /// What their device keeps; nothing if nobody is signed in.
    pub async fn snapshot(&mut self) -> Option<Snapshot> {
        let page = self.get("/device/snapshot").await;
        if page.status == 204 {
            return None;
        }
        assert_eq!(page.status, 200, "{}", page.html);
        Some(serde_json::from_str(&page.html).expect("it can be read again"))
    }

    /// Delivers everything that waits; what came of each.
    pub async fn deliver(&mut self, outbox: &Outbox) -> Vec<Outcome> {
        self.deliver_first(outbox.commands.len(), outbox).await
    }

    /// Delivers only the first so many.
    pub async fn deliver_first(&mut self, count: usize, outbox: &Outbox) -> Vec<Outcome> {
        let delivery = outbox.first(count, self.now());
        let body = serde_json::to_string(&delivery).expect("plain data fits into JSON");
        let page = self.bring(&body).await;
        assert_eq!(page.status, 200, "{}", page.html);
        let delivered: Delivered = serde_json::from_str(&page.html).expect("it can be read");
        assert_eq!(delivered.outcomes.len(), delivery.commands.len());
        delivered.outcomes
    }

    /// Brings anything.
    pub async fn bring(&mut self, body: &str) -> Page {
        let request = Request::post("/device/commands")
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ORIGIN, format!("https://{HOST}"))
            .header("sec-fetch-site", "same-origin");
        self.ask(request, body).await
    }
}

impl Cast {
    /// Everything they answer, as it is typed.
    pub fn typed(&self) -> TypedAnswers {
        let mut typed = TypedAnswers::new();
        for (question, field, text) in self.answers() {
            let page: &mut BTreeMap<_, _> = typed.entry(question.to_owned()).or_default();
            page.insert(field.to_owned(), text.to_owned());
        }
        typed
    }
}
