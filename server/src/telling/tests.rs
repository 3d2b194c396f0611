//! Whom a message reaches.

use super::*;
use crate::{
    app::tests::{NOW, new_draft, open},
    secret::new_id,
};
use std::collections::BTreeSet;
use tantu_domain::{
    answer::Answers,
    channel::Channel,
    ids::MandateId,
    mandate::{Basis, Details, Kind, Scope},
    phone::Phone,
    region::Role,
};
use tempfile::TempDir;
use time::Duration;

const RESIDENT: &str = "13800138000";
const HELPER: &str = "13900139000";

/// A resident with one helper.
struct Home {
    app: App,
    resident: ResidentId,
    helper: ResidentId,
    _folder: TempDir,
}

impl Home {
    async fn with(scope: Scope) -> Self {
        let (app, _, folder) = open().await;
        let (resident, helper) = (person(&app, RESIDENT).await, person(&app, HELPER).await);
        app.store().add_mandate(&mandate(helper, resident, scope)).await.unwrap();
        Self { app, resident, helper, _folder: folder }
    }

    fn case(&self, by: Actor, event: Event) -> Case {
        let submitted =
            Recorded { at: NOW, by: Actor::Resident, event: Event::Submitted { answers: Answers::new() } };
        let opening = crate::app::tests::opening(&self.app);
        let case = opening.case(&Reference::new(NOW.date(), 7));
        Case { history: vec![submitted, Recorded { at: NOW, by, event }], ..case }
    }

    /// Who is told that something happened, by number, with the text.
    async fn told(&self, event: Event) -> Vec<(String, String)> {
        let staff = Actor::Staff { name: "王芳".to_owned(), role: Role::District };
        let circle = Circle::around(&self.app, self.resident).await.unwrap();
        said(circle.tell_of_case(&self.app, &self.case(staff, event)).unwrap())
    }

    async fn draft(&self) -> Draft {
        let store = self.app.store();
        let id = store.create_draft(self.resident, new_draft(&self.app, None), NOW).await.unwrap();
        store.draft(self.resident, id).await.unwrap().unwrap()
    }
}

async fn person(app: &App, phone: &str) -> ResidentId {
    app.store().find_or_add_by_phone(&Phone::parse_mobile(phone).unwrap(), NOW).await.unwrap()
}

fn mandate(helper: ResidentId, resident: ResidentId, scope: Scope) -> Mandate {
    Mandate {
        id: MandateId(new_id()),
        helper,
        resident: Some(resident),
        kind: Kind::Relative,
        basis: Basis::Code,
        scope,
        details: Details {
            helper: "王小芳".to_owned(),
            body: None,
            resident: "张大山".to_owned(),
            citizen_id: None,
            ground: None,
        },
        region: "440307".to_owned(),
        asked_at: NOW,
        starts_at: Some(NOW),
        ends_at: NOW + Duration::days(90),
        ended_at: None,
        ended_by: None,
    }
}

fn said(messages: Vec<NewMessage>) -> Vec<(String, String)> {
    messages.into_iter().map(|message| (message.phone.as_str().to_owned(), message.text)).collect()
}

fn numbers(told: &[(String, String)]) -> Vec<&str> {
    told.iter().map(|(number, _)| number.as_str()).collect()
}

#[tokio::test]
async fn the_resident_and_whoever_follows_are_told_each_in_their_own_way() {
    let home = Home::with(Scope::WHOLE).await;
    home.app.store().write_to(home.helper, "en", Channel::Voice).await.unwrap();
    let told = home.told(Event::Approved).await;
    assert_eq!(numbers(&told), [RESIDENT, HELPER]);
    assert!(told[0].1.contains("您申请的“残疾人证到期换证”有消息") && told[0].1.contains("已经批准了"));
    assert!(told[1].1.contains("It has been approved") && told[1].1.contains("a person called 张"));
    assert!(told.iter().all(|(_, text)| !text.contains("大山")), "{told:?}");
}

