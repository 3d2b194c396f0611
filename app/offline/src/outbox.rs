//! What the device and the server tell each other when there is a network again: what waits goes out, what came of it
//! comes back, and with it how everything stands by now.

use crate::device::{Device, Sent};
use serde::Serialize;
use tantu_app::{
    device::{Command, Delivered, Delivery, Outcome, Snapshot, Until, What, Why},
    page::ME,
};
use tantu_domain::ids::{DraftId, ResidentId};
use time::OffsetDateTime;

/// The most that is delivered at once, in bytes: well below what the server takes.
const MOST: usize = 40_000;

/// What the person is told when a delivery is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Notice {
    /// An application has arrived.
    Sent,
    /// Something could not be done as it was meant.
    Refused,
    /// The person has to do something first.
    Wait,
}

impl Device {
    /// What waits to be delivered, as much of it as goes at once; nothing, if nothing waits.
    pub(crate) fn outgoing(&self, now: OffsetDateTime) -> Option<Delivery> {
        let mut size = 0;
        let fits = |command: &&Command| {
            size += serde_json::to_string(command).map_or(0, |text| text.len());
            size <= MOST
        };
        // One command is never more than a page, which fits.
        let commands: Vec<_> = self.commands.iter().take_while(fits).cloned().collect();
        (!commands.is_empty()).then(|| Delivery {
            person: self.snapshot.as_ref().map(|snapshot| snapshot.person),
            for_whom: self.acting().map_or_else(|| ME.to_owned(), |mandate| mandate.id.to_string()),
            clock: now,
            commands,
        })
    }

    /// Takes in what came of a delivery. What was done here meanwhile stays.
    pub(crate) fn delivered(&mut self, sent: &Delivery, delivered: Delivered) -> Option<Notice> {
        let mut notice = None;
        self.until = None;
        for (command, outcome) in sent.commands.iter().zip(delivered.outcomes) {
            match outcome {
                Outcome::Done => self.forget(command),
                Outcome::Sent { reference } => {
                    if let Some(draft) = self.drafts.remove(&command.draft) {
                        let (service, region) = (draft.service, draft.region);
                        self.remember_sent(Sent {
                            draft: draft.id,
                            service,
                            region,
                            reference,
                            at: command.at,
                        });
                    }
                    self.commands.retain(|waiting| waiting.draft != command.draft);
                    self.refused.remove(&command.draft);
                    notice = Some(Notice::Sent);
                }
                Outcome::Refused { why } => {
                    self.forget(command);
                    self.refuse(command.draft, why);
                    notice = notice.or(Some(Notice::Refused));
                }
                Outcome::Wait { until } => {
                    self.until = Some(until);
                    notice = notice.or(Some(Notice::Wait));
                    break;
                }
            }
        }
        notice
    }

    /// Takes in how everything stands by now. What the server does not know yet stays as it is here.
    pub(crate) fn take(&mut self, told: &str, snapshot: Snapshot) {
        self.drafts.retain(|id, _| {
            let is_told = snapshot.drafts.iter().any(|told| told.id == *id);
            let waits = self.commands.iter().any(|command| command.draft == *id);
            // What was refused and is not there is nowhere else any more.
            waits || (!is_told && self.refused.contains_key(id))
        });
        self.refused.retain(|id, _| {
            self.drafts.contains_key(id) || snapshot.drafts.iter().any(|told| told.id == *id)
        });
        if self.until == Some(Until::Consent) && snapshot.has_consent {
            self.until = None;
        }
        self.hear(told, snapshot);
    }

    /// Takes over what was begun here before this person had signed in.
    pub(crate) fn join(&mut self, strays: Self) {
        let (nobody, me) = (ResidentId(Default::default()), self.reader());
        for (id, mut draft) in strays.drafts {
            let written = draft.written.values_mut();
            let replaced = draft.replaced.values_mut().flatten().map(|replaced| &mut replaced.written);
            for written in written.chain(replaced).filter(|written| written.by == Some(nobody)) {
                written.by = Some(me);
            }
            self.drafts.insert(id, draft);
        }
        for command in strays.commands {
            self.order += 1;
            self.commands.push(Command { order: self.order, ..command });
        }
        self.refused.extend(strays.refused);
        self.until = None;
    }

    fn forget(&mut self, command: &Command) {
        self.commands.retain(|waiting| waiting.id != command.id);
        let is_whole = self.commands.iter().all(|waiting| waiting.draft != command.draft);
        // A draft stays until the server has told of it; one that was thrown away is gone.
        if is_whole && command.what == What::Discard {
            self.drafts.remove(&command.draft);
        }
    }

    fn refuse(&mut self, draft: DraftId, why: Why) {
        self.refused.insert(draft, why);
        // What was to be sent is a draft again, and waits for the person; the server has what went before.
        let is_submission = |command: &Command| matches!(command.what, What::Submit { .. });
        self.commands.retain(|waiting| waiting.draft != draft || !is_submission(waiting));
    }
}
