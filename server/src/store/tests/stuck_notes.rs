use super::{
    super::{Deletion, NewStuckNote, Staff},
    *,
};
use tantu_domain::{
    ids::StuckNoteId,
    stuck::{Answering, StuckNote, Trouble},
};

const ME: &str = "13800138000";

pub(super) fn note(phone: &str) -> StuckNote {
    StuckNote {
        page: Some("残疾人证到期换证，现在的住址".to_owned()),
        trouble: Some(Trouble::NotKnown),
        words: "清林路的门牌找不到".to_owned(),
        answering: Answering::Call,
        phone: Phone::parse(phone).unwrap(),
        language: "zh-CN".to_owned(),
    }
}

pub(super) async fn write(
    store: &Store,
    resident: Option<ResidentId>,
    note: &StuckNote,
    now: OffsetDateTime,
) -> Room {
    let new = NewStuckNote { resident, region: &REGION.code, note, now };
    store.keep_stuck_note(&new, &LIMITS).await.unwrap()
}

pub(super) async fn staff(store: &Store, region: &str) -> Staff {
    let token = store.create_staff_token("王芳", Role::Street, region, NOW).await.unwrap();
    store.staff(&token).await.unwrap().unwrap()
}

pub(super) async fn whoever_is_stuck_is_found_by_their_own_region_and_answered_once(store: Store) {
    let me = resident(&store, ME).await;
    let (by, elsewhere) = (staff(&store, "440307").await, staff(&store, "610900").await);
    assert_eq!(write(&store, Some(me), &note(ME), NOW).await, Room::Kept);
    assert_eq!(write(&store, None, &note("075512345678"), NOW + Duration::MINUTE).await, Room::Kept);
    let waiting = store.read_stuck_notes(&by, NOW).await.unwrap();
    assert!(waiting.iter().map(|file| &file.note).eq([&note(ME), &note("075512345678")]), "oldest first");
    assert!(store.read_stuck_notes(&elsewhere, NOW).await.unwrap().is_empty());
    let id = waiting[0].id;
    assert!(!store.answer_stuck_note(&elsewhere, id, NOW).await.unwrap());
    assert!(!store.answer_stuck_note(&by, StuckNoteId(new_id()), NOW).await.unwrap());
    assert!(store.answer_stuck_note(&by, id, NOW).await.unwrap());
    assert!(!store.answer_stuck_note(&by, id, NOW).await.unwrap(), "it was answered");
    assert_eq!(store.read_stuck_notes(&by, NOW).await.unwrap().len(), 1);
    let kept = store.stuck_notes_of(me).await.unwrap();
    assert!(kept.len() == 1 && kept[0].note == note(ME) && kept[0].answered_at == Some(NOW));
    let deeds = store.audited_about(me).await.unwrap();
    let deeds: Vec<_> = deeds.iter().map(|done| done.deed.as_str()).collect();
    assert_eq!(deeds, ["stuck-note-answered", "stuck-note-read"], "its person reads who saw it");
}

pub(super) async fn one_number_waits_before_it_writes_again_and_nobody_else_does(store: Store) {
    for _ in 0..5 {
        assert_eq!(write(&store, None, &note(ME), NOW).await, Room::Kept);
    }
    let until = NOW + Duration::minutes(10);
    assert_eq!(write(&store, None, &note(ME), until - Duration::SECOND).await, Room::Full { until });
    assert_eq!(write(&store, None, &note("13900139000"), NOW).await, Room::Kept);
    assert_eq!(write(&store, None, &note(ME), until).await, Room::Kept);
}

pub(super) async fn everybody_together_writes_so_much(store: Store) {
    for number in 0..60 {
        assert_eq!(write(&store, None, &note(&format!("138001380{number:02}")), NOW).await, Room::Kept);
    }
    let until = NOW + Duration::minutes(10);
    assert_eq!(write(&store, None, &note("13900139000"), NOW).await, Room::Full { until });
}

pub(super) async fn nobody_reads_a_note_out_of_the_table(store: Store) {
    write(&store, None, &note(ME), NOW).await;
    for part in ["清林", ME, "not-known", "换证"] {
        assert_eq!(rows(&store, &format!("stuck_notes where note like '%{part}%'")).await, 0, "{part}");
    }
}

pub(super) async fn a_note_goes_with_its_person(store: Store) {
    let me = resident(&store, ME).await;
    write(&store, Some(me), &note(ME), NOW).await;
    case(&store, me).await;
    let deletion = store.delete_everything(me, &Who::person(me), &[], NOW).await.unwrap();
    assert_eq!((deletion, rows(&store, "stuck_notes").await), (Deletion::Refused, 1));
    let other = resident(&store, "13900139000").await;
    write(&store, Some(other), &note("13900139000"), NOW).await;
    store.delete_everything(other, &Who::person(other), &[], NOW).await.unwrap();
    assert_eq!(rows(&store, "stuck_notes").await, 1, "only what is somebody else's");
}
