//! Work that somebody offers, as staff publish it: one file each in `tests/posts`, for journeys and browsers alike.

use crate::Staff;
use serde_json::Value;

/// A post, as its file says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer(pub &'static str);

macro_rules! offers {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)+) => {
        $($(#[$doc])* pub const $name: Offer = Offer(include_str!(concat!("../posts/", $file, ".json")));)+

        /// All of them, in the order in which they are published where a journey wants them all.
        pub const ALL: &[Offer] = &[$($name),+];
    };
}

offers! {
    /// Massage in Longgang: step-free, with tools that speak.
    BLIND_MASSAGE = "blind-massage";
    /// Massage in another district of the city, up some stairs.
    FUTIAN_MASSAGE = "futian-massage";
    /// Labelling pictures at home, half a day.
    DATA_LABELLING = "data-labelling";
    /// Answering the calls of an online shop at home.
    CALL_CENTRE = "call-centre";
    /// Sweeping a park, a public-welfare post.
    CLEANING = "cleaning";
    /// Keeping a village reading room in Lushan.
    READING_ROOM = "reading-room";
    /// Packing at a supported workshop, with a teacher.
    PACKING = "packing";
    /// A warehouse without a lift.
    WAREHOUSE = "warehouse";
    /// An office one gets into with a wheelchair.
    OFFICE_CLERK = "office-clerk";
    /// A bakery whose manager signs.
    BAKERY = "bakery";
    /// Knitting at home; nobody has said it in English.
    KNITTING = "knitting";
    /// Testing apps, mostly at home, for a graduate.
    TESTING = "testing";
}

impl Offer {
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
    /// Publishes a post; its number.
    pub async fn publish(&self, offer: Offer) -> i64 {
        let answer = self.ask("POST", "/posts", offer.0).await;
        assert_eq!(answer.status, 201, "{}", answer.json);
        answer.json.get("number").and_then(Value::as_i64).expect("a post has a number")
    }

    /// Publishes every post there is.
    pub async fn publish_all(&self) {
        for offer in ALL {
            self.publish(*offer).await;
        }
    }
}