#[tokio::test]
async fn nobody_is_told_of_what_they_may_not_follow() {
    let services = |slug: &str| Some(BTreeSet::from([slug.to_owned()]));
    for (scope, is_told) in [
        (Scope { follow: false, ..Scope::WHOLE }, false),
        (Scope { services: services("device-loan"), ..Scope::WHOLE }, false),
        (Scope { services: services("certificate-renewal"), apply: false, follow: true }, true),
    ] {
        let told = Home::with(scope).await.told(Event::Approved).await;
        assert_eq!(numbers(&told).contains(&HELPER), is_told);
        assert_eq!(told[0].0, RESIDENT);
    }
}

#[tokio::test]
async fn whoever_helps_no_more_is_told_no_more() {
    let home = Home::with(Scope::WHOLE).await;
    let mandate = home.app.store().mandates_over(home.resident).await.unwrap().remove(0);
    let by = tantu_domain::mandate::Ender::Resident;
    home.app.store().end_mandate(home.resident, mandate.id, by, NOW).await.unwrap();
    assert_eq!(numbers(&home.told(Event::Approved).await), [RESIDENT]);
}

#[tokio::test]
async fn somebody_with_two_mandates_is_told_once() {
    let home = Home::with(Scope::WHOLE).await;
    let another = mandate(home.helper, home.resident, Scope { apply: false, ..Scope::WHOLE });
    home.app.store().add_mandate(&another).await.unwrap();
    assert_eq!(numbers(&home.told(Event::Approved).await), [RESIDENT, HELPER]);
}

#[tokio::test]
async fn somebody_without_a_phone_is_told_nothing() {
    let home = Home::with(Scope::WHOLE).await;
    let number = tantu_domain::citizen_id::CitizenId::parse("11010519491231002X").unwrap();
    let child = home.app.store().find_or_add_by_citizen_id(&number, NOW).await.unwrap();
    home.app.store().add_mandate(&mandate(home.helper, child, Scope::WHOLE)).await.unwrap();
    let circle = Circle::around(&home.app, child).await.unwrap();
    let case = home.case(Actor::Resident, Event::Withdrawn);
    assert_eq!(numbers(&said(circle.tell_of_case(&home.app, &case).unwrap())), [HELPER]);
}

#[tokio::test]
async fn what_only_goes_on_is_told_nobody() {
    let home = Home::with(Scope::WHOLE).await;
    assert!(home.told(Event::Accepted).await.is_empty());
}

#[tokio::test]
async fn a_deleted_draft_is_told_whoever_worked_on_it_and_did_not_delete_it() {
    let home = Home::with(Scope::WHOLE).await;
    let circle = Circle::around(&home.app, home.resident).await.unwrap();
    let draft = home.draft().await;
    let told = |by| said(circle.tell_of_discard(&home.app, &draft, by));
    assert!(told(home.resident).is_empty(), "the helper never worked on it");
    let by_helper = told(home.helper);
    assert_eq!(numbers(&by_helper), [RESIDENT]);
    assert!(by_helper[0].1.contains("王小芳帮您删掉了"), "{by_helper:?}");
}

#[tokio::test]
async fn both_are_told_that_a_mandate_begins_and_ends_and_that_all_is_deleted() {
    let home = Home::with(Scope::WHOLE).await;
    let mandate = home.app.store().mandates_over(home.resident).await.unwrap().remove(0);
    tell(&home.app, News::MandateBegun(&mandate)).await.unwrap();
    tell(&home.app, News::MandateEnded(&mandate)).await.unwrap();
    let goodbye = Circle::around(&home.app, home.resident).await.unwrap().tell_of_deletion(&home.app);
    assert_eq!(goodbye.iter().map(|message| message.to).collect::<Vec<_>>(), [None, Some(home.helper)]);
    home.app.store().write_messages(&goodbye, NOW).await.unwrap();
    home.app.deliver_messages().await;
    let lines = std::fs::read_to_string(home.app.messenger().path()).unwrap();
    for (text, count) in
        [("王小芳可以在坦途帮您办事", 1), ("帮张**办事", 2), ("不能再在坦途", 2), ("资料", 2)]
    {
        assert_eq!(lines.matches(text).count(), count, "{text}: {lines}");
    }
}
