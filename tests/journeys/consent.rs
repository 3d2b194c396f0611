//! Leave to keep what is told of a disability: asked before any of it is kept, and taken back as easily.

use tantu_domain::{
    citizen_id::CitizenId,
    ids::MandateId,
    mandate::{Basis, Details, Ground, Kind, Mandate, Scope},
    phone::Phone,
    region::Role,
};
use tantu_journeys::{
    Page, Person, REGION, RENEWAL, SERVICE, Tantu,
    cast::{LI, NOTE, ZHOU},
    journeys, word,
};
use tantu_server::secret::new_id;
use time::Duration;

journeys! {
    nothing_is_kept_before_somebody_has_said_yes
    whoever_says_no_is_told_where_it_works_all_the_same
    a_child_is_told_that_a_guardian_says_yes
    consent_is_asked_for_once
    it_is_taken_back_as_easily_and_the_drafts_go
    a_case_is_mended_only_by_whoever_agrees
    a_helper_asks_the_phone_of_the_one_they_help
    a_code_for_one_person_is_no_yes_for_another
    a_guardian_says_yes_for_whom_they_guard
    nobody_else_says_yes_for_somebody_with_a_guardian
    whoever_has_no_phone_says_yes_at_the_hall
    the_page_is_as_plain_in_english
}

const HELPER: &str = "李梅";
const CLIENT: &str = "周大山";

/// The page one is led to on the way to a first application.
async fn asked(tantu: &Tantu) -> (Person, Page) {
    let mut li = tantu.visitor().hesitating();
    let page = li.begin().await;
    let page = li.sign_in_at(&page, &LI).await;
    assert_eq!(page.path(), "/consent");
    (li, page)
}

async fn drafts(tantu: &Tantu) -> i64 {
    tantu.count("select count(*) from drafts").await
}

async fn consents(tantu: &Tantu) -> i64 {
    tantu.count("select count(*) from consents where withdrawn_at is null").await
}

/// Li, acting for Zhou, or for somebody without a phone.
pub(crate) async fn helping(
    tantu: &Tantu,
    kind: Kind,
    client: Option<&str>,
    ground: Option<Ground>,
) -> Person {
    // So that the newest of her sessions is this one.
    tantu.forward(Duration::minutes(2));
    let (app, now) = (tantu.app(), tantu.app().now());
    let mut li = tantu.resident(&LI).await.hesitating();
    let phone = |number: &str| Phone::parse_mobile(number).unwrap();
    let helper = app.store().find_or_add_by_phone(&phone(LI.phone), now).await.unwrap();
    let resident = match client {
        Some(number) => app.store().find_or_add_by_phone(&phone(number), now).await.unwrap(),
        None => {
            let number = CitizenId::parse("44030719580808002X").unwrap();
            app.store().find_or_add_by_citizen_id(&number, now).await.unwrap()
        }
    };
    let details = Details {
        helper: HELPER.to_owned(),
        body: None,
        resident: CLIENT.to_owned(),
        citizen_id: None,
        ground,
    };
    let mandate = Mandate {
        id: MandateId(new_id()),
        helper,
        resident: Some(resident),
        kind,
        basis: if kind == Kind::Guardian { Basis::Papers } else { Basis::Code },
        scope: Scope::WHOLE,
        details,
        region: REGION.to_owned(),
        asked_at: now,
        starts_at: Some(now),
        ends_at: now + Duration::days(365),
        ended_at: None,
        ended_by: None,
    };
    app.store().add_mandate(&mandate).await.unwrap();
    let session = app.store().devices(helper, now).await.unwrap().remove(0).id;
    assert!(app.store().act_under(session, helper, Some(mandate.id)).await.unwrap());
    li.knows(CLIENT);
    li.knows(HELPER);
    li
}

