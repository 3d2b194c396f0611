//! What a device keeps, and what it brings back: each thing is done once, by the right person, and nothing is lost on the
//! way.

use crate::definitions::{SERVICE, WORDS, with_reader_card, write};
use axum::http::{Request, header};
use serde_json::json;
use std::path::Path;
use tantu_app::device::{Outcome, Until, What, Why};
use tantu_domain::{
    answer::Typed,
    case::Case,
    channel::Channel,
    ids::{DraftId, ResidentId},
    mandate::Ender,
    phone::Phone,
    region::Role,
};
use tantu_journeys::{
    Cast, NOW, Outbox, Page, Person, REGION, Tantu,
    cast::{LI, NOTE, WU, ZHOU},
    journeys, word,
};
use tantu_server::secret::new_id;
use time::Duration;

journeys! {
    what_was_done_without_a_network_makes_a_case_like_any_other
    delivered_again_in_pieces_or_twice_at_once_it_is_done_once
    a_delivery_that_breaks_off_goes_on_where_it_broke
    the_later_answer_stands_however_wrong_the_clock_of_the_device_is
    whoever_corrects_themselves_on_a_slow_device_reads_nothing_about_it
    nobody_brings_what_somebody_else_did
    nobody_reaches_anothers_draft_by_its_number
    what_is_told_of_a_disability_waits_for_leave
    a_helper_brings_what_they_did_for_somebody_while_they_may
    what_is_not_offered_keeps_nothing_else_from_being_done
    what_was_changed_since_it_was_checked_is_not_sent
    a_form_that_has_changed_is_looked_at_again_with_every_answer
    a_mended_case_goes_back_once_and_not_too_late
    what_was_sent_elsewhere_meanwhile_is_not_changed_in_silence
    what_was_thrown_away_is_gone_unless_somebody_went_on_with_it
    what_is_known_is_taken_over_unless_it_is_for_somebody_else
    a_device_keeps_what_its_person_may_see
    what_is_no_delivery_is_refused
    a_page_says_to_the_device_whose_it_is
}

fn minutes(minutes: i64) -> Duration {
    Duration::minutes(minutes)
}

fn refused(why: Why) -> Outcome {
    Outcome::Refused { why }
}

fn wait(until: Until) -> Outcome {
    Outcome::Wait { until }
}

async fn id(tantu: &Tantu, who: &Cast) -> ResidentId {
    let phone = Phone::parse_mobile(who.phone).unwrap();
    tantu.app().store().find_or_add_by_phone(&phone, tantu.app().now()).await.unwrap()
}

async fn cases(tantu: &Tantu, who: &Cast) -> Vec<Case> {
    tantu.app().store().cases_of(id(tantu, who).await).await.unwrap()
}

/// Somebody who has signed in and agreed, with an empty device.
async fn ready(tantu: &Tantu, who: &Cast) -> (Person, Outbox) {
    let mut person = tantu.resident(who).await;
    person.post("/consent", &[("age", "yes"), ("answer", "yes")]).await;
    (person, Outbox { person: Some(id(tantu, who).await), ..Outbox::default() })
}

/// A renewal, begun, filled in and sent half an hour ago.
fn whole(outbox: &mut Outbox, who: &Cast) -> DraftId {
    let draft = outbox.begin(NOW - minutes(30));
    outbox.fill_in_and_submit(NOW - minutes(29), draft, &who.typed());
    draft
}

/// Everything was done, and at last it was sent.
#[track_caller]
fn is_sent(outcomes: &[Outcome]) -> String {
    let (last, before) = outcomes.split_last().expect("something was delivered");
    assert!(before.iter().all(|outcome| *outcome == Outcome::Done), "{before:?}");
    let Outcome::Sent { reference } = last else { panic!("{last:?}") };
    reference.to_string()
}

