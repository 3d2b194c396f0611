//! Classes and fairs as staff publish them: one file each in `tests/gatherings`, for journeys and browsers alike.

use crate::Staff;
use serde_json::Value;

/// A class or a fair, as its file says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event(pub &'static str);

/// Two days of making steamed buns for three people, with a relative each and a certificate.
pub const PASTRY: Event = Event(include_str!("../gatherings/pastry.json"));
/// A course by telephone customer service in another district; nobody has said it in English, nor whether there is a lift.
pub const CUSTOMER_SERVICE: Event = Event(include_str!("../gatherings/customer-service.json"));
/// A job fair with its employers, for many.
pub const WINTER_FAIR: Event = Event(include_str!("../gatherings/winter-fair.json"));

impl Event {
    /// As it is sent.
    pub fn json(self) -> Value {
        serde_json::from_str(self.0).expect("the file holds JSON")
    }

    /// What it is, in Chinese.
    pub fn title(self) -> String {
        let json = self.json();
        json.pointer("/words/zh-CN/title").and_then(Value::as_str).expect("it has a title").to_owned()
    }
}

impl Staff {
    /// Publishes a class or a fair; its number.
    pub async fn hold(&self, event: Event) -> i64 {
        self.hold_with(event.json()).await
    }

    /// Publishes one that is like none of the files; its number.
    pub async fn hold_with(&self, event: Value) -> i64 {
        let answer = self.ask("POST", "/gatherings", &event.to_string()).await;
        assert_eq!(answer.status, 201, "{}", answer.json);
        answer.json.get("number").and_then(Value::as_i64).expect("it has a number")
    }
}
