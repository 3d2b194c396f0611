//! What people are told wherever they are: the resident and whoever helps them, each in their own language and format.

use serde_json::{Value, json};
use tantu_app::locale::{Language, Locale};
use tantu_domain::region::Role;
use tantu_journeys::{
    Cast, Page, Person, RENEWAL, Staff, Tantu,
    cast::{LI, NOTE, REASON, WU, ZHAO},
    journeys, watch, word,
};
use time::Duration;

journeys! {
    whoever_reads_is_written_to_and_whoever_hears_is_called
    it_is_the_same_the_other_way_round
    a_helper_who_deletes_a_draft_is_no_secret
    whoever_worked_on_a_draft_hears_that_it_is_gone
    both_hear_that_help_begins_and_ends
    whoever_has_their_data_deleted_hears_of_it
    the_receipt_says_who_was_told
    somebody_without_a_phone_reads_that_nobody_can_tell_them
    a_person_chooses_how_to_be_told
    a_person_is_written_to_in_the_language_they_came_with
    what_a_stopped_server_could_not_send_is_sent_after_the_next_start
}

/// What somebody was sent, oldest first; not the codes.
fn news(tantu: &Tantu, who: &Cast) -> Vec<Value> {
    let lines = std::fs::read_to_string(tantu.app().messenger().path()).unwrap();
    let lines = lines.lines().map(|line| serde_json::from_str(line).unwrap());
    lines.filter(|line: &Value| line["to"] == who.phone && line["language"].is_string()).collect()
}

/// The one message that has come to somebody since there were `before`.
fn latest(tantu: &Tantu, who: &Cast, before: usize) -> Value {
    let mut news = news(tantu, who);
    assert_eq!(news.len(), before + 1, "{news:?}");
    news.pop().unwrap()
}

/// How somebody wants to be told.
#[derive(Clone, Copy)]
struct Manner {
    language: Language,
    channel: &'static str,
}

const READS: Manner = Manner { language: Language::Chinese, channel: "text" };
const HEARS: Manner = Manner { language: Language::English, channel: "voice" };

impl Manner {
    async fn chosen_by(self, person: &mut Person) {
        let fields = [("language", self.language.tag()), ("channel", self.channel)];
        assert_eq!(person.send("/settings", &fields).await.status, 200);
    }

    /// What is said of a turn, up to where it mentions something.
    fn says(self, turn: &str) -> String {
        let said = Locale::new(self.language).words().get(&format!("told-{turn}"));
        said.split('{').next().unwrap().trim().to_owned()
    }

    fn fits(self, message: &Value, turn: &str, name: &str) {
        let text = message["text"].as_str().unwrap();
        assert!(text.contains(&self.says(turn)), "{turn}: {text}");
        let channel = if self.channel == "text" { "sms" } else { "voice" };
        assert_eq!(
            (&message["channel"], &message["language"]),
            (&channel.into(), &self.language.tag().into())
        );
        // No more than somebody may read who looks over a shoulder, and hear who cannot see.
        for secret in [name, NOTE, REASON, LI.address, LI.number, "http"] {
            assert!(!text.contains(secret), "{secret} is in {text}");
        }
        let is_symbol = |c: char| "-“”（）*0123456789".contains(c);
        assert!(self.channel == "text" || turn == "correction" || !text.contains(is_symbol), "{text}");
    }
}

/// A resident and a relative who acts for her.
async fn family(tantu: &Tantu) -> (Person, Person) {
    let mut li = tantu.resident(&LI).await;
    li.send("/consent", &[("age", "yes"), ("answer", "yes")]).await;
    let mut zhao = tantu.resident(&ZHAO).await;
    zhao.acts_for(&ZHAO, &LI).await;
    (li, zhao)
}

/// Everything of which both are told, one after the other.
async fn walk(tantu: &Tantu, resident: Manner, helper: Manner) {
    let (mut li, mut zhao) = family(tantu).await;
    resident.chosen_by(&mut li).await;
    helper.chosen_by(&mut zhao).await;
    let staff = tantu.staff(Role::District).await;
    let (mut told_li, mut told_zhao) = (news(tantu, &LI).len(), news(tantu, &ZHAO).len());
    let mut both_hear = |turn: &str| {
        resident.fits(&latest(tantu, &LI, told_li), turn, LI.name());
        helper.fits(&latest(tantu, &ZHAO, told_zhao), turn, LI.name());
        (told_li, told_zhao) = (told_li + 1, told_zhao + 1);
    };
    let reference = zhao.apply(&LI).await;
    both_hear("submitted");
    staff.request_correction(&reference, "address", NOTE).await;
    both_hear("correction");
    mend(&mut zhao, &reference).await;
    both_hear("corrected");
    staff.make(&reference, "refuse", json!({ "reason": REASON })).await;
    both_hear("refused");
    appeal(&mut li, &reference).await;
    staff.make(&reference, "decide-appeal", json!({ "is_granted": true, "reason": REASON })).await;
    both_hear("appeal-granted");
    approve(&staff, &reference).await;
    both_hear("approved");
    let another = zhao.apply(&LI).await;
    both_hear("submitted");
    zhao.post(&format!("/applications/{another}/withdraw"), &[]).await;
    both_hear("withdrawn");
}