async fn what_was_done_without_a_network_makes_a_case_like_any_other(tantu: Tantu) {
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    let messages = li.messages(&LI);
    whole(&mut outbox, &LI);
    let reference = is_sent(&li.deliver(&outbox).await);
    let receipt = li.open(&format!("/applications/{reference}/receipt")).await;
    assert_eq!(receipt.name(), "receipt");
    receipt.says(&reference);
    assert_eq!(li.messages(&LI), messages + 1, "she is told that it came in");
    li.apply(&LI).await;
    let cases = cases(&tantu, &LI).await;
    let [by_pages, by_device] = cases.as_slice() else { panic!("{} cases", cases.len()) };
    assert_eq!(by_pages.answers(), by_device.answers());
    assert_eq!(by_pages.definition, by_device.definition);
    assert_eq!(tantu.count("select count(*) from drafts").await, 0);
}

async fn delivered_again_in_pieces_or_twice_at_once_it_is_done_once(tantu: Tantu) {
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    whole(&mut outbox, &LI);
    for count in 1..outbox.commands.len() {
        let outcomes = li.deliver_first(count, &outbox).await;
        assert!(outcomes.iter().all(|outcome| *outcome == Outcome::Done), "{outcomes:?}");
    }
    let messages = li.messages(&LI);
    let first = is_sent(&li.deliver(&outbox).await);
    assert_eq!(is_sent(&li.deliver(&outbox).await), first, "the answer was lost on its way");
    assert_eq!((cases(&tantu, &LI).await.len(), li.messages(&LI)), (1, messages + 1));

    let (zhou, mut outbox) = ready(&tantu, &ZHOU).await;
    whole(&mut outbox, &ZHOU);
    let (mut one, mut two, mut three) = (zhou.clone(), zhou.clone(), zhou);
    let (one, two, three) = tokio::join!(one.deliver(&outbox), two.deliver(&outbox), three.deliver(&outbox));
    assert_eq!(is_sent(&one), is_sent(&two));
    assert_eq!(is_sent(&two), is_sent(&three));
    assert_eq!(cases(&tantu, &ZHOU).await.len(), 1);
    assert_eq!(tantu.count("select count(*) from drafts").await, 0);
    assert_eq!(tantu.count("select count(*) from replaced_answers").await, 0);
}

async fn a_delivery_that_breaks_off_goes_on_where_it_broke(tantu: Tantu) {
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    whole(&mut outbox, &LI);
    let body = serde_json::to_string(&outbox.first(100, tantu.app().now())).unwrap();
    tantu.meddle("alter table submissions rename column submitted_at to gone").await;
    assert_eq!(li.bring(&body).await.status, 503, "what was done until then is done");
    assert_eq!(tantu.count("select count(*) from draft_answers").await, LI.typed().len() as i64);
    tantu.meddle("alter table submissions rename column gone to submitted_at").await;
    is_sent(&li.deliver(&outbox).await);
    assert_eq!(cases(&tantu, &LI).await.len(), 1);
}

async fn the_later_answer_stands_however_wrong_the_clock_of_the_device_is(tantu: Tantu) {
    for days in [-1, 0, 1] {
        let (mut li, mut outbox) = ready(&tantu, &LI).await;
        let (by, store) = (outbox.person, tantu.app().store());
        outbox.fast_by = Duration::days(days);
        let began = tantu.app().now();
        let draft = outbox.begin(began);
        li.deliver(&outbox).await;
        let page = format!("/apply/{draft}/address");
        tantu.forward(minutes(10));
        li.post(&page, &[("address", LI.address)]).await;
        tantu.forward(minutes(10));
        // Before the page was sent on the other device, and after it.
        outbox.answer(began + minutes(5), draft, "address", ZHOU.address);
        assert_eq!(li.deliver(&outbox).await, [Outcome::Done, Outcome::Done]);
        let shown = li.open(&page).await;
        assert_eq!(shown.value("address").as_deref(), Some(LI.address), "{days}");
        shown.says(ZHOU.address);
        outbox.answer(began + minutes(15), draft, "address", WU.address);
        li.deliver(&outbox).await;
        let shown = li.open(&page).await;
        assert_eq!(shown.value("address").as_deref(), Some(WU.address), "{days}");
        shown.says(LI.address);
        let stored = store.draft(by.unwrap(), draft).await.unwrap().unwrap();
        assert_eq!(stored.written["address"].at, began + minutes(15), "{days}");
        assert_eq!(stored.replaced["address"].len(), 2);
    }
}

