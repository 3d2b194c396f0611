//! The addresses pages lead to. The server's `routes.rs` is the list of what answers there.

use tantu_domain::{ids::DraftId, reference::Reference};

const SIGN_IN: &str = "/sign-in";
const SIGN_IN_CODE: &str = "/sign-in/code";

/// The first page.
pub const HOME: &str = "/";
/// “What can I get?”.
pub const FINDER: &str = "/finder";
/// What comes of it.
pub const FINDER_RESULT: &str = "/finder/result";
/// Where one says where one is.
pub const PLACE: &str = "/place";
/// The public notices of a place.
pub const NOTICES: &str = "/notices";
/// Everything one has applied for.
pub const APPLICATIONS: &str = "/applications";
/// Text size, colours, language.
pub const SETTINGS: &str = "/settings";
/// People to talk to.
pub const HELP: &str = "/help";
/// The halls among them.
pub const HALLS: &str = "/help#halls";
/// Where one signs out.
pub const SIGN_OUT: &str = "/sign-out";

/// Where one signs in on the way to `next`, a path of our own; without one, to the list of applications.
pub fn sign_in(next: Option<&str>) -> String {
    with_next(SIGN_IN, next)
}

/// Where the code from the message goes, on the way to `next`; after another message it is said so.
pub fn sign_in_code(next: Option<&str>, is_sent_again: bool) -> String {
    let path = with_next(SIGN_IN_CODE, next);
    match (is_sent_again, next) {
        (false, _) => path,
        (true, None) => format!("{path}?again"),
        (true, Some(_)) => format!("{path}&again"),
    }
}

fn with_next(path: &str, next: Option<&str>) -> String {
    let Some(next) = next else { return path.to_owned() };
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
    format!("{path}?{query}")
}

/// One question of “What can I get?”.
pub fn finder_question(question: &str) -> String {
    format!("/finder/{question}")
}

/// One question of it, from which one comes back to what comes of it.
pub fn finder_change(question: &str) -> String {
    format!("/finder/{question}?change")
}

/// The services of one matter.
pub fn matter(name: &str) -> String {
    format!("/matters/{name}")
}

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

/// What is known already when a draft begins.
pub fn known(draft: DraftId) -> String {
    format!("/apply/{draft}/known")
}

/// What has changed since a draft was begun.
pub fn update(draft: DraftId) -> String {
    format!("/apply/{draft}/update")
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
