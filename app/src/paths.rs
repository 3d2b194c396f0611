//! The addresses pages lead to. The server's `routes.rs` is the list of what answers there.

pub mod work;

use crate::document;
use tantu_domain::{
    ids::{DraftId, MandateId, PasskeyId, SessionId},
    mandate::Kind,
    reference::Reference,
};

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
/// Where somebody who is stuck says so.
pub const STUCK: &str = "/stuck";
/// Where what somebody tells who is stuck is said to have come.
pub const STUCK_SENT: &str = "/stuck/sent";
/// The halls among them.
pub const HALLS: &str = "/help#halls";
/// Where one case is looked up by its number.
pub const LOOK_UP: &str = "/look-up";
/// Where the code for it goes.
pub const LOOK_UP_CODE: &str = "/look-up/code";
/// Where one says for whom one is here.
pub const WHOM: &str = "/for";
/// What this device keeps, and whether it does.
pub const KEEP: &str = "/keep";
/// Where everything on this device is deleted, for whoever uses it next.
pub const FORGET: &str = "/keep/forget";
/// What was done on this device and not sent yet.
pub const WAITING: &str = "/waiting";
/// How Tantu is put on the home screen.
pub const INSTALL: &str = "/install";
/// Where one says that one is still there.
pub const STAY: &str = "/stay";
/// Where one signs out.
pub const SIGN_OUT: &str = "/sign-out";

/// Where somebody says so who is stuck at `from`, a path of our own.
pub fn stuck(from: Option<&str>) -> String {
    with("from", STUCK, from)
}

/// Where they are told that it has come, and led back to `from`.
pub fn stuck_sent(from: Option<&str>) -> String {
    with("from", STUCK_SENT, from)
}

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

/// Where one signs in with a card from the hall, on the way to `next`.
pub fn card_sign_in(next: Option<&str>) -> String {
    with_next("/sign-in/card", next)
}

/// One's own passkeys, and where one is made.
pub const PASSKEYS: &str = "/passkeys";
/// Where the task for a device that makes one comes from.
pub const PASSKEYS_BEGIN: &str = "/passkeys/begin";
/// Where the task for a device that signs in with one comes from.
pub const SIGN_IN_PASSKEY_BEGIN: &str = "/sign-in/passkey/begin";

/// Where one signs in with a passkey, on the way to `next`.
pub fn sign_in_passkey(next: Option<&str>) -> String {
    with_next("/sign-in/passkey", next)
}

/// Where a passkey is removed.
pub fn remove_passkey(passkey: PasskeyId) -> String {
    format!("/passkeys/{passkey}/remove")
}

/// Where one says for whom one is here, on the way to `next`.
pub fn whom(next: Option<&str>) -> String {
    with_next(WHOM, next)
}

/// Where one says whether what one tells of a disability may be kept, on the way to `next`.
pub fn consent(next: Option<&str>) -> String {
    with_next("/consent", next)
}

/// Where a helper types the code that came to the resident's phone, on the way to `next`.
pub fn consent_code(next: Option<&str>) -> String {
    with_next("/consent/code", next)
}

/// Where one takes that back.
pub const CONSENT_WITHDRAW: &str = "/consent/withdraw";
/// Everything kept about one.
pub const MY_DATA: &str = "/my-data";
/// Who looked at it or changed it.
pub const MY_DATA_LOG: &str = "/my-data/log";
/// Where one says what one is called.
pub const MY_DATA_NAME: &str = "/my-data/name";
/// All of it as a file for programs.
pub const MY_DATA_JSON: &str = "/my-data/download.json";
/// All of it as a file for people.
pub const MY_DATA_HTML: &str = "/my-data/download.html";
/// Where one asks for all of it to be deleted.
pub const MY_DATA_DELETE: &str = "/my-data/delete";
/// What is said when that was done.
pub const MY_DATA_DELETED: &str = "/my-data/deleted";
/// Where one is signed in.
pub const DEVICES: &str = "/devices";
/// Where all sessions but this one are ended.
pub const END_OTHER_DEVICES: &str = "/devices/end-others";

/// Where one session is ended.
pub fn end_device(device: SessionId) -> String {
    format!("/devices/{device}/end")
}

/// Where one signs in with a province's unified identity, on the way to `next`.
pub fn identity_sign_in(next: Option<&str>) -> String {
    with_next("/sign-in/identity", next)
}

/// Where one comes back to from there.
pub const IDENTITY_BACK: &str = "/sign-in/identity/back";

/// Where one says what one is to somebody, to help them.
pub const HELP_SOMEBODY: &str = "/for/new";
/// Where the code of the one who is to be helped goes.
pub const HELP_SOMEBODY_CODE: &str = "/for/new/code";
/// Who can act for oneself.
pub const HELPERS: &str = "/helpers";

/// Where one says whom one helps, and with what.
pub fn help_as(kind: Kind) -> String {
    format!("{HELP_SOMEBODY}/{}", kind.name())
}

/// Where a helper gives a mandate back.
pub fn give_back(mandate: MandateId) -> String {
    format!("{WHOM}/{mandate}/end")
}

/// Where a mandate over oneself is ended.
pub fn end_helper(mandate: MandateId) -> String {
    format!("{HELPERS}/{mandate}/end")
}

fn with_next(path: &str, next: Option<&str>) -> String {
    with("next", path, next)
}

fn with(name: &str, path: &str, other: Option<&str>) -> String {
    let Some(other) = other else { return path.to_owned() };
    let query = form_urlencoded::Serializer::new(String::new()).append_pair(name, other).finish();
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

/// A recording of a service, or its captions, in this version.
pub fn recording(slug: &str, name: &str, version: &str) -> String {
    format!("/media/{slug}/{name}?v={version}")
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

/// The receipt of an application that waits on this device to be sent.
pub fn waiting(draft: DraftId) -> String {
    format!("{WAITING}/{draft}")
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

/// A paper about a case in large print.
pub fn large_print(reference: &Reference, kind: document::Kind) -> String {
    format!("/applications/{reference}/print/{}", kind.name())
}

/// The same in braille, as it is sent to an embosser or a braille display.
pub fn braille_brf(reference: &Reference, kind: document::Kind) -> String {
    format!("/applications/{reference}/braille/{}.brf", kind.name())
}

/// The same in braille, as any program for text shows it.
pub fn braille_text(reference: &Reference, kind: document::Kind) -> String {
    format!("/applications/{reference}/braille/{}.txt", kind.name())
}
