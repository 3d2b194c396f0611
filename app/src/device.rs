//! What a person's own device and the server tell each other: what the device keeps of what the server knows, and what was
//! done on the device while there was no network.
//!
//! The device keeps it only for whoever asked for that, sealed, and both sides are of the same version or one apart: a
//! field may be added here, with a default; none may change its meaning.

use crate::{catalog::Sources, pages::application::Told};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use tantu_domain::{
    answer::{Typed, TypedAnswers},
    case::Case,
    channel::Channel,
    draft::Draft,
    ids::{CommandId, DraftId, ResidentId},
    mandate::Mandate,
    phone::Phone,
    reference::Reference,
};
use time::OffsetDateTime;

/// Everything of one person that a device keeps: enough to draw each of their pages. `GET /device/snapshot`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// When it was so, by the server's clock.
    #[serde(with = "time::serde::rfc3339")]
    pub as_of: OffsetDateTime,
    /// Who is signed in.
    pub person: ResidentId,
    /// For whom: whose drafts and cases these are.
    pub resident: ResidentId,
    /// Under which mandate, where that is somebody else.
    pub acting: Option<Mandate>,
    /// The number of the one for whom, which is filled in where one is asked for.
    pub phone: Option<Phone>,
    /// How the one who is signed in is told of news.
    pub channel: Channel,
    /// Whether there is leave to keep what is told of a disability.
    pub has_consent: bool,
    /// What those are called who have worked on a draft, besides the one who is signed in.
    pub names: BTreeMap<ResidentId, String>,
    /// Open drafts, the latest first; those only that this person may fill in.
    pub drafts: Vec<Draft>,
    /// Cases, the latest first, those only that this person may follow; and who was told of each.
    pub cases: Vec<KnownCase>,
    /// Definitions that drafts or cases began with and that are no longer offered.
    pub past: Vec<PastDefinition>,
}

/// A case, and who was told of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KnownCase {
    /// The case.
    pub case: Case,
    /// Who was told what, oldest first.
    pub told: Vec<Told>,
}

/// What something began with that is no longer offered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PastDefinition {
    /// The service.
    pub service: String,
    /// The region, by code.
    pub region: String,
    /// Its version.
    pub version: String,
    /// What it is made of.
    pub sources: Sources,
}

/// What was done on the device and the server does not know yet, in order. `POST /device/commands`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Delivery {
    /// By whom it was done; nobody, if nobody had signed in yet: then it becomes that of whoever delivers it.
    pub person: Option<ResidentId>,
    /// For whom, [`ME`](crate::page::ME) or a mandate.
    #[serde(rename = "for")]
    pub for_whom: String,
    /// What time it is by the device's clock, which may be wrong: the server sets every `at` right by it.
    #[serde(with = "time::serde::rfc3339")]
    pub clock: OffsetDateTime,
    /// The commands, in the order in which they were given.
    pub commands: Vec<Command>,
}

/// One thing a person did. However often it is delivered, it happens once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Command {
    /// By what it is known again.
    pub id: CommandId,
    /// Its place among all commands of this device.
    pub order: u64,
    /// When, by the device's clock.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// To which draft.
    pub draft: DraftId,
    /// What.
    pub what: What,
}

/// What can be done to a draft without a network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum What {
    /// It was begun; the device has given it its id.
    Begin {
        /// The service, by slug.
        service: String,
        /// Where, by region code.
        region: String,
    },
    /// What was known from before is not taken over.
    Forget,
    /// A page was sent.
    Answer {
        /// The question.
        question: String,
        /// What was typed.
        typed: Typed,
        /// The mark of the answer that the page was drawn from.
        seen: Option<String>,
    },
    /// It is to be sent as it stood on the check page.
    Submit {
        /// What the person saw there: where the server has something else by now, nothing is sent and they look again.
        typed: TypedAnswers,
    },
    /// It was thrown away.
    Discard,
}

/// What came of a delivery: a word on each command, in the same order. After one that must wait, all the others wait.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Delivered {
    /// The words.
    pub outcomes: Vec<Outcome>,
}

/// What came of a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Outcome {
    /// It was done, now or before.
    Done,
    /// The draft is a case, or has mended one.
    Sent {
        /// Its number; of a bundle, the first.
        reference: Reference,
    },
    /// It can not be done as it was meant; every answer is kept in the draft, which waits for the person.
    Refused {
        /// Why.
        why: Why,
    },
    /// Not yet: it is to be delivered again when that has changed.
    Wait {
        /// For what.
        until: Until,
    },
}

/// Why a command can not be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// There is no such draft any more, or it is not this person's to fill in.
    Gone,
    /// The service is not offered there any more.
    NotOffered,
    /// Something has changed since it was checked: an answer, or what is asked. It has to be looked at again.
    Changed,
    /// The case does not wait to be mended any more.
    TooLate,
}

/// What a delivery waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Until {
    /// Somebody signs in; or the one who did it, where somebody else is signed in.
    SignIn,
    /// There is leave to keep what is told of a disability.
    Consent,
}
