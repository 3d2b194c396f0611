use super::{
    super::{NewMessage, database},
    at_rest::meddle,
    *,
};
use crate::store::Moved;
use tantu_domain::channel::Channel;

const TEXT: &str = "您申请的残疾人证到期换证有消息";

fn message(to: ResidentId, text: &str) -> NewMessage {
    let to = Some(to);
    let phone = Phone::parse_mobile("13900139000").unwrap();
    NewMessage { to, phone, channel: Channel::Voice, language: "zh-CN", text: text.to_owned() }
}

async fn texts(store: &Store) -> Vec<String> {
    store.waiting_messages().await.unwrap().into_iter().map(|message| message.text).collect()
}

pub(super) async fn a_message_is_there_exactly_if_what_it_tells_of_is(store: Store) {
    let me = resident(&store, "13800138000").await;
    let case = case(&store, me).await;
    let accepted = by_staff(Event::Accepted);
    let tell = |text| [message(me, text)];
    let record = async |text| store.record(&case, &accepted, &Who::Server, false, &tell(text)).await.unwrap();
    assert_eq!(record("第一").await, Moved::Done);
    assert_eq!(record("第二").await, Moved::Overtaken { version: 2 });
    assert_eq!(texts(&store).await, ["第一"]);
    // Where a message cannot be written, the event is not either.
    let case = store.case_of(me, &case.reference).await.unwrap().unwrap();
    let nobody = [message(ResidentId(new_id()), "第三")];
    assert!(store.record(&case, &accepted, &Who::Server, false, &nobody).await.is_err());
    assert_eq!(store.case_of(me, &case.reference).await.unwrap().unwrap().version(), 2);
    let told = store.told_of(case.id).await.unwrap();
    assert_eq!(
        told.iter().map(|told| (told.to, told.channel, told.is_sent)).collect::<Vec<_>>(),
        [(me, Channel::Voice, false)]
    );
}

pub(super) async fn each_case_of_a_bundle_is_told_by_its_own_number(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    let tell = |_: &Opening, reference: &Reference| vec![message(me, &reference.to_string())];
    let openings = vec![opening(answers("一")), opening(answers("二"))];
    let send = || Submit { openings: openings.clone(), tell: &tell, ..submit(me, id, Answers::new()) };
    assert!(matches!(store.submit(send()).await.unwrap(), Submission::Made(_)));
    assert!(matches!(store.submit(send()).await.unwrap(), Submission::MadeBefore(_)));
    let cases = store.cases_of(me).await.unwrap();
    let mut numbers: Vec<_> = cases.iter().map(|case| case.reference.to_string()).collect();
    let mut told = texts(&store).await;
    numbers.sort();
    told.sort();
    assert_eq!((told, cases.len()), (numbers, 2));
    for case in cases {
        assert_eq!(store.told_of(case.id).await.unwrap().len(), 1);
    }
}

pub(super) async fn whoever_deletes_a_draft_twice_tells_of_it_once(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    for is_there in [true, false] {
        assert_eq!(store.discard_draft(me, id, &[message(me, TEXT)], NOW).await.unwrap(), is_there);
    }
    assert_eq!(texts(&store).await, [TEXT]);
}

pub(super) async fn what_is_on_its_way_waits_no_more(store: Store) {
    let me = resident(&store, "13800138000").await;
    for (minutes, text) in [(2, "第三"), (0, "第一"), (1, "第二")] {
        store.write_messages(&[message(me, text)], NOW + Duration::minutes(minutes)).await.unwrap();
    }
    assert_eq!(texts(&store).await, ["第一", "第二", "第三"], "the oldest first");
    let waiting = store.waiting_messages().await.unwrap();
    assert_eq!((waiting[0].phone.as_str(), waiting[0].language.as_str()), ("13900139000", "zh-CN"));
    assert_eq!((waiting[0].channel, waiting[0].written_at), (Channel::Voice, NOW));
    store.messages_sent(&[waiting[0].id, waiting[2].id], NOW).await.unwrap();
    assert_eq!(texts(&store).await, ["第二"]);
}

pub(super) async fn somebody_who_is_gone_is_told_so_and_then_forgotten(store: Store) {
    let (me, helper) = (resident(&store, "13800138000").await, resident(&store, "13900139000").await);
    let goodbye = [NewMessage { to: None, ..message(me, "都删掉了") }, message(helper, "他的资料删掉了")];
    store.delete_everything(me, &Who::person(me), &goodbye, NOW).await.unwrap();
    let waiting = store.waiting_messages().await.unwrap();
    assert_eq!(waiting.len(), 2);
    let ids: Vec<_> = waiting.iter().map(|message| message.id).collect();
    store.messages_sent(&ids, NOW).await.unwrap();
    assert_eq!((texts(&store).await.len(), rows(&store, "messages").await), (0, 1));
}

pub(super) async fn nobody_reads_a_message_out_of_the_table(store: Store) {
    let me = resident(&store, "13800138000").await;
    store.write_messages(&[message(me, TEXT)], NOW).await.unwrap();
    let kept: Vec<(String, String)> = database::reading!(&store.db, pool => {
        sqlx::query_as("select recipient, text from messages").fetch_all(pool).await.unwrap()
    });
    let [(recipient, text)] = kept.as_slice() else { panic!("{kept:?}") };
    assert!(!recipient.contains("139") && !text.contains("坦途") && !text.contains("残疾"), "{kept:?}");
}

pub(super) async fn a_damaged_message_keeps_no_other_from_going(store: Store) {
    let me = resident(&store, "13800138000").await;
    store.write_messages(&[message(me, "坏的")], NOW).await.unwrap();
    meddle(&store, "update messages set text = recipient").await;
    store.write_messages(&[message(me, TEXT)], NOW).await.unwrap();
    assert_eq!(texts(&store).await, [TEXT]);
}