async fn whoever_corrects_themselves_on_a_slow_device_reads_nothing_about_it(tantu: Tantu) {
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    let page = li.begin().await;
    let page = page.path().replace("/number", "/address");
    li.post(&page, &[("address", LI.address)]).await;
    let draft: DraftId = page.split('/').nth(2).unwrap().parse().unwrap();
    let seen = li.open(&page).await.value("seen").unwrap();
    outbox.fast_by = -Duration::DAY;
    let mut answer = |minute: i64, text: &str, seen: &str| {
        let (question, seen) = ("address".to_owned(), Some(seen.to_owned()));
        let typed = Typed::from([(question.clone(), text.to_owned())]);
        outbox.put(NOW + minutes(minute), draft, What::Answer { question, typed, seen });
    };
    answer(1, ZHOU.address, &seen);
    // However slow its clock, on the device the second answer is later than the first.
    answer(2, WU.address, &(seen.parse::<i64>().unwrap() + 1).to_string());
    tantu.forward(minutes(5));
    assert_eq!(li.deliver(&outbox).await, [Outcome::Done, Outcome::Done]);
    assert_eq!(li.open(&page).await.value("address").as_deref(), Some(WU.address));
    assert_eq!(tantu.count("select count(*) from replaced_answers").await, 0);
}

async fn nobody_brings_what_somebody_else_did(tantu: Tantu) {
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    let (mut zhou, _) = ready(&tantu, &ZHOU).await;
    whole(&mut outbox, &LI);
    let waits = vec![wait(Until::SignIn); outbox.commands.len()];
    assert_eq!(tantu.visitor().deliver(&outbox).await, waits, "nobody is signed in");
    assert_eq!(zhou.deliver(&outbox).await, waits, "somebody else is");
    assert!(cases(&tantu, &ZHOU).await.is_empty());
    let strays = Outbox { person: None, ..outbox.clone() };
    assert_eq!(tantu.visitor().deliver(&strays).await, waits);
    is_sent(&li.deliver(&strays).await);
    assert_eq!(cases(&tantu, &LI).await.len(), 1, "it becomes hers who signs in");
    let theirs = zhou.deliver(&strays).await;
    assert!(theirs.iter().all(|outcome| *outcome == refused(Why::Gone)), "{theirs:?}");
}

async fn nobody_reaches_anothers_draft_by_its_number(tantu: Tantu) {
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    let draft = outbox.begin(NOW);
    outbox.answer(NOW, draft, "address", LI.address);
    li.deliver(&outbox).await;
    let (mut zhou, theirs) = ready(&tantu, &ZHOU).await;
    let mut tried = Vec::new();
    for draft in [draft, DraftId(new_id())] {
        let mut outbox = theirs.clone();
        outbox.answer(NOW, draft, "address", ZHOU.address);
        outbox.put(NOW, draft, What::Submit { typed: LI.typed() });
        outbox.put(NOW, draft, What::Forget);
        outbox.put(NOW, draft, What::Discard);
        tried.push(zhou.deliver(&outbox).await);
    }
    let [to_hers, to_nothing] = tried.as_slice() else { panic!("{tried:?}") };
    assert_eq!(to_hers, to_nothing, "nobody learns whether there is one");
    let mut over = theirs;
    let (service, region) = ("certificate-renewal".to_owned(), REGION.to_owned());
    over.put(NOW, draft, What::Begin { service, region });
    over.answer(NOW, draft, "address", ZHOU.address);
    assert_eq!(zhou.deliver(&over).await, [refused(Why::Gone), refused(Why::Gone)]);
    let page = li.open(&format!("/apply/{draft}/address")).await;
    assert_eq!(page.value("address").as_deref(), Some(LI.address));
}

async fn what_is_told_of_a_disability_waits_for_leave(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let mut outbox = Outbox { person: Some(id(&tantu, &LI).await), ..Outbox::default() };
    whole(&mut outbox, &LI);
    assert!(!li.snapshot().await.unwrap().has_consent);
    let waits = vec![wait(Until::Consent); outbox.commands.len()];
    assert_eq!(li.deliver(&outbox).await, waits);
    assert_eq!(tantu.count("select count(*) from drafts").await, 0, "nothing is kept without it");
    li.post("/consent", &[("age", "yes"), ("answer", "yes")]).await;
    assert!(li.snapshot().await.unwrap().has_consent);
    is_sent(&li.deliver(&outbox).await);
}