async fn nothing_is_kept_before_somebody_has_said_yes(tantu: Tantu) {
    let (mut li, page) = asked(&tantu).await;
    for key in ["consent-what", "consent-why", "consent-who", "consent-long", "consent-no-means"] {
        page.says(&word(key));
    }
    page.says("180 天");
    assert_eq!(page.value("age"), None, "nothing is chosen beforehand");
    li.open(&page.address).await;
    assert_eq!((drafts(&tantu).await, consents(&tantu).await), (0, 0), "looking is not agreeing");

    let page = li.press(&page, &word("consent-yes")).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.problems(), [("#age".to_owned(), word("consent-age.missing"))]);
    assert_eq!((drafts(&tantu).await, consents(&tantu).await), (0, 0));

    let form = page.form_with(&word("consent-yes")).with(&[("age", "yes")]);
    let page = li.submit(form).await;
    assert_eq!(page.name(), "number", "it goes on where it was going");
    assert_eq!((drafts(&tantu).await, consents(&tantu).await), (1, 1));
}

async fn whoever_says_no_is_told_where_it_works_all_the_same(tantu: Tantu) {
    let (mut li, page) = asked(&tantu).await;
    let page = li.press(&page, &word("consent-no")).await;
    assert_eq!((page.status, page.path()), (200, "/consent"));
    page.says(&word("consent-said-no"));
    page.says("到大厅也一样能办");
    assert_eq!((drafts(&tantu).await, consents(&tantu).await), (0, 0));
    let form = page.form_with(&word("consent-yes")).with(&[("age", "yes")]);
    assert_eq!(li.submit(form).await.name(), "number", "one may change one's mind");
}

async fn a_child_is_told_that_a_guardian_says_yes(tantu: Tantu) {
    let (mut li, page) = asked(&tantu).await;
    let form = page.form_with(&word("consent-yes")).with(&[("age", "no")]);
    let page = li.submit(form).await;
    page.says(&word("consent-too-young"));
    page.says(&word("consent-by-guardian.text"));
    assert!(page.all("main form").is_empty());
    assert_eq!((drafts(&tantu).await, consents(&tantu).await), (0, 0));
}

async fn consent_is_asked_for_once(tantu: Tantu) {
    let (mut li, page) = asked(&tantu).await;
    let page = li.agree(&page).await;
    li.follow(page).await;
    let page = li.begin_for("home-retrofit").await;
    assert_eq!(page.name(), "rooms");
    tantu.forward(Duration::hours(2));
    li.come_back().await;
    let page = li.begin_for("device-fitting").await;
    assert_eq!(page.name(), "difficulty");
    assert_eq!(tantu.count("select count(*) from consents").await, 1);
}

async fn it_is_taken_back_as_easily_and_the_drafts_go(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    li.begin_for("home-retrofit").await;
    let mut li = li.hesitating();
    let page = li.open("/consent").await;
    let page = li.click(&page, &word("consent-withdraw")).await;
    page.says("1 份没填完的草稿马上删掉");
    page.says("1 件正在办的，接着办");
    let page = li.press(&page, &word("consent-withdrawal-yes")).await;
    page.says(&word("consent-withdrawn"));
    assert_eq!((drafts(&tantu).await, consents(&tantu).await), (0, 0));
    assert_eq!(tantu.count("select count(*) from consents").await, 1, "that there was one is not forgotten");
    assert_eq!(li.open(&format!("/applications/{reference}")).await.status, 200, "what was sent goes on");
    let page = li.begin().await;
    assert_eq!(page.path(), "/consent", "nothing new without a new yes");
    let page = li.send("/consent/withdraw", &[]).await;
    assert_eq!(page.status, 200, "twice is no mistake");
}

async fn a_case_is_mended_only_by_whoever_agrees(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    let staff = tantu.staff(Role::District).await;
    staff.request_correction(&reference, "address", NOTE).await;
    let mut li = li.hesitating();
    li.send("/consent/withdraw", &[]).await;
    let page = li.send(&format!("/applications/{reference}/correct"), &[]).await;
    assert_eq!((page.path(), drafts(&tantu).await), ("/consent", 0));
    let page = li.agree(&page).await;
    let page = li.follow(page).await;
    assert_eq!(page.path(), format!("/applications/{reference}"), "the case, where the button is");
}

