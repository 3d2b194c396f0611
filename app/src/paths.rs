//! The addresses pages lead to. The server's `routes.rs` is the list of what answers there.

use tantu_domain::{ids::DraftId, reference::Reference};

/// The first page.
pub const HOME: &str = "/";
/// Where one signs in.
pub const SIGN_IN: &str = "/sign-in";
/// Where the code from the message goes.
pub const SIGN_IN_CODE: &str = "/sign-in/code";
/// Everything one has applied for.
pub const APPLICATIONS: &str = "/applications";
/// Text size, colours, language.
pub const SETTINGS: &str = "/settings";
/// People to talk to.
pub const HELP: &str = "/help";

/// The page about a service.
pub fn service(slug: &str) -> String {
    format!("/services/{slug}")
}

/// Where an application for a service begins.
pub fn start(slug: &str) -> String {
    format!("/services/{slug}/start")
}

/// A draft, at its first open question.
pub fn draft(draft: DraftId) -> String {
    format!("/apply/{draft}")
}

/// One question of a draft.
pub fn question(draft: DraftId, question: &str) -> String {
    format!("/apply/{draft}/{question}")
}

/// One question of a draft, from which one comes back to checking.
pub fn change(draft: DraftId, question: &str) -> String {
    format!("/apply/{draft}/{question}?change")
}

/// Everything answered in a draft, before it is sent.
pub fn check(draft: DraftId) -> String {
    format!("/apply/{draft}/check")
}

/// Where a draft is deleted.
pub fn discard(draft: DraftId) -> String {
    format!("/apply/{draft}/discard")
}

/// A case.
pub fn application(reference: &Reference) -> String {
    format!("/applications/{reference}")
}

/// One of the pages of a case: `receipt`, `sent`, `withdraw`, `correct`.
pub fn of_application(reference: &Reference, page: &str) -> String {
    format!("/applications/{reference}/{page}")
}
