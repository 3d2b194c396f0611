//! Identifiers that only ever travel, never mean anything.
//!
//! Each is a random UUID (version 4, 122 bits) made by the server, or by a device that has no network; the types keep a draft from being looked up as a
//! person. Knowing one gives no right to anything: every query also names the owner.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

id! {
    /// A person who applies.
    ResidentId
}
id! {
    /// An application before it is submitted.
    DraftId
}
id! {
    /// An answer in a draft that a later one has replaced.
    AnswerId
}
id! {
    /// An application after it was submitted.
    CaseId
}
id! {
    /// One person's leave to act for another.
    MandateId
}
id! {
    /// A browser that is signed in.
    SessionId
}
id! {
    /// Something that somebody is told.
    MessageId
}
id! {
    /// That somebody is stuck.
    StuckNoteId
}
id! {
    /// What somebody looks for again and again.
    SavedSearchId
}
id! {
    /// One of a person's passkeys.
    PasskeyId
}
id! {
    /// Something done on a device without a network.
    CommandId
}