/// Mends the address.
async fn mend(person: &mut Person, reference: &str) {
    let tasks = person.send(&format!("/applications/{reference}/correct"), &[]).await;
    let draft = tasks.path().split('/').nth(2).unwrap().to_owned();
    let page = person.open(&format!("/apply/{draft}/address")).await;
    person.fill_in(&page, &[("address", WU.address)]).await;
    let sent = person.send(&format!("/apply/{draft}/check"), &[]).await;
    assert!(sent.path().contains(reference), "{}", sent.address);
}

async fn appeal(person: &mut Person, reference: &str) {
    let sent = person.post(&format!("/applications/{reference}/appeal"), &[("words", "请再看一遍")]).await;
    assert_eq!(sent.status, 303);
}

/// Takes the case as far as the decision.
async fn approve(staff: &Staff, reference: &str) {
    for (name, with) in
        [("accept", json!({})), ("assess", json!({ "result": "符合" })), ("end-notice", json!({}))]
    {
        staff.play(reference, name, with).await;
    }
    staff.make(reference, "approve", json!({})).await;
}

async fn whoever_reads_is_written_to_and_whoever_hears_is_called(tantu: Tantu) {
    walk(&tantu, READS, HEARS).await;
}

async fn it_is_the_same_the_other_way_round(tantu: Tantu) {
    walk(&tantu, HEARS, READS).await;
}

/// A draft of hers, with one answer of this person's.
async fn drafted(person: &mut Person) -> String {
    let page = person.begin_for(RENEWAL).await;
    let check = person.answer_all(page, &LI).await;
    check.path().trim_end_matches("/check").to_owned()
}

async fn a_helper_who_deletes_a_draft_is_no_secret(tantu: Tantu) {
    let (_, mut zhao) = family(&tantu).await;
    let draft = drafted(&mut zhao).await;
    let (li_before, zhao_before) = (news(&tantu, &LI).len(), news(&tantu, &ZHAO).len());
    for _ in 0..2 {
        zhao.post(&format!("{draft}/discard"), &[]).await;
    }
    let message = latest(&tantu, &LI, li_before);
    let text = message["text"].as_str().unwrap();
    assert!(text.contains(&format!("{}帮您删掉了", ZHAO.name())), "{text}");
    assert_eq!(news(&tantu, &ZHAO).len(), zhao_before, "she saw it herself");
}

async fn whoever_worked_on_a_draft_hears_that_it_is_gone(tantu: Tantu) {
    let (mut li, mut zhao) = family(&tantu).await;
    let draft = drafted(&mut zhao).await;
    let before = news(&tantu, &ZHAO).len();
    li.post(&format!("{draft}/discard"), &[]).await;
    let message = latest(&tantu, &ZHAO, before);
    let text = message["text"].as_str().unwrap();
    assert!(text.contains("草稿删掉了") && !text.contains(LI.name()), "{text}");
}

async fn both_hear_that_help_begins_and_ends(tantu: Tantu) {
    let (mut li, _) = family(&tantu).await;
    for (who, begun) in
        [(&LI, format!("{}可以在坦途帮您办事", ZHAO.name())), (&ZHAO, "您可以在坦途帮".to_owned())]
    {
        let message = latest(&tantu, who, 0);
        assert!(message["text"].as_str().unwrap().contains(&begun), "{message}");
    }
    let page = li.open("/helpers").await;
    let page = li.click(&page, &word("mandate-end")).await;
    li.fill_in(&page, &[]).await;
    for who in [&LI, &ZHAO] {
        let message = latest(&tantu, who, 1);
        assert!(message["text"].as_str().unwrap().contains("不能再在坦途"), "{message}");
    }
}