async fn a_helper_brings_what_they_did_for_somebody_while_they_may(tantu: Tantu) {
    let (mut li, _) = ready(&tantu, &LI).await;
    let (mut zhou, outbox) = ready(&tantu, &ZHOU).await;
    zhou.acts_for(&ZHOU, &LI).await;
    let snapshot = zhou.snapshot().await.unwrap();
    let mandate = snapshot.acting.expect("Zhou acts for Li");
    assert_eq!((snapshot.person, snapshot.resident), (id(&tantu, &ZHOU).await, id(&tantu, &LI).await));
    assert_eq!(snapshot.phone.unwrap().as_str(), LI.phone, "hers is filled in, not his");
    let (mandate, name) = (mandate.id, "周建国");
    // What he did for her is hers, whomever he has chosen meanwhile.
    zhou.post("/for", &[("for", "me")]).await;
    let mut outbox = Outbox { mandate: Some(mandate.to_string()), ..outbox };
    let draft = outbox.begin(NOW);
    outbox.answer(NOW, draft, "address", LI.address);
    assert_eq!(zhou.deliver(&outbox).await, [Outcome::Done, Outcome::Done]);
    let page = li.open(&format!("/apply/{draft}/address")).await;
    page.says(&format!("{name}填的"));
    let snapshot = li.snapshot().await.unwrap();
    assert!(snapshot.names.values().any(|known| known == name), "{:?}", snapshot.names);
    let forged = Outbox { mandate: Some(new_id().to_string()), ..outbox.clone() };
    assert_eq!(zhou.deliver(&forged).await, [refused(Why::Gone), refused(Why::Gone)]);
    zhou.choose(LI.name()).await;
    let (store, now) = (tantu.app().store(), tantu.app().now());
    store.end_mandate(id(&tantu, &LI).await, mandate, Ender::Resident, now).await.unwrap();
    outbox.answer(NOW, draft, "address", ZHOU.address);
    assert_eq!(zhou.deliver(&outbox).await, vec![refused(Why::Gone); 3]);
    assert_eq!(zhou.snapshot().await, None, "he may keep nothing of hers any more");
    assert_eq!(
        li.open(&format!("/apply/{draft}/address")).await.value("address").as_deref(),
        Some(LI.address)
    );
}

async fn what_is_not_offered_keeps_nothing_else_from_being_done(tantu: Tantu) {
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    for (service, region) in [("tea", REGION), ("certificate-renewal", "123456")] {
        let draft = DraftId(new_id());
        let what = What::Begin { service: service.to_owned(), region: region.to_owned() };
        outbox.put(NOW - minutes(40), draft, what);
        outbox.answer(NOW - minutes(39), draft, "address", LI.address);
    }
    whole(&mut outbox, &LI);
    let outcomes = li.deliver(&outbox).await;
    let (gone, done) = outcomes.split_at(4);
    let both = [refused(Why::NotOffered), refused(Why::Gone)];
    assert_eq!(gone, [both.clone(), both].concat());
    is_sent(done);
}

async fn what_was_changed_since_it_was_checked_is_not_sent(tantu: Tantu) {
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    let draft = whole(&mut outbox, &LI);
    li.deliver_first(outbox.commands.len() - 1, &outbox).await;
    li.post(&format!("/apply/{draft}/address"), &[("address", WU.address)]).await;
    let outcomes = li.deliver(&outbox).await;
    assert_eq!(outcomes.last(), Some(&refused(Why::Changed)));
    let check = li.open(&format!("/apply/{draft}")).await;
    assert_eq!(check.name(), "check", "everything waits for her there");
    check.says(WU.address);
    let mut outbox = Outbox { commands: Vec::new(), ..outbox };
    let mut typed = LI.typed();
    typed.insert("address".to_owned(), Typed::from([("address".to_owned(), WU.address.to_owned())]));
    // An answer to what nobody asks her, and an empty one, are nothing she saw.
    typed.insert("hall".to_owned(), Typed::new());
    outbox.put(NOW, draft, What::Submit { typed });
    is_sent(&li.deliver(&outbox).await);

    let mut outbox = Outbox { commands: Vec::new(), ..outbox };
    let draft = DraftId(new_id());
    let (service, region) = ("certificate-renewal".to_owned(), REGION.to_owned());
    outbox.put(NOW, draft, What::Begin { service, region });
    outbox.put(NOW, draft, What::Forget);
    outbox.put(NOW, draft, What::Submit { typed: LI.typed() });
    let outcomes = li.deliver(&outbox).await;
    assert_eq!(outcomes, [Outcome::Done, Outcome::Done, refused(Why::Changed)], "something is missing");
}

