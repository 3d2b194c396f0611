//! An app to try things on, and what only the whole of it shows.

use super::*;
use crate::secret::Secret;
use std::collections::BTreeMap;
use tempfile::TempDir;
use time::macros::datetime;

/// A morning in November in Longgang.
pub(crate) const NOW: OffsetDateTime = datetime!(2026-11-20 01:00 UTC);

/// An app with empty tables whose clock stands still at [`NOW`].
pub(crate) async fn open() -> (App, Clock, TempDir) {
    let (folder, clock) = (tempfile::tempdir().unwrap(), Clock::standing_at(NOW));
    let config = Config {
        data: folder.path().to_owned(),
        database_url: None,
        keys: None,
        region: "440307".to_owned(),
        services: None,
        regions: None,
        public_url: None,
        identity: None,
        braille: None,
        clock: clock.clone(),
    };
    (App::open(config).await.unwrap(), clock, folder)
}

/// The renewal of a certificate, as Longgang does it.
pub(crate) fn renewal(app: &App) -> &Entry {
    app.catalog().offers(app.region(), app.today()).service("certificate-renewal").unwrap()
}

/// An empty draft of it, or one that mends a case.
pub(crate) fn new_draft(app: &App, corrects: Option<tantu_domain::ids::CaseId>) -> crate::store::NewDraft {
    let entry = renewal(app);
    crate::store::NewDraft {
        service: entry.service.slug.clone(),
        region: entry.region.code.clone(),
        definition: entry.version.clone(),
        corrects,
        typed: tantu_domain::answer::TypedAnswers::new(),
        carried: BTreeMap::new(),
    }
}

/// What comes of it: a case whose certificate is sent by post.
pub(crate) fn opening(app: &App) -> crate::store::Opening {
    use tantu_domain::answer::{Answer, Answers};
    let entry = renewal(app);
    crate::store::Opening {
        service: entry.service.slug.clone(),
        region: entry.region.code.clone(),
        home: None,
        definition: entry.version.clone(),
        answers: Answers::from([("receive".to_owned(), Answer::Choice("post".to_owned()))]),
        registering: None,
    }
}

/// The code in the message that was sent last.
pub(crate) fn last_code(app: &App) -> String {
    let messages = std::fs::read_to_string(app.messenger().path()).unwrap();
    let message: serde_json::Value = serde_json::from_str(messages.lines().last().unwrap()).unwrap();
    let is_code = |word: &&str| word.len() == 6;
    message["text"].as_str().unwrap().split(|c: char| !c.is_ascii_digit()).find(is_code).unwrap().to_owned()
}

/// The session of a person who has just signed in.
pub(crate) async fn sign_in(app: &App, phone: &str) -> (Secret, tantu_domain::ids::ResidentId) {
    let phone = tantu_domain::phone::Phone::parse_mobile(phone).unwrap();
    let person = app.store().find_or_add_by_phone(&phone, app.now()).await.unwrap();
    let session = crate::sign_in::begin(app, person, crate::store::Way::Code, "", None).await.unwrap();
    (session, person)
}

#[tokio::test]
async fn a_draft_for_what_is_offered_no_more_goes_on_as_it_began() {
    let folder = tempfile::tempdir().unwrap();
    let open = async |region: &str| {
        let config = Config {
            data: folder.path().to_owned(),
            database_url: None,
            keys: None,
            region: region.to_owned(),
            services: None,
            regions: None,
            public_url: None,
            identity: None,
            braille: None,
            clock: Clock::standing_at(NOW),
        };
        App::open(config).await.unwrap()
    };
    // Beijing's Chaoyang has no file, so only a server that is set up for it knows it.
    let app = open("110105").await;
    let (_, resident) = sign_in(&app, "13800138000").await;
    app.keep_definition(renewal(&app)).await.unwrap();
    app.store().create_draft(resident, new_draft(&app, None), NOW).await.unwrap();
    app.store().close().await;
    let app = open("440307").await;
    let draft = app.store().open_drafts(resident).await.unwrap().remove(0);
    let entry = app.entry_of_draft(&draft).unwrap();
    assert_eq!((entry.region.code.as_str(), &entry.version), ("110105", &draft.definition));
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_looks_into_the_data_folder() {
    use std::os::unix::fs::PermissionsExt;
    let parent = tempfile::tempdir().unwrap();
    let data = parent.path().join("tantu/data");
    make_folder(&data).unwrap();
    make_folder(&data).unwrap();
    assert_eq!(std::fs::metadata(&data).unwrap().permissions().mode() & 0o777, 0o700);
}

#[tokio::test]
async fn a_region_nobody_knows_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config {
        data: folder.path().to_owned(),
        database_url: None,
        keys: None,
        region: "Longgang".to_owned(),
        services: None,
        regions: None,
        public_url: None,
        identity: None,
        braille: None,
        clock: Clock::system(),
    };
    let error = App::open(config).await.err().unwrap().to_string();
    assert!(error.contains("six digits"), "{error}");
}