async fn whoever_has_their_data_deleted_hears_of_it(tantu: Tantu) {
    let (mut li, _) = family(&tantu).await;
    let (li_before, zhao_before) = (news(&tantu, &LI).len(), news(&tantu, &ZHAO).len());
    let page = li.open("/my-data/delete").await;
    assert_eq!(li.fill_in(&page, &[]).await.status, 200);
    let message = latest(&tantu, &LI, li_before);
    assert!(message["text"].as_str().unwrap().contains("按您说的删掉了"), "{message}");
    let message = latest(&tantu, &ZHAO, zhao_before);
    assert!(message["text"].as_str().unwrap().contains("您不会再看到"), "{message}");
    assert_eq!(tantu.count("select count(*) from messages where resident_id is null").await, 0);
}

async fn the_receipt_says_who_was_told(tantu: Tantu) {
    let (mut li, mut zhao) = family(&tantu).await;
    READS.chosen_by(&mut li).await;
    let begun = zhao.begin_for(RENEWAL).await;
    let check = zhao.answer_all(begun, &LI).await;
    let receipt = zhao.fill_in(&check, &[]).await;
    let (to_her, to_me) = (format!("给{}发了短信", LI.name()), "给您发了短信");
    for said in [&to_her, to_me] {
        receipt.says(said);
    }
    let hers = li.open(&receipt.address).await;
    hers.says(&format!("给{}发了短信", ZHAO.name()));
    hers.says(to_me);
    let reference = receipt.path().split('/').nth(2).unwrap().to_owned();
    let alone = tantu.staff(Role::District).await;
    tantu.forward(Duration::minutes(1));
    Manner { channel: "voice", ..READS }.chosen_by(&mut li).await;
    alone.request_correction(&reference, "address", NOTE).await;
    li.open_case(&reference).await.says("给您打了电话");
    li.open(&receipt.address).await.says(to_me);
}

async fn somebody_without_a_phone_reads_that_nobody_can_tell_them(tantu: Tantu) {
    let (_, mut zhao) = family(&tantu).await;
    let receipt = zhao.apply(&LI).await;
    tantu.meddle("update residents set phone = null, phone_hash = null where phone_hash is not null and id in (select resident_id from cases)").await;
    let page = zhao.open(&format!("/applications/{receipt}")).await;
    page.says(&format!("没有{}的手机号", LI.name()));
    let before = news(&tantu, &LI).len();
    tantu.staff(Role::District).await.request_correction(&receipt, "address", NOTE).await;
    assert_eq!(news(&tantu, &LI).len(), before);
}

async fn a_person_chooses_how_to_be_told(tantu: Tantu) {
    let mut visitor = tantu.visitor();
    let page = visitor.open("/settings").await;
    assert_eq!(page.value("channel"), None, "nobody knows whom to tell");
    let mut li = tantu.resident(&LI).await;
    let page = li.open("/settings").await;
    assert_eq!(page.value("channel").as_deref(), Some("text"));
    let page = li.fill_in(&page, &[("channel", "voice")]).await;
    assert_eq!(page.value("channel").as_deref(), Some("voice"));
    li.send("/settings", &[("channel", "\"><script>"), ("language", "en")]).await;
    let page: Page = li.open("/settings").await;
    assert_eq!((page.value("channel").as_deref(), page.lang()), (Some("voice"), "en"));
}

async fn a_person_is_written_to_in_the_language_they_came_with(tantu: Tantu) {
    let mut li = tantu.visitor().speaking("en");
    li.sign_in(&LI).await;
    li.apply(&LI).await;
    assert_eq!(latest(&tantu, &LI, 0)["language"], "en");
    // Reading another language for once changes nothing.
    let mut again = tantu.resident(&LI).await;
    again.apply(&LI).await;
    assert_eq!(latest(&tantu, &LI, 1)["language"], "en");
}

async fn what_a_stopped_server_could_not_send_is_sent_after_the_next_start(mut tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let reference = li.apply(&LI).await;
    let before = news(&tantu, &LI).len();
    // As if the server had stopped between the commit and the gateway.
    tantu.meddle("update messages set sent_at = null").await;
    li.open_case(&reference).await.says("还没发出去");
    tantu.restart().await;
    li.move_to(&tantu);
    tantu_server::jobs::tick(tantu.app(), tantu.app().now()).await;
    latest(&tantu, &LI, before);
    tantu_server::jobs::tick(tantu.app(), tantu.app().now()).await;
    latest(&tantu, &LI, before);
    li.open_case(&reference).await.says("给您发了短信");
    assert_eq!(watch::the_log().leaks(), Vec::<String>::new());
}