async fn a_form_that_has_changed_is_looked_at_again_with_every_answer(mut tantu: Tantu) {
    let shelf = with_reader_card(&mut tantu).await;
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    let draft = DraftId(new_id());
    let (service, region) = ("reader-card".to_owned(), REGION.to_owned());
    outbox.put(NOW, draft, What::Begin { service, region });
    outbox.answer(NOW, draft, "wish", "braille");
    li.deliver(&outbox).await;
    assert!(li.snapshot().await.unwrap().past.is_empty(), "the device has the present form");

    asks_how_many(shelf.path());
    tantu.restart().await;
    li.move_to(&tantu);
    let snapshot = li.snapshot().await.unwrap();
    let [past] = snapshot.past.as_slice() else { panic!("{:?}", snapshot.past) };
    let began_with = (past.service.as_str(), past.version.as_str());
    assert_eq!(began_with, ("reader-card", snapshot.drafts[0].definition.as_str()));

    outbox.answer(NOW, draft, "declaration", "yes");
    outbox.answer(NOW, draft, "colour", "red");
    let typed = |question: &str, text: &str| {
        (question.to_owned(), Typed::from([(question.to_owned(), text.to_owned())]))
    };
    let typed = [typed("wish", "braille"), typed("declaration", "yes")].into();
    outbox.put(NOW, draft, What::Submit { typed });
    let outcomes = li.deliver(&outbox).await;
    let changed = refused(Why::Changed);
    assert_eq!(outcomes, [Outcome::Done, Outcome::Done, Outcome::Done, changed.clone(), changed]);
    let told = li.open(&format!("/apply/{draft}")).await;
    told.says(&word("update-title"));
    let page = li.fill_in(&told, &[]).await;
    assert_eq!(page.name(), "page-count");
    let check = li.fill_in(&page, &[("page-count", "3")]).await;
    check.says("盲文书");
    assert_eq!(check.name(), "check", "nothing she answered without a network is asked again");
}

/// From now on the library asks one thing more.
fn asks_how_many(shelf: &Path) {
    let more = "[[question]]\nid = \"page-count\"\nkind = \"number\"\n\n[[question]]\nid = \"declaration\"";
    write(shelf, &SERVICE.replace("[[question]]\nid = \"declaration\"", more), WORDS);
}

async fn a_mended_case_goes_back_once_and_not_too_late(tantu: Tantu) {
    let (mut li, outbox) = ready(&tantu, &LI).await;
    let staff = tantu.staff(Role::District).await;
    for is_withdrawn in [false, true] {
        let reference = li.apply(&LI).await;
        staff.request_correction(&reference, "address", NOTE).await;
        li.post(&format!("/applications/{reference}/correct"), &[]).await;
        let drafts = li.snapshot().await.unwrap().drafts;
        let draft = drafts
            .iter()
            .find(|draft| draft.corrects.as_ref().is_some_and(|corrects| corrects.to_string() == reference));
        let (draft, mut typed) = draft.map(|draft| (draft.id, draft.typed.clone())).unwrap();
        typed.insert("address".to_owned(), Typed::from([("address".to_owned(), WU.address.to_owned())]));
        tantu.forward(minutes(10));
        let mut outbox = outbox.clone();
        let now = tantu.app().now();
        outbox.answer(now - minutes(5), draft, "address", WU.address);
        outbox.put(now, draft, What::Submit { typed });
        if is_withdrawn {
            li.post(&format!("/applications/{reference}/withdraw"), &[]).await;
            assert_eq!(li.deliver(&outbox).await, vec![refused(Why::TooLate); 2]);
        } else {
            assert_eq!(is_sent(&li.deliver(&outbox).await), reference);
            assert_eq!(is_sent(&li.deliver(&outbox).await), reference);
            assert_eq!(staff.version(&reference).await, 3, "it went back once");
            let file = staff.get(&format!("/cases/{reference}")).await;
            assert_eq!(file.json["answers"]["address"]["value"], json!(WU.address));
        }
    }
}

