//! What a device keeps of one person: what the server last told, and what was done here since.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use tantu_app::{
    device::{Command, Snapshot, Until, What, Why},
    journey::People,
};
use tantu_domain::{
    draft::Draft,
    ids::{CommandId, DraftId, ResidentId},
    json,
    mandate::{Act, Mandate},
    reference::Reference,
};
use time::OffsetDateTime;

/// What a device keeps of one person, or of somebody who has not signed in yet.
///
/// **Invariant:** a draft in which something was done here stays whole, until the server has all of it.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Device {
    /// What the server last told, as it told it: nothing of it is ever changed here, so nothing of it is written anew.
    told: Option<String>,
    /// The same, read.
    #[serde(skip)]
    pub(crate) snapshot: Option<Snapshot>,
    /// Drafts in which something was done here, as they stand here.
    pub(crate) drafts: BTreeMap<DraftId, Draft>,
    /// What the server does not know yet, in order.
    pub(crate) commands: Vec<Command>,
    /// How many commands there ever were.
    pub(crate) order: u64,
    /// What the delivery waits for besides a network.
    pub(crate) until: Option<Until>,
    /// Applications that were sent from here.
    pub(crate) sent: Vec<Sent>,
    /// Drafts whose commands could not be done as they were meant.
    pub(crate) refused: BTreeMap<DraftId, Why>,
}

/// An application that was sent from here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sent {
    pub(crate) draft: DraftId,
    pub(crate) service: String,
    pub(crate) region: String,
    pub(crate) reference: Reference,
    #[serde(with = "time::serde::rfc3339")]
    pub(crate) at: OffsetDateTime,
}

/// Of those, as many as are remembered: by then the list of applications tells of them.
const MOST_SENT: usize = 20;

impl Device {
    /// What was kept; nothing, if it cannot be read.
    pub(crate) fn read(state: Option<&str>) -> Self {
        let kept: Option<Self> = state.and_then(|state| json::read(state).ok());
        let mut device = kept.unwrap_or_default();
        device.snapshot = device.told.as_deref().and_then(|told| json::read(told).ok());
        device
    }

    /// The same, with what the server has told now.
    pub(crate) fn hear(&mut self, told: &str, snapshot: Snapshot) {
        self.told = Some(told.to_owned());
        self.snapshot = Some(snapshot);
    }

    /// As it is kept.
    pub(crate) fn write(&self) -> String {
        serde_json::to_string(self).expect("plain data fits into JSON")
    }

    /// Who works on drafts here: nobody yet, before somebody has signed in.
    pub(crate) fn reader(&self) -> ResidentId {
        self.snapshot.as_ref().map_or_else(|| ResidentId(Default::default()), |snapshot| snapshot.person)
    }

    /// Under which mandate things are done here.
    pub(crate) fn acting(&self) -> Option<&Mandate> {
        self.snapshot.as_ref()?.acting.as_ref()
    }

    /// Who the people are that have worked on a draft.
    pub(crate) fn people(&self) -> People {
        let names = self.snapshot.as_ref().map(|snapshot| snapshot.names.clone());
        People { reader: self.reader(), is_own: self.acting().is_none(), names: names.unwrap_or_default() }
    }

    /// Whether this is theirs to do.
    pub(crate) fn may(&self, act: Act, service: &str, now: OffsetDateTime) -> bool {
        self.acting().is_none_or(|mandate| mandate.allows(act, service, now).is_some())
    }

    /// A draft that can be worked on: as it stands here, or as the server told.
    pub(crate) fn draft(&self, id: DraftId) -> Option<&Draft> {
        if self.is_closed(id) {
            return None;
        }
        let told = || self.snapshot.as_ref()?.drafts.iter().find(|draft| draft.id == id);
        self.drafts.get(&id).or_else(told)
    }

    /// Every draft that can be worked on, the latest first.
    pub(crate) fn open_drafts(&self) -> Vec<&Draft> {
        let told = self.snapshot.iter().flat_map(|snapshot| &snapshot.drafts);
        let told = told.filter(|draft| !self.drafts.contains_key(&draft.id));
        let mut drafts: Vec<_> =
            self.drafts.values().chain(told).filter(|draft| !self.is_closed(draft.id)).collect();
        drafts.sort_by_key(|draft| std::cmp::Reverse(draft.updated_at));
        drafts
    }

    /// The submission of a draft that waits to be delivered.
    pub(crate) fn submission(&self, draft: DraftId) -> Option<&Command> {
        let is_submission = |command: &&Command| matches!(command.what, What::Submit { .. });
        self.commands.iter().filter(|command| command.draft == draft).find(is_submission)
    }

    /// The application a draft became.
    pub(crate) fn sent(&self, draft: DraftId) -> Option<&Sent> {
        self.sent.iter().find(|sent| sent.draft == draft)
    }

    /// The drafts that only this device can answer for.
    pub(crate) fn here(&self) -> Vec<DraftId> {
        let mut here: Vec<_> = self.commands.iter().map(|command| command.draft).collect();
        here.extend(self.drafts.keys());
        here.sort_unstable();
        here.dedup();
        here
    }

    /// How many applications wait to be delivered, or came back and wait for the person.
    pub(crate) fn unsettled(&self) -> usize {
        let submissions = self.commands.iter().filter(|command| matches!(command.what, What::Submit { .. }));
        submissions.count() + self.refused.len()
    }

    /// Writes down what was done, to be delivered.
    pub(crate) fn command(&mut self, id: CommandId, at: OffsetDateTime, draft: DraftId, what: What) {
        self.order += 1;
        self.commands.push(Command { id, order: self.order, at, draft, what });
    }

    /// Remembers an application that was sent.
    pub(crate) fn remember_sent(&mut self, sent: Sent) {
        self.sent.retain(|before| before.draft != sent.draft);
        self.sent.insert(0, sent);
        self.sent.truncate(MOST_SENT);
    }

    /// Whether nothing more can be done to a draft: it was sent or thrown away.
    fn is_closed(&self, draft: DraftId) -> bool {
        let closes = |command: &Command| {
            command.draft == draft && matches!(command.what, What::Submit { .. } | What::Discard)
        };
        self.commands.iter().any(closes) || self.sent(draft).is_some()
    }
}