async fn a_helper_asks_the_phone_of_the_one_they_help(tantu: Tantu) {
    let mut li = helping(&tantu, Kind::Relative, Some(ZHOU.phone), None).await;
    let page = li.begin_for(RENEWAL).await;
    assert_eq!(page.path(), "/consent");
    let page = li.press(&page, &word("consent-send-code")).await;
    assert_eq!(page.path(), "/consent/code");
    let said = li.last_message(&ZHOU);
    assert!(said.contains(HELPER), "who asks is said: {said}");

    let page = li.fill_in(&page, &[("code", "12")]).await;
    assert_eq!(page.problems().len(), 1);
    assert_eq!(consents(&tantu).await, 0);
    let code = li.code(&ZHOU);
    let page = li.fill_in(&page, &[("code", &code)]).await;
    assert_eq!(page.name(), "number");
    assert_eq!(tantu.count("select count(*) from consents where capacity = 'code'").await, 1);
    // What is another's to take back is not the helper's.
    assert_eq!(li.open("/consent/withdraw").await.status, 404);
    assert_eq!(li.send("/consent/withdraw", &[]).await.status, 404);
    assert_eq!(consents(&tantu).await, 1);
    li.open("/consent").await.keeps_quiet_about(&word("consent-withdraw"));
}

async fn a_code_for_one_person_is_no_yes_for_another(tantu: Tantu) {
    let mut li = helping(&tantu, Kind::Worker, Some(ZHOU.phone), None).await;
    let page = li.open("/consent").await;
    let page = li.press(&page, &word("consent-send-code")).await;
    let code = li.code(&ZHOU);
    let app = tantu.app();
    let helper = Phone::parse_mobile(LI.phone).unwrap();
    let helper = app.store().find_or_add_by_phone(&helper, app.now()).await.unwrap();
    let session = app.store().devices(helper, app.now()).await.unwrap().remove(0).id;
    app.store().act_under(session, helper, None).await.unwrap();
    let page = li.fill_in(&page, &[("code", &code)]).await;
    assert_eq!(page.status, 422);
    assert_eq!(consents(&tantu).await, 0);
}

async fn a_guardian_says_yes_for_whom_they_guard(tantu: Tantu) {
    let mut li = helping(&tantu, Kind::Guardian, None, Some(Ground::Psychiatric)).await;
    let page = li.begin_for(RENEWAL).await;
    assert_eq!(page.path(), "/consent");
    let page = li.press(&page, &word("consent-yes")).await;
    assert_eq!(page.name(), "number");
    assert_eq!(tantu.count("select count(*) from consents where capacity = 'guardian'").await, 1);
    let page = li.open("/consent/withdraw").await;
    li.press(&page, &word("consent-withdrawal-yes")).await;
    assert_eq!((drafts(&tantu).await, consents(&tantu).await), (0, 0));
}

async fn nobody_else_says_yes_for_somebody_with_a_guardian(tantu: Tantu) {
    helping(&tantu, Kind::Guardian, Some(ZHOU.phone), Some(Ground::Intellectual)).await;
    let mut zhou = tantu.resident(&ZHOU).await.hesitating();
    zhou.open(SERVICE).await;
    let page = zhou.begin().await;
    page.says(&word("consent-by-guardian"));
    zhou.post("/consent", &[("answer", "yes"), ("age", "yes")]).await;
    let mut li = helping(&tantu, Kind::Relative, Some(ZHOU.phone), None).await;
    let page = li.open("/consent").await;
    page.says(&word("consent-by-guardian"));
    for answer in ["yes", "code"] {
        li.post("/consent", &[("answer", answer), ("age", "yes")]).await;
    }
    assert_eq!(consents(&tantu).await, 0);
    assert_eq!(zhou.messages(&ZHOU), 1, "only the code to sign in");
}

async fn whoever_has_no_phone_says_yes_at_the_hall(tantu: Tantu) {
    let mut li = helping(&tantu, Kind::Organisation, None, None).await;
    let page = li.begin_for(RENEWAL).await;
    page.says(&word("consent-at-the-hall.text"));
    li.post("/consent", &[("answer", "yes"), ("age", "yes")]).await;
    assert_eq!(consents(&tantu).await, 0);
}

async fn the_page_is_as_plain_in_english(tantu: Tantu) {
    let mut li = tantu.visitor().speaking("en").hesitating();
    li.sign_in(&LI).await;
    let page = li.open("/consent").await;
    page.says("At the hall it works all the same");
    let page = li.agree(&page).await;
    assert_eq!(page.location(), "/applications");
    li.open("/consent").await.says("Agreed on");
    li.open("/consent/withdraw").await.says("Take back that you agreed?");
}