async fn what_was_sent_elsewhere_meanwhile_is_not_changed_in_silence(tantu: Tantu) {
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    let draft = whole(&mut outbox, &LI);
    let reference = is_sent(&li.deliver(&outbox).await);
    let mut outbox = Outbox { commands: Vec::new(), ..outbox };
    outbox.answer(NOW, draft, "address", LI.address);
    outbox.answer(NOW, draft, "address", WU.address);
    outbox.put(NOW, draft, What::Forget);
    outbox.put(NOW, draft, What::Discard);
    outbox.put(NOW, draft, What::Submit { typed: LI.typed() });
    let sent = li.deliver(&outbox).await;
    let same = &sent[0];
    assert!(matches!(same, Outcome::Sent { reference: known } if known.to_string() == reference), "{same:?}");
    assert_eq!(sent[1..4], [refused(Why::TooLate), Outcome::Done, refused(Why::TooLate)]);
    assert_eq!(sent.last(), Some(same), "what is sent is sent");
    assert_eq!(cases(&tantu, &LI).await.len(), 1);
}

async fn what_was_thrown_away_is_gone_unless_somebody_went_on_with_it(tantu: Tantu) {
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    let draft = outbox.begin(NOW);
    outbox.answer(NOW + minutes(1), draft, "address", LI.address);
    outbox.put(NOW + minutes(2), draft, What::Discard);
    tantu.forward(minutes(10));
    for _ in 0..2 {
        assert_eq!(li.deliver(&outbox).await, vec![Outcome::Done; 3]);
        assert_eq!(tantu.count("select count(*) from drafts").await, 0, "it does not come back");
    }
    let mut outbox = Outbox { commands: Vec::new(), ..outbox };
    let draft = outbox.begin(NOW + minutes(3));
    li.deliver(&outbox).await;
    li.post(&format!("/apply/{draft}/address"), &[("address", WU.address)]).await;
    outbox.put(NOW + minutes(4), draft, What::Discard);
    assert_eq!(li.deliver(&outbox).await, [Outcome::Done, refused(Why::Changed)]);
    let page = li.open(&format!("/apply/{draft}/address")).await;
    assert_eq!(page.value("address").as_deref(), Some(WU.address), "what was added is not lost");
}

async fn what_is_known_is_taken_over_unless_it_is_for_somebody_else(tantu: Tantu) {
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    li.apply(&LI).await;
    let draft = outbox.begin(NOW);
    li.deliver(&outbox).await;
    let known = li.snapshot().await.unwrap().drafts.remove(0);
    assert!(known.id == draft && known.carried.contains_key("address"), "{:?}", known.carried);
    outbox.put(NOW, draft, What::Forget);
    assert_eq!(li.deliver(&outbox).await, vec![Outcome::Done; 2]);
    let forgotten = li.snapshot().await.unwrap().drafts.remove(0);
    assert!(forgotten.carried.is_empty() && forgotten.typed.is_empty(), "{forgotten:?}");
    // The network died under the button: the one that was begun here, too, is not left behind.
    li.post("/services/certificate-renewal/start", &[("new", "yes")]).await;
    assert_eq!(li.snapshot().await.unwrap().drafts.len(), 2);
    let own = outbox.begin(NOW);
    li.deliver(&outbox).await;
    let mut drafts = li.snapshot().await.unwrap().drafts;
    drafts.retain(|open| open.id != draft && open.id != own);
    assert!(drafts.is_empty(), "{drafts:?}");
}

async fn a_device_keeps_what_its_person_may_see(tantu: Tantu) {
    assert_eq!(tantu.visitor().snapshot().await, None);
    let (mut li, _) = ready(&tantu, &LI).await;
    let reference = li.apply(&LI).await;
    li.begin().await;
    let (mut zhou, _) = ready(&tantu, &ZHOU).await;
    zhou.apply(&ZHOU).await;
    let snapshot = li.snapshot().await.unwrap();
    assert_eq!((snapshot.person, snapshot.acting), (snapshot.resident, None));
    assert_eq!(snapshot.phone.as_ref().map(Phone::as_str), Some(LI.phone));
    assert_eq!((snapshot.channel, snapshot.as_of), (Channel::Text, tantu.app().now()));
    let [known] = snapshot.cases.as_slice() else { panic!("{} cases", snapshot.cases.len()) };
    assert_eq!(known.case.reference.to_string(), reference);
    assert_eq!(known.case, cases(&tantu, &LI).await[0], "the whole of it");
    assert_eq!(known.told.len(), 1, "that she was told is known, too");
    assert_eq!((snapshot.drafts.len(), snapshot.past.len()), (1, 0));
    let page = li.get("/device/snapshot").await;
    page.keeps_quiet_about(ZHOU.address);
    assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
    assert!(page.headers.get("tantu-visit").is_none(), "it is no page");
}

async fn what_is_no_delivery_is_refused(tantu: Tantu) {
    let (mut li, mut outbox) = ready(&tantu, &LI).await;
    outbox.begin(NOW);
    let body = serde_json::to_string(&outbox.first(9, NOW)).unwrap();
    let without = body.replace("\"region\"", "\"place\"");
    for (wrong, status) in [
        ("", 400),
        ("{", 400),
        ("[]", 422),
        ("{}", 422),
        (without.as_str(), 422),
        (&body.replace("2026", "two thousand"), 422),
        (&"x".repeat(70_000), 413),
    ] {
        assert_eq!(li.bring(wrong).await.status, status, "{:.40}", wrong);
    }
    for time in ["0000-01-01T00:00:00Z", "9999-12-31T23:59:59+00:00", "1970-01-01T08:00:00+08:00"] {
        let mut strange: serde_json::Value = serde_json::from_str(&body).unwrap();
        for place in ["/clock", "/commands/0/at"] {
            *strange.pointer_mut(place).unwrap() = json!(time);
            assert_eq!(li.bring(&strange.to_string()).await.status, 200, "{place} {time}");
        }
    }
    let ask = |marked: bool, kind: &str| {
        let request = Request::post("/device/commands").header(header::CONTENT_TYPE, kind);
        if marked { request.header("sec-fetch-site", "same-origin") } else { request }
    };
    assert_eq!(li.ask(ask(false, "application/json"), &body).await.status, 403, "nobody vouches for it");
    let foreign = ask(false, "application/json").header("sec-fetch-site", "cross-site");
    let foreign = foreign.header(header::ORIGIN, "https://evil.example");
    assert_eq!(li.ask(foreign, &body).await.status, 403);
    assert_eq!(li.ask(ask(true, "application/x-www-form-urlencoded"), "a=b").await.status, 415);
    assert_eq!(li.get("/device/commands").await.status, 405);
}

async fn a_page_says_to_the_device_whose_it_is(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let visit = |page: &Page| page.header("tantu-visit").to_owned();
    let told = "language=zh-CN&display=&place=440307";
    assert_eq!(visit(&visitor.open("/").await), told);
    visitor.post("/settings", &[("theme", "dark"), ("size", "125"), ("language", "en")]).await;
    let english = visit(&visitor.open("/?lang=en").await);
    assert_eq!(english, "language=en&display=dark-125&place=440307");

    let mut zhou = tantu.resident(&ZHOU).await;
    let person = id(&tantu, &ZHOU).await;
    assert_eq!(visit(&zhou.open("/applications").await), format!("{told}&person={person}"));
    zhou.acts_for(&ZHOU, &LI).await;
    let mandate = zhou.snapshot().await.unwrap().acting.unwrap().id;
    let acting = format!("{told}&person={person}&mandate={mandate}");
    assert_eq!(visit(&zhou.open("/applications").await), acting);
    let (store, now) = (tantu.app().store(), tantu.app().now());
    store.end_mandate(id(&tantu, &LI).await, mandate, Ender::Resident, now).await.unwrap();
    assert_eq!(visit(&zhou.open("/help").await), acting, "he does not act for himself all at once");
    assert_eq!(visit(&zhou.send("/sign-out", &[]).await), told);
}
